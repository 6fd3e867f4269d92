import type { PolicyKind } from "../../core/iam/bearer";
import { isObject } from "../../core/iam/json-value";

/** Whether an object is meant as a policy document, also where it is a broken one. */
export function looksLikePolicy(value: Record<string, unknown>): boolean {
    const keys = new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
    return keys.has("statement") || keys.get("version") === "2012-10-17" || keys.get("version") === "2008-10-17";
}

/** What a document is for, by its form: only resource policies and trust policies name principals. */
export function kindOf(value: Record<string, unknown>): PolicyKind {
    const found = keyed(value, "statement");
    const statements = (Array.isArray(found) ? (found as unknown[]) : [found]).filter(isObject);
    const naming = statements.filter(
        (statement) => keyed(statement, "principal") !== undefined || keyed(statement, "notprincipal") !== undefined,
    );
    if (naming.length === 0) return "identity";
    const assumes = (action: unknown) => typeof action === "string" && /^sts:(AssumeRole|TagSession|Set)/i.test(action);
    const isTrust = naming.every((statement) => {
        const action = keyed(statement, "action");
        return (Array.isArray(action) ? (action as unknown[]) : [action]).every(assumes);
    });
    return isTrust ? "trust" : "resource";
}

function keyed(object: Record<string, unknown>, name: string): unknown {
    const key = Object.keys(object).find((each) => each.toLowerCase() === name);
    return key === undefined ? undefined : object[key];
}
