import { parseArgs } from "node:util";
import { openSandbox } from "../sandbox";
import { deliverTrail } from "../trail/deliver";
import { openBucket } from "./open-bucket";

/*
 * Acts in the sandbox as somebody who does not use Pulumi:
 *   tsx sandbox/by-hand/main.ts open-bucket <bucket> --as k.sato@example.com --channel console --dir <sandbox>
 */

const usage = "usage: open-bucket <bucket> --as <name> [--channel console|cli] --dir <sandbox folder>\n";

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { as: { type: "string" }, channel: { type: "string", default: "console" }, dir: { type: "string" } },
});
const [action, bucket] = positionals;
const { as: name, channel, dir } = values;

if (
    action !== "open-bucket" ||
    bucket === undefined ||
    name === undefined ||
    dir === undefined ||
    (channel !== "console" && channel !== "cli")
) {
    process.stderr.write(usage);
    process.exitCode = 2;
} else {
    const sandbox = openSandbox({ dir });
    openBucket(sandbox, bucket, { name }, channel);
    deliverTrail(sandbox);
    process.stdout.write(`sandbox: ${name} opened ${bucket} through the ${channel}\n`);
}
