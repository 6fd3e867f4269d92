import { pathText } from "./json-places";

/** Keys and indexes that lead from a document to a value in it. */
export type Path = readonly (string | number)[];

/** Something in a document that keeps it from being judged, and where: `Statement[0].Effect (line 1, column 40)`. */
export interface Problem {
    /** Empty for the document as a whole. */
    readonly at: string;
    /** The same as keys and indexes, where a single value is meant. */
    readonly path?: Path;
    readonly why: string;
}

export function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a key whatever its case; two keys that differ only in case are a problem. */
export function findKey(
    object: Record<string, unknown>,
    name: string,
    problems: Problem[],
    path: Path,
): { readonly key: string; readonly value: unknown } | undefined {
    const keys = Object.keys(object).filter((key) => key.toLowerCase() === name.toLowerCase());
    const [key] = keys;
    if (keys.length > 1)
        problems.push({ at: pathText([...path, key!]), path: [...path, key!], why: "the key is there twice" });
    return key === undefined || object[key] === undefined ? undefined : { key, value: object[key] };
}
