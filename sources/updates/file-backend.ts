import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { ManagedResource } from "../../core/trail/managed-resource";
import type { Update } from "../../core/trail/update";
import { ToolError } from "../../core/tool-error";
import { reason } from "../trail/list-files";
import { backendFiles } from "./backend-files";
import { readStack } from "./read-stack";
import { readText } from "./read-text";
import type { UpdateHistory, UpdateProblem, UpdateSource } from "./update-source";

/** Reads the history of a Pulumi DIY backend (`file://`), a folder that holds `.pulumi`, or that folder itself. */
export function openFileBackend(folder: string): UpdateSource {
    return { name: folder, read: (idPattern) => readBackend(folder, idPattern) };
}

async function readBackend(folder: string, idPattern: string): Promise<UpdateHistory> {
    const root = await findRoot(folder);
    const problems: UpdateProblem[] = [...(await checkLayout(root))];
    const found = await backendFiles(root);
    problems.push(...found.problems);
    const updates: Update[] = [];
    const resources: ManagedResource[] = [];
    const stacks: string[] = [];
    const remarks: string[] = [];
    for (const files of found.stacks) {
        const stack = await readStack(root, files, idPattern);
        updates.push(...stack.updates);
        for (const resource of stack.resources) resources.push(resource);
        stacks.push(stack.name);
        problems.push(...stack.problems);
        remarks.push(...stack.remarks);
    }
    updates.sort(
        (a, b) =>
            compare(a.startTime, b.startTime) ||
            compare(a.project + a.stack, b.project + b.stack) ||
            a.number - b.number,
    );
    return { updates, resources, stacks: stacks.sort(), problems, remarks };
}

/** @throws ToolError `unreadable` when the folder is no backend. */
async function findRoot(folder: string): Promise<string> {
    try {
        if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
    } catch (error) {
        throw new ToolError("unreadable", `the updates folder ${folder} ${reason(error)}`, { cause: error });
    }
    if (basename(folder) === ".pulumi") return folder;
    const inner = join(folder, ".pulumi");
    const exists = await stat(inner).then(
        (found) => found.isDirectory(),
        () => false,
    );
    if (exists) return inner;
    throw new ToolError("unreadable", `the updates folder ${folder} is no Pulumi backend: it holds no .pulumi folder`);
}

/** The layout's version stands in `meta.yaml`; backends from before 2023 have none. */
async function checkLayout(root: string): Promise<readonly UpdateProblem[]> {
    const file = join(root, "meta.yaml");
    const read = await readText(file);
    if (!read.ok) return read.why === "does not exist" ? [] : [{ file: "meta.yaml", why: read.why }];
    let version: unknown;
    try {
        // untrusted: no aliases, so that a small file cannot grow.
        version = (parseYaml(read.text, { maxAliasCount: 0 }) as { version?: unknown } | null)?.version;
    } catch {
        return [{ file: "meta.yaml", why: "is not YAML" }];
    }
    if (version === 0 || version === 1) return [];
    return [{ file: "meta.yaml", why: "is of a newer form: its version is neither 0 nor 1" }];
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
