import type { Evidence, Strength } from "../evidence";

/** A half-open span of time, UTC ISO-8601 (`2023-07-10T11:50:05Z`), start included, end excluded. */
export interface ChangeWindow {
    readonly start: string;
    readonly end: string;
}

/** Somebody who is named in a change, and what that naming is worth. */
export interface Party {
    /** The identity as the source gives it: a login, an e-mail address, an SSH principal. */
    readonly identity: string;
    readonly strength: Strength;
}

/** One statement of one person about a change. */
export interface Approval {
    readonly decision: "approved" | "rejected" | "revoked";
    readonly by: Party;
    /** When it was given, UTC ISO-8601. What the approver states of himself is `declared`; see `timeStrength`. */
    readonly at: string;
    readonly timeStrength: Strength;
    /** When it ends on its own, UTC ISO-8601. */
    readonly expiresAt?: string;
    /** Scopes (`project/stack`, maybe with wildcards) that this statement covers; absent: those of the request. */
    readonly stacks?: readonly string[];
    readonly evidence: Evidence;
}

/** A change request (ITIL) with the statements made about it, whatever system it came from. */
export interface Change {
    readonly id: string;
    /** The change source that answered: `file`, `servicenow`, … */
    readonly source: string;
    readonly type: "standard" | "normal" | "emergency";
    readonly summary: string;
    readonly requestedBy: Party;
    /** When it was asked for, UTC ISO-8601, where the source knows. */
    readonly requestedAt?: string;
    /** Scopes that the request asks for, as written: `project/stack`, maybe with wildcards. */
    readonly stacks: readonly string[];
    readonly window?: ChangeWindow;
    readonly approvals: readonly Approval[];
    /** A page where a person can see it. */
    readonly url?: string;
    /** What was left out of `approvals` because it could not be believed, one sentence each. */
    readonly refused: readonly RefusedStatement[];
    readonly evidence: readonly Evidence[];
}

/** A statement that exists but does not count, e.g. signed by a stranger or over other bytes. */
export interface RefusedStatement {
    readonly ref: string;
    readonly why: string;
}

/** What a change source answers. A source never throws for an expected outcome. */
export type ChangeLookup =
    | { readonly found: "yes"; readonly change: Change }
    /** There is no such change. */
    | { readonly found: "no"; readonly looked: string }
    /** It exists but cannot be used: malformed, unsigned, signed by a stranger, signed over other bytes. */
    | {
          readonly found: "unusable";
          readonly reason: "unsigned" | "unknown-change";
          /** Whether there is a signature that does not count: by a stranger, or over other bytes. */
          readonly badSignature?: boolean;
          readonly ref: string;
          readonly why: string;
      }
    /** The source could not be asked. */
    | { readonly found: "unavailable"; readonly why: string };

/** One change system. Implementations live in `sources/changes`. */
export interface ChangeSource {
    readonly name: string;
    find(changeId: string): Promise<ChangeLookup>;
    /** Ids of everything it holds, in order, where it can tell them all. Throws `ToolError` where they cannot be read. */
    list?(): Promise<readonly string[]>;
}
