/** A source of randomness that gives the same numbers for the same seed. */
export interface Random {
    /** From 0 to 1, without 1. */
    next(): number;
    chance(probability: number): boolean;
    /** From `low` to `high`, both included. */
    between(low: number, high: number): number;
    pick<T>(from: readonly T[]): T;
}

/** Mulberry32 (public domain), started apart for every index so that one pair can be made again without the others. */
export function createRandom(seed: number, index: number): Random {
    let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
    const next = (): number => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
    return {
        next,
        between,
        chance: (probability) => next() < probability,
        pick: (from) => from[between(0, from.length - 1)]!,
    };
}

/** A list of `low` to `high` values. */
export function several<T>(random: Random, low: number, high: number, make: () => T): T[] {
    return Array.from({ length: random.between(low, high) }, make);
}
