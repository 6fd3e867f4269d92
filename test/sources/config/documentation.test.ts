import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { references } from "../../../scripts/reference";
import { Config, NearerConfig } from "../../../sources/config/config";
import { futureDenials, nextVersion } from "../../../sources/config/next-version";
import { parseConfig, parseNearerConfig } from "../../../sources/config/parse-config";
import { tighten } from "../../../sources/config/tighten";
import { trustDigest, trustDocument } from "../../../sources/config/trust-digest";

const root = path.resolve(__dirname, "../../..");
const page = readFileSync(path.join(root, "docs/configuration.md"), "utf8");
const blocks = [...page.matchAll(/```(yaml|json)\n([\s\S]*?)```/gu)].map(([, language, text]) => ({
    language,
    text: text!,
}));
const yamls = blocks.filter((block) => block.language === "yaml").map((block) => block.text);

/** The first column of the table under a heading. */
function firstColumn(heading: string): string {
    const section = page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2);
    const rows = section
        .slice(0, section.search(/\n#+ /u))
        .split("\n")
        .filter((line) => line.startsWith("| `"));
    return rows.map((row) => row.split(" | ")[0]).join("\n");
}

describe("docs/configuration.md", () => {
    it("has examples that load", () => {
        const nearer = yamls.filter((text) => text.startsWith("# nearer"));
        assert.equal(nearer.length, 1);
        const ruling = yamls.filter((text) => !nearer.includes(text));
        assert.equal(ruling.length, 3);
        const [config] = ruling.map((text) => parseConfig(Buffer.from(text), "docs").value);
        const { value, file } = parseNearerConfig(Buffer.from(nearer[0]!), "nearer");
        const tightened = tighten(config!, [{ config: value, file, shownPath: "nearer", rulingPath: "docs" }]);
        assert.equal(tightened.stacks.filter((rule) => rule.loosened !== undefined).length, 0);
        assert.equal(tightened.changes.approvalDays, 7);
    });

    it("shows the document and the digest that the code makes", () => {
        const config = parseConfig(Buffer.from("version: 1\norganization: acme\n"), "docs").value;
        const document = trustDocument({ config, signers: undefined, revoked: undefined });
        assert.equal(blocks.find((block) => block.language === "json")!.text.trimEnd(), document);
        assert.equal(trustDigest(document), `sha256:${createHash("sha256").update(document).digest("hex")}`);
        assert.ok(page.includes(`\`${trustDigest(document)}\``));
    });

    it("says of every key what a nearer file may do", () => {
        const column = firstColumn("### What a nearer file may say");
        const { changes, pack, tracker, stacks } = NearerConfig.shape;
        const keys = [
            ...["version", "organization", "people"],
            ...Object.keys(changes.unwrap().shape).map((key) => `changes.${key}`),
            ...Object.keys(pack.unwrap().shape).map((key) => `pack.${key}`),
            ...Object.keys(tracker.unwrap().shape).map((key) => `tracker.${key}`),
            ...Object.keys(stacks.unwrap().element.shape).map((key) => `stacks[].${key}`),
        ];
        assert.equal(keys.length, 3 + 8 + 1 + 9 + 8);
        for (const key of keys) assert.ok(column.includes(`\`${key}\``), `${key} is not in the table`);
        assert.deepEqual(Object.keys(Config.shape), Object.keys(NearerConfig.shape));
    });

    it("lists what the next version would deny, neither more nor less", () => {
        const weakest = futureDenials({
            version: 1,
            changes: { unsigned: "accept", wildcardScopes: ["**"] },
            pack: { levelsMayBeLowered: true },
            stacks: [{ match: "**", update: "warn", separationOfDuties: [] }],
        });
        const listed = [...firstColumn("## Versions").matchAll(/`([^`]+)`/gu)].map(([, key]) => key);
        assert.ok(page.includes(`Planned for version ${nextVersion}:`));
        assert.deepEqual(listed.sort(), [...new Set(weakest.map(({ key }) => key.replace("[0]", "[]")))].sort());
    });
});

describe("the generated references", () => {
    for (const reference of references) {
        it(`${reference.file} is what npm run docs would write`, () => {
            assert.equal(readFileSync(path.join(root, reference.file), "utf8"), reference.render());
        });
    }
});
