import { levelLetters, nameTail } from "../../core/iam/catalogue/notation";
import type { AccessLevel } from "../../core/iam/catalogue/access-level";
import { keyList, keyWriter, type KeyWriter } from "./encode-keys";
import { correctLevels, publishedLevels } from "./levels";
import type { LevelCorrection, Rating } from "./lists";
import { multivaluedKeys } from "./reviewed";
import { sorted, type SourceAction, type SourceService } from "./source";

/** Writes the lines of one service: its resources and keys, what lists say about its actions, the actions by resource. */
export function encodeService(
    service: SourceService,
    ratings: readonly Rating[],
    corrections: readonly LevelCorrection[],
): string[] {
    const keys = keyWriter(service);
    return [
        `= ${service.prefix} ${service.actions.length} ${service.title}`,
        ...service.resourceTypes.map((type) => resourceLine(service.prefix, type)).sort(),
        ...keyLines(service),
        ...keys.definitions,
        ...correctionLines(service, corrections),
        ...ratingLines(service, ratings),
        ...actionLines(service, keys),
    ];
}

function resourceLine(prefix: string, type: SourceService["resourceTypes"][number]): string {
    const own = `arn:\${Partition}:${prefix}:\${Region}:\${Account}:`;
    const arns = type.arnFormats.map((arn) =>
        (arn.startsWith(own) ? arn.slice(own.length) : arn.replace("arn:${Partition}:", "::")).replaceAll("${", "{"),
    );
    const keys = keyList(type.conditionKeys, prefix);
    return `t ${type.name} = ${arns.join(", ")}${keys === "" ? "" : ` | ${keys}`}`;
}

function keyLines({ prefix, conditionKeys }: SourceService): string[] {
    const typeOf = ({ key, type }: (typeof conditionKeys)[number]) =>
        multivaluedKeys[key] === undefined ? type : `ArrayOf${type}`;
    return grouped(conditionKeys, typeOf).map(
        ([type, keys]) =>
            `k ${type} ${keyList(
                keys.map(({ key }) => key),
                prefix,
            )}`,
    );
}

function correctionLines({ prefix, actions }: SourceService, corrections: readonly LevelCorrection[]): string[] {
    const corrected = actions.flatMap(({ name, accessLevel }) => {
        const action = `${prefix}:${name}`;
        const correction = correctLevels(action, publishedLevels(action, accessLevel), corrections);
        return correction === undefined
            ? []
            : [{ name, group: `${letters(correction.levels)} ${correction.sources.join("")}` }];
    });
    return grouped(corrected, ({ group }) => group).map(
        ([group, members]) => `o ${group} ${sorted(members.map(({ name }) => name)).join(" ")}`,
    );
}

function ratingLines({ prefix, actions }: SourceService, ratings: readonly Rating[]): string[] {
    const rated = actions.flatMap(({ name }) => {
        const action = `${prefix}:${name}`.toLowerCase();
        return grouped(
            ratings.filter((rating) => rating.action.toLowerCase() === action),
            ({ kind }) => kind,
        ).map(([kind, same]) => ({ name, group: `${kind} ${sorted(same.map(({ source }) => source)).join("")}` }));
    });
    return grouped(rated, ({ group }) => group).map(
        ([group, members]) => `r ${group} ${sorted(members.map(({ name }) => name)).join(" ")}`,
    );
}

function actionLines(service: SourceService, keys: KeyWriter): string[] {
    const own = new Map(service.resourceTypes.map((type) => [type.name, keyList(type.conditionKeys, service.prefix)]));
    const resources = (action: SourceAction) =>
        action.resourceTypes
            .map(({ name, required, conditionKeys }) => {
                const list = keyList(conditionKeys, service.prefix);
                const written = list === "" ? "" : list === own.get(name) ? "=" : `(${keys.write(conditionKeys)})`;
                return `${name}${required ? "" : "?"}${written}`;
            })
            .join(", ");
    const group = (action: SourceAction) => {
        const levels = letters(publishedLevels(`${service.prefix}:${action.name}`, action.accessLevel));
        return [levels, keys.write(action.conditionKeys)].filter((part) => part !== "").join(" ");
    };
    return grouped(service.actions, resources).flatMap(([resource, actions]) => {
        let tail = "";
        const short = (name: string) => {
            const rest = nameTail(name);
            if (tail.length > 1 && rest.startsWith(tail)) {
                return `${name.slice(0, name.length - rest.length)}~${rest.slice(tail.length)}`;
            }
            tail = rest;
            return name;
        };
        return [
            `> ${resource}`.trimEnd(),
            ...grouped(actions, group)
                .sort(writesFirst)
                .map(([head, members]) => {
                    const names = members.map(({ name }) => name).sort(byTail);
                    return `${head}: ${names.map(short).join(" ")}`;
                }),
        ];
    });
}

/** Puts names together that differ in their first word only. */
function byTail(a: string, b: string): number {
    const [keyA, keyB] = [`${nameTail(a)} ${a}`, `${nameTail(b)} ${b}`];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

function letters(levels: readonly AccessLevel[]): string {
    const entries = Object.entries(levelLetters);
    return levels.map((level) => entries.find(([, name]) => name === level)![0]).join("");
}

/** Groups in the order of their keys, members in the order given. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
    const groups = new Map<string, T[]>();
    for (const item of items) {
        const key = keyOf(item);
        const members = groups.get(key);
        if (members === undefined) groups.set(key, [item]);
        else members.push(item);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `CreateJob` before `ListJobs`: the second can be written by means of the first. */
function writesFirst([a]: [string, unknown], [b]: [string, unknown]): number {
    const order = Object.keys(levelLetters).join("");
    return order.indexOf(a[0]!) - order.indexOf(b[0]!);
}
