import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, makeDesk, type Desk } from "./a-desk";

describe("countersign request", () => {
    let desk: Desk;
    beforeEach(() => {
        desk = makeDesk();
    });
    afterEach(() => desk.dispose());
    const file = (name: string) => join(desk.folder, "changes", name);
    const nothingWritten = () => assert.ok(!existsSync(join(desk.folder, "changes")));

    it("writes a request that says what was asked, and its signature", async () => {
        const { code, out, err } = await desk.run("lee", ask);
        assert.equal(code, 0, err);
        assert.equal(
            readFileSync(file("CHG0040003.yaml"), "utf8"),
            [
                "id: CHG0040003",
                "type: normal",
                "summary: Rotate the settlement queue",
                "requestedBy: lee@example.com",
                "requestedAt: 2026-11-03T12:00:00Z",
                "stacks:",
                "  - payments/prod",
                "window:",
                "  start: 2026-11-03T14:00:00Z",
                "  end: 2026-11-03T16:00:00Z",
                "",
            ].join("\n"),
        );
        assert.match(out, /^● requested {2}CHG0040003 by lee@example\.com\n/);
        assert.match(out, /\n {2}window {6}2026-11-03 14:00:00Z to 16:00:00Z\n/);
        assert.match(out, /\nexit 0 {2}requested\n$/);
        assert.deepEqual(readdirSync(join(desk.folder, "changes")), ["CHG0040003.yaml", "CHG0040003.yaml.sig"]);
    });

    it("can be verified by hand with ssh-keygen", async () => {
        await desk.run("lee", ask);
        const args = ["-Y", "verify", "-f", "allowed_signers", "-I", "lee@example.com"];
        args.push("-n", "countersign-request@example.org", "-s", "changes/CHG0040003.yaml.sig");
        const input = readFileSync(file("CHG0040003.yaml"));
        const said = execFileSync("ssh-keygen", args, { cwd: desk.folder, input, encoding: "utf8" });
        assert.match(said, /^Good "countersign-request@example\.org" signature for lee@example\.com/);
    });

    it("takes a time without seconds", async () => {
        const words = ask.map((word) => word.replace("14:00:00Z", "14:00Z").replace("17:00:00+01:00", "17:00+01:00"));
        const { code, out, err } = await desk.run("lee", words);
        assert.equal(code, 0, err);
        assert.match(out, /\n {2}window {6}2026-11-03 14:00:00Z to 16:00:00Z\n/);
    });

    it("goes by the configuration that the pack ships, as an update does", async () => {
        const pack = join(desk.folder, "node_modules/countersign/policypack");
        mkdirSync(pack, { recursive: true });
        for (const [name, content] of Object.entries({
            "package.json": '{"name": "countersign-policypack"}',
            "PulumiPolicy.yaml": "runtime: nodejs\n",
            "index.js": "",
        })) {
            writeFileSync(join(pack, name), content);
        }
        for (const name of ["countersign.yaml", "allowed_signers"])
            renameSync(join(desk.folder, name), join(pack, name));
        mkdirSync(join(desk.folder, "changes"));
        const { code, err } = await desk.run("lee", ask);
        assert.equal(code, 0, err);
        assert.ok(existsSync(file("CHG0040003.yaml.sig")));
        // What lies nearer to the requester may tighten it and nothing else.
        writeFileSync(join(desk.folder, "countersign.yaml"), "version: 1\norganization: elsewhere\n");
        const loosened = await desk.run("lee", [...ask, "--replace"]);
        assert.match(loosened.err, /organization may not loosen/);
        assert.equal(loosened.code, 2);
    });

    it("signs a request that was written by hand", async () => {
        await desk.run("lee", ask);
        const text = readFileSync(file("CHG0040003.yaml"), "utf8").replace("normal", "standard");
        writeFileSync(file("CHG0040003.yaml"), text);
        const { code, err } = await desk.run("lee", ["request", "--sign", "CHG0040003"]);
        assert.equal(code, 0, err);
        assert.equal(readFileSync(file("CHG0040003.yaml"), "utf8"), text);
        assert.equal((await desk.run("osei", ["approve", "CHG0040003"])).code, 0);
    });

    it("takes the key from the environment, and from git", async () => {
        const env = { PATH: process.env["PATH"], HOME: desk.folder };
        const named = await desk.run(undefined, ask, { env: { ...env, COUNTERSIGN_SSH_KEY: desk.key("lee") } });
        assert.equal(named.code, 0, named.err);
        const settings = `[gpg]\nformat = ssh\n[user]\nsigningkey = ~/keys/lee\n`;
        writeFileSync(join(desk.folder, ".gitconfig"), settings);
        const git = await desk.run(undefined, [...ask, "--replace"], { env });
        assert.equal(git.code, 0, git.err);
    });

    const refused: readonly (readonly [string, string | undefined, readonly string[], RegExp])[] = [
        ["no key", undefined, ask, /which key do you sign with\?/],
        ["a key that is not there", "nobody", ask, /no key at .*keys\/nobody \(--key\)/],
        [
            "a key that nobody lists",
            "stranger",
            ask,
            /your key does not count: a key that allowed_signers does not list, SHA256:\S+\n {4}somebody who may change allowed_signers adds this line to it:\n {4}your\.name@example\.com namespaces="countersign-\*@example\.org" ssh-ed25519 AAAA/,
        ],
        ["a key of nobody's", "outsider", ask, /people of countersign.yaml does not list outsider@example.com/],
        [
            "an id that is a path",
            "lee",
            ["request", "--id", "../../x", "--summary", "x", "--stack", "a/b"],
            /"..\/..\/x" is no change id/,
        ],
        ["no id", "lee", ["request", "--summary", "x", "--stack", "a/b"], /--id is missing/],
        ["no summary", "lee", ["request", "--id", "CHG1", "--stack", "a/b"], /--summary is missing/],
        ["no stack", "lee", ["request", "--id", "CHG1", "--summary", "x"], /--stack is missing/],
        [
            "a scope that is none",
            "lee",
            ["request", "--id", "CHG1", "--summary", "x", "--stack", "prod"],
            /--stack prod: write project\/stack/,
        ],
        [
            "a wildcard that is not allowed",
            "lee",
            ["request", "--id", "CHG1", "--summary", "x", "--stack", "*/prod"],
            /wildcardScopes does not allow/,
        ],
        [
            "a start without an end",
            "lee",
            ["request", "--id", "CHG1", "--summary", "x", "--stack", "a/b", "--from", "2026-11-03T14:00:00Z"],
            /--from needs --to/,
        ],
        [
            "a time without a zone",
            "lee",
            ["request", "--id", "CHG1", "--summary", "x", "--stack", "a/b", "--to", "2026-11-03T14:00:00"],
            /--to: ".*" is no time/,
        ],
        [
            "a day that no month has",
            "lee",
            ["request", "--id", "CHG1", "--summary", "x", "--stack", "a/b", "--to", "2026-02-30T14:00:00Z"],
            /--to: "2026-02-30T14:00:00Z" is no time/,
        ],
        [
            "a window that ends before it starts",
            "lee",
            [
                "request",
                "--id",
                "CHG1",
                "--summary",
                "x",
                "--stack",
                "a/b",
                "--from",
                "2026-11-03T15:00:00Z",
                "--to",
                "2026-11-03T14:00:00Z",
            ],
            /CHG1.yaml:\d+: window.end is not after window.start/,
        ],
        ["to sign what does not exist", "lee", ["request", "--sign", "CHG1"], /changes\/CHG1.yaml does not exist/],
    ];
    for (const [name, person, args, message] of refused) {
        it(`refuses ${name}`, async () => {
            const { code, err } = await desk.run(person, args);
            assert.equal(code, 2);
            assert.match(err, message);
            assert.equal(err.split("\n").filter((line) => line.startsWith("countersign: ")).length, 1);
            nothingWritten();
        });
    }

    it("does not write over a request unless told to", async () => {
        await desk.run("lee", ask);
        const { code, err } = await desk.run("lee", ask);
        assert.equal(code, 2);
        assert.match(err, /changes\/CHG0040003.yaml exists. --replace writes over it/);
    });

    it("does not sign in a colleague's name", async () => {
        await desk.run("lee", ask);
        const { code, err } = await desk.run("osei", ["request", "--sign", "CHG0040003"]);
        assert.equal(code, 2);
        assert.match(err, /nothing was written: signed by mary.osei@example.com, but it names lee@example.com/);
    });

    it("says what is missing on a machine without ssh-keygen", async () => {
        const { code, err } = await desk.run("lee", ask, { env: { PATH: "/nowhere", HOME: desk.folder } });
        assert.equal(code, 2);
        assert.match(err, /ssh-keygen is not on PATH/);
        nothingWritten();
    });

    it("says what ssh-keygen said when it did not sign", async () => {
        writeFileSync(desk.key("lee"), "not a key\n");
        const { code, err } = await desk.run("lee", ask);
        assert.equal(code, 2);
        assert.match(err, /ssh-keygen did not sign: \S+/);
        nothingWritten();
    });
});
