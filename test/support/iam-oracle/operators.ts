import { inRange } from "./addresses";
import { Unanswerable } from "./open-question";
import type { Ask } from "./open-question";
import { fits, fitsSegments, plainText, readPattern } from "./pattern";
import type { Token } from "./pattern";

/** What an operator needs to compare one value of the policy with one of the request. */
export interface Comparison {
    readonly variables: boolean;
    readonly valueOf: (key: string) => string | undefined;
    readonly ask: Ask;
}

type Compare = (policyValue: string, requestValue: string, how: Comparison) => boolean;

/** Comparisons of reference_policies_elements_condition_operators; the negated operators name the one they negate. */
export const comparisons: Readonly<Record<string, Compare>> = {
    StringEquals: withVariables((tokens, value) => plainText(tokens) === value),
    StringEqualsIgnoreCase: withVariables((tokens, value) => plainText(tokens).toLowerCase() === value.toLowerCase()),
    StringLike: withVariables((tokens, value) => fits(tokens, value)),
    NumericEquals: onNumbers((policy, request) => request === policy),
    NumericLessThan: onNumbers((policy, request) => request < policy),
    NumericLessThanEquals: onNumbers((policy, request) => request <= policy),
    NumericGreaterThan: onNumbers((policy, request) => request > policy),
    NumericGreaterThanEquals: onNumbers((policy, request) => request >= policy),
    DateEquals: onDates((policy, request) => request === policy),
    DateLessThan: onDates((policy, request) => request < policy),
    DateLessThanEquals: onDates((policy, request) => request <= policy),
    DateGreaterThan: onDates((policy, request) => request > policy),
    DateGreaterThanEquals: onDates((policy, request) => request >= policy),
    Bool: (policy, request) => readBool(policy) === readBool(request),
    BinaryEquals: (policy, request) => readBase64(policy).equals(Buffer.from(request, "base64")),
    IpAddress: (policy, request) => inRange(policy, request),
    ArnEquals: withVariables(arnFits),
    ArnLike: withVariables(arnFits),
};

export const negations: Readonly<Record<string, string>> = {
    StringNotEquals: "StringEquals",
    StringNotEqualsIgnoreCase: "StringEqualsIgnoreCase",
    StringNotLike: "StringLike",
    NumericNotEquals: "NumericEquals",
    DateNotEquals: "DateEquals",
    NotIpAddress: "IpAddress",
    ArnNotEquals: "ArnEquals",
    ArnNotLike: "ArnLike",
};

/** A value whose variable has no value has "no equal or like value". */
function withVariables(compare: (tokens: readonly Token[], value: string, ask: Ask) => boolean): Compare {
    return (policyValue, requestValue, how) => {
        const tokens = readPattern(policyValue, how);
        return tokens !== undefined && compare(tokens, requestValue, how.ask);
    };
}

function onNumbers(compare: (policy: number, request: number) => boolean): Compare {
    return (policy, request) => compare(readNumber(policy), readNumber(request));
}

function onDates(compare: (policy: number, request: number) => boolean): Compare {
    return (policy, request) => compare(readDate(policy), readDate(request));
}

function readNumber(text: string): number {
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Unanswerable(`${text}: not a number`);
    return Number(text);
}

/** Milliseconds. W3C's forms of ISO 8601, or seconds since 1970; a bare year could be either and is refused. */
function readDate(text: string): number {
    if (/^\d{9,10}$/.test(text)) return Number(text) * 1000;
    const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
    const time = whole.test(text) || /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? Date.parse(text) : NaN;
    if (Number.isNaN(time)) throw new Unanswerable(`${text}: not a date`);
    return time;
}

function readBool(text: string): boolean {
    if (text !== "true" && text !== "false") throw new Unanswerable(`${text}: neither true nor false`);
    return text === "true";
}

function readBase64(text: string): Buffer {
    const bytes = Buffer.from(text, "base64");
    if (bytes.toString("base64") !== text) throw new Unanswerable(`${text}: not base64`);
    return bytes;
}

/** Each of the six components is checked separately; the sixth is all that remains. */
function arnFits(tokens: readonly Token[], value: string, ask: Ask): boolean {
    const components: Token[][] = [[]];
    for (const token of tokens) {
        const divides = token.kind === "char" && token.char === ":" && !token.substituted && components.length < 6;
        if (divides) components.push([]);
        else components.at(-1)!.push(token);
    }
    const fields = value.split(":");
    if (components.length < 6 || fields.length < 6) throw new Unanswerable(`${value}: not an ARN of six components`);
    const asked = [...fields.slice(0, 5), fields.slice(5).join(":")];
    return components.every((component, at) => fitsSegments(component, asked[at]!, ask));
}
