/** Counts the elementary steps of comparisons, so that a test can read what they cost and a caller can stop in time. */
export interface Steps {
    taken: number;
}

/** Work of about a second; policies that AWS accepts need a thousandth of it. */
export const mostSteps = 500_000_000;

export function isSpent({ taken }: Steps): boolean {
    return taken > mostSteps;
}
