import { type VerdictName, verdictNames } from "../../core/trail/verdict";
import type { UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { counted, countBy, figure } from "../words/figures";
import { period, span } from "../words/times";
import { clusters, columns, merged } from "./clusters";
import type { PageContext } from "./context";
import { html, type Html, type Piece } from "./escape";
import { place, roundStep, type Scale, ticks, timeScale } from "./scale";
import { section } from "./section";

const drawing = { width: 1000, left: 150, right: 996, top: 24 } as const;
const laneHeight = { updates: 42, windows: 30, verdict: 36 } as const;
const stackLanes = 6;

/** When it happened and what was running: updates and windows above, one lane for each verdict below, on one axis. */
export function timeline(context: PageContext): Html {
    const { verdicts, updates } = context.reconciliation;
    const proves = "When it happened, and what was running.";
    const times = verdicts.map(({ eventTime }) => Date.parse(eventTime)).filter((time) => !Number.isNaN(time));
    const bounds = [...times, ...updates.flatMap(runOf).flat()];
    if (bounds.length === 0)
        return section(
            "timeline",
            proves,
            html`<p>No write and no update in the period: there is nothing to draw.</p>`,
        );
    const scale = timeScale(least(bounds), greatest(bounds), drawing.left, drawing.right);
    return section("timeline", proves, figureOf(context, scale));
}

function figureOf(context: PageContext, scale: Scale): Html {
    const { updates, verdicts } = context.reconciliation;
    const counts = countBy(verdicts, ({ verdict }) => verdict);
    const step = roundStep(scale.to - scale.from, 180);
    const lanes: { height: number; draw: (top: number) => Html }[] = [
        ...stackGroups(updates).map((group) => ({
            height: laneHeight.updates,
            draw: (top: number) => updateLane(group, scale, top),
        })),
        { height: laneHeight.windows, draw: (top: number) => windowLane(context, scale, top) },
        ...verdictNames
            .filter((name) => name !== "indeterminate" || (counts[name] ?? 0) > 0)
            .map((name) => ({
                height: laneHeight.verdict,
                draw: (top: number) => verdictLane(context, name, scale, step, top),
            })),
    ];
    const tops: number[] = [];
    let height: number = drawing.top;
    for (const lane of lanes) {
        tops.push(height);
        height += lane.height;
    }
    const desc = describe(context, counts);
    return html`<figure>
        <div class="wide" tabindex="0" role="group" aria-label="Timeline, scrolls sideways">
            <svg class="g" viewBox="0 0 ${drawing.width} ${height + 8}" role="img" aria-labelledby="tl-t tl-d">
                <title id="tl-t">Updates and writes over time</title>
                <desc id="tl-d">${desc}</desc>
                ${axis(scale, height)} ${lanes.map((lane, index) => lane.draw(tops[index] ?? 0))}
            </svg>
        </div>
        <figcaption>
            ${scaleDate(scale)}. Bars are updates; a hatched one had no valid approval. Columns count the calls of
            ${span(step)}; a number beside a mark counts calls too close to draw apart. Dotted lines carry out-of-band
            calls up to the updates: being inside a bar or a window does not explain a call.
        </figcaption>
    </figure>`;
}

function axis(scale: Scale, bottom: number): Piece {
    return ticks(scale, 11).map(({ time, label }) => {
        const x = place(scale.x(time));
        return html`<text class="t2" x="${x}" y="12" text-anchor="middle">${label}</text
            ><path class="ax" d="M${x} 18V${bottom}" />`;
    });
}

function laneLabel(top: number, middleY: number, words: Piece, note: Piece, mark: Piece = ""): Html {
    const second =
        note === ""
            ? ""
            : html`<text
                  class="t2"
                  x="${mark === "" ? 0 : 138}"
                  y="${middleY + (mark === "" ? 19 : 4)}"
                  ${mark === "" ? "" : html` text-anchor="end"`}
                  >${note}</text
              >`;
    return html`<path class="ax" d="M0 ${top}H${drawing.width}" />${mark}<text
            x="${mark === "" ? 0 : 18}"
            y="${middleY + 4}"
            >${words}</text
        >${second}`;
}

interface Group {
    readonly label: string;
    readonly updates: readonly UpdateSummary[];
}

/** One lane a stack; beyond six the stacks with fewest unapproved updates share the last. */
function stackGroups(updates: readonly UpdateSummary[]): Group[] {
    const byStack = new Map<string, UpdateSummary[]>();
    for (const update of updates) {
        const list = byStack.get(update.stack);
        if (list === undefined) byStack.set(update.stack, [update]);
        else list.push(update);
    }
    const weight = ([, list]: [string, UpdateSummary[]]) => list.filter(({ verdict }) => verdict !== "approved").length;
    const sorted = [...byStack].sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
    const groups: Group[] = sorted.slice(0, stackLanes).map(([label, list]) => ({ label, updates: list }));
    const rest = sorted.slice(stackLanes);
    if (rest.length === 0) return groups;
    return [...groups, { label: counted(rest.length, "more stack"), updates: rest.flatMap(([, list]) => list) }];
}

function updateLane({ label, updates }: Group, scale: Scale, top: number): Html {
    let free = 0;
    const bars = updates.map((update) => {
        const [run] = runOf(update);
        if (run === undefined) return "";
        const x = scale.x(run[0]);
        const width = Math.max(4, scale.x(run[1]) - x);
        const number = String(update.number);
        const centre = x + width / 2;
        const fits = centre - 4 * number.length >= free;
        if (fits) free = centre + 4 * number.length + 3;
        const name = html`<text
            class="${update.verdict === "approved" ? "t2" : "b"}"
            x="${place(centre)}"
            y="${top + 13}"
            text-anchor="middle"
            >${number}</text
        >`;
        return html`<g
            ><title>${update.id}: ${update.verdict}, ${period(update.startTime, update.endTime)}</title
            ><rect
                class="bar-${update.verdict}"
                x="${place(x)}"
                y="${top + 18}"
                width="${place(width)}"
                height="16"
            />${fits ? name : ""}</g
        >`;
    });
    return html`${laneLabel(top, top + 13, short(label), counted(updates.length, "update"))}${bars}`;
}

function windowLane({ reconciliation }: PageContext, scale: Scale, top: number): Html {
    const windows = reconciliation.changes
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
    const bars = merged(spans).map(
        ([start, end]) =>
            html`<rect
                class="bar-window"
                x="${place(scale.x(start))}"
                y="${top + 11}"
                width="${place(scale.x(end) - scale.x(start))}"
                height="8"
            />`,
    );
    const note = windows.length === 0 ? "none" : figure(windows.length);
    return html`${laneLabel(top, top + 14, "approved windows", "")}<text
            class="t2"
            x="138"
            y="${top + 18}"
            text-anchor="end"
            >${note}</text
        >${bars}`;
}

/** Above so many marks or calls in a lane, columns say more. */
const marksAtMost = 24;
const callsInMarks = 120;

function verdictLane(
    { reconciliation }: PageContext,
    name: VerdictName,
    scale: Scale,
    step: number,
    top: number,
): Html {
    const times = reconciliation.verdicts
        .filter(({ verdict }) => verdict === name)
        .map(({ eventTime }) => Date.parse(eventTime))
        .filter((time) => !Number.isNaN(time))
        .sort((a, b) => a - b);
    const middleY = top + laneHeight.verdict / 2;
    const mark = html`<use class="fill-${name}" href="#m-${name}" x="0" y="${middleY - 6}" width="12" height="12" />`;
    const label = laneLabel(top, middleY, name, figure(times.length), mark);
    const marks = clusters(times, scale);
    const asColumns =
        name === "approved" || name === "exempt" || marks.length > marksAtMost || times.length > callsInMarks;
    const lines =
        name === "out-of-band" && !asColumns && reconciliation.updates.length > 0
            ? marks.map(({ x }) => html`<path class="carry" d="M${place(x)} ${drawing.top + 34}V${middleY - 7}" />`)
            : "";
    return html`<g class="fill-${name}"
        >${label}${lines}${asColumns ? columnMarks(times, scale, step, top + laneHeight.verdict) : clusterMarks(marks, name, middleY)}</g
    >`;
}

function clusterMarks(marks: ReturnType<typeof clusters>, name: VerdictName, middleY: number): Piece {
    return marks.map(({ x, first, last, count }) => {
        const number =
            count === 1 ? "" : html`<text class="b" x="${place(x + 9)}" y="${middleY + 4}">${figure(count)}</text>`;
        const when = period(new Date(first).toISOString(), new Date(last).toISOString());
        return html`<g
            ><title>${counted(count, `${name} call`)}, ${when}</title
            ><use href="#m-${name}" x="${place(x - 6)}" y="${middleY - 6}" width="12" height="12" />${number}</g
        >`;
    });
}

function columnMarks(times: readonly number[], scale: Scale, step: number, bottom: number): Piece {
    const counts = columns(times, step);
    const most = greatest(counts.map(([, count]) => count));
    const width = Math.max(2, scale.x(scale.from + step) - scale.left - 1);
    return counts.map(([start, count]) => {
        const height = Math.max(2, (count / most) * (laneHeight.verdict - 12));
        return html`<rect
            class="col"
            x="${place(scale.x(start))}"
            y="${place(bottom - height)}"
            width="${place(width)}"
            height="${place(height)}"
        />`;
    });
}

function describe({ reconciliation }: PageContext, counts: Readonly<Record<string, number>>): Html {
    const { updates, verdicts } = reconciliation;
    const unapproved = updates.filter(({ verdict }) => verdict !== "approved").length;
    const lanes = verdictNames.map((name) => `${figure(counts[name] ?? 0)} ${name}`).join(", ");
    const first = verdicts[0]?.eventTime;
    const last = verdicts[verdicts.length - 1]?.eventTime;
    const when = first === undefined || last === undefined ? "" : `, ${period(first, last)}`;
    return html`${counted(updates.length, "update")}, ${figure(unapproved)} without a valid approval;
    ${counted(verdicts.length, "write")}${when}: ${lanes}. The tables below hold the same data.`;
}

function scaleDate({ from, to }: Scale): Html {
    const first = new Date(from).toISOString().slice(0, 10);
    const last = new Date(to).toISOString().slice(0, 10);
    return html`${first === last ? first : `${first} to ${last}`}, UTC`;
}

function runOf({ startTime, endTime }: UpdateSummary): [number, number][] {
    const start = Date.parse(startTime);
    const end = Date.parse(endTime);
    return Number.isNaN(start) || Number.isNaN(end) ? [] : [[start, end]];
}

/** Text in a drawing is plain: escaped, and isolated by the style sheet. */
function short(label: string): string {
    const characters = [...label];
    return characters.length > 22 ? `…${characters.slice(-21).join("")}` : label;
}

// Not Math.max(...list): a report may hold more calls than a call may have arguments.
function greatest(list: readonly number[]): number {
    return list.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function least(list: readonly number[]): number {
    return list.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}
