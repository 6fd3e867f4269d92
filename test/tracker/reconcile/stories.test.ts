import assert from "node:assert/strict";
import { join } from "node:path";
import type { Story } from "../../../tracker/reconcile/reconciliation";
import { removeFolders } from "../../support/folder";
import { reconcileRecords, type Json } from "../../support/lab";
import { fixtures, reconcileFolders } from "../../support/reconcile";
import { historyFrom, iamUser, record, role, type MadeResource } from "../../support/world";

const bucket: MadeResource = { type: "aws:s3/bucket:Bucket", id: "shop-data", outputs: { bucket: "shop-data" } };
const history = historyFrom([{ start: "10:00:00", end: "10:02:00", state: [{ ...bucket, created: "10:00:20" }] }]);
const makeBucket = record("s3:CreateBucket", "10:00:19", { request: { bucketName: "shop-data" } });
const byAnn = { identity: iamUser("ann", "AKIAANN") };

function stories(calls: readonly Json[], judge?: Parameters<typeof reconcileRecords>[2]): readonly Story[] {
    return reconcileRecords(calls, history, judge).stories;
}

describe("the stories of stratus-lab", () => {
    let told: readonly Story[];
    before(async () => {
        const lab = join(fixtures, "stratus-lab");
        told = (
            await reconcileFolders({
                trail: join(lab, "trail"),
                updates: join(lab, "backend"),
                changes: join(lab, "changes"),
            })
        ).report.stories;
    });
    after(removeFolders);

    it("are five, one for each session or update, gravest first", () => {
        assert.deepEqual(
            told.map((story) => story.headline),
            [
                "One key changed 7 managed resources, 12 calls, 11:57:16 to 12:11:57Z",
                "Update 1 ran on CHG0040002, which nobody had approved: 20 calls",
                "Update 4 ran on CHG0040005, approved by who asked for it: 10 calls",
                "Update 0 named no change: 2 calls",
                "Update 2 ran outside the window of CHG0040003: 1 call",
            ],
        );
    });

    it("say what was done, sorted by effect, and how long it lasted", () => {
        assert.deepEqual(
            told[0]!.effects.map((effect) =>
                `${effect.label} ${effect.resource.id}, ${effect.detail}: ${effect.undone?.at.slice(11, 19) ?? "stays"} ${effect.undone?.by ?? ""}`.trim(),
            ),
            [
                "opened sg-04cfb7a4712d75b00, TCP 22 from 0.0.0.0/0: 12:11:57 RevokeSecurityGroupIngress by the same key",
                "shared ami-0aa1d83d0b0985c86, with account 012345678901: 12:11:57 ModifyImageAttribute by the same key",
                "shared snap-083d3b857c13988bc, with account 012345678912: 12:11:57 ModifySnapshotAttribute by the same key",
                "logging off stratus-red-team-ctes-trail-qyxyekjbtk, management events off: 12:07:49 PutEventSelectors by the same key",
                "logs expire stratus-red-team-ctlr-bucket-zqfsvooxqj, after 1 day: 12:07:49 DeleteBucketLifecycle by the same key",
                "logging off fl-064ed3a785e4a37ef, flow log deleted: stays",
                "ran a command i-0dbc91f429e48eeed, AWS-RunShellScript, cannot be undone: stays",
            ],
        );
    });

    it("say whether it is still so, from what that was read, and what to do", () => {
        assert.equal(
            told[0]!.stillSo,
            "no setting is in force, 1 deleted and not put back, 3 cannot be taken back, as far as the records go, 12:14:39Z; no live check was run",
        );
        assert.deepEqual(told[0]!.actions, [
            "rotate key AKIAEXAMPLEX20BJ0000: the pipeline uses it too",
            "ask accounts 012345678901 and 012345678912 for copies",
            "pulumi refresh --stack stratus/lab   (state lists fl-064ed3a785e4a37ef)",
        ]);
        assert.equal(told[2]!.why, "asked by lee, approved by lee 2023-07-10 11:29:54Z");
        assert.equal(told[2]!.actions[0], "have a second person review it");
    });
});

describe("stories", () => {
    it("keep the sessions apart, and root on top", () => {
        const root = {
            identity: {
                type: "Root",
                accountId: "111122223333",
                arn: "arn:aws:iam::111122223333:root",
                accessKeyId: "ASIAROOT",
            },
        };
        const told = stories([
            makeBucket,
            record("s3:PutBucketTagging", "11:00:00", { request: { bucketName: "shop-data" }, ...root }),
            record("s3:PutBucketAcl", "11:00:00", { request: { bucketName: "shop-data" }, ...byAnn }),
            record("iam:CreateUser", "11:00:01", { request: { userName: "eve" }, identity: role("admin", "bob") }),
        ]);
        assert.deepEqual(
            told.map((story) => story.actor!.label),
            ["root of account 111122223333", "IAM user ann", "role admin, session bob"],
        );
        assert.deepEqual(
            told.map((story) => story.id),
            ["story-1", "story-2", "story-3"],
        );
    });

    it("name what no stack manages, and what an update put back", () => {
        const [story] = stories([
            makeBucket,
            record("iam:CreateUser", "09:00:00", { request: { userName: "eve" }, ...byAnn }),
            record("s3:DeleteBucketPolicy", "09:30:00", { request: { bucketName: "shop-data" }, ...byAnn }),
            record("s3:PutBucketPolicy", "10:00:20", { request: { bucketName: "shop-data" } }),
        ]);
        assert.equal(
            story!.headline,
            "One key changed 1 managed resource and 1 resource of no stack, 2 calls, 09:00:00 to 09:30:00Z",
        );
        assert.deepEqual(story!.actions, [
            "ask the holder of key AKIAANN; rotate it if they do not know these calls",
            "undo on eve: user eve",
            "import or delete what no stack manages: eve",
        ]);
        assert.equal(story!.effects.find((effect) => effect.resource.id === "eve")!.resource.stack, undefined);
    });

    it("of one console session say so", () => {
        const [story] = stories([
            record("s3:PutBucketAcl", "11:00:00", {
                request: { bucketName: "shop-data" },
                identity: role("admin", "bob"),
                more: { sessionCredentialFromConsole: "true" },
            }),
        ]);
        assert.match(story!.headline, /^One console session changed 1 managed resource, 1 call, 11:00:00Z$/);
    });

    it("of an update without a pack ask for it", () => {
        const [story] = stories([makeBucket], {
            judge: () => ({ verdict: "unapproved", reason: "rejected", detail: "rejected by osei" }),
        });
        assert.equal(story!.headline, "Update 0 ran on CHG0001, which had been rejected: 1 call");
        assert.deepEqual(story!.actions, [
            "ask who rejected the change whether it must be undone",
            "turn the policy pack on for shop/prod: this update ran without it",
        ]);
    });

    it("of doubt name it", () => {
        const [story] = stories([makeBucket], {
            judge: () => ({ verdict: "indeterminate", reason: "source-unavailable", detail: "no answer" }),
        });
        assert.equal(story!.verdict, "indeterminate");
        assert.equal(story!.headline, "1 call belongs to an update that cannot be read whole");
    });
});
