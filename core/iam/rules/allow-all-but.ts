import * as catalogue from "../catalogue";
import { isAll } from "../breadth";
import { allow } from "../example-policy";
import { notKnown } from "../not-known";
import { allowsWhole } from "../reach";
import { decide, type Finding, type IamRule, type RuleInput } from "../rule";
import type { Statement } from "../statement";

/** Whether a document allows everything that it does not name: `NotAction` with Allow, where the resources are not named either. */
export const allowAllBut: IamRule = {
    id: "allow-all-but",
    title: "No policy allows what it does not name",
    category: "wildcard",
    severity: "high",
    rationale:
        "NotAction with Allow grants every action of every service but a few, also of services that do not exist yet. To leave " +
        "out is no way to deny: another statement may allow it again.",
    remediation: "Name the actions that are needed with Action; to forbid some, deny them in a statement of their own.",
    references: [
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "everything that it does not name",
    managedPolicies: ["PowerUserAccess"],
    examples: {
        violating: [
            { name: "everything but IAM", document: allow({ NotAction: ["iam:*", "organizations:*"], Resource: "*" }) },
            {
                name: "everything but some S3",
                document: allow({ NotAction: ["s3:Get*", "iam:*"], NotResource: "arn:aws:s3:::logs" }),
            },
        ],
        compliant: [
            {
                name: "everything but deleting, on one bucket",
                document: allow({ NotAction: "s3:DeleteBucket", Resource: "arn:aws:s3:::receipts" }),
            },
            {
                name: "a denial of all but some",
                document: {
                    Version: "2012-10-17",
                    Statement: [{ Effect: "Deny", NotAction: ["s3:Get*"], Resource: "*" }],
                },
            },
            { name: "nothing at all", document: allow({ NotAction: "*", Resource: "*" }) },
            {
                name: "everything but one service's, left to it",
                document: allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::receipts/*" }),
            },
        ],
    },
};

function findingsOf({ document, kind }: RuleInput): Finding[] {
    if (kind !== "identity") return [];
    return document.statements.flatMap((statement) => {
        const { action, resource } = statement;
        if (!allowsWhole(statement) || !action.negated || action.values.includes(notKnown)) return [];
        if (!speaksOfAll(resource)) return [];
        const left = catalogue.actionCount() - namedBy(action.values as readonly string[]);
        if (left === 0) return [];
        const grants = action.values.slice(0, 2).map((value, index) => {
            const path = action.paths[index]!;
            return { place: document.place(path), path, value: value as string };
        });
        return [
            {
                rule: allowAllBut.id,
                severity: allowAllBut.severity,
                statements: [statement.index],
                means: `may use ${left.toLocaleString("en-US")} actions that it does not name`,
                grants,
                smaller: ['"Action": ["s3:GetObject", "s3:PutObject"]'],
            },
        ];
    });
}

function speaksOfAll(resource: Statement["resource"]): boolean {
    if (resource === undefined) return false;
    const all = resource.values.some((value) => value !== notKnown && isAll(value));
    return resource.negated ? !all && !resource.values.includes(notKnown) : all;
}

/** How many actions some values name together. */
function namedBy(values: readonly string[]): number {
    const ids = new Set<number>();
    for (const value of values) for (const id of catalogue.expand(value)) ids.add(id);
    return ids.size;
}
