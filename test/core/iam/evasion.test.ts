import assert from "node:assert/strict";
import { judgeDocument } from "../../../core/iam/judge-document";
import { notKnown } from "../../../core/iam/not-known";

// Policies whose writer knows how they are judged and wants them to look smaller than they are.

const allow = (statement: object) => ({ Effect: "Allow", ...statement });
const deny = (statement: object) => ({ Effect: "Deny", ...statement });
const everything = allow({ Action: "*", Resource: "*" });
const passing = (statement: object = {}) => allow({ Action: "iam:PassRole", Resource: "*", ...statement });
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const characters = [...letters, ...letters.map((letter) => letter.toUpperCase()), ..."0123456789"];
const roles = (names: readonly string[]) => names.map((name) => `arn:aws:iam::*:role/${name}`);
const noPassing = deny({ Action: "iam:PassRole", Resource: "*" });

const cases: readonly { name: string; statements: readonly object[]; finds: readonly string[] }[] = [
    {
        name: "everything, with denials of single roles that nobody has",
        statements: [
            everything,
            deny({ Action: "iam:*", Resource: roles(["countersign/any-role", "any-role", "admin", "x/y/q_0"]) }),
        ],
        finds: ["full-admin"],
    },
    {
        name: "everything, with a denial of one call that gives rights",
        statements: [everything, noPassing, deny({ Action: "iam:CreateAccessKey", Resource: "*" })],
        finds: ["full-admin"],
    },
    {
        name: "everything, with denials of one call of many services",
        statements: [
            everything,
            noPassing,
            deny({
                Action: ["acm:DeleteCertificate", "batch:SubmitJob", "sns:Publish", "wafv2:DeleteWebACL"].concat(
                    ["xray:PutTraceSegments", "sqs:ReceiveMessage", "ssm:SendCommand", "ecr:PutImage"],
                    ["logs:DeleteLogGroup", "kms:ScheduleKeyDeletion", "glue:CreateJob", "eks:CreateCluster"],
                    ["es:ESHttpPost", "ecs:RunTask", "rds:DeleteDBInstance", "events:PutRule"],
                ),
                Resource: "*",
            }),
        ],
        finds: ["full-admin"],
    },
    {
        name: "everything but a few services",
        statements: [
            noPassing,
            allow({ NotAction: ["acm:*", "batch:*", "sns:*", "wafv2:*", "xray:*", "glue:*"], Resource: "*" }),
        ],
        finds: ["full-admin"],
    },
    {
        name: "everything, with a denial in an account of somebody else",
        statements: [everything, deny({ Action: "*", Resource: "arn:aws:*:*:000000000001:*" })],
        finds: ["full-admin"],
    },
    {
        name: "everything, with a denial in one region",
        statements: [everything, noPassing, deny({ Action: "*", Resource: "arn:aws:*:eu-west-1:*:*" })],
        finds: ["full-admin"],
    },
    ...["ec2:SourceInstanceARN", "lambda:SourceFunctionArn", "saml:aud", "accounts.google.com:sub"].map((key) => ({
        name: `everything, for callers that have ${key}`,
        statements: [noPassing, { ...everything, Condition: { StringLike: { [key]: "arn:aws:*" } } }],
        finds: ["full-admin"],
    })),
    {
        name: "passing every role, with denials of single roles",
        statements: [
            passing(),
            deny({ Action: "iam:PassRole", Resource: roles(["admin", "Deploy-7", "x/y/q_0", "OrganizationRole"]) }),
        ],
        finds: ["pass-any-role"],
    },
    {
        name: "passing every role but one",
        statements: [allow({ Action: "iam:PassRole", NotResource: roles(["x/y/q_0"]) })],
        finds: ["pass-any-role"],
    },
    {
        name: "passing every role, in two halves",
        statements: [characters.slice(0, 20), characters.slice(20)].map((half) =>
            passing({ Resource: roles(half.map((first) => `${first}*`)) }),
        ),
        finds: ["pass-any-role"],
    },
    ...["1?2*", "*7", "????????????", "2*"].map((account) => ({
        name: `passing every role of the accounts ${account}`,
        statements: [passing({ Resource: `arn:aws:iam::${account}:role/*` })],
        finds: ["pass-any-role"],
    })),
    ...["aws-c?", "*-us-gov", "aws-*"].map((partition) => ({
        name: `passing every role of the partitions ${partition}`,
        statements: [passing({ Resource: `arn:${partition}:iam::*:role/*` })],
        finds: ["pass-any-role"],
    })),
    {
        name: "passing every role of an account behind many others",
        statements: [
            passing({
                Resource: [...letters.map((_, i) => `arn:aws:iam::${100000000000 + i}:role/x`)].concat(
                    "arn:aws:iam::999999999999:role/*",
                ),
            }),
        ],
        finds: ["pass-any-role"],
    },
    {
        name: "passing every role to services of every letter",
        statements: [
            passing({ Condition: { StringLike: { "iam:PassedToService": letters.map((letter) => `${letter}*`) } } }),
        ],
        finds: ["pass-any-role"],
    },
    {
        name: "passing every role, denied to what is no service",
        statements: [
            passing(),
            deny({
                Action: "iam:PassRole",
                Resource: "*",
                Condition: { StringNotLike: { "iam:PassedToService": ["*.amazonaws.com"] } },
            }),
        ],
        finds: ["pass-any-role"],
    },
    // The other side: what takes away in earnest is taken away.
    {
        name: "everything, with a denial of all that gives rights",
        statements: [everything, deny({ Action: ["iam:*", "sts:*"], Resource: "*" })],
        finds: [],
    },
    {
        name: "everything, with a denial of IAM but for one application's roles",
        statements: [everything, deny({ Action: "iam:*", NotResource: roles(["payments-*"]) })],
        finds: [],
    },
    {
        name: "passing every role, with a denial of all but one application's",
        statements: [passing(), deny({ Action: "iam:*", NotResource: roles(["payments-*"]) })],
        finds: [],
    },
    {
        name: "passing the roles of many teams to three services",
        statements: [
            passing({
                Resource: roles(["payments-*", "ledger-*", "web-*", "ci/*", "*-task"]),
                Condition: {
                    StringEquals: {
                        "iam:PassedToService": ["ec2.amazonaws.com", "ecs-tasks.amazonaws.com", "lambda.amazonaws.com"],
                    },
                },
            }),
        ],
        finds: [],
    },
    {
        name: "assuming roles of many accounts",
        statements: [
            allow({
                Action: "sts:AssumeRole",
                Resource: characters.map((_, i) => `arn:aws:iam::${100000000000 + i}:role/deploy-*`),
            }),
        ],
        finds: [],
    },
];

