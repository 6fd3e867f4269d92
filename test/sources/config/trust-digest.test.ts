import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { parseConfig } from "../../../sources/config/parse-config";
import { trustDigest, trustDocument } from "../../../sources/config/trust-digest";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const text = `version: 1
organization: example
people:
  - name: lee
    ids: [a.lee@example.com]
stacks:
  - match: "**"
    approvals: 2
`;
const digest = (yaml: string, signers?: string | Uint8Array, revoked?: string | Uint8Array) =>
    trustDigest(
        trustDocument({
            config: parseConfig(Buffer.from(yaml), "countersign.yaml").value,
            signers: signers === undefined ? undefined : Buffer.from(signers as string),
            revoked: revoked === undefined ? undefined : Buffer.from(revoked as string),
        }),
    );

describe("the trust digest", () => {
    it("can be recomputed by hand, as docs/configuration.md says", () => {
        const document =
            '{"config":{"changes":{"approvalDays":14,"files":"changes","idPattern":"[A-Z][A-Z0-9]*-?[0-9]{1,12}",' +
            '"unsigned":"refuse","wildcardScopes":[]},"organization":"example","pack":{"levelsMayBeLowered":false},' +
            '"people":[{"bot":false,"ids":["a.lee@example.com"],"name":"lee"}],' +
            '"stacks":[{"approvals":2,"approvedChange":true,"match":"**","preview":"enforce",' +
            '"separationOfDuties":["requester","author","committer","deployer"],"update":"enforce","window":"optional"}],' +
            '"tracker":{"accounts":[],"maxClockMarginSeconds":5},"version":1},' +
            `"format":"countersign-trust-v1","revoked":null,"signers":"${sha256("a@b ssh-ed25519 AAAA\n")}"}`;
        assert.equal(digest(text, "a@b ssh-ed25519 AAAA\n"), `sha256:${sha256(document)}`);
    });

    const same: readonly { name: string; yaml: string }[] = [
        { name: "comments", yaml: `# a comment\n${text.replace("approvals: 2", "approvals: 2 # two")}` },
        { name: "line ends", yaml: text.replaceAll("\n", "\r\n") },
        {
            name: "the order of keys",
            yaml: text.replace("version: 1\norganization: example\n", "organization: example\nversion: 1\n"),
        },
        { name: "quotes", yaml: text.replace("organization: example", 'organization: "example"') },
        { name: "defaults written out", yaml: text.replace("approvals: 2", "approvals: 2\n    preview: enforce") },
        { name: "places of the tracker", yaml: `${text}tracker: {trail: /a/b, updates: /c}\n` },
        { name: "the place of the signers", yaml: `${text}changes: {signers: keys/allowed}\n` },
    ];
    for (const { name, yaml } of same) {
        it(`does not depend on ${name}`, () => {
            assert.notEqual(yaml, text);
            assert.equal(digest(yaml, "k\n"), digest(text, "k\n"));
        });
    }

    const other: readonly { name: string; yaml?: string; signers?: string; revoked?: string | Uint8Array }[] = [
        { name: "a rule", yaml: text.replace("approvals: 2", "approvals: 1") },
        { name: "the order of rules", yaml: `${text}  - match: "a/*"\n` },
        { name: "a person's ids", yaml: text.replace("a.lee@", "b.lee@") },
        { name: "the organization", yaml: text.replace("example\n", "exampla\n") },
        { name: "an account", yaml: `${text}tracker: {accounts: ["111122223333"]}\n` },
        { name: "a signer", signers: "k2\n" },
        { name: "no signers", signers: "" },
        { name: "a revocation", revoked: "k\n" },
        { name: "an empty list of revocations", revoked: "" },
    ];
    for (const { name, yaml, signers, revoked } of other) {
        it(`depends on ${name}`, () => {
            assert.notEqual(digest(yaml ?? text, signers ?? "k\n", revoked), digest(text, "k\n"));
        });
    }

    it("tells no signers from an empty file of them", () => {
        assert.notEqual(digest(text), digest(text, ""));
    });
    it("reads text lists of any line end alike, and a binary one byte by byte", () => {
        assert.equal(digest(text, "a\r\nb\r\n", "c\r\n"), digest(text, "a\nb\n", "c\n"));
        const krl = (tail: string) => Buffer.from(`SSHKRL\n\0${tail}`, "latin1");
        assert.notEqual(digest(text, "", krl("\r\n")), digest(text, "", krl("\n")));
    });
});
