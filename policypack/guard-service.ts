import { nearest } from "../core/text/nearest";
import { printable } from "../core/text/printable";
import type { StackFacts } from "./stack-facts";

/** A policy of this pack and the names of the settings it takes. */
export interface GuardedPolicy {
    readonly name: string;
    readonly settings: readonly string[];
}

export interface ServiceGuard {
    readonly policies: readonly GuardedPolicy[];
    /** Settings of all policies, before any resource is judged. */
    onConfigure(settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>): void;
    onStack(facts: StackFacts): void;
    /** A resource is about to be judged; `properties` are its inputs as they came, secrets still marked. */
    onResource(resource: RawResource): void;
    /** The port is told: while Pulumi connects, there is time to get ready. */
    onServing(): void;
    /** The update went through: every resource was judged. */
    onEnd(): void;
    /** Asked only when a level is lowered: whether the configuration inside the pack allows that. */
    levelsMayBeLowered(): Promise<boolean>;
}

export interface RawResource {
    readonly urn: string;
    readonly type: string;
    readonly properties: () => Readonly<Record<string, unknown>>;
}

type Handler = (
    call: { request: unknown },
    callback: (error: Error | null | undefined, response?: unknown) => void,
) => void;
type Service = Record<string, Handler>;
type BindCallback = (error: Error | null, port: number) => void;

/** The part of `@grpc/grpc-js` that is wrapped. */
export interface GrpcModule {
    readonly Server: {
        readonly prototype: {
            addService: (definition: never, implementation: never) => void;
            bindAsync: (
                port: string,
                credentials: never,
                callback: (error: Error | null, port: number) => void,
            ) => void;
        };
    };
}

/** Every call that this pack knows what to think of. One more could be a new way to switch policies off. */
const known = new Set([
    "analyze",
    "analyzeStack",
    "remediate",
    "getAnalyzerInfo",
    "getPluginInfo",
    "configure",
    "configureStack",
]);

/**
 * Puts itself between Pulumi and `@pulumi/policy`: `@pulumi/policy` obeys every level that a policy configuration asks
 * for, so a file beside the program, or `PULUMI_OPTION_POLICY_PACK_CONFIG`, could switch a mandatory policy off.
 *
 * Call before the pack starts to serve; afterwards `taken()` says whether a service with exactly the known calls was
 * wrapped. Where it was not, the pack must not run.
 */
export function guardService(grpc: GrpcModule, guard: ServiceGuard): { taken(): boolean } {
    let taken = false;
    const prototype = grpc.Server.prototype as unknown as {
        addService: (this: unknown, definition: unknown, implementation: Service) => void;
        bindAsync: (this: unknown, port: string, credentials: unknown, callback: BindCallback) => void;
    };
    const { addService, bindAsync } = prototype;
    prototype.addService = function (definition, implementation) {
        const calls = Object.keys(implementation);
        if (calls.length !== known.size || !calls.every((call) => known.has(call))) {
            return addService.call(this, definition, implementation);
        }
        taken = true;
        return addService.call(this, definition, {
            ...implementation,
            configure: guarded(implementation["configure"]!, (request) => admit(request as ConfigureRequest, guard)),
            configureStack: guarded(implementation["configureStack"]!, (request) => {
                guard.onStack(factsOf(request as ConfigureStackRequest));
            }),
            analyze: guarded(implementation["analyze"]!, (request) => {
                const resource = request as AnalyzeRequest;
                guard.onResource({
                    urn: resource.getUrn(),
                    type: resource.getType(),
                    properties: () => (resource.getProperties()?.toJavaScript() ?? {}) as Record<string, unknown>,
                });
            }),
            analyzeStack: guarded(implementation["analyzeStack"]!, (request) => {
                guard.onEnd();
                // No policy of this pack looks at all resources once more, and reading them again would cost.
                (request as AnalyzeStackRequest).clearResourcesList();
            }),
        });
    };
    prototype.bindAsync = function (port, credentials, callback) {
        bindAsync.call(this, port, credentials, (error, bound) => {
            callback(error, bound);
            if (error === null) setImmediate(() => guard.onServing());
        });
    };
    return { taken: () => taken };
}

/** Runs `before` first; the call fails with its error when it throws. */
function guarded(handler: Handler, before: (request: unknown) => void | Promise<void>): Handler {
    return (call, callback) => {
        const fail = (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)));
        try {
            const done = before(call.request);
            if (done === undefined) handler(call, callback);
            else done.then(() => handler(call, callback), fail);
        } catch (error) {
            fail(error);
        }
    };
}

interface ConfigureRequest {
    getPolicyconfigMap(): {
        entries(): Iterable<
            [string, { getEnforcementlevel(): number; getProperties(): { toJavaScript(): unknown } | undefined }]
        >;
    };
}

/** `EnforcementLevel` of Pulumi's analyzer.proto. */
const levels = ["advisory", "mandatory", "disabled", "remediate"];
const mandatory = 1;

/** Pulumi's name for every policy of a pack, passed on beside their own. */
const all = "all";

// untrusted: the policy configuration is written by whoever runs Pulumi.
async function admit(request: ConfigureRequest, guard: ServiceGuard): Promise<void> {
    const settings: Record<string, Record<string, unknown>> = {};
    const lowered: string[] = [];
    const entries = new Map(request.getPolicyconfigMap().entries());
    for (const [name, policy] of entries) {
        const own = name === all ? { name, settings: [] } : guard.policies.find((each) => each.name === name);
        if (own === undefined) throw new Error(unknownName("policy", name, namesOf(guard)));
        const given = (policy.getProperties()?.toJavaScript() ?? {}) as Record<string, unknown>;
        for (const key of Object.keys(given)) {
            if (!own.settings.includes(key)) throw new Error(unknownName(`setting of ${name}`, key, own.settings));
        }
        settings[name] = given;
        // The level of "all" is that of the policies that are not named beside it.
        if (name === all && namesOf(guard).every((each) => entries.has(each))) continue;
        const level = policy.getEnforcementlevel();
        if (level !== mandatory) lowered.push(`${name} to ${levels[level] ?? level}`);
    }
    guard.onConfigure(settings);
    if (lowered.length > 0 && !(await guard.levelsMayBeLowered())) {
        throw new Error(
            `countersign: the policy configuration may not lower ${lowered.join(" and ")}. ` +
                "Take the level out of it; only the configuration inside the pack can allow it (pack.levelsMayBeLowered).",
        );
    }
}

function namesOf(guard: ServiceGuard): string[] {
    return guard.policies.map((each) => each.name);
}

function unknownName(kind: string, name: string, names: readonly string[]): string {
    const guess = nearest(name, names);
    return (
        `countersign: the policy configuration names an unknown ${kind}: "${printable(name.slice(0, 100))}". ` +
        (guess === undefined ? `It has: ${names.join(", ") || "none"}.` : `Did you mean "${guess}"?`)
    );
}

interface AnalyzeRequest {
    getUrn(): string;
    getType(): string;
    getProperties(): { toJavaScript(): unknown } | undefined;
}

interface AnalyzeStackRequest {
    clearResourcesList(): void;
}

interface ConfigureStackRequest {
    getProject(): string;
    getStack(): string;
    getDryRun(): boolean;
    getConfigMap(): { entries(): Iterable<[string, string]> };
    getConfigSecretKeysList(): string[];
}

function factsOf(request: ConfigureStackRequest): StackFacts {
    return {
        stack: `${request.getProject()}/${request.getStack()}`,
        dryRun: request.getDryRun(),
        config: Object.fromEntries(request.getConfigMap().entries()),
        secretKeys: request.getConfigSecretKeysList(),
    };
}
