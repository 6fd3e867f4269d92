import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { accessLevels, type AccessLevel } from "../../core/iam/catalogue/access-level";
import type { RiskKind } from "../../core/iam/catalogue/action";
import { addedRisks, declined } from "./reviewed";

/** Where statements about actions come from; the letter stands for it in the table. */
export const listSources = {
    c: "primeharbor/sensitive_iam_actions@26785799 (CC0-1.0)",
    d: "iann0036/iam-dataset@2073fa52 (MIT)",
    p: "salesforce/policy_sentry@66e53f23 (MIT)",
    w: "scripts/catalogue/reviewed.ts",
} as const;
export type ListSource = keyof typeof listSources;

/** One list's statement about one action, whose name may be in lower case. */
export interface Rating {
    readonly source: ListSource;
    readonly action: string;
    readonly kind: RiskKind;
}

export interface LevelCorrection {
    readonly source: ListSource;
    readonly action: string;
    readonly level: AccessLevel;
}

const read = (file: string) => readFileSync(path.join(__dirname, "data", file), "utf8");

const denied = declined.flatMap(({ actions }) => actions.map((action) => action.toLowerCase()));

/** Ratings of all lists, without those that the review declined. */
export function readRatings(): Rating[] {
    const ratings: Rating[] = [];
    const add = (source: ListSource, kind: RiskKind, actions: readonly string[]) =>
        actions.forEach((action) => ratings.push({ source, kind, action }));
    const statement = (file: string) =>
        (JSON.parse(read(`sensitive-iam-actions/${file}.json`)) as { Statement: [{ Action: string[] }] }).Statement[0];
    const lines = (file: string) => read(`policy-sentry/${file}.txt`).split(/\s+/).filter(Boolean);
    add("c", "credential-exposure", statement("CredentialExposure").Action);
    add("c", "data-access", statement("DataAccess").Action);
    add("c", "escalation", statement("PrivEsc").Action);
    add("c", "resource-exposure", statement("ResourceExposure").Action);
    add("p", "credential-exposure", lines("credentials-exposure"));
    add("p", "escalation", lines("privilege-escalation"));
    add("p", "resource-exposure", lines("resource-exposure"));
    add("p", "resource-policy", lines("resource-policies"));
    for (const { kind, actions } of addedRisks) add("w", kind, Object.keys(actions));
    return ratings.filter(({ kind, action }) => kind !== "resource-exposure" || !denied.includes(action.toLowerCase()));
}

/** Corrections of access levels as the lists have them, also those that the review declined. */
export function readLevelCorrections(): LevelCorrection[] {
    const dataset = JSON.parse(read("iam-dataset/access_level_overrides.json")) as Record<string, string>;
    const sentry = parse(read("policy-sentry/access-level-overrides.yml")) as Record<
        string,
        Record<string, readonly string[] | null> | null
    >;
    return [
        ...Object.entries(dataset).map(([action, level]) => ({ source: "d" as const, action, level: levelOf(level) })),
        ...Object.entries(sentry).flatMap(([service, levels]) =>
            Object.entries(levels ?? {}).flatMap(([level, names]) =>
                (names ?? []).map((name) => ({
                    source: "p" as const,
                    action: `${service}:${name}`,
                    level: levelOf(level),
                })),
            ),
        ),
    ];
}

/** Whether the review declined what the lists say about an action's access level. */
export function isDeclined(action: string): boolean {
    return denied.includes(action.toLowerCase());
}

function levelOf(text: string): AccessLevel {
    const level = accessLevels.find((each) => each === text);
    if (level === undefined) throw new Error(`A list corrects an access level to "${text}", which is none.`);
    return level;
}
