import { foldCase } from "../pattern/fold-case";
import { serviceOf, table } from "./built-in";
import { coversName, simplePattern } from "./name-pattern";
import { indexOfName, lowerBound } from "./read-names";
import type { ServiceBlock } from "./table";

/** Ids `first` to `end`, exclusive. */
export interface ActionRange {
    readonly first: number;
    readonly end: number;
}

/**
 * The actions that a pattern of an `Action` element covers, as ascending ranges that do not touch. `*` and `s3:*` cost
 * nothing, `s3:Get*` a binary search, anything else one comparison per name of the service.
 *
 * Wildcards before the colon and patterns without a colon are expanded as well: IAM refuses them in identity policies
 * ("Action vendors must not contain wildcards"), but nobody else need, and to expand them never hides a grant.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function actionRanges(pattern: string): readonly ActionRange[] {
    const simple = simplePattern(foldCase(pattern));
    if (simple === undefined) return [];
    if (simple === "*") return [{ first: 0, end: table().actionCount }];
    const colon = simple.indexOf(":");
    if (colon < 0) return joined(table().services.flatMap((block) => wholeNames(block, simple)));
    const [prefix, name] = [simple.slice(0, colon), simple.slice(colon + 1)];
    if (name.includes(":")) return [];
    const blocks = /[*?]/.test(prefix)
        ? table().services.filter((block) => coversName(prefix, block.prefix))
        : [table().byPrefix.get(prefix)].filter((block) => block !== undefined);
    return joined(blocks.flatMap((block) => namesOf(block, name)));
}

/** The same as a list of ids. */
export function expand(pattern: string): Uint32Array {
    const ranges = actionRanges(pattern);
    const ids = new Uint32Array(ranges.reduce((count, { first, end }) => count + end - first, 0));
    let at = 0;
    for (const { first, end } of ranges) for (let id = first; id < end; id++) ids[at++] = id;
    return ids;
}

function namesOf(block: ServiceBlock, pattern: string): ActionRange[] {
    const { first, actionCount } = block;
    if (pattern === "*") return [{ first, end: first + actionCount }];
    const { names } = serviceOf(block);
    const wildcard = pattern.search(/[*?]/);
    if (wildcard < 0) {
        const index = indexOfName(names, pattern);
        return index === undefined ? [] : [{ first: first + index, end: first + index + 1 }];
    }
    const start = pattern.slice(0, wildcard);
    const low = lowerBound(names.folded, start);
    const high = lowerBound(names.folded, `${start}\uffff`);
    if (wildcard === pattern.length - 1 && pattern.endsWith("*")) return [{ first: first + low, end: first + high }];
    const ranges: ActionRange[] = [];
    for (let index = low; index < high; index++) {
        if (coversName(pattern, names.folded[index]!)) ranges.push({ first: first + index, end: first + index + 1 });
    }
    return ranges;
}

function wholeNames(block: ServiceBlock, pattern: string): ActionRange[] {
    const { prefix, first } = block;
    return serviceOf(block).names.folded.flatMap((name, index) =>
        coversName(pattern, `${prefix}:${name}`) ? [{ first: first + index, end: first + index + 1 }] : [],
    );
}

function joined(ranges: readonly ActionRange[]): ActionRange[] {
    const result: { first: number; end: number }[] = [];
    for (const { first, end } of ranges) {
        const last = result.at(-1);
        if (first === end) continue;
        if (last?.end === first) last.end = end;
        else result.push({ first, end });
    }
    return result;
}
