import assert from "node:assert/strict";
import { runEngine } from "../support/engine";
import { buildVariant } from "../support/pack-variant";
import { nothing, openGoverned, output, program, writes, type GovernedWorkspace } from "./a-stack";
import { setConfig } from "../support/engine";

/** Ways to break half-way, after the first answer was that all is well; left alone, the engine would let them through. */
const variants: Readonly<Record<string, RegExp>> = {
    "rejection-after-answer": /a promise was rejected and nobody handled it/,
    "throw-in-timer": /an error was not handled/,
    "no-answer": /gave no answer/,
    "defect-in-judgement": /a defect made by a test/,
    "exit-zero": /error/,
};

describe("a pack that breaks half-way, on the real engine", function () {
    this.timeout(60_000);
    let workspace: GovernedWorkspace;
    before(async () => {
        workspace = await openGoverned();
        setConfig(workspace, nothing);
    });
    after(() => workspace.remove());

    for (const [name, says] of Object.entries(variants)) {
        it(`fails the update: ${name}`, async () => {
            const pack = await buildVariant(name, workspace.root);
            const result = await runEngine(workspace, { command: "up", program: program(), packs: [pack] });
            assert.notEqual(result.exitCode, 0, output(result));
            assert.match(output(result), says);
            assert.equal(result.history?.["result"], "failed");
            assert.ok(!writes(result).includes("PutRolePolicy"), "the last resource was made all the same");
        });
    }
});
