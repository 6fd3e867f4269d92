import type { Verdict } from "../../core/trail/verdict";
import type { UpdateHistory } from "../../sources/updates/update-source";
import { reconcileRecords, type Json } from "./lab";
import { historyFrom, record, type MadeResource } from "./world";

export const bucket: MadeResource = {
    type: "aws:s3/bucket:Bucket",
    id: "shop-data",
    outputs: { bucket: "shop-data", arn: "arn:aws:s3:::shop-data" },
};
export const task: MadeResource = {
    type: "aws:iam/role:Role",
    id: "task",
    outputs: { name: "task", arn: "arn:aws:iam::111122223333:role/task" },
};
export const group: MadeResource = {
    type: "aws:ec2/securityGroup:SecurityGroup",
    id: "sg-04cfb7a4712d75b00",
    outputs: { arn: "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-04cfb7a4712d75b00" },
};

/** One update that creates all three; the steps end at 10:00:20, 10:00:40 and 10:01:00. */
export const created = (options: { stack?: string } = {}): UpdateHistory =>
    historyFrom(
        [
            {
                start: "10:00:00",
                end: "10:02:00",
                state: [
                    { ...bucket, created: "10:00:20" },
                    { ...task, created: "10:00:40" },
                    { ...group, created: "10:01:00" },
                ],
            },
        ],
        options,
    );

export const makeBucket = (time = "10:00:19", more: Json = {}): Json =>
    record("s3:CreateBucket", time, { request: { bucketName: "shop-data" }, ...more });
export const makeRole = (time = "10:00:39", more: Json = {}): Json =>
    record("iam:CreateRole", time, {
        request: { roleName: "task" },
        response: { role: { arn: task.outputs!["arn"] } },
        ...more,
    });
export const makeGroup = (time = "10:00:50", more: Json = {}): Json =>
    record("ec2:CreateSecurityGroup", time, {
        request: { groupName: "web" },
        response: { groupId: group.id },
        ...more,
    });
export const tagBucket = (time: string, more: Json = {}): Json =>
    record("s3:PutBucketTagging", time, { id: "subject", request: { bucketName: "shop-data" }, ...more });

/** The update's own calls, so that its program and session are known. */
export const own = [makeBucket(), makeRole(), makeGroup()];

/** The verdict of the record `subject`. */
export function verdictOf(
    records: readonly Json[],
    history: UpdateHistory,
    options?: Parameters<typeof reconcileRecords>[2],
): Verdict {
    return reconcileRecords(records, history, options).verdicts.find((verdict) => verdict.eventID === "subject")!;
}
