import assert from "node:assert/strict";
import type { ChangeSource } from "../../core/change/change";

/** A change as the system behind a source is made to hold it. Times are UTC. */
export interface HeldChange {
    readonly id: string;
    readonly summary: string;
    readonly requester: string;
    readonly stacks: readonly string[];
    readonly window?: { readonly start: string; readonly end: string };
    readonly statements: readonly {
        readonly decision: "approved" | "rejected" | "revoked";
        readonly by: string;
        readonly at: string;
    }[];
}

/** What a change system must let the suite do. */
export interface ChangeSourceHarness {
    /** A source whose system holds exactly this change. */
    holding(change: HeldChange): Promise<ChangeSource>;
    /** A source whose system cannot be asked. */
    unreachable(): Promise<ChangeSource>;
    /** Where ids of this system differ from `CHG0040003`. */
    readonly id?: string;
    dispose(): Promise<void>;
}

const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const hostileIds = [
    "",
    " ",
    ".",
    "..",
    "../../etc/passwd",
    "..\\..\\x",
    "/etc/passwd",
    "CHG0040003/../CHG0040003",
    "CHG0040003\u0000.yaml",
    "CHG0040003\n",
    "CHG0040003.yaml",
    "chg0040003",
    "*",
    "CHG%2e%2e%2f",
    "CHG0040003&sysparm_query=1",
    "$(id)",
    "C".repeat(100_000),
    "\u202eCHG0040003",
];

/** Every change source must pass this: what it answers is what `decideChange` was written for. */
export function testChangeSource(name: string, makeHarness: () => Promise<ChangeSourceHarness>): void {
    describe(`the contract of a change source: ${name}`, () => {
        let harness: ChangeSourceHarness;
        let held: HeldChange;
        before(async () => {
            harness = await makeHarness();
            held = {
                id: harness.id ?? "CHG0040003",
                summary: "Rotate the settlement queue",
                requester: "lee@example.com",
                stacks: ["payments/prod", "payments/dev"],
                window: { start: "2026-11-03T14:00:00Z", end: "2026-11-03T16:00:00Z" },
                statements: [
                    { decision: "approved", by: "mary.osei@example.com", at: "2026-11-03T12:00:00Z" },
                    { decision: "rejected", by: "kei.sato@example.com", at: "2026-11-03T11:00:00Z" },
                ],
            };
        });
        after(() => harness.dispose());

        it("answers with the change as it is held", async () => {
            const source = await harness.holding(held);
            const lookup = await source.find(held.id);
            assert.equal(lookup.found, "yes", JSON.stringify(lookup));
            assert.ok(lookup.found === "yes");
            const { change } = lookup;
            assert.equal(change.id, held.id);
            assert.equal(change.source, source.name);
            assert.equal(change.summary, held.summary);
            assert.equal(change.requestedBy.identity, held.requester);
            assert.deepEqual(change.stacks, held.stacks);
            assert.deepEqual(change.window, held.window);
            assert.deepEqual(change.refused, []);
        });

        it("lists every statement once, in order of time, each with what it rests on", async () => {
            const lookup = await (await harness.holding(held)).find(held.id);
            assert.ok(lookup.found === "yes");
            const { approvals, evidence } = lookup.change;
            const expected = [...held.statements].sort((a, b) => (a.at < b.at ? -1 : 1));
            assert.deepEqual(
                approvals.map(({ decision, by, at }) => ({ decision, by: by.identity, at })),
                expected,
            );
            for (const approval of approvals) {
                assert.match(approval.at, utc);
                assert.notEqual(approval.evidence.ref, "");
            }
            assert.ok(evidence.length > 0);
            for (const each of [...evidence, ...approvals.map((approval) => approval.evidence)]) {
                if (each.sha256 !== undefined) assert.match(each.sha256, /^[0-9a-f]{64}$/);
            }
        });

        it("holds nothing against a change that nobody has approved yet", async () => {
            const lookup = await (await harness.holding({ ...held, statements: [] })).find(held.id);
            assert.ok(lookup.found === "yes");
            assert.deepEqual(lookup.change.approvals, []);
        });

        it("leaves out the window where there is none", async () => {
            const { window, ...rest } = held;
            assert.ok(window !== undefined);
            const lookup = await (await harness.holding(rest)).find(held.id);
            assert.ok(lookup.found === "yes");
            assert.equal("window" in lookup.change, false);
        });

        it("says where it looked for a change that does not exist", async () => {
            const lookup = await (await harness.holding(held)).find("CHG9999999");
            assert.ok(lookup.found === "no");
            assert.notEqual(lookup.looked, "");
        });

        it("answers the same twice, as plain data", async () => {
            const source = await harness.holding(held);
            const first = await source.find(held.id);
            assert.deepEqual(await source.find(held.id), first);
            assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
        });

        it("never finds a change for an id that is none, and never throws", async () => {
            const source = await harness.holding(held);
            for (const id of hostileIds) {
                const lookup = await source.find(id);
                assert.notEqual(lookup.found, "yes", JSON.stringify(id.slice(0, 40)));
            }
        });

        it("says that it could not ask, rather than that there is no such change", async () => {
            const lookup = await (await harness.unreachable()).find(held.id);
            assert.ok(lookup.found === "unavailable", JSON.stringify(lookup));
            assert.notEqual(lookup.why, "");
        });
    });
}
