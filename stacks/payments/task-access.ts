import type * as aws from "@pulumi/aws";

/** What the payments task may do: keep receipts, take settlements off the queue, and nothing else. */
export function taskAccess(receiptsArn: string, settlementsArn: string): aws.iam.PolicyDocument {
    return {
        Version: "2012-10-17",
        Statement: [
            {
                Sid: "KeepReceipts",
                Effect: "Allow",
                Action: ["s3:GetObject", "s3:PutObject"],
                Resource: `${receiptsArn}/*`,
            },
            {
                Sid: "TakeSettlements",
                Effect: "Allow",
                Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                Resource: settlementsArn,
            },
        ],
    };
}
