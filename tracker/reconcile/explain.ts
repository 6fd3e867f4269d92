import type { Fit } from "./find-fits";
import type { Support } from "./contradiction";

/** What the steps of all updates say about one call, before the change of any update is looked at. */
export type Explanation =
    | { readonly kind: "explained"; readonly fit: Fit; readonly support: Support; readonly remarks: readonly string[] }
    /** A step could contain the call, and nothing speaks for it or against it. */
    | { readonly kind: "unsupported"; readonly fit: Fit; readonly support: Support }
    /** A step fits, but for a difference that the clocks' margin swallows. */
    | { readonly kind: "within-margin"; readonly fit: Fit; readonly support: Support }
    /** Steps of more than one update fit equally well; the first of them would explain it by itself. */
    | {
          readonly kind: "ambiguous";
          readonly fits: readonly Fit[];
          readonly first: Extract<Explanation, { kind: "explained" }>;
      }
    | { readonly kind: "unexplained"; readonly nearest?: { readonly fit: Fit; readonly support: Support } };

const rank = { makes: 0, ends: 0, defines: 1, part: 2, weak: 3 } as const;

/** What is needed beside the fits to choose among them. */
export interface ExplainContext {
    readonly marginMs: number;
    readonly supportOf: (fit: Fit) => Support;
    /** Whether this call is the only one that a late fit's step can have come from (`claims.ts`). */
    readonly onlyCall: (fit: Fit) => boolean;
    /** Whether the step's resource was not there yet, or no longer. */
    readonly outsideLife: (fit: Fit) => boolean;
}

/**
 * Chooses the update that explains a call: resource, operation and time have to agree, and neither the session's lineage nor
 * the program may contradict. User and window alone explain nothing.
 */
export function explain(fits: readonly Fit[], context: ExplainContext): Explanation {
    const supported = fits.map((fit) => ({ fit, support: context.supportOf(fit) }));
    const possible = supported.filter(({ fit, support }) => isPossible(fit, support, context));
    const inTime = possible.filter(({ fit }) => missed(fit) === 0);
    const best = preferred(inTime);
    if (best.length > 0) return chosen(best);
    const near = preferred(possible.filter(({ fit }) => missed(fit) <= Math.max(context.marginMs, subSecond)));
    const claimed = near.filter(
        ({ fit }) => missed(fit) <= context.marginMs && (fit.strength === "makes" || context.onlyCall(fit)),
    );
    if (claimed.length > 0) return chosen(claimed);
    if (near.length > 0) return { kind: "within-margin", ...near[0]! };
    const unsupported = supported.find(
        ({ fit, support }) => missed(fit) === 0 && isUncontradicted(fit, support, context) && fit.strength === "weak",
    );
    if (unsupported !== undefined) return { kind: "unsupported", ...unsupported };
    const nearest = nearestOf(supported);
    return { kind: "unexplained", ...(nearest === undefined ? {} : { nearest }) };
}

/** No two machines agree to the millisecond: a fraction of a second is never held against anybody. */
const subSecond = 999;

type Supported = { readonly fit: Fit; readonly support: Support };

/** How far a call missed a step, in milliseconds. */
export function missed(fit: Fit): number {
    return Math.max(fit.early, fit.late);
}

function isPossible(fit: Fit, support: Support, context: ExplainContext): boolean {
    if (!isUncontradicted(fit, support, context)) return false;
    // What could as well be something else needs the program's support.
    return fit.strength !== "weak" || support.channel.held === "yes" || support.lineage.held === "yes";
}

function isUncontradicted(fit: Fit, support: Support, context: ExplainContext): boolean {
    if (fit.strength === undefined) return false;
    if (support.lineage.held === "contradicts" || support.channel.held === "contradicts") return false;
    return !context.outsideLife(fit);
}

/** Those of the best strength; among them, those whose session carries the update's change, where any does. */
function preferred(candidates: readonly Supported[]): readonly Supported[] {
    if (candidates.length === 0) return [];
    const best = Math.min(...candidates.map(({ fit }) => rank[fit.strength!]));
    const strongest = candidates.filter(({ fit }) => rank[fit.strength!] === best);
    const carried = strongest.filter(({ support }) => support.lineage.held === "yes");
    return carried.length > 0 ? carried : strongest;
}

function chosen(candidates: readonly Supported[]): Explanation {
    const updates = new Set(candidates.map(({ fit }) => fit.update.id));
    const key = ({ fit }: Supported): string => `${fit.update.id} ${fit.step.urn}`;
    const [nearest] = [...candidates].sort(
        (a, b) => missed(a.fit) - missed(b.fit) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
    );
    const { fit, support } = nearest!;
    const first = { kind: "explained", fit, support, remarks: remarksOf(fit, support) } as const;
    return updates.size === 1 ? first : { kind: "ambiguous", fits: candidates.map((each) => each.fit), first };
}

function remarksOf(fit: Fit, support: Support): readonly string[] {
    const remarks: string[] = [];
    const off = missed(fit) / 1000;
    if (off > 0)
        remarks.push(`${off} s outside the step, within the margin for clock skew; no other call can be the step's`);
    if (fit.end === "update") {
        const why = fit.step.op === "delete" || fit.step.op === "replace" ? "a deletion leaves" : "the state holds";
        remarks.push(`${why} no end time: the update's end was used`);
    }
    if (fit.strength === "weak") {
        remarks.push(
            "the operation can be part of the step and can be something else: only the program supports it, which can be forged",
        );
    }
    if (fit.by === "type") remarks.push("the request names no resource, only its type");
    if (fit.foreign.length > 0 && fit.by === "itself" && fit.strength !== "makes") {
        const names = fit.foreign.slice(0, 3).join(", ") + (fit.foreign.length > 3 ? ", …" : "");
        remarks.push(`the request names ${names}, which the resource's state does not hold`);
    }
    if (support.channel.held === "nothing" && support.lineage.held !== "yes") remarks.push(support.channel.detail);
    if (support.doubt !== undefined) remarks.push(support.doubt);
    if (fit.update.record === "no-checkpoint") {
        remarks.push("the update's own checkpoint is missing: the step is known from a later one");
    }
    return remarks;
}

/** What comes nearest, for people who have to understand why nothing explains a call. */
function nearestOf(candidates: readonly Supported[]): Supported | undefined {
    const score = ({ fit, support }: Supported): number =>
        (fit.early > 0 ? 8 : 0) +
        (fit.strength === undefined ? 4 : 0) +
        (fit.late > 0 ? 2 : 0) +
        (support.channel.held === "contradicts" || support.lineage.held === "contradicts" ? 1 : 0);
    return [...candidates].sort(
        (a, b) => score(a) - score(b) || missed(a.fit) - missed(b.fit) || (a.fit.update.id < b.fit.update.id ? -1 : 1),
    )[0];
}
