import { createHash } from "node:crypto";
import { type ApiCall, type Json, read, write } from "../trail/call";
import { given, type ResourceType, text, type World } from "./resource-type";
import { tagList } from "./tags";

/** A rule as `@pulumi/aws` spells it. */
interface Rule {
    readonly protocol: string;
    readonly fromPort: number;
    readonly toPort: number;
    readonly description?: string;
    readonly cidrBlocks?: readonly string[];
    readonly ipv6CidrBlocks?: readonly string[];
    readonly prefixListIds?: readonly string[];
    readonly securityGroups?: readonly string[];
    readonly self?: boolean;
}

type Direction = "ingress" | "egress";

/** What AWS puts into every new group, and what the provider takes out again. */
const allOutward: Rule = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] };

/** Its id is `sg-` and 17 digits. */
export const ec2SecurityGroup: ResourceType = {
    token: "aws:ec2/securityGroup:SecurityGroup",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 255 },
    defaults: { description: "Managed by Pulumi", revokeRulesOnDelete: false },
    replaceOn: ["name", "namePrefix", "description", "vpcId", "region"],
    computed: ["arn", "ownerId", "vpcId", "ingress", "egress"],
    taggable: true,
    create(inputs, world) {
        const groupId = `sg-0${world.ids.hex(16)}`;
        const vpcId = typeof inputs["vpcId"] === "string" ? inputs["vpcId"] : defaultVpc(world);
        const items = tagList(inputs);
        const tagSpecificationSet = items && { items: [{ resourceType: "security-group", tags: items }] };
        const request = given({
            groupName: text(inputs, "name"),
            groupDescription: inputs["description"],
            vpcId,
            tagSpecificationSet,
        });
        const response = given({ _return: true, groupId, tagSet: items && { items } });
        return {
            id: groupId,
            outputs: {
                arn: `arn:aws:ec2:${world.region}:${world.account}:security-group/${groupId}`,
                ownerId: world.account,
                vpcId,
                namePrefix: inputs["namePrefix"] ?? "",
                ingress: inputs["ingress"] ?? [],
                egress: inputs["egress"] ?? [],
            },
            calls: [
                write("ec2", "CreateSecurityGroup", request, response),
                permissions("Revoke", "egress", groupId, [allOutward], world),
                ...change("ingress", groupId, {}, inputs, world),
                ...change("egress", groupId, {}, inputs, world),
            ],
        };
    },
    update(id, olds, inputs, changed, world) {
        const resourcesSet = { items: [{ resourceId: id }] };
        const items = tagList(inputs);
        return {
            outputs: { ingress: inputs["ingress"] ?? [], egress: inputs["egress"] ?? [] },
            calls: [
                ...change("ingress", id, olds, inputs, world),
                ...change("egress", id, olds, inputs, world),
                ...(changed.includes("tagsAll") && items
                    ? [write("ec2", "CreateTags", { resourcesSet, tagSet: { items } }, { _return: true })]
                    : []),
            ],
        };
    },
    read: (id) => [
        read("ec2", "DescribeSecurityGroups", {
            securityGroupSet: {},
            securityGroupIdSet: { items: [{ groupId: id }] },
            filterSet: {},
        }),
    ],
    remove: (id) => [write("ec2", "DeleteSecurityGroup", { groupId: id }, { _return: true })],
};

/** Takes away the rules that are gone and adds those that are new. */
function change(direction: Direction, groupId: string, olds: Json, inputs: Json, world: World): ApiCall[] {
    const before = rules(olds, direction);
    const after = rules(inputs, direction);
    const missingIn = (list: readonly Rule[]) => {
        const known = new Set(list.map((rule) => JSON.stringify(rule)));
        return (rule: Rule) => !known.has(JSON.stringify(rule));
    };
    const gone = before.filter(missingIn(after));
    const added = after.filter(missingIn(before));
    return [
        ...(gone.length > 0 ? [permissions("Revoke", direction, groupId, gone, world)] : []),
        ...(added.length > 0 ? [permissions("Authorize", direction, groupId, added, world)] : []),
    ];
}

function rules(properties: Json, direction: Direction): Rule[] {
    return (properties[direction] ?? []) as Rule[];
}

function permissions(
    verb: "Authorize" | "Revoke",
    direction: Direction,
    groupId: string,
    list: readonly Rule[],
    world: World,
): ApiCall {
    const event = `${verb}SecurityGroup${direction === "ingress" ? "Ingress" : "Egress"}`;
    const request = { groupId, ipPermissions: { items: list.map((rule) => permission(rule, groupId)) } };
    const made = list.flatMap((rule) =>
        (rule.cidrBlocks ?? []).map((cidrIpv4) =>
            given({
                groupOwnerId: world.account,
                groupId,
                securityGroupRuleId: `sgr-0${world.ids.hex(16)}`,
                description: rule.description,
                isEgress: direction === "egress",
                ipProtocol: rule.protocol,
                fromPort: rule.fromPort,
                toPort: rule.toPort,
                cidrIpv4,
            }),
        ),
    );
    const response =
        verb === "Authorize" ? { _return: true, securityGroupRuleSet: { items: made } } : { _return: true };
    return write("ec2", event, request, response);
}

function permission(rule: Rule, groupId: string): Json {
    const groups = [...(rule.securityGroups ?? []), ...(rule.self === true ? [groupId] : [])];
    const ports = rule.protocol === "-1" ? {} : { fromPort: rule.fromPort, toPort: rule.toPort };
    const ranges = (list: readonly string[] | undefined, key: string) =>
        set(list, (value) => given({ [key]: value, description: rule.description }));
    return {
        ipProtocol: rule.protocol,
        ...ports,
        groups: set(groups, (group) => ({ groupId: group })),
        ipRanges: ranges(rule.cidrBlocks, "cidrIp"),
        ipv6Ranges: ranges(rule.ipv6CidrBlocks, "cidrIpv6"),
        prefixListIds: set(rule.prefixListIds, (prefixListId) => ({ prefixListId })),
    };
}

/** EC2 wraps lists as `{ items: [...] }`, and an empty one as `{}`. */
function set(list: readonly string[] | undefined, item: (value: string) => Json): Json {
    return list === undefined || list.length === 0 ? {} : { items: list.map(item) };
}

function defaultVpc(world: World): string {
    return `vpc-0${createHash("sha256").update(`${world.account} ${world.region}`).digest("hex").slice(0, 16)}`;
}
