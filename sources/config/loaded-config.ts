import type { RequirementRule } from "../../core/change/requirement-for";
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

/** A configuration whose rules may have been tightened by a file nearer to the author. */
export interface EffectiveConfig extends Omit<Config, "stacks"> {
    /** For `requirementFor`. */
    readonly stacks: readonly RequirementRule[];
}

/** The configuration in force, after what lies nearer to the author has tightened what rules. */
export interface LoadedConfig {
    /** Paths in it are absolute. */
    readonly config: EffectiveConfig;
    /** Folder of the ruling file: its relative paths start here. */
    readonly baseDir: string;
    /**
     * Absolute folder of the change files, whether it exists or not. It lies beside the ruling file; for one that is shipped
     * inside a pack, and has none beside it, at or above the folder that was searched from.
     */
    readonly changesDir: string;
    /** Ruling file first. Signers and revocation lists are listed too. */
    readonly files: readonly ConfigFile[];
    /** `sha256:…` over configuration, people, signers and revocations; the same trust gives the same digest on every machine. */
    readonly trustDigest: string;
    /** What `trustDigest` is the SHA-256 of, see `trustDocument`. */
    readonly trustDocument: string;
    /** Raw text of `allowed_signers` and the raw bytes of the revocation list; `undefined` where the file does not exist. */
    readonly signers: string | undefined;
    readonly revoked: Uint8Array | undefined;
}
