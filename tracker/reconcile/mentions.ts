import { parseArn } from "../../core/trail/arn";
import { tellsApart } from "../../core/trail/key-noun";
import type { ManagedResource } from "../../core/trail/managed-resource";
import { operationOf, type Operation } from "../../core/trail/operation";
import { namedStrings, type NamedString } from "../../core/trail/named-strings";
import type { TrailEvent } from "../../core/trail/trail-event";
import { joins, verbClass } from "../../core/trail/verb-class";
import { endsAlike, sameRoot } from "../../core/trail/words";
import { looksUnique } from "../../core/trail/managed-resource";
import { sharesService } from "./services";
import { sameName, type StateIndex } from "./state-index";

/**
 * How a call stands to a resource it names.
 *
 * - `target`: what the call is about.
 * - `also`: changed with it (both ends of an attachment, the parent of what a call makes).
 * - `referenced`: named only.
 */
export type Relation = "target" | "also" | "referenced";

export interface Mention {
    readonly resource: ManagedResource;
    readonly relation: Relation;
    readonly string: NamedString;
}

/** Everything a record names, joined with the stacks' states. */
export interface Mentions {
    readonly strings: readonly NamedString[];
    /** One for each resource, the closest relation first. */
    readonly managed: readonly Mention[];
    /** Strings that are what the call is about, whether a state holds them or not. */
    readonly subjects: readonly NamedString[];
}

/** Finds the resources that a record names and tells its targets from what it merely refers to. */
export function mentionsOf(event: TrailEvent, index: StateIndex): Mentions {
    const operation = operationOf(event);
    const strings = namedStrings(event);
    const about = subjectsOf(event, operation, strings);
    const found: Mention[] = [];
    for (const string of strings) {
        for (const resource of index.named(string, event, operation.service)) {
            if (contradicts(resource, string, strings)) continue;
            found.push({ resource, string, relation: about.get(string) ?? "referenced" });
        }
    }
    return { strings, managed: closest(withFallback(operation, found, about)), subjects: subjectsAlone(about) };
}

const generic = 0;

/** Decides for every string whether the call is about it, from its key and the words of the call's name. */
function subjectsOf(
    event: TrailEvent,
    operation: Operation,
    strings: readonly NamedString[],
): ReadonlyMap<NamedString, Relation> {
    const making = verbClass(operation.verb, operation.all) === "makes";
    const relations = new Map<NamedString, Relation>();
    const shallowest = new Map<string, number>();
    for (const string of strings) {
        const relation = relationOf(event, string, operation, making);
        if (relation === undefined) continue;
        relations.set(string, relation);
        const head = `${string.from} ${string.noun.join(" ")}`;
        shallowest.set(head, Math.min(shallowest.get(head) ?? Infinity, string.depth));
    }
    // `groupId` on top is the group that is opened; `ipPermissions.….groupId` below is one that is let in.
    for (const [string, relation] of relations) {
        const head = `${string.from} ${string.noun.join(" ")}`;
        if (relation === "target" && string.depth > shallowest.get(head)!) relations.set(string, "referenced");
    }
    return relations;
}

function relationOf(event: TrailEvent, string: NamedString, call: Operation, making: boolean): Relation | undefined {
    const { noun } = string;
    if (string.from === "resources") {
        const service = parseArn(string.value)?.service;
        return service !== undefined && service === call.service ? "target" : "referenced";
    }
    if (noun.length === generic) return "target";
    if (!tellsApart(noun)) return undefined;
    if (making) {
        if (endsAlike(noun, call.noun)) return "target";
        if (noun.length === 1 && sameRoot(noun[0]!, call.verb)) return "target";
        return isParent(noun, call.noun) || isIdentity(event, string) ? "also" : undefined;
    }
    const single = noun.length === 1 && call.all.some((word) => sameRoot(word, noun[0]!));
    if (single || endsAlike(noun, call.noun) || contains(call.noun, noun)) return "target";
    return (joins(call.verb) && string.from === "request") || isIdentity(event, string) ? "also" : undefined;
}

/** What a call makes belongs to what its name begins with, or what begins with its name: a user pool's client, a table's route. */
function isParent(noun: readonly string[], made: readonly string[]): boolean {
    return made.join("").startsWith(noun.join("")) || noun.join("").startsWith(made.join(""));
}

