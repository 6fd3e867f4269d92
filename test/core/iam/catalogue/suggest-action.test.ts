import assert from "node:assert/strict";
import { suggestAction } from "../../../../core/iam/catalogue";

describe("suggestions for unknown actions", () => {
    const cases: [string, string | undefined, string][] = [
        ["s3:GetObjct", "s3:GetObject", "a letter is missing"],
        ["iam:PassRoles", "iam:PassRole", "a letter too many"],
        ["s3:ListBuckets", "s3:ListAllMyBuckets", "an API operation"],
        ["s3:HeadObject", "s3:GetObject", "an API operation"],
        ["cloudwatch:PutLogEvents", "logs:PutLogEvents", "the action of another service"],
        ["dynamo:GetItem", "dynamodb:GetItem", "a misspelt service"],
        ["lamda:InvokeFunction", "lambda:InvokeFunction", "a misspelt service"],
        ["stepfunctions:StartExecution", "states:StartExecution", "a service by its title"],
        ["deepracer:GetTrack", undefined, "the same name in an unrelated service"],
        [":GetTrack", undefined, "no service"],
        ["s3:Xyzzyplugh", undefined, "nothing like it"],
        ["nothing:Xyzzyplugh", undefined, "nothing like it"],
        ["GetObject", undefined, "no service"],
        ["", undefined, "nothing"],
        [`s3:${"G".repeat(1_000_000)}`, undefined, "a megabyte"],
    ];
    for (const [written, expected, why] of cases) {
        it(`${written.slice(0, 40) || "an empty name"} → ${expected ?? "none"} (${why})`, () =>
            assert.equal(suggestAction(written), expected));
    }
});
