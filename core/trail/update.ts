import type { Evidence } from "../evidence";

/** Pulumi's own names of a step (`pkg/resource/deploy/step.go`), as far as a comparison of checkpoints can tell them. */
export type StepOp = "create" | "update" | "delete" | "replace" | "same" | "import" | "refresh";

/** What one update did to one resource. */
export interface Step {
    readonly op: StepOp;
    readonly urn: string;
    /** Pulumi's type token, e.g. `aws:iam/role:Role`. */
    readonly type: string;
    /** Pulumi's `id` of the resource: after the step, or before it for a delete. */
    readonly id?: string;
    readonly arn?: string;
    /** The id that a replaced resource had before. */
    readonly previousId?: string;
    /** When the step ended (Pulumi's `created` / `modified`), UTC ISO-8601 with its fraction; absent where the checkpoint has none. */
    readonly endedAt?: string;
}

/** One run of Pulumi on one stack, as its backend recorded it. */
export interface Update {
    /** Unique within a run of the tracker: `<project>/<stack>#<number>`. */
    readonly id: string;
    /** Position in the stack's history, counted from 0. */
    readonly number: number;
    readonly project: string;
    readonly stack: string;
    readonly kind: string;
    readonly result: string;
    /** UTC ISO-8601; Pulumi keeps whole seconds. */
    readonly startTime: string;
    readonly endTime: string;
    readonly message: string;
    /** Every change id the record names, with the place it was found: config, message, environment. */
    readonly changeIds: readonly { readonly id: string; readonly from: "config" | "message" | "environment" }[];
    readonly gitAuthor?: string;
    readonly gitAuthorEmail?: string;
    readonly gitCommitter?: string;
    readonly gitCommitterEmail?: string;
    readonly gitHead?: string;
    readonly gitDirty?: boolean;
    /** Whether the record shows that a policy pack was asked for (`pulumi.flag.policy-pack` or the option variable). */
    readonly packRequested: boolean;
    readonly steps: readonly Step[];
    /** True when the newest checkpoint is not what this history says the state is, or operations are pending. */
    readonly interrupted: boolean;
    readonly evidence: readonly Evidence[];
}
