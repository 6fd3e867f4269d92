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
        }
    }
    const profiles = new Map<string, UpdateProfile>();
    for (const [id, stack] of stackOf) {
        const own = makes.get(id) ?? likeliest(others.get(id) ?? [], makers.get(stack) ?? new Set());
        profiles.set(id, profileOf(own));
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

/** The calls of programs and principals that are known to have made things in this stack; else of the commonest. */
function likeliest(events: readonly TrailEvent[], makers: ReadonlySet<string>): readonly TrailEvent[] {
    const known = events.filter((event) => makers.has(callerOf(event)));
    if (known.length > 0) return known;
    const groups = new Map<string, TrailEvent[]>();
    for (const event of events) add(groups, callerOf(event), event);
    const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
    return sorted[0]?.[1] ?? [];
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
