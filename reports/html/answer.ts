import type { Funnel, Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure, inWords } from "../words/figures";
import { accounts, undecided } from "../words/outcome";
import { period } from "../words/times";
import { type Html, markup, outside, type Piece } from "./escape";

/** The first sentences of the page: the result with its figures, true when read alone. */
export function answer(reconciliation: Reconciliation): Html {
    const { funnel, scope } = reconciliation;
    const where = scope.accounts.length === 0 ? "" : markup` in ${outside(accounts(scope.accounts))}`;
    const gap =
        reconciliation.exitCode === 2
            ? markup`Not everything could be decided: ${outside(undecided(reconciliation))}. This report is not a pass. `
            : "";
    if (funnel.inScope === 0) return markup`${gap}No call changed anything${where}${when(reconciliation)}.`;
    const calls =
        funnel.inScope === 1 ? "One call changed something" : `${figure(funnel.inScope)} calls changed something`;
    return markup`${gap}${calls}${where}. ${ofThem(reconciliation)}`;
}

function when({ period: asked }: Reconciliation): Piece {
    if (asked.from === null || asked.to === null) return "";
    return markup` between ${outside(period(asked.from, asked.to).replace(" to ", " and "))}`;
}

function ofThem(reconciliation: Reconciliation): Piece {
    const { funnel } = reconciliation;
    const { approved, inScope } = funnel;
    if (approved === inScope) {
        const all = inScope === 1 ? "It" : inScope === 2 ? "Both" : `All ${figure(inScope)}`;
        return markup`${all} ran in ${ranIn(reconciliation)}, approved beforehand.`;
    }
    if (inScope === 1) return `It needs a person: ${one(funnel)}.`;
    const toDo = inScope - approved;
    const explained = approved === 0 ? "None" : figure(approved);
    const need =
        toDo === 1 ? `One needs a person: ${one(funnel)}` : `${figure(toDo)} need a person: ${several(reconciliation)}`;
    return `${explained} of them ran in an approved update. ${need}.`;
}

function ranIn({ updates }: Reconciliation): Piece {
    const active = updates.filter((update) => update.writes > 0);
    const [only] = active;
    if (only === undefined || active.length > 1) return counted(active.length, "update");
    return markup`update ${outside(only.id)}${only.changeId === undefined ? "" : markup` on ${outside(only.changeId)}`}`;
}

function one({ outOfBand, unapproved }: Funnel): string {
    if (outOfBand > 0) return "no update explains it";
    return unapproved > 0 ? "its update had no valid approval" : "it could not be decided";
}

function several(reconciliation: Reconciliation): string {
    const { outOfBand, unapproved, indeterminate } = reconciliation.funnel;
    const parts: string[] = [];
    if (outOfBand > 0) parts.push(`${figure(outOfBand)} that no update explains`);
    if (unapproved > 0) {
        const runs = counted(unapprovedUpdates(reconciliation), "update");
        parts.push(`${figure(unapproved)} in ${runs} without a valid approval`);
    }
    if (indeterminate > 0) parts.push(`${figure(indeterminate)} that could not be decided`);
    return inWords(parts);
}

/** Updates without a valid approval that changed something. */
function unapprovedUpdates({ updates }: Reconciliation): number {
    return updates.filter((update) => update.verdict === "unapproved" && update.writes > 0).length;
}
