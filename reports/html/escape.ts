import { printable } from "../../core/text/printable";
import { clip } from "../words/clip";

const made: unique symbol = Symbol("made by markup``");

/** Markup that was put together by `markup`, so that everything in it is escaped. Nothing that was parsed can pass for it. */
export interface Html {
    readonly [made]: true;
    readonly markup: string;
}

/** What a template takes: strings and numbers are escaped, lists are joined, `undefined` is nothing. */
export type Piece = Html | string | number | undefined | readonly Piece[];

/**
 * Markup from a template. Literal parts are ours, and their indentation stays in the source; a string that is put in is
 * escaped for text and for quoted attributes.
 */
export function markup(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
    const [first = "", ...others] = withoutIndentation(literals);
    return wrap(others.reduce((text, literal, index) => text + render(pieces[index]) + literal, first));
}

const shortened = new WeakMap<TemplateStringsArray, readonly string[]>();

function withoutIndentation(literals: TemplateStringsArray): readonly string[] {
    const known = shortened.get(literals);
    if (known !== undefined) return known;
    const short = literals.map((literal) => literal.replace(/[ ]*\n\s*/g, "\n"));
    shortened.set(literals, short);
    return short;
}

/** ` name="value"` where there is a value. The name is ours. */
export function attribute(name: string, value: string | undefined): Html {
    return value === undefined || value === "" ? markup`` : markup` ${name}="${value}"`;
}

/** What is made of a value, where there is one. */
export function given<T>(value: T | undefined, render: (value: T) => Piece): Piece {
    return value === undefined ? "" : render(value);
}

/** Pieces below each other; those that are nothing take no line. */
export function lines(pieces: readonly Piece[]): Html {
    return join(
        pieces.filter((piece) => piece !== "" && piece !== undefined),
        markup`<br>`,
    );
}

/** Pieces one after another, with markup between them. */
export function join(pieces: readonly Piece[], separator: Piece = ""): Html {
    return wrap(pieces.map(render).join(render(separator)));
}

/**
 * Text from outside, as data: escaped, isolated from the direction of what surrounds it, each character that would be
 * invisible or move others shown as a small `U+202E`, and cut in the middle where nobody could read it.
 */
export function outside(text: string): Html {
    return markup`<bdi>${visible(clip(text))}</bdi>`;
}

/** Lines of text from outside for a `pre`: whole, its line breaks kept, everything else that is invisible shown. */
export function outsideLines(text: string): Html {
    return join(
        text.split("\n").map((line) => visible(line)),
        newline,
    );
}

/** A line break of ours; one that comes from outside is shown as `\\n`. */
export const newline = wrap("\n");

/** Text that is markup already. Only for the style sheet and the script, which are constants; a test looks who calls it. */
export function trusted(constant: string): Html {
    return wrap(constant);
}

/** Text from outside between tags, escaped and with what is hidden shown, but not isolated: a part of something that is. */
export function visible(text: string): Html {
    if (printable(text) === text) return wrap(escapedText(text));
    const parts: string[] = [];
    for (const character of text) {
        const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
        const shown =
            printable(character) === character ? escapedText(character) : `<span class="ctl">U+${code}</span>`;
        parts.push(shown);
    }
    return wrap(parts.join(""));
}

function render(piece: Piece): string {
    if (piece === undefined) return "";
    if (typeof piece === "string") return escaped(printable(piece));
    if (typeof piece === "number") return String(piece);
    return isList(piece) ? piece.map(render).join("") : piece.markup;
}

function isList(piece: Html | readonly Piece[]): piece is readonly Piece[] {
    return Array.isArray(piece);
}

function wrap(text: string): Html {
    return { [made]: true, markup: text };
}

const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};

/** For text and for quoted attributes. */
function escaped(text: string): string {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** For text alone, where quotes mean nothing and would double the size of a record. */
function escapedText(text: string): string {
    return text.replace(/[&<>]/g, (character) => entities[character] ?? "");
}
