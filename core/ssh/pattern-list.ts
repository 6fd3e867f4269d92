/** OpenSSH's lists of patterns (ssh_config(5), PATTERNS): separated by commas, `*` and `?` are wildcards, `!` excludes. */

/** Whether the list has a pattern that matches and none with `!` that does. Case counts. */
export function matchesPatternList(list: string, text: string): boolean {
    let matched = false;
    for (const item of list.split(",")) {
        const excludes = item.startsWith("!");
        if (!matchesPattern(excludes ? item.slice(1) : item, text)) continue;
        if (excludes) return false;
        matched = true;
    }
    return matched;
}

/** The items of a list that stand for exactly one name and that the list does not exclude. */
export function literalNames(list: string): readonly string[] {
    return list
        .split(",")
        .filter((item) => item !== "" && !item.startsWith("!") && !/[*?]/.test(item))
        .filter((name) => matchesPatternList(list, name));
}

/** One pattern over the whole text. Goes back at most to the last `*`, so its time is bounded by the product of both lengths. */
function matchesPattern(pattern: string, text: string): boolean {
    let [p, t, star, resume] = [0, 0, -1, 0];
    while (t < text.length) {
        if (pattern[p] === "*") {
            star = p++;
            resume = t;
        } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
            p++;
            t++;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (pattern[p] === "*") p++;
    return p === pattern.length;
}
