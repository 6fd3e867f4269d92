import { createHash } from "node:crypto";
import type { Actor, Verdict, VerdictResource } from "../../core/trail/verdict";
import type {
    ChangeSummary,
    Reconciliation,
    Story,
    StoryEffect,
    UpdateSummary,
} from "../../tracker/reconcile/reconciliation";

/** An event id like AWS's, always the same for the same name. */
export function eventId(name: string): string {
    const hex = createHash("sha256").update(name).digest("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

export const pipeline: Actor = {
    label: "role payments-deploy, session CHG0030002",
    session: "ASIAEXAMPLE0DEPLOY01",
    type: "AssumedRole",
    arn: "arn:aws:sts::111122223333:assumed-role/payments-deploy/CHG0030002",
    accountId: "111122223333",
    accessKeyId: "ASIAEXAMPLE0DEPLOY01",
    sourceIPAddress: "198.51.100.7",
    userAgent: "APN/1.0 Pulumi/1.0 (+https://www.pulumi.com) PulumiAWS/7.48.0",
    channel: "pulumi",
    credential: "temporary",
};

export const byHand: Actor = {
    label: "IAM user k-ortiz",
    session: "AKIAEXAMPLE0ORTIZ001",
    type: "IAMUser",
    arn: "arn:aws:iam::111122223333:user/k-ortiz",
    accountId: "111122223333",
    accessKeyId: "AKIAEXAMPLE0ORTIZ001",
    sourceIPAddress: "203.0.113.44",
    userAgent: "aws-cli/2.15.30 md/command#s3api.put-public-access-block",
    channel: "command-line",
    credential: "long-lived",
};

const scheduler: Actor = {
    label: "AWS service secretsmanager.amazonaws.com",
    session: "secretsmanager.amazonaws.com",
    type: "AWSService",
    channel: "aws-service",
    credential: "unknown",
};

export function resource(id: string, more: Partial<VerdictResource> = {}): VerdictResource {
    return { id, relation: "target", stack: "payments/payments-prod", ...more };
}

/** A write with everything a verdict must have; `name` makes its event id. */
export function write(name: string, eventTime: string, event: string, more: Partial<Verdict> = {}): Verdict {
    return {
        eventID: eventId(name),
        eventTime,
        event,
        verdict: "approved",
        remarks: [],
        evidence: [{ kind: "trail-record", ref: eventId(name), strength: "computed" }],
        resources: [],
        actor: pipeline,
        region: "eu-west-1",
        account: "111122223333",
        origin: { file: "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/1420Z.json.gz", index: 7 },
        ...more,
    };
}

export function effectOf(
    kind: StoryEffect["kind"],
    label: string,
    detail: string,
    calls: readonly Verdict[],
): StoryEffect {
    return {
        kind,
        label,
        detail,
        resource: calls[0]?.resources[0] ?? resource("unknown"),
        calls: calls.map(({ eventID, eventTime, event }) => ({ eventID, eventTime, event })),
    };
}

export type Parts = Partial<Omit<Reconciliation, "funnel">> & {
    readonly verdicts: readonly Verdict[];
    /** Records beside the writes; they only count. */
    readonly reads?: number;
    readonly duplicates?: number;
    readonly outsidePeriod?: number;
};

/** A reconciliation whose funnel, updates' counts and exit code follow from its verdicts. */
export function reconciliationOf({ reads = 0, duplicates = 0, outsidePeriod = 0, ...parts }: Parts): Reconciliation {
    const verdicts = [...parts.verdicts].sort((a, b) =>
        a.eventTime === b.eventTime ? (a.eventID < b.eventID ? -1 : 1) : a.eventTime < b.eventTime ? -1 : 1,
    );
    const count = (name: Verdict["verdict"]) => verdicts.filter(({ verdict }) => verdict === name).length;
    const reasons = (name: Verdict["verdict"]) => {
        const counts: Record<string, number> = {};
        for (const { verdict, reason = "none" } of verdicts) {
            if (verdict === name) counts[reason] = (counts[reason] ?? 0) + 1;
        }
        return counts;
    };
    const records = verdicts.length + reads + duplicates + outsidePeriod;
    const found = count("unapproved") + count("out-of-band");
    const unread = parts.coverage?.unreadable.length ?? 0;
    return {
        schema: "https://countersign.dev/schemas/reconciliation/v1",
        tool: { name: "countersign", version: "0.1.0" },
        period: {
            from: "2026-11-03T14:00:00Z",
            to: "2026-11-03T16:00:00Z",
            first: verdicts[0]?.eventTime ?? null,
            last: verdicts[verdicts.length - 1]?.eventTime ?? null,
        },
        scope: { accounts: ["111122223333"], regions: ["eu-west-1"], stacks: ["payments/payments-prod"] },
        inputs: {
            configFiles: [{ path: "countersign.yaml", sha256: "ab".repeat(32) }],
            trustDigest: `sha256:${"cd".repeat(32)}`,
            unsignedAllowed: false,
            trail: "trail",
            updates: "backend",
            changes: "changes",
        },
        coverage: {
            files: 12,
            bytes: 48_213,
            unreadable: [],
            byAccountAndRegion: [
                {
                    account: "111122223333",
                    region: "eu-west-1",
                    files: 12,
                    records,
                    first: "2026-11-03T14:00:12Z",
                    last: "2026-11-03T15:58:40Z",
                },
            ],
            digests: { found: 0, checked: 0, remark: "" },
        },
        clock: { marginSeconds: 2, basis: "9 calls of 3 updates, the latest 1 s after its step had ended" },
        stories: [],
        updates: [],
        changes: [],
        remarks: [],
        exitCode: unread > 0 || count("indeterminate") > 0 ? 2 : found > 0 ? 1 : 0,
        ...parts,
        verdicts,
        funnel: {
            records,
            duplicates,
            outsidePeriod,
            reads,
            writes: verdicts.length,
            exempt: count("exempt"),
            attempts: count("attempt"),
            inScope: verdicts.length - count("exempt") - count("attempt"),
            approved: count("approved"),
            unapproved: count("unapproved"),
            outOfBand: count("out-of-band"),
            indeterminate: count("indeterminate"),
            exemptByReason: reasons("exempt"),
            unapprovedByReason: reasons("unapproved"),
        },
    };
}

/** An update whose counts are those of the writes that name it. */
export function updateOf(
    number: number,
    startTime: string,
    endTime: string,
    verdicts: readonly Verdict[],
    more: Partial<UpdateSummary> = {},
): UpdateSummary {
    const id = more.id ?? `payments/payments-prod#${number}`;
    const own = verdicts.filter(({ update }) => update === id);
    return {
        id,
        number,
        stack: "payments/payments-prod",
        kind: "update",
        startTime,
        endTime,
        result: "succeeded",
        verdict: "approved",
        requestedBy: "a.lee",
        approvedBy: ["m.osei"],
        appliedBy: "a.lee",
        packRequested: true,
        steps: own.length,
        writes: own.filter(({ verdict }) => verdict !== "attempt").length,
        attempts: own.filter(({ verdict }) => verdict === "attempt").length,
        remarks: [],
        ...more,
    };
}

export function changeOf(id: string, more: Partial<ChangeSummary> = {}): ChangeSummary {
    return {
        id,
        summary: "Let the payments task write receipts",
        requestedBy: "a.lee",
        approvals: [{ by: "m.osei", at: "2026-11-03T11:02:14Z", decision: "approved", strength: "signed" }],
        window: { start: "2026-11-03T14:00:00Z", end: "2026-11-03T16:00:00Z" },
        stacks: ["payments/payments-prod"],
        ...more,
    };
}

/** A day at a stack: one approved update, one without a change, one self-approved, and somebody who works by hand. */
export function payments(): Reconciliation {
    const role = resource("payments-prod-task", { arn: "arn:aws:iam::111122223333:role/payments-prod-task" });
    const bucket = resource("payments-prod-receipts", { arn: "arn:aws:s3:::payments-prod-receipts" });
    const queue = resource("payments-prod-settlements");
    const trail = resource("payments-prod-trail", {
        arn: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/payments-prod-trail",
    });
    const one = { update: "payments/payments-prod#4", change: "CHG0030002" };
    const two = { update: "payments/payments-prod#5", verdict: "unapproved", reason: "missing-change-id" } as const;
    const three = {
        ...one,
        update: "payments/payments-prod#6",
        change: "CHG0030005",
        verdict: "unapproved",
        reason: "self-approved",
    } as const;
    const oob = { verdict: "out-of-band", actor: byHand } as const;
    const opened = write("open", "2026-11-03T14:31:09Z", "s3:PutBucketPublicAccessBlock", {
        ...oob,
        resources: [bucket],
        detail: "it came 4 s after the step on this bucket had ended",
        nearest: {
            update: "payments/payments-prod#4",
            ladder: [
                { test: "resource-of-a-step", held: "yes", detail: "updated by payments/payments-prod#4" },
                { test: "operation-fits", held: "yes", detail: "the step updates the bucket" },
                { test: "before-step-ended", held: "no", detail: "ended 14:31:05Z, call 14:31:09Z, margin 2 s" },
                { test: "lineage", held: "nothing", detail: "a long-lived key, it carries no change id" },
                { test: "channel", held: "contradicts", detail: "aws-cli, not the engine's provider" },
            ],
        },
    });
    const closed = write("close", "2026-11-03T14:40:20Z", "s3:PutBucketPublicAccessBlock", {
        ...oob,
        resources: [bucket],
    });
    const stopped = write("stop", "2026-11-03T14:36:52Z", "cloudtrail:StopLogging", { ...oob, resources: [trail] });
    const purge = write("purge", "2026-11-03T14:44:00Z", "sqs:PurgeQueue", { ...oob, resources: [queue] });
    const noChange = [
        write("policy", "2026-11-03T14:52:10Z", "iam:PutRolePolicy", { ...two, resources: [role] }),
        write("tags", "2026-11-03T14:52:12Z", "sqs:TagQueue", { ...two, resources: [queue] }),
    ];
    const self = write("grant", "2026-11-03T15:10:31Z", "s3:PutBucketPolicy", { ...three, resources: [bucket] });
    const verdicts = [
        write("a", "2026-11-03T14:30:58Z", "iam:CreateRole", { ...one, resources: [role] }),
        write("b", "2026-11-03T14:30:59Z", "iam:PutRolePolicy", {
            ...one,
            resources: [role],
            remarks: ["step end missing, update end used"],
        }),
        write("c", "2026-11-03T14:31:02Z", "s3:PutBucketTagging", { ...one, resources: [bucket] }),
        write("d", "2026-11-03T14:31:03Z", "sqs:CreateQueue", {
            ...one,
            verdict: "attempt",
            errorCode: "ThrottlingException",
            resources: [queue],
        }),
        write("e", "2026-11-03T14:31:04Z", "sqs:CreateQueue", { ...one, resources: [queue] }),
        opened,
        stopped,
        closed,
        purge,
        write("f", "2026-11-03T14:38:01Z", "iam:AttachUserPolicy", {
            verdict: "attempt",
            errorCode: "AccessDenied",
            actor: byHand,
        }),
        write("g", "2026-11-03T14:50:00Z", "secretsmanager:RotateSecret", {
            verdict: "exempt",
            reason: "aws-service",
            actor: scheduler,
        }),
        write("h", "2026-11-03T15:50:00Z", "secretsmanager:RotateSecret", {
            verdict: "exempt",
            reason: "aws-service",
            actor: scheduler,
        }),
        ...noChange,
        self,
    ];
    const stories: Story[] = [
        {
            id: "story-1",
            verdict: "out-of-band",
            headline: "One key changed 3 managed resources outside every update: 4 calls, 14:31:09 to 14:44:00Z",
            why: "no update has a step that fits these calls",
            actor: byHand,
            from: opened.eventTime,
            to: purge.eventTime,
            eventIDs: [opened, stopped, closed, purge].map(({ eventID }) => eventID),
            effects: [
                {
                    ...effectOf("access", "opened", "public access is no longer blocked", [opened, closed]),
                    undone: { at: closed.eventTime, by: "the same key" },
                },
                effectOf("logging-off", "logging off", "the trail stopped", [stopped]),
                effectOf("delete", "emptied", "every message of the queue", [purge]),
            ],
            stillSo:
                "the bucket was closed after 9 min; the trail stays off as far as the records say; no live check was run",
            actions: [
                "Start the trail again: aws cloudtrail start-logging --name payments-prod-trail",
                "Ask k-ortiz why",
                "Run pulumi refresh --stack payments/payments-prod",
            ],
            nearest: "payments/payments-prod#4 touched the bucket until 14:31:05Z, 4 s before; it contradicts the rest",
        },
        {
            id: "story-2",
            verdict: "unapproved",
            headline: "Update payments/payments-prod#5 named no change: 2 calls",
            reason: "missing-change-id",
            why: "countersign:changeId was not set",
            actor: pipeline,
            update: two.update,
            from: noChange[0]!.eventTime,
            to: noChange[1]!.eventTime,
            eventIDs: noChange.map(({ eventID }) => eventID),
            effects: [
                effectOf("access", "granted", "inline policy receipts", [noChange[0]!]),
                effectOf("tag", "tagged", "1 tag", [noChange[1]!]),
            ],
            stillSo: "yes, read from the newest checkpoint",
            actions: ["Name the change it belongs to, or record an exemption with an owner"],
        },
        {
            id: "story-3",
            verdict: "unapproved",
            headline:
                "Update payments/payments-prod#6 ran on CHG0030005, approved by the person who asked for it: 1 call",
            reason: "self-approved",
            why: "a.lee asked and a.lee approved",
            actor: pipeline,
            update: three.update,
            change: three.change,
            from: self.eventTime,
            to: self.eventTime,
            eventIDs: [self.eventID],
            effects: [effectOf("access", "granted", "a statement for role payments-prod-task", [self])],
            stillSo: "yes, read from the newest checkpoint",
            actions: ["Have a second person review it"],
        },
    ];
    const window = { start: "2026-11-03T14:00:00Z", end: "2026-11-03T16:00:00Z" };
    return reconciliationOf({
        verdicts,
        stories,
        reads: 1_204,
        duplicates: 3,
        outsidePeriod: 18,
        updates: [
            updateOf(4, "2026-11-03T14:30:55Z", "2026-11-03T14:31:40Z", verdicts, { changeId: "CHG0030002", window }),
            updateOf(5, "2026-11-03T14:52:04Z", "2026-11-03T14:52:20Z", verdicts, {
                verdict: "unapproved",
                reason: "missing-change-id",
                approvedBy: [],
                packRequested: false,
                remarks: ["no people are mapped: names are compared as they are written"],
            }),
            updateOf(6, "2026-11-03T15:10:22Z", "2026-11-03T15:10:40Z", verdicts, {
                verdict: "unapproved",
                reason: "self-approved",
                changeId: "CHG0030005",
                approvedBy: [],
                appliedBy: "deploy-bot",
                result: "failed",
                remarks: ["no people are mapped: names are compared as they are written"],
            }),
        ].map((update) => (update.number === 5 ? withoutRequester(update) : update)),
        changes: [
            changeOf("CHG0030002"),
            changeOf("CHG0030005", {
                approvals: [{ by: "a.lee", at: "2026-11-03T15:09:00Z", decision: "approved", strength: "signed" }],
            }),
            changeOf("CHG0030009", { approvals: [], unusable: "signed by a key that is not in allowed_signers" }),
        ],
        people: [
            { name: "a.lee", bot: false },
            { name: "m.osei", bot: false },
            { name: "deploy-bot", bot: true },
        ],
        remarks: ["no digest lies beside the log files, so that nothing shows whether all of them are here"],
    });
}

function withoutRequester({ requestedBy: _, ...update }: UpdateSummary): UpdateSummary {
    return update;
}
