import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { buildTables, moduleText, type Tables } from "../../../scripts/catalogue/build-tables";

// Needs the data package, which `npm ci` installs: without it this fails, and must, because nobody else would notice that
// the tables are no longer what their sources say.
describe("the catalogue's tables", () => {
    let tables: Tables;
    before(function () {
        this.timeout(60_000);
        tables = buildTables();
    });

    for (const name of ["actions", "role-passing", "operations"] as const) {
        it(`${name}.ts is what npm run catalogue makes`, () => {
            const file = path.resolve(__dirname, `../../../core/iam/catalogue/tables/${name}.ts`);
            const [committed, made] = [readFileSync(file, "utf8"), moduleText(name, tables[name])];
            // Compared line by line: a difference of two texts of 900 kB would take minutes to print.
            const lines = made.split("\n");
            const different = committed.split("\n").findIndex((line, index) => line !== lines[index]);
            assert.equal(different, -1, `line ${different + 1} differs: run npm run catalogue and read what it prints`);
            assert.equal(committed.length, made.length);
        });
    }

    it("refuses text that a template literal would change", () => {
        for (const text of ["a`b", "a\\nb", "${a}", "ä"]) assert.throws(() => moduleText("actions", text));
    });
});
