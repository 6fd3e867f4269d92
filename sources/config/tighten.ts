import { ToolError } from "../../core/tool-error";
import type { YamlFile } from "../yaml/read-yaml";
import type { Config, NearerConfig } from "./config";
import type { EffectiveConfig } from "./loaded-config";
import { tightenRules } from "./tighten-rules";
import { atMost, equal, fewer, loosening, moreOrAll, ranked, type Strictness } from "./tightening";

/** A configuration nearer to the author than the one that rules, and where it stands. */
export interface Nearer {
    readonly config: NearerConfig;
    readonly file: YamlFile;
    readonly shownPath: string;
    /** The file that rules, as shown. */
    readonly rulingPath: string;
}

/**
 * The configuration in force: what rules, and each tightening of each nearer file. A key that a nearer file writes must demand
 * at least as much as the ruling file's, by the table below, else it is refused by its name; a key that it leaves out says
 * nothing. Rules are refused only for the stacks that they would loosen, see `tightenRules`. What a run of the tracker reads and
 * writes (`tracker.trail`, `tracker.stacks`, …) is as the ruling file says; key files are compared by their contents, see `refuseOtherKeys`.
 *
 * @throws ToolError `trust-changed`
 */
export function tighten(ruling: Config, nearer: readonly Nearer[]): EffectiveConfig {
    const refused: string[] = [];
    const pick = <T>(
        path: readonly string[],
        strictness: Strictness<T>,
        ruled: T,
        written: (config: NearerConfig) => NoInfer<T> | undefined,
    ): T => {
        let inForce = ruled;
        for (const each of nearer) {
            const value = written(each.config);
            if (value === undefined) continue;
            if (strictness.keeps(ruled, value)) inForce = strictness.both(inForce, value);
            else refused.push(loosening(path, ruled, value, placeOf(each, path)));
        }
        return inForce;
    };
    const { changes, pack, tracker } = ruling;
    for (const key of ["idPattern", "files", "url"] as const) {
        pick<unknown>(["changes", key], equal, changes[key], (config) => config.changes?.[key]);
    }
    pick<unknown>(["organization"], equal, ruling.organization, (config) => config.organization);
    pick<unknown>(["people"], equal, ruling.people, (config) => config.people);
    const effective: EffectiveConfig = {
        ...ruling,
        changes: {
            ...changes,
            unsigned: pick(
                ["changes", "unsigned"],
                ranked<"accept" | "refuse">("accept", "refuse"),
                changes.unsigned,
                (config) => config.changes?.unsigned,
            ),
            wildcardScopes: [
                ...pick(
                    ["changes", "wildcardScopes"],
                    fewer<string>(),
                    changes.wildcardScopes,
                    (config) => config.changes?.wildcardScopes,
                ),
            ],
            approvalDays: pick(
                ["changes", "approvalDays"],
                atMost,
                changes.approvalDays,
                (config) => config.changes?.approvalDays,
            ),
        },
        pack: {
            levelsMayBeLowered: pick(
                ["pack", "levelsMayBeLowered"],
                ranked(true, false),
                pack.levelsMayBeLowered,
                (config) => config.pack?.levelsMayBeLowered,
            ),
        },
        tracker: {
            ...tracker,
            accounts: [
                ...pick(["tracker", "accounts"], moreOrAll, tracker.accounts, (config) => config.tracker?.accounts),
            ],
            maxClockMarginSeconds: pick(
                ["tracker", "maxClockMarginSeconds"],
                atMost,
                tracker.maxClockMarginSeconds,
                (config) => config.tracker?.maxClockMarginSeconds,
            ),
        },
        stacks: tightenRules(ruling.stacks, nearer),
    };
    if (refused.length > 0) throw new ToolError("trust-changed", refused[0]!, { detail: refused.slice(1) });
    return effective;
}

function placeOf(nearer: Nearer, path: readonly PropertyKey[]) {
    return { shownPath: nearer.shownPath, position: nearer.file.at(path, "value"), ruledBy: nearer.rulingPath };
}
