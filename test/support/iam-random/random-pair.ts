import type {
    OracleDocument,
    OraclePolicies,
    OraclePrincipal,
    OracleRequest,
    OracleStatement,
    PrincipalElement,
} from "../iam-oracle";
import { randomContext } from "./context-keys";
import { nearTail, swapCase } from "./near-pattern";
import { createRandom, several } from "./random";
import type { Random } from "./random";
import { randomCondition, withVariable } from "./random-condition";

export interface Pair {
    readonly request: OracleRequest;
    readonly policies: OraclePolicies;
}

const account = "111122223333";
const role = `arn:aws:iam::${account}:role/deploy`;

/** Actions with resources that they are called on; neighbours in name, so that patterns nearly fit. */
const calls: readonly (readonly [string, readonly string[]])[] = [
    ["s3:GetObject", ["arn:aws:s3:::logs/a/b", "arn:aws:s3:::logs/ana/x", "arn:aws:s3:::logs-eu/blue/x"]],
    ["s3:PutObject", ["arn:aws:s3:::logs/a/b", "arn:aws:s3:::logs/blue/x*y"]],
    ["s3:GetObjectTagging", ["arn:aws:s3:::logs/a/b"]],
    ["s3:GetBucketPolicy", ["arn:aws:s3:::logs", "arn:aws:s3:::logs-eu"]],
    ["s3:ListBucket", ["arn:aws:s3:::logs", "arn:aws:s3:::blue"]],
    ["iam:PassRole", [role, `${role}-2`, `arn:aws:iam::${account}:role/ops/deploy`]],
    ["iam:CreateAccessKey", [`arn:aws:iam::${account}:user/ana`, "arn:aws:iam::444455556666:user/ana"]],
    ["iam:ListAccessKeys", [`arn:aws:iam::${account}:user/ana`]],
    ["iam:CreateUser", [`arn:aws:iam::${account}:user/ben`]],
    ["sqs:SendMessage", [`arn:aws:sqs:eu-west-1:${account}:q`, `arn:aws:sqs:us-east-1:${account}:q-2`]],
    ["sqs:ReceiveMessage", [`arn:aws:sqs:eu-west-1:${account}:q`]],
    ["kms:Decrypt", [`arn:aws:kms:eu-west-1:${account}:key/1`]],
    ["ec2:DescribeInstances", ["*"]],
    ["ec2:RunInstances", [`arn:aws:ec2:eu-west-1:${account}:instance/i-1`]],
    ["dynamodb:GetItem", [`arn:aws:dynamodb:eu-west-1:${account}:table/ana`]],
    ["lambda:InvokeFunction", [`arn:aws:lambda:eu-west-1:${account}:function:pay`]],
    ["lambda:UpdateFunctionCode", [`arn:aws:lambda:eu-west-1:${account}:function:pay`]],
    ["logs:PutLogEvents", [`arn:aws:logs:eu-west-1:${account}:log-group:/aws/lambda/pay:log-stream:1`]],
];

/** The pair of this seed and index: always the same. */
export function randomPair(seed: number, index: number): Pair {
    const random = createRandom(seed, index);
    const request = randomRequest(random);
    const document = (kind: Kind) => () => randomDocument(random, request, kind);
    return {
        request,
        policies: {
            identity: several(random, 0, 3, document("identity")),
            ...(random.chance(0.25) && { boundary: document("limit")() }),
            ...(random.chance(0.25) && {
                scps: several(random, 1, 3, () => several(random, random.chance(0.05) ? 0 : 1, 2, document("limit"))),
            }),
            ...(request.principal.role !== undefined &&
                random.chance(0.3) && { session: several(random, 1, 2, document("limit")) }),
            ...(random.chance(0.35) && { resource: document("resource")() }),
        },
    };
}

type Kind = "identity" | "limit" | "resource";

function randomRequest(random: Random): OracleRequest {
    const [action, resources] = random.pick(calls);
    const isUser = random.chance(0.6);
    const name = random.pick(["ana", "ben"]);
    const principal: OraclePrincipal = isUser
        ? { arn: `arn:aws:iam::${account}:user/${name}`, account }
        : { arn: `arn:aws:sts::${account}:assumed-role/deploy/ci`, account, role };
    const context = { ...randomContext(random), ...(isUser && { "aws:username": [name] }) };
    return { action, resource: random.pick(resources), principal, context };
}

