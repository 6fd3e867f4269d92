import { findResource, storeResource } from "../account/store";
import { bucketCall } from "../resources/s3-bucket";
import { policyBody, publicAccessBody } from "../resources/s3-settings";
import type { Sandbox } from "../sandbox";
import type { Json } from "../trail/call";
import { recordCalls } from "../trail/spool";
import { type Channel, type Person, personSession } from "./person";

/**
 * Somebody opens a bucket to the world: takes its protection off, then lets everybody read. Changes what the account holds,
 * so that a refresh sees it, and writes the records that AWS would have written. The program that made the bucket knows nothing of it.
 */
export function openBucket(sandbox: Sandbox, bucket: string, person: Person, channel: Channel): void {
    const policy = withPublicRead(findResource(sandbox, policyType, bucket)?.outputs["policy"], bucket);
    change(sandbox, blockType, bucket, {
        blockPublicAcls: false,
        blockPublicPolicy: false,
        ignorePublicAcls: false,
        restrictPublicBuckets: false,
    });
    change(sandbox, policyType, bucket, { policy });
    recordCalls(sandbox, personSession(sandbox, person, channel), sandbox.region, [
        bucketCall("read", "GetBucketPublicAccessBlock", bucket, { publicAccessBlock: "" }),
        bucketCall("write", "PutBucketPublicAccessBlock", bucket, { ...publicAccessBody({}), publicAccessBlock: "" }),
        bucketCall("read", "GetBucketPolicy", bucket, { policy: "" }),
        bucketCall("write", "PutBucketPolicy", bucket, { ...policyBody(policy), policy: "" }),
    ]);
}

const policyType = "aws:s3/bucketPolicy:BucketPolicy";
const blockType = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";

function withPublicRead(policy: unknown, bucket: string): string {
    const { Statement = [] } = (typeof policy === "string" ? JSON.parse(policy) : {}) as { Statement?: unknown[] };
    const publicRead = {
        Sid: "PublicRead",
        Effect: "Allow",
        Principal: "*",
        Action: "s3:GetObject",
        Resource: `arn:aws:s3:::${bucket}/*`,
    };
    return JSON.stringify({ Version: "2012-10-17", Statement: [...Statement, publicRead] });
}

function change(sandbox: Sandbox, type: string, bucket: string, outputs: Json): void {
    const stored = findResource(sandbox, type, bucket);
    if (stored) {
        storeResource(sandbox, { ...stored, outputs: { ...stored.outputs, ...outputs } });
    }
}
