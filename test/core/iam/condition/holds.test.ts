import assert from "node:assert/strict";
import { holds, type Holding } from "../../../../core/iam/condition/holds";
import { requestContext } from "../../../../core/iam/condition/request-context";
import { notKnown } from "../../../../core/iam/not-known";
import { readPolicyDocument } from "../../../../core/iam/policy-document";

type Condition = Record<string, Record<string, unknown>>;
type Context = Record<string, string[]>;

function holding(condition: Condition, context: Context, version: string | undefined = "2012-10-17"): Holding {
    const document = readPolicyDocument({
        Version: version,
        Statement: { Effect: "Allow", Action: "*", Resource: "*", Condition: condition },
    });
    const [statement] = document.statements;
    return holds(statement!.condition, requestContext(context), statement!);
}

interface Row {
    readonly condition: Condition;
    readonly rows: readonly (readonly [name: string, context: Context, result: boolean])[];
}

/** The examples of AWS's pages about condition operators, their tables where they have one. */
const ofThePages: Readonly<Record<string, Row>> = {
    StringEquals: {
        condition: { StringEquals: { "aws:PrincipalTag/job-category": "iamuser-admin" } },
        rows: [
            ["the value", { "aws:PrincipalTag/job-category": ["iamuser-admin"] }, true],
            ["another value", { "aws:PrincipalTag/job-category": ["dev-ops"] }, false],
            ["no key", {}, false],
        ],
    },
    "StringLike with a variable": {
        condition: { StringLike: { "s3:prefix": ["", "home/", "home/${aws:username}/"] } },
        rows: [
            ["one's own folder", { "s3:prefix": ["home/martha/"], "aws:username": ["martha"] }, true],
            ["another's folder", { "s3:prefix": ["home/martha/"], "aws:username": ["nikki"] }, false],
            ["no user name", { "s3:prefix": ["home/martha/"] }, false],
            ["the top", { "s3:prefix": [""] }, true],
        ],
    },
    "ForAnyValue:StringEquals and StringEqualsIgnoreCase": {
        condition: {
            StringEqualsIgnoreCase: { "aws:RequestTag/environment": ["preprod", "storage"] },
            "ForAnyValue:StringEquals": { "aws:TagKeys": "environment" },
        },
        rows: [
            ["both", { "aws:TagKeys": ["environment"], "aws:RequestTag/environment": ["preprod"] }, true],
            [
                "another tag beside, another case",
                { "aws:TagKeys": ["environment", "costcenter"], "aws:RequestTag/environment": ["PreProd"] },
                true,
            ],
            [
                "the key in another case",
                { "aws:TagKeys": ["Environment"], "aws:RequestTag/Environment": ["preprod"] },
                false,
            ],
            ["another tag", { "aws:TagKeys": ["costcenter"], "aws:RequestTag/environment": ["preprod"] }, false],
            ["no tag keys", { "aws:RequestTag/environment": ["storage"] }, false],
            ["no tag", { "aws:TagKeys": ["environment"] }, false],
            ["neither", {}, false],
        ],
    },
    // The table there has the first two the wrong way round for a Not operator; the sentences around it are followed.
    "ForAllValues:StringNotLike": {
        condition: {
            "ForAllValues:StringNotLike": {
                "aws:ResourceOrgPaths": [
                    "o-acorg/r-acroot/ou-acroot-mediaou/",
                    "o-acorg/r-acroot/ou-acroot-sportsou/*",
                ],
            },
        },
        rows: [
            ["below a pattern", { "aws:ResourceOrgPaths": ["o-acorg/r-acroot/ou-acroot-sportsou/costcenter/"] }, false],
            [
                "below an exact path",
                { "aws:ResourceOrgPaths": ["o-acorg/r-acroot/ou-acroot-mediaou/costcenter/"] },
                true,
            ],
            ["no key", {}, true],
        ],
    },
    NumericLessThanEquals: {
        condition: { NumericLessThanEquals: { "s3:max-keys": "10" } },
        rows: [
            ["less", { "s3:max-keys": ["9"] }, true],
            ["equal", { "s3:max-keys": ["10"] }, true],
            ["more", { "s3:max-keys": ["11"] }, false],
            ["no key", {}, false],
        ],
    },
    DateGreaterThan: {
        condition: { DateGreaterThan: { "aws:TokenIssueTime": "2020-01-01T00:00:01Z" } },
        rows: [
            ["later", { "aws:TokenIssueTime": ["2020-01-01T00:00:02Z"] }, true],
            ["the same moment", { "aws:TokenIssueTime": ["2020-01-01T01:00:01+01:00"] }, false],
            ["long-lived keys", {}, false],
        ],
    },
    Bool: {
        condition: { Bool: { "aws:SecureTransport": "false" } },
        rows: [
            ["the value", { "aws:SecureTransport": ["false"] }, true],
            ["the other", { "aws:SecureTransport": ["true"] }, false],
            ["no key", {}, false],
        ],
    },
    BinaryEquals: {
        condition: { BinaryEquals: { key: "QmluYXJ5VmFsdWVJbkJhc2U2NA==" } },
        rows: [
            ["the value", { key: ["QmluYXJ5VmFsdWVJbkJhc2U2NA=="] }, true],
            ["another value", { key: ["ASIAIOSFODNN7EXAMPLE"] }, false],
            ["no key", {}, false],
        ],
    },
    IpAddress: {
        condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
        rows: [
            ["inside", { "aws:SourceIp": ["203.0.113.1"] }, true],
            ["outside", { "aws:SourceIp": ["198.51.100.1"] }, false],
            ["through an endpoint", {}, false],
        ],
    },
    "IpAddress of both versions": {
        condition: { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "2001:DB8:1234:5678::/64"] } },
        rows: [
            ["of version 4", { "aws:SourceIp": ["203.0.113.255"] }, true],
            ["of version 6", { "aws:SourceIp": ["2001:db8:1234:5678:9::1"] }, true],
            ["of version 6, beside", { "aws:SourceIp": ["2001:db8:1234:5679::1"] }, false],
        ],
    },
    ArnEquals: {
        condition: { ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-west-2:123456789012:TOPIC-ID" } },
        rows: [
            ["the ARN", { "aws:SourceArn": ["arn:aws:sns:us-west-2:123456789012:TOPIC-ID"] }, true],
            ["of another account", { "aws:SourceArn": ["arn:aws:sns:us-west-2:777788889999:TOPIC-ID"] }, false],
            ["no key", {}, false],
        ],
    },
    "ForAllValues:ArnLike": {
        condition: {
            "ForAllValues:ArnLike": {
                "logs:LogGeneratingResourceArns": [
                    "arn:aws:cloudfront::123456789012:distribution/*",
                    "arn:aws:cloudfront::123456789012:distribution/support*",
                ],
            },
        },
        rows: [
            ["one", { "logs:LogGeneratingResourceArns": ["arn:aws:cloudfront::123456789012:distribution/a"] }, true],
            [
                "one of two",
                {
                    "logs:LogGeneratingResourceArns": [
                        "arn:aws:cloudfront::123456789012:distribution/a",
                        "arn:aws:cloudfront::777788889999:distribution/a",
                    ],
                },
                false,
            ],
            ["no key", {}, true],
        ],
    },
    StringLikeIfExists: {
        condition: { StringLikeIfExists: { "ec2:InstanceType": ["t1.*", "t2.*", "m3.*"] } },
        rows: [
            ["one of them", { "ec2:InstanceType": ["t1.micro"] }, true],
            ["another", { "ec2:InstanceType": ["m2.micro"] }, false],
            ["no key", {}, true],
        ],
    },
    Null: {
        condition: { Null: { "aws:TokenIssueTime": "false" } },
        rows: [
            ["temporary credentials", { "aws:TokenIssueTime": ["2026-01-01T00:00:00Z"] }, true],
            ["long-lived keys", {}, false],
        ],
    },
    "ForAllValues:StringEquals and Null": {
        condition: {
            "ForAllValues:StringEquals": { "aws:TagKeys": ["environment", "cost-center"] },
            Null: { "aws:TagKeys": "false" },
        },
        rows: [
            ["one", { "aws:TagKeys": ["environment"] }, true],
            ["both", { "aws:TagKeys": ["environment", "cost-center"] }, true],
            ["one more", { "aws:TagKeys": ["environment", "dept"] }, false],
            ["no key", {}, false],
        ],
    },
    "ForAnyValue:StringEquals": {
        condition: { "ForAnyValue:StringEquals": { "aws:TagKeys": ["environment", "cost-center"] } },
        rows: [
            ["one", { "aws:TagKeys": ["cost-center"] }, true],
            ["one more", { "aws:TagKeys": ["environment", "dept"] }, true],
            ["another", { "aws:TagKeys": ["dept"] }, false],
            ["no key", {}, false],
        ],
    },
    "several keys and ArnNotLike": {
        condition: {
            StringEquals: {
                "aws:PrincipalTag/department": ["finance", "hr", "legal"],
                "aws:PrincipalTag/role": ["audit", "security"],
            },
            ArnNotLike: {
                "aws:PrincipalArn": ["arn:aws:iam::222222222222:user/Ana", "arn:aws:iam::222222222222:user/Mary"],
            },
        },
        rows: [
            [
                "all",
                {
                    "aws:PrincipalTag/department": ["legal"],
                    "aws:PrincipalTag/role": ["audit"],
                    "aws:PrincipalArn": ["arn:aws:iam::222222222222:user/Nikki"],
                },
                true,
            ],
            [
                "one of those excepted",
                {
                    "aws:PrincipalTag/department": ["hr"],
                    "aws:PrincipalTag/role": ["audit"],
                    "aws:PrincipalArn": ["arn:aws:iam::222222222222:user/Mary"],
                },
                false,
            ],
            [
                "one tag",
                { "aws:PrincipalTag/department": ["hr"], "aws:PrincipalArn": ["arn:aws:iam::222222222222:user/Nikki"] },
                false,
            ],
        ],
    },
    "a negated operator and a variable without a value": {
        condition: { StringNotEquals: { "s3:ExistingObjectTag/Team": "${aws:PrincipalTag/Team}" } },
        rows: [
            ["the same", { "s3:ExistingObjectTag/Team": ["a"], "aws:PrincipalTag/Team": ["a"] }, false],
            ["no tag on the principal", { "s3:ExistingObjectTag/Team": ["a"] }, true],
        ],
    },
};

