import { cellWidth, headCells, tailCells } from "./cells";
import { paint } from "./colour";
import { shown } from "./shown";
import type { Style } from "./style";
import { wrap } from "./wrap";

/** Values of `label  value` lines begin in this column, counted from 0. */
export const valueColumn = 14;

const tailKept = 12;

/** `text` filled with spaces to `width` cells; figures align right. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
    const fill = " ".repeat(Math.max(0, width - cellWidth(text)));
    return align === "left" ? text + fill : fill + text;
}

/** A name in a column: a middle ellipsis where it is too wide, keeping the last 12 cells; whole with `wide`. */
export function shorten(text: string, width: number, style: Style): string {
    if (style.wide || cellWidth(text) <= width) return text;
    const ellipsis = style.ascii ? "..." : "…";
    const tail = tailCells(text, Math.min(tailKept, Math.max(1, width - ellipsis.length)));
    return headCells(text, Math.max(0, width - ellipsis.length - cellWidth(tail))) + ellipsis + tail;
}

/**
 * A `label  value` line, wrapped: label indented by `indent`, value from column 14 (or after a label that is longer).
 * `value` is text that may come from outside and is made printable here; the label is ours.
 */
export function field(label: string, value: string, style: Style, indent = 2): string[] {
    return hang(pad(" ".repeat(indent) + label, valueColumn - 1) + " ", valueColumn, value, style);
}

/** Several values under one label, each beginning on a line of its own; `numbered` puts `1 ` before the first and so on. */
export function fields(
    label: string,
    values: readonly string[],
    style: Style,
    options: { readonly indent?: number; readonly numbered?: boolean } = {},
): string[] {
    const numbered = options.numbered === true && values.length > 1;
    return values.flatMap((value, index) => {
        const lead = pad(" ".repeat(options.indent ?? 2) + (index === 0 ? label : ""), valueColumn - 1) + " ";
        const number = numbered ? `${index + 1} ` : "";
        return hang(lead + number, valueColumn + number.length, value, style);
    });
}

/**
 * `text` after `lead`, wrapped; every line but the first begins in `column`. A no-break space keeps a figure and its unit on
 * one line and is written as a space, so that what is read can be searched for.
 */
export function hang(lead: string, column: number, text: string, style: Style): string[] {
    const lines = wrap(shown(text, style), style.width - column, cellWidth(lead) - column);
    return lines.map((line, index) => (index === 0 ? lead : " ".repeat(column)) + line.replaceAll("\u00A0", " "));
}

/** One column of `table`: as wide as its widest cell, which is shortened to `max` cells where it is given. */
export interface Column {
    readonly max?: number;
    readonly align?: "left" | "right";
}

/**
 * Rows of cells as aligned lines, two spaces between columns, none after the last. Cells may be painted already; those wider
 * than their column's `max` are shortened, so give painted text only to columns without one.
 */
export function table(rows: readonly (readonly string[])[], columns: readonly Column[], style: Style): string[] {
    const cells = rows.map((row) =>
        row.map((cell, index) => {
            const max = columns[index]?.max;
            return max === undefined ? cell : shorten(cell, max, style);
        }),
    );
    const widths = columns.map((_, index) => Math.max(0, ...cells.map((row) => cellWidth(row[index] ?? ""))));
    return cells.map((row) =>
        row
            .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align))
            .join("  ")
            .trimEnd(),
    );
}

/** The last line of every command: `exit N` and what that means. */
export function exitLine(code: 0 | 1 | 2, meaning: string, style: Style): string {
    return `${paint(`exit ${code}`, "bold", style)}  ${shown(meaning, style)}`;
}
