import { globMatches } from "../text/glob";
import type { Approval, Change } from "./change";
import type { DecideInput } from "./decide-input";
import type { SeparatedRole } from "./requirement";
import { scopeFor } from "./scope";
import { rolesOf, type Separation } from "./separation";
import { isSame, somebody, type Somebody } from "./who";
import { approvalEnd } from "./window";

/** A statement and who made it. */
export interface Statement {
    readonly approval: Approval;
    readonly who: Somebody;
}

/** What the statements about a change are worth for one stack at one moment. Of each person one statement is weighed. */
export interface Weighed {
    readonly counting: readonly Statement[];
    readonly rejected: readonly Statement[];
    readonly revoked: readonly Statement[];
    /** Given by somebody who holds a role that an approver may not hold. */
    readonly bySelf: readonly (Statement & { readonly roles: readonly SeparatedRole[] })[];
    /** Given by somebody whom the configuration's people do not name. */
    readonly byUnmapped: readonly Statement[];
    readonly byBot: readonly Statement[];
    readonly expired: readonly (Statement & { readonly end: number })[];
    /** Approvals of other stacks, by people who said nothing about this one. */
    readonly elsewhere: readonly Statement[];
    /** Statements that carry a time after the moment that is judged. */
    readonly later: readonly Statement[];
}

/**
 * Sorts the statements by what they are worth. A person's own later statement replaces the earlier one; nobody's statement
 * replaces another's. Rejections and revocations count from anybody; approvals only from known, distinct people.
 */
export function weighApprovals(input: DecideInput, change: Change, separation: Separation): Weighed {
    const now = Date.parse(input.now);
    const later: Statement[] = [];
    const elsewhere: Statement[] = [];
    let latest: Statement[] = [];
    for (const approval of [...change.approvals].sort(byTimeThenGravity)) {
        const statement = { approval, who: somebody(input.people, approval.by.identity) };
        if (comesLater(approval, now, input.moment)) later.push(statement);
        else if (!coversStack(approval, input)) elsewhere.push(statement);
        else latest = [...latest.filter((each) => !isSame(each.who, statement.who)), statement];
    }
    const weighed = {
        counting: [] as Statement[],
        rejected: [] as Statement[],
        revoked: [] as Statement[],
        bySelf: [] as (Statement & { roles: readonly SeparatedRole[] })[],
        byUnmapped: [] as Statement[],
        byBot: [] as Statement[],
        expired: [] as (Statement & { end: number })[],
    };
    for (const statement of latest) {
        const { approval, who } = statement;
        const end = approvalEnd(approval, change.window !== undefined, input.approvalDays);
        const roles = rolesOf(separation, who);
        if (approval.decision === "rejected") weighed.rejected.push(statement);
        else if (approval.decision === "revoked") weighed.revoked.push(statement);
        else if (who.person?.bot === true) weighed.byBot.push(statement);
        else if (roles.length > 0) weighed.bySelf.push({ ...statement, roles });
        else if (input.people.length > 0 && who.person === undefined) weighed.byUnmapped.push(statement);
        else if (!(now < end)) weighed.expired.push({ ...statement, end });
        else weighed.counting.push(statement);
    }
    const spoke = (who: Somebody) => latest.some((each) => isSame(each.who, who));
    return {
        ...weighed,
        later,
        elsewhere: elsewhere.filter((each) => each.approval.decision === "approved" && !spoke(each.who)),
    };
}

/** Each comparison is written so that a time that cannot be read makes an approval worthless and leaves a rejection standing. */
function comesLater(approval: Approval, now: number, moment: DecideInput["moment"]): boolean {
    const at = Date.parse(approval.at);
    return approval.decision === "approved" ? !(at <= now) : moment === "past" && at > now;
}

/** An approval reaches as far as the configuration lets its scopes reach, a rejection as far as they can be read to. */
function coversStack(approval: Approval, input: DecideInput): boolean {
    if (approval.stacks === undefined) return true;
    return approval.decision === "approved"
        ? scopeFor(approval.stacks, input.stack, input.wildcardScopes).covered
        : approval.stacks.some((scope) => globMatches(scope, input.stack));
}

const gravity = { approved: 0, revoked: 1, rejected: 2 } as const;

/** At the same time the graver statement comes last and so prevails; the reference makes the order independent of the source's. */
function byTimeThenGravity(a: Approval, b: Approval): number {
    return (
        Date.parse(a.at) - Date.parse(b.at) ||
        gravity[a.decision] - gravity[b.decision] ||
        (a.evidence.ref < b.evidence.ref ? -1 : a.evidence.ref > b.evidence.ref ? 1 : 0)
    );
}
