import { spawnSync } from "node:child_process";

// The set-up brings it; a comparison with OpenSSH that is left out would look like one that held.
if (spawnSync("ssh-keygen", ["-?"]).error !== undefined) {
    throw new Error("ssh-keygen is missing: run npm run setup, or install OpenSSH's client");
}
