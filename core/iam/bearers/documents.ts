import type { DocumentProperty, PolicyKind } from "../bearer";

// Every property of @pulumi/aws 7.48.0 and @pulumi/aws-native 1.79.0 that takes a policy document in IAM's language: found by
// reading all argument types of both packages, classified by hand. Each line: resource type, path, and for resource
// policies the service prefix of the actions that make sense there. `[*]` stands for each element of a list.

const identity = `
aws:iam/policy:Policy policy
aws:iam/rolePolicy:RolePolicy policy
aws:iam/userPolicy:UserPolicy policy
aws:iam/groupPolicy:GroupPolicy policy
aws:iam/role:Role inlinePolicies[*].policy
aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy inlinePolicy
aws:iot/policy:Policy policy iot
aws-native:iam:ManagedPolicy policyDocument
aws-native:iam:RolePolicy policyDocument
aws-native:iam:UserPolicy policyDocument
aws-native:iam:GroupPolicy policyDocument
aws-native:iam:Role policies[*].policyDocument
aws-native:iam:User policies[*].policyDocument
aws-native:iam:Group policies[*].policyDocument
aws-native:sso:PermissionSet inlinePolicy
aws-native:iot:Policy policyDocument iot
`;

const trust = `
aws:iam/role:Role assumeRolePolicy
aws-native:iam:Role assumeRolePolicyDocument
`;

