import { eventWords } from "./event-words";
import { serviceOf } from "./service-of";
import type { TrailEvent } from "./trail-event";

/** Verbs of calls that change nothing. `Verify` is left out on purpose: `ses:VerifyEmailIdentity` is a write. */
const readingVerbs = new Set([
    "get",
    "list",
    "describe",
    "head",
    "lookup",
    "search",
    "select",
    "simulate",
    "test",
    "check",
    "validate",
    "preview",
    "estimate",
    "query",
    "scan",
    "download",
    "view",
    "discover",
    "decrypt",
    "encrypt",
    "detect",
    "filter",
    "count",
    "is",
    "retrieve",
]);

/** Calls whose name and effect disagree: what CloudTrail itself says of them when it says something. */
const exceptions: Readonly<Record<string, "read" | "write">> = {
    "sts:AssumeRole": "read",
    "sts:AssumeRoleWithSAML": "read",
    "sts:AssumeRoleWithWebIdentity": "read",
    "sts:GetFederationToken": "write",
    "sts:GetSessionToken": "write",
    "kms:GenerateDataKey": "read",
    "kms:GenerateDataKeyWithoutPlaintext": "read",
    "kms:ReEncrypt": "read",
    "bedrock:InvokeModel": "read",
    "ssm:GetInventory": "read",
    "ecr:GetAuthorizationToken": "read",
};

/**
 * Whether a call could change something. CloudTrail's own `readOnly` decides; records of old formats lack it, and then the
 * name does. What is not known to read counts as a write, so that nothing can hide behind a new verb.
 */
export function readOrWrite(event: TrailEvent): "read" | "write" {
    if (event.readOnly !== undefined) return event.readOnly ? "read" : "write";
    const { verb } = eventWords(event.eventName);
    const exception = exceptions[`${serviceOf(event.eventSource)}:${event.eventName}`];
    if (exception !== undefined) return exception;
    return readingVerbs.has(verb) ? "read" : "write";
}
