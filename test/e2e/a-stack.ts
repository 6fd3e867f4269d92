import * as aws from "@pulumi/aws";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { changeId, governFolder, people, type GovernedOptions } from "../support/governed-folder";
import { commit, openWorkspace, type EngineRun, type Workspace } from "../support/engine";

export interface Variant {
    /** Actions that the role policy grants on everything; absent: reading the bucket. */
    readonly actions?: string;
    /** Whether the queue is there. */
    readonly queue?: boolean;
    /** Owner tag, so that an update has something to change. */
    readonly owner?: string;
}

/** A bucket, a queue, a role, and a policy that is known only when the bucket is there. */
export function program({ actions, queue = true, owner = "payments" }: Variant = {}): PulumiFn {
    return () => {
        const bucket = new aws.s3.Bucket("receipts", { tags: { owner } });
        if (queue) new aws.sqs.Queue("settlements", {});
        const role = new aws.iam.Role("task", {
            name: "payments-task",
            assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "ecs-tasks.amazonaws.com" }),
        });
        new aws.iam.RolePolicy("task-access", {
            role: role.name,
            policy: bucket.arn.apply((arn) =>
                JSON.stringify({
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "s3:GetObject", Resource: `${arn}/*` },
                        ...(actions === undefined ? [] : [{ Effect: "Allow", Action: actions, Resource: "*" }]),
                    ],
                }),
            ),
        });
        return Promise.resolve({});
    };
}

export type GovernedWorkspace = Workspace & { remove: () => void };

/** A workspace whose project folder holds configuration, signers and signed changes, all committed. */
export async function openGoverned(options: GovernedOptions = {}): Promise<GovernedWorkspace> {
    const author = { name: "Ana", email: people.author };
    const workspace = await openWorkspace({ author });
    governFolder(workspace.projectDir, options);
    await commit(workspace, author, "Govern the stack");
    return workspace;
}

export const approved = { "countersign:changeId": changeId };
export const nothing = { "countersign:changeId": undefined };

/** Names of the calls that changed something. */
export function writes(run: EngineRun): string[] {
    return run.records.filter((record) => record["readOnly"] === false).map((record) => String(record["eventName"]));
}

/** `policy level` of what the policies reported, in order. */
export function reported(run: EngineRun): string[] {
    return run.events.flatMap(({ policyEvent }) =>
        policyEvent ? [`${policyEvent.policyName} ${policyEvent.enforcementLevel}`] : [],
    );
}

interface Analyzed {
    readonly resourceUrn: string;
    readonly passed?: readonly string[];
    readonly failed?: readonly string[];
}

/** Which policies passed and failed on each resource: the engine's own proof that they ran. The SDK does not list the event. */
export function analyzed(run: EngineRun): Analyzed[] {
    return run.events.flatMap((event) => {
        const { policyAnalyzeSummaryEvent: summary } = event as { policyAnalyzeSummaryEvent?: Analyzed };
        return summary === undefined ? [] : [summary];
    });
}

/** Everything that a person saw. */
export function output(run: EngineRun): string {
    return run.stdout + run.stderr;
}
