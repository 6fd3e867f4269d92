import type { AllowedSigner, AllowedSigners } from "./allowed-signers";
import { literalNames, matchesPatternList } from "./pattern-list";
import { fingerprint } from "./public-key";
import { isRevoked, type RevokedKeys } from "./revoked-keys";
import { readSshSignature, verifiesOver, type SshSignature } from "./sshsig";
import { parsed } from "./wire";

/** Who may sign, and which keys never count again. */
export interface SigningTrust {
    readonly signers: AllowedSigners;
    readonly revoked: RevokedKeys;
}

/** What a key must be allowed to do. */
export interface KeyPurpose {
    readonly namespace: string;
    /** The moment at which the key must have been valid, milliseconds since 1970. */
    readonly at: number;
    readonly trust: SigningTrust;
}

export interface KeyQuestion extends KeyPurpose {
    readonly key: Buffer;
}

export interface SignatureQuestion extends KeyPurpose {
    /** Content of the `.sig` file. */
    readonly armored: string;
    /** The bytes that must have been signed. */
    readonly message: Uint8Array;
}

export type SignatureAnswer =
    | {
          readonly ok: true;
          readonly fingerprint: string;
          /** Every name under which `allowed_signers` lets this key sign here and then. Never empty, no wildcards. */
          readonly principals: readonly string[];
      }
    | { readonly ok: false; readonly fault: SignatureFault; readonly why: string };

/**
 * - `malformed`: not a signature that can be read, or of a kind that does not count.
 * - `other-bytes`: made over other bytes than these.
 * - `namespace`: made for another purpose or organisation.
 * - `revoked`: by a key that was revoked.
 * - `stranger`: by a key that `allowed_signers` does not list.
 * - `not-allowed`: by a key that is listed, but not for this: its time, its namespaces, or only under a wildcard.
 */
export type SignatureFault = "malformed" | "other-bytes" | "namespace" | "revoked" | "stranger" | "not-allowed";

/**
 * Verifies a signature of `ssh-keygen -Y sign` in this process. Accepts what `ssh-keygen -Y verify` accepts, less: certificates,
 * principals with wildcards, and security keys that nobody touched.
 */
export function checkSignature(question: SignatureQuestion): SignatureAnswer {
    // untrusted: the signature is whatever lies in the folder
    const read = parsed(() => readSshSignature(question.armored));
    if (!read.ok) return { ok: false, fault: "malformed", why: `the signature ${verbed(read.why)}` };
    const signature = read.value;
    if (signature.namespace !== question.namespace) return wrongNamespace(signature, question.namespace);
    const verified = parsed(() => verifiesOver(signature, question.message));
    if (!verified.ok) return { ok: false, fault: "malformed", why: `the signature ${verbed(verified.why)}` };
    if (!verified.value) return { ok: false, fault: "other-bytes", why: "signed over other bytes" };
    return whoMaySign({ ...question, key: signature.key.blob });
}

/**
 * Under which names a key (SSH's encoding) may sign for a purpose at a moment, without looking at any signature. Never `malformed`,
 * `other-bytes` or `namespace`.
 */
export function whoMaySign(question: KeyQuestion): SignatureAnswer {
    const { key, trust } = question;
    const print = fingerprint(key);
    if (isRevoked(trust.revoked, key))
        return { ok: false, fault: "revoked", why: `signed with a revoked key, ${print}` };
    const lines = trust.signers.signers.filter((each) => !each.certAuthority && each.key.equals(key));
    if (lines.length === 0) {
        return { ok: false, fault: "stranger", why: `signed with a key that ${unlisted(trust.signers)}, ${print}` };
    }
    const refusals = lines.map((line) => refusalOf(line, question));
    const principals = lines
        .filter((_, i) => refusals[i] === undefined)
        .flatMap((line) => literalNames(line.principals));
    if (principals.length === 0) {
        return { ok: false, fault: "not-allowed", why: `signed with ${print}: ${refusals.find((why) => why)!}` };
    }
    return { ok: true, fingerprint: print, principals: [...new Set(principals)] };
}

/** Why a line does not let its key sign here and then; `undefined` when it does. */
function refusalOf(line: AllowedSigner, { namespace, at }: KeyPurpose): string | undefined {
    const where = `allowed_signers:${line.line}`;
    if (line.namespaces !== undefined && !matchesPatternList(line.namespaces, namespace)) {
        return `${where} does not allow it for ${namespace}`;
    }
    // Both bounds as in OpenSSH: the moment itself is still, or already, inside.
    if (line.validAfter !== undefined && !(at >= line.validAfter)) {
        return `${where} allows it only from ${iso(line.validAfter)}`;
    }
    if (line.validBefore !== undefined && !(at <= line.validBefore)) {
        return `${where} allowed it only until ${iso(line.validBefore)}`;
    }
    if (literalNames(line.principals).length === 0) {
        return `${where} names nobody but wildcards, and those do not count`;
    }
    return undefined;
}

function wrongNamespace(signature: SshSignature, expected: string): SignatureAnswer {
    const found = JSON.stringify(signature.namespace.slice(0, 80));
    return { ok: false, fault: "namespace", why: `signed for ${found}, not for ${JSON.stringify(expected)}` };
}

/** A line that cannot be read may be the very one that was meant to list the key. */
function unlisted({ signers, problems }: AllowedSigners): string {
    const [first] = problems;
    if (first !== undefined) return `allowed_signers does not list (its line ${first.line} ${first.why})`;
    return signers.length === 0 ? "nobody vouches for: allowed_signers lists none" : "allowed_signers does not list";
}

/** Some reasons are about the key inside the signature and stand on their own. */
function verbed(why: string): string {
    return /^(is|has|was|uses|ends|does) /.test(why) ? why : `is of a kind that does not count: ${why}`;
}

function iso(time: number): string {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
