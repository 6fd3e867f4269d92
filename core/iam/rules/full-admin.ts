import { limitingKinds } from "../bearer";
import { conditionNotKnown, isNoWildcard, limits, type Narrowing } from "../condition/limits";
import { inventNames, type Invent } from "../invented-names";
import { allowsSome, deniesAlways, permitting, type Assume, type Request } from "../permits";
import { placesOf, type Place } from "../places";
import { decide, type Finding, type IamRule, type RuleInput } from "../rule";
import { shownPatterns, widest } from "../shown";
import { notKnown } from "../not-known";
import type { Statement } from "../statement";
import { administration, everything, rightGiving } from "../witnesses";

/**
 * Whether a document lets its holder do everything. Judged by what it permits, not by how it is written: a call that gives
 * rights, and two in three of some forty services. So `Action: "*"`, `NotAction` with a few exceptions, `["a*", "b*", …]` and
 * the sum of several statements are the same. What a Deny takes away is taken away, but a Deny of single calls, names, accounts
 * or regions takes away only these.
 */
export const fullAdmin: IamRule = {
    id: "full-admin",
    title: "No policy lets its holder do everything",
    category: "admin",
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

/** How much of the services is everything: with rights to give, the rest is one call away. */
const most = 2 / 3;

function findingsOf(input: RuleInput, assume: Assume): Finding[] {
    const { statements } = input.document;
    if (!allowsSome(statements, rightGiving, assume)) return [];
    const invent = inventNames(statements);
    const alone = new Set<number>();
    const together = new Set<number>();
    // What belongs to one resource or one role speaks of that alone, whatever its Resource says.
    const onOne = input.kind === "resource" || input.kind === "trust";
    for (const { place, statements: said } of onOne ? [{ place: undefined, statements }] : placesOf(statements)) {
        const reach = reachIn(place, invent, said, assume);
        if (!reach.all()) continue;
        for (const statement of reach.contributing()) {
            if (reach.all(statement)) alone.add(statement.index);
            else together.add(statement.index);
        }
    }
    const those = (indexes: ReadonlySet<number>) => statements.filter(({ index }) => indexes.has(index));
    if (alone.size > 0) return those(alone).map((statement) => finding([statement], input));
    return together.size > 0 ? [finding(those(together), input)] : [];
}

/** What the statements permit in one place; each request is asked once, and only when it matters. */
function reachIn(place: Place | undefined, invent: Invent, statements: readonly Statement[], assume: Assume) {
    const asked = new Map<Request, readonly Statement[]>();
    const permits = (request: Request) => {
        const known = asked.get(request);
        if (known !== undefined) return known;
        const by = permitting(statements, request, { assume, grants: isWhole(assume), refuses: deniesAlways });
        asked.set(request, by);
        return by;
    };
    const rights = administration(place, invent);
    const services = everything(place, invent);
    const all = (only?: Statement): boolean => {
        const by = (request: Request) =>
            only === undefined ? permits(request).length > 0 : permits(request).includes(only);
        if (!rights.some((calls) => calls.filter(by).length * 2 >= calls.length)) return false;
        let mayFail = (1 - most) * services.length;
        return services.every((calls) => calls.some(by) || --mayFail >= 0);
    };
    return { all, contributing: () => new Set([...rights, ...services].flat().flatMap(permits)) };
}

/** Keys that say what a request is about: those of one service, and tags. */
const aboutWhat: Narrowing = {
    isKey: (key) => !aboutTheCaller.test(key) || /^aws:(resourcetag|requesttag)\/|^aws:tagkeys$/.test(key),
    areNarrow: (values) => values.every(isNoWildcard),
    alwaysThere: false,
};

/**
 * Keys that are in the requests of a kind of caller, whatever is asked for: global ones, those of an identity provider
 * (`accounts.google.com:sub`), and some that bear a service's name.
 */
const aboutTheCaller =
    /^(aws|saml|identitystore|[^:]*\.[^:]*):|^(ec2:sourceinstancearn|ec2:roledelivery|lambda:sourcefunctionarn|ssm:sourceinstancearn|glue:roleassumedby|glue:credentialissuingservice)$/;

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
