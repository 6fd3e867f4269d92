import type { Attachment, AttachmentEffect } from "../bearer";

// Every property of @pulumi/aws 7.48.0 and @pulumi/aws-native 1.79.0 that ties a policy, a boundary or a role to a principal by
// name or ARN. Each line: resource type, path of the policy (`-` where the resource itself is the tie), and what it does.
const table = `
aws:iam/rolePolicyAttachment:RolePolicyAttachment policyArn attach
aws:iam/userPolicyAttachment:UserPolicyAttachment policyArn attach
aws:iam/groupPolicyAttachment:GroupPolicyAttachment policyArn attach
aws:iam/policyAttachment:PolicyAttachment policyArn attach
aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive policyArns attach
aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive policyArns attach
aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive policyArns attach
aws:iam/role:Role managedPolicyArns attach
aws:iam/role:Role permissionsBoundary boundary
aws:iam/user:User permissionsBoundary boundary
aws:iam/userGroupMembership:UserGroupMembership groups membership
aws:iam/groupMembership:GroupMembership group membership
aws:iam/instanceProfile:InstanceProfile - role-to-instance
aws:iam/rolePolicy:RolePolicy - inline-owner
aws:iam/userPolicy:UserPolicy - inline-owner
aws:iam/groupPolicy:GroupPolicy - inline-owner
aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment managedPolicyArn attach
aws:ssoadmin/managedPolicyAttachmentsExclusive:ManagedPolicyAttachmentsExclusive managedPolicyArns attach
aws:ssoadmin/customerManagedPolicyAttachment:CustomerManagedPolicyAttachment customerManagedPolicyReference.name attach
aws:ssoadmin/permissionsBoundaryAttachment:PermissionsBoundaryAttachment permissionsBoundary.managedPolicyArn boundary
aws:ssoadmin/customerManagedPolicyAttachmentsExclusive:CustomerManagedPolicyAttachmentsExclusive customerManagedPolicyReferences[*].name attach
aws:ssoadmin/permissionsBoundaryAttachment:PermissionsBoundaryAttachment permissionsBoundary.customerManagedPolicyReference.name boundary
aws:ssoadmin/accountAssignment:AccountAssignment permissionSetArn assign
aws:organizations/policyAttachment:PolicyAttachment policyId scp-rcp
aws:rolesanywhere/profile:Profile managedPolicyArns session
aws:eks/accessPolicyAssociation:AccessPolicyAssociation policyArn eks-access
aws:eks/accessEntry:AccessEntry kubernetesGroups eks-access
aws:eks/podIdentityAssociation:PodIdentityAssociation - role-to-workload
aws:quicksight/iamPolicyAssignment:IamPolicyAssignment policyArn attach
aws:emr/studioSessionMapping:StudioSessionMapping sessionPolicyArn session
aws:budgets/budgetAction:BudgetAction definition.iamActionDefinition.policyArn conditional-attach
aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration guardrailPolicyArns session
aws:chatbot/teamsChannelConfiguration:TeamsChannelConfiguration guardrailPolicyArns session
aws:cognito/identityPoolRoleAttachment:IdentityPoolRoleAttachment - role-to-federated-users
aws-native:iam:Role managedPolicyArns attach
aws-native:iam:Role permissionsBoundary boundary
aws-native:iam:User managedPolicyArns attach
aws-native:iam:User permissionsBoundary boundary
aws-native:iam:Group managedPolicyArns attach
aws-native:iam:ManagedPolicy - inline-owner
aws-native:sso:PermissionSet managedPolicies attach
aws-native:sso:PermissionSet permissionsBoundary.managedPolicyArn boundary
aws-native:sso:PermissionSet customerManagedPolicyReferences[*].name attach
aws-native:sso:PermissionSet permissionsBoundary.customerManagedPolicyReference.name boundary
aws-native:chatbot:SlackChannelConfiguration guardrailPolicies session
aws-native:chatbot:MicrosoftTeamsChannelConfiguration guardrailPolicies session
aws-native:sso:Assignment permissionSetArn assign
aws-native:organizations:Policy - scp-rcp
aws-native:rolesanywhere:Profile managedPolicyArns session
aws-native:eks:AccessEntry accessPolicies[*].policyArn eks-access
aws-native:eks:PodIdentityAssociation - role-to-workload
aws-native:cognito:IdentityPoolRoleAttachment - role-to-federated-users
`;

export const attachments: readonly Attachment[] = table
    .trim()
    .split("\n")
    .map((line) => {
        const [type, path, effect] = line.split(" ") as [string, string, AttachmentEffect];
        return path === "-" ? { type, effect } : { type, path, effect };
    });
