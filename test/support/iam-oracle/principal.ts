import type { OraclePrincipal, PrincipalElement } from "./model";
import { listOf } from "./model";
import type { Ask } from "./open-question";
import { Unanswerable } from "./open-question";

/**
 * How closely a Principal element names who is calling (reference_policies_elements_principal, policy-eval-denyallow):
 * `direct`: the user, the session, or everybody; `role`: the role that the session was made from; `account`: its account.
 */
export type Named = "direct" | "role" | "account" | "not";

export function howNamed(element: PrincipalElement, principal: OraclePrincipal): Named {
    const names = awsNames(element);
    if (names.includes("*") || names.includes(principal.arn)) return "direct";
    if (principal.role !== undefined && names.includes(principal.role)) return "role";
    if (namesAccount(names, principal)) return "account";
    return "not";
}

/** Whether a Deny with NotPrincipal reaches the caller (reference_policies_elements_notprincipal). */
export function deniedByNotPrincipal(
    element: PrincipalElement,
    principal: OraclePrincipal,
    hasBoundary: boolean,
    ask: Ask,
): boolean {
    if (hasBoundary) return true;
    const names = awsNames(element);
    if (names.includes("*")) throw new Unanswerable("NotPrincipal *");
    // "Include the ARN for a user's account, or both the ARN for a role and the ARN for the account containing that role."
    const listed = [names.includes(principal.role ?? principal.arn), namesAccount(names, principal)];
    if (listed.every((each) => each)) return false;
    const isSession = principal.role !== undefined && names.includes(principal.arn);
    return (listed.every((each) => !each) && !isSession) || ask("not-principal-partly");
}

function awsNames(element: PrincipalElement): readonly string[] {
    if (element === "*") return ["*"];
    const names = listOf(element["AWS"] ?? []);
    if (names.some((name) => name !== "*" && /[*?]/.test(name)))
        throw new Unanswerable(`${names.join()}: a wildcard cannot stand for part of a principal`);
    return names;
}

function namesAccount(names: readonly string[], principal: OraclePrincipal): boolean {
    return names.includes(principal.account) || names.includes(`arn:aws:iam::${principal.account}:root`);
}
