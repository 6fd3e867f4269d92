import { figure } from "../words/figures";
import { attribute, type Html, join, markup, newline, type Piece } from "./escape";

/** The sections of the report in their order; each is a link at the head of the page. */
export const sectionNames = {
    findings: "Findings",
    timeline: "Timeline",
    completeness: "Completeness",
    coverage: "Coverage",
    attempts: "Attempts",
    updates: "Updates",
    exemptions: "Exemptions",
    population: "Population",
    method: "Method",
} as const;

export type SectionName = keyof typeof sectionNames;

/** A section with its heading in the margin and one sentence on what it proves. */
export function section(name: SectionName, proves: Piece, body: Piece): Html {
    const number = Object.keys(sectionNames).indexOf(name) + 1;
    return markup`<section class="sec" id="${name}" aria-labelledby="${name}-h">
        <header>
            <span class="n">${number}</span>
            <h2 id="${name}-h">${sectionNames[name]}</h2>
            <p>${proves}</p>
        </header>
        <div>${body}</div>
    </section> `;
}

/** A disclosure whose line says how much is inside. On paper it is open, unless `screenOnly`. */
export function disclosure(
    summary: Piece,
    body: Piece,
    options: { screenOnly?: boolean; id?: string; className?: string } = {},
): Html {
    const className = [options.className ?? "", options.screenOnly === true ? "print-closed" : ""].join(" ").trim();
    const attributes = [attribute("id", options.id), attribute("class", className)];
    return markup`<details${attributes}><summary>${summary}</summary><div class="in">${body}</div></details>`;
}

/** Label and value pairs. */
export function pairs(className: "facts" | "kv", entries: readonly (readonly [Piece, Piece])[]): Html {
    const rows = entries.map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`);
    return markup`<dl class="${className}">${join(rows, newline)}</dl>`;
}

/** How much a page leaves out of a list, where it does: nothing is cut without its count. */
export function leftOut(count: number): Piece {
    return count === 0 ? "" : markup`<p class="small">${figure(count)} more are in the JSON report only.</p>`;
}
