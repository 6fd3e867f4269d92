import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { layFolder, removeFolders } from "../support/folder";
import { makeSigningKey } from "../support/signing-key";
import { countersign, fixtures, reconcileFolders, type Inputs } from "../support/reconcile";

const lab = join(fixtures, "stratus-lab");
const inputs: Inputs = { trail: join(lab, "trail"), updates: join(lab, "backend"), changes: join(lab, "changes") };
const args = (given: Partial<Inputs> = {}): string[] => {
    const { trail, updates, changes } = { ...inputs, ...given };
    return ["reconcile", "--trail", trail, "--updates", updates, "--changes", changes, "--allow-unsigned"];
};
const good = {
    eventID: "1",
    eventTime: "2023-07-10T12:00:00Z",
    eventSource: "iam.amazonaws.com",
    eventName: "CreateUser",
    readOnly: false,
};

describe("countersign reconcile", () => {
    afterEach(removeFolders);

    it("answers in text, the answer first, the exit code last", async () => {
        const { code, out, err } = await countersign(args());
        assert.equal(code, 1);
        assert.match(
            out.split("\n")[0]!,
            /^# 45 of 332 calls that changed something have no valid approval: 12 out-of-band, 33 unapproved$/,
        );
        assert.match(out.trimEnd().split("\n").at(-1)!, /^exit 1 {2}findings/);
        assert.match(err, /countersign: reading {4}32 log files, 2,182 records/);
        assert.match(err, /countersign: judging {4}477 writes/);
        assert.ok(!/[\u001B\r]/.test(err + out));
    });

    it("writes one JSON value to stdout, the same each time", async () => {
        const [first, second] = [
            await countersign([...args(), "--format", "json"]),
            await countersign([...args(), "--format", "json"]),
        ];
        assert.equal(first.out, second.out);
        const report = JSON.parse(first.out) as Reconciliation;
        assert.equal(report.schema, "https://countersign.dev/schemas/reconciliation/v1");
    });

    it("writes a page to a file, with the records of its findings, and the text to stdout", async () => {
        const folder = layFolder();
        const { out, code } = await countersign([...args(), "--format", "html", "--out", "out/report.html"], folder);
        assert.equal(code, 1);
        const page = readFileSync(join(folder, "out/report.html"), "utf8");
        assert.match(page, /^<!doctype html>/i);
        assert.ok(page.includes("createVolumePermission"), "holds the record of a finding");
        assert.match(out, /Report: out\/report\.html/);
        const again = await countersign([...args(), "--format", "json", "--out", "out"], folder);
        assert.match(again.out, /Report: out\/report\.json/);
        assert.ok(existsSync(join(folder, "out/report.json")));
        const refused = await countersign([...args(), "--out", "out/report.json/x"], folder);
        assert.equal(refused.code, 2);
        assert.match(refused.err, /countersign: out\/report\.json\/x .*\nexit 2\n$/);
    });

    it("finds its folders in the configuration", async () => {
        const { code, out } = await countersign(["reconcile", "--allow-unsigned", "--format", "json"], lab);
        assert.equal(code, 1);
        assert.equal((JSON.parse(out) as Reconciliation).funnel.approved, 287);
    });

    it("takes everything but permission from the configuration", async () => {
        const folder = layFolder({
            "countersign.yaml": [
                "version: 1",
                "organization: stratus-lab",
                `changes: {files: ${inputs.changes}}`,
                "stacks: [{match: stratus/lab, separationOfDuties: [requester]}]",
                "tracker:",
                `  trail: ${inputs.trail}`,
                `  updates: ${inputs.updates}`,
                "  stacks: [stratus/lab]",
                "  from: 2023-07-10T12:07:56Z",
                "  to: 2023-07-10T12:08:42Z",
                "  format: json",
                "  out: out/report.json",
                "",
            ].join("\n"),
        });
        const { code, out } = await countersign(["reconcile", "--allow-unsigned"], folder);
        assert.equal(code, 0);
        assert.match(out, /^= all 105 calls/);
        const report = JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8")) as Reconciliation;
        assert.deepEqual(report.period.from, "2023-07-10T12:07:56Z");
        assert.deepEqual(report.scope.stacks, ["stratus/lab"]);
        const wider = await countersign(["reconcile", "--allow-unsigned", "--to", "2023-07-10T12:12:00Z"], folder);
        assert.equal(wider.code, 1);
    });

    it("is clean where everything is approved", async () => {
        const { code, out } = await countersign([
            ...args(),
            "--from",
            "2023-07-10T12:07:56Z",
            "--to",
            "2023-07-10T12:08:42Z",
        ]);
        assert.equal(code, 0);
        assert.match(out.split("\n")[0]!, /^= all 105 calls that changed something are approved/);
    });

    it("says which configuration it found none of, and by what it judged", async () => {
        const { report } = await reconcileFolders(inputs);
        assert.equal(report.inputs.trustDigest, "none");
        assert.match(report.remarks[0]!, /^no countersign\.yaml was found: judged by the defaults, one approval/);
        assert.match(report.remarks[1]!, /^unsigned change files count in this run/);
        const configured = await reconcileFolders(inputs, ["--allow-unsigned"], lab);
        assert.ok(!configured.report.remarks.some((remark) => remark.includes("no countersign.yaml")));
    });

    const wrong: readonly { name: string; args: string[]; message: RegExp; cwd?: Record<string, string> }[] = [
        {
            name: "no trail",
            args: ["reconcile"],
            message: /--trail DIR is missing, and the configuration has no tracker\.trail/,
        },
        {
            name: "a misspelt option",
            args: ["reconcile", "--trial", "x"],
            message: /unknown option "--trial"\. Did you mean "--trail"\?/,
        },
        { name: "a misspelt format", args: [...args(), "--format", "jsn"], message: /Did you mean "json"\?/ },
        { name: "a time that is none", args: [...args(), "--from", "yesterday"], message: /--from takes a UTC time/ },
        {
            name: "a day that does not exist",
            args: [...args(), "--to", "2023-02-30"],
            message: /--to takes a UTC time/,
        },
        {
            name: "a period that ends before it begins",
            args: [...args(), "--from", "2023-07-11", "--to", "2023-07-10"],
            message: /--from must be before --to/,
        },
        {
            name: "a stack that is not there",
            args: [...args(), "--stack", "stratus/lba"],
            message: /no stack "stratus\/lba"\. Did you mean "stratus\/lab"\?/,
        },
        {
            name: "updates that are no backend",
            args: args({ updates: join(lab, "trail") }),
            message: /is no Pulumi backend/,
        },
        { name: "updates that are not there", args: args({ updates: "nowhere" }), message: /nowhere does not exist/ },
        {
            name: "an unknown key in the configuration",
            args: args(),
            cwd: { "countersign.yaml": "version: 1\norganization: x\ntrcker: {}\n" },
            message: /unknown key "trcker".*"tracker"/,
        },
        {
            name: "a configuration that is not there",
            args: [...args(), "--config", "nowhere.yaml"],
            message: /nowhere\.yaml/,
        },
    ];
    for (const { name, args, message, cwd } of wrong) {
        it(`refuses ${name} with one line`, async () => {
            const { code, out, err } = await countersign(args, layFolder(cwd));
            assert.equal(code, 2);
            assert.equal(out, "");
            assert.match(err, message);
            assert.match(err, /exit 2\n$/);
        });
    }

    const spoilt: readonly { name: string; files: Record<string, string | Uint8Array>; line: RegExp }[] = [
        { name: "an empty folder", files: {}, line: /holds no CloudTrail log files/ },
        {
            name: "broken gzip",
            files: { "a.json.gz": gzipSync("x".repeat(99)).subarray(0, 20) },
            line: /a\.json\.gz: broken gzip: ends early/,
        },
        {
            name: "truncated JSON",
            files: { "a.json": '{"Records": [{"eventID": "1",' },
            line: /a\.json: truncated JSON/,
        },
        {
            name: "a record without eventTime",
            files: { "a.json": JSON.stringify({ Records: [{ ...good, eventTime: undefined }] }) },
            line: /a\.json#0: record 1 has no eventTime/,
        },
        { name: "escape codes in a file's name", files: { "\u001B[31m.json": "{" }, line: /\\u001B\[31m\.json/ },
    ];
    for (const { name, files, line } of spoilt) {
        it(`names ${name} in one line, ends with 2, and writes the report all the same`, async () => {
            const { code, report, err } = await reconcileFolders({ ...inputs, trail: layFolder(files) });
            assert.equal(code, 2);
            assert.equal(report.exitCode, 2);
            assert.equal(report.coverage.unreadable.length, 1);
            const lines = err.split("\n").filter((each) => line.test(each));
            assert.equal(lines.length, 1, err);
            assert.ok(!err.includes("\u001B"));
        });
    }

    it("says so of a trail that does not exist, and of changes that cannot be looked into", async () => {
        const run = await reconcileFolders({ ...inputs, trail: "nowhere", changes: join(lab, "README.md") });
        assert.equal(run.code, 2);
        assert.deepEqual(
            run.report.coverage.unreadable.map(({ why }) => why),
            ["does not exist", "is not a folder"],
        );
        assert.equal(run.report.coverage.unreadable[0]!.file, "nowhere");
    });

    it("does not take an empty folder of changes for one without an approval", async () => {
        const run = await reconcileFolders({ ...inputs, changes: layFolder() });
        assert.equal(run.code, 2);
        assert.deepEqual(
            run.report.coverage.unreadable.map(({ why }) => why),
            ["holds no change files"],
        );
    });

    it("ends with 2 when it finds something and cannot read everything", async () => {
        const trail = layFolder({ "broken.json": "{" });
        cpSync(inputs.trail, trail, { recursive: true });
        const { code, out } = await countersign(args({ trail }));
        assert.equal(code, 2);
        assert.match(out, /^\? could not decide: 1 input/);
        assert.match(out, /12 out-of-band, 33 unapproved/);
        assert.match(out.trimEnd().split("\n").at(-1)!, /^exit 2/);
    });

    it("ends with 2 for a change file that nobody can read, and judges its updates unapproved", async () => {
        const changes = layFolder();
        cpSync(inputs.changes, changes, { recursive: true });
        writeFileSync(join(changes, "CHG0040013.yaml"), "id: CHG0040013\nid: twice\n");
        const { code, report } = await reconcileFolders({ ...inputs, changes });
        assert.equal(code, 2);
        assert.equal(report.funnel.unapprovedByReason["unknown-change"], 105);
        assert.match(report.coverage.unreadable[0]!.file, /CHG0040013\.yaml/);
    });

    const lee = makeSigningKey();
    const stranger = makeSigningKey();
    const request = readFileSync(join(lab, "changes/CHG0040007.yaml"), "utf8");
    const requests: readonly (readonly [name: string, id: string, files: Record<string, string>, says: RegExp])[] = [
        [
            "a request that is signed by a stranger",
            "CHG0040007",
            { ".yaml.sig": stranger.sign("countersign-request@stratus-lab", request) },
            /CHG0040007\.yaml: signed with a key that allowed_signers does not list/,
        ],
        [
            "a request that is signed over other bytes",
            "CHG0040007",
            { ".yaml.sig": lee.sign("countersign-request@stratus-lab", `${request}# and more\n`) },
            /CHG0040007\.yaml: signed over other bytes/,
        ],
        [
            "an approval that is dated in the future",
            "CHG0040007",
            { ".yaml": request.replace("2023-07-10T11:32:17Z", "2999-07-10T11:32:17Z") },
            /CHG0040007\.yaml:12: approvals\[0\]\.at is in the future/,
        ],
        ["a malformed request that no update names", "CHG0099999", { ".yaml": "id: [" }, /CHG0099999\.yaml:\d+: /],
    ];
    for (const [name, id, files, says] of requests) {
        it(`names ${name}, and ends with 2`, async () => {
            const folder = layFolder({
                "countersign.yaml":
                    "version: 1\norganization: stratus-lab\nstacks: [{ match: '**', separationOfDuties: [requester] }]\n",
                allowed_signers: `lee ${lee.line}\n`,
            });
            cpSync(inputs.changes, join(folder, "changes"), { recursive: true });
            for (const [ending, text] of Object.entries(files))
                writeFileSync(join(folder, "changes", id + ending), text);
            const { code, out, err } = await countersign(args({ changes: "changes" }), folder);
            assert.equal(code, 2);
            assert.match(err, says);
            assert.match(out.trimEnd().split("\n").at(-1)!, /^exit 2/);
        });
    }

    it("approves nothing that an update did whose history entry is gone", async () => {
        const updates = layFolder();
        cpSync(inputs.updates, updates, { recursive: true });
        const folder = join(updates, ".pulumi/history/stratus/lab");
        rmSync(join(folder, readdirSync(folder).filter((name) => name.endsWith("012.history.json"))[0]!));
        const { code, report } = await reconcileFolders({ ...inputs, updates });
        assert.equal(code, 2);
        assert.deepEqual(
            [report.funnel.approved, report.funnel.indeterminate, report.funnel.outOfBand],
            [287 - 105, 105, 12],
        );
    });

    it("says how to use it", async () => {
        const { code, out } = await countersign(["reconcile", "--help"]);
        assert.equal(code, 0);
        assert.match(out, /^Explain every write in CloudTrail by an approved update\.\n/);
        for (const option of [
            "--trail",
            "--updates",
            "--changes",
            "--from",
            "--stack",
            "--format",
            "--out",
            "--allow-unsigned",
        ]) {
            assert.ok(out.includes(option), option);
        }
    });

    it("leaves nothing behind but what it was asked for", async () => {
        const folder = layFolder();
        await countersign(args(), folder);
        assert.deepEqual(readdirSync(folder), []);
        assert.ok(!existsSync(join(folder, "out")));
    });
});
