import { createRequire } from "node:module";
import * as grpc from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { resourceType } from "../resources";
import type { Json } from "../trail/call";
import type { Sandbox } from "../sandbox";
import {
    createResource,
    deleteResource,
    readResource,
    type Session,
    updatedOutputs,
    updateResource,
    withoutHidden,
} from "./resource-operations";
import { checkInputs } from "./check";
import { providerConfig } from "./config";
import { diffInputs } from "./diff";
import { invoke } from "./invoke";
import { signIn, type SignInEnvironment } from "./sign-in";
import { hasUnknown, unknownValue } from "./unknown";

export interface ProviderOptions {
    readonly sandbox: Sandbox;
    readonly env: SignInEnvironment;
    readonly refused: readonly string[];
    /** Takes one line for the person at the terminal. */
    readonly warn: (line: string) => void;
}

/** A gRPC server that speaks Pulumi's provider protocol for the package `aws`. Nothing of it is AWS. */
export function providerServer(options: ProviderOptions): grpc.Server {
    const server = new grpc.Server({
        "grpc.max_receive_message_length": -1,
        "grpc.max_send_message_length": -1,
    });
    server.addService(ResourceProviderService, providerMethods(options));
    return server;
}

function providerMethods({ sandbox, env, refused, warn }: ProviderOptions): grpc.UntypedServiceImplementation {
    let session: Session | undefined;
    let config = providerConfig({}, sandbox.region);
    const warned = new Set<string>();
    const signedIn = (): Session => {
        if (!session) {
            throw new Error("the provider's configuration is not known yet");
        }
        return session;
    };
    const typeOf = (urn: string) => {
        const token = urn.split("::")[2]?.split("$").at(-1) ?? "";
        const { type, modelled } = resourceType(token);
        if (!modelled && !warned.has(token)) {
            warned.add(token);
            warn(`the sandbox does not model ${token}: id, ARN and CloudTrail records of it are guesses`);
        }
        return type;
    };

    return {
        getPluginInfo: unary<Empty, PluginInfo>(() => new PluginInfo().setVersion(awsVersion())),
        checkConfig: unary<proto.CheckRequest, proto.CheckResponse>((request) =>
            new proto.CheckResponse().setInputs(request.getNews()),
        ),
        diffConfig: unary<proto.DiffRequest, proto.DiffResponse>((request) => {
            const region = (properties: Struct | undefined) => plain(properties)["region"];
            const moved = region(request.getOldInputs() ?? request.getOlds()) !== region(request.getNews());
            return new proto.DiffResponse().setReplacesList(moved ? ["region"] : []);
        }),
        configure: unary<proto.ConfigureRequest, proto.ConfigureResponse>((request) => {
            const args = plain(request.getArgs());
            if (!hasUnknown(args)) {
                config = providerConfig(args, sandbox.region);
                session = { sandbox, config, refused, caller: signIn(sandbox, config, env) };
            }
            return new proto.ConfigureResponse().setSupportspreview(true).setAcceptsecrets(false);
        }),
        invoke: unary<proto.InvokeRequest, proto.InvokeResponse>((request) =>
            new proto.InvokeResponse().setReturn(
                struct(invoke(signedIn(), request.getTok(), plain(request.getArgs()))),
            ),
        ),
        check: unary<proto.CheckRequest, proto.CheckResponse>((request) => {
            const checked = checkInputs({
                type: typeOf(request.getUrn()),
                name: request.getUrn().split("::").slice(3).join("::"),
                olds: request.hasOlds() ? plain(request.getOlds()) : undefined,
                news: plain(request.getNews()),
                randomSeed: request.getRandomseed_asU8(),
                config,
            });
            return new proto.CheckResponse().setInputs(struct(checked));
        }),
        diff: unary<proto.DiffRequest, proto.DiffResponse>((request) => {
            const olds = request.getOldInputs() ?? request.getOlds();
            return diffResponse(diffInputs(typeOf(request.getUrn()), plain(olds), plain(request.getNews())));
        }),
        create: unary<proto.CreateRequest, proto.CreateResponse>((request) => {
            const type = typeOf(request.getUrn());
            const inputs = plain(request.getProperties());
            if (request.getPreview()) {
                const unknowns = Object.fromEntries(type.computed.map((name) => [name, unknownValue]));
                const region = type.global === true ? {} : { region: config.region };
                const outputs = { ...region, ...unknowns, ...withoutHidden(inputs) };
                return new proto.CreateResponse().setProperties(struct(outputs));
            }
            const { id, outputs } = createResource(signedIn(), type, inputs);
            return new proto.CreateResponse().setId(id).setProperties(struct(outputs));
        }),
        read: unary<proto.ReadRequest, proto.ReadResponse>((request) => {
            const type = typeOf(request.getUrn());
            const found = readResource(signedIn(), type, request.getId());
            if (!found) {
                return new proto.ReadResponse();
            }
            const response = new proto.ReadResponse().setId(found.id).setProperties(struct(found.outputs));
            return response.setInputs(struct(inputsFrom(plain(request.getInputs()), found.outputs, type.computed)));
        }),
        update: unary<proto.UpdateRequest, proto.UpdateResponse>((request) => {
            const type = typeOf(request.getUrn());
            const news = plain(request.getNews());
            const olds = { outputs: plain(request.getOlds()), inputs: plain(request.getOldInputs()) };
            if (request.getPreview()) {
                return new proto.UpdateResponse().setProperties(struct(updatedOutputs(olds, news, {})));
            }
            const { changed } = diffInputs(type, olds.inputs, news);
            const { outputs } = updateResource(signedIn(), type, request.getId(), olds, news, changed);
            return new proto.UpdateResponse().setProperties(struct(outputs));
        }),
        delete: unary<proto.DeleteRequest, Empty>((request) => {
            deleteResource(signedIn(), typeOf(request.getUrn()), request.getId(), plain(request.getProperties()));
            return new Empty();
        }),
        cancel: unary<Empty, Empty>(() => new Empty()),
    };
}

/** Inputs of a resource as the account holds them now: what the program gave, with today's values. */
function inputsFrom(olds: Json, outputs: Json, computed: readonly string[]): Json {
    const names = Object.keys(olds).length > 0 ? Object.keys(olds) : Object.keys(outputs);
    const left = names.filter((name) => name !== "id" && !computed.includes(name));
    return Object.fromEntries(left.map((name) => [name, name.startsWith("__") ? olds[name] : outputs[name]]));
}

function diffResponse(diff: ReturnType<typeof diffInputs>): proto.DiffResponse {
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

type Unary<Request, Response> = (
    call: grpc.ServerUnaryCall<Request, Response>,
    callback: grpc.sendUnaryData<Response>,
) => void;

function unary<Request, Response>(answer: (request: Request) => Response): Unary<Request, Response> {
    return (call, callback) => {
        try {
            callback(null, answer(call.request));
        } catch (error) {
            callback({ code: grpc.status.UNKNOWN, message: error instanceof Error ? error.message : String(error) });
        }
    };
}

function plain(value: Struct | undefined): Json {
    return value?.toJavaScript() ?? {};
}

function struct(value: Json): Struct {
    // JSON first: a Struct has no place for undefined.
    return Struct.fromJavaScript(JSON.parse(JSON.stringify(value)) as Parameters<typeof Struct.fromJavaScript>[0]);
}

/** The engine compares this with the version of the program's `@pulumi/aws`. */
function awsVersion(): string {
    return (createRequire(__filename)("@pulumi/aws/package.json") as { version: string }).version;
}
