import { nearest } from "../../text/nearest";
import { foldCase } from "../pattern/fold-case";
import { serviceOf, table } from "./built-in";
import { actionNamed } from "./find-action";
import { actionsOfOperation } from "./operations";
import { indexOfName } from "./read-names";

/**
 * What the writer of an unknown action most likely meant: the action that authorises an API operation of that name
 * (`s3:ListBuckets`), the same name in a service that is called so, or the nearest spelling. `undefined` where nothing is near.
 */
export function suggestAction(written: string): string | undefined {
    const colon = written.indexOf(":");
    // Longer than any name: measuring the distance would take long and find nothing.
    if (colon < 1 || written.length > 128) return undefined;
    // Of several actions the one with the same verb is meant: listing objects is `s3:ListBucket`, not `s3:GetObjectAcl`.
    const authorising = actionsOfOperation(written);
    const verb = /^[^:]*:[A-Za-z][a-z]*/.exec(written)?.[0];
    const operationAction = authorising.find((name) => verb !== undefined && name.startsWith(verb)) ?? authorising[0];
    if (operationAction !== undefined) return operationAction;

    const [prefix, name] = [foldCase(written.slice(0, colon)), foldCase(written.slice(colon + 1))];
    const block = table().byPrefix.get(prefix);
    if (block === undefined) {
        const meant = nearest(prefix, [...table().byPrefix.keys()]);
        return (
            (meant === undefined ? undefined : actionNamed(`${meant}:${name}`)?.name) ?? sameNameElsewhere(prefix, name)
        );
    }
    const near = nearest(name, serviceOf(block).names.folded);
    return sameNameElsewhere(prefix, name) ?? (near === undefined ? undefined : actionNamed(`${prefix}:${near}`)?.name);
}

/**
 * The only action of that name in a service whose title has the word that was written for its prefix: `logs:PutLogEvents` for
 * `cloudwatch:PutLogEvents`, because `logs` is Amazon CloudWatch Logs. The same name in just any service would mislead.
 */
function sameNameElsewhere(prefix: string, name: string): string | undefined {
    const found = table().services.filter(
        (block) =>
            block.title.toLowerCase().replaceAll(" ", "").includes(prefix) &&
            indexOfName(serviceOf(block).names, name) !== undefined,
    );
    return found.length === 1 ? actionNamed(`${found[0]!.prefix}:${name}`)?.name : undefined;
}
