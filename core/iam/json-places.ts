import type { Path } from "./json-value";

export interface Position {
    readonly line: number;
    readonly column: number;
}

/** Where the values of a JSON text begin. */
export interface JsonPlaces {
    /** `line N, column M` of the value that the keys and indexes lead to, or `undefined` where there is none. */
    of(path: Path): string | undefined;
    /** The same as numbers, both counted from 1. */
    positionOf(path: Path): Position | undefined;
    /** Keys that an object has twice, as `Statement[0].Effect`; JSON parsers disagree which of them counts. */
    readonly repeated: readonly string[];
}

/** Finds the places in a text that `JSON.parse` accepts. */
export function jsonPlaces(text: string): JsonPlaces {
    const starts = new Map<string, number>();
    const repeated: string[] = [];
    let at = 0;

    const skipSpace = () => {
        while (at < text.length && " \t\n\r".includes(text[at]!)) at++;
    };
    const readString = (): string => {
        const start = at++;
        while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
        at++;
        return JSON.parse(text.slice(start, at)) as string;
    };
    const readMembers = (close: string, member: (index: number) => void) => {
        at++;
        skipSpace();
        for (let index = 0; text[at] !== close; index++) {
            member(index);
            skipSpace();
            if (text[at] === ",") at++;
            skipSpace();
        }
        at++;
    };
    const readValue = (path: Path): void => {
        skipSpace();
        starts.set(JSON.stringify(path), at);
        if (text[at] === "{") {
            const keys = new Set<string>();
            readMembers("}", () => {
                const key = readString();
                if (keys.has(key)) repeated.push(pathText([...path, key]));
                keys.add(key);
                skipSpace();
                at++;
                readValue([...path, key]);
            });
        } else if (text[at] === "[") {
            readMembers("]", (index) => readValue([...path, index]));
        } else if (text[at] === '"') {
            readString();
        } else {
            while (at < text.length && !" \t\n\r,]}".includes(text[at]!)) at++;
        }
    };
    readValue([]);
    const lines = lineStarts(text);
    const positionOf = (path: Path): Position | undefined => {
        const start = starts.get(JSON.stringify(path));
        if (start === undefined) return undefined;
        const line = lineAt(lines, start);
        return { line: line + 1, column: start - lines[line]! + 1 };
    };
    return {
        of: (path) => {
            const position = positionOf(path);
            return position === undefined ? undefined : `line ${position.line}, column ${position.column}`;
        },
        positionOf,
        repeated,
    };
}

function lineStarts(text: string): readonly number[] {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    return starts;
}

/** Index of the last line that begins at or before a place. */
function lineAt(starts: readonly number[], place: number): number {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle]! <= place) low = middle;
        else high = middle - 1;
    }
    return low;
}

/** `Statement[0].Action[1]`; keys that are no plain words are quoted. */
export function pathText(path: Path): string {
    return path.reduce<string>((text, part) => {
        if (typeof part === "number") return `${text}[${part}]`;
        if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(part)) return `${text}[${JSON.stringify(part)}]`;
        return text === "" ? part : `${text}.${part}`;
    }, "");
}
