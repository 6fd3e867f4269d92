import assert from "node:assert/strict";
import { scopeCovers, scopeFor, scopeTouches } from "../../../core/change/scope";

describe("scope of a change", () => {
    const cases: readonly {
        name: string;
        scopes: string[];
        stack?: string;
        allowed?: string[];
        expected: ReturnType<typeof scopeFor>;
    }[] = [
        { name: "the very stack", scopes: ["payments/prod"], expected: { covered: true, by: "payments/prod" } },
        {
            name: "one of several",
            scopes: ["web/prod", "payments/prod"],
            expected: { covered: true, by: "payments/prod" },
        },
        { name: "no scope", scopes: [], expected: { covered: false, refused: [] } },
        { name: "another stack", scopes: ["payments/dev"], expected: { covered: false, refused: [] } },
        { name: "another case", scopes: ["Payments/prod"], expected: { covered: false, refused: [] } },
        { name: "a prefix", scopes: ["payments/pro"], expected: { covered: false, refused: [] } },
        { name: "outer space", scopes: ["payments/prod "], expected: { covered: false, refused: [] } },
        {
            name: "a wildcard nobody allowed",
            scopes: ["payments/*"],
            expected: { covered: false, refused: ["payments/*"] },
        },
        {
            name: "a wildcard that a wider one would include",
            scopes: ["payments/*"],
            allowed: ["**", "*/*"],
            expected: { covered: false, refused: ["payments/*"] },
        },
        {
            name: "a wildcard that is allowed by its letters",
            scopes: ["payments/*"],
            allowed: ["payments/*"],
            expected: { covered: true, by: "payments/*" },
        },
        {
            name: "an allowed wildcard that does not reach the stack",
            scopes: ["web/*"],
            allowed: ["web/*"],
            expected: { covered: false, refused: [] },
        },
        {
            name: "a question mark is a wildcard too",
            scopes: ["payments/pro?"],
            expected: { covered: false, refused: ["payments/pro?"] },
        },
        {
            name: "characters of regular expressions stand for themselves",
            scopes: ["payments.prod", ".*", "payments/[p]rod"],
            expected: { covered: false, refused: [] },
        },
    ];
    for (const { name, scopes, stack, allowed, expected } of cases) {
        it(name, () => {
            assert.deepEqual(scopeFor(scopes, stack ?? "payments/prod", allowed ?? []), expected);
        });
    }

    it("forbids by every wildcard, allowed or not", () => {
        assert.equal(scopeCovers("payments/*", "payments/prod", []), false);
        assert.equal(scopeTouches("payments/*", "payments/prod"), true);
        assert.equal(scopeTouches("payments/prod", "payments/prod"), true);
        assert.equal(scopeTouches("web/*", "payments/prod"), false);
    });
});
