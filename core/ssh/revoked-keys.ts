import { createHash } from "node:crypto";
import { readKeyText } from "./key-text";
import { isKrl, readKrl } from "./krl";
import { Malformed, parsed, type Parsed } from "./wire";

/** Keys that never count again, whatever time a statement carries. All in lower-case hex. */
export interface RevokedKeys {
    readonly blobs: ReadonlySet<string>;
    readonly sha1: ReadonlySet<string>;
    readonly sha256: ReadonlySet<string>;
}

export const nothingRevoked: RevokedKeys = { blobs: new Set(), sha1: new Set(), sha256: new Set() };

/** Longest list that is read. */
export const longestRevoked = 4_194_304;

/**
 * Reads a revocation list: a plain list of public keys, one a line, or OpenSSH's binary KRL. A list that cannot be read to its
 * end is no list: whoever uses it must not go on as if nothing were revoked.
 */
export function readRevokedKeys(bytes: Uint8Array): Parsed<RevokedKeys> {
    return parsed(() => {
        if (bytes.length > longestRevoked) throw new Malformed(`is longer than ${longestRevoked} bytes`);
        return isKrl(bytes) ? readKrl(bytes) : readPlainList(Buffer.from(bytes).toString("utf8"));
    });
}

/** Whether a key (SSH's encoding) is revoked. */
export function isRevoked(list: RevokedKeys, key: Uint8Array): boolean {
    const hash = (algorithm: string) => createHash(algorithm).update(key).digest("hex");
    return (
        list.blobs.has(Buffer.from(key).toString("hex")) ||
        (list.sha256.size > 0 && list.sha256.has(hash("sha256"))) ||
        (list.sha1.size > 0 && list.sha1.has(hash("sha1")))
    );
}

function readPlainList(text: string): RevokedKeys {
    const blobs = new Set<string>();
    text.split("\n").forEach((content, index) => {
        const trimmed = content.trim();
        if (trimmed === "" || trimmed.startsWith("#")) return;
        const [type = "", base64 = ""] = trimmed.split(/[ \t]+/, 2);
        const key = readKeyText(type, base64);
        if (!key.ok) throw new Malformed(`line ${index + 1} is no public key`);
        blobs.add(key.value.toString("hex"));
    });
    return { ...nothingRevoked, blobs };
}
