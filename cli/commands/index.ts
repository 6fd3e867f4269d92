import type { Command } from "../command";
import { approve } from "./approve";
import { doctor } from "./doctor";
import { iam } from "./iam";
import { init } from "./init";
import { reconcileCommand } from "./reconcile";
import { request } from "./request";
import { schema } from "./schema";

/** Every subcommand, in the order of the help. */
export const commands: readonly Command[] = [reconcileCommand, request, approve, iam, init, doctor, schema];
