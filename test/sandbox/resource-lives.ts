import type { Json } from "../../sandbox/trail/call";

export const anyRoleArn = "arn:aws:iam::111122223333:role/task";
export const anyPolicy = JSON.stringify({ Version: "2012-10-17", Statement: [] });
const otherPolicy = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Deny" }] });

/** One life of each type: what the program says first, what it says then, and the calls that AWS sees. */
export const lives: readonly {
    readonly token: string;
    readonly first: Json;
    readonly then?: Json;
    readonly id: RegExp;
    readonly calls: readonly [create: string[], update: string[], remove: string[]];
}[] = [
    {
        token: "aws:dynamodb/table:Table",
        first: { name: "t", hashKey: "id", attributes: [{ name: "id", type: "S" }], tags: { a: "1" } },
        then: {
            name: "t",
            hashKey: "id",
            attributes: [{ name: "id", type: "S" }],
            ttl: { attributeName: "end", enabled: true },
        },
        id: /^t$/,
        calls: [["CreateTable"], ["UpdateTimeToLive", "UntagResource"], ["DeleteTable"]],
    },
    {
        token: "aws:ec2/securityGroup:SecurityGroup",
        first: { name: "g", ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"] }] },
        then: {
            name: "g",
            ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }],
            egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
            tags: { a: "b" },
        },
        id: /^sg-0[0-9a-f]{16}$/,
        calls: [
            ["CreateSecurityGroup", "RevokeSecurityGroupEgress", "AuthorizeSecurityGroupIngress"],
            [
                "RevokeSecurityGroupIngress",
                "AuthorizeSecurityGroupIngress",
                "AuthorizeSecurityGroupEgress",
                "CreateTags",
            ],
            ["DeleteSecurityGroup"],
        ],
    },
    {
        token: "aws:iam/instanceProfile:InstanceProfile",
        first: { name: "p", role: "a" },
        then: { name: "p", role: "b" },
        id: /^p$/,
        calls: [
            ["CreateInstanceProfile", "AddRoleToInstanceProfile"],
            ["RemoveRoleFromInstanceProfile", "AddRoleToInstanceProfile"],
            ["RemoveRoleFromInstanceProfile", "DeleteInstanceProfile"],
        ],
    },
    {
        token: "aws:iam/policy:Policy",
        first: { name: "p", policy: anyPolicy },
        then: { name: "p", policy: otherPolicy, tags: { a: "1" } },
        id: /^arn:aws:iam::111122223333:policy\/p$/,
        calls: [["CreatePolicy"], ["CreatePolicyVersion", "TagPolicy"], ["DeletePolicy"]],
    },
    {
        token: "aws:iam/role:Role",
        first: { name: "r", assumeRolePolicy: anyPolicy, inlinePolicies: [{ name: "in", policy: anyPolicy }] },
        then: { name: "r", assumeRolePolicy: otherPolicy, description: "d", managedPolicyArns: [anyRoleArn] },
        id: /^r$/,
        calls: [
            ["CreateRole", "PutRolePolicy"],
            ["UpdateAssumeRolePolicy", "UpdateRoleDescription", "DeleteRolePolicy", "AttachRolePolicy"],
            ["DetachRolePolicy", "DeleteRole"],
        ],
    },
    {
        token: "aws:iam/rolePolicy:RolePolicy",
        first: { name: "p", role: "r", policy: anyPolicy },
        then: { name: "p", role: "r", policy: otherPolicy },
        id: /^r:p$/,
        calls: [["PutRolePolicy"], ["PutRolePolicy"], ["DeleteRolePolicy"]],
    },
    {
        token: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
        first: { role: "r", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
        id: /^r\/arn:aws:iam::aws:policy\/ReadOnlyAccess$/,
        calls: [["AttachRolePolicy"], [], ["DetachRolePolicy"]],
    },
    {
        token: "aws:kms/alias:Alias",
        first: { name: "alias/a", targetKeyId: "1" },
        then: { name: "alias/a", targetKeyId: "2" },
        id: /^alias\/a$/,
        calls: [["CreateAlias"], ["UpdateAlias"], ["DeleteAlias"]],
    },
    {
        token: "aws:kms/key:Key",
        first: { description: "d", enableKeyRotation: true },
        then: { description: "e", enableKeyRotation: false, policy: anyPolicy },
        id: /^[0-9a-f-]{36}$/,
        calls: [
            ["CreateKey", "EnableKeyRotation"],
            ["DisableKeyRotation", "UpdateKeyDescription", "PutKeyPolicy"],
            ["ScheduleKeyDeletion"],
        ],
    },
    {
        token: "aws:lambda/function:Function",
        first: {
            name: "f",
            role: anyRoleArn,
            s3Bucket: "b",
            s3Key: "1",
            environment: { variables: { TOKEN: "hidden" } },
        },
        then: { name: "f", role: anyRoleArn, s3Bucket: "b", s3Key: "2", timeout: 30 },
        id: /^f$/,
        calls: [
            ["CreateFunction20150331"],
            ["UpdateFunctionConfiguration20150331v2", "UpdateFunctionCode20150331v2"],
            ["DeleteFunction20150331"],
        ],
    },
    {
        token: "aws:lambda/permission:Permission",
        first: { statementId: "s", function: "f", action: "lambda:InvokeFunction", principal: "s3.amazonaws.com" },
        id: /^s$/,
        calls: [["AddPermission20150331v2"], [], ["RemovePermission20150331v2"]],
    },
    {
        token: "aws:cloudwatch/logGroup:LogGroup",
        first: { name: "/l", retentionInDays: 30 },
        then: { name: "/l" },
        id: /^\/l$/,
        calls: [["CreateLogGroup", "PutRetentionPolicy"], ["DeleteRetentionPolicy"], ["DeleteLogGroup"]],
    },
    ...["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"]
        .map((token) => ({
            token,
            first: { bucket: "b", tags: { a: "1" } },
            then: { bucket: "b" },
            id: /^b$/,
            calls: [["CreateBucket", "PutBucketTagging"], ["DeleteBucketTagging"], ["DeleteBucket"]] as const,
        }))
        .map((life) => ({ ...life, calls: life.calls.map((list) => [...list]) as [string[], string[], string[]] })),
    ...(
        [
            ["aws:s3/bucketAcl:BucketAcl", { acl: "private" }, { acl: "public-read" }, "BucketAcl", "Put"],
            [
                "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
                { rules: [] },
                { rules: [{ id: "a" }] },
                "BucketLifecycle",
                "Delete",
            ],
            [
                "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
                { rule: {} },
                { rule: { objectOwnership: "ObjectWriter" } },
                "BucketOwnershipControls",
                "Delete",
            ],
            [
                "aws:s3/bucketPolicy:BucketPolicy",
                { policy: anyPolicy },
                { policy: otherPolicy },
                "BucketPolicy",
                "Delete",
            ],
            [
                "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
                { blockPublicAcls: true },
                { blockPublicAcls: false },
                "BucketPublicAccessBlock",
                "Delete",
            ],
            [
                "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
                { rules: [] },
                { rules: [{}] },
                "BucketEncryption",
                "Delete",
            ],
            [
                "aws:s3/bucketVersioning:BucketVersioning",
                { versioningConfiguration: { status: "Enabled" } },
                { versioningConfiguration: { status: "Suspended" } },
                "BucketVersioning",
                "Put",
            ],
        ] as const
    ).map(([token, first, then, noun, end]) => ({
        token,
        first: { bucket: "b", ...first },
        then: { bucket: "b", ...then },
        id: /^b$/,
        calls: [[`Put${noun}`], [`Put${noun}`], [`${end}${noun}`]] as [string[], string[], string[]],
    })),
    {
        token: "aws:secretsmanager/secret:Secret",
        first: { name: "s" },
        then: { name: "s", description: "d", policy: anyPolicy },
        id: /^arn:aws:secretsmanager:eu-west-1:111122223333:secret:s-[A-Za-z0-9]{6}$/,
        calls: [["CreateSecret"], ["UpdateSecret", "PutResourcePolicy"], ["DeleteSecret"]],
    },
    {
        token: "aws:secretsmanager/secretPolicy:SecretPolicy",
        first: { secretArn: "arn:s", policy: anyPolicy },
        then: { secretArn: "arn:s", policy: otherPolicy },
        id: /^arn:s$/,
        calls: [["PutResourcePolicy"], ["PutResourcePolicy"], ["DeleteResourcePolicy"]],
    },
    {
        token: "aws:sns/topic:Topic",
        first: { name: "t" },
        then: { name: "t", displayName: "T", tags: { a: "1" } },
        id: /^arn:aws:sns:eu-west-1:111122223333:t$/,
        calls: [["CreateTopic"], ["SetTopicAttributes", "TagResource"], ["DeleteTopic"]],
    },
    {
        token: "aws:sns/topicPolicy:TopicPolicy",
        first: { arn: "arn:t", policy: anyPolicy },
        then: { arn: "arn:t", policy: otherPolicy },
        id: /^arn:t$/,
        calls: [["SetTopicAttributes"], ["SetTopicAttributes"], ["SetTopicAttributes"]],
    },
    {
        token: "aws:sqs/queue:Queue",
        first: { name: "q.fifo", fifoQueue: true },
        then: { name: "q.fifo", fifoQueue: true, delaySeconds: 5, tags: { a: "1" } },
        id: /^https:\/\/sqs\.eu-west-1\.amazonaws\.com\/111122223333\/q\.fifo$/,
        calls: [["CreateQueue"], ["SetQueueAttributes", "TagQueue"], ["DeleteQueue"]],
    },
    {
        token: "aws:sqs/queuePolicy:QueuePolicy",
        first: { queueUrl: "https://q", policy: anyPolicy },
        then: { queueUrl: "https://q", policy: otherPolicy },
        id: /^https:\/\/q$/,
        calls: [["SetQueueAttributes"], ["SetQueueAttributes"], ["SetQueueAttributes"]],
    },
    {
        token: "aws:kinesis/stream:Stream",
        first: { shardCount: 1 },
        then: { shardCount: 2 },
        id: /^stream-[0-9a-f]{17}$/,
        calls: [["CreateStream"], ["UpdateStream"], ["DeleteStream"]],
    },
];
