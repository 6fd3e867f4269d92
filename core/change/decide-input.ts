import type { ChangeLookup } from "./change";
import type { Person } from "./person";
import type { Requirement } from "./requirement";

/** A change id that an update names, and where it was read. */
export interface NamedChange {
    readonly id: string;
    /** `countersign:changeId` of the stack configuration, `COUNTERSIGN_CHANGE_ID`, the update's message, … */
    readonly from: "config" | "message" | "environment" | "option";
    /** Whether it is stored as a secret, so that the update's record does not show it. */
    readonly secret?: boolean;
}

/** Identities of the people around one update, each as the systems know them; `undefined` where nobody could be read. */
export interface UpdateRoles {
    readonly author?: readonly string[];
    readonly committer?: readonly string[];
    readonly deployer?: readonly string[];
}

/** Everything `decideChange` needs to know; the same input always gives the same decision. */
export interface DecideInput {
    /** `project/stack`. */
    readonly stack: string;
    readonly named: readonly NamedChange[];
    /** What the change source answered; absent when no single well-formed id was named. */
    readonly lookup?: ChangeLookup;
    readonly requirement: Requirement;
    readonly people: readonly Person[];
    readonly roles: UpdateRoles;
    /** The moment that is judged, UTC ISO-8601: now, or the update's start. */
    readonly now: string;
    /**
     * Whether `now` is the present (default) or the start of an update that has run. A rejection in hand that carries a
     * later time counts in the present, where only a wrong clock explains it, and not for the past, where it came later.
     */
    readonly moment?: "present" | "past";
    /** Source of the regular expression that a whole change id must match. */
    readonly idPattern: string;
    readonly wildcardScopes: readonly string[];
    readonly approvalDays: number;
}
