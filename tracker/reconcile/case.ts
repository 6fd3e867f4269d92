import type { Issued } from "../../core/trail/lineage";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Update } from "../../core/trail/update";
import type { Claims } from "./claims";
import type { ClockMargin } from "./clock";
import type { Fit } from "./find-fits";
import type { Parents } from "./forwarded";
import type { JudgedUpdate } from "./judged-update";
import type { Mentions } from "./mentions";
import type { UpdateProfile } from "./update-profile";

/** One write with everything that the states and steps say of it. */
export interface Case {
    readonly event: TrailEvent;
    readonly mentions: Mentions;
    readonly fits: readonly Fit[];
}

/** What is known of the whole run when a single write is judged. */
export interface RunContext {
    readonly clock: ClockMargin;
    readonly claims: Claims;
    readonly judged: ReadonlyMap<string, JudgedUpdate>;
    readonly profiles: ReadonlyMap<string, UpdateProfile>;
    readonly issued: ReadonlyMap<string, Issued>;
    /** Every change id that any update names. */
    readonly changeIds: ReadonlySet<string>;
    readonly parents: Parents;
    /** Stacks that the run was asked about; absent: all. */
    readonly stacks?: ReadonlySet<string>;
    /** Accounts that the run was asked about; empty: all. */
    readonly accounts: ReadonlySet<string>;
    /** Updates that were running at a moment, give or take the margin. */
    readonly updatesAt: (time: number) => readonly Update[];
    /** Failed calls by session and what they were about, to know an update's failing step. */
    readonly failedOn: (update: Update, event: TrailEvent, key: string) => boolean;
}
