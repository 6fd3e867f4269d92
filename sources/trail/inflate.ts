import { crc32, inflateRawSync } from "node:zlib";

/** Inflated size at which a file is refused: CloudTrail's files hold at most 50 MB compressed, about ten times that inflated. */
const largest = 1024 * 1024 * 1024;

export type Inflated =
    | { readonly ok: true; readonly bytes: Buffer }
    /** One clause: `ends after 3,072 bytes`, `wrong CRC: …`. */
    | { readonly ok: false; readonly why: string };

/**
 * Unpacks one gzip member, strictly: header, CRC-32 and length are checked, and nothing may follow. Node's own `gunzip`
 * joins further members and ignores what trails them, so that bytes which no digest covers would be read as log.
 * Source: RFC 1952.
 */
export function inflateMember(bytes: Buffer): Inflated {
    // untrusted: every offset below is checked against the length.
    const start = headerLength(bytes);
    if (start === undefined) return { ok: false, why: `broken gzip: no valid header in ${count(bytes.length)} bytes` };
    let inflated: Buffer;
    let used: number;
    try {
        const result = inflateRawSync(bytes.subarray(start), { info: true, maxOutputLength: largest }) as unknown as {
            readonly buffer: Buffer;
            readonly engine: { readonly bytesWritten: number };
        };
        inflated = result.buffer;
        used = result.engine.bytesWritten;
    } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === "ERR_BUFFER_TOO_LARGE") return { ok: false, why: "broken gzip: unpacks to more than 1 GiB" };
        if (code === "Z_BUF_ERROR") {
            return { ok: false, why: `broken gzip: ends early, after ${count(bytes.length)} bytes` };
        }
        return { ok: false, why: "broken gzip: its compressed data are damaged" };
    }
    const trailer = start + used;
    if (trailer + 8 > bytes.length) {
        return { ok: false, why: `broken gzip: ends early, after ${count(bytes.length)} bytes` };
    }
    if (bytes.readUInt32LE(trailer) !== crc32(inflated)) {
        return { ok: false, why: "wrong CRC: the contents are not those that were packed" };
    }
    if (bytes.readUInt32LE(trailer + 4) !== inflated.length >>> 0) {
        return { ok: false, why: "broken gzip: its length field disagrees with its contents" };
    }
    const left = bytes.length - trailer - 8;
    if (left > 0) {
        return {
            ok: false,
            why: `${count(left)} ${left === 1 ? "byte follows" : "bytes follow"} the end of the gzip data: no digest covers them`,
        };
    }
    return { ok: true, bytes: inflated };
}

/** Length of the gzip header, `undefined` where there is none. */
function headerLength(bytes: Buffer): number | undefined {
    if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined;
    const flags = bytes[3]!;
    if ((flags & 0xe0) !== 0) return undefined;
    let at = 10;
    if ((flags & 4) !== 0) at += 2 + bytes.readUInt16LE(at);
    for (const flag of [8, 16]) {
        if ((flags & flag) === 0) continue;
        const end = bytes.indexOf(0, at);
        if (end < 0) return undefined;
        at = end + 1;
    }
    if ((flags & 2) !== 0) at += 2;
    return at < bytes.length ? at : undefined;
}

function count(value: number): string {
    return value.toLocaleString("en-US");
}
