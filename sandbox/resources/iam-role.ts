import { type ApiCall, type Json, read, write } from "../trail/call";
import { given, responseDate, type ResourceType, text } from "./resource-type";
import { tagCalls, tagList } from "./tags";

/** IAM answers in us-east-1, wherever the caller is. */
export const inIam = { region: "us-east-1" };

export const iamRole: ResourceType = {
    token: "aws:iam/role:Role",
    name: { property: "name", prefixProperty: "namePrefix", maxLength: 64 },
    defaults: { forceDetachPolicies: false, maxSessionDuration: 3600, path: "/" },
    replaceOn: ["name", "namePrefix", "path"],
    computed: ["arn", "createDate", "uniqueId"],
    global: true,
    taggable: true,
    taken: "EntityAlreadyExistsException",
    create(inputs, world) {
        const name = text(inputs, "name");
        const path = text(inputs, "path");
        const arn = `arn:aws:iam::${world.account}:role${path}${name}`;
        const uniqueId = `AROA${world.ids.base32(17)}`;
        const request = given({
            path,
            roleName: name,
            assumeRolePolicyDocument: inputs["assumeRolePolicy"],
            description: inputs["description"],
            maxSessionDuration: inputs["maxSessionDuration"],
            permissionsBoundary: inputs["permissionsBoundary"],
            tags: tagList(inputs),
        });
        const role = given({
            assumeRolePolicyDocument: encodeURIComponent(text(inputs, "assumeRolePolicy")),
            arn,
            roleId: uniqueId,
            createDate: responseDate(world.now),
            roleName: name,
            path,
            tags: request["tags"],
        });
        return {
            id: name,
            outputs: {
                arn,
                uniqueId,
                createDate: `${world.now.toISOString().slice(0, 19)}Z`,
                namePrefix: inputs["namePrefix"] ?? "",
                inlinePolicies: inputs["inlinePolicies"] ?? [],
                managedPolicyArns: inputs["managedPolicyArns"] ?? [],
            },
            calls: [write("iam", "CreateRole", request, { role }, inIam), ...grants(name, inputs)],
        };
    },
    update(id, olds, inputs, changed, _world) {
        const calls: ApiCall[] = [];
        const update = (event: string, request: Json) =>
            calls.push(write("iam", event, { roleName: id, ...request }, null, inIam));
        if (changed.includes("assumeRolePolicy")) {
            update("UpdateAssumeRolePolicy", { policyDocument: inputs["assumeRolePolicy"] });
        }
        if (changed.includes("description")) {
            update("UpdateRoleDescription", { description: inputs["description"] ?? "" });
        }
        if (changed.includes("maxSessionDuration")) {
            update("UpdateRole", { maxSessionDuration: inputs["maxSessionDuration"] });
        }
        if (changed.includes("permissionsBoundary")) {
            const boundary = inputs["permissionsBoundary"];
            update(
                boundary === undefined ? "DeleteRolePermissionsBoundary" : "PutRolePermissionsBoundary",
                given({ permissionsBoundary: boundary }),
            );
        }
        if (changed.includes("inlinePolicies") || changed.includes("managedPolicyArns")) {
            calls.push(...withdrawals(id, olds, inputs), ...grants(id, inputs, olds));
        }
        calls.push(...iamTags("Role", { roleName: id }, olds, inputs));
        return {
            outputs: {
                inlinePolicies: inputs["inlinePolicies"] ?? [],
                managedPolicyArns: inputs["managedPolicyArns"] ?? [],
            },
            calls,
        };
    },
    read: (id) => [
        read("iam", "GetRole", { roleName: id }, inIam),
        read("iam", "ListRolePolicies", { roleName: id }, inIam),
        read("iam", "ListAttachedRolePolicies", { roleName: id }, inIam),
    ],
    remove: (id, outputs) => [
        read("iam", "ListInstanceProfilesForRole", { roleName: id }, inIam),
        ...withdrawals(id, outputs, {}),
        write("iam", "DeleteRole", { roleName: id }, null, inIam),
    ],
};

/** Tagging and untagging of one kind of IAM thing: `TagRole`, `UntagPolicy`. */
export function iamTags(noun: string, target: Json, olds: Json, inputs: Json): ApiCall[] {
    const style = {
        service: "iam",
        tag: `Tag${noun}`,
        untag: `Untag${noun}`,
        form: ["key", "value"],
        extra: inIam,
    } as const;
    return tagCalls(style, target, olds, inputs);
}

/** Calls that give the role the policies written on itself, where they are new or other than before. */
function grants(role: string, inputs: Json, olds: Json = {}): ApiCall[] {
    const before = new Map(inline(olds).map((each) => [each.name, each.policy]));
    return [
        ...inline(inputs)
            .filter((each) => before.get(each.name) !== each.policy)
            .map((each) =>
                write(
                    "iam",
                    "PutRolePolicy",
                    { roleName: role, policyName: each.name, policyDocument: each.policy },
                    null,
                    inIam,
                ),
            ),
        ...managed(inputs)
            .filter((arn) => !managed(olds).includes(arn))
            .map((arn) => write("iam", "AttachRolePolicy", { roleName: role, policyArn: arn }, null, inIam)),
    ];
}

function withdrawals(role: string, olds: Json, inputs: Json): ApiCall[] {
    const kept = inline(inputs).map((each) => each.name);
    return [
        ...managed(olds)
            .filter((arn) => !managed(inputs).includes(arn))
            .map((arn) => write("iam", "DetachRolePolicy", { roleName: role, policyArn: arn }, null, inIam)),
        ...inline(olds)
            .filter((each) => !kept.includes(each.name))
            .map((each) => write("iam", "DeleteRolePolicy", { roleName: role, policyName: each.name }, null, inIam)),
    ];
}

function inline(properties: Json): { name: string; policy: string }[] {
    return (properties["inlinePolicies"] ?? []) as { name: string; policy: string }[];
}

function managed(properties: Json): string[] {
    return (properties["managedPolicyArns"] ?? []) as string[];
}
