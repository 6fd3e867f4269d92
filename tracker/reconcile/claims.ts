import type { TrailEvent } from "../../core/trail/trail-event";
import { missed } from "./explain";
import type { Fit } from "./find-fits";

/** What the calls of all updates say together about single steps. */
export interface Claims {
    /** Whether this call, which missed its step by no more than the margin, is the only one that the step can consist of. */
    onlyCall(event: TrailEvent, fit: Fit): boolean;
    /** Whether the step's deletion was recorded before this call. */
    afterDeletion(event: TrailEvent, fit: Fit): boolean;
}

/** Counts, for every step, the calls that set or end its resource, so that a step that needs one can claim it. */
export function claimsOf(
    calls: readonly { readonly event: TrailEvent; readonly fits: readonly Fit[] }[],
    marginMs: number,
): Claims {
    const inTime = new Map<string, number>();
    const late = new Map<string, number>();
    const deleted = new Map<string, string>();
    for (const { event, fits } of calls) {
        for (const fit of fits) {
            if (fit.strength !== "makes" && fit.strength !== "defines") continue;
            const key = claimKey(event, fit);
            if (missed(fit) === 0) inTime.set(key, (inTime.get(key) ?? 0) + 1);
            else if (missed(fit) <= marginMs) late.set(key, (late.get(key) ?? 0) + 1);
            if (fit.step.op !== "delete" || missed(fit) > marginMs) continue;
            const known = deleted.get(stepKey(fit));
            if (known === undefined || event.eventTime < known) deleted.set(stepKey(fit), event.eventTime);
        }
    }
    return {
        onlyCall: (event, fit) => {
            if (fit.strength !== "makes" && fit.strength !== "defines") return false;
            const key = claimKey(event, fit);
            return !inTime.has(key) && late.get(key) === 1;
        },
        afterDeletion: (event, fit) => {
            const at = deleted.get(stepKey(fit));
            return at !== undefined && event.eventTime > at;
        },
    };
}

function stepKey(fit: Fit): string {
    return `${fit.update.id}\0${fit.step.urn}\0${fit.step.op}`;
}

function claimKey(event: TrailEvent, fit: Fit): string {
    return `${stepKey(fit)}\0${event.eventSource}\0${event.eventName}`;
}
