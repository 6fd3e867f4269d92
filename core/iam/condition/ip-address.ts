import { operators, type Compare } from "./operator";

/** Addresses that begin with the first `prefix` bits of `bits`. */
export interface AddressRange {
    readonly version: 4 | 6;
    /** 32 or 128 bits, as groups of 16. */
    readonly groups: readonly number[];
    readonly prefix: number;
}

/** `203.0.113.0/24`, `2001:DB8::/64`; without a prefix it is one address. `undefined` where it is neither. */
export function readAddressRange(text: string): AddressRange | undefined {
    const [address = "", length, ...rest] = text.split("/", 3);
    const version = address.includes(":") ? 6 : 4;
    const groups = version === 6 ? readIpv6(address) : readIpv4(address);
    const bits = version === 6 ? 128 : 32;
    if (groups === undefined || rest.length > 0) return undefined;
    if (length === undefined) return { version, groups, prefix: bits };
    const prefix = /^\d{1,3}$/.test(length) ? Number(length) : NaN;
    return prefix <= bits ? { version, groups, prefix } : undefined;
}

/** Whether all addresses of `inner` are in `outer`. */
export function holdsRange(outer: AddressRange, inner: AddressRange): boolean {
    if (outer.version !== inner.version || outer.prefix > inner.prefix) return false;
    return outer.groups.every((group, index) => {
        const bits = Math.min(16, Math.max(0, outer.prefix - index * 16));
        return (group ^ inner.groups[index]!) >>> (16 - bits) === 0;
    });
}

function readIpv4(text: string): number[] | undefined {
    const bytes = text.split(".", 5);
    if (bytes.length !== 4 || !bytes.every((byte) => /^(0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256)) {
        return undefined;
    }
    const [a, b, c, d] = bytes.map(Number) as [number, number, number, number];
    return [a * 256 + b, c * 256 + d];
}

function readIpv6(text: string): number[] | undefined {
    if (text.length > 45) return undefined;
    const halves = text.split("::");
    if (halves.length > 2) return undefined;
    const [head, tail] = halves.map(readGroups);
    if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
    if (tail === undefined) return head.length === 8 ? head : undefined;
    const zeros = 8 - head.length - tail.length;
    return zeros >= 1 ? [...head, ...new Array<number>(zeros).fill(0), ...tail] : undefined;
}

/** Groups of hexadecimal digits; the last may be an IPv4 address. */
function readGroups(text: string): number[] | undefined {
    if (text === "") return [];
    const groups: number[] = [];
    const parts = text.split(":");
    for (const [index, part] of parts.entries()) {
        const embedded = index === parts.length - 1 && part.includes(".") ? readIpv4(part) : undefined;
        if (embedded !== undefined) groups.push(...embedded);
        else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(parseInt(part, 16));
        else return undefined;
    }
    return groups;
}

const within: Compare = (requested, wanted) => {
    const [address, range] = [readAddressRange(requested), readAddressRange(wanted)];
    return address !== undefined && range !== undefined && holdsRange(range, address);
};

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress */
export const ipAddressOperators = operators({ IpAddress: within }, { NotIpAddress: within });
