import type { Command } from "../command";

/** Every subcommand, in the order of the help. */
export const commands: readonly Command[] = [];
