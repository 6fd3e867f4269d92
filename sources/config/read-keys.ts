import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import type { YamlFile } from "../yaml/read-yaml";
import { shownPath } from "./find-config";
import type { ConfigFile } from "./loaded-config";
import { readRegularFile } from "./read-regular-file";
import { loosening } from "./tightening";
import { sha256, unixLines } from "./trust-digest";

/** Whose signatures count, and which keys no longer do: the files that a configuration names beside itself. */
export interface TrustKeys {
    readonly signers: Uint8Array | undefined;
    readonly revoked: Uint8Array | undefined;
    readonly files: readonly ConfigFile[];
}

/** A configuration file whose key files are read. */
export interface KeysOwner {
    readonly folder: string;
    readonly shownPath: string;
    readonly file: YamlFile;
    /** Folder that paths are shown relative to. */
    readonly from: string;
}

const mostBytes = 16 * 1024 * 1024;
const names = ["signers", "revoked"] as const;

/**
 * Reads the key files of a configuration. Only the default `allowed_signers` may be absent: nobody's signature counts then. A
 * file that somebody wrote down and that is gone is an error, or deleting a revocation list would undo it.
 *
 * @throws ToolError `unreadable`
 */
export function readKeys(
    owner: KeysOwner,
    paths: { readonly signers?: string | undefined; readonly revoked?: string | undefined },
): TrustKeys {
    const files: ConfigFile[] = [];
    const read = (name: (typeof names)[number]): Uint8Array | undefined => {
        const path = paths[name];
        if (path === undefined) return undefined;
        const absolutePath = resolve(owner.folder, path);
        const shown = shownPath(absolutePath, owner.from);
        const bytes = readRegularFile(absolutePath, shown, mostBytes);
        if (bytes !== undefined) {
            files.push({ path: shown, absolutePath, sha256: sha256(bytes), role: name });
        } else if (isWritten(owner.file, name)) {
            const { line, column } = owner.file.at(["changes", name], "value");
            throw new ToolError(
                "unreadable",
                `${printable(owner.shownPath)}:${line}:${column}: changes.${name} names ${printable(shown)}, which does not exist`,
            );
        }
        return bytes;
    };
    return { signers: read("signers"), revoked: read("revoked"), files };
}

/**
 * A nearer file may name key files only if they say the same as the ruling ones: another list of signers, or of revocations,
 * has no order of looser and tighter that could be relied on.
 *
 * @throws ToolError `trust-changed`
 */
export function refuseOtherKeys(ruling: TrustKeys, nearer: TrustKeys, owner: KeysOwner, rulingPath: string): void {
    for (const name of names) {
        const written = nearer[name];
        if (written === undefined) continue;
        const from = ruling[name];
        if (from !== undefined && isDeepStrictEqual(unixLines(from), unixLines(written))) continue;
        const path = ["changes", name];
        throw new ToolError(
            "trust-changed",
            loosening(path, from === undefined ? "no such file" : "its own", "another file", {
                shownPath: owner.shownPath,
                position: owner.file.at(path, "value"),
                ruledBy: rulingPath,
            }),
        );
    }
}

/** `allowed_signers` as text. */
export function signersText(keys: TrustKeys): string | undefined {
    if (keys.signers === undefined) return undefined;
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(keys.signers);
    } catch {
        const path = keys.files.find((file) => file.role === "signers")!.path;
        throw new ToolError("bad-input", `${printable(path)}: is not UTF-8 text`);
    }
}

function isWritten(file: YamlFile, name: string): boolean {
    const changes = (file.value as { changes?: unknown }).changes;
    return typeof changes === "object" && changes !== null && Object.hasOwn(changes, name);
}
