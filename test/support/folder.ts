import { mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./temporary-folder";

const laid: string[] = [];

/** A new folder under `.tmp/` with these files (`sub/name` makes the folder too); `removeFolders` takes it away. */
export function layFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    const folder = realpathSync(temporaryFolder("folder"));
    laid.push(folder);
    for (const [name, content] of Object.entries(files)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
    }
    return folder;
}

/** For `afterEach`. */
export function removeFolders(): void {
    for (const folder of laid.splice(0)) rmSync(folder, { recursive: true, force: true });
}
