import { type Json, read, write } from "../trail/call";
import { given, type ResourceType, text, type World } from "./resource-type";
import { tagCalls, tagList } from "./tags";

const topicTags = { service: "sns", tag: "TagResource", untag: "UntagResource", form: ["key", "value"] } as const;

/** Properties of a topic and the attribute that SNS knows each by. */
const attributes: Readonly<Record<string, string>> = {
    contentBasedDeduplication: "ContentBasedDeduplication",
    deliveryPolicy: "DeliveryPolicy",
    displayName: "DisplayName",
    fifoTopic: "FifoTopic",
    kmsMasterKeyId: "KmsMasterKeyId",
    policy: "Policy",
    signatureVersion: "SignatureVersion",
    tracingConfig: "TracingConfig",
};

function sent(inputs: Json, names: readonly string[]): [string, string][] {
    return Object.entries(attributes).flatMap(([property, attribute]) => {
        const value = inputs[property];
        const given = value !== undefined && value !== false && value !== "";
        return names.includes(property) && given
            ? [[attribute, typeof value === "string" ? value : JSON.stringify(value)]]
            : [];
    });
}

/** Its id is its ARN. */
export const snsTopic: ResourceType = {
    token: "aws:sns/topic:Topic",
    name: {
        property: "name",
        prefixProperty: "namePrefix",
        maxLength: 256,
        suffix: (inputs) => (inputs["fifoTopic"] === true ? ".fifo" : ""),
    },
    replaceOn: ["name", "namePrefix", "fifoTopic", "region"],
    computed: ["arn", "owner", "policy"],
    taggable: true,
    create(inputs, world) {
        const name = text(inputs, "name");
        const arn = `arn:aws:sns:${world.region}:${world.account}:${name}`;
        const start = Object.fromEntries(sent(inputs, Object.keys(attributes)));
        const request = given({
            name,
            attributes: Object.keys(start).length > 0 ? start : undefined,
            tags: tagList(inputs),
        });
        return {
            id: arn,
            outputs: {
                arn,
                owner: world.account,
                policy: inputs["policy"] ?? ownerOnly(arn, world),
                namePrefix: inputs["namePrefix"] ?? "",
            },
            calls: [write("sns", "CreateTopic", request, { topicArn: arn })],
        };
    },
    update: (id, olds, inputs, changed) => ({
        outputs: {},
        calls: [
            ...sent(inputs, changed).map(([attributeName, attributeValue]) =>
                write("sns", "SetTopicAttributes", { topicArn: id, attributeName, attributeValue }),
            ),
            ...tagCalls(topicTags, { resourceArn: id }, olds, inputs),
        ],
    }),
    read: (id) => [
        read("sns", "GetTopicAttributes", { topicArn: id }),
        read("sns", "ListTagsForResource", { resourceArn: id }),
    ],
    remove: (id) => [write("sns", "DeleteTopic", { topicArn: id })],
};

/** The policy of a topic as a resource of its own. Its id is the topic's ARN. */
export const snsTopicPolicy: ResourceType = {
    token: "aws:sns/topicPolicy:TopicPolicy",
    replaceOn: ["arn", "region"],
    computed: ["owner"],
    create(inputs, world) {
        const arn = text(inputs, "arn");
        return { id: arn, outputs: { owner: world.account }, calls: [setPolicy(arn, inputs["policy"])] };
    },
    update: (id, _olds, inputs) => ({ outputs: {}, calls: [setPolicy(id, inputs["policy"])] }),
    read: (id) => [read("sns", "GetTopicAttributes", { topicArn: id })],
    // A topic always has a policy: what is taken away is replaced by the one that lets only the owner in.
    remove: (id, _outputs, world) => [setPolicy(id, ownerOnly(id, world))],
};

function setPolicy(topicArn: string, attributeValue: unknown) {
    return write("sns", "SetTopicAttributes", { topicArn, attributeName: "Policy", attributeValue });
}

function ownerOnly(topicArn: string, world: World): string {
    const owner = { AWS: `arn:aws:iam::${world.account}:root` };
    const statement = { Effect: "Allow", Principal: owner, Action: "sns:*", Resource: topicArn };
    return JSON.stringify({ Version: "2008-10-17", Statement: [statement] });
}
