import { createHash } from "node:crypto";
import type { Statement } from "./statement";

/** Gives a word of twelve lower-case letters, another one for each purpose. */
export type Invent = (purpose: string) => string;

/**
 * Names that nothing in a document can mean: they are made from all that it says, so that who writes it cannot know them. A
 * Deny, or an exception, that names single things then takes away nothing but these.
 */
export function inventNames(statements: readonly Statement[]): Invent {
    const said = statements.map(({ action, resource }) => [action, resource].map((each) => each?.values.map(String)));
    const seed = sha256(JSON.stringify(said)).toString("hex");
    const words = new Map<string, string>();
    return (purpose) => {
        const known = words.get(purpose);
        if (known !== undefined) return known;
        const bytes = sha256(seed + purpose).subarray(0, 12);
        const word = Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join("");
        words.set(purpose, word);
        return word;
    };
}

/** Names of roles and the like, of as many kinds as people give: no pattern has half of them that does not have most. */
export function unlikeNames(invent: Invent): readonly string[] {
    const word = (purpose: string) => invent(`name ${purpose}`);
    const digits = (purpose: string) => digitsOf(word(purpose));
    return [
        word("a"),
        word("b").toUpperCase(),
        digits("c"),
        `${word("d")}/${word("e")}`,
        `${word("f").toUpperCase()}-${digits("g")}`,
        `${word("h")}_${word("i").toUpperCase()}`,
        `${digits("j")}.${word("k")}@${word("l")}`,
        `${word("m").toUpperCase()}/${digits("n")}/${word("o")}`,
    ];
}

/** As many digits as a word has letters. */
export function digitsOf(word: string): string {
    return [...word].map((letter) => letter.charCodeAt(0) % 10).join("");
}

function sha256(text: string): Buffer {
    return createHash("sha256").update(text).digest();
}
