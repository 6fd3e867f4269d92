import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { ask, makeDesk, type Desk } from "./a-desk";

describe("countersign approve", () => {
    let desk: Desk;
    beforeEach(async () => {
        desk = makeDesk();
        const { code, err } = await desk.run("lee", ask);
        assert.equal(code, 0, err);
    });
    afterEach(() => desk.dispose());
    const folder = () => join(desk.folder, "changes/CHG0040003");
    const files = () => (existsSync(folder()) ? readdirSync(folder()) : []);
    const statement = () => readFileSync(join(folder(), files()[0]!), "utf8");

    it("shows what is approved, then signs exactly that", async () => {
        const { code, out, err } = await desk.run("osei", ["approve", "CHG0040003"]);
        assert.equal(code, 0, err);
        const request = readFileSync(join(desk.folder, "changes/CHG0040003.yaml"));
        const digest = `sha256:${createHash("sha256").update(request).digest("hex")}`;
        assert.match(out, /^You are about to approve CHG0040003 as mary\.osei@example\.com:\n/);
        for (const shown of [
            "  summary     Rotate the settlement queue\n",
            "  asked by    lee (lee@example.com), signed 2026-11-03 12:00:00Z\n",
            "  stacks      payments/prod\n",
            "  window      2026-11-03 14:00:00Z to 16:00:00Z, 2 h\n",
            `  request     ${digest}\n`,
            "\n● approved  CHG0040003 by mary.osei@example.com\n",
        ]) {
            assert.ok(out.includes(shown), `${shown} in\n${out}`);
        }
        assert.match(out, /\nexit 0 {2}approved\n$/);
        assert.equal(
            statement(),
            `{"approver":"mary.osei@example.com","change":"CHG0040003","decision":"approved","organization":"example.org",` +
                `"request":"${digest}","stacks":["payments/prod"],"time":"2026-11-03T12:00:00Z","version":1}`,
        );
        assert.match(files()[0]!, /^20261103T120000Z-approved-mary\.osei-example\.com-[0-9a-f]{8}\.json$/);
        assert.deepEqual(files()[1], `${files()[0]!}.sig`);
    });

    it("can be verified by hand with ssh-keygen", async () => {
        await desk.run("osei", ["approve", "CHG0040003"]);
        const args = ["-Y", "verify", "-f", "allowed_signers", "-I", "mary.osei@example.com"];
        args.push("-n", "countersign-approval@example.org", "-s", join(folder(), files()[1]!));
        const said = execFileSync("ssh-keygen", args, { cwd: desk.folder, input: statement(), encoding: "utf8" });
        assert.match(said, /^Good "countersign-approval@example\.org" signature for mary\.osei@example\.com/);
    });

    it("rejects, revokes, and shows what others said", async () => {
        assert.equal((await desk.run("osei", ["approve", "CHG0040003"])).code, 0);
        const rejected = await desk.run("osei", ["approve", "CHG0040003", "--reject"]);
        assert.match(rejected.out, /so far {6}approved by mary\.osei@example\.com 2026-11-03 12:00:00Z\n/);
        assert.match(rejected.out, /\n◆ rejected {2}CHG0040003 by mary\.osei@example\.com\n/);
        const revoked = await desk.run("lee", ["approve", "CHG0040003", "--revoke"]);
        assert.match(revoked.out, /\nexit 0 {2}revoked\n$/);
        assert.equal(files().length, 6);
    });

    it("approves some stacks only, and until a time", async () => {
        await desk.run("lee", [...ask, "--replace", "--stack", "payments/*"]);
        const args = ["approve", "CHG0040003", "--stack", "payments/dev", "--expires", "2026-11-03T15:00:00+01:00"];
        assert.equal((await desk.run("osei", args)).code, 0);
        assert.match(statement(), /"expires":"2026-11-03T14:00:00Z".*"stacks":\["payments\/dev"\]/);
    });

    it("signs with a key that only the agent has", async () => {
        const started = execFileSync("ssh-agent", ["-s"], { encoding: "utf8" });
        const [, socket] = /SSH_AUTH_SOCK=([^;]+);/.exec(started)!;
        const [, pid] = /SSH_AGENT_PID=(\d+);/.exec(started)!;
        try {
            const env = { PATH: process.env["PATH"], HOME: desk.folder, SSH_AUTH_SOCK: socket };
            execFileSync("ssh-add", ["-q", desk.key("osei")], { env, stdio: "ignore" });
            renameSync(desk.key("osei"), `${desk.key("osei")}.away`);
            const args = ["approve", "CHG0040003", "--key", `${desk.key("osei")}.pub`];
            const file = await desk.run(undefined, args, { env });
            assert.equal(file.code, 0, file.err);
            const key = readFileSync(`${desk.key("osei")}.pub`, "utf8").trim();
            const text = await desk.run(undefined, ["approve", "CHG0040003", "--key", `key::${key}`], { env });
            assert.equal(text.code, 0, text.err);
        } finally {
            process.kill(Number(pid));
        }
    });

    const refused: readonly (readonly [string, string, readonly string[], RegExp])[] = [
        [
            "one's own request",
            "lee",
            [],
            /you asked for CHG0040003 yourself, so your approval would not count \(self-approved\)/,
        ],
        ["one's own request under another name", "lee2", [], /you asked for CHG0040003 yourself/],
        ["a bot", "robot", [], /robot is a bot; its approval would not count/],
        ["a key that nobody lists", "stranger", [], /your key does not count/],
        ["both refusals", "osei", ["--reject", "--revoke"], /say one of them/],
        ["a stack that was not asked for", "osei", ["--stack", "payments/live"], /CHG0040003 does not ask for it/],
        ["an end in the past", "osei", ["--expires", "2026-11-03T12:00:00Z"], /--expires lies in the past/],
        [
            "an end of a refusal",
            "osei",
            ["--reject", "--expires", "2026-11-04T12:00:00Z"],
            /--expires is for an approval/,
        ],
    ];
    for (const [name, person, more, message] of refused) {
        it(`refuses ${name}`, async () => {
            const { code, err } = await desk.run(person, ["approve", "CHG0040003", ...more]);
            assert.equal(code, 2);
            assert.match(err, message);
            assert.deepEqual(files(), []);
        });
    }

    it("lets the requester approve where the stack's rule lets him", async () => {
        await desk.run("lee", [...ask.slice(0, 5), "--stack", "sandbox/dev", "--replace"]);
        const { code, err } = await desk.run("lee", ["approve", "CHG0040003"]);
        assert.equal(code, 0, err);
    });

    it("refuses a request that was changed after it was signed", async () => {
        appendFileSync(join(desk.folder, "changes/CHG0040003.yaml"), "# more\n");
        const { code, err } = await desk.run("osei", ["approve", "CHG0040003"]);
        assert.equal(code, 2);
        assert.match(err, /changes\/CHG0040003.yaml: it was changed after its requester signed it. Not approved/);
    });

    it("refuses a change that does not exist, and one whose id is a path", async () => {
        for (const id of ["CHG9999999", "../../x"]) {
            const { code, err } = await desk.run("osei", ["approve", id]);
            assert.equal(code, 2);
            assert.match(err, /there is no change/);
        }
    });
});
