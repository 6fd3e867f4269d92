import { notKnown } from "../not-known";
import { covers } from "../pattern/covers";
import { anyRun, globOf, inSegments, type Glob } from "../pattern/glob";
import { overlap } from "../pattern/overlap";
import type { Steps } from "../pattern/steps";
import type { Path } from "../json-value";
import type { Statement } from "../statement";

/** A pattern in the two forms that questions about it need. */
interface Ready {
    readonly text: string;
    /** Policy variables as symbols: what is covered is covered for every value. */
    readonly exact: Glob;
    /** Policy variables as anything: what does not meet never meets. */
    readonly wide: Glob;
}

/** One resource pattern of a statement with what `NotResource` leaves out of it. `undefined`: some one resource, not known yet. */
export interface Region {
    readonly pattern: Ready | undefined;
    readonly except: readonly Ready[];
    readonly path: Path | undefined;
}

/** The resources that a statement is about. */
export interface Scope {
    /** The same text for the same resources. */
    readonly key: string;
    readonly regions: readonly Region[];
    /** Of `NotResource`: everything but these. Some may be unknown. */
    readonly negated: boolean;
    readonly hasUnknown: boolean;
}

const everywhere: Ready = { text: "*", exact: [anyRun], wide: [anyRun] };

/** A statement without `Resource` is about whatever its document belongs to. */
export function scopeOf({ resource, policyVariables }: Statement): Scope {
    if (resource === undefined) {
        return {
            key: "",
            regions: [{ pattern: everywhere, except: [], path: undefined }],
            negated: false,
            hasUnknown: false,
        };
    }
    const { values, negated, paths } = resource;
    const ready = values.map((value) => (value === notKnown ? undefined : readyOf(value, policyVariables)));
    const known = ready.filter((each) => each !== undefined);
    const key = JSON.stringify([
        negated,
        policyVariables,
        known.map(({ text }) => text).sort(),
        ready.length - known.length,
    ]);
    const regions = negated
        ? [{ pattern: everywhere, except: known, path: undefined }]
        : ready.map((pattern, index) => ({ pattern, except: [], path: paths[index] }));
    return { key, regions, negated, hasUnknown: known.length < ready.length };
}

function readyOf(text: string, policyVariables: boolean): Ready {
    const glob = (variables: "symbol" | "any") =>
        inSegments(globOf(text, { variables: policyVariables ? variables : "none" }) ?? []);
    return { text, exact: glob("symbol"), wide: glob("any") };
}

/** Whether a region lies within a scope for certain: neither what is unknown nor what the budget leaves open counts. */
export function liesWithin(region: Region, scope: Scope, steps: Steps): boolean {
    const { pattern, except } = region;
    if (scope.negated) {
        if (scope.hasUnknown) return false;
        return scope.regions[0]!.except.every(
            (left) =>
                (pattern !== undefined && !overlap(pattern.wide, left.wide, steps)) ||
                except.some((spared) => covers(spared.exact, left.exact, steps)),
        );
    }
    return scope.regions.some(
        (outer) =>
            outer.pattern !== undefined &&
            (outer.pattern.exact.length === 1 && outer.pattern.exact[0] === anyRun
                ? true
                : pattern !== undefined && covers(outer.pattern.exact, pattern.exact, steps)),
    );
}

/** Whether a region and a scope may have a resource in common. */
export function mayMeet(region: Region, scope: Scope, steps: Steps): boolean {
    const { pattern, except } = region;
    if (pattern === undefined) return true;
    if (scope.negated) return !scope.regions[0]!.except.some((left) => covers(left.exact, pattern.exact, steps));
    return scope.regions.some(
        (outer) =>
            outer.pattern === undefined ||
            (overlap(outer.pattern.wide, pattern.wide, steps) &&
                !except.some((spared) => covers(spared.exact, outer.pattern!.exact, steps))),
    );
}
