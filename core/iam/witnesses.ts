import { notKnown } from "./not-known";
import type { Request } from "./permits";
import type { Statement } from "./statement";

/** Partition and account that ARNs of witnesses are made for. */
export interface Place {
    readonly partition: string;
    /** Absent where a document names none. May be a policy variable, e.g. `${aws:PrincipalAccount}`. */
    readonly account?: string;
}

/**
 * The places that a document may mean: its own partitions and accounts where it names some, else the ordinary ones. A
 * document that permits everything in one of them permits everything.
 */
export function placesOf(statements: readonly Statement[]): readonly Place[] {
    const partitions = new Set(["aws"]);
    const accounts = new Set<string | undefined>();
    for (const value of statements.flatMap(({ resource }) => resource?.values ?? [])) {
        if (value === notKnown) continue;
        const arn = /^arn:(aws[a-z-]*):[^:]*:[^:]*:((?:\$\{[^}]*\}|[^:*?${])+)?/.exec(value);
        if (arn === null) continue;
        partitions.add(arn[1]!);
        accounts.add(arn[2]);
    }
    if (accounts.size === 0) accounts.add(undefined);
    return [...partitions].flatMap((partition) =>
        [...accounts].map((account) => (account === undefined ? { partition } : { partition, account })),
    );
}

/** Calls by which their caller can get every other right. */
export function administration(place: Place | undefined): readonly Request[] {
    return [
        ...["CreatePolicyVersion", "AttachRolePolicy", "PutRolePolicy", "UpdateAssumeRolePolicy", "PassRole"].map(
            (name) => ({
                action: `iam:${name}`,
                ...at(place, (p) => roleArn(p, "countersign/any-role")),
            }),
        ),
        { action: "iam:CreateAccessKey", ...at(place, (p) => `arn:${p.partition}:iam::${accountOf(p)}:user/any-user`) },
        { action: "sts:AssumeRole", ...at(place, (p) => roleArn(p, "countersign/any-role")) },
    ];
}

/** One harmful or revealing call of each of many services. */
export function everything(place: Place | undefined): readonly Request[] {
    return services.map(([service, name, resource]) => ({
        action: `${service}:${name}`,
        ...at(place, (p) =>
            resource === undefined
                ? `arn:${p.partition}:${service}:eu-west-1:${accountOf(p)}:any/any-name`
                : `arn:${p.partition}:${resource.replace("ACCOUNT", () => accountOf(p))}`,
        ),
    }));
}

/** Passing roles whose names and paths have nothing in common. */
export function passingAnyRole(place: Place): readonly Request[] {
    return [
        "admin",
        "Deploy-7",
        "service-role/worker",
        "aws-reserved/sso.amazonaws.com/z9",
        "x/y/q_0",
        "OrganizationRole",
    ].map((name) => ({ action: "iam:PassRole", resource: roleArn(place, name) }));
}

function at(place: Place | undefined, arn: (place: Place) => string): { resource?: string } {
    return place === undefined ? {} : { resource: arn(place) };
}

function roleArn(place: Place, name: string): string {
    return `arn:${place.partition}:iam::${accountOf(place)}:role/${name}`;
}

function accountOf({ account = "111122223333" }: Place): string {
    return account;
}

const services: readonly (readonly [service: string, name: string, resource?: string])[] = [
    ["acm", "DeleteCertificate"],
    ["apigateway", "POST", "apigateway:eu-west-1::/restapis"],
    ["autoscaling", "UpdateAutoScalingGroup"],
    ["backup", "DeleteBackupVault"],
    ["batch", "SubmitJob"],
    ["cloudformation", "CreateStack"],
    ["cloudfront", "UpdateDistribution", "cloudfront::ACCOUNT:distribution/E1"],
    ["cloudtrail", "StopLogging"],
    ["cloudwatch", "DeleteAlarms"],
    ["codebuild", "StartBuild"],
    ["cognito-idp", "AdminCreateUser"],
    ["config", "StopConfigurationRecorder"],
    ["dynamodb", "DeleteTable"],
    ["ec2", "RunInstances"],
    ["ecr", "PutImage"],
    ["ecs", "RunTask"],
    ["eks", "CreateCluster"],
    ["elasticfilesystem", "DeleteFileSystem"],
    ["elasticloadbalancing", "ModifyListener"],
    ["es", "ESHttpPost"],
    ["events", "PutRule"],
    ["firehose", "PutRecord"],
    ["glue", "CreateJob"],
    ["guardduty", "DeleteDetector"],
    ["iam", "DeleteRole", "iam::ACCOUNT:role/any-role"],
    ["kinesis", "GetRecords"],
    ["kms", "ScheduleKeyDeletion"],
    ["lambda", "UpdateFunctionCode"],
    ["logs", "DeleteLogGroup"],
    ["organizations", "LeaveOrganization", "organizations::ACCOUNT:root/o-1/r-1"],
    ["rds", "DeleteDBInstance"],
    ["redshift", "DeleteCluster"],
    ["route53", "ChangeResourceRecordSets", "route53:::hostedzone/Z1"],
    ["s3", "DeleteBucket", "s3:::any-bucket"],
    ["s3", "GetObject", "s3:::any-bucket/any-key"],
    ["sagemaker", "CreateNotebookInstance"],
    ["secretsmanager", "GetSecretValue"],
    ["sns", "Publish"],
    ["sqs", "ReceiveMessage"],
    ["ssm", "SendCommand"],
    ["states", "StartExecution"],
    ["wafv2", "DeleteWebACL"],
    ["xray", "PutTraceSegments"],
];
