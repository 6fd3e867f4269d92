import { isSpent, type Steps } from "../pattern/steps";
import { isEmpty, share, take, type ActionSet } from "./action-set";
import { isLimitedBy, type GrantBox, type Grants } from "./grants-of";
import { liesWithin, mayMeet, type Region } from "./scope";

/** The actions that a set of policies can grant on one resource pattern, under one condition. */
export interface Reach {
    readonly box: GrantBox;
    readonly region: Region;
    readonly actions: ActionSet;
}

/**
 * What is granted, pattern by pattern: less what is always denied on the whole pattern, and only what every limit may let through.
 * Denies that have a condition or touch a part of a pattern take nothing away, so nothing that may be granted is missing.
 */
export function reachOf(grants: Grants, steps: Steps = { taken: 0 }): readonly Reach[] {
    return grants.allows.flatMap((box) =>
        box.scope.regions.flatMap((region): Reach[] => {
            const actions = reachable(box, region, grants, steps);
            return isEmpty(actions) && !box.hasUnknown ? [] : [{ box, region, actions }];
        }),
    );
}

/**
 * The actions of a box that can be granted on one of its patterns. Where that takes too much work, what limits and denies would
 * still take away stays.
 */
export function reachable(box: GrantBox, region: Region, { denies, limits }: Grants, steps: Steps): ActionSet {
    const actions = box.actions.slice();
    for (const limit of limits) {
        if (!isLimitedBy(box, limit) || isSpent(steps)) continue;
        const passing = limit.allows.filter(
            (each) => (each.hasUnknown || share(actions, each.actions, steps)) && mayMeet(region, each.scope, steps),
        );
        // A limit whose actions are not known yet may let everything through.
        if (passing.some(({ hasUnknown }) => hasUnknown)) continue;
        const stopped = actions.slice();
        for (const each of passing) take(stopped, each.actions, steps);
        take(actions, stopped, steps);
    }
    for (const deny of denies) {
        if (isSpent(steps)) break;
        if (deny.conditional || deny.statement.principal !== undefined || !share(actions, deny.actions, steps))
            continue;
        if (liesWithin(region, deny.scope, steps)) take(actions, deny.actions, steps);
    }
    return actions;
}
