import assert from "node:assert/strict";
import * as z from "zod";
import { ToolError } from "../../../core/tool-error";
import { parseYaml } from "../../../sources/yaml/parse-yaml";

const Schema = z.strictObject({
    name: z.string().max(10),
    count: z.int().min(1).max(9).optional(),
    mode: z.enum(["enforce", "warn"]).optional(),
    on: z.boolean().optional(),
    tags: z.array(z.string()).max(2).optional(),
    inner: z.strictObject({ approvers: z.array(z.string()).default([]) }).optional(),
});

const parse = (text: string | Uint8Array) =>
    parseYaml(Schema, typeof text === "string" ? Buffer.from(text) : text, "a.yaml");

function refusal(text: string | Uint8Array): ToolError {
    try {
        parse(text);
    } catch (error) {
        if (error instanceof ToolError) return error;
        throw error;
    }
    throw new Error("was read");
}

const bom = "\uFEFF";
const bomb = (width: number) => {
    const lines = ["name: x", "a0: &a0 [x, x]"];
    for (let i = 1; i < width; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    return lines.join("\n");
};

describe("reading YAML that a person writes", () => {
    it("gives values, without a byte order mark, in Windows lines too", () => {
        const { value } = parse(`${bom}# comment\r\nname: "x"\r\ncount: 3\r\ntags:\r\n  - a\r\n  - b\r\n`);
        assert.deepEqual(value, { name: "x", count: 3, tags: ["a", "b"] });
    });

    it("knows where everything stands", () => {
        const { file } = parse("name: x\ntags:\n  - a\n  - bc\n");
        assert.deepEqual(file.at(["tags"], "key"), { line: 2, column: 1, length: 4 });
        assert.deepEqual(file.at(["tags", 1], "value"), { line: 4, column: 5, length: 2 });
        assert.deepEqual(file.at(["tags", 7], "value"), { line: 2, column: 1, length: 4 });
    });

    const refused: readonly { name: string; text: string | Uint8Array; message: string | RegExp }[] = [
        {
            name: "a misspelt key",
            text: "name: x\ninner:\n  aprovers: [osei]\n",
            message: 'a.yaml:3:3: unknown key "aprovers". Did you mean "approvers"?',
        },
        {
            name: "a key like no other",
            text: "name: x\ninner:\n  zzzzzzzzz: 1\n",
            message: 'a.yaml:3:3: unknown key "zzzzzzzzz". Known here: approvers',
        },
        { name: "a missing key", text: "count: 1\n", message: "a.yaml:1:1: name is missing" },
        {
            name: "text for a number",
            text: "name: x\ncount: two\n",
            message: 'a.yaml:2:8: count must be a number, not the text "two"',
        },
        {
            name: "a fraction",
            text: "name: x\ncount: 1.5\n",
            message: "a.yaml:2:8: count must be a whole number, not 1.5",
        },
        {
            name: "a number too small",
            text: "name: x\ncount: 0\n",
            message: "a.yaml:2:8: count must be at least 1, not 0",
        },
        {
            name: "a number too big",
            text: "name: x\ncount: 10\n",
            message: "a.yaml:2:8: count must be at most 9, not 10",
        },
        { name: "no number", text: "name: x\ncount: .nan\n", message: /^a\.yaml:2:8: count must be a number/ },
        {
            name: "a number for text",
            text: "name: 7\n",
            message: "a.yaml:1:7: name must be text, not 7: put it in quotes",
        },
        {
            name: "text too long",
            text: "name: xxxxxxxxxxx\n",
            message: "a.yaml:1:7: name must have at most 10 characters, not 11",
        },
        {
            name: "a list too long",
            text: "name: x\ntags: [a, b, c]\n",
            message: "a.yaml:2:7: tags must have at most 2 entries, not 3",
        },
        {
            name: "YAML 1.1's booleans",
            text: "name: x\non: yes\n",
            message: 'a.yaml:2:5: on must be true or false, not the text "yes": write true',
        },
        {
            name: "a misspelt choice",
            text: "name: x\nmode: wrn\n",
            message: 'a.yaml:2:7: mode must be "enforce" or "warn", not "wrn". Did you mean "warn"?',
        },
        {
            name: "a group for a list",
            text: "name: x\ntags: {a: b}\n",
            message: /^a\.yaml:2:7: tags must be a list .*, not a group of keys/,
        },
        {
            name: "a section without keys",
            text: "name: x\ninner:\n",
            message: "a.yaml:2:1: inner is empty: give it a value, or take the key out",
        },
        {
            name: "a list entry of another type",
            text: "name: x\ntags:\n  - 1\n",
            message: "a.yaml:3:5: tags[0] must be text, not 1: put it in quotes",
        },
        {
            name: "a list at the top",
            text: "- a\n",
            message: "a.yaml:1:1: the file must be a group of keys, not a list",
        },
        {
            name: "text at the top",
            text: "hello\n",
            message: 'a.yaml:1:1: the file must be a group of keys, not the text "hello"',
        },
        { name: "nothing", text: "", message: "a.yaml:1:1: the file is empty" },
        { name: "comments only", text: "# name: x\n", message: "a.yaml:1:1: the file is empty" },
        {
            name: "a duplicate key",
            text: "name: x\ncount: 1\nname: y\n",
            message: 'a.yaml:3:1: duplicate key "name", first on line 1',
        },
        {
            name: "a duplicate key, quoted",
            text: 'name: x\n"name": y\n',
            message: 'a.yaml:2:1: duplicate key "name", first on line 1',
        },
        {
            name: "a second document",
            text: "name: x\n---\nname: y\n",
            message: /^a\.yaml:2:1: a second document begins here/,
        },
        {
            name: "an empty document before",
            text: "---\n---\nname: y\n",
            message: /^a\.yaml:2:1: a second document begins here/,
        },
        {
            name: "a tab as indentation",
            text: "name: x\ninner:\n\tapprovers: []\n",
            message: /^a\.yaml:3:1: a tab may not indent YAML: use spaces/,
        },
        { name: "an anchor", text: "name: &n x\n", message: 'a.yaml:1:10: "&n": anchors are not read, take it out' },
        { name: "an alias", text: "name: &n x\ntags: [*n]\n", message: /^a\.yaml:1:10: "&n": anchors are not read/ },
        { name: "an alias to nothing", text: "name: *n\n", message: /^a\.yaml:1:7: .*alias/ },
        {
            name: "a merge key",
            text: "name: x\n<<: {count: 1}\n",
            message: 'a.yaml:2:1: "<<": write the keys out, merge keys are not read',
        },
        { name: "a tag", text: "name: !!binary aGk=\n", message: /^a\.yaml:1:7: .*tags are not read, take it out/ },
        { name: "a local tag", text: "name: !evil x\n", message: /^a\.yaml:1:7: .*tags are not read, take it out/ },
        {
            name: "a directive",
            text: "%YAML 1.1\n---\nname: x\n",
            message: "a.yaml:1:1: a %YAML directive has no place here: take it out",
        },
        {
            name: "an unknown directive",
            text: "%FOO bar\n---\nname: x\n",
            message: "a.yaml:1:1: a directive has no place here: take it out",
        },
        { name: "a number as a key", text: "name: x\n1: y\n", message: "a.yaml:2:1: a key must be plain text" },
        { name: "a list as a key", text: "name: x\n? [a]\n: y\n", message: "a.yaml:2:3: a key must be plain text" },
        { name: "__proto__", text: "name: x\n__proto__: {count: 1}\n", message: 'a.yaml:2:1: unknown key "__proto__"' },
        {
            name: "constructor",
            text: "name: x\ninner:\n  constructor: 1\n",
            message: 'a.yaml:3:3: unknown key "constructor"',
        },
        {
            name: "indentation that fits nothing",
            text: "name: x\ninner:\n    approvers: []\n  b: 1\n",
            message: /^a\.yaml:4:/,
        },
        { name: "a quote that never ends", text: 'name: "x\n', message: /^a\.yaml:\d+:\d+: is not YAML/ },
        { name: "an escape code in a key", text: 'name: x\n"\\e[2J": 1\n', message: /unknown key "\\u001B\[2J"/ },
        {
            name: "half a character",
            text: 'name: "\\uD800"\n',
            message: "a.yaml:1:7: holds half a character (an escape such as \\uD800 alone)",
        },
        {
            name: "UTF-16",
            text: Buffer.from(`${bom}name: x`, "utf16le"),
            message: "a.yaml: is not UTF-8 text. Save it as UTF-8",
        },
        {
            name: "Latin-1",
            text: Buffer.from("name: Jos\u00E9", "latin1"),
            message: "a.yaml: is not UTF-8 text. Save it as UTF-8",
        },
        {
            name: "more than 1 MiB",
            text: Buffer.alloc(1024 * 1024 + 1, "#"),
            message: "a.yaml: has 1048577 bytes, more than 1 MiB",
        },
        { name: "a billion laughs", text: bomb(40), message: /anchors are not read/ },
        {
            name: "lists in lists without end",
            text: `name: ${"[".repeat(40_000)}`,
            message: /^a\.yaml:1:\d+: .*(?:nested too deeply|not YAML)/,
        },
        {
            name: "groups in groups without end",
            text: `name: ${"{a: ".repeat(40_000)}`,
            message: /^a\.yaml:1:\d+: .*(?:nested too deeply|not YAML)/,
        },
        { name: "lists in lines", text: `name:\n${"- ".repeat(200_000)}`, message: /nested too deeply|not YAML/ },
        {
            name: "nested deeper than any of our files",
            text: `name: ${"[".repeat(30)}${"]".repeat(30)}`,
            message: /nested too deeply/,
        },
        {
            name: "very many brackets",
            text: `name: ${"]".repeat(60_000)}`,
            message: /has more than 50000 brackets and commas/,
        },
        {
            name: "very many entries",
            text: `name: x\ntags:\n${"- a\n".repeat(25_000)}`,
            message: /has more than 20000 entries/,
        },
        {
            name: "very many keys",
            text: `name: x\n${Array.from({ length: 19_000 }, (_, i) => `k${i}: 1`).join("\n")}`,
            message: /unknown key "k0"/,
        },
    ];
    for (const { name, text, message } of refused) {
        it(`refuses ${name}`, () => {
            const error = refusal(text);
            assert.equal(error.code, "bad-input");
            if (typeof message === "string") assert.equal(error.message, message);
            else assert.match(error.message, message);
            assert.ok(!/[\u0000-\u001F]/u.test([error.message, ...error.detail].join("")), "holds a control character");
            assert.ok(error.detail.length < 25);
        });
    }
});

describe("the excerpt of a mistake", () => {
    it("shows the line, the one before it, and a caret under what is meant", () => {
        assert.deepEqual(refusal("name: x\ninner:\n  aprovers: [osei]\n").detail, [
            "2 | inner:",
            "3 |   aprovers: [osei]",
            "      ^^^^^^^^",
        ]);
    });
    it("keeps the caret in place after wide and hidden characters", () => {
        const { detail } = refusal(`name: x\ninner: { "\u202E": 1, zzz: 2 }\n`);
        assert.deepEqual(detail.slice(0, 3), [
            "1 | name: x",
            '2 | inner: { "\\u202E": 1, zzz: 2 }',
            "             ^^^^^^^^",
        ]);
    });
    it("never shows a word that is long enough to be a secret", () => {
        const token = "A".repeat(20) + "b1".repeat(20);
        const error = refusal(`name: x\nmode: ${token}\n`);
        assert.ok(![error.message, ...error.detail].join("\n").includes(token.slice(0, 12)));
        assert.equal(error.message, 'a.yaml:2:7: mode must be "enforce" or "warn", not a text of 60 characters.');
        assert.ok(error.detail.includes("2 | mode: AAAA..."));
    });
    it("cuts long lines", () => {
        const { detail } = refusal(`name: ${"word ".repeat(100)}\n`);
        assert.ok(detail.every((line) => line.length <= 100));
    });
    it("lists the other mistakes of the file below, in the order of the lines", () => {
        const error = refusal("count: 0\nmode: x\nzzz: 1\n");
        assert.equal(error.message, "a.yaml:1:1: name is missing");
        assert.deepEqual(error.detail.slice(-4), [
            "and 3 more:",
            "  a.yaml:1:8: count must be at least 1, not 0",
            '  a.yaml:2:7: mode must be "enforce" or "warn", not "x".',
            '  a.yaml:3:1: unknown key "zzz". Known here: name, count, mode, on, tags, inner',
        ]);
    });
    it("counts what it does not list", () => {
        const keys = Array.from({ length: 30 }, (_, i) => `zzzzzzzz${i}: 1`).join("\n");
        const { detail } = refusal(`name: x\n${keys}\n`);
        assert.equal(detail.at(-1), "  ... 19 more");
    });
});
