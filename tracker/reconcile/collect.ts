import { issuedBy, issuesCredentials, type Issued } from "../../core/trail/lineage";
import { readOrWrite } from "../../core/trail/read-or-write";
import type { TrailEvent } from "../../core/trail/trail-event";
import { accountOf } from "./update-profile";

/** Bounds of a run, UTC ISO-8601; the start is included, the end is not. */
export interface Period {
    readonly from: string | null;
    readonly to: string | null;
}

/** The records of one account and region. */
export interface Place {
    readonly account: string;
    readonly region: string;
    readonly files: number;
    readonly records: number;
    readonly first: string;
    readonly last: string;
}

/** What a run keeps of the records it read: every write, the lineage of credentials, and counts that add up. */
export interface Collected {
    readonly records: number;
    readonly duplicates: number;
    readonly outsidePeriod: number;
    readonly reads: number;
    /** In order of time, then event id. */
    readonly writes: readonly TrailEvent[];
    /** Writes outside the period: not judged, but they show the updates' own programs and clocks. */
    readonly context: readonly TrailEvent[];
    readonly issued: ReadonlyMap<string, Issued>;
    readonly places: readonly Place[];
    readonly first: string | null;
    readonly last: string | null;
}

/**
 * Takes records file by file and keeps what the tracker needs. Copies of a record (overlapping trails, deliveries made twice)
 * count as duplicates: AWS gives every record an id that is unique in its account.
 */
export function collector(period: Period): {
    add(events: readonly TrailEvent[]): void;
    result(): Collected;
} {
    const seen = new Set<string>();
    const writes: TrailEvent[] = [];
    const context: TrailEvent[] = [];
    const issued = new Map<string, Issued>();
    const places = new Map<
        string,
        { account: string; region: string; files: Set<string>; records: number; first: string; last: string }
    >();
    const counts = { records: 0, duplicates: 0, outsidePeriod: 0, reads: 0 };
    let first: string | null = null;
    let last: string | null = null;

    const place = (event: TrailEvent): void => {
        const account = accountOf(event) || "unknown";
        const region = event.awsRegion ?? "unknown";
        const key = `${account} ${region}`;
        const known = places.get(key);
        if (known === undefined) {
            const files = new Set([event.origin.file]);
            places.set(key, { account, region, files, records: 1, first: event.eventTime, last: event.eventTime });
            return;
        }
        known.files.add(event.origin.file);
        known.records += 1;
        if (event.eventTime < known.first) known.first = event.eventTime;
        if (event.eventTime > known.last) known.last = event.eventTime;
    };

    const take = (event: TrailEvent): void => {
        counts.records += 1;
        // The id alone is unique among AWS's own records; the rest keeps one that was given a used id from being dropped.
        const key = `${event.recipientAccountId ?? ""} ${event.eventID} ${event.eventTime} ${event.eventSource} ${event.eventName}`;
        if (seen.has(key)) {
            counts.duplicates += 1;
            return;
        }
        seen.add(key);
        place(event);
        const link = issuesCredentials(event) ? issuedBy(event) : undefined;
        if (link !== undefined) issued.set(link.accessKeyId, link);
        const inside =
            (period.from === null || event.eventTime >= period.from) &&
            (period.to === null || event.eventTime < period.to);
        const write = readOrWrite(event) === "write";
        if (!inside) {
            counts.outsidePeriod += 1;
            if (write) context.push(event);
            return;
        }
        if (first === null || event.eventTime < first) first = event.eventTime;
        if (last === null || event.eventTime > last) last = event.eventTime;
        if (write) writes.push(event);
        else counts.reads += 1;
    };

    return {
        add: (events) => events.forEach(take),
        result: () => ({
            ...counts,
            writes: writes.sort(inOrder),
            context: context.sort(inOrder),
            issued,
            places: [...places.values()]
                .map((found) => ({ ...found, files: found.files.size }))
                .sort((a, b) => compare(a.account, b.account) || compare(a.region, b.region)),
            first,
            last,
        }),
    };
}

function inOrder(a: TrailEvent, b: TrailEvent): number {
    return compare(a.eventTime, b.eventTime) || compare(a.eventID, b.eventID) || compare(accountOf(a), accountOf(b));
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
