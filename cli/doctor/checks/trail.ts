import { statSync } from "node:fs";
import { ToolError } from "../../../core/tool-error";
import { counted } from "../../../reports/words/figures";
import type { Check } from "../check";

/** The folder of the trail is there; that of the updates is opened by `enforcement`. */
export const trailCheck: Check = {
    name: "trail",
    run({ loaded }) {
        if (loaded instanceof ToolError) return undefined;
        const { trail, accounts } = loaded.config.tracker;
        if (trail === undefined) return undefined;
        const scope = accounts.length === 0 ? "all accounts of the records" : counted(accounts.length, "account");
        if (isFolder(trail)) return { state: "ok", facts: [`${trail}, ${scope}`] };
        return {
            state: "attention",
            facts: [`${trail}: no such folder`],
            fix: ["mend tracker.trail: it is relative to countersign.yaml"],
        };
    },
};

function isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
