// Installs the lockfile, once: the stamp holds the lockfile's digest and the platform.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { SetupError, run, tail } from "./progress.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const stampFile = path.join(root, "node_modules", ".countersign-setup");

export async function installPackages() {
    const lock = readFileSync(path.join(root, "package-lock.json"));
    const stamp = `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}`;
    if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;

    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    // engine-strict would refuse the whole lockfile on Node 20, although only the scripts' own Node 24 runs it.
    const result = await run(
        "installing the packages of package-lock.json (about 20 s)",
        npm,
        ["ci", "--engine-strict=false", "--no-fund", "--no-audit"],
        { cwd: root },
    );
    if (!result.ok) throw new SetupError(`npm ci failed. Its last lines:${tail(result.output)}`);
    writeFileSync(stampFile, stamp);
}
