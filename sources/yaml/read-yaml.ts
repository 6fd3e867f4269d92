import {
    isAlias,
    isMap,
    isScalar,
    isSeq,
    LineCounter,
    parseDocument,
    type Document,
    type ErrorCode,
    type ParsedNode,
    type YAMLError,
} from "yaml";
import { printable } from "../../core/text/printable";
import { nestedTooDeeply } from "./nesting";
import type { Position, Problem } from "./problem";

/** A file as plain values, and where each of them stands. */
export interface YamlFile {
    readonly value: unknown;
    /** Where `path` stands: its key (of a list entry: the entry) or its value. A path that is not there: its nearest parent. */
    at(path: readonly PropertyKey[], what: "key" | "value"): Position;
}

export type YamlReading =
    { readonly ok: true; readonly file: YamlFile } | { readonly ok: false; readonly problems: readonly Problem[] };

const mostNodes = 20_000;
const mostMarks = 50_000;
const mostDepth = 24;
const mostProblems = 100;

/**
 * Reads the subset of YAML 1.2 that a person writes by hand: one document of maps with text keys, lists, and plain values.
 * Anchors, aliases, merge keys, tags and directives are problems, so that nothing grows when it is read and everything
 * means what it shows. `text` may come from anywhere.
 */
export function readYaml(text: string): YamlReading {
    // untrusted: each stray bracket or comma is an error of its own to the parser, and a million of them take it long.
    if (text.replace(notMarks, "").length > mostMarks) {
        const message = `has more than ${mostMarks} brackets and commas`;
        return { ok: false, problems: [{ line: 1, column: 1, length: 1, message }] };
    }
    const deep = nestedTooDeeply(text);
    if (deep !== undefined) {
        const before = text.slice(0, deep).split(/\r\n|\n/u);
        const column = before[before.length - 1]!.length + 1;
        return { ok: false, problems: [{ line: before.length, column, length: 1, message: tooDeep }] };
    }
    const lines = new LineCounter();
    const place = (start: number, end: number): Position => {
        const { line, col } = lines.linePos(Math.min(start, text.length));
        const lineStart = lines.lineStarts[Math.max(0, line - 1)] ?? 0;
        const first = text.slice(start, end).split(/[\r\n]/u, 1)[0]!;
        return {
            line: Math.max(1, line),
            column: [...text.slice(lineStart, lineStart + Math.max(1, col) - 1)].length + 1,
            length: Math.max(1, [...first].length),
        };
    };

    let document: Document.Parsed;
    try {
        // untrusted: uniqueKeys compares every key with every other, so it is off here and done below with a set.
        document = parseDocument(text, {
            lineCounter: lines,
            version: "1.2",
            schema: "core",
            merge: false,
            resolveKnownTags: false,
            uniqueKeys: false,
            strict: true,
            prettyErrors: false,
            // Not "silent": that would drop every document after the first without a word.
            logLevel: "error",
        });
    } catch {
        // The composer is recursive: whatever nesting gets past the check above ends its stack.
        return { ok: false, problems: [{ line: 1, column: 1, length: 1, message: tooDeep }] };
    }
    const problems: Problem[] = [...document.errors, ...document.warnings]
        .slice(0, mostProblems)
        .map((error) => ({ ...place(...error.pos), message: describe(error) }));
    if (document.directives.yaml.explicit === true) {
        problems.push({ line: 1, column: 1, length: 1, message: "a %YAML directive has no place here: take it out" });
    }
    if (problems.length > 0) return { ok: false, problems };

    const walk = walker(place, problems);
    const root = document.contents === null ? emptyEntry(place(0, 0)) : walk(document.contents, 0);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, file: { value: root.value, at: (path, what) => locate(root, path, what) } };
}

interface Entry {
    readonly value: unknown;
    readonly position: Position;
    readonly key?: Position;
    readonly children: ReadonlyMap<PropertyKey, Entry>;
}

const emptyEntry = (position: Position): Entry => ({ value: null, position, children: new Map() });

