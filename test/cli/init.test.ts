import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { requirementFor } from "../../core/change/requirement-for";
import { readAllowedSigners } from "../../core/ssh/allowed-signers";
import { Config } from "../../sources/config/config";
import { loadConfig } from "../../sources/config/load-config";
import { layFolder, removeFolders } from "../support/folder";
import { runMain } from "../support/run-main";

describe("countersign init", () => {
    afterEach(removeFolders);

    it("writes a configuration that loads, and what belongs beside it", async () => {
        const folder = layFolder();
        const { code, out, err } = await runMain(folder, ["init", "--organization", "acme.example"]);
        assert.equal(err, "");
        assert.equal(code, 0);
        assert.deepEqual(readdirSync(folder).sort(), ["allowed_signers", "changes", "countersign.yaml"]);
        const loaded = loadConfig({ env: {}, from: folder });
        assert.equal(loaded.config.organization, "acme.example");
        assert.equal(loaded.changesDir, path.join(folder, "changes"));
        assert.deepEqual(readAllowedSigners(loaded.signers ?? "").problems, []);
        const prod = requirementFor(loaded.config.stacks, "payments/prod");
        assert.deepEqual([prod.approvals, prod.update, prod.approvedChange], [1, "enforce", true]);
        assert.equal(requirementFor(loaded.config.stacks, "payments/dev").update, "enforce");
        const lines = out.trimEnd().split("\n");
        assert.equal(lines[0], "● written  countersign.yaml of the organization acme.example");
        assert.equal(lines.at(-1), "exit 0  written");
        assert.ok(lines.every((line) => line.length <= 100));
    });

    it("explains every key that a configuration may have", async () => {
        const folder = layFolder();
        await runMain(folder, ["init", "--organization", "acme"]);
        const text = readFileSync(path.join(folder, "countersign.yaml"), "utf8");
        const { changes, stacks, tracker } = Config.shape;
        const keys = [
            ...Object.keys(Config.shape).filter((key) => key !== "pack"),
            ...Object.keys(changes.def.innerType.shape).filter((key) => key !== "unsigned"),
            ...Object.keys(stacks.def.innerType.element.shape),
            ...Object.keys(tracker.def.innerType.shape).filter((key) => key !== "maxClockMarginSeconds"),
        ];
        // Left out on purpose: the keys that only make it weaker or that nobody needs on the first day.
        for (const key of keys)
            assert.match(text, new RegExp(`\\b${key}:`), `${key} is not in the first configuration`);
    });

    it("means what its comments say: uncommented, every example loads", async () => {
        const folder = layFolder();
        await runMain(folder, ["init", "--organization", "acme"]);
        const text = readFileSync(path.join(folder, "countersign.yaml"), "utf8");
        const uncommented = text
            .replace("people: []", "people:")
            .replace(/^#(  - name| {4}(?:ids|bot))/gmu, "$1")
            .replace(/^(\s*)# (revoked:|url:|owner:|- match:|  approvedChange:)/gmu, "$1$2")
            .replace(/^# (tracker:|  (?:trail|updates|accounts):)/gmu, "$1");
        const other = layFolder({ "countersign.yaml": uncommented, allowed_signers: "", revoked_keys: "" });
        const { config } = loadConfig({ env: {}, from: other });
        assert.deepEqual(
            config.people.map((person) => person.bot),
            [false, false, true],
        );
        assert.equal(config.stacks.length, 3);
        assert.equal(config.stacks[0]!.owner, "team-platform");
        assert.equal(config.changes.url, "https://change.example.com/{id}");
        assert.deepEqual(config.tracker.accounts, ["111122223333"]);
    });

    it("names the schema where an npm install puts it", async () => {
        const folder = layFolder();
        await runMain(folder, ["init", "--organization", "acme"]);
        const text = readFileSync(path.join(folder, "countersign.yaml"), "utf8");
        const schema = /^# yaml-language-server: \$schema=node_modules\/countersign\/(.+)$/m.exec(text)?.[1];
        const { files } = JSON.parse(readFileSync(path.join(__dirname, "../../package.json"), "utf8")) as {
            files: string[];
        };
        assert.ok(files.some((each) => schema?.startsWith(each)));
        assert.ok(readFileSync(path.join(__dirname, "../..", schema!), "utf8").startsWith("{"));
    });

    it("takes the folder's name where no organization is given, and says so", async () => {
        const root = layFolder();
        const folder = path.join(root, "Ünser Projekt_");
        mkdirSync(folder);
        const { code, out } = await runMain(folder, ["init"]);
        assert.equal(code, 0);
        assert.match(out, /of the organization U-nser-Projekt$/m);
        assert.match(out, /after this folder; settle it before the first signature/);
        assert.equal(loadConfig({ env: {}, from: folder }).config.organization, "U-nser-Projekt");
    });

    it("never overwrites a configuration unasked, and signers not even then", async () => {
        const folder = layFolder({ "countersign.yaml": "mine", allowed_signers: "ours" });
        const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
        const refused = await runMain(folder, ["init"]);
        assert.equal(refused.code, 2);
        assert.equal(
            refused.err,
            "countersign: countersign.yaml is there already. Overwrite it with --force\nexit 2\n",
        );
        assert.equal(read("countersign.yaml"), "mine");
        assert.deepEqual(readdirSync(folder).sort(), ["allowed_signers", "countersign.yaml"]);
        const forced = await runMain(folder, ["init", "--force", "--organization", "acme"]);
        assert.equal(forced.code, 0);
        assert.match(read("countersign.yaml"), /^version: 1$/m);
        assert.equal(read("allowed_signers"), "ours");
        assert.match(forced.out, /kept {8}allowed_signers/);
    });

    it("does not write through a link", async () => {
        const folder = layFolder({ elsewhere: "safe" });
        symlinkSync("elsewhere", path.join(folder, "countersign.yaml"));
        assert.equal((await runMain(folder, ["init", "--force"])).code, 2);
        assert.equal(readFileSync(path.join(folder, "elsewhere"), "utf8"), "safe");
    });

    for (const organization of ["a@b", "", "-x", "a b", "x".repeat(101), "a\nversion: 1"]) {
        it(`refuses the organization ${JSON.stringify(organization.slice(0, 20))}`, async () => {
            const folder = layFolder();
            const { code, err } = await runMain(folder, ["init", `--organization=${organization}`]);
            assert.equal(code, 2);
            assert.match(err, /--organization must be letters, digits, dots and dashes/);
            assert.deepEqual(readdirSync(folder), []);
        });
    }

    it("names the nearest option", async () => {
        const { code, err } = await runMain(layFolder(), ["init", "--organisation", "acme"]);
        assert.equal(code, 2);
        assert.equal(err, 'countersign: unknown option "--organisation". Did you mean "--organization"?\nexit 2\n');
    });
});
