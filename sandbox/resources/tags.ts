import { type ApiCall, type Json, write } from "../trail/call";

export function tagMap(properties: Json): Json {
    return (properties["tagsAll"] ?? {}) as Json;
}

/** Tags as a list, in the spelling of most services; `undefined` when there are none. */
export function tagList(properties: Json, key = "key", value = "value"): Json[] | undefined {
    const list = Object.entries(tagMap(properties)).map(([name, content]) => ({ [key]: name, [value]: content }));
    return list.length > 0 ? list : undefined;
}

/** How one service tags: the names of its calls, and how it spells their parameters. */
export interface TagStyle {
    readonly service: string;
    readonly tag: string;
    readonly untag: string;
    /** `tags` as an object, or as a list with these two names. */
    readonly form: "map" | readonly [key: string, value: string];
    /** Name of the list of keys that go. */
    readonly keys?: string;
    readonly extra?: Partial<ApiCall>;
}

/** The calls that bring the tags of a resource from what they were to what they shall be. */
export function tagCalls(style: TagStyle, target: Json, olds: Json, inputs: Json): ApiCall[] {
    const { service, form, keys = "tagKeys", extra = {} } = style;
    const before = tagMap(olds);
    const after = tagMap(inputs);
    const set = Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value));
    const removed = Object.keys(before).filter((key) => !(key in after));
    const tags = form === "map" ? set : tagList({ tagsAll: set }, ...form);
    return [
        ...(removed.length > 0 ? [write(service, style.untag, { ...target, [keys]: removed }, null, extra)] : []),
        ...(Object.keys(set).length > 0 ? [write(service, style.tag, { ...target, tags }, null, extra)] : []),
    ];
}

/** Whether an update touches the tags. */
export function tagsDiffer(olds: Json, inputs: Json): boolean {
    return (
        JSON.stringify(Object.entries(tagMap(olds)).sort()) !== JSON.stringify(Object.entries(tagMap(inputs)).sort())
    );
}
