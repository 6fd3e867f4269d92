import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtPack } from "./pack-process";

/** The files that a published pack consists of. */
export const packFiles = ["index.js", "package.json", "PulumiPolicy.yaml"] as const;

/** Copies the built pack, as a platform team would to ship `files` inside it. Returns the folder. */
export function copyPack(into: string, files: Readonly<Record<string, string>> = {}): string {
    mkdirSync(into, { recursive: true });
    for (const file of packFiles) copyFileSync(path.join(builtPack, file), path.join(into, file));
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(into, name), content);
    return into;
}
