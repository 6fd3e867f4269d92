import assert from "node:assert/strict";
import { strictest } from "../../../core/change/requirement";
import { requirementFor, type RequirementRule } from "../../../core/change/requirement-for";
import { ToolError } from "../../../core/tool-error";

const rule = (match: string, more: Partial<RequirementRule> = {}): RequirementRule => ({
    match,
    approvedChange: true,
    approvals: 1,
    window: "optional",
    separationOfDuties: ["requester"],
    preview: "warn",
    update: "enforce",
    ...more,
});

describe("what a stack needs", () => {
    it("is the strictest where there are no rules", () => {
        assert.deepEqual(requirementFor([], "payments/prod"), strictest);
    });
    it("is the strictest where no rule matches", () => {
        assert.deepEqual(requirementFor([rule("web/*"), rule("payments/dev")], "payments/prod"), strictest);
    });
    it("is what the first matching rule says", () => {
        const rules = [rule("web/**"), rule("*/prod", { approvals: 2, owner: "team-payments" }), rule("**")];
        assert.deepEqual(requirementFor(rules, "payments/prod"), {
            rule: "*/prod",
            owner: "team-payments",
            approvedChange: true,
            approvals: 2,
            window: "optional",
            separationOfDuties: ["requester"],
            preview: "warn",
            update: "enforce",
        });
        assert.equal(requirementFor(rules, "payments/dev").rule, "**");
    });
    it("needs the globs of both files where a rule was tightened", () => {
        const rules = [rule("**", { within: ["payments/*"], approvals: 3 }), rule("**")];
        assert.equal(requirementFor(rules, "payments/prod").approvals, 3);
        assert.equal(requirementFor(rules, "web/prod").approvals, 1);
    });
    it("refuses a rule that a nearer file would loosen, only where that rule applies", () => {
        const rules = [rule("payments/*", { loosened: ["stacks[0].approvals is 1", "and more"] }), rule("**")];
        assert.throws(
            () => requirementFor(rules, "payments/prod"),
            (error) =>
                error instanceof ToolError &&
                error.code === "trust-changed" &&
                error.message === "for payments/prod: stacks[0].approvals is 1" &&
                error.detail.length === 1,
        );
        assert.equal(requirementFor(rules, "web/prod").rule, "**");
    });
});
