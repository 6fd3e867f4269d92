// Writes the generated parts of the documentation: `npm run docs`. Continuous integration fails when they are stale.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { references } from "./reference";

const root = path.resolve(__dirname, "..");
for (const reference of references) {
    const file = path.join(root, reference.file);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, reference.render());
    process.stdout.write(`${reference.file}\n`);
}
