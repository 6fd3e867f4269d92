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
    const noun = nounOf(key);
    if (cache.size >= 20_000) cache.clear();
    cache.set(key, noun);
    return noun;
}

function nounOf(key: string): readonly string[] {
    // A tag's or an attribute's `key` is what it is called; EC2's `keyName` is a key pair.
    if (/^keys?$/i.test(key)) return [];
    if (key === "keyName") return ["key", "pair"];
    const noun = [...words(key)];
    while (noun.length > 0 && naming.has(noun.at(-1)!)) noun.pop();
    if (noun.length > 1 && (noun.at(-1) === "set" || noun.at(-1) === "list")) noun.pop();
    while (noun.length > 0 && naming.has(noun.at(-1)!)) noun.pop();
    return noun.length === 1 && structure.has(noun[0]!) ? [] : noun;
}

/** What keys hold that set something and name nothing; calls and states write the same setting in different ways. */
const settings = new Set(["protocol", "type", "action", "effect", "state", "status", "mode", "description", "comment"]);

/** Whether a key's value says which thing is meant, so that two different values mean two things. */
export function tellsApart(noun: readonly string[]): boolean {
    return noun.length > 0 && !settings.has(noun.at(-1)!);
}

const cache = new Map<string, readonly string[]>();
