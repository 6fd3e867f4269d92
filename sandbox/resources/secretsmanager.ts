import { read, write } from "../trail/call";
import { given, responseDate, type ResourceType, text } from "./resource-type";
import { tagCalls, tagList } from "./tags";

const secretTags = {
    service: "secretsmanager",
    tag: "TagResource",
    untag: "UntagResource",
    form: ["key", "value"],
} as const;

/** Its id is its ARN, which ends with six letters that AWS makes up. */
export const secret: ResourceType = {
    token: "aws:secretsmanager/secret:Secret",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 512 },
    defaults: { forceOverwriteReplicaSecret: false, recoveryWindowInDays: 30 },
    replaceOn: ["name", "namePrefix", "region"],
    computed: ["arn", "policy"],
    taggable: true,
    create(inputs, world) {
        const name = text(inputs, "name");
        const arn = `arn:aws:secretsmanager:${world.region}:${world.account}:secret:${name}-${world.ids.alphanumeric(6)}`;
        const request = given({
            name,
            clientRequestToken: world.ids.uuid(),
            description: inputs["description"] ?? "",
            forceOverwriteReplicaSecret: inputs["forceOverwriteReplicaSecret"],
            kmsKeyId: inputs["kmsKeyId"],
            tags: tagList(inputs),
        });
        return {
            id: arn,
            outputs: { arn, description: inputs["description"] ?? "", policy: inputs["policy"] ?? "" },
            calls: [
                write("secretsmanager", "CreateSecret", request, { arn }),
                ...(inputs["policy"] === undefined ? [] : [putPolicy(arn, inputs["policy"])]),
            ],
        };
    },
    update: (id, olds, inputs, changed) => ({
        outputs: {},
        calls: [
            ...(changed.includes("description") || changed.includes("kmsKeyId")
                ? [
                      write(
                          "secretsmanager",
                          "UpdateSecret",
                          given({ secretId: id, description: inputs["description"], kmsKeyId: inputs["kmsKeyId"] }),
                          { arn: id },
                      ),
                  ]
                : []),
            ...(changed.includes("policy") ? [putPolicy(id, inputs["policy"])] : []),
            ...tagCalls(secretTags, { secretId: id }, olds, inputs),
        ],
    }),
    read: (id) => [
        read("secretsmanager", "DescribeSecret", { secretId: id }),
        read("secretsmanager", "GetResourcePolicy", { secretId: id }),
    ],
    remove(id, outputs, world) {
        const recoveryWindowInDays = outputs["recoveryWindowInDays"];
        const deletionDate = responseDate(new Date(world.now.getTime() + Number(recoveryWindowInDays) * 86_400_000));
        const response = { aRN: id, name: outputs["name"], deletionDate };
        return [write("secretsmanager", "DeleteSecret", { secretId: id, recoveryWindowInDays }, response)];
    },
};

/** The policy of a secret as a resource of its own. Its id is the secret's ARN. */
export const secretPolicy: ResourceType = {
    token: "aws:secretsmanager/secretPolicy:SecretPolicy",
    replaceOn: ["secretArn", "region"],
    computed: [],
    create(inputs) {
        const arn = text(inputs, "secretArn");
        return { id: arn, outputs: {}, calls: [putPolicy(arn, inputs["policy"])] };
    },
    update: (id, _olds, inputs) => ({ outputs: {}, calls: [putPolicy(id, inputs["policy"])] }),
    read: (id) => [read("secretsmanager", "GetResourcePolicy", { secretId: id })],
    remove: (id) => [write("secretsmanager", "DeleteResourcePolicy", { secretId: id }, { arn: id })],
};

function putPolicy(secretId: string, resourcePolicy: unknown) {
    return write("secretsmanager", "PutResourcePolicy", { secretId, resourcePolicy }, { arn: secretId });
}
