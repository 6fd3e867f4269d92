import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import { commit, makeWorkspace, type Workspace } from "../../sandbox/engine/workspace";

const run = promisify(execFile);

const repository = path.resolve(__dirname, "../..");

/** Who asks for changes and deploys, and who approves. */
export type Colleague = "lee" | "osei";

/** Everything that the story is played with. */
export interface Stage {
    readonly workspace: Workspace;
    /** Folder of the policy pack, as it would be published. */
    readonly pack: string;
    /** Private SSH keys, made for this run. */
    readonly keys: Readonly<Record<Colleague, string>>;
    /** Where the report goes. */
    readonly report: string;
}

/**
 * Builds the pack, makes a copy of the example stack under `.tmp/demo`, a key for each colleague, and the files by which a
 * team says who may approve what. Whatever an earlier run left there is removed first.
 */
export async function setStage(): Promise<Stage> {
    const root = path.join(repository, ".tmp", "demo");
    rmSync(root, { recursive: true, force: true });
    mkdirSync(path.join(root, "keys"), { recursive: true });
    const [{ bundlePack }, { pulumiPath }] = await Promise.all([
        import("../bundle-pack.mjs"),
        import("../pulumi-path.mjs"),
    ]);
    const [workspace, lee, osei] = await Promise.all([
        makeWorkspace({ root, pulumi: pulumiPath(), source: path.join(repository, "stacks/payments") }),
        makeKey(root, "lee"),
        makeKey(root, "osei"),
        bundlePack(),
    ]);
    writeGovernance(workspace.projectDir, { lee, osei });
    await commit(workspace, author("lee"), "Say who may approve what");
    return {
        workspace,
        pack: path.join(repository, "policypack"),
        keys: { lee, osei },
        report: path.join(root, "report.html"),
    };
}

/** Name and address under which somebody commits and signs. */
export function author(colleague: Colleague): { name: string; email: string } {
    return { name: colleague, email: address(colleague) };
}

function address(colleague: Colleague): string {
    return `${colleague}@example.com`;
}

async function makeKey(root: string, colleague: Colleague): Promise<string> {
    const file = path.join(root, "keys", colleague);
    await run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", address(colleague), "-f", file]);
    return file;
}

function writeGovernance(folder: string, keys: Readonly<Record<Colleague, string>>): void {
    const colleagues = Object.keys(keys) as Colleague[];
    const config = {
        version: 1,
        organization: "example.org",
        people: colleagues.map((name) => ({ name, ids: [address(name)] })),
        stacks: [{ match: "payments/*", owner: "team-payments" }],
    };
    writeFileSync(path.join(folder, "countersign.yaml"), stringify(config));
    const signers = colleagues.map((name) => {
        const [algorithm, key] = readFileSync(`${keys[name]}.pub`, "utf8").split(" ");
        return `${address(name)} ${algorithm} ${key}\n`;
    });
    writeFileSync(path.join(folder, "allowed_signers"), signers.join(""));
}
