import type { Scale } from "./scale";

/** Calls so near each other that one mark stands for them. */
export interface Cluster {
    readonly x: number;
    readonly first: number;
    readonly last: number;
    readonly count: number;
}

/** Room that a mark and its count take on the axis. */
function width(count: number): number {
    return count === 1 ? 13 : 16 + 7 * String(count).length;
}

/** Gathers times (sorted, in milliseconds) from the left, so that no mark or count covers the next mark. */
export function clusters(times: readonly number[], scale: Scale): Cluster[] {
    const found: Cluster[] = [];
    for (const time of times) {
        const x = scale.x(time);
        const previous = found[found.length - 1];
        if (previous !== undefined && x < previous.x + width(previous.count)) {
            found[found.length - 1] = { ...previous, last: time, count: previous.count + 1 };
        } else {
            found.push({ x, first: time, last: time, count: 1 });
        }
    }
    return found;
}

/** How many of the times fall into each step of the axis, as `[start, count]`, empty steps left out. */
export function columns(times: readonly number[], step: number): [number, number][] {
    const counts = new Map<number, number>();
    for (const time of times) {
        const start = Math.floor(time / step) * step;
        counts.set(start, (counts.get(start) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => a - b);
}

/** Spans that overlap or touch, made one. */
export function merged(spans: readonly (readonly [number, number])[]): [number, number][] {
    const result: [number, number][] = [];
    for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
        const last = result[result.length - 1];
        if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
        else result.push([start, end]);
    }
    return result;
}
