/** A policy of one statement that allows, for the examples of rules. */
export function allow(statement: Record<string, unknown>): unknown {
    return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}
