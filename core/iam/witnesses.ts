import { digitsOf, unlikeNames, type Invent } from "./invented-names";
import type { Request } from "./permits";
import type { Place } from "./places";

/** Requests that stand for one ability: who may make enough of them has it. */
export type Ability = readonly Request[];

/**
 * Calls by which their caller can get every other right, each on things of unlike names; `iam:PassRole`, which needs a service
 * beside it, is judged by itself.
 */
export function administration(place: Place | undefined, invent: Invent): readonly Ability[] {
    const names = place === undefined ? ["any"] : unlikeNames(invent);
    return Object.entries(rightGivers).flatMap(([kind, actions]) =>
        actions.map((name) =>
            names.map((target) => ({
                action: `iam:${name}`,
                ...at(place, invent, ({ partition, account }) => `arn:${partition}:iam::${account}:${kind}/${target}`),
            })),
        ),
    );
}

const rightGivers: Readonly<Record<string, readonly string[]>> = {
    role: ["AttachRolePolicy", "PutRolePolicy", "UpdateAssumeRolePolicy"],
    user: ["AttachUserPolicy", "PutUserPolicy", "CreateAccessKey", "CreateLoginProfile", "UpdateLoginProfile"],
    group: ["AttachGroupPolicy", "PutGroupPolicy", "AddUserToGroup"],
    policy: ["CreatePolicyVersion", "SetDefaultPolicyVersion"],
};

/** The actions of `administration`. */
export const rightGiving: readonly string[] = Object.values(rightGivers)
    .flat()
    .map((name) => `iam:${name}`);

/**
 * One harmful or revealing call of each of many services, in several regions; and beside it one that nobody knows, so that a
 * service is out of reach only where all of it is.
 */
export function everything(place: Place | undefined, invent: Invent): readonly Ability[] {
    const name = invent("thing");
    const regions = place === undefined ? [""] : ["eu-west-1", "us-east-1", `${invent("region")}-1`];
    return services.map(([service, known, resource = `${service}:REGION:ACCOUNT:any/NAME`]) =>
        regions.flatMap((region) =>
            [known, invent("call")].map((call) => ({
                action: `${service}:${call}`,
                ...at(place, invent, ({ partition, account }) => {
                    const filled = { REGION: region, ACCOUNT: account, NAME: name };
                    return `arn:${partition}:${resource.replace(/REGION|ACCOUNT|NAME/g, (word) => filled[word as keyof typeof filled])}`;
                }),
            })),
        ),
    );
}

/** Passing roles whose names have nothing in common. */
export function passingAnyRole(place: Place, invent: Invent): Ability {
    return unlikeNames(invent).map((name) => ({
        action: "iam:PassRole",
        ...at(place, invent, ({ partition, account }) => `arn:${partition}:iam::${account}:role/${name}`),
    }));
}

function at(
    place: Place | undefined,
    invent: Invent,
    arn: (place: Required<Place>) => string,
): { readonly resource?: string } {
    return place === undefined ? {} : { resource: arn({ account: digitsOf(invent("account")), ...place }) };
}

/** `REGION`, `ACCOUNT` and `NAME` stand for themselves. */
const services: readonly (readonly [service: string, name: string, resource?: string])[] = [
    ["acm", "DeleteCertificate"],
    ["apigateway", "POST", "apigateway:REGION::/NAME"],
    ["autoscaling", "UpdateAutoScalingGroup"],
    ["backup", "DeleteBackupVault"],
    ["batch", "SubmitJob"],
    ["cloudformation", "CreateStack"],
    ["cloudfront", "UpdateDistribution", "cloudfront::ACCOUNT:distribution/NAME"],
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
    ["iam", "DeleteRole", "iam::ACCOUNT:role/NAME"],
    ["kinesis", "GetRecords"],
    ["kms", "ScheduleKeyDeletion"],
    ["lambda", "UpdateFunctionCode"],
    ["logs", "DeleteLogGroup"],
    ["organizations", "LeaveOrganization", "organizations::ACCOUNT:root/NAME"],
    ["rds", "DeleteDBInstance"],
    ["redshift", "DeleteCluster"],
    ["route53", "ChangeResourceRecordSets", "route53:::hostedzone/NAME"],
    ["s3", "DeleteBucket", "s3:::NAME"],
    ["s3", "GetObject", "s3:::NAME/NAME"],
    ["sagemaker", "CreateNotebookInstance"],
    ["secretsmanager", "GetSecretValue"],
    ["sns", "Publish"],
    ["sqs", "ReceiveMessage"],
    ["ssm", "SendCommand"],
    ["states", "StartExecution"],
    ["wafv2", "DeleteWebACL"],
    ["xray", "PutTraceSegments"],
];
