import type { Actor } from "../../../core/trail/verdict";
import type { JudgedUpdate } from "../judged-update";
import { clock } from "../times";
import type { Told } from "./facts";
import type { ToldEffect } from "./tell-effects";

/** `One key changed 7 managed resources, 12 calls, 11:57:16 to 12:11:57Z`. */
export function outOfBandHeadline(actor: Actor, calls: readonly Told[], effects: readonly ToldEffect[]): string {
    const managed = new Set(
        effects.filter((effect) => effect.resource.stack !== undefined).map((effect) => effect.resource.id),
    );
    const others = new Set(
        effects.filter((effect) => effect.resource.stack === undefined).map((effect) => effect.resource.id),
    );
    const what = [
        ...(managed.size === 0 ? [] : [counted(managed.size, "managed resource")]),
        ...(others.size === 0 ? [] : [`${counted(others.size, "resource")} of no stack`]),
    ].join(" and ");
    return `${subject(actor)} changed ${what}, ${counted(calls.length, "call")}, ${span(calls)}`;
}

function subject(actor: Actor): string {
    if (actor.type === "Root") return "Root";
    if (actor.channel === "console") return "One console session";
    if (actor.credential === "long-lived") return "One key";
    return actor.credential === "temporary" ? "One session" : "One caller";
}

export function unapprovedHeadline(judged: JudgedUpdate | undefined, update: string, calls: number): string {
    const name = judged === undefined ? `Update ${update}` : `Update ${judged.update.number}`;
    const { reason, changeId } = judged ?? {};
    const how = (reason === undefined ? undefined : hows[reason]) ?? "ran on CHANGE without a valid approval";
    return `${name} ${how.replace("CHANGE", () => changeId ?? "its change")}: ${counted(calls, "call")}`;
}

const hows: Partial<Record<NonNullable<JudgedUpdate["reason"]>, string>> = {
    "missing-change-id": "named no change",
    "conflicting-change-ids": "named more than one change",
    "not-approved": "ran on CHANGE, which nobody had approved",
    "self-approved": "ran on CHANGE, approved by who asked for it",
    "outside-window": "ran outside the window of CHANGE",
    unsigned: "ran on CHANGE, which nobody had signed",
    "unknown-change": "ran on CHANGE, which cannot be found",
    "out-of-scope": "ran on CHANGE, which does not cover this stack",
    rejected: "ran on CHANGE, which had been rejected",
    revoked: "ran on CHANGE, whose approval had been revoked",
    expired: "ran on CHANGE, whose approval had expired",
};

const doubts: Readonly<Record<string, (one: boolean) => string>> = {
    "within-clock-margin": () => "came too close to a step's end to be told from it",
    "ambiguous-update": () => "may be of more than one update, or of one that failed",
    unreadable: (one) => `${one ? "belongs" : "belong"} to an update that cannot be read whole`,
};

export function indeterminateHeadline(reason: string | undefined, calls: readonly Told[]): string {
    const doubt = doubts[reason ?? ""] ?? (() => "cannot be decided");
    return `${counted(calls.length, "call")} ${doubt(calls.length === 1)}`;
}

export function counted(count: number, noun: string): string {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

function span(calls: readonly Told[]): string {
    const first = calls[0]!.event.eventTime;
    const last = calls.at(-1)!.event.eventTime;
    if (first === last) return clock(first);
    const sameDay = first.slice(0, 10) === last.slice(0, 10);
    return sameDay ? `${clock(first).slice(0, 8)} to ${clock(last)}` : `${first} to ${last}`;
}
