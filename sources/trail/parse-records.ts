/** The records of one file as JSON values, or why it is no log. */
export type ParsedFile =
    | { readonly kind: "log"; readonly records: readonly unknown[]; readonly broken: readonly BrokenLine[] }
    | { readonly kind: "digest" }
    /** What lies beside a digest: the metadata of its S3 object, with the signature. */
    | { readonly kind: "digest-metadata" }
    | { readonly kind: "insight" }
    | { readonly kind: "unreadable"; readonly why: string };

/** A line of an NDJSON file that is no JSON. */
export interface BrokenLine {
    readonly index: number;
    readonly why: string;
}

/**
 * Reads what CloudTrail and the tools around it write: `{"Records": […]}`, a bare list, one record, `LookupEvents` answers
 * (`{"Events": [{"CloudTrailEvent": "…"}]}`), EventBridge events (`detail`), and any of these as lines of NDJSON.
 * Digest files and files of Insights events are recognised by what they hold, not by their names.
 */
export function parseRecords(text: string, lines: boolean): ParsedFile {
    // untrusted: a log file is what its writer wanted it to be.
    if (lines) return parseLines(text);
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch (error) {
        return { kind: "unreadable", why: jsonReason(text, error) };
    }
    const records = recordsOf(value);
    if (records === "digest" || records === "digest-metadata") return { kind: records };
    if (records === undefined) {
        return { kind: "unreadable", why: "not a CloudTrail log file: it holds no Records" };
    }
    if (records.length > 0 && records.every(isInsight)) return { kind: "insight" };
    return { kind: "log", records, broken: [] };
}

function parseLines(text: string): ParsedFile {
    const records: unknown[] = [];
    const broken: BrokenLine[] = [];
    let index = 0;
    for (const line of text.split("\n")) {
        if (line.trim() === "") continue;
        try {
            const value: unknown = JSON.parse(line);
            const inner = recordsOf(value);
            if (inner === undefined || typeof inner === "string") records.push(value);
            else records.push(...inner);
        } catch {
            broken.push({ index, why: "a line that is no JSON" });
        }
        index += 1;
    }
    return { kind: "log", records, broken };
}

/** The records inside a document; `undefined` where it has none. */
function recordsOf(value: unknown): readonly unknown[] | "digest" | "digest-metadata" | undefined {
    if (Array.isArray(value)) return value.map(unwrap);
    if (typeof value !== "object" || value === null) return undefined;
    const object = value as Record<string, unknown>;
    if (Array.isArray(object["Records"])) return object["Records"].map(unwrap);
    if (Array.isArray(object["Events"])) return object["Events"].map(unwrap);
    if (typeof object["digestStartTime"] === "string" && Array.isArray(object["logFiles"])) return "digest";
    if (typeof object["x-amz-meta-signature"] === "string" || typeof object["signature"] === "string")
        return "digest-metadata";
    const record = unwrap(object);
    return looksLikeRecord(record) ? [record] : undefined;
}

/** Takes a record out of the envelope of `LookupEvents` or EventBridge. */
function unwrap(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const object = value as Record<string, unknown>;
    if (typeof object["CloudTrailEvent"] === "string") {
        try {
            return JSON.parse(object["CloudTrailEvent"]) as unknown;
        } catch {
            return value;
        }
    }
    for (const envelope of ["detail", "event"]) {
        if (!looksLikeRecord(object) && looksLikeRecord(object[envelope])) return object[envelope];
    }
    return value;
}

function looksLikeRecord(value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    const object = value as Record<string, unknown>;
    return ["eventName", "eventSource", "eventTime", "eventID"].filter((key) => key in object).length >= 2;
}

function isInsight(value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    const record = value as Record<string, unknown>;
    return record["eventType"] === "AwsCloudTrailInsight" || record["eventCategory"] === "Insight";
}

/** Node's message quotes the file's text: an own sentence instead. */
function jsonReason(text: string, error: unknown): string {
    if (text.trim() === "") return "is empty";
    const message = error instanceof Error ? error.message : "";
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    if (/end of JSON|Unterminated/.test(message) || at >= text.trimEnd().length) {
        return `truncated JSON: ends early, after ${text.length.toLocaleString("en-US")} characters`;
    }
    return `not JSON${Number.isNaN(at) ? "" : `: character ${at}`}`;
}
