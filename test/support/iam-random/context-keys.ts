import type { Random } from "./random";
import { several } from "./random";

/** The types of the condition keys, each with the operators that the guide gives it. */
export type KeyType = "string" | "number" | "date" | "bool" | "binary" | "address" | "arn";

export interface ContextKey {
    readonly name: string;
    readonly type: KeyType;
    readonly many: boolean;
    readonly values: readonly string[];
}

const paths = ["o-1/r-1/ou-1/", "o-1/r-1/ou-1/ou-2/", "o-1/r-1/ou-2/", "o-2/r-9/"];
const times = ["2026-03-01T00:00:00Z", "2026-03-01T00:00:01Z", "2026-02-28T23:59:59Z", "2026-03-01T01:00:00+01:00"];
const arns = [
    ...["arn:aws:sns:eu-west-1:111122223333:alerts", "arn:aws:sns:eu-west-1:111122223333:alerts-eu"],
    ...["arn:aws:sns:eu-west-1:444455556666:alerts", "arn:aws:s3:::logs", "arn:aws:s3:::logs/a/b"],
    ...["arn:aws:lambda:us-east-1:111122223333:function:pay", "arn:aws:lambda:us-east-1:111122223333:function:pay:2"],
];
const words = [
    "blue",
    "Blue",
    "blue-1",
    "blue*",
    "red",
    "re",
    "",
    "home/ana/",
    "home/",
    "team/blue/x",
    "b?ue",
    "$blue",
];

export const contextKeys: readonly ContextKey[] = [
    { name: "aws:PrincipalTag/team", type: "string", many: false, values: words.filter((word) => word !== "") },
    { name: "aws:RequestTag/stage", type: "string", many: false, values: words },
    { name: "s3:prefix", type: "string", many: false, values: words },
    { name: "aws:SourceVpce", type: "string", many: false, values: ["vpce-1a2b3c4d", "vpce-1a2b3c4e"] },
    { name: "aws:TagKeys", type: "string", many: true, values: ["team", "Team", "stage", "stage-2", "owner"] },
    { name: "aws:PrincipalOrgPaths", type: "string", many: true, values: paths },
    { name: "s3:max-keys", type: "number", many: false, values: ["0", "9", "10", "10.0", "10.5", "100", "-1"] },
    { name: "aws:MultiFactorAuthAge", type: "number", many: false, values: ["3599", "3600", "3601", "0"] },
    { name: "aws:CurrentTime", type: "date", many: false, values: times },
    { name: "aws:TokenIssueTime", type: "date", many: false, values: times },
    { name: "aws:EpochTime", type: "date", many: false, values: ["1772323200", "1772323201", "1772323199"] },
    { name: "aws:SecureTransport", type: "bool", many: false, values: ["true", "false"] },
    { name: "aws:MultiFactorAuthPresent", type: "bool", many: false, values: ["true", "false"] },
    { name: "example:Flags", type: "bool", many: true, values: ["true", "false"] },
    { name: "example:Digest", type: "binary", many: false, values: ["QQ==", "Qg==", "QUI=", "qUI="] },
    {
        name: "aws:SourceIp",
        type: "address",
        many: false,
        values: ["203.0.113.0", "203.0.113.127", "203.0.113.128", "203.0.114.0", "2001:db8::1", "2001:DB8:0:1::1"],
    },
    { name: "aws:SourceArn", type: "arn", many: false, values: arns },
    { name: "logs:LogGeneratingResourceArns", type: "arn", many: true, values: arns },
];

/** Some keys are sent, others are not; a key for lists now and then with an empty one. */
export function randomContext(random: Random): Record<string, readonly string[]> {
    const context: Record<string, readonly string[]> = {};
    for (const key of contextKeys) {
        if (!random.chance(0.65)) continue;
        const count = key.many ? random.between(random.chance(0.1) ? 0 : 1, 3) : 1;
        context[key.name] = [...new Set(several(random, count, count, () => random.pick(key.values)))];
    }
    return context;
}
