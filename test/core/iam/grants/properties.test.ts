import assert from "node:assert/strict";
import fc from "fast-check";
import { evaluate, type AuthorizationRequest, type PolicySet } from "../../../../core/iam/evaluate";
import * as catalogue from "../../../../core/iam/catalogue";
import { countActions, hasAction } from "../../../../core/iam/grants/action-set";
import { countsOf } from "../../../../core/iam/grants/counts-of";
import { diffGrants, type NewGrant } from "../../../../core/iam/grants/diff-grants";
import { grantsOf } from "../../../../core/iam/grants/grants-of";
import { reachOf } from "../../../../core/iam/grants/reach";
import { actionMatcher } from "../../../../core/iam/pattern/matcher";
import { readPolicyDocument } from "../../../../core/iam/policy-document";
import { propertyRuns } from "../../../support/property-runs";

const account = "111122223333";
const user = `arn:aws:iam::${account}:user/lee`;

const few = <T>(values: fc.Arbitrary<T>) => fc.oneof(values, fc.array(values, { minLength: 1, maxLength: 3 }));
const actionPattern = fc.constantFrom(
    "*",
    "s3:*",
    "s3:Get*",
    "S3:getobject",
    "s3:PutObject",
    "s3:?etObject",
    "sqs:*",
    "brandnew:Do*",
    "brandnew:DoIt",
);
const resourcePattern = fc.constantFrom(
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::b*",
    "arn:aws:s3:::bucket/*",
    "arn:aws:s3:::bucket/?",
    "arn:aws:s3:::bucket/lee",
    "arn:aws:s3:::bucket/${aws:username}",
    "arn:aws:s3:::bucket/${aws:username}*",
    "arn:aws:s3:::*/lee",
    "arn:aws:sqs:*:1:q",
    "arn:aws:sqs:e*u:1:q",
);
const value = fc.constantFrom("a", "ab", "a*", "*", "", "${aws:username}", "lee");
const condition = fc.oneof(
    fc.constant({}),
    ...[
        "StringEquals",
        "StringLike",
        "StringNotEquals",
        "StringNotLike",
        "StringEqualsIfExists",
        "StringEqualsIgnoreCase",
        "ForAnyValue:StringLike",
        "ForAllValues:StringLike",
        "ForAllValues:StringNotEquals",
    ].map((operator) => few(value).map((values) => ({ [operator]: { k: values } }))),
    fc.constantFrom("true", "false").map((truth) => ({ Null: { k: truth } })),
    fc
        .constantFrom("10.0.0.0/8", "10.1.0.0/16", "0.0.0.0/0")
        .map((range) => ({ IpAddress: { "aws:SourceIp": range } })),
    fc.constantFrom("10.0.0.0/8", "10.1.0.0/16").map((range) => ({ NotIpAddress: { "aws:SourceIp": range } })),
);
const element = (name: string, values: fc.Arbitrary<string>) =>
    fc.tuple(fc.constantFrom(name, name, name, `Not${name}`), few(values)).map(([key, each]) => ({ [key]: each }));
const statement = (effect: fc.Arbitrary<string>, principal: fc.Arbitrary<unknown> = fc.constant(undefined)) =>
    fc
        .tuple(effect, element("Action", actionPattern), element("Resource", resourcePattern), condition, principal)
        .map(([Effect, action, resource, Condition, Principal]) => ({
            Effect,
            ...action,
            ...resource,
            Condition,
            ...(Principal === undefined ? {} : { Principal }),
        }));
const anyEffect = fc.constantFrom("Allow", "Allow", "Deny");
const documentOf = (statements: readonly unknown[]) =>
    readPolicyDocument({ Version: "2012-10-17", Statement: statements });
const document = fc.array(statement(anyEffect), { minLength: 1, maxLength: 3 }).map(documentOf);
const ofResource = fc
    .array(statement(anyEffect, fc.constantFrom("*", { AWS: account }, { AWS: user }, { AWS: "444455556666" })), {
        minLength: 1,
        maxLength: 2,
    })
    .map(documentOf);
const policySet: fc.Arbitrary<PolicySet> = fc
    .tuple(
        fc.array(document, { maxLength: 2 }),
        fc.option(document, { nil: undefined }),
        fc.option(fc.array(fc.array(document, { maxLength: 2 }), { maxLength: 2 }), { nil: undefined }),
        fc.option(ofResource, { nil: undefined, freq: 1 }),
    )
    .map(([identity, boundary, scps, resource]) => ({
        identity,
        ...(boundary === undefined ? {} : { boundary }),
        ...(scps === undefined ? {} : { scps }),
        ...(resource === undefined ? {} : { resource }),
    }));
/** Two sets that have documents in common, as two versions have. */
const versions = fc
    .tuple(policySet, policySet, fc.constantFrom("identity", "boundary", "scps", "resource", "none"))
    .map(([old, other, changed]): [PolicySet, PolicySet] => [
        old,
        changed === "none"
            ? other
            : {
                  ...old,
                  [changed]: other[changed as keyof PolicySet] ?? old[changed as keyof PolicySet],
              },
    ]);
