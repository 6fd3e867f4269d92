import * as catalogue from "../catalogue";
import { allow } from "../example-policy";
import { notKnown } from "../not-known";
import { decide, type Finding, type IamRule, type RuleInput, type Severity } from "../rule";
import type { Statement } from "../statement";

/**
 * Whether a value of an Action element names nothing that AWS has. In an Allow it grants nothing, in a Deny it forbids nothing.
 * The catalogue has a date: what is new, or what AWS never documented, is unknown as well, so only what is close to an action's name,
 * and opens a hole, is grave.
 */
export const unknownAction: IamRule = {
    id: "unknown-action",
    title: "Every action is one that AWS has",
    category: "syntax",
    severity: "medium",
    rationale:
        "AWS takes a misspelt action without a word. In an Allow it grants nothing; in a Deny it forbids nothing, and the " +
        "protection that everybody believes in is not there.",
    remediation:
        "Correct the name. If it is newer than the catalogue, bring Countersign up to date or accept the finding.",
    references: [
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "actions that do not exist",
    managedPolicies: [],
    examples: {
        violating: [
            {
                name: "a misspelt action",
                document: allow({ Action: "s3:GetObjct", Resource: "arn:aws:s3:::receipts/*" }),
            },
            {
                name: "the operation's name for the action's",
                document: allow({ Action: "s3:ListBuckets", Resource: "*" }),
            },
            {
                name: "a denial of nothing",
                document: {
                    Version: "2012-10-17",
                    Statement: [{ Effect: "Deny", Action: "s3:DeleteBuckt", Resource: "*" }],
                },
            },
            {
                name: "a wildcard that covers nothing",
                document: allow({ Action: "sqs:Snd*", Resource: "arn:aws:sqs:eu-west-1:111122223333:q" }),
            },
            {
                name: "a trust policy's action",
                kind: "trust",
                document: allow({ Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AsumeRole" }),
            },
        ],
        compliant: [
            {
                name: "an action in another case",
                document: allow({ Action: "S3:getobject", Resource: "arn:aws:s3:::receipts/*" }),
            },
            {
                name: "wildcards",
                document: allow({
                    Action: ["sqs:Send*", "ec2:Describe?pcs"],
                    Resource: "arn:aws:sqs:eu-west-1:111122223333:q",
                }),
            },
            {
                name: "everything denied",
                document: { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] },
            },
        ],
    },
};

/** AWS takes no longer ones; their form is not judged here. */
const longest = 256;
/** A document with more mistakes than this is no document that somebody wrote. */
const most = 50;

function findingsOf({ document }: RuleInput): Finding[] {
    let left = most;
    return document.statements.flatMap((statement) => {
        const { action } = statement;
        return action.values.flatMap((value, index) => {
            if (left === 0 || value === notKnown || isKnown(value)) return [];
            left--;
            const path = action.paths[index]!;
            const meant = catalogue.suggestAction(value);
            return [
                {
                    rule: unknownAction.id,
                    severity: severityOf(statement, meant !== undefined),
                    statements: [statement.index],
                    means: `${verb(statement)} an action that AWS does not have`,
                    grants: [{ place: document.place(path), path, value }],
                    ...(meant === undefined ? {} : { lacks: `perhaps ${meant} is meant` }),
                    smaller: meant === undefined ? [] : [`"${action.key}": ${JSON.stringify(meant)}`],
                },
            ];
        });
    });
}

/** A wildcard before the colon covers something of some service; to look at all of them would take long. */
function isKnown(value: string): boolean {
    if (/^[^:]*[*?]/.test(value) || value.length > longest) return true;
    return catalogue.actionRanges(value).length > 0;
}

/** Grave is what leaves open what somebody meant to close. */
function severityOf({ effect, action }: Statement, isNear: boolean): Severity {
    const opens = (effect === "Deny") !== action.negated;
    if (opens) return isNear ? "high" : "medium";
    return isNear ? "medium" : "low";
}

function verb({ effect, action }: Statement): string {
    if (action.negated) return "leaves out";
    return effect === "Deny" ? "denies" : "allows";
}