/** IAM's users, roles and groups are changed by whatever is made for them: keys, passwords, memberships. */
function isIdentity(event: TrailEvent, string: NamedString): boolean {
    return (
        event.eventSource === "iam.amazonaws.com" &&
        string.from === "request" &&
        /^(user|role|group)$/.test(string.noun.at(-1) ?? "")
    );
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
    return ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `);
}

/**
 * Calls whose names say nothing of what they change (`PutEventSelectors`, `SendCommand`): what the request names of the same
 * service is the target, else what it names at all. A call that says what it is about, or that makes something, is never
 * about what else it names.
 */
function withFallback(
    operation: Operation,
    found: readonly Mention[],
    about: ReadonlyMap<NamedString, Relation>,
): readonly Mention[] {
    const makes = verbClass(operation.verb, operation.all) === "makes";
    const named = [...about].some(
        ([string, relation]) => relation === "target" && string.from === "request" && !isSetting(string.value),
    );
    if (makes || named || found.some((mention) => mention.relation !== "referenced")) return found;
    const asked = found.filter((mention) => mention.string.from === "request");
    const own = asked.filter((mention) => sharesService(mention.resource.type, operation.service));
    const chosen = new Set(own.length > 0 ? own : asked);
    return found.map((mention) => (chosen.has(mention) ? { ...mention, relation: "target" } : mention));
}

/** Constants that a setting takes: `imageTagMutability: IMMUTABLE` says how, not what. */
function isSetting(value: string): boolean {
    return /^[A-Z][A-Z_]+$|^([Tt]rue|[Ff]alse|[Ee]nabled|[Dd]isabled|\d+)$/.test(value);
}

/**
 * Names are unique only below a parent: two roles can each have a policy `access`. Where call and state both name the parent
 * and disagree, the call is about another resource.
 */
export function contradicts(resource: ManagedResource, via: NamedString, strings: readonly NamedString[]): boolean {
    if (looksUnique(via.value)) return false;
    return disagrees(resource, strings);
}

/** Whether the request says of the same thing (`roleName`, `destinationCidrBlock`) something else than the state does. */
export function disagrees(resource: ManagedResource, strings: readonly NamedString[]): boolean {
    const said = new Map<string, boolean>();
    for (const string of strings) {
        if (string.from !== "request" || !tellsApart(string.noun) || string.depth > deepest(string, resource)) continue;
        const agrees = agreement(resource, string);
        // Of a list (`instanceIds`) one has to agree.
        if (agrees !== undefined) said.set(string.noun.join(" "), (said.get(string.noun.join(" ")) ?? false) || agrees);
    }
    return [...said.values()].includes(false);
}

/** Deep in a request stand settings, save where a batch says by name what it is about: `changeBatch.changes.…RecordSet.name`. */
function deepest(string: NamedString, resource: ManagedResource): number {
    return resource.noun.length > 0 && string.key.endsWith("Set") && endsAlike(string.noun, resource.noun) ? 6 : 2;
}

function agreement(resource: ManagedResource, string: NamedString): boolean | undefined {
    const itself = endsAlike(string.noun, resource.noun);
    if (itself && resource.own.some((name) => sameName(name, string.value))) return true;
    const same = resource.properties.filter((property) => property.noun.join(" ") === string.noun.join(" "));
    if (same.length > 0) return same.some((property) => sameName(property.value, string.value));
    if (!itself) return undefined;
    // A host's name may end with a dot.
    const said = string.value.replace(/\.$/, "");
    const names = string.depth > 2 ? resource.properties.map((property) => property.value) : resource.own;
    return [resource.id, ...names].some((name) => sameName(name, said) || name.includes(said));
}

const order: Readonly<Record<Relation, number>> = { target: 0, also: 1, referenced: 2 };

function closest(found: readonly Mention[]): readonly Mention[] {
    const best = new Map<string, Mention>();
    for (const mention of found) {
        const key = `${mention.resource.stack}\0${mention.resource.urn}\0${mention.resource.id}`;
        const known = best.get(key);
        if (known === undefined || order[mention.relation] < order[known.relation]) best.set(key, mention);
    }
    return [...best.values()].sort((a, b) => order[a.relation] - order[b.relation]);
}

/** What the call is about; where it does not say, what is changed with it. */
function subjectsAlone(about: ReadonlyMap<NamedString, Relation>): readonly NamedString[] {
    const of = (relation: Relation): NamedString[] =>
        [...about].filter(([, each]) => each === relation).map(([string]) => string);
    const targets = of("target").filter((string) => string.noun.length > 0 || string.from !== "response");
    return targets.length > 0 ? targets : of("also");
}
