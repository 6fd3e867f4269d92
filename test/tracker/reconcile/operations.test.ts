import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reconcileRecords, type Json } from "../../support/lab";
import { fixtures } from "../../support/reconcile";
import { historyFrom, record, type MadeUpdate } from "../../support/world";

/** One line of the cases; see the README beside them. */
interface Case {
    readonly name: string;
    readonly type: string;
    readonly id: string;
    readonly outputs: Json;
    readonly op: "create" | "update" | "delete";
    readonly call: string;
    readonly request: unknown;
    readonly response: unknown;
    readonly explained: boolean;
}

const cases = readFileSync(join(fixtures, "operations/cases.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);

/** The update in which the step ended at 10:02:00, after another that had made what it needs. */
function updatesFor({ type, id, outputs, op }: Case): MadeUpdate[] {
    const resource = { type, id, outputs, name: "x" };
    const before = {
        start: "09:00:00",
        end: "09:05:00",
        changeId: "CHG0000",
        state: [{ ...resource, created: "09:02:00" }],
    };
    const update = { start: "10:00:00", end: "10:05:00", changeId: "CHG0001" };
    switch (op) {
        case "create":
            return [{ ...update, state: [{ ...resource, created: "10:02:00" }] }];
        case "update":
            return [before, { ...update, state: [{ ...resource, created: "09:02:00", modified: "10:02:00" }] }];
        case "delete":
            return [before, { ...update, state: [] }];
    }
}

describe("which calls a step can consist of", () => {
    for (const each of cases) {
        it(`${each.op} of ${each.type}: ${each.explained ? "" : "not "}${each.call} (${each.name})`, () => {
            const region = /^(iam|route53|cloudfront):/.test(each.call) ? "us-east-1" : "eu-west-1";
            const call = record(each.call, "10:01:30", { request: each.request, response: each.response, region });
            const report = reconcileRecords([call], historyFrom(updatesFor(each)));
            const [verdict] = report.verdicts;
            assert.equal(verdict!.verdict, each.explained ? "approved" : "out-of-band", verdict!.detail);
            if (each.explained) assert.equal(verdict!.change, "CHG0001");
        });
    }

    it("explains none of them a minute after the step ended", () => {
        for (const each of cases.filter(({ op }) => op !== "delete")) {
            const call = record(each.call, "10:03:00", { request: each.request, response: each.response });
            const report = reconcileRecords([call], historyFrom(updatesFor(each)));
            assert.equal(report.verdicts[0]!.verdict, "out-of-band", each.name);
        }
    });
});
