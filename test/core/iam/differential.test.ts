import assert from "node:assert/strict";
import { engineAnswer } from "../../support/iam-engine";
import { answer } from "../../support/iam-oracle";
import type { OracleStatement } from "../../support/iam-oracle";
import { randomPair } from "../../support/iam-random/random-pair";
import type { Pair } from "../../support/iam-random/random-pair";
import { shrink } from "../../support/iam-random/shrink";
import { propertyRuns } from "../../support/property-runs";

const { numRuns, seed } = propertyRuns(1_000_000);

/** Both answers; the engine is asked only what the guide settles. */
function ask({ request, policies }: Pair): { readonly guide: string; readonly engine: string } {
    const guide = answer(request, policies).decision;
    return { guide, engine: guide === "unsettled" ? guide : engineAnswer(request, policies) };
}

describe("the engine and an evaluator written from the user guide", function () {
    // A fraction of a millisecond a pair; the limit only ends a run that hangs, on a busy machine too.
    this.timeout(numRuns * 6);

    it("answer random requests alike", function () {
        const counts: Record<string, number> = {};
        for (let index = 0; index < numRuns; index++) {
            const pair = randomPair(seed, index);
            const { guide, engine } = ask(pair);
            if (guide !== engine) assert.fail(report(pair, index));
            counts[guide] = (counts[guide] ?? 0) + 1;
        }
        console.log(`      seed ${seed}, ${numRuns} pairs: ${JSON.stringify(counts)}`);
        // Pairs that the guide does not settle, or that all end alike, would test nothing.
        assert.ok((counts["unsettled"] ?? 0) < numRuns / 20, "too much is left open");
        for (const decision of ["allowed", "implicitly-denied", "explicitly-denied"])
            assert.ok((counts[decision] ?? 0) > numRuns / 6, `too few are ${decision}`);
    });

    it("agree that one more Allow takes no grant away, and one more Deny adds none", () => {
        for (let index = 0; index < numRuns / 10; index++) {
            const { request, policies } = randomPair(seed, index);
            const before = engineAnswer(request, policies);
            const [added] = randomPair(seed, index + 1).policies.identity.flatMap(({ Statement }) => Statement);
            if (added === undefined) continue;
            const after = (Effect: string) => {
                const statement: OracleStatement = { ...added, Effect };
                const identity = [...policies.identity, { Version: "2012-10-17", Statement: statement }];
                return engineAnswer(request, { ...policies, identity });
            };
            const told = `seed ${seed}, pair ${index}, with ${JSON.stringify(added)}`;
            if (before === "allowed") assert.equal(after("Allow"), "allowed", told);
            else assert.notEqual(after("Deny"), "allowed", told);
        }
    });
});

/** The pair made small, with both answers. */
function report(pair: Pair, index: number): string {
    const { policies, request } = pair;
    const made = (part: Pick<Pair, "policies"> & Pick<Pair["request"], "context">): Pair => ({
        policies: part.policies,
        request: { ...request, context: part.context },
    });
    const smallest = made(
        shrink({ policies, context: request.context }, (part) => {
            const said = ask(made(part));
            return said.guide !== said.engine;
        }),
    );
    const { guide, engine } = ask(smallest);
    return [
        `seed ${seed}, pair ${index}: the guide says ${guide}, the engine ${engine}`,
        `policies ${JSON.stringify(smallest.policies, undefined, 2)}`,
        `request ${JSON.stringify(smallest.request, undefined, 2)}`,
    ].join("\n");
}
