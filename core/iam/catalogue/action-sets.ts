import type { AccessLevel } from "./access-level";
import type { RiskKind } from "./action";
import { serviceOf, table } from "./built-in";
import { levelLetters } from "./notation";
import { indexOfName, type ActionGroup } from "./read-names";
import type { Service } from "./service";

/** Ids of the actions that have a level, also where they have graver ones; corrected levels, as in `Action.levels`. */
export function actionsAtLevel(level: AccessLevel): Uint32Array {
    const [letter = ""] = Object.entries(levelLetters).find(([, name]) => name === level) ?? [];
    return idsOf((service, mark) => {
        markGroups(service, mark, ({ levels }) => levels.includes(letter));
        for (const [name, { levels }] of service.ratings().corrections)
            mark(indexOf(service, name), levels.includes(level));
    });
}

/** Ids of the actions that some source rates as this risk. */
export function actionsWithRisk(kind: RiskKind): Uint32Array {
    return idsOf((service, mark) => {
        for (const [name, risks] of service.ratings().risks) {
            if (risks.some((risk) => risk.kind === kind)) mark(indexOf(service, name), true);
        }
    });
}

/** Ids of the actions that only `Resource: "*"` grants: they name no kind of resource. */
export function actionsWithoutResource(): Uint32Array {
    return idsOf((service, mark) => markGroups(service, mark, ({ resources }) => resources === ""));
}

/** Takes the index of an action within its service, and whether it belongs to the set. */
type Mark = (index: number, belongs: boolean) => void;

function idsOf(markAll: (service: Service, mark: Mark) => void): Uint32Array {
    const marks = new Uint8Array(table().actionCount);
    for (const block of table().services) {
        markAll(serviceOf(block), (index, belongs) => {
            marks[block.first + index] = belongs ? 1 : 0;
        });
    }
    const ids = new Uint32Array(marks.reduce((count, marked) => count + marked, 0));
    let at = 0;
    marks.forEach((marked, id) => {
        if (marked === 1) ids[at++] = id;
    });
    return ids;
}

function markGroups({ names }: Service, mark: Mark, holds: (group: ActionGroup) => boolean): void {
    names.groups.forEach((group, index) => mark(index, holds(group)));
}

function indexOf({ names }: Service, name: string): number {
    return indexOfName(names, name.toLowerCase())!;
}
