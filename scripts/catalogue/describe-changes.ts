import { conditionKeysOf, type Action } from "../../core/iam/catalogue/action";
import { readService } from "../../core/iam/catalogue/service";
import { openTable } from "../../core/iam/catalogue/table";

/** What a reviewer of a new table has to look at, one line each; a change of the text alone is no change. */
export function describeChanges(before: string, after: string): string[] {
    const [old, now] = [actionsOf(before), actionsOf(after)];
    const both = [...now].flatMap(([name, action]) => {
        const was = old.get(name);
        return was === undefined ? [] : [{ name, was, action }];
    });
    const flips = (what: string, of: (action: Action) => string) =>
        both
            .filter(({ was, action }) => of(was) !== of(action))
            .map(({ name, was, action }) => `${name}: ${what} was ${of(was)}, is ${of(action)}`);
    return [
        ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `${name}: new`),
        ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `${name}: gone`),
        ...flips("access level", ({ levels }) => levels.join(", ")),
        ...flips("limited by ARN", ({ resourceTypes }) => (resourceTypes.length > 0 ? "yes" : "no")),
        ...flips("risks", ({ risks }) => risks.map(({ kind }) => kind).join(", ") || "none"),
        ...flips("condition keys", (action) => [...conditionKeysOf(action)].sort().join(", ") || "none"),
    ].sort();
}

function actionsOf(text: string): ReadonlyMap<string, Action> {
    const table = openTable(text);
    return new Map(
        table.services
            .flatMap((block) => {
                const { names, actionAt } = readService(table, block);
                return names.names.map((_, index) => actionAt(index));
            })
            .map((action) => [action.name, action] as const),
    );
}
