/** Ids that a pattern is held against have at most this many characters. */
export const mostIdCharacters = 64;

/**
 * Whether `text` as a whole matches `pattern`, one that `unsafePattern` has nothing against. A text of more than 64 characters
 * never does.
 */
export function matchesWhole(pattern: string, text: string): boolean {
    return text.length <= mostIdCharacters && new RegExp(`^(?:${pattern})$`, "u").test(text);
}

/**
 * Why a regular expression may not be used for ids, or `undefined` when it may. One that may be used
 *
 * - matches nothing but letters, digits and `. _ - #`, so that no id is ever a path, an option or more than a line;
 * - is decided fast for every id: JavaScript tries one way after the other, so the number of ways to match 64 characters is
 *   bounded here, and a group that is repeated may not itself match in more than one way.
 */
export function unsafePattern(pattern: string): string | undefined {
    const cursor: Cursor = { characters: [...pattern.replace(/^\^/u, "").replace(/(?<!\\)\$$/u, "")], at: 0 };
    try {
        const ways = readAlternatives(cursor);
        if (cursor.at < cursor.characters.length) return 'has a ")" without a "("';
        if (ways > mostWays) return "could take very long to decide: use fewer open counts such as * and +";
        return matchesWhole(pattern, "") ? "matches an id without a character" : undefined;
    } catch (error) {
        if (error instanceof PatternMistake) return error.message;
        if (error instanceof SyntaxError) return "is not a regular expression";
        throw error;
    }
}

const mostWays = 1_000_000;

interface Cursor {
    readonly characters: readonly string[];
    at: number;
}

class PatternMistake extends Error {}

/** Each reader returns in how many ways what it read can match one text, as an upper bound. */
function readAlternatives(cursor: Cursor): number {
    let ways = readSequence(cursor);
    while (cursor.characters[cursor.at] === "|") {
        cursor.at += 1;
        ways += readSequence(cursor);
    }
    return ways;
}

function readSequence(cursor: Cursor): number {
    let ways = 1;
    for (;;) {
        const next = cursor.characters[cursor.at];
        if (next === undefined || next === "|" || next === ")") return ways;
        ways = Math.min(ways * readTerm(cursor), Number.MAX_SAFE_INTEGER);
    }
}

function readTerm(cursor: Cursor): number {
    const ways = readAtom(cursor);
    const count = readCount(cursor);
    if (count === undefined) return ways;
    const { least, most } = count;
    if (most <= 1) return least === most ? ways : ways + 1;
    if (least === most) return ways ** Math.min(most, mostIdCharacters);
    if (ways > 1) throw new PatternMistake('repeats a group that holds "|", "*", "+", "?" or a range: write it out');
    return Math.min(most, mostIdCharacters) - Math.min(least, mostIdCharacters) + 1;
}

/** `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`, each maybe lazy. */
function readCount(cursor: Cursor): { readonly least: number; readonly most: number } | undefined {
    const rest = cursor.characters.slice(cursor.at, cursor.at + 12).join("");
    const found = /^(?:[*+?]|\{(\d{1,3})(,(\d{0,3}))?\})/u.exec(rest);
    if (found === null) return undefined;
    cursor.at += found[0].length;
    if (cursor.characters[cursor.at] === "?") cursor.at += 1;
    if (found[1] !== undefined) {
        const least = Number(found[1]);
        const most = found[2] === undefined ? least : found[3] === "" ? Infinity : Number(found[3]);
        if (most < least) throw new PatternMistake(`has the counts of ${found[0]} the wrong way round`);
        return { least, most };
    }
    if (found[0] === "?") return { least: 0, most: 1 };
    return { least: found[0] === "+" ? 1 : 0, most: Infinity };
}

function readAtom(cursor: Cursor): number {
    const character = cursor.characters[cursor.at]!;
    cursor.at += 1;
    if (plain.test(character)) return 1;
    if (character === "(") return readGroup(cursor);
    if (character === "[") return readClass(cursor);
    if (character === "\\") {
        const escaped = cursor.characters[cursor.at] ?? "";
        cursor.at += 1;
        if (escaped === "." || escaped === "d" || escaped === "w") return 1;
        throw new PatternMistake(`has "\\${escaped}"; of escapes only \\d, \\w and \\. may be used`);
    }
    if (character === ".") {
        throw new PatternMistake(
            'has a "." that matches everything: write "\\." for a dot, or a class such as [A-Z0-9]',
        );
    }
    throw new PatternMistake(`has a ${JSON.stringify(character)}; ids are letters, digits and ". _ - #"`);
}

function readGroup(cursor: Cursor): number {
    if (cursor.characters[cursor.at] === "?") {
        if (cursor.characters[cursor.at + 1] !== ":") {
            throw new PatternMistake('has a "(?" that is not "(?:": look-around and names may not be used');
        }
        cursor.at += 2;
    }
    const ways = readAlternatives(cursor);
    if (cursor.characters[cursor.at] !== ")") throw new PatternMistake('has a "(" without a ")"');
    cursor.at += 1;
    return ways;
}

function readClass(cursor: Cursor): number {
    const end = cursor.characters.indexOf("]", cursor.at);
    if (end === -1) throw new PatternMistake('has a "[" without a "]"');
    const body = cursor.characters.slice(cursor.at, end).join("");
    cursor.at = end + 1;
    if (!safeClass.test(body)) {
        throw new PatternMistake(
            `has the class [${body}]; a class may list letters, digits, ". _ - #", \\d, \\w and the ranges within A-Z, a-z, 0-9`,
        );
    }
    return 1;
}

const plain = /^[A-Za-z0-9_#-]$/u;
const safeClass = /^-?(?:[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|[A-Za-z0-9_.#]|\\[dw.-])+-?$/u;
