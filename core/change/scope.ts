import { globMatches, hasWildcard } from "../text/glob";

/** Whether a change's scopes reach a stack. */
export type ScopeAnswer =
    /** `by` is the scope that covers it, as the change writes it. */
    | { readonly covered: true; readonly by: string }
    /** `refused` are scopes that would cover it if the configuration listed them under `wildcardScopes`. */
    | { readonly covered: false; readonly refused: readonly string[] };

/** Whether the scopes of a change or of an approval cover `stack` (`project/stack`), and by which of them. */
export function scopeFor(scopes: readonly string[], stack: string, wildcardScopes: readonly string[]): ScopeAnswer {
    const by = scopes.find((scope) => scopeCovers(scope, stack, wildcardScopes));
    if (by !== undefined) return { covered: true, by };
    return { covered: false, refused: scopes.filter((scope) => scopeTouches(scope, stack)) };
}

/**
 * Whether one scope covers `stack`. Without a wildcard it covers the stack of exactly that name. With one it counts only
 * when `wildcardScopes` lists that very pattern, letter for letter: otherwise whoever writes the request could choose how
 * far an approval reaches.
 */
export function scopeCovers(scope: string, stack: string, wildcardScopes: readonly string[]): boolean {
    if (!hasWildcard(scope)) return scope === stack;
    return wildcardScopes.includes(scope) && globMatches(scope, stack);
}

/** Like `scopeCovers` where covering forbids (a rejection, a revocation): every wildcard counts. */
export function scopeTouches(scope: string, stack: string): boolean {
    return globMatches(scope, stack);
}
