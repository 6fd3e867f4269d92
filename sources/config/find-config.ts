import { lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { ToolError } from "../../core/tool-error";
import { printable } from "../../core/text/printable";
import type { ConfigFile } from "./loaded-config";
import type { OtherTrust } from "./pin";
import { isMissing, unreadable } from "./read-regular-file";

/** The one name of the configuration. */
export const configName = "countersign.yaml";

/** Where a configuration may come from. */
export interface ConfigPlaces {
    /** Folder of the policy pack; absent for the command line. */
    readonly packDir?: string | undefined;
    /** Path that Pulumi's policy configuration names. */
    readonly policyConfigPath?: string | undefined;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Absolute folder from which files are looked up, upwards: `PWD` for the pack, the working folder for the command line. */
    readonly from: string;
    /** `--config`. */
    readonly explicitPath?: string | undefined;
}

/** A configuration file that exists, or that somebody named. */
export interface FoundConfig {
    readonly absolutePath: string;
    readonly role: Exclude<ConfigFile["role"], "signers" | "revoked">;
}

/**
 * The file that rules, and those that may tighten it. Where the pack ships one it rules and every other place is nearer to the
 * author. Where it does not, the first of `--config`, policy config, `COUNTERSIGN_CONFIG` and the files upwards from `from`
 * rules, and the others are not read.
 *
 * @throws ToolError `unreadable` when there is none (see `saysNoConfig`), or a folder on the way cannot be looked into;
 * `trust-changed` when there is none although one is pinned.
 */
export function findConfigs(places: ConfigPlaces): {
    readonly ruling: FoundConfig;
    readonly nearer: readonly FoundConfig[];
} {
    const from = realFolder(places.from);
    const named = namedConfigs(places, from);
    const shipped = places.packDir === undefined ? undefined : join(places.packDir, configName);
    if (shipped !== undefined && exists(shipped)) {
        const nearer = [...named, ...upwards(from, "all")];
        return { ruling: { absolutePath: shipped, role: "pack" }, nearer: withoutRepeats(shipped, nearer) };
    }
    const ruling = named[0] ?? upwards(from, "first")[0];
    if (ruling !== undefined) return { ruling, nearer: [] };
    const pinned = places.env["COUNTERSIGN_TRUST"];
    if (pinned !== undefined) {
        const cause: OtherTrust = { kind: "other-trust", pinned, files: [] };
        throw new ToolError(
            "trust-changed",
            `COUNTERSIGN_TRUST pins a trust, but there is no ${configName} in ${printable(from)} or above`,
            { cause, detail: notFoundDetail(from) },
        );
    }
    throw new ToolError("unreadable", `no ${configName} in ${printable(from)} or above. Write one: countersign init`, {
        detail: notFoundDetail(from),
        cause: noConfig,
    });
}

const noConfig = Symbol("no configuration was named or found");

/** Whether `loadConfig` threw this because there is no configuration at all; one that is there and unusable is never that. */
export function saysNoConfig(error: unknown): boolean {
    return error instanceof ToolError && error.cause === noConfig;
}

/** Paths that somebody gave, in the order in which they rule. An empty one is a mistake, never "none given". */
function namedConfigs(places: ConfigPlaces, from: string): readonly FoundConfig[] {
    const named: readonly (readonly [string | undefined, FoundConfig["role"], string])[] = [
        [places.explicitPath, "option", "--config"],
        [places.policyConfigPath, "policy-config", "the policy configuration's path"],
        [places.env["COUNTERSIGN_CONFIG"], "environment", "COUNTERSIGN_CONFIG"],
    ];
    return named.flatMap(([path, role, what]) => {
        if (path === undefined) return [];
        if (path.trim() === "") throw new ToolError("bad-input", `${what} is set but empty: name a file, or unset it`);
        const absolute = resolve(from, path);
        return [{ absolutePath: isFolder(absolute) ? join(absolute, configName) : absolute, role }];
    });
}

/** Files named `countersign.yaml` in `from` and the folders above it, the nearest first, up to the root of the file system. */
function upwards(from: string, which: "first" | "all"): readonly FoundConfig[] {
    const found: FoundConfig[] = [];
    for (let folder = from; ; folder = dirname(folder)) {
        const path = join(folder, configName);
        if (exists(path)) {
            refuseLink(path, shownPath(path, from));
            found.push({ absolutePath: path, role: "found" });
            if (which === "first") return found;
        }
        if (dirname(folder) === folder) return found;
    }
}

/**
 * A link found in a checkout could make this program read, and its error messages show, a file that the author of the change
 * cannot read. Paths that somebody named outside the checkout may be links.
 */
function refuseLink(path: string, shown: string): void {
    if (!lstatSync(path).isSymbolicLink()) return;
    throw new ToolError(
        "unreadable",
        `${printable(shown)}: is a symbolic link, which is not followed here. Name the file with COUNTERSIGN_CONFIG or --config`,
    );
}

function withoutRepeats(ruling: string, candidates: readonly FoundConfig[]): readonly FoundConfig[] {
    const seen = new Set([real(ruling)]);
    return candidates.filter(({ absolutePath }) => {
        const path = real(absolutePath);
        if (seen.has(path)) return false;
        seen.add(path);
        return true;
    });
}

/** Whether anything has this name, a dangling link too: what is there but cannot be read must not count as absent. */
export function exists(path: string): boolean {
    try {
        lstatSync(path);
        return true;
    } catch (error) {
        if (isMissing(error)) return false;
        throw unreadable(path, error);
    }
}

export function isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `from` without links, so that "above" is what the file system says and not how the path was spelt. */
export function realFolder(from: string): string {
    return real(resolve(from));
}

function real(path: string): string {
    try {
        return realpathSync(path);
    } catch {
        // Not there, or not to be looked into: whoever reads it next says so.
        return path;
    }
}

/** Relative to the working folder where it lies below it, else absolute. */
export function shownPath(path: string, from: string): string {
    const short = relative(from, path);
    return short === "" || short.startsWith("..") || isAbsolute(short) ? path : short;
}

function notFoundDetail(from: string): readonly string[] {
    const other = ["countersign.yml", "Countersign.yaml", ".countersign.yaml"].find((name) => exists(join(from, name)));
    return other === undefined ? [] : [`there is a ${other}: its name must be ${configName}`];
}
