import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import type { Update } from "../../../core/trail/update";
import { openFileBackend } from "../../../sources/updates/file-backend";
import type { UpdateHistory } from "../../../sources/updates/update-source";
import { layFolder, removeFolders } from "../../support/folder";
import { idPattern } from "../../support/lab";
import { fixtures } from "../../support/reconcile";

const recorded = join(fixtures, "pulumi/backend");

function read(folder: string): Promise<UpdateHistory> {
    return openFileBackend(folder).read(idPattern);
}

/** A copy of the recorded backend that a test may change. */
function copy(): { readonly folder: string; readonly history: string; readonly state: string } {
    const folder = layFolder();
    cpSync(recorded, folder, { recursive: true });
    const root = join(folder, ".pulumi");
    return {
        folder,
        history: join(root, "history/payments/payments-prod"),
        state: join(root, "stacks/payments/payments-prod.json"),
    };
}

function prod(history: UpdateHistory): readonly Update[] {
    return history.updates.filter((update) => update.stack === "payments-prod");
}

function line(update: Update): string {
    const steps = update.steps.map((step) => `${step.op} ${step.type.split(":").at(-1)}`).sort();
    return `${update.number} ${update.kind} ${update.result} ${update.changeIds.map((change) => change.id).join("+")}: ${steps.join(", ")}`;
}

/** The nth history or checkpoint file, oldest first. */
function nth(folder: string, index: number, kind: "history" | "checkpoint"): string {
    return join(
        folder,
        readdirSync(folder)
            .filter((name) => name.endsWith(`.${kind}.json`))
            .sort()[index]!,
    );
}

