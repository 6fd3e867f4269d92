import assert from "node:assert/strict";
import { decideChange } from "../../../core/change/decide-change";
import type { DecideInput } from "../../../core/change/decide-input";
import { approval, input, oneApproval } from "./a-decision";

const osei = "mary.osei@example.com";
const owned = { ...oneApproval, owner: "team-payments" };

/** What a blocked developer reads: what, why, fix, ask. */
const cases: readonly (readonly [name: string, given: DecideInput, lines: readonly string[]])[] = [
    [
        "no change",
        input({ named: [], requirement: owned }),
        [
            "This update names no change.",
            "countersign:changeId is not set for payments/prod",
            "pulumi config set countersign:changeId CHG0030002   and run again",
            "team-payments, the stack's owner, if you have no change yet",
        ],
    ],
    [
        "not approved",
        input({}, { approvals: [], refused: [{ ref: "a.json", why: "signed over other bytes" }] }),
        [
            "CHG0040003 is not approved.",
            "0 of 1 approvals; 1 did not count: signed over other bytes",
            "have it approved: countersign approve CHG0040003   and run again",
            "osei or sato may approve",
        ],
    ],
    [
        "not approved, in a change system",
        input({}, { approvals: [], source: "servicenow", url: "https://change.example.com/CHG0040003" }),
        [
            "CHG0040003 is not approved.",
            "0 of 1 approvals",
            "have it approved at https://change.example.com/CHG0040003, then run again",
            "osei or sato may approve",
        ],
    ],
    [
        "approved after the update began",
        input({ moment: "past" }, { approvals: [approval(osei, "2026-11-04T08:00:00Z")] }),
        [
            "CHG0040003 is not approved.",
            "0 of 1 approvals; 1 came after the update began: 2026-11-04 08:00:00Z",
            "have it approved: countersign approve CHG0040003   and run again",
            "osei or sato may approve",
        ],
    ],
    [
        "a bot approved",
        input({}, { approvals: [approval("renovate[bot]", "2026-11-03T08:00:00Z")] }),
        [
            "CHG0040003 is not approved.",
            "0 of 1 approvals; renovate is a bot and does not count",
            "have it approved: countersign approve CHG0040003   and run again",
            "osei or sato may approve",
        ],
    ],
    [
        "outside its window",
        input({ now: "2026-11-03T17:00:00Z" }, { source: "servicenow" }),
        [
            "CHG0040003 is approved, but its window is closed.",
            "window 2026-11-03 14:00:00Z to 16:00:00Z; now 17:00:00Z, 1 h late",
            "ask for a new window, then run again; the approval stays valid",
            "osei, who approved it",
        ],
    ],
    [
        "outside its window, looked at afterwards",
        input({ now: "2026-11-03T13:58:30Z", moment: "past" }),
        [
            "CHG0040003 is approved, but its window is not open yet.",
            "window 2026-11-03 14:00:00Z to 16:00:00Z; update began 13:58:30Z, 1 min 30 s early",
            "run again when the window is open",
            "osei, who approved it",
        ],
    ],
    [
        "self-approved, without people",
        input({ people: [] }, { approvals: [approval("lee@example.com", "2026-11-03T11:02:14Z")] }),
        [
            "CHG0040003 was approved by the person who asked for it.",
            "asked by lee@example.com, approved by lee@example.com 2026-11-03 11:02:14Z",
            "let a second person approve, then run again",
            "anybody in the approver group but lee@example.com",
        ],
    ],
    [
        "the source cannot be asked",
        input({ lookup: { found: "unavailable", why: "change.example.com: no answer in 10 s" } }),
        [
            "Could not ask whether CHG0040003 is approved, so the update is blocked.",
            "change.example.com: no answer in 10 s",
            "run again when it can be read; nothing about your change is wrong",
            "who runs the change system",
        ],
    ],
    [
        "git says nothing",
        input({ roles: {} }),
        [
            "Nobody can tell who wrote the commit and committed it.",
            "the author and committer may not approve, and git could not say who that is",
            "deploy from a git checkout, or take author and committer out of separationOfDuties",
            "whoever owns this stack",
        ],
    ],
    [
        "one name that nobody mapped, in two roles",
        input({ roles: { author: ["New", "new@example.com"], committer: ["New", "new@example.com"] } }),
        [
            "Nobody knows who new@example.com is, who wrote the commit and committed it.",
            "people of countersign.yaml does not list new@example.com; it could be who approved",
            "add new@example.com to people in countersign.yaml (a machine: bot: true)",
            "whoever owns this stack",
        ],
    ],
    [
        "rejected",
        input({}, { approvals: [approval(osei, "2026-11-03T11:02:14Z", { decision: "rejected" })] }),
        [
            "CHG0040003 was rejected.",
            "rejected by osei 2026-11-03 11:02:14Z; other approvals do not undo it",
            "settle it; then ask for a new change, or the same person approves after all",
            "osei, who rejected it",
        ],
    ],
];

const remarks: readonly (readonly [name: string, given: DecideInput, remarks: readonly string[]])[] = [
    [
        "signed",
        input({ roles: { author: ["lee"], committer: ["lee"], deployer: ["lee"] } }),
        ["the time of an approval is declared by who approved"],
    ],
    [
        "unsigned, and the deployer unknown",
        input({}, { requestedBy: { identity: "lee", strength: "declared" } }),
        [
            "unsigned form accepted: who asked and who approved is declared, nobody signed it",
            "who deploys could not be read, so it was not compared with who approved",
        ],
    ],
    [
        "without people",
        input({ people: [], requirement: { ...oneApproval, separationOfDuties: ["requester"] } }),
        [
            "the time of an approval is declared by who approved",
            "no people are mapped: names are compared as they are written",
        ],
    ],
    [
        "one's own approval beside another's",
        input(
            { requirement: { ...oneApproval, separationOfDuties: ["requester"] } },
            {
                approvals: [approval("lee", "2026-11-03T11:00:00Z"), approval(osei, "2026-11-03T11:02:14Z")],
                refused: [{ ref: "changes/CHG0040003/x.json", why: "has no signature beside it" }],
            },
        ),
        [
            "the time of an approval is declared by who approved",
            "the approval by lee, the requester, was not counted",
            "changes/CHG0040003/x.json did not count: has no signature beside it",
        ],
    ],
];

describe("the words of a decision", () => {
    for (const [name, given, lines] of cases) {
        it(name, () => {
            const [denial] = decideChange(given).denials;
            assert.deepEqual([denial?.what, denial?.why, denial?.fix, denial?.ask], lines);
        });
    }
    for (const [name, given, expected] of remarks) {
        it(`remarks: ${name}`, () => {
            const decision = decideChange(given);
            assert.equal(decision.outcome, "allow");
            assert.deepEqual(decision.remarks, expected);
        });
    }
});
