/** Value of a policy variable in one request, by the name of its key; `undefined` where the request has no single value. */
export type Variables = (key: string) => string | undefined;

/** A piece of a text in which policy variables may stand. */
export type Piece =
    | { readonly kind: "text"; readonly text: string }
    /** `${*}`, `${?}`, `${$}`: the character itself, never a wildcard. */
    | { readonly kind: "literal"; readonly text: string }
    | { readonly kind: "variable"; readonly text: string; readonly key: string; readonly fallback?: string };

/**
 * Takes a text apart at its policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, `${*}`. What is opened and
 * never closed is plain text.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function piecesOf(text: string): readonly Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let open = text.indexOf("${"); open >= 0; open = text.indexOf("${", from)) {
        const close = closing(text, open + 2);
        if (close < 0) break;
        if (open > from) pieces.push({ kind: "text", text: text.slice(from, open) });
        pieces.push(pieceOf(text.slice(open, close + 1)));
        from = close + 1;
    }
    if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
    return pieces;
}

/** Text with the values of its variables; `undefined` where one of them has none: such a text equals nothing. */
export function resolved(text: string, variables: Variables): string | undefined {
    if (!text.includes("${")) return text;
    let result = "";
    for (const piece of piecesOf(text)) {
        const value = valueOf(piece, variables);
        if (value === undefined) return undefined;
        result += value;
    }
    return result;
}

export function valueOf(piece: Piece, variables: Variables): string | undefined {
    return piece.kind === "variable" ? (variables(piece.key) ?? piece.fallback) : piece.text;
}

/** Place of the brace that closes a variable; a default in quotes may hold braces. */
function closing(text: string, from: number): number {
    const brace = text.indexOf("}", from);
    const quote = brace < 0 ? -1 : text.slice(from, brace).indexOf("'");
    if (quote < 0) return brace;
    const quoted = text.indexOf("'", from + quote + 1);
    return quoted < 0 ? brace : text.indexOf("}", quoted);
}

function pieceOf(written: string): Piece {
    const inside = written.slice(2, -1);
    if (inside === "*" || inside === "?" || inside === "$") return { kind: "literal", text: inside };
    const comma = inside.indexOf(",");
    if (comma < 0) return { kind: "variable", text: written, key: inside.trim() };
    const fallback = inside.slice(comma + 1).trim();
    const key = inside.slice(0, comma).trim();
    const isQuoted = fallback.length >= 2 && fallback.startsWith("'") && fallback.endsWith("'");
    return { kind: "variable", text: written, key, ...(isQuoted ? { fallback: fallback.slice(1, -1) } : {}) };
}
