import { findResource, forgetResource, storeResource } from "../account/store";
import type { Sandbox } from "../sandbox";
import { type ResourceType, type World } from "../resources/resource-type";
import type { ApiCall, Json } from "../trail/call";
import type { Caller } from "../trail/caller";
import { recordCalls } from "../trail/spool";
import type { ProviderConfig } from "./config";

/** A provider that has signed in: what every operation needs. */
export interface Session {
    readonly sandbox: Sandbox;
    readonly config: ProviderConfig;
    readonly caller: Caller;
    /** Calls that the account refuses: `sqs:CreateQueue`. For tests of failing updates. */
    readonly refused: readonly string[];
}

/** What the engine is told of a resource. */
export interface ResourceState {
    readonly id: string;
    readonly outputs: Json;
}

export function createResource(session: Session, type: ResourceType, inputs: Json): ResourceState {
    const world = worldOf(session, type, inputs);
    const made = type.create(inputs, world);
    if (type.taken !== undefined && findResource(session.sandbox, type.token, made.id)) {
        refuse(session, world, [], made.calls[0], { code: type.taken, message: `${made.id} already exists.` });
    }
    perform(session, world, made.calls);
    return finish(session, type, world, made.id, { ...withoutHidden(inputs), ...made.outputs });
}

export function updateResource(
    session: Session,
    type: ResourceType,
    id: string,
    olds: { readonly outputs: Json; readonly inputs: Json },
    inputs: Json,
    changed: readonly string[],
): ResourceState {
    const world = worldOf(session, type, inputs);
    const made = type.update?.(id, olds.inputs, inputs, changed, world) ?? { outputs: {}, calls: [] };
    perform(session, world, made.calls);
    return finish(session, type, world, id, updatedOutputs(olds, inputs, made.outputs));
}

/** Outputs after an update: what was computed stays, an input that was taken back goes. */
export function updatedOutputs(olds: { outputs: Json; inputs: Json }, inputs: Json, made: Json): Json {
    const gone = Object.keys(olds.inputs).filter((name) => !(name in inputs));
    const kept = Object.entries(olds.outputs).filter(([name]) => !gone.includes(name));
    return { ...Object.fromEntries(kept), ...withoutHidden(inputs), ...made };
}

/** What the account holds, or `undefined` when it is gone. */
export function readResource(session: Session, type: ResourceType, id: string): ResourceState | undefined {
    const stored = findResource(session.sandbox, type.token, id);
    const world = worldOf(session, type, stored?.outputs ?? {});
    const calls = stored ? type.read(id, stored.outputs, world) : [];
    recordCalls(session.sandbox, session.caller, world.region, calls);
    return stored && { id, outputs: stored.outputs };
}

export function deleteResource(session: Session, type: ResourceType, id: string, outputs: Json): void {
    const world = worldOf(session, type, outputs);
    perform(session, world, type.remove(id, outputs, world));
    forgetResource(session.sandbox, type.token, id);
}

function finish(session: Session, type: ResourceType, world: World, id: string, outputs: Json): ResourceState {
    const complete = { ...outputs, ...(type.global !== true && { region: world.region }), id };
    recordCalls(session.sandbox, session.caller, world.region, type.read(id, complete, world));
    storeResource(session.sandbox, { type: type.token, id, outputs: complete });
    return { id, outputs: complete };
}

function worldOf(session: Session, type: ResourceType, properties: Json): World {
    const own = properties["region"];
    return {
        account: session.sandbox.account,
        region: type.global !== true && typeof own === "string" ? own : session.config.region,
        ids: session.sandbox.ids,
        now: session.sandbox.now(),
    };
}

/** Makes the calls in order; the first refused one is recorded as failed and ends the operation. */
function perform(session: Session, world: World, calls: readonly ApiCall[]): void {
    const at = calls.findIndex((call) => session.refused.includes(`${call.service}:${call.event}`));
    if (at >= 0) {
        const call = calls[at];
        const what = `${call?.service}:${call?.event}`;
        const message = `User: ${session.caller.arn} is not authorized to perform: ${what}`;
        refuse(session, world, calls.slice(0, at), call, { code: "AccessDenied", message });
    }
    recordCalls(session.sandbox, session.caller, world.region, calls);
}

function refuse(
    session: Session,
    world: World,
    before: readonly ApiCall[],
    call: ApiCall | undefined,
    error: { code: string; message: string },
): never {
    const failed = call ? [{ ...call, error }] : [];
    recordCalls(session.sandbox, session.caller, world.region, [...before, ...failed]);
    throw new Error(
        `operation error ${call?.service ?? ""}: ${call?.event ?? ""}, api error ${error.code}: ${error.message}`,
    );
}

export function withoutHidden(properties: Json): Json {
    return Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith("__")));
}
