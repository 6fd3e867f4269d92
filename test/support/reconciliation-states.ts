import type { Verdict } from "../../core/trail/verdict";
import type { Reconciliation, Story } from "../../tracker/reconcile/reconciliation";
import { byHand, changeOf, effectOf, payments, reconciliationOf, resource, updateOf, write } from "./reconciliation";

/** Every state a report must be readable in. */
export const states: Readonly<Record<string, () => Reconciliation>> = {
    findings: payments,
    empty: () => reconciliationOf({ verdicts: [], reads: 0 }),
    clean,
    indeterminate,
    "failed inputs": failedInputs,
    "a thousand findings": () => manyFindings(1_000),
    "long names": longNames,
    "hostile text": () => hostile("<script>alert(1)</script></style>"),
};

function clean(): Reconciliation {
    const own = { update: "payments/payments-prod#4", change: "CHG0030002" };
    const verdicts = [
        write("a", "2026-11-03T14:30:58Z", "iam:CreateRole", { ...own, resources: [resource("payments-prod-task")] }),
        write("b", "2026-11-03T14:30:59Z", "sqs:CreateQueue", {
            ...own,
            verdict: "attempt",
            errorCode: "ThrottlingException",
        }),
        write("c", "2026-11-03T14:31:01Z", "sqs:CreateQueue", {
            ...own,
            resources: [resource("payments-prod-settlements")],
        }),
    ];
    return reconciliationOf({
        verdicts,
        reads: 41,
        updates: [updateOf(4, "2026-11-03T14:30:55Z", "2026-11-03T14:31:40Z", verdicts, { changeId: "CHG0030002" })],
        changes: [changeOf("CHG0030002")],
    });
}

function indeterminate(): Reconciliation {
    const flow = resource("fl-064ed3a785e4a37ef");
    const near = write("near", "2026-11-03T14:31:41Z", "ec2:DeleteFlowLogs", {
        verdict: "indeterminate",
        reason: "within-clock-margin",
        detail: "1 s after its step had ended; the margin for clock skew is 2 s",
        actor: byHand,
        resources: [flow],
    });
    const verdicts = [
        write("a", "2026-11-03T14:30:58Z", "iam:CreateRole", {
            update: "payments/payments-prod#4",
            change: "CHG0030002",
        }),
        near,
    ];
    return reconciliationOf({
        verdicts,
        reads: 12,
        updates: [updateOf(4, "2026-11-03T14:30:55Z", "2026-11-03T14:31:40Z", verdicts, { changeId: "CHG0030002" })],
        stories: [storyOf("story-1", "indeterminate", [near], { reason: "within-clock-margin" })],
    });
}

function failedInputs(): Reconciliation {
    const base = payments();
    return {
        ...base,
        exitCode: 2,
        coverage: {
            ...base.coverage,
            unreadable: [
                {
                    file: "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/1440Z.json.gz",
                    why: "broken gzip: ends after 3,072 bytes",
                },
                {
                    file: "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/1500Z.json.gz",
                    why: "record 14 has no eventTime",
                },
            ],
            digests: { found: 6, checked: 5, remark: "the digest of 15:00Z expects another hash" },
        },
    };
}

/** As many sessions as calls, so that every limit of a page is reached. */
export function manyFindings(count: number): Reconciliation {
    const calls = Array.from({ length: count }, (_, index) => {
        const time = new Date(Date.UTC(2026, 10, 3, 14, 0, index * 7)).toISOString().replace(".000Z", "Z");
        const number = String(index + 1).padStart(4, "0");
        return write(
            `many-${index}`,
            time,
            index % 3 === 0 ? "iam:PutUserPolicy" : "ec2:AuthorizeSecurityGroupIngress",
            {
                verdict: "out-of-band",
                actor: { ...byHand, label: `IAM user contractor-${number}`, session: `AKIAEXAMPLE${number}` },
                resources: [resource(`sg-${number}00000000`)],
            },
        );
    });
    const sessions: Verdict[][] = [];
    for (let index = 0; index < calls.length; index += index < 60 ? 15 : 2)
        sessions.push(calls.slice(index, index + (index < 60 ? 15 : 2)));
    return reconciliationOf({
        verdicts: calls,
        reads: 120_000,
        stories: sessions.map((session, index) => storyOf(`story-${index + 1}`, "out-of-band", session)),
    });
}

function longNames(): Reconciliation {
    const path = "service-role/platform/eu-west-1/production/very-long-team-name-with-many-words/";
    const name = `${path}payments-prod-task-that-settles-and-reconciles-${"and-more-".repeat(20)}0dbc91f429e48eeed`;
    const call = write("long", "2026-11-03T14:31:09Z", "iam:PutRolePolicy", {
        verdict: "out-of-band",
        actor: {
            ...byHand,
            label: `role ${name}, session ${"x".repeat(64)}`,
            userAgent: "agent/1.0 ".repeat(60).trim(),
        },
        resources: [
            resource(name, {
                arn: `arn:aws:iam::111122223333:role/${name}`,
                stack: `payments/${"long-stack-".repeat(12)}prod`,
            }),
        ],
    });
    return reconciliationOf({
        verdicts: [call],
        stories: [storyOf("story-1", "out-of-band", [call], { headline: `One role changed ${name}` })],
        scope: {
            accounts: ["111122223333"],
            regions: ["eu-west-1"],
            stacks: [`payments/${"long-stack-".repeat(12)}prod`],
        },
    });
}

function storyOf(id: string, verdict: Story["verdict"], calls: readonly Verdict[], more: Partial<Story> = {}): Story {
    const first = calls[0]!;
    const last = calls[calls.length - 1]!;
    return {
        id,
        verdict,
        headline: `${first.actor.label}: ${calls.length} ${calls.length === 1 ? "call" : "calls"} that ${verdict === "indeterminate" ? "could not be decided" : "no update explains"}`,
        why: first.detail ?? "no update has a step that fits",
        actor: first.actor,
        from: first.eventTime,
        to: last.eventTime,
        eventIDs: calls.map(({ eventID }) => eventID),
        effects: calls.map((call) => effectOf("access", "opened", "TCP 22 from 0.0.0.0/0", [call])),
        stillSo: "not put back in the records that were read; no live check was run",
        actions: ["Ask the holder of the key"],
        ...more,
    };
}

/** A report in which every text that can come from outside is `text`. */
export function hostile(text: string): Reconciliation {
    const put = (value: unknown, key = ""): unknown => {
        if (typeof value === "string") return ours.has(key) || isTime(value) ? value : `${text}${value}`;
        if (Array.isArray(value)) return value.map((item) => put(item, ours.has(key) ? key : ""));
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(
            Object.entries(value).map(([name, item]) => [renamed.has(key) ? `${text}${name}` : name, put(item, name)]),
        );
    };
    const base = payments();
    return { ...(put(base) as Reconciliation), tool: base.tool };
}

// Closed lists and ids of ours; everything else of a report may come from outside.
const ours = new Set([
    "schema",
    "verdict",
    "reason",
    "kind",
    "relation",
    "channel",
    "credential",
    "test",
    "held",
    "strength",
]);
const renamed = new Set(["exemptByReason", "unapprovedByReason"]);

function isTime(value: string): boolean {
    return /^\d{4}-\d\d-\d\dT/.test(value);
}
