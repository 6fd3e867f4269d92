import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..", "golden");

/**
 * Holds `actual` against the recorded file under `test/golden`, byte for byte. `npm run golden` records it anew; look at the
 * difference before committing it.
 */
export function matchesGolden(file: string, actual: string): void {
    const golden = path.join(root, file);
    if (process.env.COUNTERSIGN_GOLDEN === "write") {
        mkdirSync(path.dirname(golden), { recursive: true });
        writeFileSync(golden, actual);
        return;
    }
    assert.ok(existsSync(golden), `test/golden/${file} is missing: npm run golden`);
    const expected = readFileSync(golden, "utf8");
    if (actual === expected) return;
    assert.equal(
        firstDifference(actual, expected),
        "",
        `differs from test/golden/${file}; if that is meant: npm run golden`,
    );
}

/** The first line that differs, because two pages of HTML in an assertion help nobody. */
function firstDifference(actual: string, expected: string): string {
    const is = actual.split("\n");
    const was = expected.split("\n");
    const line = is.findIndex((text, index) => text !== was[index]);
    const at = line === -1 ? is.length : line;
    return `line ${at + 1}\n  is   ${(is[at] ?? "(end)").slice(0, 300)}\n  was  ${(was[at] ?? "(end)").slice(0, 300)}`;
}
