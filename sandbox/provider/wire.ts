import * as grpc from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Json } from "../trail/call";
import type { InputDiff } from "./diff";
import { conceal, reveal, type Revealed } from "./secrets";

type Unary<Request, Response> = (
    call: grpc.ServerUnaryCall<Request, Response>,
    callback: grpc.sendUnaryData<Response>,
) => void;

/** One method of the protocol; what it throws becomes the error of the resource. */
export function unary<Request, Response>(answer: (request: Request) => Response): Unary<Request, Response> {
    return (call, callback) => {
        try {
            callback(null, answer(call.request));
        } catch (error) {
            callback({ code: grpc.status.UNKNOWN, message: error instanceof Error ? error.message : String(error) });
        }
    };
}

/** Properties in clear, and which of them were secret. */
export function revealed(value: Struct | undefined): Revealed {
    return reveal(value?.toJavaScript() ?? {});
}

/** Properties in clear. */
export function plain(value: Struct | undefined): Json {
    return revealed(value).properties;
}

/** Properties for the engine; what was a secret in `from` is one here, too. */
export function struct(properties: Json, from?: Revealed): Struct {
    const sent = from ? conceal(properties, from.secrets) : properties;
    // JSON first: a Struct has no place for undefined.
    return Struct.fromJavaScript(JSON.parse(JSON.stringify(sent)) as Parameters<typeof Struct.fromJavaScript>[0]);
}

export function diffResponse(diff: InputDiff): proto.DiffResponse {
    const { ADD, ADD_REPLACE, DELETE, DELETE_REPLACE, UPDATE, UPDATE_REPLACE } = proto.PropertyDiff.Kind;
    const kinds = {
        add: [ADD, ADD_REPLACE],
        update: [UPDATE, UPDATE_REPLACE],
        delete: [DELETE, DELETE_REPLACE],
    } as const;
    const response = new proto.DiffResponse()
        .setChanges(
            diff.changed.length > 0
                ? proto.DiffResponse.DiffChanges.DIFF_SOME
                : proto.DiffResponse.DiffChanges.DIFF_NONE,
        )
        .setDiffsList([...diff.changed])
        .setReplacesList([...diff.replaces])
        .setDeletebeforereplace(diff.deleteBeforeReplace)
        .setHasdetaileddiff(true);
    for (const { path, kind, replace } of diff.detailed) {
        const detail = new proto.PropertyDiff().setKind(kinds[kind][replace ? 1 : 0]).setInputdiff(true);
        response.getDetaileddiffMap().set(path, detail);
    }
    return response;
}
