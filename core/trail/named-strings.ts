import { keyNoun } from "./key-noun";
import type { TrailEvent } from "./trail-event";

/** A string inside a record that may name a resource, with where it stood. */
export interface NamedString {
    readonly value: string;
    readonly from: "resources" | "request" | "response";
    /** The nearest key that says something: `roleName`, `FlowLogId`. Empty for `resources[]`. */
    readonly key: string;
    /** The key right above the value: `Name` of `IamInstanceProfile.Name`. */
    readonly leaf: string;
    /** What that key names (`key-noun.ts`); empty when it does not say. */
    readonly noun: readonly string[];
    /** Number of keys above the value; lists do not count. */
    readonly depth: number;
    /** AWS's resource type, for `resources[]`. */
    readonly type?: string;
}

/** No record needs more: what AWS writes is at most 256 KB, and a name longer than this names nothing. */
const limits = { strings: 2000, length: 2048, depth: 24 };

/**
 * Every string of `resources[]`, `requestParameters` and `responseElements` that could be an id, an ARN or a name.
 * Whole documents (policies as JSON text) and free text are left out.
 */
export function namedStrings(event: TrailEvent): readonly NamedString[] {
    const found: NamedString[] = [];
    for (const resource of event.resources ?? []) {
        if (resource.ARN === undefined || resource.ARN === "") continue;
        found.push({
            value: resource.ARN,
            from: "resources",
            key: "",
            leaf: "",
            noun: [],
            depth: 0,
            ...(resource.type === undefined ? {} : { type: resource.type }),
        });
    }
    collect(event.requestParameters, "request", { key: "", leaf: "", noun: [] }, 0, found);
    collect(event.responseElements, "response", { key: "", leaf: "", noun: [] }, 0, found);
    collect(desiredState(event), "request", { key: "", leaf: "", noun: [] }, 0, found);
    return found;
}

/** Cloud Control carries what it is to make as a document inside the request. */
function desiredState(event: TrailEvent): unknown {
    const document = (event.requestParameters as { desiredState?: unknown } | undefined)?.desiredState;
    if (typeof document !== "string") return undefined;
    try {
        return JSON.parse(document) as unknown;
    } catch {
        return undefined;
    }
}

function collect(
    value: unknown,
    from: "request" | "response",
    under: Pick<NamedString, "key" | "leaf" | "noun">,
    depth: number,
    found: NamedString[],
    level = 0,
): void {
    if (found.length >= limits.strings || level > limits.depth) return;
    if (typeof value === "string") {
        if (couldName(value)) found.push({ value, from, ...under, depth });
        return;
    }
    if (Array.isArray(value)) {
        for (const each of value) collect(each, from, under, depth, found, level + 1);
        return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
        if (/^tag(s|Set|List|ging)?$/i.test(name)) {
            collect(taggedBy(inner), from, under, depth, found, level + 1);
            continue;
        }
        const own = keyNoun(name);
        // A key that names nothing (`arn`, `items`, `content`) leaves what the key above it said.
        const says = own.length > 0;
        const below = wraps(name, depth) ? depth : depth + 1;
        const key = says || under.key === "" ? name : under.key;
        collect(inner, from, { key, leaf: name, noun: says ? own : under.noun }, below, found, level + 1);
    }
}

/**
 * A tag's value may be anything, also the name of something else. Auto Scaling says in each tag what is tagged.
 * Source: Amazon EC2 Auto Scaling API Reference, "Tag".
 */
function taggedBy(tags: unknown): unknown {
    if (!Array.isArray(tags)) return undefined;
    return tags.map((tag: unknown) => ({ resourceId: (tag as { resourceId?: unknown } | null)?.resourceId }));
}

/** Newer EC2 calls stand whole in one key, `ModifySecurityGroupRulesRequest`: it is no level of its own. */
function wraps(name: string, depth: number): boolean {
    return depth === 0 && name.endsWith("Request");
}

function couldName(value: string): boolean {
    if (value === "" || value.length > limits.length) return false;
    const first = value[0]!;
    return first !== "{" && first !== "[" && !value.includes("\n");
}
