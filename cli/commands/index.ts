import type { Command } from "../command";
import { approve } from "./approve";
import { reconcileCommand } from "./reconcile";
import { request } from "./request";

/** Every subcommand, in the order of the help. */
export const commands: readonly Command[] = [reconcileCommand, request, approve];
