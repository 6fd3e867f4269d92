import { createRequire } from "node:module";
import { PolicyPack } from "@pulumi/policy";
import { bearerOf } from "../core/iam/bearers";
import { loadConfig } from "../sources/config/load-config";
import { commitPeople } from "../sources/git/commit-people";
import { approvedChange } from "./approved-change";
import { endOnStrayError, endProcess, type EndableProcess } from "./end-on-stray-error";
import { guardService, type GrpcModule } from "./guard-service";
import { newTally, tallyText } from "./iam-tally";
import { judgeUpdate } from "./judge-update";
import { leastPrivilege } from "./least-privilege";
import { openSession } from "./pack-session";
import { secretsIn } from "./secrets-in";
import { updateFolder } from "./update-folder";
import { patience, watchAnswer } from "./watch-answer";

/** What the pack touches of the world. */
export interface PackWorld {
    readonly process: EndableProcess & {
        readonly env: Readonly<Record<string, string | undefined>>;
        readonly ppid: number;
    };
    /** Absolute folder that the pack runs from; a `countersign.yaml` in it rules. */
    readonly packDir: string;
    /** A line that Pulumi shows. Before the pack serves, nothing may be printed: Pulumi reads the port there. */
    readonly say: (line: string) => void;
    readonly complain: (line: string) => void;
    readonly now: () => Date;
}

/** What a pack is made of; a test replaces a part to see what Pulumi does with a pack that breaks. */
export interface PackParts {
    readonly judgeUpdate: typeof judgeUpdate;
    /** Milliseconds. */
    readonly patience: number;
}

/** Starts to serve. Whatever goes wrong ends the process, and with it the update: the pack never fails open. */
export function startPack(world: PackWorld, parts: PackParts = { judgeUpdate, patience }): void {
    const { process, packDir, say, complain, now } = world;
    endOnStrayError(process, complain);
    const from = updateFolder(process.env, process.ppid) ?? packDir;
    const session = openSession({
        env: process.env,
        now,
        say,
        load: (policyConfigPath) =>
            loadConfig({
                packDir,
                env: process.env,
                from,
                ...(policyConfigPath === undefined ? {} : { policyConfigPath }),
            }),
        commit: () => commitPeople(from, process.env),
        judgeUpdate: parts.judgeUpdate,
    });
    const tally = newTally();
    const guard = guardService(grpcOfPolicySdk(), {
        policies: [
            { name: "approved-change", settings: ["config"] },
            { name: "least-privilege", settings: [] },
        ],
        onConfigure: (settings) => {
            const path = settings["approved-change"]?.["config"];
            if (path !== undefined && typeof path !== "string") {
                throw new Error(
                    "countersign: approved-change.config of the policy configuration must be a path, as text",
                );
            }
            session.onConfigPath(path);
        },
        onStack: (facts) => session.onStack(facts),
        onResource: ({ urn, type, properties }) => {
            if (bearerOf(type) !== undefined) session.onSecrets(urn, secretsIn(properties()));
        },
        onServing: () => session.prepare(),
        onEnd: () => say(`countersign: ${tallyText(tally)}`),
        levelsMayBeLowered: async () => {
            const { config, files } = await session.loadConfig();
            return config.pack.levelsMayBeLowered && files[0]?.role === "pack";
        },
    });
    const end = (why: string) => endProcess(process, complain, why);
    new PolicyPack("countersign", {
        description: "No infrastructure change without a countersignature.",
        policies: [approvedChange(session), leastPrivilege(session, tally)].map((policy) =>
            watchAnswer(policy, end, parts.patience),
        ),
        enforcementLevel: "mandatory",
    });
    if (!guard.taken()) {
        end(
            "this version of @pulumi/policy serves other calls than the pack knows, so its levels cannot be guarded " +
                "(install the version that the pack's package.json names)",
        );
    }
}

/** The very copy of `@grpc/grpc-js` that `@pulumi/policy` serves with; another one would be wrapped in vain. */
function grpcOfPolicySdk(): GrpcModule {
    return createRequire(require.resolve("@pulumi/policy"))("@grpc/grpc-js") as GrpcModule;
}
