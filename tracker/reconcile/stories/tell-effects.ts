import type { VerdictResource } from "../../../core/trail/verdict";
import { effectOf, type Effect } from "../effects";
import { effectKinds, type StoryEffect } from "../reconciliation";
import { subjectKey, targetsOf, type StoryFacts, type Told } from "./facts";

/** An effect of a story with what its actions are made from. */
export interface ToldEffect extends StoryEffect {
    /** Nothing puts it back: a copy, a command. */
    readonly lasting: boolean;
    /** The resource itself was ended, so that nothing of it can be in force. */
    readonly gone: boolean;
    /** Accounts outside that got access. */
    readonly accounts: readonly string[];
}

interface Group {
    readonly resource: VerdictResource;
    readonly first: Effect;
    readonly calls: { readonly told: Told; readonly effect: Effect }[];
}

/**
 * Groups a story's calls by resource and by what of it they concern, so that what was done and put back is one line; sorted
 * by effect: access for others, logging off, delete, configuration, tag.
 */
export function tellEffects(calls: readonly Told[], facts: StoryFacts): readonly ToldEffect[] {
    const groups = new Map<string, Group>();
    for (const told of calls) {
        const resource = targetsOf(told.verdict)[0] ?? nameless(told);
        const effect = effectOf(told.event, facts.logBuckets.has(resource.id));
        const key = `${subjectKey(resource)}\0${effect.topic}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { resource, first: effect, calls: [{ told, effect }] });
        else group.calls.push({ told, effect });
    }
    const effects = [...groups.values()].map((group) => tell(group, facts));
    return effects.sort(
        (a, b) =>
            rank(a) - rank(b) ||
            compare(a.calls[0]!.eventTime, b.calls[0]!.eventTime) ||
            compare(a.resource.id, b.resource.id),
    );
}

function tell(group: Group, facts: StoryFacts): ToldEffect {
    const { resource } = group;
    // What sets in says what happened; a group may begin with putting back something that nobody of this story did.
    const doing = group.calls.find(({ effect }) => !effect.restores) ?? group.calls[0]!;
    const last = group.calls.findLast((call) => isDoing(call.effect, group));
    const { effect } = doing;
    // What ran once is over, and nothing takes it back.
    const once = effect.lasting === true && effect.kind === "configuration";
    const back = last === undefined || once ? undefined : putBack(last.told, group, facts);
    return {
        kind: effect.kind,
        label: effect.label,
        resource,
        detail: effect.detail,
        calls: group.calls.map(({ told }) => ({
            eventID: told.event.eventID,
            eventTime: told.event.eventTime,
            event: told.verdict.event,
        })),
        ...(back === undefined ? {} : { undone: back }),
        gone: group.calls.some(({ told }) => told.event.eventID === facts.deletions.get(subjectKey(resource))?.eventID),
        lasting: group.calls.some((call) => call.effect.lasting === true),
        accounts: [...new Set(group.calls.flatMap((call) => call.effect.accounts ?? []))],
    };
}

function isDoing(effect: Effect, group: Group): boolean {
    // A story that only took things away did that, and setting them again is what puts them back.
    if (group.calls.every((call) => call.effect.restores)) return effect.restores;
    const opposite = group.first.label === "made" ? "deleted" : group.first.label === "deleted" ? "made" : undefined;
    return !effect.restores && effect.label !== opposite;
}

/** The first call after the last doing one that puts it back: in this story, or by anybody, or the end of the resource. */
function putBack(
    last: Told,
    group: Group,
    facts: StoryFacts,
): { readonly at: string; readonly by: string } | undefined {
    const since = last.event.eventTime;
    const inStory = group.calls.find(
        ({ told, effect }) => told.event.eventTime >= since && told !== last && !isDoing(effect, group),
    );
    if (inStory !== undefined) {
        const same = inStory.told.verdict.actor.session === last.verdict.actor.session;
        return {
            at: inStory.told.event.eventTime,
            by: `${inStory.told.event.eventName} ${same ? "by the same key" : `by ${inStory.told.verdict.actor.label}`}`,
        };
    }
    const key = subjectKey(group.resource);
    const elsewhere = facts.byTarget.get(key)?.find(({ event }) => {
        if (event.eventTime <= since) return false;
        const effect = effectOf(event, facts.logBuckets.has(group.resource.id));
        return effect.topic === group.first.topic && !isDoing(effect, group);
    });
    if (elsewhere !== undefined) return { at: elsewhere.event.eventTime, by: whoDid(elsewhere) };
    const deletion = facts.deletions.get(key);
    // What was deleted is not put back by being deleted.
    if (deletion === undefined || deletion.at <= since || group.first.label === "deleted") return undefined;
    return { at: deletion.at, by: deletion.by };
}

function whoDid({ event, verdict }: Told): string {
    return verdict.update === undefined
        ? `${event.eventName} by ${verdict.actor.label}`
        : `${event.eventName} in update ${verdict.update}`;
}

function nameless({ verdict }: Told): VerdictResource {
    return verdict.resources[0] ?? { id: `account ${verdict.account ?? "unknown"}`, relation: "target" };
}

function rank(effect: StoryEffect): number {
    return effectKinds.indexOf(effect.kind);
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

/** The published form of an effect. */
export function published(effect: ToldEffect): StoryEffect {
    const { kind, label, resource, detail, calls, undone } = effect;
    return { kind, label, resource, detail, calls, ...(undone === undefined ? {} : { undone }) };
}
