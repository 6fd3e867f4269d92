import { accessLevels, type AccessLevel } from "../../core/iam/catalogue/access-level";
import { isDeclined, type LevelCorrection, type ListSource } from "./lists";

/** What the corrections make of AWS's levels of one action, and who wanted it; `undefined` where they change nothing. */
export function correctLevels(
    action: string,
    published: readonly AccessLevel[],
    corrections: readonly LevelCorrection[],
): { readonly levels: readonly AccessLevel[]; readonly sources: readonly ListSource[] } | undefined {
    const wanted = corrections.filter(
        (each) =>
            each.action.toLowerCase() === action.toLowerCase() &&
            !published.includes(each.level) &&
            !isDeclined(each.action),
    );
    if (wanted.length === 0) return undefined;
    // A correction raises: a read that turns out to write is no read any more, but a write that also manages permissions
    // stays a write, as AWS has it for its own. No list may lower what AWS says.
    const raised = accessLevels.filter(
        (level) => wanted.some((each) => each.level === level) || (published.includes(level) && isWriting(level)),
    );
    const gravest = (levels: readonly AccessLevel[]) => accessLevels.findIndex((level) => levels.includes(level));
    if (gravest(raised) >= gravest(published)) {
        throw new Error(`A list lowers the access level of ${action}: decline that in reviewed.ts or raise it there.`);
    }
    return { levels: raised, sources: [...new Set(wanted.map((each) => each.source))].sort() };
}

function isWriting(level: AccessLevel): boolean {
    return level !== "Read" && level !== "List";
}

/** AWS's text, `Permissions management, Write`, as a list in the order of gravity. */
export function publishedLevels(action: string, text: string): readonly AccessLevel[] {
    const levels = text.split(", ");
    const known = accessLevels.filter((level) => levels.includes(level));
    if (known.length !== levels.length) throw new Error(`${action} has the access level "${text}", which is unknown.`);
    return known;
}
