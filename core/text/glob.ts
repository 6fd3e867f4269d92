/**
 * Whether `pattern` covers the whole of `text`. `*` stands for anything within one part, `**` for anything across `/`,
 * `?` for one character other than `/`; every other character stands for itself, case counts.
 *
 * Takes time in proportion to pattern × text whatever they hold: all positions the pattern can have reached are carried
 * along together, nothing is tried twice.
 */
export function globMatches(pattern: string, text: string): boolean {
    const tokens = tokensOf(pattern);
    let reached = skipWildcards(tokens, new Set([0]));
    for (const character of text) {
        const next = new Set<number>();
        for (const position of reached) {
            const token = tokens[position];
            if (token === undefined) continue;
            if (token === "**" || (token === "*" && character !== "/")) next.add(position);
            else if (token === "?" ? character !== "/" : token === character) next.add(position + 1);
        }
        if (next.size === 0) return false;
        reached = skipWildcards(tokens, next);
    }
    return reached.has(tokens.length);
}

/** Whether a scope or pattern has a wildcard at all. */
export function hasWildcard(pattern: string): boolean {
    return pattern.includes("*") || pattern.includes("?");
}

function tokensOf(pattern: string): readonly string[] {
    const tokens: string[] = [];
    const characters = [...pattern];
    for (let i = 0; i < characters.length; i++) {
        if (characters[i] !== "*") {
            tokens.push(characters[i]!);
            continue;
        }
        let stars = 1;
        while (characters[i + 1] === "*") {
            stars++;
            i++;
        }
        tokens.push(stars > 1 ? "**" : "*");
    }
    return tokens;
}

/** A wildcard may stand for nothing: whoever reached it has reached what follows it, too. */
function skipWildcards(tokens: readonly string[], positions: Set<number>): Set<number> {
    for (const position of positions) {
        const token = tokens[position];
        if (token === "*" || token === "**") positions.add(position + 1);
    }
    return positions;
}