const resource = `
aws:organizations/resourcePolicy:ResourcePolicy content organizations
aws:acmpca/policy:Policy policy acm-pca
aws:amp/resourcePolicy:ResourcePolicy policyDocument aps
aws:apigateway/domainName:DomainName policy execute-api
aws:apigateway/restApi:RestApi policy execute-api
aws:apigateway/restApiPolicy:RestApiPolicy policy execute-api
aws:backup/vaultPolicy:VaultPolicy policy backup
aws:bedrock/agentcoreResourcePolicy:AgentcoreResourcePolicy policy bedrock-agentcore
aws:cloudsearch/domainServiceAccessPolicy:DomainServiceAccessPolicy accessPolicy cloudsearch
aws:cloudwatch/eventBusPolicy:EventBusPolicy policy events
aws:cloudwatch/logDeliveryDestinationPolicy:LogDeliveryDestinationPolicy deliveryDestinationPolicy logs
aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy accessPolicy logs
aws:cloudwatch/logResourcePolicy:LogResourcePolicy policyDocument logs
aws:codeartifact/domainPermissions:DomainPermissions policyDocument codeartifact
aws:codeartifact/repositoryPermissionsPolicy:RepositoryPermissionsPolicy policyDocument codeartifact
aws:codebuild/resourcePolicy:ResourcePolicy policy codebuild
aws:dsql/clusterPolicy:ClusterPolicy policy dsql
aws:dynamodb/resourcePolicy:ResourcePolicy policy dynamodb
aws:ecr/registryPolicy:RegistryPolicy policy ecr
aws:ecr/repositoryPolicy:RepositoryPolicy policy ecr
aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate repositoryPolicy ecr
aws:ecrpublic/repositoryPolicy:RepositoryPolicy policy ecr-public
aws:efs/fileSystemPolicy:FileSystemPolicy policy elasticfilesystem
aws:elasticsearch/domain:Domain accessPolicies es
aws:elasticsearch/domainPolicy:DomainPolicy accessPolicies es
aws:opensearch/domain:Domain accessPolicies es
aws:opensearch/domainPolicy:DomainPolicy accessPolicies es
aws:opensearchingest/resourcePolicy:ResourcePolicy policy osis
aws:fsx/s3AccessPointAttachment:S3AccessPointAttachment s3AccessPoint.policy s3
aws:glacier/vault:Vault accessPolicy glacier
aws:glacier/vaultLock:VaultLock policy glacier
aws:glue/resourcePolicy:ResourcePolicy policy glue
aws:kinesis/resourcePolicy:ResourcePolicy policy kinesis
aws:kms/key:Key policy kms
aws:kms/keyPolicy:KeyPolicy policy kms
aws:kms/externalKey:ExternalKey policy kms
aws:kms/replicaKey:ReplicaKey policy kms
aws:kms/replicaExternalKey:ReplicaExternalKey policy kms
aws:lambda/resourcePolicy:ResourcePolicy policy lambda
aws:mediastore/containerPolicy:ContainerPolicy policy mediastore
aws:msk/clusterPolicy:ClusterPolicy policy kafka
aws:networkfirewall/resourcePolicy:ResourcePolicy policy network-firewall
aws:oam/sinkPolicy:SinkPolicy policy oam
aws:pinpoint/smsvoicev2ResourcePolicy:Smsvoicev2ResourcePolicy policy sms-voice
aws:ram/permission:Permission policyTemplate ram
aws:redshift/resourcePolicy:ResourcePolicy policy redshift
aws:redshiftserverless/resourcePolicy:ResourcePolicy policy redshift-serverless
aws:s3/accessPoint:AccessPoint policy s3
aws:s3/bucket:Bucket policy s3
aws:s3/bucketV2:BucketV2 policy s3
aws:s3/bucketPolicy:BucketPolicy policy s3
aws:s3/filesFileSystemPolicy:FilesFileSystemPolicy policy s3files
aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy policy s3vectors
aws:s3control/accessGrantsInstanceResourcePolicy:AccessGrantsInstanceResourcePolicy policy s3
aws:s3control/accessPointPolicy:AccessPointPolicy policy s3
aws:s3control/bucketPolicy:BucketPolicy policy s3-outposts
aws:s3control/multiRegionAccessPointPolicy:MultiRegionAccessPointPolicy details.policy s3
aws:s3control/objectLambdaAccessPointPolicy:ObjectLambdaAccessPointPolicy policy s3-object-lambda
aws:s3tables/tableBucketPolicy:TableBucketPolicy resourcePolicy s3tables
aws:s3tables/tablePolicy:TablePolicy resourcePolicy s3tables
aws:sagemaker/modelPackageGroupPolicy:ModelPackageGroupPolicy resourcePolicy sagemaker
aws:schemas/registryPolicy:RegistryPolicy policy schemas
aws:secretsmanager/secret:Secret policy secretsmanager
aws:secretsmanager/secretPolicy:SecretPolicy policy secretsmanager
aws:ses/identityPolicy:IdentityPolicy policy ses
aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy policy ses
aws:sns/topic:Topic policy sns
aws:sns/topicPolicy:TopicPolicy policy sns
aws:sqs/queue:Queue policy sqs
aws:sqs/queuePolicy:QueuePolicy policy sqs
aws:vpclattice/authPolicy:AuthPolicy policy vpc-lattice-svcs
aws:vpclattice/resourcePolicy:ResourcePolicy policy vpc-lattice
aws:xray/resourcePolicy:ResourcePolicy policyDocument xray
aws-native:organizations:ResourcePolicy content organizations
aws-native:apigateway:DomainNameV2 policy execute-api
aws-native:apigateway:RestApi policy execute-api
aws-native:aps:ResourcePolicy policyDocument aps
aws-native:backup:BackupVault accessPolicy backup
aws-native:backup:LogicallyAirGappedBackupVault accessPolicy backup
aws-native:bedrock:ResourcePolicy policyDocument bedrock
aws-native:bedrockagentcore:ResourcePolicy policy bedrock-agentcore
aws-native:cloudtrail:ResourcePolicy resourcePolicy cloudtrail
aws-native:codeartifact:Domain permissionsPolicyDocument codeartifact
aws-native:codeartifact:Repository permissionsPolicyDocument codeartifact
aws-native:comprehend:DocumentClassifier modelPolicy comprehend
aws-native:dsql:Cluster policyDocument dsql
aws-native:dynamodb:GlobalTable replicas[*].resourcePolicy.policyDocument dynamodb
aws-native:dynamodb:GlobalTable replicas[*].replicaStreamSpecification.resourcePolicy.policyDocument dynamodb
aws-native:dynamodb:Table resourcePolicy.policyDocument dynamodb
aws-native:dynamodb:Table streamSpecification.resourcePolicy.policyDocument dynamodb
aws-native:ecr:RegistryPolicy policyText ecr
aws-native:ecr:Repository repositoryPolicyText ecr
aws-native:ecr:RepositoryCreationTemplate repositoryPolicy ecr
aws-native:efs:FileSystem fileSystemPolicy elasticfilesystem
aws-native:events:EventBus policy events
aws-native:events:EventBusPolicy statement events
aws-native:eventschemas:RegistryPolicy policy schemas
aws-native:fsx:S3AccessPointAttachment s3AccessPoint.policy s3
aws-native:kinesis:ResourcePolicy resourcePolicy kinesis
aws-native:kms:Key keyPolicy kms
aws-native:kms:ReplicaKey keyPolicy kms
aws-native:lambda:ResourcePolicy policyDocument lambda
aws-native:lex:ResourcePolicy policy lex
aws-native:logs:DeliveryDestination deliveryDestinationPolicy.deliveryDestinationPolicy logs
aws-native:logs:DeliveryDestination deliveryDestinationPolicy logs
aws-native:logs:Destination destinationPolicy logs
aws-native:logs:LogGroup resourcePolicyDocument logs
aws-native:logs:ResourcePolicy policyDocument logs
aws-native:mediapackagev2:ChannelPolicy policy mediapackagev2
aws-native:mediapackagev2:OriginEndpointPolicy policy mediapackagev2
aws-native:mediatailor:ChannelPolicy policy mediatailor
aws-native:msk:ClusterPolicy policy kafka
aws-native:oam:Sink policy oam
aws-native:omics:SequenceStore s3AccessPolicy omics
aws-native:opensearchservice:Domain accessPolicies es
aws-native:osis:Pipeline resourcePolicy.policy osis
aws-native:paymentcryptography:Key policy payment-cryptography
aws-native:ram:Permission policyTemplate ram
aws-native:redshift:Cluster namespaceResourcePolicy redshift
aws-native:redshiftserverless:Namespace namespaceResourcePolicy redshift-serverless
aws-native:rum:AppMonitor resourcePolicy.policyDocument rum
aws-native:s3:AccessPoint policy s3
aws-native:s3:BucketPolicy policyDocument s3
aws-native:s3:MultiRegionAccessPointPolicy policy s3
aws-native:s3express:AccessPoint policy s3express
aws-native:s3express:BucketPolicy policyDocument s3express
aws-native:s3files:FileSystemPolicy policy s3files
aws-native:s3objectlambda:AccessPointPolicy policyDocument s3-object-lambda
aws-native:s3outposts:AccessPoint policy s3-outposts
aws-native:s3outposts:BucketPolicy policyDocument s3-outposts
aws-native:s3tables:TableBucketPolicy resourcePolicy s3tables
aws-native:s3tables:TablePolicy resourcePolicy s3tables
aws-native:s3vectors:VectorBucketPolicy policy s3vectors
aws-native:sagemaker:ModelPackageGroup modelPackageGroupPolicy sagemaker
aws-native:secretsmanager:ResourcePolicy resourcePolicy secretsmanager
aws-native:smsvoice:ResourcePolicy policyDocument sms-voice
aws-native:sns:TopicInlinePolicy policyDocument sns
aws-native:sns:TopicPolicy policyDocument sns
aws-native:sqs:QueueInlinePolicy policyDocument sqs
aws-native:ssm:ResourcePolicy policy ssm
aws-native:vpclattice:AuthPolicy policy vpc-lattice-svcs
aws-native:vpclattice:ResourcePolicy policy vpc-lattice
aws-native:xray:ResourcePolicy policyDocument xray
`;