describe("a Pulumi backend in files", () => {
    afterEach(removeFolders);

    it("gives the updates of every stack with their steps", async () => {
        const history = await read(recorded);
        assert.deepEqual(history.stacks, ["payments/payments-dev", "payments/payments-prod"]);
        assert.deepEqual(history.problems, []);
        assert.deepEqual(prod(history).map(line), [
            "0 update succeeded CHG0030001: create Bucket, create Policy, create Queue, create Role, create RolePolicy, create RolePolicyAttachment",
            "1 update failed CHG0030002: ",
            "2 update failed CHG0030002: ",
            "3 update succeeded CHG0030002: delete Queue, update Bucket, update Role, update RolePolicy",
            "4 update succeeded CHG0030003: replace Bucket, update RolePolicy",
            "5 update failed CHG0030004: ",
            "6 update failed CHG0030004: ",
            "7 refresh succeeded : refresh Bucket",
            "8 destroy succeeded CHG0030005: delete Policy",
        ]);
    });

    it("knows of each step when it ended, what it replaced, and where the resource is", async () => {
        const [, , , , replacing] = prod(await read(recorded));
        const step = replacing!.steps.find((each) => each.op === "replace")!;
        assert.equal(step.endedAt, "2026-11-23T10:50:14.201706757Z");
        assert.equal(step.previousId, "payments-prod-receipts");
        assert.equal(step.id, "payments-prod-receipts-v2");
        assert.deepEqual([step.resource.account, step.resource.region], ["111122223333", "eu-west-1"]);
        assert.equal(replacing!.gitCommitterEmail, "dana@example.com");
        assert.equal(replacing!.packRequested, true);
        assert.deepEqual(
            replacing!.evidence.map(({ kind, strength }) => `${kind} ${strength}`),
            ["history declared", "checkpoint declared"],
        );
    });

    it("lets no secret out", async () => {
        const text = JSON.stringify(await read(recorded), (_, value: unknown) =>
            value instanceof Set ? [...value] : value,
        );
        assert.ok(!text.includes("not-a-real-token"));
        assert.ok(!text.includes("v1:poqb0i5969Zernpd"));
    });

    it("is read the same from .pulumi itself, packed with gzip, and packed with zstd", async () => {
        const want = prod(await read(recorded)).map(line);
        assert.deepEqual(prod(await read(join(recorded, ".pulumi"))).map(line), want);
        for (const [ending, pack] of [
            [".gz", zlib.gzipSync],
            [".zst", zlib.zstdCompressSync],
        ] as const) {
            const { folder, history, state } = copy();
            for (const path of [
                ...readdirSync(history)
                    .filter((name) => name.endsWith(".json"))
                    .map((name) => join(history, name)),
                state,
            ]) {
                writeFileSync(path + ending, pack(readFileSync(path)));
                rmSync(path);
            }
            const packed = await read(folder);
            assert.deepEqual(packed.problems, []);
            assert.deepEqual(packed.remarks, []);
            assert.deepEqual(prod(packed).map(line), want);
        }
    });

    it("is read in the layout without project folders", async () => {
        const { folder, history, state } = copy();
        const root = join(folder, ".pulumi");
        renameSync(history, join(root, "history/payments-prod"));
        renameSync(state, join(root, "stacks/payments-prod.json"));
        rmSync(join(root, "history/payments"), { recursive: true });
        rmSync(join(root, "stacks/payments"), { recursive: true });
        const legacy = await read(folder);
        assert.deepEqual(legacy.stacks, ["payments/payments-prod"]);
        assert.deepEqual(legacy.updates.map(line), prod(await read(recorded)).map(line));
    });

    it("follows a stack through a rename", async () => {
        const { folder, history, state } = copy();
        const rename = (path: string): void =>
            writeFileSync(
                path,
                readFileSync(path, "utf8").replaceAll("urn:pulumi:payments-prod::", "urn:pulumi:live::"),
            );
        const checkpoints = readdirSync(history)
            .filter((name) => name.endsWith(".checkpoint.json"))
            .sort();
        for (const name of checkpoints.slice(3)) rename(join(history, name));
        rename(state);
        assert.deepEqual(prod(await read(folder)).map(line), prod(await read(recorded)).map(line));
    });

    it("still knows the updates of a stack that was removed but for its history", async () => {
        const { folder, state } = copy();
        rmSync(state);
        assert.equal(prod(await read(folder)).length, 9);
    });

    const broken: {
        name: string;
        spoil: (files: ReturnType<typeof copy>) => void;
        why: RegExp;
        record: Update["record"];
    }[] = [
        {
            name: "a history file that is missing",
            spoil: ({ history }) => rmSync(nth(history, 3, "history")),
            why: /its history file is missing/,
            record: "no-history",
        },
        {
            name: "a checkpoint that is missing",
            spoil: ({ history }) => rmSync(nth(history, 3, "checkpoint")),
            why: /its checkpoint file is missing/,
            record: "no-checkpoint",
        },
        {
            name: "a history file that is cut off",
            spoil: ({ history }) => writeFileSync(nth(history, 3, "history"), '{"kind":"upd'),
            why: /is not JSON, or only a part of it/,
            record: "no-history",
        },
        {
            name: "an empty history file",
            spoil: ({ history }) => writeFileSync(nth(history, 3, "history"), ""),
            why: /is empty/,
            record: "no-history",
        },
        {
            name: "a history file of a newer form",
            spoil: ({ history }) => edit(nth(history, 3, "history"), { version: 2 }),
            why: /is of a newer form: its version is not 0/,
            record: "no-history",
        },
        {
            name: "a history file with a field nobody knows",
            spoil: ({ history }) => edit(nth(history, 3, "history"), { rolledBack: true }),
            why: /newer form: field "rolledBack"/,
            record: "no-history",
        },
        {
            name: "a history file of a kind nobody knows",
            spoil: ({ history }) => edit(nth(history, 3, "history"), { kind: "teleport" }),
            why: /newer form: its kind/,
            record: "no-history",
        },
        {
            name: "a history file without a time",
            spoil: ({ history }) => edit(nth(history, 3, "history"), { startTime: "yesterday" }),
            why: /no history entry: startTime/,
            record: "no-history",
        },
        {
            name: "a checkpoint of a newer form",
            spoil: ({ history }) => edit(nth(history, 3, "checkpoint"), { version: 9 }),
            why: /is of a form this version/,
            record: "no-checkpoint",
        },
        {
            name: "a checkpoint with a feature nobody knows",
            spoil: ({ history }) => edit(nth(history, 3, "checkpoint"), { version: 4, features: ["shuffled"] }),
            why: /newer form: feature "shuffled"/,
            record: "no-checkpoint",
        },
        {
            name: "a checkpoint that is something else",
            spoil: ({ history }) => writeFileSync(nth(history, 3, "checkpoint"), "[]"),
            why: /is no checkpoint/,
            record: "no-checkpoint",
        },
    ];
    broken.push({
        name: "a checkpoint that is nested without end",
        spoil: ({ history }) =>
            writeFileSync(
                nth(history, 3, "checkpoint"),
                `{"version":3,"checkpoint":{"latest":{"resources":[{"urn":"u","type":"t","inputs":{"x":${"[".repeat(9000)}${"]".repeat(9000)}}}]}}}`,
            ),
        why: /nested too deeply/,
        record: "no-checkpoint",
    });
    for (const { name, spoil, why, record } of broken) {
        it(`names ${name}, and reads the rest`, async () => {
            const files = copy();
            spoil(files);
            const history = await read(files.folder);
            assert.equal(history.problems.length, 1);
            assert.match(history.problems[0]!.why, why);
            assert.match(
                history.problems[0]!.file,
                /^history\/payments\/payments-prod\/payments-prod-\d+\.(history|checkpoint)\.json$/,
            );
            const update = prod(history).find((each) => each.number === 3)!;
            assert.equal(update.record, record);
            assert.equal(prod(history).length, 9);
        });
    }

    it("says that a state was edited by hand, and takes that for no update", async () => {
        for (const edited of ["after-state-delete", "after-stack-import"]) {
            const { folder, state } = copy();
            cpSync(join(fixtures, `pulumi/tamper/payments-prod.${edited}.json`), state);
            const history = await read(folder);
            assert.equal(history.remarks.length, 1);
            assert.match(
                history.remarks[0]!,
                /^payments\/payments-prod: the state file is not the newest checkpoint .* edited or imported by hand$/,
            );
            assert.equal(prod(history).length, 9);
            assert.equal(prod(history)[8]!.interrupted, true);
        }
    });

    it("knows an update that was killed by the operations that it left pending", async () => {
        const folder = layFolder({
            ".pulumi/meta.yaml": "version: 1\n",
            ".pulumi/stacks/payments/payments-int.json": readFileSync(
                join(fixtures, "pulumi/interrupted/payments-int.json"),
            ),
        });
        const history = await read(folder);
        assert.equal(history.updates.length, 1);
        const [killed] = history.updates;
        assert.equal(killed!.record, "interrupted");
        assert.deepEqual(
            killed!.steps.map((step) => `${step.op} ${step.type.split(":").at(-1)}`),
            ["create Bucket", "create Policy", "create Queue", "create Role"],
        );
        assert.match(history.remarks[0]!, /ended without a history entry \(4 operations were pending\)/);
    });

    it("takes no folder for a backend that is none", async () => {
        const empty = layFolder();
        await assert.rejects(read(empty), {
            message: `the updates folder ${empty} is no Pulumi backend: it holds no .pulumi folder`,
        });
        await assert.rejects(read(join(empty, "nowhere")), /does not exist/);
        const newer = layFolder({ ".pulumi/meta.yaml": "version: 7\n" });
        assert.match((await read(newer)).problems[0]!.why, /newer form/);
    });
});

function edit(path: string, fields: object): void {
    writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, "utf8")) as object), ...fields }));
}
