import type { TrailEvent } from "./trail-event";
import type { Channel } from "./verdict";

/** What Pulumi's AWS providers put into every user agent since October 2025; aws-native puts nothing else. */
const pulumiPartner = "APN/1.1 (c7qiae2l6usvzoynupds6v7hf)";

/** User agents of the console, in the forms seen in public records. None of them proves a person by itself. */
const consoleAgents =
    /^(console\.amazonaws\.com|signin\.amazonaws\.com|AWS Internal|Mozilla\/|S3Console\/|Coral\/Netty|aws-internal\/\d+ S3Console)|Console, aws-internal|\bconsole\.amazonaws\.com\b/;

/**
 * How the caller reached AWS. `sessionCredentialFromConsole` is set by AWS's servers and comes first; everything after it is
 * the user agent, which the caller writes: good for a word in a report, never for a verdict.
 * Source: AWS CloudTrail User Guide, "record contents"; agents of Pulumi's providers as their sources set them.
 */
export function channelOf(event: TrailEvent): Channel {
    if (event.sessionCredentialFromConsole === true) return "console";
    if (event.eventType === "AwsServiceEvent" || event.userIdentity.type === "AWSService") return "aws-service";
    const invokedBy = event.userIdentity.invokedBy ?? "";
    if (invokedBy === "signin.amazonaws.com") return "console";
    if (invokedBy.endsWith(".amazonaws.com")) return "aws-service";
    // S3 wraps the agent in brackets.
    const agent = (event.userAgent ?? "").replace(/^\[(.*)\]$/, "$1");
    if (agent === "") return "unknown";
    if (agent.includes(pulumiPartner) || /\bPulumi(-Aws|AwsNative)?\//.test(agent)) return "pulumi";
    if (/\bTerraform\/|\bOpenTofu\//.test(agent)) return "terraform";
    if (consoleAgents.test(agent)) return "console";
    if (/^[a-z0-9.-]+\.amazonaws\.com$/.test(agent)) return "aws-service";
    if (/^aws-cli\/|^aws-shell\//.test(agent)) return "command-line";
    if (/^(Boto3?|aws-sdk|Botocore|AWS-SDK|aws-fluent|s3fs|rclone)/i.test(agent)) return "sdk";
    return "unknown";
}

/** The program behind a user agent, without its versions: two agents with the same family may be the same tool. */
export function agentFamily(event: TrailEvent): string {
    const channel = channelOf(event);
    if (channel !== "sdk" && channel !== "unknown") return channel;
    const agent = (event.userAgent ?? "").replace(/^\[(.*)\]$/, "$1");
    return agent.split(/[\s/_]/, 1)[0]!.toLowerCase();
}
