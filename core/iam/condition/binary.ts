import { operators, type Compare } from "./operator";

/** Base64 of the same bytes is the same text, once it is known to be base64 with its padding. */
const equals: Compare = (requested, wanted) => isBase64(wanted) && requested === wanted;

function isBase64(text: string): boolean {
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals */
export const binaryOperators = operators({ BinaryEquals: equals });
