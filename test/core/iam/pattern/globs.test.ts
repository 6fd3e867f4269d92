import assert from "node:assert/strict";
import fc from "fast-check";
import { covers } from "../../../../core/iam/pattern/covers";
import { globOf, inSegments, type Resolve } from "../../../../core/iam/pattern/glob";
import { resourceMatcher } from "../../../../core/iam/pattern/matcher";
import { overlap } from "../../../../core/iam/pattern/overlap";
import type { Steps } from "../../../../core/iam/pattern/steps";
import { piecesOf } from "../../../../core/iam/pattern/variables";
import { propertyRuns } from "../../../support/property-runs";

const glob = (pattern: string, variables: Resolve["variables"] = "symbol") =>
    inSegments(globOf(pattern, { variables })!);

const coverings: readonly (readonly [outer: string, inner: string, covered: boolean])[] = [
    ["*", "arn:aws:s3:::a/*", true],
    ["arn:aws:s3:::a/*", "*", false],
    ["arn:aws:s3:::*", "arn:aws:s3:::a/*", true],
    ["arn:aws:s3:::a*", "arn:aws:s3:::a/*/x", true],
    ["arn:aws:s3:::a/*/x", "arn:aws:s3:::a/*", false],
    ["a?c", "abc", true],
    ["a?c", "a*c", false],
    // It does; to say so would take more than a pass, and never to say so wrongly is enough.
    ["a?*", "a*?", false],
    ["a${aws:username}*", "a${aws:username}/x", true],
    ["a${aws:username}", "a${aws:userid}", false],
    ["a?", "a${aws:userid}", false],
    ["a*", "a${aws:userid}", true],
    ["a${*}", "a*", false],
    ["a*", "a${*}", true],
    ["arn:aws:iam::*:role/x", "arn:aws:iam::1:role/x", true],
    ["arn:aws:iam::1*2:role/x", "arn:aws:iam::1*:role/x", false],
    ["arn:aws:iam::1*2:role/x", "arn:aws:iam::1?2:role/x", true],
];

const meetings: readonly (readonly [a: string, b: string, meet: boolean])[] = [
    ["a*", "*b", true],
    ["a*", "b*", false],
    ["a?", "?b", true],
    ["a?", "a", false],
    ["*a*", "*b*", true],
    ["arn:aws:s3:::a/*", "arn:aws:s3:::*/x", true],
    ["arn:aws:iam::1*2:role/x", "arn:aws:iam::1*:role/x", true],
    ["arn:aws:iam::1?2:role/x", "arn:aws:iam::1::role/x", false],
    ["", "*", true],
    ["", "?", false],
];

const segments: readonly (readonly [pattern: string, text: string, covered: boolean])[] = [
    ["arn:aws:s3:::amzn-s3-demo-bucket/*/test/*", "arn:aws:s3:::amzn-s3-demo-bucket/1/2/test/3/object.jpg", true],
    ["arn:aws:s3:::amzn-s3-demo-bucket/*/test/*", "arn:aws:s3:::amzn-s3-demo-bucket//test/object.jpg", true],
    ["arn:aws:s3:::amzn-s3-demo-bucket/*/test/*", "arn:aws:s3:::amzn-s3-demo-bucket/1-test/object.jpg", false],
    ["arn:aws:s3:::amzn-s3-demo-bucket/*/test/*", "arn:aws:s3:::amzn-s3-demo-bucket/test/object.jpg", false],
    ["arn:aws:iam::*", "arn:aws:iam::1:role/x", true],
    ["arn:aws:*:role/x", "arn:aws:iam::1:role/x", true],
    ["arn:aws:sqs:eu-*-1:1:q", "arn:aws:sqs:eu-west-1:1:q", true],
    ["arn:aws:sqs:eu-*-1:1:q", "arn:aws:sqs:eu-1:1:x-1:1:q", false],
    ["arn:aws:sqs:eu-?-1:1:q", "arn:aws:sqs:eu-:-1:1:q", false],
    ["arn:aws:logs:eu:1:log-group:*:x", "arn:aws:logs:eu:1:log-group:a:b:x", true],
    ["*:*", "arn:aws:iam::1:role/x", true],
];

