import { rmSync } from "node:fs";
import path from "node:path";
import { buildPack } from "../support/build-pack";
import { changeId, governFolder } from "../support/governed-folder";
import { builtPack, startPackProcess, type PackProcess } from "../support/pack-process";
import { temporaryFolder } from "../support/temporary-folder";
import { typicalResources } from "./resources";

const rounds = Number(process.env["COUNTERSIGN_BENCH_ROUNDS"] ?? 15);
const resources = typicalResources(1_000);
const packs = { countersign: builtPack, empty: path.join(__dirname, "empty-pack") } as const;
type Name = keyof typeof packs;

/** Runs both packs in turn, so that what else the machine does hits both alike, and prints medians and ratios. */
async function main(): Promise<void> {
    await buildPack();
    const folder = temporaryFolder("bench");
    try {
        governFolder(folder, { git: true });
        const first: Record<Name, number[]> = { countersign: [], empty: [] };
        const each: Record<Name, number[]> = { countersign: [], empty: [] };
        for (let round = -1; round < rounds; round++) {
            const order: Name[] = round % 2 === 0 ? ["countersign", "empty"] : ["empty", "countersign"];
            for (const name of order) {
                const [latency, perResource] = await measure(packs[name], folder);
                if (round < 0) continue;
                first[name].push(latency);
                each[name].push(perResource);
            }
        }
        report(first, each);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** Milliseconds from start to first answer, and per resource after it. */
async function measure(pack: string, folder: string): Promise<[latency: number, perResource: number]> {
    const begin = performance.now();
    const running: PackProcess = await startPackProcess({
        pack,
        dryRun: false,
        env: { PWD: folder },
        config: { "countersign:changeId": changeId },
    });
    try {
        if (pack === builtPack) await running.configure({ "approved-change": {}, "least-privilege": {} });
        else await running.configure({ nothing: {} });
        const denied = await running.analyze({ type: "pulumi:pulumi:Stack", name: "payments-payments-prod" });
        const latency = performance.now() - begin;
        if (denied.length > 0)
            throw new Error(`the update was denied, so this is no fair measure:\n${denied[0]!.message}`);
        const start = performance.now();
        for (const resource of resources) await running.analyze(resource);
        return [latency, (performance.now() - start) / resources.length];
    } finally {
        await running.stop();
    }
}

function report(first: Record<Name, number[]>, each: Record<Name, number[]>): void {
    // Of each round by itself: its two measures were taken one after the other, under the same load.
    const ratio = median(first.countersign.map((value, round) => value / first.empty[round]!));
    const more = median(each.countersign.map((value, round) => value - each.empty[round]!));
    console.log(
        [
            `policy pack against an empty one, Node ${process.version}, ${rounds} rounds in turn, medians`,
            "",
            "                          countersign      empty                     bar",
            `  start to first answer   ${ms(median(first.countersign), 0)}   ${ms(median(first.empty), 0)}   ratio ${ratio.toFixed(2)}        at most 1.20   ${met(ratio <= 1.2)}`,
            `  fastest of all          ${ms(Math.min(...first.countersign), 0)}   ${ms(Math.min(...first.empty), 0)}`,
            `  per resource            ${ms(median(each.countersign), 2)}   ${ms(median(each.empty), 2)}   ${more.toFixed(2)} ms more   at most 0.30   ${met(more <= 0.3)}`,
            "",
        ].join("\n"),
    );
    if (ratio > 1.2 || more > 0.3) process.exitCode = 1;
}

function median(values: readonly number[]): number {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

const ms = (value: number, digits: number) => `${value.toFixed(digits).padStart(8)} ms`;
const met = (holds: boolean) => (holds ? "met" : "missed");

void main();
