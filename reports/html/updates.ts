import type { UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { counted, figure } from "../words/figures";
import { commonDay, day } from "../words/times";
import { limits, type PageContext } from "./context";
import { html, type Html, join, outside, type Piece } from "./escape";
import { verdictMark } from "./marks";
import { breakable, timeRange } from "./names";
import { section } from "./section";
import { table } from "./table";

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
            : `${figure(without)} of ${figure(all.length)} ran without a policy pack.`;
    const date = commonDay(all.flatMap(({ startTime, endTime }) => [startTime, endTime]));
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
            rows: shown.map((update, index) => ({ id: `u-${index}`, cells: cells(context, update, date) })),
            foot: [
                ...(hidden.length === 0
                    ? []
                    : [sumRow(`${counted(hidden.length, "update")} in the JSON report only`, hidden, "")]),
                sumRow("Sum", all, verdicts(all)),
            ],
        }),
    ]);
}

function cells({ people }: PageContext, update: UpdateSummary, date: string | undefined): Piece[] {
    const { changeId, requestedBy, approvedBy, appliedBy, window, startTime, endTime, verdict, reason } = update;
    const none = (word: string) => html`<span class="dim">${word}</span>`;
    const chips = approvedBy.map((name) => people.chip(name));
    const by = appliedBy === undefined || appliedBy === requestedBy ? "" : html`<br />by ${people.chip(appliedBy)}`;
    return [
        breakable(update.id),
        changeId === undefined ? none("none named") : outside(changeId),
        requestedBy === undefined ? none("not known") : people.chip(requestedBy),
        chips.length === 0 ? none("nobody") : join(chips, html`<br />`),
        window === undefined
            ? none("none")
            : timeRange(window.start, window.end, date === undefined || day(window.start) !== date),
        html`${timeRange(startTime, endTime, date === undefined)}<br /><span class="dim"
                >${outside(update.result)}${by}</span
            >${remarks(update)}`,
        figure(update.writes),
        figure(update.attempts),
        html`${verdictMark(verdict)}${
            reason === undefined ? "" : html`<br /><code class="reason">${outside(reason)}</code>`
        }`,
    ];
}

function remarks({ remarks: lines, packRequested }: UpdateSummary): Piece {
    return [...lines, ...(packRequested ? [] : ["without a policy pack"])].map(
        (line) => html`<br /><span class="dim">${outside(line)}</span>`,
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
