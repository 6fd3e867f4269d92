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
        if (gone) steps.push({ ...basis(entry), op: "delete" });
    }
    return steps;
}

function stepOf(before: StateEntry | undefined, after: StateEntry, kind: string): Step | undefined {
    const ended = endOf(after);
    const timed = ended === undefined ? {} : { endedAt: ended };
    if (before === undefined) {
        const imported = after.imported || kind === "import" || kind === "resource-import";
        return { ...basis(after), ...timed, op: imported ? "import" : "create" };
    }
    if (kind === "refresh") {
        return before.print === after.print ? undefined : { ...basis(after), ...timed, op: "refresh" };
    }
    const replaced =
        before.resource.id !== after.resource.id ||
        (before.created !== undefined && after.created !== undefined && before.created !== after.created);
    if (replaced) {
        return {
            ...basis(after),
            ...timed,
            op: "replace",
            previousId: before.resource.id,
            previous: before.resource,
        };
    }
    const touched =
        after.modified === undefined && before.modified === undefined
            ? before.print !== after.print
            : before.modified !== after.modified;
    return touched ? { ...basis(after), ...timed, op: "update" } : undefined;
}

function basis(entry: StateEntry): Omit<Step, "op"> {
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
