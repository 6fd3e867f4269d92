import assert from "node:assert/strict";
import fc from "fast-check";
import * as catalogue from "../../../../core/iam/catalogue";
import { coversName, simplePattern } from "../../../../core/iam/catalogue/name-pattern";
import { propertyRuns } from "../../../support/property-runs";

const names = Array.from({ length: catalogue.actionCount() }, (_, id) => catalogue.action(id)!.name.toLowerCase());
const namesOf = (pattern: string) => [...catalogue.expand(pattern)].map((id) => catalogue.action(id)!.name);

/** One name at a time, by a regular expression; slow, and shares nothing with what is tested. */
function naive(pattern: string): number[] {
    const source = pattern
        .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        .replace(/[^a-z0-9]/g, (character) =>
            character === "*" ? "[^]*" : character === "?" ? "[^]" : `\\u{${character.codePointAt(0)!.toString(16)}}`,
        );
    const expression = new RegExp(`^${source}$`, "u");
    return names.flatMap((name, id) => (expression.test(name) ? [id] : []));
}

describe("expanding patterns of actions", () => {
    const cases: [string, string[]][] = [
        ["s3:GetObject", ["s3:GetObject"]],
        ["S3:GETOBJECT", ["s3:GetObject"]],
        ["iam:Pass*", ["iam:PassRole"]],
        ["iam:P?ssR?le", ["iam:PassRole"]],
        ["iam:*ssRol*", ["iam:PassRole"]],
        ["iam:PassRole*", ["iam:PassRole"]],
        ["iam:*PassRole", ["iam:PassRole"]],
        ["ia?:PassRole", ["iam:PassRole"]],
        ["*:PassRole", ["iam:PassRole"]],
        ["*PassRole", ["datazone:ValidatePassRole", "iam:PassRole"]],
        ["iam?PassRole", ["iam:PassRole"]],
        ["iam:PassRole?", []],
        ["iam:Pass:Role", []],
        ["iam:*:*", []],
        ["iam:", []],
        ["iam", []],
        ["", []],
        ["nothing:*", []],
        ["\u212Ams:Decrypt", []],
        ["iam:PassR\u00f6le", []],
        ["iam:Pass*\u00f6*", []],
    ];
    for (const [pattern, expected] of cases) {
        it(`${JSON.stringify(pattern)} covers ${expected.join(", ") || "nothing"}`, () =>
            assert.deepEqual(namesOf(pattern), expected));
    }

    it("everything, and everything of a service, are one range", () => {
        for (const pattern of ["*", "***"]) {
            assert.deepEqual(catalogue.actionRanges(pattern), [{ first: 0, end: catalogue.actionCount() }]);
        }
        for (const pattern of ["*:*", "*:**", "?*:*"])
            assert.equal(catalogue.expand(pattern).length, catalogue.actionCount());
        const { first, actionCount } = catalogue.services().find(({ prefix }) => prefix === "s3")!;
        assert.deepEqual(catalogue.actionRanges("S3:**"), [{ first, end: first + actionCount }]);
    });

    it("nothing is no range, not an empty one", () => {
        for (const pattern of ["iam:Zzz*", "iam:A*zzz", "a2c:Zzz*", "zzz*"])
            assert.deepEqual(catalogue.actionRanges(pattern), []);
    });

    it("agrees with a regular expression on patterns made of names", () => {
        const pattern = fc
            .record({
                name: fc.constantFrom(...names),
                upper: fc.boolean(),
                cuts: fc.array(
                    fc.record({
                        at: fc.nat(60),
                        length: fc.nat(12),
                        by: fc.constantFrom("*", "?", "**", "*?", "", ":"),
                    }),
                    {
                        maxLength: 4,
                    },
                ),
            })
            .map(({ name, upper, cuts }) => {
                const cut = cuts.reduce(
                    (text, { at, length, by }) =>
                        text.slice(0, at % (text.length + 1)) + by + text.slice((at % (text.length + 1)) + length),
                    name,
                );
                return upper ? cut.toUpperCase() : cut;
            });
        fc.assert(
            fc.property(pattern, (text) => {
                const ranges = catalogue.actionRanges(text);
                ranges.forEach(({ first, end }, index) => {
                    assert.ok(first < end);
                    if (index > 0) assert.ok(ranges[index - 1]!.end < first, "ranges must not touch");
                });
                assert.deepEqual([...catalogue.expand(text)], naive(text));
            }),
            propertyRuns(2_000),
        );
    }).timeout(120_000);

    it("takes patterns of a megabyte for what they are", () => {
        const long = 1_000_000;
        assert.equal(catalogue.expand("*".repeat(long)).length, catalogue.actionCount());
        assert.equal(catalogue.expand(`iam:${"*".repeat(long)}`).length, catalogue.expand("iam:*").length);
        for (const part of ["?", "*?", "a*", "*a", "a", ":", "*:", "\u00e4"]) {
            assert.equal(catalogue.expand(`iam:${part.repeat(long)}`).length, 0, part);
            assert.equal(catalogue.expand(part.repeat(long)).length, 0, part);
        }
    });

    it("compares only as much of a pattern as a name can have", () => {
        assert.equal(simplePattern("*a".repeat(257)), undefined);
        assert.equal(simplePattern(`${"*".repeat(10_000)}a`), "*a");
        // Every star would have to try every place, if a star were ever tried twice.
        assert.equal(coversName(`${"*a".repeat(250)}b`, "a".repeat(256)), false);
    });
});
