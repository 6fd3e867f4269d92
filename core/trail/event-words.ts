import { words } from "./words";

/** A call's name, taken apart. */
export interface EventWords {
    /** `put`, `delete`, `authorize`, … */
    readonly verb: string;
    /** What the name says after the verb: `role policy`, `security group ingress`. */
    readonly noun: readonly string[];
    readonly all: readonly string[];
}

/**
 * Takes `CreateFunction20150331`, `AddPermission20150331v2`, `CreateDistribution2020_05_31` apart without their API dates.
 * `Batch…` and `Admin…` are not verbs: the next word is.
 */
export function eventWords(eventName: string): EventWords {
    const known = cache.get(eventName);
    if (known !== undefined) return known;
    const all = words(withoutApiDate(eventName));
    const first = all[0] === "batch" || all[0] === "admin" ? 1 : 0;
    const taken = { verb: all[first] ?? all[0] ?? "", noun: all.slice(first + 1), all };
    if (cache.size >= 20_000) cache.clear();
    cache.set(eventName, taken);
    return taken;
}

const cache = new Map<string, EventWords>();

/** `CreateFunction20150331v2` → `CreateFunction`. */
export function withoutApiDate(eventName: string): string {
    return eventName.replace(/_?20\d{2}_?\d{2}_?\d{2}(v\d+)?$/, "");
}
