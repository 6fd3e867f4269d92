import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
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
    if (inScope === 1) return `It needs a person: ${why(reconciliation, "it")}.`;
    const toDo = inScope - approved;
    if (approved === 0) return `All of them need a person: ${why(reconciliation, "they")}.`;
    const need = toDo === 1 ? "One needs a person" : `${figure(toDo)} need a person`;
    return (
        `${figure(approved)} of them ran in an approved update. ` +
        `${need}: ${why(reconciliation, toDo === 1 ? "it" : "they")}.`
    );
}

function ranIn({ updates }: Reconciliation): Piece {
    const active = updates.filter((update) => update.writes > 0);
    const [only] = active;
    if (only === undefined || active.length > 1) return counted(active.length, "update");
    return markup`update ${outside(only.id)}${only.changeId === undefined ? "" : markup` on ${outside(only.changeId)}`}`;
}

/** What is the matter with the calls that need a person: in one clause where it is one thing, else each with its count. */
function why(reconciliation: Reconciliation, which: "it" | "they"): string {
    const { outOfBand, unapproved, indeterminate } = reconciliation.funnel;
    const runs = counted(unapprovedUpdates(reconciliation), "update");
    const kinds = [
        {
            count: outOfBand,
            alone: `no update explains ${which === "it" ? "it" : "them"}`,
            among: "that no update explains",
        },
        {
            count: unapproved,
            alone: `${which} ran in ${runs} without a valid approval`,
            among: `in ${runs} without a valid approval`,
        },
        { count: indeterminate, alone: `${which} could not be decided`, among: "that could not be decided" },
    ].filter(({ count }) => count > 0);
    const [only] = kinds;
    if (only !== undefined && kinds.length === 1) return only.alone;
    return inWords(kinds.map(({ count, among }) => `${figure(count)} ${among}`));
}

/** Updates without a valid approval that changed something. */
function unapprovedUpdates({ updates }: Reconciliation): number {
    return updates.filter((update) => update.verdict === "unapproved" && update.writes > 0).length;
}
