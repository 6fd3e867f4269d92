import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Sandbox } from "../sandbox";
import { writeObject } from "./bucket";
import type { Json } from "./call";
import { closeDigests, type DeliveredFile } from "./digest";
import { logFileKey, trailBucket } from "./layout";
import { takeSpooled } from "./spool";

export interface Delivery {
    /** Number of records delivered. */
    readonly records: number;
    /** Paths of log files, relative to the trail's folder. */
    readonly files: readonly string[];
    /** Paths of digest files, relative to the trail's folder. */
    readonly digests: readonly string[];
}

/**
 * Delivers what the spool holds as log files, one for every region and five minutes, and closes a digest period in every
 * region that the trail has seen. CloudTrail does this on its own, within about five minutes for log files and every
 * hour for digests; the sandbox does it when asked, so that nobody has to wait.
 */
export function deliverTrail(sandbox: Sandbox): Delivery {
    const now = sandbox.now();
    const records = takeSpooled(sandbox);
    const groups = new Map<string, Json[]>();
    for (const record of records) {
        const group = `${String(record["awsRegion"])} ${slotOf(record)}`;
        groups.set(group, [...(groups.get(group) ?? []), record]);
    }
    const files = [...groups.values()].map((group) => writeLogFile(sandbox, now, group));
    const digests = closeDigests(sandbox, now, files);
    return {
        records: records.length,
        files: files.map((file) => file.key),
        digests,
    };
}

const slotMs = 5 * 60 * 1000;

function slotOf(record: Json): number {
    return Math.floor(Date.parse(String(record["eventTime"])) / slotMs);
}

function writeLogFile(sandbox: Sandbox, now: Date, records: readonly Json[]): DeliveredFile {
    const region = String(records[0]?.["awsRegion"]);
    const times = records.map((record) => String(record["eventTime"])).sort();
    const delivered = new Date(Math.ceil(now.getTime() / slotMs) * slotMs);
    const key = logFileKey(sandbox, region, delivered, sandbox.ids.alphanumeric(16));
    const text = JSON.stringify({ Records: records });
    writeObject(sandbox, key, gzipSync(text));
    return {
        key,
        region,
        bucket: trailBucket,
        sha256: createHash("sha256").update(text).digest("hex"),
        oldestEventTime: times[0] ?? null,
        newestEventTime: times.at(-1) ?? null,
    };
}
