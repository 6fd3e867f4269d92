/** Milliseconds since 1970 to a place on a drawing. */
export interface Scale {
    readonly from: number;
    readonly to: number;
    readonly left: number;
    readonly right: number;
    readonly x: (time: number) => number;
}

/** A linear axis over a span with a little air at both ends; a single moment becomes a minute. */
export function timeScale(first: number, last: number, left: number, right: number): Scale {
    const length = last - first;
    const air = length === 0 ? 30_000 : length * 0.015;
    const from = first - air;
    const to = last + air;
    return { from, to, left, right, x: (time) => left + ((time - from) / (to - from)) * (right - left) };
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const dayLength = 24 * hour;
const steps = [
    ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
    ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
    ...[1, 2, 3, 6, 12].map((count) => count * hour),
    ...[1, 2, 7, 14, 30, 90, 180, 365].map((count) => count * dayLength),
];

/** The smallest round step that cuts the span into at most `most` parts, in milliseconds. */
export function roundStep(span: number, most: number): number {
    return steps.find((step) => span / step <= most) ?? Math.ceil(span / most / (365 * dayLength)) * 365 * dayLength;
}

/** Places and labels of an axis: times of day, dates where a step is a day or more, with the year where years differ. */
export function ticks({ from, to }: Scale, most: number): { time: number; label: string }[] {
    const years = new Date(from).getUTCFullYear() !== new Date(to).getUTCFullYear();
    const step = roundStep(to - from, years ? Math.min(most, 8) : most);
    const places: { time: number; label: string }[] = [];
    for (let time = Math.ceil(from / step) * step; time <= to; time += step) {
        const iso = new Date(time).toISOString();
        const date = iso.slice(years ? 0 : 5, 10);
        const clock = step < minute ? iso.slice(11, 19) : iso.slice(11, 16);
        places.push({ time, label: step >= dayLength || iso.slice(11, 19) === "00:00:00" ? date : clock });
    }
    return places;
}
