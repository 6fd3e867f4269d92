/**
 * How many columns a terminal gives a text: 2 for wide characters, 0 for those that combine with the one before, and 0 for
 * the colour sequences of `paint`. Control characters must have gone through `printable` before.
 * Source: Unicode Standard Annex 11, "East Asian Width" (W and F), as a list of ranges.
 */
export function cellWidth(text: string): number {
    if (plainAscii.test(text)) return text.length;
    let width = 0;
    for (const character of text.replace(colourSequence, "")) width += characterWidth(character);
    return width;
}

/** The characters from the start that fit into `width` columns. */
export function headCells(text: string, width: number): string {
    let used = 0;
    let end = 0;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width) break;
        end += character.length;
    }
    return text.slice(0, end);
}

/** The characters up to the end that fit into `width` columns; never begins with a combining character. */
export function tailCells(text: string, width: number): string {
    const characters = [...text];
    let used = 0;
    let start = characters.length;
    for (let index = characters.length - 1; index >= 0; index--) {
        used += characterWidth(characters[index]!);
        if (used > width) break;
        start = index;
    }
    while (start < characters.length && characterWidth(characters[start]!) === 0) start += 1;
    return characters.slice(start).join("");
}

function characterWidth(character: string): 0 | 1 | 2 {
    if (plainAscii.test(character)) return 1;
    if (combining.test(character)) return 0;
    return wide.test(character) ? 2 : 1;
}

const plainAscii = /^[\x20-\x7E]*$/;
const colourSequence = /\u001b\[[0-9;]*m/g;
const combining = /^[\p{Mn}\p{Me}\u1160-\u11FF]$/u;
const wide =
    /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})$/u;
