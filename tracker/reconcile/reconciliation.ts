import type { Actor, Verdict, VerdictResource } from "../../core/trail/verdict";

/**
 * Everything one run of `countersign reconcile` found. The JSON report is this value; text and HTML are views of it.
 * Contains no time of the run: the same inputs give the same value.
 */
export interface Reconciliation {
    readonly schema: "https://countersign.dev/schemas/reconciliation/v1";
    readonly tool: { readonly name: "countersign"; readonly version: string };
    /** As asked for; `null` where the bound was not given. `first`/`last` are the times of the records judged. */
    readonly period: {
        readonly from: string | null;
        readonly to: string | null;
        readonly first: string | null;
        readonly last: string | null;
    };
    readonly scope: {
        readonly accounts: readonly string[];
        readonly regions: readonly string[];
        readonly stacks: readonly string[];
    };
    readonly inputs: ReconciliationInputs;
    readonly funnel: Funnel;
    readonly coverage: Coverage;
    /** Estimated from the updates' own calls. */
    readonly clock: { readonly marginSeconds: number; readonly basis: string };
    /** Gravest first; every verdict that needs a person is in exactly one story. */
    readonly stories: readonly Story[];
    readonly updates: readonly UpdateSummary[];
    readonly changes: readonly ChangeSummary[];
    /**
     * Who is who among the names of updates and changes. A name that is not listed belongs to nobody that the configuration
     * knows and is drawn so; absent where the configuration names no people.
     */
    readonly people?: readonly { readonly name: string; readonly bot: boolean }[];
    /** One for every write, in order of time, then event id. */
    readonly verdicts: readonly Verdict[];
    /** What limits this report as a whole: unsigned changes allowed, inputs unreadable, no digests checked. */
    readonly remarks: readonly string[];
    /** 0 clean, 1 findings, 2 could not decide; 2 wins over 1. */
    readonly exitCode: 0 | 1 | 2;
}

export interface ReconciliationInputs {
    readonly configFiles: readonly { readonly path: string; readonly sha256: string }[];
    /** `sha256:…` over the configuration, people, signers and revocations in force. */
    readonly trustDigest: string;
    /** True when `--allow-unsigned` or the configuration lets inline approvals count. */
    readonly unsignedAllowed: boolean;
    readonly trail: string;
    readonly updates: string;
    readonly changes: string;
}

/** Adds up: records = duplicates + outsidePeriod + reads + writes; writes = the six verdicts. */
export interface Funnel {
    readonly records: number;
    readonly duplicates: number;
    readonly outsidePeriod: number;
    readonly reads: number;
    readonly writes: number;
    readonly exempt: number;
    readonly attempts: number;
    /** writes − exempt − attempts: calls that changed something and are in scope. */
    readonly inScope: number;
    readonly approved: number;
    readonly unapproved: number;
    readonly outOfBand: number;
    readonly indeterminate: number;
    readonly exemptByReason: Readonly<Record<string, number>>;
    readonly unapprovedByReason: Readonly<Record<string, number>>;
}

export interface Coverage {
    readonly files: number;
    readonly bytes: number;
    /** Files that could not be read, or not whole; any makes the exit code 2. */
    readonly unreadable: readonly { readonly file: string; readonly why: string }[];
    /** Records without an id, a time, a service or a name: they are in no other figure. */
    readonly malformedRecords?: number;
    /** Files of CloudTrail Insights, which hold statistics and no calls. */
    readonly insightFiles?: number;
    readonly byAccountAndRegion: readonly {
        readonly account: string;
        readonly region: string;
        readonly files: number;
        readonly records: number;
        readonly first: string;
        readonly last: string;
    }[];
    /** Digest files that lie beside the logs, and whether this run checked them. */
    readonly digests: { readonly found: number; readonly checked: number; readonly remark: string };
}

/** One thing a person must act on: the calls of one actor's session, or of one update. */
export interface Story {
    /** Stable within a report: `story-1`, … */
    readonly id: string;
    readonly verdict: "out-of-band" | "unapproved" | "indeterminate";
    /** One sentence: `One key changed 7 managed resources, 12 calls, 11:57:16 to 12:11:57Z`. */
    readonly headline: string;
    readonly reason?: string;
    /** Plain sentence for the reason. */
    readonly why: string;
    /** Absent for stories of updates whose calls had several actors. */
    readonly actor?: Actor;
    /** Id of the update, for `unapproved` stories. */
    readonly update?: string;
    readonly change?: string;
    readonly from: string;
    readonly to: string;
    readonly eventIDs: readonly string[];
    /** Sorted by effect: access for others, logging off, delete, configuration, tag. */
    readonly effects: readonly StoryEffect[];
    /** What is known of the state now, and from what it was read. */
    readonly stillSo: string;
    /** Numbered steps, each starting with a verb. */
    readonly actions: readonly string[];
    /** Update that came nearest, in words, for out-of-band stories. */
    readonly nearest?: string;
}

export const effectKinds = ["access", "logging-off", "delete", "configuration", "tag"] as const;
export type EffectKind = (typeof effectKinds)[number];

export interface StoryEffect {
    readonly kind: EffectKind;
    /** One or two words: `opened`, `shared`, `logging off`, `deleted`, `changed`, `tagged`, `ran a command`. */
    readonly label: string;
    readonly resource: VerdictResource;
    /** What exactly: `TCP 22 from 0.0.0.0/0`, `with account 012345678912`. Safe for output after escaping. */
    readonly detail: string;
    readonly calls: readonly { readonly eventID: string; readonly eventTime: string; readonly event: string }[];
    /** When and by what it was put back, if the records show it. */
    readonly undone?: { readonly at: string; readonly by: string };
}

export interface UpdateSummary {
    readonly id: string;
    readonly number: number;
    readonly stack: string;
    readonly kind: string;
    readonly startTime: string;
    readonly endTime: string;
    readonly result: string;
    readonly changeId?: string;
    readonly verdict: "approved" | "unapproved" | "indeterminate";
    readonly reason?: string;
    readonly detail?: string;
    readonly requestedBy?: string;
    readonly approvedBy: readonly string[];
    readonly appliedBy?: string;
    readonly window?: { readonly start: string; readonly end: string };
    readonly packRequested: boolean;
    readonly steps: number;
    /** Writes and attempts that this update explains. */
    readonly writes: number;
    readonly attempts: number;
    readonly remarks: readonly string[];
}

export interface ChangeSummary {
    readonly id: string;
    readonly summary: string;
    readonly requestedBy?: string;
    readonly approvals: readonly {
        readonly by: string;
        readonly at: string;
        readonly decision: string;
        readonly strength: string;
    }[];
    readonly window?: { readonly start: string; readonly end: string };
    readonly stacks: readonly string[];
    /** Why it could not be used, where it could not. */
    readonly unusable?: string;
    readonly url?: string;
}
