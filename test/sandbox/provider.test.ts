import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as aws from "@pulumi/aws";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import * as pulumi from "@pulumi/pulumi";
import { openWorkspace, runEngine } from "../support/engine";
import type { EngineRun, Workspace } from "../support/engine";

/** What differs between the updates below. */
interface Variant {
    readonly owner: string;
    readonly path: string;
    readonly queue: boolean;
}

const first: Variant = { owner: "payments", path: "/", queue: true };

function program({ owner, path, queue }: Variant): PulumiFn {
    return () => {
        const bucket = new aws.s3.Bucket("receipts", { tags: { owner } });
        const role = new aws.iam.Role("task", {
            path,
            assumeRolePolicy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
        });
        new aws.iam.RolePolicy("access", {
            role: role.id,
            policy: bucket.arn.apply((arn) =>
                JSON.stringify({ Version: "2012-10-17", Statement: [{ Resource: arn }] }),
            ),
        });
        if (queue) {
            new aws.sqs.Queue("settlements", {});
        }
        return Promise.resolve({ bucketArn: bucket.arn, roleArn: role.arn, roleName: role.name });
    };
}

function writes(run: EngineRun): string[] {
    return run.records.filter((record) => record["readOnly"] === false).map((record) => String(record["eventName"]));
}

interface Step {
    readonly op: string;
    readonly urn: string;
    readonly new?: { readonly outputs?: Record<string, unknown>; readonly inputs?: Record<string, unknown> };
}

function steps(run: EngineRun): Step[] {
    return run.events.flatMap((event) =>
        event.resourcePreEvent ? [event.resourcePreEvent.metadata as unknown as Step] : [],
    );
}

describe("the sandbox's provider on the real engine", function () {
    this.timeout(60_000);
    let workspace: Workspace & { remove: () => void };

    before(async () => {
        workspace = await openWorkspace();
    });
    after(() => workspace.remove());

    const succeed = async (variant: Variant): Promise<EngineRun> => {
        const run = await runEngine(workspace, { command: "up", program: program(variant) });
        assert.equal(run.exitCode, 0, run.stdout + run.stderr);
        return run;
    };

    it("previews without making anything, and says what it cannot know", async () => {
        let bucketKnown: boolean | undefined;
        let nameKnown: boolean | undefined;
        const run = await runEngine(workspace, {
            command: "preview",
            program: async () => {
                const outputs = (await program(first)()) as Record<string, pulumi.Output<string>>;
                bucketKnown = await isKnown(outputs["bucketArn"]);
                nameKnown = await isKnown(outputs["roleName"]);
            },
        });
        assert.equal(run.exitCode, 0, run.stdout + run.stderr);
        assert.equal(bucketKnown, false, "an ARN of a bucket that does not exist");
        assert.equal(nameKnown, true, "the name that Check made up");
        assert.deepEqual(writes(run), []);
        assert.equal(run.history, undefined);
    });

    it("creates what the program declares, with ids and ARNs as AWS spells them", async () => {
        const run = await succeed(first);
        assert.deepEqual(run.history?.["resourceChanges"], { create: 5 });
        assert.deepEqual(writes(run).sort(), [
            "CreateBucket",
            "CreateQueue",
            "CreateRole",
            "PutBucketTagging",
            "PutRolePolicy",
        ]);
        const outputs = run.stdout;
        assert.match(outputs, /arn:aws:s3:::receipts-[0-9a-f]{7}/);
        assert.match(outputs, /arn:aws:iam::111122223333:role\/task-[0-9a-f]{7}/);
    });

    it("does nothing when nothing changed, and keeps the names that it made up", async () => {
        const run = await succeed(first);
        assert.deepEqual(run.history?.["resourceChanges"], { same: 5 });
        assert.deepEqual(writes(run), []);
    });

    it("updates in place what AWS can change", async () => {
        const run = await succeed({ ...first, owner: "platform" });
        assert.deepEqual(run.history?.["resourceChanges"], { same: 4, update: 1 });
        assert.deepEqual(writes(run), ["PutBucketTagging"]);
    });

    it("replaces what it cannot, and what depends on it", async () => {
        const run = await succeed({ ...first, owner: "platform", path: "/service/" });
        const ops = steps(run).map((step) => `${step.op} ${step.urn.split("::").at(-1) ?? ""}`);
        assert.ok(ops.includes("create-replacement task"), ops.join("\n"));
        assert.deepEqual(run.history?.["resourceChanges"], { replace: 2, same: 3 });
        assert.deepEqual(writes(run).sort(), ["CreateRole", "DeleteRole", "DeleteRolePolicy", "PutRolePolicy"]);
        assert.match(run.stdout, /role\/service\/task-[0-9a-f]{7}/);
    });

    it("deletes what the program no longer declares", async () => {
        const run = await succeed({ owner: "platform", path: "/service/", queue: false });
        assert.deepEqual(run.history?.["resourceChanges"], { delete: 1, same: 4 });
        assert.deepEqual(writes(run), ["DeleteQueue"]);
    });

    it("records a refused call as failed, and the update fails", async () => {
        const run = await runEngine(workspace, {
            command: "up",
            program: program({ ...first, owner: "platform", path: "/service/" }),
            env: { COUNTERSIGN_SANDBOX_REFUSE: "sqs:CreateQueue" },
        });
        assert.notEqual(run.exitCode, 0);
        assert.equal(run.history?.["result"], "failed");
        const failed = run.records.find((record) => record["errorCode"] !== undefined && record["readOnly"] === false);
        assert.equal(failed?.["eventName"], "CreateQueue");
        assert.equal(failed["errorCode"], "AccessDenied");
        assert.equal(failed["responseElements"], null);
    });

    it("hides a secret in the state, says which types it does not model, and finds only what exists", async () => {
        const run = await runEngine(workspace, {
            command: "up",
            program: () => {
                const provider = new aws.Provider("far", { region: "us-west-2" });
                const tags = { token: pulumi.secret("not-for-the-state") };
                const queue = new aws.sqs.Queue("hidden", { tags }, { provider });
                const stream = new aws.kinesis.Stream("stream", { shardCount: 1 }, { provider });
                aws.iam.Role.get("absent", "absent", undefined, { dependsOn: [queue, stream] });
                return Promise.resolve();
            },
        });
        assert.notEqual(run.exitCode, 0);
        assert.match(run.stdout, /resource 'absent' does not exist/);
        assert.match(run.stdout, /the sandbox does not model aws:kinesis\/stream:Stream/);
        const made = run.records.filter((record) => record["eventName"] === "CreateQueue");
        assert.deepEqual(
            made.map((record) => record["awsRegion"]),
            ["us-west-2"],
        );
        const state = path.join(workspace.stateDir, ".pulumi", "stacks", workspace.project, `${workspace.stack}.json`);
        assert.ok(readFileSync(state, "utf8").includes("/hidden-"));
        assert.ok(!readFileSync(state, "utf8").includes("not-for-the-state"));
    });

    it("destroys everything", async () => {
        const run = await runEngine(workspace, { command: "destroy" });
        assert.equal(run.exitCode, 0, run.stdout + run.stderr);
        assert.deepEqual(writes(run).sort(), [
            "DeleteBucket",
            "DeleteQueue",
            "DeleteRole",
            "DeleteRolePolicy",
            "DeleteStream",
        ]);
    });
});

/** Whether a value has arrived: at preview an output may stay unknown. */
function isKnown(output: pulumi.Output<string> | undefined): Promise<boolean> {
    return (output as unknown as { isKnown: Promise<boolean> }).isKnown;
}
