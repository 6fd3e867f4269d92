import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
    cpSync,
    existsSync,
    mkdirSync,
    readFileSync,
    readdirSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { copyPack, packFiles } from "../support/pack-copy";
import { builtPack, repositoryRoot, startPackProcess, type StartOptions } from "../support/pack-process";
import { temporaryFolder } from "../support/temporary-folder";

interface Manifest {
    readonly version: string;
    readonly main?: string;
    readonly engines: { readonly node: string };
    readonly dependencies: Readonly<Record<string, string>>;
}

const readJson = (...parts: string[]) => JSON.parse(readFileSync(path.join(...parts), "utf8")) as Manifest;
const root = readJson(repositoryRoot, "package.json");
const own = readJson(builtPack, "package.json");
const bundle = () => readFileSync(path.join(builtPack, "index.js"), "utf8");

/** Packs a folder as `pulumi policy publish` does; returns the archive. */
function npmPack(folder: string, into: string): string {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", into];
    const output = execFileSync(npm, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const [packed] = JSON.parse(output) as [{ filename: string }];
    return path.join(into, packed.filename);
}

function unpack(archive: string, into: string): string {
    mkdirSync(into, { recursive: true });
    execFileSync("tar", ["-xzf", archive, "-C", into]);
    return path.join(into, "package");
}

/** Puts the two dependencies where `npm install` would put them. */
function install(folder: string): void {
    mkdirSync(path.join(folder, "node_modules/@pulumi"), { recursive: true });
    for (const name of Object.keys(own.dependencies)) {
        symlinkSync(path.join(repositoryRoot, "node_modules", name), path.join(folder, "node_modules", name));
    }
}

async function boots(options: StartOptions): Promise<void> {
    const pack = await startPackProcess({ ...options, env: { PWD: "/" } });
    try {
        assert.deepEqual(await pack.policies(), ["approved-change", "least-privilege"]);
        const [violation] = await pack.analyze({ type: "pulumi:pulumi:Stack", name: "s" });
        assert.match(violation!.message, /no countersign\.yaml in/);
        assert.equal(violation!.level, "mandatory");
    } finally {
        await pack.stop();
    }
}

describe("the published pack", () => {
    let folder: string;

    before(() => (folder = temporaryFolder("published")));
    after(() => rmSync(folder, { recursive: true }));

    it("has the version, the dependencies and the engine of the whole", () => {
        const project = parse(readFileSync(path.join(builtPack, "PulumiPolicy.yaml"), "utf8")) as Record<
            string,
            unknown
        >;
        assert.equal(own.version, root.version);
        assert.equal(project["version"], root.version);
        assert.equal(project["runtime"], "nodejs");
        assert.equal(own.main, "index.js");
        assert.deepEqual(own.engines, root.engines);
        for (const [name, version] of Object.entries(own.dependencies))
            assert.equal(version, root.dependencies[name], name);
    });

    it("requires nothing but Pulumi's SDK, its own dependencies and Node", () => {
        const required = [...bundle().matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]!);
        const others = [...new Set(required)].filter((name) => !name.startsWith("node:") && !isBuiltIn(name));
        // `@grpc/grpc-js` is asked for where @pulumi/policy finds it.
        assert.deepEqual(others.sort(), ["@pulumi/policy"]);
    });

    it("carries no AWS SDK and no translations, but the notices of what it carries", () => {
        const text = bundle();
        assert.doesNotMatch(text, /@pulumi\/aws\b.*require|zod\/v4\/locales\/(?!en\.js)\w+\.js/);
        // The catalogue of AWS's actions is counted apart: it is data, more than half of the whole.
        const tables = path.resolve(__dirname, "../../core/iam/catalogue/tables");
        const catalogue = readdirSync(tables).reduce((sum, name) => sum + statSync(path.join(tables, name)).size, 0);
        assert.ok(text.length - catalogue < 900_000, `${text.length} bytes, ${catalogue} of them the catalogue`);
        for (const name of ["yaml", "zod"]) assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, "m"));
    });

    it("is packed, unpacked, installed and started", async () => {
        const unpacked = unpack(npmPack(copyPack(path.join(folder, "source")), folder), path.join(folder, "a"));
        install(unpacked);
        await boots({ pack: unpacked });
    });

    it("leaves its sources out of the package and keeps what a platform team adds", () => {
        const source = path.join(folder, "with-sources");
        cpSync(builtPack, source, { recursive: true });
        writeFileSync(path.join(source, "countersign.yaml"), "version: 1\n");
        writeFileSync(path.join(source, "allowed_signers"), "");
        const unpacked = unpack(npmPack(source, folder), path.join(folder, "b"));
        const files = readdirSync(unpacked).filter((file) => file !== ".npmignore");
        assert.deepEqual(files.sort(), [...packFiles, "allowed_signers", "countersign.yaml"].sort());
    });

    it("starts from node_modules/countersign/policypack", async () => {
        const project = path.join(folder, "project");
        const pack = copyPack(path.join(project, "node_modules/countersign/policypack"));
        install(project);
        await boots({ pack });
    });

    it("starts on the oldest Node that is supported", async () => {
        const { oldestNode } = await import("../../scripts/setup/oldest-node.mjs");
        assert.ok(existsSync(oldestNode), `${oldestNode} is missing: npm run setup`);
        await boots({ node: oldestNode });
    });
});

function isBuiltIn(name: string): boolean {
    return process.getBuiltinModule(name) !== undefined;
}
