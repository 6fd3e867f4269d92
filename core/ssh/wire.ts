/** Thrown inside core/ssh where bytes are not what a format says; turned into a result at its public functions. */
export class Malformed extends Error {}

/** What a function of core/ssh answers: nothing that is read here is trusted, so a failure is an ordinary outcome. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Reads SSH's binary encoding (RFC 4251, section 5) from front to back. Every read throws `Malformed` at a short input. */
export interface WireReader {
    byte(): number;
    uint32(): number;
    uint64(): bigint;
    /** Length-prefixed bytes. */
    string(): Buffer;
    /** Length-prefixed text; refuses what is not ASCII without controls, for all names in these formats are. */
    name(): string;
    /** A positive integer in its only encoding: no sign bit, no needless leading zero. Big-endian, without the sign byte. */
    positiveInteger(): Buffer;
    bytes(length: number): Buffer;
    readonly left: number;
    /** Where the reader stands, counted from the beginning. */
    readonly position: number;
    /** Throws unless everything was read. */
    end(): void;
}

export function wireReader(input: Uint8Array): WireReader {
    const buffer = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
    let position = 0;
    const take = (length: number): Buffer => {
        if (length > buffer.length - position) throw new Malformed("ends early");
        position += length;
        return buffer.subarray(position - length, position);
    };
    const string = (): Buffer => take(take(4).readUInt32BE(0));
    return {
        byte: () => take(1)[0]!,
        uint32: () => take(4).readUInt32BE(0),
        uint64: () => take(8).readBigUInt64BE(0),
        string,
        name() {
            const text = string().toString("latin1");
            if (!/^[\x20-\x7e]*$/.test(text)) throw new Malformed("a name is not plain ASCII");
            return text;
        },
        positiveInteger() {
            const bytes = string();
            const first = bytes[0];
            if (first === undefined || first >= 0x80) throw new Malformed("an integer is not positive");
            if (first > 0) return bytes;
            if (bytes.length < 2 || bytes[1]! < 0x80) throw new Malformed("an integer has a needless zero");
            return bytes.subarray(1);
        },
        bytes: take,
        get left() {
            return buffer.length - position;
        },
        get position() {
            return position;
        },
        end() {
            if (position !== buffer.length) throw new Malformed("has trailing bytes");
        },
    };
}

/** Length-prefixed bytes, as `WireReader.string` reads them. */
export function wireString(content: Uint8Array | string): Buffer {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}

/** Bytes of canonical base64: padded, no other characters, no bits left over. Throws `Malformed`. */
export function strictBase64(text: string): Buffer {
    const bytes = Buffer.from(text, "base64");
    if (bytes.toString("base64") !== text) throw new Malformed("is not base64");
    return bytes;
}

/** Runs a reader of untrusted bytes: what is `Malformed` becomes a result, anything else is a defect and is thrown. */
export function parsed<T>(read: () => T): Parsed<T> {
    try {
        return { ok: true, value: read() };
    } catch (error) {
        if (error instanceof Malformed) return { ok: false, why: error.message };
        throw error;
    }
}
