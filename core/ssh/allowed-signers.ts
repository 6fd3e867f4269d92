import { readKeyText } from "./key-text";
import { readSignerOptions, type SignerOptions } from "./signer-options";
import { Malformed, parsed } from "./wire";

/** One line of `allowed_signers`: these principals may sign with this key. */
export interface AllowedSigner extends SignerOptions {
    /** Counted from 1. */
    readonly line: number;
    /** The pattern list as written. */
    readonly principals: string;
    /** SSH's encoding of the key. */
    readonly key: Buffer;
}

export interface AllowedSigners {
    readonly signers: readonly AllowedSigner[];
    /** Lines that could not be read and so allow nobody. */
    readonly problems: readonly { readonly line: number; readonly why: string }[];
}

/** Longest file that is read; a line needs about 120 bytes, so this is room for thousands of people. */
export const longestSigners = 1_048_576;

/**
 * Reads OpenSSH's `allowed_signers` (ssh-keygen(1), ALLOWED SIGNERS): `principals [options] key-type base64 [comment]`.
 * A line that cannot be read allows nobody and is listed as a problem.
 */
export function readAllowedSigners(text: string): AllowedSigners {
    if (text.length > longestSigners) {
        return { signers: [], problems: [{ line: 1, why: `the file is longer than ${longestSigners} bytes` }] };
    }
    const signers: AllowedSigner[] = [];
    const problems: { line: number; why: string }[] = [];
    text.split("\n").forEach((content, index) => {
        const trimmed = content.replace(/^[ \t]+/, "").replace(/[ \t\r]+$/, "");
        if (trimmed === "" || trimmed.startsWith("#")) return;
        const result = parsed(() => readLine(trimmed, index + 1));
        if (result.ok) signers.push(result.value);
        else problems.push({ line: index + 1, why: result.why });
    });
    return { signers, problems };
}

function readLine(content: string, line: number): AllowedSigner {
    const [principals, afterPrincipals] = principalsOf(content);
    const [first, afterFirst] = field(afterPrincipals);
    const [second, afterSecond] = field(afterFirst);
    // A key's type never has `=` or a quote, and its base64 follows; anything else in that place is options.
    const key = keyOf(first, second);
    if (key !== undefined) return { line, principals, key, certAuthority: false };
    const [third] = field(afterSecond);
    const optioned = keyOf(second, third);
    if (optioned === undefined) throw new Malformed("has no key that can be read");
    return { line, principals, key: optioned, ...readSignerOptions(first) };
}

function principalsOf(content: string): [string, string] {
    if (!content.startsWith('"')) return field(content);
    const end = content.indexOf('"', 1);
    if (end < 0) throw new Malformed("has a quote that does not end");
    return [content.slice(1, end), content.slice(end + 1)];
}

/** The next field, which ends at a blank outside quotes, and what follows it. */
function field(text: string): [string, string] {
    const match = /^[ \t]*((?:"(?:[^"\\]|\\.)*"|[^ \t"]+)*)(.*)$/s.exec(text)!;
    return [match[1]!, match[2]!];
}

/** The key whose type and base64 these are; `undefined` when they are not. */
function keyOf(type: string, base64: string): Buffer | undefined {
    if (!/^[A-Za-z0-9@.-]+$/.test(type) || base64 === "") return undefined;
    const result = readKeyText(type, base64);
    return result.ok ? result.value : undefined;
}
