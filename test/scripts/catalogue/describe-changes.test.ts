import assert from "node:assert/strict";
import { describeChanges } from "../../../scripts/catalogue/describe-changes";

const table = (...lines: string[]) => ["! data 1 2026-01-01", "s c list", ...lines].join("\n");

describe("what a new table changes", () => {
    const before = table("= a 2 Service A", "t thing = thing/{Id} | @", "> thing", "W: CreateThing Delete~");
    const cases: { name: string; after: string; expected: string[] }[] = [
        { name: "nothing", after: before, expected: [] },
        {
            name: "only the way it is written",
            after: table("= a 2 Service A", "t thing = thing/{Id} | @", "> thing", "W: CreateThing", "W: DeleteThing"),
            expected: [],
        },
        {
            name: "an action gone and one new",
            after: table("= a 2 Service A", "t thing = thing/{Id} | @", "> thing", "W: CreateThing Update~"),
            expected: ["a:DeleteThing: gone", "a:UpdateThing: new"],
        },
        {
            name: "access level, resource and keys",
            after: table("= a 2 Service A", "> ", "PW :Key: CreateThing", "W: DeleteThing"),
            expected: [
                "a:CreateThing: access level was Write, is Permissions management, Write",
                "a:CreateThing: condition keys was none, is a:Key",
                "a:CreateThing: limited by ARN was yes, is no",
                "a:DeleteThing: limited by ARN was yes, is no",
            ],
        },
        {
            name: "a rating and a correction",
            after: table(
                "= a 2 Service A",
                "t thing = thing/{Id} | @",
                "o PW c DeleteThing",
                "r data-access c CreateThing",
                "> thing",
                "W: CreateThing Delete~",
            ),
            expected: [
                "a:CreateThing: risks was none, is data-access",
                "a:DeleteThing: access level was Write, is Permissions management, Write",
            ],
        },
    ];
    for (const { name, after, expected } of cases)
        it(name, () => assert.deepEqual(describeChanges(before, after), expected));
});
