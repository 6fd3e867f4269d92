import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { parse, stringify } from "yaml";
import { openSandbox, type Sandbox } from "../sandbox";

/** A Pulumi project with one stack, a file backend of its own and a sandbox account. */
export interface Workspace {
    /** Holds everything below. */
    readonly root: string;
    /** Folder of `Pulumi.yaml`; a git repository. */
    readonly projectDir: string;
    readonly project: string;
    readonly stack: string;
    /** Folder that holds `.pulumi/` of the file backend. */
    readonly stateDir: string;
    readonly sandbox: Sandbox;
    /** Path of the Pulumi CLI. */
    readonly pulumi: string;
    /** Environment of every run: only what is listed here, nothing of the process that runs the tests. */
    readonly env: Readonly<Record<string, string>>;
}

export interface WorkspaceOptions {
    readonly root: string;
    readonly pulumi: string;
    readonly project?: string;
    readonly stack?: string;
    /** Folder of a program that is copied, with its stack files; its project file must bear the project's name. Absent: none. */
    readonly source?: string;
    /** Content of the stack's configuration: `{ "aws:region": "eu-west-1" }`. */
    readonly config?: Readonly<Record<string, unknown>>;
    /** Author and committer of the one commit that the project starts with. */
    readonly author?: { readonly name: string; readonly email: string };
    readonly seed?: string;
}

const run = promisify(execFile);

/** Folder with `pulumi-resource-aws` and the fall-back that starts policy packs. */
export const pluginFolder = path.resolve(__dirname, "../plugin");

/** Makes the folders, the project and the stack. Runs the CLI once, to make the stack. */
export async function makeWorkspace(options: WorkspaceOptions): Promise<Workspace> {
    const { root, pulumi, project = "payments", stack = "payments-prod" } = options;
    const folder = (name: string) => path.join(root, name);
    const [projectDir, stateDir, home, aws] = [folder(project), folder("state"), folder("home"), folder("aws")];
    for (const dir of [projectDir, stateDir, home]) {
        mkdirSync(dir, { recursive: true });
    }
    if (options.source !== undefined) {
        cpSync(options.source, projectDir, { recursive: true });
    }
    const sandbox = openSandbox({ dir: aws, seed: options.seed });
    const env = {
        ...inherited(),
        PATH: [path.dirname(process.execPath), path.dirname(pulumi), process.env["PATH"], pluginFolder].join(
            path.delimiter,
        ),
        PULUMI_BACKEND_URL: pathToFileURL(stateDir).href,
        PULUMI_HOME: home,
        PULUMI_CONFIG_PASSPHRASE: "sandbox",
        PULUMI_SKIP_UPDATE_CHECK: "true",
        PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        COUNTERSIGN_SANDBOX_DIR: aws,
        ...(options.seed !== undefined && { COUNTERSIGN_SANDBOX_SEED: options.seed }),
    };
    writeProjectFile(projectDir, project);
    const workspace = { root, projectDir, project, stack, stateDir, sandbox, pulumi, env };
    await run(pulumi, ["stack", "init", stack, "--non-interactive"], { cwd: projectDir, env });
    setConfig(workspace, { "aws:region": sandbox.region, ...options.config });
    await commit(workspace, options.author ?? { name: "Lee", email: "lee@example.com" }, "Describe the stack");
    return workspace;
}

/** Sets keys of the stack's configuration file; `undefined` takes a key away. */
export function setConfig(workspace: Workspace, config: Readonly<Record<string, unknown>>): void {
    const file = path.join(workspace.projectDir, `Pulumi.${workspace.stack}.yaml`);
    const content = parse(readFileSync(file, "utf8")) as { config?: Record<string, unknown> };
    const merged = Object.entries({ ...content.config, ...config }).filter(([, value]) => value !== undefined);
    writeFileSync(file, stringify({ ...content, config: Object.fromEntries(merged) }));
}

/** Commits everything in the project's folder. */
export async function commit(
    workspace: Workspace,
    author: { readonly name: string; readonly email: string },
    message: string,
): Promise<void> {
    const git = (...args: string[]) =>
        run("git", ["-c", `user.name=${author.name}`, "-c", `user.email=${author.email}`, ...args], {
            cwd: workspace.projectDir,
            env: { PATH: workspace.env["PATH"], HOME: workspace.root, GIT_CONFIG_NOSYSTEM: "1" },
        });
    await git("init", "--quiet", "--initial-branch=main");
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--no-gpg-sign", "-m", message);
}

/** Puts the sandbox's provider where the real one would be looked up. */
function writeProjectFile(projectDir: string, project: string): void {
    const file = path.join(projectDir, "Pulumi.yaml");
    const written = existsSync(file) ? (parse(readFileSync(file, "utf8")) as Record<string, unknown>) : {};
    const plugins = { providers: [{ name: "aws", path: pluginFolder }] };
    writeFileSync(file, stringify({ name: project, runtime: "nodejs", ...written, plugins }));
}

/** Variables that any program needs, and none that a pipeline or a developer may have set for Pulumi or AWS. */
function inherited(): Record<string, string> {
    const names = ["HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TZ"];
    return Object.fromEntries(
        names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    );
}
