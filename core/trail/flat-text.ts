/** AWS writes at most 256 KB a record and a handful of levels; what is deeper was not written by AWS. */
const limits = { depth: 32, length: 300_000 };

/**
 * All keys and texts of a value, one a line, down to a bounded depth. Unlike `JSON.stringify` it has no trouble with documents
 * that are nested a thousand times, and leaves the quotes of documents inside documents alone.
 */
export function flatText(value: unknown): string {
    const lines: string[] = [];
    let length = 0;
    const add = (text: string): void => {
        length += text.length;
        if (length <= limits.length) lines.push(text);
    };
    const walk = (inner: unknown, depth: number): void => {
        if (depth > limits.depth || length > limits.length) return;
        if (typeof inner === "string") add(inner);
        else if (Array.isArray(inner)) for (const each of inner) walk(each, depth + 1);
        else if (typeof inner === "object" && inner !== null) {
            for (const [key, each] of Object.entries(inner)) {
                add(key);
                walk(each, depth + 1);
            }
        }
    };
    walk(value, 0);
    return lines.join("\n");
}
