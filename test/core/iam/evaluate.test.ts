import assert from "node:assert/strict";
import {
    evaluate,
    statementAt,
    type AuthorizationRequest,
    type Evaluation,
    type PolicySet,
} from "../../../core/iam/evaluate";
import { notKnown } from "../../../core/iam/not-known";
import { readPolicyDocument } from "../../../core/iam/policy-document";

const account = "111122223333";
const user = { arn: `arn:aws:iam::${account}:user/lee`, account };
const session = { arn: `arn:aws:sts::${account}:assumed-role/worker/job-1`, account };
const object = "arn:aws:s3:::bucket/key";

function request(changes: Partial<AuthorizationRequest> = {}): AuthorizationRequest {
    return { action: "s3:GetObject", resource: object, principal: user, context: {}, ...changes };
}

function policy(...statements: Record<string, unknown>[]) {
    return readPolicyDocument({ Version: "2012-10-17", Statement: statements });
}

const allow = (more: Record<string, unknown> = {}) => ({
    Effect: "Allow",
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::bucket/*",
    ...more,
});
const deny = (more: Record<string, unknown> = {}) => allow({ Effect: "Deny", ...more });
const everything = policy({ Effect: "Allow", Action: "*", Resource: "*" });
const nothing = policy({ Effect: "Allow", Action: "ec2:*", Resource: "*" });
const granting = policy(allow());
/** A policy of the bucket that names a principal. */
const toPrincipal = (principal: unknown, more: Record<string, unknown> = {}) =>
    policy(allow({ Principal: principal, ...more }));

interface Case {
    readonly name: string;
    readonly request?: Partial<AuthorizationRequest>;
    readonly policies: PolicySet;
    readonly decision: Evaluation["decision"];
    readonly lacks?: Evaluation["lacks"];
}

const cases: readonly Case[] = [
    { name: "no policy at all", policies: { identity: [] }, decision: "implicitly-denied", lacks: "identity" },
    { name: "a policy that allows", policies: { identity: [granting] }, decision: "allowed" },
    {
        name: "an action in another case",
        request: { action: "S3:getobject" },
        policies: { identity: [granting] },
        decision: "allowed",
    },
    {
        name: "a resource in another case",
        request: { resource: "arn:aws:s3:::Bucket/key" },
        policies: { identity: [granting] },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "a deny in another document",
        policies: { identity: [granting, policy(deny())] },
        decision: "explicitly-denied",
    },
    {
        name: "a deny whose condition does not hold",
        policies: { identity: [granting, policy(deny({ Condition: { Bool: { "aws:SecureTransport": "false" } } }))] },
        request: { context: { "aws:SecureTransport": ["true"] } },
        decision: "allowed",
    },
    {
        name: "the same with a condition that holds",
        policies: { identity: [granting, policy(deny({ Condition: { Bool: { "aws:SecureTransport": "false" } } }))] },
        request: { context: { "aws:SecureTransport": ["false"] } },
        decision: "explicitly-denied",
    },
    {
        name: "everything but one action",
        policies: { identity: [policy({ Effect: "Allow", NotAction: "s3:GetObject", Resource: "*" })] },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "everything but one resource",
        policies: { identity: [policy({ Effect: "Deny", Action: "*", NotResource: object }, allow())] },
        decision: "allowed",
    },
    {
        name: "one's own folder",
        request: { resource: "arn:aws:s3:::bucket/home/lee/x", context: { "AWS:UserName": ["lee"] } },
        policies: { identity: [policy(allow({ Resource: "arn:aws:s3:::bucket/home/${aws:username}/*" }))] },
        decision: "allowed",
    },
    {
        name: "a variable without a value covers nothing",
        request: { resource: "arn:aws:s3:::bucket/home/${aws:username}/x" },
        policies: { identity: [policy(allow({ Resource: "arn:aws:s3:::bucket/home/${aws:username}/*" }))] },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "a variable without a value in NotResource spares nothing",
        policies: {
            identity: [granting, policy({ Effect: "Deny", Action: "*", NotResource: "arn:aws:s3:::${aws:userid}/*" })],
        },
        decision: "explicitly-denied",
    },
    {
        name: "a variable's value is no pattern",
        request: { context: { "aws:username": ["*"] } },
        policies: { identity: [policy(allow({ Resource: "arn:aws:s3:::bucket/${aws:username}" }))] },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "a variable in an old document is text",
        request: { resource: "arn:aws:s3:::bucket/${aws:username}", context: { "aws:username": ["lee"] } },
        policies: {
            identity: [readPolicyDocument({ Statement: allow({ Resource: "arn:aws:s3:::bucket/${aws:username}" }) })],
        },
        decision: "allowed",
    },
    { name: "within a boundary", policies: { identity: [granting], boundary: everything }, decision: "allowed" },
    {
        name: "a boundary gives nothing",
        policies: { identity: [], boundary: everything },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "beyond a boundary",
        policies: { identity: [granting], boundary: nothing },
        decision: "implicitly-denied",
        lacks: "boundary",
    },
    {
        name: "every level of SCPs allows",
        policies: { identity: [granting], scps: [[everything], [nothing, everything]] },
        decision: "allowed",
    },
    {
        name: "one level of SCPs does not",
        policies: { identity: [granting], scps: [[everything], [nothing]] },
        decision: "implicitly-denied",
        lacks: "scps",
    },
    {
        name: "a level without policies allows nothing",
        policies: { identity: [granting], scps: [[everything], []] },
        decision: "implicitly-denied",
        lacks: "scps",
    },
    {
        name: "an SCP that denies",
        policies: { identity: [granting], scps: [[everything, policy(deny())]] },
        decision: "explicitly-denied",
    },
    {
        name: "an RCP that denies",
        policies: { identity: [granting], rcps: [[everything, policy(deny({ Principal: "*" }))]] },
        decision: "explicitly-denied",
    },
    {
        name: "no RCP allows",
        policies: { identity: [granting], rcps: [[nothing]] },
        decision: "implicitly-denied",
        lacks: "rcps",
    },
    {
        name: "session policies allow together",
        request: { principal: session },
        policies: { identity: [everything], session: [nothing, granting] },
        decision: "allowed",
    },
    {
        name: "session policies limit",
        request: { principal: session },
        policies: { identity: [everything], session: [nothing] },
        decision: "implicitly-denied",
        lacks: "session",
    },
    {
        name: "a session without session policies",
        request: { principal: session },
        policies: { identity: [everything], session: [] },
        decision: "allowed",
    },
    {
        name: "the bucket names the user",
        policies: { identity: [], resource: toPrincipal({ AWS: user.arn }) },
        decision: "allowed",
    },
    {
        name: "the bucket names another user",
        policies: { identity: [], resource: toPrincipal({ AWS: `${user.arn}s` }) },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "the bucket names the user, the boundary does not allow it",
        policies: { identity: [], boundary: nothing, resource: toPrincipal({ AWS: user.arn }) },
        decision: "allowed",
    },
    {
        name: "the bucket names the user, an SCP does not allow it",
        policies: { identity: [], scps: [[nothing]], resource: toPrincipal({ AWS: user.arn }) },
        decision: "implicitly-denied",
        lacks: "scps",
    },
    { name: "the bucket names everybody", policies: { identity: [], resource: toPrincipal("*") }, decision: "allowed" },
    {
        name: "the bucket names the account, which does not pass it on",
        policies: { identity: [], resource: toPrincipal({ AWS: account }) },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "the bucket names the role",
        request: { principal: session },
        policies: { identity: [], resource: toPrincipal({ AWS: `arn:aws:iam::${account}:role/worker` }) },
        decision: "allowed",
    },
    {
        name: "the bucket names the role, which has a boundary",
        request: { principal: session },
        policies: {
            identity: [],
            boundary: nothing,
            resource: toPrincipal({ AWS: `arn:aws:iam::${account}:role/worker` }),
        },
        decision: "implicitly-denied",
        lacks: "boundary",
    },
    {
        name: "the bucket names the role's session, the role has a boundary",
        request: { principal: session },
        policies: { identity: [], boundary: nothing, resource: toPrincipal({ AWS: session.arn }) },
        decision: "allowed",
    },
    {
        name: "the bucket names a role with a path",
        request: { principal: session },
        policies: { identity: [], resource: toPrincipal({ AWS: `arn:aws:iam::${account}:role/jobs/worker` }) },
        decision: "allowed",
    },
    {
        name: "the bucket names a role of another name",
        request: { principal: session },
        policies: { identity: [], resource: toPrincipal({ AWS: `arn:aws:iam::${account}:role/co-worker` }) },
        decision: "implicitly-denied",
        lacks: "identity",
    },
    {
        name: "the bucket denies the account",
        policies: { identity: [granting], resource: policy(deny({ Principal: { AWS: account } })) },
        decision: "explicitly-denied",
    },
    {
        name: "the bucket denies all but the user, whose account is not listed",
        policies: { identity: [granting], resource: policy(deny({ NotPrincipal: { AWS: user.arn } })) },
        decision: "explicitly-denied",
    },
    {
        name: "the bucket denies all but the user and the account",
        policies: {
            identity: [granting],
            resource: policy(deny({ NotPrincipal: { AWS: [user.arn, `arn:aws:iam::${account}:root`] } })),
        },
        decision: "allowed",
    },
    {
        name: "the same of a user with a boundary",
        policies: {
            identity: [granting],
            boundary: everything,
            resource: policy(deny({ NotPrincipal: { AWS: [user.arn, `arn:aws:iam::${account}:root`] } })),
        },
        decision: "explicitly-denied",
    },
    {
        name: "a service",
        request: { principal: { arn: "", account, service: "sns.amazonaws.com" } },
        policies: { identity: [], resource: toPrincipal({ Service: "sns.amazonaws.com" }) },
        decision: "allowed",
    },
    {
        name: "another service",
        request: { principal: { arn: "", account, service: "sqs.amazonaws.com" } },
        policies: { identity: [everything], resource: toPrincipal({ Service: "sns.amazonaws.com" }) },
        decision: "implicitly-denied",
        lacks: "resource",
    },
    {
        name: "a key's policy that does not name the account",
        request: { action: "kms:Decrypt", resource: `arn:aws:kms:eu-west-1:${account}:key/1` },
        policies: {
            identity: [everything],
            resource: policy({ Effect: "Allow", Principal: { AWS: "444455556666" }, Action: "kms:*", Resource: "*" }),
        },
        decision: "implicitly-denied",
        lacks: "resource",
    },
    {
        name: "a key's policy that lets the account decide",
        request: { action: "kms:Decrypt", resource: `arn:aws:kms:eu-west-1:${account}:key/1` },
        policies: {
            identity: [everything],
            resource: policy({ Effect: "Allow", Principal: { AWS: account }, Action: "kms:*", Resource: "*" }),
        },
        decision: "allowed",
    },
    {
        name: "a trust policy that names the user",
        request: { action: "sts:AssumeRole", resource: `arn:aws:iam::${account}:role/worker` },
        policies: {
            identity: [],
            resource: policy({ Effect: "Allow", Principal: { AWS: user.arn }, Action: "sts:AssumeRole" }),
        },
        decision: "allowed",
    },
    {
        name: "a trust policy that names an identity provider",
        request: {
            action: "sts:AssumeRoleWithWebIdentity",
            resource: `arn:aws:iam::${account}:role/worker`,
            principal: { arn: "", account, federated: "accounts.google.com" },
        },
        policies: {
            identity: [],
            resource: policy({
                Effect: "Allow",
                Principal: { Federated: "accounts.google.com" },
                Action: "sts:AssumeRoleWithWebIdentity",
            }),
        },
        decision: "allowed",
    },
    {
        name: "the root user needs no policy",
        request: { principal: { arn: `arn:aws:iam::${account}:root`, account } },
        policies: { identity: [] },
        decision: "allowed",
    },
    {
        name: "an SCP limits the root user",
        request: { principal: { arn: `arn:aws:iam::${account}:root`, account } },
        policies: { identity: [], scps: [[nothing]] },
        decision: "implicitly-denied",
        lacks: "scps",
    },
];

describe("evaluating a request", () => {
    for (const { name, policies, decision, lacks, ...rest } of cases) {
        it(`${decision}: ${name}`, () => {
            const evaluation = evaluate(request(rest.request), policies);
            assert.deepEqual([evaluation.decision, evaluation.lacks], [decision, lacks]);
        });
    }

    it("names the statements", () => {
        const text = JSON.stringify(
            { Version: "2012-10-17", Statement: [allow({ Action: "s3:PutObject" }), deny()] },
            null,
            1,
        );
        const policies: PolicySet = { identity: [granting, readPolicyDocument(text)] };
        const { because } = evaluate(request(), policies);
        assert.deepEqual(because, [{ source: "identity", level: 0, document: 1, statement: 1 }]);
        assert.equal(statementAt(policies, because[0]!)?.place, "Statement[1] (line 9, column 3)");
        assert.deepEqual(evaluate(request(), { identity: [granting], scps: [[everything], [everything]] }).because, [
            { source: "scps", level: 0, document: 0, statement: 0 },
            { source: "scps", level: 1, document: 0, statement: 0 },
            { source: "identity", level: 0, document: 0, statement: 0 },
        ]);
    });

    const unknowns: readonly { name: string; statements: Record<string, unknown>[]; most: string; least: string }[] = [
        { name: "resource", statements: [allow({ Resource: notKnown })], most: "allowed", least: "implicitly-denied" },
        { name: "action", statements: [allow({ Action: notKnown })], most: "allowed", least: "implicitly-denied" },
        {
            name: "condition",
            statements: [allow({ Condition: notKnown })],
            most: "allowed",
            least: "implicitly-denied",
        },
        {
            name: "denied resource",
            statements: [allow(), deny({ Resource: notKnown })],
            most: "allowed",
            least: "explicitly-denied",
        },
        {
            name: "denied condition",
            statements: [allow(), deny({ Condition: { StringEquals: { a: notKnown } } })],
            most: "allowed",
            least: "allowed",
        },
        {
            name: "operator",
            statements: [allow({ Condition: { StringIsLike: { a: "b" } } })],
            most: "allowed",
            least: "implicitly-denied",
        },
    ];
    for (const { name, statements, most, least } of unknowns) {
        it(`takes an unknown ${name} for the most and for the least`, () => {
            const policies = { identity: [policy(...statements)] };
            assert.deepEqual(
                [evaluate(request(), policies, "most").decision, evaluate(request(), policies, "least").decision],
                [most, least],
            );
        });
    }

    it("is not led astray by keys of objects", () => {
        const context = JSON.parse('{"__proto__": ["x"], "constructor": ["y"]}') as Record<string, string[]>;
        const decided = (condition: unknown, keys = context) =>
            evaluate(request({ context: keys }), { identity: [policy(allow({ Condition: condition }))] }).decision;
        assert.equal(decided(JSON.parse('{"StringEquals": {"__proto__": "x", "constructor": "y"}}')), "allowed");
        assert.equal(decided({ Null: { toString: "true", constructor: "true" } }, {}), "allowed");
        assert.equal(decided({ StringLike: { constructor: "*" } }, {}), "implicitly-denied");
    });
});
