import { html, type Html, join, newline, type Piece } from "./escape";

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
    const widths = columns.some(({ width }) => width !== undefined)
        ? html`<colgroup>
              ${columns.map(({ width }) => (width === undefined ? html`<col />` : html`<col class="${width}" />`))}
          </colgroup>`
        : "";
    const head = columns.map(
        (column) => html`<th scope="col" ${column.figures === true ? html` class="num"` : ""}>${column.label}</th>`,
    );
    const markup = html`<table
        class="${form}${columns.slice(0, -1).every(({ width }) => width !== undefined) ? " set" : ""}"
    >
        <caption>
            ${caption}
        </caption>
        ${widths}
        <thead>
            <tr>
                ${head}
            </tr>
        </thead>
        <tbody>
            ${join(
                rows.map((row) => bodyRow(row, columns)),
                newline,
            )}
        </tbody>
        ${
            foot.length === 0
                ? ""
                : html` <tfoot>
                      ${foot.map(
                          (cells) =>
                              html`<tr>
                                  ${cellsOf(cells, columns)}
                              </tr>`,
                      )}
                  </tfoot>`
        }
    </table>`;
    return form === "stack" ? html`<div class="scroll">${markup}</div>` : scrolling(markup);
}

function bodyRow({ cells, id, verdict, className }: Row, columns: readonly Column[]): Html {
    const attributes = [
        id === undefined ? "" : html` id="${id}"`,
        verdict === undefined ? "" : html` data-v="${verdict}"`,
        className === undefined ? "" : html` class="${className}"`,
    ];
    return html`<tr${attributes}>${cellsOf(cells, columns)}</tr>`;
}

function cellsOf(cells: readonly Piece[], columns: readonly Column[]): Html {
    return join(
        cells.map((cell, index) => {
            const { label = "", figures = false } = columns[index] ?? {};
            if (index === 0) return html`<th scope="row" ${figures ? html` class="num"` : ""}>${cell}</th>`;
            return html`<td data-l="${label}" ${figures ? html` class="num"` : ""}>${cell}</td>`;
        }),
    );
}

/** A part that may be wider than a phone: it scrolls inside, and a keyboard can reach it. */
export function scrolling(content: Html, label = "Scrolls sideways"): Html {
    return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${content}</div>`;
}
