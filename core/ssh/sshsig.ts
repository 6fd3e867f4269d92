import { createHash, verify, type VerifyKeyObjectInput } from "node:crypto";
import { readArmor } from "./armor";
import { hashOf, keyObject, readPublicKey, sizeOf, type SshKey } from "./public-key";
import { Malformed, wireReader, wireString } from "./wire";

/** A signature over a file as `ssh-keygen -Y sign` makes it, read but not verified. */
export interface SshSignature {
    readonly key: SshKey;
    readonly namespace: string;
    readonly hash: "sha256" | "sha512";
    /** SSH's signature blob: the algorithm's name and what follows it. */
    readonly blob: Buffer;
}

const preamble = Buffer.from("SSHSIG", "latin1");

/** Bits of a FIDO authenticator's flags (WebAuthn level 2, section 6.1). */
const userPresent = 0x01;

/**
 * Reads an armoured signature (OpenSSH PROTOCOL.sshsig, section 2). Throws `Malformed`.
 * The reserved field, which OpenSSH skips, must be empty: it is not what was signed, so nothing may hide in it.
 */
export function readSshSignature(armored: string): SshSignature {
    const reader = wireReader(readArmor(armored));
    if (!reader.bytes(preamble.length).equals(preamble)) throw new Malformed("is no SSH signature");
    const version = reader.uint32();
    if (version !== 1) throw new Malformed(`has version ${version}; only 1 is known`);
    const publicKey = reader.string();
    const namespace = reader.string().toString("utf8");
    if (reader.string().length > 0) throw new Malformed("has a reserved field that is not empty");
    const hash = reader.name();
    const blob = reader.string();
    reader.end();
    if (hash !== "sha256" && hash !== "sha512")
        throw new Malformed(`uses the hash ${JSON.stringify(hash.slice(0, 20))}`);
    return { key: readPublicKey(publicKey), namespace, hash, blob };
}

/** Whether the signature was made with its own key over these bytes, in its own namespace. Throws `Malformed`. */
export function verifiesOver(signature: SshSignature, message: Uint8Array): boolean {
    const signed = Buffer.concat([
        preamble,
        wireString(signature.namespace),
        wireString(""),
        wireString(signature.hash),
        wireString(createHash(signature.hash).update(message).digest()),
    ]);
    const reader = wireReader(signature.blob);
    const algorithm = reader.name();
    const { key } = signature;
    switch (key.kind) {
        case "ed25519": {
            requireAlgorithm(algorithm, key.type);
            const value = fixedLength(reader.string(), 64);
            const data = key.application === undefined ? signed : fidoData(key.application, signed, reader);
            reader.end();
            return verifies(null, data, { key: keyObject(key) }, value);
        }
        case "ecdsa": {
            requireAlgorithm(algorithm, key.type);
            const value = ecdsaValue(reader.string(), sizeOf(key.curve));
            const data = key.application === undefined ? signed : fidoData(key.application, signed, reader);
            reader.end();
            return verifies(hashOf(key.curve), data, { key: keyObject(key), dsaEncoding: "ieee-p1363" }, value);
        }
        case "rsa": {
            // `ssh-rsa` would be SHA-1.
            if (algorithm !== "rsa-sha2-512" && algorithm !== "rsa-sha2-256")
                requireAlgorithm(algorithm, "rsa-sha2-512");
            const value = fixedLength(reader.string(), key.modulus.length);
            reader.end();
            return verifies(algorithm === "rsa-sha2-256" ? "sha256" : "sha512", signed, { key: keyObject(key) }, value);
        }
    }
}

/** OpenSSL throws for some values that no signature can have instead of answering no. */
function verifies(hash: string | null, data: Buffer, key: VerifyKeyObjectInput, value: Buffer): boolean {
    try {
        return verify(hash, data, key, value);
    } catch (cause) {
        throw new Malformed("has a value that no signature can have", { cause });
    }
}

function requireAlgorithm(found: string, expected: string): void {
    if (found !== expected) {
        throw new Malformed(`uses ${JSON.stringify(found.slice(0, 60))} where its key needs ${expected}`);
    }
}

function fixedLength(value: Buffer, length: number): Buffer {
    if (value.length !== length) throw new Malformed("has a signature of the wrong length");
    return value;
}

/** RFC 5656 3.1.2: two positive integers, here as two numbers of equal length (IEEE P1363). */
function ecdsaValue(value: Buffer, size: number): Buffer {
    const reader = wireReader(value);
    const halves = [reader.positiveInteger(), reader.positiveInteger()].map((half) => {
        if (half.length > size) throw new Malformed("has a signature of the wrong length");
        return Buffer.concat([Buffer.alloc(size - half.length), half]);
    });
    reader.end();
    return Buffer.concat(halves);
}

/** What a FIDO key signs (OpenSSH PROTOCOL.u2f): the application, flags and counter of the device, and the message, hashed. */
function fidoData(application: string, message: Buffer, reader: { byte(): number; uint32(): number }): Buffer {
    const flags = reader.byte();
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(reader.uint32());
    if ((flags & userPresent) === 0) throw new Malformed("was made by a security key that nobody touched");
    const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest();
    return Buffer.concat([sha256(application), Buffer.from([flags]), counter, sha256(message)]);
}
