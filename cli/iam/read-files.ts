import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { readRegularFile, unreadable } from "../../sources/config/read-regular-file";

/** One file to judge. */
export interface InputFile {
    /** As given, or below the folder that was given. */
    readonly shown: string;
    readonly text: string;
}

const mostBytes = 256 * 1024 * 1024;
const leftOut = new Set(["node_modules", ".git"]);

/**
 * The file, or every `.json` file below the folder, in the order of their names; symbolic links below it are not followed.
 *
 * @throws ToolError for what is not there, may not be read or is no UTF-8 text.
 */
export function readFiles(cwd: string, given: string): { readonly isFolder: boolean; readonly files: InputFile[] } {
    const root = path.resolve(cwd, given);
    let isFolder: boolean;
    try {
        isFolder = statSync(root).isDirectory();
    } catch (error) {
        throw unreadable(given, error);
    }
    if (!isFolder) return { isFolder, files: [readText(root, given)] };
    const names = namesBelow(root, given);
    return { isFolder, files: names.map((name) => readText(path.join(root, name), path.join(given, name))) };
}

function namesBelow(root: string, given: string): string[] {
    const names: string[] = [];
    const open = [""];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        let entries;
        try {
            entries = readdirSync(path.join(root, folder), { withFileTypes: true });
        } catch (error) {
            throw unreadable(path.join(given, folder), error);
        }
        for (const entry of entries) {
            const name = path.join(folder, entry.name);
            if (entry.isDirectory() && !leftOut.has(entry.name)) open.push(name);
            if (entry.isFile() && entry.name.toLowerCase().endsWith(".json")) names.push(name);
        }
    }
    return names.sort((a, b) => (a < b ? -1 : 1));
}

function readText(file: string, shown: string): InputFile {
    const bytes = readRegularFile(file, shown, mostBytes);
    if (bytes === undefined) throw new ToolError("unreadable", `${printable(shown)}: does not exist`);
    try {
        return { shown, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
    } catch (error) {
        throw new ToolError("bad-input", `${printable(shown)}: is not UTF-8 text`, { cause: error });
    }
}
