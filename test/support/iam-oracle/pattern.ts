import type { Ask } from "./open-question";
import { Unanswerable } from "./open-question";

/**
 * One step of a pattern: a character, `*`, or `?`. `endsSegment`: the star stands before a colon or at the end. `fields`: how many
 * colons of the pattern stand before it.
 */
export type Token =
    | { readonly kind: "char"; readonly char: string; readonly substituted: boolean }
    | { readonly kind: "star"; readonly endsSegment: boolean; readonly fields: number }
    | { readonly kind: "one"; readonly fields: number };

/** The pattern with its variables replaced, or undefined where a variable has no value (it then matches nothing). */
export type Resolved = readonly Token[] | undefined;

const fixed: Readonly<Record<string, string>> = { "*": "*", "?": "?", $: "$" };

/**
 * Reads a policy string, replacing `${key}` and `${key, 'default'}` by the request's values and `${*}`, `${?}`, `${$}`
 * by the character (reference_policies_variables). `variables: false`: they are literal text, as in Version 2008-10-17.
 */
export function readPattern(
    text: string,
    options: { readonly variables: boolean; readonly valueOf: (key: string) => string | undefined; readonly ask: Ask },
): Resolved {
    const tokens: Token[] = [];
    let fields = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at]!;
        if (options.variables && char === "$" && text[at + 1] === "{") {
            const end = text.indexOf("}", at);
            if (end < 0) throw new Unanswerable(`${text}: a variable without its closing brace`);
            const value = valueOfVariable(text.slice(at + 2, end), options.valueOf);
            if (value === undefined) return undefined;
            tokens.push(...substituted(value.text, value.fixed, options.ask));
            at = end;
        } else if (char === "*") {
            tokens.push({ kind: "star", endsSegment: at === text.length - 1 || text[at + 1] === ":", fields });
        } else if (char === "?") tokens.push({ kind: "one", fields });
        else tokens.push({ kind: "char", char, substituted: false });
        if (char === ":") fields++;
    }
    return tokens;
}

function valueOfVariable(
    inside: string,
    valueOf: (key: string) => string | undefined,
): { readonly text: string; readonly fixed: boolean } | undefined {
    if (inside in fixed) return { text: fixed[inside]!, fixed: true };
    const parts = /^([^,'\s]+)(?:, '([^']*)')?$/.exec(inside);
    if (parts === null) throw new Unanswerable(`\${${inside}}: not a variable`);
    const text = valueOf(parts[1]!) ?? parts[2];
    return text === undefined ? undefined : { text, fixed: false };
}

function substituted(value: string, isFixed: boolean, ask: Ask): readonly Token[] {
    const wild = !isFixed && /[*?]/.test(value) && ask("wildcard-in-value");
    return [...value].map((char) => {
        if (wild && char === "*") return { kind: "star", endsSegment: false, fields: 5 };
        if (wild && char === "?") return { kind: "one", fields: 5 };
        return { kind: "char", char, substituted: true };
    });
}

/** For operators without wildcards: the pattern's characters, stars and question marks being themselves. */
export function plainText(tokens: readonly Token[]): string {
    return tokens.map((token) => (token.kind === "char" ? token.char : token.kind === "star" ? "*" : "?")).join("");
}

/** Whether a wildcard may stand for a colon. */
type Crosses = (wildcard: Exclude<Token, { readonly kind: "char" }>) => boolean;

/** Whether the text from `start` on fits the tokens from `at` on. */
export function fits(
    tokens: readonly Token[],
    text: string,
    crosses: Crosses = () => true,
    at = 0,
    start = 0,
): boolean {
    const token = tokens[at];
    const char = text[start];
    if (token === undefined) return char === undefined;
    if (token.kind === "char") return char === token.char && fits(tokens, text, crosses, at + 1, start + 1);
    const takes = (each: string | undefined) => each !== undefined && (each !== ":" || crosses(token));
    if (token.kind === "one") return takes(char) && fits(tokens, text, crosses, at + 1, start + 1);
    for (let end = start; ; end++) {
        if (fits(tokens, text, crosses, at + 1, end)) return true;
        if (!takes(text[end])) return false;
    }
}

/** An ARN pattern's match, where the readings of a wildcard inside a segment may differ. */
export function fitsSegments(tokens: readonly Token[], text: string, ask: Ask): boolean {
    const reading =
        (early: boolean, late: boolean): Crosses =>
        (wildcard) =>
            (wildcard.kind === "star" && wildcard.endsSegment) || (wildcard.fields < 5 ? early : late);
    const [narrow, wide] = [fits(tokens, text, reading(false, false)), fits(tokens, text)];
    if (narrow === wide) return wide;
    const about = plainText(tokens);
    return fits(tokens, text, reading(ask("star-across-fields", about), ask("star-across-colon", about)));
}
