/**
 * What a policy document does where it stands.
 *
 * - `identity`: grants to the principal it is attached to.
 * - `trust`: says who may assume a role.
 * - `resource`: grants on the resource it is attached to.
 * - `session`, `vpc-endpoint`, `scp`: limits what others grant, and never grants by itself.
 */
export type PolicyKind = "identity" | "trust" | "resource" | "session" | "vpc-endpoint" | "scp";

/** Kinds that only limit: a wide policy there limits nothing, but gives nothing either. */
export const limitingKinds: ReadonlySet<PolicyKind> = new Set(["session", "vpc-endpoint", "scp"]);

/** A property that holds a policy document, as JSON text or as an object. */
export interface DocumentProperty {
    /** Pulumi type token, e.g. `aws:iam/rolePolicy:RolePolicy`. */
    readonly type: string;
    /** Dotted path from the inputs; `[*]` stands for each element of a list. */
    readonly path: string;
    readonly kind: PolicyKind;
    /** Prefix of the actions that make sense in a resource policy there, e.g. `sqs`. */
    readonly service?: string;
    /** True where the value is one statement, not a document. */
    readonly bareStatement?: boolean;
    /** Holds a policy of IAM's language only where the property at `path` has one of these values or is absent. */
    readonly only?: { readonly path: string; readonly values: readonly string[] };
}

/**
 * What tying a policy to a principal does: `attach` grants; `conditional-attach` grants later; `boundary` and `session` limit;
 * the others are about roles, groups and other permission systems.
 */
export type AttachmentEffect =
    | "attach"
    | "conditional-attach"
    | "boundary"
    | "session"
    | "membership"
    | "assign"
    | "inline-owner"
    | "scp-rcp"
    | "eks-access"
    | "role-to-instance"
    | "role-to-workload"
    | "role-to-federated-users";

export interface Attachment {
    readonly type: string;
    /** Path of the ARN or name of what is attached, or of a list of them. */
    readonly path?: string;
    readonly effect: AttachmentEffect;
}

export interface DocumentlessGrant {
    readonly type: string;
    readonly fields: readonly string[];
    readonly grants: string;
}

export interface OpaqueContainer {
    readonly type: string;
    readonly fields: readonly string[];
    /** Why it cannot be judged, as the end of a sentence that begins with "Cannot see inside: ". */
    readonly why: string;
}
