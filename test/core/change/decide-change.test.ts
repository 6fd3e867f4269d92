import assert from "node:assert/strict";
import { decideChange } from "../../../core/change/decide-change";
import type { DecideInput } from "../../../core/change/decide-input";
import type { DenialReason } from "../../../core/change/reason";
import { approval, change, input, oneApproval } from "./a-decision";

const osei = "mary.osei@example.com";
const sato = "kei.sato@example.com";
const before = "2026-11-03T11:02:14Z";
const later = "2026-11-03T12:00:00Z";

/** Name, input, and the reasons in their order; none: allowed. */
const cases: readonly (readonly [string, DecideInput, readonly DenialReason[]])[] = [
    ["approved by another person, inside the window", input(), []],

    // Which change
    ["no change named", input({ named: [] }), ["missing-change-id"]],
    ["a blank id names nothing", input({ named: [{ id: " ", from: "environment" }] }), ["missing-change-id"]],
    [
        "two ids",
        input({
            named: [
                { id: "CHG0040003", from: "config" },
                { id: "CHG0040004", from: "environment" },
            ],
        }),
        ["conflicting-change-ids"],
    ],
    [
        "the same id twice is one",
        input({
            named: [
                { id: "CHG0040003", from: "config" },
                { id: "CHG0040003", from: "environment" },
            ],
        }),
        [],
    ],
    ["an id that is a path", input({ named: [{ id: "../../x", from: "config" }] }), ["unknown-change"]],
    ["an id with a line break", input({ named: [{ id: "CHG0040003\n", from: "config" }] }), ["unknown-change"]],
    ["an id that only begins well", input({ named: [{ id: "CHG0040003/..", from: "config" }] }), ["unknown-change"]],
    ["an id of 300 characters", input({ named: [{ id: "C".repeat(300), from: "config" }] }), ["unknown-change"]],
    ["another change was answered", input({}, { id: "CHG0040009" }), ["unknown-change"]],
    ["no such change", input({ lookup: { found: "no", looked: "changes/" } }), ["unknown-change"]],
    [
        "an unsigned request",
        input({ lookup: { found: "unusable", reason: "unsigned", ref: "changes/x.yaml", why: "no signature" } }),
        ["unsigned"],
    ],
    ["the source cannot be asked", input({ lookup: { found: "unavailable", why: "EACCES" } }), ["source-unavailable"]],

    // Approvals
    ["nobody approved", input({}, { approvals: [] }), ["not-approved"]],
    ["one of two approvals", input({ requirement: { ...oneApproval, approvals: 2 } }), ["not-approved"]],
    [
        "two people",
        input(
            { requirement: { ...oneApproval, approvals: 2 } },
            { approvals: [approval(osei, before), approval(sato, before)] },
        ),
        [],
    ],
    [
        "one person under two names counts once",
        input(
            { requirement: { ...oneApproval, approvals: 2 } },
            { approvals: [approval("osei", before), approval("MARY.OSEI@example.com", later)] },
        ),
        ["not-approved"],
    ],
    [
        "rejected by another",
        input({}, { approvals: [approval(osei, before), approval(sato, later, { decision: "rejected" })] }),
        ["rejected"],
    ],
    [
        "a later approval does not undo another's rejection",
        input({}, { approvals: [approval(sato, before, { decision: "rejected" }), approval(osei, later)] }),
        ["rejected"],
    ],
    [
        "a person's own later approval replaces the rejection",
        input({}, { approvals: [approval(osei, before, { decision: "rejected" }), approval("osei", later)] }),
        [],
    ],
    [
        "a rejection and an approval of one person at the same time: the rejection prevails",
        input({}, { approvals: [approval(osei, before, { decision: "rejected" }), approval(osei, before)] }),
        ["rejected"],
    ],
    [
        "revoked by who approved",
        input({}, { approvals: [approval(osei, before), approval(osei, later, { decision: "revoked" })] }),
        ["revoked"],
    ],
    ["a bot approved", input({}, { approvals: [approval("renovate[bot]", before)] }), ["not-approved"]],
    ["an unmapped approver", input({}, { approvals: [approval("nobody@example.com", before)] }), ["unmapped-identity"]],
    [
        "an unmapped rejection counts",
        input(
            {},
            { approvals: [approval(osei, before), approval("nobody@example.com", before, { decision: "rejected" })] },
        ),
        ["rejected"],
    ],
    ["dated in the future", input({}, { approvals: [approval(osei, "2026-11-03T14:22:01Z")] }), ["not-approved"]],
    [
        "a rejection dated in the future counts now",
        input(
            {},
            { approvals: [approval(osei, before), approval(sato, "2026-11-04T00:00:00Z", { decision: "rejected" })] },
        ),
        ["rejected"],
    ],
    [
        "a rejection that came later does not count for the past",
        input(
            { moment: "past" },
            { approvals: [approval(osei, before), approval(sato, "2026-11-04T00:00:00Z", { decision: "rejected" })] },
        ),
        [],
    ],
    ["an approval with a time that is none", input({}, { approvals: [approval(osei, "yesterday")] }), ["not-approved"]],

    // Time
    ["the first moment of the window", input({ now: "2026-11-03T14:00:00Z" }), []],
    ["the last moment of the window", input({ now: "2026-11-03T15:59:59.999Z" }), []],
    ["the end is outside", input({ now: "2026-11-03T16:00:00Z" }), ["outside-window"]],
    ["before the window", input({ now: "2026-11-03T13:59:59Z" }), ["outside-window"]],
    [
        "a window that ends before it starts",
        input({}, { window: { start: "2026-11-03T16:00:00Z", end: "2026-11-03T14:00:00Z" } }),
        ["outside-window"],
    ],
    [
        "outside the window and not approved",
        input({ now: "2026-11-03T17:00:00Z" }, { approvals: [] }),
        ["not-approved", "outside-window"],
    ],
    ["without a window an approval lasts 14 days", { ...withoutWindow("2026-11-17T11:02:13Z") }, []],
    ["and then ends", { ...withoutWindow("2026-11-17T11:02:14Z") }, ["expired"]],
    ["with a window age does not matter", input({}, { approvals: [approval(osei, "2026-01-01T00:00:00Z")] }), []],
    [
        "its own expiry",
        input({}, { approvals: [approval(osei, before, { expiresAt: "2026-11-03T14:22:00Z" })] }),
        ["expired"],
    ],
    [
        "a window is required and missing",
        { ...withoutWindow(later), requirement: { ...oneApproval, window: "required" } },
        ["outside-window"],
    ],

    // Scope
    ["another stack", input({ stack: "payments/dev" }), ["out-of-scope"]],
    ["a stack that begins like it", input({ stack: "payments/prod-eu" }), ["out-of-scope"]],
    ["a wildcard that nobody allowed", input({}, { stacks: ["payments/*"] }), ["out-of-scope"]],
    ["a wildcard that is allowed", input({ wildcardScopes: ["payments/*"] }, { stacks: ["payments/*"] }), []],
    [
        "an allowed wildcard allows no other",
        input({ wildcardScopes: ["payments/*"] }, { stacks: ["**"] }),
        ["out-of-scope"],
    ],
    [
        "an approval of another stack",
        input({}, { approvals: [approval(osei, before, { stacks: ["payments/dev"] })] }),
        ["out-of-scope"],
    ],
    [
        "an approval of another stack beside one's own of this",
        input(
            { requirement: { ...oneApproval, approvals: 2 } },
            { approvals: [approval(osei, before, { stacks: ["payments/dev"] }), approval(osei, later)] },
        ),
        ["not-approved"],
    ],
    [
        "an approval of another stack for a request of another stack",
        input({}, { stacks: ["payments/dev"], approvals: [approval(osei, before, { stacks: ["payments/dev"] })] }),
        ["out-of-scope"],
    ],
    [
        "a rejection for another stack",
        input(
            {},
            {
                approvals: [
                    approval(osei, before),
                    approval(sato, before, { decision: "rejected", stacks: ["payments/dev"] }),
                ],
            },
        ),
        [],
    ],
    [
        "a rejection with any wildcard counts",
        input(
            {},
            { approvals: [approval(osei, before), approval(sato, before, { decision: "rejected", stacks: ["**"] })] },
        ),
        ["rejected"],
    ],

    // Separation of duties
    ["approved by the requester", input({}, { approvals: [approval("lee@example.com", before)] }), ["self-approved"]],
    ["under another name", input({}, { approvals: [approval("lee@work.example", before)] }), ["self-approved"]],
    [
        "approved by the author",
        input({ roles: { author: ["Mary Osei", osei], committer: ["lee"] } }),
        ["self-approved"],
    ],
    [
        "approved by the committer",
        input({ roles: { author: ["lee"], committer: ["Mary Osei", osei] } }),
        ["self-approved"],
    ],
    [
        "approved by the deployer",
        input({ roles: { author: ["lee"], committer: ["lee"], deployer: ["osei"] } }),
        ["self-approved"],
    ],
    [
        "self-approval beside enough others is only a remark",
        input({}, { approvals: [approval("lee", before), approval(osei, before)] }),
        [],
    ],
    [
        "the requester may approve where the rule lets him",
        input({ requirement: { ...oneApproval, separationOfDuties: [] } }, { approvals: [approval("lee", before)] }),
        [],
    ],
    ["nobody knows the author", input({ roles: { committer: ["lee"] } }), ["unmapped-identity"]],
    ["an empty author is nobody", input({ roles: { author: [""], committer: ["lee"] } }), ["unmapped-identity"]],
    [
        "an author that nobody mapped",
        input({ roles: { author: ["new@example.com"], committer: ["lee"] } }),
        ["unmapped-identity"],
    ],
    [
        "without people, names are compared as written",
        input({ people: [] }, { approvals: [approval(osei, before)] }),
        [],
    ],
    [
        "without people, the same name in another case is the same",
        input({ people: [] }, { approvals: [approval("Lee@Example.com", before)] }),
        ["self-approved"],
    ],
];

function withoutWindow(now: string): DecideInput {
    const { window, ...rest } = change();
    assert.ok(window !== undefined);
    return { ...input({ now }), lookup: { found: "yes", change: rest } };
}

describe("decideChange", () => {
    for (const [name, given, reasons] of cases) {
        it(`${name}: ${reasons.join(", ") || "allow"}`, () => {
            const decision = decideChange(given);
            assert.deepEqual(
                decision.denials.map((each) => each.reason),
                reasons,
            );
            assert.equal(decision.outcome, reasons.length === 0 ? "allow" : "deny");
            for (const denial of decision.denials) {
                assert.ok(denial.what.length <= 90, denial.what);
                for (const text of [denial.fix, denial.ask]) assert.ok(text.length <= 82 && text !== "", text);
                assert.ok(denial.why.length <= 160, denial.why);
            }
        });
    }

    it("asks for nothing where the rule asks for nothing", () => {
        const decision = decideChange(input({ named: [], requirement: { ...oneApproval, approvedChange: false } }));
        assert.equal(decision.outcome, "allow");
        assert.deepEqual(decision.remarks, ["the rule payments/* asks for no approved change"]);
    });
});
