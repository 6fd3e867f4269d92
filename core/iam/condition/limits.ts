import { notKnown } from "../not-known";
import type { ConditionTest, Statement } from "../statement";

/** Operators that hold only where the key is in the request and has one of the values. */
const positive =
    /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|(Numeric|Date)(Equals|LessThan|GreaterThan)(Equals)?|Bool|IpAddress|BinaryEquals)$/i;

/** What a test must be about, and what of its values is narrow enough to count. */
export interface Narrowing {
    /** Whether this is the key, in lower case. */
    readonly isKey: (key: string) => boolean;
    readonly isNarrow: (value: string) => boolean;
    /** Whether `…IfExists` limits, too: only where the key is in every request. */
    readonly alwaysThere: boolean;
}

/** A value that is nothing but wildcards lets everything through. */
export function isNoWildcard(value: string): boolean {
    return !/^[*?]*$/.test(value);
}

/** Whether a test lets through only requests whose key has one of some narrow values. */
export function limits({ operator, key, values }: ConditionTest, { isKey, isNarrow, alwaysThere }: Narrowing): boolean {
    const bare = alwaysThere ? operator.replace(/IfExists$/i, "") : operator;
    return isKey(key.toLowerCase()) && positive.test(bare) && areNarrow(values, isNarrow);
}

/** Whether a Deny spares only requests whose key has one of some narrow values: `StringNotEquals` and its like, and no other test. */
export function sparesOnly(statement: Statement, { isKey, isNarrow }: Narrowing): boolean {
    const [test, ...others] = statement.condition;
    return (
        test !== undefined &&
        others.length === 0 &&
        !statement.conditionUnknown &&
        isKey(test.key.toLowerCase()) &&
        /^(ForAllValues:)?String(NotEquals|NotEqualsIgnoreCase|NotLike)(IfExists)?$/i.test(test.operator) &&
        areNarrow(test.values, isNarrow)
    );
}

function areNarrow(values: ConditionTest["values"], isNarrow: (value: string) => boolean): boolean {
    return values.length > 0 && values.every((value) => value !== notKnown && isNarrow(value));
}

/** Whether a condition, or a value in it, is known only during the update. */
export function conditionNotKnown(statement: Statement): boolean {
    return statement.conditionUnknown || statement.condition.some((test) => test.values.includes(notKnown));
}
