import { parseArn } from "../../core/trail/arn";
import { looksUnique, type ManagedResource } from "../../core/trail/managed-resource";
import type { NamedString } from "../../core/trail/named-strings";
import type { VerdictResource } from "../../core/trail/verdict";
import type { Mentions } from "./mentions";

/** Unmanaged names listed for one call; a call that tags a thousand things shows the first. */
const mostUnmanaged = 10;

/**
 * The resources of a verdict: those that a state holds, targets first; where it holds none of what the call is about, the
 * names in the record itself.
 *
 * @param dependents resources without a name of their own in the call, that it is about all the same
 */
export function resourcesOf(mentions: Mentions, dependents: readonly ManagedResource[]): readonly VerdictResource[] {
    const resources: VerdictResource[] = [];
    for (const resource of dependents) resources.push(managed(resource, "target"));
    for (const { resource, relation } of mentions.managed) {
        if (dependents.includes(resource)) continue;
        resources.push(managed(resource, relation === "referenced" ? "referenced" : "target"));
    }
    if (!resources.some((resource) => resource.relation === "target")) {
        const subjects = unmanaged(mentions.subjects);
        resources.unshift(...(subjects.length > 0 ? subjects : unmanaged(mentions.strings.filter(namesSomething))));
    }
    return resources;
}

/** For calls that do not say what they are about (`PutEventSelectors`, `StartSession`): what the request names on top. */
function namesSomething({ from, key, depth }: NamedString): boolean {
    return (
        from === "request" && depth <= 2 && /(Id|Arn|ARN|Name|Identifier|target)s?$/.test(key) && !/token/i.test(key)
    );
}

function managed(resource: ManagedResource, relation: VerdictResource["relation"]): VerdictResource {
    return {
        urn: resource.urn,
        stack: resource.stack,
        id: resource.id,
        ...(resource.arn === undefined ? {} : { arn: resource.arn }),
        relation,
    };
}

/** Names what no state holds: by ARN where the record has one, else by its id or name. */
function unmanaged(subjects: readonly NamedString[]): readonly VerdictResource[] {
    const arns = new Map<string, string>();
    const names = new Set<string>();
    for (const { value, from } of subjects) {
        const arn = parseArn(value);
        if (arn !== undefined) arns.set(arn.name, value);
        else if (isName(value) && (looksUnique(value) || from === "request")) names.add(value);
    }
    const found: VerdictResource[] = [...arns].map(([name, arn]) => ({ id: name, arn, relation: "target" }));
    for (const name of names) if (!arns.has(name)) found.push({ id: name, relation: "target" });
    return found.slice(0, mostUnmanaged);
}

/** A key may hold a setting as well as a name: only what looks like one is shown. */
function isName(value: string): boolean {
    // AWS writes this in place of what it hides.
    if (value === "HIDDEN_DUE_TO_SECURITY_REASONS" || /^(true|false|\d+)$/i.test(value)) return false;
    return value.length >= 2 && value.length <= 256 && /^[\w.:/@+=,-]+$/.test(value);
}
