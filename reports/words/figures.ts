/** A whole number with commas between thousands: `2,182`. */
export function figure(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** A number with its noun: `1 call`, `2,182 calls`. */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
    return `${figure(value)} ${value === 1 ? singular : plural}`;
}

/** A size in binary units with one decimal: `1,023 bytes`, `31.5 KiB`. */
export function size(bytes: number): string {
    if (bytes < 1024) return counted(bytes, "byte");
    const units = ["KiB", "MiB", "GiB", "TiB"];
    let value = bytes / 1024;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}

/** Things in one sentence: `a`, `a and b`, `a, b and c`; beyond `most` the rest is counted: `a, b and 3 more`. */
export function inWords(things: readonly string[], most = Number.POSITIVE_INFINITY): string {
    const named = things.length > most ? things.slice(0, most) : things;
    const parts = named.length < things.length ? [...named, `${figure(things.length - named.length)} more`] : named;
    if (parts.length <= 1) return parts.join("");
    return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

/** The entries of a count, greatest first, equal ones by name: `42 aws-service, 18 workload`. */
export function tally(counts: Readonly<Record<string, number>>): string {
    return Object.entries(counts)
        .filter(([, count]) => count > 0)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([name, count]) => `${figure(count)} ${name}`)
        .join(", ");
}

/** How often each value occurs. */
export function countBy<T>(things: Iterable<T>, key: (thing: T) => string): Record<string, number> {
    const counts = new Map<string, number>();
    for (const thing of things) {
        const name = key(thing);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
}
