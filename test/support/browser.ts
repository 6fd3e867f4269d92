import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** A Chromium that asks nobody for anything. Fails with one line where there is none. */
export async function openBrowser(): Promise<Browser> {
    if (!existsSync(executablePath))
        throw new Error(`${executablePath} is missing: npm run setup as root, or install the package chromium`);
    return chromium.launch({
        executablePath,
        args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    });
}
