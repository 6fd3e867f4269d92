import { flatText } from "../../../core/trail/flat-text";
import type { TrailEvent } from "../../../core/trail/trail-event";
import { asked, askedText, listOf, type Effect, type EffectRule } from "./effect";

/** Calls after which less is recorded or noticed. */
export const loggingRules: readonly EffectRule[] = [
    {
        calls: /^cloudtrail:(Stop|Start)Logging$/,
        effect: (event) =>
            event.eventName === "StartLogging" ? off("trail started", "trail", true) : off("trail stopped", "trail"),
    },
    { calls: /^cloudtrail:DeleteTrail$/, effect: () => off("trail deleted", "trail") },
    {
        calls: /^cloudtrail:PutEventSelectors$/,
        effect: (event) => {
            const selectors = listOf(asked(event, "eventSelectors")) as {
                includeManagementEvents?: unknown;
                readWriteType?: unknown;
            }[];
            const advanced = asked(event, "advancedEventSelectors") !== undefined;
            const less = selectors.some(
                (each) =>
                    each.includeManagementEvents === false ||
                    (each.readWriteType !== undefined && each.readWriteType !== "All"),
            );
            if (!advanced && selectors.length > 0 && !less) return off("all events again", "selectors", true);
            const management = selectors.some((each) => each.includeManagementEvents === false);
            return off(management ? "management events off" : "event selectors changed", "selectors");
        },
    },
    {
        calls: /^cloudtrail:UpdateTrail$/,
        effect: (event) => {
            const less = ["includeGlobalServiceEvents", "isMultiRegionTrail", "enableLogFileValidation"].filter(
                (key) => asked(event, key) === false,
            );
            return off(less.length === 0 ? "trail changed" : `${less.join(", ")} off`, "trail settings");
        },
    },
    { calls: /^ec2:DeleteFlowLogs$/, effect: () => off("flow log deleted", "flow log") },
    {
        calls: /^config:(StopConfigurationRecorder|StartConfigurationRecorder|DeleteConfigurationRecorder|DeleteDeliveryChannel)$/,
        effect: (event) => off("AWS Config recorder off", "recorder", event.eventName.startsWith("Start")),
    },
    {
        calls: /^guardduty:(DeleteDetector|StopMonitoringMembers|DisassociateFrom\w+|DeletePublishingDestination)$/,
        effect: () => off("GuardDuty off", "detector"),
    },
    {
        calls: /^guardduty:UpdateDetector$/,
        effect: (event) =>
            asked(event, "enable") === undefined
                ? undefined
                : off("GuardDuty off", "detector", asked(event, "enable") === true),
    },
    { calls: /^guardduty:Create(Filter|IPSet)$/, effect: () => off("GuardDuty findings hidden", "filter") },
    {
        calls: /^(securityhub:DisableSecurityHub|macie2:DisableMacie|inspector2:Disable|access-analyzer:DeleteAnalyzer|detective:DeleteGraph)$/,
        effect: (event) => off(`${event.eventName}`, "detector"),
    },
    {
        calls: /^logs:(DeleteLogGroup|DeleteLogStream|DeleteSubscriptionFilter|DeleteDestination|DeleteMetricFilter)$/,
        effect: (event) =>
            off(event.eventName === "DeleteLogGroup" ? "log group deleted" : "log delivery off", "log group"),
    },
    {
        calls: /^logs:PutRetentionPolicy$/,
        effect: (event) => off(`logs kept ${askedText(event, "retentionInDays") ?? "other"} days`, "retention"),
    },
    {
        calls: /^(route53resolver:(Delete|Disassociate)ResolverQueryLogConfig|route53:DeleteQueryLoggingConfig|wafv2:DeleteLoggingConfiguration)$/,
        effect: () => off("query logs off", "query log"),
    },
    {
        calls: /^s3:PutBucketLogging$/,
        effect: (event) =>
            flatText(event.requestParameters).includes("LoggingEnabled")
                ? undefined
                : off("access logs off", "access log"),
    },
    {
        calls: /^(cloudwatch:(DeleteAlarms|DisableAlarmActions|EnableAlarmActions)|events:(DisableRule|EnableRule|DeleteRule|RemoveTargets))$/,
        effect: (event) => off("alarms off", "alarm", event.eventName.startsWith("Enable")),
    },
];

function off(detail: string, topic: string, restores = false): Effect {
    return { kind: "logging-off", label: restores ? "logging on" : "logging off", detail, topic, restores };
}

/** What a rule of a bucket's lifecycle does to its objects; `logs` when the bucket holds a trail's logs. */
export function lifecycleEffect(event: TrailEvent, logs: boolean): Effect {
    const deleted = event.eventName.startsWith("Delete");
    const rules = listOf(asked(event, "LifecycleConfiguration", "Rule")) as {
        ID?: unknown;
        Expiration?: { Days?: unknown };
    }[];
    const days = rules.map((rule) => rule.Expiration?.Days).find((value) => typeof value === "number");
    const what = logs ? "logs expire" : "objects expire";
    return {
        kind: logs ? "logging-off" : "delete",
        label: deleted ? "kept again" : what,
        detail: deleted
            ? "lifecycle deleted"
            : days === undefined
              ? "lifecycle set"
              : `after ${days} ${days === 1 ? "day" : "days"}`,
        topic: "lifecycle",
        restores: deleted,
    };
}
