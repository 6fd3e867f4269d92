import type { UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { approversOf } from "../words/approvers";
import { counted, figure } from "../words/figures";
import { commonDay, day } from "../words/times";
import { limits, type PageContext } from "./context";
import { given, lines, markup, outside, type Html, type Piece } from "./escape";
import { verdictMark } from "./marks";
import { breakable, timeRange } from "./names";
import { section } from "./section";
import { table } from "./table";
import { type Notes, notesOn } from "./update-notes";

/** Every run of Pulumi in the period with the change it named, who asked, who approved, and what came of it. */
export function updates(context: PageContext): Html {
    const all = context.reconciliation.updates;
    const proves = "Every run of Pulumi in the period, approved or not.";
    if (all.length === 0) return section("updates", proves, markup`<p>No update ran in the period.</p>`);
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
        markup`<p>${counted(all.length, "update")}, numbered as in the history of the stack. ${pack}</p>`,
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
    const { changeId, requestedBy, appliedBy, window, startTime, endTime, verdict } = update;
    const none = (word: string) => markup`<span class="dim">${word}</span>`;
    const by = appliedBy === requestedBy ? undefined : appliedBy;
    const otherDay = (time: string) => date === undefined || day(time) !== date;
    return [
        breakable(update.id),
        changeId === undefined ? none("none named") : outside(changeId),
        requestedBy === undefined ? none("not known") : chip(requestedBy),
        approvers(context, update),
        window === undefined ? none("none") : timeRange(window.start, window.end, otherDay(window.start)),
        lines([
            timeRange(startTime, endTime, date === undefined),
            markup`<span class="dim">${outside(update.result)}</span>`,
            given(by, (name) => markup`<span class="dim">by</span> ${chip(name)}`),
        ]),
        figure(update.writes),
        figure(update.attempts),
        lines([
            verdictMark(verdict),
            given(update.reason, (reason) => markup`<code class="reason">${outside(reason)}</code>`),
            notes.of(update),
        ]),
    ];
}

function approvers({ people, changes }: PageContext, update: UpdateSummary): Piece {
    const { counted: approved, uncounted } = approversOf(update, changes);
    if (approved.length + uncounted.length === 0) return markup`<span class="dim">nobody</span>`;
    return lines([
        ...approved.map((name) => people.chip(name)),
        ...uncounted.map((name) => lines([people.chip(name), markup`<span class="dim">does not count</span>`])),
    ]);
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