const session = `
aws:eks/podIdentityAssociation:PodIdentityAssociation policy
aws:rolesanywhere/profile:Profile sessionPolicy
aws:transfer/access:Access policy
aws:transfer/user:User policy
aws-native:eks:PodIdentityAssociation policy
aws-native:rolesanywhere:Profile sessionPolicy
aws-native:transfer:User policy
`;

const vpcEndpoint = `
aws:ec2/vpcEndpoint:VpcEndpoint policy
aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy policy
aws:odb/network:Network kmsPolicyDocument
aws:odb/network:Network s3PolicyDocument
aws:odb/network:Network stsPolicyDocument
aws-native:ec2:VpcEndpoint policyDocument
aws-native:odb:OdbNetwork kmsPolicyDocument
aws-native:odb:OdbNetwork s3PolicyDocument
aws-native:odb:OdbNetwork stsPolicyDocument
`;

const scp = `
aws:organizations/policy:Policy content
aws-native:organizations:Policy content
`;

/** Properties that hold one statement where others hold a document. */
const bareStatements = new Set([
    "aws:ram/permission:Permission",
    "aws-native:ram:Permission",
    "aws-native:events:EventBusPolicy",
]);

/** Of these types only some are IAM's language: those whose `type` is a service or resource control policy, the default. */
const controlPolicies = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];

export const documentProperties: readonly DocumentProperty[] = [
    ...properties("identity", identity),
    ...properties("trust", trust),
    ...properties("resource", resource),
    ...properties("session", session),
    ...properties("vpc-endpoint", vpcEndpoint),
    ...properties("scp", scp),
];

function properties(kind: PolicyKind, table: string): DocumentProperty[] {
    return table
        .trim()
        .split("\n")
        .map((line) => {
            const [type, path, service] = line.split(" ") as [string, string, string?];
            return {
                type,
                path,
                kind,
                ...(service === undefined ? {} : { service }),
                ...(bareStatements.has(type) ? { bareStatement: true } : {}),
                ...(kind === "scp" ? { only: { path: "type", values: controlPolicies } } : {}),
            };
        });
}
