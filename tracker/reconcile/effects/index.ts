import { eventWords, withoutApiDate } from "../../../core/trail/event-words";
import { serviceOf } from "../../../core/trail/service-of";
import type { TrailEvent } from "../../../core/trail/trail-event";
import { verbClass } from "../../../core/trail/verb-class";
import type { Effect, EffectRule } from "./effect";
import { identityRules } from "./identity";
import { lifecycleEffect, loggingRules } from "./logging";
import { networkRules } from "./network";
import { runningRules } from "./running";
import { sharingRules } from "./sharing";

export type { Effect, EffectRule } from "./effect";

/** The table of grave calls. What is not in it is told by its verb. */
const effectRules: readonly EffectRule[] = [
    ...identityRules,
    ...networkRules,
    ...sharingRules,
    ...loggingRules,
    ...runningRules,
];

/**
 * What a call did, for a reader who has to act on it.
 *
 * @param holdsLogs whether the bucket that the call names keeps a trail's or a flow log's files
 */
export function effectOf(event: TrailEvent, holdsLogs: boolean): Effect {
    const name = withoutApiDate(event.eventName);
    const call = `${serviceOf(event.eventSource)}:${name}`;
    if (/^s3:(Put|Delete)BucketLifecycle(Configuration)?$/.test(call)) return lifecycleEffect(event, holdsLogs);
    const rule = effectRules.find((each) => each.calls.test(call));
    return rule?.effect({ ...event, eventName: name }) ?? byVerb(name);
}

const opposites: Readonly<Record<string, string>> = {
    revoke: "authorize",
    detach: "attach",
    disassociate: "associate",
    remove: "add",
    disable: "enable",
    stop: "start",
    untag: "tag",
    deregister: "register",
    release: "allocate",
    unsubscribe: "subscribe",
    unassign: "assign",
    cancel: "request",
};

function byVerb(eventName: string): Effect {
    const { verb, noun, all } = eventWords(eventName);
    const about = noun.join(" ");
    const topic = `${opposites[verb] ?? verb} ${about}`;
    if (verb === "tag" || verb === "untag" || (noun.at(-1) ?? "").startsWith("tag")) {
        return { kind: "tag", label: "tagged", detail: eventName, topic: "tags", restores: false };
    }
    switch (verbClass(verb, all)) {
        case "destroys":
            return { kind: "delete", label: "deleted", detail: about, topic: `create ${about}`, restores: false };
        case "makes":
            return { kind: "configuration", label: "made", detail: about, topic: `create ${about}`, restores: false };
        case "gives":
            return { kind: "configuration", label: "changed", detail: eventName, topic, restores: false };
        case "takes":
            return { kind: "configuration", label: "changed", detail: eventName, topic, restores: true };
        case "uses":
            return { kind: "configuration", label: "used", detail: eventName, topic, restores: false };
    }
}
