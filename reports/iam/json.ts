import { iamCheckSchema, type IamCheck } from "./iam-check";

/** A check for machines: the published fields in their published order. Throws when the value is not of that form. */
export function renderJson(check: IamCheck): string {
    return `${JSON.stringify(iamCheckSchema.parse(check), null, 2)}\n`;
}
