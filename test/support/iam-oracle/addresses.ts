import { Unanswerable } from "./open-question";

/** An address as a number of `bits` bits: 32 for IPv4, 128 for IPv6. */
interface Address {
    readonly bits: 32 | 128;
    readonly value: bigint;
}

/** Whether the address lies in the CIDR range; addresses of the other family never do. */
export function inRange(range: string, address: string): boolean {
    const [start, prefix, ...more] = range.split("/");
    if (start === undefined || more.length > 0) throw new Unanswerable(`${range}: not an address range`);
    const low = readAddress(start);
    // The page gives "/32" as the default and speaks of no other for IPv6.
    if (prefix === undefined && low.bits === 128) throw new Unanswerable(`${range}: an IPv6 address without a prefix`);
    const length = prefix === undefined ? 32 : Number(prefix);
    if (!/^\d{1,3}$/.test(prefix ?? "32") || length > low.bits) throw new Unanswerable(`${range}: no such prefix`);
    const asked = readAddress(address);
    if (asked.bits !== low.bits) return false;
    const ignored = BigInt(low.bits - length);
    return asked.value >> ignored === low.value >> ignored;
}

function readAddress(text: string): Address {
    if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
        const parts = text.split(".").map(Number);
        if (parts.some((part) => part > 255)) throw new Unanswerable(`${text}: not an address`);
        return { bits: 32, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
    }
    const halves = text.split("::");
    const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
    const written = groups.flat();
    const missing = 8 - written.length;
    const regular = halves.length === 1 ? missing === 0 : halves.length === 2 && missing > 0;
    if (!regular || !written.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
        throw new Unanswerable(`${text}: not an address`);
    const all = [...(groups[0] ?? []), ...Array<string>(missing).fill("0"), ...(groups[1] ?? [])];
    return { bits: 128, value: all.reduce((sum, group) => sum * 65536n + BigInt(parseInt(group, 16)), 0n) };
}
