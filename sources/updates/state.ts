import { parseArn } from "../../core/trail/arn";
import { managedResource, type ManagedResource } from "../../core/trail/managed-resource";
import type { Checkpoint, CheckpointResource } from "./checkpoint-file";

/** One resource of a state, ready to be compared and to be looked up. */
export interface StateEntry {
    readonly resource: ManagedResource;
    readonly created?: string;
    readonly modified?: string;
    readonly imported: boolean;
    /** A deletion in the state is none in AWS. */
    readonly retained: boolean;
    /** Inputs and outputs as the state holds them. */
    readonly values: readonly unknown[];
}

/** A stack's AWS resources at one moment, by a key that survives a rename of the stack. */
export type StackState = ReadonlyMap<string, StateEntry>;

/**
 * Takes the resources that exist in AWS out of a checkpoint: no components, no providers, nothing that is only read.
 * A resource that waits for its deletion (`delete: true`) stands beside the one that replaced it.
 */
export function stackState(checkpoint: Checkpoint, stack: string): StackState {
    const places = placesOf(checkpoint.resources);
    const state = new Map<string, StateEntry>();
    for (const resource of checkpoint.resources) {
        if (!isPhysical(resource)) continue;
        const key = stateKey(resource);
        state.set(key, entryOf(resource, stack, places));
    }
    return state;
}

/** The state entry of a resource that an operation was still busy with: it may have no id yet. */
export function pendingEntry(resource: CheckpointResource, checkpoint: Checkpoint, stack: string): StateEntry {
    return entryOf(resource, stack, placesOf(checkpoint.resources));
}

function isPhysical(resource: CheckpointResource): boolean {
    return (
        resource.custom &&
        resource.external !== true &&
        !resource.type.startsWith("pulumi:") &&
        resource.id !== undefined &&
        resource.id !== ""
    );
}

function stateKey(resource: CheckpointResource): string {
    // urn:pulumi:<stack>::<project>::<types>::<name>: what follows the project is the resource.
    const own = resource.urn.split("::").slice(2).join("::");
    return resource.delete === true ? `${own}\0${resource.id}` : own;
}

function entryOf(resource: CheckpointResource, stack: string, places: Places): StateEntry {
    const inputs = resource.inputs ?? {};
    const outputs = resource.outputs ?? {};
    const place = placeOf(resource, places);
    return {
        resource: managedResource({
            urn: resource.urn,
            stack,
            type: resource.type,
            id: resource.id ?? "",
            inputs,
            outputs,
            ...place,
        }),
        ...(resource.created === undefined ? {} : { created: resource.created }),
        ...(resource.modified === undefined ? {} : { modified: resource.modified }),
        imported: resource.importID !== undefined && resource.importID !== "",
        retained: resource.retainOnDelete === true,
        values: [inputs, outputs],
    };
}

interface Place {
    readonly account?: string;
    readonly region?: string;
}
type Places = ReadonlyMap<string, Place>;

/** The account and region of each provider of a state: the region it states, the account that its resources' ARNs show. */
function placesOf(resources: readonly CheckpointResource[]): Places {
    const accounts = new Map<string, Map<string, number>>();
    for (const resource of resources) {
        const arn = parseArn(textOf(resource.outputs?.["arn"]) ?? "");
        if (arn === undefined || !/^\d{12}$/.test(arn.account) || resource.provider === undefined) continue;
        const seen = accounts.get(resource.provider) ?? new Map<string, number>();
        seen.set(arn.account, (seen.get(arn.account) ?? 0) + 1);
        accounts.set(resource.provider, seen);
    }
    const places = new Map<string, Place>();
    for (const resource of resources) {
        if (!resource.type.startsWith("pulumi:providers:") || resource.id === undefined) continue;
        const reference = `${resource.urn}::${resource.id}`;
        const region = textOf(resource.inputs?.["region"]) ?? textOf(resource.outputs?.["region"]);
        const seen = accounts.get(reference);
        const account =
            seen === undefined ? undefined : [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
        places.set(reference, {
            ...(account === undefined ? {} : { account }),
            ...(region === undefined ? {} : { region }),
        });
    }
    return places;
}

function placeOf(resource: CheckpointResource, places: Places): Place {
    const arn = parseArn(textOf(resource.outputs?.["arn"]) ?? "");
    const provider = resource.provider === undefined ? undefined : places.get(resource.provider);
    const account = arn !== undefined && /^\d{12}$/.test(arn.account) ? arn.account : provider?.account;
    const region =
        arn !== undefined && arn.region !== ""
            ? arn.region
            : (textOf(resource.outputs?.["region"]) ?? provider?.region);
    return {
        ...(account === undefined ? {} : { account }),
        ...(region === undefined ? {} : { region }),
    };
}

function textOf(value: unknown): string | undefined {
    return typeof value === "string" && value !== "" ? value : undefined;
}
