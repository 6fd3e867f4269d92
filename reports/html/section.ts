import { html, type Html, type Piece } from "./escape";

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
    return html`<section class="sec" id="${name}" aria-labelledby="${name}-h">
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
    const id = options.id === undefined ? "" : html` id="${options.id}"`;
    return html`<details${id} class="${className}"><summary>${summary}</summary><div class="in">${body}</div></details>`;
}

/** Label and value pairs. */
export function pairs(className: "facts" | "kv", entries: readonly (readonly [Piece, Piece])[]): Html {
    return html`<dl class="${className}">
        ${entries.map(
            ([label, value]) =>
                html`<div>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                </div>`,
        )}
    </dl>`;
}
