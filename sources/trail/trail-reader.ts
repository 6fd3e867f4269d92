import type { TrailEvent } from "../../core/trail/trail-event";

/** A file, or a record in one, that could not be used, in one sentence a person can act on. */
export interface TrailProblem {
    /** Path relative to the trail's root; with `#index` when it is about one record. */
    readonly file: string;
    readonly why: string;
}

/** What one file of a trail held. Every record is in `events` or counted in `malformed`. */
export interface TrailFile {
    readonly file: string;
    readonly kind: "log" | "digest" | "insight" | "other";
    /** Size on disk. */
    readonly bytes: number;
    readonly events: readonly TrailEvent[];
    /** Records that cannot be used: no eventID, eventTime, eventSource or eventName. */
    readonly malformed: number;
    readonly problems: readonly TrailProblem[];
}

/** A place that trails are read from. Yields file by file in an order that depends on names alone. */
export interface TrailSource {
    /** For people: `dir:/srv/trail`. */
    readonly name: string;
    read(): AsyncIterable<TrailFile>;
    /** Number of files that `read` will yield, for progress. */
    count(): Promise<number>;
}
