import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { main } from "../../cli/main";
import { type EngineRun, runEngine } from "../../sandbox/engine/run-engine";
import { commit } from "../../sandbox/engine/workspace";
import type { Narrator } from "./narrator";
import { author, type Colleague, type Stage } from "./stage";

const run = promisify(execFile);

/** Runs `pulumi up` on the copy of the stack: preview first, then the update. The engine and the pack are the real ones. */
export async function pulumiUp(stage: Stage, narrator: Narrator, sessionName: string): Promise<EngineRun> {
    const { workspace } = stage;
    const result = await runEngine(workspace, {
        command: "up",
        skipPreview: false,
        packs: [path.relative(workspace.projectDir, stage.pack)],
        program: loadProgram(workspace.projectDir),
        env: {
            AWS_ROLE_ARN: `arn:aws:iam::${workspace.sandbox.account}:role/payments-deploy`,
            AWS_ROLE_SESSION_NAME: sessionName,
        },
    });
    narrator.command(result.commandLine.filter((word) => word !== "--non-interactive"));
    return result;
}

/** Runs the countersign command line as one colleague; gives what it printed and its exit code. */
export async function countersign(
    stage: Stage,
    narrator: Narrator,
    who: Colleague,
    args: readonly string[],
): Promise<{ output: string; exitCode: number }> {
    let output = "";
    const add = (text: string) => (output += text);
    const exitCode = await main([...args, "--color", narrator.style.color ? "always" : "never"], {
        out: add,
        err: add,
        env: {
            ...stage.workspace.env,
            COUNTERSIGN_SSH_KEY: stage.keys[who],
            ...(narrator.style.ascii && { COUNTERSIGN_ASCII: "1" }),
        },
        cwd: stage.workspace.projectDir,
        now: () => new Date(),
        terminal: { isTTY: true, columns: narrator.style.width - 3 },
    });
    return { output, exitCode };
}

/** Runs the Pulumi CLI for something that is no update. */
export async function pulumi(stage: Stage, narrator: Narrator, args: readonly string[]): Promise<void> {
    narrator.command(["pulumi", ...args]);
    const { workspace } = stage;
    await run(workspace.pulumi, [...args, "--stack", workspace.stack, "--non-interactive"], {
        cwd: workspace.projectDir,
        env: workspace.env,
    });
}

/** Replaces a piece of the program's text, shows git's view of it, and commits as a colleague. */
export async function edit(
    stage: Stage,
    narrator: Narrator,
    who: Colleague,
    change: { readonly file: string; readonly from: string; readonly to: string; readonly message: string },
): Promise<void> {
    const { workspace } = stage;
    const file = path.join(workspace.projectDir, change.file);
    const text = readFileSync(file, "utf8");
    if (!text.includes(change.from)) {
        throw new Error(`${change.file} does not hold what the demo wants to replace: ${change.from}`);
    }
    writeFileSync(file, text.replace(change.from, change.to));
    const words = ["diff", "--unified=1", change.file];
    narrator.command(["git", ...words]);
    const env = { PATH: workspace.env["PATH"], HOME: workspace.root, GIT_CONFIG_NOSYSTEM: "1" };
    const { stdout } = await run("git", ["--no-pager", "-c", "color.ui=never", ...words], {
        cwd: workspace.projectDir,
        env,
    });
    narrator.quote(stdout.slice(stdout.indexOf("\n@@") + 1));
    await commit(workspace, author(who), change.message);
}

/** Number of resources in the stack's state, Pulumi's own among them. */
export function resourcesInState(stage: Stage): number {
    const { stateDir, project, stack } = stage.workspace;
    const file = path.join(stateDir, ".pulumi", "stacks", project, `${stack}.json`);
    if (!existsSync(file)) {
        return 0;
    }
    const state = JSON.parse(readFileSync(file, "utf8")) as { checkpoint?: { latest?: { resources?: unknown[] } } };
    return state.checkpoint?.latest?.resources?.length ?? 0;
}

/** Reads the program anew, so that an edit counts. */
function loadProgram(folder: string): PulumiFn {
    const require = createRequire(path.join(folder, "index.ts"));
    for (const file of Object.keys(require.cache).filter((each) => each.startsWith(folder + path.sep))) {
        delete require.cache[file];
    }
    const { payments } = require("./program.ts") as { payments: () => Record<string, unknown> };
    return () => Promise.resolve(payments());
}
