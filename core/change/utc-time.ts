import * as z from "zod";

/**
 * A moment with its zone, as people write it into files: `2026-11-03T14:00:00Z`, `2026-11-03T15:00:00+01:00`. Without a zone it
 * would mean another moment on another machine and is refused.
 */
export const TimeText = z.iso.datetime({ offset: true, error: "is no time such as 2026-11-03T14:00:00Z" });

/** A time as Countersign itself writes it into what is signed: UTC, whole seconds. */
export const UtcTime = z.iso.datetime({ precision: 0, error: "is no UTC time such as 2026-11-03T14:00:00Z" });

/** The same moment in UTC, `2026-11-03T14:00:00Z`, with a fraction only where there is one. */
export function toUtc(time: string): string {
    return new Date(time).toISOString().replace(".000Z", "Z");
}
