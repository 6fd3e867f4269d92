// Takes the pictures of the README from the recorded report: `npx tsx scripts/pictures.ts`. Look at them before committing.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { openBrowser } from "../test/support/browser";

const root = path.resolve(__dirname, "..");
const report = path.join(root, "test/golden/reports/stratus-lab.html");

/** From the top of the page to the end of the first story, then the timeline: parts of one page, nothing moved or left out. */
const width = 1160;
const pictures: { file: string; from: string; to: string; scale: number }[] = [
    { file: "report.png", from: "body", to: ".story tbody tr:nth-child(5)", scale: 1 },
    { file: "timeline.png", from: "#timeline", to: "#timeline figure", scale: 1.5 },
];

async function main(): Promise<void> {
    mkdirSync(path.join(root, "docs/images"), { recursive: true });
    const browser = await openBrowser();
    try {
        for (const { file, from, to, scale } of pictures) {
            const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: scale });
            await page.goto(pathToFileURL(report).href);
            const top = await edge(page, from, "top");
            const height = (await edge(page, to, "bottom")) - top + 16;
            const clip = { x: 0, y: top, width, height };
            await page.screenshot({ path: path.join(root, "docs/images", file), fullPage: true, clip });
            process.stdout.write(`docs/images/${file}\n`);
        }
    } finally {
        await browser.close();
    }
}

function edge(page: Page, selector: string, side: "top" | "bottom"): Promise<number> {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    return page.evaluate<number>(`${element}.getBoundingClientRect().${side} + window.scrollY`);
}

void main();
