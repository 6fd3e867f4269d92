import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { findingId } from "../../../core/iam/finding-id";
import { judgeAttachment } from "../../../core/iam/judge-attachment";
import { judgeDocument } from "../../../core/iam/judge-document";
import { iamRules } from "../../../core/iam/rules";

const file = path.resolve(__dirname, "../../fixtures/aws-managed-policies/policies.json");
const policies = JSON.parse(readFileSync(file, "utf8")) as Record<string, { arn: string | null; document: unknown }>;

/** Rules that know AWS's policies by their names. */
const namedByRules = new Set(iamRules.filter((rule) => rule.managedPolicies.length > 0).map(({ id }) => id));

describe("AWS's managed policies", () => {
    for (const [name, { arn, document }] of Object.entries(policies)) {
        it(`are judged by their ARN as by what is in them: ${name}`, () => {
            const judged = judgeDocument(document, { kind: "identity" });
            assert.deepEqual(judged.problems, []);
            const byName = judged.findings.map(({ rule }) => rule).filter((rule) => namedByRules.has(rule));
            assert.equal(judgeAttachment(arn ?? `arn:aws:iam::aws:policy/${name}`)?.rule.id, byName[0]);
        });
    }

    it("that a rule names are all here, but two whose text is known to everybody", () => {
        const named = iamRules.flatMap((rule) => rule.managedPolicies);
        assert.deepEqual(
            named.filter((name) => policies[name] === undefined),
            ["AdministratorAccess", "PowerUserAccess"],
        );
        const power = { Effect: "Allow", NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" };
        assert.equal(
            judgeAttachment("arn:aws:iam::aws:policy/PowerUserAccess")?.rule.id,
            judgeDocument({ Statement: [power] }, { kind: "identity" }).findings[0]?.rule,
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

/** Grave findings in AWS's read-only and service policies that are right, and why. */
const reviewed: Readonly<Record<string, string>> = {
    "ReadOnlyAccess every-credential/ec2:Get*":
        "it covers ec2:GetPasswordData, the administrator's password of every Windows machine",
    "AWSElasticBeanstalkService pass-any-role/iam:PassRole":
        "it passes every role to every service, as its document says",
    "AmazonElasticMapReduceRole pass-any-role/iam:PassRole":
        "it passes every role to every service, as its document says",
    "AWSDataPipelineRole pass-any-role/iam:PassRole": "it passes every role to every service, as its document says",
};

describe("AWS's read-only and service policies", () => {
    it("have no grave finding but those with a reason", () => {
        const grave = Object.entries(policies)
            .filter(
                ([name, { arn }]) =>
                    /ReadOnly|ViewOnly|Audit|RolePolicy$|ExecutionRole/.test(name) || /service-role\//.test(arn ?? ""),
            )
            .flatMap(([name, { document }]) =>
                judgeDocument(document, { kind: "identity" })
                    .findings.filter(({ severity }) => severity === "critical" || severity === "high")
                    .map((finding) => `${name} ${findingId(finding)}`),
            );
        assert.ok(grave.length > 0);
        assert.deepEqual(
            grave.filter((each) => reviewed[each] === undefined),
            [],
        );
    });
});
