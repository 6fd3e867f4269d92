import * as grpc from "@grpc/grpc-js";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import { GetRequiredPluginsResponse, RunResponse } from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";

type Answer = (call: unknown, done: (error: grpc.ServiceError | null, response: unknown) => void) => void;

/** A program that ends well before it registers anything, not even the Stack. */
export async function serveEmptyProgram(): Promise<{ port: number; stop: () => void }> {
    const answer =
        (response: unknown): Answer =>
        (_call, done) =>
            done(null, response);
    const unknown: Answer = (_call, done) => done({ code: grpc.status.UNIMPLEMENTED } as grpc.ServiceError, null);
    const known: Record<string, Answer> = {
        getPluginInfo: answer(new PluginInfo().setVersion("1.0.0")),
        getRequiredPlugins: answer(new GetRequiredPluginsResponse()),
        run: answer(new RunResponse()),
    };
    const calls = Object.keys(LanguageRuntimeService).map((call) => [call, known[call] ?? unknown]);
    const server = new grpc.Server();
    server.addService(LanguageRuntimeService, Object.fromEntries(calls) as never);
    const port = await new Promise<number>((resolve, reject) =>
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
            error === null ? resolve(bound) : reject(error),
        ),
    );
    return { port, stop: () => server.forceShutdown() };
}
