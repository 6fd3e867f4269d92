import { printable } from "../text/printable";
import type { Denial, DenialReason } from "./reason";

/**
 * Characters of each text. With its label and Pulumi's indentation a line fits 100 columns; `why` is wrapped by whoever prints it
 * and may need a second line, a command to type (`fix`) may not.
 */
const widths = { what: 90, why: 160, fix: 82, ask: 82 } as const;

/** Builds a denial whose lines fit. Text from outside must have gone through `quoted` before; what is still too long is cut. */
export function denial(reason: DenialReason, lines: Omit<Denial, "reason">): Denial {
    return {
        reason,
        what: cut(lines.what, widths.what),
        why: cut(lines.why, widths.why),
        fix: cut(lines.fix, widths.fix),
        ask: cut(lines.ask, widths.ask),
    };
}

/** Text from outside: printable, and shortened in its middle with the last 12 characters kept. */
export function quoted(text: string, width = 40): string {
    // What is long becomes short before it is made printable, which may make it longer again.
    const safe = printable(text.length > 8 * width ? text.slice(0, 4 * width) + text.slice(-4 * width) : text);
    if (safe.length <= width) return safe;
    const tail = Math.min(12, Math.floor(width / 3));
    return whole(`${safe.slice(0, width - tail - 1)}…${safe.slice(-tail)}`);
}

/** `a`, `a or b`, `a, b or c`, `a, b or 3 others`. */
export function oneOf(names: readonly string[], conjunction: "or" | "and" = "or"): string {
    const most = names.length === 3 ? 3 : 2;
    const shown = names.slice(0, most).map((name) => quoted(name, 24));
    const rest = names.length - shown.length;
    if (rest > 0) shown.push(rest === 1 ? "1 other" : `${rest} others`);
    const last = shown.pop();
    return shown.length === 0 ? (last ?? "nobody") : `${shown.join(", ")} ${conjunction} ${last}`;
}

/** `1 approval`, `2 approvals`. */
export function count(number: number, noun: string): string {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `2023-07-10 09:56:42Z`; the fraction of a second is left out. A text that is no time is shown as it is. */
export function timeText(iso: string): string {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return quoted(iso, 24);
    return `${new Date(time).toISOString().slice(0, 19).replace("T", " ")}Z`;
}

/** Like `timeText`, without the date when it is that of `before`. */
export function timeAfter(before: string, iso: string): string {
    const [first, second] = [timeText(before), timeText(iso)];
    return first.slice(0, 11) === second.slice(0, 11) ? second.slice(11) : second;
}

/** The two largest units of a span in milliseconds: `2 d 3 h`, `1 h 38 min`, `5 min 34 s`, `29 s`. */
export function spanText(milliseconds: number): string {
    let seconds = Math.max(0, Math.floor(milliseconds / 1000));
    const parts: string[] = [];
    for (const [unit, size] of units) {
        const amount = Math.floor(seconds / size);
        seconds -= amount * size;
        if (amount > 0) parts.push(`${amount} ${unit}`);
        else if (parts.length > 0) break;
        if (parts.length === 2) break;
    }
    return parts.length === 0 ? "0 s" : parts.join(" ");
}

const units = [
    ["d", 86_400],
    ["h", 3_600],
    ["min", 60],
    ["s", 1],
] as const;

function cut(text: string, width: number): string {
    return text.length <= width ? text : `${whole(text.slice(0, width - 1)).trimEnd()}…`;
}

/** Without the halves of characters that a cut leaves. */
function whole(text: string): string {
    return text.replace(/\p{Surrogate}/gu, "");
}
