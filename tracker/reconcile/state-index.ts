import { parseArn } from "../../core/trail/arn";
import { looksUnique, type ManagedResource, type NamedProperty } from "../../core/trail/managed-resource";
import type { NamedString } from "../../core/trail/named-strings";
import type { TrailEvent } from "../../core/trail/trail-event";
import { endsAlike } from "../../core/trail/words";
import { sharesService } from "./services";

/** Looks up what the stacks' states say about the strings of a record. */
export interface StateIndex {
    /** Resources that a string names as themselves. */
    named(string: NamedString, event: TrailEvent, service: string): readonly ManagedResource[];
    /** Resources whose state refers to what a string names: a route to its table, a policy to its role. */
    dependents(string: NamedString, event: TrailEvent, service: string): readonly ManagedResource[];
}

/** Endings of property keys that refer to other resources. */
const referring = /(Ids?|Arns?|Names?|Urls?|Identifiers?)$/;

export function buildStateIndex(resources: readonly ManagedResource[]): StateIndex {
    const own = new Map<string, ManagedResource[]>();
    const references = new Map<string, ManagedResource[]>();
    for (const resource of resources) {
        for (const value of resource.own) for (const form of forms(value)) push(own, form, resource);
    }
    for (const resource of resources) {
        for (const property of resource.properties) {
            if (resource.own.includes(property.value) || !refers(property, resource, own)) continue;
            for (const form of forms(property.value)) push(references, form, resource);
        }
    }
    return {
        named: (string, event, service) =>
            lookUp(
                own,
                string,
                (resource, form) => namesIt(resource, string, form, service) && inPlace(resource, string, event),
            ),
        dependents: (string, event, service) =>
            lookUp(
                references,
                string,
                (resource) => sharesService(resource.type, service) && inPlace(resource, string, event),
            ),
    };
}

/** Whether a property names another resource, and not a setting: by its key, or because something is known by that name. */
function refers(
    property: NamedProperty,
    resource: ManagedResource,
    own: ReadonlyMap<string, readonly ManagedResource[]>,
): boolean {
    const { key, noun, value } = property;
    if (key === "arn" || referring.test(key) || own.has(value)) return true;
    if (noun.length > 0 && resource.noun.join("").startsWith(noun.join(""))) return true;
    return value.length >= 3 && resource.id.includes(value);
}

/** The same thing as calls and states write it: an ARN and its name, a queue's URL and its name, `/hostedzone/Z1`. */
export function forms(value: string): readonly string[] {
    const known = formsOf.get(value);
    if (known !== undefined) return known;
    // Names come from data: the cache must not grow with it.
    if (formsOf.size >= 50_000) formsOf.clear();
    const found = findForms(value);
    formsOf.set(value, found);
    return found;
}

const formsOf = new Map<string, readonly string[]>();

function findForms(value: string): readonly string[] {
    const arn = parseArn(value);
    if (arn !== undefined) return arn.resource === arn.name ? [value, arn.name] : [value, arn.resource, arn.name];
    const last = value.slice(value.lastIndexOf("/") + 1);
    if (/^https?:\/\/|^\/(hostedzone|change|delegationset)\//.test(value)) return [value, last];
    return value.endsWith(":*") ? [value, value.slice(0, -2)] : [value];
}

/** Whether two texts name one thing. */
export function sameName(a: string, b: string): boolean {
    if (a === b) return true;
    if (a.toLowerCase() === b.toLowerCase()) return true;
    const [left, right] = [forms(a), forms(b)];
    return left.some((each) => right.includes(each));
}

function lookUp(
    map: ReadonlyMap<string, readonly ManagedResource[]>,
    string: NamedString,
    accept: (resource: ManagedResource, form: string) => boolean,
): readonly ManagedResource[] {
    const found = new Set<ManagedResource>();
    for (const form of forms(string.value)) {
        for (const resource of map.get(form) ?? []) if (accept(resource, form)) found.add(resource);
    }
    return [...found];
}

/**
 * A unique id means one thing wherever it stands. A name means what its key says: `roleName` a role, never the instance
 * profile of the same name; a key that says nothing (`name`) means what the call is about.
 */
function namesIt(resource: ManagedResource, string: NamedString, form: string, service: string): boolean {
    if (looksUnique(form)) return true;
    const arn = parseArn(string.value);
    if (arn !== undefined) {
        // Only the ARN's last part was found: its kind and service have to be the resource's.
        if (!sharesService(resource.type, arn.service)) return false;
        return arn.kind === undefined || endsAlike([arn.kind.replace(/-/g, "")], [resource.noun.join("")]);
    }
    if (string.noun.length > 0 && !endsAlike(string.noun, resource.noun)) return false;
    return sharesService(resource.type, service);
}

/** Whether a record can be about a resource: the same account and region, as far as both say. */
function inPlace(resource: ManagedResource, string: NamedString, event: TrailEvent): boolean {
    const arn = parseArn(string.value);
    const account =
        (arn?.account ?? "") !== "" ? arn!.account : (event.recipientAccountId ?? event.userIdentity.accountId);
    if (
        resource.account !== undefined &&
        account !== undefined &&
        /^\d{12}$/.test(account) &&
        account !== resource.account
    ) {
        return false;
    }
    if (looksUnique(string.value) && arn === undefined) return true;
    const region = (arn?.region ?? "") !== "" ? arn!.region : arn === undefined ? event.awsRegion : undefined;
    if (region === undefined || resource.region === undefined || region === resource.region) return true;
    return isGlobal(resource.type);
}

/** Services whose records carry `us-east-1`, or no region, wherever the stack deploys to; bucket names are global too. */
function isGlobal(type: string): boolean {
    return /^aws(-native)?:(iam|s3|cloudfront|route53|organizations|waf|shield|account|globalaccelerator|networkmanager|budgets|costexplorer)[:/]/.test(
        type,
    );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else if (list.at(-1) !== value) list.push(value);
}
