import type { ManagedResource } from "../../core/trail/managed-resource";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Step, Update } from "../../core/trail/update";
import { askedBy, foreignTo, type Asked } from "./foreign";
import { disagrees, type Mentions } from "./mentions";
import { fitDependent, fitOwn, namesParent, type FitStrength } from "./operation-fit";
import type { StateIndex } from "./state-index";

/** One way in which one step of one update could explain a call, with how far the times agree. */
export interface Fit {
    readonly update: Update;
    readonly step: Step;
    readonly resource: ManagedResource;
    /** Whether the call names the resource itself, or the parents of one that has no name of its own. */
    readonly by: "itself" | "parents";
    /** Absent when the operation does not fit: then this is only what comes nearest. */
    readonly strength?: FitStrength;
    /** Milliseconds by which the call came before the update began; 0 when it did not. */
    readonly early: number;
    /** Milliseconds by which it came after the step ended; 0 when it did not. */
    readonly late: number;
    /** What the request names and the state after the step does not hold. */
    readonly foreign: readonly string[];
    /** What the step's end was read from. */
    readonly end: "step" | "update";
}

/** The steps of all updates, by the resource they touched. */
export type StepIndex = ReadonlyMap<string, readonly { readonly update: Update; readonly step: Step }[]>;

export function buildStepIndex(updates: readonly Update[]): StepIndex {
    const index = new Map<string, { update: Update; step: Step }[]>();
    const add = (resource: ManagedResource, update: Update, step: Step): void => {
        const key = resourceKey(resource);
        const list = index.get(key);
        if (list === undefined) index.set(key, [{ update, step }]);
        else list.push({ update, step });
    };
    for (const update of updates) {
        for (const step of update.steps) {
            add(step.resource, update, step);
            if (step.previous !== undefined && step.previous.id !== step.resource.id) add(step.previous, update, step);
        }
    }
    return index;
}

/** Every step of any update on what a call is about, whether it fits or not. */
export function findFits(event: TrailEvent, mentions: Mentions, steps: StepIndex, states: StateIndex): readonly Fit[] {
    const time = Date.parse(event.eventTime);
    const asked = askedBy(event, mentions);
    const fits: Fit[] = [];
    const targets = mentions.managed.filter((mention) => mention.relation === "target");
    const named = targets.length > 0 ? targets : mentions.managed.filter((mention) => mention.relation === "also");
    for (const { resource, string } of named) {
        const made = string.from === "response" && string.noun.length > 0;
        for (const { update, step } of steps.get(resourceKey(resource)) ?? []) {
            // Of a replacement, the resource that went away was deleted.
            const away =
                step.previous !== undefined && resource.id === step.previous.id && resource.id !== step.resource.id;
            const op = away ? "delete" : step.op;
            const strength = fitOwn(event.eventName, op, resource, made);
            fits.push(fitOf({ update, step, resource, by: "itself", time, op, strength, asked }));
        }
    }
    for (const resource of dependentsOf(event, mentions, states)) {
        for (const { update, step } of steps.get(resourceKey(resource)) ?? []) {
            const strength = fitDependent(event.eventName, step.op, resource);
            if (strength !== undefined) {
                fits.push(fitOf({ update, step, resource, by: "parents", time, op: step.op, strength, asked }));
            }
        }
    }
    return fits;
}

/** Resources without a name of their own in the call, whose parents it names and about which it says nothing else. */
export function dependentsOf(event: TrailEvent, mentions: Mentions, states: StateIndex): readonly ManagedResource[] {
    const found = new Set<ManagedResource>();
    for (const string of mentions.strings) {
        if (string.from === "response" || string.depth > 3) continue;
        for (const resource of states.dependents(string, event)) {
            if (found.has(resource) || !namesParent(resource, string) || disagrees(resource, mentions.strings))
                continue;
            found.add(resource);
        }
    }
    return [...found];
}

/** What sets nothing of its own can only be a part of the step where it leads to the state that the step left. */
function weakened(
    strength: FitStrength | undefined,
    contradicted: readonly string[],
    unheld: readonly string[],
): FitStrength | undefined {
    if (strength === "part" && contradicted.length + unheld.length > 0) return "weak";
    if (strength === "defines" && contradicted.length > 0) return "weak";
    return strength;
}

export function resourceKey(resource: ManagedResource): string {
    return `${resource.stack}\0${resource.urn}\0${resource.id}`;
}

function fitOf(of: {
    readonly update: Update;
    readonly step: Step;
    readonly resource: ManagedResource;
    readonly by: Fit["by"];
    readonly time: number;
    readonly op: Step["op"];
    readonly strength: FitStrength | undefined;
    readonly asked: Asked;
}): Fit {
    const { update, step, time } = of;
    // Pulumi keeps whole seconds of an update's end: it ended within that second.
    const updateEnd = Date.parse(update.endTime) + 999;
    const { contradicted, unheld } = foreignTo(step, of.resource, of.asked);
    const strength = of.by === "itself" ? weakened(of.strength, contradicted, unheld) : of.strength;
    const stepEnd = of.op === "delete" ? undefined : step.endedAt;
    const end = stepEnd === undefined ? updateEnd : Date.parse(stepEnd);
    return {
        update,
        step,
        resource: of.resource,
        by: of.by,
        ...(strength === undefined ? {} : { strength }),
        foreign: [...contradicted, ...unheld],
        early: Math.max(0, Date.parse(update.startTime) - time),
        late: Math.max(0, time - end),
        end: stepEnd === undefined ? "update" : "step",
    };
}
