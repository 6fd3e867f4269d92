import { globMatches } from "../text/glob";
import { ToolError } from "../tool-error";
import { strictest, type Requirement } from "./requirement";

/** What one rule of the configuration demands of the stacks it matches. */
export interface RequirementRule extends Omit<Requirement, "rule" | "owner"> {
    /** Glob over `project/stack`. */
    readonly match: string;
    /** What messages call the rule; its `match` where absent. */
    readonly name?: string;
    readonly owner?: string | undefined;
    /** Globs that the stack has to match as well; set where a nearer file tightened this rule. */
    readonly within?: readonly string[];
    /** Keys by which a nearer file would loosen this rule, one sentence each. Not empty: the rule cannot be used. */
    readonly loosened?: readonly string[];
}

/**
 * What `stack` (`project/stack`) needs: the first rule that matches says it, and where none does, the strictest holds.
 *
 * @throws ToolError `trust-changed` when a file nearer to the author would loosen the rule for this stack.
 */
export function requirementFor(rules: readonly RequirementRule[], stack: string): Requirement {
    const rule = rules.find((each) => [each.match, ...(each.within ?? [])].every((glob) => globMatches(glob, stack)));
    if (rule === undefined) return strictest;
    if (rule.loosened !== undefined && rule.loosened.length > 0) {
        throw new ToolError("trust-changed", `for ${stack}: ${rule.loosened[0]!}`, { detail: rule.loosened.slice(1) });
    }
    return {
        rule: rule.name ?? rule.match,
        approvedChange: rule.approvedChange,
        approvals: rule.approvals,
        window: rule.window,
        separationOfDuties: rule.separationOfDuties,
        preview: rule.preview,
        update: rule.update,
        ...(rule.owner === undefined ? {} : { owner: rule.owner }),
    };
}
