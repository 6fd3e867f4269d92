import type { Config } from "./config";

/** A file that a decision rests on. */
export interface ConfigFile {
    /** As shown to people: relative to the working folder where it lies below it, else absolute. */
    readonly path: string;
    /** Absolute. */
    readonly absolutePath: string;
    /** Lower-case hex. */
    readonly sha256: string;
    /** Where it came from: inside the pack, policy config, `COUNTERSIGN_CONFIG`, `--config`, or found upwards from the folder. */
    readonly role: "pack" | "policy-config" | "environment" | "option" | "found" | "signers" | "revoked";
}

/** The configuration in force, after what lies nearer to the author has tightened what rules. */
export interface LoadedConfig {
    readonly config: Config;
    /** Folder of the ruling file: its relative paths start here. */
    readonly baseDir: string;
    /** Ruling file first. Signers and revocation lists are listed too. */
    readonly files: readonly ConfigFile[];
    /** `sha256:…` over configuration, people, signers and revocations; the same trust gives the same digest on every machine. */
    readonly trustDigest: string;
    /** Raw text of `allowed_signers` and the raw bytes of the revocation list; `undefined` where the file does not exist. */
    readonly signers: string | undefined;
    readonly revoked: Uint8Array | undefined;
}
