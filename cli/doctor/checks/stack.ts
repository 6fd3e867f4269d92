import { requirementFor } from "../../../core/change/requirement-for";
import { ToolError } from "../../../core/tool-error";
import { counted } from "../../../reports/words/figures";
import type { Check } from "../check";

/** With `--stack`: what that stack needs, all files taken together. */
export const stackCheck: Check = {
    name: "stack",
    run({ loaded, stack }) {
        if (stack === undefined || loaded instanceof ToolError) return undefined;
        try {
            const need = requirementFor(loaded.config.stacks, stack);
            const facts = need.approvedChange
                ? [
                      `${stack}: ${counted(need.approvals, "approval")}, window ${need.window}, by rule "${need.rule}"`,
                      `may not approve: ${need.separationOfDuties.join(", ") || "nobody is kept from it"}`,
                  ]
                : [`${stack}: needs no change, by rule "${need.rule}"`];
            return { state: "ok", facts: [...facts, `preview ${need.preview}, update ${need.update}`] };
        } catch (error) {
            if (!(error instanceof ToolError)) throw error;
            return {
                state: "attention",
                facts: [error.message, ...error.detail],
                fix: ["take the key out of the nearer file, or have it changed where it rules"],
            };
        }
    },
};
