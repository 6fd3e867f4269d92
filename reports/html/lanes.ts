import type { VerdictName } from "../../core/trail/verdict";
import type { ChangeSummary, UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { counted, figure } from "../words/figures";
import { period } from "../words/times";
import { type Cluster, clusters, columns, merged } from "./clusters";
import { box, path, symbol, titled, words } from "./draw";
import { type Html, markup, type Piece } from "./escape";
import type { Scale } from "./scale";

/** Where every lane begins and ends, and where the figures beside its name end. */
export const field = { width: 1000, left: 150, right: 996, top: 24, figures: 138 } as const;

/** One row of the timeline. `draw` is told where its top is. */
export interface Lane {
    readonly height: number;
    readonly draw: (top: number) => Html;
}

/** Where the bars of an update lane end, below the lane's top; dotted lines reach up to here. */
export const barsEnd = 34;

/** Updates of one stack as bars, with their numbers where there is room. */
export function updateLane(label: string, updates: readonly UpdateSummary[], scale: Scale): Lane {
    return {
        height: 42,
        draw: (top) => markup`${rule(top)}${name(label, updates.length, top)}${bars(updates, scale, top)}`,
    };
}

function name(label: string, count: number, top: number): Html {
    const characters = [...label];
    const short = characters.length > 22 ? `…${characters.slice(-21).join("")}` : label;
    return markup`${words(0, top + 17, short)}${words(0, top + 32, counted(count, "update"), { className: "t2" })}`;
}

function bars(updates: readonly UpdateSummary[], scale: Scale, top: number): Piece {
    let free = 0;
    return updates.map((update) => {
        const [run] = runOf(update);
        if (run === undefined) return "";
        const x = scale.x(run[0]);
        const width = Math.max(4, scale.x(run[1]) - x);
        const centre = x + width / 2;
        const number = String(update.number);
        const fits = centre - 4 * number.length >= free;
        if (fits) free = centre + 4 * number.length + 3;
        const className = update.verdict === "approved" ? "t2" : "b";
        return titled(
            `${update.id}: ${update.verdict}, ${period(update.startTime, update.endTime)}`,
            box(`bar-${update.verdict}`, x, top + 18, width, barsEnd - 18),
            fits ? words(centre, top + 13, number, { className, anchor: "middle" }) : "",
        );
    });
}

/** When approved changes were allowed to run. */
export function windowLane(changes: readonly ChangeSummary[], scale: Scale): Lane {
    const windows = changes
        .filter(
            ({ approvals, unusable }) =>
                unusable === undefined && approvals.some(({ decision }) => decision === "approved"),
        )
        .flatMap(({ window }) => (window === undefined ? [] : [window]));
    const spans = windows
        .map(
            ({ start, end }) => [Math.max(Date.parse(start), scale.from), Math.min(Date.parse(end), scale.to)] as const,
        )
        .filter(([start, end]) => start < end);
    const note = windows.length === 0 ? "none" : figure(windows.length);
    return {
        height: 30,
        draw: (top) =>
            markup`${rule(top)}${words(0, top + 18, "approved windows")}${count(note, top + 18)}${merged(spans).map(
                ([start, end]) => box("bar-window", scale.x(start), top + 11, scale.x(end) - scale.x(start), 8),
            )}`,
    };
}

/** Above so many marks or calls in a lane, columns say more. */
const marksAtMost = 24;
const callsInMarks = 120;

/** The calls of one verdict: marks with a count where they are few, columns where they are many. */
export function verdictLane(
    verdict: VerdictName,
    times: readonly number[],
    scale: Scale,
    step: number,
    carried: boolean,
): Lane {
    const height = 36;
    const marks = clusters(times, scale);
    const many = marks.length > marksAtMost || times.length > callsInMarks;
    const asColumns = verdict === "approved" || verdict === "exempt" || many;
    return {
        height,
        draw: (top) => {
            const middle = top + height / 2;
            // Up to the updates that were running, which do not explain them.
            const lines =
                carried && !asColumns
                    ? marks.map(({ x }) => path("carry", "M", x, field.top + barsEnd, "V", middle - 7))
                    : "";
            const drawn = asColumns
                ? columnMarks(times, scale, step, top + height, height - 12)
                : marks.map((cluster) => clusterMark(cluster, verdict, middle));
            const label = [
                symbol(verdict, 6, middle),
                words(18, middle + 4, verdict),
                count(figure(times.length), middle + 4),
            ];
            return markup`<g class="fill-${verdict}">${rule(top)}${label}${lines}${drawn}</g>`;
        },
    };
}

function clusterMark({ x, first, last, count: calls }: Cluster, verdict: VerdictName, middle: number): Html {
    const when = period(new Date(first).toISOString(), new Date(last).toISOString());
    const number = calls === 1 ? "" : words(x + 9, middle + 4, figure(calls), { className: "b" });
    return titled(`${counted(calls, `${verdict} call`)}, ${when}`, symbol(verdict, x, middle), number);
}

function columnMarks(times: readonly number[], scale: Scale, step: number, bottom: number, tallest: number): Piece {
    const counts = columns(times, step);
    const most = counts.reduce((greatest, [, calls]) => Math.max(greatest, calls), 0);
    const width = Math.max(2, scale.x(scale.from + step) - scale.left - 1);
    return counts.map(([start, calls]) => {
        const height = Math.max(2, (calls / most) * tallest);
        return box("col", scale.x(start), bottom - height, width, height);
    });
}

function rule(top: number): Html {
    return path("ax", "M", 0, top, "H", field.width);
}

function count(text: string, y: number): Html {
    return words(field.figures, y, text, { className: "t2", anchor: "end" });
}

/** Start and end of an update in milliseconds, in a list that is empty where one of them is no time. */
export function runOf({ startTime, endTime }: UpdateSummary): [number, number][] {
    const start = Date.parse(startTime);
    const end = Date.parse(endTime);
    return Number.isNaN(start) || Number.isNaN(end) ? [] : [[start, end]];
}
