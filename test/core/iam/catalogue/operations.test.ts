import assert from "node:assert/strict";
import * as catalogue from "../../../../core/iam/catalogue";

describe("operations and the actions that authorise them", () => {
    const cases: [string, string[]][] = [
        ["s3:ListBuckets", ["s3:ListAllMyBuckets"]],
        ["S3:listbuckets", ["s3:ListAllMyBuckets"]],
        ["s3:HeadBucket", ["s3:ListBucket"]],
        ["s3:DeleteBucketLifecycle", ["s3:PutLifecycleConfiguration"]],
        ["s3:DeletePublicAccessBlock", ["s3:PutBucketPublicAccessBlock"]],
        ["s3:PutBucketReplication", ["s3:PutReplicationConfiguration", "iam:PassRole"]],
        ["apigateway:CreateBasePathMapping", ["apigateway:POST"]],
        ["apigateway:CreateApi", ["apigateway:POST", "iam:PassRole"]],
        ["opensearch:UpdateDataSource", ["es:UpdateDataSource", "iam:PassRole"]],
        ["access-analyzer:ListFindingsV2", ["access-analyzer:ListFindings"]],
        ["iam:CreateRole", ["iam:CreateRole", "iam:TagRole"]],
        ["s3:GetBucketPolicy", ["s3:GetBucketPolicy"]],
        ["s3:DoNothing", []],
        ["nothing:CreateRole", []],
        ["", []],
    ];
    for (const [operation, expected] of cases) {
        it(`${operation || "an empty name"} → ${expected.join(", ") || "unknown"}`, () =>
            assert.deepEqual(catalogue.actionsOfOperation(operation), expected));
    }
});

describe("operations that pass a role", () => {
    it("are as many as AWS lists, less the one that is left out", () => {
        assert.equal(catalogue.rolePasses().length, 858);
        assert.equal(new Set(catalogue.rolePasses().map(({ operation }) => operation.split(":")[0])).size, 174);
        assert.equal(catalogue.rolePasses().filter(({ passedTo }) => passedTo.length === 0).length, 27);
    });

    it("need at least one existing action, and to be listed once", () => {
        const seen = new Set<string>();
        for (const { operation, needs, also, passedTo } of catalogue.rolePasses()) {
            assert.ok(!seen.has(operation.toLowerCase()), operation);
            seen.add(operation.toLowerCase());
            assert.ok(needs.length > 0, operation);
            for (const action of [...needs, ...also]) assert.equal(catalogue.actionNamed(action)?.name, action);
            for (const principal of passedTo) assert.match(principal, /^[a-z0-9.-]+\.amazonaws\.com$/);
        }
    });

    const cases: [string, Partial<catalogue.RolePass>][] = [
        ["lambda:CreateFunction", { needs: ["lambda:CreateFunction"], passedTo: ["lambda.amazonaws.com"] }],
        ["ec2:AssociateIamInstanceProfile", { needs: ["ec2:AssociateIamInstanceProfile"] }],
        ["ecs:RunTask", { needs: ["ecs:RunTask"], passedTo: ["ecs-tasks.amazonaws.com", "ecs.amazonaws.com"] }],
        ["glue:CreateDevEndpoint", { needs: ["glue:CreateDevEndpoint"], passedTo: ["glue.amazonaws.com"] }],
        [
            "cloudformation:CreateStack",
            { needs: ["cloudformation:CreateStack"], passedTo: ["cloudformation.amazonaws.com"] },
        ],
        ["cognito-identity:SetIdentityPoolRoles", { passedTo: [] }],
        ["opensearch:CreateDomain", { needs: ["es:CreateDomain"], passedTo: ["es.amazonaws.com"] }],
        ["apigateway:ImportRestApi", { needs: ["apigateway:POST"], also: ["apigateway:UpdateRestApiPolicy"] }],
        ["SAGEMAKER:createnotebookinstance", { needs: ["sagemaker:CreateNotebookInstance"] }],
    ];
    for (const [operation, expected] of cases) {
        it(`${operation} passes one`, () => {
            const found = catalogue.findRolePass(operation);
            assert.ok(found !== undefined && catalogue.passesRole(operation));
            assert.deepEqual({ ...found, ...expected }, found);
        });
    }

    for (const operation of ["s3:GetObject", "iam:PassRole", "lambda:InvokeFunction", "lambda:AddEventSource", ""]) {
        it(`${operation || "an empty name"} passes none`, () => assert.equal(catalogue.passesRole(operation), false));
    }
});
