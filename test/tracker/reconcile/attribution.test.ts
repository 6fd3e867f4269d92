import assert from "node:assert/strict";
import type { Verdict } from "../../../core/trail/verdict";
import type { UpdateHistory } from "../../../sources/updates/update-source";
import { reconcileRecords, type Json } from "../../support/lab";
import { agents, historyFrom, iamUser, record, role, together, type MadeResource } from "../../support/world";

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

describe("what explains a write", () => {
    it("a call on the step's resource, from its making to the step's end", () => {
        const verdict = verdictOf([...own, tagBucket("10:00:20")], created());
        assert.equal(verdict.verdict, "approved");
        assert.equal(verdict.update, "shop/prod#0");
        assert.equal(verdict.change, "CHG0001");
        assert.deepEqual(verdict.remarks, []);
        assert.deepEqual(
            verdict.evidence.map((evidence) => evidence.kind),
            ["trail-record", "step", "history", "checkpoint"],
        );
    });

    const unexplained: readonly { name: string; call: Json }[] = [
        { name: "a second after the step's end, inside the update", call: tagBucket("10:00:21") },
        { name: "before the update began", call: tagBucket("09:59:59") },
        { name: "before the resource was made", call: tagBucket("10:00:18") },
        { name: "by another principal", call: tagBucket("10:00:20", { identity: role("admin", "eve") }) },
        {
            name: "with a long-lived key beside the pipeline's role",
            call: tagBucket("10:00:20", { identity: iamUser("eve", "AKIAEVE") }),
        },
        {
            name: "from the console, as AWS's servers say",
            call: tagBucket("10:00:20", { more: { sessionCredentialFromConsole: "true" } }),
        },
        { name: "from the console, by its user agent", call: tagBucket("10:00:20", { agent: agents.browser }) },
        { name: "from the command line", call: tagBucket("10:00:20", { agent: agents.cli }) },
        {
            name: "on another bucket",
            call: record("s3:PutBucketTagging", "10:00:20", { id: "subject", request: { bucketName: "other" } }),
        },
        {
            name: "a delete of what the step makes",
            call: record("s3:DeleteBucket", "10:00:20", { id: "subject", request: { bucketName: "shop-data" } }),
        },
        {
            name: "of another account with the same names",
            call: record("iam:TagRole", "10:00:40", {
                id: "subject",
                account: "444455556666",
                request: { roleName: "task" },
            }),
        },
        {
            name: "on a user of the role's name",
            call: record("iam:TagUser", "10:00:40", { id: "subject", request: { userName: "task" } }),
        },
    ];
    for (const { name, call } of unexplained) {
        it(`not a call ${name}`, () => {
            const verdict = verdictOf([...own, call], created());
            assert.equal(verdict.verdict, "out-of-band", verdict.detail);
        });
    }

    it("names the update that came nearest, with what did not hold", () => {
        const { nearest, detail } = verdictOf([...own, tagBucket("10:00:25")], created());
        assert.equal(nearest!.update, "shop/prod#0");
        assert.deepEqual(
            nearest!.ladder.map(({ test, held }) => `${test} ${held}`),
            ["resource-of-a-step yes", "operation-fits yes", "before-step-ended no", "lineage nothing", "channel yes"],
        );
        assert.equal(detail, "update 0 of shop/prod comes nearest: ended 10:00:20Z, call 10:00:25Z, margin 0 s");
    });

    it("a delete until the update's end, with a remark", () => {
        const history = historyFrom([
            { start: "09:00:00", end: "09:01:00", changeId: "CHG0000", state: [{ ...bucket, created: "09:00:30" }] },
            { start: "10:00:00", end: "10:02:00", state: [] },
        ]);
        const call = record("s3:DeleteBucket", "10:01:59", { id: "subject", request: { bucketName: "shop-data" } });
        const verdict = verdictOf([call], history);
        assert.equal(verdict.verdict, "approved");
        assert.deepEqual(verdict.remarks, ["a deletion leaves no end time: the update's end was used"]);
    });

    it("nothing on what a delete has ended", () => {
        const history = historyFrom([
            { start: "09:00:00", end: "09:01:00", changeId: "CHG0000", state: [{ ...bucket, created: "09:00:30" }] },
            { start: "10:00:00", end: "10:02:00", state: [] },
        ]);
        const gone = record("s3:DeleteBucket", "10:01:00", { request: { bucketName: "shop-data" } });
        const late = record("s3:DeleteBucketPolicy", "10:01:30", {
            id: "subject",
            request: { bucketName: "shop-data" },
        });
        assert.equal(verdictOf([gone, late], history).verdict, "out-of-band");
        const early = { ...late, eventTime: "2026-03-02T10:00:59Z" };
        assert.equal(verdictOf([gone, early], history).verdict, "approved");
    });

    it("a replacement: the new one made, the old one deleted", () => {
        const history = historyFrom([
            {
                start: "09:00:00",
                end: "09:01:00",
                changeId: "CHG0000",
                state: [{ ...bucket, name: "b", created: "09:00:30" }],
            },
            {
                start: "10:00:00",
                end: "10:02:00",
                state: [
                    {
                        ...bucket,
                        name: "b",
                        id: "shop-data-2",
                        outputs: { bucket: "shop-data-2" },
                        created: "10:00:30",
                    },
                ],
            },
        ]);
        for (const [call, name, time] of [
            ["s3:CreateBucket", "shop-data-2", "10:00:29"],
            ["s3:DeleteBucket", "shop-data", "10:01:00"],
        ] as const) {
            const verdict = verdictOf([record(call, time, { id: "subject", request: { bucketName: name } })], history);
            assert.equal(verdict.verdict, "approved", call);
        }
        const wrong = record("s3:DeleteBucket", "10:00:20", { id: "subject", request: { bucketName: "shop-data-3" } });
        assert.equal(verdictOf([wrong], history).verdict, "out-of-band");
    });

    it("nothing for a refresh, an import, or what is only read", () => {
        const before = {
            start: "09:00:00",
            end: "09:01:00",
            changeId: "CHG0000",
            state: [{ ...bucket, created: "09:00:30" }],
        };
        const histories = [
            historyFrom([
                before,
                {
                    start: "10:00:00",
                    end: "10:02:00",
                    kind: "refresh" as const,
                    state: [{ ...bucket, created: "09:00:30", modified: "10:00:30" }],
                },
            ]),
            historyFrom([
                {
                    start: "10:00:00",
                    end: "10:02:00",
                    kind: "resource-import" as const,
                    state: [{ ...bucket, created: "10:00:30" }],
                },
            ]),
            historyFrom([
                {
                    start: "10:00:00",
                    end: "10:02:00",
                    state: [{ ...bucket, importID: "shop-data", created: "10:00:30" }],
                },
            ]),
            historyFrom([
                { start: "10:00:00", end: "10:02:00", state: [{ ...bucket, external: true, created: "10:00:30" }] },
            ]),
        ];
        for (const history of histories)
            assert.equal(verdictOf([tagBucket("10:00:20")], history).verdict, "out-of-band");
    });
});

