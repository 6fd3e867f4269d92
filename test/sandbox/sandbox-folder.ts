import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { openSandbox, type Sandbox, type SandboxOptions } from "../../sandbox/sandbox";

const repository = path.resolve(__dirname, "../..");

/** A sandbox account in a new folder, with a clock that the test sets. */
export function temporarySandbox(options: Partial<SandboxOptions> = {}): {
    sandbox: Sandbox;
    clock: { time: Date };
    remove: () => void;
} {
    mkdirSync(path.join(repository, ".tmp"), { recursive: true });
    const dir = mkdtempSync(path.join(repository, ".tmp", "sandbox-"));
    const clock = { time: new Date("2026-03-04T09:58:30.500Z") };
    const sandbox = openSandbox({ dir, now: () => clock.time, ...options });
    return { sandbox, clock, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
