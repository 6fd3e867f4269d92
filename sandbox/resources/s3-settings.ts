import type { Json } from "../trail/call";
import { bucketCall, xmlBody, xmlList } from "./s3-bucket";
import { given, type ResourceType, text } from "./resource-type";

/** A setting of a bucket that Pulumi treats as a resource of its own. Its id is the bucket's name. */
function setting(options: {
    token: string;
    /** `BucketPolicy`: calls are `PutBucketPolicy`, `GetBucketPolicy`, `DeleteBucketPolicy`. */
    noun: string;
    /** As it stands in the request. */
    subresource: string;
    /** Whether the provider can be told which account must own the bucket. */
    ownerCheck?: boolean;
    body: (inputs: Json) => Json;
    /** Settings that cannot be taken away are put back to this. */
    reset?: Json;
}): ResourceType {
    const put = (bucket: string, body: Json) =>
        bucketCall("write", `Put${options.noun}`, bucket, { ...body, [options.subresource]: "" });
    return {
        token: options.token,
        replaceOn: ["bucket", "region", ...(options.ownerCheck === true ? ["expectedBucketOwner"] : [])],
        computed: [],
        create(inputs) {
            const bucket = text(inputs, "bucket");
            return { id: bucket, outputs: {}, calls: [put(bucket, options.body(inputs))] };
        },
        update: (id, _olds, inputs) => ({ outputs: {}, calls: [put(id, options.body(inputs))] }),
        read: (id) => [bucketCall("read", `Get${options.noun}`, id, { [options.subresource]: "" })],
        remove: (id) => [
            options.reset
                ? put(id, options.reset)
                : bucketCall("write", `Delete${options.noun}`, id, { [options.subresource]: "" }),
        ],
    };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const spelled = (name: string): string => (name === "id" ? "ID" : capital(name));

/** `{ blockPublicAcls: true }` as S3 spells it: `{ BlockPublicAcls: true }`. Lists and objects inside as well. */
export function pascal(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(pascal);
    }
    if (value === null || typeof value !== "object") {
        return value;
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [spelled(key), pascal(member)]));
}

function rules(list: unknown): unknown {
    return xmlList(((list ?? []) as unknown[]).map(pascal));
}

/** A policy document as S3 records it: as an object, not as text. */
export function policyBody(policy: unknown): Json {
    return { bucketPolicy: typeof policy === "string" ? (JSON.parse(policy) as Json) : policy };
}

/** The four switches that keep a bucket from being public. */
export function publicAccessBody(switches: Json): Json {
    const names = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];
    return xmlBody(
        "PublicAccessBlockConfiguration",
        Object.fromEntries(names.map((name) => [capital(name), switches[name] ?? false])),
    );
}

export const s3BucketPolicy = setting({
    token: "aws:s3/bucketPolicy:BucketPolicy",
    noun: "BucketPolicy",
    subresource: "policy",
    body: (inputs) => policyBody(inputs["policy"]),
});

export const s3BucketPublicAccessBlock = setting({
    token: "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
    noun: "BucketPublicAccessBlock",
    subresource: "publicAccessBlock",
    body: publicAccessBody,
});

export const s3BucketVersioning = setting({
    token: "aws:s3/bucketVersioning:BucketVersioning",
    noun: "BucketVersioning",
    subresource: "versioning",
    ownerCheck: true,
    body: (inputs) => xmlBody("VersioningConfiguration", pascal(inputs["versioningConfiguration"] ?? {}) as Json),
    reset: xmlBody("VersioningConfiguration", { Status: "Suspended" }),
});

export const s3BucketEncryption = setting({
    token: "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    noun: "BucketEncryption",
    subresource: "encryption",
    ownerCheck: true,
    body: (inputs) => xmlBody("ServerSideEncryptionConfiguration", { Rule: rules(inputs["rules"]) }),
});

export const s3BucketOwnershipControls = setting({
    token: "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
    noun: "BucketOwnershipControls",
    subresource: "ownershipControls",
    body: (inputs) => xmlBody("OwnershipControls", { Rule: pascal(inputs["rule"] ?? {}) }),
});

export const s3BucketLifecycle = setting({
    token: "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    noun: "BucketLifecycle",
    subresource: "lifecycle",
    ownerCheck: true,
    body: (inputs) => xmlBody("LifecycleConfiguration", { Rule: rules(inputs["rules"]) }),
});

export const s3BucketAcl = setting({
    token: "aws:s3/bucketAcl:BucketAcl",
    noun: "BucketAcl",
    subresource: "acl",
    ownerCheck: true,
    body: (inputs) => given({ "x-amz-acl": inputs["acl"] }),
    reset: { "x-amz-acl": "private" },
});
