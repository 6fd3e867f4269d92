import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";

const repository = path.resolve(__dirname, "../..");

/** Twenty seconds: only in long runs. */
if (process.env["COUNTERSIGN_TEST_LONG"] === "1") {
    describe("npm run demo", function () {
        this.timeout(120_000);

        it("tells a story that holds, without colour where nobody sees it", () => {
            const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/demo.ts"], {
                cwd: repository,
                encoding: "utf8",
                env: { ...process.env, CI: "true" },
            });
            assert.equal(status, 0, stdout + stderr);
            assert.match(stdout, /\nexit 0 {2}the story holds, \d+ s\n$/);
            assert.equal(stdout.match(/● verified|= verified/g)?.length, 13);
            assert.ok(!stdout.includes("\u001b"), "no colour in a log");
        });
    });
}
