import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import { limitingKinds, type DocumentProperty } from "../../core/iam/bearer";
import { attachments } from "../../core/iam/bearers/attachments";
import { documentProperties } from "../../core/iam/bearers/documents";
import { opaqueContainers } from "../../core/iam/bearers/opaque";
import { namesPolicy } from "../../core/iam/judge-attachment";
import { changeId, governFolder } from "../support/governed-folder";
import { secret, startPackProcess, unknownString, type Diagnostic, type PackProcess } from "../support/pack-process";
import { temporaryFolder } from "../support/temporary-folder";

type Props = Record<string, JavaScriptValue>;

const admin = { Effect: "Allow", Action: "*", Resource: "*" };
const passRole = { Effect: "Allow", Action: ["logs:PutLogEvents", "iam:PassRole"], Resource: "*" };
const harmless = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::receipts/*" };
const documentOf = (...statements: JavaScriptValue[]) => ({ Version: "2012-10-17", Statement: statements });

/** Inputs of a resource with a value at a path. */
function at(where: string, value: JavaScriptValue): Props {
    return where
        .replaceAll("[*]", ".[*]")
        .split(".")
        .reduceRight<JavaScriptValue>((inner, part) => (part === "[*]" ? [inner] : { [part]: inner }), value) as Props;
}

