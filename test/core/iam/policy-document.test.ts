import assert from "node:assert/strict";
import fc from "fast-check";
import { jsonPlaces } from "../../../core/iam/json-places";
import { judgeDocument } from "../../../core/iam/judge-document";
import { notKnown } from "../../../core/iam/not-known";
import { readPolicyDocument } from "../../../core/iam/policy-document";
import { propertyRuns } from "../../support/property-runs";

const allow = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };

describe("reading a policy document", () => {
    const readable: readonly { name: string; input: unknown; statements: number }[] = [
        { name: "an object", input: { Version: "2012-10-17", Statement: [allow, allow] }, statements: 2 },
        { name: "a text", input: JSON.stringify({ Statement: [allow] }), statements: 1 },
        { name: "a lone statement", input: { Statement: allow }, statements: 1 },
        {
            name: "keys in any case",
            input: { STATEMENT: { effect: "allow", ACTION: ["*"], resource: "*" } },
            statements: 1,
        },
        { name: "URL-encoded text", input: encodeURIComponent(JSON.stringify({ Statement: [allow] })), statements: 1 },
        { name: "no statements", input: { Statement: [] }, statements: 0 },
        {
            name: "keys that are no elements of the grammar",
            input: { Id: "x", Statement: { ...allow, Comment: "y" } },
            statements: 1,
        },
    ];
    for (const { name, input, statements } of readable) {
        it(`reads ${name}`, () => {
            const document = readPolicyDocument(input);
            assert.deepEqual([document.problems, document.unknown, document.statements.length], [[], [], statements]);
        });
    }

    const malformed: readonly { name: string; input: unknown; at: string; why: RegExp }[] = [
        {
            name: "no JSON",
            input: "{ Statement: [] }",
            at: "",
            why: /^it is not JSON: unexpected text at line 1, column 3$/,
        },
        { name: "cut off", input: '{"Statement": [', at: "", why: /^it is not JSON: it ends too early/ },
        { name: "blank", input: "  ", at: "", why: /^it is not JSON: it is empty$/ },
        { name: "a list", input: [allow], at: "", why: /^it is not an object$/ },
        { name: "a number", input: 7, at: "", why: /^it is not an object$/ },
        { name: "no Statement", input: { Version: "2012-10-17" }, at: "", why: /^it has no Statement$/ },
        {
            name: "a statement that is a text",
            input: { Statement: ["x"] },
            at: "Statement[0]",
            why: /must be an object/,
        },
        {
            name: "no Action",
            input: { Statement: { Effect: "Allow" } },
            at: "Statement",
            why: /neither Action nor NotAction/,
        },
        {
            name: "both Action and NotAction",
            input: { Statement: [{ ...allow, NotAction: "*" }] },
            at: "Statement[0]",
            why: /both Action and NotAction/,
        },
        {
            name: "another Effect",
            input: { Statement: [{ ...allow, Effect: "Maybe" }] },
            at: "Statement[0].Effect",
            why: /neither Allow/,
        },
        {
            name: "no Effect",
            input: { Statement: [{ Action: "*" }] },
            at: "Statement[0]",
            why: /neither Allow nor Deny/,
        },
        {
            name: "an action that is a number",
            input: { Statement: [{ ...allow, Action: [1] }] },
            at: "Statement[0].Action[0]",
            why: /text/,
        },
        {
            name: "a condition that is a list",
            input: { Statement: [{ ...allow, Condition: [] }] },
            at: "Statement[0].Condition",
            why: /object/,
        },
        {
            name: "a key that is there twice",
            input: '{"Statement": [{"Effect": "Deny", "Effect": "Allow", "Action": "*"}]}',
            at: "Statement[0].Effect",
            why: /twice/,
        },
        {
            name: "two keys that differ in case only",
            input: { Statement: [{ ...allow, action: "*" }] },
            at: "Statement[0].Action",
            why: /twice/,
        },
        { name: "nested without end", input: "[".repeat(200_000), at: "", why: /not JSON|nested/ },
        { name: "nested deeply", input: "[".repeat(5_000) + "]".repeat(5_000), at: "", why: /nested deeper/ },
    ];
    for (const { name, input, at, why } of malformed) {
        it(`finds what is wrong: ${name}`, () => {
            const problem = readPolicyDocument(input).problems.find((each) => why.test(each.why));
            assert.equal(problem?.at.replace(/ \(line.*/, ""), at);
        });
    }

    it("says where in the text something is", () => {
        const text = JSON.stringify({ Statement: [allow, { ...allow, Action: ["s3:ListBucket", "*"] }] }, null, 2);
        const document = readPolicyDocument(text);
        const said = document.place(["Statement", 1, "Action", 1]);
        const [, line, column] = /^Statement\[1\]\.Action\[1\] \(line (\d+), column (\d+)\)$/.exec(said)!;
        assert.equal(text.split("\n")[Number(line) - 1]!.slice(Number(column) - 1), '"*"');
    });

    it("judges the statements that it can read beside those that it cannot", () => {
        const judged = judgeDocument(
            { Statement: ["x", { Effect: "Allow", Action: "*", Resource: "*" }] },
            { kind: "identity" },
        );
        assert.equal(judged.problems.length, 1);
        assert.deepEqual(
            judged.findings.map((finding) => [finding.rule, finding.statements]),
            [["full-admin", [1]]],
        );
    });

    it("accepts what JSON.parse accepts, and finds every value", () => {
        fc.assert(
            fc.property(fc.json(), (text) => {
                const places = jsonPlaces(text);
                const walk = (value: unknown, path: readonly (string | number)[]): void => {
                    assert.ok(places.of(path) !== undefined, JSON.stringify(path));
                    if (typeof value !== "object" || value === null) return;
                    for (const [key, each] of Object.entries(value)) {
                        walk(each, [...path, Array.isArray(value) ? Number(key) : key]);
                    }
                };
                walk(JSON.parse(text), []);
            }),
            propertyRuns(1_000),
        );
    });

    it("never throws, whatever it is given", () => {
        const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.constant(notKnown));
        const statement = fc.dictionary(
            fc.constantFrom(
                "Effect",
                "effect",
                "Action",
                "NotAction",
                "Resource",
                "NotResource",
                "Condition",
                "Sid",
                "Principal",
            ),
            fc.oneof(
                leaf,
                fc.array(leaf),
                fc.dictionary(fc.string(), fc.oneof(leaf, fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(leaf))))),
            ),
        );
        const document = fc.oneof(
            fc.anything(),
            fc.string(),
            fc.json(),
            fc.record({ Statement: fc.oneof(statement, fc.array(fc.oneof(statement, leaf))) }),
        );
        fc.assert(
            fc.property(document, (input) => {
                judgeDocument(input, { kind: "identity" });
            }),
            propertyRuns(2_000),
        );
    });

    it("says the same of a text as of the object it holds", () => {
        const action = fc.constantFrom("*", "s3:*", "iam:PassRole", "iam:*", "s3:GetObject", "i*", "*:*");
        const resource = fc.constantFrom(
            "*",
            "arn:aws:s3:::a/*",
            "arn:aws:iam::*:role/*",
            "arn:aws:iam::111122223333:role/a",
        );
        const oneOrMany = (values: fc.Arbitrary<string>) => fc.oneof(values, fc.array(values, { maxLength: 3 }));
        const statement = fc.oneof(
            fc.record({
                Effect: fc.constantFrom("Allow", "Deny"),
                Action: oneOrMany(action),
                Resource: oneOrMany(resource),
            }),
            fc.record({
                Effect: fc.constantFrom("Allow", "Deny"),
                NotAction: oneOrMany(action),
                NotResource: oneOrMany(resource),
            }),
        );
        fc.assert(
            fc.property(fc.array(statement, { maxLength: 4 }), (statements) => {
                const document = { Version: "2012-10-17", Statement: statements };
                const rulesOf = (input: unknown) =>
                    judgeDocument(input, { kind: "identity" }).findings.map(({ rule, statements }) => ({
                        rule,
                        statements,
                    }));
                assert.deepEqual(rulesOf(JSON.stringify(document, null, 3)), rulesOf(document));
            }),
            propertyRuns(1_000),
        );
    });
});