/** An old Version, in which variables are text, now and then; a limit mostly lets the call through. */
function randomDocument(random: Random, request: OracleRequest, kind: Kind): OracleDocument {
    const old = random.chance(0.06);
    const statements = several(random, 1, 3, () => randomStatement(random, request, kind, !old));
    if (kind === "limit" && random.chance(0.5)) statements.push({ Effect: "Allow", Action: "*", Resource: "*" });
    const Version = old ? random.pick(["2008-10-17", undefined]) : "2012-10-17";
    return {
        ...(Version !== undefined && { Version }),
        Statement: statements.length === 1 && random.chance(0.5) ? statements[0]! : statements,
    };
}

function randomStatement(random: Random, request: OracleRequest, kind: Kind, variables: boolean): OracleStatement {
    const denies = random.chance(0.3);
    const actions = oneOrMore(
        several(random, 1, 2, () => randomAction(random, request)),
        random,
    );
    const resources = oneOrMore(
        several(random, 1, 2, () => randomResource(random, request, kind, variables)),
        random,
    );
    const conditional = random.chance(denies ? 0.7 : 0.45);
    return {
        Effect: denies ? "Deny" : "Allow",
        ...(kind === "resource" && randomPrincipals(random, request.principal, denies)),
        ...(random.chance(denies ? 0.25 : 0.1) ? { NotAction: actions } : { Action: actions }),
        ...(random.chance(denies ? 0.25 : 0.1) ? { NotResource: resources } : { Resource: resources }),
        ...(conditional && { Condition: randomCondition(random, request, variables) }),
    };
}

function randomAction(random: Random, request: OracleRequest): string {
    const action = random.chance(0.85) ? request.action : random.pick(calls)[0];
    const service = action.indexOf(":") + 1;
    if (random.chance(0.12)) return random.pick(["*", `${action.slice(0, service)}*`, "*:*"]);
    if (random.chance(0.15)) return swapCase(action, random.pick([0, service]));
    return nearTail(random, action, service);
}

/** Whole ARNs with wildcards after the service, incomplete ones (identity policies only), and variables in the tail. */
function randomResource(random: Random, request: OracleRequest, kind: Kind, variables: boolean): string {
    const called = random.chance(0.85) ? request.resource : random.pick(random.pick(calls)[1]);
    if (called === "*" || random.chance(0.2)) return "*";
    const fields = called.split(":");
    const service = fields.slice(0, 3).join(":").length + 1;
    const tail = fields.slice(0, 5).join(":").length + 1;
    if (kind === "identity" && random.chance(0.04)) return fields.slice(0, random.between(3, 5)).join(":");
    if (variables && random.chance(0.2)) {
        const name = called.slice(tail);
        const kept = name.slice(0, name.search(/[/:]|$/) + 1);
        return called.slice(0, tail) + kept + withVariable(random, "");
    }
    const near = nearTail(random, called, random.chance(0.2) ? service : tail);
    // Only identity policies may leave fields out.
    return kind === "identity" || near.split(":").length >= 6 ? near : called;
}

/** NotPrincipal is for Deny only, and seldom spares anybody unless account and principal are both listed. */
function randomPrincipals(
    random: Random,
    principal: OraclePrincipal,
    denies: boolean,
): Pick<OracleStatement, "Principal" | "NotPrincipal"> {
    if (!denies || random.chance(0.8)) return { Principal: randomPrincipal(random, principal) };
    const spared = [principal.role ?? principal.arn, random.pick([account, "444455556666"])];
    return { NotPrincipal: { AWS: random.chance(0.2) ? spared.slice(0, 1) : spared } };
}

function randomPrincipal(random: Random, principal: OraclePrincipal): PrincipalElement {
    const others = [
        ...[`arn:aws:iam::${account}:user/ana`, `arn:aws:iam::${account}:user/Ana`, role, `${role}-2`],
        ...[`arn:aws:sts::${account}:assumed-role/deploy/ci`, `arn:aws:sts::${account}:assumed-role/deploy/ci2`],
        ...["444455556666", "arn:aws:iam::444455556666:root", account, `arn:aws:iam::${account}:root`],
    ];
    if (random.chance(0.15)) return random.pick(["*", { AWS: "*" }, { AWS: ["*"] }]);
    if (random.chance(0.1)) return { Service: "sns.amazonaws.com" };
    const names = several(random, 1, 2, () =>
        random.pick([principal.arn, principal.role ?? principal.arn, random.pick(others), random.pick(others)]),
    );
    return { AWS: oneOrMore(names, random) };
}

function oneOrMore<T>(values: readonly T[], random: Random): T | readonly T[] {
    return values.length === 1 && random.chance(0.6) ? values[0]! : values;
}
