import type { Command } from "../command";
import { approve } from "./approve";
import { request } from "./request";

/** Every subcommand, in the order of the help. */
export const commands: readonly Command[] = [request, approve];
