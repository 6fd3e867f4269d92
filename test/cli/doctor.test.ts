import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";
import { layFolder, removeFolders } from "../support/folder";
import { runMain } from "../support/run-main";

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
const config = `version: 1
organization: example
people:
  - name: lee
    ids: [a.lee@example.com]
  - name: robot
    bot: true
changes:
  approvalDays: 14
stacks:
  - match: "*/prod"
    approvals: 2
  - match: "**"
`;
const pack = {
    "pack/index.js": "",
    "pack/PulumiPolicy.yaml": "runtime: nodejs\n",
    "pack/package.json": '{"name":"countersign-policypack"}',
};

/** A folder in which nothing is missing, and the environment that goes with it. */
function sound(files: Readonly<Record<string, string>> = {}) {
    const folder = layFolder({
        "countersign.yaml": config,
        allowed_signers: `a.lee@example.com ${key}\n`,
        "changes/README.md": "",
        ...pack,
        "bin/pulumi": '#!/bin/sh\necho "v3.999.0"\n',
        ...files,
    });
    chmodSync(path.join(folder, "bin/pulumi"), 0o755);
    const env = { PATH: `${folder}/bin:/usr/bin:/bin`, PULUMI_OPTION_POLICY_PACK: path.join(folder, "pack") };
    return { folder, env };
}

async function digestOf(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
    const { out } = await runMain(folder, ["doctor", "--trust"], env);
    return `sha256:${createHash("sha256").update(out).digest("hex")}`;
}

/** One check's lines, without the mark. */
function linesOf(out: string, name: string): string {
    const lines = out.split("\n");
    const start = lines.findIndex((line) => line.slice(4).startsWith(`${name} `));
    assert.ok(start >= 0, `${name} is not in\n${out}`);
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => /^(?: {2}[^ ]|exit)/u.test(line));
    // Where lines break depends on how long the name of the folder is.
    return [lines[start]!, ...rest.slice(0, end)].join(" ").replace(/\s+/g, " ");
}

