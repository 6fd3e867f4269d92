/** Nesting of flow collections, of block collections begun on one line, and columns of indentation, at most. */
const most = { flow: 64, inLine: 64, indentation: 200 } as const;

/**
 * Where a text is nested so deeply that it must not be given to a YAML reader at all, as an offset; `undefined` where it is not.
 *
 * The reader is recursive: long before a text of a few hundred kilobytes ends its stack it needs seconds and gigabytes, and
 * what it throws then cannot always be caught. So brackets are counted before, also those in quotes and comments: no file that
 * a person writes has this many open.
 */
export function nestedTooDeeply(text: string): number | undefined {
    let flow = 0;
    let [inLine, column, atStart] = [0, 0, true];
    for (let offset = 0; offset < text.length; offset++) {
        const character = text[offset]!;
        if (character === "\n" || character === "\r") {
            [inLine, column, atStart] = [0, 0, true];
            continue;
        }
        if (character === "[" || character === "{") flow++;
        if (character === "]" || character === "}") flow = Math.max(0, flow - 1);
        if (atStart && !" \t-?:".includes(character)) {
            atStart = false;
            if (column > most.indentation) return offset;
        }
        // `- ` begins a list, `-` in a rule of dashes does not.
        if (atStart && "-?:".includes(character) && /^\s?$/.test(text.slice(offset + 1, offset + 2))) inLine++;
        column++;
        if (flow > most.flow || inLine > most.inLine) return offset;
    }
    return undefined;
}
