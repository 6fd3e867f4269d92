import * as catalogue from "../catalogue";
import type { StatementPosition } from "../evaluate";
import type { Path } from "../json-value";
import { isSpent, type Steps } from "../pattern/steps";
import { idsOf, isEmpty, type ActionSet } from "./action-set";
import { coverageBy } from "./coverage";
import type { GrantBox, Grants } from "./grants-of";
import { reachable } from "./reach";
import type { Region } from "./scope";
import { unlistedIn } from "./unlisted";

/** Access that the new policies grant and the old did not, or not for certain. */
export interface NewGrant {
    /** The statements of the new policies that grant it. */
    readonly positions: readonly StatementPosition[];
    /** As written; absent for a resource that is known only during the update. `*` with `except` for `NotResource`. */
    readonly resource?: string;
    /** Place of the resource in its document; absent where the statement names none. */
    readonly path?: Path;
    readonly except: readonly string[];
    /** Ids in the catalogue. */
    readonly actions: ActionSet;
    /** Actions as written that the catalogue does not know. */
    readonly unlisted: readonly string[];
    /** Whether the grant has a condition. */
    readonly conditional: boolean;
    /** `undecided`: resources, actions or effect are known only during the update. */
    readonly certainty: "granted" | "undecided";
}

export interface GrantDifference {
    readonly added: readonly NewGrant[];
    /** False where the comparison took too much work: what it did not get to counts as new. */
    readonly complete: boolean;
}

/**
 * Finds the access that `next` grants and `old` did not. A grant is old where one old grant covers its resources and is not narrower
 * in its condition, no limit that was there stops it, and no Deny that was there is gone; where that cannot be told, it is new.
 * What `old` granted and `next` does not is the difference the other way round.
 */
export function diffGrants(old: Grants, next: Grants): GrantDifference {
    const steps: Steps = { taken: 0 };
    const unlisted = unlistedIn(next, old);
    const [before, after] = [extended(old, unlisted.actionsOf), extended(next, unlisted.actionsOf)];
    const newActions = coverageBy(before, after, steps);
    const added = after.allows.flatMap((box) =>
        box.scope.regions.flatMap((region): NewGrant[] => {
            const actions = newActions(box, region, reachable(box, region, after, steps));
            const isOpen = box.hasUnknown && !before.allows.some(({ statement }) => statement === box.statement);
            return isEmpty(actions) && !isOpen ? [] : [newGrant(box, region, actions, unlisted.names)];
        }),
    );
    return { added, complete: old.complete && next.complete && !isSpent(steps) && !unlisted.cut };
}

function extended({ allows, denies, limits, complete }: Grants, actionsOf: (box: GrantBox) => ActionSet): Grants {
    const all = (boxes: readonly GrantBox[]) => boxes.map((box) => ({ ...box, actions: actionsOf(box) }));
    return {
        allows: all(allows),
        denies: all(denies),
        limits: limits.map((limit) => ({ ...limit, allows: all(limit.allows) })),
        complete,
    };
}

function newGrant(
    box: GrantBox,
    { pattern, except, path }: Region,
    actions: ActionSet,
    names: readonly string[],
): NewGrant {
    const words = Math.ceil(catalogue.actionCount() / 32);
    return {
        positions: box.positions,
        ...(pattern === undefined ? {} : { resource: pattern.text }),
        ...(path === undefined ? {} : { path }),
        except: except.map(({ text }) => text),
        actions: actions.slice(0, words),
        unlisted: idsOf(actions.slice(words)).map((index) => names[index]!),
        conditional: box.conditional,
        certainty: pattern === undefined || box.hasUnknown || box.scope.hasUnknown ? "undecided" : "granted",
    };
}
