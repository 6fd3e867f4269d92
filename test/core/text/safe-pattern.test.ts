import assert from "node:assert/strict";
import fc from "fast-check";
import { matchesWhole, unsafePattern } from "../../../core/text/safe-pattern";
import { propertyRuns } from "../../support/property-runs";

describe("patterns for ids", () => {
    const accepted: readonly { pattern: string; matches: string[]; not: string[] }[] = [
        {
            pattern: "[A-Z][A-Z0-9]*-?[0-9]{1,12}",
            matches: ["CHG0030412", "OPS-7", "A1"],
            not: ["chg1", "../CHG1", "CHG1/x", "CHG1\n", "", "CHG", "-rf1", `A${"1".repeat(64)}`],
        },
        { pattern: "(CHG|INC)[0-9]{7}", matches: ["CHG0000001", "INC0000001"], not: ["CHG1", "REQ0000001"] },
        { pattern: "^CHG\\d+$", matches: ["CHG1"], not: ["CHG", "xCHG1", "CHG1x"] },
        { pattern: "CHG1|CHG2", matches: ["CHG1", "CHG2"], not: ["CHG12", "xCHG1"] },
        {
            pattern: "[A-Z]{2,10}-\\d{1,6}(?:\\.\\d{1,2})?",
            matches: ["OPS-1", "OPS-1.12"],
            not: ["OPS-1.", "OPS-1x12"],
        },
        { pattern: "(?:[a-z]{2}-){2}[0-9]{4}", matches: ["ab-cd-0001"], not: ["ab-0001"] },
        { pattern: "(ab){1,3}", matches: ["ab", "ababab"], not: ["abababab", ""] },
        { pattern: "#[0-9]+?", matches: ["#12"], not: ["12", "#"] },
        { pattern: "[-A-Za-z0-9_.#]+", matches: ["a.b-c_#"], not: ["a/b", "a b", "a\\b", "ä"] },
        { pattern: "[\\w.\\-]{3}", matches: ["a.-"], not: ["a/b"] },
    ];
    for (const { pattern, matches, not } of accepted) {
        it(`takes ${pattern}`, () => {
            assert.equal(unsafePattern(pattern), undefined);
            for (const text of matches) assert.equal(matchesWhole(pattern, text), true, text);
            for (const text of not) assert.equal(matchesWhole(pattern, text), false, text);
        });
    }

    const refused: readonly { pattern: string; says: RegExp }[] = [
        { pattern: "(a+)+", says: /repeats a group/ },
        { pattern: "(a|a)*", says: /repeats a group/ },
        { pattern: "(a?){20,30}", says: /repeats a group/ },
        { pattern: "((a{1,2}){1,2}){1,2}", says: /repeats a group/ },
        { pattern: "(a|b){30}", says: /could take very long/ },
        { pattern: "(a?){30}", says: /could take very long/ },
        { pattern: "a*a*a*a*b", says: /could take very long/ },
        { pattern: "[a-z]{1,99}[a-z]{1,99}[a-z]{1,99}[a-z]{1,99}", says: /could take very long/ },
        { pattern: `${"a?".repeat(40)}`, says: /could take very long/ },
        { pattern: ".*", says: /"\." that matches everything/ },
        { pattern: "CHG.+", says: /"\." that matches everything/ },
        { pattern: "[^/]+", says: /class \[\^\/\]/ },
        { pattern: "[A-z]+", says: /class \[A-z\]/ },
        { pattern: "[+-9]+", says: /class/ },
        { pattern: "[\\s]", says: /class/ },
        { pattern: "[]", says: /class \[\]/ },
        { pattern: "[\\]]", says: /class/ },
        { pattern: "a/b", says: /has a "\/"/ },
        { pattern: "a b", says: /has a " "/ },
        { pattern: "é", says: /has a "é"/ },
        { pattern: "\\S+", says: /has "\\S"/ },
        { pattern: "\\/", says: /has "\\\/"/ },
        { pattern: "(a)\\1", says: /has "\\1"/ },
        { pattern: "a\\", says: /has "\\"/ },
        { pattern: "(?=a)a", says: /look-around/ },
        { pattern: "(?<x>a)", says: /look-around/ },
        { pattern: "(a", says: /"\(" without a "\)"/ },
        { pattern: "a)", says: /"\)" without a "\("/ },
        { pattern: "[a", says: /"\[" without a "\]"/ },
        { pattern: "a{3,1}", says: /wrong way round/ },
        { pattern: "a{", says: /has a "\{"/ },
        { pattern: "*a", says: /has a "\*"/ },
        { pattern: "a**", says: /has a "\*"/ },
        { pattern: "a$b", says: /has a "\$"/ },
        { pattern: "a\nb", says: /has a "\\n"/ },
        { pattern: "", says: /without a character/ },
        { pattern: "[A-Z]*", says: /without a character/ },
        { pattern: "(?:A|)", says: /without a character/ },
        { pattern: "\\$", says: /has "\\\$"/ },
    ];
    for (const { pattern, says } of refused) {
        it(`refuses ${JSON.stringify(pattern.slice(0, 40))}`, () => {
            assert.match(unsafePattern(pattern) ?? "", says);
        });
    }
});

describe("every pattern that is taken", () => {
    const pieces = fc.constantFrom(
        ..."A,z,0,[A-Z],[0-9_.#-],\\d,\\w,\\.,(,(?:,),|,*,+,?,{2},{1,3},{2,},^,$,.,/,[^a],\\s, ,-".split(","),
        ",",
    );
    const pattern = fc.array(pieces, { maxLength: 12 }).map((each) => each.join(""));
    const text = fc.oneof(
        fc.string({ unit: fc.constantFrom(..."Az0_.#-"), maxLength: 20 }),
        fc.string({ unit: fc.constantFrom(..."Az0./\\ \n\u0000é"), maxLength: 6 }),
        fc.constantFrom("../x", "a/b", "a\nb", "A".repeat(65)),
    );

    it(`matches nothing but ids`, () => {
        fc.assert(
            fc.property(pattern, text, (source, id) => {
                if (unsafePattern(source) !== undefined || !matchesWhole(source, id)) return;
                assert.match(id, /^[A-Za-z0-9._#-]{1,64}$/u);
            }),
            { ...propertyRuns(100_000), verbose: 1 },
        );
    });
});
