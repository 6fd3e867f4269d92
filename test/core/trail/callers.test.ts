import assert from "node:assert/strict";
import { actorOf, principalOf } from "../../../core/trail/actor";
import { agentFamily, channelOf } from "../../../core/trail/channel";
import { carriedBy, carries, issuedBy } from "../../../core/trail/lineage";
import { readOrWrite } from "../../../core/trail/read-or-write";
import type { TrailEvent, UserIdentity } from "../../../core/trail/trail-event";
import { eventsOf, type Json } from "../../support/lab";

function event(fields: Json): TrailEvent {
    return eventsOf([
        {
            eventID: "1",
            eventTime: "2026-03-02T10:00:00Z",
            eventSource: "ec2.amazonaws.com",
            eventName: "RunInstances",
            ...fields,
        },
    ])[0]!;
}

describe("read or write", () => {
    const cases: readonly { name: string; fields: Json; want: string }[] = [
        { name: "as the record says", fields: { eventName: "DescribeInstances", readOnly: false }, want: "write" },
        { name: "as the record says in words", fields: { readOnly: "true" }, want: "read" },
        {
            name: "and false in words is not true",
            fields: { readOnly: "false", eventName: "GetObject" },
            want: "write",
        },
        {
            name: "a flag that is neither counts as absent",
            fields: { readOnly: "maybe", eventName: "GetObject" },
            want: "read",
        },
        { name: "by the verb in old records", fields: { eventName: "DescribeInstances" }, want: "read" },
        { name: "by the verb behind Batch", fields: { eventName: "BatchGetImage" }, want: "read" },
        { name: "an unknown verb is a write", fields: { eventName: "FrobnicateInstances" }, want: "write" },
        {
            name: "verifying an address is a write",
            fields: { eventSource: "ses.amazonaws.com", eventName: "VerifyEmailIdentity" },
            want: "write",
        },
        {
            name: "taking a role is a read",
            fields: { eventSource: "sts.amazonaws.com", eventName: "AssumeRole" },
            want: "read",
        },
        {
            name: "a federation token is a write",
            fields: { eventSource: "sts.amazonaws.com", eventName: "GetFederationToken" },
            want: "write",
        },
    ];
    for (const { name, fields, want } of cases) it(name, () => assert.equal(readOrWrite(event(fields)), want));
});

describe("who made a call", () => {
    const cases: readonly {
        name: string;
        identity: UserIdentity;
        label: string;
        session?: string;
        credential?: string;
    }[] = [
        {
            name: "an IAM user",
            identity: { type: "IAMUser", userName: "ann", accessKeyId: "AKIA1" },
            label: "IAM user ann",
            session: "AKIA1",
            credential: "long-lived",
        },
        { name: "root", identity: { type: "Root", accountId: "111122223333" }, label: "root of account 111122223333" },
        {
            name: "an assumed role",
            identity: {
                type: "AssumedRole",
                arn: "arn:aws:sts::111122223333:assumed-role/deploy/CHG0001",
                accessKeyId: "ASIA1",
            },
            label: "role deploy, session CHG0001",
            session: "ASIA1",
            credential: "temporary",
        },
        {
            name: "a service",
            identity: { type: "AWSService", invokedBy: "ecs.amazonaws.com" },
            label: "AWS service ecs.amazonaws.com",
        },
        {
            name: "a federated user",
            identity: { type: "FederatedUser", arn: "arn:aws:sts::111122223333:federated-user/bob" },
            label: "federated user bob",
            credential: "temporary",
        },
        {
            name: "another account",
            identity: { type: "AWSAccount", accountId: "444455556666" },
            label: "account 444455556666",
        },
        {
            name: "an Identity Center user",
            identity: { type: "IdentityCenterUser", userName: "cy" },
            label: "Identity Center user cy",
        },
        { name: "nobody known", identity: { type: "Unknown" }, label: "a caller the record does not name" },
        { name: "no identity at all", identity: {}, label: "a caller the record does not name" },
        {
            name: "an empty key",
            identity: { type: "IAMUser", userName: "ann", accessKeyId: "", arn: "arn:x" },
            label: "IAM user ann",
            session: "arn:x from 192.0.2.1",
        },
    ];
    for (const { name, identity, label, session, credential } of cases) {
        it(name, () => {
            const actor = actorOf(event({ userIdentity: identity, sourceIPAddress: "192.0.2.1" }));
            assert.equal(actor.label, label);
            if (session !== undefined) assert.equal(actor.session, session);
            if (credential !== undefined) assert.equal(actor.credential, credential);
        });
    }
    it("sessions of one role are one principal", () => {
        const of = (session: string): string =>
            principalOf(
                event({
                    userIdentity: {
                        arn: `arn:aws:sts::1:assumed-role/deploy/${session}`,
                        sessionContext: { sessionIssuer: { arn: "arn:aws:iam::1:role/deploy" } },
                    },
                }),
            );
        assert.equal(of("a"), of("b"));
    });
});

