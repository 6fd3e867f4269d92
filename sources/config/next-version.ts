import type { NearerConfig } from "./config";

/** What the next version of the format would deny that this one allows, with the key that says so. */
export interface FutureDenial {
    readonly key: string;
    readonly says: string;
}

/** The version that `futureDenials` looks ahead to. */
export const nextVersion = 2;

/**
 * What `version: 2` would deny of a file as it is written. Nothing of this happens before somebody writes `version: 2`: an
 * upgrade of Countersign alone never makes a decision stricter. Keep `docs/configuration.md` in step.
 */
export function futureDenials(written: NearerConfig): readonly FutureDenial[] {
    const denials: FutureDenial[] = [];
    const deny = (key: string, says: string) => denials.push({ key, says });
    const { changes, pack, stacks = [] } = written;
    if (changes?.unsigned === "accept") {
        deny("changes.unsigned", "approvals without a signature would no longer count: accept is taken out");
    }
    if (changes?.approvalDays === undefined) {
        deny("changes.approvalDays", "left out, it would mean 7 days instead of 14: write 14 to keep it");
    }
    for (const scope of changes?.wildcardScopes ?? []) {
        if (scope === "**" || scope === "*/*") {
            deny("changes.wildcardScopes", `"${scope}" would be refused: one approval would reach every stack`);
        }
    }
    stacks.forEach((rule, index) => {
        if (rule.update === "warn") {
            deny(
                `stacks[${index}].update`,
                "warn would be refused: say approvedChange: false where no change is needed",
            );
        }
        if (rule.separationOfDuties?.includes("requester") === false) {
            deny(
                `stacks[${index}].separationOfDuties`,
                "would have to hold requester: nobody approves what they ask for",
            );
        }
    });
    if (pack?.levelsMayBeLowered === true) {
        deny("pack.levelsMayBeLowered", "true would be refused: the pack's levels are its own");
    }
    return denials;
}
