import type { Verdict } from "../../core/trail/verdict";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";

/** Whether a person must act on a write with this verdict. */
export function needsPerson({ verdict }: Verdict): boolean {
    return verdict === "unapproved" || verdict === "out-of-band" || verdict === "indeterminate";
}

/** How many calls need a person and are in no story. There should be none; a report that has some must say so. */
export function untold({ stories, verdicts }: Reconciliation): number {
    const told = new Set(stories.flatMap(({ eventIDs }) => eventIDs));
    return verdicts.filter((verdict) => needsPerson(verdict) && !told.has(verdict.eventID)).length;
}
