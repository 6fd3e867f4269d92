// Installs the oldest Node that package.json's engines allow, beside the one that runs the scripts: tests start the pack
// and the command line once on it. Lies in .cache/, out of node_modules, because both packages bring a program `node`.
import { accessSync, constants, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./packages.mjs";
import { SetupError, run, tail } from "./progress.mjs";

export const oldestNodeVersion = "22.13.0";

const folder = path.join(root, ".cache", `node-v${oldestNodeVersion}`);
export const oldestNode = path.join(folder, "node_modules", "node", "bin", "node");

export async function provideOldestNode() {
    try {
        accessSync(oldestNode, constants.X_OK);
        return;
    } catch {
        // Not there yet.
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const args = ["install", "--no-fund", "--no-audit", "--no-save", "--no-package-lock", `node@${oldestNodeVersion}`];
    const result = await run(
        `installing Node ${oldestNodeVersion}, the oldest that is supported (about 10 s)`,
        npm,
        args,
        { cwd: folder },
    );
    if (!result.ok)
        throw new SetupError(`npm install node@${oldestNodeVersion} failed. Its last lines:${tail(result.output)}`);
}
