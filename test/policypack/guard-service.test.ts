import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { guardService, type GrpcModule, type ServiceGuard } from "../../policypack/guard-service";

const nobody: ServiceGuard = {
    policies: [{ name: "approved-change", settings: [] }],
    onConfigure: () => undefined,
    onStack: () => undefined,
    onResource: () => undefined,
    onServing: () => undefined,
    onEnd: () => undefined,
    levelsMayBeLowered: () => Promise.resolve(false),
};

const calls = [
    "analyze",
    "analyzeStack",
    "remediate",
    "getAnalyzerInfo",
    "getPluginInfo",
    "configure",
    "configureStack",
];

/** A module whose server keeps what is added to it. */
function fakeGrpc() {
    const added: Record<string, unknown>[] = [];
    class Server {
        addService(_definition: unknown, implementation: Record<string, unknown>): void {
            added.push(implementation);
        }
        bindAsync(_port: string, _credentials: unknown, callback: (error: Error | null, port: number) => void): void {
            callback(null, 4711);
        }
    }
    return { grpc: { Server } as unknown as GrpcModule, server: () => new Server(), added };
}

const serve = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, () => undefined]));

describe("the guard around @pulumi/policy's service", () => {
    const cases: readonly { name: string; calls: readonly string[]; taken: boolean }[] = [
        { name: "the calls of the version that is pinned", calls, taken: true },
        { name: "one call more, which might switch policies off", calls: [...calls, "configureAll"], taken: false },
        { name: "one call less", calls: calls.filter((call) => call !== "configure"), taken: false },
        { name: "a service of something else", calls: ["check"], taken: false },
        { name: "no service at all", calls: [], taken: false },
    ];
    for (const { name, calls: names, taken } of cases) {
        it(`${taken ? "is taken" : "is not taken"}: ${name}`, () => {
            const { grpc, server, added } = fakeGrpc();
            const guard = guardService(grpc, nobody);
            const implementation = serve(names);
            server().addService({}, implementation);
            assert.equal(guard.taken(), taken);
            assert.equal(added.length, 1);
            assert.equal(added[0]!["configure"] !== implementation["configure"], taken);
        });
    }

    it("wraps the very server that @pulumi/policy uses", () => {
        const ofPolicy = createRequire(require.resolve("@pulumi/policy"));
        const server = readFileSync(ofPolicy.resolve("@pulumi/policy/server"), "utf8");
        assert.match(server, /new grpc\.Server\(/);
        assert.match(server, /server\.addService\(/);
        for (const call of calls) assert.match(server, new RegExp(`\\b${call}: `), call);
    });

    it("says when the port was told, and not before", async () => {
        const { grpc, server } = fakeGrpc();
        const order: string[] = [];
        guardService(grpc, { ...nobody, onServing: () => order.push("serving") });
        server().bindAsync("127.0.0.1:0", undefined, (_error, port) => order.push(`port ${port}`));
        await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
        assert.deepEqual(order, ["port 4711", "serving"]);
    });

    it("fails the call when the guard throws", async () => {
        const { grpc, server, added } = fakeGrpc();
        guardService(grpc, {
            ...nobody,
            onEnd: () => {
                throw new Error("not so fast");
            },
        });
        server().addService({}, serve(calls));
        const call = added[0]!["analyzeStack"] as (call: unknown, callback: (error: unknown) => void) => void;
        const error = await new Promise((resolve) => call({ request: {} }, resolve));
        assert.match(String(error), /not so fast/);
    });
});
