import { ToolError } from "../../../core/tool-error";
import type { Check } from "../check";

/** Whether whoever writes a change could also change what decides on it. */
export const trust: Check = {
    name: "trust",
    run({ loaded, io }) {
        if (loaded instanceof ToolError) return undefined;
        const digest = loaded.trustDigest;
        if (io.env["COUNTERSIGN_TRUST"] !== undefined)
            return { state: "ok", facts: [digest, "pinned by COUNTERSIGN_TRUST"] };
        if (loaded.files[0]?.role === "pack") {
            return {
                state: "ok",
                facts: [digest, "not pinned; the pack's configuration rules, so guard who may write the pack"],
            };
        }
        return {
            state: "attention",
            facts: [digest, "not pinned: whoever writes a change can edit these files in the same pull request"],
            fix: [
                "set it where the pipeline is defined, outside the checkout:",
                `COUNTERSIGN_TRUST=${digest}`,
                "or ship countersign.yaml inside the pack",
            ],
        };
    },
};
