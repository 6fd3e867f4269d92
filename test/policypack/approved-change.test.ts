import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeId, configText, draftId, governFolder } from "../support/governed-folder";
import { copyPack } from "../support/pack-copy";
import {
    startPackProcess,
    type Diagnostic,
    type Level,
    type PackProcess,
    type StartOptions,
} from "../support/pack-process";
import { temporaryFolder } from "../support/temporary-folder";

const stack = { type: "pulumi:pulumi:Stack", name: "payments-payments-prod" };
const bucket = { type: "aws:s3/bucket:Bucket", name: "receipts" };

describe("the policy approved-change", () => {
    let folder: string;
    /** Approved, and signed by everybody. */
    let governed: string;
    /** Shipped by a platform team: its configuration rules. */
    let shipped: string;
    let pack: PackProcess | undefined;

    const lay = (
        name: string,
        ...options: Parameters<typeof governFolder> extends [string, ...infer R] ? R : never
    ) => {
        const laid = path.join(folder, name);
        mkdirSync(laid, { recursive: true });
        governFolder(laid, ...options);
        return laid;
    };
    const start = async (options: StartOptions = {}) => {
        pack = await startPackProcess({ ...options, env: { PWD: governed, ...options.env } });
        return pack;
    };
    const ask = async (options: StartOptions = {}) => (await start(options)).analyze(stack);
    const reasonOf = (diagnostics: readonly Diagnostic[]) =>
        diagnostics.map(({ level, message }) => `${level} ${/\(([a-z-]+)\)$/m.exec(message)?.[1]}`);

    before(() => {
        folder = temporaryFolder("pack");
        governed = lay("governed", { git: true });
        shipped = copyPack(path.join(folder, "shipped"));
        for (const file of ["countersign.yaml", "allowed_signers"]) {
            writeFileSync(path.join(shipped, file), readFileSync(path.join(governed, file)));
        }
    });
    after(() => rmSync(folder, { recursive: true }));
    afterEach(async () => {
        await pack?.stop();
        pack = undefined;
    });

    it("refuses an update that names no change: what, why, how to fix it, whom to ask, and by what it was judged", async () => {
        const diagnostics = await ask();
        assert.deepEqual(reasonOf(diagnostics), ["mandatory missing-change-id"]);
        const lines = diagnostics[0]!.message.split("\n");
        assert.deepEqual(lines.slice(0, 2), [
            "Every update of this stack needs an approved change.",
            "This update names no change.",
        ]);
        assert.deepEqual(
            lines.slice(2).map((line) => line.slice(0, 8)),
            ["  why   ", "  fix   ", "  ask   ", "  by    "],
        );
        assert.match(
            lines[2]!,
            /countersign:changeId is not set for payments\/payments-prod {2}\(missing-change-id\)$/,
        );
        assert.match(lines[3]!, /pulumi config set countersign:changeId/);
        assert.match(lines[4]!, /team-payments/);
        assert.match(lines[5]!, /countersign\.yaml, allowed_signers; trust sha256:[0-9a-f]{12}…$/);
        for (const line of lines) assert.ok(line.length <= 90, `${line.length} columns: ${line}`);
    });

    it("lets an approved change pass, and the log says which and by what it was judged", async () => {
        const running = await start({ config: { "countersign:changeId": changeId } });
        assert.deepEqual(await running.analyze(stack), []);
        assert.match(
            await running.saidLine(/approved by/),
            /^countersign: CHG0030002 approved by osei@example\.com 2024-01-02 00:00:00Z, window to 2100-01-01 00:00:00Z; .*countersign\.yaml, .*allowed_signers; trust sha256:[0-9a-f]{12}…$/,
        );
        assert.deepEqual(await running.analyze(bucket), []);
        await running.end();
        await running.saidLine(/^countersign: 0 IAM documents and 0 attachments judged, 0 findings$/);
        assert.equal(running.said().filter((line) => line.includes("approved by")).length, 1);
    });

    const named: readonly { name: string; config?: string; env?: string; reasons: readonly string[]; says?: RegExp }[] =
        [
            { name: "of the environment alone", env: changeId, reasons: [] },
            { name: "of both, the same", config: changeId, env: changeId, reasons: [] },
            {
                name: "of both, different",
                config: changeId,
                env: "CHG0099999",
                reasons: ["mandatory conflicting-change-ids"],
                says: /CHG0030002.*CHG0099999|CHG0099999.*CHG0030002/,
            },
            { name: "of the stack, beside a blank one", config: changeId, env: " ", reasons: [] },
            { name: "that is blank", config: " ", env: "", reasons: ["mandatory missing-change-id"] },
            {
                name: "of the environment, with a line break",
                env: `${changeId}\n`,
                reasons: ["mandatory unknown-change"],
                says: /fix {3}correct COUNTERSIGN_CHANGE_ID, e\.g\. to CHG0030002, or take it out/,
            },
            { name: "that nobody approved", config: draftId, reasons: ["mandatory not-approved"] },
            { name: "that does not exist", config: "CHG0000404", reasons: ["mandatory unknown-change"] },
            { name: "that is a path", config: "../../x", reasons: ["mandatory unknown-change"] },
            {
                name: "with escape codes and markup",
                config: "\u001b[2J\u202eCHG0030002<script>",
                reasons: ["mandatory unknown-change"],
                says: /\\u001B/,
            },
        ];
    for (const { name, config, env, reasons, says } of named) {
        it(`takes the change ${name}`, async () => {
            const diagnostics = await ask({
                config: config === undefined ? {} : { "countersign:changeId": config },
                env: env === undefined ? {} : { COUNTERSIGN_CHANGE_ID: env },
            });
            assert.deepEqual(reasonOf(diagnostics), reasons);
            if (says !== undefined) assert.match(diagnostics[0]!.message, says);
            for (const { message } of diagnostics) assert.doesNotMatch(message, /[\u0000-\u0009\u000b-\u001f\u202e]/);
        });
    }

    it("asks once, and a preview is refused by one report", async () => {
        const running = await start();
        const answers = await Promise.all([running.analyze(stack), running.analyze(bucket), running.analyze(bucket)]);
        assert.deepEqual(
            answers.map((each) => each.length),
            [1, 0, 0],
        );
    });

    it("refuses again when an update goes on in spite of the first report", async () => {
        const running = await start({ dryRun: false });
        assert.deepEqual(reasonOf(await running.analyze(stack)), ["mandatory missing-change-id"]);
        assert.deepEqual(reasonOf(await running.analyze(bucket)), ["mandatory missing-change-id"]);
    });

    it("reports on whatever resource comes first", async () => {
        assert.deepEqual(reasonOf(await (await start()).analyze(bucket)), ["mandatory missing-change-id"]);
    });

    it("takes project and stack from the URN, and only one of them in a process", async () => {
        const running = await start({
            project: "project",
            stack: "stack",
            config: { "countersign:changeId": changeId },
        });
        const urn = (name: string) => `urn:pulumi:payments-prod::${name}::pulumi:pulumi:Stack::s`;
        assert.deepEqual(await running.analyze({ ...stack, urn: urn("payments") }), []);
        await assert.rejects(running.analyze({ ...stack, urn: urn("other") }), /asked about two stacks/);
        await assert.rejects(running.analyze({ ...stack, urn: "no urn" }), /not a Pulumi URN/);
    });

    it("believes what Pulumi says of the phase, not the environment", async () => {
        const lenient = lay("lenient", { stacks: "[{ match: payments/*, preview: warn }]" });
        const phase = async (dryRun: boolean, env: string) =>
            reasonOf(await ask({ dryRun, env: { PWD: lenient, PULUMI_NODEJS_DRY_RUN: env } }));
        assert.deepEqual(await phase(true, "false"), ["advisory missing-change-id"]);
        await pack?.stop();
        assert.deepEqual(await phase(false, "true"), ["mandatory missing-change-id"]);
    });

    it("takes the phase and the change from the environment where Pulumi says nothing", async () => {
        const running = await start({ configureStack: false, config: { "countersign:changeId": changeId } });
        assert.deepEqual(await running.analyze(stack), []);
    });

    it("only warns where the rule of the stack says so, and says the same", async () => {
        const lenient = lay("warn", { stacks: "[{ match: payments/*, update: warn }]" });
        const [warned] = await ask({ dryRun: false, env: { PWD: lenient } });
        assert.equal(warned?.level, "advisory");
        assert.match(
            warned.message,
            /^Every update of this stack needs an approved change\.\nThis update names no change\.\n {2}why /,
        );
    });

    it("asks for no change where the rule of the stack says so", async () => {
        const free = lay("free", { stacks: "[{ match: payments/*, approvedChange: false }]" });
        const running = await start({ env: { PWD: free } });
        assert.deepEqual(await running.analyze(stack), []);
        await running.saidLine(/^countersign: payments\/payments-prod needs no approved change; /);
    });

    describe("with a configuration that cannot be used", () => {
        const broken: readonly { name: string; files?: Readonly<Record<string, string>>; says: RegExp }[] = [
            { name: "none anywhere", says: /no countersign\.yaml/ },
            { name: "a misspelt key", files: { "countersign.yaml": `${configText()}pakc: {}\n` }, says: /pack/ },
            { name: "no YAML at all", files: { "countersign.yaml": "\tversion: [\n" }, says: /countersign\.yaml/ },
        ];
        for (const { name, files = {}, says } of broken) {
            it(`refuses preview and update: ${name}`, async () => {
                const spoilt = path.join(folder, `broken-${name.replaceAll(" ", "-")}`);
                mkdirSync(spoilt);
                for (const [file, text] of Object.entries(files)) writeFileSync(path.join(spoilt, file), text);
                const diagnostics = await ask({ env: { PWD: files["countersign.yaml"] === undefined ? "/" : spoilt } });
                assert.deepEqual(reasonOf(diagnostics), ["mandatory source-unavailable"]);
                assert.match(diagnostics[0]!.message, says);
            });
        }
    });

    describe("with a configuration inside the pack", () => {
        const lax = "stacks: [{ match: payments/*, approvedChange: false }]\n";

        it("judges by it, and by the changes of the repository", async () => {
            const running = await start({ pack: shipped, config: { "countersign:changeId": changeId } });
            assert.deepEqual(await running.analyze(stack), []);
        });

        const weakened: readonly { name: string; write: (folder: string) => StartOptions["env"] }[] = [
            { name: "in the folder of the program", write: (into) => ({ PWD: into }) },
            {
                name: "by COUNTERSIGN_CONFIG",
                write: (into) => ({ COUNTERSIGN_CONFIG: path.join(into, "countersign.yaml") }),
            },
        ];
        for (const { name, write } of weakened) {
            it(`lets nobody loosen it ${name}`, async () => {
                const into = path.join(folder, `lax-${name.replaceAll(/\W/g, "-")}`);
                mkdirSync(into);
                writeFileSync(path.join(into, "countersign.yaml"), `version: 1\norganization: example.org\n${lax}`);
                const diagnostics = await ask({
                    pack: shipped,
                    config: { "countersign:changeId": changeId },
                    env: write(into) ?? {},
                });
                assert.deepEqual(reasonOf(diagnostics), ["mandatory trust-changed"]);
                assert.match(diagnostics[0]!.message, /approvedChange/);
            });
        }

        it("lets nobody loosen it by the policy configuration", async () => {
            const file = path.join(folder, "lax-policy.yaml");
            writeFileSync(file, `version: 1\norganization: example.org\n${lax}`);
            const running = await start({ pack: shipped, config: { "countersign:changeId": changeId } });
            await running.configure({ "approved-change": { settings: { config: file } }, "least-privilege": {} });
            assert.deepEqual(reasonOf(await running.analyze(stack)), ["mandatory trust-changed"]);
        });

        it("lets nobody add a signer beside the program", async () => {
            const into = path.join(folder, "more-signers");
            mkdirSync(into);
            governFolder(into, { git: true });
            const diagnostics = await ask({
                pack: shipped,
                config: { "countersign:changeId": changeId },
                env: { PWD: into },
            });
            assert.equal(diagnostics.length, 1);
            assert.match(
                reasonOf(diagnostics)[0]!,
                /^mandatory (trust-changed|unknown-change|unsigned|source-unavailable)$/,
            );
        });
    });

    it("judges at the end an update that asked for no resource, and no other", async () => {
        const asked = await start();
        await asked.analyze(stack);
        assert.deepEqual(await asked.end(), []);
        await asked.stop();
        for (const dryRun of [true, false]) {
            const silent = await start({ dryRun });
            const diagnostics = await silent.end();
            assert.deepEqual(reasonOf(diagnostics), ["mandatory missing-change-id"]);
            assert.match(diagnostics[0]!.message, dryRun ? /would delete everything/ : /deleted everything/);
            await silent.stop();
        }
        const running = await start({ config: { "countersign:changeId": changeId } });
        assert.deepEqual(await running.end(), []);
        await running.saidLine(/CHG0030002 approved by/);
    });

    it("takes nothing but a text for the file of the policy configuration", async () => {
        for (const config of [5, null, ["countersign.yaml"]]) {
            const running = await start({ config: { "countersign:changeId": changeId } });
            await assert.rejects(running.configure({ "approved-change": { settings: { config } } }), /must be a path/);
            await running.stop();
        }
    });

    it("says which trust is pinned, which is here, and what to do about it", async () => {
        const [diagnostic] = await ask({ env: { COUNTERSIGN_TRUST: `sha256:${"0".repeat(64)}` } });
        const lines = diagnostic!.message.split("\n").slice(1);
        assert.equal(lines[0], "The configuration, people and keys here are not those that the pipeline trusts.");
        assert.match(
            lines.slice(1, -2).join(" ").replaceAll(/\s+/g, " "),
            /why COUNTERSIGN_TRUST pins sha256:0{12}…, but countersign\.yaml, allowed_signers give sha256:[0-9a-f]{12}… \(trust-changed\)$/,
        );
        assert.match(lines.at(-2)!, /^ {2}fix {3}undo what was changed .* the new digest is pinned$/);
        const nowhere = await ask({ env: { PWD: "/", COUNTERSIGN_TRUST: `sha256:${"0".repeat(64)}` } });
        assert.match(nowhere[0]!.message, /here are not those[^]*there is no countersign\.yaml in \/ or above/);
    });

    it("says a mistake in the configuration in one sentence, without the terminal's excerpt", async () => {
        const into = path.join(folder, "mistaken");
        mkdirSync(into, { recursive: true });
        writeFileSync(path.join(into, "countersign.yaml"), "version: 1\norganization: acme\npoeple: []\n");
        const [diagnostic] = await ask({ env: { PWD: into } });
        const why = diagnostic!.message.split("\n").find((line) => line.startsWith("  why"));
        assert.equal(why, '  why   countersign.yaml:3:1: unknown key "poeple". Did you mean "people"?');
    });

    it("refuses a change that is named in a secret, which the update's record would not show", async () => {
        const secretKeys = ["countersign:changeId"];
        const [diagnostic] = await ask({ config: { "countersign:changeId": changeId }, secretKeys });
        assert.deepEqual(reasonOf([diagnostic!]), ["mandatory missing-change-id"]);
        assert.match(diagnostic!.message, /fix {3}pulumi config set --plaintext countersign:changeId /);
        assert.ok(!diagnostic!.message.includes("osei"));
    });

    it("judges by the file that the policy configuration names", async () => {
        const file = path.join(governed, "countersign.yaml");
        const running = await start({ env: { PWD: "/" } });
        await running.configure({ "approved-change": { settings: { config: file } } });
        const diagnostics = await running.analyze(stack);
        assert.deepEqual(reasonOf(diagnostics), ["mandatory missing-change-id"]);
        assert.match(diagnostics[0]!.message, /team-payments/);
    });

    describe("and its level", () => {
        it("cannot be lowered", async () => {
            const running = await start({ pack: shipped });
            for (const policy of ["approved-change", "least-privilege"]) {
                for (const level of ["disabled", "advisory", "remediate"] as const satisfies readonly Level[]) {
                    await assert.rejects(
                        running.configure({ "approved-change": {}, "least-privilege": {}, [policy]: { level } }),
                        new RegExp(`the policy configuration may not lower ${policy} to ${level}\\.`),
                    );
                }
            }
            await assert.rejects(
                running.configure({ all: { level: "disabled" }, "approved-change": {} }),
                /may not lower all to disabled/,
            );
            await running.configure({ all: { level: "mandatory" }, "approved-change": {}, "least-privilege": {} });
            // Refused as a whole: what was in force still is.
            assert.deepEqual(reasonOf(await running.analyze(stack)), ["mandatory missing-change-id"]);
        });

        it("can be lowered where the configuration inside the pack says so", async () => {
            const own = copyPack(path.join(folder, "lowering"), {
                "countersign.yaml": configText({ more: "pack: { levelsMayBeLowered: true }" }),
                allowed_signers: readFileSync(path.join(governed, "allowed_signers"), "utf8"),
            });
            const running = await start({ pack: own });
            await running.configure({ "approved-change": { level: "advisory" }, "least-privilege": {} });
            assert.deepEqual(reasonOf(await running.analyze(stack)), ["advisory missing-change-id"]);
        });

        it("cannot be lowered by a configuration outside the pack, whatever that says", async () => {
            const own = lay("says-so", { more: "pack: { levelsMayBeLowered: true }" });
            const running = await start({ env: { PWD: own } });
            await assert.rejects(running.configure({ "approved-change": { level: "disabled" } }), /may not lower/);
        });

        it("cannot be lowered when the configuration cannot be read", async () => {
            const running = await start({ env: { PWD: "/" } });
            await assert.rejects(
                running.configure({ "approved-change": { level: "advisory" } }),
                /no countersign\.yaml/,
            );
        });

        it("is looked for under its right name: typos are errors with the nearest name", async () => {
            const running = await start();
            await assert.rejects(running.configure({ "aproved-change": {} }), /Did you mean "approved-change"\?/);
            await assert.rejects(
                running.configure({ "approved-change": { settings: { confg: "x" } } }),
                /setting of approved-change: "confg". Did you mean "config"\?/,
            );
        });
    });
});
