import type { UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { approversOf } from "../words/approvers";
import { counted, figure } from "../words/figures";
import { commonDay, day } from "../words/times";
import { limits, type PageContext } from "./context";
import { html, type Html, join, outside, type Piece } from "./escape";
import { verdictMark } from "./marks";
import { breakable, timeRange } from "./names";
import { section } from "./section";
import { table } from "./table";
import { type Notes, notesOn } from "./update-notes";

/** Every run of Pulumi in the period with the change it named, who asked, who approved, and what came of it. */
export function updates(context: PageContext): Html {
    const all = context.reconciliation.updates;
    const proves = "Every run of Pulumi in the period, approved or not.";
    if (all.length === 0) return section("updates", proves, html`<p>No update ran in the period.</p>`);
    const shown = all.slice(0, limits.updates);
    const hidden = all.slice(limits.updates);
    const without = all.filter(({ packRequested }) => !packRequested).length;
    const pack =
        without === 0
            ? "Each asked for a policy pack."
            : `${figure(without)} of ${figure(all.length)} did not ask for a policy pack.`;
    const date = commonDay(all.flatMap(({ startTime, endTime }) => [startTime, endTime]));
    const notes = notesOn(shown);
    return section("updates", proves, [
        html`<p>${counted(all.length, "update")}, numbered as in the history of the stack. ${pack}</p>`,
        table({
            caption: `Times are UTC${date === undefined ? "" : `, of ${date} unless a date is shown`}.`,
            form: "stack",
            columns: [
                { label: "Update", width: "w12" },
                { label: "Change", width: "w11" },
                { label: "Asked by", width: "w9" },
                { label: "Approved by", width: "w10" },
                { label: "Window", width: "w15" },
                { label: "Run", width: "w15" },
                { label: "Writes", figures: true, width: "w7" },
                { label: "Attempts", figures: true, width: "w8" },
                { label: "Verdict" },
            ],
            rows: shown.map((update, index) => ({ id: `u-${index}`, cells: cells(context, update, notes, date) })),
            foot: [
                ...(hidden.length === 0
                    ? []
                    : [sumRow(`${counted(hidden.length, "update")} in the JSON report only`, hidden, "")]),
                sumRow("Sum", all, verdicts(all)),
            ],
        }),
        notes.list,
    ]);
}

function cells(context: PageContext, update: UpdateSummary, notes: Notes, date: string | undefined): Piece[] {
    const { chip } = context.people;
    const { changeId, requestedBy, appliedBy, window, startTime, endTime, verdict, reason } = update;
    const none = (word: string) => html`<span class="dim">${word}</span>`;
    const by = appliedBy === undefined || appliedBy === requestedBy ? "" : html`<br />by ${chip(appliedBy)}`;
    return [
        breakable(update.id),
        changeId === undefined ? none("none named") : outside(changeId),
        requestedBy === undefined ? none("not known") : chip(requestedBy),
        approvers(context, update),
        window === undefined
            ? none("none")
            : timeRange(window.start, window.end, date === undefined || day(window.start) !== date),
        html`${timeRange(startTime, endTime, date === undefined)}<br /><span class="dim"
                >${outside(update.result)}${by}</span
            >`,
        figure(update.writes),
        figure(update.attempts),
        lines([
            verdictMark(verdict),
            reason === undefined ? "" : html`<code class="reason">${outside(reason)}</code>`,
            notes.of(update),
        ]),
    ];
}

function approvers({ people, changes }: PageContext, update: UpdateSummary): Piece {
    const { counted: approved, uncounted } = approversOf(update, changes);
    if (approved.length + uncounted.length === 0) return html`<span class="dim">nobody</span>`;
    return lines([
        ...approved.map((name) => people.chip(name)),
        ...uncounted.map((name) => html`${people.chip(name)}<br /><span class="dim">does not count</span>`),
    ]);
}

function lines(parts: readonly Piece[]): Html {
    return join(
        parts.filter((part) => part !== ""),
        html`<br />`,
    );
}

function sumRow(label: string, list: readonly UpdateSummary[], last: Piece): Piece[] {
    const sum = (of: (update: UpdateSummary) => number) =>
        figure(list.reduce((total, update) => total + of(update), 0));
    return [label, "", "", "", "", "", sum(({ writes }) => writes), sum(({ attempts }) => attempts), last];
}

function verdicts(list: readonly UpdateSummary[]): string {
    const approved = list.filter(({ verdict }) => verdict === "approved").length;
    return `${figure(approved)} of ${figure(list.length)} approved`;
}
