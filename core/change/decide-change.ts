import { matchesWhole } from "../text/safe-pattern";
import type { Approval, Change } from "./change";
import type { DecideInput } from "./decide-input";
import type { Decision } from "./decision";
import {
    approvedElsewhere,
    expiredApproval,
    notApproved,
    refusal,
    selfApproved,
    unmappedApprover,
    type Case,
} from "./explain-approval";
import { conflictingIds, malformedId, missingId, secretId } from "./explain-id";
import { unusable } from "./explain-lookup";
import { unknownRoles, unmappedRoles } from "./explain-role";
import { outOfScope } from "./explain-scope";
import { outsideWindow, windowMissing } from "./explain-window";
import type { Denial, DenialReason } from "./reason";
import { remarksOn } from "./remarks";
import { scopeFor } from "./scope";
import { separate } from "./separation";
import { weighApprovals } from "./weigh-approvals";
import { windowState } from "./window";

/** What a person must settle first comes first. Reasons that this decision never gives are not listed. */
const gravity: readonly DenialReason[] = [
    "source-unavailable",
    "missing-change-id",
    "conflicting-change-ids",
    "unknown-change",
    "unsigned",
    "rejected",
    "revoked",
    "out-of-scope",
    "self-approved",
    "not-approved",
    "expired",
    "unmapped-identity",
    "outside-window",
];

/**
 * Decides whether one update of one stack may run on the change it names. Pure; collects every reason to deny, gravest first.
 * What cannot be known is a reason to deny; only an unknown deployer, whom a policy pack never sees, is a remark.
 */
export function decideChange(input: DecideInput): Decision {
    if (!input.requirement.approvedChange) {
        const rule = `the rule ${input.requirement.rule} asks for no approved change`;
        return { outcome: "allow", denials: [], approvedBy: [], remarks: [rule], evidence: [] };
    }
    if (input.named.some((each) => each.secret === true)) return deny([secretId(input)]);
    const ids = [...new Set(input.named.map((each) => each.id).filter((id) => id.trim() !== ""))];
    const id = ids[0];
    if (id === undefined) return deny([missingId(input)]);
    if (ids.length > 1) return deny([conflictingIds(input)]);
    if (!isChangeId(id, input.idPattern)) return deny([malformedId(input, id)]);
    const { lookup } = input;
    if (lookup?.found !== "yes") return deny([unusable(input, id, lookup)], { changeId: id });
    if (lookup.change.id !== id) {
        return deny([unusable(input, id, { found: "no", looked: lookup.change.source })], { changeId: id });
    }
    return decideOn(input, lookup.change);
}

/** Whether the whole text, of at most 64 characters, is a change id by the pattern of the configuration. */
export function isChangeId(id: string, pattern: string): boolean {
    return matchesWhole(pattern, id);
}

function decideOn(input: DecideInput, change: Change): Decision {
    const separation = separate(input, change);
    const weighed = weighApprovals(input, change, separation);
    const facts: Case = { input, change, separation, weighed };
    const scope = judgeScope(facts);
    const denials = [
        ...judgeRefusals(facts),
        ...scope,
        ...judgeApprovals(facts, scope.length === 0),
        ...judgeRoles(facts),
        ...judgeWindow(facts),
    ].sort((a, b) => gravity.indexOf(a.reason) - gravity.indexOf(b.reason));
    const common = {
        changeId: change.id,
        change,
        approvedBy: weighed.counting.map((each) => each.approval),
        remarks: remarksOn(facts),
        evidence: [...change.evidence, ...weighed.counting.map((each) => each.approval.evidence)],
    };
    return denials.length === 0 ? { outcome: "allow", denials, ...common } : deny(denials, common);
}

function judgeRefusals(facts: Case): Denial[] {
    const { rejected, revoked } = facts.weighed;
    return [
        ...(rejected.length > 0 ? [refusal(facts, "rejected", rejected)] : []),
        ...(revoked.length > 0 ? [refusal(facts, "revoked", revoked)] : []),
    ];
}

function judgeScope(facts: Case): Denial[] {
    const answer = scopeFor(facts.change.stacks, facts.input.stack, facts.input.wildcardScopes);
    return answer.covered ? [] : [outOfScope(facts, answer.refused[0])];
}

function judgeApprovals(facts: Case, inScope: boolean): Denial[] {
    const { counting, bySelf, byUnmapped, expired, elsewhere, rejected, revoked } = facts.weighed;
    if (counting.length >= facts.input.requirement.approvals) return [];
    const denials = [
        ...(bySelf.length > 0 ? [selfApproved(facts)] : []),
        ...(byUnmapped.length > 0 ? [unmappedApprover(facts)] : []),
        ...(expired.length > 0 ? [expiredApproval(facts)] : []),
        ...(elsewhere.length > 0 && inScope ? [approvedElsewhere(facts)] : []),
    ];
    // Who withdrew an approval has said more than that one is missing; and approvals of other stacks are no wonder where the
    // request is for other stacks.
    const explained = denials.length + rejected.length + revoked.length + elsewhere.length > 0;
    return explained ? denials : [notApproved(facts)];
}

function judgeRoles(facts: Case): Denial[] {
    const { unknown, unmapped } = facts.separation;
    return [
        ...unknownRoles(
            facts,
            unknown.filter((role) => role !== "deployer"),
        ),
        ...unmappedRoles(facts, unmapped),
    ];
}

function judgeWindow(facts: Case): Denial[] {
    const { window } = facts.change;
    if (window === undefined) return facts.input.requirement.window === "required" ? [windowMissing(facts)] : [];
    const state = windowState(window, facts.input.now);
    return state.state === "open" ? [] : [outsideWindow(facts, window, state)];
}

function deny(denials: readonly Denial[], rest: Partial<Decision> = {}): Decision {
    const approvedBy: readonly Approval[] = [];
    return { approvedBy, remarks: [], evidence: [], ...rest, outcome: "deny", denials };
}
