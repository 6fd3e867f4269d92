import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure, inWords } from "../words/figures";
import { accounts, undecided } from "../words/outcome";
import { period } from "../words/times";
import type { PageContext } from "./context";
import { html, type Html, outside, type Piece } from "./escape";
import { facts } from "./facts";
import { verdictMark } from "./marks";

/** The answer in a sentence, the figures it rests on, and the facts of the run. */
export function lead({ reconciliation }: PageContext): Html {
    return html`<h1>Reconciliation of ${outside(title(reconciliation))}</h1>
        <p class="lead">${sentence(reconciliation)}</p>
        ${remarks(reconciliation)} ${keyFigures(reconciliation)} ${facts(reconciliation)}`;
}

/** What is reconciled, short enough for a title: one stack by name, several counted. */
export function title({ scope }: Reconciliation): string {
    const [stack] = scope.stacks;
    if (stack !== undefined) return scope.stacks.length === 1 ? stack : counted(scope.stacks.length, "stack");
    return scope.accounts.length === 0 ? "a trail" : accounts(scope.accounts);
}

function sentence(reconciliation: Reconciliation): Piece {
    const { funnel, scope } = reconciliation;
    const where = scope.accounts.length === 0 ? "" : html` in ${outside(accounts(scope.accounts))}`;
    const gap =
        reconciliation.exitCode === 2
            ? html`Not everything could be decided: ${outside(undecided(reconciliation))}. This report is not a pass. `
            : "";
    if (funnel.inScope === 0) return html`${gap}No call changed anything${where}${when(reconciliation)}.`;
    const need = funnel.unapproved + funnel.outOfBand;
    const calls =
        funnel.inScope === 1 ? "One call changed something" : `${figure(funnel.inScope)} calls changed something`;
    if (need === 0 && funnel.indeterminate === 0) {
        const all = funnel.inScope === 1 ? "It" : funnel.inScope === 2 ? "Both" : `All ${figure(funnel.inScope)}`;
        return html`${gap}${calls}${where}. ${all} ran in ${ranIn(reconciliation)}, approved beforehand.`;
    }
    const parts = [
        ...(funnel.outOfBand > 0 ? [`${figure(funnel.outOfBand)} that no update explains`] : []),
        ...(funnel.unapproved > 0
            ? [
                  `${figure(funnel.unapproved)} in ${counted(unapprovedUpdates(reconciliation), "update")} without a valid approval`,
              ]
            : []),
        ...(funnel.indeterminate > 0 ? [`${figure(funnel.indeterminate)} that could not be decided`] : []),
    ];
    const approved = funnel.approved === 0 ? "None" : figure(funnel.approved);
    const toDo = need + funnel.indeterminate;
    return html`${gap}${calls}${where}. ${approved} of them ran in an approved update. ${figure(toDo)}
    ${toDo === 1 ? "needs" : "need"} a person: ${inWords(parts)}.`;
}

function when({ period: asked }: Reconciliation): Piece {
    if (asked.from === null || asked.to === null) return "";
    return html` between ${outside(period(asked.from, asked.to).replace(" to ", " and "))}`;
}

function ranIn({ updates }: Reconciliation): Piece {
    const active = updates.filter((update) => update.writes > 0);
    const [only] = active;
    if (only === undefined || active.length > 1) return counted(active.length, "update");
    return html`update ${outside(only.id)}${only.changeId === undefined ? "" : html` on ${outside(only.changeId)}`}`;
}

function unapprovedUpdates({ updates }: Reconciliation): number {
    return updates.filter((update) => update.verdict === "unapproved" && update.writes > 0).length;
}

/** What limits the report as a whole stands before its figures, not in a footnote. */
function remarks({ remarks: lines, coverage }: Reconciliation): Piece {
    const unread = coverage.unreadable.length;
    const all: Piece[] = [
        ...(unread === 0
            ? []
            : [
                  html`<strong>${counted(unread, "input file")} could not be read whole.</strong> What they would have
                      shown is unseen; <a href="#coverage">they are listed under Coverage</a>.`,
              ]),
        ...lines.map((line) => outside(line)),
    ];
    if (all.length === 0) return "";
    const grave = unread > 0 ? "bad" : "warn";
    return html`<div class="note ${grave}" role="note" aria-label="What limits this report">
        ${all.map((line) => html`<p>${line}</p>`)}
    </div>`;
}

function keyFigures(reconciliation: Reconciliation): Html {
    const { funnel, updates, stories, coverage } = reconciliation;
    const approved = updates.filter((update) => update.verdict === "approved" && update.writes > 0).length;
    const sessions = stories.filter(({ verdict }) => verdict === "out-of-band").length;
    const atLeast = coverage.unreadable.length > 0 ? "at least " : "";
    const entries: [Piece, Piece, Piece][] = [
        ["Writes judged", figure(funnel.writes), `of ${atLeast}${counted(funnel.records, "record")}`],
        [verdictMark("approved"), figure(funnel.approved), `in ${counted(approved, "update")}`],
        [
            verdictMark("unapproved", funnel.unapproved === 0),
            figure(funnel.unapproved),
            funnel.unapproved === 0 ? "no update" : `in ${counted(unapprovedUpdates(reconciliation), "update")}`,
        ],
        [
            verdictMark("out-of-band", funnel.outOfBand === 0),
            figure(funnel.outOfBand),
            funnel.outOfBand === 0 ? "none found" : `in ${counted(sessions, "story", "stories")}`,
        ],
        [
            verdictMark("indeterminate", funnel.indeterminate === 0),
            figure(funnel.indeterminate),
            funnel.indeterminate === 0 ? "each could be decided" : "not a pass",
        ],
        digests(coverage.digests),
    ];
    return html`<dl class="figs">
        ${entries.map(
            ([label, value, note]) =>
                html`<div>
                    <dt>${label}</dt>
                    <dd>${value}<span class="sub">${note}</span></dd>
                </div>`,
        )}
    </dl>`;
}

function digests({ found, checked }: Reconciliation["coverage"]["digests"]): [Piece, Piece, Piece] {
    if (found === 0) return ["Log digests", "none", "beside the log files"];
    return [
        "Log digests",
        `${figure(checked)} of ${figure(found)}`,
        checked === found ? "checked" : "checked, the rest unproved",
    ];
}
