import { resolve } from "node:path";
import type { ChangeSource } from "../../core/change/change";
import type { LoadedConfig } from "../config/loaded-config";
import { fileSource } from "./file";
import type { SigningKeys } from "./signing-trust";

/** Every change system that can be asked, by the name that `Change.source` carries. */
export const changeSources = { file: fileSource } as const;

export interface ChangeSourceOptions {
    /** Folder of the change files instead of the configured one; relative to the configuration's folder. */
    readonly directory?: string;
    /** Takes unsigned change files for this run although the configuration refuses them. */
    readonly allowUnsigned?: boolean;
    /** The present, by which statements dated in the future are known; default: the clock. */
    readonly now?: () => Date;
}

/** Opens the change source that the configuration names. Reads nothing yet and never throws: `find` says what is wrong. */
export function openChangeSource(loaded: LoadedConfig, options: ChangeSourceOptions = {}): ChangeSource {
    return changeSources.file({
        directory: options.directory === undefined ? loaded.changesDir : resolve(loaded.baseDir, options.directory),
        acceptUnsigned: options.allowUnsigned === true || loaded.config.changes.unsigned === "accept",
        organization: loaded.config.organization,
        people: loaded.config.people,
        keys: signingKeys(loaded),
        ...(loaded.config.changes.url === undefined ? {} : { url: loaded.config.changes.url }),
        now: options.now ?? (() => new Date()),
    });
}

/** The files that say whose signatures count. */
export function signingKeys(loaded: LoadedConfig): SigningKeys {
    return {
        signers: loaded.signers,
        revoked: loaded.revoked,
        revocationsExpected: loaded.config.changes.revoked !== undefined,
    };
}
