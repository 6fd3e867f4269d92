import { statSync } from "node:fs";
import { ToolError } from "../../../core/tool-error";
import { counted } from "../../../reports/words/figures";
import type { Check } from "../check";

/** The folders that the tracker reads are there. */
export const tracker: Check = {
    name: "tracker",
    run({ loaded }) {
        if (loaded instanceof ToolError) return undefined;
        const { trail, updates, accounts } = loaded.config.tracker;
        if (trail === undefined && updates === undefined) return undefined;
        const gone = [trail, updates].filter((folder) => folder !== undefined && !isFolder(folder));
        const scope = accounts.length === 0 ? "all accounts of the records" : counted(accounts.length, "account");
        if (gone.length === 0) return { state: "ok", facts: [`trail and updates are there; ${scope}`] };
        return {
            state: "attention",
            facts: gone.map((folder) => `${folder}: no such folder`),
            fix: ["mend tracker.trail and tracker.updates; they are relative to countersign.yaml"],
        };
    },
};

function isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
