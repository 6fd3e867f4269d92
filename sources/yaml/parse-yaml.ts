import { safeParse, type $ZodType, type output } from "zod/v4/core";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { describeIssues } from "./describe-issue";
import { problemsError } from "./problem";
import { readYaml, type YamlFile } from "./read-yaml";

/** A check that zod cannot make: what is wrong, where. Empty when nothing is. */
export type YamlCheck<T> = (value: T, file: YamlFile) => readonly YamlComplaint[];

export interface YamlComplaint {
    readonly path: readonly PropertyKey[];
    readonly at: "key" | "value";
    readonly message: string;
}

/** What was read, as the schema gives it, and the file it came from. */
export interface ParsedYaml<T> {
    readonly value: T;
    readonly file: YamlFile;
    readonly text: string;
}

/** Files that people write by hand are never longer. */
const mostBytes = 1024 * 1024;

/**
 * Reads one YAML file against a schema. `before` sees the plain value first: what it complains about is all that is said,
 * e.g. an unknown version. `after` checks what the schema let pass.
 *
 * @throws ToolError `bad-input`: all problems of the file, the first with line, column and excerpt.
 */
export function parseYaml<S extends $ZodType>(
    schema: S,
    bytes: Uint8Array,
    shownPath: string,
    checks: { readonly before?: YamlCheck<unknown>; readonly after?: YamlCheck<output<S>> } = {},
): ParsedYaml<output<S>> {
    const text = decodeText(bytes, shownPath);
    const reading = readYaml(text);
    if (!reading.ok) throw problemsError(shownPath, text, reading.problems);
    const { file } = reading;
    if (file.value === null) throw new ToolError("bad-input", `${printable(shownPath)}:1:1: the file is empty`);
    complain(checks.before?.(file.value, file));
    const result = safeParse(schema, file.value);
    if (!result.success) throw problemsError(shownPath, text, describeIssues(result.error.issues, schema, file));
    complain(checks.after?.(result.data, file));
    return { value: result.data, file, text };

    function complain(complaints: readonly YamlComplaint[] = []): void {
        if (complaints.length === 0) return;
        const problems = complaints.map(({ path, at, message }) => ({ ...file.at(path, at), message }));
        throw problemsError(shownPath, text, problems);
    }
}

/** UTF-8 without its byte order mark. */
function decodeText(bytes: Uint8Array, shownPath: string): string {
    if (bytes.length > mostBytes) {
        throw new ToolError("bad-input", `${printable(shownPath)}: has ${bytes.length} bytes, more than 1 MiB`);
    }
    try {
        // untrusted: bytes that are not UTF-8 are refused, not replaced: two readers must never see two texts.
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        throw new ToolError("bad-input", `${printable(shownPath)}: is not UTF-8 text. Save it as UTF-8`);
    }
}
