import { jsonPlaces, type JsonPlaces } from "../../core/iam/json-places";
import { heldIn, forms } from "./held-in";
import type { Held } from "./held-document";
import type { InputFile } from "./read-files";

/** A file as JSON. */
export interface ParsedFile {
    readonly file: string;
    readonly text: string;
    readonly held: Held;
    /** Found at the first call: only findings need them. */
    readonly places: () => JsonPlaces;
}

export type Parsing =
    | { readonly outcome: "held"; readonly parsed: ParsedFile }
    /** JSON, but none of the forms that hold policies. */
    | { readonly outcome: "no-policy"; readonly why: string }
    | { readonly outcome: "broken"; readonly why: string };

/** States nest some ten levels; the bound keeps a hostile file from using up the stack. */
const deepest = 200;

/** untrusted: reads a file and finds what it holds. */
export function parseFile({ shown, text }: InputFile): Parsing {
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch (error) {
        return { outcome: "broken", why: `is not JSON${whereOf(error, text)}` };
    }
    if (isDeeper(value)) return { outcome: "broken", why: `is nested deeper than ${deepest} levels` };
    const held = heldIn(value);
    if (held === undefined) return { outcome: "no-policy", why: `holds no policy: expected ${forms}` };
    let places: JsonPlaces | undefined;
    return { outcome: "held", parsed: { file: shown, text, held, places: () => (places ??= jsonPlaces(text)) } };
}

function whereOf(error: unknown, text: string): string {
    if (text.trim() === "") return ": it is empty";
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    if (position === undefined) return ": it ends too early or is no JSON at all";
    const before = text.slice(0, Number(position)).split("\n");
    return `: unexpected text at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

function isDeeper(value: unknown): boolean {
    let level: unknown[] = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > deepest) return true;
        const next: unknown[] = [];
        for (const each of level) {
            if (typeof each !== "object" || each === null) continue;
            for (const child of Object.values(each)) if (typeof child === "object" && child !== null) next.push(child);
        }
        level = next;
    }
    return false;
}
