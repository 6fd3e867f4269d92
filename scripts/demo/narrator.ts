import { hang, marked, paint, type Style } from "../../reports/terminal";

/** Tells the story, and remembers whether what it claims was so. */
export interface Narrator {
    readonly style: Style;
    /** Begins an act. */
    title(number: number, text: string): void;
    /** A command as somebody would type it. */
    command(words: readonly string[]): void;
    /** What a program printed, line by line, as it printed it. */
    quote(text: string): void;
    /** A remark of the narrator. */
    say(text: string): void;
    /** Something that must be so for the story to hold, and the fact that shows it. */
    claim(holds: boolean, text: string): void;
    /** Claims that did not hold. */
    readonly broken: readonly string[];
}

const indent = "   ";

export function openNarrator(out: (text: string) => void, style: Style): Narrator {
    const broken: string[] = [];
    const line = (text: string) => out(`${text}\n`);
    return {
        style,
        broken,
        title: (number, text) => line(`\n${paint(`${number}  ${text}`, "bold", style)}`),
        command: (words) => line(`\n${indent}${paint(`$ ${words.map(shellWord).join(" ")}`, "dim", style)}`),
        quote: (text) => {
            line("");
            for (const each of text.replace(/\s+$/, "").split("\n")) {
                line(each === "" ? "" : `${indent}${each}`);
            }
        },
        say: (text) => {
            line("");
            hang(indent, indent.length, text, style).forEach(line);
        },
        claim: (holds, text) => {
            if (!holds) {
                broken.push(text);
            }
            const mark = holds ? marked("verified", style) : marked("failed", style);
            line("");
            hang(`${indent}${mark}  `, indent.length + 12, text, style).forEach(line);
        },
    };
}

/** A word as a shell takes it. */
function shellWord(word: string): string {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
