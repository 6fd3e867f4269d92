import { eventWords, type EventWords } from "./event-words";
import type { TrailEvent } from "./trail-event";
import { words } from "./words";

/** What a call does, in words, whichever API carried it. */
export interface Operation extends EventWords {
    /** The service that is acted on, as in `eventSource` without `.amazonaws.com`. */
    readonly service: string;
    /** Whether it came through Cloud Control, whose calls name a type and hold the state as a document. */
    readonly cloudControl: boolean;
}

/**
 * Takes a call apart. Cloud Control's `CreateResource`, `UpdateResource` and `DeleteResource` say in `typeName` what they are
 * about (`AWS::S3::Bucket`), so they read like the service's own calls.
 * Source: AWS Cloud Control API Reference, "CreateResource".
 */
export function operationOf(event: TrailEvent): Operation {
    const service = event.eventSource.toLowerCase().replace(/\.amazonaws\.com(\.cn)?$/, "");
    const said = eventWords(event.eventName);
    const type = cloudControlType(event, service);
    if (type === undefined) return { ...said, service, cloudControl: false };
    const [, name, kind] = type.split("::");
    const noun = words(kind ?? "");
    return {
        verb: said.verb,
        noun,
        all: [said.verb, ...noun],
        service: serviceOfType[name?.toLowerCase() ?? ""] ?? name?.toLowerCase() ?? service,
        cloudControl: true,
    };
}

function cloudControlType(event: TrailEvent, service: string): string | undefined {
    if (service !== "cloudformation" && service !== "cloudcontrolapi") return undefined;
    if (!/^(Create|Update|Delete)Resource$/.test(event.eventName)) return undefined;
    const type = (event.requestParameters as { typeName?: unknown } | undefined)?.typeName;
    return typeof type === "string" && /^\w+::\w+::\w+$/.test(type) ? type : undefined;
}

/** CloudFormation's names of services whose event source has another. */
const serviceOfType: Readonly<Record<string, string>> = {
    elasticloadbalancingv2: "elasticloadbalancing",
    cloudwatch: "monitoring",
    efs: "elasticfilesystem",
    emr: "elasticmapreduce",
    stepfunctions: "states",
    cognito: "cognito-idp",
    opensearchservice: "es",
    elasticsearch: "es",
    amazonmq: "amazonmq",
    msk: "kafka",
    certificatemanager: "acm",
    apigatewayv2: "apigateway",
    applicationautoscaling: "autoscaling",
};
