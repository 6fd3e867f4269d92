import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import { commands } from "../cli/commands";
import { version } from "../cli/version";

const root = path.resolve(__dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const manifest = JSON.parse(read("package.json")) as {
    version: string;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
};

describe("the repository", () => {
    it("prints the version that package.json names", () => {
        assert.equal(version, manifest.version);
    });

    it("pins every dependency exactly", () => {
        for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
            assert.match(range, /^\d+\.\d+\.\d+$/, `${name} is ${range}`);
        }
    });

    it("locks packages without naming where they were downloaded", () => {
        assert.doesNotMatch(read("package-lock.json"), /"resolved":/);
    });

    it("builds and accepts the same Pulumi CLI", () => {
        const pinned = /pulumiVersion = "([^"]+)"/.exec(read("scripts/setup/pulumi.mjs"))?.[1];
        assert.match(read("tools/pulumi/go.mod"), new RegExp(`pulumi/pkg/v3 v${pinned}\\b`));
        assert.match(read("tools/pulumi/go.mod"), new RegExp(`pulumi/sdk/v3 v${pinned}\\b`));
    });

    it("lists every command file", () => {
        const files = readdirSync(path.join(root, "cli/commands")).filter(
            (file) => file !== "index.ts" && file.endsWith(".ts"),
        );
        const index = read("cli/commands/index.ts");
        for (const file of files)
            assert.match(index, new RegExp(`from "\\./${path.parse(file).name}"`), `${file} is not in the index`);
        assert.equal(new Set(commands.map((command) => command.name)).size, commands.length);
    });
});

describe("the import boundaries", () => {
    const cases: { name: string; file: string; code: string; says: RegExp | undefined }[] = [
        { name: "core may not read files", file: "core/tool-error.ts", code: 'import "node:fs";', says: /pure/ },
        {
            name: "core may not know sources",
            file: "core/evidence.ts",
            code: 'import "../sources/config/config";',
            says: /core judges/,
        },
        {
            name: "core may not ask for the time",
            file: "core/evidence.ts",
            code: "export const t = Date.now();",
            says: /now/,
        },
        {
            name: "the tracker may not know the pack",
            file: "tracker/reconcile/reconciliation.ts",
            code: 'import "../../policypack/entry";',
            says: /pure|never know/,
        },
        {
            name: "sources may not load Pulumi's SDK",
            file: "sources/config/config.ts",
            code: 'import "@pulumi/pulumi";',
            says: /Pulumi's SDK/,
        },
        { name: "core may use zod", file: "core/evidence.ts", code: 'import "zod";', says: undefined },
    ];
    for (const each of cases) {
        it(each.name, async function () {
            this.timeout(60_000);
            const eslint = new ESLint({ cwd: root });
            const [result] = await eslint.lintText(each.code, { filePath: path.join(root, each.file) });
            const messages = (result?.messages ?? [])
                .filter((message) => message.ruleId?.startsWith("no-restricted-"))
                .map((message) => message.message);
            if (each.says === undefined) assert.deepEqual(messages, []);
            else assert.match(messages.join("\n"), each.says);
        });
    }
});
