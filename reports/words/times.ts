/**
 * Times as people read them: always UTC with `Z`, never relative, so that a page says the same tomorrow.
 * Text that is no ISO-8601 UTC time comes back as it is.
 */
const isoUtc = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?Z$/;

/** `2023-07-10` of an ISO time. */
export function day(iso: string): string {
    return isoUtc.exec(iso)?.[1] ?? iso;
}

/** The one day that all of these times are of, if they are. */
export function commonDay(times: readonly string[]): string | undefined {
    const [first] = times;
    return first !== undefined && times.every((time) => day(time) === day(first)) ? day(first) : undefined;
}

/** `12:02:26Z` of an ISO time, without the fraction. */
export function clock(iso: string): string {
    const match = isoUtc.exec(iso);
    return match === null ? iso : `${match[2]}${match[3] ?? ""}Z`;
}

/** `2023-07-10 12:02:26Z`. */
export function moment(iso: string): string {
    return isoUtc.test(iso) ? `${day(iso)} ${clock(iso)}` : iso;
}

/** `2023-07-10 11:57:16 to 12:11:57Z`; the second date only where it differs, one time where both are the same. */
export function period(from: string, to: string): string {
    if (clock(from) === clock(to) && day(from) === day(to)) return moment(from);
    if (!isoUtc.test(from) || !isoUtc.test(to)) return `${from} to ${to}`;
    return `${moment(from).slice(0, -1)} to ${day(from) === day(to) ? clock(to) : moment(to)}`;
}

/** `11:57:16 to 12:11:57Z`, or with dates where the two are of different days. */
export function clockPeriod(from: string, to: string): string {
    if (day(from) !== day(to)) return period(from, to);
    return clock(from) === clock(to) ? clock(from) : `${clock(from).replace(/Z$/, "")} to ${clock(to)}`;
}

/** A length of time in its two greatest units, with no-break spaces: `29 s`, `1 min 49 s`, `2 h 5 min`, `3 d 4 h`. */
export function span(milliseconds: number): string {
    const seconds = Math.round(Math.abs(milliseconds) / 1000);
    const units: readonly [string, number][] = [
        ["d", 86_400],
        ["h", 3_600],
        ["min", 60],
        ["s", 1],
    ];
    const first = units.findIndex(([, size]) => seconds >= size);
    if (first === -1) return "0\u00A0s";
    let rest = seconds;
    const parts: string[] = [];
    for (const [name, size] of units.slice(first, first + 2)) {
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0) parts.push(`${count}\u00A0${name}`);
    }
    return parts.join("\u00A0");
}

/** Milliseconds between two ISO times; `undefined` where one of them is none. */
export function between(from: string, to: string): number | undefined {
    const length = Date.parse(to) - Date.parse(from);
    return Number.isNaN(length) ? undefined : length;
}
