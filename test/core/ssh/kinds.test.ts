import assert from "node:assert/strict";
import { readAllowedSigners } from "../../../core/ssh/allowed-signers";
import { checkSignature, type SignatureFault, type SignatureQuestion } from "../../../core/ssh/check-signature";
import { nothingRevoked } from "../../../core/ssh/revoked-keys";
import { wireString } from "../../../core/ssh/wire";
import { armor, keyKinds, makeSigningKey, unarmor, type SigningKey } from "../../support/signing-key";

const namespace = "countersign-approval@example.org";
const message = Buffer.from("the bytes");

function question(key: SigningKey, armored: string, line = `mary@example.com ${key.line}`): SignatureQuestion {
    const trust = { signers: readAllowedSigners(line), revoked: nothingRevoked };
    return { armored, message, namespace, at: Date.parse("2026-11-03T14:00:00Z"), trust };
}

describe("kinds of keys", () => {
    for (const kind of keyKinds) {
        const key = makeSigningKey(kind);
        for (const hash of ["sha512", "sha256"] as const) {
            it(`takes ${kind} with ${hash}`, () => {
                const answer = checkSignature(question(key, key.sign(namespace, message, { hash })));
                assert.ok(answer.ok, JSON.stringify(answer));
                assert.deepEqual(answer.principals, ["mary@example.com"]);
            });
        }
        it(`refuses other bytes by ${kind}`, () => {
            const answer = checkSignature(question(key, key.sign(namespace, "other bytes")));
            assert.deepEqual(answer, { ok: false, fault: "other-bytes", why: "signed over other bytes" });
        });
    }

    const rsa = makeSigningKey("rsa-2048");
    const small = makeSigningKey("rsa-1024");
    const touch = makeSigningKey("sk-ed25519");
    const ecdsa = makeSigningKey("ecdsa-256");
    const edward = makeSigningKey("ed25519");

    /** The signature of `key` with its inner blob replaced by what `change` makes of it. */
    const rewritten = (key: SigningKey, change: (parts: Buffer[]) => Buffer[]): string => {
        const whole = unarmor(key.sign(namespace, message));
        const parts: Buffer[] = [];
        for (let at = 10; at < whole.length;) {
            const length = whole.readUInt32BE(at);
            parts.push(whole.subarray(at + 4, at + 4 + length));
            at += 4 + length;
        }
        return armor(Buffer.concat([whole.subarray(0, 10), ...change(parts).map(wireString)]));
    };
    const last = (change: (blob: Buffer) => Buffer) => (parts: Buffer[]) => [...parts.slice(0, -1), change(parts[4]!)];

    const refused: readonly (readonly [string, SignatureQuestion, SignatureFault, RegExp])[] = [
        [
            "RSA of 1024 bits",
            question(small, small.sign(namespace, message)),
            "malformed",
            /RSA keys of 1024 bits do not count/,
        ],
        [
            "RSA with SHA-1",
            question(rsa, rsa.sign(namespace, message, { rsaAlgorithm: "ssh-rsa" })),
            "malformed",
            /uses "ssh-rsa" where its key needs/,
        ],
        [
            "a security key that nobody touched",
            question(touch, touch.sign(namespace, message, { flags: 0 })),
            "malformed",
            /nobody touched/,
        ],
        [
            "a key of one kind that signs as another",
            question(
                edward,
                rewritten(
                    edward,
                    last((blob) => Buffer.concat([wireString("ssh-rsa"), blob.subarray(15)])),
                ),
            ),
            "malformed",
            /uses "ssh-rsa" where its key needs ssh-ed25519/,
        ],
        [
            "an ECDSA signature of zeros",
            question(
                ecdsa,
                rewritten(
                    ecdsa,
                    last(() =>
                        Buffer.concat([
                            wireString("ecdsa-sha2-nistp256"),
                            wireString(Buffer.concat([wireString(""), wireString("")])),
                        ]),
                    ),
                ),
            ),
            "malformed",
            /not positive/,
        ],
        [
            "bytes after the signature",
            question(
                edward,
                rewritten(
                    edward,
                    last((blob) => Buffer.concat([blob, Buffer.from([0])])),
                ),
            ),
            "malformed",
            /trailing bytes/,
        ],
        [
            "a reserved field that is not empty",
            question(
                edward,
                rewritten(edward, ([key, name, , ...rest]) => [key!, name!, Buffer.from("x"), ...rest]),
            ),
            "malformed",
            /reserved field/,
        ],
        [
            "an unknown hash",
            question(
                edward,
                rewritten(edward, ([key, name, reserved, , value]) => [
                    key!,
                    name!,
                    reserved!,
                    Buffer.from("md5"),
                    value!,
                ]),
            ),
            "malformed",
            /uses the hash "md5"/,
        ],
        [
            "another namespace",
            question(edward, edward.sign("git", message)),
            "namespace",
            /signed for "git", not for "countersign-approval@example.org"/,
        ],
        [
            "an ECDSA key that is no point",
            question(
                ecdsa,
                rewritten(ecdsa, ([key, ...rest]) => [
                    Buffer.concat([key!.subarray(0, -64), Buffer.alloc(64, 1)]),
                    ...rest,
                ]),
            ),
            "malformed",
            /no point of its curve/,
        ],
        [
            "text before the armour",
            question(edward, `x\n${edward.sign(namespace, message)}`),
            "malformed",
            /does not begin with/,
        ],
        [
            "text after the armour",
            question(edward, `${edward.sign(namespace, message)}x`),
            "malformed",
            /has text after/,
        ],
        [
            "an armour without end",
            question(edward, "-----BEGIN SSH SIGNATURE-----\n".repeat(1000)),
            "malformed",
            /longer than 16384 bytes/,
        ],
    ];
    for (const [name, asked, fault, why] of refused) {
        it(`refuses ${name}`, () => {
            const answer = checkSignature(asked);
            assert.ok(!answer.ok);
            assert.equal(answer.fault, fault, answer.why);
            assert.match(answer.why, why);
        });
    }
});
