import { counted } from "./headlines";
import type { StoryFacts, Told } from "./facts";

/** Why no update explains the calls of a story, counted by what each of them failed. */
export function nearestWords(calls: readonly Told[], facts: StoryFacts): string | undefined {
    const near = calls.filter(({ verdict }) => verdict.nearest !== undefined);
    if (near.length === 0) return undefined;
    const counts = { late: 0, other: 0, against: 0, away: 0 };
    const updates = new Set<string>();
    for (const { verdict, event } of near) {
        const { ladder, update } = verdict.nearest!;
        const failed = (test: string): boolean => ladder.some((step) => step.test === test && step.held === "no");
        const judged = facts.updates.get(update);
        const running =
            judged !== undefined &&
            event.eventTime >= judged.update.startTime &&
            event.eventTime <= judged.update.endTime;
        if (!running) counts.away += 1;
        else {
            updates.add(update);
            if (failed("operation-fits")) counts.other += 1;
            else if (failed("before-step-ended")) counts.late += 1;
            else counts.against += 1;
        }
    }
    counts.away += calls.length - near.length;
    const parts = [
        ...(counts.late === 0
            ? []
            : [`${of(counts.late, calls)} touched a resource of a running update, after its step had ended`]),
        ...(counts.other === 0 ? [] : [`${of(counts.other, calls)} did something else than the running update's step`]),
        ...(counts.against === 0
            ? []
            : [
                  `${of(counts.against, calls)} fit a step of a running update, which their session or program contradicts`,
              ]),
        ...(counts.away === 0 ? [] : [`${of(counts.away, calls)} came when no update was at work on what they change`]),
    ];
    const which = updates.size === 0 ? "" : ` (${[...updates].sort().slice(0, 3).join(", ")})`;
    return `${parts.join("; ")}${which}`;
}

function of(count: number, calls: readonly Told[]): string {
    return calls.length === 1 ? "it" : `${count} of ${counted(calls.length, "call")}`;
}
