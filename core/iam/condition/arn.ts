import { covers } from "../pattern/covers";
import { anyOne, anyRun, colon, globOf, type Glob } from "../pattern/glob";
import { codesOf } from "../pattern/matcher";
import { operators, type Compare } from "./operator";

/**
 * Each of the six parts of the ARN is compared on its own. A pattern of fewer parts that ends with a star stands for whatever
 * follows, as in a `Resource`; any other text that is no ARN compares with nothing.
 */
const like: Compare = (requested, wanted, variables) => {
    const pattern = globOf(wanted, { variables: variables ?? "none" });
    return pattern !== undefined && coversArn(pattern, codesOf(requested));
};

export function coversArn(pattern: Glob, arn: Glob): boolean {
    const wanted = partsOf(pattern);
    const requested = partsOf(arn);
    if (requested.length < arnParts) return false;
    if (wanted.length === arnParts) return wanted.every((part, index) => covers(part, requested[index]!));
    if (wanted.at(-1)?.at(-1) !== anyRun) return false;
    return wanted.every((part, index) => {
        const isLast = index === wanted.length - 1;
        return covers(part, isLast ? arn.slice(startOf(requested, index)) : requested[index]!);
    });
}

const arnParts = 6;

/** At most six: the last holds all further colons. */
function partsOf(glob: Glob): Glob[] {
    const parts: Glob[] = [];
    let from = 0;
    for (let at = 0; at < glob.length && parts.length < arnParts - 1; at++) {
        if (glob[at] !== colon) continue;
        parts.push(glob.slice(from, at));
        from = at + 1;
    }
    parts.push(glob.slice(from));
    return parts;
}

function startOf(parts: readonly Glob[], index: number): number {
    return parts.slice(0, index).reduce((length, part) => length + part.length + 1, 0);
}

/** Whether a glob is nothing but wildcards. */
export function isAllWildcards(glob: Glob): boolean {
    return glob.every((token) => token === anyRun || token === anyOne);
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN */
export const arnOperators = operators({ ArnEquals: like, ArnLike: like }, { ArnNotEquals: like, ArnNotLike: like });
