import * as catalogue from "../catalogue";
import { notKnown } from "../not-known";
import { foldCase } from "../pattern/fold-case";
import type { Statement } from "../statement";
import type { ActionSet } from "./action-set";
import type { GrantBox, Grants } from "./grants-of";

/** More names than that are not followed one by one. */
const mostNames = 1_000;

/** No action's name is that long. */
const longestName = 256;

/** Actions that documents name and the catalogue does not: of new services, misspelt, or patterns that cover nothing today. */
export interface Unlisted {
    /** As written, without regard to case. */
    readonly names: readonly string[];
    /** Whether there were too many. */
    readonly cut: boolean;
    /** A box's actions with a bit behind those of the catalogue for each name. */
    readonly actionsOf: (box: GrantBox) => ActionSet;
}

/** Finds the names in any of these grants that the catalogue does not know: also what a limit or Deny names may become new. */
export function unlistedIn(...all: readonly Grants[]): Unlisted {
    const names = new Map<string, string>();
    const boxes = all.flatMap(({ allows, denies, limits }) => [
        ...allows,
        ...denies,
        ...limits.flatMap((each) => each.allows),
    ]);
    for (const value of boxes.flatMap(({ statements }) => statements.flatMap(({ action }) => action.values))) {
        if (names.size > mostNames) break;
        if (value === notKnown || value.length > longestName || names.has(foldCase(value))) continue;
        if (catalogue.actionRanges(value).length === 0) names.set(foldCase(value), value);
    }
    const kept = [...names.values()].slice(0, mostNames);
    const samples = kept.map(sampleOf);
    const made = new Map<GrantBox, ActionSet>();
    return {
        names: kept,
        cut: names.size > mostNames,
        actionsOf: (box) => {
            if (samples.length === 0) return box.actions;
            let set = made.get(box);
            if (set === undefined) made.set(box, (set = withSamples(box, samples)));
            return set;
        },
    };
}

/** An action that only patterns at least as wide cover: nobody names it, and no `?` reaches its length. */
function sampleOf(pattern: string): string {
    return pattern.replace(/\*/g, "\uffff".repeat(64)).replace(/\?/g, "\uffff");
}

function withSamples({ actions, statements }: GrantBox, samples: readonly string[]): ActionSet {
    const set = new Uint32Array(actions.length + Math.ceil(samples.length / 32));
    set.set(actions);
    samples.forEach((sample, index) => {
        if (statements.some((statement) => coversAction(statement, sample))) {
            set[actions.length + (index >>> 5)]! |= 1 << (index & 31);
        }
    });
    return set;
}

function coversAction({ action }: Statement, name: string): boolean {
    const some = action.matchers.some((matches) => matches !== notKnown && matches(name));
    return action.negated ? !some && !action.matchers.includes(notKnown) : some;
}
