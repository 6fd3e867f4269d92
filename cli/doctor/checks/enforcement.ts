import { ToolError } from "../../../core/tool-error";
import type { Update } from "../../../core/trail/update";
import { counted } from "../../../reports/words/figures";
import { openFileBackend } from "../../../sources/updates/file-backend";
import type { Check } from "../check";

/** Where the history of updates can be read: the last update of each stack ran with a policy pack. */
export const enforcement: Check = {
    name: "enforcement",
    async run({ loaded }) {
        if (loaded instanceof ToolError || loaded.config.tracker.updates === undefined) return undefined;
        let updates: readonly Update[];
        try {
            ({ updates } = await openFileBackend(loaded.config.tracker.updates).read(loaded.config.changes.idPattern));
        } catch (error) {
            if (!(error instanceof ToolError)) throw error;
            return {
                state: "failed",
                facts: [error.message],
                fix: ["mend tracker.updates: it is relative to countersign.yaml"],
            };
        }
        // A destroy or a refresh never asks a policy pack; the history of an update says whether one was asked for.
        const last = new Map<string, Update>();
        for (const update of updates) {
            if (update.kind === "update" && update.record === "complete")
                last.set(`${update.project}/${update.stack}`, update);
        }
        const without = [...last]
            .filter(([, update]) => !update.packRequested)
            .map(([stack]) => stack)
            .sort();
        if (without.length === 0) {
            return {
                state: "ok",
                facts: [`the last update of each of ${counted(last.size, "stack")} ran with a policy pack`],
            };
        }
        return {
            state: "attention",
            facts: [
                ...without.slice(0, 5).map((stack) => `${stack}: last update ran without a policy pack`),
                ...(without.length > 5 ? [`and ${without.length - 5} more`] : []),
            ],
            fix: ["export PULUMI_OPTION_POLICY_PACK in the pipeline that runs them"],
        };
    },
};
