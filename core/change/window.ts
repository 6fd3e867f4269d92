import type { ChangeWindow } from "./change";

const day = 86_400_000;

/** Where a moment lies relative to a change window, which includes its start and excludes its end. */
export type WindowState =
    | { readonly state: "open" }
    | { readonly state: "early"; readonly by: number }
    | { readonly state: "late"; readonly by: number }
    /** A time that is none, or an end that is not after the start: never open. */
    | { readonly state: "unreadable" };

/** Spans are in milliseconds. */
export function windowState(window: ChangeWindow, now: string): WindowState {
    const [start, end, moment] = [Date.parse(window.start), Date.parse(window.end), Date.parse(now)];
    // Written so that NaN, which compares as false with everything, ends here.
    if (!(start < end) || Number.isNaN(moment)) return { state: "unreadable" };
    if (moment < start) return { state: "early", by: start - moment };
    if (moment >= end) return { state: "late", by: moment - end };
    return { state: "open" };
}

/**
 * When an approval ends: at its own `expiresAt`, and without a window at the latest `approvalDays` after it was given.
 * Milliseconds since 1970; `NaN`, which is never later than anything, where a time cannot be read.
 */
export function approvalEnd(
    approval: { readonly at: string; readonly expiresAt?: string },
    hasWindow: boolean,
    approvalDays: number,
): number {
    const own = approval.expiresAt === undefined ? Infinity : Date.parse(approval.expiresAt);
    const byAge = hasWindow ? Infinity : Date.parse(approval.at) + approvalDays * day;
    return Math.min(own, byAge);
}
