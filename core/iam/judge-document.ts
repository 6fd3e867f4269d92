import type { DocumentProperty } from "./bearer";
import { pathText } from "./json-places";
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

/**
 * What a graver rule already names is said once: who may do everything may also pass every role, and a wildcard that passes every
 * role is not named again for what else it covers. Mistakes of writing are always said.
 */
function withoutImplied(findings: readonly Finding[]): Finding[] {
    const whole = new Set<number>();
    const named = new Set<string>();
    return findings.filter(({ rule, statements, grants }) => {
        const { category } = iamRules.find(({ id }) => id === rule)!;
        if (category === "syntax") return true;
        const values = grants.map(({ path }) => pathText(path)).filter((at) => /Action(\[\d+\])?$/i.test(at));
        const implied =
            statements.every((index) => whole.has(index)) ||
            (values.length > 0 && values.every((value) => named.has(value)));
        values.forEach((value) => named.add(value));
        if (category === "admin") statements.forEach((index) => whole.add(index));
        return !implied;
    });
}
