import { createRequire } from "node:module";
import * as grpc from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
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
import type { Warn } from "./engine-log";
import { invoke } from "./invoke";
import { signIn, type SignInEnvironment } from "./sign-in";
import { hasUnknown, unknownValue } from "./unknown";
import { diffResponse, plain, revealed, struct, unary } from "./wire";

export interface ProviderOptions {
    readonly sandbox: Sandbox;
    readonly env: SignInEnvironment;
    readonly refused: readonly string[];
    readonly warn: Warn;
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
            warn(urn, `the sandbox does not model ${token}: id, ARN and CloudTrail records of it are guesses`);
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
            return new proto.ConfigureResponse().setSupportspreview(true).setAcceptsecrets(true);
        }),
        invoke: unary<proto.InvokeRequest, proto.InvokeResponse>((request) =>
            new proto.InvokeResponse().setReturn(
                struct(invoke(signedIn(), request.getTok(), plain(request.getArgs()))),
            ),
        ),
        check: unary<proto.CheckRequest, proto.CheckResponse>((request) => {
            const news = revealed(request.getNews());
            const checked = checkInputs({
                type: typeOf(request.getUrn()),
                name: request.getUrn().split("::").slice(3).join("::"),
                olds: request.hasOlds() ? plain(request.getOlds()) : undefined,
                news: news.properties,
                randomSeed: request.getRandomseed_asU8(),
                config,
            });
            return new proto.CheckResponse().setInputs(struct(checked, news));
        }),
        diff: unary<proto.DiffRequest, proto.DiffResponse>((request) => {
            const olds = request.getOldInputs() ?? request.getOlds();
            return diffResponse(diffInputs(typeOf(request.getUrn()), plain(olds), plain(request.getNews())));
        }),
        create: unary<proto.CreateRequest, proto.CreateResponse>((request) => {
            const type = typeOf(request.getUrn());
            const inputs = revealed(request.getProperties());
            if (request.getPreview()) {
                const unknowns = Object.fromEntries(type.computed.map((name) => [name, unknownValue]));
                const region = type.global === true ? {} : { region: config.region };
                const outputs = { ...region, ...unknowns, ...withoutHidden(inputs.properties) };
                return new proto.CreateResponse().setProperties(struct(outputs, inputs));
            }
            const { id, outputs } = createResource(signedIn(), type, inputs.properties);
            return new proto.CreateResponse().setId(id).setProperties(struct(outputs, inputs));
        }),
        read: unary<proto.ReadRequest, proto.ReadResponse>((request) => {
            const type = typeOf(request.getUrn());
            const found = readResource(signedIn(), type, request.getId());
            if (!found) {
                return new proto.ReadResponse();
            }
            const olds = revealed(request.getInputs());
            const inputs = inputsFrom(olds.properties, found.outputs, type.computed);
            return new proto.ReadResponse()
                .setId(found.id)
                .setProperties(struct(found.outputs, olds))
                .setInputs(struct(inputs, olds));
        }),
        update: unary<proto.UpdateRequest, proto.UpdateResponse>((request) => {
            const type = typeOf(request.getUrn());
            const news = revealed(request.getNews());
            const inputs = news.properties;
            const olds = { outputs: plain(request.getOlds()), inputs: plain(request.getOldInputs()) };
            if (request.getPreview()) {
                return new proto.UpdateResponse().setProperties(struct(updatedOutputs(olds, inputs, {}), news));
            }
            const { changed } = diffInputs(type, olds.inputs, inputs);
            const { outputs } = updateResource(signedIn(), type, request.getId(), olds, inputs, changed);
            return new proto.UpdateResponse().setProperties(struct(outputs, news));
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

/** The engine compares this with the version of the program's `@pulumi/aws`. */
function awsVersion(): string {
    return (createRequire(__filename)("@pulumi/aws/package.json") as { version: string }).version;
}
