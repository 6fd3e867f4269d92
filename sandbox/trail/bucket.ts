import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Sandbox } from "../sandbox";
import type { Json } from "./call";

/** The folder that stands for the trail's bucket. */
export function trailFolder(sandbox: Sandbox): string {
    return path.join(sandbox.dir, "trail");
}

/** Writes one object of the trail's bucket. */
export function writeObject(sandbox: Sandbox, key: string, bytes: string | Uint8Array): void {
    const file = path.join(trailFolder(sandbox), key);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
}

/** Every record that was delivered, in order of time. */
export function deliveredRecords(sandbox: Sandbox): Json[] {
    const folder = path.join(trailFolder(sandbox), "AWSLogs", sandbox.account, "CloudTrail");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".json.gz"),
    );
    return names
        .flatMap((name) => {
            const text = gunzipSync(readFileSync(path.join(folder, name))).toString("utf8");
            return (JSON.parse(text) as { Records: Json[] }).Records;
        })
        .sort((a, b) => String(a["eventTime"]).localeCompare(String(b["eventTime"])));
}
