import type { ConditionBlock, OneOrMore, OracleRequest, Scalar } from "./model";
import { listOf } from "./model";
import type { Ask } from "./open-question";
import { Unanswerable } from "./open-question";
import { comparisons, negations } from "./operators";
import type { Comparison } from "./operators";
import { readPattern } from "./pattern";

type Quantifier = "ForAllValues" | "ForAnyValue" | undefined;

/** Operators and keys are joined by AND, values by OR (condition-logic-multiple-context-keys-or-values). */
export function conditionHolds(
    block: ConditionBlock,
    request: OracleRequest,
    document: { readonly variables: boolean },
    ask: Ask,
): boolean {
    // Every key is evaluated, so that a question without an answer is noticed wherever it stands.
    return Object.entries(block)
        .flatMap(([operator, keys]) =>
            Object.entries(keys).map(([key, values]) =>
                keyHolds(operator, valuesOf(request, key), values, {
                    variables: document.variables,
                    valueOf: (name) => variableValue(request, name, ask),
                    ask,
                }),
            ),
        )
        .every((holds) => holds);
}

function keyHolds(
    operator: string,
    requested: readonly string[] | undefined,
    values: OneOrMore<Scalar>,
    how: Comparison,
): boolean {
    const wanted = listOf(values).map(String);
    if (wanted.length === 0) throw new Unanswerable(`${operator}: an empty list of values`);
    const parts = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator);
    const [, quantifier, name, ifExists] = parts ?? [];
    if (name === "Null") return nullHolds(operator, requested, wanted);
    const compared = negations[name ?? ""] ?? name ?? "";
    const compare = comparisons[compared];
    if (compare === undefined) throw new Unanswerable(`${operator}: not an operator`);
    const negated = compared !== name;
    const matches = (value: string): boolean => {
        const found = wanted.map((each) => compare(each, value, how)).some((match) => match);
        return found && !negated && unresolvedInvalidates(compared, wanted, how) ? false : found;
    };
    const holds = (value: string) => matches(value) !== negated;
    if (requested === undefined || requested.length === 0)
        return ifExists !== undefined || whenAbsent(quantifier as Quantifier, negated);
    if (quantifier === "ForAllValues") return isNull(requested) || requested.map(holds).every((each) => each);
    if (quantifier === "ForAnyValue") return requested.map(holds).some((each) => each);
    if (requested.length > 1) throw new Unanswerable(`${operator}: several values without a set operator`);
    return holds(requested[0]!);
}

function whenAbsent(quantifier: Quantifier, negated: boolean): boolean {
    if (quantifier === "ForAllValues") return true;
    if (quantifier === "ForAnyValue") return false;
    return negated;
}

/** "false (the key exists and its value is not null)"; a null data set is "such as an empty string". */
function nullHolds(operator: string, requested: readonly string[] | undefined, wanted: readonly string[]): boolean {
    if (operator !== "Null" || wanted.length !== 1 || !/^(true|false)$/.test(wanted[0]!))
        throw new Unanswerable(`${operator} ${wanted.join()}: Null takes true or false and no qualifier`);
    return isNull(requested) === (wanted[0] === "true");
}

function isNull(requested: readonly string[] | undefined): boolean {
    return requested === undefined || requested.every((value) => value === "");
}

function unresolvedInvalidates(compared: string, wanted: readonly string[], how: Comparison): boolean {
    if (!/^(String|Arn)/.test(compared)) return false;
    const unresolved = wanted.some((value) => readPattern(value, how) === undefined);
    return unresolved && !how.ask("unresolved-among-others");
}

/** Names of context keys are not case-sensitive. */
export function valuesOf(request: OracleRequest, key: string): readonly string[] | undefined {
    const found = Object.entries(request.context).filter(([name]) => name.toLowerCase() === key.toLowerCase());
    if (found.length > 1) throw new Unanswerable(`${key}: sent twice, in different case`);
    return found[0]?.[1];
}

/** Only a key with a single value can be a variable. */
export function variableValue(request: OracleRequest, key: string, ask: Ask): string | undefined {
    const values = valuesOf(request, key);
    if (values === undefined || values.length === 0) return undefined;
    if (values.length > 1) throw new Unanswerable(`${key}: a variable with several values`);
    return values[0] === "" && !ask("empty-variable") ? undefined : values[0];
}
