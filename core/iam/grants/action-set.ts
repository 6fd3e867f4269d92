import * as catalogue from "../catalogue";
import type { Steps } from "../pattern/steps";

/** A set of the catalogue's actions, a bit for each id. Never changed once it is handed on. */
export type ActionSet = Uint32Array;

const bits = 32;

export function noActions(): ActionSet {
    return new Uint32Array(Math.ceil(catalogue.actionCount() / bits));
}

export function allActions(): ActionSet {
    return complement(noActions());
}

/** The actions that any of these patterns of an `Action` element covers. */
export function actionsOf(patterns: readonly string[]): ActionSet {
    const set = noActions();
    for (const pattern of patterns) for (const range of catalogue.actionRanges(pattern)) addRange(set, range);
    return set;
}

export function actionsWithIds(ids: Iterable<number>): ActionSet {
    const set = noActions();
    for (const id of ids) set[id >>> 5]! |= 1 << (id & 31);
    return set;
}

export function complement(set: ActionSet): ActionSet {
    const result = set.map((word) => ~word);
    const rest = catalogue.actionCount() % bits;
    if (rest > 0) result[result.length - 1]! &= (1 << rest) - 1;
    return result;
}

export function union(a: ActionSet, b: ActionSet): ActionSet {
    return a.map((word, index) => word | b[index]!);
}

export function intersection(a: ActionSet, b: ActionSet): ActionSet {
    return a.map((word, index) => word & b[index]!);
}

export function difference(a: ActionSet, b: ActionSet): ActionSet {
    return a.map((word, index) => word & ~b[index]!);
}

/** Whether two sets have an action in common. */
export function share(a: ActionSet, b: ActionSet, steps: Steps): boolean {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        if ((a[index]! & b[index]!) === 0) continue;
        steps.taken += index;
        return true;
    }
    steps.taken += length;
    return false;
}

/** Adds to `target`, which nobody else must hold yet. */
export function add(target: ActionSet, more: ActionSet, steps: Steps): void {
    for (let index = 0; index < target.length; index++) target[index]! |= more[index]!;
    steps.taken += target.length;
}

/** Takes from `target`, which nobody else must hold yet. */
export function take(target: ActionSet, less: ActionSet, steps: Steps): void {
    for (let index = 0; index < target.length; index++) target[index]! &= ~less[index]!;
    steps.taken += target.length;
}

export function isEmpty(set: ActionSet): boolean {
    return set.every((word) => word === 0);
}

export function hasAction(set: ActionSet, id: number): boolean {
    return ((set[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
}

export function countActions(set: ActionSet): number {
    let count = 0;
    for (let word of set) {
        for (; word !== 0; word &= word - 1) count++;
    }
    return count;
}

/** Ids in ascending order, which is that of the names. */
export function idsOf(set: ActionSet): number[] {
    const ids: number[] = [];
    set.forEach((word, index) => {
        for (let left = word; left !== 0; left &= left - 1) ids.push(index * bits + 31 - Math.clz32(left & -left));
    });
    return ids;
}

/** `s3:GetObject`, in AWS's own casing. */
export function namesOf(set: ActionSet): string[] {
    return idsOf(set).map((id) => catalogue.action(id)!.name);
}

function addRange(set: ActionSet, { first, end }: catalogue.ActionRange): void {
    let id = first;
    for (; id < end && (id & 31) !== 0; id++) set[id >>> 5]! |= 1 << (id & 31);
    for (; id + bits <= end; id += bits) set[id >>> 5] = 0xffffffff;
    for (; id < end; id++) set[id >>> 5]! |= 1 << (id & 31);
}
