import { notKnown, type NotKnown } from "./not-known";
import type { PolicyDocument } from "./policy-document";
import type { Grant } from "./rule";
import type { Patterns } from "./statement";

/** The values that grant most, at most two: wildcards first, what a `Not…` leaves out after them. */
export function widest(document: PolicyDocument, patterns: Patterns): Grant[] {
    return patterns.values
        .map((value, index) => ({ value, path: patterns.paths[index]! }))
        .filter((each): each is { value: string; path: Patterns["paths"][number] } => each.value !== notKnown)
        .sort((a, b) => fixed(a.value) - fixed(b.value))
        .slice(0, 2)
        .filter((each, index, all) => index === 0 || fixed(each.value) === fixed(all[0]!.value))
        .map(({ value, path }) => ({ place: document.place(path), path, value }));
}

/** Number of characters that are no wildcards. */
function fixed(pattern: string): number {
    return pattern.replace(/[*?:]/g, "").length;
}

/** One pattern as JSON text, several as a list. */
export function shownPatterns(patterns: readonly (string | NotKnown)[]): string {
    const texts = patterns.filter((each) => each !== notKnown).map((each) => JSON.stringify(each));
    return texts.length === 1 ? texts[0]! : `[${texts.slice(0, 4).join(", ")}]`;
}
