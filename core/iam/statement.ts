import { findKey, isObject, type Path, type Problem } from "./json-value";
import { notKnown, type NotKnown } from "./not-known";
import { actionMatcher, resourceMatcher, type Matcher } from "./pattern/matcher";
import { readPrincipals, type Principals } from "./principals";

/** A list of patterns of a statement and how it is meant: `NotAction` and `NotResource` mean everything else. */
export interface Patterns {
    readonly key: string;
    readonly negated: boolean;
    readonly values: readonly (string | NotKnown)[];
    /** The values, ready to be held against an action or an ARN, in the same order. */
    readonly matchers: readonly (Matcher | NotKnown)[];
    /** Places of the values, in the same order. */
    readonly paths: readonly Path[];
}

/** One operator of a condition on one key. */
export interface ConditionTest {
    /** As written, e.g. `ForAnyValue:StringLikeIfExists`. */
    readonly operator: string;
    readonly key: string;
    readonly values: readonly (string | NotKnown)[];
}

export interface Statement {
    readonly index: number;
    readonly path: Path;
    readonly effect: "Allow" | "Deny" | NotKnown;
    readonly action: Patterns;
    /** Absent in trust policies, and in documents that leave it out. */
    readonly resource: Patterns | undefined;
    /** Absent in policies of an identity: they are about whoever holds them. */
    readonly principal: Principals | undefined;
    /** Whether the document's version knows policy variables. */
    readonly policyVariables: boolean;
    /** All tests must hold. */
    readonly condition: readonly ConditionTest[];
    /** True where there is a condition that could not be read as a whole. */
    readonly conditionUnknown: boolean;
}

/** Where a statement is read, and where what is wrong with it or not known is noted. */
export interface Reading {
    readonly index: number;
    readonly path: Path;
    readonly policyVariables: boolean;
    readonly problems: Problem[];
    readonly unknown: string[];
    readonly place: (path: Path) => string;
}

/** What cannot be read becomes a problem of the document; the statement is then read as if it allowed the most. */
export function readStatement(object: Record<string, unknown>, reading: Reading): Statement {
    const { index, path, problems, place } = reading;
    const action = readPatterns(object, "Action", reading);
    if (action === undefined) problems.push({ at: place(path), path, why: "it has neither Action nor NotAction" });
    const condition = readCondition(object, reading);
    return {
        index,
        path,
        effect: readEffect(object, reading),
        action: action ?? { key: "Action", negated: false, values: [], matchers: [], paths: [] },
        resource: readPatterns(object, "Resource", reading),
        principal: readPrincipals(object, reading),
        policyVariables: reading.policyVariables,
        condition: condition ?? [],
        conditionUnknown: condition === undefined,
    };
}

function readEffect(object: Record<string, unknown>, { path, problems, unknown, place }: Reading): Statement["effect"] {
    const found = findKey(object, "Effect", problems, path);
    if (found?.value === notKnown) {
        unknown.push(place([...path, found.key]));
        return notKnown;
    }
    const effect = typeof found?.value === "string" ? found.value.toLowerCase() : undefined;
    if (effect === "deny") return "Deny";
    if (effect !== "allow") {
        const at = found === undefined ? path : [...path, found.key];
        problems.push({ at: place(at), path: at, why: "its Effect is neither Allow nor Deny" });
    }
    return "Allow";
}

function readPatterns(
    object: Record<string, unknown>,
    name: "Action" | "Resource",
    reading: Reading,
): Patterns | undefined {
    const { path, problems } = reading;
    const plain = findKey(object, name, problems, path);
    const negated = findKey(object, `Not${name}`, problems, path);
    if (plain !== undefined && negated !== undefined) {
        problems.push({ at: reading.place(path), path, why: `it has both ${name} and Not${name}` });
    }
    const found = plain ?? negated;
    if (found === undefined) return undefined;
    const read = readValues(found.value, [...path, found.key], reading);
    const ready = (value: string) => (name === "Action" ? actionMatcher(value) : resourceMatcher(value, reading));
    const matchers = read.values.map((value) => (value === notKnown ? value : ready(value)));
    return { key: found.key, negated: plain === undefined, ...read, matchers };
}

/** One text or a list of them. */
export function readValues(
    value: unknown,
    path: Path,
    { problems, unknown, place }: Reading,
): Pick<Patterns, "values" | "paths"> {
    const values: (string | NotKnown)[] = [];
    const paths: Path[] = [];
    const take = (each: unknown, at: Path) => {
        if (each === notKnown) unknown.push(place(at));
        if (typeof each !== "string" && each !== notKnown) {
            problems.push({ at: place(at), path: at, why: "it must be a text" });
            return;
        }
        values.push(each);
        paths.push(at);
    };
    if (Array.isArray(value)) value.forEach((each, index) => take(each, [...path, index]));
    else take(value, path);
    return { values, paths };
}

/** `undefined` where there is a condition that is known only during the update or is malformed. */
function readCondition(object: Record<string, unknown>, reading: Reading): ConditionTest[] | undefined {
    const { path, problems, unknown, place } = reading;
    const found = findKey(object, "Condition", problems, path);
    if (found === undefined || found.value === null) return [];
    const at = [...path, found.key];
    const tests: ConditionTest[] = [];
    let readable = true;
    const fail = (where: Path, value: unknown, why: string) => {
        readable = false;
        if (value === notKnown) unknown.push(place(where));
        else problems.push({ at: place(where), path: where, why });
    };
    if (!isObject(found.value)) {
        fail(at, found.value, "a condition must be an object");
        return undefined;
    }
    for (const [operator, keys] of Object.entries(found.value)) {
        if (!isObject(keys)) {
            fail([...at, operator], keys, "a condition's operator must hold an object");
            continue;
        }
        for (const [key, value] of Object.entries(keys)) {
            const list: unknown[] = Array.isArray(value) ? value : [value];
            const values = list.filter(isConditionValue).map((each) => (each === notKnown ? each : String(each)));
            if (values.length < list.length)
                fail([...at, operator, key], undefined, "a condition's value must be a text");
            if (values.includes(notKnown)) unknown.push(place([...at, operator, key]));
            tests.push({ operator, key, values });
        }
    }
    return readable ? tests : undefined;
}

function isConditionValue(value: unknown): value is string | number | boolean | NotKnown {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === notKnown;
}
