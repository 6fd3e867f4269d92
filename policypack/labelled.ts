/** Columns of a message, so that it fits 100 below Pulumi's own indentation. */
const width = 90;

/** `  why   …`, wrapped at spaces; what follows on the next lines stands below the text. */
export function labelled(label: string, text: string): string[] {
    const lines: string[] = [];
    let line = `  ${label.padEnd(4)}`;
    for (const [index, word] of text.split(" ").entries()) {
        const gap = index === 0 ? "  " : " ";
        if (index > 0 && line.length + gap.length + word.length > width) {
            lines.push(line.trimEnd());
            line = `        ${word}`;
        } else {
            line += gap + word;
        }
    }
    return [...lines, line];
}
