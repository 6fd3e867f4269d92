import type { DocumentlessGrant } from "../bearer";

// Every resource of @pulumi/aws 7.48.0 and @pulumi/aws-native 1.79.0 that gives access without a policy document. Each line:
// resource type, the properties that say to whom and for what, and what it gives.
const table = `
aws:lambda/permission:Permission action,principal,sourceArn,sourceAccount,principalOrgId,functionUrlAuthType | one lambda resource-policy statement
aws:lambda/layerVersionPermission:LayerVersionPermission action,principal,organizationId | layer sharing
aws:lambda/functionUrl:FunctionUrl authorizationType | public URL when NONE
aws:cloudwatch/eventPermission:EventPermission principal,action,condition | one event-bus statement
aws:kms/grant:Grant granteePrincipal,operations,constraints | kms grant
aws:ram/resourceShare:ResourceShare allowExternalPrincipals,permissionArns | RAM share
aws:ram/principalAssociation:PrincipalAssociation principal,resourceShareArn | RAM share
aws:ec2/amiLaunchPermission:AmiLaunchPermission accountId,group,organizationArn | AMI sharing (group=all is public)
aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission accountId | snapshot sharing
aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple principalArn | PrivateLink access
aws:ec2/vpcEndpointService:VpcEndpointService allowedPrincipals | PrivateLink access
aws:s3/bucketAcl:BucketAcl acl,accessControlPolicy | ACL
aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock blockPublicPolicy,restrictPublicBuckets | mitigates public policies
aws:s3control/accessGrant:AccessGrant grantee,permission | S3 access grant
aws:acmpca/permission:Permission actions,principal,sourceAccount | PCA permission
aws:lakeformation/permissions:Permissions principal,permissions | Lake Formation grant
aws:redshift/endpointAuthorization:EndpointAuthorization account | cross-account endpoint
aws:redshift/dataShareAuthorization:DataShareAuthorization consumerIdentifier | data share
aws:opensearch/authorizeVpcEndpointAccess:AuthorizeVpcEndpointAccess account | cross-account endpoint
aws:iam/openIdConnectProvider:OpenIdConnectProvider url,clientIdLists | new federated identity provider
aws:iam/samlProvider:SamlProvider samlMetadataDocument | new federated identity provider
aws:rolesanywhere/trustAnchor:TrustAnchor source | new X.509 trust anchor
aws:iam/accessKey:AccessKey user | long-lived credential
aws:iam/userLoginProfile:UserLoginProfile user | console password
aws:iam/serviceSpecificCredential:ServiceSpecificCredential serviceName,userName | long-lived credential
aws:rds/snapshot:Snapshot sharedAccounts | snapshot sharing (all = public)
aws:rds/clusterSnapshot:ClusterSnapshot sharedAccounts | snapshot sharing (all = public)
aws:dlm/lifecyclePolicy:LifecyclePolicy executionRoleArn | may share snapshots across accounts (policyDetails.schedules.shareRules)
aws-native:lambda:Permission action,principal,sourceArn,sourceAccount,principalOrgId,functionUrlAuthType | one lambda resource-policy statement
aws-native:lambda:LayerVersionPermission action,principal,organizationId | layer sharing
aws-native:lambda:Url authType | public URL when NONE
aws-native:ram:ResourceShare allowExternalPrincipals,principals | RAM share
aws-native:ec2:VpcEndpointServicePermissions allowedPrincipals | PrivateLink access
aws-native:s3:AccessGrant grantee,permission | S3 access grant
aws-native:acmpca:Permission actions,principal,sourceAccount | PCA permission
aws-native:iam:OidcProvider url,clientIdList | new federated identity provider
aws-native:iam:SamlProvider samlMetadataDocument | new federated identity provider
aws-native:rolesanywhere:TrustAnchor source | new X.509 trust anchor
aws-native:events:EventBusPolicy action,principal,condition | one event-bus statement
`;

export const documentlessGrants: readonly DocumentlessGrant[] = table
    .trim()
    .split("\n")
    .map((line) => {
        const [head, grants] = line.split(" | ") as [string, string];
        const [type, fields] = head.split(" ") as [string, string];
        return { type, fields: fields.split(","), grants };
    });
