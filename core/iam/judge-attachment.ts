import type { Attachment } from "./bearer";
import type { IamRule } from "./rule";
import { iamRules } from "./rules";

/** A rule that an attached AWS managed policy breaks. */
export interface AttachedFinding {
    readonly rule: IamRule;
    /** Name of the policy, without its path. */
    readonly policy: string;
}

/** Whether an attachment can be judged by the ARN of what it attaches. */
export function namesPolicy(attachment: Attachment): attachment is Attachment & { readonly path: string } {
    const { path, effect } = attachment;
    return path !== undefined && (grantsAccess(attachment) || effect === "boundary" || effect === "session");
}

/** Whether what is attached grants; boundaries and session policies only limit what others grant. */
export function grantsAccess({ effect }: Attachment): boolean {
    return effect === "attach" || effect === "conditional-attach";
}

/**
 * Judges an attached policy by its ARN, as far as the ARN says what is in it: AWS's own policies do
 * (`arn:aws:iam::aws:policy/AdministratorAccess`, in every partition), others are judged where they are written.
 */
export function judgeAttachment(arn: string): AttachedFinding | undefined {
    const policy = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/i.exec(arn)?.[1];
    if (policy === undefined) return undefined;
    // IAM does not tell names apart by case.
    const isIt = (name: string) => name.toLowerCase() === policy.toLowerCase();
    const rule = iamRules.find((each) => each.managedPolicies.some(isIt));
    return rule === undefined ? undefined : { rule, policy };
}
