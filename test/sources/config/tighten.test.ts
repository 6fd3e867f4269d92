import assert from "node:assert/strict";
import fc from "fast-check";
import { strictest, type Requirement, type SeparatedRole } from "../../../core/change/requirement";
import { requirementFor } from "../../../core/change/requirement-for";
import { globMatches } from "../../../core/text/glob";
import { ToolError } from "../../../core/tool-error";
import type { NearerRule } from "../../../sources/config/config";
import { parseConfig, parseNearerConfig } from "../../../sources/config/parse-config";
import { tighten, type Nearer } from "../../../sources/config/tighten";
import { propertyRuns } from "../../support/property-runs";

const parameters = {
    ...propertyRuns(20_000),
    verbose: 1,
} as const;

const globs = ["**", "*/*", "a/*", "b/*", "*/p", "*/d", "a/p", "b/d", "c/**", "?/p"];
const stacks = ["a/p", "a/d", "b/p", "b/d", "c/x"];
const role = fc.constantFrom<SeparatedRole>("requester", "author", "committer", "deployer");
const keys = {
    owner: fc.constantFrom("one", "two"),
    approvedChange: fc.boolean(),
    approvals: fc.integer({ min: 1, max: 4 }),
    window: fc.constantFrom("required" as const, "optional" as const),
    separationOfDuties: fc.uniqueArray(role, { maxLength: 4 }),
    preview: fc.constantFrom("enforce" as const, "warn" as const),
    update: fc.constantFrom("enforce" as const, "warn" as const),
};
const match = fc.constantFrom(...globs);
const byMatch = { maxLength: 4, selector: (rule: { match: string }) => rule.match };
const rulingRules = fc.uniqueArray(fc.record({ match, ...keys }, { requiredKeys: ["match"] }), byMatch);
const nearerFiles = fc.array(rulingRules, { minLength: 1, maxLength: 3 });

function parsed(ruling: unknown, nearer: readonly (readonly unknown[])[]) {
    const text = (rules: unknown) => Buffer.from(JSON.stringify({ version: 1, organization: "x", stacks: rules }));
    const config = parseConfig(text(ruling), "ruling").value;
    const files = nearer.map((rules, index): Nearer => {
        const { value, file } = parseNearerConfig(text(rules), `nearer-${index}`);
        return { config: value, file, shownPath: `nearer-${index}`, rulingPath: "ruling" };
    });
    return { config, files };
}

/** Key by key, by its own words and not by the code under test: which keys of `actual` demand less than `demanded`. */
function loosenedKeys(demanded: Partial<Requirement>, actual: Requirement): string[] {
    const loose: string[] = [];
    if (demanded.approvedChange === true && !actual.approvedChange) loose.push("approvedChange");
    if (actual.approvals < (demanded.approvals ?? 0)) loose.push("approvals");
    if (demanded.window === "required" && actual.window !== "required") loose.push("window");
    if (demanded.preview === "enforce" && actual.preview !== "enforce") loose.push("preview");
    if (demanded.update === "enforce" && actual.update !== "enforce") loose.push("update");
    if ((demanded.separationOfDuties ?? []).some((each) => !actual.separationOfDuties.includes(each))) {
        loose.push("separationOfDuties");
    }
    return loose;
}

const firstMatch = <R extends { readonly match: string }>(rules: readonly R[], stack: string): R | undefined =>
    rules.find((rule) => globMatches(rule.match, stack));

const asDemand = (rule: NearerRule | undefined): Partial<Requirement> => rule as Partial<Requirement>;

describe(`tightening by files nearer to the author`, function () {
    this.timeout(300_000);

    it("gives what every file demands, or is refused by a key that a nearer one loosens; never anything looser", () => {
        fc.assert(
            fc.property(rulingRules, nearerFiles, fc.constantFrom(...stacks), (ruling, nearer, stack) => {
                const { config, files } = parsed(ruling, nearer);
                const ruled = firstMatch(config.stacks, stack) ?? strictest;
                const demands = files
                    .map((file) => firstMatch(file.config.stacks ?? [], stack))
                    .filter((rule) => rule !== undefined);
                const looser = demands.flatMap((rule) => [
                    ...loosenedKeys(ruled as Requirement, { ...(ruled as Requirement), ...asDemand(rule) }),
                    ...(ruled.owner !== undefined && rule.owner !== undefined && ruled.owner !== rule.owner
                        ? ["owner"]
                        : []),
                ]);
                const effective = tighten(config, files);
                let requirement: Requirement;
                try {
                    requirement = requirementFor(effective.stacks, stack);
                } catch (error) {
                    assert.ok(error instanceof ToolError && error.code === "trust-changed");
                    assert.ok(looser.length > 0, `refused without reason: ${error.message}`);
                    const named = [error.message, ...error.detail].join("\n");
                    for (const key of looser)
                        assert.ok(named.includes(`.${key} may not loosen`), `${key} is not named`);
                    return;
                }
                assert.deepEqual(looser, [], "was not refused");
                assert.deepEqual(loosenedKeys(ruled as Requirement, requirement), []);
                for (const rule of demands) assert.deepEqual(loosenedKeys(asDemand(rule), requirement), []);
            }),
            parameters,
        );
    });

    it("demands no more than the files do", () => {
        fc.assert(
            fc.property(rulingRules, fc.constantFrom(...stacks), (ruling, stack) => {
                const { config, files } = parsed(ruling, [[]]);
                assert.deepEqual(
                    requirementFor(tighten(config, files).stacks, stack),
                    requirementFor(config.stacks, stack),
                );
            }),
            parameters,
        );
    });
});
