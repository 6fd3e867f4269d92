import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeId, configText, draftId } from "../support/governed-folder";
import { builtPack } from "../support/pack-process";
import { copyPack } from "../support/pack-copy";
import { runEngine, setConfig, type EngineOptions, type EngineRun } from "../support/engine";
import {
    approved,
    analyzed,
    nothing,
    openGoverned,
    output,
    program,
    reported,
    writes,
    type GovernedWorkspace,
    type Variant,
} from "./a-stack";
import { serveEmptyProgram } from "./empty-program";

describe("the pack on the real engine", function () {
    this.timeout(60_000);
    let workspace: GovernedWorkspace;
    before(async () => {
        workspace = await openGoverned();
    });
    after(() => workspace.remove());

    const run = (
        command: EngineOptions["command"],
        config: Readonly<Record<string, unknown>>,
        variant: Variant = {},
        options: Partial<EngineOptions> = {},
    ): Promise<EngineRun> => {
        setConfig(workspace, config);
        return runEngine(workspace, { command, program: program(variant), packs: [builtPack], ...options });
    };

    it("blocks a preview that names no change, in the form that people know", async () => {
        const result = await run("preview", nothing);
        assert.equal(result.exitCode, 1);
        assert.deepEqual(writes(result), []);
        const shown = [
            /^Policies:$/,
            /^ {4}❌ countersign@v\d+\.\d+\.\d+ \(local: /,
            /^ {8}- \[mandatory\] \[severity: high\] {2}approved-change {2}\(pulumi:pulumi:Stack: payments-payments-prod\)$/,
            /^ {10}Every update of this stack needs an approved change\.$/,
            /^ {10}This update names no change\.$/,
            /^ {12}why {3}countersign:changeId is not set for payments\/payments-prod {2}\(missing-change-id\)$/,
            /^ {12}fix {3}pulumi config set countersign:changeId CHG\d+ {3}and run again$/,
            /^ {12}ask {3}team-payments, /,
            /^ {12}by {4}countersign\.yaml, allowed_signers; trust sha256:[0-9a-f]{12}…$/,
        ];
        const lines = result.stdout.split("\n");
        const start = lines.indexOf("Policies:");
        shown.forEach((pattern, index) => assert.match(lines[start + index]!, pattern));
    });

    it("blocks an update on a change that nobody approved, before anything exists", async () => {
        const result = await run("up", { "countersign:changeId": draftId });
        assert.equal(result.exitCode, 1);
        assert.match(output(result), /\(not-approved\)/);
        assert.deepEqual(writes(result), []);
        assert.equal(result.history?.["result"], "failed");
        assert.deepEqual(result.history["resourceChanges"] ?? {}, {});
    });

    it("blocks an update whose change is a secret that its record would not show", async () => {
        const file = path.join(workspace.projectDir, `Pulumi.${workspace.stack}.yaml`);
        const before = readFileSync(file);
        const words = ["config", "set", "--secret", "countersign:changeId", changeId, "--stack", workspace.stack];
        execFileSync(workspace.pulumi, words, { cwd: workspace.projectDir, env: workspace.env });
        try {
            const result = await runEngine(workspace, { command: "up", program: program(), packs: [builtPack] });
            assert.equal(result.exitCode, 1);
            assert.match(output(result), /This update names its change in a secret\./);
            assert.deepEqual(writes(result), []);
        } finally {
            writeFileSync(file, before);
        }
    });

    it("blocks an update whose environment names another change", async () => {
        const result = await run("up", approved, {}, { env: { COUNTERSIGN_CHANGE_ID: "CHG0099999" } });
        assert.equal(result.exitCode, 1);
        assert.match(output(result), /\(conflicting-change-ids\)/);
        assert.deepEqual(writes(result), []);
    });

    it("lets a preview pass, and says what it cannot judge yet", async () => {
        const result = await run("preview", approved, { actions: "*" });
        assert.equal(result.exitCode, 0, output(result));
        assert.deepEqual(reported(result), ["least-privilege advisory"]);
        assert.match(
            result.stdout,
            /Cannot judge yet: "policy" is known only during the update\. It is judged then, before the role policy is made\./,
        );
        assert.match(
            result.stdout,
            /countersign: CHG0030002 approved by osei@example\.com 2024-01-02 00:00:00Z, window to /,
        );
        assert.match(
            result.stdout,
            /countersign: 1 IAM document and 0 attachments judged, 0 findings; 1 undecided until the update/,
        );
    });

    it("judges during the update what was not known before, and stops it before the policy is made", async () => {
        const result = await run("up", approved, { actions: "*" });
        assert.equal(result.exitCode, 1);
        assert.deepEqual(reported(result), ["least-privilege mandatory"]);
        assert.match(result.stdout, /^ {10}task-access may do everything in the account\. {2}\(full-admin\)$/m);
        assert.match(result.stdout, /^ {12}why {3}policy: Statement\[1\]\.Action \(line 1, column \d+\) is "\*"$/m);
        assert.ok(!writes(result).includes("PutRolePolicy"));
        assert.equal(result.history?.["result"], "failed");
    });

    it("proposes a statement with the stack's own role for passing every role", async () => {
        const result = await run("up", approved, { actions: "iam:PassRole" });
        assert.equal(result.exitCode, 1);
        assert.match(result.stdout, /"Resource": "arn:aws:iam::\*:role\/payments-task"/);
        assert.match(result.stdout, /"iam:PassedToService": "ecs-tasks\.amazonaws\.com"/);
    });

    it("lets an approved update pass, previewed and applied in one command", async () => {
        const result = await run("up", approved, {}, { skipPreview: false });
        assert.equal(result.exitCode, 0, output(result));
        assert.ok(writes(result).includes("PutRolePolicy"));
        assert.equal(result.history?.["result"], "succeeded");
        // Preview and update are two processes; each says what it judged by.
        assert.equal(
            result.stdout.match(/^ {4}countersign: 2 IAM documents and 0 attachments judged, 0 findings$/gm)?.length,
            2,
            result.stdout,
        );
        const passed = analyzed(result).flatMap(({ resourceUrn, passed }) =>
            resourceUrn.endsWith("::payments-payments-prod") ? [passed] : [],
        );
        // The log of events holds those of the last process, the update's.
        assert.deepEqual(passed, [["approved-change", "least-privilege"]]);
    });

    it("stops a delete as it stops everything else, and lets it pass with an approved change", async () => {
        const blocked = await run("up", nothing, { queue: false });
        assert.equal(blocked.exitCode, 1);
        assert.deepEqual(writes(blocked), []);
        const allowed = await run("up", approved, { queue: false });
        assert.equal(allowed.exitCode, 0, output(allowed));
        assert.deepEqual(writes(allowed), ["DeleteQueue"]);
    });

    describe("with a program that asks for nothing, not even the Stack, so that Pulumi deletes everything", () => {
        const empty = { packs: [builtPack], serve: serveEmptyProgram };
        const told =
            /^ {10}The program asked for no resource at all, so the update (would delete|deleted) everything /m;
        const runEmpty = (command: "preview" | "up", config: object, options: Partial<EngineOptions> = {}) => {
            setConfig(workspace, { ...config });
            return runEngine(workspace, { command, ...empty, ...options });
        };

        for (const command of ["preview", "up"] as const) {
            it(`blocks ${command} without an approved change`, async () => {
                const result = await runEmpty(command, nothing, { skipPreview: false });
                assert.equal(result.exitCode, 1);
                assert.deepEqual(writes(result), []);
                assert.deepEqual(reported(result), ["approved-change mandatory"]);
                assert.match(result.stdout, told);
                assert.match(result.stdout, /\(missing-change-id\)/);
            });
        }

        it("lets it pass with an approved change", async () => {
            const result = await runEmpty("preview", approved);
            assert.equal(result.exitCode, 0, output(result));
            assert.match(result.stdout, /countersign: CHG0030002 approved by /);
        });

        it("sees it too late in an update without a preview, which then fails, as the documentation says", async () => {
            const other = await openGoverned();
            try {
                setConfig(other, approved);
                const first = await runEngine(other, { command: "up", program: program(), packs: [builtPack] });
                assert.equal(first.exitCode, 0, output(first));
                setConfig(other, nothing);
                const result = await runEngine(other, { command: "up", ...empty });
                assert.equal(result.exitCode, 1);
                assert.match(result.stdout, told);
                assert.ok(writes(result).includes("DeleteBucket"));
            } finally {
                other.remove();
            }
        });
    });

    it("only warns where the rule says so", async () => {
        const config = path.join(workspace.projectDir, "countersign.yaml");
        writeFileSync(config, configText({ stacks: "[{ match: payments/*, update: warn }]" }));
        try {
            const result = await run("up", nothing, { queue: false, owner: "settlements" });
            assert.equal(result.exitCode, 0, output(result));
            assert.deepEqual(reported(result), ["approved-change advisory"]);
            assert.match(result.stdout, /⚠️ countersign@/);
            assert.match(result.stdout, /^ {10}This update names no change\.$/m);
        } finally {
            writeFileSync(config, configText());
        }
    });

    it("finds the configuration where Pulumi works, also from elsewhere", async function () {
        if (process.platform !== "linux") return;
        const elsewhere = path.join(workspace.root, "elsewhere");
        mkdirSync(elsewhere, { recursive: true });
        writeFileSync(
            path.join(elsewhere, "countersign.yaml"),
            configText({ stacks: "[{ match: '**', approvedChange: false }]" }),
        );
        const result = await run("preview", nothing, {}, { cwd: elsewhere, args: ["--cwd", workspace.projectDir] });
        assert.equal(result.exitCode, 1);
        assert.match(output(result), /\(missing-change-id\)/);
    });

    describe("exported for every stack by PULUMI_OPTION_POLICY_PACK", () => {
        const exported = { packs: [], env: { PULUMI_OPTION_POLICY_PACK: builtPack } };

        it("blocks as by flag", async () => {
            const result = await run("up", nothing, {}, exported);
            assert.equal(result.exitCode, 1);
            assert.deepEqual(writes(result), []);
            assert.match(output(result), /\(missing-change-id\)/);
        });

        for (const level of ["disabled", "advisory"]) {
            for (const by of ["flag", "PULUMI_OPTION_POLICY_PACK_CONFIG"]) {
                it(`cannot be set to ${level} by ${by}`, async () => {
                    const file = path.join(workspace.root, `${level}.json`);
                    writeFileSync(file, JSON.stringify({ all: level }));
                    const result = await run(
                        "up",
                        nothing,
                        { owner: "nobody" },
                        {
                            ...exported,
                            ...(by === "flag"
                                ? { packConfigs: [file] }
                                : { env: { ...exported.env, PULUMI_OPTION_POLICY_PACK_CONFIG: file } }),
                        },
                    );
                    assert.notEqual(result.exitCode, 0);
                    assert.deepEqual(writes(result), []);
                    assert.match(output(result), new RegExp(`the policy configuration may not lower .* to ${level}`));
                });
            }
        }

        it("is not asked by destroy: a pack sees no plain destroy, which the documentation says", async () => {
            const result = await run("destroy", nothing, {}, exported);
            assert.equal(result.exitCode, 0, output(result));
            assert.ok(writes(result).includes("DeleteBucket"));
            assert.deepEqual(reported(result), []);
            assert.deepEqual(analyzed(result), []);
        });
    });

    it("lets nobody loosen what a platform team ships inside the pack", async () => {
        const shipped = copyPack(path.join(workspace.root, "node_modules/countersign/policypack"), {
            "countersign.yaml": configText(),
            allowed_signers: "",
        });
        const lax = path.join(workspace.projectDir, "countersign.yaml");
        writeFileSync(lax, configText({ stacks: "[{ match: payments/*, approvedChange: false }]" }));
        try {
            const result = await run("up", { "countersign:changeId": changeId }, {}, { packs: [shipped] });
            assert.equal(result.exitCode, 1);
            assert.deepEqual(writes(result), []);
            assert.match(output(result), /\(trust-changed\)/);
        } finally {
            writeFileSync(lax, configText());
        }
    });
});
