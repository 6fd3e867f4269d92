import assert from "node:assert/strict";
import fc from "fast-check";
import { readStatement, writeStatement, type ApprovalStatement } from "../../../core/change/approval-statement";
import { propertyRuns } from "../../support/property-runs";

const statement: ApprovalStatement = {
    version: 1,
    organization: "example.org",
    change: "CHG0040003",
    request: `sha256:${"0a".repeat(32)}`,
    stacks: ["payments/prod"],
    decision: "approved",
    approver: "mary.osei@example.com",
    time: "2026-11-03T11:02:14Z",
};
const written = (more: Record<string, unknown>) => writeStatement({ ...statement, ...more });

const refused: readonly (readonly [name: string, bytes: Uint8Array, why: RegExp])[] = [
    ["nothing", Buffer.from(""), /^is not JSON$/],
    ["bytes that are not UTF-8", Buffer.from([0x22, 0xff, 0x22]), /^is not JSON$/],
    ["a byte order mark", Buffer.concat([Buffer.from("\ufeff"), writeStatement(statement)]), /^is not JSON$/],
    ["a line break at its end", Buffer.concat([writeStatement(statement), Buffer.from("\n")]), /not canonical/],
    ["members in another order", Buffer.from(JSON.stringify(statement)), /not canonical/],
    ["another version", written({ version: 2 }), /^is no statement \(version\)/],
    ["an unknown member", written({ note: "ok" }), /^is no statement/],
    ["a missing member", written({ request: undefined }), /^is no statement \(request\)/],
    ["a digest of another kind", written({ request: `md5:${"0".repeat(32)}` }), /^is no statement \(request\)/],
    ["an unknown decision", written({ decision: "ok" }), /^is no statement \(decision\)/],
    ["no stack", written({ stacks: [] }), /^is no statement \(stacks\)/],
    ["a time with a fraction", written({ time: "2026-11-03T11:02:14.5Z" }), /\(time\): is no UTC time/],
    ["a time with another zone", written({ time: "2026-11-03T12:02:14+01:00" }), /\(time\): is no UTC time/],
    ["a list", Buffer.from("[]"), /^is no statement/],
    ["deep nesting", Buffer.from("[".repeat(50_000) + "]".repeat(50_000)), /^is no(t JSON| statement)/],
];

describe("the statement of an approver", () => {
    it("is read as it was written", () => {
        const expires = "2026-11-04T00:00:00Z";
        for (const each of [statement, { ...statement, expires }]) {
            assert.deepEqual(readStatement(writeStatement(each)), { ok: true, statement: each });
        }
    });
    for (const [name, bytes, why] of refused) {
        it(`refuses ${name}`, () => {
            const result = readStatement(bytes);
            assert.match(result.ok ? "was read" : result.why, why);
        });
    }
    it(`answers whatever it is given, and reads nothing back otherwise than it stands there`, () => {
        const value = fc.oneof(
            fc.string({ unit: "binary" }),
            fc.constantFrom("approved", "a/b", statement.time, 1, null),
        );
        const member = fc.constantFrom(...Object.keys(statement), "x");
        fc.assert(
            fc.property(fc.uint8Array(), member, value, (bytes, key, changed) => {
                readStatement(bytes);
                const canonical = written({ [key]: changed });
                const result = readStatement(canonical);
                if (result.ok) assert.ok(writeStatement(result.statement).equals(canonical));
            }),
            propertyRuns(5_000),
        );
    });
});
