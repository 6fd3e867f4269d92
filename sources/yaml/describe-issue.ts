import type { $ZodIssue, $ZodType } from "zod/v4/core";
import { nearest } from "../../core/text/nearest";
import { printable } from "../../core/text/printable";
import { shownValue, type Problem } from "./problem";
import type { YamlFile } from "./read-yaml";

/** What zod found wrong with a file's value, each at its place and in the words of the file's writer. */
export function describeIssues(issues: readonly $ZodIssue[], schema: $ZodType, file: YamlFile): readonly Problem[] {
    return issues.flatMap((issue): Problem[] => {
        const value = valueAt(file.value, issue.path);
        const name = pathName(issue.path);
        if (issue.code === "unrecognized_keys") {
            const known = keysAt(schema, issue.path);
            return issue.keys.map((key) => ({
                ...file.at([...issue.path, key], "key"),
                message: `unknown key "${short(key)}".${hint(nearest(key, known), known)}`,
            }));
        }
        if (value === undefined && issue.path.length > 0) {
            const parent = issue.path.slice(0, -1);
            const where = parent.length === 0 ? { line: 1, column: 1, length: 1 } : file.at(parent, "key");
            return [{ ...where, message: `${name} is missing` }];
        }
        const where = file.at(issue.path, value === null ? "key" : "value");
        return [{ ...where, message: sentence(issue, name, value) }];
    });
}

/** `stacks[0].approvals` */
export function pathName(path: readonly PropertyKey[]): string {
    if (path.length === 0) return "the file";
    return path
        .map((part, index) =>
            typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${short(String(part))}`,
        )
        .join("");
}

function sentence(issue: $ZodIssue, name: string, value: unknown): string {
    if (value === null) return `${name} is empty: give it a value, or take the key out`;
    if (issue.code === "invalid_type") {
        const expected = typeNames[issue.expected] ?? issue.expected;
        return `${name} must be ${expected}, not ${foundType(value)}${quoteHint(issue.expected, value)}`;
    }
    if (issue.code === "invalid_value") {
        const choices = issue.values.map((each) => shownValue(each));
        const words = issue.values.filter((each) => typeof each === "string");
        const guess = typeof value === "string" ? nearest(value, words) : undefined;
        return `${name} must be ${choices.join(" or ")}, not ${shownValue(value)}.${hint(guess, [])}`;
    }
    if (issue.code === "too_small") {
        return `${name} must ${amount(issue.origin, "at least", Number(issue.minimum))}, not ${size(value)}`;
    }
    if (issue.code === "too_big") {
        return `${name} must ${amount(issue.origin, "at most", Number(issue.maximum))}, not ${size(value)}`;
    }
    return `${name} ${issue.message}`;
}

const typeNames: Readonly<Record<string, string>> = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: 'a list (each entry begins with "- ")',
    object: "a group of keys",
    record: "a group of keys",
};

function foundType(value: unknown): string {
    if (typeof value === "string") return value.length > 40 ? "text" : `the text ${shownValue(value)}`;
    return shownValue(value);
}

/** YAML reads `1.10` and `yes` otherwise than many expect. */
function quoteHint(expected: string, value: unknown): string {
    if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return ": put it in quotes";
    if (expected === "boolean" && typeof value === "string" && /^(?:yes|no|on|off|y|n)$/iu.test(value)) {
        return `: write ${/^(?:yes|on|y)$/iu.test(value) ? "true" : "false"}`;
    }
    return "";
}

function amount(origin: string, bound: string, count: number): string {
    if (origin === "string") return `have ${bound} ${count} character${count === 1 ? "" : "s"}`;
    if (origin === "array") return `have ${bound} ${count} entr${count === 1 ? "y" : "ies"}`;
    return `be ${bound} ${count}`;
}

function size(value: unknown): string {
    return typeof value === "string" || Array.isArray(value) ? String(value.length) : shownValue(value);
}

function hint(guess: string | undefined, known: readonly string[]): string {
    if (guess !== undefined) return ` Did you mean "${guess}"?`;
    return known.length > 0 ? ` Known here: ${known.join(", ")}` : "";
}

function short(word: string): string {
    return printable(word.length > 60 ? `${word.slice(0, 57)}...` : word);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
    let current: unknown = value;
    for (const part of path) {
        if (typeof current !== "object" || current === null || !Object.hasOwn(current, part)) return undefined;
        current = (current as Record<PropertyKey, unknown>)[part];
    }
    return current;
}

/** The keys that a strict object at `path` of the schema knows. */
function keysAt(schema: $ZodType, path: readonly PropertyKey[]): readonly string[] {
    let current: $ZodType | undefined = unwrapped(schema);
    for (const part of path) {
        const def = current?._zod.def as { shape?: Record<string, $ZodType>; element?: $ZodType } | undefined;
        current = unwrapped(typeof part === "number" ? def?.element : def?.shape?.[String(part)]);
    }
    const shape = (current?._zod.def as { shape?: Record<string, unknown> } | undefined)?.shape;
    return shape === undefined ? [] : Object.keys(shape);
}

/** Without `optional`, `default` and the like around it. */
function unwrapped(schema: $ZodType | undefined): $ZodType | undefined {
    let current = schema;
    for (;;) {
        const inner: $ZodType | undefined = (current?._zod.def as { innerType?: $ZodType } | undefined)?.innerType;
        if (inner === undefined) return current;
        current = inner;
    }
}
