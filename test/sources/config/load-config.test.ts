import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strictest } from "../../../core/change/requirement";
import { requirementFor } from "../../../core/change/requirement-for";
import { ToolError } from "../../../core/tool-error";
import { saysNoConfig } from "../../../sources/config/find-config";
import { loadConfig, type ConfigPlaces } from "../../../sources/config/load-config";
import { layFolder, removeFolders } from "../../support/folder";

const strict = `version: 1
organization: example
people:
  - name: lee
    ids: [a.lee@example.com]
changes:
  wildcardScopes: ["payments/*", "web/*"]
  approvalDays: 10
stacks:
  - match: "*/prod"
    owner: team-platform
    approvals: 2
    separationOfDuties: [requester, author]
    preview: warn
  - match: "sandbox/*"
    approvedChange: false
  - match: "**"
`;
const lax = `version: 1
organization: example
changes: {unsigned: accept}
stacks: [{match: "**", approvedChange: false, update: warn}]
`;

const load = (from: string, places: Partial<ConfigPlaces> = {}) => loadConfig({ env: {}, from, ...places });

function refusal(read: () => unknown): ToolError {
    try {
        read();
    } catch (error) {
        if (error instanceof ToolError) return error;
        throw error;
    }
    throw new Error("nothing was refused");
}

describe("which configuration rules", () => {
    afterEach(removeFolders);

    it("is the nearest upwards, where nobody names one", () => {
        const root = layFolder({ "countersign.yaml": strict, "a/b/keep": "", "c/countersign.yaml": lax });
        const loaded = load(path.join(root, "a/b"));
        assert.equal(loaded.baseDir, root);
        assert.deepEqual(
            loaded.files.map(({ role, absolutePath }) => [role, absolutePath]),
            [["found", path.join(root, "countersign.yaml")]],
        );
        assert.equal(load(path.join(root, "c")).files[0]!.path, "countersign.yaml");
    });

    it("is --config before policy config before COUNTERSIGN_CONFIG before what is found, and no other is read", () => {
        const broken = "this: is: not: yaml";
        const root = layFolder({
            "option.yaml": strict,
            "policy.yaml": strict,
            "env/countersign.yaml": strict,
            "countersign.yaml": broken,
        });
        const env = { COUNTERSIGN_CONFIG: "env" };
        const role = (places: Partial<ConfigPlaces>) => load(root, places).files.map((file) => file.role);
        assert.deepEqual(role({ env, policyConfigPath: "policy.yaml", explicitPath: "option.yaml" }), ["option"]);
        assert.deepEqual(role({ env, policyConfigPath: "policy.yaml" }), ["policy-config"]);
        assert.deepEqual(role({ env }), ["environment"]);
        assert.throws(() => role({}), ToolError);
    });

    it("is the pack's own, where the pack ships one", () => {
        const root = layFolder({ "pack/countersign.yaml": strict, "repo/keep": "" });
        const loaded = load(path.join(root, "repo"), { packDir: path.join(root, "pack") });
        assert.deepEqual(
            loaded.files.map((file) => [file.role, file.path]),
            [["pack", path.join(root, "pack/countersign.yaml")]],
        );
    });

    it("does not fall back from a file that was named and is not there", () => {
        const root = layFolder({ "countersign.yaml": lax });
        const gone = refusal(() => load(root, { env: { COUNTERSIGN_CONFIG: "gone.yaml" } }));
        assert.equal(gone.code, "unreadable");
        assert.equal(gone.message, "gone.yaml: does not exist (named by COUNTERSIGN_CONFIG)");
        assert.equal(
            refusal(() => load(root, { policyConfigPath: "gone.yaml" })).message,
            "gone.yaml: does not exist (named by the policy configuration)",
        );
    });

    for (const [name, places] of [
        ["COUNTERSIGN_CONFIG", { env: { COUNTERSIGN_CONFIG: "" } }],
        ["the policy configuration's path", { policyConfigPath: " " }],
        ["--config", { explicitPath: "" }],
        ["COUNTERSIGN_TRUST", { env: { COUNTERSIGN_TRUST: "" } }],
    ] as const) {
        it(`does not take an empty ${name} for none`, () => {
            const root = layFolder({ "countersign.yaml": lax });
            assert.match(refusal(() => load(root, places)).message, new RegExp(`^${name} is set but empty`));
        });
    }

    it("says so when there is none", () => {
        const error = refusal(() => load("/"));
        assert.equal(error.code, "unreadable");
        assert.equal(error.message, "no countersign.yaml in / or above. Write one: countersign init");
    });

    const bad: readonly { name: string; lay: (root: string) => void; says: RegExp; unlessRoot?: boolean }[] = [
        {
            name: "a folder",
            lay: (root) => mkdirSync(path.join(root, "countersign.yaml")),
            says: /regular file|folder/,
        },
        {
            name: "a named pipe",
            lay: (root) => execFileSync("mkfifo", [path.join(root, "countersign.yaml")]),
            says: /is not a regular file/,
        },
        {
            name: "a symbolic link in the checkout",
            lay: (root) => symlinkSync("/etc/passwd", path.join(root, "countersign.yaml")),
            says: /is a symbolic link, which is not followed here/,
        },
        {
            name: "a symbolic link to nothing",
            lay: (root) => symlinkSync("nowhere", path.join(root, "countersign.yaml")),
            says: /is a symbolic link/,
        },
    ];
    for (const { name, lay, says } of bad) {
        it(`refuses ${name}, and does not look further up`, () => {
            const root = layFolder({ "countersign.yaml": lax, "sub/keep": "" });
            lay(path.join(root, "sub"));
            assert.match(refusal(() => load(path.join(root, "sub"))).message, says);
        });
    }

    it("refuses a file that may not be read", function () {
        if (process.getuid?.() === 0) return; // root may read everything
        const root = layFolder({ "countersign.yaml": strict });
        chmodSync(path.join(root, "countersign.yaml"), 0);
        assert.match(refusal(() => load(root)).message, /may not be read by this user/);
    });

    it("means by above what the file system means, not how the folder was spelt", () => {
        const root = layFolder({ "real/countersign.yaml": strict, "real/sub/keep": "", "lax/countersign.yaml": lax });
        symlinkSync(path.join(root, "real/sub"), path.join(root, "lax/sub"));
        assert.equal(load(path.join(root, "lax/sub")).baseDir, path.join(root, "real"));
    });
});

