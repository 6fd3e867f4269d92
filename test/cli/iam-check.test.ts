import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { iamCheckJsonSchema, type IamCheck } from "../../reports/iam/iam-check";
import { layFolder, removeFolders } from "../support/folder";
import { runMain } from "../support/run-main";

const root = path.resolve(__dirname, "../..");
const validate = new Ajv2020({ strict: false }).compile(iamCheckJsonSchema());

function policy(...statements: unknown[]): string {
    return JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2);
}
const passing = { Effect: "Allow", Action: "iam:PassRole", Resource: "*" };
const narrow = { Effect: "Allow", Action: "sqs:SendMessage", Resource: "arn:aws:sqs:eu-west-1:111122223333:orders" };
const admin = { Effect: "Allow", Action: "*", Resource: "*" };

async function checked(files: Readonly<Record<string, string>>, given = Object.keys(files)[0]!): Promise<IamCheck> {
    const { out, err } = await runMain(layFolder(files), ["iam", "check", given, "--format", "json"]);
    assert.equal(err, "");
    const result: unknown = JSON.parse(out);
    assert.ok(validate(result), JSON.stringify(validate.errors?.slice(0, 3)));
    return result as IamCheck;
}

describe("countersign iam check", () => {
    afterEach(removeFolders);

    it("names rule, line, meaning and a smaller statement", async () => {
        const folder = layFolder({ "policy.json": policy(narrow, passing) });
        const { code, out } = await runMain(folder, ["iam", "check", "policy.json"]);
        assert.equal(code, 1);
        assert.match(out, /^◆ 1 finding in policy\.json: 1 high\n\n◆ high +pass-any-role {2}policy\.json:11\n/);
        assert.match(out, /\n {2}means +Who may pass every role .*/);
        assert.match(out, /\n {2}smaller +\{ "Effect": "Allow", "Action": "iam:PassRole",\n/);
        assert.match(out, /\n {2}judged +2 statements, 2 actions, catalogue of [0-9,]+ actions of 20\d\d-\d\d-\d\d\n/);
        assert.match(out, /\nexit 1 {2}findings\n$/);
    });

    it("says when there is nothing to say", async () => {
        const { code, out } = await runMain(layFolder({ "a.json": policy(narrow) }), ["iam", "check", "a.json"]);
        assert.equal(code, 0);
        assert.match(out, /^● no finding in a\.json\n/);
    });

    it("judges each file of a folder on its own and leaves other JSON out", async () => {
        const files = {
            "p/a.json": policy(passing),
            "p/sub/b.json": policy(admin),
            "p/package.json": "{}",
            "p/c.txt": "x",
        };
        const result = await checked(files, "p");
        assert.deepEqual(
            result.findings.map(({ ruleId, subject }) => [ruleId, subject.file]),
            [
                ["full-admin", path.join("p", "sub", "b.json")],
                ["pass-any-role", path.join("p", "a.json")],
            ],
        );
        assert.deepEqual([result.judged.files, result.judged.withoutPolicy, result.exitCode], [2, 1, 1]);
    });

    it("looks into every property of a stack export that bears a policy, and into what is attached", async () => {
        const resource = (type: string, name: string, inputs: unknown, more = {}) => ({
            urn: `urn:pulumi:dev::shop::${type}::${name}`,
            type,
            inputs,
            ...more,
        });
        const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };
        const resources = [
            resource("aws:iam/policy:Policy", "text", { policy: policy(passing) }),
            resource("aws:iam/role:Role", "inline", { inlinePolicies: [{}, { policy: policy(admin) }] }),
            resource("aws-native:iam:ManagedPolicy", "object", { policyDocument: { Statement: [passing] } }),
            resource("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "attached", {
                policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
            }),
            resource("aws:iam/policy:Policy", "shown", {
                policy: { ...secret, plaintext: JSON.stringify(policy(passing)) },
            }),
            resource("aws:iam/policy:Policy", "gone", { policy: policy(admin) }, { delete: true }),
            resource("aws:s3/bucketPolicy:BucketPolicy", "ok", { policy: policy({ ...narrow, Principal: "*" }) }),
        ];
        const names = (result: IamCheck) =>
            result.findings.map(({ subject, ruleId }) => `${subject.urn!.split("::").at(-1)} ${ruleId}`).sort();
        const expected = [
            "attached full-admin",
            "inline full-admin",
            "object pass-any-role",
            "shown pass-any-role",
            "text pass-any-role",
        ];
        const exported = await checked({ "s.json": JSON.stringify({ version: 3, deployment: { resources } }) });
        assert.deepEqual(names(exported), expected);
        assert.equal(exported.exitCode, 1);
        const state = { version: 3, checkpoint: { stack: "dev", latest: { resources } } };
        assert.deepEqual(names(await checked({ "s.json": JSON.stringify(state, null, 4) })), expected);

        const hidden = resource("aws:iam/policy:Policy", "hidden", { policy: { ...secret, ciphertext: "v1:x" } });
        const sealed = await checked({ "s.json": JSON.stringify({ version: 3, deployment: { resources: [hidden] } }) });
        assert.equal(sealed.exitCode, 2);
        assert.match(sealed.notJudged[0]!.why, /secret of Pulumi: export the stack with --show-secrets/);
    });

    it("reads account authorization details, decoded and URL-encoded", async () => {
        const encoded = encodeURIComponent(policy(passing));
        const account = {
            UserDetailList: [
                {
                    UserName: "ann",
                    Arn: "arn:aws:iam::111122223333:user/ann",
                    UserPolicyList: [{ PolicyName: "p", PolicyDocument: encoded }],
                },
            ],
            GroupDetailList: [
                { GroupName: "ops", GroupPolicyList: [{ PolicyName: "p", PolicyDocument: { Statement: [admin] } }] },
            ],
            RoleDetailList: [
                {
                    RoleName: "task",
                    AssumeRolePolicyDocument: {
                        Statement: [
                            { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
                        ],
                    },
                    RolePolicyList: [],
                    AttachedManagedPolicies: [
                        { PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
                        { PolicyArn: "arn:aws:iam::111122223333:policy/own" },
                    ],
                },
            ],
            Policies: [
                {
                    PolicyName: "own",
                    Arn: "arn:aws:iam::111122223333:policy/own",
                    PolicyVersionList: [
                        { VersionId: "v2", IsDefaultVersion: true, Document: encoded },
                        { VersionId: "v1", IsDefaultVersion: false, Document: { Statement: [admin] } },
                    ],
                },
            ],
        };
        const result = await checked({ "account.json": JSON.stringify(account, null, 2) });
        assert.deepEqual(result.findings.map(({ ruleId, subject }) => `${subject.holder} ${ruleId}`).sort(), [
            "group ops, inline policy p full-admin",
            "policy own pass-any-role",
            "role task full-admin",
            "user ann, inline policy p pass-any-role",
        ]);
        assert.equal(result.judged.documents, 4);
    });

    for (const [name, answer] of Object.entries({
        "get-policy-version": { PolicyVersion: { Document: { Statement: [passing] }, VersionId: "v1" } },
        "get-role-policy": { RoleName: "r", PolicyName: "p", PolicyDocument: { Statement: [passing] } },
        "get-bucket-policy": { Policy: policy({ ...admin, Principal: "*" }) },
    })) {
        it(`reads the answer of ${name}`, async () => {
            assert.equal((await checked({ "a.json": JSON.stringify(answer) })).findings.length, 1);
        });
    }

    it("finds what cannot be read, also keys that are there twice", async () => {
        const twice =
            '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:q" }] }';
        for (const text of [twice, `{ "PolicyDocument": ${twice}, "RoleName": "r" }`, '{ "Version": "2012-10-17" }']) {
            const result = await checked({ "a.json": text });
            assert.deepEqual(
                result.findings.map(({ ruleId, severity }) => [ruleId, severity]),
                [["malformed-policy", "high"]],
                text,
            );
        }
    });

    const bad: Record<string, [files: Record<string, string>, args: string[], message: RegExp]> = {
        "no file": [{}, ["gone.json"], /^countersign: gone\.json: does not exist\nexit 2\n$/],
        "no JSON": [
            { "a.json": "{\n x" },
            ["a.json"],
            /^countersign: a\.json: is not JSON: unexpected text at line 2, column 2\n/,
        ],
        "an empty file": [{ "a.json": "" }, ["a.json"], /^countersign: a\.json: is not JSON: it is empty\n/],
        "no policy": [
            { "a.json": "[1]" },
            ["a.json"],
            /^countersign: a\.json: holds no policy: expected a policy document, /,
        ],
        "a folder without a policy": [
            { "d/a.json": "[]" },
            ["d"],
            /^countersign: d: none of its 1 \.json files holds a policy\n/,
        ],
        "too deep": [
            { "a.json": "[".repeat(5000) + "]".repeat(5000) },
            ["a.json"],
            /^countersign: a\.json: is nested deeper than 200 levels\n/,
        ],
        "no argument": [{}, [], /^countersign: FILE is missing/],
        "an unknown format": [{}, ["a.json", "--format", "sarrif"], /Did you mean "sarif"\?\n/],
    };
    for (const [name, [files, args, message]] of Object.entries(bad)) {
        it(`says in one line what is wrong: ${name}`, async () => {
            const { code, out, err } = await runMain(layFolder(files), ["iam", "check", ...args]);
            assert.equal(code, 2);
            assert.equal(out, "");
            assert.match(err, message);
        });
    }

    it("names the nearest subcommand", async () => {
        const { code, err } = await runMain(layFolder(), ["iam", "chek"]);
        assert.equal(code, 2);
        assert.equal(err, 'countersign: no such command "iam chek". Did you mean "iam check"?\nexit 2\n');
    });

    it("goes on after a broken file of a folder and ends with 2", async () => {
        const result = await checked({ "d/a.json": '{ "Statement": [', "d/b.json": policy(passing) }, "d");
        assert.equal(result.exitCode, 2);
        assert.equal(result.findings.length, 1);
        assert.match(result.notJudged[0]!.why, /^the file is not JSON/);
    });

    it("lets no text of a document reach the terminal as it is", async () => {
        const wild = policy({ Effect: "Allow", Action: ["*", "\u001b[31m\u202e"], Resource: "*" });
        for (const format of ["text", "markdown"]) {
            const { out } = await runMain(layFolder({ "a.json": wild }), [
                "iam",
                "check",
                "a.json",
                "--format",
                format,
            ]);
            assert.doesNotMatch(out, /\u001b|\u202e/);
        }
    });

    it("publishes the schema that is committed; npm run docs renews it", () => {
        const committed: unknown = JSON.parse(
            readFileSync(path.join(root, "schemas/iam-findings.schema.json"), "utf8"),
        );
        assert.deepEqual(committed, iamCheckJsonSchema());
    });

    it("writes SARIF 2.1.0 as its published schema asks", async () => {
        const schema = JSON.parse(
            readFileSync(path.join(root, "test/fixtures/sarif/sarif-2.1.0.json"), "utf8"),
        ) as object;
        const ajv = new Ajv({ strict: false });
        addFormats(ajv);
        const isSarif = ajv.compile(schema);
        const folder = layFolder({ "d/ä b.json": policy(passing, admin), "d/c.json": '{ "Statement": ' });
        const { code, out } = await runMain(folder, ["iam", "check", "d", "--format", "sarif"]);
        assert.equal(code, 2);
        const log = JSON.parse(out) as { runs: { results: { ruleId: string; locations: unknown[] }[] }[] };
        assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
        assert.deepEqual(
            log.runs[0]!.results.map(({ ruleId }) => ruleId),
            ["full-admin", "pass-any-role"],
        );
        assert.match(JSON.stringify(log.runs[0]!.results[0]!.locations), /"uri":"d\/%C3%A4%20b\.json"/);
        assert.ok(!isSarif({ ...log, version: "2.0" }));
    });
});
