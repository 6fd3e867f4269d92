// Finds the Pulumi CLI: on PATH, else in the cache, else by the Automation API's installer, else built from its published
// Go module. What was installed or built lies in the user's cache folder, outside the repository, and is found next time.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { root } from "./packages.mjs";
import { SetupError, run, say, tail } from "./progress.mjs";

/** The version that is tested; `tools/pulumi/go.mod` names the same. */
export const pulumiVersion = "3.259.0";

/** Older ones lack what the pack relies on (policy packs through the language host's fall-back, option variables). */
const oldestAccepted = [3, 259, 0];

const cacheRoot = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "countersign");
const installRoot = path.join(cacheRoot, `pulumi-v${pulumiVersion}`);
const executable = process.platform === "win32" ? "pulumi.exe" : "pulumi";
const cached = path.join(installRoot, "bin", executable);

/** Absolute path of a usable Pulumi CLI, or `undefined`. Looks, never installs. */
export function findPulumi() {
    for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
        const candidate = path.join(folder, executable);
        if (folder !== "" && isExecutable(candidate) && isRecent(candidate)) return candidate;
    }
    return isExecutable(cached) ? cached : undefined;
}

export async function providePulumi() {
    if (findPulumi() !== undefined) return;
    if (await runInstaller()) return;
    await buildFromModule();
}

function isExecutable(file) {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

function isRecent(file) {
    const answer = spawnSync(file, ["version"], {
        encoding: "utf8",
        timeout: 20_000,
        env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" },
    });
    const match = /v?(\d+)\.(\d+)\.(\d+)/.exec(answer.stdout ?? "");
    if (match === null) return false;
    const version = match.slice(1, 4).map(Number);
    for (const [index, least] of oldestAccepted.entries()) {
        if (version[index] !== least) {
            const recent = version[index] > least;
            if (!recent) say(`${file} is v${version.join(".")}, older than v${oldestAccepted.join(".")}: passed over`);
            return recent;
        }
    }
    return true;
}

/** The installer's host may be out of reach without saying so: it has 10 s to hand over its script, then as long as it needs. */
async function runInstaller() {
    const program = `
        const { PulumiCommand } = require("@pulumi/pulumi/automation");
        const { SemVer } = require("semver");
        setTimeout(() => process.getActiveResourcesInfo().includes("ProcessWrap") || process.exit(3), 10_000).unref();
        PulumiCommand.install({ version: new SemVer("${pulumiVersion}"), root: ${JSON.stringify(installRoot)} })
            .then(() => process.exit(0), () => process.exit(4));
    `;
    const node = path.join(root, "node_modules", "node", "bin", "node");
    const result = await run(
        `fetching Pulumi v${pulumiVersion} with its installer`,
        existsSync(node) ? node : process.execPath,
        ["-e", program],
        { cwd: root },
    );
    if (result.ok && isExecutable(cached)) return true;
    say("  the installer cannot be reached from here");
    return false;
}

async function buildFromModule() {
    const go = spawnSync("go", ["version"], { encoding: "utf8" });
    if (go.status !== 0) {
        throw new SetupError(
            `the Pulumi CLI is missing and there is no Go to build it with: install Pulumi v${pulumiVersion} or newer, or Go 1.26 or newer, and run again`,
        );
    }
    mkdirSync(path.dirname(cached), { recursive: true });
    const scratch = mkdtempSync(path.join(installRoot, "build-"));
    try {
        const built = path.join(scratch, executable);
        const flags = `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${pulumiVersion}`;
        const result = await run(
            `building Pulumi v${pulumiVersion} from its Go module (about 3 minutes, once)`,
            "go",
            [
                "build",
                "-mod=readonly",
                "-tags",
                "osusergo,grpcnotrace",
                "-ldflags",
                flags,
                "-o",
                built,
                "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
            ],
            { cwd: path.join(root, "tools", "pulumi") },
        );
        if (!result.ok)
            throw new SetupError(`go build of the Pulumi CLI failed. Its last lines:${tail(result.output)}`);
        renameSync(built, cached);
    } finally {
        rmSync(scratch, { recursive: true, force: true });
    }
}
