import { sessionNameOf } from "./actor";
import type { TrailEvent } from "./trail-event";

/** Where a temporary key came from, as AWS's servers recorded it. */
export interface Issued {
    readonly accessKeyId: string;
    /** The call that issued it. */
    readonly eventID: string;
    readonly eventTime: string;
    readonly sessionName?: string;
    readonly sourceIdentity?: string;
    /** Values of session tags, which may carry a change id. */
    readonly tags: readonly string[];
    /** The key that asked, so that chains of roles can be walked. */
    readonly askedWith?: string;
}

const issuing = new Set([
    "AssumeRole",
    "AssumeRoleWithSAML",
    "AssumeRoleWithWebIdentity",
    "GetFederationToken",
    "GetSessionToken",
]);

/** Whether this record may issue credentials: such records are kept although CloudTrail calls most of them reads. */
export function issuesCredentials(event: TrailEvent): boolean {
    return event.eventSource === "sts.amazonaws.com" && issuing.has(event.eventName);
}

/** What an `sts:AssumeRole*` record says of the credentials it gave out; `undefined` where it gave none. */
export function issuedBy(event: TrailEvent): Issued | undefined {
    if (!issuesCredentials(event) || event.errorCode !== undefined) return undefined;
    const response = asRecord(event.responseElements);
    const accessKeyId = asText(asRecord(response?.["credentials"])?.["accessKeyId"]);
    if (accessKeyId === undefined) return undefined;
    const request = asRecord(event.requestParameters);
    const sessionName = asText(request?.["roleSessionName"]) ?? asText(request?.["name"]);
    const sourceIdentity = asText(request?.["sourceIdentity"]) ?? asText(response?.["sourceIdentity"]);
    const tags = Array.isArray(request?.["tags"]) ? request["tags"] : [];
    const askedWith = event.userIdentity.accessKeyId;
    return {
        accessKeyId,
        eventID: event.eventID,
        eventTime: event.eventTime,
        ...(sessionName === undefined ? {} : { sessionName }),
        ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
        tags: tags.map((tag) => asText(asRecord(tag)?.["value"])).filter((value) => value !== undefined),
        ...(askedWith === undefined || askedWith === "" ? {} : { askedWith }),
    };
}

/** A text that AWS's servers tied to the caller's session, and the record that shows it. */
export interface CarriedText {
    readonly text: string;
    readonly what: "session name" | "source identity" | "session tag";
    /** Event id of the issuing call, where it was read; the call itself shows its session name. */
    readonly eventID?: string;
}

/** Everything that AWS's servers recorded about the session of a call: its own words and those of the keys before it. */
export function carriedBy(event: TrailEvent, issued: ReadonlyMap<string, Issued>): readonly CarriedText[] {
    const carried: CarriedText[] = [];
    const identity = event.userIdentity;
    const own = sessionNameOf(identity);
    if (own !== undefined) carried.push({ text: own, what: "session name" });
    const source = identity.sessionContext?.sourceIdentity;
    if (source !== undefined && source !== "") carried.push({ text: source, what: "source identity" });
    let key = identity.accessKeyId;
    // A chain of roles is at most a handful long; the bound ends a loop made by hand.
    for (let step = 0; step < 8 && key !== undefined; step++) {
        const link = issued.get(key);
        if (link === undefined) break;
        if (link.sessionName !== undefined) {
            carried.push({ text: link.sessionName, what: "session name", eventID: link.eventID });
        }
        if (link.sourceIdentity !== undefined) {
            carried.push({ text: link.sourceIdentity, what: "source identity", eventID: link.eventID });
        }
        for (const tag of link.tags) carried.push({ text: tag, what: "session tag", eventID: link.eventID });
        key = link.askedWith;
    }
    return carried;
}

/** Whether a recorded text carries a change id as a word of its own: `pulumi.payments.prod.CHG0030002`. */
export function carries(text: string, changeId: string): boolean {
    let from = 0;
    for (;;) {
        const at = text.indexOf(changeId, from);
        if (at < 0) return false;
        const before = text[at - 1];
        const after = text[at + changeId.length];
        if (!isWordCharacter(before) && !isWordCharacter(after)) return true;
        from = at + 1;
    }
}

function isWordCharacter(character: string | undefined): boolean {
    return character !== undefined && /[A-Za-z0-9]/.test(character);
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : undefined;
}

function asText(value: unknown): string | undefined {
    return typeof value === "string" && value !== "" ? value : undefined;
}
