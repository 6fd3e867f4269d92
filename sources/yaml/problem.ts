import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";

/** A place in a file. Lines and columns count from 1, columns in characters. */
export interface Position {
    readonly line: number;
    readonly column: number;
    /** How many characters of the line are meant, at least 1. */
    readonly length: number;
}

/** Something wrong at a place of a file, as one plain sentence that is safe to print. */
export interface Problem extends Position {
    readonly message: string;
}

const mostShown = 10;
const mostColumns = 90;

/** All problems of one file as one error: the first with its place and an excerpt, the others as a line each. */
export function problemsError(shownPath: string, text: string, problems: readonly Problem[]): ToolError {
    const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const first = sorted[0]!;
    const path = printable(shownPath);
    const others = sorted.slice(1);
    const detail = excerpt(text, first);
    if (others.length > 0) {
        detail.push(`and ${others.length} more:`);
        for (const other of others.slice(0, mostShown)) {
            detail.push(`  ${path}:${other.line}:${other.column}: ${other.message}`);
        }
        if (others.length > mostShown) detail.push(`  ... ${others.length - mostShown} more`);
    }
    return new ToolError("bad-input", `${path}:${first.line}:${first.column}: ${first.message}`, { detail });
}

/** The line of a problem, the one before it, and a caret under what is meant. */
function excerpt(text: string, problem: Problem): string[] {
    const lines = text.split(/\r\n|\n/u);
    const line = lines[problem.line - 1];
    if (line === undefined) return [];
    const width = String(problem.line).length;
    const rows: string[] = [];
    const before = lines[problem.line - 2];
    if (before !== undefined && before.trim() !== "") {
        rows.push(`${String(problem.line - 1).padStart(width)} | ${cut(safe(before))}`);
    }
    rows.push(`${problem.line} | ${cut(safe(line))}`);
    const characters = [...line];
    const start = safe(characters.slice(0, problem.column - 1).join("")).length;
    const meant = safe(characters.slice(problem.column - 1, problem.column - 1 + problem.length).join("")).length;
    if (start < mostColumns) {
        rows.push(`${" ".repeat(width + 3 + start)}${"^".repeat(Math.max(1, Math.min(meant, mostColumns - start)))}`);
    }
    return rows;
}

/** Made printable, and every word that is long enough to be a key or a token shortened: an excerpt may end up in a public log. */
function safe(line: string): string {
    return printable(line.replace(longWord, (word) => `${word.slice(0, 4)}...`));
}

const longWord = /[A-Za-z0-9+/=_-]{40,}/gu;

function cut(line: string): string {
    return line.length > mostColumns ? `${line.slice(0, mostColumns - 3)}...` : line;
}

/** A value for a message: short text in quotes; anything long only by its length. */
export function shownValue(value: unknown): string {
    if (typeof value === "string") {
        if (value.length > 40) return `a text of ${value.length} characters`;
        return `"${printable(value)}"`;
    }
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (value === null || value === undefined) return "nothing";
    return Array.isArray(value) ? "a list" : "a group of keys";
}