describe("patterns", () => {
    for (const [outer, inner, covered] of coverings) {
        it(`${outer} ${covered ? "covers" : "does not cover"} ${inner}`, () => {
            assert.equal(covers(glob(outer), glob(inner)), covered);
        });
    }
    for (const [a, b, meet] of meetings) {
        it(`${a || "nothing"} and ${b} ${meet ? "meet" : "do not meet"}`, () => {
            assert.deepEqual([overlap(glob(a), glob(b)), overlap(glob(b), glob(a))], [meet, meet]);
        });
    }
    for (const [pattern, text, covered] of segments) {
        it(`${pattern} ${covered ? "covers" : "does not cover"} ${text}`, () => {
            assert.equal(resourceMatcher(pattern)(text), covered);
        });
    }

    const letters = fc.array(fc.constantFrom("*", "?", "a", "b", ":"), { maxLength: 7 }).map((parts) => parts.join(""));
    const words = fc.array(fc.constantFrom("a", "b", ":", "c"), { maxLength: 7 }).map((parts) => parts.join(""));

    it("that cover another cover all its texts", () => {
        fc.assert(
            fc.property(letters, letters, words, (outer, inner, text) => {
                if (covers(glob(outer), glob(inner)) && covers(glob(inner), glob(text))) {
                    assert.ok(covers(glob(outer), glob(text)));
                }
            }),
            propertyRuns(50_000),
        );
    });

    it("that meet are those that have a text in common", () => {
        fc.assert(
            fc.property(letters, letters, words, (a, b, text) => {
                const together = covers(glob(a), glob(text)) && covers(glob(b), glob(text));
                if (together) assert.ok(overlap(glob(a), glob(b)));
                if (covers(glob(a), glob(b))) assert.ok(overlap(glob(a), glob(b)));
            }),
            propertyRuns(50_000),
        );
    });

    it("cover themselves", () => {
        const parts = fc.constantFrom("*", "?", "a", ":", "${aws:username}", "${*}", "arn:aws:iam::");
        fc.assert(
            fc.property(fc.array(parts), (each) => {
                assert.ok(covers(glob(each.join("")), glob(each.join(""))));
            }),
            propertyRuns(10_000),
        );
    });

    for (const [name, a, b] of [
        ["stars and letters", "*a".repeat(500) + "b", "a".repeat(1_000)],
        ["stars and stars", "*a".repeat(500) + "b", "a*".repeat(500)],
        [
            "segments",
            `arn:${"*a".repeat(200)}:x:y:z:${"*b".repeat(200)}`,
            `arn:${"a*".repeat(200)}:x:y:z:${"b".repeat(400)}c`,
        ],
        ["question marks", "*?".repeat(500), "?*".repeat(500)],
    ] as const) {
        it(`take a product of lengths at most: ${name}`, () => {
            for (const compare of [covers, overlap]) {
                const steps: Steps = { taken: 0 };
                compare(glob(a), glob(b), steps);
                assert.ok(steps.taken > 0 && steps.taken <= 2 * (a.length + 1) * (b.length + 1), String(steps.taken));
            }
        });
    }

    it("find policy variables in one pass", () => {
        assert.deepEqual(piecesOf("a${aws:x, '}'}b${*}${c"), [
            { kind: "text", text: "a" },
            { kind: "variable", text: "${aws:x, '}'}", key: "aws:x", fallback: "}" },
            { kind: "text", text: "b" },
            { kind: "literal", text: "*" },
            { kind: "text", text: "${c" },
        ]);
        assert.equal(piecesOf("${".repeat(100_000)).length, 1);
        assert.equal(piecesOf("${a}".repeat(50_000)).length, 50_000);
    });
});
