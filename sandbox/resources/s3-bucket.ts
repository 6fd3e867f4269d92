import { type ApiCall, type Json, read, write } from "../trail/call";
import { type ResourceType, text, type World } from "./resource-type";
import { tagMap, tagsDiffer } from "./tags";

const xmlns = "http://s3.amazonaws.com/doc/2006-03-01/";

/** One call on a bucket. Sub-resources stand in the request as an empty string: `policy: ""`. */
export function bucketCall(kind: "read" | "write", event: string, bucket: string, request: Json): ApiCall {
    const resources = [{ arn: `arn:aws:s3:::${bucket}`, type: "AWS::S3::Bucket" }];
    return kind === "read"
        ? read("s3", event, { bucketName: bucket, ...request }, { resources })
        : write("s3", event, { bucketName: bucket, ...request }, null, { resources });
}

/** A request body as CloudTrail writes S3's XML. */
export function xmlBody(root: string, content: Json): Json {
    return { [root]: { xmlns, ...content } };
}

/** Elements that repeat are a list in a record only where there are several. */
export function xmlList(list: readonly unknown[]): unknown {
    return list.length === 1 ? list[0] : list;
}

/** XML knows only text: CloudTrail takes what looks like a number or a truth value for one. */
export function xmlScalar(value: unknown): unknown {
    const text = String(value);
    return /^(true|false|\d{1,15})$/.test(text) ? (JSON.parse(text.replace(/^0+(?=\d)/, "")) as unknown) : value;
}

const missing: readonly (readonly [event: string, subresource: string, error: string])[] = [
    ["GetBucketPolicy", "policy", "NoSuchBucketPolicy"],
    ["GetBucketCors", "cors", "NoSuchCORSConfiguration"],
    ["GetBucketWebsite", "website", "NoSuchWebsiteConfiguration"],
    ["GetBucketLifecycle", "lifecycle", "NoSuchLifecycleConfiguration"],
    ["GetBucketReplication", "replication", "ReplicationConfigurationNotFoundError"],
    ["GetBucketObjectLockConfiguration", "object-lock", "ObjectLockConfigurationNotFoundError"],
];

const present: readonly (readonly [event: string, subresource: string])[] = [
    ["GetBucketAcl", "acl"],
    ["GetBucketVersioning", "versioning"],
    ["GetAccelerateConfiguration", "accelerate"],
    ["GetBucketRequestPayment", "requestPayment"],
    ["GetBucketLogging", "logging"],
    ["GetBucketEncryption", "encryption"],
];

function bucketType(token: string): ResourceType {
    return {
        token,
        name: { property: "bucket", prefixProperty: "bucketPrefix", maxLength: 63, lowerCase: true },
        defaults: { forceDestroy: false },
        replaceOn: ["bucket", "bucketPrefix", "objectLockEnabled", "region", "bucketNamespace"],
        computed: [
            "acl",
            "arn",
            "bucketDomainName",
            "bucketRegion",
            "bucketRegionalDomainName",
            "grants",
            "hostedZoneId",
            "requestPayer",
        ],
        taggable: true,
        taken: "BucketAlreadyOwnedByYou",
        create(inputs, world) {
            const bucket = text(inputs, "bucket");
            const location =
                world.region === "us-east-1"
                    ? {}
                    : xmlBody("CreateBucketConfiguration", { LocationConstraint: world.region });
            const tags = tagMap(inputs);
            return {
                id: bucket,
                outputs: outputs(bucket, inputs, world),
                calls: [
                    write("s3", "CreateBucket", { ...location, bucketName: bucket }),
                    ...(Object.keys(tags).length > 0 ? [tagging(bucket, tags)] : []),
                ],
            };
        },
        update(id, olds, inputs) {
            const tags = tagMap(inputs);
            const put =
                Object.keys(tags).length > 0
                    ? tagging(id, tags)
                    : bucketCall("write", "DeleteBucketTagging", id, { tagging: "" });
            return { outputs: {}, calls: tagsDiffer(olds, inputs) ? [put] : [] };
        },
        read: (id) => [
            read(
                "s3",
                "HeadBucket",
                { bucketName: id },
                { resources: [{ arn: `arn:aws:s3:::${id}`, type: "AWS::S3::Bucket" }] },
            ),
            ...present.map(([event, name]) => bucketCall("read", event, id, { [name]: "" })),
            ...missing.map(([event, name, code]) => ({
                ...bucketCall("read", event, id, { [name]: "" }),
                error: { code, message: "The configuration does not exist" },
            })),
            bucketCall("read", "GetBucketTagging", id, { tagging: "" }),
        ],
        remove: (id) => [bucketCall("write", "DeleteBucket", id, {})],
    };
}

function tagging(bucket: string, tags: Json): ApiCall {
    const list = Object.entries(tags).map(([Key, Value]) => ({ Value: xmlScalar(Value), Key }));
    const body = xmlBody("Tagging", { TagSet: { Tag: xmlList(list) } });
    return bucketCall("write", "PutBucketTagging", bucket, { ...body, tagging: "" });
}

function outputs(bucket: string, inputs: Json, world: World): Json {
    return {
        acl: inputs["acl"] ?? "private",
        arn: `arn:aws:s3:::${bucket}`,
        bucketDomainName: `${bucket}.s3.amazonaws.com`,
        bucketPrefix: inputs["bucketPrefix"] ?? "",
        bucketRegion: world.region,
        bucketRegionalDomainName: `${bucket}.s3.${world.region}.amazonaws.com`,
        grants: [],
        hostedZoneId: "Z1BKCTXD74EZPE",
        objectLockEnabled: inputs["objectLockEnabled"] ?? false,
        requestPayer: "BucketOwner",
    };
}

export const s3Bucket = bucketType("aws:s3/bucket:Bucket");

/** The older name of the same type. */
export const s3BucketV2 = bucketType("aws:s3/bucketV2:BucketV2");
