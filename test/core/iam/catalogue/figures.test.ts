import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as catalogue from "../../../../core/iam/catalogue";
import { parseOperations } from "../../../../core/iam/catalogue/read-operations";
import { operationsTable } from "../../../../core/iam/catalogue/tables/operations";

const page = readFileSync(path.resolve(__dirname, "../../../../docs/catalogue.md"), "utf8");
const row = (label: string) => {
    const line = page.split("\n").find((each) => each.startsWith(`| ${label}`));
    assert.ok(line !== undefined, `docs/catalogue.md has no row "${label}"`);
    return (line.split("|")[2]!.match(/\d[\d,]*/g) ?? []).map((figure) => Number(figure.replaceAll(",", "")));
};

describe("the figures in docs/catalogue.md", () => {
    const actions = () => Array.from({ length: catalogue.actionCount() }, (_, id) => catalogue.action(id)!);
    const services = catalogue.services();

    it("count services, actions and kinds of resource", () => {
        const types = services.flatMap(({ prefix }) => catalogue.resourceTypesOf(prefix));
        assert.deepEqual(row("services, actions"), [services.length, catalogue.actionCount(), types.length]);
    });

    it("count condition keys", () => {
        const keys = services.flatMap(({ prefix }) => catalogue.conditionKeysOfService(prefix));
        assert.deepEqual(row("condition keys"), [keys.length, catalogue.globalConditionKeys().length]);
    });

    it("count operations", () => {
        const passing = catalogue.rolePasses();
        const prefixes = new Set(passing.map(({ operation }) => operation.split(":")[0]));
        assert.deepEqual(row("operations that pass"), [passing.length, prefixes.size]);
        assert.deepEqual(row("operations that more"), [passing.length + parseOperations(operationsTable).length]);
    });

    it("count ratings and corrections", () => {
        const rated = actions().filter(({ risks }) => risks.length > 0);
        const corrected = actions().filter(({ levelSources }) => levelSources.length > 0);
        assert.deepEqual(row("actions rated"), [rated.length, corrected.length]);
    });
});
