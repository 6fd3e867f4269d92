import { verdictNames } from "../../core/trail/verdict";
import type { Reconciliation, UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { counted, countBy, figure } from "../words/figures";
import { period, span } from "../words/times";
import type { PageContext } from "./context";
import { drawing, path, words } from "./draw";
import { type Html, markup, type Piece } from "./escape";
import { field, type Lane, runOf, updateLane, verdictLane, windowLane } from "./lanes";
import { roundStep, type Scale, ticks, timeScale } from "./scale";
import { section } from "./section";

const stackLanes = 6;
const columnsAtMost = 180;

/** When it happened and what was running: updates and windows above, one lane for each verdict below, on one axis. */
export function timeline({ reconciliation }: PageContext): Html {
    const proves = "When it happened, and what was running.";
    const times = reconciliation.verdicts
        .map(({ eventTime }) => Date.parse(eventTime))
        .filter((time) => !Number.isNaN(time));
    const bounds = [...times, ...reconciliation.updates.flatMap(runOf).flat()];
    if (bounds.length === 0) {
        return section(
            "timeline",
            proves,
            markup`<p>No write and no update in the period: there is nothing to draw.</p>`,
        );
    }
    // Not Math.min(...bounds): a report may hold more calls than a call may have arguments.
    const first = bounds.reduce((least, time) => Math.min(least, time));
    const last = bounds.reduce((greatest, time) => Math.max(greatest, time));
    return section("timeline", proves, figureOf(reconciliation, timeScale(first, last, field.left, field.right)));
}

function figureOf(reconciliation: Reconciliation, scale: Scale): Html {
    const step = roundStep(scale.to - scale.from, columnsAtMost);
    const parts: Html[] = [];
    let height: number = field.top;
    for (const lane of lanes(reconciliation, scale, step)) {
        parts.push(lane.draw(height));
        height += lane.height;
    }
    const about = {
        title: "Updates and writes over time",
        description: description(reconciliation),
        label: "Timeline",
    };
    return markup`<figure>${drawing("tl", { width: field.width, height: height + 8 }, about, [axis(scale, height), parts])}
        <figcaption>${dates(scale)}, UTC. Bars are updates; a hatched one had no valid approval. Columns count the calls of
        ${span(step)}; a number beside a mark counts calls too close to draw apart. Dotted lines carry out-of-band calls up to
        the updates: being inside a bar or a window does not explain a call.</figcaption></figure>`;
}

function lanes({ updates, changes, verdicts }: Reconciliation, scale: Scale, step: number): Lane[] {
    const timesOf = (name: string) =>
        verdicts
            .filter(({ verdict }) => verdict === name)
            .map(({ eventTime }) => Date.parse(eventTime))
            .filter((time) => !Number.isNaN(time))
            .sort((a, b) => a - b);
    return [
        ...byStack(updates).map(([label, list]) => updateLane(label, list, scale)),
        windowLane(changes, scale),
        ...verdictNames.flatMap((name) => {
            const times = timesOf(name);
            if (name === "indeterminate" && times.length === 0) return [];
            return [verdictLane(name, times, scale, step, name === "out-of-band" && updates.length > 0)];
        }),
    ];
}

/** One lane a stack; beyond six, those with the fewest unapproved updates share the last. */
function byStack(updates: readonly UpdateSummary[]): [string, UpdateSummary[]][] {
    const stacks = new Map<string, UpdateSummary[]>();
    for (const update of updates) {
        const list = stacks.get(update.stack);
        if (list === undefined) stacks.set(update.stack, [update]);
        else list.push(update);
    }
    const weight = ([, list]: [string, UpdateSummary[]]) => list.filter(({ verdict }) => verdict !== "approved").length;
    const sorted = [...stacks].sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
    const rest = sorted.slice(stackLanes);
    if (rest.length === 0) return sorted;
    return [...sorted.slice(0, stackLanes), [counted(rest.length, "more stack"), rest.flatMap(([, list]) => list)]];
}

function axis(scale: Scale, bottom: number): Piece {
    return ticks(scale, 11).map(({ time, label }) => {
        const x = scale.x(time);
        // The last label would be cut off at the edge.
        const near = Math.min(x, field.width - 3.4 * label.length);
        return [words(near, 12, label, { className: "t2", anchor: "middle" }), path("ax", "M", x, 18, "V", bottom)];
    });
}

function description({ updates, verdicts }: Reconciliation): string {
    const counts = countBy(verdicts, ({ verdict }) => verdict);
    const unapproved = updates.filter(({ verdict }) => verdict !== "approved").length;
    const each = verdictNames.map((name) => `${figure(counts[name] ?? 0)} ${name}`).join(", ");
    const first = verdicts[0]?.eventTime;
    const last = verdicts[verdicts.length - 1]?.eventTime;
    const when = first === undefined || last === undefined ? "" : `, ${period(first, last)}`;
    return (
        `${counted(updates.length, "update")}, ${figure(unapproved)} without a valid approval; ` +
        `${counted(verdicts.length, "write")}${when}: ${each}. The tables below hold the same data.`
    );
}

function dates({ from, to }: Scale): string {
    const first = new Date(from).toISOString().slice(0, 10);
    const last = new Date(to).toISOString().slice(0, 10);
    return first === last ? first : `${first} to ${last}`;
}
