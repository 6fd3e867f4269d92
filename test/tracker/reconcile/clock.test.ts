import assert from "node:assert/strict";
import { reconcileRecords, type Json } from "../../support/lab";
import { historyFrom, record, type MadeResource } from "../../support/world";
import { bucket, created, makeBucket, makeGroup, makeRole, own, tagBucket, verdictOf } from "../../support/shop";

describe("clocks that differ", () => {
    const late = [makeBucket("10:00:22"), makeRole("10:00:41"), makeGroup("10:00:50")];

    it("are known by calls that can only be the update's own", () => {
        const report = reconcileRecords(late, created());
        assert.equal(report.clock.marginSeconds, 3);
        assert.equal(
            report.clock.basis,
            "from 3 calls that made a resource: one missed its step by 2 s, and a call begins before its step ends",
        );
        assert.equal(report.funnel.approved, 3);
        assert.match(report.verdicts[0]!.remarks[0]!, /^2 s outside the step, within the margin/);
    });

    it("leave a call that the margin swallows undecided, and no other", () => {
        const within = verdictOf([...late, tagBucket("10:00:22")], created());
        assert.equal(`${within.verdict} ${within.reason}`, "indeterminate within-clock-margin");
        assert.equal(within.detail, "came 2 s after the step ended; the margin for skew is 3 s");
        assert.equal(verdictOf([...late, tagBucket("10:00:24")], created()).verdict, "out-of-band");
    });

    it("are not widened by calls that somebody could repeat, nor beyond the bound", () => {
        const put = record("iam:PutRolePolicy", "10:00:43", { request: { roleName: "task", policyName: "x" } });
        assert.equal(reconcileRecords([...own, put], created()).clock.marginSeconds, 0);
        const far = reconcileRecords([makeBucket("10:00:29")], created());
        assert.equal(far.clock.marginSeconds, 0);
        assert.match(far.clock.basis, /1 missed it by more than the bound of 5 s/);
        assert.equal(far.verdicts[0]!.verdict, "out-of-band");
    });

    it("give a step the one late call that it cannot do without, and no second", () => {
        const policy: MadeResource = {
            type: "aws:iam/rolePolicy:RolePolicy",
            id: "task:access",
            outputs: { role: "task", name: "access" },
        };
        const history = historyFrom([
            {
                start: "10:00:00",
                end: "10:02:00",
                state: [
                    { ...bucket, created: "10:00:20" },
                    { ...policy, created: "10:00:40" },
                ],
            },
        ]);
        const put = (id: string, time: string): Json =>
            record("iam:PutRolePolicy", time, { id, request: { roleName: "task", policyName: "access" } });
        const one = verdictOf([makeBucket("10:00:22"), put("subject", "10:00:41")], history);
        assert.equal(one.verdict, "approved");
        assert.match(one.remarks[0]!, /^1 s outside the step/);
        const two = verdictOf([makeBucket("10:00:22"), put("subject", "10:00:41"), put("other", "10:00:42")], history);
        assert.equal(`${two.verdict} ${two.reason}`, "indeterminate within-clock-margin");
        const after = verdictOf(
            [makeBucket("10:00:22"), put("first", "10:00:39"), put("subject", "10:00:41")],
            history,
        );
        assert.equal(after.verdict, "indeterminate");
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
