import { readdir, stat } from "node:fs/promises";
import { printable } from "../../core/text/printable";
import { reason } from "../../sources/trail/list-files";
import { openLogFiles } from "../../sources/trail/log-files";
import { openFileBackend } from "../../sources/updates/file-backend";
import type { UpdateHistory } from "../../sources/updates/update-source";
import { collector, type Collected, type Period } from "../../tracker/reconcile/collect";
import type { Coverage } from "../../tracker/reconcile/reconciliation";
import type { Io } from "../io";
import { progress } from "./progress";

/** A trail, read to its end. */
export interface ReadTrail {
    readonly collected: Collected;
    readonly coverage: Omit<Coverage, "byAccountAndRegion">;
}

/** Reads every log file below a folder, one at a time; keeps the writes. What cannot be read is in the coverage. */
export async function readTrail(io: Io, folder: string, shown: string, period: Period): Promise<ReadTrail> {
    const source = openLogFiles(folder);
    const collect = collector(period);
    const told = progress(io, "reading");
    const total = await source.count();
    const unreadable: { file: string; why: string }[] = [];
    const counts = { files: 0, bytes: 0, digests: 0, insights: 0, malformed: 0, records: 0, seen: 0 };
    for await (const file of source.read()) {
        counts.seen += 1;
        unreadable.push(
            ...file.problems.map((problem) => ({
                // What is wrong with the folder itself is told of the folder.
                file: printable(problem.file === "." ? shown : problem.file),
                why: problem.why,
            })),
        );
        counts.malformed += file.malformed;
        if (file.kind === "digest") counts.digests += 1;
        else if (file.kind === "insight") counts.insights += 1;
        else if (file.kind === "log") {
            counts.files += 1;
            counts.bytes += file.bytes;
            counts.records += file.events.length;
            collect.add(file.events);
        }
        told.at(`${counts.seen} of ${total} files, ${counts.records} records`);
    }
    if (counts.files === 0 && unreadable.length === 0) {
        unreadable.push({ file: printable(shown), why: "holds no CloudTrail log files" });
    }
    told.done(`${counts.files} log files, ${counts.records.toLocaleString("en-US")} records`);
    return {
        collected: collect.result(),
        coverage: {
            files: counts.files,
            bytes: counts.bytes,
            unreadable,
            malformedRecords: counts.malformed,
            insightFiles: counts.insights,
            digests: { found: counts.digests, checked: 0, remark: digestRemark(counts.digests) },
        },
    };
}

function digestRemark(found: number): string {
    if (found === 0) return "no digest files lie beside the logs: nothing shows that none is missing or altered";
    return "this version counts digest files and does not check their signatures: nothing shows that no log is missing or altered";
}

/** @throws ToolError when the folder is no Pulumi backend. */
export async function readUpdates(io: Io, folder: string, idPattern: string): Promise<UpdateHistory> {
    const told = progress(io, "updates");
    const history = await openFileBackend(folder).read(idPattern);
    const [updates, stacks] = [history.updates.length, history.stacks.length];
    told.done(`${updates} ${updates === 1 ? "update" : "updates"} of ${stacks} ${stacks === 1 ? "stack" : "stacks"}`);
    return history;
}

/** What is wrong with the folder of the change files, if it cannot be looked into. */
export async function changesProblem(folder: string): Promise<string | undefined> {
    try {
        if (!(await stat(folder)).isDirectory()) return "is not a folder";
        const names = await readdir(folder);
        return names.some((name) => /\.ya?ml$/.test(name)) ? undefined : "holds no change files";
    } catch (error) {
        return reason(error);
    }
}
