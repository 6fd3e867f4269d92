import { keyNoun } from "./key-noun";
import { endsAlike, words } from "./words";

/** A property of a resource's state whose value is text, with the key it stands under. */
export interface NamedProperty {
    readonly key: string;
    readonly noun: readonly string[];
    readonly value: string;
}

/** One physical AWS resource that a stack's state holds or held, with every name AWS's calls may use for it. */
export interface ManagedResource {
    readonly urn: string;
    /** `project/stack`. */
    readonly stack: string;
    /** Pulumi's type token. */
    readonly type: string;
    /** What the type names: `aws:iam/rolePolicy:RolePolicy` → `role policy`. */
    readonly noun: readonly string[];
    readonly id: string;
    readonly arn?: string;
    /** Strings that name this very resource: id, ARN, name. */
    readonly own: readonly string[];
    /**
     * True when the id is another resource's: a bucket policy has its bucket's name. Calls that name it then mean the other
     * resource, unless their operation is about this one.
     */
    readonly borrowedId: boolean;
    /** Every text property; those that name other resources tell which parents a call must name. */
    readonly properties: readonly NamedProperty[];
    /** 12 digits and AWS's region, from ARNs or the provider; absent where the state does not say. */
    readonly account?: string;
    readonly region?: string;
}

/** What a state says of one resource, as far as it is needed here. */
export interface ResourceState {
    readonly urn: string;
    readonly stack: string;
    readonly type: string;
    readonly id: string;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly outputs: Readonly<Record<string, unknown>>;
    readonly account?: string;
    readonly region?: string;
}

/** Types that belong to another resource and may carry its id or ARN as their own. */
const dependentEndings = new Set([
    "policy",
    "attachment",
    "association",
    "permission",
    "configuration",
    "config",
    "notification",
    "versioning",
    "acl",
    "logging",
    "metric",
    "inventory",
    "block",
    "control",
    "subscription",
    "membership",
    "version",
    "rotation",
    "setting",
    "option",
    "exclusive",
    "replica",
]);

/** The words of a Pulumi type token: `aws:s3/bucketV2:BucketV2` and `aws-native:s3:Bucket` → `bucket`. */
export function typeNoun(type: string): readonly string[] {
    const name = type.slice(type.lastIndexOf(":") + 1).replace(/V\d+$/, "");
    return words(name);
}

/** Collects the names under which calls may speak of a resource. */
export function managedResource(state: ResourceState): ManagedResource {
    const noun = typeNoun(state.type);
    const properties = propertiesOf(state);
    const arn = properties.find((property) => property.key === "arn" && property.value.startsWith("arn:"))?.value;
    const borrowed = (value: string): boolean => isBorrowed(value, noun, properties);
    const borrowedId = borrowed(state.id);
    const own = new Set<string>();
    if (!borrowedId) own.add(state.id);
    for (const property of properties) {
        const says = property.noun;
        const itself = says.length === 0 ? namesItself(property.key) : endsAlike(says, noun);
        if (itself && !borrowed(property.value)) own.add(property.value);
    }
    return {
        urn: state.urn,
        stack: state.stack,
        type: state.type,
        noun,
        id: state.id,
        ...(arn === undefined ? {} : { arn }),
        own: [...own],
        borrowedId,
        properties,
        ...(state.account === undefined ? {} : { account: state.account }),
        ...(state.region === undefined ? {} : { region: state.region }),
    };
}

/** A value is another resource's when a property says whose it is, or when this type only ever hangs on another. */
function isBorrowed(value: string, noun: readonly string[], properties: readonly NamedProperty[]): boolean {
    const whose = properties.filter((property) => property.value === value && property.noun.length > 0);
    const dependent = noun.length > 1 && dependentEndings.has(noun.at(-1)!);
    if (whose.some((property) => endsAlike(property.noun, noun))) return false;
    if (whose.some((property) => startsWith(noun, property.noun))) return true;
    if (whose.length > 0 && !looksUnique(value)) return true;
    const arn = properties.some((property) => property.key === "arn" && property.value === value);
    return dependent && arn && !extendsAnother(value, properties);
}

/** A subscription's ARN is its topic's with more behind it: such a name is its own. */
function extendsAnother(value: string, properties: readonly NamedProperty[]): boolean {
    return properties.some(
        (property) =>
            property.value.startsWith("arn:") &&
            /^[:/]/.test(value.slice(property.value.length)) &&
            value.startsWith(property.value),
    );
}

function startsWith(noun: readonly string[], prefix: readonly string[]): boolean {
    return prefix.length < noun.length && noun.join("").startsWith(prefix.join(""));
}

function namesItself(key: string): boolean {
    return /^(id|arn|name|url|uniqueId|resourceId|identifier)$/i.test(key);
}

/** Ids that AWS makes and that mean one thing everywhere: ARNs, `sg-04cf…`, UUIDs, URLs. Names are unique only in a scope. */
export function looksUnique(value: string): boolean {
    return /^arn:|^https?:\/\/|^[a-z]{1,12}(-[a-z]{1,12})?-[0-9a-f]{8,17}$|^[0-9a-f]{8}-[0-9a-f]{4}-|^[A-Z0-9]{16,128}$/.test(
        value,
    );
}

/** Text that is longer than any AWS name, or is a document, names nothing. */
const longest = 512;

function propertiesOf(state: ResourceState): NamedProperty[] {
    const seen = new Set<string>();
    const properties: NamedProperty[] = [];
    const add = (key: string, value: unknown): void => {
        if (Array.isArray(value)) {
            for (const each of value.slice(0, 100)) if (typeof each === "string") add(key, each);
            return;
        }
        if (typeof value !== "string" || value === "" || value.length > longest || /^[{[]|\n/.test(value)) return;
        if (seen.has(`${key}\0${value}`)) return;
        seen.add(`${key}\0${value}`);
        properties.push({ key, noun: keyNoun(key), value });
    };
    for (const [key, value] of Object.entries(state.outputs)) if (!key.startsWith("__")) add(key, value);
    for (const [key, value] of Object.entries(state.inputs)) if (!key.startsWith("__")) add(key, value);
    return properties;
}
