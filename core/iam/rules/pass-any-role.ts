import { limitingKinds } from "../bearer";
import { conditionNotKnown, limits, sparesOnly, type Narrowing } from "../condition/limits";
import { inventNames } from "../invented-names";
import { notKnown } from "../not-known";
import { allowsSome, deniesAlways, permitting, type Assume } from "../permits";
import { placesOf, type Place } from "../places";
import { decide, type Finding, type Hints, type IamRule, type RuleInput } from "../rule";
import { widest } from "../shown";
import type { Patterns, Statement } from "../statement";
import { matcher } from "../pattern/matcher";
import { passingAnyRole } from "../witnesses";

/** A test of the service; that is in every request to pass a role. Patterns for services of any name are none. */
const passedToService: Narrowing = {
    isKey: (key) => key === "iam:passedtoservice",
    areNarrow: (values) => {
        const patterns = values.filter((value) => /[*?]/.test(value)).map((value) => matcher(value));
        return !["ec2", "ecs-tasks", "lambda"].every((name) => patterns.some((each) => each(`${name}.amazonaws.com`)));
    },
    alwaysThere: true,
};

/**
 * Whether a document lets its holder pass every role to every service: `iam:PassRole`, or a wildcard that covers it, on every
 * role, without a condition on `iam:PassedToService`.
 */
export const passAnyRole: IamRule = {
    id: "pass-any-role",
    title: "No policy passes every role to every service",
    category: "escalation",
    severity: "high",
    rationale:
        "Who may pass every role can start a function, a task or a machine as any role of the account, also an " +
        "administrator's, and so act as it.",
    remediation: "Name the roles that are passed, and the service they are passed to with iam:PassedToService.",
    references: [
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "passing any role to any service",
    managedPolicies: [
        "AWSDataPipelineRole",
        "AWSElasticBeanstalkFullAccess",
        "AWSElasticBeanstalkService",
        "AWSLambdaFullAccess",
        "AWSOpsWorksFullAccess",
        "AWSOpsWorksRegisterCLI",
        "AWSOpsWorksRole",
        "AdministratorAccess-Amplify",
        "AmazonDynamoDBFullAccesswithDataPipeline",
        "AmazonEC2ContainerServiceFullAccess",
        "AmazonEC2SpotFleetRole",
        "AmazonElasticMapReduceFullAccess",
        "AmazonElasticMapReduceRole",
        "IAMFullAccess",
        "ServerMigrationServiceRole",
    ],
    examples: {
        violating: [
            { name: "the action by name", document: allow({ Action: "iam:PassRole", Resource: "*" }) },
            { name: "the action in another case", document: allow({ Action: "IAM:passrole", Resource: "*" }) },
            { name: "a wildcard that covers it", document: allow({ Action: ["iam:Pass*"], Resource: "*" }) },
            { name: "the whole of IAM", document: allow({ Action: "iam:*", Resource: "*" }) },
            {
                name: "every role of one account",
                document: allow({ Action: "iam:PassRole", Resource: "arn:aws:iam::111122223333:role/*" }),
            },
            {
                name: "every role by pattern",
                document: allow({ Action: "iam:PassRole", Resource: "arn:aws:iam::*:role/*" }),
            },
            {
                name: "every role of another partition",
                document: allow({ Action: "iam:PassRole", Resource: "arn:aws-cn:iam::*:role/*" }),
            },
            {
                name: "every role but one",
                document: allow({ Action: "iam:PassRole", NotResource: "arn:aws:iam::111122223333:role/root-like" }),
            },
            { name: "everything but S3", document: allow({ NotAction: "s3:*", Resource: "*" }) },
            {
                name: "to a service of any name",
                document: allow({
                    Action: "iam:PassRole",
                    Resource: "*",
                    Condition: { StringLike: { "iam:PassedToService": "*" } },
                }),
            },
            {
                name: "to a service of any name of AWS",
                document: allow({
                    Action: "iam:PassRole",
                    Resource: "*",
                    Condition: { StringLike: { "iam:PassedToService": ["ec2.amazonaws.com", "*.amazonaws.com"] } },
                }),
            },
            {
                name: "every role of the account that the caller is in",
                document: allow({ Action: "iam:PassRole", Resource: "arn:aws:iam::${aws:PrincipalAccount}:role/*" }),
            },
            {
                name: "every role of one account, named after many others",
                document: allow({
                    Action: "iam:PassRole",
                    Resource: [
                        ...Array.from({ length: 20 }, (_, n) => `arn:aws:iam::${111122220000 + n}:role/one`),
                        "arn:aws:iam::444455556666:role/*",
                    ],
                }),
            },
            {
                name: "to every service but one",
                document: allow({
                    Action: "iam:PassRole",
                    Resource: "*",
                    Condition: { StringNotEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
                }),
            },
        ],
        compliant: [
            {
                name: "one role to one service",
                document: allow({
                    Action: "iam:PassRole",
                    Resource: "arn:aws:iam::111122223333:role/payments-task",
                    Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
                }),
            },
            {
                name: "every role to one service",
                document: allow({
                    Action: "iam:PassRole",
                    Resource: "*",
                    Condition: { StringEquals: { "iam:PassedToService": ["ecs-tasks.amazonaws.com"] } },
                }),
            },
            {
                name: "the roles of one application",
                document: allow({ Action: "iam:PassRole", Resource: "arn:aws:iam::*:role/payments-*" }),
            },
            { name: "reading IAM", document: allow({ Action: ["iam:Get*", "iam:List*"], Resource: "*" }) },
            { name: "everything but IAM", document: allow({ NotAction: "iam:*", Resource: "*" }) },
            {
                name: "denied for all services but one",
                document: {
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "iam:PassRole", Resource: "*" },
                        {
                            Effect: "Deny",
                            Action: "iam:PassRole",
                            Resource: "*",
                            Condition: { StringNotEquals: { "iam:PassedToService": "lambda.amazonaws.com" } },
                        },
                    ],
                },
            },
            {
                name: "denied for all roles but one",
                document: {
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "iam:*", Resource: "*" },
                        { Effect: "Deny", Action: "iam:PassRole", NotResource: "arn:aws:iam::*:role/payments-task" },
                    ],
                },
            },
        ],
    },
};

