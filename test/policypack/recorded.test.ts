import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import { changeId, governFolder } from "../support/governed-folder";
import { startPackProcess, unknownString, type PackProcess, type Resource } from "../support/pack-process";
import { temporaryFolder } from "../support/temporary-folder";

const fixtures = path.resolve(__dirname, "../fixtures");
const recordings = ["pulumi-examples", "pulumi/pack-received"]
    .flatMap((folder) => readdirSync(path.join(fixtures, folder)).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith(".jsonl"));

/** What the policies say about the recorded programs; of the others they say nothing. */
const said: Readonly<Record<string, readonly string[]>> = {
    "pulumi-examples/aws-ts-appsync.preview.jsonl": [
        'aws:iam/policy:Policy iam-policy: advisory "policy" is known only',
        'aws:iam/rolePolicyAttachment:RolePolicyAttachment iam-rpa: advisory "policyArn" is known only',
    ],
    "pulumi-examples/aws-ts-resources.preview.jsonl": [
        'aws:iam/rolePolicyAttachment:RolePolicyAttachment myrolepolicyattachment: advisory "policyArn" is known only',
    ],
    // Its role may invoke every function of the account.
    "pulumi-examples/aws-ts-stepfunctions.preview.jsonl": [
        "aws:iam/rolePolicy:RolePolicy sfnRolePolicy: advisory any-resource",
    ],
    "pulumi-examples/aws-ts-stepfunctions.up.jsonl": [
        "aws:iam/rolePolicy:RolePolicy sfnRolePolicy: advisory any-resource",
    ],
    "pulumi/pack-received/pack-received.preview-create.jsonl": [
        'aws:iam/rolePolicy:RolePolicy task-access: advisory "policy" is known only',
    ],
};

describe("what real programs send to a pack", () => {
    let folder: string;
    let packs: Record<"preview" | "up", PackProcess>;

    before(async () => {
        folder = temporaryFolder("recorded");
        governFolder(folder, { git: true });
        const options = { env: { PWD: folder }, config: { "countersign:changeId": changeId } };
        const [preview, up] = await Promise.all([
            startPackProcess({ ...options, dryRun: true }),
            startPackProcess({ ...options, dryRun: false }),
        ]);
        packs = { preview, up };
    });
    after(async () => {
        await Promise.all(Object.values(packs).map((pack) => pack.stop()));
        rmSync(folder, { recursive: true });
    });

    it("is recorded in 14 files", () => assert.equal(recordings.length, 14));

    for (const file of recordings) {
        it(`is judged as expected: ${file}`, async () => {
            const pack = packs[file.includes("preview") ? "preview" : "up"];
            const violations: string[] = [];
            for (const resource of readRecording(path.join(fixtures, file))) {
                for (const { level, message } of await pack.analyze(resource)) {
                    const rules = [...message.matchAll(/\(([a-z-]+)\)$/gm)].map((match) => match[1]);
                    const [undecided] = /"[^"]*" is known only/.exec(message) ?? [];
                    violations.push(
                        `${resource.type} ${resource.name}: ${level} ${[...rules, undecided ?? []].flat().join(" ")}`,
                    );
                }
            }
            assert.deepEqual(violations, said[file] ?? []);
        });
    }
});

interface Line {
    readonly ev?: string;
    readonly type: string;
    readonly name: string;
    readonly props: Record<string, JavaScriptValue>;
}

function readRecording(file: string): Resource[] {
    return readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line, revive) as Line)
        .filter(({ ev = "validateResource" }) => ev === "validateResource")
        .map(({ type, name, props }) => ({ type, name, props }));
}

/** Both recorders mark what was not known yet, each in its own way. */
function revive(_key: string, value: unknown): unknown {
    const marked = typeof value === "object" && value !== null && ("unknown" in value || "__err" in value);
    return marked ? unknownString : value;
}
