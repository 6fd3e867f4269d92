import { isDeepStrictEqual } from "node:util";
import type { ResourceType } from "../resources/resource-type";
import type { Json } from "../trail/call";

export type ChangeKind = "add" | "update" | "delete";

/** What an update would change. */
export interface InputDiff {
    /** Names of the inputs that differ. */
    readonly changed: readonly string[];
    /** Those of them that AWS cannot change on an existing resource. */
    readonly replaces: readonly string[];
    readonly deleteBeforeReplace: boolean;
    /** Property paths, one level deep where both sides are objects: `tags.owner`. */
    readonly detailed: readonly { readonly path: string; readonly kind: ChangeKind; readonly replace: boolean }[];
}

export function diffInputs(type: ResourceType, olds: Json, news: Json): InputDiff {
    const names = [...new Set([...Object.keys(olds), ...Object.keys(news)])].filter((name) => !name.startsWith("__"));
    const changed = names.filter((name) => !isDeepStrictEqual(olds[name], news[name])).sort();
    const replaces = type.update ? changed.filter((name) => type.replaceOn.includes(name)) : changed;
    const autoNamed = ((news["__defaults"] ?? []) as string[]).includes(type.name?.property ?? "");
    const nameStays = type.name !== undefined && !changed.includes(type.name.property);
    return {
        changed,
        replaces,
        // A name that the program chose is taken until the old resource is gone.
        deleteBeforeReplace: replaces.length > 0 && type.taken !== undefined && nameStays && !autoNamed,
        detailed: changed.flatMap((name) =>
            paths(name, olds[name], news[name]).map((each) => ({ ...each, replace: replaces.includes(name) })),
        ),
    };
}

function paths(name: string, before: unknown, after: unknown): { path: string; kind: ChangeKind }[] {
    if (isObject(before) && isObject(after)) {
        return [...new Set([...Object.keys(before), ...Object.keys(after)])]
            .filter((key) => !isDeepStrictEqual(before[key], after[key]))
            .map((key) => ({ path: memberPath(name, key), kind: kindOf(before[key], after[key]) }));
    }
    return [{ path: name, kind: kindOf(before, after) }];
}

function memberPath(name: string, key: string): string {
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `${name}.${key}` : `${name}[${JSON.stringify(key)}]`;
}

function kindOf(before: unknown, after: unknown): ChangeKind {
    return before === undefined ? "add" : after === undefined ? "delete" : "update";
}

function isObject(value: unknown): value is Json {
    return value !== null && typeof value === "object" && !Array.isArray(value);
}
