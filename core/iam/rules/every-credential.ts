import { exampleArn } from "../breadth";
import type * as catalogue from "../catalogue";
import { allow } from "../example-policy";
import { reachOf, widelyGranted } from "../reach";
import { decide, type Finding, type IamRule, type RuleInput } from "../rule";

/**
 * Whether a document lets its holder take the credentials of everybody: every secret, an access key of every user, every role.
 * Only actions that can be limited by ARN count: `ecr:GetAuthorizationToken` knows nothing but `*`.
 */
export const everyCredential: IamRule = {
    id: "every-credential",
    title: "No policy hands out the credentials of everybody",
    category: "exposure",
    severity: "high",
    rationale:
        "Who can read every secret, make keys for every user or assume every role acts as all of them, beyond this account's " +
        "policies and without a trace of their own name at the other end.",
    remediation: "Name the secrets, users or roles that are needed.",
    references: [
        "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "taking the credentials of everybody",
    managedPolicies: [],
    examples: {
        violating: [
            { name: "every secret", document: allow({ Action: "secretsmanager:GetSecretValue", Resource: "*" }) },
            {
                name: "every secret of one region, by a wildcard",
                document: allow({
                    Action: "secretsmanager:Get*",
                    Resource: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:*",
                }),
            },
            {
                name: "keys for every user",
                document: allow({ Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:user/*" }),
            },
            { name: "every role", document: allow({ Action: ["logs:PutLogEvents", "sts:AssumeRole"], Resource: "*" }) },
        ],
        compliant: [
            {
                name: "the secrets of one application",
                document: allow({
                    Action: "secretsmanager:GetSecretValue",
                    Resource: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:payments/*",
                }),
            },
            {
                name: "an action that knows no resources",
                document: allow({ Action: "ecr:GetAuthorizationToken", Resource: "*" }),
            },
            {
                name: "one's own keys",
                document: allow({ Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:user/${aws:username}" }),
            },
            { name: "secrets by name alone", document: allow({ Action: "secretsmanager:ListSecrets", Resource: "*" }) },
            {
                name: "secrets of one tag",
                document: allow({
                    Action: "secretsmanager:GetSecretValue",
                    Resource: "*",
                    Condition: { StringEquals: { "secretsmanager:ResourceTag/app": "payments" } },
                }),
            },
            {
                name: "one role",
                document: allow({ Action: "sts:AssumeRole", Resource: "arn:aws:iam::111122223333:role/deploy" }),
            },
        ],
    },
};

/** What gives away credentials as such; other lists of others' risks are said and do not block. */
const gravest = new Set([
    "ec2:GetPasswordData",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:CreateServiceSpecificCredential",
    "iam:ResetServiceSpecificCredential",
    "lightsail:GetRelationalDatabaseMasterUserPassword",
    "redshift:GetClusterCredentials",
    "redshift:GetClusterCredentialsWithIAM",
    "secretsmanager:BatchGetSecretValue",
    "secretsmanager:GetSecretValue",
    "sts:AssumeRole",
]);

function findingsOf({ document, kind, hints }: RuleInput): Finding[] {
    if (kind !== "identity") return [];
    return document.statements.flatMap((statement) =>
        widelyGranted(document, statement).flatMap(({ grant, actions }) => {
            const taking = actions.filter(takesCredentials);
            const grave = taking.find(({ name }) => gravest.has(name));
            const first = grave ?? taking[0];
            if (first === undefined) return [];
            const arn = exampleArn(first, hints.project ?? "app");
            return [
                {
                    rule: everyCredential.id,
                    severity: grave === undefined ? "medium" : everyCredential.severity,
                    statements: [statement.index],
                    means: `may take credentials by ${first.name}, whoever they belong to`,
                    grants: [grant],
                    reach: reachOf(taking),
                    smaller:
                        arn === undefined
                            ? []
                            : [
                                  `{ "Effect": "Allow", "Action": ${JSON.stringify(first.name)},`,
                                  `  "Resource": ${JSON.stringify(arn)} }`,
                              ],
                },
            ];
        }),
    );
}

function takesCredentials({ risks, resourceTypes }: catalogue.Action): boolean {
    return resourceTypes.length > 0 && risks.some(({ kind }) => kind === "credential-exposure");
}
