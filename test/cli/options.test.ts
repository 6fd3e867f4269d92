import assert from "node:assert/strict";
import { commonOptions, parseOptions } from "../../cli/options";
import { ToolError } from "../../core/tool-error";

const spec = {
    ...commonOptions,
    out: { type: "string", short: "o" },
    stack: { type: "string", multiple: true },
    format: { type: "string", choices: ["text", "json", "html"] },
    force: { type: "boolean" },
} as const;

describe("options of a command line", () => {
    it("reads them all, in any order", () => {
        const { values, positionals } = parseOptions(
            spec,
            ["--stack", "a/b", "CHG1", "--force", "-o", "dir", "--stack=c/d", "--format=json"],
            ["ID"],
        );
        assert.deepEqual({ ...values }, { stack: ["a/b", "c/d"], force: true, out: "dir", format: "json" });
        assert.deepEqual(positionals, ["CHG1"]);
    });
    it("leaves out what was not given", () => {
        assert.deepEqual({ ...parseOptions(spec, []).values }, {});
    });
    it("takes a value that begins with a dash after =, and everything after -- as words", () => {
        assert.equal(parseOptions(spec, ["--out=-x"]).values.out, "-x");
        assert.deepEqual(parseOptions(spec, ["--", "--out"], ["ID"]).positionals, ["--out"]);
    });
    it("lets a word that ends in ? be left out", () => {
        assert.deepEqual(parseOptions(spec, [], ["FILE?"]).positionals, []);
    });

    const refused: readonly { name: string; args: string[]; words?: string[]; message: RegExp }[] = [
        {
            name: "a misspelt option",
            args: ["--fromat", "x"],
            message: /unknown option "--fromat"\. Did you mean "--format"\?/,
        },
        { name: "an option like no other", args: ["--zzzzzzzz"], message: /unknown option "--zzzzzzzz"\. See --help/ },
        { name: "an unknown letter", args: ["-z"], message: /unknown option "-z"/ },
        { name: "a name from Object", args: ["--constructor"], message: /unknown option "--constructor"/ },
        { name: "a missing value", args: ["--out"], message: /--out needs a value/ },
        { name: "an option in place of a value", args: ["--out", "--force"], message: /--out needs a value/ },
        { name: "a value where none belongs", args: ["--force=yes"], message: /--force takes no value/ },
        { name: "an option twice", args: ["--out", "a", "--out", "b"], message: /--out is given twice/ },
        {
            name: "a value outside the choices",
            args: ["--format", "jsn"],
            message: /--format takes text, json, html, not "jsn"\. Did you mean "json"\?/,
        },
        { name: "a word too many", args: ["x"], message: /unexpected "x": this command takes options only/ },
        { name: "a word too few", args: [], words: ["ID"], message: /ID is missing/ },
        { name: "an escape code", args: ["--\u001b[2J"], message: /unknown option "--\\u001B\[2J"/ },
    ];
    for (const { name, args, words, message } of refused) {
        it(`refuses ${name}`, () => {
            assert.throws(
                () => parseOptions(spec, args, words ?? []),
                (error) => error instanceof ToolError && error.code === "bad-input" && message.test(error.message),
            );
        });
    }
});
