import type { Reconciliation } from "../tracker/reconcile/reconciliation";
import { reconciliationSchema } from "./json/schema";

/**
 * The whole reconciliation for machines: the published fields in their published order (counts by name), indented by two, one
 * line break at the end. Throws when the value is not of the published form, rather than to publish another.
 */
export function renderJson(reconciliation: Reconciliation): string {
    return `${JSON.stringify(reconciliationSchema.parse(reconciliation), null, 2)}\n`;
}
