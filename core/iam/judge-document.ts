import type { DocumentProperty } from "./bearer";
import { readPolicyDocument, type PolicyDocument } from "./policy-document";
import type { Finding, Hints } from "./rule";
import { iamRules } from "./rules";
import type { Problem } from "./json-value";

/** What is concluded about one policy document. */
export interface DocumentJudgement {
    /** As far as it could be read. */
    readonly document: PolicyDocument;
    readonly findings: readonly Finding[];
    /** What keeps the document, or a part of it, from being judged at all: to be treated like a finding. */
    readonly problems: readonly Problem[];
    /** Places that are known only during the update and on which a rule's answer depends; empty text: the whole document. */
    readonly undecided: readonly string[];
}

/** Judges one policy document by every rule. `value` is JSON text or an object, with `notKnown` for what is not known yet. */
export function judgeDocument(
    value: unknown,
    property: Pick<DocumentProperty, "kind" | "service" | "bareStatement">,
    hints: Hints = {},
): DocumentJudgement {
    const document = readPolicyDocument(value, property);
    const input = {
        document,
        kind: property.kind,
        hints,
        ...(property.service === undefined ? {} : { service: property.service }),
    };
    const results = iamRules.map((rule) => rule.check(input));
    const findings = results.flatMap((result) => (result.outcome === "findings" ? result.findings : []));
    const undecided = document.incomplete || results.some((result) => result.outcome === "undecided");
    return {
        document,
        findings: withoutImplied(findings),
        problems: document.problems,
        undecided: undecided ? document.unknown : [],
    };
}

/** A statement that a graver rule already names is said once: who may do everything may also pass every role. */
function withoutImplied(findings: readonly Finding[]): Finding[] {
    const named = new Set<number>();
    return findings.filter((finding) => {
        const fresh = finding.statements.some((index) => !named.has(index));
        finding.statements.forEach((index) => named.add(index));
        return fresh;
    });
}
