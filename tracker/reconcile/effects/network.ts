import type { TrailEvent } from "../../../core/trail/trail-event";
import { asked, askedText, few, listOf, texts, type EffectRule } from "./effect";

/** Calls that let others reach something. */
export const networkRules: readonly EffectRule[] = [
    {
        calls: /^ec2:(Authorize|Revoke)SecurityGroup(In|E)gress$/,
        effect: (event) => {
            const detail = openings(event) || "rules given by their ids";
            const way = event.eventName.endsWith("Ingress") ? "opened" : "opened out";
            return {
                kind: "access",
                label: event.eventName.startsWith("Revoke") ? "closed" : way,
                detail,
                topic: `${way} ${detail}`,
                restores: event.eventName.startsWith("Revoke"),
            };
        },
    },
    {
        calls: /^ec2:(CreateNetworkAclEntry|ReplaceNetworkAclEntry|ModifySecurityGroupRules)$/,
        effect: () => access("opened", "network rules changed", "rules"),
    },
    {
        calls: /^ec2:(Create|Accept|Delete)VpcPeeringConnection$/,
        effect: (event) => {
            const owner = askedText(event, "peerOwnerId");
            return {
                ...access(
                    "peered",
                    owner === undefined ? "VPC peering" : `VPC peering with account ${owner}`,
                    "peering",
                ),
                restores: event.eventName.startsWith("Delete"),
                ...(owner === undefined ? {} : { accounts: [owner] }),
            };
        },
    },
    {
        calls: /^(rds:ModifyDB(Instance|Cluster)|redshift:ModifyCluster)$/,
        effect: (event) => {
            const open = asked(event, "publiclyAccessible");
            if (typeof open !== "boolean") return undefined;
            return { ...access(open ? "opened" : "closed", "reachable from the internet", "public"), restores: !open };
        },
    },
    {
        calls: /^lambda:(Create|Update|Delete)FunctionUrlConfig$/,
        effect: (event) => {
            const free = askedText(event, "authType") === "NONE";
            const detail = free ? "URL that anybody may call" : "URL";
            return { ...access("opened", detail, "url"), restores: event.eventName.startsWith("Delete") };
        },
    },
    pairOf(/^ec2:(Enable|Disable)SerialConsoleAccess$/, "serial console of the account's instances", "serial"),
    {
        calls: /^eks:UpdateClusterConfig$/,
        effect: (event) =>
            asked(event, "resourcesVpcConfig", "endpointPublicAccess") === true
                ? access("opened", "cluster endpoint reachable from the internet", "endpoint")
                : undefined,
    },
];

function pairOf(calls: RegExp, detail: string, topic: string): EffectRule {
    return {
        calls,
        effect: ({ eventName }) => {
            const restores = eventName.startsWith("Disable");
            return { ...access(restores ? "closed" : "opened", detail, topic), restores };
        },
    };
}

function access(label: string, detail: string, topic: string) {
    return { kind: "access", label, detail, topic, restores: false } as const;
}

/** `TCP 22 from 0.0.0.0/0`, for both forms in which EC2 takes rules. */
function openings(event: TrailEvent): string {
    const rules = listOf(asked(event, "ipPermissions")).filter((rule) => Object.keys(rule as object).length > 0);
    const flat = askedText(event, "cidrIp") === undefined ? [] : [event.requestParameters];
    return few([...rules, ...flat].map((rule) => opening(rule as Record<string, unknown>)));
}

function opening(rule: Record<string, unknown>): string {
    const from = [
        ...texts(rule["cidrIp"]),
        ...texts(rule["ipRanges"], "cidrIp"),
        ...texts(rule["ipv6Ranges"], "cidrIpv6"),
        ...texts(rule["prefixListIds"], "prefixListId"),
        ...texts(rule["groups"], "groupId"),
    ];
    return `${ports(rule)} ${from.length === 0 ? "" : `from ${few(from)}`}`.trim();
}

function ports(rule: Record<string, unknown>): string {
    const protocol = texts(rule["ipProtocol"])[0] ?? "-1";
    if (protocol === "-1") return "all traffic";
    const [first, last] = [texts(rule["fromPort"])[0], texts(rule["toPort"])[0]];
    if (first === undefined || first === "-1") return protocol.toUpperCase();
    return `${protocol.toUpperCase()} ${last === undefined || last === first ? first : `${first}-${last}`}`;
}
