import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { iamRules } from "../../core/iam/rules";
import { iamFormats } from "../../reports/iam";
import type { IamCheck } from "../../reports/iam/iam-check";
import { resolveTerminal } from "../../reports/terminal";
import type { ExitCode } from "../command";
import type { Io } from "../io";
import { outputOptions, parseOptions, type OptionSpec } from "../options";
import { checkFiles } from "./check-files";
import { parseFile, type ParsedFile } from "./parse-file";
import { readFiles } from "./read-files";

const options = {
    ...outputOptions,
    format: { type: "string", choices: ["text", "json", "sarif", "markdown"] },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** `countersign iam check <file|folder>` */
export function check(args: readonly string[], io: Io): ExitCode {
    const { values, positionals } = parseOptions(options, args, ["FILE"]);
    const result = checkPath(io.cwd, positionals[0]!);
    io.out(iamFormats[values.format ?? "text"](result, { style: resolveTerminal(io, values), rules: iamRules }));
    return result.exitCode;
}

/** @throws ToolError where nothing could be judged at all. */
function checkPath(cwd: string, given: string): IamCheck {
    const { isFolder, files } = readFiles(cwd, given);
    const parsed: ParsedFile[] = [];
    const broken: { file: string; why: string }[] = [];
    let withoutPolicy = 0;
    for (const file of files) {
        const parsing = parseFile(file);
        if (parsing.outcome === "held") parsed.push(parsing.parsed);
        else if (!isFolder) throw new ToolError("bad-input", `${printable(given)}: ${parsing.why}`);
        // Folders hold other files as well; one that is broken and speaks of statements may be a policy.
        else if (parsing.outcome === "broken" && /statement/i.test(file.text))
            broken.push({ file: file.shown, why: parsing.why });
        else withoutPolicy++;
    }
    if (parsed.length + broken.length === 0) {
        throw new ToolError("bad-input", `${printable(given)}: none of its ${files.length} .json files holds a policy`);
    }
    return checkFiles(given, parsed, broken, withoutPolicy);
}