describe("paths of a configuration", () => {
    afterEach(removeFolders);

    it("start in the ruling file's folder and come back absolute", () => {
        const root = layFolder({
            "etc/countersign.yaml": `version: 1
organization: x
changes: {files: ../changes, signers: keys/signers, revoked: keys/revoked}
tracker: {trail: logs, updates: s3://bucket/path}
`,
            "etc/keys/signers": "a@b ssh-ed25519 AAAA\n",
            "etc/keys/revoked": "ssh-ed25519 AAAA\n",
            "sub/keep": "",
        });
        const { config, changesDir, files, signers, revoked } = load(path.join(root, "sub"), {
            env: { COUNTERSIGN_CONFIG: "../etc/countersign.yaml" },
        });
        assert.equal(changesDir, path.join(root, "changes"));
        assert.equal(config.changes.files, path.join(root, "changes"));
        assert.equal(config.changes.signers, path.join(root, "etc/keys/signers"));
        assert.equal(config.changes.revoked, path.join(root, "etc/keys/revoked"));
        assert.equal(config.tracker.trail, path.join(root, "etc/logs"));
        assert.equal(config.tracker.updates, "s3://bucket/path");
        assert.deepEqual(
            files.map((file) => file.role),
            ["environment", "signers", "revoked"],
        );
        assert.equal(files[1]!.sha256, createHash("sha256").update("a@b ssh-ed25519 AAAA\n").digest("hex"));
        assert.equal(signers, "a@b ssh-ed25519 AAAA\n");
        assert.equal(Buffer.from(revoked!).toString(), "ssh-ed25519 AAAA\n");
    });

    it("of the changes, in a pack: beside its file where they are there, else in the repository", () => {
        const root = layFolder({ "pack/countersign.yaml": strict, "repo/changes/keep": "", "repo/a/b/keep": "" });
        const packDir = path.join(root, "pack");
        const at = (from: string) => load(path.join(root, from), { packDir }).changesDir;
        assert.equal(at("repo/a/b"), path.join(root, "repo/changes"));
        mkdirSync(path.join(packDir, "changes"));
        assert.equal(at("repo/a/b"), path.join(packDir, "changes"));
    });

    it("lets only the default allowed_signers be absent", () => {
        const absent = layFolder({ "countersign.yaml": strict });
        assert.equal(load(absent).signers, undefined);
        for (const key of ["signers", "revoked"]) {
            const root = layFolder({
                "countersign.yaml": `version: 1\norganization: x\nchanges:\n  ${key}: gone\n`,
            });
            const error = refusal(() => load(root));
            assert.equal(error.code, "unreadable");
            const column = key.length + 5;
            assert.equal(
                error.message,
                `countersign.yaml:4:${column}: changes.${key} names gone, which does not exist`,
            );
        }
    });
});

