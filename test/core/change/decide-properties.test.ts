import assert from "node:assert/strict";
import fc from "fast-check";
import type { Approval } from "../../../core/change/change";
import { decideChange } from "../../../core/change/decide-change";
import { printable } from "../../../core/text/printable";
import { approval, input, oneApproval } from "./a-decision";
import { propertyRuns } from "../../support/property-runs";

/** Names by which the people of `a-decision` are known, and some that nobody has. */
const known: Readonly<Record<string, string>> = {
    lee: "lee",
    "lee@example.com": "lee",
    "A.LEE": "lee",
    osei: "osei",
    "mary.osei@example.com": "osei",
    "KEI.SATO@example.com": "sato",
    sato: "sato",
};
const names = [...Object.keys(known), "renovate[bot]", "nobody", "nobody@example.com"];

const statement = fc
    .record({
        by: fc.constantFrom(...names),
        minute: fc.integer({ min: 0, max: 6 * 60 }),
        decision: fc.constantFrom("approved", "approved", "approved", "rejected", "revoked"),
        stacks: fc.constantFrom(undefined, ["payments/prod"], ["payments/dev"], ["payments/*"]),
        expires: fc.constantFrom(undefined, "2026-11-03T13:00:00Z", "2026-11-04T00:00:00Z"),
    })
    .map(({ by, minute, decision, stacks, expires }): Approval => {
        const at = new Date(Date.parse("2026-11-03T10:00:00Z") + minute * 60_000).toISOString();
        const more = { ...(stacks && { stacks }), ...(expires && { expiresAt: expires }) };
        return approval(by, at, { decision: decision, ...more });
    });
const statements = fc.uniqueArray(statement, { maxLength: 8, selector: (each) => each.evidence.ref });

const decide = (approvals: readonly Approval[], needed = 1) =>
    decideChange(input({ requirement: { ...oneApproval, approvals: needed } }, { approvals }));

describe(`what always holds for a decision`, () => {
    const check = <T>(property: fc.IProperty<T>) => fc.assert(property, propertyRuns(5_000));

    it("allows only with enough different people, none of them the requester, author or committer", () => {
        check(
            fc.property(statements, fc.integer({ min: 1, max: 3 }), (given, needed) => {
                const decision = decide(given, needed);
                // Only osei and sato are neither the requester nor the author, so three can never be enough.
                const free = new Set(decision.approvedBy.map((each) => known[each.by.identity]));
                assert.equal(free.size, decision.approvedBy.length);
                for (const name of free) assert.ok(name === "osei" || name === "sato", name);
                if (decision.outcome === "allow") assert.ok(free.size >= needed);
                else assert.ok(decision.denials.length > 0);
            }),
        );
    });

    it("denies where anybody's last word is no", () => {
        check(
            fc.property(
                statements,
                fc.constantFrom(...names),
                fc.constantFrom("rejected", "revoked"),
                (given, by, no) => {
                    const last = approval(by, "2026-11-03T16:30:00Z", { decision: no as Approval["decision"] });
                    assert.equal(decide([...given, last]).outcome, "deny");
                },
            ),
        );
    });

    it("does not depend on the order in which statements are listed", () => {
        const shuffled = statements.chain((given) =>
            fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        );
        check(
            fc.property(shuffled, ([one, other]) => {
                const reasons = (given: readonly Approval[]) => decide(given).denials.map((each) => each.reason);
                assert.deepEqual(reasons(other), reasons(one));
            }),
        );
    });

    it("is never helped by the requester, the author, a bot or somebody unknown", () => {
        const useless = fc.constantFrom("lee", "A.LEE", "renovate[bot]", "nobody");
        check(
            fc.property(statements, fc.array(useless, { maxLength: 4 }), (given, more) => {
                const added = more.map((by, index) => approval(by, `2026-11-03T09:0${index}:00Z`));
                if (decide(given).outcome === "deny") assert.equal(decide([...given, ...added]).outcome, "deny");
            }),
        );
    });

    it("prints nothing that a terminal would obey, whatever the names and texts hold", () => {
        const text = fc.oneof(
            fc.string({ unit: "binary", maxLength: 120 }),
            fc.constantFrom("\u001b[2J", "\u202e", "<b>", "a\nb"),
        );
        check(
            fc.property(text, text, text, fc.array(text, { maxLength: 4 }), (name, id, why, stacks) => {
                const by = approval(name, "2026-11-03T11:00:00Z");
                const change = { approvals: [by], stacks, url: why, refused: [{ ref: id, why }], requestedBy: by.by };
                for (const given of [
                    input({ stack: id, roles: { author: [name], committer: [why] } }, change),
                    input({ named: [{ id, from: "config" }], requirement: { ...oneApproval, owner: why } }),
                    input({ lookup: { found: "no", looked: why } }),
                    input({ lookup: { found: "unusable", reason: "unsigned", ref: id, why } }),
                    input({ lookup: { found: "unavailable", why } }),
                    input({ people: [{ name: why, ids: [name], bot: false }], now: "2026-11-04T00:00:00Z" }, change),
                ]) {
                    const { denials, remarks } = decideChange(given);
                    for (const line of [
                        ...denials.flatMap(({ what, why, fix, ask }) => [what, why, fix, ask]),
                        ...remarks,
                    ]) {
                        assert.equal(printable(line), line);
                    }
                }
            }),
        );
    });
});
