import assert from "node:assert/strict";
import fc from "fast-check";
import { readAllowedSigners } from "../../../core/ssh/allowed-signers";
import { checkSignature } from "../../../core/ssh/check-signature";
import { nothingRevoked, readRevokedKeys } from "../../../core/ssh/revoked-keys";
import { armor, keyKinds, makeSigningKey, unarmor } from "../../support/signing-key";
import { propertyRuns } from "../../support/property-runs";

const namespace = "countersign-approval@example.org";
const message = Buffer.from('{"change":"CHG0030412","decision":"approved"}');
const keys = keyKinds.map((kind) => makeSigningKey(kind));
const signatures = keys.map((key) => unarmor(key.sign(namespace, message)));
const signers = readAllowedSigners(keys.map((key, index) => `person${index}@example.com ${key.line}`).join("\n"));
const check = (armored: string) =>
    checkSignature({ armored, message, namespace, at: 0, trust: { signers, revoked: nothingRevoked } });

describe(`bytes that mean harm`, () => {
    it("takes every signature as it was made", () => {
        for (const signature of signatures) assert.ok(check(armor(signature)).ok);
    });

    it("takes no signature of which anything was changed", () => {
        const change = fc.record({
            which: fc.nat(signatures.length - 1),
            at: fc.nat(10_000),
            kind: fc.constantFrom("flip", "drop", "insert", "cut", "append"),
            value: fc.integer({ min: 1, max: 255 }),
        });
        fc.assert(
            fc.property(change, ({ which, at, kind, value }) => {
                const bytes = signatures[which]!;
                const place = at % bytes.length;
                const [head, rest] = [bytes.subarray(0, place), bytes.subarray(place)];
                const byte = Buffer.from([value]);
                const changed = {
                    flip: Buffer.concat([head, Buffer.from([rest[0]! ^ value]), rest.subarray(1)]),
                    drop: Buffer.concat([head, rest.subarray(1)]),
                    insert: Buffer.concat([head, byte, rest]),
                    cut: head,
                    append: Buffer.concat([bytes, byte]),
                }[kind];
                assert.equal(check(armor(changed)).ok, false, `${keyKinds[which]!} ${kind} at ${place}`);
            }),
            propertyRuns(20_000),
        );
    });

    it("takes no armour of which a character was changed, but for where its lines break", () => {
        const armored = signatures.map((bytes) => armor(bytes));
        fc.assert(
            fc.property(fc.nat(armored.length - 1), fc.nat(10_000), fc.string({ maxLength: 2 }), (which, at, text) => {
                const original = armored[which]!;
                const place = at % original.length;
                const changed = original.slice(0, place) + text + original.slice(place + 1);
                fc.pre(changed.replaceAll("\n", "") !== original.replaceAll("\n", ""));
                assert.equal(check(changed).ok, false, JSON.stringify({ place, text }));
            }),
            propertyRuns(10_000),
        );
    });

    it("answers, whatever it is given", () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 200 }), (bytes, text) => {
                const prefixed = Buffer.concat([Buffer.from("SSHSIG\0\0\0\x01"), bytes]);
                assert.equal(check(armor(bytes)).ok, false);
                assert.equal(check(armor(prefixed)).ok, false);
                assert.equal(check(text).ok, false);
            }),
            propertyRuns(5_000),
        );
    });

    it("reads any allowed_signers, and lists what it cannot read", () => {
        const word = fc.constantFrom(
            "a@x",
            "*",
            "!a",
            '"',
            "cert-authority",
            'namespaces="',
            'valid-after="2026',
            ",",
            keys[0]!.line,
        );
        const line = fc
            .array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 8 })
            .map((parts) => parts.join(" "));
        fc.assert(
            fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
                const read = readAllowedSigners(lines.join("\n"));
                assert.ok(read.signers.length + read.problems.length <= lines.join("\n").split("\n").length);
            }),
            propertyRuns(5_000),
        );
    });

    it("reads any revocation list, or says why not", () => {
        const magic = Buffer.from("SSHKRL\n\0\0\0\0\x01");
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
                for (const list of [
                    bytes,
                    Buffer.concat([magic, bytes]),
                    Buffer.concat([magic, Buffer.alloc(32), bytes]),
                ]) {
                    const read = readRevokedKeys(list);
                    if (!read.ok) assert.notEqual(read.why, "");
                }
            }),
            propertyRuns(5_000),
        );
    });
});
