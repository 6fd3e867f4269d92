import { notKnown } from "./not-known";
import type { PrincipalValue, Principals } from "./principals";

/** Whether everybody whom `inner` names is named by `outer` for certain. Absent principals are whoever holds the policy. */
export function principalsWithin(inner: Principals | undefined, outer: Principals | undefined): boolean {
    if (inner === outer) return true;
    if (inner === undefined || outer === undefined) return false;
    if (!outer.negated && outer.values.some(isEverybody)) return true;
    if (inner.negated !== outer.negated) return false;
    const [some, all] = inner.negated ? [outer, inner] : [inner, outer];
    const named = new Set(all.values.map(nameOf));
    return some.values.every((value) => nameOf(value) !== undefined && named.has(nameOf(value)));
}

function isEverybody({ kind, value }: PrincipalValue): boolean {
    return kind === "*" || (kind === "AWS" && value === "*");
}

/** Account numbers and the ARNs of accounts' roots mean the same. */
function nameOf({ kind, value }: PrincipalValue): string | undefined {
    if (kind === notKnown || value === notKnown) return undefined;
    const account = kind === "AWS" ? /^(?:arn:[^:]*:iam::)?(\d{12})(?::root)?$/.exec(value)?.[1] : undefined;
    return `${kind} ${account ?? value}`;
}
