import { notKnown } from "../not-known";
import type { Variables } from "../pattern/variables";
import type { ConditionTest } from "../statement";
import { readBoolean } from "./boolean";
import { findOperator, type Operator } from "./operators";
import type { RequestContext } from "./request-context";

/** What a condition comes to. `undecided`: it turns on a value that is known only during the update, or on no known operator. */
export type Holding = "yes" | "no" | "undecided";

/** Whether all tests of a condition hold for a request. Policy variables only where the document's version knows them. */
export function holds(
    tests: readonly ConditionTest[],
    context: RequestContext,
    { policyVariables }: { readonly policyVariables: boolean },
): Holding {
    const variables = policyVariables ? context.variable : undefined;
    let result: Holding = "yes";
    for (const test of tests) {
        const each = testHolds(test, context, variables);
        if (each === "no") return "no";
        if (each === "undecided") result = "undecided";
    }
    return result;
}

function testHolds(test: ConditionTest, context: RequestContext, variables: Variables | undefined): Holding {
    const operator = findOperator(test.operator);
    if (operator === undefined) return "undecided";
    const known = test.values.filter((value) => value !== notKnown);
    const requested = context.values(test.key);
    const now = operatorHolds(operator, requested, known, variables);
    if (known.length === test.values.length) return now ? "yes" : "no";
    // One more value could only turn a plain operator true and a negated one false; where nothing is compared, nothing changes.
    if (isDecidedByPresence(operator, requested)) return now ? "yes" : "no";
    const wouldAdd = operator.kind === "null" || !operator.base.negated;
    return now === wouldAdd ? (now ? "yes" : "no") : "undecided";
}

function operatorHolds(
    operator: Operator,
    requested: readonly string[] | undefined,
    wanted: readonly string[],
    variables: Variables | undefined,
): boolean {
    if (operator.kind === "null") {
        const isNull = isEmpty(requested);
        return wanted.some((value) => readBoolean(value) === isNull);
    }
    const { base, set, ifExists } = operator;
    if (requested === undefined || requested.length === 0) {
        if (ifExists || set === "ForAllValues") return true;
        return set === undefined && base.negated;
    }
    const compares = (value: string) => wanted.some((each) => base.compare(value, each, variables));
    if (set === "ForAllValues")
        return isEmpty(requested) || requested.every((value) => compares(value) !== base.negated);
    if (set === "ForAnyValue") return requested.some((value) => compares(value) !== base.negated);
    // AWS leaves open what several values without a set operator mean: any of them compares.
    return requested.some(compares) !== base.negated;
}

function isDecidedByPresence(operator: Operator, requested: readonly string[] | undefined): boolean {
    if (operator.kind === "null") return false;
    return requested === undefined || requested.length === 0 || (operator.set === "ForAllValues" && isEmpty(requested));
}

/** A key whose values are empty texts is there and yet null, says AWS of `ForAllValues` and `Null`. */
function isEmpty(requested: readonly string[] | undefined): boolean {
    return requested === undefined || requested.every((value) => value === "");
}
