import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot, startPackProcess, type PackProcess, type StartOptions } from "../support/pack-process";

const stack = { type: "pulumi:pulumi:Stack", name: "payments-payments-prod" };

describe("the policy approved-change", () => {
    let folder: string;
    let pack: PackProcess | undefined;

    before(() => {
        mkdirSync(path.join(repositoryRoot, ".tmp"), { recursive: true });
        folder = mkdtempSync(path.join(repositoryRoot, ".tmp/pack-"));
        writeFileSync(
            path.join(folder, "countersign.yaml"),
            [
                "version: 1",
                "organization: example.com",
                "people: [{ name: lee }, { name: osei }]",
                "changes: { unsigned: accept }",
                "stacks: [{ match: payments/*, owner: team-payments, separationOfDuties: [requester] }]",
                "",
            ].join("\n"),
        );
        mkdirSync(path.join(folder, "changes"));
        writeFileSync(
            path.join(folder, "changes/CHG0000001.yaml"),
            JSON.stringify({
                id: "CHG0000001",
                summary: "Widen access to receipts",
                requestedBy: "lee",
                stacks: ["payments/payments-prod"],
                window: { start: "2020-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" },
                approvals: [{ by: "osei", decision: "approved", at: "2020-01-01T00:00:00Z" }],
            }),
        );
    });
    after(() => rmSync(folder, { recursive: true }));
    afterEach(async () => {
        await pack?.stop();
        pack = undefined;
    });

    const start = async (options: StartOptions = {}) => {
        pack = await startPackProcess({ ...options, env: { PWD: folder, ...options.env } });
        return pack;
    };

    it("refuses an update that names no change, in the form of the other messages", async () => {
        const [violation, ...others] = await (await start()).analyze(stack);
        assert.deepEqual(others, []);
        assert.equal(violation?.policy, "approved-change");
        assert.equal(violation?.level, "mandatory");
        const lines = violation.message.split("\n");
        assert.deepEqual(
            lines.slice(0, 5).map((line) => line.slice(0, 8).trimEnd()),
            ["Every up", "This upd", "  why", "  fix", "  ask"],
        );
        assert.match(
            lines[2]!,
            /countersign:changeId is not set for payments\/payments-prod {2}\(missing-change-id\)$/,
        );
        assert.match(lines[5]!, /^ {2}by {4}countersign\.yaml; trust sha256:[0-9a-f]{12}…$/);
    });

    it("lets an approved change pass and says which", async () => {
        const running = await start({ config: { "countersign:changeId": "CHG0000001" } });
        assert.deepEqual(await running.analyze(stack), []);
        assert.match(
            await running.saidLine(/CHG0000001/),
            /^countersign: CHG0000001 approved by osei 2020-01-01 00:00:00Z, window to /,
        );
    });
});
