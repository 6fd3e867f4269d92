import type { Style } from "./style";

/** The colours of the classic sixteen that are used, by what they mean; `plain` stays as the terminal has it. */
const codes = {
    green: "32",
    yellow: "33",
    red: "1;31",
    magenta: "35",
    dim: "2",
    bold: "1",
} as const;

export type Colour = keyof typeof codes | "plain";

/** `text` in a colour, or as it is where the style has none. Colour never carries what the words do not say. */
export function paint(text: string, colour: Colour, style: Style): string {
    if (!style.color || colour === "plain" || text === "") return text;
    return `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
