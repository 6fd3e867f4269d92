/**
 * Text from outside, made safe to print anywhere: control, bidirectional, zero-width and line-breaking characters become
 * visible (`\u202E`, `\n`), so that no escape sequence from data reaches a terminal or reorders a line.
 */
export function printable(text: string): string {
    return text.replace(hidden, (character) => {
        if (character === "\n") return "\\n";
        if (character === "\r") return "\\r";
        if (character === "\t") return "\\t";
        return `\\u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    });
}

// C0 and C1 controls, soft hyphen, Arabic letter mark, zero-width and bidirectional marks, line and paragraph separators,
// invisible operators, variation selectors' tags, byte order mark, interlinear annotations, lone surrogates.
const hidden =
    /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;
