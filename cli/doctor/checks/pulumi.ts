import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Check } from "../check";

const run = promisify(execFile);

/** Pulumi's command line is there and answers. */
export const pulumi: Check = {
    name: "pulumi",
    async run({ io }) {
        const command = onPath("pulumi", io.env["PATH"] ?? "", io.cwd);
        if (command === undefined) {
            return {
                state: "attention",
                facts: ["not on PATH"],
                fix: ["install it: https://www.pulumi.com/docs/install/"],
            };
        }
        try {
            const { stdout } = await run(command, ["version"], {
                env: { PATH: io.env["PATH"], HOME: io.env["HOME"], PULUMI_SKIP_UPDATE_CHECK: "true" },
                timeout: 20_000,
            });
            return { state: "ok", facts: [`${stdout.trim().slice(0, 60)}, ${command}`] };
        } catch {
            return { state: "failed", facts: [`${command} does not answer to "pulumi version"`] };
        }
    },
};

/** The first file of that name that may be run, as a shell finds it. */
function onPath(name: string, list: string, cwd: string): string | undefined {
    const names = path.delimiter === ";" ? [`${name}.exe`, `${name}.cmd`] : [name];
    for (const folder of list.split(path.delimiter).filter((each) => each !== "")) {
        for (const each of names) {
            const candidate = path.resolve(cwd, folder, each);
            try {
                accessSync(candidate, constants.X_OK);
                if (statSync(candidate).isFile()) return candidate;
            } catch {
                // Not here: the next folder.
            }
        }
    }
    return undefined;
}
