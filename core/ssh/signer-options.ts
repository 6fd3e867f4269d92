import { Malformed } from "./wire";

/** Options of one line of `allowed_signers` (ssh-keygen(1), ALLOWED SIGNERS). Times are milliseconds since 1970. */
export interface SignerOptions {
    readonly certAuthority: boolean;
    /** A pattern list; absent: any namespace. */
    readonly namespaces?: string;
    readonly validAfter?: number;
    readonly validBefore?: number;
}

/** Reads the options field. As in OpenSSH, an unknown or repeated option makes the whole line invalid. Throws `Malformed`. */
export function readSignerOptions(field: string): SignerOptions {
    const seen = new Map<string, string>();
    let rest = field;
    for (;;) {
        const match = /^([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?(,|$)/.exec(rest);
        if (match === null) throw new Malformed(`has options that cannot be read: ${excerpt(rest)}`);
        const [whole, name, value, separator] = match;
        const option = name!.toLowerCase();
        if (seen.has(option)) throw new Malformed(`gives ${option} twice`);
        if (option === "cert-authority" ? value !== undefined : value === undefined || !valued.has(option)) {
            throw new Malformed(`has an option that cannot be read: ${excerpt(whole)}`);
        }
        seen.set(option, (value ?? "").replaceAll('\\"', '"'));
        rest = rest.slice(whole.length);
        if (separator === "") break;
    }
    const [namespaces, after, before] = ["namespaces", "valid-after", "valid-before"].map((name) => seen.get(name));
    const validAfter = after === undefined ? undefined : readSshTime(after);
    const validBefore = before === undefined ? undefined : readSshTime(before);
    if (validAfter !== undefined && validBefore !== undefined && validAfter >= validBefore) {
        throw new Malformed("is never valid: valid-after is not before valid-before");
    }
    return {
        certAuthority: seen.has("cert-authority"),
        ...(namespaces === undefined ? {} : { namespaces }),
        ...(validAfter === undefined ? {} : { validAfter }),
        ...(validBefore === undefined ? {} : { validBefore }),
    };
}

const valued = new Set(["namespaces", "valid-after", "valid-before"]);

/**
 * `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, with or without `Z`. OpenSSH reads a time without `Z` in the zone of the
 * machine; here it is UTC, so that the same file means the same everywhere.
 */
function readSshTime(text: string): number {
    const match = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:Z|UTC)?$/i.exec(text);
    if (match === null) throw new Malformed(`has a time that cannot be read: ${excerpt(text)}`);
    const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
    const time = Date.UTC(year!, month! - 1, day, hour, minute, second);
    const written = [year!, month!, day!, hour!, minute!, second!].map((part) => String(part).padStart(2, "0"));
    const canonical = `${written[0]!.padStart(4, "0")}-${written[1]}-${written[2]}T${written[3]}:${written[4]}:${written[5]}`;
    if (new Date(time).toISOString().slice(0, 19) !== canonical) {
        throw new Malformed(`has a time that does not exist: ${excerpt(text)}`);
    }
    return time;
}

function excerpt(text: string): string {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
