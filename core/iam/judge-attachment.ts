import type { Attachment } from "./bearer";
import type { IamRule } from "./rule";
import { iamRules } from "./rules";

/** A rule that an attached AWS managed policy breaks. */
export interface AttachedFinding {
    readonly rule: IamRule;
    /** Name of the policy, without its path. */
    readonly policy: string;
    /** False where the policy only limits what others grant. */
    readonly grants: boolean;
}

/** Effects by which a policy named by ARN matters to the rules. */
const effects: ReadonlySet<Attachment["effect"]> = new Set(["attach", "conditional-attach", "boundary", "session"]);

/** Whether an attachment can be judged by the ARN of what it attaches. */
export function namesPolicy(attachment: Attachment): attachment is Attachment & { readonly path: string } {
    return attachment.path !== undefined && effects.has(attachment.effect);
}

/**
 * Judges an attached policy by its ARN, as far as the ARN says what is in it: AWS's own policies do
 * (`arn:aws:iam::aws:policy/AdministratorAccess`, in every partition), others are judged where they are written.
 */
export function judgeAttachment(arn: string, { effect }: Attachment): AttachedFinding | undefined {
    const policy = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
    if (policy === undefined) return undefined;
    const rule = iamRules.find((each) => each.managedPolicies.includes(policy));
    return rule === undefined
        ? undefined
        : { rule, policy, grants: effect === "attach" || effect === "conditional-attach" };
}
