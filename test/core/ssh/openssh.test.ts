import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAllowedSigners } from "../../../core/ssh/allowed-signers";
import { checkSignature } from "../../../core/ssh/check-signature";
import { isRevoked, nothingRevoked, readRevokedKeys } from "../../../core/ssh/revoked-keys";
import { strictBase64 } from "../../../core/ssh/wire";
import { keyKinds, makeSigningKey } from "../../support/signing-key";
import "../../support/ssh-keygen";
import { temporaryFolder } from "../../support/temporary-folder";

const namespace = "countersign-approval@example.org";
const message = "the bytes";

describe("signatures, with the OpenSSH of this machine", () => {
    let folder: string;
    before(() => {
        folder = temporaryFolder("openssh");
    });
    after(() => rmSync(folder, { recursive: true }));
    const keygen = (args: readonly string[], input = "") =>
        execFileSync("ssh-keygen", args, { cwd: folder, input, encoding: "utf8", stdio: "pipe" });
    const made = [
        ["ed25519", ["-t", "ed25519"]],
        ["ecdsa-256", ["-t", "ecdsa", "-b", "256"]],
        ["ecdsa-384", ["-t", "ecdsa", "-b", "384"]],
        ["ecdsa-521", ["-t", "ecdsa", "-b", "521"]],
        ["rsa-2048", ["-t", "rsa", "-b", "2048"]],
        ["rsa-3072", ["-t", "rsa", "-b", "3072"]],
    ] as const;

    for (const [name, args] of made) {
        it(`takes what ssh-keygen signs with ${name}`, () => {
            keygen(["-q", ...args, "-N", "", "-f", name]);
            const armored = keygen(["-Y", "sign", "-n", namespace, "-f", name], message);
            const line = readFileSync(join(folder, `${name}.pub`), "utf8");
            const trust = { signers: readAllowedSigners(`mary@example.com ${line}`), revoked: nothingRevoked };
            const question = { armored, namespace, at: 0, trust };
            assert.ok(checkSignature({ ...question, message: Buffer.from(message) }).ok);
            assert.ok(!checkSignature({ ...question, message: Buffer.from(`${message}.`) }).ok);
        });
    }

    for (const kind of keyKinds) {
        it(`the tests' own ${kind} signatures are what ssh-keygen takes`, () => {
            const key = makeSigningKey(kind);
            writeFileSync(join(folder, "signers"), `mary@example.com ${key.line}\n`);
            writeFileSync(join(folder, "sig"), key.sign(namespace, message));
            const args = ["-Y", "verify", "-f", "signers", "-I", "mary@example.com", "-n", namespace, "-s", "sig"];
            assert.match(keygen(args, message), /^Good /);
            assert.notEqual(spawnSync("ssh-keygen", args, { cwd: folder, input: "other" }).status, 0);
        });
    }

    for (const kind of ["ed25519", "ecdsa-256"] as const) {
        it(`finds a key of kind ${kind} in what ssh-keygen -k writes`, () => {
            const [key, other] = [makeSigningKey(kind), makeSigningKey(kind)];
            writeFileSync(join(folder, "revoked.pub"), `${key.line}\n`);
            const specifications = [
                ["by key", `key: ${key.line}\n`],
                ["by SHA-1", `sha1: ${key.line}\n`],
                ["by SHA-256", `sha256: ${key.line}\n`],
                ["with certificates", `serial: 1-9\nid: mary\nkey: ${key.line}\n`],
            ] as const;
            const authority = makeSigningKey();
            writeFileSync(join(folder, "ca.pub"), `${authority.line}\n`);
            for (const [name, text] of specifications) {
                writeFileSync(join(folder, "spec"), text);
                keygen(["-q", "-k", "-f", "out.krl", "-s", "ca.pub", "spec"]);
                const read = readRevokedKeys(readFileSync(join(folder, "out.krl")));
                assert.ok(read.ok, `${name}: ${read.ok ? "" : read.why}`);
                assert.equal(isRevoked(read.value, key.blob), true, name);
                assert.equal(isRevoked(read.value, other.blob), false, name);
            }
        });
    }

    it("knows a key by the fingerprint that ssh-keygen prints", () => {
        const key = makeSigningKey();
        writeFileSync(join(folder, "one.pub"), `${key.line}\n`);
        const printed = /SHA256:\S+/.exec(keygen(["-l", "-f", "one.pub"]))![0];
        const trust = { signers: readAllowedSigners(`a@x ${key.line}`), revoked: nothingRevoked };
        const asked = {
            armored: key.sign(namespace, message),
            message: Buffer.from(message),
            namespace,
            at: 0,
            trust,
        };
        const answer = checkSignature(asked);
        assert.equal(answer.ok && answer.fingerprint, printed);
        assert.ok(strictBase64(key.line.split(" ")[1]!).equals(key.blob));
    });
});
