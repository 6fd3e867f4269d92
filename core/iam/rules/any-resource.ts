import { exampleArn } from "../breadth";
import type * as catalogue from "../catalogue";
import { allow } from "../example-policy";
import { reachOf, widelyGranted } from "../reach";
import { decide, type Finding, type IamRule, type RuleInput } from "../rule";

/**
 * Whether what is written out to change something may do so on every resource, although AWS lets it be limited. What has no kind of
 * resource needs `*`; writing logs everywhere harms nobody; wildcards are judged by what they bring along.
 */
export const anyResource: IamRule = {
    id: "any-resource",
    title: "What changes resources names them",
    category: "wildcard",
    severity: "medium",
    rationale:
        "The holder can change resources of every other application in the account. AWS supports a resource for each of these " +
        "actions.",
    remediation: "Name the resources, at least by the beginning of their names.",
    references: [
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "changing resources that it does not name",
    managedPolicies: [],
    examples: {
        violating: [
            { name: "writing to every bucket", document: allow({ Action: "s3:PutObject", Resource: "*" }) },
            {
                name: "every table of an account",
                document: allow({
                    Action: ["dynamodb:PutItem", "dynamodb:GetItem"],
                    Resource: "arn:aws:dynamodb:eu-west-1:111122223333:table/*",
                }),
            },
            { name: "every function", document: allow({ Action: "lambda:UpdateFunctionCode", Resource: "*" }) },
        ],
        compliant: [
            { name: "one bucket", document: allow({ Action: "s3:PutObject", Resource: "arn:aws:s3:::receipts/*" }) },
            {
                name: "tables of one application",
                document: allow({ Action: "dynamodb:PutItem", Resource: "arn:aws:dynamodb:*:*:table/payments-*" }),
            },
            { name: "reading", document: allow({ Action: ["ec2:DescribeInstances", "s3:GetObject"], Resource: "*" }) },
            {
                name: "writing logs",
                document: allow({
                    Action: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
                    Resource: "*",
                }),
            },
            {
                name: "what knows no resource",
                document: allow({ Action: ["xray:PutTraceSegments", "cloudwatch:PutMetricData"], Resource: "*" }),
            },
            {
                name: "resources of one tag",
                document: allow({
                    Action: "ec2:StopInstances",
                    Resource: "*",
                    Condition: { StringEquals: { "ec2:ResourceTag/app": "payments" } },
                }),
            },
        ],
    },
};

const harmless = /^logs:(CreateLogGroup|CreateLogStream|PutLogEvents|PutRetentionPolicy)$/;

function findingsOf({ document, kind, hints }: RuleInput): Finding[] {
    if (kind !== "identity") return [];
    return document.statements.flatMap((statement) => {
        const changing = widelyGranted(document, statement).flatMap(({ grant, actions: [action, ...others] }) =>
            action !== undefined && others.length === 0 && !/[*?]/.test(grant.value) && changes(action)
                ? [{ grant, action }]
                : [],
        );
        const [first] = changing;
        if (first === undefined) return [];
        const actions = changing.map(({ action }) => action);
        const project = hints.project ?? "app";
        const arns = [...new Set(actions.flatMap((action) => exampleArn(action, project) ?? []))].slice(0, 3);
        const more = actions.length > 1 ? ` and ${actions.length - 1} more` : "";
        return [
            {
                rule: anyResource.id,
                severity: anyResource.severity,
                statements: [statement.index],
                means: `may use ${first.action.name}${more} on every resource, though AWS lets them be limited`,
                grants: changing.slice(0, 3).map(({ grant }) => grant),
                reach: reachOf(actions),
                smaller: [`"Resource": ${JSON.stringify(arns.length === 1 ? arns[0] : arns)}`],
            },
        ];
    });
}

function changes({ name, service, levels, resourceTypes }: catalogue.Action): boolean {
    const grave = levels.includes("Write") || levels.includes("Permissions management");
    // Of S3's kinds a request names one or the other, so AWS lists none of them as required.
    const limitable = resourceTypes.some(({ required }) => required) || (service === "s3" && resourceTypes.length > 0);
    return grave && limitable && !harmless.test(name);
}
