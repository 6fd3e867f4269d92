import type { OracleDecision, OracleDocument, OraclePolicies, OracleRequest } from "./model";
import type { Ask, OpenQuestion } from "./open-question";
import { Unanswerable, underEveryReading } from "./open-question";
import { deniedByNotPrincipal, howNamed } from "./principal";
import type { Named } from "./principal";
import { applying } from "./statement";
import type { Kind } from "./statement";

export type Answer =
    | { readonly decision: OracleDecision }
    /** The pages do not settle it: the readings differ, or nothing is said. */
    | { readonly decision: "unsettled"; readonly why: string; readonly questions: readonly OpenQuestion[] };

/** What AWS would answer, or why its pages do not say. */
export function answer(request: OracleRequest, policies: OraclePolicies): Answer {
    try {
        const { answers, asked } = underEveryReading((ask) => decide(request, policies, ask));
        const [decision, ...others] = answers;
        if (decision !== undefined && others.length === 0) return { decision };
        return { decision: "unsettled", why: `hangs on ${asked.join(", ")}`, questions: asked };
    } catch (error) {
        if (!(error instanceof Unanswerable)) throw error;
        return { decision: "unsettled", why: error.message, questions: [] };
    }
}

/** reference_policies_evaluation-logic_policy-eval-denyallow, for principal and resource of one account. */
export function decide(request: OracleRequest, policies: OraclePolicies, ask: Ask): OracleDecision {
    const effect = (documents: readonly OracleDocument[], kind: Kind, wanted: "Allow" | "Deny") =>
        documents.flatMap((document) => applying(document, wanted, kind, request, ask)).length > 0;
    const boundary = policies.boundary === undefined ? undefined : [policies.boundary];
    const denied = [
        effect(policies.identity, "identity", "Deny"),
        effect(boundary ?? [], "boundary", "Deny"),
        effect((policies.scps ?? []).flat(), "scp", "Deny"),
        effect(policies.session ?? [], "session", "Deny"),
        resourceDenies(request, policies, ask),
    ];
    // Worked out before anything is decided, so that a question without an answer is noticed wherever it stands.
    const allowed = {
        everyLevel: (policies.scps ?? []).map((level) => effect(level, "scp", "Allow")).every((level) => level),
        identity: effect(policies.identity, "identity", "Allow"),
        boundary: boundary === undefined || effect(boundary, "boundary", "Allow"),
        session: policies.session === undefined || effect(policies.session, "session", "Allow"),
        resource: resourceAllows(request, policies, ask),
    };
    if (denied.some((each) => each)) return "explicitly-denied";
    if (!allowed.everyLevel) return "implicitly-denied";
    if (
        policies.resource !== undefined &&
        needsResourcePolicy(request) &&
        allowed.resource.every((how) => how === "not")
    )
        return "implicitly-denied";
    // What is granted to the user or the session itself is not limited by an implicit deny elsewhere.
    if (allowed.resource.includes("direct")) return "allowed";
    const byResource =
        allowed.resource.includes("role") || (allowed.resource.includes("account") && ask("account-as-principal"));
    return (allowed.identity || byResource) && allowed.boundary && allowed.session ? "allowed" : "implicitly-denied";
}

/** "IAM role trust policies and KMS key policies are exceptions": they must themselves allow, if only the account. */
function needsResourcePolicy({ action }: OracleRequest): boolean {
    return /^(kms:|sts:assumerole$)/i.test(action);
}

function resourceDenies(request: OracleRequest, policies: OraclePolicies, ask: Ask): boolean {
    if (policies.resource === undefined) return false;
    return applying(policies.resource, "Deny", "resource", request, ask)
        .map((statement) => {
            if (statement.NotPrincipal !== undefined)
                return deniedByNotPrincipal(
                    statement.NotPrincipal,
                    request.principal,
                    policies.boundary !== undefined,
                    ask,
                );
            if (statement.Principal === undefined) throw new Unanswerable("a resource policy needs a Principal");
            return howNamed(statement.Principal, request.principal) !== "not";
        })
        .some((denies) => denies);
}

function resourceAllows(request: OracleRequest, policies: OraclePolicies, ask: Ask): readonly Named[] {
    if (policies.resource === undefined) return [];
    return applying(policies.resource, "Allow", "resource", request, ask).map((statement) => {
        if (statement.Principal === undefined) throw new Unanswerable("Allow needs a Principal");
        return howNamed(statement.Principal, request.principal);
    });
}
