import { dynamodbTable } from "./dynamodb";
import { ec2SecurityGroup } from "./ec2-security-group";
import { iamInstanceProfile, iamPolicy, iamRolePolicy, iamRolePolicyAttachment } from "./iam-policies";
import { iamRole } from "./iam-role";
import { kmsAlias, kmsKey } from "./kms";
import { lambdaFunction, lambdaPermission } from "./lambda";
import { logGroup } from "./logs";
import type { ResourceType } from "./resource-type";
import { s3Bucket, s3BucketV2 } from "./s3-bucket";
import {
    s3BucketAcl,
    s3BucketEncryption,
    s3BucketLifecycle,
    s3BucketOwnershipControls,
    s3BucketPolicy,
    s3BucketPublicAccessBlock,
    s3BucketVersioning,
} from "./s3-settings";
import { secret, secretPolicy } from "./secretsmanager";
import { snsTopic, snsTopicPolicy } from "./sns";
import { sqsQueue, sqsQueuePolicy } from "./sqs";
import { unmodelled } from "./unmodelled";

/** Every type that the sandbox models. To add one: a `ResourceType` and a line here. */
export const resourceTypes: readonly ResourceType[] = [
    dynamodbTable,
    ec2SecurityGroup,
    iamInstanceProfile,
    iamPolicy,
    iamRole,
    iamRolePolicy,
    iamRolePolicyAttachment,
    kmsAlias,
    kmsKey,
    lambdaFunction,
    lambdaPermission,
    logGroup,
    s3Bucket,
    s3BucketAcl,
    s3BucketEncryption,
    s3BucketLifecycle,
    s3BucketOwnershipControls,
    s3BucketPolicy,
    s3BucketPublicAccessBlock,
    s3BucketV2,
    s3BucketVersioning,
    secret,
    secretPolicy,
    snsTopic,
    snsTopicPolicy,
    sqsQueue,
    sqsQueuePolicy,
];

const byToken = new Map(resourceTypes.map((type) => [type.token, type]));

export function resourceType(token: string): { readonly type: ResourceType; readonly modelled: boolean } {
    const type = byToken.get(token);
    return type ? { type, modelled: true } : { type: unmodelled(token), modelled: false };
}
