import assert from "node:assert/strict";
import * as catalogue from "../../../../core/iam/catalogue";

describe("names of actions", () => {
    it("are found in whatever case and given in AWS's", () => {
        for (const name of ["s3:GetObject", "S3:GETOBJECT", "s3:getobject"]) {
            assert.equal(catalogue.actionNamed(name)?.name, "s3:GetObject");
        }
        assert.equal(catalogue.actionNamed("neptune-db:CONNECT")?.name, "neptune-db:connect");
        const hyphenated = "vpc-lattice:AssociateViaAWSService-EventsAndStates";
        assert.equal(catalogue.actionNamed(hyphenated.toLowerCase())?.name, hyphenated);
    });

    const unknown = [
        "",
        ":",
        "s3",
        "s3:",
        ":GetObject",
        "s3:GetObjct",
        "s3:GetObject ",
        "s3:Get*",
        "s3::GetObject",
        "nothing:GetObject",
        "__proto__:constructor",
        "constructor:name",
        "s3:__proto__",
        "\u212Ams:Decrypt", // the Kelvin sign, whose lower case is "k"
        "s3:GetObject\u0000",
        "x".repeat(1_000_000),
    ];
    for (const name of unknown) {
        it(`are unknown as ${JSON.stringify(name.slice(0, 40))}`, () => {
            assert.equal(catalogue.actionId(name), undefined);
            assert.equal(catalogue.actionNamed(name), undefined);
        });
    }

    it("have dense ids in the order of service and name", () => {
        let last = "";
        for (let id = 0; id < catalogue.actionCount(); id++) {
            const { name, id: own } = catalogue.action(id)!;
            assert.equal(own, id);
            assert.equal(catalogue.actionId(name), id);
            const [service, action] = name.toLowerCase().split(":");
            const key = `${service}\u0000${action}`;
            assert.ok(last < key, name);
            last = key;
        }
    });

    it("have no other ids", () => {
        for (const id of [-1, 0.5, NaN, Infinity, catalogue.actionCount()])
            assert.equal(catalogue.action(id), undefined);
    });

    it("are the same object each time, and cannot be told apart from a fresh one", () => {
        const id = catalogue.actionId("s3:GetObject")!;
        assert.equal(catalogue.action(id), catalogue.action(id));
    });
});

describe("sets of actions", () => {
    const all = () => Array.from({ length: catalogue.actionCount() }, (_, id) => catalogue.action(id)!);
    for (const level of catalogue.accessLevels) {
        it(`at the level ${level} are those that say so themselves`, () => {
            const expected = all().filter(({ levels }) => levels.includes(level));
            assert.deepEqual(
                [...catalogue.actionsAtLevel(level)],
                expected.map(({ id }) => id),
            );
            assert.ok(expected.length > 0);
        });
    }
    for (const kind of catalogue.riskKinds) {
        it(`rated as ${kind} are those that say so themselves`, () => {
            const expected = all().filter(({ risks }) => risks.some((risk) => risk.kind === kind));
            assert.deepEqual(
                [...catalogue.actionsWithRisk(kind)],
                expected.map(({ id }) => id),
            );
            assert.ok(expected.length > 0);
        });
    }
    it("every rating and every corrected level names its source", () => {
        for (const { name, risks, levels, publishedLevels, levelSources } of all()) {
            for (const { sources } of risks)
                assert.ok(sources.length > 0 && sources.every((source) => source.length > 1), name);
            const corrected = levels.join() !== publishedLevels.join();
            assert.equal(levelSources.length > 0, corrected, name);
        }
    });

    const ratings: [string, catalogue.RiskKind[]][] = [
        ["s3:GetObject", ["data-access"]],
        ["iam:CreateAccessKey", ["credential-exposure", "escalation", "resource-exposure"]],
        ["iam:PassRole", ["escalation", "resource-exposure"]],
        ["kms:Decrypt", ["data-access"]],
        ["secretsmanager:GetSecretValue", ["credential-exposure", "data-access"]],
        ["s3:PutBucketPolicy", ["resource-exposure", "resource-policy"]],
        ["s3:ListAllMyBuckets", []],
    ];
    for (const [action, kinds] of ratings) {
        it(`${action} is rated as ${kinds.join(", ") || "nothing"}`, () =>
            assert.deepEqual(
                catalogue.actionNamed(action)?.risks.map(({ kind }) => kind),
                kinds,
            ));
    }
});