describe("what a session carries", () => {
    const assumed = (session: string): Json =>
        record("sts:AssumeRole", "09:59:00", {
            identity: iamUser("ci", "AKIACI"),
            request: { roleArn: "arn:aws:iam::111122223333:role/deploy", roleSessionName: session },
            response: { credentials: { accessKeyId: role("deploy", session)["accessKeyId"] } },
            more: { readOnly: true },
        });
    const withSession = (session: string): Json[] => [
        makeBucket("10:00:19", { identity: role("deploy", session) }),
        assumed(session),
        tagBucket("10:00:20", { identity: role("deploy", session) }),
    ];

    it("the update's change: evidence that AWS's servers recorded", () => {
        const verdict = verdictOf(withSession("pulumi.CHG0001"), created());
        assert.equal(verdict.verdict, "approved");
        const lineage = verdict.evidence.find((evidence) => evidence.kind === "lineage");
        assert.equal(lineage!.note, "the session name carries CHG0001");
    });

    it("another update's change: then this one does not explain it", () => {
        const other = historyFrom(
            [{ start: "11:00:00", end: "11:01:00", changeId: "CHG0002", state: [{ ...task, created: "11:00:30" }] }],
            { stack: "shop/dev" },
        );
        const verdict = verdictOf(withSession("CHG0002"), together(created(), other));
        assert.equal(verdict.verdict, "out-of-band");
        assert.equal(
            verdict.nearest!.ladder.find((step) => step.test === "lineage")!.detail,
            "the session name carries CHG0002",
        );
    });

    it("decides between two updates that explain a call equally well", () => {
        const other = historyFrom(
            [{ start: "10:00:00", end: "10:02:00", changeId: "CHG0002", state: [{ ...bucket, created: "10:00:20" }] }],
            { stack: "shop/copy" },
        );
        const both = together(created(), other);
        const plain = verdictOf([tagBucket("10:00:20")], both);
        assert.equal(`${plain.verdict} ${plain.reason}`, "indeterminate ambiguous-update");
        const carried = verdictOf([tagBucket("10:00:20", { identity: role("deploy", "CHG0002") })], both);
        assert.equal(`${carried.verdict} ${carried.update}`, "approved shop/copy#0");
    });
});