const request: fc.Arbitrary<AuthorizationRequest> = fc
    .record({
        action: fc.constantFrom(
            "s3:GetObject",
            "s3:PutObject",
            "s3:GetObjectAcl",
            "sqs:SendMessage",
            "brandnew:DoIt",
            "iam:PassRole",
        ),
        resource: fc.constantFrom(
            "*",
            "arn:aws:s3:::bucket/lee",
            "arn:aws:s3:::bucket/x",
            "arn:aws:s3:::bucket/leeway",
            "arn:aws:s3:::other",
            "arn:aws:s3:::b/a/lee",
            "arn:aws:sqs:eu:1:q",
        ),
        k: fc.constantFrom(undefined, [], [""], ["a"], ["ab"], ["lee"], ["a", "b"]),
        name: fc.constantFrom(undefined, ["lee"], ["x"]),
        ip: fc.constantFrom(undefined, ["10.1.2.3"], ["10.2.2.3"], ["8.8.8.8"]),
    })
    .map(({ action, resource, k, name, ip }) => ({
        action,
        resource,
        principal: { arn: user, account },
        context: {
            ...(k === undefined ? {} : { k }),
            ...(name === undefined ? {} : { "aws:username": name }),
            ...(ip === undefined ? {} : { "aws:SourceIp": ip }),
        },
    }));

const isAllowed = (each: AuthorizationRequest, policies: PolicySet) => evaluate(each, policies).decision === "allowed";
/** An action that nobody lists is in a difference by its name, or beside the others that `*` or `NotAction` covers. */
const namesAction = (action: string, { actions, unlisted }: NewGrant) => {
    const id = catalogue.actionId(action);
    if (id !== undefined) return hasAction(actions, id);
    return unlisted.some((name) => actionMatcher(name)(action)) || countActions(actions) > 1_000;
};

describe("properties of grants", () => {
    it("no request becomes allowed without a difference that names its action", () => {
        fc.assert(
            fc.property(versions, fc.array(request, { minLength: 1, maxLength: 12 }), ([old, next], requests) => {
                const fresh = requests.filter((each) => isAllowed(each, next) && !isAllowed(each, old));
                if (fresh.length === 0) return;
                const { added } = diffGrants(grantsOf(old), grantsOf(next));
                for (const { action } of fresh) {
                    assert.ok(
                        added.some((each) => namesAction(action, each)),
                        action,
                    );
                }
            }),
            propertyRuns(20_000),
        );
    });

    it("no difference between a set and itself, read again", () => {
        fc.assert(
            fc.property(
                fc.array(statement(anyEffect), { maxLength: 5 }),
                fc.array(statement(anyEffect), { maxLength: 2 }),
                (mine, limits) => {
                    const read = () =>
                        grantsOf({
                            identity: [documentOf(mine)],
                            boundary: documentOf(limits),
                            scps: [[documentOf(limits)]],
                        });
                    assert.deepEqual(diffGrants(read(), read()).added, []);
                },
            ),
            propertyRuns(5_000),
        );
    });

    it("no Deny, boundary or SCP more adds a grant", () => {
        fc.assert(
            fc.property(policySet, statement(fc.constant("Deny")), document, (policies, denial, limit) => {
                const denied = { ...policies, identity: [...policies.identity, documentOf([denial])] };
                const limited = { ...policies, scps: [...(policies.scps ?? []), [limit]] };
                for (const next of [denied, limited]) {
                    assert.deepEqual(diffGrants(grantsOf(policies), grantsOf(next)).added, []);
                    assert.ok(countsOf(grantsOf(next)).actions <= countsOf(grantsOf(policies)).actions);
                }
            }),
            propertyRuns(2_000),
        );
    });

    it("no Allow more removes a grant", () => {
        fc.assert(
            fc.property(policySet, statement(fc.constant("Allow")), (policies, allowance) => {
                const next = { ...policies, identity: [...policies.identity, documentOf([allowance])] };
                assert.deepEqual(diffGrants(grantsOf(next), grantsOf(policies)).added, []);
                assert.ok(countsOf(grantsOf(next)).actions >= countsOf(grantsOf(policies)).actions);
            }),
            propertyRuns(2_000),
        );
    });

    it("every request that is allowed is within reach", () => {
        fc.assert(
            fc.property(policySet, fc.array(request, { minLength: 1, maxLength: 8 }), (policies, requests) => {
                const reach = reachOf(grantsOf(policies));
                for (const { action } of requests.filter((each) => isAllowed(each, policies))) {
                    const id = catalogue.actionId(action);
                    if (id !== undefined)
                        assert.ok(
                            reach.some(({ actions }) => hasAction(actions, id)),
                            action,
                        );
                }
            }),
            propertyRuns(10_000),
        );
    });
});
