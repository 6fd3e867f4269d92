import type { Enforcement, SeparatedRole } from "../../core/change/requirement";

/** What a key of `countersign.yaml` means where it is left out. */
export interface Defaults {
    readonly rule: {
        readonly approvedChange: boolean;
        readonly approvals: number;
        readonly window: "required" | "optional";
        readonly separationOfDuties: readonly SeparatedRole[];
        readonly preview: Enforcement;
        readonly update: Enforcement;
    };
    readonly changes: {
        readonly idPattern: string;
        readonly files: string;
        readonly signers: string;
        readonly unsigned: "refuse" | "accept";
        readonly approvalDays: number;
    };
    readonly pack: { readonly levelsMayBeLowered: boolean };
    readonly tracker: { readonly maxClockMarginSeconds: number };
}

/**
 * The defaults of `version: 1`. They stay as they are for good: a stricter default needs a new version, so that an upgrade of
 * Countersign alone never denies what it allowed before. `next-version.ts` holds what the next version would change.
 */
export const version1: Defaults = {
    rule: {
        approvedChange: true,
        approvals: 1,
        window: "optional",
        separationOfDuties: ["requester", "author", "committer", "deployer"],
        preview: "enforce",
        update: "enforce",
    },
    changes: {
        idPattern: "[A-Z][A-Z0-9]*-?[0-9]{1,12}",
        files: "changes",
        signers: "allowed_signers",
        unsigned: "refuse",
        approvalDays: 14,
    },
    pack: { levelsMayBeLowered: false },
    tracker: { maxClockMarginSeconds: 5 },
};
