import { createHash } from "node:crypto";
import type { Json } from "./call";

/** Who calls: what CloudTrail writes as `userIdentity`, and what it writes about the client. */
export interface Caller {
    readonly userIdentity: Json;
    /** Gives the user agent that the client sends to one service. */
    readonly userAgent: (service: string) => string;
    readonly sourceIPAddress: string;
    /** The session came out of a sign-in to the console. */
    readonly console: boolean;
    /** The ARN that `GetCallerIdentity` answers, and its user id. */
    readonly arn: string;
    readonly userId: string;
}

/**
 * What Pulumi's AWS provider sends since October 2025: the AWS SDK for Go's own string and, after it, the product
 * code of Pulumi in AWS's partner network. The word Pulumi is not in it.
 */
export function pulumiUserAgent(service: string): string {
    return (
        "aws-sdk-go-v2/1.39.6 ua/2.1 os/linux lang/go#1.24.9 md/GOOS#linux md/GOARCH#amd64 " +
        `api/${service}#1.50.0 m/E,e APN/1.1 (c7qiae2l6usvzoynupds6v7hf)`
    );
}

/** What the AWS command line sends. */
export function cliUserAgent(): string {
    return "aws-cli/2.31.18 md/awscrt#0.27.6 ua/2.1 os/macos#24.6.0 md/arch#arm64 lang/python#3.13.9 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off";
}

/** What stands there for a call out of the console: S3's console calls from a server, most others from the browser. */
export function consoleUserAgent(service: string): string {
    return service === "s3"
        ? "S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750 Linux/5.10.226-192.879.amzn2int.x86_64 OpenJDK_64-Bit_Server_VM/25.412-b09 java/1.8.0_412 vendor/Oracle_Corporation cfg/retry-mode/standard"
        : "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
}

/** An IAM user with a long-lived key. */
export function iamUser(options: {
    account: string;
    name: string;
    userId: string;
    accessKeyId: string;
    userAgent: (service: string) => string;
    sourceIPAddress: string;
}): Caller {
    const arn = `arn:aws:iam::${options.account}:user/${options.name}`;
    return {
        userIdentity: {
            type: "IAMUser",
            principalId: options.userId,
            arn,
            accountId: options.account,
            accessKeyId: options.accessKeyId,
            userName: options.name,
        },
        userAgent: options.userAgent,
        sourceIPAddress: options.sourceIPAddress,
        console: false,
        arn,
        userId: options.userId,
    };
}

/** A session of a role. `rolePath` starts and ends with `/`. */
export function roleSession(options: {
    account: string;
    rolePath?: string;
    roleName: string;
    roleId: string;
    sessionName: string;
    accessKeyId: string;
    /** ISO-8601, seconds. */
    creationDate: string;
    mfa: boolean;
    sourceIdentity?: string | undefined;
    webIdFederationData?: Json | undefined;
    userAgent: (service: string) => string;
    sourceIPAddress: string;
    console?: boolean;
}): Caller {
    const arn = `arn:aws:sts::${options.account}:assumed-role/${options.roleName}/${options.sessionName}`;
    const userId = `${options.roleId}:${options.sessionName}`;
    return {
        userIdentity: {
            type: "AssumedRole",
            principalId: userId,
            arn,
            accountId: options.account,
            accessKeyId: options.accessKeyId,
            sessionContext: {
                sessionIssuer: {
                    type: "Role",
                    principalId: options.roleId,
                    arn: `arn:aws:iam::${options.account}:role${options.rolePath ?? "/"}${options.roleName}`,
                    accountId: options.account,
                    userName: options.roleName,
                },
                ...(options.webIdFederationData && { webIdFederationData: options.webIdFederationData }),
                ...(options.sourceIdentity !== undefined && { sourceIdentity: options.sourceIdentity }),
                attributes: { creationDate: options.creationDate, mfaAuthenticated: String(options.mfa) },
            },
        },
        userAgent: options.userAgent,
        sourceIPAddress: options.sourceIPAddress,
        console: options.console ?? false,
        arn,
        userId,
    };
}

/** An id that is always the same for the same thing: roles and users keep theirs for life. */
export function lastingId(prefix: "AROA" | "AIDA", thing: string): string {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const digest = createHash("sha256").update(thing).digest().subarray(0, 17);
    return prefix + Array.from(digest, (byte) => alphabet[byte % alphabet.length]).join("");
}
