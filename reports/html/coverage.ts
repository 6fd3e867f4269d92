import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure, inWords, size } from "../words/figures";
import { asSentence } from "../words/sentence";
import { limits, type PageContext } from "./context";
import { type Html, markup, outside, type Piece } from "./escape";
import { dateTime, identifier } from "./names";
import { leftOut, section } from "./section";
import { table } from "./table";

/** Which logs, updates and changes were read, and what could not be. */
export function coverage({ reconciliation }: PageContext): Html {
    return section("coverage", "What was read, what could not be, and what that does not prove.", [
        unreadable(reconciliation),
        digests(reconciliation),
        logs(reconciliation),
        aside(reconciliation),
        changes(reconciliation),
    ]);
}

function unreadable({ coverage: { unreadable: files } }: Reconciliation): Piece {
    if (files.length === 0) return "";
    const shown = files.slice(0, limits.unreadable);
    const list = table({
        caption: `${counted(files.length, "input")} could not be read whole. What they would have shown is unseen.`,
        form: "stack",
        columns: [{ label: "File", width: "w40" }, { label: "Why" }],
        rows: shown.map(({ file, why }) => ({ cells: [identifier(file), outside(why)] })),
    });
    return [markup`<h3>Not read</h3>`, list, leftOut(files.length - shown.length)];
}

function digests({ coverage }: Reconciliation): Html {
    const { found, checked, remark } = coverage.digests;
    const which = `${figure(checked)} of ${counted(found, "signed digest")} beside the log files`;
    const words =
        found === 0
            ? "No signed digest lies beside the log files: a file that was removed or altered would not be noticed."
            : `${which} ${checked === 1 ? "was" : "were"} checked.`;
    const className = found > 0 && checked === found ? "note" : "note warn";
    const more = remark === "" ? "" : outside(asSentence(remark));
    return markup`<div class="${className}"><p><strong>${words}</strong> ${more}</p></div>`;
}

function logs({ coverage: { byAccountAndRegion, files, bytes }, funnel }: Reconciliation): Piece {
    const records = byAccountAndRegion.reduce((sum, part) => sum + part.records, 0);
    if (byAccountAndRegion.length === 0) return markup`<p>No log file was read.</p>`;
    const otherRecords = funnel.records - records;
    const otherFiles = files - byAccountAndRegion.reduce((sum, part) => sum + part.files, 0);
    return [
        markup`<h3>Logs</h3>`,
        table({
            caption:
                "By account and region. The times are those of the first and last record, whatever gaps lie between.",
            form: "stack",
            columns: [
                { label: "Account", width: "w20" },
                { label: "Region", width: "w15" },
                { label: "First record", width: "w20" },
                { label: "Last record", width: "w20" },
                { label: "Files", figures: true },
                { label: "Records", figures: true },
            ],
            rows: byAccountAndRegion.map((part) => ({
                cells: [
                    outside(part.account),
                    outside(part.region),
                    dateTime(part.first),
                    dateTime(part.last),
                    figure(part.files),
                    figure(part.records),
                ],
            })),
            foot: [
                ...(otherRecords === 0 && otherFiles === 0
                    ? []
                    : [["Of no account or region", "", "", "", figure(otherFiles), figure(otherRecords)]]),
                [`Sum, ${size(bytes)}`, "", "", "", figure(files), figure(funnel.records)],
            ],
        }),
    ];
}

/** What lay among the log files and is in no figure. */
function aside({ coverage: { malformedRecords = 0, insightFiles = 0 } }: Reconciliation): Piece {
    const parts = [
        ...(malformedRecords > 0
            ? [`${counted(malformedRecords, "record")} without an id, a time, a service or a name`]
            : []),
        ...(insightFiles > 0 ? [`${counted(insightFiles, "file")} of CloudTrail Insights, which hold no calls`] : []),
    ];
    return parts.length === 0 ? "" : markup`<p class="small">In no figure: ${inWords(parts)}.</p>`;
}

function changes({ changes: all, inputs, updates }: Reconciliation): Piece {
    const unusable = all.flatMap(({ id, unusable: why }) => (why === undefined ? [] : [{ id, why }]));
    const shown = unusable.slice(0, limits.unreadable);
    const list = table({
        caption: "Changes that could not be used",
        form: "stack",
        columns: [{ label: "Change", width: "w20" }, { label: "Why" }],
        rows: shown.map(({ id, why }) => ({ cells: [outside(id), outside(why)] })),
    });
    const unsigned = inputs.unsignedAllowed ? "Changes without a signature count in this run." : "";
    return [
        markup`<h3>Updates and changes</h3>
            <p>${counted(updates.length, "update")} from <code>${outside(inputs.updates)}</code>,
            ${counted(all.length, "change")} from <code>${outside(inputs.changes)}</code>. ${unsigned}</p>`,
        shown.length === 0 ? "" : list,
        leftOut(unusable.length - shown.length),
    ];
}
