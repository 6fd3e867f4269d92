import { principalOf } from "../../core/trail/actor";
import { agentFamily } from "../../core/trail/channel";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Fit } from "./find-fits";

/** What an update's own calls have in common: the programs and the principals that made its resources. */
export interface UpdateProfile {
    readonly agents: ReadonlySet<string>;
    /** By account, since a stack may deploy to several with different roles. */
    readonly principals: ReadonlyMap<string, ReadonlySet<string>>;
    /** Keys of the sessions. */
    readonly sessions: ReadonlySet<string>;
    /** Why it is a guess, for an update that made nothing: nobody is known to run its stack, or somebody else is. */
    readonly doubt?: string;
}

export const emptyProfile: UpdateProfile = { agents: new Set(), principals: new Map(), sessions: new Set() };

/**
 * Learns each update's profile from calls that can only be its own: those that made its resources in time. An update that
 * makes nothing is known by what made things in other updates of its stack, else by what made most of its calls.
 */
export function profileUpdates(
    calls: readonly { readonly event: TrailEvent; readonly fits: readonly Fit[] }[],
    marginMs: number,
): ReadonlyMap<string, UpdateProfile> {
    const makes = new Map<string, TrailEvent[]>();
    const others = new Map<string, TrailEvent[]>();
    const parts = new Map<string, TrailEvent[]>();
    const makers = new Map<string, Set<string>>();
    const stackOf = new Map<string, string>();
    for (const { event, fits } of calls) {
        for (const fit of fits) {
            if (fit.early > marginMs || fit.late > marginMs) continue;
            const { stack } = fit.resource;
            stackOf.set(fit.update.id, stack);
            if (fit.strength === "makes" && fit.by === "itself") {
                add(makes, fit.update.id, event);
                makers.set(stack, (makers.get(stack) ?? new Set()).add(callerOf(event)));
            } else if (fit.strength === "ends" || fit.strength === "defines") add(others, fit.update.id, event);
            else if (fit.strength === "part" && fit.by === "itself") add(parts, fit.update.id, event);
        }
    }
    const profiles = new Map<string, UpdateProfile>();
    for (const [id, stack] of stackOf) {
        const own = makes.get(id);
        profiles.set(
            id,
            own === undefined
                ? likeliest(others.get(id) ?? [], parts.get(id) ?? [], makers.get(stack) ?? new Set())
                : profileOf(own),
        );
    }
    return profiles;
}

function profileOf(events: readonly TrailEvent[]): UpdateProfile {
    const principals = new Map<string, Set<string>>();
    for (const event of events) {
        const account = accountOf(event);
        const known = principals.get(account) ?? new Set<string>();
        principals.set(account, known.add(principalOf(event)));
    }
    return {
        agents: new Set(events.map(agentFamily)),
        principals,
        sessions: new Set(events.map((event) => event.userIdentity.accessKeyId ?? principalOf(event))),
    };
}

/** What programs and principals that are known to have made things in this stack did in an update; else the commonest. */
function likeliest(
    defining: readonly TrailEvent[],
    parts: readonly TrailEvent[],
    makers: ReadonlySet<string>,
): UpdateProfile {
    const events = [...defining, ...parts];
    const known = events.filter((event) => makers.has(callerOf(event)));
    if (known.length > 0) return profileOf(known);
    const groups = new Map<string, TrailEvent[]>();
    for (const event of defining.length > 0 ? defining : parts) add(groups, callerOf(event), event);
    const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
    const most = sorted.filter((group) => group.length === sorted[0]!.length).flat();
    // What may be a part of a step and no more does not tell which program ran it.
    const guess = { ...profileOf(most), ...(defining.length > 0 ? {} : { agents: new Set<string>() }) };
    if (makers.size > 0 && most.length > 0) {
        return { ...guess, doubt: "who made what is in this stack made no call of this update" };
    }
    if (new Set(events.map(callerOf)).size <= 1) return guess;
    return {
        ...profileOf(most),
        doubt: "several callers touched what this update touched: whose run it was is a guess",
    };
}

function callerOf(event: TrailEvent): string {
    return `${agentFamily(event)}\0${principalOf(event)}`;
}

export function accountOf(event: TrailEvent): string {
    return event.recipientAccountId ?? event.userIdentity.accountId ?? "";
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
}
