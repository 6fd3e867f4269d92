/**
 * How the generated table writes condition keys and ARNs, and how they are read back. The generator writes with the same
 * lists, and a test compares what is read with the source, action by action.
 */

/** Three keys that make up a third of all mentions. */
export const shortKeys = {
    "@": "aws:ResourceTag/${TagKey}",
    "+": "aws:RequestTag/${TagKey}",
    "#": "aws:TagKeys",
} as const;

/** Table letters of the access levels. */
export const levelLetters = {
    P: "Permissions management",
    W: "Write",
    T: "Tagging",
    R: "Read",
    L: "List",
} as const;

/** `:TlsVersion` is a key of the service itself; `{Name}` stands for `${Name}`. */
export function readKey(token: string, service: string): string {
    const key = token.startsWith(":") ? service + token : token;
    return key.includes("{") ? key.replaceAll("{", "${") : key;
}

/**
 * Reads a list of keys: first a run of `@`, `+` and `#`, then tokens between spaces, of which `$1` is the service's first
 * named list.
 */
export function readKeys(text: string, service: string, lists: ReadonlyMap<string, readonly string[]>): string[] {
    if (text === "") return [];
    return text.split(" ").flatMap((token) => {
        if (token.startsWith("$")) return lists.get(token) ?? [];
        if (/^[@+#]+$/.test(token)) return [...token].map((sign) => shortKeys[sign as keyof typeof shortKeys]);
        return readKey(token, service);
    });
}

/** ARN format without what most have: `{Region}:{Account}` of the service itself; `::` begins one that has something else. */
export function readArn(text: string, service: string): string {
    const arn = text.startsWith("::")
        ? `arn:{Partition}:${text.slice(2)}`
        : `arn:{Partition}:${service}:{Region}:{Account}:${text}`;
    return arn.replaceAll("{", "${");
}

/** What follows the first word of a name: `AccessGrant` of `CreateAccessGrant`. A `~` in a later name stands for it. */
export function nameTail(name: string): string {
    let at = isUpper(name.charCodeAt(0)) ? 1 : 0;
    while (at < name.length && !isUpper(name.charCodeAt(at)) && name.charCodeAt(at) !== hyphen) at++;
    return name.slice(at);
}

const hyphen = 45;

function isUpper(code: number): boolean {
    return code >= 65 && code <= 90;
}