function allow(statement: Record<string, unknown>): unknown {
    return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}

function findingsOf(input: RuleInput, assume: Assume): Finding[] {
    const { statements } = input.document;
    if (!allowsSome(statements, ["iam:PassRole"], assume)) return [];
    const invent = inventNames(statements);
    const alone = new Map<number, Place>();
    const together = new Map<number, Place>();
    for (const { place, statements: said } of placesOf(statements)) {
        const roles = passingAnyRole(place, invent).map((request) =>
            permitting(said, request, { assume, grants: grantsAs(assume), refuses }),
        );
        const passes = (by: (permitted: readonly Statement[]) => boolean) =>
            roles.filter(by).length * 2 >= roles.length;
        if (!passes((permitted) => permitted.length > 0)) continue;
        for (const statement of new Set(roles.flat())) {
            const found = passes((permitted) => permitted.includes(statement)) ? alone : together;
            if (!found.has(statement.index)) found.set(statement.index, place);
        }
    }
    const those = (indexes: ReadonlyMap<number, Place>) => statements.filter(({ index }) => indexes.has(index));
    if (alone.size > 0) return those(alone).map((each) => finding([each], alone.get(each.index)!, input));
    const [place] = together.values();
    return place === undefined ? [] : [finding(those(together), place, input)];
}

function grantsAs(assume: Assume) {
    return (statement: Statement): boolean => {
        if (conditionNotKnown(statement) && assume === "least") return false;
        return !statement.condition.some((test) => limits(test, passedToService));
    };
}

function refuses(statement: Statement): boolean {
    return deniesAlways(statement) || sparesOnly(statement, passedToService);
}

function finding(statements: readonly Statement[], place: Place, { document, kind, hints }: RuleInput): Finding {
    return {
        rule: passAnyRole.id,
        severity: limitingKinds.has(kind) ? "low" : "high",
        statements: statements.map((statement) => statement.index),
        means: limitingKinds.has(kind) ? "limits no passing of roles" : "may pass any role to any service",
        grants: statements.flatMap(({ action, resource }) => [
            ...widest(document, action.negated ? action : only(action, "iam:PassRole")),
            ...(resource === undefined ? [] : widest(document, resource)),
        ]),
        lacks: "without iam:PassedToService",
        smaller: smaller(place, hints),
    };
}

/** The patterns of a list that cover an action. */
function only(patterns: Patterns, action: string): Patterns {
    const kept = patterns.matchers.flatMap((covers, index) => (covers !== notKnown && covers(action) ? [index] : []));
    return {
        ...patterns,
        values: kept.map((index) => patterns.values[index]!),
        matchers: kept.map((index) => patterns.matchers[index]!),
        paths: kept.map((index) => patterns.paths[index]!),
    };
}

/** A role is only ever passed within its account, so `*` stands in for an account that nobody named. */
function smaller({ partition, account = "*" }: Place, { project = "app", role }: Hints): string[] {
    const arn = `arn:${partition}:iam::${account}:role/${role?.name ?? `${project}-task`}`;
    const service = role?.service ?? "ecs-tasks.amazonaws.com";
    return [
        '{ "Effect": "Allow", "Action": "iam:PassRole",',
        `  "Resource": ${JSON.stringify(arn)},`,
        `  "Condition": { "StringEquals": { "iam:PassedToService": ${JSON.stringify(service)} } } }`,
    ];
}
