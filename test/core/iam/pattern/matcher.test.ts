import assert from "node:assert/strict";
import fc from "fast-check";
import { actionMatcher, matcher, resourceMatcher } from "../../../../core/iam/pattern/matcher";
import { propertyRuns } from "../../../support/property-runs";

describe("IAM's wildcards", () => {
    const cases: readonly [pattern: string, text: string, covered: boolean][] = [
        ["*", "", true],
        ["*", "s3:GetObject", true],
        ["?", "", false],
        ["?", "a", true],
        ["s3:Get*", "s3:GetObject", true],
        ["s3:Get*", "s3:Get", true],
        ["s3:Get*", "s3:PutObject", false],
        ["s3:*Object", "s3:GetObject", true],
        ["s3:*Object", "s3:GetObjects", false],
        ["a*b*c", "aXbXbXc", true],
        ["a*b*c", "aXbX", false],
        ["**", "x", true],
        ["arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::lee/x", false],
        ["arn:aws:s3:::a${*}/x", "arn:aws:s3:::a*/x", true],
        ["arn:aws:s3:::a${*}/x", "arn:aws:s3:::ab/x", false],
        ["a${$}{b", "a${b", true],
    ];
    for (const [pattern, text, covered] of cases) {
        it(`${covered ? "covers" : "does not cover"}: ${pattern} and ${text}`, () => {
            assert.equal(matcher(pattern)(text), covered);
        });
    }

    it("does not mind the case of an action", () => {
        assert.ok(actionMatcher("IAM:pass*")("iam:PassRole"));
        assert.ok(!matcher("IAM:pass*")("iam:PassRole"));
    });

    it("completes an ARN that lacks fields", () => {
        const queue = "arn:aws:sqs:eu-west-1:111122223333:q";
        for (const pattern of ["arn:aws", "arn:aws:sqs", "arn:aws:sqs:eu-west-1", "arn:aws:sqs:eu-west-1:111122223333"])
            assert.ok(resourceMatcher(pattern)(queue), pattern);
        for (const pattern of [
            "arn:aws:sq",
            "arn:aws:sqs:eu-west",
            "arn:aws:sqs:",
            "arn:aws:sqs:eu-west-1:111122223333:",
        ])
            assert.ok(!resourceMatcher(pattern)(queue), pattern);
    });

    it("agrees with a regular expression", () => {
        const pattern = fc.array(fc.constantFrom("*", "?", "a", "b", ":", ".", "(", "\\"), { maxLength: 12 });
        const text = fc.array(fc.constantFrom("a", "b", ":", ".", "(", "\\", "*", "?"), { maxLength: 12 });
        fc.assert(
            fc.property(pattern, text, (parts, letters) => {
                const source = parts.map((part) =>
                    part === "*" ? "[^]*" : part === "?" ? "[^]" : part.replace(/\W/, "\\$&"),
                );
                const reference = new RegExp(`^${source.join("")}$`);
                assert.equal(matcher(parts.join(""))(letters.join("")), reference.test(letters.join("")));
            }),
            propertyRuns(10_000),
        );
    });

    it("takes no time worth speaking of for patterns made to be slow", () => {
        assert.equal(matcher("*a".repeat(500) + "b")("a".repeat(5_000)), false);
    });
});
