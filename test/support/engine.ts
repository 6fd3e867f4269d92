import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { makeWorkspace, type Workspace, type WorkspaceOptions } from "../../sandbox/engine/workspace";

export { type EngineOptions, type EngineRun, historyFiles, runEngine } from "../../sandbox/engine/run-engine";
export { commit, setConfig, type Workspace } from "../../sandbox/engine/workspace";
export { deliverTrail } from "../../sandbox/trail/deliver";
export { deliveredRecords, trailFolder } from "../../sandbox/trail/bucket";

/** Folder of the repository. */
const repository = path.resolve(__dirname, "../..");

/** Path of the Pulumi CLI that the set-up found. */
export async function pulumiCli(): Promise<string> {
    const { pulumiPath } = await import("../../scripts/pulumi-path.mjs");
    return pulumiPath();
}

/** A project, a stack, a file backend and a sandbox account in a new folder under `.tmp/`. */
export async function openWorkspace(
    options: Omit<WorkspaceOptions, "root" | "pulumi"> = {},
): Promise<Workspace & { remove: () => void }> {
    const parent = path.join(repository, ".tmp");
    mkdirSync(parent, { recursive: true });
    const root = mkdtempSync(path.join(parent, "engine-"));
    const workspace = await makeWorkspace({ ...options, root, pulumi: await pulumiCli() });
    return { ...workspace, remove: () => rmSync(root, { recursive: true, force: true }) };
}
