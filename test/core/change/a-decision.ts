import type { Approval, Change } from "../../../core/change/change";
import type { DecideInput } from "../../../core/change/decide-input";
import type { Requirement } from "../../../core/change/requirement";

/** Values of a decision that allows, of which each test changes what it is about. */

export const oneApproval: Requirement = {
    rule: "payments/*",
    approvedChange: true,
    approvals: 1,
    window: "optional",
    separationOfDuties: ["requester", "author", "committer", "deployer"],
    preview: "enforce",
    update: "enforce",
};

export const people = [
    { name: "lee", ids: ["lee@example.com", "a.lee", "lee@work.example"], bot: false },
    { name: "osei", ids: ["mary.osei@example.com"], bot: false },
    { name: "sato", ids: ["kei.sato@example.com"], bot: false },
    { name: "renovate", ids: ["renovate[bot]"], bot: true },
];

export function approval(by: string, at: string, more: Partial<Approval> = {}): Approval {
    return {
        decision: "approved",
        by: { identity: by, strength: "signed" },
        at,
        timeStrength: "declared",
        evidence: { kind: "approval", ref: `changes/CHG0040003/${by}-${at}.json` },
        ...more,
    };
}

export function change(more: Partial<Change> = {}): Change {
    return {
        id: "CHG0040003",
        source: "file",
        type: "normal",
        summary: "Rotate the settlement queue",
        requestedBy: { identity: "lee@example.com", strength: "signed" },
        stacks: ["payments/prod"],
        window: { start: "2026-11-03T14:00:00Z", end: "2026-11-03T16:00:00Z" },
        approvals: [approval("mary.osei@example.com", "2026-11-03T11:02:14Z")],
        refused: [],
        evidence: [{ kind: "change-request", ref: "changes/CHG0040003.yaml" }],
        ...more,
    };
}

export function input(more: Partial<DecideInput> = {}, changed: Partial<Change> = {}): DecideInput {
    return {
        stack: "payments/prod",
        named: [{ id: "CHG0040003", from: "config" }],
        lookup: { found: "yes", change: change(changed) },
        requirement: oneApproval,
        people,
        roles: { author: ["lee", "lee@example.com"], committer: ["lee", "lee@example.com"] },
        now: "2026-11-03T14:22:00Z",
        idPattern: "[A-Z][A-Z0-9]*-?[0-9]{1,12}",
        wildcardScopes: [],
        approvalDays: 14,
        ...more,
    };
}
