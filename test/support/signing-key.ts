import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { wireString } from "../../core/ssh/wire";

/** A key pair of a test, and how SSH writes it. Signs as `ssh-keygen -Y sign` does, without needing it. */
export interface SigningKey {
    readonly type: string;
    /** SSH's encoding of the public key. */
    readonly blob: Buffer;
    /** `type base64`, as in a `.pub` file or a line of `allowed_signers`. */
    readonly line: string;
    sign(namespace: string, message: Uint8Array | string, options?: SignOptions): string;
}

export interface SignOptions {
    readonly hash?: "sha256" | "sha512";
    /** FIDO flags; default 1, the user was present. */
    readonly flags?: number;
    readonly rsaAlgorithm?: "rsa-sha2-256" | "rsa-sha2-512" | "ssh-rsa";
}

export const keyKinds = [
    "ed25519",
    "ecdsa-256",
    "ecdsa-384",
    "ecdsa-521",
    "rsa-2048",
    "sk-ed25519",
    "sk-ecdsa-256",
] as const;
export type KeyKind = (typeof keyKinds)[number];

/** Makes a new key. Also takes `rsa-1024`, which may not count. */
export function makeSigningKey(kind: KeyKind | "rsa-1024" = "ed25519"): SigningKey {
    const { publicKey, privateKey } = generate(kind);
    const jwk = publicKey.export({ format: "jwk" }) as Record<string, string>;
    const part = (name: string) => Buffer.from(jwk[name]!, "base64url");
    const application = kind.startsWith("sk-") ? "ssh:" : undefined;
    const [type, body] = describe(kind, part);
    const tail = application === undefined ? Buffer.alloc(0) : wireString(application);
    const blob = Buffer.concat([wireString(type), body, tail]);
    return {
        type,
        blob,
        line: `${type} ${blob.toString("base64")}`,
        sign(namespace, message, options = {}) {
            const hash = options.hash ?? "sha512";
            const digest = createHash(hash).update(message).digest();
            const preamble = Buffer.from("SSHSIG");
            const signed = Buffer.concat([preamble, ...[namespace, "", hash, digest].map(wireString)]);
            const value = signValue(kind, type, privateKey, signed, application, options);
            const version = Buffer.from([0, 0, 0, 1]);
            const whole = Buffer.concat([preamble, version, ...[blob, namespace, "", hash, value].map(wireString)]);
            return armor(whole);
        },
    };
}

/** The armour of `ssh-keygen -Y sign`. */
export function armor(blob: Uint8Array): string {
    const lines = Buffer.from(blob)
        .toString("base64")
        .replace(/.{70}(?=.)/g, "$&\n");
    return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`;
}

/** The bytes inside the armour. */
export function unarmor(text: string): Buffer {
    return Buffer.from(text.split("\n").slice(1, -2).join(""), "base64");
}

function generate(kind: KeyKind | "rsa-1024"): { publicKey: KeyObject; privateKey: KeyObject } {
    if (kind.startsWith("rsa-")) return generateKeyPairSync("rsa", { modulusLength: Number(kind.slice(4)) });
    if (kind.endsWith("ed25519")) return generateKeyPairSync("ed25519");
    return generateKeyPairSync("ec", { namedCurve: `P-${kind.slice(-3)}` });
}

function describe(kind: string, part: (name: string) => Buffer): [string, Buffer] {
    if (kind.startsWith("rsa-")) return ["ssh-rsa", Buffer.concat([integer(part("e")), integer(part("n"))])];
    if (kind.endsWith("ed25519")) {
        return [kind.startsWith("sk-") ? "sk-ssh-ed25519@openssh.com" : "ssh-ed25519", wireString(part("x"))];
    }
    const curve = `nistp${kind.slice(-3)}`;
    const point = Buffer.concat([Buffer.from([4]), part("x"), part("y")]);
    const type = kind.startsWith("sk-") ? `sk-ecdsa-sha2-${curve}@openssh.com` : `ecdsa-sha2-${curve}`;
    return [type, Buffer.concat([wireString(curve), wireString(point)])];
}

function signValue(
    kind: string,
    type: string,
    key: KeyObject,
    message: Buffer,
    application: string | undefined,
    options: SignOptions,
): Buffer {
    if (kind.startsWith("rsa-")) {
        const algorithm = options.rsaAlgorithm ?? "rsa-sha2-512";
        const hash = { "rsa-sha2-256": "sha256", "rsa-sha2-512": "sha512", "ssh-rsa": "sha1" }[algorithm];
        return Buffer.concat([wireString(algorithm), wireString(sign(hash, message, key))]);
    }
    const counter = Buffer.from([0, 0, 0, 7]);
    const flags = Buffer.from([options.flags ?? 1]);
    const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest();
    const data =
        application === undefined ? message : Buffer.concat([sha256(application), flags, counter, sha256(message)]);
    const fido = application === undefined ? Buffer.alloc(0) : Buffer.concat([flags, counter]);
    if (kind.endsWith("ed25519")) {
        return Buffer.concat([wireString(type), wireString(sign(null, data, key)), fido]);
    }
    const hash = { "256": "sha256", "384": "sha384", "521": "sha512" }[kind.slice(-3)]!;
    const raw = sign(hash, data, { key, dsaEncoding: "ieee-p1363" });
    const half = raw.length / 2;
    const value = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))]);
    return Buffer.concat([wireString(type), wireString(value), fido]);
}

/** SSH's `mpint` of a positive number. */
function integer(bytes: Buffer): Buffer {
    let start = 0;
    while (start < bytes.length - 1 && bytes[start] === 0) start++;
    const trimmed = bytes.subarray(start);
    return wireString(trimmed[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), trimmed]) : trimmed);
}
