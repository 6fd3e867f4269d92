import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { formats } from "../../reports";
import { type ColorChoice, resolveTerminal } from "../../reports/terminal";
import { renderText } from "../../reports/text";
import { reason } from "../../sources/trail/list-files";
import type { Collected } from "../../tracker/reconcile/collect";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import type { Io } from "../io";
import { progress } from "./progress";

/** How a report is given out. */
export interface OutputOptions {
    /** Name of a format; `text` where it is not given. */
    readonly format?: string;
    /** A file, or a folder that exists; relative to the working folder. */
    readonly out?: string;
    readonly color?: ColorChoice;
    readonly ascii?: boolean;
    readonly wide?: boolean;
}

/** Gives the report out, in the form and to the place that were asked for. */
export async function writeReport(
    values: OutputOptions,
    reconciliation: Reconciliation,
    collected: Collected,
    io: Io,
): Promise<void> {
    const style = resolveTerminal(io, {
        ...(values.color === undefined ? {} : { color: values.color }),
        ...(values.ascii === undefined ? {} : { ascii: values.ascii }),
        ...(values.wide === undefined ? {} : { wide: values.wide }),
    });
    const format = formats.find(({ name }) => name === (values.format ?? "text"))!;
    const render = (): string =>
        format.render(reconciliation, {
            style: values.out === undefined ? style : { ...style, color: false },
            raw: rawRecords(reconciliation, collected),
        });
    if (values.out === undefined) {
        io.out(render());
        return;
    }
    const told = progress(io, "writing");
    const file = (await isFolder(resolve(io.cwd, values.out)))
        ? join(values.out, `report.${format.extension}`)
        : values.out;
    const text = render();
    try {
        const path = resolve(io.cwd, file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
    } catch (error) {
        throw new ToolError("unreadable", `${printable(file)} ${reason(error)}`, { cause: error });
    }
    told.done(file);
    io.out(renderText(reconciliation, style, { reportPath: file }));
}

async function isFolder(path: string): Promise<boolean> {
    return stat(path).then(
        (found) => found.isDirectory(),
        () => false,
    );
}

/** The records behind the findings, for readers who want to see what AWS wrote. */
function rawRecords(reconciliation: Reconciliation, collected: Collected): ReadonlyMap<string, unknown> {
    const wanted = new Set(
        reconciliation.verdicts
            .filter(
                ({ verdict }) => verdict === "out-of-band" || verdict === "unapproved" || verdict === "indeterminate",
            )
            .map(({ eventID }) => eventID),
    );
    return new Map(
        collected.writes.filter(({ eventID }) => wanted.has(eventID)).map(({ eventID, raw }) => [eventID, raw]),
    );
}
