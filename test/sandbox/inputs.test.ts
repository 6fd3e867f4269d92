import assert from "node:assert/strict";
import { checkInputs } from "../../sandbox/provider/check";
import { providerConfig } from "../../sandbox/provider/config";
import { diffInputs } from "../../sandbox/provider/diff";
import { policyDocument } from "../../sandbox/provider/policy-document";
import { unknownValue } from "../../sandbox/provider/unknown";
import { resourceType } from "../../sandbox/resources";
import type { Json } from "../../sandbox/trail/call";

function check(token: string, news: Json, olds?: Json, config: Json = {}, name = "settlements"): Json {
    return checkInputs({
        type: resourceType(token).type,
        name,
        olds,
        news,
        randomSeed: new Uint8Array(32).fill(7),
        config: providerConfig(config, "eu-west-1"),
    });
}

describe("what the sandbox's provider makes of inputs", () => {
    const names: readonly (readonly [what: string, token: string, news: Json, name: RegExp])[] = [
        ["makes up a name", "aws:sqs/queue:Queue", {}, /^settlements-[0-9a-f]{7}$/],
        [
            "keeps the ending that AWS demands",
            "aws:sqs/queue:Queue",
            { fifoQueue: true },
            /^settlements-[0-9a-f]{7}\.fifo$/,
        ],
        ["keeps the beginning that AWS demands", "aws:kms/alias:Alias", {}, /^alias\/settlements-[0-9a-f]{7}$/],
        ["uses a prefix as it is given", "aws:iam/role:Role", { namePrefix: "pay" }, /^pay[0-9a-f]{7}$/],
        ["leaves a given name alone", "aws:iam/role:Role", { name: "mine" }, /^mine$/],
    ];
    for (const [what, token, news, name] of names) {
        it(what, () => assert.match(String(check(token, news)["name"]), name));
    }

    it("shortens and lower-cases the name of a bucket", () => {
        const name = String(check("aws:s3/bucket:Bucket", {}, undefined, {}, "Receipts".repeat(10))["bucket"]);
        assert.match(name, /^[a-z]+[0-9a-f]{7}$/);
        assert.equal(name.length, 63);
    });

    it("keeps a made-up name, and drops it when the program gives one", () => {
        const first = check("aws:sqs/queue:Queue", {});
        const again = checkInputs({
            type: resourceType("aws:sqs/queue:Queue").type,
            name: "settlements",
            olds: first,
            news: {},
            randomSeed: new Uint8Array(32).fill(8),
            config: providerConfig({}, "eu-west-1"),
        });
        assert.equal(again["name"], first["name"]);
        assert.equal(check("aws:sqs/queue:Queue", { name: "mine" }, first)["name"], "mine");
    });

    it("joins the provider's tags with the resource's own, which win", () => {
        const config = { defaultTags: JSON.stringify({ tags: { owner: "all", cost: "1" } }) };
        const checked = check("aws:sqs/queue:Queue", { tags: { owner: "payments" } }, undefined, config);
        assert.deepEqual(checked["tagsAll"], { owner: "payments", cost: "1" });
    });

    it("turns a policy that is an object into text, and is honest about unknown parts", () => {
        const trust = (arn: string) => ({ Version: "2012-10-17", Statement: [{ Principal: { AWS: arn } }] });
        const known = check("aws:iam/role:Role", { assumeRolePolicy: trust("a") });
        assert.deepEqual(JSON.parse(String(known["assumeRolePolicy"])), trust("a"));
        const unknown = check("aws:iam/role:Role", { assumeRolePolicy: trust(unknownValue) });
        assert.equal(unknown["assumeRolePolicy"], unknownValue);
    });

    const diffs: readonly {
        readonly what: string;
        readonly token: string;
        readonly olds: Json;
        readonly news: Json;
        readonly paths: readonly string[];
        readonly replaces: readonly string[];
        readonly first: boolean;
    }[] = [
        {
            what: "nothing",
            token: "aws:sqs/queue:Queue",
            olds: { name: "q", __defaults: ["a"] },
            news: { name: "q", __defaults: [] },
            paths: [],
            replaces: [],
            first: false,
        },
        {
            what: "a tag",
            token: "aws:sqs/queue:Queue",
            olds: { name: "q", tags: { a: "1", b: "1" } },
            news: { name: "q", tags: { a: "2", "b:c": "1" } },
            paths: ["update tags.a", "delete tags.b", 'add tags["b:c"]'],
            replaces: [],
            first: false,
        },
        {
            what: "a path of a role whose name the program chose",
            token: "aws:iam/role:Role",
            olds: { name: "r", path: "/" },
            news: { name: "r", path: "/a/" },
            paths: ["update path"],
            replaces: ["path"],
            first: true,
        },
        {
            what: "a path of a role whose name was made up",
            token: "aws:iam/role:Role",
            olds: { name: "r", path: "/", __defaults: ["name"] },
            news: { name: "r", path: "/a/", __defaults: ["name"] },
            paths: ["update path"],
            replaces: ["path"],
            first: false,
        },
        {
            what: "anything of an attachment",
            token: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
            olds: { role: "a", policyArn: "p" },
            news: { role: unknownValue, policyArn: "p" },
            paths: ["update role"],
            replaces: ["role"],
            first: false,
        },
    ];
    for (const each of diffs) {
        it(`sees a change of ${each.what}`, () => {
            const diff = diffInputs(resourceType(each.token).type, each.olds, each.news);
            assert.deepEqual(
                diff.detailed.map(({ kind, path }) => `${kind} ${path}`),
                each.paths,
            );
            assert.deepEqual(diff.replaces, each.replaces);
            assert.equal(diff.deleteBeforeReplace, each.first);
        });
    }

    it("writes a policy document as the provider's function does", () => {
        const answer = policyDocument({
            statements: [
                {
                    sid: "Read",
                    actions: ["s3:GetObject"],
                    resources: ["b", "a"],
                    principals: [{ type: "AWS", identifiers: ["arn:aws:iam::111122223333:root"] }],
                    conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["true"] }],
                },
                { effect: "Deny", actions: ["*"], resources: ["*"], principals: [{ type: "*", identifiers: ["*"] }] },
            ],
            overridePolicyDocuments: [JSON.stringify({ Statement: { Sid: "Read", Effect: "Deny", Action: "s3:*" } })],
        });
        assert.deepEqual(JSON.parse(String(answer["json"])), {
            Version: "2012-10-17",
            Statement: [
                { Sid: "Read", Effect: "Deny", Action: "s3:*" },
                { Effect: "Deny", Action: "*", Resource: "*", Principal: "*" },
            ],
        });
        assert.deepEqual(JSON.parse(String(answer["minifiedJson"])), JSON.parse(String(answer["json"])));
    });
});
