import { Malformed, parsed, strictBase64, wireReader, type Parsed } from "./wire";

/** SSH's encoding of the key that `type base64` stands for, as in a `.pub` file, `allowed_signers` or a revocation list. */
export function readKeyText(type: string, base64: string): Parsed<Buffer> {
    return parsed(() => {
        const blob = strictBase64(base64);
        if (wireReader(blob).name() !== type) throw new Malformed("the key is of another type");
        return blob;
    });
}
