import { leftOut, neededActions } from "./reviewed";
import { sorted } from "./source";

/** A fact of AWS's Service Reference: which actions AWS may check for an API operation. */
export interface SourceOperation {
    readonly service: string;
    readonly operation: string;
    readonly actions: readonly string[];
    /** Only where a role is passed; empty where AWS does not say to whom. */
    readonly passedTo?: readonly string[];
}

/** Writes a table of operations as `core/iam/catalogue/read-operations.ts` reads it. */
export function encodeOperations(operations: readonly SourceOperation[]): string {
    const lines: string[] = [];
    const kept = operations.filter((each) => leftOut[`${each.service}:${each.operation}`] === undefined);
    for (const service of sorted(kept.map((each) => each.service))) {
        const own = kept.filter((each) => each.service === service);
        lines.push(`= ${service}`, ...sorted(own.map(operationLine)));
    }
    return lines.join("\n");
}

function operationLine({ service, operation, actions, passedTo }: SourceOperation): string {
    const needs = neededOf(service, operation, actions);
    const also = sorted(actions).filter((action) => !needs.includes(action));
    const short = (action: string) => (action.startsWith(`${service}:`) ? action.slice(service.length + 1) : action);
    const parts = [operation];
    if (needs.join() !== `${service}:${operation}`) parts.push(`=${needs.map(short).join(",")}`);
    if (also.length > 0) parts.push(`+${also.map(short).join(",")}`);
    if (passedTo !== undefined) {
        const principals = sorted(passedTo).map((principal) => {
            if (!principal.endsWith(".amazonaws.com")) throw new Error(`${operation} passes a role to ${principal}.`);
            return principal.slice(0, -".amazonaws.com".length);
        });
        if (principals.length === 0) parts.push(">?");
        else if (principals.join() !== service) parts.push(`>${principals.join(",")}`);
    }
    return parts.join(" ");
}

/**
 * AWS lists whatever an operation may need: `ec2:CreateTags` for `ec2:RunInstances`. What every request needs is the action
 * of the operation's name, in its own service or another (`es:CreateDomain` for `opensearch:CreateDomain`); without one, all, its own service's first.
 */
function neededOf(service: string, operation: string, actions: readonly string[]): readonly string[] {
    const reviewed = neededActions[`${service}:${operation}`];
    if (reviewed !== undefined) return reviewed.needs;
    const namesakes = actions.filter(
        (action) => action.slice(action.indexOf(":") + 1).toLowerCase() === operation.toLowerCase(),
    );
    const namesake = namesakes.find((action) => action.startsWith(`${service}:`)) ?? namesakes[0];
    if (namesake !== undefined) return [namesake];
    const own = (action: string) => action.startsWith(`${service}:`);
    return [...sorted(actions.filter(own)), ...sorted(actions.filter((action) => !own(action)))];
}
