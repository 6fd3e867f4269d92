import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startPackProcess, type PackProcess } from "../support/pack-process";
import { buildVariant, variantNames } from "../support/pack-variant";
import { temporaryFolder } from "../support/temporary-folder";

const stack = { type: "pulumi:pulumi:Stack", name: "payments-payments-prod" };

/** What becomes of the first question, and of the process. */
const cases: Readonly<
    Record<string, { starts: false; says: RegExp } | { starts: true; ends: number | "serves"; says: RegExp }>
> = {
    "defect-in-judgement": { starts: true, ends: "serves", says: /a defect made by a test/ },
    "rejection-after-answer": {
        starts: true,
        ends: 2,
        says: /a promise was rejected.*made by a test[^]*so it is ended/,
    },
    "rejection-with-nothing": { starts: true, ends: 2, says: /a promise was rejected.*undefined[^]*so it is ended/ },
    "throw-in-timer": { starts: true, ends: 2, says: /an error was not handled.*made by a test[^]*so it is ended/ },
    "no-answer": { starts: true, ends: 2, says: /approved-change gave no answer for payments-payments-prod in 0.2 s/ },
    "exit-zero": { starts: true, ends: 0, says: /^$/ },
    "throw-at-load": { starts: false, says: /made by a test/ },
    "print-at-load": { starts: false, says: /the first line is no port/ },
};

describe("a pack that breaks", () => {
    let folder: string;
    let pack: PackProcess | undefined;

    before(() => (folder = temporaryFolder("variants")));
    after(() => rmSync(folder, { recursive: true }));
    afterEach(async () => {
        await pack?.stop();
        pack = undefined;
    });

    it("is tested in every way that there is", () => {
        assert.deepEqual(Object.keys(cases).sort(), [...variantNames].sort());
    });

    for (const [name, expected] of Object.entries(cases)) {
        it(`never answers as if all were well: ${name}`, async () => {
            const variant = await buildVariant(name, folder);
            if (!expected.starts) {
                await assert.rejects(startPackProcess({ pack: variant }), expected.says);
                return;
            }
            const running = await startPackProcess({ pack: variant });
            pack = running;
            if (expected.ends === "serves") {
                await assert.rejects(running.analyze(stack), expected.says);
                await assert.rejects(running.analyze(stack), expected.says);
                return;
            }
            // The first answer may come before the process ends; what follows cannot.
            await running.analyze(stack).catch(() => undefined);
            assert.equal(await Promise.race([running.ended, sleep(10_000, "still running")]), expected.ends);
            assert.match(running.complained(), expected.says);
            await assert.rejects(running.analyze(stack));
        });
    }
});
