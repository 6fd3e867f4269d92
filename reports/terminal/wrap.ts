import { cellWidth } from "./cells";

/**
 * Breaks a text at its spaces so that no line is wider than `width` cells, as far as its words allow: a word that is wider
 * stands on a line of its own and is never cut, so that an ARN can be copied. The first line has `first` cells less.
 * Runs of spaces inside a line stay as they are.
 */
export function wrap(text: string, width: number, first = 0): string[] {
    const lines: string[] = [];
    let line = "";
    let room = width - first;
    for (const [, gap = "", word = ""] of text.matchAll(/( *)([^ ]+)/g)) {
        if (line !== "" && cellWidth(line) + gap.length + cellWidth(word) > room) {
            lines.push(line);
            line = word;
            room = width;
        } else {
            line += (line === "" ? "" : gap) + word;
        }
    }
    if (line !== "" || lines.length === 0) lines.push(line);
    return lines;
}
