import { foldCase } from "../pattern/fold-case";
import { actionNamed } from "./find-action";
import { findRolePass } from "./role-passing";
import { parseOperations } from "./read-operations";
import { operationsTable } from "./tables/operations";

let read: ReadonlyMap<string, { readonly needs: readonly string[]; readonly also: readonly string[] }> | undefined;

/**
 * The actions that AWS may check for an API operation, `s3:ListBuckets` → `s3:ListAllMyBuckets`: the namesake first if there
 * is one, then what only some requests need, such as `ec2:CreateTags` for `ec2:RunInstances` with tags. An operation that
 * AWS lists nothing special for needs the action of the same name. Empty for an unknown operation.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
export function actionsOfOperation(operation: string): readonly string[] {
    const pass = findRolePass(operation);
    if (pass !== undefined) return [...pass.needs, ...pass.also, "iam:PassRole"];
    read ??= new Map(
        parseOperations(operationsTable).map(({ operation: name, needs, also }) => [foldCase(name), { needs, also }]),
    );
    const listed = read.get(foldCase(operation));
    if (listed !== undefined) return [...listed.needs, ...listed.also];
    const namesake = actionNamed(operation);
    return namesake === undefined ? [] : [namesake.name];
}
