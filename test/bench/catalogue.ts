// Measures the catalogue of AWS's actions, each stage in a process of its own: `npx tsx test/bench/catalogue.ts`.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { temporaryFolder } from "../support/temporary-folder";

const rounds = Number(process.env["COUNTERSIGN_BENCH_ROUNDS"] ?? 7);

/** What is done with the catalogue `c`, after the stages before it have not been. */
const stages = {
    "load the tables": "c.actionCount()",
    "10 patterns of a usual policy":
        '["s3:Get*","ec2:Describe*","iam:PassRole","logs:*","sqs:SendMessage","kms:Decrypt","dynamodb:*Item","lambda:Invoke*","sns:Publish","ssm:GetParameter*"].forEach((p) => c.expand(p).forEach((id) => c.action(id)))',
    "names of all services": 'c.services().forEach(({ prefix }) => c.actionId(prefix + ":x"))',
    "every set by level and risk":
        "c.accessLevels.forEach((l) => c.actionsAtLevel(l)); c.riskKinds.forEach((k) => c.actionsWithRisk(k)); c.actionsWithoutResource()",
    "every action in full": "for (let id = 0; id < c.actionCount(); id++) c.action(id)",
} as const;

async function main(): Promise<void> {
    const folder = temporaryFolder("bench-catalogue");
    try {
        const outfile = path.join(folder, "catalogue.js");
        const entryPoints = [path.join(__dirname, "../../core/iam/catalogue/index.ts")];
        await build({ entryPoints, outfile, bundle: true, platform: "node", target: "node22", format: "cjs" });
        process.stdout.write(`${"".padEnd(32)}   CPU ms   RSS MB  heap MB kept   (medians of ${rounds})\n`);
        for (const [name, code] of Object.entries(stages)) {
            const runs = Array.from({ length: rounds }, () => measure(outfile, code));
            const [cpu, rss, heap] = [0, 1, 2].map((index) =>
                median(runs.map((run) => run[index]!))
                    .toFixed(1)
                    .padStart(8),
            );
            process.stdout.write(`${name.padEnd(32)} ${cpu} ${rss} ${heap}\n`);
        }
        process.stdout.write(expansion(outfile));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** CPU time from `require` on, and what memory grew by: wall time says more about the neighbours than about the code. */
function measure(file: string, code: string): number[] {
    return run(`
        gc(); const before = process.memoryUsage(), start = process.cpuUsage();
        const c = require(${JSON.stringify(file)}); ${code};
        const { user, system } = process.cpuUsage(start), { rss } = process.memoryUsage();
        gc(); const { heapUsed } = process.memoryUsage();
        console.log(JSON.stringify([(user + system) / 1e3, (rss - before.rss) / 1e6, (heapUsed - before.heapUsed) / 1e6]));
    `) as number[];
}

/** One pattern of each usual form for every action. */
function expansion(file: string): string {
    const [patterns, actions, cold, warm] = run(`
        const c = require(${JSON.stringify(file)});
        const patterns = Array.from({ length: c.actionCount() }, (_, id) => c.action(id).name).flatMap((name) =>
            [name, name.replace(/(:[A-Z]?[a-z]+).*/, "$1*"), name.slice(0, name.indexOf(":") + 4) + "*" + name.slice(-3)]);
        const time = () => { const start = process.cpuUsage(); let actions = 0;
            for (const pattern of patterns) for (const { first, end } of c.actionRanges(pattern)) actions += end - first;
            const { user, system } = process.cpuUsage(start); return [actions, (user + system) / 1e3]; };
        const [actions, cold] = time(); time(); const [, warm] = time();
        console.log(JSON.stringify([patterns.length, actions, cold, warm]));
    `) as [number, number, number, number];
    const speed = (ms: number) => `${ms.toFixed(0)} ms, ${Math.round(patterns / ms)} a ms`;
    return `expanding ${patterns} patterns to ${actions} actions: cold ${speed(cold)}; warm ${speed(warm)}\n`;
}

function run(code: string): unknown {
    return JSON.parse(execFileSync(process.execPath, ["--expose-gc", "-e", code], { encoding: "utf8" }));
}

function median(values: readonly number[]): number {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

void main();
