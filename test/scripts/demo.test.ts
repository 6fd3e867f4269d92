import assert from "node:assert/strict";
import { resolveTerminal } from "../../reports/terminal";
import { takeSections } from "../../scripts/demo/engine-output";
import { openNarrator } from "../../scripts/demo/narrator";
import { openReport } from "../../scripts/demo/open-report";

const output = `Previewing update (prod):
 +  aws:sqs:Queue q create
Policies:
    ✅ countersign@v0.1.0 (local: pack)

Resources:
    + 2 to create

Updating (prod):
 +  aws:sqs:Queue q created (0.01s)
Policies:
    ❌ countersign@v0.1.0 (local: pack)
        - [mandatory]  approved-change  (pulumi:pulumi:Stack: payments-prod)
          This update names no change.

Diagnostics:
  pulumi:pulumi:Stack (payments-prod):
    warning: using pulumi-analyzer-policy-nodejs from $PATH at /somewhere
    error: update failed

Resources:
    + 1 created

Duration: 1s
`;

describe("the demo's narrator", () => {
    const style = resolveTerminal({ env: { LANG: "C.UTF-8" }, terminal: { isTTY: false, columns: 0 } });

    it("quotes the last of a section, whole and as it stands", () => {
        assert.equal(
            takeSections(output, ["Policies:"]),
            `Policies:
    ❌ countersign@v0.1.0 (local: pack)
        - [mandatory]  approved-change  (pulumi:pulumi:Stack: payments-prod)
          This update names no change.`,
        );
    });

    it("leaves out only the warning about how the pack was started", () => {
        assert.equal(
            takeSections(output, ["Diagnostics:", "Resources:"]),
            "Diagnostics:\n  pulumi:pulumi:Stack (payments-prod):\n    error: update failed\n\nResources:\n    + 1 created",
        );
    });

    it("has nothing to quote where the engine printed no such section", () => {
        assert.equal(takeSections("error: no stack named 'prod' found\n", ["Policies:"]), "");
    });

    it("remembers what did not hold, and says so", () => {
        let told = "";
        const narrator = openNarrator((text) => (told += text), style);
        narrator.command(["countersign", "request", "--summary", "Lee's queue"]);
        narrator.claim(true, "one thing");
        narrator.claim(false, "another");
        assert.deepEqual(narrator.broken, ["another"]);
        assert.equal(
            told,
            [
                "",
                String.raw`   $ countersign request --summary 'Lee'\''s queue'`,
                "",
                "   ● verified  one thing",
                "   ◆ failed    another",
                "",
            ].join("\n"),
        );
    });

    const closed: readonly (readonly [string, NodeJS.ProcessEnv, boolean])[] = [
        ["in CI", { CI: "true", DISPLAY: ":0", PATH: "/usr/bin" }, true],
        ["without a terminal", { DISPLAY: ":0", PATH: "/usr/bin" }, false],
        ["without a program that opens it", { DISPLAY: ":0", PATH: "/nowhere" }, true],
    ];
    for (const [where, env, isTerminal] of closed) {
        it(`opens no browser ${where}`, () => assert.equal(openReport("/nowhere/report.html", env, isTerminal), false));
    }
});
