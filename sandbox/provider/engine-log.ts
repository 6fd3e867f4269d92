import * as grpc from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";

/** Gives a warning to the engine, which shows it beside the resource. What a plugin writes to stderr is not shown. */
export type Warn = (urn: string, message: string) => void;

/** `address` is what the engine gives every plugin as its first argument. */
export function engineLog(address: string | undefined): Warn {
    if (address === undefined) {
        return (_urn, message) => process.stderr.write(`${message}\n`);
    }
    const client = new EngineClient(address, grpc.credentials.createInsecure());
    return (urn, message) => {
        const request = new LogRequest().setSeverity(LogSeverity.WARNING).setUrn(urn).setMessage(message);
        client.log(request, (error) => {
            if (error) {
                process.stderr.write(`${message}\n`);
            }
        });
    };
}
