import type { Action } from "./action";
import { foldCase } from "../pattern/fold-case";
import { findService, serviceOf, table } from "./built-in";
import { indexOfName } from "./read-names";
import type { Release, ServiceBlock } from "./table";

/** Number of actions: ids are 0 to this, exclusive. */
export function actionCount(): number {
    return table().actionCount;
}

/** What the catalogue was made from. */
export function release(): Release {
    return table().release;
}

/** Every service prefix with its title and the range of its actions' ids, in order. */
export function services(): readonly Pick<ServiceBlock, "prefix" | "title" | "first" | "actionCount">[] {
    return table().services;
}

/** Id of an action by its full name, `s3:GetObject`, case-insensitively; `undefined` for a name that AWS does not list. */
export function actionId(name: string): number | undefined {
    const colon = name.indexOf(":");
    const service = colon < 0 ? undefined : findService(name.slice(0, colon));
    if (service === undefined) return undefined;
    const index = indexOfName(service.names, foldCase(name.slice(colon + 1)));
    return index === undefined ? undefined : service.block.first + index;
}

/** The action with this full name, case-insensitively. */
export function actionNamed(name: string): Action | undefined {
    const id = actionId(name);
    return id === undefined ? undefined : action(id);
}

/** The action with this id. */
export function action(id: number): Action | undefined {
    const { services: blocks, actionCount: count } = table();
    if (!Number.isInteger(id) || id < 0 || id >= count) return undefined;
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (blocks[middle]!.first <= id) low = middle;
        else high = middle - 1;
    }
    const block = blocks[low]!;
    return serviceOf(block).actionAt(id - block.first);
}
