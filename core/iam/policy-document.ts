import { jsonPlaces, pathText, type JsonPlaces } from "./json-places";
import { findKey, isObject, type Path, type Problem } from "./json-value";
import { notKnown } from "./not-known";
import { accountPatterns } from "./places";
import { readStatement, type Statement } from "./statement";

/** A policy document as far as it can be read: statements that can be judged are there even where others cannot. */
export interface PolicyDocument {
    readonly statements: readonly Statement[];
    readonly problems: readonly Problem[];
    /** Places whose value is known only during the update; an empty text stands for the whole document. */
    readonly unknown: readonly string[];
    /** True where the document, or a statement as a whole, is known only during the update. */
    readonly incomplete: boolean;
    /** A place as a person finds it: path, and line and column where the document was JSON text. */
    place(path: Path): string;
}

/** Deeper documents are no policies; also bounds the work of reading one. */
const deepest = 32;

/**
 * Characters of a document, spaces aside, and of a text with them. AWS takes none of more than 40,960 from its customers, and
 * the work of judging one grows faster than its length.
 */
const longest = 131_072;
const longestText = 262_144;

/** Accounts that a document may name by a pattern; no real one names more than one or two. */
const mostAccountPatterns = 16;

/**
 * untrusted: reads a policy document from JSON text (also URL-encoded, as IAM returns it) or from an object, with `notKnown` in
 * place of what is known only during the update. Keys are read without case, a lone statement or value like a list of
 * one. Never throws.
 */
export function readPolicyDocument(input: unknown, form: { readonly bareStatement?: boolean } = {}): PolicyDocument {
    if (typeof input !== "string") return readValue(input, undefined, form);
    const text = input.trimStart().startsWith("%7B") ? decoded(input) : input;
    if (text.length > longestText) return broken("", `it is longer than ${longestText} characters`);
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch (error) {
        return broken("", `it is not JSON: ${reason(error, text)}`);
    }
    if (depthOf(value) > deepest) return broken("", `it is nested deeper than ${deepest} levels`);
    return readValue(value, jsonPlaces(text), form);
}

function readValue(
    value: unknown,
    places: JsonPlaces | undefined,
    { bareStatement = false }: { readonly bareStatement?: boolean },
): PolicyDocument {
    if (value === notKnown) return { ...broken("", ""), problems: [], unknown: [""], incomplete: true };
    if (depthOf(value) > deepest) return broken("", `it is nested deeper than ${deepest} levels`);
    if ((JSON.stringify(value)?.length ?? 0) > longest) {
        return broken("", `it is longer than ${longest} characters`);
    }
    const place = (path: Path) => {
        const where = places?.of(path);
        return where === undefined ? pathText(path) : `${pathText(path)} (${where})`;
    };
    if (!isObject(value)) return broken("", "it is not an object");
    const problems: Problem[] = (places?.repeated ?? []).map((at) => ({ at, why: "the key is there twice" }));
    const unknown: string[] = [];
    const list = bareStatement ? { key: undefined, value } : findKey(value, "Statement", problems, []);
    if (list === undefined) {
        return { ...broken("", ""), problems: [...problems, { at: "", why: "it has no Statement" }], place };
    }
    const policyVariables = knowsVariables(findKey(value, "Version", problems, [])?.value, bareStatement);
    const root = list.key === undefined ? [] : [list.key];
    const members = Array.isArray(list.value) ? (list.value as unknown[]) : undefined;
    const statements: Statement[] = [];
    let incomplete = false;
    for (const [index, member] of (members ?? [list.value]).entries()) {
        const path = members === undefined ? root : [...root, index];
        if (member === notKnown) {
            unknown.push(place(path));
            incomplete = true;
        } else if (isObject(member)) {
            statements.push(readStatement(member, { index, path, policyVariables, problems, unknown, place }));
        } else {
            problems.push({ at: place(path), path, why: "a statement must be an object" });
        }
    }
    if (accountPatterns(statements) > mostAccountPatterns) {
        return { ...broken("", `it names more than ${mostAccountPatterns} accounts by patterns`), place };
    }
    return { statements, problems, unknown, incomplete, place };
}

/**
 * Older documents, and those that name no version, take `${aws:username}` letter for letter. A lone statement becomes part of a
 * document that Pulumi's provider writes, with the newer version.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
function knowsVariables(version: unknown, bareStatement: boolean): boolean {
    return bareStatement || version === notKnown || version === "2012-10-17";
}

function broken(at: string, why: string): PolicyDocument {
    return { statements: [], problems: [{ at, why }], unknown: [], incomplete: false, place: pathText };
}

function decoded(text: string): string {
    try {
        return decodeURIComponent(text.trim());
    } catch {
        return text;
    }
}

/** The JSON parser's reason without the excerpt of the text that some engines put into it. */
function reason(error: unknown, text: string): string {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    if (text.trim() === "") return "it is empty";
    if (position === undefined) return "it ends too early or is no JSON at all";
    const before = text.slice(0, Number(position)).split("\n");
    return `unexpected text at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

function depthOf(value: unknown): number {
    let depth = 0;
    let level: unknown[] = [value];
    while (level.length > 0 && depth <= deepest) {
        level = level.flatMap((each) =>
            typeof each === "object" && each !== null ? Object.values(each as Record<string, unknown>) : [],
        );
        depth++;
    }
    return depth;
}
