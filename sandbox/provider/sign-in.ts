import { responseDate } from "../resources/resource-type";
import type { Sandbox } from "../sandbox";
import { type ApiCall, type Json, read } from "../trail/call";
import { type Caller, iamUser, lastingId, pulumiUserAgent, roleSession } from "../trail/caller";
import { seconds } from "../trail/record";
import { recordCalls } from "../trail/spool";
import type { AssumeRole, ProviderConfig } from "./config";

/** Environment variables that the AWS SDK reads, as far as the sandbox heeds them. */
export interface SignInEnvironment {
    /** Role that a pipeline assumes with its web identity token. */
    readonly AWS_ROLE_ARN?: string | undefined;
    readonly AWS_ROLE_SESSION_NAME?: string | undefined;
    /** Owner and name of the repository that the pipeline's token is for. */
    readonly GITHUB_REPOSITORY?: string | undefined;
}

const address = "198.51.100.24";

/**
 * The identity that the provider's calls carry, and the records of getting it: a pipeline's token or the long-lived key of
 * an IAM user first, then each role of `aws:assumeRoles`, then `GetCallerIdentity`, as the real provider does it.
 */
export function signIn(sandbox: Sandbox, config: ProviderConfig, env: SignInEnvironment): Caller {
    const agent = (service: string) => [pulumiUserAgent(service), ...config.userAgents].join(" ");
    let caller =
        env.AWS_ROLE_ARN === undefined || env.AWS_ROLE_ARN === ""
            ? deployUser(sandbox, agent)
            : pipelineSession(sandbox, config.region, env.AWS_ROLE_ARN, env, agent);
    for (const role of config.assumeRoles) {
        caller = assumeRole(sandbox, config.region, caller, role, agent);
    }
    recordCalls(sandbox, caller, config.region, [read("sts", "GetCallerIdentity", null)]);
    return caller;
}

function deployUser(sandbox: Sandbox, userAgent: (service: string) => string): Caller {
    const name = "deployer";
    return iamUser({
        account: sandbox.account,
        name,
        userId: lastingId("AIDA", `${sandbox.account} ${name}`),
        accessKeyId: "AKIAEXAMPLESANDBOX00",
        userAgent,
        sourceIPAddress: address,
    });
}

function pipelineSession(
    sandbox: Sandbox,
    region: string,
    roleArn: string,
    env: SignInEnvironment,
    userAgent: (service: string) => string,
): Caller {
    const issuer = `arn:aws:iam::${sandbox.account}:oidc-provider/token.actions.githubusercontent.com`;
    const audience = "sts.amazonaws.com";
    const subject = `repo:${env.GITHUB_REPOSITORY ?? "example/payments"}:ref:refs/heads/main`;
    const sessionName = env.AWS_ROLE_SESSION_NAME ?? "pipeline";
    const token: Caller = {
        userIdentity: {
            type: "WebIdentityUser",
            principalId: `${issuer}:${audience}:${subject}`,
            userName: subject,
            identityProvider: issuer,
        },
        userAgent,
        sourceIPAddress: address,
        console: false,
        arn: "",
        userId: "",
    };
    const session = newSession(sandbox, roleArn, sessionName, userAgent, {
        webIdFederationData: { federatedProvider: issuer, attributes: {} },
    });
    const call = read(
        "sts",
        "AssumeRoleWithWebIdentity",
        { roleArn, roleSessionName: sessionName, durationSeconds: 3600 },
        { resources: [{ arn: roleArn, type: "AWS::IAM::Role" }] },
    );
    record(sandbox, region, token, call, {
        subjectFromWebIdentityToken: subject,
        ...session.answer,
        provider: issuer,
        audience,
    });
    return session.caller;
}

function assumeRole(
    sandbox: Sandbox,
    region: string,
    caller: Caller,
    role: AssumeRole,
    userAgent: (service: string) => string,
): Caller {
    const sessionName = role.sessionName ?? `aws-go-sdk-${sandbox.now().getTime()}000000`;
    const session = newSession(sandbox, role.roleArn, sessionName, userAgent, { sourceIdentity: role.sourceIdentity });
    const tags = Object.entries(role.tags ?? {}).map(([key, value]) => ({ key, value }));
    const request = {
        roleArn: role.roleArn,
        roleSessionName: sessionName,
        durationSeconds: 900,
        ...(role.externalId !== undefined && { externalId: role.externalId }),
        ...(role.sourceIdentity !== undefined && { sourceIdentity: role.sourceIdentity }),
        ...(tags.length > 0 && { tags }),
        ...(role.transitiveTagKeys && { transitiveTagKeys: role.transitiveTagKeys }),
    };
    const resources = [{ arn: role.roleArn, type: "AWS::IAM::Role" }];
    record(sandbox, region, caller, read("sts", "AssumeRole", request, { resources }), {
        ...session.answer,
        ...(role.sourceIdentity !== undefined && { sourceIdentity: role.sourceIdentity }),
    });
    return session.caller;
}

/** Assuming a role reads nothing and changes nothing, and still CloudTrail records what it answers. */
function record(sandbox: Sandbox, region: string, caller: Caller, call: ApiCall, response: Json): void {
    recordCalls(sandbox, caller, region, [{ ...call, response }]);
}

function newSession(
    sandbox: Sandbox,
    roleArn: string,
    sessionName: string,
    userAgent: (service: string) => string,
    context: { sourceIdentity?: string | undefined; webIdFederationData?: Json },
): { caller: Caller; answer: Json } {
    const [, account = sandbox.account, rolePath = "/", roleName = "role"] =
        /^arn:aws:iam::(\d{12}):role(\/|\/.*\/)([^/]+)$/.exec(roleArn) ?? [];
    const accessKeyId = `ASIA${sandbox.ids.base32(16)}`;
    const roleId = lastingId("AROA", roleArn);
    const caller = roleSession({
        account,
        rolePath,
        roleName,
        roleId,
        sessionName,
        accessKeyId,
        creationDate: seconds(sandbox.now()),
        mfa: false,
        userAgent,
        sourceIPAddress: address,
        ...context,
    });
    const answer = {
        credentials: {
            accessKeyId,
            sessionToken: "not-recorded-by-the-sandbox",
            expiration: responseDate(new Date(sandbox.now().getTime() + 3_600_000)),
        },
        assumedRoleUser: { assumedRoleId: caller.userId, arn: caller.arn },
    };
    return { caller, answer };
}
