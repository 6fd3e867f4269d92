import type { ConditionBlock, OracleRequest, Scalar } from "../iam-oracle";
import type { ContextKey, KeyType } from "./context-keys";
import { contextKeys } from "./context-keys";
import { nearPattern, nearTail } from "./near-pattern";
import type { Random } from "./random";
import { several } from "./random";

const operators: Readonly<Record<KeyType, readonly string[]>> = {
    string: [
        ...["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"],
        ...["StringLike", "StringLike", "StringNotLike", "StringLike"],
    ],
    number: ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map(
        (name) => `Numeric${name}`,
    ),
    date: ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map(
        (name) => `Date${name}`,
    ),
    bool: ["Bool"],
    binary: ["BinaryEquals"],
    address: ["IpAddress", "IpAddress", "NotIpAddress"],
    arn: ["ArnEquals", "ArnLike", "ArnLike", "ArnNotEquals", "ArnNotLike"],
};

const ranges = [
    ...["203.0.113.0/24", "203.0.113.0/25", "203.0.113.128/25", "203.0.113.127", "203.0.113.127/32", "0.0.0.0/0"],
    ...["203.0.112.0/23", "2001:db8::/32", "2001:DB8::/64", "2001:db8:0:1::1/128", "::/0"],
];

/** Set operators are for strings, booleans and ARNs; keys with several values always need one. */
export function randomCondition(random: Random, request: OracleRequest, variables: boolean): ConditionBlock {
    const block: Record<string, Record<string, Scalar | Scalar[]>> = {};
    for (let count = random.pick([1, 1, 1, 2, 2, 3]); count > 0; count--) {
        const key = random.pick(contextKeys);
        const name = random.chance(0.1) ? key.name.toLowerCase() : key.name;
        const isNull = random.chance(0.08);
        const operator = isNull ? "Null" : randomOperator(random, key);
        const values = isNull
            ? [random.pick(["true", "false"])]
            : several(random, 1, random.pick([1, 1, 2, 3]), () => randomValue(random, key, request, variables));
        const keys = (block[operator] ??= {});
        // The same key twice under one operator in different case would not be accepted.
        if (Object.keys(keys).some((other) => other.toLowerCase() === name.toLowerCase())) continue;
        keys[name] = values.length === 1 && random.chance(0.5) ? unquoted(random, values[0]!) : values;
    }
    return block;
}

function randomOperator(random: Random, key: ContextKey): string {
    const settable = key.type === "string" || key.type === "arn" || key.type === "bool";
    const set = settable && (key.many || random.chance(0.1)) ? `${random.pick(["ForAllValues", "ForAnyValue"])}:` : "";
    return `${set}${random.pick(operators[key.type])}${random.chance(0.15) ? "IfExists" : ""}`;
}

function randomValue(random: Random, key: ContextKey, request: OracleRequest, variables: boolean): string {
    const sent = request.context[key.name]?.[0];
    const near = sent !== undefined && random.chance(0.6) ? sent : random.pick(key.values);
    if (key.type === "address") return random.pick(ranges);
    if (key.type === "arn") return nearArn(random, near);
    if (key.type !== "string") return near;
    if (variables && random.chance(0.25)) return withVariable(random, near);
    return nearPattern(random, near);
}

/** Wildcards within the components, the colons between the first six untouched. */
function nearArn(random: Random, arn: string): string {
    const fields = arn.split(":");
    const parts = [...fields.slice(0, 5), fields.slice(5).join(":")];
    if (random.chance(0.3)) parts[random.pick([3, 4])] = "*";
    parts[5] = nearTail(random, parts[5]!, 0);
    return parts.join(":");
}

export function withVariable(random: Random, text: string): string {
    const variable = random.pick([
        ...["${aws:username}", "${aws:PrincipalTag/team}", "${aws:principaltag/TEAM}", "${aws:RequestTag/stage}"],
        ...[
            "${aws:PrincipalTag/team, 'blue'}",
            "${aws:username, 'blue'}",
            "${aws:SourceVpce, 'none'}",
            "${*}",
            "${?}",
            "${$}",
        ],
    ]);
    return random.pick([variable, variable, `${variable}*`, `${text}${variable}`, `team/${variable}/*`]);
}

function unquoted(random: Random, value: string): Scalar {
    if (!random.chance(0.3)) return value;
    if (value === "true" || value === "false") return value === "true";
    return String(Number(value)) === value ? Number(value) : value;
}
