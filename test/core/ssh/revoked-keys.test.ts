import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { isRevoked, readRevokedKeys } from "../../../core/ssh/revoked-keys";
import { wireString } from "../../../core/ssh/wire";
import { makeSigningKey } from "../../support/signing-key";

const key = makeSigningKey();
const other = makeSigningKey("ecdsa-256");
const hash = (algorithm: string) => createHash(algorithm).update(key.blob).digest();

/** A KRL of the given sections. */
function krl(...sections: Buffer[]): Buffer {
    const header = [
        Buffer.from("SSHKRL\n\0"),
        Buffer.from([0, 0, 0, 1]),
        Buffer.alloc(24),
        wireString(""),
        wireString("a comment"),
    ];
    return Buffer.concat([...header, ...sections]);
}
const section = (type: number, ...items: Buffer[]) =>
    Buffer.concat([Buffer.from([type]), wireString(Buffer.concat(items))]);
const extension = (critical: number) => [wireString("x@example.com"), Buffer.from([critical]), wireString("")];

const cases: readonly (readonly [name: string, list: Buffer, result: boolean | RegExp])[] = [
    ["an empty list", Buffer.from(""), false],
    ["a list with the key", Buffer.from(`# left in May\n${key.line} Mary's\n`), true],
    ["a list with another key", Buffer.from(`${other.line}\n`), false],
    ["a list with CR LF", Buffer.from(`${other.line}\r\n${key.line}\r\n`), true],
    ["a line that is no key", Buffer.from(`${other.line}\nrevoked: mary\n`), /^line 2 is no public key$/],
    ["a fingerprint in a plain list", Buffer.from("SHA256:abc\n"), /^line 1 is no public key$/],
    ["a KRL without sections", krl(), false],
    ["a KRL with the key", krl(section(2, wireString(other.blob), wireString(key.blob))), true],
    ["a KRL with its SHA-1", krl(section(3, wireString(hash("sha1")))), true],
    ["a KRL with its SHA-256", krl(section(5, wireString(hash("sha256")))), true],
    ["a KRL with another's SHA-256", krl(section(5, wireString(Buffer.alloc(32)))), false],
    [
        "a KRL with certificates",
        krl(
            section(1, wireString(""), wireString(""), Buffer.from([0x20]), wireString(Buffer.alloc(8))),
            section(2, wireString(key.blob)),
        ),
        true,
    ],
    [
        "a KRL that is signed",
        krl(section(2, wireString(key.blob)), Buffer.from([4]), wireString(other.blob), wireString("signature")),
        true,
    ],
    ["a KRL with an extension", krl(section(255, ...extension(0)), section(2, wireString(key.blob))), true],
    [
        "a KRL with an extension that must be known",
        krl(section(255, ...extension(1))),
        /needs the extension "x@example.com"/,
    ],
    [
        "the same among certificates",
        krl(section(1, wireString(""), wireString(""), Buffer.from([0x39]), wireString(Buffer.concat(extension(1))))),
        /needs the extension/,
    ],
    ["an unknown section", krl(section(9)), /section of unknown type 9/],
    [
        "an unknown certificate section",
        krl(section(1, wireString(""), wireString(""), Buffer.from([0x55]), wireString(""))),
        /certificate section of unknown type 85/,
    ],
    ["a hash of the wrong length", krl(section(5, wireString(hash("sha1")))), /wrong length/],
    ["a KRL that is cut off", krl(section(2, wireString(key.blob))).subarray(0, -1), /ends early/],
    ["a KRL of another format", Buffer.concat([Buffer.from("SSHKRL\n\0"), Buffer.from([0, 0, 0, 2])]), /format 2/],
    ["a list that is too long", Buffer.alloc(4_194_305, "\n"), /longer than/],
];

describe("revoked keys", () => {
    for (const [name, list, result] of cases) {
        it(`${name}: ${result === true ? "revoked" : result === false ? "not revoked" : "no list"}`, () => {
            const read = readRevokedKeys(list);
            if (result instanceof RegExp) assert.match(read.ok ? "was read" : read.why, result);
            else assert.equal(read.ok && isRevoked(read.value, key.blob), result, JSON.stringify(read));
        });
    }
});
