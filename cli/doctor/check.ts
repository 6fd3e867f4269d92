import type { ToolError } from "../../core/tool-error";
import type { LoadedConfig } from "../../sources/config/loaded-config";
import type { Io } from "../io";

/**
 * - `ok`: nothing to do.
 * - `note`: nothing to do now, but good to know.
 * - `attention`: somebody should do what `fix` says.
 * - `failed`: could not be checked, or nothing can be decided before it is mended.
 */
export type CheckState = "ok" | "note" | "attention" | "failed";

export interface CheckResult {
    readonly state: CheckState;
    /** What was found, a line each; text from outside is made printable when it is shown. */
    readonly facts: readonly string[];
    /** Lines of a file, printed as they are; already safe to print. */
    readonly excerpt?: readonly string[];
    readonly fix?: readonly string[];
}

/** What every check may look at. */
export interface DoctorContext {
    readonly io: Pick<Io, "env" | "cwd" | "now">;
    /** The configuration as the pack would load it, or why it cannot be. */
    readonly loaded: LoadedConfig | ToolError;
    /** The pack that updates run with, or could run with. */
    readonly pack: FoundPack | undefined;
    /** `--stack`, `project/stack`. */
    readonly stack: string | undefined;
}

export interface FoundPack {
    /** Absolute. */
    readonly folder: string;
    /** `PULUMI_OPTION_POLICY_PACK` names it, or it is only installed. */
    readonly by: "environment" | "installed";
}

/** One line of `countersign doctor`: a file in `checks/` and a line in its index. */
export interface Check {
    readonly name: string;
    /** `undefined`: there is nothing to check here, e.g. because the configuration could not be loaded. */
    run(context: DoctorContext): CheckResult | undefined | Promise<CheckResult | undefined>;
}
