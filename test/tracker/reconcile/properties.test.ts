import assert from "node:assert/strict";
import fc from "fast-check";
import { verdictNames } from "../../../core/trail/verdict";
import type { Reconciliation } from "../../../tracker/reconcile/reconciliation";
import type { UpdateHistory } from "../../../sources/updates/update-source";
import { historyOf, labExpectations, reconcileRecords, recordsOf, type Json } from "../../support/lab";
import { propertyRuns } from "../../support/property-runs";
import { historyFrom, record, role, type MadeUpdate } from "../../support/world";

/** Everything that has to hold of any report. */
function addsUp({ funnel, verdicts, stories, exitCode }: Reconciliation): void {
    assert.equal(funnel.records, funnel.duplicates + funnel.outsidePeriod + funnel.reads + funnel.writes);
    assert.equal(funnel.writes, verdicts.length);
    assert.equal(funnel.writes, funnel.exempt + funnel.attempts + funnel.inScope);
    assert.equal(funnel.inScope, funnel.approved + funnel.unapproved + funnel.outOfBand + funnel.indeterminate);
    const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
    assert.equal(sum(funnel.exemptByReason), funnel.exempt);
    assert.equal(sum(funnel.unapprovedByReason), funnel.unapproved);
    for (const verdict of verdicts) {
        assert.ok(verdictNames.includes(verdict.verdict));
        assert.equal(verdict.evidence[0]!.kind, "trail-record");
        if (verdict.verdict === "approved" || verdict.verdict === "unapproved") assert.ok(verdict.update);
        if (verdict.verdict === "indeterminate") assert.ok(verdict.reason);
    }
    const told = stories.flatMap((story) => story.eventIDs);
    const toTell = verdicts.filter(
        ({ verdict }) => verdict === "out-of-band" || verdict === "unapproved" || verdict === "indeterminate",
    );
    assert.deepEqual([...told].sort(), toTell.map((verdict) => verdict.eventID).sort());
    assert.equal(exitCode, funnel.indeterminate > 0 ? 2 : funnel.unapproved + funnel.outOfBand > 0 ? 1 : 0);
}

const seconds = fc.integer({ min: 0, max: 59 }).map((value) => String(value).padStart(2, "0"));
const time = fc
    .tuple(fc.integer({ min: 9, max: 11 }), fc.integer({ min: 0, max: 5 }), seconds)
    .map(([hour, minute, second]) => `${String(hour).padStart(2, "0")}:0${minute}:${second}`);
const name = fc.constantFrom("alpha", "beta", "gamma", "delta");

const call: fc.Arbitrary<Json> = fc
    .record({
        time,
        name,
        call: fc.constantFrom(
            "s3:CreateBucket",
            "s3:PutBucketPolicy",
            "s3:PutBucketAcl",
            "s3:DeleteBucket",
            "iam:CreateRole",
            "iam:PutRolePolicy",
            "iam:DeleteRole",
            "ec2:RunInstances",
            "ssm:SendCommand",
            "s3:GetObject",
        ),
        agent: fc.constantFrom(undefined, "", "aws-cli/2", "Mozilla/5.0", "APN/1.1 (c7qiae2l6usvzoynupds6v7hf)"),
        session: fc.constantFrom("ci", "eve", "CHG0001"),
        more: fc.constantFrom<Json>(
            {},
            {},
            { errorCode: "AccessDenied" },
            { readOnly: "true" },
            { eventType: "AwsServiceEvent" },
            { sessionCredentialFromConsole: "true" },
            { sharedEventID: "s" },
        ),
    })
    .map(({ time, name, call, agent, session, more }) =>
        record(call, time, {
            request: call.startsWith("iam:") ? { roleName: name, policyName: "inline" } : { bucketName: name },
            ...(agent === undefined ? {} : { agent }),
            identity: role("deploy", session),
            more,
        }),
    );

const resources = fc.uniqueArray(
    fc.record({ name, role: fc.boolean(), second: seconds }).map(({ name, role, second }) => ({
        type: role ? "aws:iam/role:Role" : "aws:s3/bucket:Bucket",
        name,
        id: name,
        outputs: role ? { name } : { bucket: name },
        second,
    })),
    { selector: (resource) => `${resource.type} ${resource.id}`, maxLength: 6 },
);

const history: fc.Arbitrary<UpdateHistory> = fc
    .array(fc.tuple(resources, fc.constantFrom("succeeded" as const, "failed" as const)), { maxLength: 3 })
    .map((states) =>
        historyFrom(
            states.map(([state, result], index): MadeUpdate => {
                const hour = `${String(index + 9).padStart(2, "0")}`;
                return {
                    start: `${hour}:00:00`,
                    end: `${hour}:02:00`,
                    changeId: `CHG000${index}`,
                    result,
                    state: state.map((resource) => ({
                        ...resource,
                        created: `09:00:${resource.second}`,
                        modified: `${hour}:01:${resource.second}`,
                    })),
                };
            }),
        ),
    );

