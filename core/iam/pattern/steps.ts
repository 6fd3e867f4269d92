/** Counts the elementary steps of a comparison, so that tests and callers with a budget can read what it cost. */
export interface Steps {
    taken: number;
}
