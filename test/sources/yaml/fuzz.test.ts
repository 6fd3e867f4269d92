import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import { ToolError } from "../../../core/tool-error";
import { parseConfig } from "../../../sources/config/parse-config";
import { readYaml } from "../../../sources/yaml/read-yaml";
import { propertyRuns } from "../../support/property-runs";

const parameters = { ...propertyRuns(30_000), verbose: 1 } as const;

/** Pieces that YAML gives a meaning to, and words of our own format between them. */
const piece = fc.constantFrom(
    ..."\n|\n  |\n    |: |- |? |[|]|{|}|, |#|&a |*a|!!str |!x |<<|%YAML 1.1\n|---\n|...\n|'|\"|\\|\t|> || |~|null|yes|1|0x1f|1e3".split(
        "|",
    ),
    "|",
    "\r\n",
    "\u0000",
    "\u2028",
    "\uFEFF",
    "\u202E",
    "version: 1\n",
    "organization: x\n",
    "stacks:\n  - match: '**'\n",
    "approvals: 2",
    "__proto__: 1\n",
    "word",
);
const document = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));

describe(`whatever a file holds`, function () {
    this.timeout(300_000);

    it("it is read, or refused in one line with a place", () => {
        fc.assert(
            fc.property(fc.oneof(document, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
                try {
                    parseConfig(Buffer.from(text), "a.yaml");
                } catch (error) {
                    assert.ok(error instanceof ToolError, String(error));
                    assert.match(error.message, /^a\.yaml(?::\d+:\d+)?: [^\n]+$/u);

                    assert.doesNotMatch([error.message, ...error.detail].join(""), /[\u0000-\u001F\u007F-\u009F]/u);
                }
            }),
            parameters,
        );
    });

    it("what is read is what YAML 1.2 says", () => {
        fc.assert(
            fc.property(document, (text) => {
                const reading = readYaml(text);
                if (!reading.ok) return;
                const expected: unknown = parse(text, { version: "1.2", logLevel: "error" }) ?? null;
                assert.deepEqual(JSON.stringify(reading.file.value), JSON.stringify(expected));
            }),
            parameters,
        );
    });
});
