import { foldCase } from "../pattern/fold-case";
import { resolved } from "../pattern/variables";
import { operators, type Compare } from "./operator";

/** `true` and `false` in any case; nothing else is a truth value. */
export function readBoolean(text: string): boolean | undefined {
    const folded = foldCase(text);
    return folded === "true" ? true : folded === "false" ? false : undefined;
}

const equals: Compare = (requested, wanted, variables) => {
    const text = variables === undefined ? wanted : resolved(wanted, variables);
    const value = text === undefined ? undefined : readBoolean(text);
    return value !== undefined && readBoolean(requested) === value;
};

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean */
export const booleanOperators = operators({ Bool: equals });
