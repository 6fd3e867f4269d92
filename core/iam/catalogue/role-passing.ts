import { foldCase } from "../pattern/fold-case";
import { parseOperations } from "./read-operations";
import { rolePassingTable } from "./tables/role-passing";

/** An API operation that hands a role to a service, which then acts with that role's permissions. */
export interface RolePass {
    /** `ec2:RunInstances`; the prefix is the API's, which for OpenSearch is not the one in policies. */
    readonly operation: string;
    /** Actions that every such request needs beside `iam:PassRole`. */
    readonly needs: readonly string[];
    /** Actions that some such requests need, e.g. to add tags. */
    readonly also: readonly string[];
    /** Values of `iam:PassedToService`: who gets the role. Empty where AWS does not say. */
    readonly passedTo: readonly string[];
}

let read: ReadonlyMap<string, RolePass> | undefined;

function byOperation(): ReadonlyMap<string, RolePass> {
    return (read ??= new Map(parseOperations(rolePassingTable).map((pass) => [foldCase(pass.operation), pass])));
}

/** Every operation that passes a role, by service and name. */
export function rolePasses(): readonly RolePass[] {
    return [...byOperation().values()];
}

/** How an operation passes a role, by its name in whatever case; `undefined` if it passes none. */
export function findRolePass(operation: string): RolePass | undefined {
    return byOperation().get(foldCase(operation));
}

/** Whether an API operation passes a role. */
export function passesRole(operation: string): boolean {
    return findRolePass(operation) !== undefined;
}
