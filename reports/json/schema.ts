import { z } from "zod";
import { denialReasons } from "../../core/change/reason";
import { exemptReasons, indeterminateReasons, type Verdict, verdictNames } from "../../core/trail/verdict";
import { effectKinds, type Reconciliation } from "../../tracker/reconcile/reconciliation";

const count = z.int().min(0);
const code = z.union([z.literal(0), z.literal(1), z.literal(2)]);
const counts = z
    .record(z.string(), count)
    .transform((entries) => Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))));

const actor = z
    .object({
        label: z.string(),
        session: z.string(),
        type: z.string(),
        arn: z.string().exactOptional(),
        accountId: z.string().exactOptional(),
        accessKeyId: z.string().exactOptional(),
        sourceIPAddress: z.string().exactOptional(),
        userAgent: z.string().exactOptional(),
        channel: z.enum(["console", "command-line", "sdk", "pulumi", "terraform", "aws-service", "unknown"]),
        credential: z.enum(["long-lived", "temporary", "unknown"]),
    })
    .describe("Who made the call, in the words of the record.");

const resource = z.object({
    urn: z.string().exactOptional(),
    stack: z.string().exactOptional(),
    id: z.string(),
    arn: z.string().exactOptional(),
    relation: z.enum(["target", "referenced"]),
});

const evidence = z.object({
    kind: z.string(),
    ref: z.string(),
    sha256: z.string().exactOptional(),
    strength: z.enum(["signed", "observed", "computed", "declared", "inferred", "missing"]).exactOptional(),
    note: z.string().exactOptional(),
});

const ladderStep = z.object({
    test: z.enum(["resource-of-a-step", "operation-fits", "before-step-ended", "lineage", "channel"]),
    held: z.enum(["yes", "no", "nothing", "contradicts"]),
    detail: z.string(),
});

const verdict = z
    .object({
        eventID: z.string(),
        eventTime: z.string(),
        event: z.string().describe("service:EventName"),
        verdict: z.enum(verdictNames),
        reason: z.enum([...denialReasons, ...exemptReasons, ...indeterminateReasons]).exactOptional(),
        detail: z.string().exactOptional(),
        change: z.string().exactOptional(),
        update: z.string().exactOptional(),
        nearest: z.object({ update: z.string(), ladder: z.array(ladderStep).readonly() }).exactOptional(),
        remarks: z.array(z.string()).readonly(),
        evidence: z.array(evidence).readonly(),
        resources: z.array(resource).readonly(),
        actor,
        region: z.string().exactOptional(),
        account: z.string().exactOptional(),
        errorCode: z.string().exactOptional(),
        origin: z.object({ file: z.string(), index: count }),
    })
    .describe("What is said of one write; every write has exactly one.");

const effect = z.object({
    kind: z.enum(effectKinds),
    label: z.string(),
    resource,
    detail: z.string(),
    calls: z.array(z.object({ eventID: z.string(), eventTime: z.string(), event: z.string() })).readonly(),
    undone: z.object({ at: z.string(), by: z.string() }).exactOptional(),
});

const story = z
    .object({
        id: z.string(),
        verdict: z.enum(["out-of-band", "unapproved", "indeterminate"]),
        headline: z.string(),
        reason: z.string().exactOptional(),
        why: z.string(),
        actor: actor.exactOptional(),
        update: z.string().exactOptional(),
        change: z.string().exactOptional(),
        from: z.string(),
        to: z.string(),
        eventIDs: z.array(z.string()).readonly(),
        effects: z.array(effect).readonly(),
        stillSo: z.string(),
        actions: z.array(z.string()).readonly(),
        nearest: z.string().exactOptional(),
    })
    .describe("One thing a person must act on; every verdict that needs a person is in exactly one.");

const span = z.object({ start: z.string(), end: z.string() });

