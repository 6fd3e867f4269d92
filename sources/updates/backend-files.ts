import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { reason } from "../trail/list-files";
import type { UpdateProblem } from "./update-source";

/** The files of one update in a backend's history: at least one of both. */
export interface UpdateFiles {
    /** Nanoseconds since 1970 at which the update ended, as the file's name says. */
    readonly nanos: bigint;
    readonly history?: string;
    readonly checkpoint?: string;
}

/** Paths of one stack's files, relative to the backend's root. */
export interface StackFiles {
    /** Absent in the layout without project folders. */
    readonly project?: string;
    readonly stack: string;
    /** The state now; absent after `pulumi stack rm`. */
    readonly state?: string;
    /** Oldest first. */
    readonly updates: readonly UpdateFiles[];
}

interface Found {
    project?: string;
    stack: string;
    state?: string;
    updates: Map<bigint, UpdateFiles>;
}

const historyName = /^(.*)-(\d{16,20})\.(history|checkpoint)\.json(\.gz|\.zst)?$/;
const stateName = /^(.*)\.json(\.gz|\.zst)?$/;

/**
 * Finds the files of every stack of a DIY backend: `.pulumi/history/<project>/<stack>/` and `.pulumi/stacks/<project>/`, or
 * the same without project folders as older backends have it. Source: `pkg/backend/diy` of Pulumi.
 */
export async function backendFiles(
    root: string,
): Promise<{ readonly stacks: readonly StackFiles[]; readonly problems: readonly UpdateProblem[] }> {
    const problems: UpdateProblem[] = [];
    const stacks = new Map<string, Found>();
    const at = (project: string | undefined, stack: string) => {
        const key = `${project ?? ""}/${stack}`;
        const known = stacks.get(key);
        if (known !== undefined) return known;
        const fresh: Found = {
            ...(project === undefined ? {} : { project }),
            stack,
            updates: new Map<bigint, UpdateFiles>(),
        };
        stacks.set(key, fresh);
        return fresh;
    };
    const list = async (below: string) => {
        try {
            const entries = await readdir(join(root, below), { withFileTypes: true });
            return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== "ENOENT") problems.push({ file: below, why: reason(error) });
            return [];
        }
    };
    const addHistory = (project: string | undefined, stack: string, folder: string, name: string): void => {
        const parts = historyName.exec(name);
        if (parts === null) return;
        const nanos = BigInt(parts[2]!);
        const { updates } = at(project, stack);
        updates.set(nanos, { ...(updates.get(nanos) ?? { nanos }), [parts[3]!]: `${folder}/${name}` });
    };
    for (const first of await list("history")) {
        if (!first.isDirectory()) continue;
        for (const second of await list(`history/${first.name}`)) {
            if (second.isFile()) addHistory(undefined, first.name, `history/${first.name}`, second.name);
            if (!second.isDirectory()) continue;
            const folder = `history/${first.name}/${second.name}`;
            for (const file of await list(folder)) {
                if (file.isFile()) addHistory(first.name, second.name, folder, file.name);
            }
        }
    }
    for (const first of await list("stacks")) {
        const name = first.isFile() ? stateName.exec(first.name)?.[1] : undefined;
        if (name !== undefined) at(undefined, name).state = `stacks/${first.name}`;
        if (!first.isDirectory()) continue;
        for (const file of await list(`stacks/${first.name}`)) {
            const stack = file.isFile() ? stateName.exec(file.name)?.[1] : undefined;
            if (stack !== undefined) at(first.name, stack).state = `stacks/${first.name}/${file.name}`;
        }
    }
    return {
        stacks: [...stacks.values()].map((found) => ({
            ...found,
            updates: [...found.updates.values()].sort((a, b) => (a.nanos < b.nanos ? -1 : 1)),
        })),
        problems,
    };
}
