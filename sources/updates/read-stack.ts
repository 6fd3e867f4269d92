import { join } from "node:path";
import type { ManagedResource } from "../../core/trail/managed-resource";
import type { Update } from "../../core/trail/update";
import type { StackFiles, UpdateFiles } from "./backend-files";
import { readCheckpoint, type Checkpoint } from "./checkpoint-file";
import { readHistoryEntry, type HistoryEntry } from "./history-file";
import { readText } from "./read-text";
import { stackState } from "./state";
import { chainUpdates, type Moment } from "./chain-updates";
import type { UpdateProblem } from "./update-source";

/** What a backend holds of one stack. */
export interface StackHistory {
    /** `project/stack`. */
    readonly name: string;
    readonly updates: readonly Update[];
    readonly resources: readonly ManagedResource[];
    readonly problems: readonly UpdateProblem[];
    readonly remarks: readonly string[];
}

/** Reads one stack's history, one checkpoint at a time, and what its state says beyond it. */
export async function readStack(root: string, files: StackFiles, idPattern: string): Promise<StackHistory> {
    const problems: UpdateProblem[] = [];
    const moments: Moment[] = [];
    let project = files.project;
    for (const update of files.updates) {
        const read = await readMoment(root, update, files, project, problems);
        project ??= read.project;
        moments.push(read.moment);
    }
    const state = files.state === undefined ? undefined : await readState(root, files.state, problems);
    project ??= state === undefined ? undefined : projectOf(state.checkpoint);
    const name = `${project ?? "unknown"}/${files.stack}`;
    const chained = chainUpdates({
        name,
        project: project ?? "unknown",
        stack: files.stack,
        idPattern,
        moments,
        ...(state === undefined ? {} : { state }),
    });
    return { name, ...chained, problems };
}

async function readMoment(
    root: string,
    update: UpdateFiles,
    files: StackFiles,
    project: string | undefined,
    problems: UpdateProblem[],
): Promise<{ readonly moment: Moment; readonly project?: string }> {
    const moment: { -readonly [K in keyof Moment]: Moment[K] } = { nanos: update.nanos };
    if (update.history === undefined) {
        problems.push({
            file: update.checkpoint!,
            why: "its history file is missing: nobody can say which change it ran on",
        });
    } else {
        const entry = await readEntry(root, update.history, problems);
        if (entry !== undefined) moment.history = entry;
    }
    let found = project;
    if (update.checkpoint === undefined) {
        problems.push({
            file: update.history!,
            why: "its checkpoint file is missing: what it did can be told in part only",
        });
    } else {
        const read = await readText(join(root, update.checkpoint));
        const checkpoint = read.ok ? readCheckpoint(read.text) : read;
        if (!checkpoint.ok || !read.ok) {
            problems.push({ file: update.checkpoint, why: checkpoint.ok ? "cannot be read" : checkpoint.why });
        } else {
            found ??= projectOf(checkpoint.checkpoint);
            moment.checkpoint = {
                file: update.checkpoint,
                sha256: read.sha256,
                text: read.text,
                ...(checkpoint.checkpoint.time === undefined ? {} : { time: checkpoint.checkpoint.time }),
                pending: checkpoint.checkpoint.pending.length,
                state: stackState(checkpoint.checkpoint, `${found ?? "unknown"}/${files.stack}`),
            };
        }
    }
    return { moment, ...(found === undefined ? {} : { project: found }) };
}

async function readEntry(
    root: string,
    file: string,
    problems: UpdateProblem[],
): Promise<{ readonly file: string; readonly sha256: string; readonly entry: HistoryEntry } | undefined> {
    const read = await readText(join(root, file));
    const parsed = read.ok ? readHistoryEntry(read.text) : read;
    if (!parsed.ok || !read.ok) {
        problems.push({ file, why: parsed.ok ? "cannot be read" : parsed.why });
        return undefined;
    }
    return { file, sha256: read.sha256, entry: parsed.entry };
}

async function readState(
    root: string,
    file: string,
    problems: UpdateProblem[],
): Promise<{ readonly file: string; readonly text: string; readonly checkpoint: Checkpoint } | undefined> {
    const read = await readText(join(root, file));
    const parsed = read.ok ? readCheckpoint(read.text) : read;
    if (!parsed.ok || !read.ok) {
        problems.push({ file, why: parsed.ok ? "cannot be read" : parsed.why });
        return undefined;
    }
    return { file, text: read.text, checkpoint: parsed.checkpoint };
}

/** The project of a stack whose folder does not name it: `urn:pulumi:<stack>::<project>::…`. */
function projectOf(checkpoint: Checkpoint): string | undefined {
    const urn = checkpoint.resources[0]?.urn ?? checkpoint.pending[0]?.resource.urn;
    return urn?.split("::")[1];
}
