import type { DenialReason } from "../change/reason";
import type { Evidence } from "../evidence";

/** Exactly one for every write. Only `unapproved`, `out-of-band` and `indeterminate` need a person. */
export const verdictNames = ["approved", "unapproved", "out-of-band", "exempt", "attempt", "indeterminate"] as const;
export type VerdictName = (typeof verdictNames)[number];

/** `out-of-scope`: an account or a stack that the run was not asked about. */
export const exemptReasons = ["aws-service", "workload", "noise", "exemption", "out-of-scope"] as const;
export type ExemptReason = (typeof exemptReasons)[number];

export const indeterminateReasons = ["within-clock-margin", "log-missing", "ambiguous-update", "unreadable"] as const;
export type IndeterminateReason = (typeof indeterminateReasons)[number];

/** How the caller reached AWS. Supports or contradicts an explanation, never decides alone: user agents can be forged. */
export type Channel = "console" | "command-line" | "sdk" | "pulumi" | "terraform" | "aws-service" | "unknown";

/** Who made a call, in the words of the record. */
export interface Actor {
    /** What a person would call it: `IAM user bert-jan`, `role deploy, session CHG0040002`, `root`. */
    readonly label: string;
    /** Groups the calls of one session or long-lived key: the access key id, else principal and source address. */
    readonly session: string;
    readonly type: string;
    readonly arn?: string;
    readonly accountId?: string;
    readonly accessKeyId?: string;
    readonly sourceIPAddress?: string;
    readonly userAgent?: string;
    readonly channel: Channel;
    /** Long-lived key, temporary session, or unknown. */
    readonly credential: "long-lived" | "temporary" | "unknown";
}

/** A resource that a write names, joined with the stacks' states where possible. */
export interface VerdictResource {
    readonly urn?: string;
    /** `project/stack` that manages it, where one does. */
    readonly stack?: string;
    readonly id: string;
    readonly arn?: string;
    /** Whether the call changes it or merely refers to it. */
    readonly relation: "target" | "referenced";
}

/** How far one test of the attribution ladder held for the update that came nearest. */
export interface LadderStep {
    readonly test: "resource-of-a-step" | "operation-fits" | "before-step-ended" | "lineage" | "channel";
    readonly held: "yes" | "no" | "nothing" | "contradicts";
    /** One clause in plain words: `ended 12:02:25Z, call 12:02:26Z, margin 0 s`. */
    readonly detail: string;
}

/** What the tracker says of one write. */
export interface Verdict {
    readonly eventID: string;
    readonly eventTime: string;
    /** `service:EventName`, e.g. `iam:PutRolePolicy`. */
    readonly event: string;
    readonly verdict: VerdictName;
    readonly reason?: DenialReason | ExemptReason | IndeterminateReason;
    /** The sentence behind the reason, in plain words. */
    readonly detail?: string;
    /** The change of the update that explains the write (or of the nearest one, for `out-of-band`: absent). */
    readonly change?: string;
    /** Id of the update that explains it (`Update.id`). */
    readonly update?: string;
    /** For out-of-band: the update that came nearest, with the tests that held and did not. */
    readonly nearest?: { readonly update: string; readonly ladder: readonly LadderStep[] };
    /** What limits the verdict although it stands: `step end missing, update end used`. */
    readonly remarks: readonly string[];
    readonly evidence: readonly Evidence[];
    readonly resources: readonly VerdictResource[];
    readonly actor: Actor;
    readonly region?: string;
    readonly account?: string;
    /** For attempts: AWS's error code. */
    readonly errorCode?: string;
    readonly origin: { readonly file: string; readonly index: number };
}
