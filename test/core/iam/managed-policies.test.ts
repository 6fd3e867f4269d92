import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeAttachment } from "../../../core/iam/judge-attachment";
import { judgeDocument } from "../../../core/iam/judge-document";
import { iamRules } from "../../../core/iam/rules";

const file = path.resolve(__dirname, "../../fixtures/aws-managed-policies/policies.json");
const policies = JSON.parse(readFileSync(file, "utf8")) as Record<string, { arn: string | null; document: unknown }>;

describe("AWS's managed policies", () => {
    for (const [name, { arn, document }] of Object.entries(policies)) {
        it(`are judged by their ARN as by what is in them: ${name}`, () => {
            const judged = judgeDocument(document, { kind: "identity" });
            assert.deepEqual(judged.problems, []);
            assert.equal(judgeAttachment(arn ?? `arn:aws:iam::aws:policy/${name}`)?.rule.id, judged.findings[0]?.rule);
        });
    }

    it("that a rule names are all here, but AdministratorAccess, whose text is known to everybody", () => {
        const named = iamRules.flatMap((rule) => rule.managedPolicies);
        assert.deepEqual(
            named.filter((name) => policies[name] === undefined),
            ["AdministratorAccess"],
        );
        const everything = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
        const [finding] = judgeDocument(everything, { kind: "identity" }).findings;
        for (const arn of [
            "arn:aws:iam::aws:policy/AdministratorAccess",
            "arn:aws-cn:iam::aws:policy/administratoraccess",
        ])
            assert.equal(judgeAttachment(arn)?.rule.id, finding?.rule);
    });
});
