import type { Actor } from "../../../core/trail/verdict";
import type { JudgedUpdate } from "../judged-update";
import { subjectKey, type StoryFacts } from "./facts";
import { goneEffects, standingEffects } from "./still-so";
import type { ToldEffect } from "./tell-effects";

/** At most this many names in one action; the report's table holds them all. */
const most = 3;

/** What to do about calls that no update explains, the most urgent first. */
export function outOfBandActions(actor: Actor, effects: readonly ToldEffect[], facts: StoryFacts): readonly string[] {
    const actions = [askOrRotate(actor, facts)];
    const accounts = [...new Set(effects.filter((effect) => effect.lasting).flatMap((effect) => effect.accounts))];
    if (accounts.length > 0) {
        actions.push(`ask ${accounts.length === 1 ? "account" : "accounts"} ${names(accounts)} for copies`);
    }
    const standing = standingEffects(effects);
    const managed = standing.filter((effect) => effect.resource.stack !== undefined);
    const grave = standing.filter((each) => each.kind === "access" || each.kind === "logging-off");
    const details = new Map<string, string[]>();
    for (const { resource, detail } of grave) details.set(resource.id, [...(details.get(resource.id) ?? []), detail]);
    for (const [id, what] of [...details].slice(0, most))
        actions.push(`undo on ${id}: ${what.slice(0, most).join("; ")}`);
    if (details.size > most) actions.push(`undo the same on ${details.size - most} more: the table lists them`);
    for (const [stack, ids] of byStack(managed)) {
        actions.push(
            `pulumi refresh --stack ${stack}, then take ${names(ids)} into the program or run pulumi up to revert`,
        );
    }
    const missing = goneEffects(effects).filter((effect) => facts.listed.has(subjectKey(effect.resource)));
    for (const [stack, ids] of byStack(missing)) {
        actions.push(`pulumi refresh --stack ${stack}   (state lists ${names(ids)})`);
    }
    const unmanaged = standing
        .filter((effect) => effect.resource.stack === undefined)
        .map((effect) => effect.resource.id);
    if (unmanaged.length > 0) actions.push(`import or delete what no stack manages: ${names([...new Set(unmanaged)])}`);
    return actions;
}

function askOrRotate(actor: Actor, facts: StoryFacts): string {
    if (actor.type === "Root")
        return "find out who signed in as root, and why; then change the password and its second factor";
    const key = actor.accessKeyId;
    const shared = key !== undefined && [...facts.profiles.values()].some((profile) => profile.sessions.has(key));
    if (actor.credential === "long-lived" && key !== undefined) {
        return shared
            ? `rotate key ${key}: the pipeline uses it too`
            : `ask the holder of key ${key}; rotate it if they do not know these calls`;
    }
    if (shared)
        return `find out who used the pipeline's session (${actor.label}) beside the pipeline; end it if nobody knows these calls`;
    return `ask ${actor.label}; end the session if they do not know these calls`;
}

/** What to do about an update without a valid approval, by its reason. */
export function unapprovedActions(judged: JudgedUpdate | undefined): readonly string[] {
    const { reason } = judged ?? {};
    const actions = [(reason === undefined ? undefined : byReason[reason]) ?? elsewise];
    if (judged?.update.packRequested === true) {
        actions.push("find out how the update passed the gate: the policy pack was asked for");
    } else if (judged !== undefined) {
        actions.push(
            `turn the policy pack on for ${judged.update.project}/${judged.update.stack}: this update ran without it`,
        );
    }
    return actions;
}

const elsewise = "ask for approval after the fact, or record an exemption with an owner";

/** Reasons that a particular step settles. */
const byReason: Partial<Record<NonNullable<JudgedUpdate["reason"]>, string>> = {
    "missing-change-id": "name the change it belonged to, or record an exemption with an owner",
    "self-approved": "have a second person review it",
    "outside-window": "ask for a new window, or record an exemption with an owner",
    "out-of-scope": "ask for a change that covers this stack",
    unsigned: "have the approvals signed: countersign approve",
    "unmapped-identity": "map the identity to a person in countersign.yaml",
    "conflicting-change-ids": "find out which of the changes it belonged to",
    "unknown-change": "find the change it names, or record an exemption with an owner",
    rejected: "ask who rejected the change whether it must be undone",
    revoked: "ask who revoked the approval whether the change must be undone",
};

function byStack(effects: readonly ToldEffect[]): ReadonlyMap<string, readonly string[]> {
    const stacks = new Map<string, string[]>();
    for (const { resource } of effects) {
        if (resource.stack === undefined) continue;
        const ids = stacks.get(resource.stack) ?? [];
        if (!ids.includes(resource.id)) ids.push(resource.id);
        stacks.set(resource.stack, ids);
    }
    return stacks;
}

function names(list: readonly string[]): string {
    const shown = list.slice(0, most);
    const more = list.length - shown.length;
    if (more > 0) return `${shown.join(", ")} and ${more} more`;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)!}`;
}
