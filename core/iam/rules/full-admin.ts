import { limitingKinds } from "../bearer";
import { conditionNotKnown, isNoWildcard, limits, type Narrowing } from "../condition/limits";
import { deniesAlways, permitting, type Assume, type Request } from "../permits";
import { decide, type Finding, type IamRule, type RuleInput } from "../rule";
import { shownPatterns, widest } from "../shown";
import { notKnown } from "../not-known";
import type { Statement } from "../statement";
import { administration, everything, placesOf } from "../witnesses";

/**
 * Whether a document lets its holder do everything. Judged by what it permits, not by how it is written: calls that hand out
 * rights, all of them, and calls of some forty services, nine in ten of them. So `Action: "*"`, `NotAction` with a few
 * exceptions, `["a*", "b*", …]` and the sum of several statements are the same, and what a Deny takes away is taken away.
 */
export const fullAdmin: IamRule = {
    id: "full-admin",
    title: "No policy lets its holder do everything",
    severity: "critical",
    rationale:
        "Whoever holds such a policy, or gets hold of its credentials, owns the account: they can read and delete every " +
        "resource, switch the logs off and give themselves more. No program needs that.",
    remediation: "Name the actions that are needed and the resources they are needed on.",
    references: [
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
    ],
    check: (input) => decide(input, findingsOf),
    allows: "everything in the account",
    managedPolicies: ["AdministratorAccess"],
    examples: {
        violating: [
            { name: "everything on everything", document: allow({ Action: "*", Resource: "*" }) },
            {
                name: "a list that holds the wildcard",
                document: allow({ Action: ["s3:GetObject", "*"], Resource: ["*"] }),
            },
            { name: "both parts of the action wild", document: allow({ Action: "*:*", Resource: "arn:aws:*:*:*:*" }) },
            {
                name: "keys in another case and a lone statement",
                document: { statement: { effect: "Allow", action: "*", resource: "*" } },
            },
            { name: "everything but billing", document: allow({ NotAction: "aws-portal:*", Resource: "*" }) },
            { name: "everything but one bucket", document: allow({ Action: "*", NotResource: "arn:aws:s3:::logs" }) },
            {
                name: "letter by letter",
                document: allow({
                    Action: [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}*`),
                    Resource: "*",
                }),
            },
            {
                name: "in two statements",
                document: {
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "iam:*", Resource: "*" },
                        { Effect: "Allow", NotAction: "iam:*", Resource: "*" },
                    ],
                },
            },
            {
                name: "only from one network, which limits where, not what",
                document: allow({
                    Action: "*",
                    Resource: "*",
                    Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
                }),
            },
            {
                name: "a resource policy",
                kind: "resource",
                document: allow({ Principal: "*", Action: "*", Resource: "*" }),
            },
            {
                name: "a session policy that limits nothing",
                kind: "session",
                document: allow({ Action: "*", Resource: "*" }),
            },
        ],
        compliant: [
            {
                name: "one action on one resource",
                document: allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::a/*" }),
            },
            { name: "everything on one bucket", document: allow({ Action: "*", Resource: "arn:aws:s3:::a/*" }) },
            { name: "one whole service", document: allow({ Action: "s3:*", Resource: "*" }) },
            { name: "everything but IAM", document: allow({ NotAction: ["iam:*", "sts:*"], Resource: "*" }) },
            {
                name: "only on what carries a tag",
                document: allow({
                    Action: "*",
                    Resource: "*",
                    Condition: { StringEquals: { "aws:ResourceTag/team": "payments" } },
                }),
            },
            {
                name: "what is allowed is denied again",
                document: {
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "*", Resource: "*" },
                        { Effect: "Deny", Action: ["iam:*", "sts:*"], Resource: "*" },
                    ],
                },
            },
            { name: "a denial of everything", document: { Statement: { Effect: "Deny", Action: "*", Resource: "*" } } },
            {
                name: "a whole service in its own policy",
                kind: "resource",
                document: allow({ Action: "kms:*", Resource: "*" }),
            },
        ],
    },
};

function allow(statement: Record<string, unknown>): unknown {
    return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}

function findingsOf(input: RuleInput, assume: Assume): Finding[] {
    const { document } = input;
    const denials = document.statements.filter((statement) => statement.effect !== "Allow");
    const alone = document.statements.filter(
        (statement) => statement.effect !== "Deny" && reachesAll([statement, ...denials], input, assume).length > 0,
    );
    if (alone.length > 0) return alone.map((statement) => finding([statement], input));
    const together = reachesAll(document.statements, input, assume);
    return together.length > 0 ? [finding(together, input)] : [];
}

/** The statements that together permit everything; none where they do not. */
function reachesAll(statements: readonly Statement[], { kind }: RuleInput, assume: Assume): readonly Statement[] {
    // What belongs to one resource or one role speaks of that alone, whatever its Resource says.
    const onOne = kind === "resource" || kind === "trust";
    for (const place of onOne ? [undefined] : placesOf(statements)) {
        const contributing = new Set<Statement>();
        const permitted = (request: Request) => {
            const by = permitting(statements, request, { assume, grants: isWhole(assume), refuses: deniesAlways });
            by.forEach((statement) => contributing.add(statement));
            return by.length > 0;
        };
        if (!administration(place).every(permitted)) continue;
        const all = everything(place);
        if (all.filter(permitted).length >= 0.9 * all.length) return [...contributing];
    }
    return [];
}

/** Keys that say what a request is about: those of one service, and tags. */
const aboutWhat: Narrowing = {
    isKey: (key) => !key.startsWith("aws:") || /^aws:(resourcetag|requesttag)\/|^aws:tagkeys$/.test(key),
    isNarrow: isNoWildcard,
    alwaysThere: false,
};

/** A condition on who, when or from where leaves the grant whole; one on tags or by a service's own key does not. */
function isWhole(assume: Assume) {
    return (statement: Statement): boolean => {
        if (conditionNotKnown(statement) && assume === "least") return false;
        return !statement.condition.some((test) => limits(test, aboutWhat));
    };
}

function finding(statements: readonly Statement[], input: RuleInput): Finding {
    const { document, kind, service, hints } = input;
    const grants = statements.flatMap((statement) => [
        ...widest(document, statement.action),
        ...(statement.resource === undefined ? [] : widest(document, statement.resource)),
    ]);
    const means = limitingKinds.has(kind)
        ? "limits nothing: it allows every action on every resource"
        : kind === "resource"
          ? "lets its principals do everything with this resource"
          : kind === "trust"
            ? "allows every action where only assuming the role makes sense"
            : "may do everything in the account";
    return {
        rule: fullAdmin.id,
        severity: kind === "identity" ? "critical" : "high",
        statements: statements.map((statement) => statement.index),
        means,
        grants,
        smaller: smaller(statements, kind, service, hints.project),
    };
}

/** Keeps what the statement names beside its wildcards; where it names nothing, an example of the right shape. */
function smaller(
    statements: readonly Statement[],
    kind: RuleInput["kind"],
    service: string | undefined,
    project = "app",
): string[] {
    const named = statements
        .flatMap(({ action }) => (action.negated ? [] : action.values))
        .filter((value) => value !== notKnown && /^[a-z0-9-]+:[A-Za-z0-9]+$/.test(value));
    if (kind === "trust") return ['"Action": "sts:AssumeRole"'];
    if (kind === "resource")
        return [`"Action": ${shownPatterns(named.length > 0 ? named : [`${service ?? "s3"}:Get*`])}`];
    const actions = named.length > 0 ? named : ["s3:GetObject", "s3:PutObject"];
    return [
        `{ "Effect": "Allow", "Action": ${shownPatterns(actions)},`,
        `  "Resource": "arn:aws:${String(actions[0]).split(":")[0]}:::${project}-*/*" }`,
    ];
}
