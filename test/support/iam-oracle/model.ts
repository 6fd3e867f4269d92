/**
 * The independent evaluator's own words for a request and its policies. It answers one request at a time, straight from
 * the pages of the AWS IAM User Guide, and shares no code with the engine that it is used to test.
 */

/** One call to AWS. Context keys are compared without regard to case; a key that is absent was not sent. */
export interface OracleRequest {
    readonly action: string;
    /** ARN, or `*` for an action that has no resource. */
    readonly resource: string;
    readonly principal: OraclePrincipal;
    readonly context: Readonly<Record<string, readonly string[]>>;
}

export interface OraclePrincipal {
    /** ARN of an IAM user (`arn:aws:iam::…:user/…`) or of a role session (`arn:aws:sts::…:assumed-role/…/…`). */
    readonly arn: string;
    /** 12 digits. */
    readonly account: string;
    /** The role that the session was made from; absent for users. */
    readonly role?: string;
}

/** A policy document as it stands in JSON: elements may be single values or lists. */
export interface OracleDocument {
    readonly Version?: string;
    readonly Id?: string;
    readonly Statement: OracleStatement | readonly OracleStatement[];
}

export interface OracleStatement {
    readonly Sid?: string;
    readonly Effect: string;
    readonly Principal?: PrincipalElement;
    readonly NotPrincipal?: PrincipalElement;
    readonly Action?: OneOrMore<string>;
    readonly NotAction?: OneOrMore<string>;
    readonly Resource?: OneOrMore<string>;
    readonly NotResource?: OneOrMore<string>;
    readonly Condition?: ConditionBlock;
}

export type ConditionBlock = Readonly<Record<string, Readonly<Record<string, OneOrMore<Scalar>>>>>;
export type PrincipalElement = "*" | Readonly<Record<string, OneOrMore<string>>>;
export type OneOrMore<T> = T | readonly T[];
/** JSON lets numbers and booleans stand without quotation marks (the grammar page). */
export type Scalar = string | number | boolean;

/** Everything that applies to one principal's request inside one account. */
export interface OraclePolicies {
    /** Of the principal and its groups, inline and managed. */
    readonly identity: readonly OracleDocument[];
    readonly boundary?: OracleDocument;
    /** From the root of the organisation down to the account, each level with its policies; absent: no organisation. */
    readonly scps?: readonly (readonly OracleDocument[])[];
    /** Policies passed when the session was made. */
    readonly session?: readonly OracleDocument[];
    /** Attached to the resource, which belongs to the principal's own account. */
    readonly resource?: OracleDocument;
}

export type OracleDecision = "allowed" | "implicitly-denied" | "explicitly-denied";

export function listOf<T>(value: OneOrMore<T>): readonly T[] {
    return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
