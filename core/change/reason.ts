/**
 * Why the gate denies, and why the tracker calls a write `unapproved`: one closed list for both, printed as it is.
 */
export const denialReasons = [
    "missing-change-id",
    "conflicting-change-ids",
    "missing-decision",
    "unknown-change",
    "not-approved",
    "rejected",
    "revoked",
    "expired",
    "outside-window",
    "out-of-scope",
    "self-approved",
    "unmapped-identity",
    "plan-mismatch",
    "already-used",
    "scan-missing",
    "scan-failed",
    "policy-denied",
    "grants-too-much",
    "frozen",
    "unsigned",
    "trust-changed",
    "unwitnessed",
    "source-unavailable",
] as const;

export type DenialReason = (typeof denialReasons)[number];

/**
 * One reason in the four lines that a person reads: what, why, how to fix it, whom to ask.
 * Each text is printable, one line of at most about 90 columns, without a mark or colour; only `why` may need a second line.
 */
export interface Denial {
    readonly reason: DenialReason;
    /** What is refused, as a sentence: `CHG0030002 is not approved.` */
    readonly what: string;
    /** The facts, without the reason's code. */
    readonly why: string;
    /** The command to type or the thing to do. */
    readonly fix: string;
    /** The person or group to ask. */
    readonly ask: string;
}
