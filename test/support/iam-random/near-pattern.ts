import type { Random } from "./random";

/** A pattern that just fits the text, or just does not: wildcards in it, one character more, less or other. */
export function nearPattern(random: Random, text: string): string {
    if (text === "" || random.chance(0.25)) return text;
    const at = random.between(0, text.length - 1);
    const until = random.between(at, Math.min(text.length, at + 4));
    switch (random.between(0, 9)) {
        case 0:
            return `${text.slice(0, at)}*`;
        case 1:
            return `${text.slice(0, at)}*${text.slice(until)}`;
        case 2:
            return `*${text.slice(at)}`;
        case 3:
            return `${text.slice(0, at)}?${text.slice(at + 1)}`;
        case 4:
            return `${text.slice(0, at)}?${text.slice(at)}`;
        case 5:
            return `${text}${random.pick(["*", "?", "x", "/"])}`;
        case 6:
            return text.slice(0, -1);
        case 7:
            return `${text.slice(0, at)}*${text.slice(until)}*`;
        case 8:
            return swapCase(text, at);
        default:
            return `${text.slice(0, at)}**?${text.slice(at + 1)}`;
    }
}

/** As `nearPattern`, but the first `fixed` characters stay as they are. */
export function nearTail(random: Random, text: string, fixed: number): string {
    return text.slice(0, fixed) + nearPattern(random, text.slice(fixed));
}

export function swapCase(text: string, at: number): string {
    const char = text[at]!;
    const other = char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
    return text.slice(0, at) + other + text.slice(at + 1);
}
