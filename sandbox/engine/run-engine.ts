import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { EngineEvent, PulumiFn } from "@pulumi/pulumi/automation";
import type { Json } from "../trail/call";
import { peekSpooled } from "../trail/spool";
import { serveProgram } from "./serve-program";
import type { Workspace } from "./workspace";

export interface EngineOptions {
    /** Serves a program otherwise than by Pulumi's SDK; in place of `program`. */
    readonly serve?: () => Promise<{ readonly port: number; readonly stop: () => void }>;
    /** `up` with `skipPreview: false` previews first, in the same command. */
    readonly command: "preview" | "up" | "destroy" | "refresh";
    /** Needed by `preview` and `up`. */
    readonly program?: PulumiFn;
    readonly skipPreview?: boolean;
    /** Folders given as `--policy-pack`. */
    readonly packs?: readonly string[];
    /** Files given as `--policy-pack-config`. */
    readonly packConfigs?: readonly string[];
    readonly message?: string;
    /** More words for the command line, after the others. */
    readonly args?: readonly string[];
    /** More variables; `undefined` takes one away. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** Where the command runs; the project's folder unless said otherwise. */
    readonly cwd?: string;
    /** Milliseconds after which the run is killed. */
    readonly timeoutMs?: number;
    /** Takes the engine's output as it comes. */
    readonly onOutput?: (text: string) => void;
}

/** What one run of the CLI left behind. */
export interface EngineRun {
    /** -1 when the run was killed. */
    readonly exitCode: number;
    readonly stdout: string;
    readonly stderr: string;
    /** The engine's events, in order. Empty for commands that failed before the engine began. */
    readonly events: readonly EngineEvent[];
    /** The history entry that this run wrote, as it lies in the file backend; previews write none. */
    readonly history: Json | undefined;
    /** CloudTrail records of the sandbox that this run caused. */
    readonly records: readonly Json[];
    /** The command as it was given, without what only makes an inline program possible. */
    readonly commandLine: readonly string[];
}

/** Runs the real engine once: one process of the CLI, the program in this process, provider and packs as their own. */
export async function runEngine(workspace: Workspace, options: EngineOptions): Promise<EngineRun> {
    const server = options.program ? await serveProgram(options.program) : await options.serve?.();
    const logDir = mkdtempSync(path.join(workspace.root, "events-"));
    const log = path.join(logDir, "events.jsonl");
    const visible = commandLine(workspace, options);
    const hidden = [
        ...(server ? [`--client=127.0.0.1:${server.port}`, "--exec-kind", "auto.inline"] : []),
        "--event-log",
        log,
    ];
    const before = new Set(peekSpooled(workspace.sandbox).map((record) => record["eventID"]));
    const historyBefore = new Set(historyFiles(workspace));
    try {
        const result = await runCli(workspace, [...visible, ...hidden], options);
        const entry = historyFiles(workspace).find((file) => !historyBefore.has(file));
        return {
            ...result,
            events: existsSync(log) ? parseLines(readFileSync(log, "utf8")) : [],
            history: entry === undefined ? undefined : (JSON.parse(readFileSync(entry, "utf8")) as Json),
            records: peekSpooled(workspace.sandbox).filter((record) => !before.has(record["eventID"])),
            commandLine: ["pulumi", ...visible],
        };
    } finally {
        server?.stop();
        rmSync(logDir, { recursive: true, force: true });
    }
}

function commandLine(workspace: Workspace, options: EngineOptions): string[] {
    const { command } = options;
    const confirm =
        command === "preview" ? [] : ["--yes", ...((options.skipPreview ?? true) ? ["--skip-preview"] : [])];
    return [
        command,
        ...confirm,
        "--stack",
        workspace.stack,
        "--non-interactive",
        ...(options.message === undefined ? [] : ["--message", options.message]),
        ...(options.packs ?? []).flatMap((pack) => ["--policy-pack", pack]),
        ...(options.packConfigs ?? []).flatMap((file) => ["--policy-pack-config", file]),
        ...(options.args ?? []),
    ];
}

async function runCli(
    workspace: Workspace,
    args: readonly string[],
    options: EngineOptions,
): Promise<Pick<EngineRun, "exitCode" | "stdout" | "stderr">> {
    const cwd = options.cwd ?? workspace.projectDir;
    // PWD is what a shell would say: a pack may look for its configuration there.
    const merged = { ...workspace.env, PWD: cwd, PULUMI_DEBUG_COMMANDS: "true", ...options.env };
    const env = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
    const child = spawn(workspace.pulumi, args, {
        cwd,
        env,
        stdio: ["ignore", "pipe", "pipe"],
        timeout: options.timeoutMs ?? 120_000,
        killSignal: "SIGKILL",
    });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
        child[stream].setEncoding("utf8").on("data", (text: string) => {
            output[stream] += text;
            options.onOutput?.(text);
        });
    }
    const exitCode = await new Promise<number>((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code) => resolve(code ?? -1));
    });
    return { exitCode, ...output };
}

/** Absolute paths of the stack's history entries, oldest first. */
export function historyFiles(workspace: Workspace): string[] {
    const folder = path.join(workspace.stateDir, ".pulumi", "history", workspace.project, workspace.stack);
    if (!existsSync(folder)) {
        return [];
    }
    return readdirSync(folder)
        .filter((name) => name.endsWith(".history.json"))
        .sort()
        .map((name) => path.join(folder, name));
}

function parseLines(text: string): EngineEvent[] {
    return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as EngineEvent);
}
