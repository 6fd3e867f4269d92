import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { Malformed, wireReader, type WireReader } from "./wire";

/** Elliptic curves of SSH (RFC 5656): their names there, in JWK, the hash that goes with them, and bytes of a coordinate. */
const curves = {
    nistp256: { jwk: "P-256", hash: "sha256", size: 32 },
    nistp384: { jwk: "P-384", hash: "sha384", size: 48 },
    nistp521: { jwk: "P-521", hash: "sha512", size: 66 },
} as const;

export type Curve = keyof typeof curves;

/** A public key that may sign a statement. `blob` is SSH's own encoding, by which keys are compared. */
export type SshKey = { readonly blob: Buffer; readonly type: string } & (
    | { readonly kind: "ed25519"; readonly point: Buffer; readonly application?: string }
    | { readonly kind: "ecdsa"; readonly curve: Curve; readonly point: Buffer; readonly application?: string }
    | { readonly kind: "rsa"; readonly modulus: Buffer; readonly exponent: Buffer }
);

const smallestRsa = 2048;
const largestRsa = 16_384;

/**
 * Reads a public key blob (RFC 4253 6.6, RFC 5656 3.1, RFC 8709, OpenSSH PROTOCOL.u2f). Throws `Malformed` for what is broken,
 * and for keys that may not sign: DSA, RSA below 2048 bits, certificates, unknown kinds.
 */
export function readPublicKey(blob: Buffer): SshKey {
    const reader = wireReader(blob);
    const type = reader.name();
    const key = { blob, type, ...readBody(type, reader) };
    reader.end();
    return key;
}

/** OpenSSH's fingerprint: `SHA256:` and base64 without padding. */
export function fingerprint(blob: Uint8Array): string {
    return `SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/, "")}`;
}

/** The key for `node:crypto`. Throws `Malformed` for a point that is not on its curve. */
export function keyObject(key: SshKey): KeyObject {
    try {
        return createPublicKey({ key: jwk(key), format: "jwk" });
    } catch (cause) {
        throw new Malformed("the key is no point of its curve", { cause });
    }
}

/** The hash that ECDSA uses with a curve. */
export function hashOf(curve: Curve): string {
    return curves[curve].hash;
}

/** Bytes of one coordinate, and so of one half of a signature. */
export function sizeOf(curve: Curve): number {
    return curves[curve].size;
}

type Body =
    | { kind: "ed25519"; point: Buffer; application?: string }
    | { kind: "ecdsa"; curve: Curve; point: Buffer; application?: string }
    | { kind: "rsa"; modulus: Buffer; exponent: Buffer };

function readBody(type: string, reader: WireReader): Body {
    switch (type) {
        case "ssh-ed25519":
            return { kind: "ed25519", point: ed25519Point(reader) };
        case "sk-ssh-ed25519@openssh.com": {
            const point = ed25519Point(reader);
            return { kind: "ed25519", point, application: reader.name() };
        }
        case "ecdsa-sha2-nistp256":
        case "ecdsa-sha2-nistp384":
        case "ecdsa-sha2-nistp521":
            return ecdsaBody(type.slice("ecdsa-sha2-".length) as Curve, reader);
        case "sk-ecdsa-sha2-nistp256@openssh.com": {
            const body = ecdsaBody("nistp256", reader);
            return { ...body, application: reader.name() };
        }
        case "ssh-rsa":
            return rsaBody(reader);
        case "ssh-dss":
            throw new Malformed("DSA keys do not count");
        default:
            throw new Malformed(
                /-cert-v\d\d@openssh\.com$/.test(type)
                    ? "certificates do not count: list the key itself in allowed_signers"
                    : `keys of the kind ${JSON.stringify(type.slice(0, 60))} do not count`,
            );
    }
}

function ed25519Point(reader: WireReader): Buffer {
    const point = reader.string();
    if (point.length !== 32) throw new Malformed("an Ed25519 key is not 32 bytes long");
    return point;
}

function ecdsaBody(curve: Curve, reader: WireReader): { kind: "ecdsa"; curve: Curve; point: Buffer } {
    if (reader.name() !== curve) throw new Malformed("the key names another curve");
    const point = reader.string();
    if (point.length !== 1 + 2 * sizeOf(curve) || point[0] !== 4)
        throw new Malformed("the key is no uncompressed point");
    return { kind: "ecdsa", curve, point };
}

function rsaBody(reader: WireReader): { kind: "rsa"; modulus: Buffer; exponent: Buffer } {
    const exponent = reader.positiveInteger();
    const modulus = reader.positiveInteger();
    const bits = modulus.length * 8 - Math.clz32(modulus[0]!) + 24;
    if (bits < smallestRsa) throw new Malformed(`RSA keys of ${bits} bits do not count, ${smallestRsa} is the least`);
    if (bits > largestRsa) throw new Malformed(`RSA keys of ${bits} bits do not count, ${largestRsa} is the most`);
    const odd = (exponent[exponent.length - 1]! & 1) === 1 && (modulus[modulus.length - 1]! & 1) === 1;
    // An exponent of 1 makes every message its own signature; beyond 8 bytes only the time of a check grows.
    if (!odd || exponent.length > 8 || (exponent.length === 1 && exponent[0]! < 3)) {
        throw new Malformed("the RSA key has an exponent or modulus that no RSA key has");
    }
    return { kind: "rsa", modulus, exponent };
}

function jwk(key: SshKey): Record<string, string> {
    switch (key.kind) {
        case "ed25519":
            return { kty: "OKP", crv: "Ed25519", x: key.point.toString("base64url") };
        case "ecdsa": {
            const size = sizeOf(key.curve);
            return {
                kty: "EC",
                crv: curves[key.curve].jwk,
                x: key.point.subarray(1, 1 + size).toString("base64url"),
                y: key.point.subarray(1 + size).toString("base64url"),
            };
        }
        case "rsa":
            return { kty: "RSA", n: key.modulus.toString("base64url"), e: key.exponent.toString("base64url") };
    }
}
