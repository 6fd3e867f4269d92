import { createRequire } from "node:module";
import * as grpc from "@grpc/grpc-js";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";

/** What the SDK's Automation API uses to run a program inside its own process; it has no types of its own. */
interface LanguageServer {
    onPulumiExit(hasError: boolean): void;
}

/**
 * Offers a program to the engine, as the Automation API does, so that no language host has to be installed. Unlike the
 * Automation API this leaves the command line to the caller: `up` can preview first.
 */
export async function serveProgram(program: PulumiFn): Promise<{ port: number; stop: () => void }> {
    const { LanguageServer } = createRequire(__filename)("@pulumi/pulumi/automation/server") as {
        LanguageServer: new (program: PulumiFn) => LanguageServer & grpc.UntypedServiceImplementation;
    };
    const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
    server.addService(LanguageRuntimeService, new LanguageServer(program));
    const port = await new Promise<number>((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) => {
            if (error) {
                reject(error);
            } else {
                resolve(bound);
            }
        });
    });
    return { port, stop: () => server.forceShutdown() };
}
