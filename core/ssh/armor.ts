import { Malformed, strictBase64 } from "./wire";

const header = "-----BEGIN SSH SIGNATURE-----\n";
const footer = "\n-----END SSH SIGNATURE-----";

/** Longest armoured signature that is read: an RSA key of 16,384 bits and its signature need 6 KiB. */
export const longestArmor = 16_384;

/**
 * The bytes inside the armour that `ssh-keygen -Y sign` writes (OpenSSH PROTOCOL.sshsig, section 1). As strict as OpenSSH
 * about header and footer, and stricter after it: nothing may follow but one line break. Throws `Malformed`.
 */
export function readArmor(text: string): Buffer {
    if (text.length > longestArmor) throw new Malformed(`is longer than ${longestArmor} bytes`);
    if (!text.startsWith(header)) throw new Malformed("does not begin with BEGIN SSH SIGNATURE");
    const end = text.indexOf(footer, header.length - 1);
    if (end < header.length) throw new Malformed("does not end with END SSH SIGNATURE");
    const rest = text.slice(end + footer.length);
    if (rest !== "" && rest !== "\n") throw new Malformed("has text after END SSH SIGNATURE");
    return strictBase64(text.slice(header.length, end).replaceAll("\n", ""));
}
