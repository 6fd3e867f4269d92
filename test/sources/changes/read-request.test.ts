import assert from "node:assert/strict";
import { readRequest } from "../../../sources/changes/read-request";
import { printable } from "../../../core/text/printable";
import { requestText } from "../../support/signed-change";

const id = "CHG0040003";
const read = (content: string | Uint8Array) =>
    readRequest(Buffer.from(content), "changes/CHG0040003.yaml", { id, now: Date.parse("2026-11-03T15:00:00Z") });

const refused: readonly (readonly [
    name: string,
    content: string | Uint8Array,
    line: number | undefined,
    why: RegExp,
])[] = [
    ["an empty file", "", 1, /the file/],
    ["what is not YAML", "id: [CHG0040003\nsummary", 2, /./],
    ["bytes that are not UTF-8", Buffer.from([0xff, 0xfe, 0x41]), undefined, /^is not UTF-8 text$/],
    ["a misspelt key", requestText(id, { sumary: "x" }), 8, /^unknown key "sumary"\. Did you mean "summary"\?$/],
    ["a missing key", requestText(id, { summary: "" }), 1, /^summary is missing$/],
    ["an id that is a number", requestText(id, { id: "12345" }), 1, /^id must be text, not 12345: put it in quotes$/],
    [
        "another id",
        requestText(id, { id: "CHG0040004" }),
        1,
        /^id is "CHG0040004", but the file is that of CHG0040003$/,
    ],
    ["the same id in another case", requestText(id, { id: "chg0040003" }), 1, /^id is "chg0040003"/],
    ["an unknown type", requestText(id, { type: "urgent" }), 2, /^type must be "standard" or "normal" or "emergency"/],
    ["an empty summary", requestText(id, { summary: '" "' }), 3, /^summary must have at least 1 character/],
    ["a summary of 501 characters", requestText(id, { summary: "x".repeat(501) }), 3, /^summary must have at most 500/],
    ["no stack", requestText(id, { stacks: "[]" }), 6, /^stacks must have at least 1 entry/],
    [
        "a stack that is none",
        requestText(id, { stacks: "[prod]" }),
        6,
        /^stacks\[0\] is no scope: write project\/stack$/,
    ],
    ["a stack with three parts", requestText(id, { stacks: "[org/payments/prod]" }), 6, /^stacks\[0\] is no scope/],
    [
        "a window that ends before it starts",
        requestText(id, { window: "\n  start: 2026-11-03T16:00:00Z\n  end: 2026-11-03T14:00:00Z" }),
        9,
        /^window\.end is not after window\.start \(2026-11-03T16:00:00Z\)$/,
    ],
    [
        "a window that is a moment",
        requestText(id, { window: "\n  start: 2026-11-03T16:00:00Z\n  end: 2026-11-03T17:00:00+01:00" }),
        9,
        /^window\.end is not after/,
    ],
    [
        "a window without an end",
        requestText(id, { window: "{ start: 2026-11-03T16:00:00Z }" }),
        7,
        /^window\.end is missing$/,
    ],
    [
        "a time without a zone",
        requestText(id, { requestedAt: "2026-11-03T10:00:00" }),
        5,
        /^requestedAt is no time such as/,
    ],
    [
        "a day that does not exist",
        requestText(id, { requestedAt: "2026-02-30T10:00:00Z" }),
        5,
        /^requestedAt is no time/,
    ],
    ["an anchor", requestText(id, { summary: "&a x" }), 3, /anchors are not read/],
    ["an alias", requestText(id, { summary: "*a" }), 3, /aliases are not read/],
    ["a billion laughs", bomb(), 1, /anchors are not read/],
    ["a merge key", requestText(id, { "<<": "{ type: normal }" }), 8, /merge keys are not read/],
    ["a tag", requestText(id, { summary: "!!binary eA==" }), 3, /tags are not read/],
    ["a key twice", `${requestText(id)}type: emergency\n`, 8, /^duplicate key "type"/],
    [
        "__proto__",
        requestText(id, { __proto__x: "1" }).replace("__proto__x", "__proto__"),
        8,
        /unknown key "__proto__"/,
    ],
    ["two documents", `${requestText(id)}---\n${requestText(id)}`, 8, /second document/],
    ["lists in lists", requestText(id, { summary: "[".repeat(40_000) }), 3, /nested too deeply/],
    ["maps in maps", requestText(id, { summary: "{a: ".repeat(40_000) }), 3, /nested too deeply/],
    [
        "lists in lists that end",
        requestText(id, { summary: "[".repeat(20_000) + "]".repeat(20_000) }),
        3,
        /nested too deeply/,
    ],
    [
        "an approval without its time",
        requestText(id, { approvals: "[{ by: osei, decision: approved }]" }),
        8,
        /^approvals\[0\]\.at is missing$/,
    ],
    [
        "an unknown decision",
        requestText(id, { approvals: "[{ by: a, at: 2026-11-03T10:00:00Z, decision: yes }]" }),
        8,
        /^approvals\[0\]\.decision must be "approved" or/,
    ],
];

function bomb(): string {
    const lines = ['a0: &a0 ["lol", "lol"]'];
    for (let i = 1; i < 40; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    return `${lines.join("\n")}\n`;
}

describe("a change file", () => {
    it("is read as it was written", () => {
        const result = read(requestText(id));
        assert.ok(result.ok);
        assert.deepEqual(result.request, {
            id,
            type: "normal",
            summary: "Rotate the settlement queue",
            requestedBy: "lee@example.com",
            requestedAt: "2026-11-03T10:00:00Z",
            stacks: ["payments/prod"],
            window: { start: "2026-11-03T14:00:00Z", end: "2026-11-03T16:00:00Z" },
        });
    });

    for (const [name, content, line, why] of refused) {
        it(`refuses ${name}`, () => {
            const result = read(content);
            assert.ok(!result.ok);
            assert.equal(result.ref, `changes/CHG0040003.yaml${line === undefined ? "" : `:${line}`}`, result.why);
            assert.match(result.why, why);
            assert.equal(printable(result.why), result.why);
        });
    }

    it("may hold escape codes and markup, which stay text", () => {
        const summary = '"\\e[2J<script>alert(1)</script>\\u202e"';
        const result = read(requestText(id, { summary }));
        assert.ok(result.ok);
        assert.equal(result.request.summary, "\u001b[2J<script>alert(1)</script>\u202e");
        assert.equal(printable(result.request.summary), "\\u001B[2J<script>alert(1)</script>\\u202E");
    });
});
