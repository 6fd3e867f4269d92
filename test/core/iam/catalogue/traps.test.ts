import assert from "node:assert/strict";
import * as catalogue from "../../../../core/iam/catalogue";

const named = (name: string) => {
    const found = catalogue.actionNamed(name);
    assert.ok(found !== undefined, `${name} is missing`);
    return found;
};

// What is known to go wrong with AWS's data and with those who collect it. A new release that brings one of these back, or
// changes a figure, is looked at by a person before it is committed.
describe("known traps of AWS's data", () => {
    it("has as many services, actions and resource types as were counted", () => {
        const types = catalogue.services().flatMap(({ prefix }) => catalogue.resourceTypesOf(prefix));
        assert.equal(catalogue.services().length, 456);
        assert.equal(catalogue.actionCount(), 22_091);
        assert.equal(types.length, 2_334);
    });

    it("iam:PassRole is only a write in AWS's data, and manages permissions after correction", () => {
        const { publishedLevels, levels, levelSources } = named("iam:PassRole");
        assert.deepEqual(publishedLevels, ["Write"]);
        assert.deepEqual(levels, ["Permissions management", "Write"]);
        assert.equal(levelSources.length, 2);
        assert.equal(catalogue.gravestLevel(levels), "Permissions management");
    });

    it("compound levels are several levels", () => {
        assert.deepEqual(named("s3:PutBucketPolicy").publishedLevels, ["Permissions management", "Write"]);
        assert.deepEqual(named("ec2:CreateTags").publishedLevels, ["Write", "Tagging"]);
        const count = (letters: string) =>
            Array.from({ length: catalogue.actionCount() }, (_, id) => catalogue.action(id)!).filter(
                ({ publishedLevels }) => publishedLevels.join(", ") === letters,
            ).length;
        assert.equal(count("Permissions management, Write"), 425);
        assert.equal(count("Write, Tagging"), 719);
        assert.equal(count("Permissions management"), 0);
        assert.equal(count("Tagging"), 0);
    });

    const flips: [string, catalogue.AccessLevel][] = [
        ["cloudhsm:PutResourcePolicy", "Permissions management"],
        ["networkmanager:PutResourcePolicy", "Permissions management"],
        ["networkmanager:StartOrganizationServiceAccessUpdate", "Permissions management"],
        ["organizations:AttachPolicy", "Permissions management"],
        ["organizations:DeleteResourcePolicy", "Permissions management"],
        ["organizations:DetachPolicy", "Permissions management"],
        ["organizations:PutResourcePolicy", "Permissions management"],
        ["organizations:UpdatePolicy", "Permissions management"],
        ["route53-recovery-control-config:PutResourcePolicy", "Permissions management"],
        ["sqs:SetQueueAttributes", "Permissions management"],
        ["quicksight:DescribeDataSetPermissions", "Read"],
        ["quicksight:DescribeDataSourcePermissions", "Read"],
        ["ssm:PutConfigurePackageResult", "Write"],
    ];
    for (const [action, level] of flips) {
        it(`${action} is ${level}`, () => assert.equal(catalogue.gravestLevel(named(action).levels), level));
    }

    const limited: [string, boolean][] = [
        ["sns:Unsubscribe", true],
        ["redshift:DescribeClusters", true],
        ["cloudwatch:PutMetricData", true],
        ["organizations:CreatePolicy", true],
        ["cloudfront:CreateKeyValueStore", false],
        ["deadline:SearchWorkers", false],
        ["ec2:DescribeInstances", false],
        ["s3:ListAllMyBuckets", false],
        ["s3:GetObject", true],
    ];
    for (const [action, expected] of limited) {
        it(`${action} can${expected ? "" : "not"} be limited by ARN`, () =>
            assert.equal(named(action).resourceTypes.length > 0, expected));
    }

    it("counts the actions that cannot be limited by ARN", () => {
        assert.equal(catalogue.actionsWithoutResource().length, 6_724);
    });

    it("takes nothing from the dependent actions, which are empty since July 2026", () => {
        const runInstances = catalogue.findRolePass("ec2:RunInstances");
        assert.ok(!("dependentActions" in named("ec2:RunInstances")));
        assert.deepEqual(runInstances?.needs, ["ec2:RunInstances"]);
        assert.ok(runInstances.passedTo.includes("ec2.amazonaws.com"));
    });

    it("lists what AWS lists twice once", () => {
        assert.deepEqual(
            named("ec2-instance-connect:OpenTunnel").resourceTypes.map(({ type }) => type),
            ["instance-connect-endpoint"],
        );
        const { conditionKeys } = named("s3:GetBucketObjectLockConfiguration");
        assert.equal(new Set(conditionKeys).size, conditionKeys.length);
    });

    it("keeps several ARN formats of one kind of resource apart", () => {
        assert.deepEqual(catalogue.arnFormatsOf("lex", "bot alias"), [
            "arn:${Partition}:lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId}",
            "arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotAlias}",
        ]);
        assert.deepEqual(catalogue.arnFormatsOf("S3", "Bucket"), ["arn:${Partition}:s3:::${BucketName}"]);
        assert.deepEqual(catalogue.arnFormatsOf("s3", "nothing"), []);
        assert.deepEqual(catalogue.arnFormatsOf("nothing", "bucket"), []);
    });

    it("keeps the condition keys of each kind of resource apart", () => {
        const { resourceTypes } = named("ec2:RunInstances");
        const keysOf = (type: string) => resourceTypes.find((each) => each.type === type)?.conditionKeys;
        assert.ok(keysOf("instance")?.includes("ec2:InstanceType"));
        assert.ok(!keysOf("image")?.includes("ec2:InstanceType"));
        assert.ok(catalogue.conditionKeysOf(named("ec2:RunInstances")).has("ec2:InstanceType"));
    });
});
