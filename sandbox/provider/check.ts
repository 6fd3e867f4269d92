import { createHash } from "node:crypto";
import type { AutoName, ResourceType } from "../resources/resource-type";
import type { Json } from "../trail/call";
import type { ProviderConfig } from "./config";
import { hasUnknown, unknownValue } from "./unknown";

/**
 * Fills in what the program left out: defaults, a made-up name, tags of the provider. `__defaults` names what was filled
 * in, as Pulumi's bridged providers keep it in the state.
 */
export function checkInputs(options: {
    type: ResourceType;
    /** Name of the Pulumi resource. */
    name: string;
    /** Checked inputs of the last update; absent for a new resource. */
    olds: Json | undefined;
    news: Json;
    /** Differs for every resource; the same in a plan and in the update that follows it. */
    randomSeed: Uint8Array;
    config: ProviderConfig;
}): Json {
    const { type, olds, news } = options;
    const checked: Json = Object.fromEntries(
        Object.entries(news).map(([property, value]) => [property, asDocumentText(property, value)]),
    );
    const filled: string[] = [];
    for (const [property, value] of Object.entries(type.defaults ?? {})) {
        if (checked[property] === undefined) {
            checked[property] = value;
            filled.push(property);
        }
    }
    if (type.name && checked[type.name.property] === undefined) {
        checked[type.name.property] = keptName(type.name, olds, news) ?? madeName(type.name, options);
        filled.push(type.name.property);
    }
    if (type.taggable === true) {
        const tagsAll = { ...options.config.defaultTags, ...((news["tags"] ?? {}) as Json) };
        if (Object.keys(tagsAll).length > 0) {
            checked["tagsAll"] = tagsAll;
        }
    }
    return { ...checked, __defaults: filled.sort() };
}

/** A policy given as an object becomes text here, before any policy pack sees it; one with an unknown part is unknown. */
function asDocumentText(property: string, value: unknown): unknown {
    const isObject = value !== null && typeof value === "object" && "Statement" in value;
    if (!isObject || !/policy$/i.test(property)) {
        return value;
    }
    return hasUnknown(value) ? unknownValue : JSON.stringify(value);
}

/** A made-up name stays for as long as the resource does. */
function keptName(rule: AutoName, olds: Json | undefined, news: Json): unknown {
    const wasMade = ((olds?.["__defaults"] ?? []) as string[]).includes(rule.property);
    const samePrefix = rule.prefixProperty === undefined || olds?.[rule.prefixProperty] === news[rule.prefixProperty];
    return wasMade && samePrefix ? olds?.[rule.property] : undefined;
}

function madeName(rule: AutoName, options: { name: string; news: Json; randomSeed: Uint8Array }): string {
    const digits = createHash("sha256").update(options.randomSeed).digest("hex").slice(0, 7);
    const suffix = rule.suffix?.(options.news) ?? "";
    const prefix = rule.prefixProperty === undefined ? undefined : options.news[rule.prefixProperty];
    const stem = typeof prefix === "string" ? prefix : `${rule.stem ?? ""}${options.name}-`;
    const name = `${stem.slice(0, rule.maxLength - digits.length - suffix.length)}${digits}${suffix}`;
    return rule.lowerCase === true ? name.toLowerCase() : name;
}
