import { notKnown } from "./not-known";
import type { Variables } from "./pattern/variables";
import type { Patterns, Statement } from "./statement";

/** One call that somebody might make. */
export interface Request {
    /** `service:Name`. */
    readonly action: string;
    /** ARN; absent where every resource is meant, e.g. in a policy that belongs to one resource. */
    readonly resource?: string;
}

/** Whether values that are known only during the update are taken as those that permit the most or the least. */
export type Assume = "most" | "least";

/**
 * Whether a statement speaks of a request at all, its condition aside. Without the values of a request's policy variables they are
 * taken letter for letter.
 */
export function speaksOf(statement: Statement, request: Request, assume: Assume, variables?: Variables): boolean {
    const effect = statement.effect === notKnown ? (assume === "most" ? "Allow" : "Deny") : statement.effect;
    // What a Deny does not speak of stays permitted, so for it the assumption is turned round.
    const unknownMatches = (effect === "Allow") === (assume === "most");
    return (
        matches(statement.action, request.action, unknownMatches) &&
        (request.resource === undefined ||
            statement.resource === undefined ||
            matches(statement.resource, request.resource, unknownMatches, variables))
    );
}

/** Whether any statement allows any of these actions on anything; where none does there is no need to look closer. */
export function allowsSome(statements: readonly Statement[], actions: readonly string[], assume: Assume): boolean {
    return statements.some(
        ({ effect, action }) =>
            (effect === "Allow" || (effect === notKnown && assume === "most")) &&
            actions.some((each) => matches(action, each, assume === "most")),
    );
}

function matches(
    { matchers, negated }: Patterns,
    text: string,
    unknownMatches: boolean,
    variables?: Variables,
): boolean {
    const some = matchers.some((covers) => covers !== notKnown && covers(text, variables));
    if (!some && matchers.includes(notKnown)) return unknownMatches;
    return negated ? !some : some;
}

/** Which statements count as granting and as refusing a request that they speak of, whatever their conditions. */
export interface Reading {
    readonly assume: Assume;
    /** Whether an Allow's condition leaves its grant whole enough to count. */
    readonly grants: (statement: Statement) => boolean;
    /** Whether a Deny takes effect always, or always where it matters. */
    readonly refuses: (statement: Statement) => boolean;
}

/** The Allow statements that permit a request; none where a Deny refuses it. */
export function permitting(statements: readonly Statement[], request: Request, reading: Reading): readonly Statement[] {
    const speaking = statements.filter((statement) => speaksOf(statement, request, reading.assume));
    const isAllow = ({ effect }: Statement) => effect === "Allow" || (effect === notKnown && reading.assume === "most");
    if (speaking.some((statement) => !isAllow(statement) && reading.refuses(statement))) return [];
    return speaking.filter((statement) => isAllow(statement) && reading.grants(statement));
}

/** A Deny with a condition takes effect only sometimes. */
export function deniesAlways(statement: Statement): boolean {
    return statement.condition.length === 0 && !statement.conditionUnknown;
}
