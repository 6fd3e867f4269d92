import * as grpc from "@grpc/grpc-js";
import { openSandbox } from "../sandbox";
import { engineLog } from "./engine-log";
import { providerServer } from "./service";

/*
 * The process that the engine starts as `pulumi-resource-aws`. It is not AWS's provider: it serves the sandbox whose folder
 * is named by COUNTERSIGN_SANDBOX_DIR, and prints the port of its gRPC server as the first line, as the engine expects.
 */

const dir = process.env["COUNTERSIGN_SANDBOX_DIR"];
if (dir === undefined || dir === "") {
    process.stderr.write("sandbox: COUNTERSIGN_SANDBOX_DIR must name the folder of the stand-in account\n");
    process.exit(1);
}

const server = providerServer({
    sandbox: openSandbox({
        dir,
        account: process.env["COUNTERSIGN_SANDBOX_ACCOUNT"],
        region: process.env["AWS_REGION"],
        seed: process.env["COUNTERSIGN_SANDBOX_SEED"],
    }),
    env: process.env,
    refused: (process.env["COUNTERSIGN_SANDBOX_REFUSE"] ?? "").split(",").filter((name) => name !== ""),
    warn: engineLog(process.argv[2]),
});

server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error) {
        process.stderr.write(`sandbox: ${error.message}\n`);
        process.exit(1);
    }
    process.stdout.write(`${port}\n`);
});

// An engine that was killed cannot stop its plugins: without a parent there is nobody left to serve.
const parent = process.ppid;
setInterval(() => {
    if (process.ppid !== parent) {
        process.exit(0);
    }
}, 2000).unref();
