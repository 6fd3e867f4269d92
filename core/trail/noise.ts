/**
 * Calls that CloudTrail marks as writes although they change no configuration, with the reason that a report shows.
 * Only what is certain stands here: a call that is missing is judged, which costs a line in a report and hides nothing.
 */
const noise: readonly { readonly service: RegExp; readonly event: RegExp; readonly why: string }[] = [
    {
        service: /^sts$/,
        event: /^(AssumeRole|AssumeRoleWith.*|GetSessionToken|GetFederationToken|SetContext)$/,
        why: "issues credentials: what is done with them is judged",
    },
    {
        service: /^signin$|^sso$|^sso-oauth$/,
        event: /^(ConsoleLogin|CheckMfa|SwitchRole|ExitRole|RenewRole|Authenticate|Federate|UserAuthentication|CreateToken|Logout|.*Credential(Challenge|Verification).*)$/,
        why: "a sign-in",
    },
    {
        service: /^kms$/,
        event: /^(Decrypt|Encrypt|GenerateDataKey.*|ReEncrypt.*|GenerateMac|GenerateRandom|Sign|Verify|VerifyMac|DeriveSharedSecret|RetireGrant)$/,
        why: "uses a key, does not change it",
    },
    {
        service: /^trustedadvisor$|^support$/,
        event: /^(Refresh|Describe|Get|List).*/,
        why: "a read that CloudTrail marks as a write",
    },
    {
        service: /^(billing|ce|cur|budgets|freetier|payments|invoicing|tax|account|cost-optimization-hub)$/,
        event: /^(Get|List|Describe|View|Refresh).*/,
        why: "a read that CloudTrail marks as a write",
    },
    {
        service: /^(glue|dynamodb|athena|health|notifications|resource-explorer-2|cloudshell|tag|q)$/,
        event: /^(BatchGet|Get|List|Describe|StartConversation|SendMessage|PutCredentials|CreateSession|SendHeartBeat|RedeemCode).*/,
        why: "changes no configuration",
    },
    { service: /^athena$/, event: /^(StartQueryExecution|StopQueryExecution)$/, why: "runs a query" },
    {
        service: /^logs$/,
        event: /^(StartQuery|StopQuery|StartLiveTail|FilterLogEvents|TestMetricFilter)$/,
        why: "reads logs",
    },
    { service: /^cloudwatch$/, event: /^PutMetricData$/, why: "writes a measurement" },
];

/** Why a call counts as noise, or `undefined`. */
export function isNoise(service: string, eventName: string): string | undefined {
    return noise.find((entry) => entry.service.test(service) && entry.event.test(eventName))?.why;
}
