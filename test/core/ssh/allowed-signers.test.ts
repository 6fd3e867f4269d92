import assert from "node:assert/strict";
import { readAllowedSigners } from "../../../core/ssh/allowed-signers";
import { whoMaySign } from "../../../core/ssh/check-signature";
import { literalNames, matchesPatternList } from "../../../core/ssh/pattern-list";
import { nothingRevoked } from "../../../core/ssh/revoked-keys";
import { makeSigningKey } from "../../support/signing-key";

const key = makeSigningKey();
const other = makeSigningKey();

/** Lines of `allowed_signers`, and who may sign with the key for `n@o` at noon on 3 November 2026, or why nobody. */
const lines: readonly (readonly [name: string, line: string, result: readonly string[] | RegExp])[] = [
    ["one name", `a@x ${key.line}`, ["a@x"]],
    ["a comment behind the key", `a@x ${key.line} Mary's laptop`, ["a@x"]],
    ["blanks and tabs", `  a@x \t ${key.line}  `, ["a@x"]],
    ["a line that ends in CR LF", `a@x ${key.line}\r`, ["a@x"]],
    ["several names", `a@x,b@x ${key.line}`, ["a@x", "b@x"]],
    ["names in quotes", `"a@x,b c" ${key.line}`, ["a@x", "b c"]],
    ["several lines of one key", `a@x ${key.line}\nb@x ${key.line}`, ["a@x", "b@x"]],
    ["a comment line", `# a@x ${key.line}\nb@x ${key.line}`, ["b@x"]],
    ["a name that is excluded again", `a@x,b@x,!a@* ${key.line}`, ["b@x"]],
    ["a wildcard beside a name", `a@x,*@y ${key.line}`, ["a@x"]],
    ["a wildcard only", `*@x ${key.line}`, /names nobody but wildcards/],
    ["a question mark only", `?@x ${key.line}`, /names nobody but wildcards/],
    ["the namespace", `a@x namespaces="n@o" ${key.line}`, ["a@x"]],
    ["a list of namespaces", `a@x namespaces="git,n@*" ${key.line}`, ["a@x"]],
    ["another namespace", `a@x namespaces="git" ${key.line}`, /does not allow it for n@o/],
    ["an excluded namespace", `a@x namespaces="*,!n@o" ${key.line}`, /does not allow it for n@o/],
    ["options in capitals", `a@x NAMESPACES="n@o",Valid-After="20260101Z" ${key.line}`, ["a@x"]],
    ["a blank inside quotes", `a@x namespaces="a b,n@o" ${key.line}`, ["a@x"]],
    ["valid from before", `a@x valid-after="20261103120000Z" ${key.line}`, ["a@x"]],
    ["valid from later", `a@x valid-after="202611031201Z" ${key.line}`, /allows it only from 2026-11-03T12:01:00Z/],
    ["valid until then", `a@x valid-before="20261103120000Z" ${key.line}`, ["a@x"]],
    [
        "valid until before",
        `a@x valid-before="20261103115959Z" ${key.line}`,
        /allowed it only until 2026-11-03T11:59:59Z/,
    ],
    ["a time without zone is UTC", `a@x valid-before="20261103115959" ${key.line}`, /until 2026-11-03T11:59:59Z/],
    ["one line ended, another valid", `a@x valid-before="20260101Z" ${key.line}\nb@x ${key.line}`, ["b@x"]],
    ["an authority is nobody", `a@x cert-authority ${key.line}`, /does not list/],
    ["another key", `a@x ${other.line}`, /does not list/],
    ["never valid", `a@x valid-after="20270101Z",valid-before="20260101Z" ${key.line}`, /its line 1 is never valid/],
    ["a time that does not exist", `a@x valid-after="20260230Z" ${key.line}`, /time that does not exist/],
    ["a time that is none", `a@x valid-after="soon" ${key.line}`, /time that cannot be read/],
    ["an option twice", `a@x namespaces="a",namespaces="n@o" ${key.line}`, /gives namespaces twice/],
    ["an unknown option", `a@x no-touch-required ${key.line}`, /has an option that cannot be read/],
    ["an option without its value", `a@x namespaces ${key.line}`, /has an option that cannot be read/],
    ["a value without quotes", `a@x namespaces=n@o ${key.line}`, /options that cannot be read/],
    ["a comma at the end", `a@x namespaces="n@o", ${key.line}`, /options that cannot be read/],
    ["a quote that does not end", `"a@x ${key.line}`, /quote that does not end/],
    ["no key", "a@x ssh-ed25519", /has no key that can be read/],
    ["a type that is not the key's", `a@x ssh-rsa ${key.line.split(" ")[1]!}`, /has no key that can be read/],
    ["base64 that is none", `a@x ssh-ed25519 ${key.line.split(" ")[1]!.slice(1)}`, /has no key that can be read/],
    ["nothing at all", "", /lists none/],
];

describe("allowed_signers", () => {
    for (const [name, text, result] of lines) {
        it(`${name}: ${result instanceof RegExp ? "nobody" : result.join(" ")}`, () => {
            const answer = whoMaySign({
                key: key.blob,
                namespace: "n@o",
                at: Date.parse("2026-11-03T12:00:00Z"),
                trust: { signers: readAllowedSigners(text), revoked: nothingRevoked },
            });
            if (result instanceof RegExp) assert.match(answer.ok ? answer.principals.join() : answer.why, result);
            else assert.deepEqual(answer.ok && answer.principals, result);
        });
    }
});

const patterns: readonly (readonly [list: string, text: string, matches: boolean])[] = [
    ["a", "a", true],
    ["a", "A", false],
    ["a", "ab", false],
    ["", "", true],
    ["*", "", true],
    ["a*c", "abbc", true],
    ["a*c", "abcb", false],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["**a", "bba", true],
    ["a,b", "b", true],
    ["a,!a", "a", false],
    ["!a,a", "a", false],
    ["!a", "b", false],
    ["*,!b*", "bc", false],
    ["[ab]", "a", false],
    [".", "a", false],
    [`${"*a".repeat(200)}b`, "a".repeat(5_000), false],
];

describe("OpenSSH's pattern lists", () => {
    for (const [list, text, matches] of patterns) {
        it(`"${list.slice(0, 20)}" ${matches ? "matches" : "does not match"} "${text.slice(0, 20)}"`, () => {
            assert.equal(matchesPatternList(list, text), matches);
        });
    }
    it("keeps only the names that mean one name", () => {
        assert.deepEqual(literalNames("a,*b,c?,!d,e,!e,,f"), ["a", "f"]);
    });
});
