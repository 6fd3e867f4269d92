import type { Change } from "./change";
import type { DecideInput } from "./decide-input";
import { owner } from "./explain-id";
import { count, denial, oneOf, quoted, timeText } from "./explain-text";
import type { Denial } from "./reason";
import type { SeparatedRole } from "./requirement";
import { rolesOf, type Separation } from "./separation";
import type { Statement, Weighed } from "./weigh-approvals";
import { isSame, somebody } from "./who";

/** What the explanations share. */
export interface Case {
    readonly input: DecideInput;
    readonly change: Change;
    readonly separation: Separation;
    readonly weighed: Weighed;
}

const did: Record<SeparatedRole, string> = {
    requester: "asked for it",
    author: "wrote the commit",
    committer: "committed it",
    deployer: "deploys it",
};

const done: Record<SeparatedRole, string> = {
    requester: "asked",
    author: "authored",
    committer: "committed",
    deployer: "deployed",
};

/** Somebody rejected the change, or revoked it. */
export function refusal(facts: Case, reason: "rejected" | "revoked", by: readonly Statement[]): Denial {
    const id = quoted(facts.change.id, 24);
    const last = by[by.length - 1]!;
    const names = by.map((each) => each.who.name);
    return denial(reason, {
        what: `${id} was ${reason}.`,
        why: `${reason} by ${oneOf(names, "and")} ${timeText(last.approval.at)}; other approvals do not undo it`,
        fix: "settle it; then ask for a new change, or the same person approves after all",
        ask: `${oneOf(names)}, who ${reason} it`,
    });
}

/** Too few approvals, and some were given by people who may not approve. */
export function selfApproved(facts: Case): Denial {
    const first = facts.weighed.bySelf[0]!;
    const role = first.roles[0]!;
    const { name } = first.who;
    const missing = facts.input.requirement.approvals - facts.weighed.counting.length;
    return denial("self-approved", {
        what: `${quoted(facts.change.id, 24)} was approved by the person who ${did[role]}.`,
        why: `${done[role]} by ${quoted(name, 16)}, approved by ${quoted(name, 16)} ${timeText(first.approval.at)}`,
        fix: `let ${missing === 1 ? "a second person" : `${missing} other people`} approve, then run again`,
        ask: whoMayApprove(facts),
    });
}

/** Too few approvals, and nothing else is wrong with those that exist. */
export function notApproved(facts: Case): Denial {
    const { change, weighed } = facts;
    return denial("not-approved", {
        what: `${quoted(change.id, 24)} is not approved.`,
        why: `${tally(facts)}${others(facts)}`,
        fix: howToApprove(
            facts,
            weighed.counting.length === 0 ? "have it approved" : "have it approved by more people",
        ),
        ask: whoMayApprove(facts),
    });
}

/** Too few approvals because some have ended. */
export function expiredApproval(facts: Case): Denial {
    const { expired } = facts.weighed;
    const last = expired[expired.length - 1]!;
    const limit =
        last.approval.expiresAt === undefined ? `after ${count(facts.input.approvalDays, "day")}` : "as it says itself";
    return denial("expired", {
        what: `The approval of ${quoted(facts.change.id, 24)} has expired.`,
        why: `${quoted(last.who.name, 16)}'s of ${timeText(last.approval.at)} ended ${limit}; ${tally(facts)}`,
        fix: howToApprove(facts, "have it approved again"),
        ask: `${oneOf(expired.map((each) => each.who.name))}, who approved it`,
    });
}

/** Too few approvals because some cover other stacks only. */
export function approvedElsewhere(facts: Case): Denial {
    const last = facts.weighed.elsewhere[facts.weighed.elsewhere.length - 1]!;
    return denial("out-of-scope", {
        what: `The approval of ${quoted(facts.change.id, 24)} does not cover this stack.`,
        why: `${quoted(last.who.name, 16)} approved ${oneOf(last.approval.stacks ?? [], "and")}`,
        fix: howToApprove(facts, `have it approved for ${quoted(facts.input.stack, 30)}`),
        ask: `${quoted(last.who.name, 24)}, who approved it`,
    });
}

/** Too few approvals because some were given by identities that nobody mapped. */
export function unmappedApprover(facts: Case): Denial {
    const name = facts.weighed.byUnmapped[0]!.who.name;
    return denial("unmapped-identity", {
        what: `Nobody knows who ${name} is, who approved ${quoted(facts.change.id, 24)}.`,
        why: `people of countersign.yaml does not list ${quoted(name, 24)}`,
        fix: `add ${quoted(name, 28)} to people in countersign.yaml (a machine: bot: true)`,
        ask: owner(facts.input),
    });
}

/** `0 of 1 approvals`. */
function tally(facts: Case): string {
    const needed = facts.input.requirement.approvals;
    return `${facts.weighed.counting.length} of ${needed} approvals`;
}

/** What else was found and did not count, in the order of what a developer can do about it. */
function others({ change, weighed, input }: Case): string {
    const later = weighed.later.filter((each) => each.approval.decision === "approved");
    if (change.refused.length > 0) {
        const { why } = change.refused[0]!;
        return `; ${change.refused.length} did not count: ${quoted(why, 120)}`;
    }
    if (later.length > 0) {
        const word = input.moment === "past" ? "came after the update began" : "dated in the future";
        return `; ${later.length} ${word}: ${timeText(later[0]!.approval.at)}`;
    }
    if (weighed.byBot.length > 0) return `; ${quoted(weighed.byBot[0]!.who.name, 16)} is a bot and does not count`;
    return "";
}

function howToApprove({ change }: Case, deed: string): string {
    if (change.url !== undefined) return `${deed} at ${quoted(change.url, 48)}, then run again`;
    return change.source === "file"
        ? `${deed}: countersign approve ${quoted(change.id, 24)}   and run again`
        : `${deed} in ${quoted(change.source, 20)}, then run again`;
}

/** Names the people who may still approve, where the configuration knows any. */
function whoMayApprove({ input, change, separation, weighed }: Case): string {
    const free = input.people
        .filter((person) => !person.bot)
        .map((person) => somebody(input.people, person.name))
        .filter(
            (who) => rolesOf(separation, who).length === 0 && !weighed.counting.some((each) => isSame(each.who, who)),
        );
    if (free.length > 0) return `${oneOf(free.map((who) => who.name))} may approve`;
    const requester = somebody(input.people, change.requestedBy.identity).name;
    return input.requirement.separationOfDuties.includes("requester")
        ? `anybody in the approver group but ${quoted(requester, 24)}`
        : "anybody in the approver group";
}
