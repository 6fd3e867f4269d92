import assert from "node:assert/strict";
import type { Verdict } from "../../../core/trail/verdict";
import { type Json } from "../../support/lab";
import { agents, historyFrom, iamUser, record, role, together, type MadeResource } from "../../support/world";
import { bucket, created, makeBucket, tagBucket, task, verdictOf } from "../../support/shop";

describe("a call that leads elsewhere than its step", () => {
    const gateway: MadeResource = {
        type: "aws:ec2/internetGateway:InternetGateway",
        id: "igw-02a84e4222d62e16b",
        outputs: { vpcId: "vpc-0255d384b4b458b46" },
    };
    const updated = historyFrom([
        {
            start: "09:00:00",
            end: "09:01:00",
            changeId: "CHG0000",
            state: [
                { ...task, created: "09:00:30" },
                { ...gateway, created: "09:00:30" },
            ],
        },
        {
            start: "10:00:00",
            end: "10:02:00",
            state: [
                { ...task, created: "09:00:30", modified: "10:01:00" },
                { ...gateway, created: "09:00:30", modified: "10:01:00" },
            ],
        },
    ]);
    const cases: readonly { name: string; call: string; request: Json; remark: string }[] = [
        {
            name: "names what the state does not hold",
            call: "iam:AttachRolePolicy",
            request: { roleName: "task", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
            remark: "the request names arn:aws:iam::aws:policy/AdministratorAccess, which the resource's state does not hold",
        },
        {
            name: "lets in whom the state does not know",
            call: "iam:UpdateAssumeRolePolicy",
            request: { roleName: "task", policyDocument: '{"Principal":{"AWS":"444455556666"}}' },
            remark: "the request names 444455556666, which the resource's state does not hold",
        },
        {
            name: "says otherwise than the state",
            call: "ec2:AttachInternetGateway",
            request: { internetGatewayId: "igw-02a84e4222d62e16b", vpcId: "vpc-0eeeeeeeeeeeeeeee" },
            remark: "the request names vpc-0eeeeeeeeeeeeeeee, which the resource's state does not hold",
        },
    ];
    for (const { name, call, request, remark } of cases) {
        it(`${name}: only its program can speak for it, and a remark says so`, () => {
            const of = (agent: string): Verdict =>
                verdictOf([record(call, "10:00:50", { id: "subject", request, agent })], updated);
            assert.equal(of(agents.cli).verdict, "out-of-band");
            assert.equal(`${of("").verdict} ${of("").reason}`, "indeterminate ambiguous-update");
            const approved = of(agents.pulumi);
            assert.equal(approved.verdict, "approved");
            assert.match(approved.remarks[0]!, /only the program supports it, which can be forged/);
            assert.equal(approved.remarks[1], remark);
        });
    }

    it("and not where it names only what the state holds", () => {
        const request = { internetGatewayId: "igw-02a84e4222d62e16b", vpcId: "vpc-0255d384b4b458b46" };
        const verdict = verdictOf(
            [record("ec2:AttachInternetGateway", "10:00:50", { id: "subject", request })],
            updated,
        );
        assert.deepEqual([verdict.verdict, verdict.remarks], ["approved", []]);
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

    it("does not matter between two updates of one change with one outcome", () => {
        const other = historyFrom(
            [{ start: "10:00:00", end: "10:02:00", changeId: "CHG0001", state: [{ ...bucket, created: "10:00:20" }] }],
            { stack: "shop/copy" },
        );
        const both = together(created(), other);
        const approved = verdictOf([tagBucket("10:00:20")], both);
        assert.deepEqual([approved.verdict, approved.change], ["approved", "CHG0001"]);
        assert.match(approved.remarks.join(), /shop\/copy#0 and shop\/prod#0 explain it equally well/);
        const halfApproved = verdictOf([tagBucket("10:00:20")], both, {
            judge: (update) => (update.stack === "copy" ? { verdict: "unapproved", reason: "out-of-scope" } : {}),
        });
        assert.equal(`${halfApproved.verdict} ${halfApproved.reason}`, "indeterminate ambiguous-update");
    });

    it("a change id that another role carries is remarked: whoever asks for a session names it", () => {
        const call = tagBucket("10:00:20", { identity: role("admin", "CHG0001") });
        const verdict = verdictOf([makeBucket("10:00:19"), call], created());
        assert.equal(verdict.verdict, "approved");
        assert.match(verdict.remarks.join(), /made by .*role\/admin, the update's own calls by .*role\/deploy/);
    });
});

describe("an update that made nothing", () => {
    const queue: MadeResource = {
        type: "aws:sqs/queue:Queue",
        id: "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs",
        outputs: { name: "jobs" },
    };
    const history = historyFrom([
        { start: "09:00:00", end: "09:01:00", changeId: "CHG0000", state: [{ ...queue, created: "09:00:30" }] },
        { start: "10:00:00", end: "10:02:00", state: [{ ...queue, created: "09:00:30", modified: "10:01:00" }] },
    ]);
    const made = record("sqs:CreateQueue", "09:00:29", {
        request: { queueName: "jobs" },
        response: { queueUrl: queue.id },
    });
    const set = (fields: Json = {}): Json =>
        record("sqs:SetQueueAttributes", "10:00:50", { request: { queueUrl: queue.id }, ...fields });
    const eve = { identity: iamUser("eve", "AKIAEVE") };

    it("is known by who made what is in its stack", () => {
        const own = verdictOf([made, set(), set({ ...eve, id: "subject" })], history);
        assert.equal(own.verdict, "out-of-band");
    });

    it("is doubted where only strangers touched what it touched", () => {
        const alone = verdictOf([made, set({ ...eve, id: "subject" })], history);
        assert.deepEqual(alone.remarks, ["who made what is in this stack made no call of this update"]);
    });

    it("is doubted where nobody is known and several callers touched it", () => {
        const both = verdictOf([set(), set({ ...eve, id: "subject" })], history);
        assert.match(both.remarks.join(), /several callers touched what this update touched/);
    });
});
