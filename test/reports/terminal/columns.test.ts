import assert from "node:assert/strict";
import { cellWidth, exitLine, field, fields, pad, paint, shorten, type Style, table } from "../../../reports/terminal";

const utf8: Style = { color: false, ascii: false, width: 60, wide: false };
const ascii: Style = { ...utf8, ascii: true };
const bucket = "stratus-red-team-ctlr-bucket-zqfsvooxqj";

describe("cellWidth", () => {
    const cases: [string, string, number][] = [
        ["ASCII", "abc", 3],
        ["a combining accent adds nothing", "e\u0301", 1],
        ["Chinese is two cells each", "支付", 4],
        ["Hangul syllables", "결제", 4],
        ["full-width letters", "ＡＢ", 4],
        ["an emoji", "🔑", 2],
        ["colour sequences of ours", paint("red", "red", { ...utf8, color: true }), 3],
        ["the marks are one cell", "●▲◆○×◐■□╎…", 10],
    ];
    for (const [name, text, width] of cases) {
        it(name, () => assert.equal(cellWidth(text), width));
    }
});

describe("shorten", () => {
    const cases: [string, string, number, Style, string][] = [
        ["fits", "sg-04cfb7a4712d75b00", 24, utf8, "sg-04cfb7a4712d75b00"],
        ["keeps the last 12", bucket, 24, utf8, "stratus-red…t-zqfsvooxqj"],
        ["ASCII ellipsis", bucket, 24, ascii, "stratus-r...t-zqfsvooxqj"],
        ["wide prints it whole", bucket, 24, { ...utf8, wide: true }, bucket],
        ["never splits a wide character", "支付支付支付支付支付支付支付支付", 16, utf8, "支…支付支付支付"],
        [
            "never begins the end with a combining character",
            `aaaaaaaaaaaaaae\u0301bbbbbbbbbbbb`,
            14,
            utf8,
            "a…bbbbbbbbbbbb",
        ],
    ];
    for (const [name, text, width, style, expected] of cases) {
        it(name, () => {
            assert.equal(shorten(text, width, style), expected);
            if (!style.wide) assert.ok(cellWidth(expected) <= width);
        });
    }
});

describe("field", () => {
    it("puts the value in column 14 and wraps it there", () => {
        assert.deepEqual(field("who", `IAM user bert-jan, long-lived key AKIAEXAMPLEX20BJ0000, 192.168.10.20`, utf8), [
            "  who         IAM user bert-jan, long-lived key",
            "              AKIAEXAMPLEX20BJ0000, 192.168.10.20",
        ]);
    });
    it("starts after a label that is longer than the column", () => {
        assert.deepEqual(field("a label that is long", "value", utf8), ["  a label that is long value"]);
    });
    it("never cuts an ARN", () => {
        const arn = `arn:aws:iam::123456789012:role/${"long-".repeat(20)}name`;
        assert.deepEqual(field("role", `of ${arn} only`, utf8), [
            "  role        of",
            `              ${arn}`,
            "              only",
        ]);
    });
    it("shows what is hidden in text from outside", () => {
        assert.deepEqual(field("who", "a\u001b[31mb\u202Ec\nd", utf8), ["  who         a\\u001B[31mb\\u202Ec\\nd"]);
    });
    it("writes only ASCII where only ASCII may be written", () => {
        assert.deepEqual(field("who", "Zoë, 支付… ok", ascii), ["  who         Zo\\u00EB, \\u652F\\u4ED8... ok"]);
    });
});

describe("fields", () => {
    it("numbers steps and hangs their second lines below the text", () => {
        assert.deepEqual(
            fields("do", ["rotate the key: the pipeline uses it too, and a person", "pulumi refresh"], utf8, {
                numbered: true,
            }),
            [
                "  do          1 rotate the key: the pipeline uses it too,",
                "                and a person",
                "              2 pulumi refresh",
            ],
        );
    });
    it("does not number a single step", () => {
        assert.deepEqual(fields("do", ["pulumi refresh"], utf8, { numbered: true }), ["  do          pulumi refresh"]);
    });
});

describe("table", () => {
    it("aligns wide characters and painted cells, leaves nothing after the last", () => {
        const style = { ...utf8, color: true };
        const lines = table(
            [
                ["opened", "支付", "1 min 49 s"],
                [paint("shared", "red", style), "snap-083d", "29 s"],
                ["x", "", ""],
            ],
            [{}, {}, { align: "right" }],
            style,
        );
        assert.deepEqual(lines, [
            "opened  支付       1 min 49 s",
            "\u001b[1;31mshared\u001b[0m  snap-083d        29 s",
            "x",
        ]);
    });
    it("shortens where a column has a widest", () => {
        assert.deepEqual(table([[bucket, "deleted"]], [{ max: 20 }, {}], utf8), ["stratus…t-zqfsvooxqj  deleted"]);
    });
});

describe("pad and exitLine", () => {
    it("figures align right", () => assert.equal(pad("2,182", 8, "right"), "   2,182"));
    it("ends with the code and its meaning", () => {
        assert.equal(
            exitLine(2, "could not decide. This is not a pass", utf8),
            "exit 2  could not decide. This is not a pass",
        );
    });
});
