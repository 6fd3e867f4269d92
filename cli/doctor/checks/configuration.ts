import { ToolError } from "../../../core/tool-error";
import type { ConfigFile } from "../../../sources/config/loaded-config";
import type { Check } from "../check";

/** The configuration is there, read and in force, and by which files. */
export const configuration: Check = {
    name: "configuration",
    run({ loaded }) {
        if (loaded instanceof ToolError) {
            return { state: "failed", facts: [loaded.message], excerpt: loaded.detail };
        }
        const configs = loaded.files.filter((file) => file.role !== "signers" && file.role !== "revoked");
        return { state: "ok", facts: configs.map((file, index) => `${file.path}, ${origin(file, index === 0)}`) };
    },
};

const origins: Readonly<Record<ConfigFile["role"], string>> = {
    pack: "shipped inside the pack",
    "policy-config": "named by the policy configuration",
    environment: "named by COUNTERSIGN_CONFIG",
    option: "named by --config",
    found: "found from this folder upwards",
    signers: "",
    revoked: "",
};

function origin(file: ConfigFile, rules: boolean): string {
    return rules ? `${origins[file.role]}: rules` : `${origins[file.role]}: may only tighten`;
}
