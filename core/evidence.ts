/**
 * How much a fact is worth, strongest first.
 *
 * - `signed`: another party's signature, checked here.
 * - `observed`: read by Countersign from the system that owns it, the answer's digest kept.
 * - `computed`: derived from bytes that anybody can read again.
 * - `declared`: somebody wrote it and nobody else saw it.
 * - `inferred`: concluded from other facts.
 * - `missing`: there is no record.
 */
export type Strength = "signed" | "observed" | "computed" | "declared" | "inferred" | "missing";

/** A pointer to what a decision or a verdict rests on. */
export interface Evidence {
    /** What kind of thing is pointed at, e.g. `change-request`, `approval`, `history`, `checkpoint`, `trail-record`, `step`. */
    readonly kind: string;
    /** Where it is: a path relative to the source's root, a URL, a URN or an event id. */
    readonly ref: string;
    /** Lower-case hex SHA-256 of the bytes pointed at, where there are bytes. */
    readonly sha256?: string;
    readonly strength?: Strength;
    /** One short sentence in plain words, where the pointer alone does not say enough. */
    readonly note?: string;
}
