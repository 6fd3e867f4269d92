import { type Json, read, write } from "../trail/call";
import { given, type ResourceType, text } from "./resource-type";
import { tagCalls, tagMap } from "./tags";

/** Properties of a queue and the attribute that SQS knows each by. */
const attributes: Readonly<Record<string, string>> = {
    contentBasedDeduplication: "ContentBasedDeduplication",
    deduplicationScope: "DeduplicationScope",
    delaySeconds: "DelaySeconds",
    fifoQueue: "FifoQueue",
    fifoThroughputLimit: "FifoThroughputLimit",
    kmsDataKeyReusePeriodSeconds: "KmsDataKeyReusePeriodSeconds",
    kmsMasterKeyId: "KmsMasterKeyId",
    maxMessageSize: "MaximumMessageSize",
    messageRetentionSeconds: "MessageRetentionPeriod",
    policy: "Policy",
    receiveWaitTimeSeconds: "ReceiveMessageWaitTimeSeconds",
    redriveAllowPolicy: "RedriveAllowPolicy",
    redrivePolicy: "RedrivePolicy",
    sqsManagedSseEnabled: "SqsManagedSseEnabled",
    visibilityTimeoutSeconds: "VisibilityTimeout",
};

/** SQS takes every attribute as text. */
function attributesOf(inputs: Json, only?: readonly string[]): Json {
    return Object.fromEntries(
        Object.entries(attributes)
            .filter(([property]) => inputs[property] !== undefined && (only?.includes(property) ?? true))
            .map(([property, attribute]) => [attribute, attributeText(inputs[property])]),
    );
}

function attributeText(value: unknown): string {
    return typeof value === "string" ? value : JSON.stringify(value);
}

const queueTags = { service: "sqs", tag: "TagQueue", untag: "UntagQueue", form: "map" } as const;

/** Its id is its URL. */
export const sqsQueue: ResourceType = {
    token: "aws:sqs/queue:Queue",
    name: {
        property: "name",
        prefixProperty: "namePrefix",
        maxLength: 80,
        suffix: (inputs) => (inputs["fifoQueue"] === true ? ".fifo" : ""),
    },
    defaults: {
        contentBasedDeduplication: false,
        delaySeconds: 0,
        fifoQueue: false,
        maxMessageSize: 262144,
        messageRetentionSeconds: 345600,
        receiveWaitTimeSeconds: 0,
        visibilityTimeoutSeconds: 30,
    },
    replaceOn: ["name", "namePrefix", "fifoQueue", "region"],
    computed: ["arn", "url"],
    taggable: true,
    taken: "QueueAlreadyExists",
    create(inputs, world) {
        const name = text(inputs, "name");
        const url = `https://sqs.${world.region}.amazonaws.com/${world.account}/${name}`;
        const tags = tagMap(inputs);
        const sent = attributesOf(inputs);
        if (inputs["fifoQueue"] !== true) {
            delete sent["FifoQueue"];
            delete sent["ContentBasedDeduplication"];
        }
        const request = given({
            queueName: name,
            attributes: sent,
            tags: Object.keys(tags).length > 0 ? tags : undefined,
        });
        return {
            id: url,
            outputs: {
                arn: `arn:aws:sqs:${world.region}:${world.account}:${name}`,
                url,
                namePrefix: inputs["namePrefix"] ?? "",
                sqsManagedSseEnabled: inputs["sqsManagedSseEnabled"] ?? true,
                kmsDataKeyReusePeriodSeconds: inputs["kmsDataKeyReusePeriodSeconds"] ?? 300,
            },
            calls: [write("sqs", "CreateQueue", request, { queueUrl: url })],
        };
    },
    update(id, olds, inputs, changed) {
        const sent = attributesOf(inputs, changed);
        return {
            outputs: {},
            calls: [
                ...(Object.keys(sent).length > 0
                    ? [write("sqs", "SetQueueAttributes", { queueUrl: id, attributes: sent })]
                    : []),
                ...tagCalls(queueTags, { queueUrl: id }, olds, inputs),
            ],
        };
    },
    read: (id) => [
        read("sqs", "GetQueueAttributes", { queueUrl: id, attributeNames: ["All"] }),
        read("sqs", "ListQueueTags", { queueUrl: id }),
    ],
    remove: (id) => [write("sqs", "DeleteQueue", { queueUrl: id })],
};

/** The policy of a queue as a resource of its own. Its id is the queue's URL. */
export const sqsQueuePolicy: ResourceType = {
    token: "aws:sqs/queuePolicy:QueuePolicy",
    replaceOn: ["queueUrl", "region"],
    computed: [],
    create(inputs) {
        const queueUrl = text(inputs, "queueUrl");
        return { id: queueUrl, outputs: {}, calls: [setPolicy(queueUrl, inputs["policy"])] };
    },
    update: (id, _olds, inputs) => ({ outputs: {}, calls: [setPolicy(id, inputs["policy"])] }),
    read: (id) => [read("sqs", "GetQueueAttributes", { queueUrl: id, attributeNames: ["Policy"] })],
    remove: (id) => [setPolicy(id, "")],
};

function setPolicy(queueUrl: string, policy: unknown) {
    return write("sqs", "SetQueueAttributes", { queueUrl, attributes: { Policy: policy } });
}
