import { channelOf } from "./channel";
import type { TrailEvent, UserIdentity } from "./trail-event";
import type { Actor } from "./verdict";

/** Who made a call, in the words of the record, without believing anything the caller could write but the user agent's name. */
export function actorOf(event: TrailEvent): Actor {
    const identity = event.userIdentity;
    const key = identity.accessKeyId === "" ? undefined : identity.accessKeyId;
    return {
        label: labelOf(event, identity),
        session: key ?? `${principalOf(event)} from ${event.sourceIPAddress ?? "nowhere"}`,
        type: identity.type ?? (event.eventType === "AwsServiceEvent" ? "AWSService" : "Unknown"),
        ...(identity.arn === undefined ? {} : { arn: identity.arn }),
        ...(identity.accountId === undefined ? {} : { accountId: identity.accountId }),
        ...(key === undefined ? {} : { accessKeyId: key }),
        ...(event.sourceIPAddress === undefined ? {} : { sourceIPAddress: event.sourceIPAddress }),
        ...(event.userAgent === undefined ? {} : { userAgent: event.userAgent }),
        channel: channelOf(event),
        credential: credentialOf(key, identity),
    };
}

/** The principal behind a session: the role for an assumed role, else the caller's ARN. Sessions of one role share it. */
export function principalOf(event: TrailEvent): string {
    const identity = event.userIdentity;
    return (
        nonEmpty(identity.sessionContext?.sessionIssuer?.arn) ??
        nonEmpty(identity.arn) ??
        nonEmpty(identity.principalId) ??
        nonEmpty(identity.invokedBy) ??
        `${identity.type ?? "Unknown"} of ${identity.accountId ?? "no account"}`
    );
}

/** `arn:aws:sts::…:assumed-role/deploy/CHG0040002` → `CHG0040002`. */
export function sessionNameOf(identity: UserIdentity): string | undefined {
    const fromArn = /:assumed-role\/[^/]+\/(.+)$/.exec(identity.arn ?? "")?.[1];
    return fromArn ?? nonEmpty(/^[A-Z0-9]+:(.+)$/.exec(identity.principalId ?? "")?.[1]);
}

function labelOf(event: TrailEvent, identity: UserIdentity): string {
    const name = identity.userName ?? /[/:]([^/:]+)$/.exec(identity.arn ?? "")?.[1];
    switch (identity.type) {
        case "IAMUser":
            return `IAM user ${name ?? "without a name"}`;
        case "Root":
            return `root of account ${identity.accountId ?? "unknown"}`;
        case "AssumedRole":
        case "Role": {
            const issuer = identity.sessionContext?.sessionIssuer;
            const role = issuer?.userName ?? /:assumed-role\/([^/]+)\//.exec(identity.arn ?? "")?.[1] ?? name;
            const session = sessionNameOf(identity);
            return `role ${role ?? "without a name"}${session === undefined ? "" : `, session ${session}`}`;
        }
        case "FederatedUser":
            return `federated user ${name ?? "without a name"}`;
        case "SAMLUser":
        case "WebIdentityUser":
            return `${identity.type === "SAMLUser" ? "SAML" : "web identity"} user ${name ?? "without a name"}`;
        case "IdentityCenterUser":
            return `Identity Center user ${name ?? identity.principalId ?? "without a name"}`;
        case "Directory":
            return `directory user ${name ?? "without a name"}`;
        case "AWSAccount":
            return `account ${identity.accountId ?? identity.principalId ?? "unknown"}`;
        case "AWSService":
            return `AWS service ${identity.invokedBy ?? event.eventSource}`;
        case undefined:
            if (event.eventType === "AwsServiceEvent") return `AWS service ${identity.invokedBy ?? event.eventSource}`;
            return identity.arn ?? identity.principalId ?? "a caller the record does not name";
        default:
            return identity.arn ?? name ?? "a caller the record does not name";
    }
}

/** AWS's prefixes of key ids: AKIA long-lived, ASIA temporary. Source: IAM User Guide, "IAM identifiers". */
function credentialOf(key: string | undefined, identity: UserIdentity): Actor["credential"] {
    if (key?.startsWith("ASIA") === true) return "temporary";
    if (key?.startsWith("AKIA") === true) return "long-lived";
    if (identity.type === "AssumedRole" || identity.type === "FederatedUser") return "temporary";
    return "unknown";
}

function nonEmpty(text: string | undefined): string | undefined {
    return text === undefined || text === "" ? undefined : text;
}
