import type { ManagedResource } from "../../core/trail/managed-resource";
import type { NamedString } from "../../core/trail/named-strings";
import type { Operation } from "../../core/trail/operation";
import type { StepOp } from "../../core/trail/update";
import { verbClass } from "../../core/trail/verb-class";
import { endsAlike, sameRoot } from "../../core/trail/words";
import { sameName } from "./state-index";

/**
 * How well a call's operation fits a step.
 *
 * - `makes`: it brings the step's resource into being; that happens once.
 * - `ends`: it ends the step's resource.
 * - `defines`: it sets the very thing that the step is about, or takes it away.
 * - `part`: it is what a step of this kind may do to its resource on the way.
 * - `weak`: it can precede the step's own call, and can as well be something else.
 */
export type FitStrength = "makes" | "ends" | "defines" | "part" | "weak";

/**
 * Whether a call on the step's own resource can be part of a step of this kind; `undefined` where it cannot.
 *
 * @param made whether the call's answer names the resource as what it made
 */
export function fitOwn(
    operation: Operation,
    op: StepOp,
    resource: ManagedResource,
    made: boolean,
): FitStrength | undefined {
    const { verb, noun, all } = operation;
    const kind = verbClass(verb, all);
    const itself = endsAlike(noun, resource.noun);
    switch (op) {
        case "create":
            if (kind === "makes") return itself || made ? "makes" : ofItself(noun);
            if (kind === "gives") return itself ? "defines" : "part";
            // A new security group loses its open egress, a new key may be switched off: but a delete is no part of a create.
            if (kind !== "takes") return undefined;
            return verb === "revoke" ? "part" : verb === "disable" ? "weak" : undefined;
        case "update":
            if (kind === "makes") return itself ? undefined : ofItself(noun);
            if (kind === "gives") return itself ? "defines" : "part";
            if (kind === "takes") return itself ? "weak" : "part";
            return kind === "destroys" && !itself && !endsIt(verb) ? ofItself(noun) : undefined;
        case "delete":
            if (kind === "destroys") return itself || noun.length === 0 || endsIt(verb) ? "ends" : "part";
            if (kind === "takes") return itself ? "defines" : "part";
            return kind === "gives" && preparing.has(verb) ? "weak" : undefined;
        case "replace":
            // The same name, deleted and made again.
            if (kind === "makes") return itself || made ? "makes" : "part";
            if (kind === "destroys") return itself || endsIt(verb) ? "ends" : "part";
            return kind === "uses" ? undefined : "part";
        case "import":
        case "refresh":
        case "same":
            return undefined;
    }
}

/**
 * Making or deleting another thing below a resource (`CreateFunctionUrlConfig`, `DeleteBucketEncryption`) is rarely a part of
 * its own step; its tags and versions are.
 */
function ofItself(noun: readonly string[]): FitStrength {
    const head = noun.at(-1) ?? "";
    return head === "tag" || head === "tagging" || head === "version" ? "part" : "weak";
}

/** Verbs that only ever end a thing, whatever the call names it: `ReleaseAddress` an elastic IP, `TerminateInstances`. */
function endsIt(verb: string): boolean {
    return verb === "terminate" || verb === "release" || verb === "schedule";
}

/** What a provider does to a resource so that it can be deleted: protection off, size to zero. */
const preparing = new Set(["modify", "update", "set", "change"]);

/** Words at the end of a type that say how it is configured, not what it is. */
const formal = new Set(["configuration", "config", "setting", "option", "control", "set"]);

/** What a type's last word is called in the names of calls. */
const calledAs: Readonly<Record<string, readonly string[]>> = {
    attachment: ["attach", "detach", "register", "deregister", "associate", "disassociate", "add", "remove"],
    association: ["associate", "disassociate", "replace"],
    membership: ["add", "remove"],
    rule: ["ingress", "egress", "entry", "rule"],
    version: ["value"],
    policy: ["attribute"],
    subscription: ["subscribe", "unsubscribe"],
    rotation: ["rotate", "rotation"],
    permission: ["permission"],
};

/**
 * Whether a call that names a resource's parents is the operation that this resource consists of: `CreateRoute` of a route,
 * `PutBucketPolicy` of a bucket policy, `AttachRolePolicy` of an attachment; and never `PutBucketAcl` of a bucket policy.
 */
export function fitDependent(operation: Operation, op: StepOp, resource: ManagedResource): FitStrength | undefined {
    const { verb, noun, all } = operation;
    const kind = verbClass(verb, all);
    const head = headOf(resource.noun);
    const names = [head, ...(calledAs[head] ?? [])];
    // `DeleteRouteTable` is about the table, whatever routes are in it: only the verb and the last word count.
    // `UpdateSecretVersionStage` of a version.
    const within = resource.noun.length > 1 && noun.join(" ").startsWith(resource.noun.join(" "));
    if (!within && !names.some((name) => sameRoot(verb, name) || sameRoot(headOf(noun), name))) return undefined;
    // A repository's policy is not its lifecycle policy, although both are policies: the program has to speak for it.
    const other = noun.length > 1 && resource.noun.length > 1 && !within && !endsAlike(noun, resource.noun);
    const defines = other && head === "policy" && headOf(noun) === head ? "weak" : "defines";
    switch (op) {
        case "create":
            return kind === "makes" || kind === "gives" ? defines : undefined;
        case "update":
        case "replace":
            return kind === "uses" ? undefined : defines;
        case "delete":
            return kind === "destroys" || kind === "takes" ? "defines" : kind === "gives" ? "weak" : undefined;
        case "import":
        case "refresh":
        case "same":
            return undefined;
    }
}

/** The last word that says what a thing is. */
function headOf(noun: readonly string[]): string {
    const head = noun.findLast((word) => !formal.has(word));
    return head ?? noun.at(-1) ?? "";
}

/** Whether the call names, by id, ARN or name, something this resource's state refers to under a fitting key. */
export function namesParent(resource: ManagedResource, string: NamedString): boolean {
    return resource.properties.some(
        (property) =>
            sameName(property.value, string.value) &&
            (string.noun.length === 0 || property.noun.length === 0 || endsAlike(property.noun, string.noun)),
    );
}
