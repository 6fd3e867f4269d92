import assert from "node:assert/strict";
import { globMatches } from "../../../core/text/glob";

describe("globs over project/stack", () => {
    const cases: readonly [pattern: string, text: string, expected: boolean][] = [
        ["payments/prod", "payments/prod", true],
        ["payments/prod", "payments/prod2", false],
        ["payments/prod", "xpayments/prod", false],
        ["*", "payments/prod", false],
        ["**", "payments/prod", true],
        ["**", "", true],
        ["*", "", true],
        ["", "", true],
        ["", "a", false],
        ["*/*", "payments/prod", true],
        ["payments/*", "payments/prod", true],
        ["payments/*", "payments/", true],
        ["payments/*", "payments/prod/eu", false],
        ["payments/**", "payments/prod/eu", true],
        ["**/prod", "payments/prod", true],
        ["**prod", "payments/prod", true],
        ["pay*/p*d", "payments/prod", true],
        ["pay*/p*x", "payments/prod", false],
        ["***", "payments/prod", true],
        ["*****/*", "payments/prod", true],
        ["payments/pro?", "payments/prod", true],
        ["payments?prod", "payments/prod", false],
        ["????", "prod", true],
        ["????", "pro", false],
        ["*-eu-*", "a-eu-b", true],
        ["a*b*c", "abcbc", true],
        ["a*b*c", "abcb", false],
        [".*", "payments", false],
        ["p[ar]*", "payments", false],
        ["payments/{prod,dev}", "payments/prod", false],
        ["PAYMENTS/prod", "payments/prod", false],
        ["?", "😀", true],
    ];
    for (const [pattern, text, expected] of cases) {
        it(`${JSON.stringify(pattern)} ${expected ? "covers" : "does not cover"} ${JSON.stringify(text)}`, () => {
            assert.equal(globMatches(pattern, text), expected);
        });
    }
    it("does not blow up on what defeats a backtracking matcher", () => {
        assert.equal(globMatches(`${"*a".repeat(99)}b`, "a".repeat(200)), false);
        assert.equal(globMatches(`${"**a".repeat(66)}b`, "a/".repeat(100)), false);
    });
});
