/** A value that JSON can hold; numbers are finite. */
export type JsonValue =
    string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/**
 * The one way to write a value as JSON (RFC 8785): no spaces, members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Members that are `undefined` are left out.
 *
 * @throws RangeError for what has no such form: numbers that are not finite, strings with lone surrogates.
 */
export function canonicalJson(value: JsonValue): string {
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("JSON has no such number");
    if (typeof value === "string" && /\p{Surrogate}/u.test(value))
        throw new RangeError("a text holds half a character");
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    if (isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
    const members = Object.keys(value)
        .filter((key) => value[key] !== undefined)
        // The default order of sort() is that of UTF-16 code units.
        .sort()
        .map((key) => `${canonicalJson(key)}:${canonicalJson(value[key]!)}`);
    return `{${members.join(",")}}`;
}

/** Array.isArray does not narrow a readonly array away. */
function isArray(value: JsonValue): value is readonly JsonValue[] {
    return Array.isArray(value);
}
