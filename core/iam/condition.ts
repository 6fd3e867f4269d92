import { notKnown } from "./not-known";
import type { ConditionTest, Statement } from "./statement";

/** Operators that hold only where the key is in the request and has one of the values. */
const positive =
    /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Numeric\w+|Date\w+|Bool|IpAddress|BinaryEquals)$/i;
const negative = /Not(Equals|EqualsIgnoreCase|Like)|NotIpAddress/i;

/**
 * Whether a test lets through only requests whose `key` has one of the named values. An operator that also holds where the key
 * is absent, and a value that is nothing but a wildcard, do not limit.
 */
export function limitsTo(
    test: ConditionTest,
    isKey: (key: string) => boolean,
    ifExists: "limits" | "does-not",
): boolean {
    const operator = ifExists === "limits" ? test.operator.replace(/IfExists$/i, "") : test.operator;
    return (
        isKey(test.key.toLowerCase()) &&
        positive.test(operator) &&
        !negative.test(operator) &&
        test.values.length > 0 &&
        test.values.every((value) => value !== notKnown && !/^[*?]*$/.test(value))
    );
}

/** Whether a Deny spares only requests whose `key` has one of the named values: `StringNotEquals` and its like, and no other test. */
export function sparesOnly(statement: Statement, isKey: (key: string) => boolean): boolean {
    const [test, ...others] = statement.condition;
    return (
        test !== undefined &&
        others.length === 0 &&
        !statement.conditionUnknown &&
        isKey(test.key.toLowerCase()) &&
        /^(ForAllValues:)?String(NotEquals|NotEqualsIgnoreCase|NotLike)(IfExists)?$/i.test(test.operator) &&
        test.values.length > 0 &&
        test.values.every((value) => value !== notKnown && !/^[*?]*$/.test(value))
    );
}

/** Whether a condition, or a value in it, is known only during the update. */
export function conditionNotKnown(statement: Statement): boolean {
    return statement.conditionUnknown || statement.condition.some((test) => test.values.includes(notKnown));
}
