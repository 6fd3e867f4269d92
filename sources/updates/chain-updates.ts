import { heldStrings } from "../../core/trail/held-strings";
import type { ManagedResource } from "../../core/trail/managed-resource";
import type { Step, Update, UpdateRecord } from "../../core/trail/update";
import type { Evidence } from "../../core/evidence";
import type { Checkpoint } from "./checkpoint-file";
import { compareStates } from "./compare-states";
import type { HistoryEntry } from "./history-file";
import { namedChanges } from "./named-changes";
import { pendingEntry, stackState, type StackState } from "./state";

/** What the backend holds of one update: its entry, the state after it, or both. */
export interface Moment {
    readonly nanos: bigint;
    readonly history?: { readonly file: string; readonly sha256: string; readonly entry: HistoryEntry };
    readonly checkpoint?: {
        readonly file: string;
        readonly sha256: string;
        readonly text: string;
        readonly time?: string;
        readonly pending: number;
        readonly state: StackState;
    };
}

export interface ChainInput {
    /** `project/stack`. */
    readonly name: string;
    readonly project: string;
    readonly stack: string;
    readonly idPattern: string;
    /** Oldest first. */
    readonly moments: readonly Moment[];
    /** The state file, where the stack still exists. */
    readonly state?: { readonly file: string; readonly text: string; readonly checkpoint: Checkpoint };
}

export interface Chained {
    readonly updates: readonly Update[];
    readonly resources: readonly ManagedResource[];
    readonly remarks: readonly string[];
}

/** How long after its last sign of life a killed update's calls may still have come. */
const afterKill = 10 * 60 * 1000;

/**
 * Turns a stack's moments into updates with steps. Steps that ended before their update began belong to an update whose
 * entry is gone: they become one of their own, so that nothing is explained by a change that had nothing to do with it.
 */
export function chainUpdates(input: ChainInput): Chained {
    const updates: Update[] = [];
    const resources = new Map<string, ManagedResource>();
    const remarks: string[] = [];
    let before: StackState = new Map();
    let since = "1970-01-01T00:00:00Z";
    input.moments.forEach((moment, number) => {
        const after = moment.checkpoint?.state;
        if (after !== undefined) remember(after, resources);
        const steps = after === undefined ? [] : compareStates(before, after, moment.history?.entry.kind ?? "update");
        const own: Step[] = [];
        const earlier: Step[] = [];
        const start = moment.history?.entry.startTime;
        for (const step of steps) {
            const ended = step.endedAt === undefined ? undefined : Date.parse(step.endedAt);
            (start !== undefined && ended !== undefined && ended < start * 1000 ? earlier : own).push(step);
        }
        const unplaced = placeEarlier(updates, earlier);
        if (unplaced.length > 0) {
            updates.push(unrecorded(input, "no-history", number - 1, since, isoSeconds(start!), unplaced, []));
            remarks.push(
                `${input.name}: steps that ended before update ${number + 1} began belong to no history entry`,
            );
        }
        if (moment.history === undefined) {
            const end = isoSeconds(Number(moment.nanos / 1_000_000_000n));
            updates.push(unrecorded(input, "no-history", number, since, end, own, evidenceOf(moment)));
            since = end;
        } else {
            const record = after === undefined ? "no-checkpoint" : "complete";
            updates.push(recorded(input, moment.history.entry, number, record, own, moment));
            since = isoSeconds(moment.history.entry.endTime);
        }
        if (after !== undefined) before = after;
    });
    const rest = beyondHistory(input, before, since);
    if (rest !== undefined) {
        remember(stackState(input.state!.checkpoint, input.name), resources);
        remarks.push(rest.remark);
        markInterrupted(updates);
        if (rest.update !== undefined) updates.push(rest.update);
    }
    return { updates, resources: [...resources.values()], remarks };
}

/** Gives steps back to the update they fall into, where the checkpoint of that one is missing; returns the others. */
function placeEarlier(updates: Update[], steps: readonly Step[]): readonly Step[] {
    return steps.filter((step) => {
        const ended = Date.parse(step.endedAt!);
        const index = updates.findIndex(
            (update) =>
                update.record === "no-checkpoint" &&
                Date.parse(update.startTime) <= ended &&
                ended <= Date.parse(update.endTime) + 1000,
        );
        if (index < 0) return true;
        updates[index] = { ...updates[index]!, steps: [...updates[index]!.steps, step] };
        return false;
    });
}

