import type { Style } from "../terminal";
import type { IamCheck } from "./iam-check";
import { renderJson } from "./json";
import { renderMarkdown } from "./markdown";
import { renderSarif, type SarifRule } from "./sarif";
import { renderText } from "./text";

/** Every form of `countersign iam check`. */
export const iamFormats = {
    text: (check: IamCheck, { style }: { readonly style: Style }) => renderText(check, style),
    json: (check: IamCheck) => renderJson(check),
    sarif: (check: IamCheck, { rules }: { readonly rules: readonly SarifRule[] }) => renderSarif(check, rules),
    markdown: (check: IamCheck) => renderMarkdown(check),
};
