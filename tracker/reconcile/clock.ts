import type { Fit } from "./find-fits";

/** How far the clocks of AWS and of the machines that ran Pulumi are apart, as far as the records show. */
export interface ClockMargin {
    /** Whole seconds; calls that miss a step by no more than this cannot be told from its own. */
    readonly marginSeconds: number;
    readonly basis: string;
}

/**
 * Estimates the margin from calls that can only be an update's own: each made a resource whose id the update's state holds,
 * which happens once. Where such a call seems to come after its own step ended, or before its update began, clocks differ
 * by at least that much. Calls that could have been repeated by somebody else are not taken.
 */
export function estimateMargin(calls: readonly (readonly Fit[])[], maxSeconds: number): ClockMargin {
    let own = 0;
    let worst = 0;
    let beyond = 0;
    for (const fits of calls) {
        const makes = fits.filter((fit) => fit.strength === "makes" && fit.by === "itself" && fit.end === "step");
        if (makes.length === 0) continue;
        const off = Math.min(...makes.map((fit) => Math.max(fit.early, fit.late)));
        own += 1;
        if (off > maxSeconds * 1000) beyond += 1;
        else worst = Math.max(worst, off);
    }
    // A call begins before its step ends: clocks that are seen to differ do so by more than is seen.
    const marginSeconds = worst === 0 ? 0 : Math.min(Math.ceil(worst / 1000) + 1, maxSeconds);
    if (own === 0) {
        return {
            marginSeconds: 0,
            basis: "no call of an update made a resource: no margin could be estimated, none is given",
        };
    }
    const calls_ =
        own === 1 ? "1 call that made a resource" : `${own.toLocaleString("en-US")} calls that made a resource`;
    const found =
        worst === 0
            ? "none came after its step ended or before its update began"
            : `one missed its step by ${worst / 1000} s, and a call begins before its step ends`;
    const ignored =
        beyond === 0
            ? ""
            : `; ${beyond.toLocaleString("en-US")} missed it by more than the bound of ${maxSeconds} s and were left out`;
    return { marginSeconds, basis: `from ${calls_}: ${found}${ignored}` };
}