describe("a pinned trust", () => {
    afterEach(removeFolders);
    const signed = { "countersign.yaml": strict, allowed_signers: "a@b ssh-ed25519 AAAA\n" };
    const pin = (digest: string) => ({ env: { COUNTERSIGN_TRUST: digest } });

    it("lets the same trust pass", () => {
        const root = layFolder(signed);
        const { trustDigest } = load(root);
        assert.match(trustDigest, /^sha256:[0-9a-f]{64}$/);
        assert.equal(load(root, pin(trustDigest)).trustDigest, trustDigest);
    });

    it("is not met by having no configuration at all", () => {
        const error = refusal(() => load("/", pin(`sha256:${"0".repeat(64)}`)));
        assert.equal(error.code, "trust-changed");
        assert.equal(saysNoConfig(error), false);
        assert.equal(saysNoConfig(refusal(() => load("/"))), true);
    });

    const weakened: readonly { name: string; files: Record<string, string> }[] = [
        { name: "the configuration", files: { "countersign.yaml": strict.replace("approvals: 2", "approvals: 1") } },
        { name: "the people", files: { "countersign.yaml": strict.replace("a.lee@example.com", "x@example.com") } },
        { name: "the signers", files: { allowed_signers: `${signed.allowed_signers}m@x ssh-ed25519 BBBB\n` } },
        { name: "a configuration in a nearer folder", files: { "sub/countersign.yaml": lax } },
    ];
    for (const { name, files } of weakened) {
        it(`stops an update that weakens ${name} in the same pull request`, () => {
            const { trustDigest } = load(layFolder(signed));
            const root = layFolder({ "sub/keep": "", ...signed, ...files });
            const error = refusal(() => load(path.join(root, "sub"), pin(trustDigest)));
            assert.equal(error.code, "trust-changed");
            assert.equal(error.message, "the trust is not the one that COUNTERSIGN_TRUST pins");
            assert.equal(error.detail[0], `pinned    ${trustDigest}`);
            assert.match(error.detail[1]!, /^in force  sha256:[0-9a-f]{64}$/);
            assert.notEqual(error.detail[1], `in force  ${trustDigest}`);
            assert.match(error.detail[2]!, /countersign\.yaml/);
        });
    }

    it("of the ruling file still holds when a nearer one only tightens it", () => {
        const root = layFolder({
            "pack/countersign.yaml": strict,
            "repo/countersign.yaml": "version: 1\nchanges: {approvalDays: 3}\n",
        });
        const places = { packDir: path.join(root, "pack") };
        const alone = load(path.join(root, "pack")).trustDigest;
        const tightened = load(path.join(root, "repo"), places);
        assert.notEqual(tightened.trustDigest, alone);
        for (const digest of [alone, tightened.trustDigest]) {
            load(path.join(root, "repo"), { ...places, ...pin(digest) });
        }
    });

    for (const wrong of ["deadbeef", "sha256:", `sha256:${"A".repeat(64)}`, `sha512:${"0".repeat(128)}`]) {
        it(`must look like one: ${wrong.slice(0, 20)}`, () => {
            const error = refusal(() => load(layFolder(signed), pin(wrong)));
            assert.equal(error.code, "bad-input");
            assert.match(error.message, /COUNTERSIGN_TRUST must be sha256:/);
        });
    }
});

