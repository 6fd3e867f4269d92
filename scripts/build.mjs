// Builds what is published: the command line and library in dist/ (mirrored tree), the pack as one file in policypack/.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
rmSync(path.join(root, "dist"), { recursive: true, force: true });
const tsc = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
    { cwd: root, stdio: "inherit" },
);
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
chmodSync(path.join(root, "dist/cli/bin.js"), 0o755);

const pack = path.join(root, "scripts/bundle-pack.mjs");
if (existsSync(pack)) await (await import(pack)).bundlePack();
