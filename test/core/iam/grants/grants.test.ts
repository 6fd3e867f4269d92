import assert from "node:assert/strict";
import type { PolicySet } from "../../../../core/iam/evaluate";
import { countActions, namesOf } from "../../../../core/iam/grants/action-set";
import { countsOf } from "../../../../core/iam/grants/counts-of";
import { diffGrants } from "../../../../core/iam/grants/diff-grants";
import { grantsOf } from "../../../../core/iam/grants/grants-of";
import { reachOf } from "../../../../core/iam/grants/reach";
import { notKnown } from "../../../../core/iam/not-known";
import { readPolicyDocument } from "../../../../core/iam/policy-document";

type Part = Record<string, unknown>;

const policy = (...statements: Part[]) => readPolicyDocument({ Version: "2012-10-17", Statement: statements });
const allow = (Action: unknown, Resource: unknown = "*", more: Part = {}): Part => ({
    Effect: "Allow",
    Action,
    Resource,
    ...more,
});
const deny = (Action: unknown, Resource: unknown = "*", more: Part = {}): Part => ({
    Effect: "Deny",
    Action,
    Resource,
    ...more,
});
const when = (operator: string, key: string, value: unknown): Part => ({ Condition: { [operator]: { [key]: value } } });
const identity = (...statements: Part[]): PolicySet => ({ identity: [policy(...statements)] });

/** `resource: action action`, one line for each new grant. */
function added(old: PolicySet, next: PolicySet): string[] {
    const { added, complete } = diffGrants(grantsOf(old), grantsOf(next));
    assert.ok(complete);
    return added.map(({ resource, except, actions, unlisted, certainty }) => {
        const count = countActions(actions);
        const names = count > 3 ? [`${count > 1_000 ? "very many" : "several"} actions`] : namesOf(actions);
        return [
            `${resource ?? "some one resource"}${except.length > 0 ? ` but ${except.join(" ")}` : ""}:`,
            ...names,
            ...unlisted.map((name) => `(${name})`),
            ...(certainty === "undecided" ? ["?"] : []),
        ].join(" ");
    });
}

const bucket = "arn:aws:s3:::bucket/*";
const mfa = when("Bool", "aws:MultiFactorAuthPresent", "true");

