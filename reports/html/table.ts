import { attribute, type Html, join, markup, newline, type Piece } from "./escape";

/** One column. `width` is one of the classes `w6` to `w40` (per cent); `figures` align right. */
export interface Column {
    readonly label: string;
    readonly width?: string;
    readonly figures?: boolean;
}

export interface TableParts {
    readonly caption: Piece;
    readonly columns: readonly Column[];
    /** One list of cells a row; the first names the row. */
    readonly rows: readonly Row[];
    /** Rows below the double rule, the sum last. */
    readonly foot?: readonly (readonly Piece[])[];
    /** `stack`: labelled lines on a phone. `fixed`: columns keep their widths, long names get an ellipsis, a phone scrolls. */
    readonly form: "stack" | "fixed";
}

export interface Row {
    readonly cells: readonly Piece[];
    readonly id?: string;
    /** What the filter of the page compares, where it has one. */
    readonly verdict?: string;
    readonly className?: string;
}

/** A table with caption, headings and sums. On narrow screens it scrolls by itself, never the page. */
export function table({ caption, columns, rows, foot = [], form }: TableParts): Html {
    const set = columns.slice(0, -1).every(({ width }) => width !== undefined) ? " set" : "";
    const labelled = form === "stack";
    const body = rows.map(({ cells, id, verdict, className }) => {
        const attributes = [attribute("id", id), attribute("data-v", verdict), attribute("class", className)];
        return markup`<tr${attributes}>${cellsOf(cells, columns, labelled)}</tr>`;
    });
    const heads = columns.map((column) => markup`<th scope="col"${figures(column)}>${column.label}</th>`);
    const sums = foot.map((row) => markup`<tr>${cellsOf(row, columns, labelled)}</tr>`);
    const parts = [
        markup`<caption>${caption}</caption>`,
        markup`<colgroup>${columns.map(({ width }) => markup`<col${attribute("class", width)}>`)}</colgroup>`,
        markup`<thead><tr>${heads}</tr></thead>`,
        markup`<tbody>${join(body, newline)}</tbody>`,
        sums.length === 0 ? "" : markup`<tfoot>${sums}</tfoot>`,
    ];
    const whole = markup`<table class="${form}${set}">${join(parts, newline)}</table>`;
    return labelled ? markup`<div class="scroll">${whole}</div>` : scrolling(whole);
}

function cellsOf(cells: readonly Piece[], columns: readonly Column[], labelled: boolean): Html {
    return join(
        cells.map((cell, index) => {
            const column = columns[index] ?? { label: "" };
            if (index === 0) return markup`<th scope="row" ${figures(column)}>${cell}</th>`;
            // On a phone the label stands before the value instead of above the column.
            return markup`<td${attribute("data-l", labelled ? column.label : undefined)}${figures(column)}>${cell}</td>`;
        }),
    );
}

function figures(column: Column): Piece {
    return attribute("class", column.figures === true ? "num" : undefined);
}

/** A part that may be wider than a phone: it scrolls inside, and a keyboard can reach it. */
export function scrolling(content: Html, label = "Scrolls sideways"): Html {
    return markup`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${content}</div>`;
}
