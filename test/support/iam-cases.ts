import { readFileSync } from "node:fs";
import path from "node:path";
import type {
    ConditionBlock,
    OracleDecision,
    OracleDocument,
    OraclePolicies,
    OraclePrincipal,
    OracleRequest,
    OracleStatement,
} from "./iam-oracle";

/** A request, its policies and what AWS answers, as one table row of test/fixtures/iam-cases says. */
export interface IamCase {
    readonly name: string;
    readonly request: OracleRequest;
    readonly policies: OraclePolicies;
    readonly expect: OracleDecision;
}

type Context = Readonly<Record<string, readonly string[] | null>>;

interface ConditionTable {
    readonly name: string;
    readonly version?: string;
    readonly condition: ConditionBlock;
    readonly rows: readonly { readonly context: Context; readonly matches: boolean; readonly why?: string }[];
}

interface StatementTable {
    readonly name: string;
    readonly statement: OracleStatement;
    readonly rows: readonly {
        readonly action: string;
        readonly resource: string;
        readonly context?: Context;
        readonly applies: boolean;
    }[];
}

interface DecisionRow {
    readonly name: string;
    readonly as?: "role session";
    readonly request: { readonly action: string; readonly resource: string; readonly context?: Context };
    readonly policies: {
        readonly identity: readonly OracleDocument[];
        readonly boundary?: OracleDocument;
        readonly scps?: readonly (readonly OracleDocument[])[];
        readonly session?: readonly OracleDocument[];
        readonly resource?: OracleDocument;
    };
    readonly expect: OracleDecision;
}

const account = "111122223333";
const version = "2012-10-17";
const allowAll: OracleStatement = { Effect: "Allow", Action: "*", Resource: "*" };

function read<T>(file: string): readonly T[] {
    const text = readFileSync(path.resolve(__dirname, "../fixtures/iam-cases", file), "utf8");
    return JSON.parse(text) as readonly T[];
}

/** Every row, with a statement that allows and one that denies. */
export function conditionCases(): readonly IamCase[] {
    return read<ConditionTable>("conditions.json").flatMap((table) =>
        table.rows.flatMap((row) => {
            const request = requestOf("s3:ListBucket", "arn:aws:s3:::amzn-s3-demo-bucket", row.context);
            const name = `${table.name}: ${JSON.stringify(row.context)}`;
            const statement = { Action: "s3:*", Resource: "*", Condition: table.condition };
            return bothEffects(name, request, statement, table.version ?? version, row.matches);
        }),
    );
}

export function statementCases(): readonly IamCase[] {
    return read<StatementTable>("statements.json").flatMap((table) =>
        table.rows.flatMap((row) =>
            bothEffects(
                `${table.name}: ${row.action} on ${row.resource}`,
                requestOf(row.action, row.resource, row.context ?? {}),
                table.statement,
                version,
                row.applies,
            ),
        ),
    );
}

export function decisionCases(): readonly IamCase[] {
    const dated = (document: OracleDocument): OracleDocument => ({ Version: version, ...document });
    return read<DecisionRow>("decisions.json").map(({ name, as, request, policies, expect }) => ({
        name,
        request: requestOf(request.action, request.resource, {
            ...request.context,
            ...(as === undefined ? {} : { "aws:username": null }),
        }),
        policies: {
            identity: policies.identity.map(dated),
            ...(policies.boundary && { boundary: dated(policies.boundary) }),
            ...(policies.scps && { scps: policies.scps.map((level) => level.map(dated)) }),
            ...(policies.session && { session: policies.session.map(dated) }),
            ...(policies.resource && { resource: dated(policies.resource) }),
        },
        expect,
    }));
}

function bothEffects(
    name: string,
    request: OracleRequest,
    statement: Omit<OracleStatement, "Effect">,
    Version: string,
    applies: boolean,
): readonly IamCase[] {
    const allow: OracleDocument = { Version, Statement: [{ ...statement, Effect: "Allow" }] };
    const deny: OracleDocument = { Version, Statement: [allowAll, { ...statement, Effect: "Deny" }] };
    return [
        {
            name: `${name}, to allow`,
            request,
            policies: { identity: [allow] },
            expect: applies ? "allowed" : "implicitly-denied",
        },
        {
            name: `${name}, to deny`,
            request,
            policies: { identity: [deny] },
            expect: applies ? "explicitly-denied" : "allowed",
        },
    ];
}

/** A user whose name is the context's `aws:username`, or a role session where that is null. */
function requestOf(action: string, resource: string, context: Context): OracleRequest {
    const username = context["aws:username"] === undefined ? "ana" : context["aws:username"]?.[0];
    const sent = Object.entries(context).filter((entry): entry is [string, readonly string[]] => entry[1] !== null);
    const principal: OraclePrincipal =
        username === undefined
            ? {
                  arn: `arn:aws:sts::${account}:assumed-role/deploy/ci`,
                  account,
                  role: `arn:aws:iam::${account}:role/deploy`,
              }
            : { arn: `arn:aws:iam::${account}:user/${username}`, account };
    return {
        action,
        resource,
        principal,
        context: { ...(username !== undefined && { "aws:username": [username] }), ...Object.fromEntries(sent) },
    };
}