describe("what must hold of any report", () => {
    it("adds up, and tells every finding once", () => {
        fc.assert(
            fc.property(fc.array(call, { maxLength: 40 }), history, (calls, history) =>
                addsUp(reconcileRecords(calls, history)),
            ),
            propertyRuns(2000),
        );
    });

    it("does not depend on the order of the records", () => {
        fc.assert(
            fc.property(
                fc.array(call, { maxLength: 25 }),
                history,
                fc.array(fc.nat(), { minLength: 25, maxLength: 25 }),
                (calls, history, random) => {
                    const shuffled = calls
                        .map((each, index) => ({ each, at: random[index]! }))
                        .sort((a, b) => a.at - b.at)
                        .map(({ each }) => each);
                    assert.deepEqual(
                        withoutOrigin(reconcileRecords(shuffled, history)),
                        withoutOrigin(reconcileRecords(calls, history)),
                    );
                },
            ),
            propertyRuns(1200),
        );
    });

    it("is not changed by copies but in the count of duplicates", () => {
        fc.assert(
            fc.property(fc.array(call, { maxLength: 25 }), history, (calls, history) => {
                const [once, twice] = [
                    reconcileRecords(calls, history),
                    reconcileRecords([...calls, ...calls], history),
                ];
                assert.deepEqual(twice.verdicts, once.verdicts);
                assert.equal(twice.funnel.duplicates, calls.length);
                addsUp(twice);
            }),
            propertyRuns(800),
        );
    });

    it("gives no more approvals when an update is taken away", () => {
        fc.assert(
            fc.property(fc.array(call, { maxLength: 25 }), history, (calls, history) => {
                fc.pre(history.updates.length > 0);
                const fewer = { ...history, updates: history.updates.slice(0, -1) };
                const gone = history.updates.at(-1)!.id;
                const all = new Map(
                    reconcileRecords(calls, history).verdicts.map((verdict) => [verdict.eventID, verdict]),
                );
                for (const verdict of reconcileRecords(calls, fewer).verdicts) {
                    assert.notEqual(verdict.update, gone);
                    if (verdict.verdict === "approved")
                        assert.ok(
                            ["approved", "indeterminate", "out-of-band"].includes(all.get(verdict.eventID)!.verdict),
                        );
                }
            }),
            propertyRuns(800),
        );
    });
});

describe("stratus-lab, moved", () => {
    let records: readonly Json[];
    let history: UpdateHistory;
    const expected = labExpectations();
    before(async () => {
        records = await recordsOf("stratus-lab/variants/forged/trail");
        history = await historyOf("stratus-lab/backend");
    });

    it("never approves an out-of-band call that comes at another second, but inside the life and the step of its resource", () => {
        const calls = records.filter((each) => expected.get(each["eventID"] as string)?.verdict === "out-of-band");
        fc.assert(
            fc.property(fc.constantFrom(...calls), fc.integer({ min: -600, max: 600 }), (call, shift) => {
                const moved = new Date(Date.parse(call["eventTime"] as string) + shift * 1000)
                    .toISOString()
                    .replace(".000Z", "Z");
                const report = reconcileRecords([...records, { ...call, eventID: "moved", eventTime: moved }], history);
                const verdict = report.verdicts.find((each) => each.eventID === "moved")!;
                if (verdict.verdict !== "approved") return;
                const step = verdict.evidence.find((evidence) => evidence.kind === "step")!;
                assert.ok(
                    verdict.remarks.length > 0 || moved <= step.note!.replace(/^\w+, ended /, ""),
                    `${verdict.event} at ${moved}: ${step.note}`,
                );
            }),
            propertyRuns(240),
        );
    });

    it("approves no call of a principal that made nothing in its update", () => {
        const approved = reconcileRecords(records, history).verdicts.filter(
            (verdict) => verdict.verdict === "approved" && !/:(Create|Run|Allocate|Register)/.test(verdict.event),
        );
        const byId = new Map(records.map((each) => [each["eventID"], each]));
        const copies = approved.map((verdict, index) => ({
            ...byId.get(verdict.eventID)!,
            eventID: `copy-${index}`,
            userIdentity: role("other", "eve", "123837392027"),
        }));
        const report = reconcileRecords([...records, ...copies], history);
        const wrong = report.verdicts.filter(
            (verdict) => verdict.eventID.startsWith("copy-") && verdict.verdict === "approved",
        );
        assert.deepEqual(
            wrong.map((verdict) => verdict.event),
            [],
        );
    });
});

function withoutOrigin({ verdicts }: Reconciliation): unknown {
    return verdicts.map(({ evidence, ...rest }) => ({ ...rest, origin: "", evidence: evidence.slice(1) }));
}
