import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { formats } from "../../reports";
import { states } from "../support/reconciliation-states";

const style = { color: false, ascii: false, width: 100, wide: false };

describe("report formats", () => {
    it("lists every file of the folder", () => {
        const files = readdirSync(path.resolve(__dirname, "../../reports"))
            .filter((file) => file.endsWith(".ts") && file !== "index.ts")
            .map((file) => path.parse(file).name);
        assert.deepEqual(formats.map(({ name }) => name).sort(), files.sort());
    });

    for (const format of formats) {
        for (const [state, make] of Object.entries(states)) {
            it(`${format.name} of ${state}: ends with a line break, the same bytes twice`, () => {
                const first = format.render(make(), { style });
                assert.ok(first.endsWith("\n") && !first.endsWith("\n\n"));
                assert.equal(format.render(make(), { style }), first);
            });
        }
    }
});
