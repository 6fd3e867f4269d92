import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "../../core/trail/verdict";
import { removeFolders } from "../support/folder";
import { fixtures, reconcileFolders, type Inputs } from "../support/reconcile";

/** One line of `expected.ndjson`; see the README beside it. */
interface Expected {
    readonly eventID: string;
    readonly event: string;
    readonly verdict: string;
    readonly reason?: string;
    readonly update?: number;
    readonly change?: string;
    readonly resources?: readonly string[];
}

const lab = join(fixtures, "stratus-lab");
const inputs: Inputs = { trail: join(lab, "trail"), updates: join(lab, "backend"), changes: join(lab, "changes") };
const expected = readFileSync(join(lab, "expected.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Expected);

/** The part of a verdict that `expected.ndjson` speaks of. */
function short(verdict: Verdict, like: Expected): Expected {
    const number = verdict.update?.split("#")[1];
    const names = verdict.resources
        .filter((resource) => resource.relation === "target")
        .flatMap((resource) => [resource.id, ...(resource.arn === undefined ? [] : [resource.arn])]);
    return {
        eventID: verdict.eventID,
        event: verdict.event,
        verdict: verdict.verdict,
        ...(verdict.verdict === "unapproved" ? { reason: verdict.reason! } : {}),
        ...(number === undefined ? {} : { update: Number(number) }),
        ...(verdict.change === undefined ? {} : { change: verdict.change }),
        // The set names some resources by id alone and some by ARN too.
        ...(like.resources === undefined ? {} : { resources: like.resources.filter((name) => names.includes(name)) }),
    };
}

function wanted(line: Expected): Expected {
    return {
        eventID: line.eventID,
        event: line.event,
        verdict: line.verdict,
        ...(line.verdict === "unapproved" ? { reason: line.reason! } : {}),
        ...(line.update === undefined ? {} : { update: line.update }),
        ...(line.change === undefined ? {} : { change: line.change }),
        ...(line.resources === undefined ? {} : { resources: line.resources }),
    };
}

describe("the recorded hour of stratus-lab", () => {
    afterEach(removeFolders);

    const runs: readonly { name: string; trail: string; args: readonly string[]; cwd?: string }[] = [
        { name: "without a configuration", trail: "trail", args: ["--allow-unsigned"] },
        { name: "with its configuration", trail: "trail", args: ["--allow-unsigned"], cwd: lab },
        {
            name: "with calls of Pulumi's aws-native provider",
            trail: "variants/aws-native/trail",
            args: ["--allow-unsigned"],
        },
        { name: "with forged user agents", trail: "variants/forged/trail", args: ["--allow-unsigned"] },
    ];
    for (const { name, trail, args, cwd } of runs) {
        it(`gives all 477 verdicts, ${name}`, async () => {
            const { report, code } = await reconcileFolders({ ...inputs, trail: join(lab, trail) }, args, cwd);
            const byId = new Map(report.verdicts.map((verdict) => [verdict.eventID, verdict]));
            assert.deepEqual(
                expected.map((line) => short(byId.get(line.eventID)!, line)),
                expected.map(wanted),
            );
            assert.equal(report.verdicts.length, 477);
            assert.equal(code, 1);
        });
    }

    it("gives the same verdicts on the log files as they were published, with Terraform's user agents", async () => {
        const trail = join(fixtures, "cloudtrail/invictus");
        const { report } = await reconcileFolders({ ...inputs, trail });
        const byId = new Map(expected.map((line) => [line.eventID, line]));
        assert.equal(report.verdicts.length, 469);
        for (const verdict of report.verdicts) {
            const line = byId.get(verdict.eventID)!;
            assert.deepEqual(short(verdict, line), wanted(line));
        }
    });

    it("joins the out-of-band calls with the stack, and with nothing else", async () => {
        const { report } = await reconcileFolders(inputs);
        const outOfBand = report.verdicts.filter((verdict) => verdict.verdict === "out-of-band");
        assert.equal(outOfBand.length, 12);
        for (const verdict of outOfBand) {
            assert.equal(verdict.resources.length, 1, verdict.event);
            assert.equal(verdict.resources[0]!.stack, "stratus/lab");
        }
    });

    it("refuses the unsigned changes when nobody allows them", async () => {
        const { report, code } = await reconcileFolders(inputs, []);
        assert.equal(report.funnel.approved, 0);
        assert.deepEqual(report.funnel.unapprovedByReason, { unsigned: 318, "missing-change-id": 2 });
        assert.equal(code, 1);
    });

    it("calls people by the names that the configuration gives them", async () => {
        const { report } = await reconcileFolders(inputs, ["--allow-unsigned"], lab);
        assert.deepEqual(report.people, [
            { name: "lee", bot: false },
            { name: "osei", bot: false },
        ]);
        const { requestedBy, approvedBy, appliedBy } = report.updates[6]!;
        assert.deepEqual([requestedBy, approvedBy, appliedBy], ["lee", ["osei"], "lee"]);
    });

    it("finds folders in the configuration", async () => {
        const run = await reconcileFolders(inputs, ["--config", join(lab, "countersign.yaml"), "--allow-unsigned"]);
        assert.equal(run.report.inputs.configFiles[0]!.path.endsWith("countersign.yaml"), true);
        assert.match(run.report.inputs.trustDigest, /^sha256:[0-9a-f]{64}$/);
    });

    const others = [
        "stratus-red-team",
        "panther-analysis",
        "otrf-security-datasets",
        "cloud-custodian",
        "clickops-notifier",
        "cloudtrail-console-actions",
        "trailscraper",
    ];
    for (const folder of others) {
        it(`accounts for every record of another trail, ${folder}, and approves nothing in it`, async () => {
            const { report } = await reconcileFolders({ ...inputs, trail: join(fixtures, "cloudtrail", folder) });
            const { records, duplicates, reads, writes, approved, unapproved } = report.funnel;
            assert.equal(records, duplicates + reads + writes);
            assert.equal(approved + unapproved, 0);
            assert.equal(report.verdicts.length, writes);
        });
    }

    it("judges a part of the hour, and only the stack that was asked for", async () => {
        const period = ["--from", "2023-07-10T12:07:56Z", "--to", "2023-07-10T12:08:42Z"];
        const { report, code } = await reconcileFolders(inputs, [
            ...period,
            "--stack",
            "stratus/lab",
            "--allow-unsigned",
        ]);
        assert.equal(report.funnel.outsidePeriod + report.funnel.reads + report.funnel.writes, 2182);
        assert.equal(report.funnel.approved, 105);
        assert.equal(report.funnel.attempts, 41);
        assert.equal(code, 0);
    });
});
