import type { Sandbox } from "../sandbox";

/** The bucket that the records say they lie in; its content is the folder `trail/` of the sandbox. */
export const trailBucket = "sandbox-cloudtrail-logs";

export const trailName = "sandbox-trail";

/** Key of a log file. `delivered` is the moment of delivery, told to the minute; `unique` has 16 letters and digits. */
export function logFileKey(sandbox: Sandbox, region: string, delivered: Date, unique: string): string {
    const name = `${sandbox.account}_CloudTrail_${region}_${stamp(delivered).slice(0, 13)}Z_${unique}.json.gz`;
    return `AWSLogs/${sandbox.account}/CloudTrail/${region}/${day(delivered)}/${name}`;
}

/** Key of a digest file: the stamp is the end of the period that it covers. */
export function digestKey(sandbox: Sandbox, region: string, end: Date): string {
    const name = `${sandbox.account}_CloudTrail-Digest_${region}_${trailName}_${region}_${stamp(end)}Z.json.gz`;
    return `AWSLogs/${sandbox.account}/CloudTrail-Digest/${region}/${day(end)}/${name}`;
}

/** `20231124T135501` */
function stamp(time: Date): string {
    return time.toISOString().slice(0, 19).replace(/[-:]/g, "");
}

/** `2023/11/24` */
function day(time: Date): string {
    return time.toISOString().slice(0, 10).replace(/-/g, "/");
}
