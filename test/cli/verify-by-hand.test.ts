import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ChangeRequest } from "../../core/change/change-request";
import { ask, makeDesk } from "./a-desk";

const page = readFileSync(join(__dirname, "../../docs/changes.md"), "utf8");
const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map((match) => match[1]!);

describe("docs/changes.md", () => {
    it("shows a request that is one", () => {
        ChangeRequest.parse(parse(blocks("yaml")[0]!));
    });

    it("gives commands that verify a change by hand", async () => {
        const desk = makeDesk();
        try {
            for (const [person, args] of [
                ["lee", ask],
                ["osei", ["approve", "CHG0040003"]],
            ] as const) {
                const { code, err } = await desk.run(person, args);
                assert.equal(code, 0, err);
            }
            const commands = blocks("sh").filter((block) => /ssh-keygen|sha256sum/.test(block));
            assert.equal(commands.length, 3);
            const said = execFileSync("sh", ["-e"], { cwd: desk.folder, input: commands.join("\n"), encoding: "utf8" });
            const [request, statement, file, ...rest] = said.trim().split("\n");
            assert.match(request!, /^Good "countersign-request@example\.org" signature for lee@example\.com with/);
            assert.match(statement!, /^Good "countersign-approval@example\.org" signature for mary\.osei@example\.com/);
            assert.match(
                file!,
                /^changes\/CHG0040003\/20261103T120000Z-approved-mary\.osei-example\.com-[0-9a-f]{8}\.json$/,
            );
            assert.deepEqual(rest, []);
        } finally {
            desk.dispose();
        }
    });
});
