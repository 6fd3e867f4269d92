import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { fingerprint } from "../../core/ssh/public-key";
import { readKeyText } from "../../core/ssh/key-text";
import type { Io } from "../io";
import { run } from "./run";

/** The key that a person signs with. */
export interface UserKey {
    /** What `ssh-keygen -f` takes: a private key, or a public one whose private half an agent or a security key holds. */
    readonly file: { readonly path: string } | { readonly content: string };
    /** SSH's encoding of the public key. */
    readonly blob: Buffer;
    /** `type base64`, as in `allowed_signers`. */
    readonly line: string;
    readonly fingerprint: string;
}

/**
 * Finds the user's key: `--key`, `COUNTERSIGN_SSH_KEY`, or git's `user.signingkey` where git signs with SSH.
 *
 * @throws ToolError `bad-input` when none is named or the one named cannot be read.
 */
export async function findKey(io: Io, option: string | undefined): Promise<UserKey> {
    const named = await nameOfKey(io, option);
    if (named.value.startsWith("key::") || /^(ssh|ecdsa|sk)-\S+ [A-Za-z0-9+/=]+/.test(named.value)) {
        const line = named.value.replace(/^key::/, "");
        return { ...publicKey(line, named.from), file: { content: `${line}\n` } };
    }
    const path = resolve(io.cwd, named.value.replace(/^~(?=\/)/, io.env["HOME"] ?? homedir()));
    const shown = `${printable(path)} (${named.from})`;
    const beside = readText(path.endsWith(".pub") ? path : `${path}.pub`);
    if (beside !== undefined) return { ...publicKey(beside, shown), file: { path } };
    if (readText(path) === undefined) throw new ToolError("bad-input", `no key at ${shown}`);
    const derived = await run(io, "ssh-keygen", ["-y", "-f", path]);
    if (derived.code === undefined) throw missingSshKeygen();
    if (derived.code !== 0) throw new ToolError("bad-input", `${shown} is no SSH key: ${lastLine(derived.stderr)}`);
    return { ...publicKey(derived.stdout.toString("utf8"), shown), file: { path } };
}

export function missingSshKeygen(): ToolError {
    return new ToolError("unavailable", "ssh-keygen is not on PATH; it signs for you. Install OpenSSH 8.2 or newer");
}

/** The last line that a program said, for a message. */
export function lastLine(text: string): string {
    return printable(text.trim().split("\n").pop()!.trim().slice(0, 200)) || "it did not say why";
}

async function nameOfKey(
    io: Io,
    option: string | undefined,
): Promise<{ readonly value: string; readonly from: string }> {
    if (option !== undefined) return { value: option, from: "--key" };
    const variable = io.env["COUNTERSIGN_SSH_KEY"];
    if (variable !== undefined && variable !== "") return { value: variable, from: "COUNTERSIGN_SSH_KEY" };
    const git = async (name: string) =>
        (await run(io, "git", ["config", "--get", name])).stdout.toString("utf8").trim();
    const signingKey = await git("user.signingkey");
    if (signingKey !== "" && (await git("gpg.format")) === "ssh") {
        return { value: signingKey, from: "git's user.signingkey" };
    }
    throw new ToolError(
        "bad-input",
        "which key do you sign with? Name it: --key ~/.ssh/id_ed25519, or COUNTERSIGN_SSH_KEY, or git's user.signingkey",
    );
}

function publicKey(text: string, shown: string): Omit<UserKey, "file"> {
    const [type = "", base64 = ""] = text.trim().split(/\s+/);
    const blob = readKeyText(type, base64);
    if (!blob.ok) throw new ToolError("bad-input", `${shown} is no SSH public key`);
    return { blob: blob.value, line: `${type} ${base64}`, fingerprint: fingerprint(blob.value) };
}

function readText(path: string): string | undefined {
    if (!isAbsolute(path)) throw new Error("paths of keys are made absolute before");
    try {
        return readFileSync(path, "utf8");
    } catch {
        return undefined;
    }
}

/** Where a key given as text is put for `ssh-keygen`, inside a folder of its own. */
export function keyPath(folder: string): string {
    return join(folder, "key.pub");
}
