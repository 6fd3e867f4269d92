import { readAllowedSigners } from "../../core/ssh/allowed-signers";
import type { SigningTrust } from "../../core/ssh/check-signature";
import { nothingRevoked, readRevokedKeys } from "../../core/ssh/revoked-keys";

/** The files that say whose signatures count, as the configuration's loader read them. */
export interface SigningKeys {
    /** Text of `allowed_signers`; `undefined` where there is none. */
    readonly signers: string | undefined;
    /** Bytes of the revocation list; `undefined` where there is none. */
    readonly revoked: Uint8Array | undefined;
    /** Whether the configuration names a revocation list. */
    readonly revocationsExpected: boolean;
}

/** Fails where a revocation list is missing or cannot be read: going on would be as if nothing were revoked. */
export function readSigningTrust(
    keys: SigningKeys,
): { readonly ok: true; readonly value: SigningTrust } | { readonly ok: false; readonly why: string } {
    const signers = readAllowedSigners(keys.signers ?? "");
    if (keys.revoked === undefined) {
        if (keys.revocationsExpected)
            return { ok: false, why: "the revocation list that changes.revoked names is missing" };
        return { ok: true, value: { signers, revoked: nothingRevoked } };
    }
    const revoked = readRevokedKeys(keys.revoked);
    if (!revoked.ok) return { ok: false, why: `the revocation list (changes.revoked) cannot be used: ${revoked.why}` };
    return { ok: true, value: { signers, revoked: revoked.value } };
}
