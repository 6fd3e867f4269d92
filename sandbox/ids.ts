import { createHash, randomBytes } from "node:crypto";

/** Makes the ids that AWS would make. Every method gives another value at each call. */
export interface Ids {
    /** Lower-case hexadecimal digits. */
    hex(length: number): string;
    /** Capital letters and digits 2 to 7, as in the unique part of `AROA…` and `ASIA…`. */
    base32(length: number): string;
    /** Letters and digits, as in the last part of a log file's name. */
    alphanumeric(length: number): string;
    /** `8-4-4-4-12`, version 4. */
    uuid(): string;
}

/** Bytes to make ids of. */
export type RandomSource = (length: number) => Uint8Array;

export const systemRandom: RandomSource = (length) => randomBytes(length);

/** The same seed gives the same bytes in the same order: SHA-256 over seed and counter. Not for anything secret. */
export function seededRandom(seed: string): RandomSource {
    let counter = 0;
    let rest = Buffer.alloc(0);
    return (length) => {
        while (rest.length < length) {
            rest = Buffer.concat([rest, createHash("sha256").update(`${seed}\n${counter++}`).digest()]);
        }
        const bytes = rest.subarray(0, length);
        rest = rest.subarray(length);
        return bytes;
    };
}

export function makeIds(random: RandomSource): Ids {
    const spell = (alphabet: string, length: number): string =>
        Array.from(random(length), (byte) => alphabet[byte % alphabet.length]).join("");
    return {
        hex: (length) => spell("0123456789abcdef", length),
        base32: (length) => spell("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length),
        alphanumeric: (length) => spell("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length),
        uuid: () => {
            const hex = spell("0123456789abcdef", 30);
            const variant = spell("89ab", 1);
            return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
        },
    };
}
