import * as catalogue from "../catalogue";
import { actionsWithIds, add, countActions, idsOf, intersection, noActions, type ActionSet } from "./action-set";
import type { Grants } from "./grants-of";
import { reachOf } from "./reach";

export interface GrantCounts {
    /** Number of today's actions that are granted on some resource. */
    readonly actions: number;
    /** How many there are in all. */
    readonly of: number;
    /** How many of them have each access level; an action can have several. */
    readonly byLevel: Readonly<Record<catalogue.AccessLevel, number>>;
    /** Names of the five that can do most harm, worst first. */
    readonly worst: readonly string[];
    /** Whether some actions are known only during the update. */
    readonly hasUnknown: boolean;
}

/** How much a set of policies grants today, of the actions that the catalogue knows. */
export function countsOf(grants: Grants): GrantCounts {
    const reach = reachOf(grants);
    const granted = noActions();
    for (const { actions } of reach) add(granted, actions, { taken: 0 });
    const count = (level: catalogue.AccessLevel) => countActions(intersection(granted, ofLevel(level)));
    return {
        actions: countActions(granted),
        of: catalogue.actionCount(),
        byLevel: Object.fromEntries(
            catalogue.accessLevels.map((level) => [level, count(level)]),
        ) as GrantCounts["byLevel"],
        worst: worstOf(granted),
        hasUnknown: reach.some(({ box }) => box.hasUnknown),
    };
}

/** Kinds of risk, gravest first: who escalates or takes credentials can do the rest as well. */
const gravest: readonly catalogue.RiskKind[] = [
    "escalation",
    "credential-exposure",
    "resource-policy",
    "resource-exposure",
    "data-access",
];

/** The worst actions of a set: by kind of risk, then by more kinds, then by access level, then by name. */
export function worstOf(set: ActionSet, most = 5): string[] {
    const named = [...new Set([...gravest.map(ofRisk), ...catalogue.accessLevels.map(ofLevel)])];
    const candidates: number[] = [];
    for (const group of named) {
        if (candidates.length >= most) break;
        const fresh = idsOf(intersection(set, group)).filter((id) => !candidates.includes(id));
        candidates.push(...fresh.sort((a, b) => gravity(b) - gravity(a) || a - b).slice(0, most));
    }
    return candidates.slice(0, most).map((id) => catalogue.action(id)!.name);
}

/** How many kinds of risk an action has, and then how grave its level is. */
function gravity(id: number): number {
    const { risks, levels } = catalogue.action(id)!;
    const level = catalogue.gravestLevel(levels);
    const rank = level === undefined ? 0 : catalogue.accessLevels.length - catalogue.accessLevels.indexOf(level);
    return risks.length * (catalogue.accessLevels.length + 1) + rank;
}

const made = new Map<string, ActionSet>();

function ofRisk(kind: catalogue.RiskKind): ActionSet {
    return once(`risk ${kind}`, () => catalogue.actionsWithRisk(kind));
}

function ofLevel(level: catalogue.AccessLevel): ActionSet {
    return once(`level ${level}`, () => catalogue.actionsAtLevel(level));
}

function once(name: string, ids: () => Uint32Array): ActionSet {
    let set = made.get(name);
    if (set === undefined) made.set(name, (set = actionsWithIds(ids())));
    return set;
}
