import { hang, marked, pad, paint, type Style } from "../../reports/terminal";

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

/** Where the text of a claim begins, behind `● verified`. */
const claimColumn = 12;

export function openNarrator(out: (text: string) => void, style: Style): Narrator {
    const broken: string[] = [];
    let afterClaim = false;
    const line = (text: string) => {
        afterClaim = false;
        out(`${text}\n`);
    };
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
            if (!afterClaim) {
                line("");
            }
            hang(
                pad(`${indent}${mark}`, indent.length + claimColumn),
                indent.length + claimColumn,
                text,
                style,
            ).forEach(line);
            afterClaim = true;
        },
    };
}

/** A word as a shell takes it. */
function shellWord(word: string): string {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
