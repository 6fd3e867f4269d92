import type { PolicyKind } from "./bearer";
import type { Path } from "./json-value";
import type { Assume } from "./permits";
import type { PolicyDocument } from "./policy-document";

export const severities = ["critical", "high", "medium", "low"] as const;
/** Critical and high findings block; medium ones are said; low ones are left to `countersign iam check`. */
export type Severity = (typeof severities)[number];

export const categories = ["admin", "escalation", "wildcard", "exposure", "syntax", "hygiene"] as const;
/** What a finding is about. */
export type Category = (typeof categories)[number];

/** What a rule looks at. */
export interface RuleInput {
    readonly document: PolicyDocument;
    readonly kind: PolicyKind;
    /** Prefix of the actions that make sense in a resource policy there, e.g. `sqs`. */
    readonly service?: string;
    /** What is known of the stack around the document, so that a smaller statement can name real things. */
    readonly hints: Hints;
}

export interface Hints {
    readonly project?: string;
    /** A role of this stack and the service that assumes it. */
    readonly role?: { readonly name: string; readonly service?: string };
}

/** Something in a statement that grants too much. */
export interface Grant {
    /** `Statement[0].Action[1] (line 3, column 21)`. */
    readonly place: string;
    /** The same as keys and indexes. */
    readonly path: Path;
    /** As written in the document: untrusted, and secret where the document is. */
    readonly value: string;
}

/** The actions that a finding is about. */
export interface Reach {
    readonly actions: number;
    /** The gravest of them, at most five. */
    readonly worst: readonly string[];
}

/** What somebody must act on in one document. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    /** Indexes of the statements that do it together. */
    readonly statements: readonly number[];
    /** What it lets the holder do, as the end of a sentence that begins with the resource's name. */
    readonly means: string;
    readonly grants: readonly Grant[];
    /** What of it counts today, by the catalogue of AWS's actions; absent where a rule goes without it. */
    readonly reach?: Reach;
    /** What is missing from the statement, where something is: `without iam:PassedToService`. */
    readonly lacks?: string;
    /** A smaller statement, as lines of JSON. */
    readonly smaller: readonly string[];
}

export type RuleResult =
    | { readonly outcome: "clean" }
    | { readonly outcome: "findings"; readonly findings: readonly Finding[] }
    /** Whether there is a finding depends on values that are known only during the update. */
    | { readonly outcome: "undecided" };

/**
 * Three-valued: there are findings whatever the unknown values turn out to be; or there may be some, if they permit the most; or
 * there are none.
 */
export function decide(input: RuleInput, find: (input: RuleInput, assume: Assume) => readonly Finding[]): RuleResult {
    const findings = find(input, "least");
    if (findings.length > 0) return { outcome: "findings", findings };
    if (input.document.unknown.length === 0 || find(input, "most").length === 0) return { outcome: "clean" };
    return { outcome: "undecided" };
}

export interface RuleExample {
    readonly name: string;
    /** `identity` where absent. */
    readonly kind?: PolicyKind;
    readonly document: unknown;
}

/** One rule about policy documents: a file in `core/iam/rules` and a line in its index. */
export interface IamRule {
    readonly id: string;
    readonly title: string;
    readonly category: Category;
    readonly severity: Severity;
    readonly rationale: string;
    readonly remediation: string;
    readonly references: readonly string[];
    check(input: RuleInput): RuleResult;
    /** What a policy that breaks the rule allows, as the end of "a policy that allows …". */
    readonly allows: string;
    /** Names of AWS managed policies, without their path, that break the rule wherever they are attached. */
    readonly managedPolicies: readonly string[];
    /** These are the rule's tests. */
    readonly examples: { readonly violating: readonly RuleExample[]; readonly compliant: readonly RuleExample[] };
}
