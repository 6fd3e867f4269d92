import assert from "node:assert/strict";
import type { Verdict } from "../../../core/trail/verdict";
import type { UpdateHistory } from "../../../sources/updates/update-source";
import { reconcileRecords, type Json } from "../../support/lab";
import { historyFrom, record, type MadeResource } from "../../support/world";

const bucket: MadeResource = {
    type: "aws:s3/bucket:Bucket",
    id: "shop-data",
    outputs: { bucket: "shop-data", arn: "arn:aws:s3:::shop-data" },
};
const task: MadeResource = {
    type: "aws:iam/role:Role",
    id: "task",
    outputs: { name: "task", arn: "arn:aws:iam::111122223333:role/task" },
};
const group: MadeResource = {
    type: "aws:ec2/securityGroup:SecurityGroup",
    id: "sg-04cfb7a4712d75b00",
    outputs: { arn: "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-04cfb7a4712d75b00" },
};

/** One update that creates all three; the steps end at 10:00:20, 10:00:40 and 10:01:00. */
const created = (options: { stack?: string } = {}): UpdateHistory =>
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

const makeBucket = (time = "10:00:19", more: Json = {}): Json =>
    record("s3:CreateBucket", time, { request: { bucketName: "shop-data" }, ...more });
const makeRole = (time = "10:00:39", more: Json = {}): Json =>
    record("iam:CreateRole", time, {
        request: { roleName: "task" },
        response: { role: { arn: task.outputs!["arn"] } },
        ...more,
    });
const makeGroup = (time = "10:00:50", more: Json = {}): Json =>
    record("ec2:CreateSecurityGroup", time, {
        request: { groupName: "web" },
        response: { groupId: group.id },
        ...more,
    });
const tagBucket = (time: string, more: Json = {}): Json =>
    record("s3:PutBucketTagging", time, { id: "subject", request: { bucketName: "shop-data" }, ...more });

/** The update's own calls, so that its program and session are known. */
const own = [makeBucket(), makeRole(), makeGroup()];

function verdictOf(
    records: readonly Json[],
    history: UpdateHistory,
    options?: Parameters<typeof reconcileRecords>[2],
): Verdict {
    return reconcileRecords(records, history, options).verdicts.find((verdict) => verdict.eventID === "subject")!;
}

describe("clocks that differ", () => {
    const late = [makeBucket("10:00:22"), makeRole("10:00:41"), makeGroup("10:00:50")];

    it("are known by calls that can only be the update's own", () => {
        const report = reconcileRecords(late, created());
        assert.equal(report.clock.marginSeconds, 2);
        assert.equal(report.clock.basis, "from 3 calls that made a resource: one missed its step by 2 s");
        assert.equal(report.funnel.approved, 3);
        assert.match(report.verdicts[0]!.remarks[0]!, /^2 s outside the step, within the margin/);
    });

    it("leave a call that the margin swallows undecided, and no other", () => {
        const within = verdictOf([...late, tagBucket("10:00:22")], created());
        assert.equal(`${within.verdict} ${within.reason}`, "indeterminate within-clock-margin");
        assert.equal(within.detail, "came 2 s after the step ended; the margin for skew is 2 s");
        assert.equal(verdictOf([...late, tagBucket("10:00:23")], created()).verdict, "out-of-band");
    });

    it("are not widened by calls that somebody could repeat, nor beyond the bound", () => {
        const put = record("iam:PutRolePolicy", "10:00:43", { request: { roleName: "task", policyName: "x" } });
        assert.equal(reconcileRecords([...own, put], created()).clock.marginSeconds, 0);
        const far = reconcileRecords([makeBucket("10:00:29")], created());
        assert.equal(far.clock.marginSeconds, 0);
        assert.match(far.clock.basis, /1 missed it by more than the bound of 5 s/);
        assert.equal(far.verdicts[0]!.verdict, "out-of-band");
    });

    it("never hold a fraction of a second against anybody", () => {
        const history = created();
        const step = history.updates[0]!.steps.find((each) => each.id === "shop-data")!;
        const shifted = {
            ...history,
            updates: [{ ...history.updates[0]!, steps: [{ ...step, endedAt: "2026-03-02T10:00:20.400000000Z" }] }],
        };
        const verdict = verdictOf([tagBucket("10:00:21")], shifted);
        assert.equal(`${verdict.verdict} ${verdict.reason}`, "indeterminate within-clock-margin");
    });
});
