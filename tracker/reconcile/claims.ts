import type { TrailEvent } from "../../core/trail/trail-event";
import { missed } from "./explain";
import type { Fit } from "./find-fits";

/** What the calls of all updates say together about single steps. */
export interface Claims {
    /** Whether this call, which missed its step by no more than the margin, is the only one that the step can consist of. */
    onlyCall(event: TrailEvent, fit: Fit): boolean;
    /** Whether the step's resource was not there: the call came before the one that made it, or after the one that ended it. */
    outsideLife(event: TrailEvent, fit: Fit): boolean;
}

/** Counts, for every step, the calls that set or end its resource, so that a step that needs one can claim it. */
export function claimsOf(
    calls: readonly { readonly event: TrailEvent; readonly fits: readonly Fit[] }[],
    marginMs: number,
): Claims {
    const inTime = new Map<string, number>();
    const late = new Map<string, number>();
    const made = new Map<string, number>();
    const ended = new Map<string, number>();
    for (const { event, fits } of calls) {
        // A call may name a resource and its parents: it is one call all the same.
        const counted = new Set<string>();
        for (const fit of fits) {
            if (fit.strength === undefined || fit.strength === "part" || fit.strength === "weak") continue;
            const key = claimKey(event, fit);
            if (!counted.has(key)) {
                counted.add(key);
                if (missed(fit) === 0) inTime.set(key, (inTime.get(key) ?? 0) + 1);
                else if (missed(fit) <= marginMs) late.set(key, (late.get(key) ?? 0) + 1);
            }
            if (missed(fit) > marginMs || fit.by === "parents") continue;
            const time = Date.parse(event.eventTime);
            const step = stepKey(fit);
            if (fit.strength === "makes") made.set(step, Math.min(time, made.get(step) ?? Infinity));
            if (fit.strength === "ends") ended.set(step, Math.max(time, ended.get(step) ?? -Infinity));
        }
    }
    return {
        onlyCall: (event, fit) => {
            if (fit.strength === undefined || fit.strength === "part" || fit.strength === "weak") return false;
            const key = claimKey(event, fit);
            return !inTime.has(key) && late.get(key) === 1;
        },
        outsideLife: (event, fit) => {
            // A replacement under the same name ends one life and begins another: both calls are its own.
            if (fit.strength === "makes" || fit.strength === "ends" || fit.step.op === "replace") return false;
            const time = Date.parse(event.eventTime);
            const step = stepKey(fit);
            return time < (made.get(step) ?? -Infinity) - marginMs || time > (ended.get(step) ?? Infinity) + marginMs;
        },
    };
}

function stepKey(fit: Fit): string {
    return `${fit.update.id}\0${fit.step.urn}\0${fit.step.op}`;
}

function claimKey(event: TrailEvent, fit: Fit): string {
    return `${stepKey(fit)}\0${event.eventSource}\0${event.eventName}`;
}
