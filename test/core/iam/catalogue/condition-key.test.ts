import assert from "node:assert/strict";
import * as catalogue from "../../../../core/iam/catalogue";

describe("condition keys", () => {
    const known: [string, string, string, boolean][] = [
        ["aws:SourceIp", "aws:SourceIp", "IPAddress", false],
        ["AWS:sourceip", "aws:SourceIp", "IPAddress", false],
        ["aws:PrincipalOrgID", "aws:PrincipalOrgID", "String", false],
        ["aws:TagKeys", "aws:TagKeys", "String", true],
        ["aws:ResourceTag/team", "aws:ResourceTag/${TagKey}", "String", false],
        ["aws:RequestTag/cost:center", "aws:RequestTag/${TagKey}", "String", false],
        ["aws:PrincipalTag/team", "aws:PrincipalTag/tag-key", "String", false],
        ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthPresent", "Bool", false],
        ["aws:OriginIdentity/Subject", "aws:OriginIdentity/${Name}", "String", false],
        ["aws:SignInSessionArn", "aws:SignInSessionArn", "ARN", false],
        ["s3:prefix", "s3:prefix", "String", false],
        ["s3:ExistingObjectTag/secret", "s3:ExistingObjectTag/<key>", "String", false],
        ["iam:PassedToService", "iam:PassedToService", "String", false],
        ["iam:ResourceTag/team", "iam:ResourceTag/${TagKey}", "String", false],
        ["kms:EncryptionContext:app", "kms:EncryptionContext:${EncryptionContextKey}", "String", false],
        ["ec2:osuser", "ec2:osuser", "String", false],
        ["saml:aud", "saml:aud", "String", false],
        ["accounts.google.com:aud", "accounts.google.com:aud", "String", false],
        [
            "token.actions.githubusercontent.com:repository",
            "token.actions.githubusercontent.com:repository",
            "String",
            false,
        ],
        ["token.actions.githubusercontent.com:sub", "token.actions.githubusercontent.com:sub", "String", false],
        [
            "oidc.eks.eu-west-1.amazonaws.com/id/0123ABCD:sub",
            "oidc.eks.eu-west-1.amazonaws.com/id/0123ABCD:sub",
            "String",
            false,
        ],
        ["gitlab.example.org:8443:aud", "gitlab.example.org:8443:aud", "String", false],
        ["cognito-identity.amazonaws.com:amr", "cognito-identity.amazonaws.com:amr", "String", true],
    ];
    for (const [written, key, kind, multivalued] of known) {
        it(`${written} is ${key}`, () => assert.deepEqual(catalogue.conditionKey(written), { key, kind, multivalued }));
    }

    const unknown = [
        "",
        "aws:",
        "SourceIp",
        "aws:SourceIpp",
        "aws:ResourceTag",
        "aws:ResourceTag/",
        "s3:sub",
        "localhost:sub",
        "token.actions.githubusercontent.com:subject",
        "token.actions.githubusercontent.com",
        "__proto__:sub",
        `a.b:${"sub".repeat(300_000)}`,
    ];
    for (const written of unknown) {
        it(`${JSON.stringify(written.slice(0, 50))} is unknown`, () =>
            assert.equal(catalogue.conditionKey(written), undefined));
    }
});
