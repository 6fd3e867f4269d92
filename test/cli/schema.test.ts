import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { firstFiles } from "../../cli/init/first-files";
import { parseConfig } from "../../sources/config/parse-config";
import { layFolder, removeFolders } from "../support/folder";
import { runMain } from "../support/run-main";

const committed = readFileSync(path.join(__dirname, "../../schemas/countersign.schema.json"), "utf8");

interface Node {
    readonly description?: string;
    readonly type?: string;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
    readonly additionalProperties?: boolean;
}

function* keysOf(node: Node, at: string): Generator<[string, Node]> {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
        yield [`${at}.${key}`, child];
        yield* keysOf(child, `${at}.${key}`);
    }
    if (node.items !== undefined) yield* keysOf(node.items, `${at}[]`);
}

describe("countersign schema", () => {
    afterEach(removeFolders);

    it("prints the schema that is committed; npm run docs renews it", async () => {
        const { code, out } = await runMain(layFolder(), ["schema"]);
        assert.equal(code, 0);
        assert.equal(out, committed);
    });

    it("writes it below the folder", async () => {
        const folder = layFolder();
        const { code, out } = await runMain(folder, ["schema", "--write"]);
        assert.equal(code, 0);
        assert.equal(readFileSync(path.join(folder, "schemas/countersign.schema.json"), "utf8"), committed);
        assert.match(out, /^● written .*\n.*schemas\/countersign\.schema\.json\nexit 0/);
    });

    it("says in one line why it could not", async () => {
        const { code, err } = await runMain(layFolder({ schemas: "a file" }), ["schema", "--write"]);
        assert.equal(code, 2);
        assert.match(err, /^countersign: schemas\/countersign\.schema\.json: .*\nexit 2\n$/);
    });

    it("describes every key", () => {
        const keys = [...keysOf(JSON.parse(committed) as Node, "")];
        assert.ok(keys.length > 30);
        for (const [key, node] of keys) assert.ok((node.description ?? "").length > 20, `${key} has no description`);
    });

    it("is as strict as the loader about keys", () => {
        const schema = JSON.parse(committed) as Node;
        const objects = [
            schema,
            ...[...keysOf(schema, "")].flatMap(([, node]) => [node, ...(node.items ? [node.items] : [])]),
        ];
        for (const node of objects.filter((each) => each.type === "object")) {
            assert.equal(node.additionalProperties, false);
        }
    });

    describe("by an independent validator", () => {
        const validate = new Ajv({ strict: true, strictRequired: false }).compile(JSON.parse(committed) as object);
        const cases: readonly { name: string; value: unknown; valid: boolean }[] = [
            { name: "the first configuration", value: parse(firstFiles("acme")[0]!.text), valid: true },
            { name: "the smallest", value: { version: 1, organization: "a" }, valid: true },
            { name: "no organization", value: { version: 1 }, valid: false },
            { name: "another version", value: { version: 2, organization: "a" }, valid: false },
            { name: "a misspelt key", value: { version: 1, organization: "a", stack: [] }, valid: false },
            {
                name: "a misspelt rule key",
                value: { version: 1, organization: "a", stacks: [{ match: "**", aprovals: 1 }] },
                valid: false,
            },
            {
                name: "a wrong choice",
                value: { version: 1, organization: "a", stacks: [{ match: "**", update: "block" }] },
                valid: false,
            },
            {
                name: "too few approvals",
                value: { version: 1, organization: "a", stacks: [{ match: "**", approvals: 0 }] },
                valid: false,
            },
        ];
        for (const { name, value, valid } of cases) {
            it(`${valid ? "takes" : "refuses"} ${name}, as the loader does`, () => {
                assert.equal(validate(value), valid);
                const load = () => parseConfig(Buffer.from(JSON.stringify(value)), "countersign.yaml");
                if (valid) load();
                else assert.throws(load);
            });
        }
    });
});
