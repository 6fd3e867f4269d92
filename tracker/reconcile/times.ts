/** `2023-07-10T12:02:25.000000000Z` → `2023-07-10T12:02:25Z`; fractions of a second stay, to the millisecond. */
export function withoutZeros(time: string): string {
    return time.replace(/\.(\d{1,3})\d*Z$/, (_, digits: string) => (/^0+$/.test(digits) ? "Z" : `.${digits}Z`));
}

/** `12:02:25Z`; the fraction is cut. */
export function clock(time: string): string {
    return `${time.slice(11, 19)}Z`;
}

/** `5 min 34 s`, `29 s`, `2 h 5 min`. Never negative. */
export function span(fromIso: string, toIso: string): string {
    const seconds = Math.max(0, Math.round((Date.parse(toIso) - Date.parse(fromIso)) / 1000));
    const days = Math.floor(seconds / 86_400);
    const hours = Math.floor((seconds % 86_400) / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    if (days > 0) return `${days} d ${hours} h`;
    if (hours > 0) return `${hours} h ${minutes} min`;
    if (minutes > 0) return `${minutes} min ${seconds % 60} s`;
    return `${seconds} s`;
}
