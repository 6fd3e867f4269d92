import { policySources, type PolicySet, type PolicySource, type StatementPosition } from "../evaluate";
import { notKnown, type NotKnown } from "../not-known";
import type { PolicyDocument } from "../policy-document";
import type { Principals } from "../principals";
import type { Statement } from "../statement";
import { actionsOf, add, complement, noActions, type ActionSet } from "./action-set";
import { scopeOf, type Scope } from "./scope";

/** Statements that differ in their actions only: the same resources, condition, principals and reach. */
export interface GrantBox {
    /** Equal for boxes that differ in their actions only; `undefined` for what is not known yet and is like nothing else. */
    readonly key: string | undefined;
    /** The first of them; the others say the same of everything but actions. */
    readonly statement: Statement;
    readonly statements: readonly Statement[];
    readonly positions: readonly StatementPosition[];
    readonly actions: ActionSet;
    /** True where an action, or the effect, is known only during the update: the actions are those known. */
    readonly hasUnknown: boolean;
    readonly scope: Scope;
    /** Whether there is any condition, known or not. */
    readonly conditional: boolean;
    readonly source: PolicySource;
}

/** What one level of a limit lets through: a boundary, session policies, or SCPs or RCPs of one level. */
export interface GrantLimit {
    readonly source: PolicySource;
    readonly allows: readonly GrantBox[];
}

/** What a set of policies grants, as sets of actions: in one of `allows`, in all `limits`, in none of `denies`. */
export interface Grants {
    readonly allows: readonly GrantBox[];
    readonly denies: readonly GrantBox[];
    readonly limits: readonly GrantLimit[];
    /** False where there were too many patterns that take much work: the actions of the last count as not known. */
    readonly complete: boolean;
}

/** Makes sets of what a principal's policies, or a resource's, grant. Documents that could not be read have no statements. */
export function grantsOf(policies: PolicySet): Grants {
    const { statements, complete } = withoutCostly(policySources.flatMap((source) => placed(policies, source)));
    const granting = ({ position: { source } }: Placed) => source === "identity" || source === "resource";
    const limits = policySources.flatMap((source): GrantLimit[] => {
        if (source === "identity" || source === "resource") return [];
        const levels = levelCount(policies, source);
        return Array.from({ length: levels }, (_, level) => ({
            source,
            allows: boxes(statements.filter((each) => isAllow(each) && at(each, source, level))),
        }));
    });
    return {
        allows: boxes(statements.filter((each) => isAllow(each) && granting(each))),
        denies: boxes(statements.filter(({ statement }) => statement.effect === "Deny")),
        limits,
        complete,
    };
}

/** Whether only SCPs and RCPs limit what a box grants: a resource's own policy does not ask boundaries and session policies. */
export function isLimitedBy(box: GrantBox, limit: GrantLimit): boolean {
    return box.source !== "resource" || limit.source === "scps" || limit.source === "rcps";
}

interface Placed {
    readonly statement: Statement;
    readonly position: StatementPosition;
}

/**
 * A wildcard in the name of a service is held against every action there is. AWS refuses it in most policies, so there are few, and
 * what is beyond a few hundred counts as not known.
 */
function withoutCostly(all: readonly Placed[]): { readonly statements: readonly Placed[]; readonly complete: boolean } {
    let left = mostCostly;
    const statements = all.map((each) => {
        const { action } = each.statement;
        if (!action.values.some(isCostly)) return each;
        const followed = action.values.map((value) => !isCostly(value) || left-- > 0);
        if (!followed.includes(false)) return each;
        const values = action.values.map((value, index) => (followed[index] === true ? value : notKnown));
        const matchers = action.matchers.map((matches, index) => (followed[index] === true ? matches : notKnown));
        return { ...each, statement: { ...each.statement, action: { ...action, values, matchers } } };
    });
    return { statements, complete: left >= 0 };
}

const mostCostly = 200;

function isCostly(value: string | NotKnown): boolean {
    return value !== notKnown && /^[^:]*[*?]/.test(value) && !/^\*+(:\*+)?$/.test(value);
}

/** A statement whose effect is not known yet may allow. */
function isAllow({ statement }: Placed): boolean {
    return statement.effect !== "Deny";
}

function at({ position }: Placed, source: PolicySource, level: number): boolean {
    return position.source === source && position.level === level;
}

function levelCount(policies: PolicySet, source: PolicySource): number {
    if (source === "scps" || source === "rcps") return policies[source]?.length ?? 0;
    if (source === "session") return (policies.session?.length ?? 0) > 0 ? 1 : 0;
    return policies[source] === undefined ? 0 : 1;
}

function placed(policies: PolicySet, source: PolicySource): Placed[] {
    return documentsOf(policies, source).flatMap((documents, level) =>
        documents.flatMap(({ statements }, document) =>
            statements.map((statement) => ({
                statement,
                position: { source, level, document, statement: statement.index },
            })),
        ),
    );
}

function documentsOf(policies: PolicySet, source: PolicySource): readonly (readonly PolicyDocument[])[] {
    if (source === "scps" || source === "rcps") return policies[source] ?? [];
    const found = policies[source];
    if (found === undefined) return [];
    return "statements" in found ? [[found]] : [found];
}

function boxes(statements: readonly Placed[]): GrantBox[] {
    const groups = new Map<string | Statement, { readonly scope: Scope; readonly members: Placed[] }>();
    for (const each of statements) {
        const scope = scopeOf(each.statement);
        const key = groupKey(each, scope) ?? each.statement;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { scope, members: [each] });
        else group.members.push(each);
    }
    return [...groups].map(([key, { scope, members: group }]): GrantBox => {
        const { statement, position } = group[0]!;
        return {
            key: typeof key === "string" ? key : undefined,
            statement,
            statements: group.map((each) => each.statement),
            positions: group.map((each) => each.position),
            actions: actionsOfAll(group.map((each) => each.statement)),
            hasUnknown: group.some((each) => isUnknown(each.statement)),
            scope,
            conditional: statement.condition.length > 0 || statement.conditionUnknown,
            source: position.source,
        };
    });
}

/** `undefined` for what is like nothing else: what is not known yet may be anything. */
function groupKey({ statement, position }: Placed, scope: Scope): string | undefined {
    const { condition, conditionUnknown, principal } = statement;
    if (conditionUnknown || scope.hasUnknown || isUnknown(statement)) return undefined;
    if (condition.some(({ values }) => values.includes(notKnown))) return undefined;
    const principals = principalKey(principal);
    if (principals === undefined) return undefined;
    return JSON.stringify([position.source, scope.key, condition, principals]);
}

function principalKey(principals: Principals | undefined): string | undefined {
    if (principals === undefined) return "";
    const { negated, values } = principals;
    if (values.some(({ kind, value }) => kind === notKnown || value === notKnown)) return undefined;
    return JSON.stringify([negated, values.map(({ kind, value }) => [kind, value])]);
}

function isUnknown({ effect, action }: Statement): boolean {
    return effect === notKnown || action.values.includes(notKnown);
}

function actionsOfAll(statements: readonly Statement[]): ActionSet {
    const all = noActions();
    for (const statement of statements) add(all, statementActions(statement), { taken: 0 });
    return all;
}

/** The actions known to be covered: of a `NotAction` that is not known as a whole, none. */
function statementActions({ action }: Statement): ActionSet {
    const known = action.values.filter((value) => value !== notKnown);
    if (!action.negated) return actionsOf(known);
    return known.length < action.values.length ? noActions() : complement(actionsOf(known));
}
