import { conditionImplies } from "../condition/implies";
import { isSpent, type Steps } from "../pattern/steps";
import { principalsWithin } from "../principals-within";
import { add, isEmpty, share, take, type ActionSet } from "./action-set";
import { isLimitedBy, type GrantBox, type GrantLimit, type Grants } from "./grants-of";
import { liesWithin, mayMeet, type Region } from "./scope";

/** The part of some actions of a new grant, on one of its patterns, that the old policies did not grant for certain. */
export type NewActions = (box: GrantBox, region: Region, actions: ActionSet) => ActionSet;

/** Prepares the comparison of many new grants with the old policies. */
export function coverageBy(old: Grants, next: Grants, steps: Steps): NewActions {
    const byKey = new Map(old.allows.filter(({ key }) => key !== undefined).map((box) => [box.key, box]));
    const byStatement = new Map(old.allows.map((box) => [box.statement, box]));
    const length = next.allows[0]?.actions.length ?? 0;
    const stillThere = new Set(next.denies.map(({ statement }) => statement));
    const weakened = old.denies
        .filter(({ statement }) => !stillThere.has(statement))
        .map((deny) => ({ deny, actions: deniedNoMore(deny, next.denies, steps) }))
        .filter(({ deny, actions }) => deny.hasUnknown || !isEmpty(actions));
    const tightened = old.limits
        .map((limit) => ({ limit, stopped: stoppedBy(limit, next.limits, length, steps) }))
        .filter(({ stopped }) => !isEmpty(stopped));

    return (box, region, actions) => {
        const fresh = actions.slice();
        const same = byStatement.get(box.statement) ?? (box.key === undefined ? undefined : byKey.get(box.key));
        for (const each of same === undefined ? old.allows : [same, ...old.allows]) {
            if (isEmpty(fresh) || isSpent(steps)) break;
            if (!share(fresh, each.actions, steps)) continue;
            const isCovering = each === same || isWithin(box, region, each, steps);
            if (isCovering) take(fresh, coveredBy(each, box, region, fresh), steps);
        }
        return fresh;
    };

    /** The actions of an old grant that covers a new one, less those that were denied or stopped by a limit. */
    function coveredBy(each: GrantBox, box: GrantBox, region: Region, wanted: ActionSet): ActionSet {
        const covered = each.actions.slice();
        for (const { limit, stopped } of tightened) {
            if (!isLimitedBy(each, limit)) continue;
            const missing = stopped.slice();
            for (const through of limit.allows) {
                if (share(missing, through.actions, steps) && isWithin(box, region, through, steps)) {
                    take(missing, through.actions, steps);
                }
            }
            take(covered, missing, steps);
        }
        for (const { deny, actions } of weakened) {
            if (isSpent(steps)) return covered.fill(0);
            if (!(deny.hasUnknown || share(wanted, actions, steps)) || !mayMeet(region, deny.scope, steps)) continue;
            if (deny.hasUnknown) return covered.fill(0);
            const gone = actions.slice();
            for (const still of next.denies) {
                if (share(gone, still.actions, steps) && deniesStill(deny, box, region, still, steps)) {
                    take(gone, still.actions, steps);
                }
            }
            take(covered, gone, steps);
        }
        return covered;
    }
}

/** Whether one pattern of a grant lies within another grant for certain, with its condition and principals. */
function isWithin(box: GrantBox, region: Region, outer: GrantBox, steps: Steps): boolean {
    if (box.statement === outer.statement) return true;
    if (outer.hasUnknown && outer.statement.effect !== "Allow") return false;
    return (
        (isLimit(outer) || principalsWithin(box.statement.principal, outer.statement.principal)) &&
        conditionImplies(box.statement, outer.statement) &&
        liesWithin(region, outer.scope, steps)
    );
}

/** Limits are about everybody whom they stand above; RCPs only say so with a `Principal`. */
function isLimit({ source }: GrantBox): boolean {
    return source !== "identity" && source !== "resource";
}

/** Whether a new Deny still denies what an old one denied of one pattern of a grant. */
function deniesStill(deny: GrantBox, box: GrantBox, region: Region, still: GrantBox, steps: Steps): boolean {
    return (
        principalsWithin(deny.statement.principal, still.statement.principal) &&
        (conditionImplies(deny.statement, still.statement) || conditionImplies(box.statement, still.statement)) &&
        liesWithin(region, still.scope, steps)
    );
}

/** The actions that an old Deny denied and no new one denies on all its resources, in all its cases. */
function deniedNoMore(deny: GrantBox, denies: readonly GrantBox[], steps: Steps): ActionSet {
    const gone = deny.actions.slice();
    for (const still of denies) {
        if (isSpent(steps)) break;
        if (!share(gone, still.actions, steps)) continue;
        const isSame = deny.statement === still.statement || (deny.key !== undefined && deny.key === still.key);
        const covers = () =>
            principalsWithin(deny.statement.principal, still.statement.principal) &&
            conditionImplies(deny.statement, still.statement) &&
            deny.scope.regions.every((region) => liesWithin(region, still.scope, steps));
        if (isSame || covers()) take(gone, still.actions, steps);
    }
    return gone;
}

/** The actions that some old limit may have stopped and no new limit stops for certain. */
function stoppedBy(old: GrantLimit, limits: readonly GrantLimit[], length: number, steps: Steps): ActionSet {
    const stopped = new Uint32Array(length).fill(0xffffffff);
    for (const limit of limits) {
        // A new limit is as tight where all that it lets through was let through.
        if (limit.source !== old.source && old.source !== "boundary" && old.source !== "session") continue;
        const wider = new Uint32Array(length);
        for (const through of limit.allows) {
            const beyond = through.actions.slice();
            for (const each of old.allows) {
                if (isSpent(steps) || !share(beyond, each.actions, steps)) continue;
                const isSame =
                    each.statement === through.statement || (each.key !== undefined && each.key === through.key);
                const covers = () => through.scope.regions.every((region) => isWithin(through, region, each, steps));
                if (isSame || covers()) take(beyond, each.actions, steps);
            }
            add(wider, beyond, steps);
            const isNew = !old.allows.some(({ statement }) => statement === through.statement);
            if (through.hasUnknown && isNew) wider.fill(0xffffffff);
        }
        for (let index = 0; index < length; index++) stopped[index]! &= wider[index]!;
    }
    return stopped;
}
