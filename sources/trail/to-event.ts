import type { TrailEvent, UserIdentity } from "../../core/trail/trail-event";

type Json = Readonly<Record<string, unknown>>;

/** Either an event or the one thing that is wrong with the record. */
export type ToEvent = { readonly ok: true; readonly event: TrailEvent } | { readonly ok: false; readonly why: string };

/** UTC as AWS writes it; a blank for the `T`, a fraction, `+00:00` and no zone at all are what re-exports make of it. */
const time = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|\+00:?00| UTC)?$/;

/**
 * Takes one record apart. Checked by hand and not by a schema library: this runs for every record of a trail.
 * Unknown fields stay in `raw`; a known field of the wrong type counts as absent unless the record cannot do without it.
 */
export function toEvent(value: unknown, file: string, index: number): ToEvent {
    // untrusted: nothing about the value's type is known.
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, why: "is no record" };
    const record = value as Json;
    const eventID = text(record["eventID"]);
    if (eventID === undefined) return { ok: false, why: "has no eventID" };
    const stated = text(record["eventTime"]) ?? logstashTime(record);
    if (stated === undefined) return { ok: false, why: "has no eventTime" };
    const parts = time.exec(stated);
    const eventTime = parts === null ? undefined : `${parts[1]!}T${parts[2]!}Z`;
    if (eventTime === undefined || !exists(eventTime)) {
        return { ok: false, why: "has an eventTime that is no UTC time" };
    }
    const eventSource = text(record["eventSource"]);
    if (eventSource === undefined) return { ok: false, why: "has no eventSource" };
    const eventName = text(record["eventName"]);
    if (eventName === undefined) return { ok: false, why: "has no eventName" };
    const event: Writable<TrailEvent> = {
        eventID,
        eventTime,
        eventSource,
        eventName,
        userIdentity: identityOf(record["userIdentity"]),
        raw: record,
        origin: { file, index },
    };
    for (const key of texts) {
        const found = text(record[key]);
        if (found !== undefined) event[key] = found;
    }
    for (const key of flags) {
        const found = flag(record[key]);
        if (found !== undefined) event[key] = found;
    }
    if (present(record["requestParameters"])) event.requestParameters = record["requestParameters"];
    if (present(record["responseElements"])) event.responseElements = record["responseElements"];
    const resources = resourcesOf(record["resources"]);
    if (resources !== undefined) event.resources = resources;
    return { ok: true, event };
}

/** Whether the calendar has this day and the day this time: `Date.parse` takes 31 February for a day in March. */
function exists(iso: string): boolean {
    const time = Date.parse(iso);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === iso.slice(0, 19);
}

/** Logstash takes `eventTime` out of a record and puts it into its own field. */
function logstashTime(record: Json): string | undefined {
    return "@version" in record ? text(record["@timestamp"]) : undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const texts = [
    "eventType",
    "eventCategory",
    "awsRegion",
    "recipientAccountId",
    "sharedEventID",
    "errorCode",
    "errorMessage",
    "userAgent",
    "sourceIPAddress",
] as const;

const flags = ["readOnly", "managementEvent", "sessionCredentialFromConsole"] as const;

function present(value: unknown): boolean {
    return value !== undefined && value !== null;
}

function text(value: unknown): string | undefined {
    return typeof value === "string" && value !== "" ? value : undefined;
}

/** AWS writes booleans, EventBridge and Athena write words; `"false"` is not true. */
function flag(value: unknown): boolean | undefined {
    if (typeof value === "boolean") return value;
    if (typeof value !== "string") return undefined;
    const word = value.toLowerCase();
    return word === "true" ? true : word === "false" ? false : undefined;
}

const identityTexts = ["type", "principalId", "arn", "accountId", "accessKeyId", "userName", "invokedBy"] as const;

function identityOf(value: unknown): UserIdentity {
    const record = object(value);
    if (record === undefined) return {};
    const identity: Writable<UserIdentity> = {};
    for (const key of identityTexts) {
        const found = text(record[key]);
        if (found !== undefined) identity[key] = found;
    }
    const context = object(record["sessionContext"]);
    if (context !== undefined) {
        identity.sessionContext = pick(context, ["sourceIdentity"], {
            sessionIssuer: (inner) => pick(inner, ["type", "arn", "userName"]),
            attributes: (inner) => pick(inner, ["mfaAuthenticated", "creationDate"]),
        });
    }
    const scope = object(record["inScopeOf"]);
    if (scope !== undefined) identity.inScopeOf = pick(scope, ["issuerType", "credentialsIssuedTo"]);
    return identity;
}

function pick(
    from: Json,
    keys: readonly string[],
    nested: Readonly<Record<string, (inner: Json) => object>> = {},
): Record<string, never> {
    const picked: Record<string, unknown> = {};
    for (const key of keys) {
        const found = text(from[key]);
        if (found !== undefined) picked[key] = found;
    }
    for (const [key, read] of Object.entries(nested)) {
        const inner = object(from[key]);
        if (inner !== undefined) picked[key] = read(inner);
    }
    return picked as Record<string, never>;
}

function resourcesOf(value: unknown): TrailEvent["resources"] {
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((each) => {
        const record = object(each);
        return record === undefined ? [] : [pick(record, ["ARN", "type", "accountId"])];
    });
}

function object(value: unknown): Json | undefined {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}
