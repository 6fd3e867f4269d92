import type { Funnel } from "../../tracker/reconcile/reconciliation";
import { figure } from "../words/figures";
import { html, type Html, type Piece } from "./escape";
import { place } from "./scale";

const width = 1000;
const bar = { height: 24, pitch: 76, first: 24 } as const;

interface Part {
    readonly label: string;
    readonly amount: number;
    readonly className: string;
}

/**
 * Three bars, each a magnified part of the one above: records, writes, calls that changed something. A part that is too narrow
 * for its words has them below, with a line.
 */
export function funnelBars(funnel: Funnel, atLeast: boolean): Html {
    const bars: { title: string; parts: Part[] }[] = [
        {
            title: `${atLeast ? "at least " : ""}${figure(funnel.records)} records`,
            parts: [
                { label: "duplicates", amount: funnel.duplicates, className: "part-none" },
                { label: "outside the period", amount: funnel.outsidePeriod, className: "part-none" },
                { label: "reads", amount: funnel.reads, className: "part-none" },
                { label: "writes", amount: funnel.writes, className: "part-kept" },
            ],
        },
        {
            title: `${figure(funnel.writes)} writes`,
            parts: [
                { label: "attempts", amount: funnel.attempts, className: "part-none" },
                { label: "exempt", amount: funnel.exempt, className: "part-none" },
                { label: "changed something", amount: funnel.inScope, className: "part-kept" },
            ],
        },
        {
            title: `${figure(funnel.inScope)} changed something`,
            parts: [
                { label: "approved", amount: funnel.approved, className: "part-approved" },
                { label: "unapproved", amount: funnel.unapproved, className: "part-unapproved" },
                { label: "indeterminate", amount: funnel.indeterminate, className: "part-indeterminate" },
                { label: "out-of-band", amount: funnel.outOfBand, className: "part-out-of-band" },
            ],
        },
    ];
    const drawn = bars.filter(({ parts }) => parts.some(({ amount }) => amount > 0));
    if (drawn.length === 0) return html``;
    const height = bar.first + (drawn.length - 1) * bar.pitch + bar.height + 30;
    const words = drawn.map(
        ({ title, parts }) => `${title}: ${parts.map(({ label, amount }) => `${figure(amount)} ${label}`).join(", ")}.`,
    );
    return html`<figure>
        <div class="wide" tabindex="0" role="group" aria-label="Funnel, scrolls sideways">
            <svg class="g" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="fn-t fn-d">
                <title id="fn-t">From records to verdicts</title>
                <desc id="fn-d">${words.join(" ")}</desc>
                ${drawn.map(({ title, parts }, index) => drawBar(title, parts, bar.first + index * bar.pitch, index < drawn.length - 1))}
            </svg>
        </div>
    </figure>`;
}

function drawBar(title: string, parts: readonly Part[], top: number, magnified: boolean): Html {
    const boxes = spread(parts);
    const last = boxes[boxes.length - 1];
    const below = top + bar.height;
    const wedge =
        magnified && last !== undefined
            ? html`<path class="wedge" d="M${place(last.x)} ${below}H${width}V${below + bar.pitch - bar.height}H0z" />`
            : "";
    const heading = html`<text class="b" x="0" y="${top - 8}">${title}</text>`;
    return html`${wedge}${heading}${boxes.map((box) => drawPart(box, top))}${labelsBelow(boxes, below)}`;
}

interface Box extends Part {
    readonly x: number;
    readonly wide: number;
}

/** Shares of the width by amount, none narrower than 3, so that one call in a million is still seen. */
function spread(parts: readonly Part[]): Box[] {
    const present = parts.filter(({ amount }) => amount > 0);
    const sum = present.reduce((total, { amount }) => total + amount, 0);
    const least = 3;
    const small = present.filter(({ amount }) => (amount / sum) * width < least);
    const rest = sum - small.reduce((total, { amount }) => total + amount, 0);
    const room = width - small.length * least;
    let x = 0;
    return present.map((part) => {
        const wide = small.includes(part) ? least : (part.amount / rest) * room;
        const box = { ...part, x, wide };
        x += wide;
        return box;
    });
}

function words({ label, amount }: Part): string {
    return `${figure(amount)} ${label}`;
}

/** Generous for a sans of 12 px. */
function textWidth(text: string): number {
    return text.length * 6.8 + 14;
}

function fits(box: Box): boolean {
    return textWidth(words(box)) <= box.wide;
}

function drawPart(box: Box, top: number): Html {
    const inside = fits(box)
        ? html`<text class="on-${box.className}" x="${place(box.x + 8)}" y="${top + 16}">${words(box)}</text>`
        : "";
    return html`<g
        ><title>${words(box)}</title
        ><rect
            class="${box.className}"
            x="${place(box.x + 0.5)}"
            y="${top + 0.5}"
            width="${place(Math.max(2, box.wide - 1))}"
            height="${bar.height - 1}"
        />${inside}</g
    >`;
}

/** Words that did not fit, each as near to its part as the others allow; a short line leads up to the part. */
function labelsBelow(boxes: readonly Box[], below: number): Piece {
    const labels = boxes
        .filter((box) => !fits(box))
        .map((box) => {
            const text = words(box);
            const centre = box.x + box.wide / 2;
            return { text, centre, wide: textWidth(text), start: centre - textWidth(text) / 2 };
        });
    let free: number = width;
    for (const label of labels.toReversed()) {
        label.start = Math.min(label.start, free - label.wide);
        free = label.start;
    }
    free = 0;
    for (const label of labels) {
        label.start = Math.max(label.start, free);
        free = label.start + label.wide;
    }
    return labels.map(({ text, centre, wide, start }) => {
        const foot = Math.min(Math.max(centre, start + 7), start + wide - 7);
        return html`<path class="ax2" d="M${place(centre)} ${below}L${place(foot)} ${below + 8}" /><text
                x="${place(start + 7)}"
                y="${below + 20}"
                >${text}</text
            >`;
    });
}
