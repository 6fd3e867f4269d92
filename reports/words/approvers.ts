import type { ChangeSummary, UpdateSummary } from "../../tracker/reconcile/reconciliation";

/** Who approved the change of an update: those whose approval counts, and those whose approval is there and does not. */
export interface Approvers {
    readonly counted: readonly string[];
    readonly uncounted: readonly string[];
}

/** Both kinds, so that a self-approval shows the name it was given under instead of "nobody". */
export function approversOf(update: UpdateSummary, changes: ReadonlyMap<string, ChangeSummary>): Approvers {
    const change = update.changeId === undefined ? undefined : changes.get(update.changeId);
    const given = (change?.approvals ?? []).filter(({ decision }) => decision === "approved").map(({ by }) => by);
    return {
        counted: update.approvedBy,
        uncounted: [...new Set(given)].filter((name) => !update.approvedBy.includes(name)),
    };
}

/** Changes by their id. */
export function changesById(changes: readonly ChangeSummary[]): ReadonlyMap<string, ChangeSummary> {
    return new Map(changes.map((change) => [change.id, change]));
}
