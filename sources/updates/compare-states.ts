import { heldStrings } from "../../core/trail/held-strings";
import type { Step } from "../../core/trail/update";
import type { StackState, StateEntry } from "./state";

/**
 * What an update did, seen by comparing the states before and after it. Pulumi writes `created` and `modified` when a step
 * ends; an update that failed half-way leaves those of the resources it did not finish. Resources that stayed the same have
 * no step.
 */
export function compareStates(before: StackState, after: StackState, kind: string): readonly Step[] {
    const steps: Step[] = [];
    for (const [key, entry] of after) {
        // A replaced resource that waits for its deletion has been there before, under its own key.
        if (key.includes("\0")) continue;
        const step = stepOf(before.get(key), entry, kind);
        if (step !== undefined) steps.push(step);
    }
    for (const [key, entry] of before) {
        if (entry.retained || kind === "refresh") continue;
        const gone = key.includes("\0")
            ? !after.has(key)
            : !after.has(key) && !after.has(`${key}\0${entry.resource.id}`);
        if (gone) steps.push({ ...basis(entry), op: "delete", holds: heldStrings(entry.values) });
    }
    return steps;
}

function stepOf(before: StateEntry | undefined, after: StateEntry, kind: string): Step | undefined {
    const op = operation(before, after, kind);
    if (op === undefined) return undefined;
    const endedAt = endOf(after);
    const replaced = op === "replace" && before !== undefined;
    return {
        ...basis(after),
        op,
        ...(endedAt === undefined ? {} : { endedAt }),
        ...(replaced ? { previousId: before.resource.id, previous: before.resource } : {}),
        holds: heldStrings(before?.values, after.values),
    };
}

function operation(before: StateEntry | undefined, after: StateEntry, kind: string): Step["op"] | undefined {
    if (before === undefined) {
        return after.imported || kind === "import" || kind === "resource-import" ? "import" : "create";
    }
    if (kind === "refresh") return print(before) === print(after) ? undefined : "refresh";
    const made = before.created !== undefined && after.created !== undefined && before.created !== after.created;
    if (made || before.resource.id !== after.resource.id) return "replace";
    const timed = after.modified !== undefined || before.modified !== undefined;
    const touched = timed ? before.modified !== after.modified : print(before) !== print(after);
    return touched ? "update" : undefined;
}

function basis(entry: StateEntry): Omit<Step, "op" | "holds"> {
    const { resource } = entry;
    return {
        urn: resource.urn,
        type: resource.type,
        ...(resource.id === "" ? {} : { id: resource.id }),
        ...(resource.arn === undefined ? {} : { arn: resource.arn }),
        resource,
    };
}

/** The later of both times: a step that creates and then adjusts has both, and it is over at the second. */
function endOf(entry: StateEntry): string | undefined {
    const { created, modified } = entry;
    if (created === undefined || modified === undefined) return modified ?? created;
    return Date.parse(modified) >= Date.parse(created) ? modified : created;
}

/** Everything the state says of a resource, as text that can be compared. */
function print(entry: StateEntry): string {
    return JSON.stringify([entry.resource.id, entry.values]);
}
