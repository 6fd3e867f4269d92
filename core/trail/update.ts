import type { Evidence } from "../evidence";
import type { ManagedResource } from "./managed-resource";

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
    /** The resource after the step, or before it for a delete. */
    readonly resource: ManagedResource;
    /** The resource that a replacement took away. */
    readonly previous?: ManagedResource;
    /** What the resource's state held before and after the step (`held-strings.ts`). */
    readonly holds: ReadonlySet<string>;
}

/**
 * How much of an update the backend still holds.
 *
 * - `complete`: its history entry and the checkpoints before and after it.
 * - `no-checkpoint`: the entry, but not the state after it: its steps are those whose end times fall into it.
 * - `no-history`: the state shows steps that no readable entry accounts for; nobody can say which change they ran on.
 * - `interrupted`: the same, after the newest entry: an update was killed, or the state was edited by hand.
 */
export type UpdateRecord = "complete" | "no-checkpoint" | "no-history" | "interrupted";

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
    readonly record: UpdateRecord;
    /** True when the newest checkpoint is not what this history says the state is, or operations are pending. */
    readonly interrupted: boolean;
    readonly evidence: readonly Evidence[];
}
