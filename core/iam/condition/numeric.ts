import { operators, type Compare } from "./operator";

interface Decimal {
    readonly negative: boolean;
    /** Digits before the point, without leading zeros. */
    readonly whole: string;
    /** Digits behind the point, without trailing zeros. */
    readonly fraction: string;
}

/** An integer or decimal number, exactly: byte counts and ids are larger than what a `number` holds. */
export function readDecimal(text: string): Decimal | undefined {
    const parts = /^([+-]?)0*(\d*)(?:\.(\d*))?$/.exec(text);
    if (parts === null || !/\d/.test(text)) return undefined;
    const whole = parts[2]!;
    const fraction = withoutTrailingZeros(parts[3] ?? "");
    return { negative: parts[1] === "-" && whole + fraction !== "", whole, fraction };
}

function withoutTrailingZeros(digits: string): string {
    let end = digits.length;
    while (end > 0 && digits[end - 1] === "0") end--;
    return digits.slice(0, end);
}

/** Negative where `a` is less than `b`, zero where they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
    if (a.negative !== b.negative) return a.negative ? -1 : 1;
    const size = compareSizes(a, b);
    return a.negative ? -size : size;
}

function compareSizes(a: Decimal, b: Decimal): number {
    if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
    const [left, right] = [`${a.whole}.${a.fraction}`, `${b.whole}.${b.fraction}`];
    return left === right ? 0 : left < right ? -1 : 1;
}

function comparing(holds: (order: number) => boolean): Compare {
    return (requested, wanted) => {
        const [left, right] = [readDecimal(requested), readDecimal(wanted)];
        return left !== undefined && right !== undefined && holds(compareDecimals(left, right));
    };
}

const equals = comparing((order) => order === 0);

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric */
export const numericOperators = operators(
    {
        NumericEquals: equals,
        NumericLessThan: comparing((order) => order < 0),
        NumericLessThanEquals: comparing((order) => order <= 0),
        NumericGreaterThan: comparing((order) => order > 0),
        NumericGreaterThanEquals: comparing((order) => order >= 0),
    },
    { NumericNotEquals: equals },
);
