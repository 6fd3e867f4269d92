// Programs of the system that tests and demo start: looked for on PATH, installed with apt where we are root, else named.
import { spawnSync } from "node:child_process";
import { SetupError, run, tail } from "./progress.mjs";

export async function provideSsh() {
    await provide(["ssh-keygen"], ["openssh-client"]);
    await provide(["git"], ["git"]);
}

export async function provideBrowser() {
    await provide(["chromium"], ["chromium"]);
}

async function provide(programs, packages) {
    if (programs.every(isOnPath)) return;
    const names = packages.join(" ");
    const isRoot = process.getuid?.() === 0;
    if (!isRoot || !isOnPath("apt-get")) {
        throw new SetupError(
            `${programs.join(", ")} is missing: install the Debian package ${names} (apt-get install ${names}) or its like, and run again`,
        );
    }
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const update = await run("reading Debian's package lists", "apt-get", ["update", "-qq"], { env });
    if (!update.ok) throw new SetupError(`apt-get update failed. Its last lines:${tail(update.output)}`);
    const install = await run(
        `installing ${names} with apt-get (about a minute)`,
        "apt-get",
        ["install", "-y", "-qq", "--no-install-recommends", ...packages],
        { env },
    );
    if (!install.ok) throw new SetupError(`apt-get install ${names} failed. Its last lines:${tail(install.output)}`);
}

function isOnPath(program) {
    return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}
