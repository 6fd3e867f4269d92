import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import * as zlib from "node:zlib";
import { reason } from "../trail/list-files";

export type ReadText =
    | { readonly ok: true; readonly text: string; readonly sha256: string }
    | { readonly ok: false; readonly why: string };

/** Reads a file of the backend, unpacked (`.gz`, `.zst`), with the SHA-256 of its bytes as they lie on disk. */
export async function readText(path: string): Promise<ReadText> {
    let bytes: Buffer;
    try {
        bytes = await readFile(path);
    } catch (error) {
        return { ok: false, why: reason(error) };
    }
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    try {
        if (path.endsWith(".gz")) bytes = zlib.gunzipSync(bytes);
        if (path.endsWith(".zst")) {
            // Node has zstd since 22.15.
            const unpack = (zlib as { zstdDecompressSync?: (data: Buffer) => Buffer }).zstdDecompressSync;
            if (unpack === undefined) return { ok: false, why: "is packed with zstd, which needs Node 22.15 or newer" };
            bytes = unpack(bytes);
        }
    } catch {
        return { ok: false, why: "cannot be unpacked: it is damaged or cut off" };
    }
    return { ok: true, text: bytes.toString("utf8"), sha256 };
}