describe("the policy least-privilege", () => {
    let folder: string;
    let preview: PackProcess;
    let update: PackProcess;

    before(async () => {
        folder = temporaryFolder("iam");
        governFolder(folder, { git: true });
        const options = { env: { PWD: folder }, config: { "countersign:changeId": changeId } };
        [preview, update] = await Promise.all([
            startPackProcess({ ...options, dryRun: true }),
            startPackProcess({ ...options, dryRun: false }),
        ]);
    });
    after(async () => {
        await Promise.all([preview.stop(), update.stop()]);
        rmSync(folder, { recursive: true });
    });

    const judge = async (type: string, props: Props, pack: PackProcess = preview, name = "it") =>
        (await pack.analyze({ type, name, props })).filter((each) => each.policy === "least-privilege");
    const rolePolicy = (policy: JavaScriptValue, pack?: PackProcess, name = "task-access") =>
        judge("aws:iam/rolePolicy:RolePolicy", { role: "task", policy }, pack, name);
    const summary = (diagnostics: readonly Diagnostic[]) =>
        diagnostics.map(({ level, message }) =>
            [level, ...[...message.matchAll(/\(([a-z-]+)\)$/gm)].map((match) => match[1])].join(" "),
        );

    it("knows 179 properties, 52 attachments and 9 containers", () => {
        assert.deepEqual([documentProperties.length, attachments.length, opaqueContainers.length], [179, 52, 9]);
    });

    describe("finds a document wherever it is", () => {
        const props = ({ path: where, only }: DocumentProperty, value: JavaScriptValue): Props => ({
            ...at(where, value),
            ...(only === undefined ? {} : { [only.path]: only.values[0]! }),
        });
        const form = ({ bareStatement }: DocumentProperty, statement: JavaScriptValue) =>
            bareStatement === true ? statement : documentOf(harmless, statement);
        for (const property of documentProperties) {
            const level = limitingKinds.has(property.kind) ? "advisory" : "mandatory";
            it(`${property.type} ${property.path}`, async () => {
                for (const [rule, statement] of [
                    ["full-admin", admin],
                    ["pass-any-role", passRole],
                ] as const) {
                    const document = form(property, statement);
                    for (const value of [document, JSON.stringify(document)]) {
                        assert.deepEqual(summary(await judge(property.type, props(property, value))), [
                            `${level} ${rule}`,
                        ]);
                    }
                }
                assert.deepEqual(await judge(property.type, props(property, form(property, harmless))), []);
                const [unknown, ...others] = await judge(property.type, props(property, unknownString));
                assert.deepEqual([unknown?.level, others], ["advisory", []]);
                assert.match(unknown!.message, /^Cannot judge yet: ".*" is known only during the update\./);
                assert.deepEqual(summary(await judge(property.type, props(property, unknownString), update)), [
                    "mandatory undecided",
                ]);
                assert.deepEqual(summary(await judge(property.type, props(property, "no policy"))), [
                    "mandatory malformed-policy",
                ]);
            });
        }
    });

    describe("finds an attached policy of AWS wherever it is", () => {
        for (const attachment of attachments.filter(namesPolicy)) {
            const level = attachment.effect.endsWith("attach") ? "mandatory" : "advisory";
            it(`${attachment.type} ${attachment.path}`, async () => {
                const arn = "arn:aws:iam::aws:policy/AdministratorAccess";
                for (const value of [arn, ["arn:aws:iam::aws:policy/ReadOnlyAccess", arn]]) {
                    const props = at(attachment.path, value);
                    assert.deepEqual(summary(await judge(attachment.type, props)), [`${level} full-admin`]);
                }
                const [unknown] = await judge(attachment.type, at(attachment.path, [unknownString]));
                assert.equal(unknown?.level, "advisory");
            });
        }
        it("in every partition, and by its name alone", async () => {
            const type = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
            const found = async (policyArn: string) => summary(await judge(type, { role: "task", policyArn }));
            assert.deepEqual(await found("arn:aws-cn:iam::aws:policy/AdministratorAccess"), ["mandatory full-admin"]);
            assert.deepEqual(await found("arn:aws:iam::aws:policy/IAMFullAccess"), ["mandatory pass-any-role"]);
            assert.deepEqual(await found("arn:aws:iam::aws:policy/ReadOnlyAccess"), []);
            assert.deepEqual(await found("arn:aws:iam::111122223333:policy/AdministratorAccess"), []);
        });
    });

    describe("says aloud what it cannot see into", () => {
        for (const { type } of opaqueContainers) {
            it(type, async () => {
                const [said, ...others] = await judge(type, {}, update);
                assert.deepEqual([said?.level, others], ["advisory", []]);
                assert.match(said!.message, /^Cannot see inside it: /);
            });
        }
    });

    it("lets look-alikes pass that are written in another language", async () => {
        const lifecycle = JSON.stringify({ rules: [{ rulePriority: 1, action: { type: "expire" } }] });
        assert.deepEqual(await judge("aws:ecr/lifecyclePolicy:LifecyclePolicy", { policy: lifecycle }), []);
        assert.deepEqual(
            await judge("aws:sqs/queue:Queue", { redrivePolicy: JSON.stringify({ maxReceiveCount: 4 }) }),
            [],
        );
        const tags = JSON.stringify({ tags: { team: { tag_key: { "@@assign": "team" } } } });
        assert.deepEqual(await judge("aws:organizations/policy:Policy", { type: "TAG_POLICY", content: tags }), []);
    });

    it("says which statement, which element, where in the text, what it lets do and a smaller one, gravest first", async () => {
        const [violation, ...others] = await rolePolicy(JSON.stringify(documentOf(passRole, harmless, admin), null, 2));
        assert.deepEqual(others, []);
        assert.equal(
            violation?.message,
            [
                "A policy may not grant more than its holder needs.",
                "task-access may do everything in the account.  (full-admin)",
                '  why   policy: Statement[2].Action (line 19, column 17) is "*"',
                '        policy: Statement[2].Resource (line 20, column 19) is "*"',
                '  fix   { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],',
                '          "Resource": "arn:aws:s3:::payments-*/*" }',
                "task-access may pass any role to any service.  (pass-any-role)",
                '  why   policy: Statement[0].Action[1] (line 8, column 9) is "iam:PassRole"',
                '        policy: Statement[0].Resource (line 10, column 19) is "*"',
                "        without iam:PassedToService",
                '  fix   { "Effect": "Allow", "Action": "iam:PassRole",',
                '          "Resource": "arn:aws:iam::*:role/payments-task",',
                '          "Condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } } }',
                "  ask   team-payments, if it needs more than that",
            ].join("\n"),
        );
        assert.equal(violation.level, "mandatory");
    });

    it("proposes a role of the stack and the service that assumes it", async () => {
        const trust = documentOf({
            Effect: "Allow",
            Action: "sts:AssumeRole",
            Principal: { Service: "lambda.amazonaws.com" },
        });
        await judge("aws:iam/role:Role", { name: "settle-1f2e", assumeRolePolicy: JSON.stringify(trust) });
        const [violation] = await rolePolicy(documentOf(passRole));
        assert.match(violation!.message, /:role\/settle-1f2e"/);
        assert.match(violation!.message, /"iam:PassedToService": "lambda\.amazonaws\.com"/);
    });

    describe("with values that are known only during the update", () => {
        const cases: readonly { name: string; document: JavaScriptValue; summary: readonly string[] }[] = [
            {
                name: "an unknown resource decides",
                document: documentOf({ ...admin, Resource: unknownString }),
                summary: ["advisory"],
            },
            {
                name: "an unknown resource beside a wildcard does not",
                document: documentOf({ ...admin, Resource: [unknownString, "*"] }),
                summary: ["mandatory full-admin"],
            },
            {
                name: "an unknown resource of a harmless action does not",
                document: documentOf({ ...harmless, Resource: unknownString }),
                summary: [],
            },
            {
                name: "an unknown action decides",
                document: documentOf({ ...harmless, Action: [unknownString], Resource: "*" }),
                summary: ["advisory"],
            },
            {
                name: "an unknown condition decides",
                document: documentOf({ ...passRole, Condition: unknownString }),
                summary: ["advisory"],
            },
            {
                name: "an unknown service in a condition decides",
                document: documentOf({
                    ...passRole,
                    Condition: { StringEquals: { "iam:PassedToService": unknownString } },
                }),
                summary: ["advisory"],
            },
            {
                name: "an unknown effect decides",
                document: documentOf({ ...admin, Effect: unknownString }),
                summary: ["advisory"],
            },
            {
                name: "an unknown statement decides",
                document: documentOf(unknownString, harmless),
                summary: ["advisory"],
            },
            {
                name: "and its siblings are judged",
                document: documentOf(unknownString, admin),
                summary: ["mandatory full-admin", "advisory"],
            },
        ];
        for (const { name, document, summary: expected } of cases) {
            it(name, async () => {
                const found = await judge("aws-native:iam:RolePolicy", { policyDocument: document });
                assert.deepEqual(summary(found), expected);
            });
        }

        it("judges the known policies of a role beside the unknown ones", async () => {
            const inline = [
                { name: "a", policy: unknownString },
                { name: "b", policy: JSON.stringify(documentOf(admin)) },
            ];
            const found = await judge("aws:iam/role:Role", { inlinePolicies: inline });
            assert.deepEqual(summary(found), ["mandatory full-admin", "advisory"]);
            assert.match(found[0]!.message, /why {3}inlinePolicies\[1\]\.policy: Statement/);
            assert.match(found[1]!.message, /"inlinePolicies\[0\]\.policy" is known only/);
        });

        it("judges the known policies of a role beside one that is unknown as a whole", async () => {
            const inline = [unknownString, { name: "b", policy: JSON.stringify(documentOf(admin)) }];
            const found = await judge("aws:iam/role:Role", { inlinePolicies: inline });
            assert.deepEqual(summary(found), ["mandatory full-admin", "advisory"]);
            assert.match(found[0]!.message, /why {3}inlinePolicies\[1\]\.policy: Statement/);
        });

        it("takes a list that is unknown as a whole as unknown", async () => {
            const found = await judge("aws:iam/role:Role", { inlinePolicies: "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2" });
            assert.match(found[0]!.message, /"inlinePolicies" is known only/);
        });
    });

    it("never shows what a secret holds", async () => {
        const document = documentOf({ ...passRole, Resource: ["arn:aws:iam::*:role/*"], Sid: "hunter2" });
        for (const value of [secret(JSON.stringify(document)), secret(document)]) {
            const [violation] = await judge("aws-native:iam:RolePolicy", { policyDocument: value });
            assert.match(violation!.message, /Statement\[0\]\.Resource\[0\].* is secret$/m);
            assert.doesNotMatch(violation!.message, /role\/\*|hunter2|PassRole"$/m);
        }
        const broken = await rolePolicy(secret('{"hunter2": '));
        assert.doesNotMatch(broken[0]!.message, /hunter2/);
        const odd = documentOf({ ...harmless, Condition: { hunter2: { "hunter 3": [{}] } } });
        const [problem] = await judge("aws-native:iam:RolePolicy", { policyDocument: secret(odd) });
        assert.doesNotMatch(problem!.message, /hunter/);
    });

    it("shows nothing of a document but its actions and resources, and those without what a terminal obeys", async () => {
        const hostile = "iam:*\u001b[31m\u202e\u0007" + "x".repeat(500);
        const statement = { Effect: "Allow", Action: ["iam:*", hostile], Resource: "*", Sid: "hunter2" };
        const [violation] = await rolePolicy(JSON.stringify(documentOf(statement)), preview, "task\u001b]0;x\u0007<b>");
        for (const line of violation!.message.split("\n")) assert.ok(line.length <= 120, line);
        assert.doesNotMatch(violation!.message, /[\u0000-\u0009\u000b-\u001f\u202e]|hunter2/);
    });

    it("only warns where the rule of the stack says so", async () => {
        const lenient = path.join(folder, "lenient");
        mkdirSync(lenient);
        governFolder(lenient, { stacks: "[{ match: payments/*, update: warn }]" });
        const pack = await startPackProcess({ dryRun: false, env: { PWD: lenient } });
        try {
            assert.deepEqual(summary(await rolePolicy(documentOf(admin), pack)), ["advisory full-admin"]);
        } finally {
            await pack.stop();
        }
    });

    it("counts what it judged for the last line of the log", async () => {
        const pack = await startPackProcess({ env: { PWD: folder }, config: { "countersign:changeId": changeId } });
        try {
            await rolePolicy(documentOf(harmless), pack);
            await rolePolicy(documentOf(admin), pack);
            await rolePolicy(unknownString, pack);
            await judge(
                "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
                { policyArn: "arn:aws:iam::aws:policy/X" },
                pack,
            );
            await judge("aws:lambda/permission:Permission", { action: "lambda:InvokeFunction", principal: "*" }, pack);
            await judge("aws:cloudformation/stack:Stack", {}, pack);
            await pack.end();
            assert.equal(
                await pack.saidLine(/judged/),
                "countersign: 2 IAM documents and 1 attachment judged, 1 finding; 1 undecided until the update; " +
                    "1 container not seen into; 1 grant without a document not judged",
            );
        } finally {
            await pack.stop();
        }
    });
});
