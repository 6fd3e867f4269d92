import { exampleArn } from "../breadth";
import * as catalogue from "../catalogue";
import { allow } from "../example-policy";
import { notKnown } from "../not-known";
import { anyRun, colon, globOf, inSegments, runInSegment, type Glob } from "../pattern/glob";
import { overlap } from "../pattern/overlap";
import { decide, type Finding, type IamRule, type RuleInput } from "../rule";
import type { Statement } from "../statement";

/** Whether an action can never be about any resource of its statement: `s3:GetObject` on a bucket's own ARN. */
export const actionWithoutResource: IamRule = {
    id: "action-without-resource",
    title: "Actions and resources of a statement fit",
    category: "syntax",
    severity: "medium",
    rationale:
        "An action is only ever checked against resources of its own kinds. Beside ARNs of another kind it grants nothing in an " +
        "Allow and forbids nothing in a Deny.",
    remediation: "Add the ARN of the right kind, or move the action to a statement with its resources.",
    references: [
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "actions on resources of another kind",
    managedPolicies: [],
    examples: {
        violating: [
            {
                name: "objects of a bucket's own ARN",
                document: allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::receipts" }),
            },
            {
                name: "a bucket by its objects",
                document: allow({ Action: ["s3:ListBucket"], Resource: "arn:aws:s3:::receipts/*" }),
            },
            {
                name: "a queue's action on a topic",
                document: allow({ Action: "sqs:SendMessage", Resource: "arn:aws:sns:eu-west-1:111122223333:orders" }),
            },
        ],
        compliant: [
            {
                name: "bucket and objects",
                document: allow({
                    Action: ["s3:ListBucket", "s3:GetObject"],
                    Resource: ["arn:aws:s3:::receipts", "arn:aws:s3:::receipts/*"],
                }),
            },
            {
                name: "a bucket by pattern",
                document: allow({ Action: ["s3:ListBucket", "s3:GetObject"], Resource: "arn:aws:s3:::receipts*" }),
            },
            { name: "everything", document: allow({ Action: "sqs:SendMessage", Resource: "*" }) },
            {
                name: "a name from a variable",
                document: allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::${aws:PrincipalTag/bucket}" }),
            },
            { name: "a wildcard over kinds", document: allow({ Action: "s3:*", Resource: "arn:aws:s3:::receipts" }) },
        ],
    },
};

function findingsOf({ document, kind, hints }: RuleInput): Finding[] {
    if (kind !== "identity") return [];
    return document.statements.flatMap((statement) => {
        const resources = readResources(statement);
        if (resources === undefined || statement.action.negated) return [];
        return statement.action.values.flatMap((value, index) => {
            const action = value === notKnown || /[*?]/.test(value) ? undefined : catalogue.actionNamed(value);
            if (action === undefined || action.resourceTypes.length === 0 || meets(action, resources)) return [];
            const path = statement.action.paths[index]!;
            const arn = exampleArn(action, hints.project ?? "app");
            return [
                {
                    rule: actionWithoutResource.id,
                    severity: actionWithoutResource.severity,
                    statements: [statement.index],
                    means: `names ${action.name} beside resources that it is never about`,
                    grants: [{ place: document.place(path), path, value: value as string }],
                    smaller: arn === undefined ? [] : [`"Resource": ${JSON.stringify(arn)}`],
                },
            ];
        });
    });
}

interface Resource {
    readonly value: string;
    /** With variables as anything. */
    readonly glob: Glob;
}

/** The resources of a statement; `undefined` where they are left out or not all known. */
function readResources({ resource }: Statement): readonly Resource[] | undefined {
    if (resource === undefined || resource.negated || resource.values.length > mostResources) return undefined;
    const resources: Resource[] = [];
    for (const value of resource.values) {
        if (value === notKnown || !/^(arn:|\*)/.test(value)) return undefined;
        resources.push({ value, glob: inSegments(globOf(value, { variables: "any" })!) });
    }
    return resources;
}

/** A statement with more is not worth the time. */
const mostResources = 200;

function meets({ service, resourceTypes }: catalogue.Action, resources: readonly Resource[]): boolean {
    return resourceTypes.some(({ type }) => {
        const formats = catalogue.arnFormatsOf(service, type);
        // A kind whose ARNs AWS does not give may be anything.
        return formats.length === 0 || formats.some((format) => resources.some((resource) => fits(format, resource)));
    });
}

const globs = new Map<string, Glob>();

function fits(format: string, { value, glob }: Resource): boolean {
    // Names of buckets hold no slash: this tells a bucket from its objects.
    if (/:::\$\{BucketName\}$/.test(format) && /^arn:[^:]*:s3:::[^*${]*\//.test(value)) return false;
    let formatGlob = globs.get(format);
    if (formatGlob === undefined) {
        formatGlob = formatGlobOf(format);
        globs.set(format, formatGlob);
    }
    return overlap(formatGlob, glob);
}

/** Partition, region and account hold no colon; the name of a resource may. */
function formatGlobOf(format: string): Glob {
    const glob = globOf(format.replace(/\$\{[^}]*\}/g, "*"), { variables: "none" })!;
    let colons = 0;
    return glob.map((token) => {
        if (token === colon) colons++;
        return token === anyRun && colons < 5 ? runInSegment : token;
    });
}
