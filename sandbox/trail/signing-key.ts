import {
    createHash,
    createPrivateKey,
    createPublicKey,
    generateKeyPairSync,
    type KeyObject,
    sign as signBytes,
} from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sandbox } from "../sandbox";
import { seconds } from "./record";

/** The key that signs the digest files of one region. */
export interface SigningKey {
    /** MD5 of the DER bytes of the public key, as CloudTrail names its keys. */
    readonly fingerprint: string;
    /** RSA PKCS #1 v1.5 with SHA-256, lower-case hex. */
    readonly sign: (text: string) => string;
}

/**
 * Reads or makes the key of a region. The public half lies in `keys/<region>.json`, as `ListPublicKeys` answers it;
 * the private half stays in `private/`, outside the trail.
 */
export function signingKey(sandbox: Sandbox, region: string): SigningKey {
    const privateFile = path.join(sandbox.dir, "private", `${region}.pem`);
    const privateKey = existsSync(privateFile)
        ? createPrivateKey(readFileSync(privateFile))
        : makeKey(sandbox, region, privateFile);
    return {
        fingerprint: fingerprint(publicDer(privateKey)),
        sign: (text) => signBytes("RSA-SHA256", Buffer.from(text), privateKey).toString("hex"),
    };
}

function makeKey(sandbox: Sandbox, region: string, privateFile: string): KeyObject {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    mkdirSync(path.dirname(privateFile), { recursive: true, mode: 0o700 });
    writeFileSync(privateFile, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
    const der = publicDer(privateKey);
    const dayMs = 86_400_000;
    const now = sandbox.now().getTime();
    const listing = {
        PublicKeyList: [
            {
                Value: der.toString("base64"),
                ValidityStartTime: seconds(new Date(now - dayMs)),
                ValidityEndTime: seconds(new Date(now + 30 * dayMs)),
                Fingerprint: fingerprint(der),
            },
        ],
    };
    mkdirSync(path.join(sandbox.dir, "keys"), { recursive: true });
    writeFileSync(path.join(sandbox.dir, "keys", `${region}.json`), `${JSON.stringify(listing, null, 1)}\n`);
    return privateKey;
}

function publicDer(key: KeyObject): Buffer {
    return createPublicKey(key).export({ type: "pkcs1", format: "der" });
}

function fingerprint(der: Buffer): string {
    return createHash("md5").update(der).digest("hex");
}
