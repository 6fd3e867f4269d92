import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { TrailProblem } from "./trail-reader";

const readable = /\.(json|ndjson|jsonl)(\.gz)?$/;

/** Paths below the root, with `/`, in the order of their names; and what could not be looked into. */
export interface Listing {
    readonly files: readonly string[];
    readonly problems: readonly TrailProblem[];
}

/** Finds every file that may be a log below a folder, whatever its layout. Links are followed, loops end. */
export async function listFiles(root: string): Promise<Listing> {
    const files: string[] = [];
    const problems: TrailProblem[] = [];
    const seen = new Set<string>();
    await walk(root, "", files, problems, seen);
    return { files: files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), problems };
}

async function walk(
    root: string,
    below: string,
    files: string[],
    problems: TrailProblem[],
    seen: Set<string>,
): Promise<void> {
    const here = below === "" ? root : join(root, below);
    let entries;
    try {
        const { dev, ino } = await stat(here);
        if (seen.has(`${dev}:${ino}`)) return;
        seen.add(`${dev}:${ino}`);
        entries = await readdir(here, { withFileTypes: true });
    } catch (error) {
        problems.push({ file: below === "" ? "." : below, why: reason(error) });
        return;
    }
    for (const entry of entries) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) {
            await walk(root, path, files, problems, seen);
        } else if (entry.isFile()) {
            if (readable.test(entry.name)) files.push(path);
        } else if (entry.isSymbolicLink()) {
            try {
                const target = await stat(join(root, path));
                if (target.isDirectory()) await walk(root, path, files, problems, seen);
                else if (target.isFile() && readable.test(entry.name)) files.push(path);
            } catch (error) {
                problems.push({ file: path, why: reason(error) });
            }
        }
    }
}

/** The operating system's words for why a file cannot be read. */
export function reason(error: unknown): string {
    const code = (error as NodeJS.ErrnoException).code;
    switch (code) {
        case "ENOENT":
            return "does not exist";
        case "EACCES":
        case "EPERM":
            return "may not be read (permission denied)";
        case "ENOTDIR":
            return "is not a folder";
        case "EISDIR":
            return "is a folder, not a file";
        case undefined:
        default:
            return `cannot be read (${code ?? "unknown error"})`;
    }
}