const differences: readonly { name: string; old: PolicySet; next: PolicySet; added: string[] }[] = [
    {
        name: "one action more",
        old: identity(allow("s3:GetObject")),
        next: identity(allow(["s3:GetObject", "s3:PutObject"])),
        added: ["*: s3:PutObject"],
    },
    {
        name: "a list in another order and another case",
        old: identity(allow(["s3:GetObject", "s3:PutObject"])),
        next: identity(allow("S3:putobject"), allow("s3:getObject")),
        added: [],
    },
    {
        name: "one action less",
        old: identity(allow(["s3:GetObject", "s3:PutObject"])),
        next: identity(allow("s3:GetObject")),
        added: [],
    },
    {
        name: "a wildcard in place of an action",
        old: identity(allow("s3:GetObject")),
        next: identity(allow("s3:GetObjectT*")),
        added: ["*: s3:GetObjectTagging s3:GetObjectTorrent"],
    },
    {
        name: "a smaller resource",
        old: identity(allow("s3:GetObject", "arn:aws:s3:::b*")),
        next: identity(allow("s3:GetObject", bucket)),
        added: [],
    },
    {
        name: "a wider resource",
        old: identity(allow("s3:GetObject", bucket)),
        next: identity(allow("s3:GetObject", "arn:aws:s3:::b*")),
        added: ["arn:aws:s3:::b*: s3:GetObject"],
    },
    {
        name: "everything but a bucket",
        old: identity(allow("s3:GetObject", bucket)),
        next: identity({ Effect: "Allow", Action: "s3:GetObject", NotResource: bucket }),
        added: [`* but ${bucket}: s3:GetObject`],
    },
    {
        name: "everything but more",
        old: identity({ Effect: "Allow", Action: "s3:GetObject", NotResource: bucket }),
        next: identity({ Effect: "Allow", Action: "s3:GetObject", NotResource: [bucket, "arn:aws:s3:::x"] }),
        added: [],
    },
    {
        name: "a resource beside the exceptions",
        old: identity({ Effect: "Allow", Action: "s3:GetObject", NotResource: bucket }),
        next: identity(allow("s3:GetObject", "arn:aws:s3:::x/*")),
        added: [],
    },
    {
        name: "NotAction in place of the rest",
        old: identity(allow("*")),
        next: identity({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
        added: [],
    },
    {
        name: "one exception less",
        old: identity({ Effect: "Allow", NotAction: ["s3:GetObject", "iam:*"], Resource: "*" }),
        next: identity({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
        added: ["*: s3:GetObject"],
    },
    {
        name: "a condition less",
        old: identity(allow("s3:GetObject", "*", mfa)),
        next: identity(allow("s3:GetObject")),
        added: ["*: s3:GetObject"],
    },
    {
        name: "a condition more",
        old: identity(allow("s3:GetObject")),
        next: identity(allow("s3:GetObject", "*", mfa)),
        added: [],
    },
    {
        name: "a value more",
        old: identity(allow("s3:GetObject", "*", when("StringEquals", "aws:RequestedRegion", "eu-west-1"))),
        next: identity(
            allow("s3:GetObject", "*", when("StringEquals", "aws:RequestedRegion", ["eu-west-1", "eu-west-2"])),
        ),
        added: ["*: s3:GetObject"],
    },
    {
        name: "a value that a pattern covers",
        old: identity(allow("s3:GetObject", "*", when("StringLike", "aws:RequestedRegion", "eu-*"))),
        next: identity(allow("s3:GetObject", "*", when("StringEquals", "AWS:requestedregion", "eu-west-2"))),
        added: [],
    },
    {
        name: "a narrower address range",
        old: identity(allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", "10.0.0.0/8"))),
        next: identity(allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", "10.1.0.0/16"))),
        added: [],
    },
    {
        name: "IfExists",
        old: identity(allow("s3:GetObject", "*", when("StringEquals", "s3:prefix", "a"))),
        next: identity(allow("s3:GetObject", "*", when("StringEqualsIfExists", "s3:prefix", "a"))),
        added: ["*: s3:GetObject"],
    },
    {
        name: "a negated operator with fewer values",
        old: identity(allow("s3:GetObject", "*", when("StringNotEquals", "s3:prefix", ["a", "b"]))),
        next: identity(allow("s3:GetObject", "*", when("StringNotEquals", "s3:prefix", ["a"]))),
        added: ["*: s3:GetObject"],
    },
    {
        name: "a Deny less",
        old: identity(allow("s3:*"), deny("s3:GetObject", bucket)),
        next: identity(allow("s3:*")),
        added: ["*: s3:GetObject"],
    },
    {
        name: "a Deny more",
        old: identity(allow("s3:*")),
        next: identity(allow("s3:*"), deny("s3:GetObject")),
        added: [],
    },
    {
        name: "a Deny that is wider",
        old: identity(allow("s3:*"), deny("s3:GetObject", bucket)),
        next: identity(allow("s3:*"), deny("s3:*", "arn:aws:s3:::b*")),
        added: [],
    },
    {
        name: "a Deny with a condition now",
        old: identity(allow("s3:*"), deny("s3:GetObject", bucket)),
        next: identity(allow("s3:*"), deny("s3:GetObject", bucket, mfa)),
        added: ["*: s3:GetObject"],
    },
    {
        name: "a Deny that is elsewhere",
        old: identity(allow("s3:GetObject", bucket), deny("s3:*", "arn:aws:s3:::other/*")),
        next: identity(allow("s3:GetObject", bucket)),
        added: [],
    },
    {
        name: "new and denied at once",
        old: identity(),
        next: identity(allow("s3:GetObject", bucket), deny("s3:*", "arn:aws:s3:::*")),
        added: [],
    },
    {
        name: "a boundary less",
        old: { ...identity(allow(["s3:GetObject", "s3:PutObject"])), boundary: policy(allow("s3:Get*")) },
        next: identity(allow(["s3:GetObject", "s3:PutObject"])),
        added: ["*: s3:PutObject"],
    },
    {
        name: "a boundary that is narrower",
        old: { ...identity(allow("s3:*")), boundary: policy(allow("s3:*")) },
        next: { ...identity(allow("s3:*")), boundary: policy(allow("s3:Get*", bucket)) },
        added: [],
    },
    {
        name: "a boundary that is wider",
        old: { ...identity(allow("s3:GetObject*", bucket)), boundary: policy(allow("s3:GetObject")) },
        next: {
            ...identity(allow("s3:GetObject*", bucket)),
            boundary: policy(allow("s3:GetObject"), allow("s3:GetObjectAcl")),
        },
        added: [`${bucket}: s3:GetObjectAcl`],
    },
    {
        name: "beyond the boundary",
        old: { identity: [], boundary: policy(allow("ec2:*")) },
        next: { ...identity(allow("s3:*")), boundary: policy(allow("ec2:*")) },
        added: [],
    },
    {
        name: "an SCP that allowed nothing",
        old: { ...identity(allow("s3:GetObject")), scps: [[]] },
        next: { ...identity(allow("s3:GetObject")), scps: [[policy(allow("*"))]] },
        added: ["*: s3:GetObject"],
    },
    {
        name: "a principal more",
        old: {
            identity: [],
            resource: policy({ ...allow("s3:GetObject", bucket), Principal: { AWS: "111122223333" } }),
        },
        next: {
            identity: [],
            resource: policy({
                ...allow("s3:GetObject", bucket),
                Principal: { AWS: ["arn:aws:iam::111122223333:root", "444455556666"] },
            }),
        },
        added: [`${bucket}: s3:GetObject`],
    },
    {
        name: "a principal written otherwise",
        old: {
            identity: [],
            resource: policy({ ...allow("s3:GetObject", bucket), Principal: { AWS: "111122223333" } }),
        },
        next: {
            identity: [],
            resource: policy({
                ...allow("s3:GetObject", bucket),
                Principal: { AWS: ["arn:aws:iam::111122223333:root"] },
            }),
        },
        added: [],
    },
    {
        name: "a resource's policy beside what the holder has",
        old: identity(allow("s3:GetObject")),
        next: {
            ...identity(allow("s3:GetObject")),
            resource: policy({ ...allow("s3:GetObject", bucket), Principal: "*" }),
        },
        added: [`${bucket}: s3:GetObject`],
    },
    {
        name: "an action of a service that nobody knows",
        old: identity(allow("s3:*")),
        next: identity(allow(["brandnew:DoThis", "s3:GetThing"])),
        added: ["*: (brandnew:DoThis)"],
    },
    {
        name: "a wildcard of a service that nobody knows",
        old: identity(allow("brandnew:Do*")),
        next: identity(allow("brandnew:*")),
        added: ["*: (brandnew:*)"],
    },
    {
        name: "all of it before",
        old: identity({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
        next: identity(allow("brandnew:*")),
        added: [],
    },
    {
        name: "some one resource",
        old: identity(allow("s3:GetObject", bucket)),
        next: identity(allow("s3:GetObject", notKnown)),
        added: ["some one resource: s3:GetObject ?"],
    },
    {
        name: "some one resource of all",
        old: identity(allow("s3:*")),
        next: identity(allow("s3:GetObject", notKnown)),
        added: [],
    },
    {
        name: "some one action",
        old: identity(allow("s3:GetObject", bucket)),
        next: identity(allow(["s3:GetObject", notKnown], bucket)),
        added: [`${bucket}: ?`],
    },
    {
        name: "a condition not known yet",
        old: identity(allow("s3:GetObject", bucket, mfa)),
        next: identity(allow("s3:GetObject", bucket, { Condition: notKnown })),
        added: [`${bucket}: s3:GetObject`],
    },
    {
        name: "a variable",
        old: identity(allow("s3:GetObject", "arn:aws:s3:::b/${aws:username}/*")),
        next: identity(
            allow("s3:GetObject", "arn:aws:s3:::b/${aws:username}/x"),
            allow("s3:GetObject", "arn:aws:s3:::b/${aws:userid}/x"),
        ),
        added: ["arn:aws:s3:::b/${aws:userid}/x: s3:GetObject"],
    },
];

describe("sets of grants", () => {
    for (const { name, old, next, added: expected } of differences) {
        it(`finds what is new: ${name}`, () => {
            assert.deepEqual(added(old, next), expected);
            assert.deepEqual(added(next, next), [], "of the new with itself");
            assert.deepEqual(added(old, old), [], "of the old with itself");
        });
    }

    it("says where a new grant is written", () => {
        const next = {
            identity: [policy(allow("ec2:*")), policy(allow("s3:GetObject", [bucket, "arn:aws:s3:::x/*"]))],
        };
        const { added } = diffGrants(grantsOf(identity(allow("s3:*", bucket), allow("ec2:*"))), grantsOf(next));
        assert.deepEqual(
            added.map(({ positions, path, resource }) => [positions, path, resource]),
            [
                [
                    [{ source: "identity", level: 0, document: 1, statement: 0 }],
                    ["Statement", 0, "Resource", 1],
                    "arn:aws:s3:::x/*",
                ],
            ],
        );
    });

    it("groups statements that differ in their actions only", () => {
        const grants = grantsOf(identity(allow("s3:GetObject"), allow("s3:PutObject"), allow("s3:GetObject", bucket)));
        assert.deepEqual(
            reachOf(grants).map(({ region, actions }) => [region.pattern?.text, namesOf(actions)]),
            [
                ["*", ["s3:GetObject", "s3:PutObject"]],
                [bucket, ["s3:GetObject"]],
            ],
        );
    });

    it("counts what is granted", () => {
        const everything = countsOf(grantsOf(identity(allow("*"))));
        assert.ok(everything.actions === everything.of && everything.of > 20_000);
        assert.equal(everything.worst.length, 5);
        const some = countsOf(
            grantsOf(identity(allow(["iam:PassRole", "s3:GetObject", "s3:ListBucket"]), deny("s3:List*"))),
        );
        assert.deepEqual([some.actions, some.worst, some.byLevel.List], [2, ["iam:PassRole", "s3:GetObject"], 0]);
        assert.deepEqual(countsOf(grantsOf(identity())).worst, []);
        assert.equal(countsOf(grantsOf(identity(allow(notKnown)))).hasUnknown, true);
    });
});
