import { createHash } from "node:crypto";
import { canonicalJson } from "../../core/text/canonical-json";
import type { Config } from "./config";
import type { EffectiveConfig } from "./loaded-config";

/**
 * The bytes that the trust digest is the SHA-256 of: the configuration in force with every default written out, and the hashes
 * of the signers and of the revocation list, as JSON without spaces and with keys sorted by code unit (RFC 8785).
 *
 * What is only a place on a machine or a form is left out: `changes.signers` and `changes.revoked` (their contents are in),
 * `tracker.trail`, `tracker.updates`, `tracker.format` and `tracker.out`. So the same trust gives the same digest in every folder.
 */
export function trustDocument(trust: {
    readonly config: Config | EffectiveConfig;
    readonly signers: Uint8Array | undefined;
    readonly revoked: Uint8Array | undefined;
}): string {
    const { changes, tracker, stacks, ...rest } = trust.config;
    return canonicalJson({
        format: "countersign-trust-v1",
        config: {
            ...rest,
            changes: { ...changes, signers: undefined, revoked: undefined },
            tracker: { ...tracker, trail: undefined, updates: undefined, format: undefined, out: undefined },
            stacks: stacks.map((rule) => ({ ...rule, loosened: undefined })),
        },
        signers: trust.signers === undefined ? null : sha256(unixLines(trust.signers)),
        revoked: trust.revoked === undefined ? null : sha256(unixLines(trust.revoked)),
    });
}

/** `sha256:` and 64 lower-case hex digits. */
export function trustDigest(document: string): string {
    return `sha256:${sha256(Buffer.from(document, "utf8"))}`;
}

/** Lower-case hex. */
export function sha256(bytes: Uint8Array): string {
    return createHash("sha256").update(bytes).digest("hex");
}

/** A checkout may turn `\n` into `\r\n`; a binary revocation list (`SSHKRL\n\0`, OpenSSH PROTOCOL.krl) is taken as it is. */
export function unixLines(bytes: Uint8Array): Uint8Array {
    const text = Buffer.from(bytes).toString("latin1");
    if (text.startsWith("SSHKRL\n\0")) return bytes;
    return Buffer.from(text.replace(/^\u00EF\u00BB\u00BF/u, "").replaceAll("\r\n", "\n"), "latin1");
}
