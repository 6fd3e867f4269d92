import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../core/text/nearest";
import { printable } from "../core/text/printable";
import { ToolError } from "../core/tool-error";

/** One option of a command, named by its key in the spec (`--key`). */
export interface OptionSpec {
    readonly type: "string" | "boolean";
    /** One letter: `-o`. */
    readonly short?: string;
    /** May be given more than once; its value is then a list. Text only. */
    readonly multiple?: boolean;
    /** The only values that are taken. Text only. */
    readonly choices?: readonly string[];
}

type ValueOf<S extends OptionSpec> = S["type"] extends "boolean"
    ? boolean
    : S extends { readonly multiple: true }
      ? readonly string[]
      : S extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string;

/** What a command line said: a key is absent when its option was not given. */
export interface ParsedOptions<S extends Readonly<Record<string, OptionSpec>>> {
    readonly values: { readonly [K in keyof S]?: ValueOf<S[K]> };
    readonly positionals: readonly string[];
}

/** How results are written: what `resolveTerminal` takes. */
export const outputOptions = {
    color: { type: "string", choices: ["always", "never", "auto"] },
    ascii: { type: "boolean" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** Options of every command that reads the configuration. */
export const commonOptions = {
    config: { type: "string" },
    ...outputOptions,
} as const satisfies Readonly<Record<string, OptionSpec>>;

/**
 * Reads the words after a command's name. `positionals` names the words without `--` that the command takes, in order; those
 * that end in `?` may be left out.
 *
 * @throws ToolError `bad-input` for an unknown option (with the nearest one), a missing or unexpected value, an option given
 * twice, a value outside `choices`, a word too many or too few.
 */
export function parseOptions<const S extends Readonly<Record<string, OptionSpec>>>(
    spec: S,
    args: readonly string[],
    positionals: readonly string[] = [],
): ParsedOptions<S> {
    const { tokens } = parseArgs({
        args: [...args],
        options: Object.fromEntries(
            Object.entries(spec).map(([name, option]) => [
                name,
                { type: option.type, ...(option.short === undefined ? {} : { short: option.short }) },
            ]),
        ) satisfies ParseArgsConfig["options"],
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values: Record<string, boolean | string | string[]> = {};
    const words: string[] = [];
    for (const token of tokens) {
        if (token.kind === "positional") words.push(token.value);
        if (token.kind !== "option") continue;
        const option = Object.hasOwn(spec, token.name) ? spec[token.name] : undefined;
        if (option === undefined) throw unknownOption(token.rawName, Object.keys(spec));
        const value = valueOf(token, option);
        const before = values[token.name];
        if (before !== undefined && option.multiple !== true) {
            throw new ToolError("bad-input", `${token.rawName} is given twice`);
        }
        if (option.multiple === true && typeof value === "string") {
            values[token.name] = [...(Array.isArray(before) ? before : []), value];
        } else {
            values[token.name] = value;
        }
    }
    checkWords(words, positionals);
    return { values: values as ParsedOptions<S>["values"], positionals: words };
}

function valueOf(
    token: {
        readonly rawName: string;
        readonly value?: string | undefined;
        readonly inlineValue?: boolean | undefined;
    },
    option: OptionSpec,
): string | boolean {
    if (option.type === "boolean") {
        if (token.value !== undefined) throw new ToolError("bad-input", `${token.rawName} takes no value`);
        return true;
    }
    // `--out --format json` has forgotten a value; taking "--format" for it would hide that.
    if (token.value === undefined || (token.inlineValue !== true && /^-./u.test(token.value))) {
        throw new ToolError("bad-input", `${token.rawName} needs a value: ${token.rawName}=VALUE`);
    }
    if (option.choices !== undefined && !option.choices.includes(token.value)) {
        const guess = nearest(token.value, option.choices);
        throw new ToolError(
            "bad-input",
            `${token.rawName} takes ${option.choices.join(", ")}, not ${quoted(token.value)}.` +
                (guess === undefined ? "" : ` Did you mean ${quoted(guess)}?`),
        );
    }
    return token.value;
}

function checkWords(words: readonly string[], positionals: readonly string[]): void {
    const extra = words[positionals.length];
    if (extra !== undefined) {
        throw new ToolError(
            "bad-input",
            `unexpected ${quoted(extra)}: ${positionals.length === 0 ? "this command takes options only" : `this command takes ${positionals.join(" ")}`}`,
        );
    }
    const missing = positionals.slice(words.length).find((name) => !name.endsWith("?"));
    if (missing !== undefined) throw new ToolError("bad-input", `${missing} is missing. See --help`);
}

function unknownOption(rawName: string, names: readonly string[]): ToolError {
    const guess = nearest(rawName.replace(/^-+/u, ""), names);
    return new ToolError(
        "bad-input",
        `unknown option ${quoted(rawName)}.${guess === undefined ? " See --help" : ` Did you mean "--${guess}"?`}`,
    );
}

/** Words of a command line may come from a script that somebody else feeds. */
function quoted(word: string): string {
    return `"${printable(word.length > 60 ? `${word.slice(0, 57)}...` : word)}"`;
}
