import type { Verdict, VerdictName } from "../../core/trail/verdict";
import type { Collected } from "./collect";
import type { Funnel } from "./reconciliation";

/** Counts what was read and what was said of it, so that every figure is the sum of others. */
export function funnelOf(collected: Collected, verdicts: readonly Verdict[]): Funnel {
    const count = (name: VerdictName): number => verdicts.filter((verdict) => verdict.verdict === name).length;
    const exempt = count("exempt");
    const attempts = count("attempt");
    return {
        records: collected.records,
        duplicates: collected.duplicates,
        outsidePeriod: collected.outsidePeriod,
        reads: collected.reads,
        writes: verdicts.length,
        exempt,
        attempts,
        inScope: verdicts.length - exempt - attempts,
        approved: count("approved"),
        unapproved: count("unapproved"),
        outOfBand: count("out-of-band"),
        indeterminate: count("indeterminate"),
        exemptByReason: byReason(verdicts, "exempt"),
        unapprovedByReason: byReason(verdicts, "unapproved"),
    };
}

function byReason(verdicts: readonly Verdict[], name: VerdictName): Readonly<Record<string, number>> {
    const counts = new Map<string, number>();
    for (const verdict of verdicts) {
        if (verdict.verdict !== name) continue;
        const reason = verdict.reason ?? "unknown";
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
