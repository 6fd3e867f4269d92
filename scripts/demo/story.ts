import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import path from "node:path";
import { listResources } from "../../sandbox/account/store";
import { openBucket } from "../../sandbox/by-hand/open-bucket";
import type { EngineRun } from "../../sandbox/engine/run-engine";
import type { Json } from "../../sandbox/trail/call";
import { deliveredRecords } from "../../sandbox/trail/bucket";
import { deliverTrail } from "../../sandbox/trail/deliver";
import { countersign, edit, pulumi, pulumiUp, resourcesInState } from "./actors";
import { takeSections } from "./engine-output";
import type { Narrator } from "./narrator";
import type { Stage } from "./stage";

const changeId = "CHG0030412";
const stackName = "payments/payments-prod";
const visitor = "k.sato@example.com";

/** Plays the seven acts in order; each checks what it claims against the account, the state and the history. */
export async function playStory(stage: Stage, narrator: Narrator): Promise<void> {
    await withoutChange(stage, narrator);
    await notApproved(stage, narrator);
    await tooMuchAccess(stage, narrator);
    await applied(stage, narrator);
    await byHand(stage, narrator);
    await explained(stage, narrator);
}

async function withoutChange(stage: Stage, narrator: Narrator): Promise<void> {
    narrator.title(1, "lee deploys, and names no change");
    const run = await pulumiUp(stage, narrator, "lee");
    expectBlocked(stage, narrator, run, "missing-change-id");
}

async function notApproved(stage: Stage, narrator: Narrator): Promise<void> {
    narrator.title(2, "lee asks for a change, and does not wait for the answer");
    const request = ["request", "--id", changeId, "--stack", stackName, "--summary", "Receipts and settlements"];
    narrator.command(["countersign", ...request]);
    const answer = await countersign(stage, narrator, "lee", request);
    narrator.quote(answer.output);
    narrator.claim(answer.exitCode === 0, `${changeId} exists and is signed with lee's key`);
    await pulumi(stage, narrator, ["config", "set", "countersign:changeId", changeId]);
    const run = await pulumiUp(stage, narrator, changeId);
    expectBlocked(stage, narrator, run, "not-approved");
}

/** The narrow statement of the example program, and what somebody in a hurry makes of it. */
const narrow = `Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                Resource: settlementsArn,`;
const wide = `Action: "*",
                Resource: "*",`;

async function tooMuchAccess(stage: Stage, narrator: Narrator): Promise<void> {
    narrator.title(3, "osei approves; meanwhile lee lets the task do everything");
    narrator.command(["countersign", "approve", changeId]);
    const answer = await countersign(stage, narrator, "osei", ["approve", changeId]);
    narrator.quote(answer.output);
    narrator.claim(answer.exitCode === 0, `${changeId} is approved by somebody other than who asked`);
    await edit(stage, narrator, "lee", {
        file: "task-access.ts",
        from: narrow,
        to: wide,
        message: "Get past AccessDenied",
    });
    const run = await pulumiUp(stage, narrator, changeId);
    expectBlocked(stage, narrator, run, "least-privilege");
}

async function applied(stage: Stage, narrator: Narrator): Promise<void> {
    narrator.title(4, "lee takes it back, and deploys");
    await edit(stage, narrator, "lee", {
        file: "task-access.ts",
        from: wide,
        to: narrow,
        message: "Only what the task needs",
    });
    const run = await pulumiUp(stage, narrator, changeId);
    narrator.quote(takeSections(run.stdout, ["Policies:", "Diagnostics:", "Resources:"]));
    const made = listResources(stage.workspace.sandbox).length;
    narrator.claim(
        run.exitCode === 0 && run.history?.["result"] === "succeeded" && made > 0 && writes(run.records).length >= made,
        `applied: exit ${run.exitCode}, ${count(made, "resource")} in the account, ${count(writes(run.records).length, "write")} in its trail`,
    );
}

async function byHand(stage: Stage, narrator: Narrator): Promise<void> {
    const { sandbox } = stage.workspace;
    narrator.title(5, "Somebody opens the bucket by hand, in the console");
    // Later than any difference between two clocks could explain: the tracker allows for some seconds.
    await sleep(secondsLater * 1000);
    deliverTrail(sandbox);
    const before = deliveredRecords(sandbox).length;
    openBucket(sandbox, bucketName(stage), { name: visitor }, "console");
    const delivery = deliverTrail(sandbox);
    const written = writes(deliveredRecords(sandbox)).filter((record) => isFrom(record, visitor));
    narrator.say(`Of what CloudTrail delivers then, ${secondsLater} s after the update:`);
    narrator.quote(written.map(summary).join("\n"));
    narrator.claim(
        written.length === 2 && deliveredRecords(sandbox).length === before + delivery.records,
        `${count(written.length, "write")} by ${visitor}, which no update made`,
    );
}

