import assert from "node:assert/strict";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as aws from "@pulumi/aws";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { main } from "../../cli/main";
import { openBucket } from "../../sandbox/by-hand/open-bucket";
import { openSandbox } from "../../sandbox/sandbox";
import { deliverTrail, openWorkspace, runEngine, setConfig, trailFolder, type Workspace } from "../support/engine";
import { changeId, governFolder } from "../support/governed-folder";

/** What the program declares, from one update to the next. */
interface Variant {
    readonly owner: string;
    readonly path: string;
    readonly queue: boolean;
}

const policy = JSON.stringify({ Version: "2012-10-17", Statement: [] });

function program({ owner, path: rolePath, queue }: Variant): PulumiFn {
    return () => {
        const bucket = new aws.s3.Bucket("receipts", { bucket: "acme-receipts", tags: { owner } });
        new aws.s3.BucketPublicAccessBlock("receipts", { bucket: bucket.bucket, blockPublicPolicy: true });
        new aws.s3.BucketPolicy("receipts", { bucket: bucket.bucket, policy });
        const role = new aws.iam.Role("task", { path: rolePath, assumeRolePolicy: policy, tags: { owner } });
        new aws.iam.RolePolicy("access", { role: role.id, policy });
        new aws.kms.Key("receipts", { description: owner, enableKeyRotation: true });
        new aws.dynamodb.Table("ledger", { hashKey: "id", attributes: [{ name: "id", type: "S" }] });
        new aws.cloudwatch.LogGroup("task", { retentionInDays: owner === "payments" ? 30 : 60 });
        new aws.ec2.SecurityGroup("task", {
            ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"] }],
        });
        new aws.sns.Topic("alerts", { tags: { owner } });
        if (queue) {
            new aws.sqs.Queue("settlements");
        }
        return Promise.resolve();
    };
}

interface Found {
    readonly verdict: string;
    readonly event: string;
    readonly update?: string;
    readonly detail?: string;
    readonly remarks: readonly string[];
}

describe("the tracker on the sandbox's trail", function () {
    this.timeout(90_000);
    let workspace: Workspace & { remove: () => void };
    let verdicts: readonly Found[] = [];

    before(async () => {
        workspace = await openWorkspace();
        governFolder(workspace.projectDir);
        setConfig(workspace, { "countersign:changeId": changeId });
        const first: Variant = { owner: "payments", path: "/", queue: true };
        const variants: Variant[] = [
            first,
            { ...first, owner: "platform" },
            { ...first, owner: "platform", path: "/service/" },
            { owner: "platform", path: "/service/", queue: false },
        ];
        for (const variant of variants) {
            const run = await runEngine(workspace, { command: "up", program: program(variant) });
            assert.equal(run.exitCode, 0, run.stdout + run.stderr);
            // Times are told to the second: two updates inside one would both explain its calls.
            await sleep(2000);
        }
        await runEngine(workspace, {
            command: "up",
            program: program({ ...first, owner: "platform", path: "/service/" }),
            env: { COUNTERSIGN_SANDBOX_REFUSE: "sqs:CreateQueue" },
        });
        const aMinuteLater = openSandbox({ dir: workspace.sandbox.dir, now: () => new Date(Date.now() + 60_000) });
        openBucket(aMinuteLater, "acme-receipts", { name: "k.sato@example.com" }, "cli");
        deliverTrail(aMinuteLater);
        verdicts = await reconcile(workspace);
    });
    after(() => workspace.remove());

    const events = (verdict: string) => verdicts.filter((each) => each.verdict === verdict).map((each) => each.event);

    it("finds the two calls made by hand, through the command line, on resources of the stack", () => {
        assert.deepEqual(events("out-of-band").sort(), ["s3:PutBucketPolicy", "s3:PutBucketPublicAccessBlock"]);
    });

    it("takes a refused call for an attempt", () => {
        assert.deepEqual(events("attempt"), ["sqs:CreateQueue"]);
    });

    it("explains every other write by an update: creates, updates, replacements, deletes", () => {
        const left = verdicts.filter(({ verdict }) => !["approved", "out-of-band", "attempt"].includes(verdict));
        assert.deepEqual(left, []);
        const approved = events("approved");
        for (const event of ["iam:CreateRole", "iam:DeleteRole", "kms:UpdateKeyDescription", "sqs:DeleteQueue"]) {
            assert.ok(approved.includes(event), event);
        }
    });
});

async function reconcile(workspace: Workspace): Promise<readonly Found[]> {
    let out = "";
    let err = "";
    const relative = (target: string) => path.relative(workspace.projectDir, target);
    const args = ["--trail", relative(trailFolder(workspace.sandbox)), "--updates", relative(workspace.stateDir)];
    await main(["reconcile", ...args, "--format", "json"], {
        out: (text) => (out += text),
        err: (text) => (err += text),
        env: {},
        cwd: workspace.projectDir,
        now: () => new Date(),
        terminal: { isTTY: false, columns: 100 },
    });
    assert.notEqual(out, "", err);
    return (JSON.parse(out) as { verdicts: readonly Found[] }).verdicts;
}
