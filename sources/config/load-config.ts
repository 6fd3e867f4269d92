import { dirname, isAbsolute, join, resolve } from "node:path";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { findConfigs, isFolder, realFolder, shownPath, type ConfigPlaces, type FoundConfig } from "./find-config";
import type { ConfigFile, EffectiveConfig, LoadedConfig } from "./loaded-config";
import { parseConfig, parseNearerConfig } from "./parse-config";
import { checkPin } from "./pin";
import { readKeys, refuseOtherKeys, signersText } from "./read-keys";
import { readRegularFile } from "./read-regular-file";
import { tighten, type Nearer } from "./tighten";
import { sha256, trustDigest, trustDocument } from "./trust-digest";

export type { ConfigPlaces } from "./find-config";

const mostBytes = 1024 * 1024;

/**
 * Finds, reads and checks the configuration: which file rules, what nearer files tighten, whether the trust is the pinned one.
 * Each file is read once, so what is checked and hashed is what is used.
 *
 * @throws ToolError `unreadable`: no configuration, or one that cannot be read; `bad-input`: a mistake in one; `trust-changed`:
 * a nearer file would loosen the ruling one, or the trust is not the one that `COUNTERSIGN_TRUST` pins.
 */
export function loadConfig(places: ConfigPlaces): LoadedConfig {
    const from = realFolder(places.from);
    const found = findConfigs(places);
    const { bytes, file } = readFound(found.ruling, from);
    const ruled = parseConfig(bytes, file.path);
    const baseDir = dirname(found.ruling.absolutePath);
    const owner = { folder: baseDir, shownPath: file.path, file: ruled.file, from };
    const keys = readKeys(owner, ruled.value.changes);
    const nearerFiles: ConfigFile[] = [];
    const tightenings = found.nearer.map((each): Nearer => {
        const read = readFound(each, from);
        const { value, file: yaml } = parseNearerConfig(read.bytes, read.file.path);
        const nearerOwner = { folder: dirname(each.absolutePath), shownPath: read.file.path, file: yaml, from };
        refuseOtherKeys(keys, readKeys(nearerOwner, value.changes ?? {}), nearerOwner, file.path);
        nearerFiles.push(read.file);
        return { config: value, file: yaml, shownPath: read.file.path, rulingPath: file.path };
    });
    const config = tighten(ruled.value, tightenings);

    const files = [file, ...keys.files, ...nearerFiles];
    const document = trustDocument({ config, ...keys });
    const digest = trustDigest(document);
    const ruling = trustDigest(trustDocument({ config: ruled.value, ...keys }));
    checkPin(places.env["COUNTERSIGN_TRUST"], { inForce: digest, ruling, files });
    const changesDir = changesFolder(found.ruling, config.changes.files, from);
    return {
        config: withAbsolutePaths(config, baseDir, changesDir),
        baseDir,
        changesDir,
        files,
        trustDigest: digest,
        trustDocument: document,
        signers: signersText(keys),
        revoked: keys.revoked,
    };
}

function readFound(found: FoundConfig, from: string): { readonly bytes: Uint8Array; readonly file: ConfigFile } {
    const path = shownPath(found.absolutePath, from);
    const bytes = readRegularFile(found.absolutePath, path, mostBytes);
    if (bytes === undefined) {
        throw new ToolError("unreadable", `${printable(path)}: does not exist (named by ${roleNames[found.role]})`);
    }
    return { bytes, file: { path, absolutePath: found.absolutePath, sha256: sha256(bytes), role: found.role } };
}

const roleNames: Readonly<Record<FoundConfig["role"], string>> = {
    pack: "the pack's folder",
    "policy-config": "the policy configuration",
    environment: "COUNTERSIGN_CONFIG",
    option: "--config",
    found: "the folder",
};

/**
 * Changes lie beside the file that rules. A configuration inside a pack is for many repositories: unless its folder has changes
 * of its own, they are those of the repository, in `files` at or above the folder that the update is run from.
 */
function changesFolder(ruling: FoundConfig, files: string, from: string): string {
    const beside = resolve(dirname(ruling.absolutePath), files);
    if (ruling.role !== "pack" || isAbsolute(files) || isFolder(beside)) return beside;
    for (let folder = from; ; folder = dirname(folder)) {
        if (isFolder(join(folder, files))) return join(folder, files);
        if (dirname(folder) === folder) return join(from, files);
    }
}

function withAbsolutePaths(config: EffectiveConfig, baseDir: string, changesDir: string): EffectiveConfig {
    const { changes, tracker } = config;
    // An address (`s3://…`) stays as it is.
    const absolute = (path: string) => (/^[a-z][a-z0-9+.-]*:\/\//u.test(path) ? path : resolve(baseDir, path));
    return {
        ...config,
        changes: {
            ...changes,
            files: changesDir,
            signers: absolute(changes.signers),
            ...(changes.revoked === undefined ? {} : { revoked: absolute(changes.revoked) }),
        },
        tracker: {
            ...tracker,
            ...(tracker.trail === undefined ? {} : { trail: absolute(tracker.trail) }),
            ...(tracker.updates === undefined ? {} : { updates: absolute(tracker.updates) }),
            ...(tracker.out === undefined ? {} : { out: absolute(tracker.out) }),
        },
    };
}
