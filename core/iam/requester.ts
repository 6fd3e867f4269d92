import { notKnown } from "./not-known";
import type { PrincipalValue, Principals } from "./principals";

/** Who makes a request. */
export interface Requester {
    /** Of a user, a role's session, a federated user, the root user, or of a role, meaning any session of it. */
    readonly arn: string;
    /** 12 digits. */
    readonly account: string;
    /** ARN of the role of a session, where it has a path: a session's own ARN does not tell it. */
    readonly roleArn?: string;
    /** `lambda.amazonaws.com`, where an AWS service makes the request itself. */
    readonly service?: string;
    /** The identity provider of whoever assumes a role with a token or an assertion. */
    readonly federated?: string;
}

/**
 * How a resource's policy names a requester, most direct first. `itself`: user, session or everybody, which no other policy has to
 * allow as well; `role`: its role, limited by boundary and session policies; `account`: the account, which may pass it on.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export type Naming = "itself" | "role" | "account";
const namings: readonly Naming[] = ["itself", "role", "account"];

/** How a list of principals names a requester; `undefined` where it does not. */
export function namedIn(principals: Principals, requester: Requester, unknownMatches: boolean): Naming | undefined {
    const found = new Set(principals.values.map((value) => naming(value, requester, unknownMatches)));
    return namings.find((each) => found.has(each));
}

/**
 * Whether `NotPrincipal` spares a requester: its account has to be in the list, its role, and itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function isSpared(principals: Principals, requester: Requester, unknownMatches: boolean): boolean {
    const found = new Set(principals.values.map((value) => naming(value, requester, unknownMatches)));
    const isRole = roleName(requester) !== undefined;
    if (requester.service !== undefined || requester.federated !== undefined) return found.has("itself");
    return found.has("account") && (isRole ? found.has("role") : found.has("itself") || isRoot(requester));
}

export function isRoot({ arn }: Requester): boolean {
    return /^arn:[^:]*:iam::[^:]*:root$/.test(arn);
}

function naming({ kind, value }: PrincipalValue, requester: Requester, unknownMatches: boolean): Naming | undefined {
    if (kind === notKnown || value === notKnown) return unknownMatches ? "itself" : undefined;
    if (kind === "*") return "itself";
    if (kind === "Service") return requester.service === value ? "itself" : undefined;
    if (kind === "Federated") return requester.federated === value ? "itself" : undefined;
    if (kind === "CanonicalUser" || requester.service !== undefined || requester.federated !== undefined) {
        return kind === "AWS" && value === "*" ? "itself" : undefined;
    }
    if (value === "*" || value === requester.arn) return isRoleArn(value) ? "role" : "itself";
    if (value === requester.account || isAccountArn(value, requester.account)) return "account";
    return isRoleArn(value) && namesRole(value, requester) ? "role" : undefined;
}

function isAccountArn(value: string, account: string): boolean {
    const parts = /^arn:[^:]*:iam::([^:]*):root$/.exec(value);
    return parts?.[1] === account;
}

function isRoleArn(value: string): boolean {
    return /^arn:[^:]*:iam::[^:]*:role\//.test(value);
}

/** A session's ARN holds the last part of its role's name only. */
function namesRole(value: string, requester: Requester): boolean {
    if (requester.roleArn !== undefined) return value === requester.roleArn;
    const session = /^arn:([^:]*):sts::([^:]*):assumed-role\/([^/]*)\//.exec(requester.arn);
    if (session === null) return false;
    const [, partition, account, name] = session;
    return value.startsWith(`arn:${partition}:iam::${account}:role/`) && value.endsWith(`/${name}`);
}

function roleName({ arn, roleArn }: Requester): string | undefined {
    return roleArn ?? /^arn:[^:]*:(?:iam::[^:]*:role|sts::[^:]*:assumed-role)\/(.*)$/.exec(arn)?.[1];
}
