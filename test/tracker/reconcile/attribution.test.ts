import assert from "node:assert/strict";
import { type Json } from "../../support/lab";
import { agents, historyFrom, iamUser, record, role, type MadeResource } from "../../support/world";
import { bucket, created, own, tagBucket, verdictOf } from "../../support/shop";

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

    it("no deletion where a refresh saw a resource gone, or where the state let it go", () => {
        const before = (retainOnDelete: boolean) => ({
            start: "09:00:00",
            end: "09:01:00",
            changeId: "CHG0000",
            state: [{ ...bucket, created: "09:00:30", retainOnDelete }],
        });
        const call = record("s3:DeleteBucket", "10:01:00", { id: "subject", request: { bucketName: "shop-data" } });
        const after = { start: "10:00:00", end: "10:02:00", state: [] };
        assert.equal(verdictOf([call], historyFrom([before(false), after])).verdict, "approved");
        assert.equal(verdictOf([call], historyFrom([before(true), after])).verdict, "out-of-band");
        assert.equal(
            verdictOf([call], historyFrom([before(false), { ...after, kind: "refresh" }])).verdict,
            "out-of-band",
        );
    });
});

describe("a resource that changes from update to update", () => {
    const route = (gateway: string, modified: string): MadeResource => ({
        type: "aws:ec2/route:Route",
        name: "out",
        id: "r-rtb-0c7c2f4aff36770541835902493",
        outputs: { routeTableId: "rtb-0c7c2f4aff3677054", destinationCidrBlock: "0.0.0.0/0", gatewayId: gateway },
        created: "09:00:30",
        modified,
    });
    const history = historyFrom([
        {
            start: "09:00:00",
            end: "09:01:00",
            changeId: "CHG0000",
            state: [route("igw-02a84e4222d62e16b", "09:00:30")],
        },
        { start: "10:00:00", end: "10:01:00", state: [route("igw-0085514f9c3e68f60", "10:00:30")] },
    ]);
    const call = (name: string, time: string, gatewayId: string): Json =>
        record(`ec2:${name}`, time, {
            id: "subject",
            request: { routeTableId: "rtb-0c7c2f4aff3677054", destinationCidrBlock: "0.0.0.0/0", gatewayId },
        });

    it("is known to each update as that one left it", () => {
        const made = verdictOf([call("CreateRoute", "09:00:29", "igw-02a84e4222d62e16b")], history);
        assert.equal(`${made.verdict} ${made.change}`, "approved CHG0000");
        const replaced = verdictOf([call("ReplaceRoute", "10:00:29", "igw-0085514f9c3e68f60")], history);
        assert.equal(`${replaced.verdict} ${replaced.change}`, "approved CHG0001");
    });
    it("and not as another one did", () => {
        const early = verdictOf([call("CreateRoute", "09:00:29", "igw-0085514f9c3e68f60")], history);
        assert.equal(early.verdict, "out-of-band");
        const late = verdictOf([call("ReplaceRoute", "10:00:29", "igw-02a84e4222d62e16b")], history);
        assert.equal(late.verdict, "out-of-band");
    });
});
