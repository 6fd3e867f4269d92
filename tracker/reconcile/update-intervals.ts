import type { Update } from "../../core/trail/update";

/** Answers which updates were running at a moment, without looking at all of them. */
export function updateIntervals(updates: readonly Update[], marginMs: number): (time: number) => readonly Update[] {
    const spans = updates
        .map((update) => ({
            update,
            start: Date.parse(update.startTime) - marginMs,
            end: Date.parse(update.endTime) + 999 + marginMs,
        }))
        .sort((a, b) => a.start - b.start || (a.update.id < b.update.id ? -1 : 1));
    // The latest end up to each position: before it falls below the moment, no earlier update can still be running.
    const latest: number[] = [];
    spans.forEach(({ end }, index) => latest.push(Math.max(end, latest[index - 1] ?? -Infinity)));
    return (time) => {
        const running: Update[] = [];
        for (let index = lastStarted(spans, time); index >= 0 && latest[index]! >= time; index--) {
            if (spans[index]!.end >= time) running.push(spans[index]!.update);
        }
        return running.reverse();
    };
}

function lastStarted(spans: readonly { readonly start: number }[], time: number): number {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (spans[middle]!.start <= time) low = middle + 1;
        else high = middle;
    }
    return low - 1;
}