const update = z.object({
    id: z.string(),
    number: count,
    stack: z.string(),
    kind: z.string(),
    startTime: z.string(),
    endTime: z.string(),
    result: z.string(),
    changeId: z.string().exactOptional(),
    verdict: z.enum(["approved", "unapproved", "indeterminate"]),
    reason: z.string().exactOptional(),
    detail: z.string().exactOptional(),
    requestedBy: z.string().exactOptional(),
    approvedBy: z.array(z.string()).readonly(),
    appliedBy: z.string().exactOptional(),
    window: span.exactOptional(),
    packRequested: z.boolean(),
    steps: count,
    writes: count,
    attempts: count,
    remarks: z.array(z.string()).readonly(),
});

const change = z.object({
    id: z.string(),
    summary: z.string(),
    requestedBy: z.string().exactOptional(),
    approvals: z
        .array(z.object({ by: z.string(), at: z.string(), decision: z.string(), strength: z.string() }))
        .readonly(),
    window: span.exactOptional(),
    stacks: z.array(z.string()).readonly(),
    unusable: z.string().exactOptional(),
    url: z.string().exactOptional(),
});

/** The published form of a reconciliation: what is in it, and in which order. Its JSON Schema is written from this. */
export const reconciliationSchema = z.object({
    schema: z.literal("https://countersign.dev/schemas/reconciliation/v1"),
    tool: z.object({ name: z.literal("countersign"), version: z.string() }),
    exitCode: code.describe("0 clean, 1 findings, 2 could not decide; 2 wins over 1"),
    period: z.object({
        from: z.string().nullable(),
        to: z.string().nullable(),
        first: z.string().nullable(),
        last: z.string().nullable(),
    }),
    scope: z.object({
        accounts: z.array(z.string()).readonly(),
        regions: z.array(z.string()).readonly(),
        stacks: z.array(z.string()).readonly(),
    }),
    inputs: z.object({
        configFiles: z.array(z.object({ path: z.string(), sha256: z.string() })).readonly(),
        trustDigest: z.string(),
        unsignedAllowed: z.boolean(),
        trail: z.string(),
        updates: z.string(),
        changes: z.string(),
    }),
    funnel: z
        .object({
            records: count,
            duplicates: count,
            outsidePeriod: count,
            reads: count,
            writes: count,
            exempt: count,
            attempts: count,
            inScope: count,
            approved: count,
            unapproved: count,
            outOfBand: count,
            indeterminate: count,
            exemptByReason: counts,
            unapprovedByReason: counts,
        })
        .describe("records = duplicates + outsidePeriod + reads + writes; writes = the six verdicts"),
    coverage: z.object({
        files: count,
        bytes: count,
        unreadable: z.array(z.object({ file: z.string(), why: z.string() })).readonly(),
        malformedRecords: count.exactOptional(),
        insightFiles: count.exactOptional(),
        byAccountAndRegion: z
            .array(
                z.object({
                    account: z.string(),
                    region: z.string(),
                    files: count,
                    records: count,
                    first: z.string(),
                    last: z.string(),
                }),
            )
            .readonly(),
        digests: z.object({ found: count, checked: count, remark: z.string() }),
    }),
    clock: z.object({ marginSeconds: z.number().min(0), basis: z.string() }),
    remarks: z.array(z.string()).readonly(),
    people: z
        .array(z.object({ name: z.string(), bot: z.boolean() }))
        .readonly()
        .exactOptional(),
    stories: z.array(story).readonly(),
    updates: z.array(update).readonly(),
    changes: z.array(change).readonly(),
    verdicts: z.array(verdict).readonly(),
});

/** The published JSON Schema (draft 2020-12), as an object ready to be written. */
export function reconciliationJsonSchema(): Record<string, unknown> {
    const { $schema, ...rest } = z.toJSONSchema(reconciliationSchema, {
        io: "input",
        override: ({ jsonSchema }) => {
            delete jsonSchema.readOnly;
        },
    });
    return {
        $schema,
        $id: "https://countersign.dev/schemas/reconciliation/v1",
        title: "Countersign reconciliation",
        ...rest,
    };
}

// Does not compile when the tracker's type and the published form drift apart, in either direction.
type Same<A, B> = [A, B] extends [B, A] ? true : never;
const _same: Same<z.infer<typeof reconciliationSchema>, Reconciliation> = true;
const _sameVerdict: Same<z.infer<typeof verdict>, Verdict> = true;
void _same;
void _sameVerdict;
