import type { RevokedKeys } from "./revoked-keys";
import { Malformed, wireReader, type WireReader } from "./wire";

const magic = Buffer.from("SSHKRL\n\0", "latin1");

/** Section types of OpenSSH PROTOCOL.krl. */
const section = {
    certificates: 1,
    explicitKey: 2,
    fingerprintSha1: 3,
    signature: 4,
    fingerprintSha256: 5,
    extension: 255,
} as const;

/** Kinds of revocation inside a certificates section: serials as list, range and bitmap, key ids, extension. */
const certificateSections = new Set([0x20, 0x21, 0x22, 0x23, 0x39]);

/** Whether the bytes are a binary KRL rather than a plain list. */
export function isKrl(bytes: Uint8Array): boolean {
    return bytes.length >= magic.length && magic.equals(bytes.subarray(0, magic.length));
}

/**
 * Reads a key revocation list (OpenSSH PROTOCOL.krl), as `ssh-keygen -k` writes it. Sections about certificates are read for
 * their form only, since certificates never count here; the list's own signature is not needed, for the trust digest covers
 * the file. Throws `Malformed`.
 */
export function readKrl(bytes: Uint8Array): RevokedKeys {
    const reader = wireReader(bytes);
    reader.bytes(magic.length);
    const version = reader.uint32();
    if (version !== 1) throw new Malformed(`is a KRL of format ${version}; only 1 is known`);
    // Version of the list, when it was made, flags; then a reserved field and a comment.
    reader.bytes(24);
    reader.string();
    reader.string();
    const lists = { blobs: new Set<string>(), sha1: new Set<string>(), sha256: new Set<string>() };
    while (reader.left > 0) readSection(reader, lists);
    return lists;
}

function readSection(reader: WireReader, lists: Record<keyof RevokedKeys, Set<string>>): void {
    const type = reader.byte();
    const content = reader.string();
    switch (type) {
        case section.explicitKey:
            readItems(content, lists.blobs);
            return;
        case section.fingerprintSha1:
            readItems(content, lists.sha1, 20);
            return;
        case section.fingerprintSha256:
            readItems(content, lists.sha256, 32);
            return;
        case section.certificates:
            skipCertificates(content);
            return;
        case section.signature:
            // This section is the key, which was just read, and its signature over everything before.
            reader.string();
            return;
        case section.extension:
            skipExtension(content);
            return;
        default:
            throw new Malformed(`has a section of unknown type ${type}`);
    }
}

function readItems(content: Buffer, into: Set<string>, length?: number): void {
    const reader = wireReader(content);
    while (reader.left > 0) {
        const item = reader.string();
        if (item.length === 0 || (length !== undefined && item.length !== length)) {
            throw new Malformed("has an entry of the wrong length");
        }
        into.add(item.toString("hex"));
    }
}

function skipCertificates(content: Buffer): void {
    const reader = wireReader(content);
    reader.string();
    reader.string();
    while (reader.left > 0) {
        const type = reader.byte();
        if (!certificateSections.has(type)) throw new Malformed(`has a certificate section of unknown type ${type}`);
        const inner = reader.string();
        if (type === 0x39) skipExtension(inner);
    }
}

function skipExtension(content: Buffer): void {
    const reader = wireReader(content);
    const name = reader.string().toString("latin1");
    const critical = reader.byte() !== 0;
    reader.string();
    reader.end();
    if (critical) throw new Malformed(`needs the extension ${JSON.stringify(name.slice(0, 60))}, which is not known`);
}