describe("by which channel", () => {
    const cases: readonly { name: string; fields: Json; channel: string; family?: string }[] = [
        {
            name: "the server's flag as a word",
            fields: { sessionCredentialFromConsole: "true", userAgent: "aws-cli/2" },
            channel: "console",
        },
        { name: "AWS Internal", fields: { userAgent: "AWS Internal" }, channel: "console" },
        { name: "S3's console", fields: { userAgent: "[S3Console/0.4, aws-internal/3]" }, channel: "console" },
        { name: "a browser", fields: { userAgent: "Mozilla/5.0" }, channel: "console" },
        {
            name: "an old console call",
            fields: { userIdentity: { invokedBy: "signin.amazonaws.com" } },
            channel: "console",
        },
        {
            name: "Pulumi since 2025",
            fields: { userAgent: "aws-sdk-go-v2/1.30 APN/1.1 (c7qiae2l6usvzoynupds6v7hf)" },
            channel: "pulumi",
        },
        { name: "aws-native", fields: { userAgent: "APN/1.1 (c7qiae2l6usvzoynupds6v7hf)" }, channel: "pulumi" },
        {
            name: "Pulumi before",
            fields: { userAgent: "APN/1.0 Pulumi/1.0 Pulumi-Aws/6.1 (+https://www.pulumi.com) aws-sdk-go-v2/1" },
            channel: "pulumi",
        },
        {
            name: "Terraform",
            fields: { userAgent: "APN/1.0 HashiCorp/1.0 Terraform/1.5 (+https://www.terraform.io)" },
            channel: "terraform",
        },
        { name: "the command line", fields: { userAgent: "aws-cli/2.17" }, channel: "command-line" },
        { name: "an SDK", fields: { userAgent: "[Boto3/1.9 Botocore/1.12]" }, channel: "sdk", family: "boto3" },
        {
            name: "a service",
            fields: {
                userAgent: "cloudformation.amazonaws.com",
                userIdentity: { invokedBy: "cloudformation.amazonaws.com" },
            },
            channel: "aws-service",
        },
        {
            name: "something else",
            fields: { userAgent: "stratus-red-team_6a7ec681" },
            channel: "unknown",
            family: "stratus-red-team",
        },
        { name: "nothing", fields: {}, channel: "unknown" },
    ];
    for (const { name, fields, channel, family } of cases) {
        it(name, () => {
            assert.equal(channelOf(event(fields)), channel);
            if (family !== undefined) assert.equal(agentFamily(event(fields)), family);
        });
    }
});

describe("where credentials came from", () => {
    const assume = (key: string, more: Json): TrailEvent =>
        event({
            eventSource: "sts.amazonaws.com",
            eventName: "AssumeRole",
            eventID: `issue-${key}`,
            responseElements: { credentials: { accessKeyId: key } },
            ...more,
        });

    it("walks a chain of roles back to the change", () => {
        const first = issuedBy(
            assume("ASIA1", {
                requestParameters: { roleSessionName: "CHG0001", tags: [{ key: "team", value: "shop" }] },
            }),
        )!;
        const second = issuedBy(
            assume("ASIA2", { requestParameters: { roleSessionName: "x" }, userIdentity: { accessKeyId: "ASIA1" } }),
        )!;
        const chain = carriedBy(
            event({ userIdentity: { accessKeyId: "ASIA2" } }),
            new Map([
                ["ASIA1", first],
                ["ASIA2", second],
            ]),
        );
        assert.deepEqual(
            chain.map(({ what, text }) => `${what} ${text}`),
            ["session name x", "session name CHG0001", "session tag shop"],
        );
    });
    it("ends in a circle that somebody made", () => {
        const link = issuedBy(
            assume("ASIA1", { userIdentity: { accessKeyId: "ASIA1" }, requestParameters: { roleSessionName: "x" } }),
        )!;
        assert.equal(
            carriedBy(event({ userIdentity: { accessKeyId: "ASIA1" } }), new Map([["ASIA1", link]])).length,
            8,
        );
    });
    it("believes no call that failed or gave nothing", () => {
        assert.equal(issuedBy(assume("ASIA1", { errorCode: "AccessDenied" })), undefined);
        assert.equal(issuedBy(event({ eventSource: "sts.amazonaws.com", eventName: "AssumeRole" })), undefined);
    });
    it("finds a change id as a word of its own", () => {
        assert.ok(carries("pulumi.shop.CHG0001", "CHG0001"));
        assert.ok(carries("CHG00012 CHG0001", "CHG0001"));
        assert.ok(!carries("CHG00012", "CHG0001"));
        assert.ok(!carries("XCHG0001", "CHG0001"));
    });
});
