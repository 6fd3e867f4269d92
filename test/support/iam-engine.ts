import { evaluate } from "../../core/iam/evaluate";
import type { PolicySet } from "../../core/iam/evaluate";
import { readPolicyDocument } from "../../core/iam/policy-document";
import type { OracleDecision, OracleDocument, OraclePolicies, OracleRequest } from "./iam-oracle";

/** The engine's answer, or `undecided` where it depends on what it takes for granted. */
export function engineAnswer(request: OracleRequest, policies: OraclePolicies): OracleDecision | "undecided" {
    const set = read(policies);
    const { role, ...principal } = request.principal;
    const asked = { ...request, principal: { ...principal, ...(role !== undefined && { roleArn: role }) } };
    const most = evaluate(asked, set, "most").decision;
    return evaluate(asked, set, "least").decision === most ? most : "undecided";
}

function read({ identity, boundary, scps, session, resource }: OraclePolicies): PolicySet {
    const document = (each: OracleDocument) => readPolicyDocument(each);
    return {
        identity: identity.map(document),
        ...(boundary && { boundary: document(boundary) }),
        ...(scps && { scps: scps.map((level) => level.map(document)) }),
        ...(session && { session: session.map(document) }),
        ...(resource && { resource: document(resource) }),
    };
}