describe("what lies nearer to the author than the pack's configuration", () => {
    afterEach(removeFolders);

    const inPack = (nearer: Record<string, string>, places: Partial<ConfigPlaces> = {}, from = "repo") => {
        const root = layFolder({ "pack/countersign.yaml": strict, "repo/keep": "", ...nearer });
        return load(path.join(root, from), { packDir: path.join(root, "pack"), ...places });
    };
    const near = (text: string) => inPack({ "repo/countersign.yaml": `version: 1\n${text}` });

    const loosening: readonly { key: string; text: string; values?: string }[] = [
        { key: "organization", text: "organization: other\n", values: '"other" instead of "example"' },
        {
            key: "people",
            text: "people: [{name: lee, ids: [a.lee@example.com, osei]}]\n",
            values: "another list of people",
        },
        { key: "people", text: "people: []\n" },
        { key: "people", text: "people: [{name: lee, ids: [a.lee@example.com], bot: true}]\n" },
        { key: "changes.idPattern", text: 'changes: {idPattern: "[A-Z]+"}\n' },
        { key: "changes.files", text: "changes: {files: lax}\n", values: '"lax" instead of "changes"' },
        { key: "changes.unsigned", text: "changes: {unsigned: accept}\n", values: '"accept" instead of "refuse"' },
        {
            key: "changes.wildcardScopes",
            text: 'changes: {wildcardScopes: ["**"]}\n',
            values: '"**" instead of "payments/*", "web/*"',
        },
        { key: "changes.approvalDays", text: "changes: {approvalDays: 11}\n", values: "11 instead of 10" },
        {
            key: "changes.url",
            text: "changes: {url: https://evil.example/}\n",
            values: '"https://evil.example/" instead of nothing',
        },
        { key: "pack.levelsMayBeLowered", text: "pack: {levelsMayBeLowered: true}\n", values: "true instead of false" },
        { key: "tracker.maxClockMarginSeconds", text: "tracker: {maxClockMarginSeconds: 60}\n" },
        {
            key: "tracker.accounts",
            text: 'tracker: {accounts: ["111122223333"]}\n',
            values: '"111122223333" instead of none',
        },
    ];
    for (const { key, text, values } of loosening) {
        it(`may not loosen ${key}: ${text.trim()}`, () => {
            const error = refusal(() => near(text));
            assert.equal(error.code, "trust-changed");
            assert.match(
                error.message,
                new RegExp(`^countersign\\.yaml:2:\\d+: ${key} may not loosen .*/pack/countersign\\.yaml: `),
            );
            if (values !== undefined) assert.ok(error.message.endsWith(`: ${values}`), error.message);
        });
    }

    it("names every key that it would loosen", () => {
        const error = refusal(() => near("organization: other\nchanges: {unsigned: accept, approvalDays: 90}\n"));
        assert.equal(error.detail.length, 2);
    });

    const tightening: readonly { name: string; text: string; holds: (loaded: ReturnType<typeof near>) => unknown }[] = [
        {
            name: "the same values",
            text: strict.replace("version: 1\n", ""),
            holds: ({ config }) => config.changes.approvalDays === 10,
        },
        {
            name: "fewer days",
            text: "changes: {approvalDays: 2}\n",
            holds: ({ config }) => config.changes.approvalDays === 2,
        },
        {
            name: "fewer wildcards",
            text: 'changes: {wildcardScopes: ["web/*"]}\n',
            holds: ({ config }) => config.changes.wildcardScopes.join() === "web/*",
        },
        {
            name: "places of the tracker, which stay the ruling file's",
            text: "tracker: {trail: lax}\n",
            holds: ({ config }) => config.tracker.trail === undefined,
        },
        { name: "nothing at all", text: "", holds: ({ files }) => files.length === 2 },
    ];
    for (const { name, text, holds } of tightening) {
        it(`may say ${name}`, () => {
            assert.ok(holds(near(text)));
        });
    }

    describe("in rules", () => {
        const need = (text: string, stack: string) => requirementFor(near(`stacks:\n${text}`).config.stacks, stack);

        const looser: readonly { key: string; text: string; stack?: string }[] = [
            { key: "approvedChange", text: "approvedChange: false" },
            { key: "approvals", text: "approvals: 1" },
            { key: "separationOfDuties", text: "separationOfDuties: [requester]" },
            { key: "separationOfDuties", text: "separationOfDuties: []" },
            { key: "separationOfDuties", text: "separationOfDuties: [requester, deployer, committer]" },
            { key: "update", text: "update: warn" },
            { key: "owner", text: "owner: team-of-mine" },
            { key: "preview", text: "preview: warn", stack: "payments/dev" },
        ];
        for (const { key, text, stack } of looser) {
            it(`may not loosen ${text}`, () => {
                const error = refusal(() => need(`  - match: "**"\n    ${text}\n`, stack ?? "payments/prod"));
                assert.equal(error.code, "trust-changed");
                assert.match(
                    error.message,
                    new RegExp(
                        `^for payments/(?:prod|dev): countersign\\.yaml:4:\\d+: stacks\\[0\\]\\.${key} may not loosen .*/pack/`,
                    ),
                );
            });
        }

        it("may not loosen the strictest, which applies where the ruling file has no rule", () => {
            const root = layFolder({
                "pack/countersign.yaml": "version: 1\norganization: example\n",
                "repo/countersign.yaml": 'version: 1\nstacks: [{match: "**", approvals: 1}]\n',
            });
            const { config } = load(path.join(root, "repo"), { packDir: path.join(root, "pack") });
            assert.match(refusal(() => requirementFor(config.stacks, "a/b")).message, /1 instead of 2/);
            writeFileSync(
                path.join(root, "repo/countersign.yaml"),
                'version: 1\nstacks: [{match: "**", approvals: 3}]\n',
            );
            const tightened = load(path.join(root, "repo"), { packDir: path.join(root, "pack") }).config.stacks;
            assert.deepEqual(requirementFor(tightened, "a/b"), { ...strictest, approvals: 3 });
        });

        it("make a stack need what both files demand", () => {
            const text = `  - match: "payments/*"
    approvals: 3
    window: required
    separationOfDuties: [requester, author, deployer]
    preview: enforce
`;
            assert.deepEqual(need(text, "payments/prod"), {
                rule: "*/prod",
                owner: "team-platform",
                approvedChange: true,
                approvals: 3,
                window: "required",
                separationOfDuties: ["requester", "author", "deployer"],
                preview: "enforce",
                update: "enforce",
            });
            assert.equal(need(text, "web/prod").approvals, 2);
            assert.equal(need(text, "web/prod").preview, "warn");
        });

        it("can demand a change where the ruling file demands none", () => {
            assert.equal(need('  - match: "**"\n    approvedChange: true\n', "sandbox/x").approvedChange, true);
        });

        it("are looser or not for each stack by itself: a pair of rules that meets in none refuses nothing", () => {
            const text = `  - match: "payments/prod"\n    approvals: 2\n  - match: "**"\n    approvals: 1\n`;
            assert.equal(need(text, "payments/prod").approvals, 2);
            assert.equal(need(text, "payments/dev").approvals, 1);
            assert.throws(() => need(text, "web/prod"), ToolError);
        });

        it("cannot shadow the ruling file's own rules", () => {
            const text = `  - match: "*/prod"\n    owner: team-platform\n`;
            assert.equal(need(text, "payments/prod").approvals, 2);
        });
    });

    it("is every file: nothing nearer hides what is further up", () => {
        const loaded = inPack(
            {
                "repo/countersign.yaml": "version: 1\nchanges: {approvalDays: 5}\n",
                "repo/a/countersign.yaml": "version: 1\nchanges: {approvalDays: 7, wildcardScopes: []}\n",
                "env.yaml": 'version: 1\nstacks: [{match: "**", window: required}]\n',
                "policy.yaml": 'version: 1\nstacks: [{match: "*/*", approvals: 4}]\n',
            },
            { env: { COUNTERSIGN_CONFIG: "../../env.yaml" }, policyConfigPath: "../../policy.yaml" },
            "repo/a",
        );
        assert.equal(loaded.config.changes.approvalDays, 5);
        assert.deepEqual(loaded.config.changes.wildcardScopes, []);
        const requirement = requirementFor(loaded.config.stacks, "payments/prod");
        assert.equal(requirement.approvals, 4);
        assert.equal(requirement.window, "required");
        assert.deepEqual(
            loaded.files.map((file) => file.role),
            ["pack", "policy-config", "environment", "found", "found"],
        );
    });

    it("is held against the pack's file and not against another nearer one", () => {
        const loaded = inPack({
            "repo/countersign.yaml": 'version: 1\nstacks: [{match: "payments/*", approvals: 3}]\n',
            "countersign.yaml":
                'version: 1\nstacks: [{match: "payments/*", approvals: 5, separationOfDuties: [requester, author, deployer]}]\n',
        });
        const requirement = requirementFor(loaded.config.stacks, "payments/prod");
        assert.equal(requirement.approvals, 5);
        assert.deepEqual(requirement.separationOfDuties, ["requester", "author", "deployer"]);
    });

    for (const [name, places] of [
        ["COUNTERSIGN_CONFIG pointing at a lax folder", { env: { COUNTERSIGN_CONFIG: "../lax" } }],
        ["a policy configuration naming a lax file", { policyConfigPath: "../lax/countersign.yaml" }],
    ] as const) {
        it(`stops ${name}`, () => {
            const error = refusal(() => inPack({ "lax/countersign.yaml": lax }, places));
            assert.equal(error.code, "trust-changed");
            assert.match(error.message, /lax\/countersign\.yaml:3:\d+: changes\.unsigned may not loosen/);
        });
    }
    it("stops PWD pointing at a lax folder", () => {
        const error = refusal(() => inPack({ "lax/countersign.yaml": lax }, {}, "lax"));
        assert.equal(error.code, "trust-changed");
    });
    it("counts the pack's own file once, however it is reached", () => {
        const root = layFolder({ "pack/countersign.yaml": strict });
        symlinkSync(path.join(root, "pack"), path.join(root, "link"));
        const packDir = path.join(root, "pack");
        assert.equal(load(packDir, { packDir, env: { COUNTERSIGN_CONFIG: path.join(root, "link") } }).files.length, 1);
    });

    it("may name signers and revocations only if they are the same, line ends aside", () => {
        const keys = "a@b ssh-ed25519 AAAA\nc@d ssh-ed25519 BBBB\n";
        const attempt = (ruling: string | undefined, nearer: string) => {
            const root = layFolder({
                "pack/countersign.yaml": strict,
                ...(ruling === undefined ? {} : { "pack/allowed_signers": ruling }),
                "repo/countersign.yaml": "version: 1\nchanges: {signers: allowed_signers}\n",
                "repo/allowed_signers": nearer,
            });
            return load(path.join(root, "repo"), { packDir: path.join(root, "pack") });
        };
        assert.equal(attempt(keys, keys).signers, keys);
        assert.equal(attempt(keys, keys.replaceAll("\n", "\r\n")).signers, keys);
        for (const [ruling, nearer] of [
            [keys, `${keys}m@x ssh-ed25519 CCCC\n`],
            [keys, keys.split("\n")[0]!],
            [undefined, keys],
        ] as const) {
            const error = refusal(() => attempt(ruling, nearer));
            assert.equal(error.code, "trust-changed");
            assert.match(error.message, /changes\.signers may not loosen/);
        }
    });

    it("cannot bring rules without end", () => {
        const rules = (count: number, part: string) =>
            Array.from({ length: count }, (_, i) => `  - match: "${part}${i}/*"\n`).join("");
        const root = layFolder({
            "pack/countersign.yaml": `version: 1\norganization: x\nstacks:\n${rules(150, "a")}`,
            "repo/countersign.yaml": `version: 1\nstacks:\n${rules(150, "b")}`,
        });
        const error = refusal(() => load(path.join(root, "repo"), { packDir: path.join(root, "pack") }));
        assert.match(error.message, /too many rules/);
    });
});
