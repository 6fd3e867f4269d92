import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".tmp", "package-test");
const oldestNode = path.join(root, ".cache/node-v22.13.0/node_modules/node/bin/node");

/** Runs a program and expects it to succeed, or to end with `code`. */
function run(program: string, args: string[], options: { cwd?: string; code?: number } = {}): string {
    const result = spawnSync(program, args, { cwd: options.cwd ?? folder, encoding: "utf8", maxBuffer: 64 << 20 });
    assert.equal(result.status, options.code ?? 0, `${program} ${args.join(" ")}\n${result.stdout}\n${result.stderr}`);
    return result.stdout;
}

describe("the npm package, installed into an empty project", function () {
    this.timeout(180_000);
    const bin = path.join(folder, "node_modules/.bin/countersign");
    const installed = path.join(folder, "node_modules/countersign");

    before(() => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root })) as {
            filename: string;
        }[];
        writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "empty-project", private: true }));
        run("npm", ["install", "--no-fund", "--no-audit", "--prefer-offline", `./${packed!.filename}`]);
    });

    after(() => rmSync(folder, { recursive: true, force: true }));

    it("holds what is published and nothing else", () => {
        const found = readdirSync(installed).filter((entry) => entry !== "node_modules");
        assert.deepEqual(found.sort(), [
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "dist",
            "package.json",
            "policypack",
            "schemas",
        ]);
        assert.deepEqual(readdirSync(path.join(installed, "policypack")).sort(), [
            "PulumiPolicy.yaml",
            "index.js",
            "package.json",
        ]);
        assert.ok(
            !readdirSync(path.join(installed, "dist")).some((entry) => /sandbox|test|stacks|scripts/.test(entry)),
        );
    });

    it("answers npx countersign --help", () => {
        assert.match(run("npx", ["countersign", "--help"]), /No infrastructure change without a countersignature/);
    });

    it("reconciles, and writes a report", () => {
        const lab = path.join(root, "test/fixtures/stratus-lab");
        const report = path.join(folder, "report.html");
        const inputs = [
            "--trail",
            `${lab}/trail`,
            "--updates",
            `${lab}/backend`,
            "--changes",
            `${lab}/changes`,
            "--allow-unsigned",
        ];
        const json = run(bin, ["reconcile", ...inputs, "--format", "json"], { code: 1 });
        const value = JSON.parse(json) as { funnel: { writes: number; outOfBand: number } };
        assert.deepEqual([value.funnel.writes, value.funnel.outOfBand], [477, 12]);
        run(bin, ["reconcile", ...inputs, "--format", "html", "--out", report], { code: 1 });
        assert.ok(readdirSync(folder).includes("report.html"));
    });

    it("runs on the oldest Node that it supports", () => {
        assert.match(run(oldestNode, [path.join(installed, "dist/cli/bin.js"), "--version"]), /^countersign \d/);
    });
});
