import { resolve } from "node:path";
import type { ChangeSource } from "../../core/change/change";
import { requirementFor } from "../../core/change/requirement-for";
import { changeSources, openChangeSource } from "../../sources/changes";
import { configName, saysNoConfig } from "../../sources/config/find-config";
import { version1 } from "../../sources/config/defaults";
import { loadConfig } from "../../sources/config/load-config";
import type { LoadedConfig } from "../../sources/config/loaded-config";
import type { JudgeRules } from "../../tracker/judge-updates";
import type { Io } from "../io";

/** What a run judges by: the configuration, or the documented defaults where there is none. */
export interface RunRules {
    /** Absent where no configuration was found. */
    readonly loaded?: LoadedConfig;
    readonly judge: JudgeRules;
    readonly unsignedAllowed: boolean;
    readonly trustDigest: string;
    readonly changesDir: string;
    readonly source: ChangeSource;
    readonly remarks: readonly string[];
}

/** @throws ToolError for a configuration that exists and cannot be used. */
export function runRules(
    io: Io,
    options: { readonly config?: string; readonly changes?: string; readonly allowUnsigned: boolean },
): RunRules {
    const loaded = loadOrNone(io, options.config);
    if (loaded === undefined) return withoutConfig(io, options);
    const { config } = loaded;
    const directory = options.changes === undefined ? loaded.changesDir : resolve(io.cwd, options.changes);
    return {
        loaded,
        judge: {
            requirementFor: (stack) => requirementFor(config.stacks, stack),
            people: config.people,
            idPattern: config.changes.idPattern,
            wildcardScopes: config.changes.wildcardScopes,
            approvalDays: config.changes.approvalDays,
        },
        unsignedAllowed: options.allowUnsigned || config.changes.unsigned === "accept",
        trustDigest: loaded.trustDigest,
        changesDir: directory,
        source: openChangeSource(loaded, { directory, allowUnsigned: options.allowUnsigned, now: io.now }),
        remarks: [],
    };
}

function loadOrNone(io: Io, config: string | undefined): LoadedConfig | undefined {
    try {
        return loadConfig({ env: io.env, from: io.cwd, ...(config === undefined ? {} : { explicitPath: config }) });
    } catch (error) {
        if (saysNoConfig(error)) return undefined;
        throw error;
    }
}

/**
 * Without a configuration: one approval, by somebody who neither asked for the change nor wrote or committed what was
 * deployed, as far as the history names them; a window binds where the change has one.
 */
function withoutConfig(io: Io, options: { readonly changes?: string; readonly allowUnsigned: boolean }): RunRules {
    const directory = resolve(io.cwd, options.changes ?? version1.changes.files);
    return {
        judge: {
            requirementFor: (_, roles) => ({
                rule: "no configuration",
                ...version1.rule,
                separationOfDuties: [
                    "requester",
                    ...(roles.author === undefined ? [] : (["author"] as const)),
                    ...(roles.committer === undefined ? [] : (["committer"] as const)),
                ],
            }),
            people: [],
            idPattern: version1.changes.idPattern,
            wildcardScopes: [],
            approvalDays: version1.changes.approvalDays,
        },
        unsignedAllowed: options.allowUnsigned,
        trustDigest: "none",
        changesDir: directory,
        source: changeSources.file({
            directory,
            acceptUnsigned: options.allowUnsigned,
            organization: "none",
            people: [],
            keys: { signers: undefined, revoked: undefined, revocationsExpected: false },
            now: io.now,
        }),
        remarks: [
            `no ${configName} was found: judged by the defaults, one approval by somebody who neither asked for the change nor wrote or committed it, inside its window where it has one`,
        ],
    };
}
