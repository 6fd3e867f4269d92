import type { DocumentProperty } from "../../core/iam/bearer";
import type { Path } from "../../core/iam/json-value";

/** Whom or what a policy document belongs to. */
export interface Holder {
    /** For people: `role payments-task, inline policy logs`. */
    readonly name?: string;
    readonly arn?: string;
    readonly urn?: string;
}

/** A policy document and where it lies in a file. */
export interface HeldDocument {
    /** From the root of the file's JSON; empty where the file is the document. */
    readonly path: Path;
    /** Text or object, with `notKnown` for what Pulumi did not know. */
    readonly value: unknown;
    readonly property: Pick<DocumentProperty, "kind" | "service" | "bareStatement">;
    readonly holder: Holder;
}

/** A policy that is attached by its ARN. */
export interface HeldAttachment {
    readonly path: Path;
    readonly arn: string;
    /** Whether it grants; a boundary only limits. */
    readonly grants: boolean;
    readonly holder: Holder;
}

/** Something in a file that carries access and cannot be looked into. */
export interface Unseen {
    readonly path: Path;
    readonly holder: Holder;
    /** As the end of a sentence that begins with the holder's name. */
    readonly why: string;
    /** Whether it may hide a policy that this file was expected to show: then the check did not decide. */
    readonly undecided: boolean;
}

/** Everything in one file that gives access. */
export interface Held {
    readonly documents: readonly HeldDocument[];
    readonly attachments: readonly HeldAttachment[];
    readonly unseen: readonly Unseen[];
}
