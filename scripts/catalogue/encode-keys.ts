import { shortKeys } from "../../core/iam/catalogue/notation";
import type { SourceService } from "./source";
import { sorted } from "./source";

/** Writes lists of condition keys of one service, with names for the long ones it has more than once. */
export interface KeyWriter {
    write(keys: readonly string[]): string;
    /** `$1 = …` lines that define those names. */
    readonly definitions: readonly string[];
}

export function keyWriter(service: SourceService): KeyWriter {
    const seen = new Map<string, number>();
    const count = (keys: readonly string[]) => {
        const text = keyList(keys, service.prefix);
        seen.set(text, (seen.get(text) ?? 0) + 1);
    };
    for (const action of service.actions) {
        count(action.conditionKeys);
        for (const resource of action.resourceTypes) count(resource.conditionKeys);
    }
    const worthIt = sorted([...seen].filter(([text, times]) => text.length > 20 && times > 1).map(([text]) => text));
    const names = new Map(worthIt.map((text, index) => [text, `$${index + 1}`]));
    return {
        write: (keys) => {
            const text = keyList(keys, service.prefix);
            return names.get(text) ?? text;
        },
        definitions: [...names].map(([text, name]) => `${name} = ${text}`),
    };
}

/** A list of keys without names: the three short ones in front, then the others. */
export function keyList(keys: readonly string[], prefix: string): string {
    const signs = Object.entries(shortKeys);
    const short = signs.filter(([, key]) => keys.includes(key)).map(([sign]) => sign);
    const long = keys
        .filter((key) => !signs.some(([, each]) => each === key))
        .map((key) => (key.startsWith(`${prefix}:`) ? key.slice(prefix.length) : key).replaceAll("${", "{"));
    return [short.join(""), ...sorted(long)].filter((part) => part !== "").join(" ");
}
