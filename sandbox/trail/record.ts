import type { Sandbox } from "../sandbox";
import type { ApiCall, Json } from "./call";
import type { Caller } from "./caller";

/**
 * The CloudTrail record of one call, with the fields and their order as AWS writes them.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function trailRecord(sandbox: Sandbox, caller: Caller, call: ApiCall, region: string): Json {
    const requestId = call.service === "s3" ? sandbox.ids.base32(16) : sandbox.ids.uuid();
    const awsRegion = call.region ?? region;
    const host = hostOf(call, awsRegion);
    const failed = call.error !== undefined;
    return {
        eventVersion: "1.11",
        userIdentity: caller.userIdentity,
        eventTime: seconds(sandbox.now()),
        eventSource: `${call.service}.amazonaws.com`,
        eventName: call.event,
        awsRegion,
        sourceIPAddress: caller.sourceIPAddress,
        userAgent: call.service === "s3" ? `[${caller.userAgent(call.service)}]` : caller.userAgent(call.service),
        ...(call.error && { errorCode: call.error.code, errorMessage: call.error.message }),
        requestParameters: call.service === "s3" && call.request ? { ...call.request, Host: host } : call.request,
        responseElements: failed ? null : responseOf(call, requestId),
        ...additionalEventData(sandbox, call),
        requestID: requestId,
        eventID: sandbox.ids.uuid(),
        readOnly: call.readOnly,
        ...(call.resources && {
            resources: call.resources.map(({ arn, type }) => ({ accountId: sandbox.account, type, ARN: arn })),
        }),
        eventType: "AwsApiCall",
        ...(call.apiVersion !== undefined && { apiVersion: call.apiVersion }),
        managementEvent: true,
        recipientAccountId: sandbox.account,
        eventCategory: "Management",
        tlsDetails: {
            tlsVersion: "TLSv1.3",
            cipherSuite: "TLS_AES_128_GCM_SHA256",
            clientProvidedHostHeader: host,
        },
        // CloudTrail writes the text "true", and leaves the field out otherwise.
        ...(caller.console && { sessionCredentialFromConsole: "true" }),
    };
}

/** UTC ISO-8601 without fractions: CloudTrail knows no more. */
export function seconds(time: Date): string {
    return `${time.toISOString().slice(0, 19)}Z`;
}

/** EC2 repeats the request id in its answer. */
function responseOf(call: ApiCall, requestId: string): Json | null {
    return call.service === "ec2" && call.response ? { requestId, ...call.response } : call.response;
}

function additionalEventData(sandbox: Sandbox, call: ApiCall): Json {
    if (call.service === "s3") {
        return {
            additionalEventData: {
                SignatureVersion: "SigV4",
                CipherSuite: "TLS_AES_128_GCM_SHA256",
                bytesTransferredIn: call.readOnly || call.request === null ? 0 : JSON.stringify(call.request).length,
                AuthenticationMethod: "AuthHeader",
                "x-amz-id-2": `${sandbox.ids.alphanumeric(75)}=`,
                bytesTransferredOut: call.error ? 300 : 0,
                ...call.additional,
            },
        };
    }
    return call.additional ? { additionalEventData: call.additional } : {};
}

const globalHosts: Readonly<Record<string, string>> = { iam: "iam.amazonaws.com" };

function hostOf(call: ApiCall, region: string): string {
    const bucket = call.request?.["bucketName"];
    if (call.service === "s3") {
        return typeof bucket === "string" ? `${bucket}.s3.${region}.amazonaws.com` : `s3.${region}.amazonaws.com`;
    }
    return globalHosts[call.service] ?? `${call.service}.${region}.amazonaws.com`;
}
