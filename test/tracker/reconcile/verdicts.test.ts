import assert from "node:assert/strict";
import type { Verdict } from "../../../core/trail/verdict";
import { reconcileRecords, type Json } from "../../support/lab";
import { agents, historyFrom, iamUser, record, role, together, type MadeResource } from "../../support/world";

const bucket: MadeResource = { type: "aws:s3/bucket:Bucket", id: "shop-data", outputs: { bucket: "shop-data" } };
const history = historyFrom([{ start: "10:00:00", end: "10:02:00", state: [{ ...bucket, created: "10:00:20" }] }]);
const makeBucket = record("s3:CreateBucket", "10:00:19", { request: { bucketName: "shop-data" } });

function verdictOf(call: Json, ...others: readonly Json[]): Verdict {
    const report = reconcileRecords([...others, { ...call, eventID: "subject" }], history);
    return report.verdicts.find((verdict) => verdict.eventID === "subject")!;
}

const instance = role("web", "i-0123456789abcdef0");
const service: Json = { type: "AWSService", invokedBy: "autoscaling.amazonaws.com" };
const linked: Json = {
    type: "AssumedRole",
    arn: "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForECS/ecs",
    sessionContext: {
        sessionIssuer: {
            arn: "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
        },
    },
};

describe("writes that nobody has to explain", () => {
    const cases: readonly { name: string; call: Json; want: string }[] = [
        {
            name: "an AWS service's event",
            call: record("kms:RotateKey", "12:00:00", { more: { eventType: "AwsServiceEvent" } }),
            want: "exempt aws-service",
        },
        {
            name: "a sign-in",
            call: record("signin:ConsoleLogin", "12:00:00", { more: { eventType: "AwsConsoleSignIn" } }),
            want: "exempt noise",
        },
        {
            name: "a service in its own name",
            call: record("ec2:TerminateInstances", "12:00:00", { identity: service }),
            want: "exempt aws-service",
        },
        {
            name: "a service-linked role",
            call: record("ec2:CreateNetworkInterface", "12:00:00", { identity: linked }),
            want: "exempt aws-service",
        },
        {
            name: "an agent on an instance",
            call: record("ssm:UpdateInstanceInformation", "12:00:00", { identity: instance }),
            want: "exempt workload",
        },
        {
            name: "a function that writes its logs",
            call: record("logs:CreateLogStream", "12:00:00", {
                identity: { ...role("api", "api"), inScopeOf: { issuerType: "AWS::Lambda::Function" } },
            }),
            want: "exempt workload",
        },
        {
            name: "a data event",
            call: record("dynamodb:PutItem", "12:00:00", { more: { eventCategory: "Data", managementEvent: false } }),
            want: "exempt noise",
        },
        { name: "a key that is used", call: record("kms:Sign", "12:00:00"), want: "exempt noise" },
        {
            name: "credentials that are issued",
            call: record("sts:GetFederationToken", "12:00:00"),
            want: "exempt noise",
        },
    ];
    for (const { name, call, want } of cases) {
        it(name, () => {
            const verdict = verdictOf(call);
            assert.equal(`${verdict.verdict} ${verdict.reason}`, want);
        });
    }

    const not: readonly { name: string; call: Json }[] = [
        {
            name: "an instance that makes a user",
            call: record("iam:CreateUser", "12:00:00", { identity: instance, request: { userName: "eve" } }),
        },
        {
            name: "an instance that opens a port",
            call: record("ec2:AuthorizeSecurityGroupIngress", "12:00:00", {
                identity: instance,
                request: { groupId: "sg-04cfb7a4712d75b00" },
            }),
        },
        {
            name: "a person in the console",
            call: record("s3:PutBucketAcl", "12:00:00", {
                more: { sessionCredentialFromConsole: "true" },
                request: { bucketName: "shop-data" },
            }),
        },
        {
            name: "a person whose identity AWS Internal carries",
            call: record("s3:PutBucketAcl", "12:00:00", {
                identity: { ...iamUser("ann", "ASIAANN"), invokedBy: "AWS Internal" },
            }),
        },
        {
            name: "a console action that is no API call",
            call: record("iam:PasswordUpdated", "12:00:00", { more: { eventType: "AwsConsoleAction" } }),
        },
        {
            name: "a caller that the record does not name",
            call: record("iot:RegisterCertificate", "12:00:00", { identity: { type: "Unknown" } }),
        },
        {
            name: "a service with somebody's session, whose request was not read",
            call: record("s3:CreateBucket", "12:00:00", {
                identity: { ...role("ann", "x"), invokedBy: "cloudformation.amazonaws.com" },
            }),
        },
    ];
    for (const { name, call } of not) {
        it(`not ${name}`, () => {
            assert.equal(verdictOf(call).verdict, "out-of-band");
        });
    }

    it("what a service did for somebody whose request is judged itself", () => {
        const asked = record("cloudformation:CreateStack", "11:59:00", {
            id: "asked",
            identity: role("ann", "x"),
            request: { stackName: "by-hand" },
        });
        const done = record("s3:CreateBucket", "12:00:00", {
            identity: { ...role("ann", "x"), invokedBy: "cloudformation.amazonaws.com" },
        });
        const verdict = verdictOf(done, asked);
        assert.equal(`${verdict.verdict} ${verdict.reason}`, "exempt aws-service");
        assert.match(verdict.detail!, /CreateStack asked asked for it and is judged itself/);
        assert.equal(reconcileRecords([asked], history).verdicts[0]!.verdict, "out-of-band");
    });
});

