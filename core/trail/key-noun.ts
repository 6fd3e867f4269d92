import { words } from "./words";

/** Words that say how a thing is named, not what it is. */
const naming = new Set(["id", "arn", "name", "identifier", "url", "uri", "value"]);

/** Keys that only structure a document: the noun stands one level above. */
const structure = new Set([
    "item",
    "member",
    "content",
    "tag",
    "set",
    "list",
    "value",
    "entry",
    "resource",
    "key",
    "physical",
    "unique",
]);

/**
 * What the value under a key names: `routeTableId` → `route table`, `FlowLogIds` → `flow log`, `instancesSet` → `instance`.
 * Empty for keys that name nothing by themselves (`id`, `arn`, `name`, `items`, `resourceId`).
 */
export function keyNoun(key: string): readonly string[] {
    const known = cache.get(key);
    if (known !== undefined) return known;
    let noun = [...words(key)];
    while (noun.length > 0 && naming.has(noun.at(-1)!)) noun.pop();
    if (noun.length > 1 && (noun.at(-1) === "set" || noun.at(-1) === "list")) noun.pop();
    while (noun.length > 0 && naming.has(noun.at(-1)!)) noun.pop();
    if (noun.length === 1 && structure.has(noun[0]!)) noun = [];
    if (cache.size >= 20_000) cache.clear();
    cache.set(key, noun);
    return noun;
}

const cache = new Map<string, readonly string[]>();
