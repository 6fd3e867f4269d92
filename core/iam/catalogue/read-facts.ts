import { readArn, readKeys } from "./notation";

/** A kind of resource of a service. */
export interface ResourceType {
    readonly name: string;
    /** As AWS writes them: `arn:${Partition}:s3:::${BucketName}`. Usually one. */
    readonly arnFormats: readonly string[];
    readonly conditionKeys: readonly string[];
}

/** A service's resources and condition keys. */
export interface ServiceFacts {
    /** By name in lower case. */
    readonly resourceTypes: ReadonlyMap<string, ResourceType>;
    /** Condition keys with their type of value, `ArrayOf…` where one request can carry several values. */
    readonly conditionKeys: ReadonlyMap<string, string>;
    /** Named lists of condition keys. */
    readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads the `t`, `k` and `$` lines of a service. */
export function readFacts(service: string, lines: readonly string[]): ServiceFacts {
    const resourceTypes = new Map<string, ResourceType>();
    const conditionKeys = new Map<string, string>();
    const lists = new Map<string, readonly string[]>();
    const keysOf = (text: string) => readKeys(text, service, lists);
    for (const line of lines) {
        const [sign = ""] = line.split(" ", 1);
        if (sign === "t") {
            const [definition = "", keys = ""] = line.slice(2).split(" | ");
            const [name = "", arns = ""] = definition.split(" = ");
            const arnFormats = arns.split(", ").map((arn) => readArn(arn, service));
            resourceTypes.set(name.toLowerCase(), { name, arnFormats, conditionKeys: keysOf(keys) });
        } else if (sign === "k") {
            const [, type = "", ...keys] = line.split(" ");
            for (const key of keysOf(keys.join(" "))) conditionKeys.set(key, type);
        } else if (sign.startsWith("$")) {
            lists.set(sign, keysOf(line.slice(line.indexOf(" = ") + 3)));
        }
    }
    return { resourceTypes, conditionKeys, lists };
}
