import { join } from "node:path";
import { main } from "../../cli/main";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { layFolder } from "./folder";

export const fixtures = join(__dirname, "../fixtures");

/** What one run of the command line did. */
export interface Run {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

/** Runs `countersign` in this process, in a folder that holds nothing unless another is given. */
export async function countersign(args: readonly string[], cwd = layFolder()): Promise<Run> {
    let out = "";
    let err = "";
    const code = await main(args, {
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        env: {},
        cwd,
        now: () => new Date("2026-01-01T00:00:00Z"),
        terminal: { isTTY: false, columns: 100 },
    });
    return { code, out, err };
}

/** The three folders of a run. */
export interface Inputs {
    readonly trail: string;
    readonly updates: string;
    readonly changes: string;
}

/** Reconciles and reads the JSON report. Further options may be given; the working folder may hold a configuration. */
export async function reconcileFolders(
    inputs: Inputs,
    args: readonly string[] = ["--allow-unsigned"],
    cwd?: string,
): Promise<Run & { readonly report: Reconciliation }> {
    const run = await countersign(
        [
            "reconcile",
            "--trail",
            inputs.trail,
            "--updates",
            inputs.updates,
            "--changes",
            inputs.changes,
            "--format",
            "json",
            ...args,
        ],
        cwd,
    );
    return { ...run, report: JSON.parse(run.out) as Reconciliation };
}
