import type { TrailEvent } from "../../core/trail/trail-event";
import type { Verdict, VerdictName } from "../../core/trail/verdict";

/** The verdict of one copy that holds for all of them, the most telling first. */
const telling: readonly VerdictName[] = ["approved", "unapproved", "indeterminate", "attempt", "exempt", "out-of-band"];

/**
 * A call across accounts is recorded in each of them, with one `sharedEventID`. The states of one account may not know what
 * the other's record names, so what explains one copy explains the others.
 *
 * @param events in the order of the verdicts
 */
export function foldCopies(verdicts: readonly Verdict[], events: readonly TrailEvent[]): readonly Verdict[] {
    const groups = new Map<string, number[]>();
    events.forEach((event, index) => {
        if (event.sharedEventID === undefined) return;
        const key = `${event.sharedEventID} ${event.eventSource} ${event.eventName}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [index]);
        else group.push(index);
    });
    const folded = [...verdicts];
    for (const indexes of groups.values()) {
        if (new Set(indexes.map((index) => events[index]!.recipientAccountId)).size < 2) continue;
        const name = telling.find((each) => indexes.some((index) => verdicts[index]!.verdict === each))!;
        const model = verdicts[indexes.find((index) => verdicts[index]!.verdict === name)!]!;
        for (const index of indexes) {
            const verdict = verdicts[index]!;
            if (verdict.verdict !== "out-of-band" || name === "out-of-band") continue;
            folded[index] = like(verdict, model);
        }
    }
    return folded;
}

function like(verdict: Verdict, model: Verdict): Verdict {
    // What came nearest no longer matters once something explains the call.
    const rest: Partial<Verdict> = { ...verdict };
    delete (rest as { nearest?: unknown }).nearest;
    return {
        ...(rest as Verdict),
        verdict: model.verdict,
        ...(model.reason === undefined ? {} : { reason: model.reason }),
        detail: `the same call as ${model.eventID}, recorded in account ${model.account ?? "unknown"} too`,
        ...(model.change === undefined ? {} : { change: model.change }),
        ...(model.update === undefined ? {} : { update: model.update }),
        remarks: [...verdict.remarks, "a copy of a call that another account recorded"],
        evidence: [...verdict.evidence, ...model.evidence],
    };
}
