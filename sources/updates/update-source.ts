import type { ManagedResource } from "../../core/trail/managed-resource";
import type { Update } from "../../core/trail/update";

/** A file of the backend that could not be used, in one sentence a person can act on. */
export interface UpdateProblem {
    /** Path relative to the backend's root. */
    readonly file: string;
    readonly why: string;
}

/** Everything a backend knows of its stacks. */
export interface UpdateHistory {
    /** In order of start; updates of one stack keep their order. */
    readonly updates: readonly Update[];
    /** Every resource that any state held, once per stack, URN and id. */
    readonly resources: readonly ManagedResource[];
    /** `project/stack` of every stack, also of those without updates. */
    readonly stacks: readonly string[];
    readonly problems: readonly UpdateProblem[];
    /** What a reader must know although nothing is broken: a state edited by hand, a left-over lock. */
    readonly remarks: readonly string[];
}

/** A place that stack updates are read from. */
export interface UpdateSource {
    readonly name: string;
    /** @param idPattern source of the regular expression that a whole change id matches */
    read(idPattern: string): Promise<UpdateHistory>;
}