describe("writes that failed", () => {
    it("are attempts, of the update whose step they name", () => {
        const call = record("s3:PutBucketPolicy", "10:00:19", {
            request: { bucketName: "shop-data" },
            more: { errorCode: "MalformedPolicy" },
        });
        const verdict = verdictOf(call, makeBucket);
        assert.equal(
            `${verdict.verdict} ${verdict.update} ${verdict.errorCode}`,
            "attempt shop/prod#0 MalformedPolicy",
        );
    });
    it("of an update's own session and program, with a remark", () => {
        const call = record("ec2:CreateVpc", "10:01:00", { more: { errorCode: "Client.VpcLimitExceeded" } });
        const verdict = verdictOf(call, makeBucket);
        assert.equal(verdict.update, "shop/prod#0");
        assert.equal(verdict.remarks.length, 1);
        assert.equal(verdictOf({ ...call, userAgent: agents.cli }, makeBucket).update, undefined);
        assert.equal(verdictOf({ ...call, eventTime: "2026-03-02T10:03:00Z" }, makeBucket).update, undefined);
    });
    it("when only their message says so", () => {
        assert.equal(
            verdictOf(record("s3:PutBucketPolicy", "12:00:00", { more: { errorMessage: "denied" } })).verdict,
            "attempt",
        );
    });
});

describe("runs that ask for a part", () => {
    const dev = historyFrom(
        [
            {
                start: "11:00:00",
                end: "11:02:00",
                changeId: "CHG0002",
                state: [{ ...bucket, id: "dev-data", outputs: { bucket: "dev-data" }, created: "11:00:20" }],
            },
        ],
        { stack: "shop/dev" },
    );
    const both = together(history, dev);
    const calls = [
        makeBucket,
        record("s3:CreateBucket", "11:00:19", { id: "dev", request: { bucketName: "dev-data" } }),
        record("s3:PutBucketAcl", "12:00:00", { id: "dev-by-hand", request: { bucketName: "dev-data" } }),
        record("s3:PutBucketAcl", "12:00:00", { id: "prod-by-hand", request: { bucketName: "shop-data" } }),
        record("iam:CreateUser", "12:00:00", { id: "nobody's", request: { userName: "eve" } }),
        record("iam:CreateUser", "12:00:00", {
            id: "elsewhere",
            account: "444455556666",
            request: { userName: "eve" },
        }),
    ];
    it("of the stacks: the others' writes are counted, not judged", () => {
        const report = reconcileRecords(calls, both, { only: { stacks: ["shop/prod"], accounts: ["111122223333"] } });
        assert.deepEqual(
            Object.fromEntries(
                report.verdicts
                    .map((verdict) => [verdict.eventID, `${verdict.verdict} ${verdict.reason ?? ""}`.trim()])
                    .filter(([id]) => !id!.startsWith("event-")),
            ),
            {
                dev: "exempt out-of-scope",
                "dev-by-hand": "exempt out-of-scope",
                "prod-by-hand": "out-of-band",
                "nobody's": "out-of-band",
                elsewhere: "exempt out-of-scope",
            },
        );
        assert.deepEqual(
            report.updates.map((update) => update.id),
            ["shop/prod#0"],
        );
    });
});

describe("a call that two accounts recorded", () => {
    it("is explained in both by what explains it in one", () => {
        const shared = { more: { sharedEventID: "shared-1" } };
        const ours = record("s3:CreateBucket", "10:00:19", {
            id: "ours",
            request: { bucketName: "shop-data" },
            ...shared,
        });
        const theirs = record("s3:CreateBucket", "10:00:19", {
            id: "theirs",
            account: "444455556666",
            request: {},
            identity: role("deploy", "ci"),
            ...shared,
        });
        const report = reconcileRecords([ours, theirs], history);
        const copy = report.verdicts.find((verdict) => verdict.eventID === "theirs")!;
        assert.equal(`${copy.verdict} ${copy.update}`, "approved shop/prod#0");
        assert.equal(copy.remarks.at(-1), "a copy of a call that another account recorded");
    });
});
