import * as catalogue from "./catalogue";
import { conditionNotKnown, isNoWildcard, limits, type Narrowing } from "./condition/limits";
import { isWideFor } from "./breadth";
import { notKnown } from "./not-known";
import { deniesAlways } from "./permits";
import type { PolicyDocument } from "./policy-document";
import type { Grant, Reach } from "./rule";
import type { Statement } from "./statement";

/** One value of an Action element and what it stands for today. */
export interface GrantedValue {
    readonly grant: Grant;
    readonly actions: readonly catalogue.Action[];
}

const kept = new Map<string, readonly catalogue.Action[]>();
const mostKept = 4096;

/**
 * The actions that a value of an Action element covers today. None where its service has a wildcard: what covers all services is
 * judged by other means than a list of all actions.
 */
export function actionsOfValue(value: string): readonly catalogue.Action[] {
    const colon = value.indexOf(":");
    if (colon < 1 || /[*?]/.test(value.slice(0, colon))) return [];
    let actions = kept.get(value);
    if (actions === undefined) {
        actions = Array.from(catalogue.expand(value), (id) => catalogue.action(id)!);
        if (kept.size >= mostKept) kept.clear();
        kept.set(value, actions);
    }
    return actions;
}

/** Whether a statement certainly allows, and no condition on the resource or by a service's own key makes that less. */
export function allowsWhole(statement: Statement): boolean {
    return (
        statement.effect === "Allow" &&
        !conditionNotKnown(statement) &&
        !statement.condition.some((test) => limits(test, aboutWhat))
    );
}

/** Keys that say what a request is about: everything but who asks, when and from where; also through which service it comes. */
const aboutWhat: Narrowing = {
    isKey: (key) =>
        !key.startsWith("aws:") ||
        /^aws:(resourcetag|requesttag)\/|^aws:(tagkeys|calledvia.*|viaawsservice)$/.test(key),
    areNarrow: (values) => values.every((value) => isNoWildcard(value) && value.toLowerCase() !== "false"),
    alwaysThere: false,
};

/** The values of a statement with the actions that they grant on any resource of their kind, less those that are denied. */
export function widelyGranted(document: PolicyDocument, statement: Statement): readonly GrantedValue[] {
    let granted = judged.get(statement);
    if (granted === undefined) judged.set(statement, (granted = findGranted(document, statement)));
    return granted;
}

/** Several rules ask the same of a statement. */
const judged = new WeakMap<Statement, readonly GrantedValue[]>();

function findGranted(document: PolicyDocument, statement: Statement): GrantedValue[] {
    if (!allowsWhole(statement) || statement.action.negated || !mayBeWide(statement)) return [];
    return statement.action.values.flatMap((value, index) => {
        if (value === notKnown) return [];
        const actions = actionsOfValue(value).filter(
            (action) => isWideFor(statement, action) && !isDenied(document, action),
        );
        if (actions.length === 0) return [];
        const path = statement.action.paths[index]!;
        return [{ grant: { place: document.place(path), path, value }, actions }];
    });
}

/** Quick: most statements name their resources. */
function mayBeWide({ resource }: Statement): boolean {
    if (resource === undefined) return false;
    return resource.negated || resource.values.some((value) => value !== notKnown && /[*?]/.test(value));
}

/** Denials without a condition, at most so many: to leave one out never hides a finding. */
const mostDenials = 100;
const denials = new WeakMap<PolicyDocument, readonly Statement[]>();

function denialsOf(document: PolicyDocument): readonly Statement[] {
    let found = denials.get(document);
    if (found === undefined) {
        found = document.statements
            .filter(
                (statement) =>
                    statement.effect === "Deny" &&
                    deniesAlways(statement) &&
                    mayBeWide(statement) &&
                    !statement.action.values.includes(notKnown) &&
                    statement.action.values.length <= mostDenials,
            )
            .slice(0, mostDenials);
        denials.set(document, found);
    }
    return found;
}

function isDenied(document: PolicyDocument, action: catalogue.Action): boolean {
    return denialsOf(document).some(
        (statement) =>
            statement.action.matchers.some((covers) => covers !== notKnown && covers(action.name)) !==
                statement.action.negated && isWideFor(statement, action),
    );
}

/** How many actions there are, and the five gravest. */
export function reachOf(actions: readonly catalogue.Action[]): Reach {
    const unique = [...new Set(actions)];
    const worst = unique
        .map((action) => ({ name: action.name, gravity: gravityOf(action) }))
        .sort((a, b) => b.gravity - a.gravity || (a.name < b.name ? -1 : 1))
        .slice(0, 5);
    return { actions: unique.length, worst: worst.map(({ name }) => name) };
}

const riskGravity: Readonly<Record<catalogue.RiskKind, number>> = {
    escalation: 6,
    "credential-exposure": 5,
    "resource-exposure": 4,
    "resource-policy": 4,
    "data-access": 2,
};
const levelGravity: Readonly<Record<catalogue.AccessLevel, number>> = {
    "Permissions management": 3,
    Write: 1,
    Tagging: 0,
    Read: 0,
    List: 0,
};

function gravityOf({ risks, levels }: catalogue.Action): number {
    return Math.max(0, ...risks.map(({ kind }) => riskGravity[kind]), ...levels.map((level) => levelGravity[level]));
}
