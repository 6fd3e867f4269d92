import type { VerdictName } from "../../core/trail/verdict";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure } from "../words/figures";
import { asSentence } from "../words/sentence";
import { accounts } from "../words/outcome";
import { answer } from "./answer";
import type { PageContext } from "./context";
import { type Html, join, markup, newline, outside, type Piece } from "./escape";
import { facts } from "./facts";
import { verdictMark } from "./marks";

/** The answer in a sentence, the figures it rests on, and the facts of the run. */
export function lead({ reconciliation }: PageContext): Html {
    return markup`<h1>Reconciliation of ${outside(title(reconciliation))}</h1>
        <p class="lead">${answer(reconciliation)}</p>
        ${remarks(reconciliation)}
        ${keyFigures(reconciliation)}
        ${facts(reconciliation)}`;
}

/** What is reconciled, short enough for a title: one stack by name, several counted. */
export function title({ scope }: Reconciliation): string {
    const [stack] = scope.stacks;
    if (stack !== undefined) return scope.stacks.length === 1 ? stack : counted(scope.stacks.length, "stack");
    return scope.accounts.length === 0 ? "a trail" : accounts(scope.accounts);
}

/** What limits the report as a whole stands before its figures, not in a footnote. */
function remarks({ remarks: limits, coverage }: Reconciliation): Piece {
    const unread = coverage.unreadable.length;
    const files = markup`<p><strong>${counted(unread, "input")} could not be read whole.</strong> What they would have
        shown is unseen; <a href="#coverage">they are listed under Coverage</a>.</p>`;
    const all = [
        ...(unread === 0 ? [] : [files]),
        ...limits.map((limit) => markup`<p>${outside(asSentence(limit))}</p>`),
    ];
    if (all.length === 0) return "";
    const grave = unread > 0 ? "bad" : "warn";
    return markup`<div class="note ${grave}" role="note" aria-label="What limits this report">${all}</div>`;
}

function keyFigures({ funnel, updates, stories, coverage }: Reconciliation): Html {
    const active = (verdict: string) => {
        const count = updates.filter((update) => update.verdict === verdict && update.writes > 0).length;
        return count === 0 ? "no update" : `in ${counted(count, "update")}`;
    };
    const told = stories.filter(({ verdict }) => verdict === "out-of-band").length;
    const inStories = told === 0 ? "in no story" : `in ${counted(told, "story", "stories")}`;
    const atLeast = coverage.unreadable.length > 0 ? "at least " : "";
    const entries: [Piece, Piece, Piece][] = [
        ["Writes judged", figure(funnel.writes), `of ${atLeast}${counted(funnel.records, "record")}`],
        verdictFigure("approved", funnel.approved, active("approved"), "no update"),
        verdictFigure("unapproved", funnel.unapproved, active("unapproved"), "no update"),
        verdictFigure("out-of-band", funnel.outOfBand, inStories, "none found"),
        verdictFigure("indeterminate", funnel.indeterminate, "not a pass", "each could be decided"),
        digests(coverage.digests),
    ];
    const columns = entries.map(
        ([label, value, note]) => markup`<div><dt>${label}</dt><dd>${value}<span class="sub">${note}</span></dd></div>`,
    );
    return markup`<dl class="figs">${join(columns, newline)}</dl>`;
}

function verdictFigure(verdict: VerdictName, count: number, note: string, none: string): [Piece, Piece, Piece] {
    return [verdictMark(verdict, count === 0), figure(count), count === 0 ? none : note];
}

function digests({ found, checked }: Reconciliation["coverage"]["digests"]): [Piece, Piece, Piece] {
    if (found === 0) return ["Log digests", "none", "beside the log files"];
    return [
        "Log digests",
        `${figure(checked)} of ${figure(found)}`,
        checked === found ? "checked" : "checked, the rest unproved",
    ];
}
