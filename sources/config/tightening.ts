import { isDeepStrictEqual } from "node:util";
import { printable } from "../../core/text/printable";
import { pathName } from "../yaml/describe-issue";
import type { Position } from "../yaml/problem";

/** How the values of one key are ordered, from loose to tight. */
export interface Strictness<T> {
    /** Whether `nearer` demands at least as much as `ruling`. */
    keeps(ruling: T, nearer: T): boolean;
    /** What demands as much as each of two values that both keep the ruling one. */
    both(a: T, b: T): T;
}

/** No order: any other value may be looser. */
export const equal: Strictness<unknown> = { keeps: isDeepStrictEqual, both: (a) => a };
export const atMost: Strictness<number> = { keeps: (ruling, nearer) => nearer <= ruling, both: Math.min };
export const atLeast: Strictness<number> = { keeps: (ruling, nearer) => nearer >= ruling, both: Math.max };

/** Fewer entries are tighter. */
export function fewer<T>(): Strictness<readonly T[]> {
    return {
        keeps: (ruling, nearer) => nearer.every((each) => ruling.includes(each)),
        both: (a, b) => a.filter((each) => b.includes(each)),
    };
}

/** More entries are tighter. */
export function more<T>(): Strictness<readonly T[]> {
    return {
        keeps: (ruling, nearer) => ruling.every((each) => nearer.includes(each)),
        both: (a, b) => [...a, ...b.filter((each) => !a.includes(each))],
    };
}

/** More entries are tighter, and an empty list means all there are. */
export const moreOrAll: Strictness<readonly string[]> = {
    keeps: (ruling, nearer) => nearer.length === 0 || (ruling.length > 0 && more<string>().keeps(ruling, nearer)),
    both: (a, b) => (a.length === 0 || b.length === 0 ? [] : more<string>().both(a, b)),
};

/** The values of the key, from the loosest to the tightest. */
export function ranked<T>(...values: readonly T[]): Strictness<T> {
    return {
        keeps: (ruling, nearer) => values.indexOf(nearer) >= values.indexOf(ruling),
        both: (a, b) => values[Math.max(values.indexOf(a), values.indexOf(b))]!,
    };
}

/** Where a nearer value stands, and the file that it may not loosen. */
export interface Place {
    readonly shownPath: string;
    readonly position: Position;
    readonly ruledBy: string;
}

/** The sentence by which a looser value is refused: the key, both values, both files. */
export function loosening(path: readonly PropertyKey[], ruling: unknown, nearer: unknown, place: Place): string {
    const { line, column } = place.position;
    const values =
        path.at(-1) === "people" ? "another list of people" : `${setting(nearer)} instead of ${setting(ruling)}`;
    return `${printable(place.shownPath)}:${line}:${column}: ${pathName(path)} may not loosen ${printable(place.ruledBy)}: ${values}`;
}

function setting(value: unknown): string {
    if (value === undefined) return "nothing";
    if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((each) => setting(each)).join(", ");
    if (typeof value !== "string") return JSON.stringify(value);
    return `"${printable(value.length > 60 ? `${value.slice(0, 57)}...` : value)}"`;
}