describe("a policy that is made to look small", () => {
    for (const { name, statements, finds } of cases) {
        it(`${finds.length > 0 ? "is found" : "is none"}: ${name}`, () => {
            const document = { Version: "2012-10-17", Statement: statements };
            for (const form of [document, JSON.stringify(document)]) {
                const judged = judgeDocument(form, { kind: "identity" });
                assert.deepEqual(judged.problems, []);
                assert.deepEqual([...new Set(judged.findings.map((finding) => finding.rule))], finds);
            }
        });
    }

    it("is not decided by a denial that is known only during the update", () => {
        const statements = [everything, noPassing, deny({ Action: "iam:*", Resource: notKnown })];
        const judged = judgeDocument({ Statement: statements }, { kind: "identity" });
        assert.deepEqual([judged.findings, judged.undecided.length], [[], 1]);
    });
});

describe("a policy that is made to be slow", () => {
    /** As many parts as AWS's longest kind of policy could hold. */
    const filled = (part: (index: number) => string, head = '{"Statement":[', tail = "]}") => {
        const parts: string[] = [];
        for (let length = head.length + tail.length; length < 131_000; length += parts.at(-1)!.length + 1) {
            parts.push(part(parts.length));
        }
        return `${head}${parts.join(",")}${tail}`;
    };
    const account = (index: number) => String(100_000_000_000 + index);
    const slow: readonly { name: string; text: string }[] = [
        { name: "statements that are none", text: filled(() => "1") },
        { name: "statements that are none, a line each", text: filled(() => "\n1") },
        { name: "statements without anything in them", text: filled(() => "{}") },
        {
            name: "allowed and denied in turn, account by account",
            text: filled(
                (i) =>
                    `{"Effect":"${i % 2 === 0 ? "Allow" : "Deny"}","Action":"*","Resource":"arn:aws:s3:a:${account(i)}:*"}`,
            ),
        },
        {
            name: "IAM alone, account by account",
            text: filled(
                (i) => `"arn:aws:iam::${account(i)}:*"`,
                '{"Statement":{"Effect":"Allow","Action":"iam:*","Resource":[',
                "]}}",
            ),
        },
        {
            name: "roles of one account after the other, none of them all",
            text: filled(
                (i) => `"arn:aws:iam::${account(i)}:role/*x"`,
                '{"Statement":{"Effect":"Allow","Action":"iam:*","Resource":[',
                "]}}",
            ),
        },
        {
            name: "roles of accounts by pattern, none of them all",
            text: filled(
                (i) => `"arn:aws:iam::${"?".repeat(i % 12)}${i}*:role/*x"`,
                '{"Statement":{"Effect":"Allow","Action":"iam:*","Resource":[',
                "]}}",
            ),
        },
        {
            name: "patterns of roles, none of them all",
            text: filled(
                (i) => `"arn:aws:iam::*:role/*x${i}"`,
                '{"Statement":{"Effect":"Allow","Action":"iam:*","Resource":[',
                "]}}",
            ),
        },
        {
            name: "patterns of many wildcards",
            text: filled(
                () => `"${"*a".repeat(40)}"`,
                '{"Statement":{"Effect":"Allow","Action":[',
                '],"Resource":"*"}}',
            ),
        },
        { name: "a key over and over", text: filled(() => '"a":1', '{"Statement":{', "}}") },
    ];
    for (const { name, text } of slow) {
        it(`is judged: ${name}`, () => void judgeDocument(text, { kind: "identity" }));
    }

    it("is refused where AWS would not take it, as text and as object", () => {
        const document = {
            Statement: { Effect: "Deny", Action: Array.from({ length: 18_000 }, (_, i) => `s3:X${i}`) },
        };
        for (const form of [document, JSON.stringify(document)]) {
            const { problems } = judgeDocument(form, { kind: "identity" });
            assert.match(problems[0]!.why, /longer than/);
        }
        const indented = JSON.stringify({ Statement: [passing()] }, null, 10).padEnd(200_000);
        assert.deepEqual(judgeDocument(indented, { kind: "identity" }).problems, []);
    });
});
