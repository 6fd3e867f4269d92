import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { renderHtml } from "../../reports/html";
import { renderJson } from "../../reports/json";
import type { Style } from "../../reports/terminal";
import { renderText } from "../../reports/text";
import { matchesGolden } from "../support/golden";
import { states } from "../support/reconciliation-states";

const log: Style = { color: false, ascii: false, width: 100, wide: false };

const views: {
    name: string;
    of: readonly string[];
    render: (reconciliation: Reconciliation) => string;
    extension: string;
}[] = [
    {
        name: "text",
        of: Object.keys(states),
        render: (reconciliation) => renderText(reconciliation, log, { reportPath: "out/report.html" }),
        extension: "txt",
    },
    {
        name: "text in ASCII and 80 columns",
        of: ["findings", "indeterminate", "hostile text"],
        render: (reconciliation) => renderText(reconciliation, { ...log, ascii: true, width: 80 }),
        extension: "ascii.txt",
    },
    {
        name: "text in colour",
        of: ["findings"],
        render: (reconciliation) => renderText(reconciliation, { ...log, color: true }),
        extension: "colour.txt",
    },
    {
        name: "text with names whole",
        of: ["findings"],
        render: (reconciliation) => renderText(reconciliation, { ...log, wide: true }),
        extension: "wide.txt",
    },
    { name: "JSON", of: ["findings", "clean", "hostile text"], render: renderJson, extension: "json" },
    {
        name: "HTML",
        of: ["clean"],
        render: (reconciliation) => renderHtml(reconciliation, { raw: rawOf(reconciliation) }),
        extension: "html",
    },
];

/** Records as CloudTrail would have written them, as far as a page shows them. */
function rawOf({ verdicts }: Reconciliation): Map<string, unknown> {
    return new Map(
        verdicts.map(({ eventID, eventTime, event }) => [
            eventID,
            { eventVersion: "1.08", eventTime, eventName: event.split(":")[1], eventID },
        ]),
    );
}

describe("reports as recorded", () => {
    for (const { name, of, render, extension } of views) {
        for (const state of of) {
            it(`${name}: ${state}`, () => {
                matchesGolden(`reports/${state.replaceAll(" ", "-")}.${extension}`, render(states[state]!()));
            });
        }
    }
});
