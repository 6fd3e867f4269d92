/**
 * Whether a scope of a request or an approval covers a stack (`project/stack`). A scope without wildcards must be that very
 * stack; one with wildcards counts only when the configuration allows that very pattern.
 */
export function scopeCovers(scope: string, stack: string, wildcardScopes: readonly string[]): boolean {
    if (!scope.includes("*")) return scope === stack;
    return wildcardScopes.includes(scope) && matchesGlob(scope, stack);
}

/** Like `scopeCovers` for what forbids: every wildcard counts. */
export function scopeTouches(scope: string, stack: string): boolean {
    return matchesGlob(scope, stack);
}

/** `*` within a part, `**` over everything. Backtracks only to the last wildcard of each kind, so it is never exponential. */
function matchesGlob(glob: string, text: string): boolean {
    let states = new Set<number>([0]);
    const parts = glob.match(/\*\*|\*|[^*]/gu) ?? [];
    const closure = (set: Set<number>): Set<number> => {
        for (const state of set) if (parts[state]?.startsWith("*") === true) set.add(state + 1);
        return set;
    };
    states = closure(states);
    for (const character of text) {
        const next = new Set<number>();
        for (const state of states) {
            const part = parts[state];
            if (part === "**" || (part === "*" && character !== "/")) next.add(state);
            else if (part === character) next.add(state + 1);
        }
        states = closure(next);
        if (states.size === 0) return false;
    }
    return states.has(parts.length);
}
