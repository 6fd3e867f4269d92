import { notKnown } from "../not-known";
import type { ConditionTest, Statement } from "../statement";

/** Operators that hold only where the key is in the request and has one of the values. */
const positive =
    /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|(Numeric|Date)(Equals|LessThan|GreaterThan)(Equals)?|Bool|IpAddress|BinaryEquals)$/i;

/** What a test must be about, and which values, any of which will do, are narrow enough to count. */
export interface Narrowing {
    /** Whether this is the key, in lower case. */
    readonly isKey: (key: string) => boolean;
    readonly areNarrow: (values: readonly string[]) => boolean;
    /** Whether `…IfExists` limits, too: only where the key is in every request. */
    readonly alwaysThere: boolean;
}

/** A value that is nothing but wildcards lets everything through. */
export function isNoWildcard(value: string): boolean {
    return !/^[*?]*$/.test(value);
}

/** Whether a test lets through only requests whose key has one of some narrow values. */
export function limits(
    { operator, key, values }: ConditionTest,
    { isKey, areNarrow, alwaysThere }: Narrowing,
): boolean {
    const bare = alwaysThere ? operator.replace(/IfExists$/i, "") : operator;
    return isKey(key.toLowerCase()) && positive.test(bare) && narrow(values, areNarrow);
}

/** Whether a Deny spares only requests whose key has one of some narrow values: `StringNotEquals` and its like, and no other test. */
export function sparesOnly(statement: Statement, { isKey, areNarrow }: Narrowing): boolean {
    const [test, ...others] = statement.condition;
    return (
        test !== undefined &&
        others.length === 0 &&
        !statement.conditionUnknown &&
        isKey(test.key.toLowerCase()) &&
        /^(ForAllValues:)?String(NotEquals|NotEqualsIgnoreCase|NotLike)(IfExists)?$/i.test(test.operator) &&
        narrow(test.values, areNarrow)
    );
}

function narrow(values: ConditionTest["values"], areNarrow: Narrowing["areNarrow"]): boolean {
    const known = values.filter((value) => value !== notKnown);
    return known.length > 0 && known.length === values.length && areNarrow(known);
}

/** Whether a condition, or a value in it, is known only during the update. */
export function conditionNotKnown(statement: Statement): boolean {
    return statement.conditionUnknown || statement.condition.some((test) => test.values.includes(notKnown));
}
