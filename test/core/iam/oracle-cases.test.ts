import assert from "node:assert/strict";
import { engineAnswer } from "../../support/iam-engine";
import { conditionCases, decisionCases, statementCases } from "../../support/iam-cases";
import { answer } from "../../support/iam-oracle";

const tables = { conditions: conditionCases(), statements: statementCases(), decisions: decisionCases() };

/** Every operator of the guide; each must stand in a case, so that none is right by never being asked. */
const operators = [
    ...["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"],
    ...["StringLike", "StringNotLike"],
    ...["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals"],
    ...["NumericGreaterThan", "NumericGreaterThanEquals"],
    ...[
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
    ],
    ...["Bool", "BinaryEquals", "IpAddress", "NotIpAddress"],
    ...["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null"],
    ...["ForAllValues", "ForAnyValue"].flatMap((set) =>
        [
            ...["StringEquals", "StringEqualsIgnoreCase", "StringNotEquals", "StringNotEqualsIgnoreCase"],
            ...["StringLike", "StringNotLike", "Bool", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"],
        ].map((name) => `${set}:${name}`),
    ),
];

describe("IAM cases from the user guide", () => {
    it("cover every condition operator", () => {
        const text = JSON.stringify(tables.conditions.map((each) => each.policies));
        assert.deepEqual(
            operators.filter((operator) => !text.includes(`"${operator}":`)),
            [],
        );
    });

    for (const [table, cases] of Object.entries(tables)) {
        describe(table, () => {
            for (const each of cases) {
                it(each.name, () => {
                    const said = answer(each.request, each.policies);
                    assert.equal(said.decision, each.expect, `the evaluator of the tests: ${JSON.stringify(said)}`);
                    assert.equal(engineAnswer(each.request, each.policies), each.expect, "the engine");
                });
            }
        });
    }
});
