import { type ApiCall, type Json, read, write } from "../trail/call";
import { given, responseDate, type ResourceType, text, type World } from "./resource-type";
import { tagCalls, tagList } from "./tags";

function keyTags(arn: string) {
    const form = ["tagKey", "tagValue"] as const;
    return { service: "kms", tag: "TagResource", untag: "UntagResource", form, extra: onKey(arn) } as const;
}

function onKey(arn: string): Partial<ApiCall> {
    return { resources: [{ arn, type: "AWS::KMS::Key" }] };
}

function keyArn(world: World, keyId: string): string {
    return `arn:aws:kms:${world.region}:${world.account}:key/${keyId}`;
}

/** Its id is the key id. */
export const kmsKey: ResourceType = {
    token: "aws:kms/key:Key",
    defaults: {
        bypassPolicyLockoutSafetyCheck: false,
        customerMasterKeySpec: "SYMMETRIC_DEFAULT",
        isEnabled: true,
        keyUsage: "ENCRYPT_DECRYPT",
    },
    replaceOn: ["customerMasterKeySpec", "keyUsage", "multiRegion", "region"],
    computed: ["arn", "keyId", "policy"],
    taggable: true,
    create(inputs, world) {
        const keyId = world.ids.uuid();
        const arn = keyArn(world, keyId);
        const request = given({
            bypassPolicyLockoutSafetyCheck: inputs["bypassPolicyLockoutSafetyCheck"],
            description: inputs["description"] ?? "",
            keySpec: inputs["customerMasterKeySpec"],
            keyUsage: inputs["keyUsage"],
            multiRegion: inputs["multiRegion"] ?? false,
            policy: inputs["policy"],
            tags: tagList(inputs, "tagKey", "tagValue"),
        });
        const keyMetadata = {
            aWSAccountId: world.account,
            keyId,
            arn,
            creationDate: responseDate(world.now),
            enabled: true,
            description: request["description"],
            keyUsage: request["keyUsage"],
            keyState: "Enabled",
            origin: "AWS_KMS",
            keyManager: "CUSTOMER",
            keySpec: request["keySpec"],
            multiRegion: request["multiRegion"],
        };
        return {
            id: keyId,
            outputs: {
                arn,
                keyId,
                description: inputs["description"] ?? "",
                multiRegion: request["multiRegion"],
                policy: inputs["policy"] ?? ownerOnly(world),
                rotationPeriodInDays: inputs["rotationPeriodInDays"] ?? 0,
            },
            calls: [write("kms", "CreateKey", request, { keyMetadata }, onKey(arn)), ...rotation(arn, keyId, inputs)],
        };
    },
    update(id, olds, inputs, changed, world) {
        const arn = keyArn(world, id);
        return {
            outputs: {},
            calls: [
                ...(changed.includes("enableKeyRotation") ? rotation(arn, id, inputs, true) : []),
                ...(changed.includes("description")
                    ? [
                          write(
                              "kms",
                              "UpdateKeyDescription",
                              { keyId: id, description: inputs["description"] },
                              null,
                              onKey(arn),
                          ),
                      ]
                    : []),
                ...(changed.includes("policy") ? [putPolicy(arn, id, inputs["policy"] ?? ownerOnly(world))] : []),
                ...tagCalls(keyTags(arn), { keyId: id }, olds, inputs),
            ],
        };
    },
    read(id, _outputs, world) {
        const key = onKey(keyArn(world, id));
        return [
            read("kms", "DescribeKey", { keyId: id }, key),
            read("kms", "GetKeyPolicy", { keyId: id, policyName: "default" }, key),
            read("kms", "GetKeyRotationStatus", { keyId: id }, key),
            read("kms", "ListResourceTags", { keyId: id }, key),
        ];
    },
    remove(id, outputs, world) {
        const arn = keyArn(world, id);
        const pendingWindowInDays = outputs["deletionWindowInDays"] ?? 30;
        const response = {
            keyId: arn,
            keyState: "PendingDeletion",
            deletionDate: responseDate(new Date(world.now.getTime() + Number(pendingWindowInDays) * 86_400_000)),
            pendingWindowInDays,
        };
        return [write("kms", "ScheduleKeyDeletion", { keyId: id, pendingWindowInDays }, response, onKey(arn))];
    },
};

function rotation(arn: string, keyId: string, inputs: Json, turnOff = false): ApiCall[] {
    const on = inputs["enableKeyRotation"] === true;
    return on || turnOff
        ? [write("kms", on ? "EnableKeyRotation" : "DisableKeyRotation", { keyId }, { keyId: arn }, onKey(arn))]
        : [];
}

function putPolicy(arn: string, keyId: string, policy: unknown): ApiCall {
    const request = { keyId, policyName: "default", policy, bypassPolicyLockoutSafetyCheck: false };
    return write("kms", "PutKeyPolicy", request, null, onKey(arn));
}

/** The policy of a key that nobody gave one. */
function ownerOnly(world: World): string {
    return JSON.stringify({
        Version: "2012-10-17",
        Id: "key-default-1",
        Statement: [
            {
                Sid: "Enable IAM User Permissions",
                Effect: "Allow",
                Principal: { AWS: `arn:aws:iam::${world.account}:root` },
                Action: "kms:*",
                Resource: "*",
            },
        ],
    });
}

/** Its id is its name. */
export const kmsAlias: ResourceType = {
    token: "aws:kms/alias:Alias",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 256, stem: "alias/" },
    replaceOn: ["name", "namePrefix", "region"],
    computed: ["arn", "targetKeyArn"],
    taken: "AlreadyExistsException",
    create(inputs, world) {
        const aliasName = text(inputs, "name");
        const target = text(inputs, "targetKeyId");
        const targetKeyArn = target.startsWith("arn:") ? target : keyArn(world, target);
        return {
            id: aliasName,
            outputs: { arn: `arn:aws:kms:${world.region}:${world.account}:${aliasName}`, targetKeyArn },
            calls: [write("kms", "CreateAlias", { aliasName, targetKeyId: target }, null, onKey(targetKeyArn))],
        };
    },
    update: (id, _olds, inputs) => ({
        outputs: {},
        calls: [write("kms", "UpdateAlias", { aliasName: id, targetKeyId: inputs["targetKeyId"] })],
    }),
    read: () => [read("kms", "ListAliases", null)],
    remove: (id) => [write("kms", "DeleteAlias", { aliasName: id })],
};
