import assert from "node:assert/strict";
import { cellWidth, type Style } from "../../reports/terminal";
import { renderText } from "../../reports/text";
import { payments } from "../support/reconciliation";
import { hostile, manyFindings, states } from "../support/reconciliation-states";

const style: Style = { color: false, ascii: false, width: 100, wide: false };
const lines = (text: string) => text.trimEnd().split("\n");

describe("renderText", () => {
    const answers: [string, string, string][] = [
        [
            "findings",
            "◆ 7 of 11 calls that changed something have no valid approval: 4 out-of-band, 3 unapproved",
            "exit 1  findings",
        ],
        ["empty", "● no call changed anything in account 111122223333", "exit 0  clean"],
        [
            "clean",
            "● both calls that changed something are approved: update payments/payments-prod#4 on CHG0030002",
            "exit 0  clean",
        ],
        [
            "indeterminate",
            "◐ could not decide: 1 call is indeterminate",
            "exit 2  could not decide. This is not a pass",
        ],
    ];
    for (const [state, first, last] of answers) {
        it(`${state}: the first line answers, the last states the exit code`, () => {
            const text = lines(renderText(states[state]!(), style));
            assert.equal(text[0], first);
            assert.equal(text[text.length - 1], last);
        });
    }

    it("names both where something is undecided and something was found", () => {
        const text = lines(renderText(states["failed inputs"]!(), style)).join(" ").replaceAll(/ +/g, " ");
        assert.match(text, /^◐ could not decide: 2 inputs could not be read whole; and 7 of 11 calls/);
        assert.match(text, /exit 2 could not decide, and findings\. This is not a pass$/);
    });

    it("says when calls that need a person are in no story", () => {
        assert.match(
            renderText({ ...payments(), stories: [] }, style),
            /^◆ 7 calls need a person and no story tells of them: --format json$/m,
        );
        assert.doesNotMatch(renderText(payments(), style), /no story tells/);
    });

    it("adds up", () => {
        const text = renderText(payments(), style);
        const amount = (label: string) =>
            Number(new RegExp(`^  ${label} +(-?[\\d,]+)`, "m").exec(text)?.[1]?.replace(",", "") ?? NaN);
        assert.equal(
            amount("records") + amount("duplicates") + amount("outside the period") + amount("reads"),
            amount("writes"),
        );
        assert.equal(amount("writes") + amount("exempt") + amount("attempts"), amount("changed something"));
        const parts = /= (\d+) approved \+ (\d+) unapproved \+ (\d+) out-of-band \+ (\d+) indeterminate/.exec(text)!;
        assert.equal(
            parts.slice(1).reduce((sum, part) => sum + Number(part), 0),
            amount("changed something"),
        );
    });

    it("tells who did what to which resource of which stack, when, through which channel, against which update", () => {
        const text = renderText(payments(), style).replaceAll(/\s+/g, " ");
        for (const fact of [
            "IAM user k-ortiz",
            "long-lived key AKIAEXAMPLE0ORTIZ001",
            "by command-line",
            "stack payments/payments-prod",
            "payments-prod-receipts",
            "14:31:09Z",
            "put back after 9 min 11 s",
            "payments/payments-prod#4 touched",
        ]) {
            assert.ok(text.includes(fact), fact);
        }
    });

    it("shows 20 stories of at most 10 resources, counts the rest and keeps the sums", () => {
        const text = renderText(manyFindings(1_000), style, { reportPath: "out/report.html" });
        assert.equal(text.match(/^◆ out-of-band/gm)?.length, 20);
        assert.match(text, /^ {2}… 5 more resources$/m);
        assert.match(text, /^… 454 more stories, 908 calls: out\/report\.html$/m);
        assert.match(text, /changed something +1,000 +=/);
    });

    for (const [state, make] of Object.entries(states)) {
        for (const width of [80, 100]) {
            it(`${state}: no line is wider than ${width} but for one long word`, () => {
                for (const line of lines(renderText(make(), { ...style, width }))) {
                    const words = line.trim().split(/ +/).map(cellWidth);
                    assert.ok(cellWidth(line) <= width || Math.max(...words) > width - 48, line);
                }
            });
        }
        it(`${state}: only ASCII in ASCII`, () => {
            assert.match(renderText(make(), { ...style, ascii: true }), /^[\x20-\x7E\n]*$/);
        });
    }

    const attacks: [string, string][] = [
        ["escape sequences", "\u001b[2J\u001b[31m"],
        ["an 8-bit escape", "\u009b31m"],
        ["a title", "\u001b]0;owned\u0007"],
        ["right-to-left override", "\u202e"],
        ["line breaks", "\r\nexit 0  clean\n"],
        ["a zero-width space", "\u200b"],
    ];
    for (const [name, text] of attacks) {
        it(`is not steered by ${name}`, () => {
            const rendered = renderText(hostile(text), style);
            assert.doesNotMatch(rendered, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
            assert.match(rendered, /^exit 1 {2}findings$/m);
            assert.doesNotMatch(rendered, /^exit 0/m);
        });
    }

    it("cuts a name of 10,000 characters and says by how much", () => {
        const text = renderText(hostile("N".repeat(10_000)), style);
        assert.match(text, /\[…9,\d{3} characters left out…\]/);
        assert.ok(text.length < 200_000);
    });
});
