import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openChangeSource } from "../../../sources/changes";
import { testChangeSource, type HeldChange } from "../../contracts/change-source";
import { requestText, statementOn, writeApproval, writeRequest } from "../../support/signed-change";
import { makeSigningKey } from "../../support/signing-key";
import { temporaryFolder } from "../../support/temporary-folder";
import { loadedConfig } from "./a-loaded-config";

testChangeSource("signed files", () => {
    const folders: string[] = [];
    const names = ["lee@example.com", "mary.osei@example.com", "kei.sato@example.com"];
    const keys = new Map(names.map((name) => [name, makeSigningKey()]));
    const open = (change?: HeldChange) => {
        const folder = temporaryFolder("changes");
        folders.push(folder);
        const changes = join(folder, "changes");
        if (change === undefined) mkdirSync(join(changes, "CHG0040003.yaml"), { recursive: true });
        else write(changes, change);
        const signers = [...keys].map(([name, key]) => `${name} ${key.line}`);
        return Promise.resolve(
            openChangeSource(loadedConfig({ folder, signers }), { now: () => new Date("2026-11-03T15:00:00Z") }),
        );
    };
    const write = (changes: string, change: HeldChange) => {
        const { window } = change;
        const text = requestText(change.id, {
            summary: change.summary,
            requestedBy: change.requester,
            stacks: JSON.stringify(change.stacks),
            window: window === undefined ? "" : JSON.stringify(window),
        });
        writeRequest(changes, { id: change.id, text, key: keys.get(change.requester)! });
        change.statements.forEach(({ decision, by, at }, index) => {
            const statement = statementOn({ id: change.id, text }, by, { decision, time: at });
            writeApproval(changes, change.id, String(index), statement, keys.get(by)!);
        });
    };
    return Promise.resolve({
        holding: open,
        unreachable: () => open(),
        dispose: () => {
            for (const folder of folders) rmSync(folder, { recursive: true });
            return Promise.resolve();
        },
    });
});
