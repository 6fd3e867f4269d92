/** Longest text that a pattern of the catalogue is ever compared with, `prefix:Name`, with room for names to come. */
const longest = 256;

/** A pattern of an `Action` element in lower case, with runs of stars made one; `undefined` if no name can be that long. */
export function simplePattern(pattern: string): string | undefined {
    const simple = pattern.replace(/\*+/g, "*");
    // After every character that is not a star comes at most one star.
    return simple.length > 2 * longest + 1 ? undefined : simple;
}

/**
 * Whether a simplified pattern covers a whole text: `*` is any run of characters, `?` exactly one. A star never has to be
 * extended twice for the same place, so this takes at most `pattern.length * text.length` steps.
 */
export function coversName(pattern: string, text: string): boolean {
    let [at, place, retryAt, retryPlace] = [0, 0, 0, -1];
    while (at < text.length) {
        const wanted = pattern.charCodeAt(place);
        if (wanted === star) {
            retryPlace = ++place;
            retryAt = at;
        } else if (wanted === questionMark || wanted === text.charCodeAt(at)) {
            place++;
            at++;
        } else if (retryPlace >= 0) {
            place = retryPlace;
            at = ++retryAt;
        } else {
            return false;
        }
    }
    while (pattern.charCodeAt(place) === star) place++;
    return place >= pattern.length;
}

const star = "*".charCodeAt(0);
const questionMark = "?".charCodeAt(0);
