import type { Io } from "./io";

/** 0 clean, allowed; 1 findings, denied; 2 could not decide, bad input. */
export type ExitCode = 0 | 1 | 2;

/** One subcommand of `countersign`: a file in `cli/commands` and a line in its index. */
export interface Command {
    readonly name: string;
    readonly group: "change" | "gate" | "track" | "prove" | "set up";
    /** One line for `countersign --help`. */
    readonly summary: string;
    /** The whole text of `countersign <name> --help`; ends with a line break. */
    readonly help: string;
    /** `args` are the words after the command's name. Throws `ToolError` for what a person can mend. */
    run(args: readonly string[], io: Io): Promise<ExitCode>;
}
