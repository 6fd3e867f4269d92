import { spawnSync } from "node:child_process";

/** Whether this machine has OpenSSH's program; where it has not, the tests that compare with it are left out. */
export const hasSshKeygen = spawnSync("ssh-keygen", ["-?"]).error === undefined;