describe("countersign doctor", () => {
    afterEach(removeFolders);

    it("says in one sentence that nothing is missing", async () => {
        const { folder, env } = sound();
        const pinned = { ...env, COUNTERSIGN_TRUST: await digestOf(folder, env) };
        const { code, out, err } = await runMain(folder, ["doctor"], pinned);
        assert.equal(err, "");
        assert.equal(
            out.replaceAll(folder, "/repo").replaceAll(pinned.COUNTERSIGN_TRUST, "sha256:…"),
            `● all 9 checks pass
  ● configuration     countersign.yaml, found from this folder upwards: rules
  ● trust             sha256:…
                      pinned by COUNTERSIGN_TRUST
  ● people            1 person, 1 bot, no id of two
  ● signers           1 key, no revocation list
  ● rules             2 rules
  ● changes           file source, 0 changes, 0 signed, 0 unusable
  ● pulumi            v3.999.0, /repo/bin/pulumi
  ● pack              /repo/pack, by PULUMI_OPTION_POLICY_PACK
  ● version 2         would change nothing here
exit 0  nothing to do
`,
        );
        assert.equal(code, 0);
    });

    it("speaks ASCII, colour and JSON when asked", async () => {
        const { folder, env } = sound();
        const ascii = await runMain(folder, ["doctor", "--ascii", "--color=always"], env);
        assert.match(ascii.out, /^\u001b\[35m\?\u001b\[0m 1 of 9 checks needs you\n/);
        assert.match(ascii.out, /^[\n\u001b\x20-\x7e]*$/);
        const json = await runMain(folder, ["doctor", "--format", "json"], env);
        const value = JSON.parse(json.out) as {
            exit: number;
            trustDigest: string;
            files: { role: string }[];
            checks: { name: string; state: string }[];
        };
        assert.equal(value.exit, 1);
        assert.equal(value.trustDigest, await digestOf(folder, env));
        assert.deepEqual(
            value.files.map((file) => file.role),
            ["found", "signers"],
        );
        assert.deepEqual(
            value.checks.filter((check) => check.state !== "ok").map((check) => check.name),
            ["trust"],
        );
    });

    const cases: readonly {
        name: string;
        files?: Record<string, string>;
        env?: Record<string, string>;
        args?: string[];
        check: string;
        says: RegExp;
        code: 0 | 1 | 2;
    }[] = [
        {
            name: "a trust that nobody pinned",
            check: "trust",
            says: /not pinned: whoever writes a change .* request fix .*outside the checkout: COUNTERSIGN_TRUST=sha256:[0-9a-f]{64} or ship/,
            code: 1,
        },
        {
            name: "a trust that is another",
            env: { COUNTERSIGN_TRUST: `sha256:${"0".repeat(64)}` },
            check: "configuration",
            says: /the trust is not the one that COUNTERSIGN_TRUST pins pinned +sha256:0{64} in force +sha256:/,
            code: 2,
        },
        {
            name: "a mistake, with the caret under it",
            files: { "countersign.yaml": config.replace("approvals: 2", "aprovals: 2") },
            check: "configuration",
            says: /◆ configuration +countersign\.yaml:12:5: unknown key "aprovals"\. Did you mean "approvals"\? 11 \| - match: "\*\/prod" 12 \| aprovals: 2 \^{8}/,
            code: 2,
        },
        {
            name: "no configuration",
            args: ["--config", "gone.yaml"],
            check: "configuration",
            says: /gone\.yaml: does not exist \(named by --config\)/,
            code: 2,
        },
        {
            name: "signers that are nobody's ids",
            files: { allowed_signers: `a.lee@example.com ${key}\nmallory@example.com ${key}\n` },
            check: "people",
            says: /▲ people .* may sign, but are ids of nobody: mallory@example\.com/,
            code: 1,
        },
        {
            name: "that nobody is listed",
            files: { "countersign.yaml": "version: 1\norganization: example.org\n" },
            check: "people",
            says: /▲ people +nobody is listed: names are compared as they are written fix list who is who/,
            code: 1,
        },
        {
            name: "a wildcard among the signers",
            files: { allowed_signers: `*@example.com ${key}\n` },
            check: "signers",
            says: /▲ signers .* allowed_signers:1: a wildcard is no person/,
            code: 1,
        },
        {
            name: "a signers line that cannot be read",
            files: { allowed_signers: `a.lee@example.com ${key}\nosei not-a-key\n` },
            check: "signers",
            says: /▲ signers .* allowed_signers:2: /,
            code: 1,
        },
        {
            name: "a revocation list that cannot be read",
            files: {
                revoked: "no key\n",
                "countersign.yaml": config.replace("changes:", "changes:\n  revoked: revoked"),
            },
            check: "signers",
            says: /◆ signers .* the revocation list \(changes\.revoked\) cannot be used/,
            code: 2,
        },
        {
            name: "unsigned approvals that count",
            files: { "countersign.yaml": config.replace("changes:", "changes:\n  unsigned: accept") },
            check: "signers",
            says: /▲ signers .* changes\.unsigned is accept: approvals without one count too/,
            code: 1,
        },
        {
            name: "a rule that never applies",
            files: { "countersign.yaml": `${config}  - match: "web/*"\n` },
            check: "rules",
            says: /▲ rules .* "web\/\*" never applies: "\*\*" comes before it/,
            code: 1,
        },
        {
            name: "stacks without a rule",
            files: { "countersign.yaml": config.replace('  - match: "**"\n', "") },
            check: "rules",
            says: /● rules .* a stack that no rule matches gets the strictest/,
            code: 1,
        },
        {
            name: "what a stack needs",
            args: ["--stack", "payments/prod"],
            check: "stack",
            says: /● stack +payments\/prod: 2 approvals, window optional, by rule "\*\/prod"/,
            code: 1,
        },
        {
            name: "a change that cannot be used",
            files: { "changes/CHG1.yaml": "id: CHG1\nsumary: x\n" },
            check: "changes",
            says: /▲ changes +file source, 1 change, 0 signed, 1 unusable changes\/CHG1\.yaml:/,
            code: 1,
        },
        {
            name: "no folder of changes",
            files: { "countersign.yaml": config.replace("changes:", "changes:\n  files: gone") },
            check: "changes",
            says: /▲ changes +.*gone: no such folder/,
            code: 1,
        },
        {
            name: "a trail that is not there",
            files: { "countersign.yaml": `${config}tracker: {trail: logs}\n` },
            check: "trail",
            says: /▲ trail +.*logs: no such folder/,
            code: 1,
        },
        {
            name: "updates that are no backend",
            files: { "countersign.yaml": `${config}tracker: {updates: changes}\n` },
            check: "enforcement",
            says: /◆ enforcement .* it holds no \.pulumi folder/,
            code: 2,
        },
        {
            name: "no Pulumi",
            env: { PATH: "/nowhere" },
            check: "pulumi",
            says: /▲ pulumi +not on PATH fix +install it/,
            code: 1,
        },
        {
            name: "a Pulumi that does not answer",
            files: { "bin/pulumi": "#!/bin/sh\nexit 1\n" },
            check: "pulumi",
            says: /◆ pulumi .* does not answer/,
            code: 2,
        },
        {
            name: "a pack that is not there",
            env: { PULUMI_OPTION_POLICY_PACK: "/nowhere" },
            check: "pack",
            says: /▲ pack +PULUMI_OPTION_POLICY_PACK=\/nowhere holds no built pack/,
            code: 1,
        },
        {
            name: "a pack by a relative path",
            env: { PULUMI_OPTION_POLICY_PACK: "pack" },
            check: "pack",
            says: /▲ pack +PULUMI_OPTION_POLICY_PACK=pack is relative: .* fix export PULUMI_OPTION_POLICY_PACK=\//,
            code: 1,
        },
        {
            name: "a text from outside that would move the cursor",
            files: { allowed_signers: `\u001b[2J@example.com ${key}\n` },
            check: "people",
            says: /\\u001B\[2J@example\.com/,
            code: 1,
        },
    ];
    for (const { name, files, env, args, check, says, code } of cases) {
        it(`shows ${name}`, async () => {
            const room = sound(files);
            const run = await runMain(room.folder, ["doctor", ...(args ?? [])], { ...room.env, ...env });
            assert.match(linesOf(run.out, check), says);
            assert.equal(run.code, code, run.out);
            assert.ok(run.out.trimEnd().split("\n").at(-1)!.startsWith(`exit ${code}  `));
        });
    }

    for (const [name, backend, says] of [
        [
            "ran with the pack",
            "stratus-lab/backend",
            /● enforcement +the last update of each of 1 stack ran with a policy pack/,
        ],
        [
            "ran without it",
            "pulumi/backend",
            /▲ enforcement +payments\/payments-dev: last update ran without a policy pack payments\/payments-prod: /,
        ],
    ] as const) {
        it(`shows by the history of updates whether they ${name}`, async () => {
            const updates = path.resolve(__dirname, "../fixtures", backend);
            const { folder, env } = sound({ "countersign.yaml": `${config}tracker: {updates: ${updates}}\n` });
            const { out, code } = await runMain(folder, ["doctor"], env);
            assert.match(linesOf(out, "enforcement"), says);
            assert.equal(code, 1);
        });
    }

    it("finds an installed pack that nobody asks for, and what to export", async () => {
        const { folder, env } = sound({
            "node_modules/countersign/policypack/index.js": "",
            "node_modules/countersign/policypack/PulumiPolicy.yaml": "",
            "node_modules/countersign/policypack/package.json": '{"name":"countersign-policypack"}',
        });
        const { out, code } = await runMain(folder, ["doctor"], { PATH: env.PATH });
        const installed = path.join(folder, "node_modules/countersign/policypack");
        assert.match(linesOf(out, "pack"), /updates from here run without it/);
        assert.ok(linesOf(out, "pack").includes(`export PULUMI_OPTION_POLICY_PACK=${installed}`));
        assert.equal(code, 1);
    });

    it("reads the configuration as the pack would: one that it ships rules", async () => {
        const { folder, env } = sound({ "pack/countersign.yaml": config.replace("approvals: 2", "approvals: 3") });
        const { out } = await runMain(folder, ["doctor", "--stack", "payments/prod"], env);
        assert.match(
            linesOf(out, "configuration"),
            /pack\/countersign\.yaml, shipped inside the pack: rules countersign\.yaml, .*: may only tighten/,
        );
        assert.match(
            linesOf(out, "stack"),
            /▲ stack +for payments\/prod: countersign\.yaml:12:16: stacks\[0\]\.approvals may not loosen/,
        );
        writeFileSync(path.join(folder, "countersign.yaml"), "version: 1\n");
        const alone = await runMain(folder, ["doctor", "--stack", "payments/prod"], env);
        assert.match(linesOf(alone.out, "stack"), /3 approvals/);
        assert.match(linesOf(alone.out, "trust"), /● trust .* not pinned; the pack's configuration rules/);
    });

    it("shows what the next version would deny, and asks for nothing", async () => {
        const weak = `version: 1
organization: example
people: [{name: lee, ids: [a.lee@example.com]}]
changes: {wildcardScopes: ["**"]}
pack: {levelsMayBeLowered: true}
stacks:
  - {match: "**", update: warn, separationOfDuties: [author]}
`;
        const { folder, env } = sound({ "countersign.yaml": weak });
        const pinned = { ...env, COUNTERSIGN_TRUST: await digestOf(folder, env) };
        const { out, code } = await runMain(folder, ["doctor"], pinned);
        const lines = linesOf(out, "version 2");
        for (const named of [
            "changes.approvalDays",
            "changes.wildcardScopes",
            "stacks[0].update",
            "stacks[0].separationOfDuties",
            "pack.levelsMayBeLowered",
        ]) {
            assert.ok(lines.includes(`${named}: `), `${named} is not in\n${lines}`);
        }
        assert.equal(code, 0);
    });

    it("prints the bytes of the trust digest and nothing else", async () => {
        const { folder, env } = sound();
        const { out } = await runMain(folder, ["doctor", "--trust"], env);
        const document = JSON.parse(out) as { format: string };
        assert.equal(document.format, "countersign-trust-v1");
        assert.ok(!out.endsWith("\n"));
        const text = await runMain(folder, ["doctor"], env);
        assert.ok(text.out.includes(await digestOf(folder, env)));
    });
});
