import type { TrailEvent } from "../../../core/trail/trail-event";
import { asked, askedText, few, type Effect, type EffectRule } from "./effect";
import { policyWords } from "./policy-words";

/** Calls that decide who may do what: IAM, trust, keys to instances. */
export const identityRules: readonly EffectRule[] = [
    pair(/^iam:(Create|Delete)AccessKey$/, "new key", (event) => `access key for ${user(event)}`, "access key"),
    pair(
        /^iam:(Create|Update|Delete)LoginProfile$/,
        "password",
        (event) => `console password of ${user(event)}`,
        "password",
    ),
    pair(/^iam:(Create|Delete)User$/, "new user", (event) => user(event), "user"),
    pair(
        /^iam:(Add|Remove)User(To|From)Group$/,
        "member",
        (event) => `${user(event)} in group ${askedText(event, "groupName") ?? "unknown"}`,
        "member",
    ),
    pair(
        /^iam:(Attach|Detach)(User|Role|Group)Policy$/,
        "policy",
        (event) => askedText(event, "policyArn") ?? "a policy",
        "attached",
    ),
    {
        calls: /^iam:(Put|Delete)(User|Role|Group)Policy$/,
        effect: (event) => {
            const words = policyWords(asked(event, "policyDocument"));
            const name = askedText(event, "policyName") ?? "inline";
            const detail = words === undefined || words.allows === "" ? name : `${name}: ${words.allows}`;
            return { ...access("policy", detail, `inline ${name}`), restores: event.eventName.startsWith("Delete") };
        },
    },
    {
        calls: /^iam:(CreatePolicyVersion|SetDefaultPolicyVersion)$/,
        effect: (event) => {
            const words = policyWords(asked(event, "policyDocument"));
            return access(
                "policy",
                words === undefined || words.allows === "" ? "other version" : `new version: ${words.allows}`,
                "version",
            );
        },
    },
    {
        calls: /^iam:UpdateAssumeRolePolicy$/,
        effect: (event) => {
            const words = policyWords(asked(event, "policyDocument"));
            const who = words === undefined ? "changed" : `now ${few(words.principals)}`;
            return { ...access("trust", `who may take the role: ${who}`, "trust"), accounts: words?.accounts ?? [] };
        },
    },
    pair(/^iam:(Create|Delete)Role$/, "new role", (event) => askedText(event, "roleName") ?? "a role", "role"),
    pair(/^iam:(Deactivate|Enable)MFADevice$/, "MFA off", (event) => user(event), "mfa", /^Enable/),
    pair(
        /^iam:(Delete|Put)(User|Role)PermissionsBoundary$/,
        "boundary off",
        () => "permissions boundary",
        "boundary",
        /^Put/,
    ),
    {
        calls: /^iam:(Create|Update|Add|Upload)(SAMLProvider|OpenIDConnectProvider\w*|ClientIDToOpenIDConnectProvider|ServerCertificate|SigningCertificate|SSHPublicKey|ServiceSpecificCredential)$/,
        effect: () => access("trust", "another way to sign in", "provider"),
    },
    {
        calls: /^rolesanywhere:(Create|Enable|Update)(TrustAnchor|Profile)$/,
        effect: () => access("trust", "roles for holders of a certificate", "anchor"),
    },
    {
        calls: /^(sso|identitystore|sso-directory):(Create|Put|Attach|Provision|Add)/,
        effect: () => access("access set", "Identity Center permissions", "sso"),
    },
    {
        calls: /^ec2:(Associate|Replace)IamInstanceProfile(Association)?$/,
        effect: () => access("role", "another role for the instance", "profile"),
    },
    {
        calls: /^ec2:(CreateKeyPair|ImportKeyPair)$|^ec2-instance-connect:Send/,
        effect: () => ({ ...access("key", "SSH key", "key"), lasting: true }),
    },
    {
        calls: /^ec2:ModifyInstanceAttribute$/,
        effect: (event) =>
            asked(event, "userData") === undefined
                ? undefined
                : {
                      kind: "configuration",
                      label: "boot script",
                      detail: "user data replaced",
                      topic: "user data",
                      restores: false,
                  },
    },
    {
        calls: /^organizations:(LeaveOrganization|RemoveAccountFromOrganization|AttachPolicy|DetachPolicy|DeletePolicy|UpdatePolicy|RegisterDelegatedAdministrator)$/,
        effect: (event) => access("guardrails", event.eventName, "organization"),
    },
];

function access(label: string, detail: string, topic: string): Effect {
    return { kind: "access", label, detail, topic, restores: false };
}

function user(event: TrailEvent): string {
    return `user ${askedText(event, "userName") ?? "unknown"}`;
}

/** Two calls of which one puts the other back. */
function pair(
    calls: RegExp,
    label: string,
    detail: (event: TrailEvent) => string,
    topic: string,
    back = /^(Delete|Detach|Remove)/,
): EffectRule {
    return {
        calls,
        effect: (event) => ({
            ...access(label, detail(event), `${topic} ${detail(event)}`),
            restores: back.test(event.eventName),
        }),
    };
}
