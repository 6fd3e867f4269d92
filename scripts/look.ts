// Takes pictures of a page, to be looked at: `npx tsx scripts/look.ts report.html out/`. Without a page it renders every state
// of the report that the tests know.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { renderHtml } from "../reports/html";
import { openBrowser } from "../test/support/browser";
import { states } from "../test/support/reconciliation-states";

const views = [
    { name: "light", width: 1280, media: "screen", scheme: "light" },
    { name: "dark", width: 1280, media: "screen", scheme: "dark" },
    { name: "phone", width: 390, media: "screen", scheme: "light" },
    { name: "print", width: 794, media: "print", scheme: "light" },
] as const;

async function look(browser: Browser, page: string, folder: string): Promise<void> {
    const name = path.parse(page).name;
    for (const { name: view, width, media, scheme } of views) {
        const tab = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme: scheme });
        await tab.emulateMedia({ media, colorScheme: scheme });
        await tab.goto(pathToFileURL(path.resolve(page)).href);
        const file = path.join(folder, `${name}-${view}.png`);
        await tab.screenshot({ path: file, fullPage: true });
        if (media === "print") await tab.pdf({ path: path.join(folder, `${name}.pdf`), preferCSSPageSize: true });
        await tab.close();
        process.stdout.write(`${file}\n`);
    }
}

async function main(): Promise<void> {
    const [page, folder = "out"] = process.argv.length > 3 ? process.argv.slice(2) : [undefined, process.argv[2]];
    mkdirSync(folder, { recursive: true });
    const browser = await openBrowser();
    try {
        if (page !== undefined) return await look(browser, page, folder);
        for (const [state, make] of Object.entries(states)) {
            const file = path.join(folder, `${state.replaceAll(" ", "-")}.html`);
            writeFileSync(file, renderHtml(make()));
            await look(browser, file, folder);
        }
    } finally {
        await browser.close();
    }
}

void main();
