import type { Exemption } from "../../core/trail/exempt";
import { principalOf } from "../../core/trail/actor";
import type { TrailEvent } from "../../core/trail/trail-event";

/** Calls by which people and pipelines set services to work, to find what made a service act in their name. */
export type Parents = ReadonlyMap<string, readonly TrailEvent[]>;

/** Cloud Control works on a request for up to 24 hours (AWS Cloud Control API User Guide, "resource operations"). */
const longestWork = 24 * 60 * 60 * 1000;

export function parentsOf(writes: readonly TrailEvent[]): Parents {
    const parents = new Map<string, TrailEvent[]>();
    for (const event of writes) {
        if (forwardingService(event) !== undefined || event.errorCode !== undefined) continue;
        const key = `${event.eventSource} ${principalOf(event)}`;
        const list = parents.get(key);
        if (list === undefined) parents.set(key, [event]);
        else list.push(event);
    }
    return parents;
}

/**
 * A call that a service made with somebody's session (CloudFormation, Cloud Control): where the call that asked for it was
 * read, that one is judged and this one follows it. Where it was not, this call stands for itself.
 */
export function forwardedFor(event: TrailEvent, parents: Parents): Exemption | undefined {
    const service = forwardingService(event);
    if (service === undefined) return undefined;
    const sources = service === "cloudformation.amazonaws.com" ? [service, "cloudcontrolapi.amazonaws.com"] : [service];
    const time = Date.parse(event.eventTime);
    for (const source of sources) {
        const asked = parents.get(`${source} ${principalOf(event)}`)?.findLast((parent) => {
            const age = time - Date.parse(parent.eventTime);
            return age >= 0 && age <= longestWork;
        });
        if (asked === undefined) continue;
        return {
            reason: "aws-service",
            detail: `made by ${service} for the caller: ${asked.eventName} ${asked.eventID} asked for it and is judged itself`,
        };
    }
    return undefined;
}

/** The service that made a call with somebody else's session; `undefined` for calls that callers made themselves. */
function forwardingService(event: TrailEvent): string | undefined {
    const invokedBy = event.userIdentity.invokedBy ?? "";
    if (!/^[a-z0-9.-]+\.amazonaws\.com$/.test(invokedBy) || invokedBy === "signin.amazonaws.com") return undefined;
    return invokedBy;
}
