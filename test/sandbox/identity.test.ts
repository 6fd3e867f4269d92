import assert from "node:assert/strict";
import { storeResource, findResource } from "../../sandbox/account/store";
import { openBucket } from "../../sandbox/by-hand/open-bucket";
import { providerConfig } from "../../sandbox/provider/config";
import { signIn } from "../../sandbox/provider/sign-in";
import type { Sandbox } from "../../sandbox/sandbox";
import { type Json, write } from "../../sandbox/trail/call";
import { peekSpooled, recordCalls } from "../../sandbox/trail/spool";
import { temporarySandbox } from "./sandbox-folder";

interface Identity {
    readonly type: string;
    readonly arn: string;
    readonly accessKeyId: string;
    readonly userName?: string;
    readonly sessionContext?: { readonly sourceIdentity?: string; readonly sessionIssuer: { readonly arn: string } };
}

const identity = (record: Json | undefined) => record?.["userIdentity"] as Identity;
const issuedKey = (record: Json | undefined) =>
    (record?.["responseElements"] as { credentials: { accessKeyId: string } }).credentials.accessKeyId;

describe("who calls in the sandbox", () => {
    let sandbox: Sandbox;
    let remove: () => void;

    beforeEach(() => {
        ({ sandbox, remove } = temporarySandbox());
    });
    afterEach(() => remove());

    /** Signs in and makes one queue; gives the records in order. */
    const work = (args: Json, env: Parameters<typeof signIn>[2]): Json[] => {
        const config = providerConfig({ region: "eu-west-1", ...args }, "eu-west-1");
        const caller = signIn(sandbox, config, env);
        recordCalls(sandbox, caller, config.region, [write("sqs", "CreateQueue", { queueName: "q" })]);
        return peekSpooled(sandbox);
    };
    const events = (records: readonly Json[]) => records.map((record) => record["eventName"]);

    it("is an IAM user with a long-lived key where nothing else is configured", () => {
        const records = work({}, {});
        assert.deepEqual(events(records), ["GetCallerIdentity", "CreateQueue"]);
        assert.equal(identity(records[1]).type, "IAMUser");
        assert.match(identity(records[1]).accessKeyId, /^AKIA/);
    });

    it("is the session that a pipeline's token was traded for, under the name that the pipeline gave", () => {
        const records = work(
            {},
            {
                AWS_ROLE_ARN: "arn:aws:iam::111122223333:role/deploy/payments",
                AWS_ROLE_SESSION_NAME: "CHG0030412",
                GITHUB_REPOSITORY: "example/payments",
            },
        );
        assert.deepEqual(events(records), ["AssumeRoleWithWebIdentity", "GetCallerIdentity", "CreateQueue"]);
        assert.equal(identity(records[0]).type, "WebIdentityUser");
        assert.equal(identity(records[0]).userName, "repo:example/payments:ref:refs/heads/main");
        assert.equal(identity(records[2]).arn, "arn:aws:sts::111122223333:assumed-role/payments/CHG0030412");
        assert.equal(
            identity(records[2]).sessionContext?.sessionIssuer.arn,
            "arn:aws:iam::111122223333:role/deploy/payments",
        );
        assert.equal(identity(records[2]).accessKeyId, issuedKey(records[0]), "the lineage of the key");
    });

    it("follows aws:assumeRoles from role to role, and keeps the source identity", () => {
        const assumeRoles = JSON.stringify([
            {
                roleArn: "arn:aws:iam::111122223333:role/deploy",
                sessionName: "payments.CHG0030412",
                sourceIdentity: "CHG0030412",
                tags: { change: "CHG0030412" },
            },
        ]);
        const records = work({ assumeRoles }, {});
        assert.deepEqual(events(records), ["AssumeRole", "GetCallerIdentity", "CreateQueue"]);
        assert.equal(identity(records[0]).type, "IAMUser");
        assert.deepEqual(records[0]?.["requestParameters"], {
            roleArn: "arn:aws:iam::111122223333:role/deploy",
            roleSessionName: "payments.CHG0030412",
            durationSeconds: 900,
            sourceIdentity: "CHG0030412",
            tags: [{ key: "change", value: "CHG0030412" }],
        });
        assert.equal(records[0]["readOnly"], true);
        assert.equal(identity(records[2]).accessKeyId, issuedKey(records[0]));
        assert.equal(identity(records[2]).sessionContext?.sourceIdentity, "CHG0030412");
    });

    it("adds the product details that a program asks for to the user agent", () => {
        const records = work({ userAgents: JSON.stringify(["change/CHG0030412"]) }, {});
        assert.match(String(records[1]?.["userAgent"]), / APN\/1\.1 \(c7qiae2l6usvzoynupds6v7hf\) change\/CHG0030412$/);
    });

    for (const channel of ["console", "cli"] as const) {
        it(`is a person where somebody opens a bucket through the ${channel}, and the account remembers`, () => {
            const type = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
            storeResource(sandbox, { type, id: "receipts", outputs: { bucket: "receipts", blockPublicPolicy: true } });
            openBucket(sandbox, "receipts", { name: "k.sato@example.com" }, channel);
            const writes = peekSpooled(sandbox).filter((record) => record["readOnly"] === false);
            assert.deepEqual(events(writes), ["PutBucketPublicAccessBlock", "PutBucketPolicy"]);
            for (const record of writes) {
                assert.match(
                    identity(record).arn,
                    /assumed-role\/AWSReservedSSO_PowerUserAccess_\w+\/k\.sato@example\.com$/,
                );
                assert.equal(record["sessionCredentialFromConsole"], channel === "console" ? "true" : undefined);
                assert.doesNotMatch(String(record["userAgent"]), /APN/);
            }
            const request = writes[1]?.["requestParameters"] as { bucketPolicy: { Statement: Json[] } };
            assert.equal(request.bucketPolicy.Statement.at(-1)?.["Principal"], "*");
            assert.equal(findResource(sandbox, type, "receipts")?.outputs["blockPublicPolicy"], false);
        });
    }
});
