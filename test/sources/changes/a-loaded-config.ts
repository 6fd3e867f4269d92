import { join } from "node:path";
import { parseConfig } from "../../../sources/config/parse-config";
import type { LoadedConfig } from "../../../sources/config/loaded-config";

export interface ConfigParts {
    readonly folder: string;
    /** Lines of `allowed_signers`. */
    readonly signers?: readonly string[];
    readonly revoked?: Uint8Array;
    /** YAML below the organisation: `people`, `changes`, … */
    readonly yaml?: string;
    readonly organization?: string;
}

export const peopleYaml = `
people:
  - { name: lee, ids: [lee@example.com, lee@work.example] }
  - { name: osei, ids: [mary.osei@example.com] }
  - { name: sato, ids: [kei.sato@example.com] }
`;

/** A configuration as the loader would give it, without the files it is read from. */
export function loadedConfig(parts: ConfigParts): LoadedConfig {
    const text = `version: 1\norganization: ${parts.organization ?? "example.org"}\n${parts.yaml ?? peopleYaml}`;
    const { value } = parseConfig(Buffer.from(text), "countersign.yaml");
    return {
        config: value,
        baseDir: parts.folder,
        changesDir: join(parts.folder, "changes"),
        files: [],
        trustDigest: `sha256:${"0".repeat(64)}`,
        trustDocument: "",
        signers: parts.signers === undefined ? undefined : `${parts.signers.join("\n")}\n`,
        revoked: parts.revoked,
    };
}
