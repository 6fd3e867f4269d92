import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { taskAccess } from "./task-access";

/** The payments stack: a bucket for receipts, a queue of settlements, and the role of the task that works on both. */
export function payments() {
    const config = new pulumi.Config("payments");
    const name = pulumi.getStack();
    const tags = { team: "payments", stack: name };

    const receipts = new aws.s3.Bucket("receipts", { bucket: `${name}-receipts`, tags });
    const closed = new aws.s3.BucketPublicAccessBlock("receipts", {
        bucket: receipts.bucket,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
    });
    new aws.s3.BucketVersioning("receipts", {
        bucket: receipts.bucket,
        versioningConfiguration: { status: "Enabled" },
    });

    // ARNs are put together from names: names are known at preview, so the policies can be judged before anything is made.
    const receiptsArn = pulumi.interpolate`arn:aws:s3:::${receipts.bucket}`;
    new aws.s3.BucketPolicy(
        "receipts",
        {
            bucket: receipts.bucket,
            policy: receiptsArn.apply((arn) =>
                JSON.stringify({
                    Version: "2012-10-17",
                    Statement: [
                        {
                            Sid: "OnlyEncryptedConnections",
                            Effect: "Deny",
                            Principal: "*",
                            Action: "s3:*",
                            Resource: [arn, `${arn}/*`],
                            Condition: { Bool: { "aws:SecureTransport": "false" } },
                        },
                    ],
                }),
            ),
        },
        { dependsOn: closed },
    );

    const failed = new aws.sqs.Queue("settlements-failed", { name: `${name}-settlements-failed`, tags });
    const settlements = new aws.sqs.Queue("settlements", {
        name: `${name}-settlements`,
        visibilityTimeoutSeconds: config.getNumber("retryAfterSeconds") ?? 30,
        redrivePolicy: failed.arn.apply((arn) => JSON.stringify({ deadLetterTargetArn: arn, maxReceiveCount: 5 })),
        tags,
    });

    const role = new aws.iam.Role("task", {
        name: `${name}-task`,
        assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "ecs-tasks.amazonaws.com" }),
        tags,
    });
    const account = aws.getCallerIdentityOutput().accountId;
    const region = aws.getRegionOutput().region;
    const settlementsArn = pulumi.interpolate`arn:aws:sqs:${region}:${account}:${settlements.name}`;
    new aws.iam.RolePolicy("task-access", {
        name: `${name}-task-access`,
        role: role.name,
        policy: pulumi
            .all([receiptsArn, settlementsArn])
            .apply(([bucket, queue]) => JSON.stringify(taskAccess(bucket, queue))),
    });

    return { receiptsBucket: receipts.bucket, settlementsQueue: settlements.url, taskRole: role.arn };
}
