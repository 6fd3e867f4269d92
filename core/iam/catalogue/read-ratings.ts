import { accessLevels, type AccessLevel } from "./access-level";
import type { Risk, RiskKind } from "./action";
import { levelLetters } from "./notation";
import type { Table } from "./table";

/** What lists and the review say about a service's actions, beside AWS. */
export interface Ratings {
    /** By name of the action, in AWS's casing, without the service. */
    readonly risks: ReadonlyMap<string, readonly Risk[]>;
    readonly corrections: ReadonlyMap<string, LevelCorrection>;
}

export interface LevelCorrection {
    readonly levels: readonly AccessLevel[];
    readonly sources: readonly string[];
}

/** Reads the `r` and `o` lines of a service. */
export function readRatings(table: Table, lines: readonly string[]): Ratings {
    const risks = new Map<string, Risk[]>();
    const corrections = new Map<string, LevelCorrection>();
    for (const line of lines) {
        if (!line.startsWith("r ") && !line.startsWith("o ")) continue;
        const [sign, what = "", letters = "", ...names] = line.split(" ");
        const sources = [...letters].map((letter) => table.sources.get(letter) ?? letter);
        if (sign === "r") {
            const risk = { kind: what as RiskKind, sources };
            for (const name of names) risks.set(name, [...(risks.get(name) ?? []), risk]);
        } else {
            const correction = { levels: levelsOf(what), sources };
            for (const name of names) corrections.set(name, correction);
        }
    }
    return { risks, corrections };
}

/** `PW` → `Permissions management`, `Write`; gravest first. */
export function levelsOf(letters: string): readonly AccessLevel[] {
    const levels = [...letters].map((letter) => levelLetters[letter as keyof typeof levelLetters]);
    return accessLevels.filter((level) => levels.includes(level));
}
