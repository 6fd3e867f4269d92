import { notKnown } from "../not-known";
import { covers } from "../pattern/covers";
import { foldCase } from "../pattern/fold-case";
import { globOf } from "../pattern/glob";
import type { ConditionTest, Statement } from "../statement";
import { readBoolean } from "./boolean";
import { holdsRange, readAddressRange } from "./ip-address";
import { findOperator, type Operator } from "./operators";

/**
 * Whether every request that meets the condition of `narrow` meets that of `wide` for certain. What cannot be told is a no: unknown
 * values and unknown operators imply only themselves.
 */
export function conditionImplies(narrow: Statement, wide: Statement): boolean {
    if (narrow === wide) return true;
    if (wide.conditionUnknown) return false;
    return wide.condition.every((test) =>
        narrow.condition.some((each) => testImplies(each, test, narrow.policyVariables, wide.policyVariables)),
    );
}

function testImplies(narrow: ConditionTest, wide: ConditionTest, ...variables: readonly [boolean, boolean]): boolean {
    if (foldCase(narrow.key) !== foldCase(wide.key)) return false;
    if (narrow.values.includes(notKnown) || wide.values.includes(notKnown)) return false;
    // In documents of different versions the same text may mean different values.
    const hasVariables = [...narrow.values, ...wide.values].some((value) => String(value).includes("${"));
    if (hasVariables && variables[0] !== variables[1]) return false;
    const [from, to] = [findOperator(narrow.operator), findOperator(wide.operator)];
    const [given, wanted] = [narrow.values as readonly string[], wide.values as readonly string[]];
    if (from === undefined || to === undefined) {
        return narrow.operator === wide.operator && isSubset(given, wanted) && isSubset(wanted, given);
    }
    return operatorImplies(from, given, to, wanted, variables[0]);
}

function operatorImplies(
    from: Operator,
    given: readonly string[],
    to: Operator,
    wanted: readonly string[],
    policyVariables: boolean,
): boolean {
    if (to.kind === "null") {
        if (from.kind === "null") return given.every((value) => isSubset([value.toLowerCase()], lowerCase(wanted)));
        // A plain positive test fails where the key is missing, so the key is there; an empty text would count as null.
        const needsKey = !from.base.negated && !from.ifExists && from.set !== "ForAllValues";
        return (
            needsKey &&
            !given.includes("") &&
            !hasOpenText(from, given) &&
            wanted.some((value) => readBoolean(value) === false)
        );
    }
    if (from.kind === "null" || from.set !== to.set || (from.ifExists && !to.ifExists)) return false;
    if (from.base.negated !== to.base.negated) return false;
    return from.base.negated
        ? wanted.every((wide) => given.some((narrow) => valueWithin(to, wide, from, narrow, policyVariables)))
        : given.every((narrow) => wanted.some((wide) => valueWithin(from, narrow, to, wide, policyVariables)));
}

/** Whether a pattern or variable may stand for an empty text. */
function hasOpenText(from: Operator, given: readonly string[]): boolean {
    return from.kind === "compare" && given.some((value) => /^\**$/.test(value) || value.includes("${"));
}

/** Whether all that equals one value of an operator equals another value of another operator. */
function valueWithin(
    from: Operator & { kind: "compare" },
    narrow: string,
    to: Operator & { kind: "compare" },
    wide: string,
    policyVariables: boolean,
): boolean {
    const [a, b] = [comparison(from), comparison(to)];
    if (a === b && narrow === wide) return true;
    if (a === "IpAddress" && b === "IpAddress") {
        const [inner, outer] = [readAddressRange(narrow), readAddressRange(wide)];
        return inner !== undefined && outer !== undefined && holdsRange(outer, inner);
    }
    if (b === "StringLike" && (a === "StringLike" || a === "StringEquals")) {
        const outer = globOf(wide, { variables: policyVariables ? "symbol" : "none" })!;
        const inner =
            a === "StringLike"
                ? globOf(narrow, { variables: policyVariables ? "symbol" : "none" })!
                : literal(narrow, policyVariables);
        return inner !== undefined && covers(outer, inner);
    }
    if (a === "StringEquals" && b === "StringEqualsIgnoreCase")
        return foldCase(narrow) === foldCase(wide) && !narrow.includes("${");
    return false;
}

/** A text in which wildcards are characters; `undefined` where it holds variables, whose wildcards would have to be told apart. */
function literal(text: string, policyVariables: boolean): readonly number[] | undefined {
    if (policyVariables && text.includes("${")) return undefined;
    return [...text].flatMap((letter) => Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at)));
}

/** The comparison that an operator makes or denies: `ArnEquals` and `ArnNotLike` make the same. */
function comparison({ base }: Operator & { kind: "compare" }): string {
    return base.name.replace("Not", "").replace("ArnEquals", "ArnLike");
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
    return some.every((each) => all.includes(each));
}

function lowerCase(values: readonly string[]): string[] {
    return values.map((value) => value.toLowerCase());
}
