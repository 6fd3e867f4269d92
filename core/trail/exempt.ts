import { sessionNameOf } from "./actor";
import { serviceOf } from "./service-of";
import type { TrailEvent } from "./trail-event";
import type { ExemptReason } from "./verdict";
import { isNoise } from "./noise";
import { isRuntimeCall } from "./runtime-calls";

/** Why a write needs no change, in the closed words of the verdicts and in a sentence. */
export interface Exemption {
    readonly reason: ExemptReason;
    readonly detail: string;
}

/**
 * Writes that no person and no pipeline made: AWS's own events and services acting in their own name.
 * A service that acts with somebody's session (CloudFormation, Cloud Control) is not among them.
 */
export function exemptService(event: TrailEvent): Exemption | undefined {
    switch (event.eventType) {
        case "AwsServiceEvent":
            return { reason: "aws-service", detail: "an AWS service's own event (AwsServiceEvent), not an API call" };
        case "AwsConsoleSignIn":
            return { reason: "noise", detail: "a sign-in (AwsConsoleSignIn), not an API call" };
        case "AwsVpceEvent":
            return { reason: "noise", detail: "a VPC endpoint's event (AwsVpceEvent), not an API call" };
        case "AwsCloudTrailInsight":
            return { reason: "noise", detail: "CloudTrail's own statistics (AwsCloudTrailInsight), not an API call" };
        case undefined:
        default:
            break;
    }
    const identity = event.userIdentity;
    if (identity.type === "AWSService") {
        return { reason: "aws-service", detail: `made by ${identity.invokedBy ?? "an AWS service"} in its own name` };
    }
    const issuer = identity.sessionContext?.sessionIssuer?.arn ?? "";
    if (/^arn:[^:]*:iam::\d*:role\/aws-service-role\//.test(issuer)) {
        return { reason: "aws-service", detail: `made with the service-linked role ${issuer}` };
    }
    return undefined;
}

/**
 * Writes that belong to running systems: agents and applications with the identity of an instance or a function, and only
 * calls that such systems make at run time. The same identity creating a user or opening a port is not exempt.
 */
export function exemptWorkload(event: TrailEvent): Exemption | undefined {
    const what = workloadOf(event);
    if (what === undefined || !isRuntimeCall(serviceOf(event.eventSource), event.eventName)) return undefined;
    return { reason: "workload", detail: `a run-time call of ${what}` };
}

/** Writes in CloudTrail's sense that change no configuration: data events and calls on the list of noise. */
export function exemptNoise(event: TrailEvent): Exemption | undefined {
    if (event.eventCategory === "Data" || event.managementEvent === false) {
        return { reason: "noise", detail: "a data event: it changes contents, not configuration" };
    }
    if (event.eventCategory === "NetworkActivity") {
        return { reason: "noise", detail: "a network activity event" };
    }
    const why = isNoise(serviceOf(event.eventSource), event.eventName);
    return why === undefined ? undefined : { reason: "noise", detail: why };
}

function workloadOf(event: TrailEvent): string | undefined {
    const identity = event.userIdentity;
    const scope = identity.inScopeOf?.issuerType;
    if (scope !== undefined && scope !== "") return `a workload (${scope})`;
    if (identity.type !== "AssumedRole") return undefined;
    const session = sessionNameOf(identity) ?? "";
    // AWS names the session of an instance profile after the instance; a caller of AssumeRole can choose any other name,
    // but also this one: hence the list of run-time calls.
    if (/^i-[0-9a-f]{8,17}$/.test(session)) return `instance ${session}`;
    const agent = event.userAgent ?? "";
    if (/\bexec-env\/AWS_(Lambda|ECS)|awslambda-worker|amazon-ssm-agent/.test(agent))
        return `a workload (session ${session})`;
    return undefined;
}
