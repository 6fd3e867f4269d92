import { type ApiCall, type Json, read, write } from "../trail/call";
import { given, responseDate, type ResourceType, text, type World } from "./resource-type";
import { tagCalls, tagList } from "./tags";

function onTable(world: World, name: string): Partial<ApiCall> {
    return { resources: [{ arn: tableArn(world, name), type: "AWS::DynamoDB::Table" }], apiVersion: "2012-08-10" };
}

function tableArn(world: World, name: string): string {
    return `arn:aws:dynamodb:${world.region}:${world.account}:table/${name}`;
}

/** Its id is its name. */
export const dynamodbTable: ResourceType = {
    token: "aws:dynamodb/table:Table",
    name: { property: "name", maxLength: 255 },
    defaults: { billingMode: "PROVISIONED" },
    replaceOn: ["name", "hashKey", "rangeKey", "localSecondaryIndexes", "region"],
    computed: ["arn", "streamArn", "streamLabel"],
    taggable: true,
    taken: "ResourceInUseException",
    create(inputs, world) {
        const name = text(inputs, "name");
        const request = given({
            tableName: name,
            attributeDefinitions: ((inputs["attributes"] ?? []) as Json[]).map((each) => ({
                attributeName: each["name"],
                attributeType: each["type"],
            })),
            keySchema: keySchema(inputs),
            billingMode: inputs["billingMode"],
            provisionedThroughput: throughput(inputs),
            sSESpecification: inputs["serverSideEncryption"],
            deletionProtectionEnabled: inputs["deletionProtectionEnabled"] ?? false,
            tags: tagList(inputs),
        });
        const arn = tableArn(world, name);
        const tableDescription = {
            tableName: name,
            attributeDefinitions: request["attributeDefinitions"],
            keySchema: request["keySchema"],
            tableStatus: "CREATING",
            creationDateTime: responseDate(world.now),
            itemCount: 0,
            tableSizeBytes: 0,
            tableArn: arn,
            tableId: world.ids.uuid(),
            deletionProtectionEnabled: request["deletionProtectionEnabled"],
        };
        return {
            id: name,
            outputs: { arn, streamArn: "", streamLabel: "", tableClass: inputs["tableClass"] ?? "STANDARD" },
            calls: [
                write("dynamodb", "CreateTable", request, { tableDescription }, onTable(world, name)),
                ...settings(name, {}, inputs, world),
            ],
        };
    },
    update(id, olds, inputs, changed, world) {
        const table = ["billingMode", "readCapacity", "writeCapacity", "deletionProtectionEnabled"];
        const request = given({
            tableName: id,
            billingMode: changed.includes("billingMode") ? inputs["billingMode"] : undefined,
            provisionedThroughput: throughput(inputs),
            deletionProtectionEnabled: inputs["deletionProtectionEnabled"],
        });
        const form = ["key", "value"] as const;
        const style = {
            service: "dynamodb",
            tag: "TagResource",
            untag: "UntagResource",
            form,
            extra: onTable(world, id),
        };
        return {
            outputs: {},
            calls: [
                ...(changed.some((name) => table.includes(name))
                    ? [write("dynamodb", "UpdateTable", request, null, onTable(world, id))]
                    : []),
                ...settings(id, olds, inputs, world),
                ...tagCalls(style, { resourceArn: tableArn(world, id) }, olds, inputs),
            ],
        };
    },
    read: (id, _outputs, world) => [
        read("dynamodb", "DescribeTable", { tableName: id }, onTable(world, id)),
        read("dynamodb", "DescribeContinuousBackups", { tableName: id }, onTable(world, id)),
        read("dynamodb", "DescribeTimeToLive", { tableName: id }, onTable(world, id)),
        read("dynamodb", "ListTagsOfResource", { resourceArn: tableArn(world, id) }, onTable(world, id)),
    ],
    remove: (id, _outputs, world) => [
        write(
            "dynamodb",
            "DeleteTable",
            { tableName: id },
            { tableDescription: { tableName: id, tableStatus: "DELETING", tableArn: tableArn(world, id) } },
            onTable(world, id),
        ),
    ],
};

function keySchema(inputs: Json): Json[] {
    const keys: [unknown, string][] = [
        [inputs["hashKey"], "HASH"],
        [inputs["rangeKey"], "RANGE"],
    ];
    return keys.flatMap(([attributeName, keyType]) =>
        attributeName === undefined ? [] : [{ attributeName, keyType }],
    );
}

function throughput(inputs: Json): Json | undefined {
    return inputs["billingMode"] === "PROVISIONED"
        ? { readCapacityUnits: inputs["readCapacity"] ?? 1, writeCapacityUnits: inputs["writeCapacity"] ?? 1 }
        : undefined;
}

/** What DynamoDB takes in calls of their own. */
function settings(tableName: string, olds: Json, inputs: Json, world: World): ApiCall[] {
    const differs = (name: string) => JSON.stringify(olds[name]) !== JSON.stringify(inputs[name]);
    const recovery = inputs["pointInTimeRecovery"] as { enabled?: boolean } | undefined;
    const ttl = inputs["ttl"] as { attributeName?: string; enabled?: boolean } | undefined;
    return [
        ...(differs("ttl")
            ? [
                  write(
                      "dynamodb",
                      "UpdateTimeToLive",
                      {
                          tableName,
                          timeToLiveSpecification: given({
                              attributeName: ttl?.attributeName,
                              enabled: ttl?.enabled ?? false,
                          }),
                      },
                      null,
                      onTable(world, tableName),
                  ),
              ]
            : []),
        ...(differs("pointInTimeRecovery")
            ? [
                  write(
                      "dynamodb",
                      "UpdateContinuousBackups",
                      {
                          tableName,
                          pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: recovery?.enabled ?? false },
                      },
                      null,
                      onTable(world, tableName),
                  ),
              ]
            : []),
    ];
}
