import { operators, type Compare } from "./operator";

/**
 * Milliseconds since 1970 of a W3C date and time (`2026`, `2026-05`, `2026-05-01`, `2026-05-01T10:30Z`,
 * `2026-05-01T10:30:15.25+02:00`) or of seconds since 1970; four digits are a year. `undefined` for anything else.
 *
 * @see https://www.w3.org/TR/NOTE-datetime
 */
export function readDate(text: string): number | undefined {
    if (/^-?\d+(\.\d{1,9})?$/.test(text) && !/^\d{4}$/.test(text)) return Number(text) * 1_000;
    const parts = dateAndTime.exec(text);
    if (parts === null) return undefined;
    const part = (index: number, absent: number) => (parts[index] === undefined ? absent : Number(parts[index]));
    const [year, month, day] = [part(1, 0), part(2, 1), part(3, 1)];
    const [hour, minute, second] = [part(4, 0), part(5, 0), part(6, 0)];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
    if (hour > 23 || minute > 59 || second > 59) return undefined;
    // Unlike Date.UTC, this takes the year 50 for what it says.
    const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
    return midnight + ((hour * 60 + minute - offset(parts[8])) * 60 + second + part(7, 0)) * 1_000;
}

const dateAndTime = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?)?)?$/i;

function daysIn(year: number, month: number): number {
    return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** Minutes that a time zone is ahead of UTC. */
function offset(zone: string | undefined): number {
    if (zone === undefined || zone.toUpperCase() === "Z") return 0;
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
    return zone.startsWith("-") ? -minutes : minutes;
}

function comparing(holds: (difference: number) => boolean): Compare {
    return (requested, wanted) => {
        const [left, right] = [readDate(requested), readDate(wanted)];
        return left !== undefined && right !== undefined && holds(left - right);
    };
}

const equals = comparing((difference) => difference === 0);

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date */
export const dateOperators = operators(
    {
        DateEquals: equals,
        DateLessThan: comparing((difference) => difference < 0),
        DateLessThanEquals: comparing((difference) => difference <= 0),
        DateGreaterThan: comparing((difference) => difference > 0),
        DateGreaterThanEquals: comparing((difference) => difference >= 0),
    },
    { DateNotEquals: equals },
);
