import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { renderHtml } from "../../../reports/html";
import { openBrowser } from "../../support/browser";
import { states } from "../../support/reconciliation-states";
import { temporaryFolder } from "../../support/temporary-folder";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe("the HTML report in Chromium", function () {
    this.timeout(60_000);
    let browser: Browser;
    const folder = temporaryFolder("report-pages");
    const fileOf = (state: string) => path.join(folder, `${state.replaceAll(" ", "-")}.html`);

    before(async () => {
        for (const [state, make] of Object.entries(states)) {
            const value = make();
            const raw = new Map(
                value.verdicts.map((verdict) => [verdict.eventID, { eventID: verdict.eventID, event: verdict.event }]),
            );
            writeFileSync(fileOf(state), renderHtml(value, { raw }));
        }
        browser = await openBrowser();
    });

    after(async () => {
        await browser?.close();
        rmSync(folder, { recursive: true, force: true });
    });

    /** Opens a page, watches what it asks for and complains about, and closes it. */
    async function visit(
        state: string,
        options: BrowserContextOptions & { hash?: string },
        look: (page: Page) => Promise<void>,
    ): Promise<void> {
        const { hash = "", ...rest } = options;
        const context = await browser.newContext({
            viewport: { width: 1280, height: 900 },
            reducedMotion: "reduce",
            ...rest,
        });
        const page = await context.newPage();
        const address = pathToFileURL(fileOf(state)).href + hash;
        const seen: string[] = [];
        page.on(
            "request",
            (request) => void (request.url() === address.replace(/#.*/, "") || seen.push(`asked for ${request.url()}`)),
        );
        page.on("console", (message) => void seen.push(`console: ${message.text()}`));
        page.on("pageerror", (error) => void seen.push(`error: ${error.message}`));
        await page.goto(address);
        await look(page);
        await context.close();
        assert.deepEqual(seen, []);
    }

    const widthOf = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth");

    for (const state of Object.keys(states)) {
        it(`${state}: asks for nothing, complains about nothing, never scrolls sideways`, async () => {
            await visit(state, {}, async (page) => {
                await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
                for (const width of [1280, 820, 390]) {
                    await page.setViewportSize({ width, height: 900 });
                    assert.ok((await widthOf(page)) <= width, `${width}`);
                }
            });
        });
    }

    for (const [state, scheme] of [
        ["findings", "light"],
        ["findings", "dark"],
        ["failed inputs", "light"],
        ["hostile text", "dark"],
    ] as const) {
        it(`${state}, ${scheme}: axe finds nothing`, async () => {
            await visit(state, { colorScheme: scheme }, async (page) => {
                await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
                await page.evaluate(axe);
                const { violations } = await page.evaluate<AxeResults>(
                    "axe.run(document, { resultTypes: ['violations'] })",
                );
                assert.deepEqual(
                    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
                    [],
                );
            });
        });
    }

    it("reads without JavaScript: everything is there, and no dead button", async () => {
        await visit("findings", { javaScriptEnabled: false }, async (page) => {
            for (const headline of [
                "One key changed 3 managed resources",
                "Update payments/payments-prod#5 named no change",
            ]) {
                assert.ok(await page.getByText(headline).first().isVisible(), headline);
            }
            for (const control of await page.locator("button, input, select").all())
                assert.ok(!(await control.isVisible()));
            await page.locator("summary").first().click();
            assert.ok((await page.locator("details").first().getAttribute("open")) !== null);
        });
    });

    it("opens what a link points at, and finds a write by its name and verdict", async () => {
        await visit("findings", {}, async (page) => {
            await page.locator(".story a[href^='#r-']").first().click();
            assert.ok(await page.locator("pre").first().isVisible());
            await page.fill("#find", "stoplogging");
            assert.match((await page.textContent("#hits")) ?? "", /^1 of 15 writes$/);
            await page.selectOption("#only", "approved");
            assert.match((await page.textContent("#hits")) ?? "", /^0 of 15 writes$/);
            await page.fill("#find", "");
            assert.match((await page.textContent("#hits")) ?? "", /^4 of 15 writes$/);
        });
    });

    it("is used with the keyboard alone", async () => {
        await visit("findings", {}, async (page) => {
            const focused = () =>
                page.evaluate<string>("document.activeElement.className + ' ' + document.activeElement.tagName");
            await page.keyboard.press("Tab");
            assert.match(await focused(), /skip A/);
            assert.ok(await page.locator(".skip").isVisible());
            await page.keyboard.press("Enter");
            const met = new Set<string>();
            for (let count = 0; count < 200; count++) {
                await page.keyboard.press("Tab");
                if ((await focused()).trim() === "BODY") break;
                met.add((await focused()).trim());
                const outline = await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle");
                assert.notEqual(outline, "none", await focused());
            }
            for (const kind of ["SUMMARY", "A", "wide DIV", "INPUT", "SELECT"])
                assert.ok(met.has(kind), `${kind} in ${[...met].join(", ")}`);
        });
    });

    it("switches the theme by hand, in both directions", async () => {
        await visit("clean", { colorScheme: "dark" }, async (page) => {
            const ground = () => page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
            assert.equal(await ground(), "rgb(23, 22, 19)");
            await page.locator("button.theme").click();
            assert.equal(await ground(), "rgb(252, 251, 247)");
            await page.locator("button.theme").click();
            assert.equal(await ground(), "rgb(23, 22, 19)");
        });
    });

    it("prints on white with every finding open, its raw records and controls left out", async () => {
        await visit("findings", { colorScheme: "dark" }, async (page) => {
            await page.emulateMedia({ media: "print", colorScheme: "dark" });
            assert.equal(
                await page.evaluate("getComputedStyle(document.documentElement).backgroundColor"),
                "rgb(255, 255, 255)",
            );
            for (const table of await page
                .locator(".story > .scroll table, .story > details:not(.print-closed) table")
                .all()) {
                assert.ok(await table.isVisible());
            }
            for (const hidden of ["pre", ".bar", "nav", "button.copy"])
                assert.ok(!(await page.locator(hidden).first().isVisible()), hidden);
            assert.ok((await page.pdf({ preferCSSPageSize: true })).length > 10_000);
        });
    });

    it("holds 1,000 findings: 20 stories open, the rest counted, and the filter still answers", async () => {
        await visit("a thousand findings", {}, async (page) => {
            assert.equal(await page.locator(".story").count(), 20);
            assert.ok(await page.getByText("454 more stories, 908 calls").isVisible());
            await page.fill("#find", "sg-077700000000");
            assert.match((await page.textContent("#hits")) ?? "", /^1 of 1000 writes$/);
        });
    });
});
