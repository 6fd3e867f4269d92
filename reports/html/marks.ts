import type { Strength } from "../../core/evidence";
import type { VerdictName } from "../../core/trail/verdict";
import { attribute, type Html, markup } from "./escape";

/** The class that gives a verdict its colour; the colour says nothing that shape and word do not. */
export const verdictClass: Readonly<Record<VerdictName, string>> = {
    approved: "v-ok",
    unapproved: "v-warn",
    "out-of-band": "v-bad",
    exempt: "v-none",
    attempt: "v-none",
    indeterminate: "v-unk",
};

/** Verdicts whose word is bold and coloured, because a person must act. */
const pressing: ReadonlySet<VerdictName> = new Set(["unapproved", "out-of-band", "indeterminate"]);

/** The shape alone, hidden from readers that read aloud: its word stands beside it. */
export function verdictShape(verdict: VerdictName): Html {
    return markup`<svg class="m" aria-hidden="true"><use href="#m-${verdict}"/></svg>`;
}

/** Shape and word; `quiet` where a zero or a table of nothing else makes bold letters shout. */
export function verdictMark(verdict: VerdictName, quiet = false): Html {
    const word = pressing.has(verdict) && !quiet ? markup`<span class="strong">${verdict}</span>` : verdict;
    return markup`<span class="v ${verdictClass[verdict]}">${verdictShape(verdict)}${word}</span>`;
}

const cells: Readonly<Record<Strength, number>> = {
    signed: 5,
    observed: 4,
    computed: 3,
    declared: 2,
    inferred: 1,
    missing: 0,
};

/** Five cells and the word: how much a piece of evidence is worth. */
export function strengthMark(strength: Strength): Html {
    const filled = cells[strength];
    const bars = markup`<svg aria-hidden="true"><use href="#s-${filled}"/></svg>`;
    return markup`<span class="s s-${filled}">${bars}${strength}</span>`;
}

/** Every shape of the page, once; drawn with `use`. */
export function shapes(): Html {
    return markup`<svg class="shapes" width="0" height="0" aria-hidden="true">
        <defs>
            <symbol id="m-approved" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5.2" stroke="none"/></symbol>
            <symbol id="m-unapproved" viewBox="0 0 12 12"><path d="M6 .8 11.6 11H.4z" stroke="none"/></symbol>
            <symbol id="m-out-of-band" viewBox="0 0 12 12"><path d="M6 0l6 6-6 6-6-6z" stroke="none"/></symbol>
            <symbol id="m-exempt" viewBox="0 0 12 12">
                <circle cx="6" cy="6" r="4.4" fill="none" stroke-width="1.6"/>
            </symbol>
            <symbol id="m-attempt" viewBox="0 0 12 12">
                <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke-width="1.8"/>
            </symbol>
            <symbol id="m-indeterminate" viewBox="0 0 12 12">
                <circle cx="6" cy="6" r="4.6" fill="none" stroke-width="1.4"/>
                <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" stroke="none"/>
            </symbol>
            ${[0, 1, 2, 3, 4, 5].map(strengthSymbol)}
            <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="hatch-ground" width="5" height="5"/>
                <path class="hatch-line" d="M0 0v5"/>
            </pattern>
            <pattern id="shade" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                <rect class="shade-ground" width="5" height="5"/>
                <path class="shade-line" d="M0 0v5"/>
            </pattern>
        </defs>
    </svg>`;
}

function strengthSymbol(filled: number): Html {
    const dashes = attribute("stroke-dasharray", filled === 0 ? "2 1.2" : undefined);
    const full = (x: number) => markup`<rect x="${x + 0.5}" y="1" width="5" height="8" fill="currentColor"/>`;
    const empty = (x: number) =>
        markup`<rect x="${x + 1}" y="1.5" width="4" height="7" fill="none" stroke="currentColor"${dashes}/>`;
    const bars = [0, 1, 2, 3, 4].map((index) => (index < filled ? full(index * 7) : empty(index * 7)));
    return markup`<symbol id="s-${filled}" viewBox="0 0 34 10">${bars}</symbol>`;
}
