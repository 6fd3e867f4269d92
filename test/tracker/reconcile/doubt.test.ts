import assert from "node:assert/strict";
import type { Verdict } from "../../../core/trail/verdict";
import type { UpdateHistory } from "../../../sources/updates/update-source";
import { reconcileRecords, type Json } from "../../support/lab";
import { agents, historyFrom, record, role, type MadeResource } from "../../support/world";

const bucket: MadeResource = {
    type: "aws:s3/bucket:Bucket",
    id: "shop-data",
    name: "b",
    outputs: { bucket: "shop-data" },
};
const queue = "https://sqs.eu-west-1.amazonaws.com/111122223333/orders";
const orders: MadeResource = {
    type: "aws:sqs/queue:Queue",
    id: queue,
    name: "q",
    outputs: { name: "orders", url: queue },
};
const makeBucket = record("s3:CreateBucket", "10:00:19", { request: { bucketName: "shop-data" } });
const tagQueue = (time: string, more: Json = {}): Json =>
    record("sqs:TagQueue", time, { id: "subject", request: { queueUrl: queue }, ...more });
const makeVpc = (more: Json = {}): Json =>
    record("ec2:CreateVpc", "10:01:00", {
        id: "subject",
        request: { cidrBlock: "10.0.0.0/16" },
        response: { vpc: { vpcId: "vpc-0eeeeeeeeeeeeeeee" } },
        ...more,
    });

function said(records: readonly Json[], history: UpdateHistory): string {
    const verdict = reconcileRecords(records, history).verdicts.find((each: Verdict) => each.eventID === "subject")!;
    return `${verdict.verdict}${verdict.reason === undefined ? "" : ` ${verdict.reason}`}`;
}

describe("an update that failed", () => {
    const before = {
        start: "09:00:00",
        end: "09:01:00",
        changeId: "CHG0000",
        state: [{ ...orders, created: "09:00:30" }],
    };
    const failed = (result: "failed" | "succeeded"): UpdateHistory =>
        historyFrom([
            before,
            {
                start: "10:00:00",
                end: "10:02:00",
                result,
                state: [
                    { ...orders, created: "09:00:30" },
                    { ...bucket, created: "10:00:20" },
                ],
            },
        ]);

    it("may have made what no state shows: undecided", () => {
        assert.equal(said([makeBucket, makeVpc()], failed("failed")), "indeterminate ambiguous-update");
    });
    it("did not, if it succeeded, or another session or program made it", () => {
        assert.equal(said([makeBucket, makeVpc()], failed("succeeded")), "out-of-band");
        assert.equal(
            said([makeBucket, makeVpc({ identity: role("deploy", "other") })], failed("failed")),
            "out-of-band",
        );
        assert.equal(said([makeBucket, makeVpc({ agent: agents.cli })], failed("failed")), "out-of-band");
    });
    it("may have changed a resource half-way where a call on it failed", () => {
        const refused = record("sqs:SetQueueAttributes", "10:01:10", {
            request: { queueUrl: queue, attributes: { Policy: "{}" } },
            more: { errorCode: "InvalidAttributeValue" },
        });
        assert.equal(
            said([makeBucket, refused, tagQueue("10:01:00")], failed("failed")),
            "indeterminate ambiguous-update",
        );
        assert.equal(said([makeBucket, tagQueue("10:01:00")], failed("failed")), "out-of-band");
    });
});

describe("an update whose files are missing", () => {
    const updates = (without?: "history" | "checkpoint") => [
        { start: "09:00:00", end: "09:01:00", changeId: "CHG0000", state: [] },
        {
            start: "10:00:00",
            end: "10:02:00",
            state: [{ ...orders, created: "10:00:30" }],
            ...(without === undefined ? {} : { without }),
        },
        {
            start: "11:00:00",
            end: "11:02:00",
            changeId: "CHG0002",
            state: [
                { ...orders, created: "10:00:30" },
                { ...bucket, created: "11:00:30" },
            ],
        },
    ];
    const makeQueue = record("sqs:CreateQueue", "10:00:29", {
        id: "subject",
        request: { queueName: "orders" },
        response: { queueUrl: queue },
    });

    it("explains a call by its step, found in a later checkpoint, with a remark", () => {
        const history = historyFrom(updates("checkpoint"));
        const [verdict] = reconcileRecords([makeQueue], history).verdicts;
        assert.equal(`${verdict!.verdict} ${verdict!.update}`, "approved shop/prod#1");
        assert.deepEqual(verdict!.remarks, [
            "the update's own checkpoint is missing: the step is known from a later one",
        ]);
    });
    it("leaves undecided what its pipeline did besides, without its checkpoint", () => {
        assert.equal(
            said(
                [makeQueue, makeVpc()].map((each, index) => (index === 0 ? { ...each, eventID: "first" } : each)),
                historyFrom(updates("checkpoint")),
            ),
            "indeterminate unreadable",
        );
    });
    it("approves nothing without its history entry", () => {
        const history = historyFrom(updates("history"));
        assert.equal(history.updates[1]!.record, "no-history");
        assert.equal(said([makeQueue], history), "indeterminate unreadable");
    });
    it("approves nothing when both are gone: the steps belong to nobody's change", () => {
        const [first, , third] = updates();
        const history = historyFrom([first!, third!]);
        assert.deepEqual(
            history.updates.map((update) => `${update.id} ${update.record} ${update.steps.length}`),
            ["shop/prod#0 complete 0", "shop/prod#0-gap no-history 1", "shop/prod#1 complete 1"],
        );
        assert.equal(said([makeQueue], history), "indeterminate unreadable");
    });
});

describe("the source of changes that did not answer", () => {
    it("leaves its updates undecided", () => {
        const history = historyFrom([
            { start: "10:00:00", end: "10:02:00", state: [{ ...bucket, created: "10:00:20" }] },
        ]);
        const report = reconcileRecords([makeBucket], history, {
            judge: () => ({ verdict: "indeterminate", reason: "source-unavailable", detail: "no answer" }),
        });
        assert.equal(report.verdicts[0]!.verdict, "indeterminate");
        assert.equal(report.exitCode, 2);
    });
});
