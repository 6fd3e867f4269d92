/**
 * Calls that agents and applications make while they run, by service (IAM's prefix). Everything else that a workload's
 * identity does is judged like anybody's call: stolen instance credentials look like the instance.
 */
const runtimeCalls: Readonly<Record<string, RegExp>> = {
    ssm: /^(UpdateInstanceInformation|UpdateInstanceAssociationStatus|PutInventory|PutComplianceItems|PutConfigurePackageResult|UpdateAssociationStatus|GetDeployablePatchSnapshotForInstance|RegisterManagedInstance)$/,
    ssmmessages: /./,
    ec2messages: /./,
    logs: /^(CreateLogStream|CreateLogGroup|PutLogEvents)$/,
    cloudwatch: /^PutMetricData$/,
    xray: /^Put/,
    ecs: /^(RegisterContainerInstance|DeregisterContainerInstance|Submit.*|Poll|StartTelemetrySession|UpdateContainerInstancesState)$/,
    ecr: /^(InitiateLayerUpload|UploadLayerPart|CompleteLayerUpload|PutImage|BatchCheckLayerAvailability)$/,
    kms: /^(Decrypt|Encrypt|GenerateDataKey.*|ReEncrypt.*|CreateGrant|RetireGrant|Sign|GenerateMac)$/,
    sqs: /^(SendMessage|SendMessageBatch|DeleteMessage|DeleteMessageBatch|ChangeMessageVisibility.*)$/,
    sns: /^Publish(Batch)?$/,
    dynamodb:
        /^(PutItem|UpdateItem|DeleteItem|BatchWriteItem|TransactWriteItems|ExecuteStatement|BatchExecuteStatement)$/,
    s3: /^(PutObject|DeleteObjects?|CopyObject|CreateMultipartUpload|UploadPart|CompleteMultipartUpload|AbortMultipartUpload)$/,
    kinesis: /^PutRecords?$/,
    firehose: /^PutRecord(Batch)?$/,
    events: /^PutEvents$/,
    states: /^(StartExecution|StartSyncExecution|SendTask.*)$/,
    lambda: /^Invoke/,
    autoscaling: /^(CompleteLifecycleAction|RecordLifecycleActionHeartbeat|SetInstanceHealth)$/,
    elasticloadbalancing: /^(RegisterTargets|DeregisterTargets)$/,
    servicediscovery: /^(RegisterInstance|DeregisterInstance|UpdateInstanceCustomHealthStatus)$/,
    sts: /./,
    ses: /^Send/,
    athena: /^(StartQueryExecution|StopQueryExecution)$/,
    glue: /^(StartJobRun|CreatePartition|BatchCreatePartition|UpdatePartition)$/,
    batch: /^SubmitJob$/,
    bedrock: /^(Invoke|Converse)/,
    appconfig: /^StartConfigurationSession$/,
};

/** Whether a running system makes this call as part of its work. */
export function isRuntimeCall(service: string, eventName: string): boolean {
    return runtimeCalls[service]?.test(eventName) ?? false;
}
