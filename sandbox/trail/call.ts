/** A JSON object. */
export type Json = Record<string, unknown>;

/** One request to an AWS API and what AWS answered, as far as CloudTrail records it. */
export interface ApiCall {
    /** First part of the event source: `iam`, `s3`, `sqs`, `monitoring`, … */
    readonly service: string;
    /** As CloudTrail spells it, with API dates where the service has them: `CreateFunction20150331`. */
    readonly event: string;
    readonly request: Json | null;
    /** `null` for reads and for the writes that answer with nothing. */
    readonly response: Json | null;
    readonly readOnly: boolean;
    /** Where the service runs: global services answer in us-east-1. Absent: the caller's region. */
    readonly region?: string;
    /** ARNs and CloudFormation types, where the service names them. */
    readonly resources?: readonly { readonly arn: string; readonly type: string }[];
    readonly apiVersion?: string;
    /** Fields of `additionalEventData` beside those that S3 always writes. */
    readonly additional?: Json;
    /** The call failed: `AccessDenied`, `NoSuchEntityException`, … */
    readonly error?: ApiError;
}

export interface ApiError {
    readonly code: string;
    readonly message: string;
}

/** A call that only looks. */
export function read(service: string, event: string, request: Json | null, extra: Partial<ApiCall> = {}): ApiCall {
    return { service, event, request, response: null, readOnly: true, ...extra };
}

/** A call that changes something. */
export function write(
    service: string,
    event: string,
    request: Json | null,
    response: Json | null = null,
    extra: Partial<ApiCall> = {},
): ApiCall {
    return { service, event, request, response, readOnly: false, ...extra };
}
