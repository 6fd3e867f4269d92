import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Sandbox } from "../sandbox";
import type { ApiCall, Json } from "./call";
import type { Caller } from "./caller";
import { trailRecord } from "./record";

/**
 * Records that are written but not yet delivered: one line each, one file a process. The engine may kill a provider at
 * any moment, so every record is on disk before the call returns.
 */
export function recordCalls(sandbox: Sandbox, caller: Caller, region: string, calls: readonly ApiCall[]): void {
    if (calls.length === 0) {
        return;
    }
    const folder = spoolFolder(sandbox);
    mkdirSync(folder, { recursive: true });
    const lines = calls.map((call) => `${JSON.stringify(trailRecord(sandbox, caller, call, region))}\n`);
    appendFileSync(path.join(folder, `${process.pid}.ndjson`), lines.join(""));
}

/** Takes every record out of the spool, in order of time. */
export function takeSpooled(sandbox: Sandbox): Json[] {
    const folder = spoolFolder(sandbox);
    if (!existsSync(folder)) {
        return [];
    }
    const records: Json[] = [];
    for (const name of readdirSync(folder).sort()) {
        const file = path.join(folder, name);
        records.push(...parseLines(readFileSync(file, "utf8")));
        rmSync(file);
    }
    return records.sort((a, b) => String(a["eventTime"]).localeCompare(String(b["eventTime"])));
}

/** Looks at the spool and leaves it as it is. */
export function peekSpooled(sandbox: Sandbox): Json[] {
    const folder = spoolFolder(sandbox);
    return existsSync(folder)
        ? readdirSync(folder)
              .sort()
              .flatMap((name) => parseLines(readFileSync(path.join(folder, name), "utf8")))
        : [];
}

function parseLines(text: string): Json[] {
    return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Json);
}

function spoolFolder(sandbox: Sandbox): string {
    return path.join(sandbox.dir, "spool");
}
