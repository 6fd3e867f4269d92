import { parseArn } from "../../core/trail/arn";
import { looksUnique, type ManagedResource } from "../../core/trail/managed-resource";
import type { TrailEvent } from "../../core/trail/trail-event";
import { operationOf, type Operation } from "../../core/trail/operation";
import type { NamedString } from "../../core/trail/named-strings";
import type { Step, Update } from "../../core/trail/update";
import { endsAlike } from "../../core/trail/words";
import { askedBy, foreignTo, type Asked, type Foreign } from "./foreign";
import { contradicts, disagrees, type Mentions } from "./mentions";
import { fitDependent, fitOwn, namesParent, type FitStrength } from "./operation-fit";
import { sharesService } from "./services";
import { sameName, type StateIndex } from "./state-index";

/** One way in which one step of one update could explain a call, with how far the times agree. */
export interface Fit {
    readonly update: Update;
    readonly step: Step;
    readonly resource: ManagedResource;
    /**
     * Whether the call names the resource itself, the parents of one that has no name of its own, or only its type, as Cloud
     * Control's requests do before there is an id.
     */
    readonly by: "itself" | "parents" | "type";
    /** Absent when the operation does not fit: then this is only what comes nearest. */
    readonly strength?: FitStrength;
    /** Another thing that the call made or took with it, and that the update did not touch. */
    readonly beside?: string;
    /** Milliseconds by which the call came before the update began; 0 when it did not. */
    readonly early: number;
    /** Milliseconds by which it came after the step ended; 0 when it did not. */
    readonly late: number;
    /** What the request names and the state after the step does not hold. */
    readonly foreign: readonly string[];
    /** What the step's end was read from. */
    readonly end: "step" | "update";
}

interface StepOf {
    readonly update: Update;
    readonly step: Step;
}

/** The steps of all updates. */
export interface StepIndex {
    /** Those that touched a resource, also as what a replacement took away. */
    readonly on: (resource: ManagedResource) => readonly StepOf[];
    /** Those that created a resource of this kind. */
    readonly creating: (operation: Operation) => readonly StepOf[];
}

export function buildStepIndex(updates: readonly Update[]): StepIndex {
    const byResource = new Map<string, StepOf[]>();
    const byNoun = new Map<string, StepOf[]>();
    const add = (map: Map<string, StepOf[]>, key: string, of: StepOf): void => {
        const list = map.get(key);
        if (list === undefined) map.set(key, [of]);
        else list.push(of);
    };
    for (const update of updates) {
        for (const step of update.steps) {
            const of = { update, step };
            add(byResource, resourceKey(step.resource), of);
            const away = step.previous;
            if (away !== undefined && away.id !== step.resource.id) add(byResource, resourceKey(away), of);
            if (step.op === "create" || step.op === "replace") add(byNoun, step.resource.noun.join(""), of);
        }
    }
    return {
        on: (resource) => byResource.get(resourceKey(resource)) ?? [],
        creating: ({ noun, service }) =>
            (byNoun.get(noun.join("")) ?? []).filter(({ step }) => sharesService(step.type, service)),
    };
}

/** Every step of any update on what a call is about, whether it fits or not. */
export function findFits(event: TrailEvent, mentions: Mentions, steps: StepIndex, states: StateIndex): readonly Fit[] {
    const time = Date.parse(event.eventTime);
    const operation = operationOf(event);
    const asked = askedBy(event, mentions);
    const fits: Fit[] = [];
    const targets = mentions.managed.filter((mention) => mention.relation === "target");
    const named = targets.length > 0 ? targets : mentions.managed.filter((mention) => mention.relation === "also");
    for (const { resource, string } of named) {
        const made = string.from === "response" && string.noun.length > 0;
        for (const { update, step } of steps.on(resource)) {
            // Of a replacement, the resource that went away was deleted.
            const away = tookAway(step, resource);
            const op = away ? "delete" : step.op;
            // Names count below their parents, as the state had them when the step ended.
            const then = away ? step.previous! : step.resource;
            const means = !contradicts(then, string, mentions.strings);
            const beside =
                madeAnother(mentions, resource) ??
                batchOf(mentions, string).find((other) => !isOf(other, update, steps, mentions))?.value;
            const fitting = means && beside === undefined;
            const strength = fitting ? fitOwn(operation, op, resource, made) : undefined;
            const fit = fitOf({ update, step, resource, by: "itself", time, op, strength, asked });
            fits.push(beside === undefined ? fit : { ...fit, beside });
        }
    }
    for (const resource of dependentsOf(event, mentions, states)) {
        if (madeAnother(mentions, resource) !== undefined) continue;
        for (const { update, step } of steps.on(resource)) {
            const strength = fitDependent(operation, step.op, resource);
            // Another update may have given the resource other parents: those of this step count.
            if (strength !== undefined && isAbout(step.resource, mentions)) {
                fits.push(fitOf({ update, step, resource, by: "parents", time, op: step.op, strength, asked }));
            }
        }
    }
    if (operation.cloudControl && operation.verb === "create" && named.length === 0) {
        for (const { update, step } of steps.creating(operation)) {
            const { resource, op } = step;
            if (saysOtherwise(mentions, resource)) continue;
            fits.push(fitOf({ update, step, resource, by: "type", time, op, strength: "weak", asked }));
        }
    }
    return fits;
}

