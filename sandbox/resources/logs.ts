import { type ApiCall, type Json, read, write } from "../trail/call";
import { given, type ResourceType, text } from "./resource-type";
import { tagCalls, tagMap } from "./tags";

const version = { apiVersion: "20140328" };

const groupTags = {
    service: "logs",
    tag: "TagResource",
    untag: "UntagResource",
    form: "map",
    extra: version,
} as const;

/** Its id is its name. */
export const logGroup: ResourceType = {
    token: "aws:cloudwatch/logGroup:LogGroup",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 512 },
    defaults: { skipDestroy: false },
    replaceOn: ["name", "namePrefix", "logGroupClass", "region"],
    computed: ["arn"],
    taggable: true,
    taken: "ResourceAlreadyExistsException",
    create(inputs, world) {
        const logGroupName = text(inputs, "name");
        const tags = tagMap(inputs);
        const request = given({
            logGroupName,
            kmsKeyId: inputs["kmsKeyId"],
            logGroupClass: inputs["logGroupClass"],
            tags: Object.keys(tags).length > 0 ? tags : undefined,
        });
        return {
            id: logGroupName,
            outputs: {
                arn: `arn:aws:logs:${world.region}:${world.account}:log-group:${logGroupName}`,
                logGroupClass: inputs["logGroupClass"] ?? "STANDARD",
                namePrefix: inputs["namePrefix"] ?? "",
                retentionInDays: inputs["retentionInDays"] ?? 0,
            },
            calls: [write("logs", "CreateLogGroup", request, null, version), ...retention(logGroupName, inputs)],
        };
    },
    update: (id, olds, inputs, changed, world) => ({
        outputs: { retentionInDays: inputs["retentionInDays"] ?? 0 },
        calls: [
            ...(changed.includes("retentionInDays") ? retention(id, inputs, true) : []),
            ...tagCalls(
                groupTags,
                { resourceArn: `arn:aws:logs:${world.region}:${world.account}:log-group:${id}` },
                olds,
                inputs,
            ),
        ],
    }),
    read: (id, outputs) => [
        read("logs", "DescribeLogGroups", { logGroupNamePrefix: id }, version),
        read("logs", "ListTagsForResource", { resourceArn: outputs["arn"] }, version),
    ],
    remove: (id) => [write("logs", "DeleteLogGroup", { logGroupName: id }, null, version)],
};

function retention(logGroupName: string, inputs: Json, takeAway = false): ApiCall[] {
    const days = inputs["retentionInDays"];
    if (typeof days === "number" && days > 0) {
        return [write("logs", "PutRetentionPolicy", { logGroupName, retentionInDays: days }, null, version)];
    }
    return takeAway ? [write("logs", "DeleteRetentionPolicy", { logGroupName }, null, version)] : [];
}
