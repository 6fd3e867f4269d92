import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { readPolicyDocument } from "../../../core/iam/policy-document";
import { iamRules } from "../../../core/iam/rules";
import type { RuleExample } from "../../../core/iam/rule";

describe("the IAM rules", () => {
    it("are all listed", () => {
        const folder = path.resolve(__dirname, "../../../core/iam/rules");
        const files = readdirSync(folder).filter((file) => file !== "index.ts");
        assert.deepEqual(iamRules.map((rule) => `${rule.id}.ts`).sort(), files.sort());
    });

    for (const rule of iamRules) {
        const check = ({ document, kind = "identity" }: RuleExample, form: (document: unknown) => unknown) =>
            rule.check({ document: readPolicyDocument(form(document)), kind, hints: {} });
        const forms = {
            object: (document: unknown) => document,
            text: (document: unknown) => JSON.stringify(document, null, 2),
        };

        describe(rule.id, () => {
            for (const [form, write] of Object.entries(forms)) {
                for (const example of rule.examples.violating) {
                    it(`finds ${example.name} (${form})`, () => {
                        const result = check(example, write);
                        assert.equal(result.outcome, "findings");
                        for (const finding of result.outcome === "findings" ? result.findings : []) {
                            assert.equal(finding.rule, rule.id);
                            assert.ok(
                                finding.statements.length > 0 &&
                                    finding.grants.length > 0 &&
                                    // For a name that is like nothing there is nothing to propose.
                                    (finding.smaller.length > 0 || rule.category === "syntax"),
                            );
                        }
                    });
                }
                for (const example of rule.examples.compliant) {
                    it(`lets ${example.name} pass (${form})`, () => {
                        assert.deepEqual(check(example, write), { outcome: "clean" });
                    });
                }
            }
        });
    }
});