/**
 * Another thing of the resource's kind that AWS's answer names, and not the resource: a second revision of the same task
 * definition, another listener of the same load balancer.
 */
function madeAnother(mentions: Mentions, resource: ManagedResource): string | undefined {
    const answered = mentions.strings.filter(
        (string) => string.from === "response" && string.noun.length > 0 && endsAlike(string.noun, resource.noun),
    );
    const own = [resource.id, ...resource.own];
    if (answered.some((string) => own.some((name) => sameName(name, string.value)))) return undefined;
    return answered.find((string) => own.some((name) => sameKindOfId(name, string.value)))?.value;
}

/** What a batch (`TerminateInstances`, `DeleteAlarms`) is about beside one of its items. */
function batchOf(mentions: Mentions, item: NamedString): readonly NamedString[] {
    if (item.from !== "request") return [];
    return mentions.subjects.filter(
        (other) =>
            other.from === "request" &&
            other.key === item.key &&
            other.leaf === item.leaf &&
            other.depth === item.depth &&
            other.value !== item.value &&
            (looksUnique(other.value) || mentions.managed.some((mention) => mention.string.value === other.value)),
    );
}

/** An update that did not touch all that a batch touches did not ask for it: providers work on one resource at a time. */
function isOf(item: NamedString, update: Update, steps: StepIndex, mentions: Mentions): boolean {
    return mentions.managed.some(
        ({ resource, string }) =>
            string.value === item.value && steps.on(resource).some((of) => of.update.id === update.id),
    );
}

/** Whether a request that Cloud Control carries, or its answer, names another resource of the type. */
function saysOtherwise(mentions: Mentions, resource: ManagedResource): boolean {
    const answered = mentions.strings.find((string) => string.from === "response" && string.leaf === "identifier");
    const own = [resource.id, ...resource.own];
    if (answered !== undefined && !own.some((name) => sameName(name, answered.value))) return true;
    return disagrees(resource, mentions.strings);
}

/** Whether both are ids that AWS makes, in the same form: two ARNs of one kind, two `sgr-…`. */
function sameKindOfId(a: string, b: string): boolean {
    if (!looksUnique(a) || !looksUnique(b)) return false;
    const [left, right] = [parseArn(a), parseArn(b)];
    if (left !== undefined || right !== undefined) {
        return left?.service === right?.service && left?.kind !== undefined && left.kind === right?.kind;
    }
    const prefix = /^[a-z-]+-(?=[0-9a-f]{8,17}$)/;
    return prefix.exec(a)?.[0] !== undefined && prefix.exec(a)?.[0] === prefix.exec(b)?.[0];
}

/** Resources without a name of their own in the call, whose parents it names and about which it says nothing else. */
function dependentsOf(event: TrailEvent, mentions: Mentions, states: StateIndex): readonly ManagedResource[] {
    const { service } = operationOf(event);
    const found = new Map<string, ManagedResource>();
    for (const string of mentions.strings) {
        if (string.from === "response" || string.depth > 3) continue;
        for (const resource of states.dependents(string, event, service)) {
            const key = resourceKey(resource);
            if (!found.has(key) && namesParent(resource, string) && !disagrees(resource, mentions.strings)) {
                found.set(key, resource);
            }
        }
    }
    return [...found.values()];
}

/** Whether a call that names a resource's parents means this one, as its state was at one moment. */
function isAbout(resource: ManagedResource, mentions: Mentions): boolean {
    if (disagrees(resource, mentions.strings)) return false;
    return mentions.strings.some((string) => string.from !== "response" && namesParent(resource, string));
}

function tookAway(step: Step, resource: ManagedResource): boolean {
    return step.previous !== undefined && resource.id === step.previous.id && resource.id !== step.resource.id;
}

/**
 * What sets nothing of its own can only be a part of the step where it leads to the state that the step left. A resource that
 * consists of what it joins is another one when the call lets in nobody that its state knows.
 */
function weakened(
    strength: FitStrength | undefined,
    by: Fit["by"],
    foreign: Foreign,
    asked: Asked,
): FitStrength | undefined {
    const { contradicted, unheld } = foreign;
    if (by === "parents") {
        const others = asked.addresses.filter((address) => unheld.includes(address) || contradicted.includes(address));
        return others.length > 0 && others.length === asked.addresses.length ? undefined : strength;
    }
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
    const foreign = foreignTo(step, of.resource, of.asked);
    const strength = weakened(of.strength, of.by, foreign, of.asked);
    const stepEnd = of.op === "delete" ? undefined : step.endedAt;
    const end = stepEnd === undefined ? updateEnd : Date.parse(stepEnd);
    return {
        update,
        step,
        resource: of.resource,
        by: of.by,
        ...(strength === undefined ? {} : { strength }),
        foreign: [...foreign.contradicted, ...foreign.unheld],
        early: Math.max(0, Date.parse(update.startTime) - time),
        late: Math.max(0, time - end),
        end: stepEnd === undefined ? "update" : "step",
    };
}
