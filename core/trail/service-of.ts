/**
 * Event sources whose IAM prefix is another word.
 * Source: iam-dataset's `cloudtrail_service_mappings` and trailscraper's table, read for the names only.
 */
const prefixes: Readonly<Record<string, string>> = {
    monitoring: "cloudwatch",
    tagging: "tag",
    rdsdata: "rds-data",
    opensearchservice: "es",
    amazonmq: "mq",
    pinpoint: "mobiletargeting",
    migrationhub: "mgh",
    pricelist: "pricing",
    "application-insights": "applicationinsights",
    cloudcontrolapi: "cloudformation",
    billingconsole: "billing",
    taxconsole: "tax",
    qconnect: "wisdom",
    "participant-connect": "connect",
    "contact-lens": "connect",
    "servicecatalog-appregistry": "servicecatalog",
    transcribestreaming: "transcribe",
    "streams.dynamodb": "dynamodb",
    appstream2: "appstream",
    "models.lex": "lex",
    "runtime.lex": "lex",
};

/** The service of a record in IAM's words: `iam.amazonaws.com` → `iam`, `monitoring.amazonaws.com` → `cloudwatch`. */
export function serviceOf(eventSource: string): string {
    const host = eventSource.toLowerCase().replace(/\.amazonaws\.com(\.cn)?$/, "");
    if (host.startsWith("chime-sdk-")) return "chime";
    if (host.endsWith("-marketplace")) return "aws-marketplace";
    return prefixes[host] ?? host;
}

/** `service:EventName`, as the reports print it: `iam:PutRolePolicy`. */
export function eventLabel(event: { readonly eventSource: string; readonly eventName: string }): string {
    return `${serviceOf(event.eventSource)}:${event.eventName}`;
}
