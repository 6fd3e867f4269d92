import type { RiskKind } from "../../core/iam/catalogue/action";

/**
 * What we decided ourselves about the data: each decision with its reason and, where AWS says so, the page. The lists of
 * others come as they are from `data/`; what is not named here is taken from them.
 */

const api = (service: string, operation: string) =>
    `https://docs.aws.amazon.com/${service}/latest/APIReference/API_${operation}.html`;

/** Corrections of access levels that we do not take over, and the same lists' ratings as resource exposure. */
export const declined: readonly { readonly actions: readonly string[]; readonly why: string }[] = [
    {
        actions: ["iam:CreateAccountAlias", "iam:DeleteAccountAlias"],
        why: "names the account's sign-in page and gives nobody anything",
    },
    { actions: ["iam:ChangePassword"], why: "changes only the caller's own password, which the caller has to know" },
    {
        actions: ["iam:DeleteServerCertificate", "iam:UpdateServerCertificate", "iam:UploadServerCertificate"],
        why: "certificates of load balancers, not of identities",
    },
    { actions: ["iam:UpdateRoleDescription"], why: "changes a text that no decision reads" },
    {
        actions: ["cognito-identity:GetId", "cognito-identity:UnlinkIdentity"],
        why: "public operations that a guest of an identity pool calls for himself",
    },
    {
        actions: ["sqs:CreateQueue", "sns:CreateTopic", "es:CreateElasticsearchDomain"],
        why: "sets a policy only on what it creates; AWS went through these services in 2026 and marks only what changes an existing policy",
    },
    {
        actions: ["lightsail:GetRelationalDatabaseMasterUserPassword"],
        why: "reads a password and manages no permission: rated as credential exposure instead",
    },
];

/** Ratings that the lists lack. */
export const addedRisks: readonly {
    readonly kind: RiskKind;
    readonly actions: Readonly<Record<string, string>>;
}[] = [
    {
        kind: "data-access",
        actions: {
            "dsql:DbConnect":
                "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html",
            "dsql:DbConnectAdmin":
                "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html",
            "dynamodb:PartiQLSelect": api("amazondynamodb", "ExecuteStatement"),
            "ebs:GetSnapshotBlock": api("ebs", "GetSnapshotBlock"),
            "kms:Decrypt": api("kms", "Decrypt"),
            "logs:FilterLogEvents": api("AmazonCloudWatchLogs", "FilterLogEvents"),
            "rds-data:BatchExecuteStatement": api("rdsdataservice", "BatchExecuteStatement"),
            "rds-data:ExecuteStatement": api("rdsdataservice", "ExecuteStatement"),
            "redshift-data:GetStatementResult": api("redshift-data", "GetStatementResult"),
            "secretsmanager:BatchGetSecretValue": api("secretsmanager", "BatchGetSecretValue"),
            "secretsmanager:GetSecretValue": api("secretsmanager", "GetSecretValue"),
        },
    },
    {
        kind: "credential-exposure",
        actions: {
            "redshift-serverless:GetCredentials": api("redshift-serverless", "GetCredentials"),
            "redshift:GetClusterCredentialsWithIAM": api("redshift", "GetClusterCredentialsWithIAM"),
            "secretsmanager:BatchGetSecretValue": api("secretsmanager", "BatchGetSecretValue"),
            "secretsmanager:GetSecretValue": api("secretsmanager", "GetSecretValue"),
        },
    },
    {
        kind: "escalation",
        actions: {
            "ssm:SendCommand": api("systems-manager", "SendCommand"),
            "ssm:StartSession": api("systems-manager", "StartSession"),
        },
    },
    {
        kind: "resource-exposure",
        actions: {
            "dynamodb:PutResourcePolicy": api("amazondynamodb", "PutResourcePolicy"),
            "ec2:ModifyImageAttribute": api("AWSEC2", "ModifyImageAttribute"),
            "kinesis:PutResourcePolicy": api("kinesis", "PutResourcePolicy"),
            "lambda:CreateFunctionUrlConfig": api("lambda", "CreateFunctionUrlConfig"),
            "lambda:UpdateFunctionUrlConfig": api("lambda", "UpdateFunctionUrlConfig"),
            "rds:ModifyDBClusterSnapshotAttribute": api("AmazonRDS", "ModifyDBClusterSnapshotAttribute"),
            "rds:ModifyDBSnapshotAttribute": api("AmazonRDS", "ModifyDBSnapshotAttribute"),
        },
    },
];

/**
 * Which of its authorised actions an operation without a namesake needs, where AWS lists several. API Gateway's actions are
 * HTTP methods, so the method of the operation's own request is the one.
 */
export const neededActions: Readonly<Record<string, { readonly needs: readonly string[]; readonly page: string }>> = {
    "apigateway:ImportApi": {
        needs: ["apigateway:PUT"],
        page: "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html",
    },
    "apigateway:ReimportApi": {
        needs: ["apigateway:PUT"],
        page: "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid.html",
    },
    "apigateway:ImportRestApi": { needs: ["apigateway:POST"], page: api("apigateway", "ImportRestApi") },
    "apigateway:PutRestApi": { needs: ["apigateway:PUT"], page: api("apigateway", "PutRestApi") },
};

/** Condition keys that have several values although AWS's list of keys gives them one. */
export const multivaluedKeys: Readonly<Record<string, string>> = {
    "cognito-identity.amazonaws.com:amr":
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif",
};

/** Global condition keys that the data package does not have yet, with their kind of value. */
export const addedGlobalKeys: readonly { readonly key: string; readonly type: string; readonly page: string }[] = [
    {
        key: "aws:OriginIdentity/${Name}",
        type: "String",
        page: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_tip_federation_context_keys.html",
    },
    {
        key: "aws:SignInSessionArn",
        type: "ARN",
        page: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html",
    },
];

/** Operations that are left out. */
export const leftOut: Readonly<Record<string, string>> = {
    "lambda:AddEventSource":
        "an operation of Lambda's preview in 2014; no action authorises it, so that passing a role would seem to need nothing else",
};
