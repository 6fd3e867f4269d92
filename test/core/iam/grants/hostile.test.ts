import assert from "node:assert/strict";
import { evaluate } from "../../../../core/iam/evaluate";
import { countsOf } from "../../../../core/iam/grants/counts-of";
import { diffGrants } from "../../../../core/iam/grants/diff-grants";
import { grantsOf } from "../../../../core/iam/grants/grants-of";
import { readPolicyDocument } from "../../../../core/iam/policy-document";

const many = (count: number, make: (index: number) => unknown) =>
    readPolicyDocument({ Version: "2012-10-17", Statement: Array.from({ length: count }, (_, index) => make(index)) });

/** Documents near the largest that are read, made to be slow. */
const documents = {
    "thousands of statements on a resource each": many(1_500, (index) => ({
        Effect: "Allow",
        Action: "s3:Get*",
        Resource: `arn:aws:s3:::b${index}*`,
    })),
    "statements that allow and deny in turn": many(1_500, (index) => ({
        Effect: index % 2 === 0 ? "Allow" : "Deny",
        Action: ["a4b:*", "xray:*"],
        Resource: `*${index}`,
    })),
    "resources made of stars": many(50, (index) => ({
        Effect: "Allow",
        Action: "s3:*",
        Resource: [`${"*a".repeat(600)}${index}`, `arn:aws:s3:::${"?*".repeat(300)}${index}`],
    })),
    "actions made of stars": many(20, (index) => ({
        Effect: "Allow",
        Action: Array.from(
            { length: 400 },
            (_, at) => `*${String.fromCharCode(97 + (at % 26))}*:*${at.toString(36)}*${index}`,
        ),
        Resource: "*",
    })),
    "many names that nobody knows": many(10, (index) => ({
        Effect: "Allow",
        Action: Array.from({ length: 1_000 }, (_, at) => `new${index}:Do${at}`),
        Resource: "*",
    })),
};

describe("grants of documents made to be slow", () => {
    for (const [name, document] of Object.entries(documents)) {
        it(`${name}: are counted, compared and evaluated`, () => {
            assert.deepEqual(document.problems, []);
            const [grants, none] = [grantsOf({ identity: [document] }), grantsOf({ identity: [] })];
            countsOf(grants);
            assert.ok(diffGrants(none, grants).added.length > 0);
            const backwards = many(0, () => undefined);
            assert.deepEqual(diffGrants(grants, grantsOf({ identity: [backwards] })).added, []);
            // Whatever is left when the work is cut short counts as new, and says so.
            const again = diffGrants(grants, grantsOf({ identity: [document] }));
            assert.ok(!again.complete || again.added.length === 0);
            const request = { action: "s3:GetObject", resource: "arn:aws:s3:::b2/x", context: {} };
            evaluate(
                { ...request, principal: { arn: "arn:aws:iam::1:user/u", account: "1" } },
                { identity: [document] },
            );
        });
    }

    it("a document of a megabyte grants nothing and says why", () => {
        const text = JSON.stringify({ Statement: { Effect: "Allow", Action: "*", Resource: "x".repeat(1_000_000) } });
        const document = readPolicyDocument(text);
        assert.deepEqual([document.problems.length, grantsOf({ identity: [document] }).allows.length], [1, 0]);
    });
});
