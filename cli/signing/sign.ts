import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ToolError } from "../../core/tool-error";
import type { Io } from "../io";
import { keyPath, lastLine, missingSshKeygen, type UserKey } from "./find-key";
import { run } from "./run";

/**
 * Lets `ssh-keygen -Y sign` sign `message` with the user's own key, its agent or its security key; returns the armoured
 * signature. The private key never passes through Countersign.
 *
 * @throws ToolError `unavailable` without ssh-keygen, `bad-input` with what ssh-keygen said when it did not sign.
 */
export async function sign(io: Io, key: UserKey, namespace: string, message: Uint8Array): Promise<string> {
    const folder = "content" in key.file ? mkdtempSync(join(tmpdir(), "countersign-key-")) : undefined;
    try {
        if (folder !== undefined && "content" in key.file) writeFileSync(keyPath(folder), key.file.content);
        const path = "path" in key.file ? key.file.path : keyPath(folder!);
        const result = await run(io, "ssh-keygen", ["-Y", "sign", "-n", namespace, "-f", path], message);
        if (result.code === undefined) throw missingSshKeygen();
        if (result.code !== 0) {
            const hint = path.endsWith(".pub") ? ". Is the key in your agent? (ssh-add -l)" : "";
            throw new ToolError("bad-input", `ssh-keygen did not sign: ${lastLine(result.stderr)}${hint}`);
        }
        return result.stdout.toString("latin1");
    } finally {
        if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    }
}
