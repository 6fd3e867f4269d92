import { createHash } from "node:crypto";
import type { Json } from "../trail/call";

interface Statement {
    readonly sid?: string;
    readonly effect?: string;
    readonly actions?: string[];
    readonly notActions?: string[];
    readonly resources?: string[];
    readonly notResources?: string[];
    readonly principals?: Principal[];
    readonly notPrincipals?: Principal[];
    readonly conditions?: { test: string; variable: string; values: string[] }[];
}

interface Principal {
    readonly type: string;
    readonly identifiers: string[];
}

/**
 * `aws.iam.getPolicyDocument`: statements in the provider's spelling, an IAM policy document out. Lists of one become a
 * plain value, as the provider does it. Source and override documents are merged by statement id.
 */
export function policyDocument(args: Json): Json {
    const version = typeof args["version"] === "string" ? args["version"] : "2012-10-17";
    const own = ((args["statements"] ?? []) as Statement[]).map(toIam);
    const statements = [
        ...documents(args["sourcePolicyDocuments"]),
        ...own,
        ...documents(args["overridePolicyDocuments"]),
    ].reduce<Json[]>((merged, statement) => {
        const sid = statement["Sid"];
        const at = sid === undefined || sid === "" ? -1 : merged.findIndex((each) => each["Sid"] === sid);
        return at < 0 ? [...merged, statement] : merged.with(at, statement);
    }, []);
    const policyId = args["policyId"];
    const document = { Version: version, ...(policyId !== undefined && { Id: policyId }), Statement: statements };
    const json = JSON.stringify(document, null, 2);
    return {
        ...args,
        version,
        json,
        minifiedJson: JSON.stringify(document),
        id: String(Number.parseInt(createHash("sha256").update(json).digest("hex").slice(0, 8), 16)),
    };
}

function documents(list: unknown): Json[] {
    return ((list ?? []) as string[]).flatMap((text) => {
        const { Statement } = JSON.parse(text) as { Statement: Json | Json[] };
        return Array.isArray(Statement) ? Statement : [Statement];
    });
}

function toIam(statement: Statement): Json {
    const listed = {
        Action: single(statement.actions),
        NotAction: single(statement.notActions),
        Resource: single(statement.resources),
        NotResource: single(statement.notResources),
        Principal: principals(statement.principals),
        NotPrincipal: principals(statement.notPrincipals),
        Condition: conditions(statement.conditions),
    };
    return {
        ...(statement.sid !== undefined && { Sid: statement.sid }),
        Effect: statement.effect ?? "Allow",
        ...Object.fromEntries(Object.entries(listed).filter(([, value]) => value !== undefined)),
    };
}

function single(list: readonly string[] | undefined): string | readonly string[] | undefined {
    return list === undefined || list.length === 0 ? undefined : list.length === 1 ? list[0] : [...list].sort();
}

function principals(list: readonly Principal[] | undefined): Json | string | undefined {
    if (list === undefined || list.length === 0) {
        return undefined;
    }
    if (list.length === 1 && list[0]?.type === "*") {
        return "*";
    }
    const types = [...new Set(list.map((each) => each.type))];
    const identifiers = (type: string) => list.filter((each) => each.type === type).flatMap((each) => each.identifiers);
    return Object.fromEntries(types.map((type) => [type, single(identifiers(type))]));
}

function conditions(list: Statement["conditions"]): Json | undefined {
    if (list === undefined || list.length === 0) {
        return undefined;
    }
    const document: Record<string, Json> = {};
    for (const { test, variable, values } of list) {
        (document[test] ??= {})[variable] = values.length === 1 ? values[0] : values;
    }
    return document;
}
