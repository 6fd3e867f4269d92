import { holds, type Holding } from "./condition/holds";
import { requestContext, type RequestContext } from "./condition/request-context";
import { notKnown } from "./not-known";
import { speaksOf, type Assume } from "./permits";
import type { PolicyDocument } from "./policy-document";
import { isRoot, isSpared, namedIn, type Naming, type Requester } from "./requester";
import type { Statement } from "./statement";

/** One call to AWS, with all that policies can ask about it. */
export interface AuthorizationRequest {
    /** `service:Name`; case does not count. */
    readonly action: string;
    /** ARN, or `*` where the action is about no resource. */
    readonly resource: string;
    readonly principal: Requester;
    /** Condition keys with their values; nothing is added to them. */
    readonly context: Readonly<Record<string, readonly string[]>>;
}

/** Everything that decides a request within one account. What is absent does not limit. */
export interface PolicySet {
    readonly identity: readonly PolicyDocument[];
    readonly boundary?: PolicyDocument;
    /** By level, from the root of the organization to the account: each level has to allow. */
    readonly scps?: readonly (readonly PolicyDocument[])[];
    readonly rcps?: readonly (readonly PolicyDocument[])[];
    /** Of the resource; for `sts:AssumeRole…` the role's trust policy. */
    readonly resource?: PolicyDocument;
    /** Passed when the session was made: they allow together. */
    readonly session?: readonly PolicyDocument[];
}

export type PolicySource = keyof PolicySet;
export const policySources: readonly PolicySource[] = ["scps", "rcps", "resource", "identity", "boundary", "session"];

export interface StatementPosition {
    readonly source: PolicySource;
    /** Level of an SCP or RCP, else 0. */
    readonly level: number;
    /** Index of the document there. */
    readonly document: number;
    /** Its `index` in the document. */
    readonly statement: number;
}

export interface Evaluation {
    readonly decision: "allowed" | "implicitly-denied" | "explicitly-denied";
    /** The statements that deny it; or those that allow it, also where that is not enough. */
    readonly because: readonly StatementPosition[];
    /** Whose permission is missing for an implicit denial. */
    readonly lacks?: PolicySource;
}

/**
 * Decides one request as AWS does within one account. Values that are known only during the update, and operators that AWS does
 * not know, are taken as those that permit the most: where the answer for `least` differs, it is undecided.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function evaluate(request: AuthorizationRequest, policies: PolicySet, assume: Assume = "most"): Evaluation {
    const context = requestContext(request.context);
    const speaking = policySources.flatMap((source) =>
        levelsOf(policies, source).flatMap((documents, level) =>
            documents.flatMap((document, index) => applying(document, { source, level, document: index })),
        ),
    );
    const denying = speaking.filter(({ effect }) => effect === "Deny");
    if (denying.length > 0) return { decision: "explicitly-denied", because: denying.map(({ position }) => position) };
    const lacks = missing(request, policies, speaking);
    const because = speaking.map(({ position }) => position);
    return lacks === undefined ? { decision: "allowed", because } : { decision: "implicitly-denied", because, lacks };

    function applying(document: PolicyDocument, at: Omit<StatementPosition, "statement">): Applying[] {
        return document.statements.flatMap((statement) => {
            const effect = effectOf(statement, assume);
            const named = appliesTo(statement, effect, request, context, {
                assume,
                isResource: at.source === "resource",
                hasBoundary: policies.boundary !== undefined,
            });
            if (named === undefined) return [];
            return [{ effect, named, position: { ...at, statement: statement.index } }];
        });
    }
}

/** The statement at a position, and its place as a person finds it: `Statement[2] (line 9, column 5)`. */
export function statementAt(
    policies: PolicySet,
    position: StatementPosition,
): { readonly statement: Statement; readonly place: string } | undefined {
    const document = levelsOf(policies, position.source)[position.level]?.[position.document];
    const statement = document?.statements.find(({ index }) => index === position.statement);
    return document === undefined || statement === undefined
        ? undefined
        : { statement, place: document.place(statement.path) };
}

/** A statement that is about the request and whose condition holds. */
interface Applying {
    readonly effect: "Allow" | "Deny";
    readonly named: Naming;
    readonly position: StatementPosition;
}

function levelsOf(policies: PolicySet, source: PolicySource): readonly (readonly PolicyDocument[])[] {
    if (source === "scps" || source === "rcps") return policies[source] ?? [];
    if (source === "boundary" || source === "resource")
        return policies[source] === undefined ? [] : [[policies[source]]];
    return policies[source] === undefined ? [] : [policies[source]];
}

function effectOf({ effect }: Statement, assume: Assume): "Allow" | "Deny" {
    if (effect !== notKnown) return effect;
    return assume === "most" ? "Allow" : "Deny";
}

interface Applicability {
    readonly assume: Assume;
    readonly isResource: boolean;
    readonly hasBoundary: boolean;
}

/** How a statement that applies names the requester; `undefined` where it does not apply. */
function appliesTo(
    statement: Statement,
    effect: "Allow" | "Deny",
    request: AuthorizationRequest,
    context: RequestContext,
    { assume, isResource, hasBoundary }: Applicability,
): Naming | undefined {
    if (!speaksOf(statement, request, assume, context.variable)) return undefined;
    const doubtful = (effect === "Allow") === (assume === "most");
    const holding: Holding = statement.conditionUnknown ? "undecided" : holds(statement.condition, context, statement);
    if (holding === "no" || (holding === "undecided" && !doubtful)) return undefined;
    const { principal } = statement;
    // A statement without a principal is no statement about a resource, but a lone one is read as if it were.
    if (!isResource || principal === undefined) return "itself";
    if (!principal.negated) return namedIn(principal, request.principal, doubtful);
    if (effect === "Deny") {
        // Whoever has a boundary is denied by NotPrincipal whatever it lists.
        return !hasBoundary && isSpared(principal, request.principal, !doubtful) ? undefined : "itself";
    }
    return namedIn(principal, request.principal, !doubtful) === undefined ? "itself" : undefined;
}

/** Whose permission is missing, in the order in which AWS asks. */
function missing(
    { action, principal }: AuthorizationRequest,
    policies: PolicySet,
    speaking: readonly Applying[],
): PolicySource | undefined {
    const allows = (source: PolicySource, level = 0) =>
        speaking.some(({ position }) => position.source === source && position.level === level);
    for (const source of ["rcps", "scps"] as const) {
        const levels = policies[source] ?? [];
        if (!levels.every((_, level) => allows(source, level))) return source;
    }
    const granted = new Set(
        speaking.filter(({ position }) => position.source === "resource").map(({ named }) => named),
    );
    if (granted.has("itself")) return undefined;
    if (policies.resource !== undefined && decidesAlone(action) && granted.size === 0) return "resource";
    // Nobody but the account's owner needs no permission, and no boundary or session policy limits them.
    if (isRoot(principal)) return undefined;
    if (principal.service !== undefined || principal.federated !== undefined) return "resource";
    if (!granted.has("role") && !allows("identity")) return "identity";
    if (policies.boundary !== undefined && !allows("boundary")) return "boundary";
    if ((policies.session?.length ?? 0) > 0 && !allows("session")) return "session";
    return undefined;
}

/** Keys and roles: nobody has access that their own policy does not give, at least to the account. */
function decidesAlone(action: string): boolean {
    return /^(kms:|sts:AssumeRole)/i.test(action);
}
