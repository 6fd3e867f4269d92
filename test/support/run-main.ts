import type { Io } from "../../cli/io";
import { main } from "../../cli/main";

export interface MainRun {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

/** One command line of `countersign` in a folder, as in a log: no terminal, 100 columns, nothing of this machine's environment. */
export async function runMain(cwd: string, args: readonly string[], env: Io["env"] = {}): Promise<MainRun> {
    let out = "";
    let err = "";
    const code = await main(args, {
        out: (text) => (out += text),
        err: (text) => (err += text),
        env: { LC_ALL: "C.UTF-8", ...env },
        cwd,
        now: () => new Date("2026-11-03T12:00:00Z"),
        terminal: { isTTY: false, columns: 100 },
    });
    return { code, out, err };
}
