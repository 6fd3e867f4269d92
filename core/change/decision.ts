import type { Evidence } from "../evidence";
import type { Approval, Change } from "./change";
import type { Denial } from "./reason";

/** What the gate, the pack or the tracker concludes about one update of one stack. */
export interface Decision {
    readonly outcome: "allow" | "deny";
    /** Empty when allowed. Gravest first. */
    readonly denials: readonly Denial[];
    readonly changeId?: string;
    readonly change?: Change;
    /** The approvals that count, one a person, in order of time. */
    readonly approvedBy: readonly Approval[];
    /** What a reader must know although it does not deny: `approval time is declared`, `unsigned form accepted`. */
    readonly remarks: readonly string[];
    readonly evidence: readonly Evidence[];
}
