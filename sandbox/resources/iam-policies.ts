import { read, write } from "../trail/call";
import { iamTags, inIam } from "./iam-role";
import { given, responseDate, type ResourceType, text } from "./resource-type";
import { tagList } from "./tags";

/** A policy written inside a role. Its id is `role:name`. */
export const iamRolePolicy: ResourceType = {
    token: "aws:iam/rolePolicy:RolePolicy",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 128 },
    replaceOn: ["name", "namePrefix", "role"],
    computed: [],
    global: true,
    create(inputs) {
        const role = text(inputs, "role");
        const name = text(inputs, "name");
        return {
            id: `${role}:${name}`,
            outputs: { namePrefix: inputs["namePrefix"] ?? "" },
            calls: [put(role, name, inputs["policy"])],
        };
    },
    update: (id, _olds, inputs) => ({ outputs: {}, calls: [put(...parts(id), inputs["policy"])] }),
    read: (id) => {
        const [roleName, policyName] = parts(id);
        return [read("iam", "GetRolePolicy", { policyName, roleName }, inIam)];
    },
    remove: (id) => {
        const [roleName, policyName] = parts(id);
        return [write("iam", "DeleteRolePolicy", { roleName, policyName }, null, inIam)];
    },
};

function put(roleName: string, policyName: string, policyDocument: unknown) {
    return write("iam", "PutRolePolicy", { roleName, policyDocument, policyName }, null, inIam);
}

function parts(id: string): [string, string] {
    const at = id.indexOf(":");
    return [id.slice(0, at), id.slice(at + 1)];
}

/** A customer managed policy. Its id is its ARN. */
export const iamPolicy: ResourceType = {
    token: "aws:iam/policy:Policy",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 128 },
    defaults: { path: "/" },
    replaceOn: ["name", "namePrefix", "path", "description"],
    computed: ["arn", "policyId", "attachmentCount"],
    global: true,
    taggable: true,
    taken: "EntityAlreadyExistsException",
    create(inputs, world) {
        const name = text(inputs, "name");
        const path = text(inputs, "path");
        const arn = `arn:aws:iam::${world.account}:policy${path}${name}`;
        const policyId = `ANPA${world.ids.base32(17)}`;
        const date = responseDate(world.now);
        const request = given({
            policyName: name,
            path,
            description: inputs["description"] ?? "",
            policyDocument: inputs["policy"],
            tags: tagList(inputs),
        });
        const policy = given({
            policyName: name,
            policyId,
            arn,
            path,
            defaultVersionId: "v1",
            attachmentCount: 0,
            permissionsBoundaryUsageCount: 0,
            isAttachable: true,
            createDate: date,
            updateDate: date,
            tags: request["tags"],
        });
        return {
            id: arn,
            outputs: {
                arn,
                policyId,
                attachmentCount: 0,
                description: inputs["description"] ?? "",
                namePrefix: inputs["namePrefix"] ?? "",
            },
            calls: [write("iam", "CreatePolicy", request, { policy }, inIam)],
        };
    },
    update(id, olds, inputs, changed, world) {
        // The sandbox does not count versions: whatever was there, the next one is called v2.
        const version = {
            policyVersion: { versionId: "v2", isDefaultVersion: true, createDate: responseDate(world.now) },
        };
        const request = { policyArn: id, policyDocument: inputs["policy"], setAsDefault: true };
        return {
            outputs: {},
            calls: [
                ...(changed.includes("policy")
                    ? [
                          read("iam", "ListPolicyVersions", { policyArn: id }, inIam),
                          write("iam", "CreatePolicyVersion", request, version, inIam),
                      ]
                    : []),
                ...iamTags("Policy", { policyArn: id }, olds, inputs),
            ],
        };
    },
    read: (id) => [
        read("iam", "GetPolicy", { policyArn: id }, inIam),
        read("iam", "GetPolicyVersion", { policyArn: id, versionId: "v1" }, inIam),
    ],
    remove: (id) => [
        read("iam", "ListPolicyVersions", { policyArn: id }, inIam),
        write("iam", "DeletePolicy", { policyArn: id }, null, inIam),
    ],
};

/** The tie between a role and a managed policy. Its id is `role/policyArn`. */
export const iamRolePolicyAttachment: ResourceType = {
    token: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    replaceOn: ["role", "policyArn"],
    computed: [],
    global: true,
    create(inputs) {
        const role = text(inputs, "role");
        const policyArn = text(inputs, "policyArn");
        return {
            id: `${role}/${policyArn}`,
            outputs: {},
            calls: [write("iam", "AttachRolePolicy", { roleName: role, policyArn }, null, inIam)],
        };
    },
    read: (_id, outputs) => [read("iam", "ListAttachedRolePolicies", { roleName: text(outputs, "role") }, inIam)],
    remove: (_id, outputs) => [
        write(
            "iam",
            "DetachRolePolicy",
            { roleName: text(outputs, "role"), policyArn: text(outputs, "policyArn") },
            null,
            inIam,
        ),
    ],
};

export const iamInstanceProfile: ResourceType = {
    token: "aws:iam/instanceProfile:InstanceProfile",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 128 },
    defaults: { path: "/" },
    replaceOn: ["name", "namePrefix", "path"],
    computed: ["arn", "createDate", "uniqueId"],
    global: true,
    taggable: true,
    taken: "EntityAlreadyExistsException",
    create(inputs, world) {
        const name = text(inputs, "name");
        const path = text(inputs, "path");
        const arn = `arn:aws:iam::${world.account}:instance-profile${path}${name}`;
        const uniqueId = `AIPA${world.ids.base32(17)}`;
        const request = given({ instanceProfileName: name, path, tags: tagList(inputs) });
        const instanceProfile = {
            ...request,
            instanceProfileId: uniqueId,
            arn,
            createDate: responseDate(world.now),
            roles: [],
        };
        return {
            id: name,
            outputs: {
                arn,
                uniqueId,
                createDate: `${world.now.toISOString().slice(0, 19)}Z`,
                namePrefix: inputs["namePrefix"] ?? "",
            },
            calls: [
                write("iam", "CreateInstanceProfile", request, { instanceProfile }, inIam),
                ...roleCall("AddRoleToInstanceProfile", name, inputs["role"]),
            ],
        };
    },
    update: (id, olds, inputs, changed) => ({
        outputs: {},
        calls: [
            ...(changed.includes("role")
                ? [
                      ...roleCall("RemoveRoleFromInstanceProfile", id, olds["role"]),
                      ...roleCall("AddRoleToInstanceProfile", id, inputs["role"]),
                  ]
                : []),
            ...iamTags("InstanceProfile", { instanceProfileName: id }, olds, inputs),
        ],
    }),
    read: (id) => [read("iam", "GetInstanceProfile", { instanceProfileName: id }, inIam)],
    remove: (id, outputs) => [
        ...roleCall("RemoveRoleFromInstanceProfile", id, outputs["role"]),
        write("iam", "DeleteInstanceProfile", { instanceProfileName: id }, null, inIam),
    ],
};

function roleCall(event: string, instanceProfileName: string, roleName: unknown) {
    return roleName === undefined ? [] : [write("iam", event, { instanceProfileName, roleName }, null, inIam)];
}
