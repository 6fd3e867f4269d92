import assert from "node:assert/strict";
import { eventWords, withoutApiDate } from "../../../core/trail/event-words";
import { keyNoun } from "../../../core/trail/key-noun";
import { typeNoun } from "../../../core/trail/managed-resource";
import { eventLabel } from "../../../core/trail/service-of";
import { verbClass } from "../../../core/trail/verb-class";
import { endsAlike, sameRoot, words } from "../../../core/trail/words";

describe("the words of AWS's names", () => {
    const names: readonly [string, string][] = [
        ["SecurityGroupIngress", "security group ingress"],
        ["trailARN", "trail arn"],
        ["dBInstanceIdentifier", "d b instance identifier"],
        ["s3BucketName", "s3 bucket name"],
        ["flow-logs", "flow log"],
        ["policies", "policy"],
        ["Addresses", "address"],
        ["status", "status"],
        ["alias", "alias"],
        ["WebACL", "web acl"],
        ["", ""],
    ];
    for (const [name, want] of names) {
        it(`${name} is ${want}`, () => {
            assert.equal(words(name).join(" "), want);
        });
    }

    const calls: readonly [string, string, string][] = [
        ["CreateFunction20150331", "create", "function"],
        ["AddPermission20150331v2", "add", "permission"],
        ["CreateDistributionWithTags2020_05_31", "create", "distribution with tag"],
        ["BatchDeleteImage", "delete", "image"],
        ["AdminCreateUser", "create", "user"],
        ["PutBucketPolicy", "put", "bucket policy"],
        ["Publish", "publish", ""],
    ];
    for (const [name, verb, noun] of calls) {
        it(`${name} does ${verb}`, () => {
            const taken = eventWords(name);
            assert.deepEqual([taken.verb, taken.noun.join(" ")], [verb, noun]);
        });
    }

    it("takes API dates off, and nothing else", () => {
        assert.equal(withoutApiDate("UpdateFunctionCode20150331v2"), "UpdateFunctionCode");
        assert.equal(withoutApiDate("CreateDistribution2020_05_31"), "CreateDistribution");
        assert.equal(withoutApiDate("PutObject"), "PutObject");
    });

    const keys: readonly [string, string][] = [
        ["roleName", "role"],
        ["FlowLogIds", "flow log"],
        ["instancesSet", "instance"],
        ["resourceArn", ""],
        ["id", ""],
        ["items", ""],
        ["keyId", "key"],
        ["keyName", "key pair"],
        ["key", ""],
        ["kmsKeyId", "kms key"],
        ["destinationCidrBlock", "destination cidr block"],
        ["bucket", "bucket"],
    ];
    for (const [key, noun] of keys) {
        it(`the key ${key} names ${noun === "" ? "nothing by itself" : `a ${noun}`}`, () => {
            assert.equal(keyNoun(key).join(" "), noun);
        });
    }

    const types: readonly [string, string][] = [
        ["aws:iam/rolePolicy:RolePolicy", "role policy"],
        ["aws:s3/bucketV2:BucketV2", "bucket"],
        ["aws-native:s3:Bucket", "bucket"],
        ["aws-native:ec2/index:VPC", "vpc"],
    ];
    for (const [type, noun] of types) {
        it(`${type} is a ${noun}`, () => {
            assert.equal(typeNoun(type).join(" "), noun);
        });
    }

    it("knows one root from another", () => {
        for (const [a, b] of [
            ["attachment", "attach"],
            ["association", "associate"],
            ["rotation", "rotate"],
            ["subscription", "subscribe"],
        ] as const) {
            assert.ok(sameRoot(a, b), `${a} ${b}`);
        }
        for (const [a, b] of [
            ["subnet", "subscribe"],
            ["listener", "list"],
            ["instance", "install"],
            ["access", "accelerate"],
        ] as const) {
            assert.ok(!sameRoot(a, b), `${a} ${b}`);
        }
        assert.ok(endsAlike(words("DBInstance"), words("Instance")));
        assert.ok(endsAlike(words("NodeGroup"), words("Nodegroup")));
        assert.ok(!endsAlike(words("RouteTable"), words("Route")));
        assert.ok(!endsAlike([], words("Route")));
    });

    const verbs: readonly [string, string][] = [
        ["CreateRole", "makes"],
        ["RunInstances", "makes"],
        ["PutRolePolicy", "gives"],
        ["AuthorizeSecurityGroupIngress", "gives"],
        ["RevokeSecurityGroupEgress", "takes"],
        ["DeregisterImage", "takes"],
        ["DeleteRole", "destroys"],
        ["TerminateInstances", "destroys"],
        ["ScheduleKeyDeletion", "destroys"],
        ["SendCommand", "uses"],
        ["InvokeModel", "uses"],
    ];
    for (const [name, kind] of verbs) {
        it(`${name} ${kind}`, () => {
            const { verb, all } = eventWords(name);
            assert.equal(verbClass(verb, all), kind);
        });
    }

    it("labels a call by IAM's name of its service", () => {
        for (const [eventSource, label] of [
            ["iam.amazonaws.com", "iam:X"],
            ["monitoring.amazonaws.com", "cloudwatch:X"],
            ["tagging.amazonaws.com", "tag:X"],
            ["chime-sdk-voice.amazonaws.com", "chime:X"],
            ["metering-marketplace.amazonaws.com", "aws-marketplace:X"],
            ["s3.amazonaws.com.cn", "s3:X"],
        ] as const) {
            assert.equal(eventLabel({ eventSource, eventName: "X" }), label);
        }
    });
});
