import assert from "node:assert/strict";
import type { Json } from "../../support/lab";
import { historyFrom, record, type MadeResource } from "../../support/world";
import { verdictOf } from "../../support/shop";

const place = "eu-west-1:111122223333";

/**
 * Calls with the pipeline's session and program on the very resource of a step that is still busy. Resource, operation and
 * time agree; only what they name or make tells them from the step's own.
 */
const cases: readonly {
    readonly name: string;
    readonly resource: MadeResource;
    readonly own: readonly [string, Json, Json?];
    readonly other: readonly [string, Json, Json?];
    readonly verdict: "out-of-band" | "approved with a remark";
}[] = [
    {
        name: "a second revision of a task definition",
        resource: {
            type: "aws:ecs/taskDefinition:TaskDefinition",
            id: "web",
            outputs: { family: "web", arn: `arn:aws:ecs:${place}:task-definition/web:4` },
        },
        own: [
            "ecs:RegisterTaskDefinition",
            { family: "web" },
            { taskDefinition: { taskDefinitionArn: `arn:aws:ecs:${place}:task-definition/web:4` } },
        ],
        other: [
            "ecs:RegisterTaskDefinition",
            { family: "web" },
            { taskDefinition: { taskDefinitionArn: `arn:aws:ecs:${place}:task-definition/web:5` } },
        ],
        verdict: "out-of-band",
    },
    {
        name: "another listener of the same load balancer",
        resource: {
            type: "aws:lb/listener:Listener",
            id: `arn:aws:elasticloadbalancing:${place}:listener/app/web/50dc6c/f2f7dc`,
            outputs: {
                arn: `arn:aws:elasticloadbalancing:${place}:listener/app/web/50dc6c/f2f7dc`,
                loadBalancerArn: `arn:aws:elasticloadbalancing:${place}:loadbalancer/app/web/50dc6c`,
            },
        },
        own: [
            "elasticloadbalancing:CreateListener",
            { loadBalancerArn: `arn:aws:elasticloadbalancing:${place}:loadbalancer/app/web/50dc6c` },
            { listeners: [{ listenerArn: `arn:aws:elasticloadbalancing:${place}:listener/app/web/50dc6c/f2f7dc` }] },
        ],
        other: [
            "elasticloadbalancing:CreateListener",
            { loadBalancerArn: `arn:aws:elasticloadbalancing:${place}:loadbalancer/app/web/50dc6c` },
            { listeners: [{ listenerArn: `arn:aws:elasticloadbalancing:${place}:listener/app/web/50dc6c/eeeeee` }] },
        ],
        verdict: "out-of-band",
    },
    {
        name: "another record of the same zone",
        resource: {
            type: "aws:route53/record:Record",
            id: "Z1ABCDEFGHIJKL_www_A",
            outputs: { zoneId: "Z1ABCDEFGHIJKL", name: "www", fqdn: "www.example.com", type: "A" },
        },
        own: [
            "route53:ChangeResourceRecordSets",
            {
                hostedZoneId: "Z1ABCDEFGHIJKL",
                changeBatch: { changes: [{ resourceRecordSet: { name: "www.example.com.", type: "A" } }] },
            },
        ],
        other: [
            "route53:ChangeResourceRecordSets",
            {
                hostedZoneId: "Z1ABCDEFGHIJKL",
                changeBatch: { changes: [{ resourceRecordSet: { name: "login.example.com", type: "A" } }] },
            },
        ],
        verdict: "out-of-band",
    },
    {
        name: "a bucket opened to everybody",
        resource: { type: "aws:s3/bucket:Bucket", id: "shop-data", outputs: { bucket: "shop-data" } },
        own: ["s3:CreateBucket", { bucketName: "shop-data" }],
        other: [
            "s3:PutBucketPolicy",
            { bucketName: "shop-data", bucketPolicy: { Statement: [{ Effect: "Allow", Principal: "*" }] } },
        ],
        verdict: "approved with a remark",
    },
    {
        name: "a canned list of access that the state does not hold",
        resource: { type: "aws:s3/bucket:Bucket", id: "shop-data", outputs: { bucket: "shop-data" } },
        own: ["s3:CreateBucket", { bucketName: "shop-data" }],
        other: ["s3:PutBucketAcl", { bucketName: "shop-data", "x-amz-acl": "public-read" }],
        verdict: "approved with a remark",
    },
    {
        name: "a function's public address",
        resource: { type: "aws:lambda/function:Function", id: "pay", outputs: { name: "pay" } },
        own: ["lambda:CreateFunction20150331", { functionName: "pay" }],
        other: ["lambda:CreateFunctionUrlConfig", { functionName: "pay", authType: "NONE" }],
        verdict: "approved with a remark",
    },
    {
        name: "a subscription to a topic that was just made",
        resource: {
            type: "aws:sns/topic:Topic",
            id: `arn:aws:sns:${place}:alerts`,
            outputs: { name: "alerts", arn: `arn:aws:sns:${place}:alerts` },
        },
        own: ["sns:CreateTopic", { name: "alerts" }, { topicArn: `arn:aws:sns:${place}:alerts` }],
        other: ["sns:Subscribe", { topicArn: `arn:aws:sns:${place}:alerts`, endpoint: "https://198.51.100.7/" }],
        verdict: "approved with a remark",
    },
    {
        name: "a repository's policy beside its lifecycle policy",
        resource: { type: "aws:ecr/lifecyclePolicy:LifecyclePolicy", id: "app", outputs: { repository: "app" } },
        own: ["ecr:PutLifecyclePolicy", { repositoryName: "app" }],
        other: ["ecr:SetRepositoryPolicy", { repositoryName: "app", policyText: "{}" }],
        verdict: "approved with a remark",
    },
    {
        name: "another role for an instance, asked in a wrapped request",
        resource: { type: "aws:ec2/instance:Instance", id: "i-0123456789abcdef0", outputs: {} },
        own: ["ec2:RunInstances", {}, { instancesSet: { items: [{ instanceId: "i-0123456789abcdef0" }] } }],
        other: [
            "ec2:AssociateIamInstanceProfile",
            {
                AssociateIamInstanceProfileRequest: {
                    InstanceId: "i-0123456789abcdef0",
                    IamInstanceProfile: { Name: "admin" },
                },
            },
        ],
        verdict: "approved with a remark",
    },
];

