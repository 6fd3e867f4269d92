import type { Funnel } from "../../tracker/reconcile/reconciliation";
import { figure } from "../words/figures";
import { box, drawing, path, titled, words } from "./draw";
import { type Html, join, markup, type Piece } from "./escape";

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
    if (drawn.length === 0) return markup``;
    const height = bar.first + (drawn.length - 1) * bar.pitch + bar.height + 30;
    const description = drawn
        .map(({ title, parts }) => `${title}: ${parts.map((part) => wordsOf(part)).join(", ")}.`)
        .join(" ");
    const about = { title: "From records to verdicts", description, label: "Funnel" };
    const content = drawn.map(({ title, parts }, index) =>
        drawBar(title, parts, bar.first + index * bar.pitch, index < drawn.length - 1),
    );
    return markup`<figure>${drawing("fn", { width, height }, about, content)}</figure>`;
}

function drawBar(title: string, parts: readonly Part[], top: number, magnified: boolean): Html {
    const boxes = spread(parts);
    const last = boxes[boxes.length - 1];
    const below = top + bar.height;
    const wedge =
        magnified && last !== undefined
            ? path("wedge", "M", last.x, below, "H", width, "V", top + bar.pitch, "H", 0, "z")
            : "";
    const heading = words(0, top - 8, title, { className: "b" });
    return join([wedge, heading, boxes.map((part) => drawPart(part, top)), labelsBelow(boxes, below)]);
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

function wordsOf({ label, amount }: Part): string {
    return `${figure(amount)} ${label}`;
}

/** Generous for a sans of 12 px. */
function textWidth(text: string): number {
    return text.length * 6.8 + 14;
}

function fits(part: Box): boolean {
    return textWidth(wordsOf(part)) <= part.wide;
}

function drawPart(part: Box, top: number): Html {
    const { className, x, wide } = part;
    const inside = fits(part) ? words(x + 8, top + 16, wordsOf(part), { className: `on-${className}` }) : "";
    const shape = box(className, x + 0.5, top + 0.5, Math.max(2, wide - 1), bar.height - 1);
    return titled(wordsOf(part), shape, inside);
}

/** Words that did not fit, each as near to its part as the others allow; a short line leads up to the part. */
function labelsBelow(boxes: readonly Box[], below: number): Piece {
    const labels = boxes
        .filter((part) => !fits(part))
        .map((part) => {
            const text = wordsOf(part);
            const centre = part.x + part.wide / 2;
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
        return [path("ax2", "M", centre, below, "L", foot, below + 8), words(start + 7, below + 20, text)];
    });
}
