import { createHash } from "node:crypto";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { clip } from "../words/clip";
import { outcome } from "../words/outcome";
import { attempts } from "./attempts";
import { completeness } from "./completeness";
import { pageContext } from "./context";
import { coverage } from "./coverage";
import { type Html, markup, trusted } from "./escape";
import { exemptions } from "./exemptions";
import { findings } from "./findings";
import { lead, title } from "./lead";
import { shapes } from "./marks";
import { method } from "./method";
import { population } from "./population";
import { script } from "./script";
import { sectionNames } from "./section";
import { style } from "./style";
import { timeline } from "./timeline";
import { updates } from "./updates";

const sections = [findings, timeline, completeness, coverage, attempts, updates, exemptions, population, method];

/** The report as one file that loads nothing, reads without JavaScript and prints. */
export function renderPage(reconciliation: Reconciliation, raw: ReadonlyMap<string, unknown>): string {
    const context = pageContext(reconciliation, raw);
    const { name, version } = reconciliation.tool;
    const page = markup`<!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>${clip(title(reconciliation))}: ${outcome(reconciliation).answer}</title>
        ${trusted(`<style>${style}</style>`)}
        </head>
        <body>
        <a class="skip" href="#main">Skip to the report</a>
        ${shapes()}
        ${masthead()}
        <main id="main" tabindex="-1">
        ${lead(context)}
        ${sections.map((part) => part(context))}
        </main>
        <footer class="end">
        <span>${name} ${version}</span>
        <span>All times are UTC. This page loads nothing and holds no time of its making.</span>
        </footer>
        ${trusted(`<script>${script}</script>`)}
        </body>
        </html>`;
    return `${page.markup.trimEnd()}
`;
}

/** Only what this page carries may be applied or run, whatever a value from outside might have smuggled in. */
const policy = [
    "default-src 'none'",
    `style-src '${fingerprint(style)}'`,
    `script-src '${fingerprint(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");

function fingerprint(text: string): string {
    return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

function masthead(): Html {
    const links = Object.entries(sectionNames).map(([id, name]) => markup`<a href="#${id}">${name}</a>`);
    const sign = markup`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1 9l3.5 3.5L11 3M7 10l2.5 2.5L15.5 3"/></svg>`;
    return markup`<header class="mast">
        <span class="brand">${sign}Countersign</span><span class="kind">Reconciliation report</span>
        <nav aria-label="Sections">${links}<button class="theme js-only" type="button">Light or dark</button></nav>
        </header>`;
}
