import { listOf, texts } from "./effect";

interface Statement {
    readonly Effect?: unknown;
    readonly Action?: unknown;
    readonly Resource?: unknown;
    readonly Principal?: unknown;
}

/** Who a policy lets in, and what it allows, as far as one line can say. A document that cannot be read says nothing. */
export interface PolicyWords {
    /** `everybody`, accounts, ARNs, services. */
    readonly principals: readonly string[];
    /** Accounts of 12 digits among the principals. */
    readonly accounts: readonly string[];
    /** `iam:* on *`. */
    readonly allows: string;
}

/** @param document a policy as JSON text, plain or percent-encoded as IAM writes it, or as an object */
export function policyWords(document: unknown): PolicyWords | undefined {
    const statements = statementsOf(document);
    if (statements === undefined) return undefined;
    const allowing = statements.filter((statement) => statement.Effect !== "Deny");
    const principals = [...new Set(allowing.flatMap((statement) => principalsOf(statement.Principal)))];
    const accounts = principals.flatMap((name) => /^(?:arn:[^:]*:iam::)?(\d{12})(?::|$)/.exec(name)?.[1] ?? []);
    const actions = [...new Set(allowing.flatMap((statement) => texts(statement.Action)))];
    const resources = [...new Set(allowing.flatMap((statement) => texts(statement.Resource)))];
    return { principals, accounts: [...new Set(accounts)], allows: allowsOf(actions, resources) };
}

function allowsOf(actions: readonly string[], resources: readonly string[]): string {
    if (actions.length === 0) return "";
    const shown =
        actions.length > 2 ? `${actions.slice(0, 2).join(", ")} and ${actions.length - 2} more` : actions.join(", ");
    if (resources.length === 0) return shown;
    return `${shown} on ${resources.includes("*") ? "*" : resources.length === 1 ? resources[0]! : `${resources.length} resources`}`;
}

function statementsOf(document: unknown): readonly Statement[] | undefined {
    let value = document;
    if (typeof value === "string") {
        try {
            value = JSON.parse(value.startsWith("%7B") ? decodeURIComponent(value) : value);
        } catch {
            return undefined;
        }
    }
    if (typeof value !== "object" || value === null) return undefined;
    const statements = listOf((value as { Statement?: unknown }).Statement);
    return statements.filter((each): each is Statement => typeof each === "object" && each !== null);
}

function principalsOf(principal: unknown): readonly string[] {
    if (principal === "*") return ["everybody"];
    if (typeof principal !== "object" || principal === null) return [];
    return Object.values(principal).flatMap((value) => texts(value).map((name) => (name === "*" ? "everybody" : name)));
}
