/** AWS's `userIdentity` element, as far as Countersign reads it; AWS's own spelling. */
export interface UserIdentity {
    readonly type?: string;
    readonly principalId?: string;
    readonly arn?: string;
    readonly accountId?: string;
    readonly accessKeyId?: string;
    readonly userName?: string;
    readonly invokedBy?: string;
    readonly sessionContext?: {
        readonly sessionIssuer?: { readonly type?: string; readonly arn?: string; readonly userName?: string };
        readonly sourceIdentity?: string;
        readonly attributes?: { readonly mfaAuthenticated?: string; readonly creationDate?: string };
    };
    readonly inScopeOf?: { readonly issuerType?: string; readonly credentialsIssuedTo?: string };
}

/**
 * One CloudTrail record, AWS's own casing. Unknown fields stay in `raw`.
 * Source: AWS CloudTrail User Guide, "CloudTrail record contents".
 */
export interface TrailEvent {
    readonly eventID: string;
    /** UTC ISO-8601, whole seconds as AWS writes it. */
    readonly eventTime: string;
    /** e.g. `iam.amazonaws.com`. */
    readonly eventSource: string;
    readonly eventName: string;
    readonly eventType?: string;
    readonly eventCategory?: string;
    readonly awsRegion?: string;
    readonly recipientAccountId?: string;
    readonly sharedEventID?: string;
    readonly readOnly?: boolean;
    readonly managementEvent?: boolean;
    readonly errorCode?: string;
    readonly errorMessage?: string;
    readonly userAgent?: string;
    readonly sourceIPAddress?: string;
    /** Set by AWS's server when the session's credentials came from the console; not forgeable by the caller. */
    readonly sessionCredentialFromConsole?: boolean;
    readonly userIdentity: UserIdentity;
    readonly requestParameters?: unknown;
    readonly responseElements?: unknown;
    readonly resources?: readonly { readonly ARN?: string; readonly type?: string; readonly accountId?: string }[];
    /** The record as it was read. */
    readonly raw: Readonly<Record<string, unknown>>;
    /** Where it was read: path relative to the trail's root, and the index in `Records`. */
    readonly origin: { readonly file: string; readonly index: number };
}
