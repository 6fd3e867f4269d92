import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure } from "../words/figures";
import { asSentence } from "../words/sentence";
import { accounts } from "../words/outcome";
import { answer, unapprovedUpdates } from "./answer";
import type { PageContext } from "./context";
import { html, type Html, outside, type Piece } from "./escape";
import { facts } from "./facts";
import { verdictMark } from "./marks";

/** The answer in a sentence, the figures it rests on, and the facts of the run. */
export function lead({ reconciliation }: PageContext): Html {
    return html`<h1>Reconciliation of ${outside(title(reconciliation))}</h1>
        <p class="lead">${answer(reconciliation)}</p>
        ${remarks(reconciliation)} ${keyFigures(reconciliation)} ${facts(reconciliation)}`;
}

/** What is reconciled, short enough for a title: one stack by name, several counted. */
export function title({ scope }: Reconciliation): string {
    const [stack] = scope.stacks;
    if (stack !== undefined) return scope.stacks.length === 1 ? stack : counted(scope.stacks.length, "stack");
    return scope.accounts.length === 0 ? "a trail" : accounts(scope.accounts);
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
        ...lines.map((line) => outside(asSentence(line))),
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
        [
            verdictMark("approved"),
            figure(funnel.approved),
            approved === 0 ? "no update" : `in ${counted(approved, "update")}`,
        ],
        [
            verdictMark("unapproved", funnel.unapproved === 0),
            figure(funnel.unapproved),
            funnel.unapproved === 0 ? "no update" : `in ${counted(unapprovedUpdates(reconciliation), "update")}`,
        ],
        [
            verdictMark("out-of-band", funnel.outOfBand === 0),
            figure(funnel.outOfBand),
            funnel.outOfBand === 0
                ? "none found"
                : sessions === 0
                  ? "in no story"
                  : `in ${counted(sessions, "story", "stories")}`,
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
