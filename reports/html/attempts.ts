import type { Verdict } from "../../core/trail/verdict";
import { counted, countBy, figure, tally } from "../words/figures";
import { commonDay } from "../words/times";
import { limits, type PageContext } from "./context";
import { type Html, markup, outside, type Piece } from "./escape";
import { dateTime, middle, time } from "./names";
import { leftOut, section } from "./section";
import { table } from "./table";

/** Calls that failed: those of no update one by one, the updates' own by their error. */
export function attempts({ reconciliation }: PageContext): Html {
    const all = reconciliation.verdicts.filter(({ verdict }) => verdict === "attempt");
    const alone = all.filter(({ update }) => update === undefined);
    const inUpdates = all.filter(({ update }) => update !== undefined);
    const proves = "Calls that failed. Nothing changed, but somebody tried.";
    if (all.length === 0) return section("attempts", proves, markup`<p>No call failed.</p>`);
    return section("attempts", proves, [summary(alone, inUpdates), alone.length === 0 ? "" : list(alone)]);
}

function summary(alone: readonly Verdict[], inUpdates: readonly Verdict[]): Html {
    const errors = tally(countBy(inUpdates, ({ errorCode }) => errorCode ?? "without an error code"));
    const own = inUpdates.length === 0 ? "" : markup`${belong(inUpdates.length)} to updates: ${outside(errors)}. `;
    const rest = alone.length === 0 ? "No call failed outside an update." : `${belong(alone.length)} to no update.`;
    return markup`<p>${own}${rest}</p>`;
}

function belong(count: number): string {
    return `${counted(count, "failed call")} ${count === 1 ? "belongs" : "belong"}`;
}

function list(alone: readonly Verdict[]): Piece {
    const shown = alone.slice(0, limits.attempts);
    const date = commonDay(shown.map(({ eventTime }) => eventTime));
    const rows = shown.map((verdict) => ({
        cells: [
            date === undefined ? dateTime(verdict.eventTime) : time(verdict.eventTime),
            outside(verdict.event),
            outside(verdict.errorCode ?? "none given"),
            target(verdict),
            outside(verdict.actor.label),
        ],
    }));
    const failed = table({
        caption: `Failed calls of no update, in order of time${date === undefined ? "" : `, ${date}`}`,
        form: "fixed",
        columns: [
            { label: "Time", width: date === undefined ? "w18" : "w10" },
            { label: "Call", width: "w22" },
            { label: "Error", width: "w22" },
            { label: "Target", width: "w20" },
            { label: "Caller" },
        ],
        rows,
    });
    return [failed, leftOut(alone.length - shown.length)];
}

/** The resource a call aims at, or that none is named. */
export function target({ resources }: Verdict): Piece {
    const [first, ...others] = resources.filter(({ relation }) => relation === "target");
    const named = first ?? resources[0];
    if (named === undefined) return markup`<span class="dim">none named</span>`;
    return others.length === 0
        ? middle(named.id)
        : markup`${middle(named.id)} <span class="dim">and ${figure(others.length)} more</span>`;
}
