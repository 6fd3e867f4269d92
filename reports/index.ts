import type { Reconciliation } from "../tracker/reconcile/reconciliation";
import { renderHtml } from "./html";
import { renderJson } from "./json";
import type { Style } from "./terminal";
import { renderText } from "./text";

/** What a format may need besides the value. */
export interface RenderOptions {
    /** How text for a terminal is written. */
    readonly style: Style;
    /** The file that holds the whole report, named where text leaves something out. */
    readonly reportPath?: string;
    /** CloudTrail records as they were read, by event id, for formats that show them. */
    readonly raw?: ReadonlyMap<string, unknown>;
}

export interface Format {
    /** As given to `--format`; also the name of its file in this folder. */
    readonly name: string;
    /** Of a file that holds it, without the dot. */
    readonly extension: string;
    readonly render: (reconciliation: Reconciliation, options: RenderOptions) => string;
}

/** Every form of a report. A new one is one file beside this one and one line here. */
export const formats: readonly Format[] = [
    {
        name: "text",
        extension: "txt",
        render: (reconciliation, { style, reportPath }) =>
            renderText(reconciliation, style, reportPath === undefined ? {} : { reportPath }),
    },
    { name: "json", extension: "json", render: (reconciliation) => renderJson(reconciliation) },
    {
        name: "html",
        extension: "html",
        render: (reconciliation, { raw }) => renderHtml(reconciliation, raw === undefined ? {} : { raw }),
    },
];
