import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Decision } from "../../core/change/decision";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Update } from "../../core/trail/update";
import { openLogFiles } from "../../sources/trail/log-files";
import { toEvent } from "../../sources/trail/to-event";
import { openFileBackend } from "../../sources/updates/file-backend";
import type { UpdateHistory } from "../../sources/updates/update-source";
import { collector, type Period } from "../../tracker/reconcile/collect";
import type { JudgedUpdate } from "../../tracker/reconcile/judged-update";
import { reconcile, type ReconcileInput } from "../../tracker/reconcile/reconcile";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { fixtures } from "./reconcile";

export type Json = Record<string, unknown>;

export const idPattern = "[A-Z][A-Z0-9]*-?[0-9]{1,12}";

/** Every record of a folder of log files, as JSON that a test may change. */
export async function recordsOf(folder: string): Promise<Json[]> {
    const records: Json[] = [];
    for await (const file of openLogFiles(join(fixtures, folder)).read()) {
        for (const event of file.events) records.push(structuredClone(event.raw));
    }
    return records;
}

export function historyOf(folder: string): Promise<UpdateHistory> {
    return openFileBackend(join(fixtures, folder)).read(idPattern);
}

/** The expected verdicts of stratus-lab by event id. */
export function labExpectations(): ReadonlyMap<string, { readonly verdict: string; readonly update?: number }> {
    const lines = readFileSync(join(fixtures, "stratus-lab/expected.ndjson"), "utf8").trim().split("\n");
    return new Map(
        lines.map((line) => {
            const value = JSON.parse(line) as { eventID: string; verdict: string; update?: number };
            return [value.eventID, value];
        }),
    );
}

/** Reconciles records that a test made, with every update approved unless it says otherwise. */
export function reconcileRecords(
    records: readonly Json[],
    history: Pick<UpdateHistory, "updates" | "resources" | "stacks">,
    options: {
        readonly judge?: (update: Update) => Partial<JudgedUpdate>;
        readonly period?: Period;
        readonly only?: Partial<ReconcileInput["only"]>;
        readonly maxClockMarginSeconds?: number;
        readonly people?: ReconcileInput["people"];
    } = {},
): Reconciliation {
    const period = options.period ?? { from: null, to: null };
    const collect = collector(period);
    collect.add(eventsOf(records));
    return reconcile({
        collected: collect.result(),
        updates: history.updates.map((update) => ({ ...approved(update), ...options.judge?.(update) })),
        resources: history.resources,
        stacks: history.stacks,
        changes: [],
        coverage: { files: 1, bytes: 0, unreadable: [], digests: { found: 0, checked: 0, remark: "" } },
        period,
        only: { stacks: [], accounts: [], ...options.only },
        maxClockMarginSeconds: options.maxClockMarginSeconds ?? 5,
        people: options.people ?? [],
        inputs: { configFiles: [], trustDigest: "none", unsignedAllowed: true, trail: "", updates: "", changes: "" },
        version: "0.0.0",
        remarks: [],
        incomplete: false,
    });
}

export function eventsOf(records: readonly Json[]): TrailEvent[] {
    return records.map((record, index) => {
        const result = toEvent(record, "records.json", index);
        if (!result.ok) throw new Error(`record ${index} ${result.why}`);
        return result.event;
    });
}

function approved(update: Update): JudgedUpdate {
    if (update.record === "no-history" || update.record === "interrupted") {
        return { update, verdict: "indeterminate", reason: "unreadable", remarks: [] };
    }
    const decision: Decision = { outcome: "allow", denials: [], approvedBy: [], remarks: [], evidence: [] };
    const changeId = update.changeIds[0]?.id;
    return { update, verdict: "approved", decision, remarks: [], ...(changeId === undefined ? {} : { changeId }) };
}
