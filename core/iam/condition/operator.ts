import type { Variables } from "../pattern/variables";

/** How a request's value is held against a policy's value, both as written. A value that is none of its kind equals nothing. */
export type Compare = (requested: string, wanted: string, variables: Variables | undefined) => boolean;

/** A condition operator without its prefix and suffix. */
export interface BaseOperator {
    /** As AWS writes it: `StringNotLike`. */
    readonly name: string;
    readonly compare: Compare;
    /** Negated operators hold where none of the values compares. */
    readonly negated: boolean;
}

/** A table of operators: those that hold where `compare` does, and those that hold where it does not. */
export function operators(holds: Readonly<Record<string, Compare>>, fails: Readonly<Record<string, Compare>> = {}) {
    return [
        ...Object.entries(holds).map(([name, compare]): BaseOperator => ({ name, compare, negated: false })),
        ...Object.entries(fails).map(([name, compare]): BaseOperator => ({ name, compare, negated: true })),
    ];
}
