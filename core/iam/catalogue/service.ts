import type { AccessLevel } from "./access-level";
import type { Action, ActionResource } from "./action";
import { readKeys } from "./notation";
import { readFacts, type ServiceFacts } from "./read-facts";
import { readNames, type ActionGroup, type ServiceNames } from "./read-names";
import { levelsOf, readRatings, type Ratings } from "./read-ratings";
import type { ServiceBlock, Table } from "./table";

/** One service of a table. Each part is read when it is first asked for, and kept. */
export interface Service {
    readonly block: ServiceBlock;
    readonly names: ServiceNames;
    readonly facts: () => ServiceFacts;
    readonly ratings: () => Ratings;
    /** The action with this index among the service's names, which must be one. */
    readonly actionAt: (index: number) => Action;
}

export function readService(table: Table, block: ServiceBlock): Service {
    const names = readNames(table, block);
    const facts = once(() => readFacts(block.prefix, names.facts));
    const ratings = once(() => readRatings(table, names.facts));
    const readGroup = once(() => groupReader(block.prefix, facts()));
    const actions: Action[] = [];
    const actionAt = (index: number): Action => {
        const known = actions[index];
        if (known !== undefined) return known;
        const name = names.names[index]!;
        const { levels, resourceTypes, conditionKeys } = readGroup()(names.groups[index]!);
        const correction = ratings().corrections.get(name);
        return (actions[index] = {
            id: block.first + index,
            name: `${block.prefix}:${name}`,
            service: block.prefix,
            levels: correction?.levels ?? levels,
            publishedLevels: levels,
            levelSources: correction?.sources ?? none,
            resourceTypes,
            conditionKeys,
            risks: ratings().risks.get(name) ?? none,
        });
    };
    return { block, names, facts, ratings, actionAt };
}

const none: readonly never[] = [];

function once<T>(make: () => T): () => T {
    let made: { readonly value: T } | undefined;
    return () => (made ??= { value: make() }).value;
}

interface GroupFacts {
    readonly levels: readonly AccessLevel[];
    readonly resourceTypes: readonly ActionResource[];
    readonly conditionKeys: readonly string[];
}

/** Reads groups of one service; what several have in common exists once. */
function groupReader(service: string, facts: ServiceFacts): (group: ActionGroup) => GroupFacts {
    const kept = <T>(read: (text: string) => T) => {
        const known = new Map<string, T>();
        return (text: string): T => {
            let value = known.get(text);
            if (value === undefined) known.set(text, (value = read(text)));
            return value;
        };
    };
    const resource = kept((text) => readResource(text, service, facts));
    const resources = kept((text) => (text === "" ? none : text.split(", ").map(resource)));
    const levels = kept(levelsOf);
    const keys = kept((text) => readKeys(text, service, facts.lists));
    const groups = new Map<ActionGroup, GroupFacts>();
    return (group) => {
        let read = groups.get(group);
        if (read === undefined) {
            read = {
                levels: levels(group.levels),
                resourceTypes: resources(group.resources),
                conditionKeys: keys(group.keys),
            };
            groups.set(group, read);
        }
        return read;
    };
}

/** `bucket`, `bucket?` where a request need not name one, `bucket=` with the type's own keys, `bucket(…)` with others. */
function readResource(text: string, service: string, facts: ServiceFacts): ActionResource {
    const [, type = "", optional, keys = ""] = /^([^?=(]+)(\?)?(=|\(.*\))?$/.exec(text) ?? [];
    const own = facts.resourceTypes.get(type.toLowerCase())?.conditionKeys ?? none;
    return {
        type,
        required: optional === undefined,
        conditionKeys: keys === "=" ? own : readKeys(keys.slice(1, -1), service, facts.lists),
    };
}
