import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient, AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";

export const repositoryRoot = path.resolve(__dirname, "../..");
/** The pack as it is built from this tree. */
export const builtPack = path.join(repositoryRoot, "policypack");

/** Pulumi's marks for values that are not known yet and for secrets, as they come over the wire. */
export const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
export const secret = (value: JavaScriptValue) => ({
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    value,
});

/** Numbers of `EnforcementLevel` in Pulumi's analyzer.proto. */
export const levels = { advisory: 0, mandatory: 1, disabled: 2, remediate: 3 } as const;
export type Level = keyof typeof levels;

export interface Diagnostic {
    readonly policy: string;
    readonly message: string;
    readonly level: "advisory" | "mandatory";
}

export interface Resource {
    readonly type: string;
    readonly name: string;
    readonly props?: Record<string, JavaScriptValue>;
    readonly urn?: string;
}

export interface StartOptions {
    /** Folder of the pack. */
    readonly pack?: string;
    /** Node that runs it; the one that runs the tests unless said otherwise. */
    readonly node?: string;
    readonly project?: string;
    readonly stack?: string;
    readonly dryRun?: boolean;
    /** Stack configuration by full key. */
    readonly config?: Readonly<Record<string, string>>;
    /** Keys of it that are secrets. */
    readonly secretKeys?: readonly string[];
    /** On top of a bare environment. */
    readonly env?: Readonly<Record<string, string>>;
    /** Whether `ConfigureStack` is called, as every update does. */
    readonly configureStack?: boolean;
}

/** A pack that runs as Pulumi runs it, and what a test asks it. Stop it with `stop()`. */
export interface PackProcess {
    configure(
        policies: Readonly<Record<string, { level?: Level; settings?: Record<string, JavaScriptValue> }>>,
    ): Promise<void>;
    analyze(resource: Resource): Promise<readonly Diagnostic[]>;
    /** What the engine does at the end of an update that went through. */
    end(): Promise<readonly Diagnostic[]>;
    policies(): Promise<readonly string[]>;
    /** Lines printed after the port. */
    said(): readonly string[];
    /** Waits for a printed line that matches. */
    saidLine(pattern: RegExp): Promise<string>;
    /** What was printed to stderr. */
    complained(): string;
    /** Resolves with the exit code when the process has ended. */
    readonly ended: Promise<number | null>;
    stop(): Promise<void>;
}

/** Starts a pack over gRPC as the engine does, without the engine. Rejects when the pack does not come to serve. */
export async function startPackProcess(options: StartOptions = {}): Promise<PackProcess> {
    const { pack = builtPack, project = "payments", stack = "payments-prod", dryRun = true, config = {} } = options;
    const child = spawn(
        options.node ?? process.execPath,
        [require.resolve("@pulumi/pulumi/cmd/run-policy-pack"), "127.0.0.1:0", "."],
        {
            cwd: pack,
            env: {
                PATH: process.env["PATH"],
                PULUMI_NODEJS_ORGANIZATION: "organization",
                PULUMI_NODEJS_PROJECT: project,
                PULUMI_NODEJS_STACK: stack,
                PULUMI_NODEJS_DRY_RUN: String(dryRun),
                PULUMI_CONFIG: JSON.stringify(config),
                ...options.env,
            },
        },
    );
    let stdout = "";
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
    const port = await new Promise<string>((resolve, reject) => {
        child.stdout.setEncoding("utf8").on("data", (text: string) => {
            stdout += text;
            if (stdout.includes("\n")) resolve(stdout.split("\n")[0]!);
        });
        void ended.then((code) =>
            reject(new Error(`the pack ended with ${code} and did not serve:\n${stdout}${stderr}`)),
        );
    });
    if (!/^\d+$/.test(port)) {
        child.kill("SIGTERM");
        throw new Error(`the first line is no port: ${stdout}`);
    }
    const client = new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), {
        "grpc.max_receive_message_length": 400 * 1024 * 1024,
        "grpc.max_send_message_length": 400 * 1024 * 1024,
    });

    if (options.configureStack !== false) {
        const request = new analyzer.AnalyzerStackConfigureRequest()
            .setStack(stack)
            .setProject(project)
            .setOrganization("organization")
            .setDryRun(dryRun)
            .setConfigSecretKeysList([...(options.secretKeys ?? [])]);
        for (const [key, value] of Object.entries(config)) request.getConfigMap().set(key, value);
        await call((done) => client.configureStack(request, done));
    }
    return {
        configure: async (policies) => {
            const request = new analyzer.ConfigureAnalyzerRequest();
            for (const [name, { level = "mandatory", settings = {} }] of Object.entries(policies)) {
                const policy = new analyzer.PolicyConfig();
                policy.setEnforcementlevel(levels[level]);
                policy.setProperties(Struct.fromJavaScript(settings));
                request.getPolicyconfigMap().set(name, policy);
            }
            await call((done) => client.configure(request, done));
        },
        analyze: async ({ type, name, props = {}, urn }) => {
            const request = new analyzer.AnalyzeRequest()
                .setType(type)
                .setName(name)
                .setUrn(urn ?? `urn:pulumi:${stack}::${project}::${type}::${name}`)
                .setProperties(Struct.fromJavaScript(props))
                .setOptions(new analyzer.AnalyzerResourceOptions());
            return diagnosticsOf(await call<analyzer.AnalyzeResponse>((done) => client.analyze(request, done)));
        },
        end: async () => {
            const request = new analyzer.AnalyzeStackRequest();
            return diagnosticsOf(await call<analyzer.AnalyzeResponse>((done) => client.analyzeStack(request, done)));
        },
        policies: async () => {
            // The client insists on the class of the SDK's own copy of google-protobuf, which its types do not show.
            const { requestType: Empty } = AnalyzerService.getAnalyzerInfo as unknown as {
                requestType: new () => never;
            };
            const info = await call<analyzer.AnalyzerInfo>((done) => client.getAnalyzerInfo(new Empty(), done));
            return info.getPoliciesList().map((each) => each.getName());
        },
        said: () => stdout.split("\n").slice(1, -1),
        saidLine: async (pattern) => {
            for (let i = 0; i < 1000; i++) {
                const line = stdout.split("\n").find((each) => pattern.test(each));
                if (line !== undefined) return line;
                await sleep(5);
            }
            throw new Error(`no line matches ${String(pattern)}:\n${stdout}`);
        },
        complained: () => stderr,
        ended,
        stop: async () => {
            client.close();
            child.kill("SIGTERM");
            await ended;
        },
    };
}

function diagnosticsOf(response: analyzer.AnalyzeResponse): readonly Diagnostic[] {
    return response.getDiagnosticsList().map((each) => ({
        policy: each.getPolicyname(),
        message: each.getMessage(),
        level: Number(each.getEnforcementlevel()) === levels.mandatory ? "mandatory" : "advisory",
    }));
}

function call<T>(start: (done: (error: grpc.ServiceError | null, response: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) =>
        start((error, response) => (error === null ? resolve(response) : reject(error))),
    );
}
