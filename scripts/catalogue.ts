// Makes core/iam/catalogue/tables anew from AWS's published data: `npm run catalogue`. Prints what that changes.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { actionsTable } from "../core/iam/catalogue/tables/actions";
import { buildTables, moduleText, type Tables } from "./catalogue/build-tables";
import { describeChanges } from "./catalogue/describe-changes";

const root = path.resolve(__dirname, "..");
const tables = buildTables();
for (const [name, table] of Object.entries(tables) as [keyof Tables, string][]) {
    const file = path.join("core/iam/catalogue/tables", `${name}.ts`);
    const after = moduleText(name, table);
    const changed = readFileSync(path.join(root, file), "utf8") !== after;
    if (changed) writeFileSync(path.join(root, file), after);
    process.stdout.write(`${file}: ${changed ? "written" : "unchanged"}\n`);
}
for (const line of describeChanges(actionsTable, tables.actions)) process.stdout.write(`  ${line}\n`);
