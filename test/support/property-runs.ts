/** Seed of all randomised tests of this run. Fixed, so that a failure is the same tomorrow; `COUNTERSIGN_TEST_SEED` sets another. */
export const seed = Number(process.env["COUNTERSIGN_TEST_SEED"] ?? 20261124);

const isLong = process.env["COUNTERSIGN_TEST_LONG"] === "1";

/** How often a randomised test runs: in full with `COUNTERSIGN_TEST_LONG=1`, else a tenth. */
function countOf(full: number): number {
    return isLong ? full : Math.ceil(full / 10);
}

/** For `fc.assert`. */
export function propertyRuns(full: number): { readonly numRuns: number; readonly seed: number } {
    return { numRuns: countOf(full), seed };
}

/** One line for the head of a run. */
export const propertyRunsText = `randomised tests: seed ${seed}, ${isLong ? "full counts" : "a tenth of the full counts"}`;