describe("a call inside the running step of its resource", () => {
    for (const { name, resource, own, other, verdict } of cases) {
        it(`${name}: ${verdict}`, () => {
            const history = historyFrom([
                { start: "10:00:00", end: "10:02:00", state: [{ ...resource, created: "10:01:00" }] },
            ]);
            const call = ([call, request, response]: typeof own, time: string, id?: string): Json =>
                record(call, time, { request, response, ...(id === undefined ? {} : { id }) });
            assert.deepEqual(
                (({ verdict, remarks }) => [verdict, remarks])(verdictOf([call(own, "10:00:50", "subject")], history)),
                ["approved", []],
            );
            const said = verdictOf([call(own, "10:00:50"), call(other, "10:00:55", "subject")], history);
            assert.equal(said.remarks.length > 0 ? `${said.verdict} with a remark` : said.verdict, verdict);
        });
    }

    it("takes a protection away while the bucket is updated: approved with a remark", () => {
        const bucket = { type: "aws:s3/bucket:Bucket", id: "shop-data", outputs: { bucket: "shop-data" } };
        const history = historyFrom([
            { start: "09:00:00", end: "09:01:00", changeId: "CHG0000", state: [{ ...bucket, created: "09:00:30" }] },
            { start: "10:00:00", end: "10:02:00", state: [{ ...bucket, created: "09:00:30", modified: "10:01:00" }] },
        ]);
        const request = { bucketName: "shop-data" };
        const said = verdictOf(
            [
                record("s3:PutBucketTagging", "10:00:50", { request }),
                record("s3:DeleteBucketPublicAccessBlock", "10:00:55", { id: "subject", request }),
            ],
            history,
        );
        assert.equal(said.verdict, "approved");
        assert.match(said.remarks.join(), /can be something else/);
    });

    it("takes more than the update took: out-of-band, as a batch", () => {
        const instance = (id: string): MadeResource => ({ type: "aws:ec2/instance:Instance", name: id, id });
        const [gone, kept, unknown] = ["i-0aaaaaaaaaaaaaaaa", "i-0bbbbbbbbbbbbbbbb", "i-0cccccccccccccccc"] as const;
        const history = historyFrom([
            {
                start: "09:00:00",
                end: "09:01:00",
                changeId: "CHG0000",
                state: [gone, kept].map((id) => ({ ...instance(id), created: "09:00:30" })),
            },
            { start: "10:00:00", end: "10:02:00", state: [{ ...instance(kept), created: "09:00:30" }] },
        ]);
        const terminate = (...ids: readonly string[]): string =>
            verdictOf(
                [
                    record("ec2:TerminateInstances", "10:00:30", {
                        id: "subject",
                        request: { instancesSet: { items: ids.map((instanceId) => ({ instanceId })) } },
                    }),
                ],
                history,
            ).verdict;
        assert.equal(terminate(gone), "approved");
        assert.equal(terminate(gone, kept), "out-of-band");
        assert.equal(terminate(gone, unknown), "out-of-band");
    });

    it("makes another resource of a step's type through Cloud Control: out-of-band", () => {
        const role: MadeResource = { type: "aws-native:iam:Role", id: "task", outputs: { roleName: "task" } };
        const history = historyFrom([
            { start: "10:00:00", end: "10:02:00", state: [{ ...role, created: "10:01:00" }] },
        ]);
        const make = (name: string, identifier?: string): string =>
            verdictOf(
                [
                    record("cloudcontrolapi:CreateResource", "10:00:30", {
                        id: "subject",
                        request: { typeName: "AWS::IAM::Role", desiredState: JSON.stringify({ RoleName: name }) },
                        response: { progressEvent: identifier === undefined ? {} : { identifier } },
                    }),
                ],
                history,
            ).verdict;
        assert.equal(make("task"), "approved");
        assert.equal(make("backdoor"), "out-of-band");
        assert.equal(make("", "backdoor"), "out-of-band");
    });
});
