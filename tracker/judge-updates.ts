import type { Change, ChangeLookup, ChangeSource } from "../core/change/change";
import { decideChange, isChangeId } from "../core/change/decide-change";
import type { Decision } from "../core/change/decision";
import type { UpdateRoles } from "../core/change/decide-input";
import type { Person } from "../core/change/person";
import type { Requirement } from "../core/change/requirement";
import type { Update } from "../core/trail/update";
import { ToolError } from "../core/tool-error";
import type { JudgedUpdate } from "./reconcile/judged-update";
import type { ChangeSummary } from "./reconcile/reconciliation";

/** What judging needs of the configuration. */
export interface JudgeRules {
    readonly requirementFor: (stack: string, roles: UpdateRoles) => Requirement;
    readonly people: readonly Person[];
    readonly idPattern: string;
    readonly wildcardScopes: readonly string[];
    readonly approvalDays: number;
}

export interface JudgedUpdates {
    readonly updates: readonly JudgedUpdate[];
    /** Every change that an update names, in order of id. */
    readonly changes: readonly ChangeSummary[];
    /** Change files and statements that exist and cannot be used, sources that did not answer: a run with one cannot decide. */
    readonly problems: readonly { readonly file: string; readonly why: string }[];
}

/** Decides for every update whether its change was approved for it at the moment it began. */
export async function judgeUpdates(
    updates: readonly Update[],
    source: ChangeSource,
    rules: JudgeRules,
): Promise<JudgedUpdates> {
    const ids = new Set(updates.flatMap((update) => update.changeIds.map((named) => named.id)));
    const lookups = new Map<string, ChangeLookup>();
    for (const id of [...ids].sort()) {
        if (isChangeId(id, rules.idPattern)) lookups.set(id, await source.find(id));
    }
    const others = await problemsOfOthers(source, rules.idPattern, ids);
    return {
        updates: updates.map((update) => judge(update, lookups, rules)),
        changes: [...lookups].flatMap(([id, lookup]) => (lookup.found === "no" ? [] : [summaryOf(id, lookup)])),
        problems: [...[...lookups].flatMap(([id, lookup]) => problemOf(id, lookup)), ...others],
    };
}

/** Changes that no update names decide nothing, but one that cannot be read might have been meant for one of them. */
async function problemsOfOthers(
    source: ChangeSource,
    idPattern: string,
    named: ReadonlySet<string>,
): Promise<JudgedUpdates["problems"]> {
    const problems: JudgedUpdates["problems"][number][] = [];
    for (const id of await listed(source)) {
        if (named.has(id) || !isChangeId(id, idPattern)) continue;
        const lookup = await source.find(id);
        if (lookup.found === "unusable") problems.push(...problemOf(id, lookup));
    }
    return problems;
}

/** That a source as a whole cannot be read is said of each change that was asked for, and by who opened it. */
async function listed(source: ChangeSource): Promise<readonly string[]> {
    try {
        return (await source.list?.()) ?? [];
    } catch (error) {
        if (error instanceof ToolError) return [];
        throw error;
    }
}

function judge(update: Update, lookups: ReadonlyMap<string, ChangeLookup>, rules: JudgeRules): JudgedUpdate {
    if (update.record === "no-history" || update.record === "interrupted") {
        const detail =
            update.record === "interrupted"
                ? "the update was cut off and left no history entry: nobody can say which change it ran on"
                : "its history entry is missing or unreadable: nobody can say which change it ran on";
        return { update, verdict: "indeterminate", reason: "unreadable", detail, remarks: [] };
    }
    const roles = rolesOf(update);
    const stack = `${update.project}/${update.stack}`;
    const [named] = update.changeIds;
    const lookup = named === undefined ? undefined : lookups.get(named.id);
    const decision = decideChange({
        stack,
        named: update.changeIds,
        ...(lookup === undefined ? {} : { lookup }),
        requirement: rules.requirementFor(stack, roles),
        people: rules.people,
        roles,
        now: update.startTime,
        moment: "past",
        idPattern: rules.idPattern,
        wildcardScopes: rules.wildcardScopes,
        approvalDays: rules.approvalDays,
    });
    return judged(update, decision);
}

function judged(update: Update, decision: Decision): JudgedUpdate {
    const [gravest] = decision.denials;
    const changeId = decision.changeId ?? update.changeIds[0]?.id;
    const common = {
        update,
        decision,
        ...(changeId === undefined ? {} : { changeId }),
        remarks: [
            ...decision.remarks,
            ...(update.interrupted ? ["the state after this update is not what its history says"] : []),
        ],
    };
    if (gravest === undefined) return { ...common, verdict: "approved" };
    // A source that did not answer says nothing about the change: that is no refusal.
    const verdict = gravest.reason === "source-unavailable" ? "indeterminate" : "unapproved";
    return { ...common, verdict, reason: gravest.reason, detail: gravest.why };
}

/** Git's names of a commit, as the history recorded them; a name and an address are two identities of one person. */
function rolesOf(update: Update): UpdateRoles {
    const author = [update.gitAuthor, update.gitAuthorEmail].filter((name) => name !== undefined);
    const committer = [update.gitCommitter, update.gitCommitterEmail].filter((name) => name !== undefined);
    return {
        ...(author.length === 0 ? {} : { author }),
        ...(committer.length === 0 ? {} : { committer }),
    };
}

function summaryOf(id: string, lookup: Exclude<ChangeLookup, { found: "no" }>): ChangeSummary {
    if (lookup.found === "yes") return changeSummary(lookup.change);
    return { id, summary: "", approvals: [], stacks: [], unusable: lookup.why };
}

function changeSummary(change: Change): ChangeSummary {
    return {
        id: change.id,
        summary: change.summary,
        requestedBy: change.requestedBy.identity,
        approvals: change.approvals.map((approval) => ({
            by: approval.by.identity,
            at: approval.at,
            decision: approval.decision,
            strength: approval.by.strength,
        })),
        ...(change.window === undefined ? {} : { window: change.window }),
        stacks: change.stacks,
        ...(change.url === undefined ? {} : { url: change.url }),
    };
}

function problemOf(id: string, lookup: ChangeLookup): JudgedUpdates["problems"] {
    switch (lookup.found) {
        case "no":
            return [];
        case "yes":
            // Inline approvals that a configuration does not take are as good as absent: their file is in order.
            return lookup.change.refused
                .filter(({ ref }) => !ref.includes("#approvals["))
                .map(({ ref, why }) => ({ file: ref, why }));
        case "unusable":
            // That a change is not signed at all is a finding about its updates, and nothing is wrong with the file.
            return lookup.reason === "unsigned" && lookup.badSignature !== true
                ? []
                : [{ file: lookup.ref, why: lookup.why }];
        case "unavailable":
            return [{ file: id, why: lookup.why }];
    }
}
