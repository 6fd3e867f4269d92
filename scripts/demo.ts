import path from "node:path";
import { exitLine, hang, resolveTerminal } from "../reports/terminal";
import { openNarrator } from "./demo/narrator";
import { openReport } from "./demo/open-report";
import { setStage } from "./demo/stage";
import { playStory } from "./demo/story";

/*
 * `npm run demo`: the whole of Countersign in one story, on Pulumi's real engine. Every line comes from what really ran, and
 * every claim is checked; one that does not hold makes the exit code 1.
 */

const style = resolveTerminal({
    env: process.env,
    terminal: { isTTY: process.stdout.isTTY, columns: process.stdout.columns },
});
const out = (text: string) => void process.stdout.write(text);
const paragraph = (text: string) => hang("", 0, text, style).forEach((line) => out(`${line}\n`));

async function demo(): Promise<0 | 1> {
    const narrator = openNarrator(out, style);
    paragraph("A real pulumi up waits for its approval, and a real trail is explained.");
    out("\n");
    const stage = await setStage();
    const shown = (file: string) => path.relative(process.cwd(), file);
    paragraph(
        `Real: Pulumi's engine, the policy pack, the SSH signatures, the tracker. Not real: the AWS account, which is a ` +
            `sandbox in ${shown(stage.workspace.sandbox.dir)}. The project in ${shown(stage.workspace.projectDir)} is a copy of stacks/payments; ` +
            `it runs inside this process, and the options by which the engine finds it there are left out below.`,
    );
    await playStory(stage, narrator);
    narrator.title(7, "The report");
    const opened = openReport(stage.report, process.env, process.stdout.isTTY);
    narrator.say(`${shown(stage.report)}${opened ? ", opened in the browser" : ""}`);
    const broken = narrator.broken.length;
    const seconds = Math.round(performance.now() / 1000);
    out(
        `\n${exitLine(broken === 0 ? 0 : 1, broken === 0 ? `the story holds, ${seconds} s` : `${broken} claims do not hold`, style)}\n`,
    );
    return broken === 0 ? 0 : 1;
}

demo().then(
    (code) => {
        process.exitCode = code;
    },
    (error: unknown) => {
        process.stderr.write(`demo: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        process.exitCode = 1;
    },
);
