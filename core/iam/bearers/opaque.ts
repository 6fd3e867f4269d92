import type { OpaqueContainer } from "../bearer";

/** Resources that can carry IAM past any check by type, because what they make is written in another language. */
export const opaqueContainers: readonly OpaqueContainer[] = [
    {
        type: "aws:cloudformation/stack:Stack",
        fields: ["templateBody", "templateUrl", "capabilities"],
        why: "its template may hold any IAM resource",
    },
    {
        type: "aws:cloudformation/stackSet:StackSet",
        fields: ["templateBody", "templateUrl", "capabilities"],
        why: "its template may hold any IAM resource, for many accounts",
    },
    {
        type: "aws:cloudcontrol/resource:Resource",
        fields: ["typeName", "desiredState"],
        why: "it makes a resource of any CloudFormation type",
    },
    {
        type: "aws:serverlessrepository/cloudFormationStack:CloudFormationStack",
        fields: ["applicationId", "capabilities"],
        why: "it deploys a template of somebody else",
    },
    {
        type: "aws:servicecatalog/provisionedProduct:ProvisionedProduct",
        fields: ["productId"],
        why: "it deploys a template that is kept elsewhere",
    },
    {
        type: "aws-native:cloudformation:Stack",
        fields: ["templateBody", "templateUrl", "capabilities"],
        why: "its template may hold any IAM resource",
    },
    {
        type: "aws-native:cloudformation:StackSet",
        fields: ["templateBody", "templateUrl", "capabilities"],
        why: "its template may hold any IAM resource, for many accounts",
    },
    {
        type: "aws-native:index:ExtensionResource",
        fields: ["type", "properties"],
        why: "it makes a resource of any CloudFormation type",
    },
    {
        type: "aws:ssm/document:Document",
        fields: ["content"],
        why: "an automation document can act with a role of its own",
    },
];