/** Turns nodes into values, noting each place; what may not be in such a file is added to `problems`. */
function walker(place: (start: number, end: number) => Position, problems: Problem[]) {
    let nodes = 0;
    const refuse = (position: Position, message: string): Entry => {
        if (problems.length < mostProblems) problems.push({ ...position, message });
        return emptyEntry(position);
    };
    const walk = (node: ParsedNode, depth: number): Entry => {
        const position = place(node.range[0], node.range[1]);
        nodes += 1;
        if (nodes === mostNodes) refuse(position, `has more than ${mostNodes} entries`);
        if (nodes >= mostNodes) return emptyEntry(position);
        if (depth > mostDepth) return refuse(position, "is nested too deeply");
        if (isAlias(node))
            return refuse(position, `"*${printable(node.source)}": write the value out, aliases are not read`);
        if (node.anchor !== undefined) {
            return refuse(position, `"&${printable(node.anchor)}": anchors are not read, take it out`);
        }
        if (node.tag !== undefined) return refuse(position, `"${printable(node.tag)}": tags are not read, take it out`);
        if (isScalar(node)) {
            if (typeof node.value === "string" && halfCharacter.test(node.value)) {
                return refuse(position, "holds half a character (an escape such as \\uD800 alone)");
            }
            return { value: node.value, position, children: new Map() };
        }
        const children = new Map<PropertyKey, Entry>();
        if (isSeq(node)) {
            node.items.forEach((item, index) => {
                const child = walk(item, depth + 1);
                children.set(index, { ...child, key: child.position });
            });
            return { value: [...children.values()].map((child) => child.value), position, children };
        }
        if (!isMap(node)) return refuse(position, "cannot be read");
        for (const { key, value } of node.items) {
            const where = place(key.range[0], key.range[1]);
            if (!isScalar(key) || typeof key.value !== "string" || key.anchor !== undefined || key.tag !== undefined) {
                refuse(where, "a key must be plain text");
            } else if (key.value === "<<") {
                refuse(where, '"<<": write the keys out, merge keys are not read');
            } else if (forbiddenKeys.has(key.value)) {
                refuse(where, `unknown key "${key.value}"`);
            } else if (children.has(key.value)) {
                refuse(
                    where,
                    `duplicate key "${printable(key.value)}", first on line ${children.get(key.value)!.key!.line}`,
                );
            } else {
                const child = value === null ? emptyEntry(where) : walk(value, depth + 1);
                children.set(key.value, { ...child, key: where });
            }
        }
        const entries = [...children].map(([key, child]) => [key, child.value] as const);
        return { value: Object.fromEntries(entries), position, children };
    };
    return walk;
}

/** Keys that JavaScript itself gives a meaning to; no format of ours has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function locate(root: Entry, path: readonly PropertyKey[], what: "key" | "value"): Position {
    let entry = root;
    for (const part of path) {
        const child = entry.children.get(part);
        if (child === undefined) return entry.key ?? entry.position;
        entry = child;
    }
    return what === "key" ? (entry.key ?? entry.position) : entry.position;
}

/** The reader's errors that people meet, in the words of this project; the others as they are. */
function describe(error: YAMLError): string {
    return words[error.code] ?? `is not YAML: ${printable(error.message.split("\n", 1)[0]!.slice(0, 120))}`;
}

const halfCharacter = /\p{Surrogate}/u;
const tooDeep = "is nested too deeply to be read";
const notMarks = /[^[\]{},]+/gu;

const words: Readonly<Partial<Record<ErrorCode, string>>> = {
    TAB_AS_INDENT: "a tab may not indent YAML: use spaces",
    MULTIPLE_DOCS: 'a second document begins here: one file holds one, take out the "---"',
    BAD_ALIAS: "anchors and aliases are not read: write the value out",
    ALIAS_PROPS: "anchors and aliases are not read: write the value out",
    MULTIPLE_ANCHORS: "anchors and aliases are not read: write the value out",
    TAG_RESOLVE_FAILED: "tags are not read, take it out",
    MULTIPLE_TAGS: "tags are not read, take it out",
    BAD_DIRECTIVE: "a directive has no place here: take it out",
    RESOURCE_EXHAUSTION: tooDeep,
    BAD_INDENT: "the indentation does not fit the lines above",
};