/** What the state file says beyond the newest checkpoint: a killed update, or an edit that made no call to AWS. */
function beyondHistory(
    input: ChainInput,
    before: StackState,
    since: string,
): { readonly remark: string; readonly update?: Update } | undefined {
    const { state } = input;
    const newest = input.moments.findLast((moment) => moment.checkpoint !== undefined)?.checkpoint;
    if (state === undefined || state.text === newest?.text) return undefined;
    const { checkpoint } = state;
    if (newest === undefined && checkpoint.resources.length === 0 && checkpoint.pending.length === 0) return undefined;
    if (newest !== undefined && sameJson(state.text, newest.text)) return undefined;
    const steps: Step[] = checkpoint.pending.map((pending) => pendingStep(pending, input));
    const engineWrote = checkpoint.time !== undefined && checkpoint.time !== newest?.time;
    if (!engineWrote && steps.length === 0) {
        return {
            remark: `${input.name}: the state file is not the newest checkpoint although no update wrote it: it was edited or imported by hand`,
        };
    }
    steps.push(...compareStates(before, stackState(checkpoint, input.name), "update"));
    const last = checkpoint.time === undefined ? Date.parse(since) : Date.parse(checkpoint.time);
    const end = new Date(last + afterKill).toISOString().replace(/\.\d+Z$/, "Z");
    const evidence: Evidence[] = [{ kind: "state", ref: state.file, strength: "declared" }];
    return {
        remark: `${input.name}: an update ended without a history entry (${checkpoint.pending.length} operations were pending)`,
        update: unrecorded(input, "interrupted", input.moments.length, since, end, steps, evidence),
    };
}

function pendingStep(pending: Checkpoint["pending"][number], input: ChainInput): Step {
    const op = pending.type === "deleting" ? "delete" : pending.type === "updating" ? "update" : "create";
    const { resource, values } = pendingEntry(pending.resource, input.state!.checkpoint, input.name);
    const id = resource.id === "" ? {} : { id: resource.id };
    return { op, urn: resource.urn, type: resource.type, ...id, resource, holds: heldStrings(values) };
}

function markInterrupted(updates: Update[]): void {
    const last = updates.at(-1);
    if (last !== undefined) updates[updates.length - 1] = { ...last, interrupted: true };
}

function recorded(
    input: ChainInput,
    entry: HistoryEntry,
    number: number,
    record: UpdateRecord,
    steps: readonly Step[],
    moment: Moment,
): Update {
    const environment = entry.environment;
    const git = {
        gitAuthor: environment["git.author"],
        gitAuthorEmail: environment["git.author.email"],
        gitCommitter: environment["git.committer"],
        gitCommitterEmail: environment["git.committer.email"],
        gitHead: environment["git.head"],
    };
    return {
        id: `${input.name}#${number}`,
        number,
        project: input.project,
        stack: input.stack,
        kind: entry.kind,
        result: entry.result,
        startTime: isoSeconds(entry.startTime),
        endTime: isoSeconds(entry.endTime),
        message: entry.message,
        changeIds: namedChanges(entry, input.idPattern),
        ...(Object.fromEntries(Object.entries(git).filter(([, value]) => value !== undefined)) as Partial<typeof git>),
        ...(environment["git.dirty"] === undefined ? {} : { gitDirty: environment["git.dirty"] === "true" }),
        packRequested:
            environment["pulumi.flag.policy-pack"] !== undefined ||
            environment["pulumi.env.PULUMI_OPTION_POLICY_PACK"] !== undefined,
        steps,
        record,
        interrupted: (moment.checkpoint?.pending ?? 0) > 0,
        evidence: evidenceOf(moment),
    };
}

function unrecorded(
    input: ChainInput,
    record: "no-history" | "interrupted",
    number: number,
    startTime: string,
    endTime: string,
    steps: readonly Step[],
    evidence: readonly Evidence[],
): Update {
    return {
        // Two of one kind cannot begin at the same number: one stands for a gap, one for a checkpoint without entry.
        id: `${input.name}#${Math.max(number, 0)}${record === "interrupted" ? "-interrupted" : evidence.length > 0 ? "" : "-gap"}`,
        number: Math.max(number, 0),
        project: input.project,
        stack: input.stack,
        kind: "update",
        result: "unknown",
        startTime,
        endTime,
        message: "",
        changeIds: [],
        packRequested: false,
        steps,
        record,
        interrupted: record === "interrupted",
        evidence,
    };
}

/** History and checkpoint are files that who deploys can write: `declared`, until another party saw them. */
function evidenceOf(moment: Moment): readonly Evidence[] {
    const files = [
        { kind: "history", file: moment.history },
        { kind: "checkpoint", file: moment.checkpoint },
    ];
    return files.flatMap(({ kind, file }) =>
        file === undefined ? [] : [{ kind, ref: file.file, sha256: file.sha256, strength: "declared" as const }],
    );
}

function remember(state: StackState, resources: Map<string, ManagedResource>): void {
    for (const { resource } of state.values()) resources.set(`${resource.urn}\0${resource.id}`, resource);
}

function sameJson(a: string, b: string): boolean {
    // The same writer may have packed or indented one of both differently; the order of keys is the engine's.
    try {
        return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
    } catch {
        return false;
    }
}

function isoSeconds(seconds: number): string {
    return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}
