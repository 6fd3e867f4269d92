/**
 * Modules of Pulumi's AWS providers whose calls go to services of other names. A module that is not listed has its own
 * name as service. Lower case, without `.amazonaws.com`.
 */
const servicesOfModule: Readonly<Record<string, readonly string[]>> = {
    ebs: ["ec2"],
    vpc: ["ec2"],
    ec2transitgateway: ["ec2"],
    ec2clientvpn: ["ec2"],
    verifiedaccess: ["ec2"],
    lb: ["elasticloadbalancing"],
    alb: ["elasticloadbalancing"],
    elb: ["elasticloadbalancing"],
    applicationloadbalancing: ["elasticloadbalancing"],
    elasticloadbalancingv2: ["elasticloadbalancing"],
    appautoscaling: ["autoscaling", "application-autoscaling"],
    applicationautoscaling: ["autoscaling", "application-autoscaling"],
    cloudwatch: ["monitoring", "logs", "events", "scheduler"],
    logs: ["logs"],
    cfg: ["config"],
    config: ["config"],
    cognito: ["cognito-idp", "cognito-identity"],
    docdb: ["rds"],
    neptune: ["rds"],
    efs: ["elasticfilesystem"],
    emr: ["elasticmapreduce"],
    emrserverless: ["emr-serverless"],
    elasticsearch: ["es"],
    opensearch: ["es"],
    opensearchservice: ["es"],
    opensearchserverless: ["aoss"],
    sfn: ["states"],
    stepfunctions: ["states"],
    mq: ["amazonmq"],
    amazonmq: ["amazonmq"],
    msk: ["kafka"],
    mskconnect: ["kafkaconnect"],
    apigatewayv2: ["apigateway"],
    sesv2: ["ses"],
    ses: ["ses"],
    s3control: ["s3"],
    s3tables: ["s3tables"],
    wafregional: ["waf-regional"],
    acmpca: ["acm-pca"],
    certificatemanager: ["acm"],
    directoryservice: ["ds"],
    costexplorer: ["ce"],
    eventbridge: ["events"],
    cloudformation: ["cloudformation"],
    codestarconnections: ["codestar-connections", "codeconnections"],
    iot: ["iot"],
    imagebuilder: ["imagebuilder"],
    inspector2: ["inspector2"],
    lambda: ["lambda"],
    ssoadmin: ["sso"],
    identitystore: ["identitystore", "sso-directory"],
    synthetics: ["synthetics"],
    timestreamwrite: ["timestream"],
    route53recoveryreadiness: ["route53-recovery-readiness"],
    servicecatalog: ["servicecatalog", "servicecatalog-appregistry"],
};

/** `aws:iam/role:Role` → `iam`, `aws-native:s3:Bucket` → `s3`, `aws-native:ec2/index:Vpc` → `ec2`. */
function moduleOf(type: string): string {
    const middle = type.split(":")[1] ?? "";
    return middle.split("/")[0]!.toLowerCase();
}

/** Whether a service's calls can be about resources of this type. `service` as in `eventSource`, without its domain. */
export function sharesService(type: string, service: string): boolean {
    const module = moduleOf(type);
    return (servicesOfModule[module] ?? [module]).includes(service);
}
