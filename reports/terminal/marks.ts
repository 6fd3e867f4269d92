import type { Strength } from "../../core/evidence";
import type { VerdictName } from "../../core/trail/verdict";
import { type Colour, paint } from "./colour";
import type { Style } from "./style";

/** Everything that has a mark of its own. The word is always printed beside it. */
export type MarkName =
    VerdictName | "allowed" | "ok" | "verified" | "warning" | "denied" | "failed" | "undecided" | "skipped";

interface Mark {
    readonly symbol: string;
    readonly ascii: string;
    readonly colour: Colour;
}

const disc: Mark = { symbol: "●", ascii: "=", colour: "green" };
const triangle: Mark = { symbol: "▲", ascii: "!", colour: "yellow" };
const diamond: Mark = { symbol: "◆", ascii: "#", colour: "red" };
const ring: Mark = { symbol: "○", ascii: ".", colour: "dim" };
const cross: Mark = { symbol: "×", ascii: "x", colour: "dim" };
const half: Mark = { symbol: "◐", ascii: "?", colour: "magenta" };

const marks: Readonly<Record<MarkName, Mark>> = {
    approved: disc,
    allowed: disc,
    ok: disc,
    verified: disc,
    unapproved: triangle,
    warning: triangle,
    "out-of-band": diamond,
    denied: diamond,
    failed: diamond,
    exempt: ring,
    skipped: ring,
    attempt: cross,
    indeterminate: half,
    undecided: half,
};

/** The symbol alone, one cell; stands first on a line. */
export function mark(name: MarkName, style: Style): string {
    const { symbol, ascii, colour } = marks[name];
    return paint(style.ascii ? ascii : symbol, colour, style);
}

/** The symbol and its word, e.g. `◆ out-of-band`; `word` where another than the mark's own is wanted. */
export function marked(name: MarkName, style: Style, word: string = name): string {
    const { symbol, ascii, colour } = marks[name];
    return paint(`${style.ascii ? ascii : symbol} ${word}`, colour, style);
}

const cells: Readonly<Record<Strength, number>> = {
    signed: 5,
    observed: 4,
    computed: 3,
    declared: 2,
    inferred: 1,
    missing: 0,
};

/** How much a fact is worth: five cells and the word, e.g. `■■□□□ declared`. */
export function strengthMark(strength: Strength, style: Style): string {
    const filled = cells[strength];
    const bar = (style.ascii ? "#" : "■").repeat(filled) + (style.ascii ? "." : "□").repeat(5 - filled);
    return paint(`${bar} ${strength}`, strength === "missing" ? "red" : "plain", style);
}

/** Stands before a link of a chain that is not there. */
export function gapMark(style: Style): string {
    return paint(style.ascii ? ":" : "╎", "red", style);
}
