import assert from "node:assert/strict";
import { nestedTooDeeply } from "../../../sources/yaml/nesting";

const cases: readonly (readonly [name: string, text: string, offset: number | undefined])[] = [
    ["an ordinary file", "a:\n  - b: [1, { c: 2 }]\n  - - d\n", undefined],
    ["64 brackets", "[".repeat(64), undefined],
    ["65 brackets", "[".repeat(65), 64],
    ["many brackets that close", "[]".repeat(10_000), undefined],
    ["brackets over many lines", "{a:\n".repeat(65), 256],
    ["65 lists begun on one line", "- ".repeat(65), 128],
    ["a rule of dashes", `a: |\n  ${"-".repeat(200)}\n`, undefined],
    ["65 lists, each on its line", "- a\n".repeat(65), undefined],
    ["a key far to the right", `${" ".repeat(201)}a: 1\n`, 201],
    ["a long line", `a: ${"x ".repeat(10_000)}`, undefined],
    ["closing brackets do not pay in advance", `${"]".repeat(100)}${"[".repeat(65)}`, 164],
];

describe("the nesting of a YAML text", () => {
    for (const [name, text, offset] of cases) {
        it(`${name}: ${offset === undefined ? "may be read" : `too deep at ${offset}`}`, () => {
            assert.equal(nestedTooDeeply(text), offset);
        });
    }
});
