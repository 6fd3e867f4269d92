import assert from "node:assert/strict";
import { canonicalJson, type JsonValue } from "../../../core/text/canonical-json";

/** Examples of RFC 8785: sections 3.2.2 and 3.2.3, appendix B. */
const cases: readonly (readonly [name: string, value: JsonValue, text: string])[] = [
    ["literals", [null, true, false], "[null,true,false]"],
    [
        "numbers",
        [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        "[333333333.3333333,1e+30,4.5,0.002,1e-27]",
    ],
    ["minus zero", -0, "0"],
    ["the largest safe integer", 9007199254740991, "9007199254740991"],
    ["a text that needs escapes", '€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
        "members sorted by UTF-16 code units",
        {
            "\u20ac": "Euro Sign",
            "\r": "Carriage Return",
            "\ufb33": "Hebrew Letter Dalet With Dagesh",
            "1": "One",
            "\ud83d\ude00": "Emoji: Grinning Face",
            "\u0080": "Control",
            "\u00f6": "Latin Small Letter O With Diaeresis",
        },
        '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
            '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    ["members inside members", { b: { d: 1, c: [] }, a: {} }, '{"a":{},"b":{"c":[],"d":1}}'],
    ["no member for undefined", { a: undefined, b: 1 }, '{"b":1}'],
];

describe("canonical JSON (RFC 8785)", () => {
    for (const [name, value, text] of cases) {
        it(`writes ${name}`, () => assert.equal(canonicalJson(value), text));
    }
    for (const value of [NaN, Infinity, "\ud83d", { "\ude00": 1 }]) {
        it(`refuses ${JSON.stringify(value)}`, () => assert.throws(() => canonicalJson(value), RangeError));
    }
});
