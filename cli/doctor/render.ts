import { exitLine, hang, mark, marked, shown, type MarkName, type Style } from "../../reports/terminal";
import type { ExitCode } from "../command";
import type { CheckResult, CheckState } from "./check";

/** What one check said, under its name. */
export interface NamedResult extends CheckResult {
    readonly name: string;
}

/** 2 where something could not be checked, 1 where somebody should act, else 0. */
export function exitCodeOf(results: readonly CheckResult[]): ExitCode {
    if (results.some((result) => result.state === "failed")) return 2;
    return results.some((result) => result.state === "attention") ? 1 : 0;
}

/** The whole output for people; ends with a line break. */
export function renderDoctor(results: readonly NamedResult[], style: Style): string {
    const code = exitCodeOf(results);
    const open = results.filter((result) => result.state === "attention" || result.state === "failed").length;
    const all = results.length;
    const answer =
        code === 0
            ? `${mark("ok", style)} all ${all} checks pass`
            : `${mark("undecided", style)} ${open} of ${all} checks need${open === 1 ? "s" : ""} you`;
    const lines = [answer, ...results.flatMap((result) => block(result, style))];
    lines.push(exitLine(code, meanings[code](open), style));
    return `${lines.join("\n")}\n`;
}

const meanings: Readonly<Record<ExitCode, (open: number) => string>> = {
    0: () => "nothing to do",
    1: (open) => (open === 1 ? "1 check needs you" : `${open} checks need you`),
    2: () => "could not check everything",
};

const marks: Readonly<Record<CheckState, MarkName>> = {
    ok: "ok",
    note: "skipped",
    attention: "warning",
    failed: "failed",
};

const column = 22;

function block({ name, state, facts, excerpt = [], fix = [] }: NamedResult, style: Style): string[] {
    const lead = `  ${marked(marks[state], style, name)}${" ".repeat(Math.max(1, column - 4 - name.length))}`;
    return [
        ...facts.flatMap((fact, index) => hang(index === 0 ? lead : " ".repeat(column), column, fact, style)),
        ...excerpt.map((line) => " ".repeat(column) + line),
        // Not wrapped: a command is copied as one line.
        ...fix.map((step, index) => (index === 0 ? "    fix" : "").padEnd(column) + shown(step, style)),
    ];
}
