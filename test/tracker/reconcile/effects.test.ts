import assert from "node:assert/strict";
import { effectOf } from "../../../tracker/reconcile/effects";
import { policyWords } from "../../../tracker/reconcile/effects/policy-words";
import { eventsOf, recordsOf, type Json } from "../../support/lab";
import { record } from "../../support/world";

function said(call: Json, holdsLogs = false): string {
    const { kind, label, detail, restores } = effectOf(eventsOf([call])[0]!, holdsLogs);
    return `${kind}: ${label}, ${detail}${restores ? " (restores)" : ""}`;
}

const admin = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] });
const forAll = {
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::x/*" }],
};

describe("what a call did", () => {
    const cases: readonly (readonly [call: string, request: Json, want: string])[] = [
        [
            "ec2:AuthorizeSecurityGroupIngress",
            { groupId: "sg-1", ipPermissions: {}, ipProtocol: "tcp", fromPort: 22, toPort: 22, cidrIp: "0.0.0.0/0" },
            "access: opened, TCP 22 from 0.0.0.0/0",
        ],
        [
            "ec2:RevokeSecurityGroupIngress",
            {
                groupId: "sg-1",
                ipPermissions: { items: [{ ipProtocol: "-1", ipv6Ranges: { items: [{ cidrIpv6: "::/0" }] } }] },
            },
            "access: closed, all traffic from ::/0 (restores)",
        ],
        [
            "ec2:AuthorizeSecurityGroupEgress",
            {
                ipPermissions: {
                    items: [{ ipProtocol: "udp", fromPort: 1, toPort: 9, groups: { items: [{ groupId: "sg-2" }] } }],
                },
            },
            "access: opened out, UDP 1-9 from sg-2",
        ],
        [
            "ec2:ModifySnapshotAttribute",
            { createVolumePermission: { add: { items: [{ group: "all" }] } } },
            "access: shared, with everybody",
        ],
        [
            "ec2:ModifyImageAttribute",
            { launchPermission: { remove: { items: [{ userId: "444455556666" }] } } },
            "access: unshared, with account 444455556666 (restores)",
        ],
        ["rds:ModifyDBInstance", { publiclyAccessible: true }, "access: opened, reachable from the internet"],
        ["rds:ModifyDBInstance", { allocatedStorage: 20 }, "configuration: changed, ModifyDBInstance"],
        [
            "s3:PutBucketPolicy",
            { bucketName: "x", bucketPolicy: forAll },
            "access: opened, resource policy for everybody",
        ],
        ["s3:DeleteBucketPolicy", { bucketName: "x" }, "access: access set, resource policy deleted (restores)"],
        ["s3:PutBucketAcl", { bucketName: "x", "x-amz-acl": "public-read" }, "access: opened, public-read"],
        ["s3:DeleteBucketPublicAccessBlock", { bucketName: "x" }, "access: opened, public access block taken away"],
        [
            "s3:PutBucketPublicAccessBlock",
            { PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
            "access: closed, public access block set (restores)",
        ],
        [
            "s3:PutBucketLifecycle",
            { LifecycleConfiguration: { Rule: { ID: "nuke", Expiration: { Days: 1 } } } },
            "delete: objects expire, after 1 day",
        ],
        ["iam:PutRolePolicy", { roleName: "r", policyName: "p", policyDocument: admin }, "access: policy, p: * on *"],
        [
            "iam:AttachUserPolicy",
            { userName: "u", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
            "access: policy, arn:aws:iam::aws:policy/AdministratorAccess",
        ],
        [
            "iam:UpdateAssumeRolePolicy",
            { policyDocument: '{"Statement":{"Effect":"Allow","Principal":{"AWS":"444455556666"}}}' },
            "access: trust, who may take the role: now 444455556666",
        ],
        ["iam:CreateAccessKey", { userName: "u" }, "access: new key, access key for user u"],
        ["iam:DeactivateMFADevice", { userName: "u" }, "access: MFA off, user u"],
        ["kms:PutKeyPolicy", { keyId: "k", policy: "not a document" }, "access: access set, resource policy"],
        ["kms:ScheduleKeyDeletion", { keyId: "k", pendingWindowInDays: 7 }, "delete: key deletion, in 7 days"],
        ["lambda:AddPermission20150331v2", { principal: "*" }, "access: shared, with everybody"],
        ["lambda:UpdateFunctionCode20150331v2", {}, "configuration: new code, the function runs other code"],
        [
            "sqs:SetQueueAttributes",
            { attributes: { VisibilityTimeout: "60" } },
            "configuration: changed, SetQueueAttributes",
        ],
        [
            "sqs:SetQueueAttributes",
            { attributes: { Policy: JSON.stringify(forAll) } },
            "access: opened, resource policy for everybody",
        ],
        ["cloudtrail:StopLogging", { name: "t" }, "logging-off: logging off, trail stopped"],
        ["cloudtrail:StartLogging", { name: "t" }, "logging-off: logging on, trail started (restores)"],
        [
            "cloudtrail:PutEventSelectors",
            { eventSelectors: [{ readWriteType: "ReadOnly", includeManagementEvents: false }] },
            "logging-off: logging off, management events off",
        ],
        [
            "cloudtrail:PutEventSelectors",
            { eventSelectors: [{ readWriteType: "All", includeManagementEvents: true }] },
            "logging-off: logging on, all events again (restores)",
        ],
        [
            "cloudtrail:UpdateTrail",
            { enableLogFileValidation: false },
            "logging-off: logging off, enableLogFileValidation off",
        ],
        ["config:StopConfigurationRecorder", {}, "logging-off: logging off, AWS Config recorder off"],
        ["guardduty:DeleteDetector", {}, "logging-off: logging off, GuardDuty off"],
        ["logs:PutRetentionPolicy", { retentionInDays: 1 }, "logging-off: logging off, logs kept 1 days"],
        [
            "ssm:SendCommand",
            { documentName: "AWS-RunShellScript" },
            "configuration: ran a command, AWS-RunShellScript, cannot be undone",
        ],
        [
            "ec2:ModifyInstanceAttribute",
            { userData: "<sensitiveDataRemoved>" },
            "configuration: boot script, user data replaced",
        ],
        ["ec2:CreateTags", {}, "tag: tagged, CreateTags"],
        ["ec2:DeleteVolume", {}, "delete: deleted, volume"],
        ["ec2:RunInstances", {}, "configuration: made, instance"],
        ["ec2:DetachVolume", {}, "configuration: changed, DetachVolume (restores)"],
        ["foo:FrobnicateThing", {}, "configuration: used, FrobnicateThing"],
    ];
    for (const [call, request, want] of cases) {
        it(`${call}: ${want}`, () => {
            assert.equal(said(record(call, "10:00:00", { request })), want);
        });
    }

    it("says that logs expire where a trail's bucket is meant", () => {
        const call = record("s3:PutBucketLifecycleConfiguration", "10:00:00", {
            request: { LifecycleConfiguration: { Rule: [{ Expiration: { Days: 3 } }] } },
        });
        assert.equal(said(call, true), "logging-off: logs expire, after 3 days");
    });

    it("reads every public record of an attack without a throw", async () => {
        for (const call of await recordsOf("cloudtrail/stratus-red-team")) assert.ok(said(call).length > 0);
        for (const call of await recordsOf("cloudtrail/panther-analysis")) assert.ok(said(call).length > 0);
    });

    it("survives requests of any shape", () => {
        for (const request of [
            null,
            7,
            "x",
            [],
            {},
            { ipPermissions: 7, policyDocument: 7, eventSelectors: "x", attributes: null, createVolumePermission: [1] },
        ]) {
            for (const [call] of cases) assert.ok(said(record(call, "10:00:00", { request })).length > 0);
        }
    });
});

describe("what a policy says in a few words", () => {
    it("who is let in, which accounts, and to what", () => {
        const words = policyWords(
            encodeURIComponent(
                JSON.stringify({
                    Statement: [
                        {
                            Effect: "Allow",
                            Principal: { AWS: ["arn:aws:iam::444455556666:root", "111122223333"] },
                            Action: ["a:B", "c:D", "e:F"],
                            Resource: ["x", "y"],
                        },
                    ],
                }),
            ),
        );
        assert.deepEqual(words, {
            principals: ["arn:aws:iam::444455556666:root", "111122223333"],
            accounts: ["444455556666", "111122223333"],
            allows: "a:B, c:D and 1 more on 2 resources",
        });
    });
    it("nothing of what it denies, and nothing of what is no policy", () => {
        assert.equal(policyWords({ Statement: { Effect: "Deny", Principal: "*", Action: "*" } })!.principals.length, 0);
        assert.equal(policyWords("{"), undefined);
        assert.equal(policyWords(undefined), undefined);
    });
});
