import { allow } from "../example-policy";
import { exampleArn } from "../breadth";
import type * as catalogue from "../catalogue";
import { reachOf, widelyGranted, type GrantedValue } from "../reach";
import { decide, type Finding, type IamRule, type RuleInput, type Severity } from "../rule";
import type { Statement } from "../statement";

/** Services whose resources hold rights, keys, code or data of everybody: who manages permissions there soon has the rest. */
const gravest = new Set(["iam", "kms", "lambda", "organizations", "s3", "secretsmanager", "ssm", "sso", "sts"]);

/**
 * Whether a wildcard in an action hands out, on every resource, what manages permissions: `s3:*` is also `s3:PutBucketPolicy`. An
 * action that is written out is meant; one that a wildcard brings along rarely is.
 */
export const managePermissions: IamRule = {
    id: "manage-permissions",
    title: "No wildcard brings along the right to give rights",
    category: "wildcard",
    severity: "high",
    rationale:
        "A wildcard over a service's actions also covers those that decide who else may use its resources: its holder can " +
        "open them to anybody, and nobody who reads the policy sees it.",
    remediation: "Name the actions that are needed, or narrow the wildcard to reading and writing; name the resources.",
    references: [
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "managing permissions by a wildcard",
    managedPolicies: [],
    examples: {
        violating: [
            { name: "all of S3", document: allow({ Action: "s3:*", Resource: "*" }) },
            { name: "all that begins with Put", document: allow({ Action: ["s3:Put*"], Resource: "arn:aws:s3:::*" }) },
            {
                name: "all of KMS but for one key",
                document: allow({ Action: "kms:*", NotResource: "arn:aws:kms:eu-west-1:111122223333:key/a" }),
            },
            {
                name: "all queues of one region",
                document: allow({ Action: "sqs:*", Resource: "arn:aws:sqs:eu-west-1:111122223333:*" }),
            },
            {
                name: "for one caller",
                document: allow({
                    Action: "s3:*",
                    Resource: "*",
                    Condition: { StringEquals: { "aws:PrincipalTag/team": "a" } },
                }),
            },
        ],
        compliant: [
            {
                name: "one bucket",
                document: allow({ Action: "s3:*", Resource: ["arn:aws:s3:::receipts", "arn:aws:s3:::receipts/*"] }),
            },
            { name: "reading", document: allow({ Action: ["s3:Get*", "s3:List*", "ec2:Describe*"], Resource: "*" }) },
            { name: "an action that is written out", document: allow({ Action: "s3:PutBucketPolicy", Resource: "*" }) },
            { name: "a wildcard over plain writes", document: allow({ Action: "sqs:Send*", Resource: "*" }) },
            {
                name: "resources of one tag",
                document: allow({
                    Action: "sqs:*",
                    Resource: "*",
                    Condition: { StringEquals: { "aws:ResourceTag/team": "a" } },
                }),
            },
            {
                name: "denied again",
                document: {
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "sqs:*", Resource: "*" },
                        { Effect: "Deny", Action: ["sqs:*Permission", "sqs:SetQueueAttributes"], Resource: "*" },
                    ],
                },
            },
        ],
    },
};

function findingsOf({ document, kind, hints }: RuleInput): Finding[] {
    if (kind !== "identity") return [];
    return document.statements.flatMap((statement) =>
        widelyGranted(document, statement)
            .filter(({ grant, actions }) => /[*?]/.test(grant.value) && actions.some(managesPermissions))
            .map((granted) => finding(statement, granted, hints.project ?? "app")),
    );
}

function managesPermissions({ levels }: catalogue.Action): boolean {
    return levels.includes("Permissions management");
}

function finding(statement: Statement, { grant, actions }: GrantedValue, project: string): Finding {
    const [{ service }] = actions as [catalogue.Action, ...catalogue.Action[]];
    const severity: Severity = gravest.has(service) ? "high" : "medium";
    const managing = actions.filter(managesPermissions).length;
    const much = managing === 1 ? "1 action that manages permissions" : `${managing} actions that manage permissions`;
    return {
        rule: managePermissions.id,
        severity,
        statements: [statement.index],
        means: `may use ${much} of ${service}, on every resource`,
        grants: [grant],
        reach: reachOf(actions),
        smaller: smaller(actions, project),
    };
}

/** A reading and a writing action of one kind of resource, as an example. */
function smaller(actions: readonly catalogue.Action[], project: string): string[] {
    const plain = actions
        .filter((action) => !managesPermissions(action) && action.resourceTypes.length > 0)
        .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
    const ofLevel = (level: catalogue.AccessLevel, like?: catalogue.Action) => {
        const some = plain.filter(({ levels }) => levels[0] === level);
        const type = like?.resourceTypes[0]?.type;
        return some.find(({ resourceTypes }) => type === undefined || resourceTypes[0]?.type === type);
    };
    const read = ofLevel("Read");
    const write = ofLevel("Write", read) ?? (read === undefined ? ofLevel("Write") : undefined);
    const chosen = [read, write].filter((action) => action !== undefined);
    const [first] = chosen;
    const arn = first === undefined ? undefined : exampleArn(first, project);
    if (first === undefined || arn === undefined) return [];
    return [
        `{ "Effect": "Allow", "Action": [${chosen.map(({ name }) => JSON.stringify(name)).join(", ")}],`,
        `  "Resource": ${JSON.stringify(arn)} }`,
    ];
}
