import { foldCase } from "../pattern/fold-case";
import { covers } from "../pattern/covers";
import { globOf } from "../pattern/glob";
import { codesOf } from "../pattern/matcher";
import { resolved, type Variables } from "../pattern/variables";
import { operators, type Compare } from "./operator";

const equals: Compare = (requested, wanted, variables) => requested === valueOf(wanted, variables);

const equalsIgnoreCase: Compare = (requested, wanted, variables) => {
    const value = valueOf(wanted, variables);
    return value !== undefined && foldCase(requested) === foldCase(value);
};

const like: Compare = (requested, wanted, variables) => {
    const glob = globOf(wanted, { variables: variables ?? "none" });
    return glob !== undefined && covers(glob, codesOf(requested));
};

/** Without variables, in documents of a version that knows none, the text is what is written. */
function valueOf(wanted: string, variables: Variables | undefined): string | undefined {
    return variables === undefined ? wanted : resolved(wanted, variables);
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
export const stringOperators = operators(
    { StringEquals: equals, StringEqualsIgnoreCase: equalsIgnoreCase, StringLike: like },
    { StringNotEquals: equals, StringNotEqualsIgnoreCase: equalsIgnoreCase, StringNotLike: like },
);
