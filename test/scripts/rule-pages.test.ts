import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readPolicyDocument } from "../../core/iam/policy-document";
import { iamRules } from "../../core/iam/rules";
import { rulePages } from "../../scripts/reference/rule-pages";

const root = path.resolve(__dirname, "../..");

describe("the pages of the IAM rules", () => {
    for (const page of rulePages()) {
        it(`are up to date: ${page.file} (npm run docs)`, () => {
            assert.equal(readFileSync(path.join(root, page.file), "utf8"), page.render());
        });
    }

    for (const rule of iamRules) {
        it(`show samples that are judged as they say: ${rule.id}`, () => {
            const page = readFileSync(path.join(root, `docs/rules/${rule.id}.md`), "utf8");
            const outcome = (heading: string) => {
                const [, text = ""] = new RegExp(`\n## ${heading}\n\n\`\`\`json\n([^]*?)\n\`\`\``).exec(page) ?? [];
                const document = readPolicyDocument(text);
                assert.deepEqual(document.problems, []);
                return rule.check({ document, kind: "identity", hints: {} }).outcome;
            };
            assert.equal(outcome("Avoid"), "findings");
            assert.equal(outcome("Prefer"), "clean");
        });
    }

    it("has every part in each page", () => {
        const parts = ["Summary", "Severity", "Avoid", "Prefer", "Why", "Configuration", "Related"];
        for (const { id } of iamRules) {
            const page = readFileSync(path.join(root, `docs/rules/${id}.md`), "utf8");
            assert.deepEqual(
                [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
                parts,
            );
        }
    });
});
