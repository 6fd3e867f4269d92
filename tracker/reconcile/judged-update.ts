import type { Decision } from "../../core/change/decision";
import type { DenialReason } from "../../core/change/reason";
import type { Update } from "../../core/trail/update";

/** An update with what its change was worth when it began. */
export interface JudgedUpdate {
    readonly update: Update;
    readonly verdict: "approved" | "unapproved" | "indeterminate";
    readonly reason?: DenialReason | "unreadable";
    /** The sentence behind the reason. */
    readonly detail?: string;
    readonly changeId?: string;
    /** Absent where nothing could be decided because the update's record is missing. */
    readonly decision?: Decision;
    readonly remarks: readonly string[];
}
