import { eventWords } from "../../../core/trail/event-words";
import type { ManagedResource } from "../../../core/trail/managed-resource";
import type { TrailEvent } from "../../../core/trail/trail-event";
import type { Update } from "../../../core/trail/update";
import type { Verdict, VerdictResource } from "../../../core/trail/verdict";
import { verbClass } from "../../../core/trail/verb-class";
import { endsAlike } from "../../../core/trail/words";
import { typeNoun } from "../../../core/trail/managed-resource";
import type { JudgedUpdate } from "../judged-update";
import type { UpdateProfile } from "../update-profile";

/** One judged call with its record. */
export interface Told {
    readonly verdict: Verdict;
    readonly event: TrailEvent;
}

/** What the stories of a run are told from, beside the calls they are about. */
export interface StoryFacts {
    /** Every write, in order of time. */
    readonly calls: readonly Told[];
    /** Those that changed something, by the `subjectKey` of what they changed. */
    readonly byTarget: ReadonlyMap<string, readonly Told[]>;
    readonly updates: ReadonlyMap<string, JudgedUpdate>;
    readonly profiles: ReadonlyMap<string, UpdateProfile>;
    /** Names of buckets that keep the files of a trail, a flow log or another record of what happened. */
    readonly logBuckets: ReadonlySet<string>;
    /** When a resource was ended, and by what, in words; by `subjectKey`. */
    readonly deletions: ReadonlyMap<string, Deletion>;
    /** Whether the newest state of its stack still lists a resource; by `subjectKey`. */
    readonly listed: ReadonlySet<string>;
    /** Time of the last record that was read. */
    readonly last: string;
}

export interface Deletion {
    readonly eventID: string;
    readonly at: string;
    readonly by: string;
}

export function storyFacts(input: {
    readonly calls: readonly Told[];
    readonly updates: readonly JudgedUpdate[];
    readonly profiles: ReadonlyMap<string, UpdateProfile>;
    readonly resources: readonly ManagedResource[];
    readonly last: string | null;
}): StoryFacts {
    return {
        calls: input.calls,
        byTarget: callsByTarget(input.calls),
        updates: new Map(input.updates.map((judged) => [judged.update.id, judged])),
        profiles: input.profiles,
        logBuckets: logBucketsOf(input.resources),
        deletions: deletionsOf(input.calls),
        listed: listedNow(input.updates.map((judged) => judged.update)),
        last: input.last ?? "",
    };
}

/** One key for a resource, managed or not. */
export function subjectKey(resource: Pick<VerdictResource, "stack" | "urn" | "id">): string {
    return resource.urn === undefined ? `\0${resource.id}` : `${resource.stack}\0${resource.urn}\0${resource.id}`;
}

export function targetsOf(verdict: Verdict): readonly VerdictResource[] {
    return verdict.resources.filter((resource) => resource.relation === "target");
}

function callsByTarget(calls: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
    const found = new Map<string, Told[]>();
    for (const told of calls) {
        if (told.verdict.verdict === "attempt" || told.verdict.verdict === "exempt") continue;
        for (const target of targetsOf(told.verdict)) {
            const key = subjectKey(target);
            const list = found.get(key);
            if (list === undefined) found.set(key, [told]);
            else list.push(told);
        }
    }
    return found;
}

function logBucketsOf(resources: readonly ManagedResource[]): ReadonlySet<string> {
    const buckets = new Set<string>();
    for (const resource of resources) {
        const records = /trail|flowlog|deliverychannel|log/i.test(resource.noun.join(""));
        if (!records) continue;
        for (const { key, value } of resource.properties) {
            if (/bucket|logDestination$/i.test(key))
                buckets.add(value.replace(/^arn:aws[\w-]*:s3:::/, "").split("/")[0]!);
        }
    }
    return buckets;
}

function deletionsOf(calls: readonly Told[]): ReadonlyMap<string, Deletion> {
    const deletions = new Map<string, Deletion>();
    for (const { verdict, event } of calls) {
        if (verdict.verdict === "attempt" || verdict.verdict === "exempt") continue;
        const { verb, noun, all } = eventWords(event.eventName);
        const kind = verbClass(verb, all);
        if (kind !== "destroys" && verb !== "deregister") continue;
        for (const target of targetsOf(verdict)) {
            const type = target.urn === undefined ? noun : typeNoun(target.urn.split("::")[2] ?? "");
            const whole = verb === "terminate" || verb === "release" || verb === "deregister" || endsAlike(noun, type);
            if (!whole) continue;
            const by =
                verdict.update === undefined
                    ? `${event.eventName} by ${verdict.actor.label}`
                    : `${event.eventName} in update ${verdict.update}`;
            deletions.set(subjectKey(target), { eventID: event.eventID, at: event.eventTime, by });
        }
    }
    return deletions;
}

function listedNow(updates: readonly Update[]): ReadonlySet<string> {
    const listed = new Set<string>();
    for (const update of updates) {
        for (const step of update.steps) {
            const key = subjectKey({ stack: step.resource.stack, urn: step.urn, id: step.resource.id });
            if (step.op === "delete") listed.delete(key);
            else listed.add(key);
            if (step.previous !== undefined && step.previous.id !== step.resource.id) {
                listed.delete(subjectKey({ stack: step.previous.stack, urn: step.previous.urn, id: step.previous.id }));
            }
        }
    }
    return listed;
}
