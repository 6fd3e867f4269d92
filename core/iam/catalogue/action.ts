import type { AccessLevel } from "./access-level";

/** What an action can be misused for, as published lists and our own reading of AWS's pages rate it. */
export const riskKinds = [
    "credential-exposure",
    "data-access",
    "escalation",
    "resource-exposure",
    "resource-policy",
] as const;
export type RiskKind = (typeof riskKinds)[number];

export interface Risk {
    readonly kind: RiskKind;
    /** Who says so: entries of the catalogue's `sources`. */
    readonly sources: readonly string[];
}

/** A kind of resource that an action can be limited to by ARN. */
export interface ActionResource {
    /** Name of the resource type within the action's service, e.g. `bucket`. */
    readonly type: string;
    /** Whether a request always names such a resource. */
    readonly required: boolean;
    /** Condition keys that this action offers for this kind of resource, beside the action's own. */
    readonly conditionKeys: readonly string[];
}

/** One action as IAM policies name it. Ids are dense, from 0, in the order of service and name; they change with the data. */
export interface Action {
    readonly id: number;
    /** `s3:GetObject`, in AWS's own casing. */
    readonly name: string;
    /** Prefix of the service, e.g. `s3`. */
    readonly service: string;
    /** Gravest first, corrected where a reviewed source disagrees with AWS. */
    readonly levels: readonly AccessLevel[];
    /** What AWS publishes: `iam:PassRole` is only `Write` there. */
    readonly publishedLevels: readonly AccessLevel[];
    /** Who corrected the levels; empty where they are AWS's own. */
    readonly levelSources: readonly string[];
    /** Empty: the action cannot be limited by ARN, only `Resource: "*"` grants it. */
    readonly resourceTypes: readonly ActionResource[];
    readonly conditionKeys: readonly string[];
    readonly risks: readonly Risk[];
}

/** Every condition key that a request of the action can carry, its own and those of its resource types. */
export function conditionKeysOf(action: Action): ReadonlySet<string> {
    return new Set([...action.conditionKeys, ...action.resourceTypes.flatMap((resource) => resource.conditionKeys)]);
}
