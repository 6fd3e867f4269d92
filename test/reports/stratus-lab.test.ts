import assert from "node:assert/strict";
import path from "node:path";
import { renderText } from "../../reports/text";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { matchesGolden } from "../support/golden";
import { readMarkup } from "../support/markup";
import { countersign, fixtures } from "../support/reconcile";

/** What a user gets who reconciles the recorded hour: the command line, the tracker and the reports together. */
describe("the report of stratus-lab", function () {
    this.timeout(30_000);
    const lab = path.join(fixtures, "stratus-lab");
    const run = (...more: string[]) =>
        countersign(
            [
                "reconcile",
                "--trail",
                "trail",
                "--changes",
                "changes",
                "--updates",
                "backend",
                "--allow-unsigned",
                ...more,
            ],
            lab,
        );

    it("as text", async () => {
        const { out, code } = await run("--format", "json");
        assert.equal(code, 1);
        const style = { color: false, ascii: false, width: 100, wide: false };
        matchesGolden("reports/stratus-lab.txt", renderText(JSON.parse(out) as Reconciliation, style));
    });

    it("as text in ASCII", async () => {
        matchesGolden("reports/stratus-lab.ascii.txt", (await run("--ascii")).out);
    });

    it("as a page", async () => {
        const { out } = await run("--format", "html");
        matchesGolden("reports/stratus-lab.html", out);
        const words = readMarkup(out).text.replaceAll(/\s+/g, " ");
        for (const sentence of [
            "332 calls changed something in account 123837392027. 287 of them ran in an approved update. 45 need a person",
            "Sum of the verdicts332 difference 0",
            "All 477 writes are on this page",
        ]) {
            assert.ok(words.includes(sentence), sentence);
        }
    });

    it("names no place of this machine", async () => {
        for (const format of ["text", "json", "html"]) {
            const { out } = await run("--format", format);
            assert.ok(!out.includes(path.dirname(fixtures)), format);
        }
    });
});
