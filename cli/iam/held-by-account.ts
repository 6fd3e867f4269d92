import { isObject, type Path } from "../../core/iam/json-value";
import type { Held, HeldAttachment, HeldDocument, Holder } from "./held-document";

const details = ["UserDetailList", "GroupDetailList", "RoleDetailList"] as const;

/**
 * untrusted: what `aws iam get-account-authorization-details` says about an account: the inline and trust policies of every
 * principal, the version of each managed policy that is in force, and what is attached by ARN but not among the policies.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export function heldByAccount(value: Record<string, unknown>): Held | undefined {
    // `aws iam list-policies` has Policies as well, without any document.
    const versions = objects(value, "Policies").some((policy) => Array.isArray(policy.value.PolicyVersionList));
    if (!versions && !details.some((key) => Array.isArray(value[key]))) return undefined;
    const documents: HeldDocument[] = [];
    const attachments: HeldAttachment[] = [];
    const policies = objects(value, "Policies");
    const listed = new Set(policies.map((policy) => policy.value.Arn));

    for (const policy of policies) {
        for (const version of objects(policy.value, "PolicyVersionList", policy.path)) {
            if (version.value.IsDefaultVersion === false || version.value.Document === undefined) continue;
            documents.push({
                path: [...version.path, "Document"],
                value: version.value.Document,
                property: { kind: "identity" },
                holder: holderOf("policy", policy.value, "PolicyName"),
            });
        }
    }
    for (const kind of ["User", "Group", "Role"] as const) {
        for (const principal of objects(value, `${kind}DetailList`)) {
            const holder = holderOf(kind.toLowerCase(), principal.value, `${kind}Name`);
            for (const inline of objects(principal.value, `${kind}PolicyList`, principal.path)) {
                const name = typeof inline.value.PolicyName === "string" ? inline.value.PolicyName : "without a name";
                documents.push({
                    path: [...inline.path, "PolicyDocument"],
                    value: inline.value.PolicyDocument,
                    property: { kind: "identity" },
                    holder: { ...holder, name: `${holder.name ?? kind}, inline policy ${name}` },
                });
            }
            if (principal.value.AssumeRolePolicyDocument !== undefined) {
                documents.push({
                    path: [...principal.path, "AssumeRolePolicyDocument"],
                    value: principal.value.AssumeRolePolicyDocument,
                    property: { kind: "trust" },
                    holder: { ...holder, name: `${holder.name ?? kind}, trust policy` },
                });
            }
            for (const attached of objects(principal.value, "AttachedManagedPolicies", principal.path)) {
                const arn = attached.value.PolicyArn;
                if (typeof arn !== "string" || listed.has(arn)) continue;
                attachments.push({ path: [...attached.path, "PolicyArn"], arn, grants: true, holder });
            }
        }
    }
    return { documents, attachments, unseen: [] };
}

function holderOf(kind: string, { Arn: arn, ...rest }: Record<string, unknown>, nameKey: string): Holder {
    const name = rest[nameKey];
    return {
        ...(typeof name === "string" ? { name: `${kind} ${name}` } : {}),
        ...(typeof arn === "string" ? { arn } : {}),
    };
}

/** The objects of a list in an object, with their paths; none where there is no such list. */
function objects(
    holder: Record<string, unknown>,
    key: string,
    path: Path = [],
): { readonly path: Path; readonly value: Record<string, unknown> }[] {
    const list = holder[key];
    if (!Array.isArray(list)) return [];
    return (list as unknown[]).flatMap((value, index) =>
        isObject(value) ? [{ path: [...path, key, index], value }] : [],
    );
}
