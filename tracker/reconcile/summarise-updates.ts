import { personOf } from "../../core/change/identity";
import type { Person } from "../../core/change/person";
import type { Verdict } from "../../core/trail/verdict";
import type { JudgedUpdate } from "./judged-update";
import type { ChangeSummary, UpdateSummary } from "./reconciliation";

/** One line for every update that a run looked at, with the writes and attempts that it explains. */
export function summariseUpdates(
    updates: readonly JudgedUpdate[],
    verdicts: readonly Verdict[],
    stacks: readonly string[],
    nameOf: (identity: string) => string,
): readonly UpdateSummary[] {
    const writes = new Map<string, number>();
    const attempts = new Map<string, number>();
    for (const verdict of verdicts) {
        if (verdict.update === undefined) continue;
        const counts = verdict.verdict === "attempt" ? attempts : writes;
        counts.set(verdict.update, (counts.get(verdict.update) ?? 0) + 1);
    }
    return updates
        .filter(({ update }) => stacks.length === 0 || stacks.includes(`${update.project}/${update.stack}`))
        .map((judged) =>
            summary(judged, writes.get(judged.update.id) ?? 0, attempts.get(judged.update.id) ?? 0, nameOf),
        );
}

function summary(
    judged: JudgedUpdate,
    writes: number,
    attempts: number,
    nameOf: (identity: string) => string,
): UpdateSummary {
    const { update, decision } = judged;
    const change = decision?.change;
    const appliedBy = update.gitCommitter ?? update.gitCommitterEmail ?? update.gitAuthor ?? update.gitAuthorEmail;
    return {
        id: update.id,
        number: update.number,
        stack: `${update.project}/${update.stack}`,
        kind: update.kind,
        startTime: update.startTime,
        endTime: update.endTime,
        result: update.result,
        ...(judged.changeId === undefined ? {} : { changeId: judged.changeId }),
        verdict: judged.verdict,
        ...(judged.reason === undefined ? {} : { reason: judged.reason }),
        ...(judged.detail === undefined ? {} : { detail: judged.detail }),
        ...(change === undefined ? {} : { requestedBy: nameOf(change.requestedBy.identity) }),
        approvedBy: (decision?.approvedBy ?? []).map((approval) => nameOf(approval.by.identity)),
        ...(appliedBy === undefined ? {} : { appliedBy: nameOf(appliedBy) }),
        ...(change?.window === undefined ? {} : { window: change.window }),
        packRequested: update.packRequested,
        steps: update.steps.length,
        writes,
        attempts,
        remarks: judged.remarks,
    };
}

/** The name of the person behind an identity, so that one person is one name in a report; else the identity itself. */
export function nameBy(people: readonly Person[]): (identity: string) => string {
    return (identity) => {
        const found = personOf(people, identity);
        return found.kind === "person" ? found.person.name : identity;
    };
}

export function withNames(change: ChangeSummary, nameOf: (identity: string) => string): ChangeSummary {
    return {
        ...change,
        ...(change.requestedBy === undefined ? {} : { requestedBy: nameOf(change.requestedBy) }),
        approvals: change.approvals.map((approval) => ({ ...approval, by: nameOf(approval.by) })),
    };
}
