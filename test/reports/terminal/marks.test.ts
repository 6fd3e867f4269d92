import assert from "node:assert/strict";
import { verdictNames } from "../../../core/trail/verdict";
import { gapMark, mark, marked, strengthMark, type Style, wrap } from "../../../reports/terminal";

const plain: Style = { color: false, ascii: false, width: 100, wide: false };
const ascii: Style = { ...plain, ascii: true };
const colour: Style = { ...plain, color: true };

describe("marks", () => {
    it("has one symbol for each verdict, all different, in UTF-8 and in ASCII", () => {
        assert.equal(verdictNames.map((name) => mark(name, plain)).join(""), "●▲◆○×◐");
        assert.equal(verdictNames.map((name) => mark(name, ascii)).join(""), "=!#.x?");
    });
    it("never uses Pulumi's + - ~", () => {
        assert.ok(!/[-+~]/.test(verdictNames.map((name) => mark(name, ascii)).join("")));
    });
    it("prints the word beside the symbol", () => {
        assert.equal(marked("out-of-band", plain), "◆ out-of-band");
        assert.equal(marked("denied", ascii), "# denied");
        assert.equal(marked("failed", plain, "broken"), "◆ broken");
    });
    it("colours symbol and word together, and only where colour is wanted", () => {
        assert.equal(marked("out-of-band", colour), "\u001b[1;31m◆ out-of-band\u001b[0m");
        assert.equal(marked("approved", colour), "\u001b[32m● approved\u001b[0m");
    });
    it("draws strength as five cells", () => {
        assert.equal(strengthMark("signed", plain), "■■■■■ signed");
        assert.equal(strengthMark("declared", plain), "■■□□□ declared");
        assert.equal(strengthMark("observed", ascii), "####. observed");
        assert.equal(strengthMark("missing", colour), "\u001b[1;31m□□□□□ missing\u001b[0m");
    });
    it("marks a gap", () => assert.equal(gapMark(plain) + gapMark(ascii), "╎:"));
});

describe("wrap", () => {
    const cases: [string, string, number, number, string[]][] = [
        ["breaks at spaces", "one two three", 8, 0, ["one two", "three"]],
        ["keeps runs of spaces inside a line", "a    b", 10, 0, ["a    b"]],
        ["a first line with less room", "one two three", 9, 4, ["one", "two three"]],
        ["a word that is too wide stands alone", "a bbbbbbbbbbbb c", 6, 0, ["a", "bbbbbbbbbbbb", "c"]],
        ["counts wide characters twice", "支付 支付 支付", 9, 0, ["支付 支付", "支付"]],
        ["nothing is one empty line", "", 10, 0, [""]],
    ];
    for (const [name, text, width, first, lines] of cases) {
        it(name, () => assert.deepEqual(wrap(text, width, first), lines));
    }
});
