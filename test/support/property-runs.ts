/** Seed of all properties of this run; a failing property prints it. */
const seed = Number(process.env["COUNTERSIGN_TEST_SEED"] ?? Date.now() % 1_000_000);

/** For `fc.assert`: `full` runs with `COUNTERSIGN_TEST_LONG=1`, else a tenth. */
export function propertyRuns(full: number): { readonly numRuns: number; readonly seed: number } {
    return { numRuns: process.env["COUNTERSIGN_TEST_LONG"] === "1" ? full : Math.ceil(full / 10), seed };
}
