import { sharedIds } from "../../core/change/identity";
import { printable } from "../../core/text/printable";
import { parseYaml, type ParsedYaml, type YamlCheck, type YamlComplaint } from "../yaml/parse-yaml";
import { Config, NearerConfig } from "./config";

/** The versions of the format that this Countersign reads. */
const knownVersions: readonly number[] = [1];

/**
 * Reads a `countersign.yaml` that rules: every key that is left out gets its default.
 *
 * @throws ToolError `bad-input`: all problems of the file, the first with line, column and excerpt.
 */
export function parseConfig(bytes: Uint8Array, shownPath: string): ParsedYaml<Config> {
    return parseYaml(Config, bytes, shownPath, {
        before: unknownVersion,
        after: (config) => [...sharedPeople(config.people), ...repeatedRules(config.stacks)],
    });
}

/** Reads a `countersign.yaml` that lies nearer to the author than the one that rules: what it leaves out it says nothing about. */
export function parseNearerConfig(bytes: Uint8Array, shownPath: string): ParsedYaml<NearerConfig> {
    return parseYaml(NearerConfig, bytes, shownPath, {
        before: unknownVersion,
        after: (config) => [...sharedPeople(config.people ?? []), ...repeatedRules(config.stacks ?? [])],
    });
}

/** An unknown version is all that is said: every other complaint could be about a key that the version has. */
const unknownVersion: YamlCheck<unknown> = (value) => {
    if (typeof value !== "object" || value === null || !("version" in value)) return [];
    const { version } = value;
    if (typeof version !== "number" || knownVersions.includes(version)) return [];
    const message = `version ${version} is not known here, only ${knownVersions.join(", ")}: upgrade Countersign, or write the file for version ${knownVersions.at(-1)!}`;
    return [{ path: ["version"], at: "value", message }];
};

/** One id for two people would make the approval of one count as the other's. */
function sharedPeople(people: Config["people"]): readonly YamlComplaint[] {
    return sharedIds(people).map((shared): YamlComplaint => {
        const index = people.findLastIndex((person) => person.name === shared.people.at(-1));
        return {
            path: ["people", index],
            at: "value",
            message: `"${printable(shared.id)}" is an id of ${shared.people.map((name) => `"${printable(name)}"`).join(" and ")}: it can be of one person only`,
        };
    });
}

/** The second of two rules for the same glob never applies, and its writer thinks that it does. */
function repeatedRules(rules: readonly { readonly match: string }[]): readonly YamlComplaint[] {
    return rules.flatMap((rule, index): YamlComplaint[] => {
        const first = rules.findIndex((other) => other.match === rule.match);
        if (first === index) return [];
        return [
            {
                path: ["stacks", index, "match"],
                at: "value",
                message: `stacks[${index}] never applies: stacks[${first}] has the same match "${printable(rule.match)}"`,
            },
        ];
    });
}
