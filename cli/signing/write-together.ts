import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";

export interface NewFile {
    readonly path: string;
    readonly content: Uint8Array | string;
}

/**
 * Writes files that belong together: all of them beside their places first, then each put in its place. Whoever reads
 * meanwhile sees none of them, or a file without its signature, which does not count.
 *
 * @throws ToolError `unreadable` when the folder does not let it; then nothing new is left behind.
 */
export function writeTogether(files: readonly NewFile[]): void {
    const written: string[] = [];
    try {
        for (const { path, content } of files) {
            mkdirSync(dirname(path), { recursive: true });
            const temporary = `${path}.tmp`;
            written.push(temporary);
            const descriptor = openSync(temporary, "w", 0o644);
            try {
                writeFileSync(descriptor, content);
                fsyncSync(descriptor);
            } finally {
                closeSync(descriptor);
            }
        }
        for (const { path } of files) renameSync(`${path}.tmp`, path);
    } catch (cause) {
        for (const temporary of written) rmSync(temporary, { force: true });
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new ToolError("unreadable", `could not write ${printable(files[0]!.path)}: ${printable(why)}`, { cause });
    }
}
