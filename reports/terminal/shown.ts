import { printable } from "../../core/text/printable";
import { clip } from "../words/clip";
import type { Style } from "./style";

// What our own sentences use beyond ASCII.
const spellings: Readonly<Record<string, string>> = {
    "…": "...",
    "–": "-",
    "—": "-",
    "−": "-",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "·": "-",
    "×": "x",
    "→": "->",
};

/**
 * Text from outside, or a sentence that may quote it, as this terminal may show it: nothing invisible, and where only ASCII
 * may be written the rest as `\u00E9`. A text of thousands of characters is cut in the middle and says how much is missing.
 */
export function shown(text: string, style: Style): string {
    const visible = printable(clip(text));
    if (!style.ascii) return visible;
    return visible.replace(
        /[^\x20-\x7E\u00A0]/gu,
        (character) =>
            spellings[character] ?? `\\u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`,
    );
}
