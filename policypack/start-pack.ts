import { createRequire } from "node:module";
import { PolicyPack } from "@pulumi/policy";
import { bearerOf } from "../core/iam/bearers";
import { loadConfig } from "../sources/config/load-config";
import { approvedChange } from "./approved-change";
import { couldNotDecide, endOnStrayError, type EndableProcess } from "./end-on-stray-error";
import { guardService, type GrpcModule } from "./guard-service";
import { judgeUpdate } from "./judge-update";
import { newTally, tallyText } from "./iam-tally";
import { leastPrivilege } from "./least-privilege";
import { openSession } from "./pack-session";
import { secretsIn } from "./secrets-in";

/** What the pack touches of the world. */
export interface PackWorld {
    readonly process: EndableProcess & { readonly env: Readonly<Record<string, string | undefined>> };
    /** Absolute folder that the pack runs from; a `countersign.yaml` in it rules. */
    readonly packDir: string;
    /** A line that Pulumi shows. Before the pack serves, nothing may be printed: Pulumi reads the port there. */
    readonly say: (line: string) => void;
    readonly complain: (line: string) => void;
    readonly now: () => Date;
}

/** Starts to serve. Whatever goes wrong ends the process, and with it the update: the pack never fails open. */
export function startPack(world: PackWorld): void {
    const { process, packDir, say, complain, now } = world;
    endOnStrayError(process, complain);
    const session = openSession({
        env: process.env,
        now,
        say,
        load: (policyConfigPath) =>
            loadConfig({
                packDir,
                env: process.env,
                from: process.env["PWD"] ?? packDir,
                ...(policyConfigPath === undefined ? {} : { policyConfigPath }),
            }),
        judgeUpdate,
    });
    const tally = newTally();
    const guard = guardService(grpcOfPolicySdk(), {
        policies: [
            { name: "approved-change", settings: ["config"] },
            { name: "least-privilege", settings: [] },
        ],
        onConfigure: (settings) => {
            const path = settings["approved-change"]?.["config"];
            session.onConfigPath(typeof path === "string" ? path : undefined);
        },
        onStack: (facts) => session.onStack(facts),
        onResource: ({ urn, type, properties }) => {
            if (bearerOf(type) !== undefined) session.onSecrets(urn, secretsIn(properties()));
        },
        onEnd: () => say(`countersign: ${tallyText(tally)}`),
        levelsMayBeLowered: async () => {
            const { config, files } = await session.loadConfig();
            return config.pack.levelsMayBeLowered && files[0]?.role === "pack";
        },
    });
    new PolicyPack("countersign", {
        policies: [approvedChange(session), leastPrivilege(session, tally)],
        enforcementLevel: "mandatory",
    });
    if (!guard.taken()) {
        complain(
            "countersign: this version of @pulumi/policy serves calls that the pack does not know, so its levels cannot be " +
                "guarded. Install the version that the pack's package.json names.",
        );
        process.exit(couldNotDecide);
    }
}

/** The very copy of `@grpc/grpc-js` that `@pulumi/policy` serves with; another one would be wrapped in vain. */
function grpcOfPolicySdk(): GrpcModule {
    return createRequire(require.resolve("@pulumi/policy"))("@grpc/grpc-js") as GrpcModule;
}
