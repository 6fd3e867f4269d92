import assert from "node:assert/strict";
import path from "node:path";
import { openBucket } from "../../sandbox/by-hand/open-bucket";
import { unknownValue } from "../../sandbox/provider/unknown";
import { payments } from "../../stacks/payments/program";
import { type EngineRun, openWorkspace, runEngine, type Workspace } from "../support/engine";

/** Inputs that the engine had for a resource before it was made, by type token. */
function inputsOf(run: EngineRun, type: string): Record<string, unknown> {
    const metadata = run.events.flatMap((event) => (event.resourcePreEvent ? [event.resourcePreEvent.metadata] : []));
    const found = metadata.find((each) => each.type === type) as
        { new?: { inputs?: Record<string, unknown> } } | undefined;
    return found?.new?.inputs ?? {};
}

describe("stacks/payments", function () {
    this.timeout(60_000);
    let workspace: Workspace & { remove: () => void };
    const program = () => Promise.resolve(payments());

    before(async () => {
        workspace = await openWorkspace({ source: path.resolve(__dirname, "../../stacks/payments") });
    });
    after(() => workspace.remove());

    it("has policies that are known before anything exists, so that a preview can judge them", async () => {
        const run = await runEngine(workspace, { command: "preview", program });
        assert.equal(run.exitCode, 0, run.stdout + run.stderr);
        for (const type of ["aws:iam/rolePolicy:RolePolicy", "aws:s3/bucketPolicy:BucketPolicy"]) {
            const { policy } = inputsOf(run, type);
            assert.notEqual(policy, unknownValue);
            assert.match(String(policy), /"arn:aws:s3:::payments-prod-receipts\/\*"/);
        }
    });

    it("comes up with the preview and the update in one command, under its configuration", async () => {
        const run = await runEngine(workspace, { command: "up", skipPreview: false, program });
        assert.equal(run.exitCode, 0, run.stdout + run.stderr);
        assert.deepEqual(run.history?.["resourceChanges"], { create: 9 });
        assert.ok(!JSON.stringify(run.history["environment"]).includes("skip-preview"));
        const queues = run.records.filter((record) => record["eventName"] === "CreateQueue");
        const timeouts = queues.map((record) => {
            const { attributes } = record["requestParameters"] as { attributes: Record<string, string> };
            return attributes["VisibilityTimeout"];
        });
        assert.deepEqual(timeouts.sort(), ["120", "30"]);
    });

    it("is found open by a refresh after somebody opened the bucket by hand, and closed by the next update", async () => {
        openBucket(workspace.sandbox, "payments-prod-receipts", { name: "k.sato@example.com" }, "console");
        const refreshed = await runEngine(workspace, { command: "refresh", program });
        assert.deepEqual(refreshed.history?.["resourceChanges"], { same: 7, update: 2 });
        const updated = await runEngine(workspace, { command: "up", program });
        const writes = updated.records.filter((record) => record["readOnly"] === false);
        assert.deepEqual(writes.map((record) => record["eventName"]).sort(), [
            "PutBucketPolicy",
            "PutBucketPublicAccessBlock",
        ]);
    });
});
