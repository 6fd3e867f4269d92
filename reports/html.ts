import type { Reconciliation } from "../tracker/reconcile/reconciliation";
import { renderPage } from "./html/page";

/**
 * The report as one HTML file for a person with time: on call, or an auditor. `raw` holds the CloudTrail records by event id;
 * those of the findings are shown, without the values of fields that hold secrets.
 */
export function renderHtml(
    reconciliation: Reconciliation,
    options: { readonly raw?: ReadonlyMap<string, unknown> } = {},
): string {
    return renderPage(reconciliation, options.raw ?? new Map());
}