async function explained(stage: Stage, narrator: Narrator): Promise<void> {
    narrator.title(6, "The tracker explains every write, and names the one that nobody approved");
    const { projectDir, sandbox, stateDir } = stage.workspace;
    const relative = (target: string) => path.relative(projectDir, target);
    const inputs = ["--trail", relative(path.join(sandbox.dir, "trail")), "--updates", relative(stateDir)];
    const report = ["--format", "html", "--out", relative(stage.report)];
    narrator.command(["countersign", "reconcile", ...inputs, ...report]);
    const answer = await countersign(stage, narrator, "osei", ["reconcile", ...inputs, ...report]);
    narrator.quote(answer.output);
    const { output } = await countersign(stage, narrator, "osei", ["reconcile", ...inputs, "--format", "json"]);
    const { funnel, verdicts } = JSON.parse(output.slice(output.indexOf("{"))) as Reconciled;
    const found = verdicts.filter((verdict) => verdict.verdict === "out-of-band");
    const trail = writes(deliveredRecords(sandbox));
    const told = [answer.output, readFileSync(stage.report, "utf8")];
    narrator.claim(
        told.every((text) => text.includes(visitor) && text.includes(bucketName(stage))),
        `the report, in the terminal and as a page, names ${visitor} and ${bucketName(stage)}`,
    );
    narrator.claim(
        answer.exitCode === 1 && found.length === 2 && found.every((verdict) => names(verdict, stage)),
        `found: ${count(found.length, "write")} on ${bucketName(stage)} by ${visitor}, without a change`,
    );
    narrator.claim(
        funnel.writes === trail.length && funnel.approved === trail.length - found.length,
        `and nothing else: ${funnel.approved} of ${funnel.writes} writes are explained by ${changeId}`,
    );
}

const secondsLater = 6;

interface Reconciled {
    readonly funnel: { readonly writes: number; readonly approved: number };
    readonly verdicts: readonly FoundVerdict[];
}

interface FoundVerdict {
    readonly verdict: string;
    readonly change?: string;
    readonly actor: unknown;
    readonly resources: readonly { readonly id?: string; readonly arn?: string }[];
}

/** Whether a verdict says who, what, and that there is no change. */
function names(verdict: FoundVerdict, stage: Stage): boolean {
    const bucket = bucketName(stage);
    return (
        verdict.change === undefined &&
        JSON.stringify(verdict.actor).includes(visitor) &&
        verdict.resources.some(({ id, arn }) => id === bucket || arn === `arn:aws:s3:::${bucket}`)
    );
}

function expectBlocked(stage: Stage, narrator: Narrator, run: EngineRun, reason: string): void {
    const policies = takeSections(run.stdout, ["Policies:"]);
    narrator.quote(policies);
    const { sandbox } = stage.workspace;
    const made = listResources(sandbox).length;
    const state = resourcesInState(stage);
    narrator.claim(
        run.exitCode !== 0 && policies.includes("[mandatory]") && policies.includes(reason),
        `blocked: exit ${run.exitCode}, ${reason}`,
    );
    narrator.claim(
        made === 0 && state === 0 && writes(run.records).length === 0 && run.history === undefined,
        `before anything was made: ${count(writes(run.records).length, "write")} in the account's trail, ` +
            `${count(made, "resource")} in the account, ${state} in the stack's state`,
    );
}

/** A record in one line: when, what, on which bucket, by whom, through which channel. */
function summary(record: Json): string {
    const { bucketName: bucket } = record["requestParameters"] as { readonly bucketName: string };
    const person =
        String((record["userIdentity"] as Json)["arn"])
            .split("/")
            .at(-1) ?? "";
    const channel = record["sessionCredentialFromConsole"] === "true" ? "console" : "command line";
    return `${String(record["eventTime"])}  ${String(record["eventName"])}\n    on ${bucket} by ${person}, ${channel}`;
}

function bucketName(stage: Stage): string {
    return `${stage.workspace.stack}-receipts`;
}

function writes(records: readonly Json[]): Json[] {
    return records.filter((record) => record["readOnly"] === false);
}

function isFrom(record: Json, person: string): boolean {
    return String((record["userIdentity"] as Json)["arn"]).endsWith(`/${person}`);
}

function count(number: number, noun: string): string {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