const one = (operator: string, wanted: unknown, requested?: string | string[]): [Condition, Context] => [
    { [operator]: { k: wanted } },
    requested === undefined ? {} : { k: [requested].flat() },
];

const cases: readonly (readonly [name: string, args: [Condition, Context], result: Holding])[] = [
    ["StringEquals minds the case", one("StringEquals", "a", "A"), "no"],
    ["StringEquals knows no wildcards", one("StringEquals", "a*", "ab"), "no"],
    ["StringEquals and an escaped star", one("StringEquals", "a${*}", "a*"), "yes"],
    ["StringLike and an escaped star", one("StringLike", "a${*}", "ab"), "no"],
    ["StringLike minds the case", one("StringLike", "A*", "ab"), "no"],
    ["a default of a variable", one("StringEquals", "${aws:PrincipalTag/team, 'all'}", "all"), "yes"],
    ["the Kelvin sign is no k", one("StringEqualsIgnoreCase", "k", "\u212a"), "no"],
    ["StringNotEqualsIgnoreCase", one("StringNotEqualsIgnoreCase", "a", "A"), "no"],
    ["StringNotLike without the key", one("StringNotLike", "a*"), "yes"],
    ["StringNotLike of several", one("StringNotLike", ["a*", "b*"], "bc"), "no"],
    ["the operator's case", one("stringequals", "a", "a"), "yes"],
    ["the key's case", [{ StringEquals: { "AWS:UserName": "a" } }, { "aws:username": ["a"] }], "yes"],
    ["NumericEquals of texts that differ", one("NumericEquals", "10.0", "010"), "yes"],
    ["NumericEquals beyond doubles", one("NumericEquals", "9007199254740993", "9007199254740992"), "no"],
    ["NumericLessThan of negative numbers", one("NumericLessThan", "-1", "-2"), "yes"],
    ["NumericGreaterThan of fractions", one("NumericGreaterThan", "1.09", "1.1"), "yes"],
    ["NumericGreaterThanEquals zero and minus zero", one("NumericGreaterThanEquals", "0", "-0"), "yes"],
    ["NumericEquals and no number", one("NumericEquals", "ten", "10"), "no"],
    ["NumericNotEquals and no number", one("NumericNotEquals", "ten", "10"), "yes"],
    ["a number in the document", one("NumericLessThan", 10, "9"), "yes"],
    ["DateEquals of a day", one("DateEquals", "2026-02-01", "2026-02-01T00:00:00Z"), "yes"],
    ["DateEquals in seconds since 1970", one("DateEquals", "1769904000", "2026-02-01T00:00:00Z"), "yes"],
    ["DateLessThan of fractions", one("DateLessThan", "2026-02-01T00:00:00.5Z", "2026-02-01T00:00:00.25Z"), "yes"],
    ["DateLessThanEquals of a year", one("DateLessThanEquals", "2026", "2026-01-01T00:00:00Z"), "yes"],
    [
        "DateGreaterThanEquals across zones",
        one("DateGreaterThanEquals", "2026-02-01T00:00:00-05:00", "2026-02-01T05:00:00Z"),
        "yes",
    ],
    ["DateNotEquals", one("DateNotEquals", "2026-02-01", "2026-02-01T00:00:01Z"), "yes"],
    ["a day that does not exist", one("DateLessThan", "2026-02-30", "2020-01-01T00:00:00Z"), "no"],
    ["Bool in another case", one("Bool", "TRUE", "true"), "yes"],
    ["Bool of the document's own kind", one("Bool", true, "true"), "yes"],
    ["Bool and no truth value", one("Bool", "yes", "yes"), "no"],
    ["BinaryEquals and no base64", one("BinaryEquals", "abc", "abc"), "no"],
    ["IpAddress of one address", one("IpAddress", "203.0.113.7", "203.0.113.7"), "yes"],
    ["IpAddress of one address, beside", one("IpAddress", "203.0.113.7", "203.0.113.8"), "no"],
    ["IpAddress with bits behind the prefix", one("IpAddress", "203.0.113.77/24", "203.0.113.1"), "yes"],
    ["IpAddress of everything", one("IpAddress", "0.0.0.0/0", "8.8.8.8"), "yes"],
    ["IpAddress of the other version", one("IpAddress", "::/0", "8.8.8.8"), "no"],
    ["IpAddress of version 6, one address", one("IpAddress", "2001:db8::1", "2001:DB8:0:0::1"), "yes"],
    ["IpAddress with an odd prefix", one("IpAddress", "2001:db8::/33", "2001:db8:8000::"), "no"],
    ["IpAddress and no address", one("IpAddress", "203.0.113.256/24", "203.0.113.1"), "no"],
    ["IpAddress and eight groups too many", one("IpAddress", "1:2:3:4:5:6:7:8::/128", "1:2:3:4:5:6:7:8"), "no"],
    ["NotIpAddress", one("NotIpAddress", "203.0.113.0/24", "203.0.113.1"), "no"],
    ["NotIpAddress without the key", one("NotIpAddress", "203.0.113.0/24"), "yes"],
    ["ArnLike part by part", one("ArnLike", "arn:aws:sns:*:1:t", "arn:aws:sns:x:9:1:t"), "no"],
    [
        "ArnLike of a resource with colons",
        one("ArnLike", "arn:aws:logs:*:1:*", "arn:aws:logs:eu:1:log-group:x:*"),
        "yes",
    ],
    ["ArnLike of everything", one("ArnLike", "*", "arn:aws:sns:eu:1:t"), "yes"],
    ["ArnLike of a service", one("ArnLike", "arn:aws:sns:*", "arn:aws:sns:eu:1:t"), "yes"],
    ["ArnLike of no ARN", one("ArnLike", "*", "t"), "no"],
    ["ArnEquals takes wildcards", one("ArnEquals", "arn:aws:sns:?u:1:*", "arn:aws:sns:eu:1:t"), "yes"],
    ["ArnNotEquals", one("ArnNotEquals", "arn:aws:sns:*:1:t", "arn:aws:sns:eu:1:t"), "no"],
    ["Null of a key that is not there", one("Null", "true"), "yes"],
    ["Null of a key without values", one("Null", "true", []), "yes"],
    ["Null takes either", one("Null", ["true", "false"], "x"), "yes"],
    ["a key without values", one("StringEquals", "a", []), "no"],
    ["no values in the policy", one("StringEquals", [], "a"), "no"],
    ["ForAllValues of no values", one("ForAllValues:StringEquals", "a", []), "yes"],
    ["ForAnyValue:StringNotEquals", one("ForAnyValue:StringNotEquals", "a", ["a", "b"]), "yes"],
    ["ForAnyValue:StringNotEquals without the key", one("ForAnyValue:StringNotEquals", "a"), "no"],
    ["ForAllValues:StringNotEquals", one("ForAllValues:StringNotEquals", "a", ["a", "b"]), "no"],
    ["ForAnyValue:…IfExists without the key", one("ForAnyValue:StringEqualsIfExists", "a"), "yes"],
    ["StringNotEqualsIfExists without the key", one("StringNotEqualsIfExists", "a"), "yes"],
    ["an operator that AWS does not know", one("StringIsLike", "a", "a"), "undecided"],
    ["NullIfExists is no operator", one("NullIfExists", "true"), "undecided"],
    ["an unknown value", one("StringEquals", notKnown, "a"), "undecided"],
    ["an unknown value beside the right one", one("StringEquals", ["a", notKnown], "a"), "yes"],
    ["an unknown value beside one that a negated operator meets", one("StringNotEquals", ["a", notKnown], "a"), "no"],
    ["an unknown value of a negated operator", one("StringNotEquals", notKnown, "a"), "undecided"],
    ["an unknown value without the key", one("StringEquals", notKnown), "no"],
    ["an unknown value of Null", one("Null", notKnown, "a"), "undecided"],
    [
        "a condition that fails beside an unknown one",
        [{ StringEquals: { k: notKnown }, Bool: { b: "true" } }, { k: ["a"] }],
        "no",
    ],
];

describe("condition operators", () => {
    for (const [operator, { condition, rows }] of Object.entries(ofThePages)) {
        for (const [name, context, result] of rows) {
            it(`AWS's example of ${operator}: ${name}`, () => {
                assert.equal(holding(condition, context), result ? "yes" : "no");
            });
        }
    }

    for (const [name, [condition, context], result] of cases) {
        it(`${result}: ${name}`, () => {
            assert.equal(holding(condition, context), result);
        });
    }

    it("take variables for text in old documents", () => {
        const condition = { StringEquals: { k: "${aws:username}" } };
        const context = { k: ["${aws:username}"], "aws:username": ["lee"] };
        assert.equal(holding(condition, context, "2008-10-17"), "yes");
        assert.equal(holding(condition, context), "no");
    });
});
