import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findResource } from "../../sandbox/account/store";
import {
    createResource,
    deleteResource,
    readResource,
    type Session,
    updateResource,
} from "../../sandbox/provider/resource-operations";
import { checkInputs } from "../../sandbox/provider/check";
import { providerConfig } from "../../sandbox/provider/config";
import { diffInputs } from "../../sandbox/provider/diff";
import { signIn } from "../../sandbox/provider/sign-in";
import { resourceType, resourceTypes } from "../../sandbox/resources";
import type { ResourceType } from "../../sandbox/resources/resource-type";
import type { Json } from "../../sandbox/trail/call";
import { peekSpooled } from "../../sandbox/trail/spool";
import { anyPolicy, anyRoleArn, lives } from "./resource-lives";
import { temporarySandbox } from "./sandbox-folder";

describe("resource types of the sandbox", () => {
    let session: Session;
    let remove: () => void;

    beforeEach(() => {
        const opened = temporarySandbox();
        remove = opened.remove;
        const config = providerConfig({ region: "eu-west-1" }, "eu-west-1");
        const caller = signIn(opened.sandbox, config, {});
        session = { sandbox: opened.sandbox, config, caller, refused: [] };
    });
    afterEach(() => remove());

    const check = (type: ResourceType, news: Json) =>
        checkInputs({ type, name: "x", olds: undefined, news, randomSeed: new Uint8Array(32), config: session.config });
    const writesOf = (act: () => void): string[] => {
        const before = peekSpooled(session.sandbox).length;
        act();
        const made = peekSpooled(session.sandbox).slice(before);
        return made.filter((record) => record["readOnly"] === false).map((record) => String(record["eventName"]));
    };

    for (const life of lives) {
        it(`${life.token} is made, changed, read and taken away`, () => {
            const { type } = resourceType(life.token);
            const first = check(type, life.first);
            let made = { id: "", outputs: {} as Json };
            assert.deepEqual(
                writesOf(() => (made = createResource(session, type, first))),
                life.calls[0],
            );
            assert.match(made.id, life.id);
            for (const name of type.computed) {
                assert.notEqual(made.outputs[name], undefined, `output ${name} has a value once the resource exists`);
            }
            if (life.then) {
                const then = check(type, life.then);
                const diff = diffInputs(type, first, then);
                assert.deepEqual(diff.replaces, []);
                const olds = { outputs: made.outputs, inputs: first };
                assert.deepEqual(
                    writesOf(() => (made = updateResource(session, type, made.id, olds, then, diff.changed))),
                    life.calls[1],
                );
            } else {
                assert.ok(!("update" in type), "what cannot be changed in place has no update");
            }
            assert.deepEqual(
                writesOf(() => assert.deepEqual(readResource(session, type, made.id), made)),
                [],
            );
            assert.deepEqual(
                writesOf(() => deleteResource(session, type, made.id, made.outputs)),
                life.calls[2],
            );
            assert.equal(findResource(session.sandbox, type.token, made.id), undefined);
            assert.equal(readResource(session, type, made.id), undefined);
        });
    }

    it("are all in this test", () => {
        const tested = lives.map((life) => life.token).filter((token) => resourceType(token).modelled);
        assert.deepEqual(tested.sort(), resourceTypes.map((type) => type.token).sort());
    });

    it("are all listed", async () => {
        const folder = path.join(__dirname, "../../sandbox/resources");
        const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
        const modules = await Promise.all(
            files.map((name) => import(path.join(folder, name)) as Promise<Record<string, unknown>>),
        );
        const exported = modules.flatMap((module) => Object.values(module)).filter(isResourceType);
        assert.deepEqual(new Set(exported), new Set(resourceTypes));
    });

    for (const type of resourceTypes) {
        it(`${type.token} has only properties that @pulumi/aws knows`, () => {
            const life = lives.find((each) => each.token === type.token);
            const { outputs } = createResource(session, type, check(type, life?.first ?? {}));
            const known = propertiesInSdk(type.token);
            const named = [...type.replaceOn, ...Object.keys(type.defaults ?? {}), ...Object.keys(outputs)];
            assert.deepEqual(
                named.filter((name) => name !== "id" && !known.has(name)),
                [],
            );
        });
    }

    it("refuse a name that is taken, as AWS does", () => {
        const { type } = resourceType("aws:iam/role:Role");
        const inputs = check(type, { name: "r", assumeRolePolicy: anyPolicy });
        createResource(session, type, inputs);
        assert.throws(() => createResource(session, type, inputs), /EntityAlreadyExistsException: r already exists/);
        const failed = peekSpooled(session.sandbox).at(-1);
        assert.equal(failed?.["errorCode"], "EntityAlreadyExistsException");
        assert.equal(failed["eventName"], "CreateRole");
    });

    it("say in every record of an unmodelled type that its form is a guess", () => {
        const { type, modelled } = resourceType("aws:kinesis/stream:Stream");
        assert.equal(modelled, false);
        createResource(session, type, check(type, { shardCount: 1 }));
        const record = peekSpooled(session.sandbox).at(-1);
        assert.match(JSON.stringify(record?.["additionalEventData"]), /does not model aws:kinesis\/stream:Stream/);
    });

    it("never put a function's variables into a record", () => {
        const { type } = resourceType("aws:lambda/function:Function");
        createResource(
            session,
            type,
            check(type, { name: "f", role: anyRoleArn, environment: { variables: { TOKEN: "secret-value" } } }),
        );
        assert.ok(!JSON.stringify(peekSpooled(session.sandbox)).includes("secret-value"));
    });
});

function isResourceType(value: unknown): value is ResourceType {
    return typeof value === "object" && value !== null && "token" in value;
}

/** Names of all inputs and outputs of a class of `@pulumi/aws`, read from its own code. */
function propertiesInSdk(token: string): Set<string> {
    const file = path.join(__dirname, "../../node_modules/@pulumi/aws", `${token.split(":")[1] ?? ""}.js`);
    const code = readFileSync(file, "utf8");
    assert.ok(code.includes(`__pulumiType = '${token}'`), `${token} is a type of @pulumi/aws`);
    return new Set([...code.matchAll(/resourceInputs\["(\w+)"\]/g)].map((match) => match[1]!));
}
