import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { renderHtml } from "../../../reports/html";
import type { Reconciliation } from "../../../tracker/reconcile/reconciliation";
import { readMarkup, type Tag } from "../../support/markup";
import { payments, reconciliationOf, write } from "../../support/reconciliation";
import { hostile, manyFindings, states } from "../../support/reconciliation-states";

/** Raw records that hold what a record may hold at its worst. */
function rawOf({ verdicts }: Reconciliation, text = "plain"): Map<string, unknown> {
    return new Map(
        verdicts.map(({ eventID }) => [
            eventID,
            { eventID, userAgent: text, requestParameters: { name: `${text}\n${text}` } },
        ]),
    );
}

const named = (tags: readonly Tag[], name: string) => tags.filter((tag) => tag.name === name);
const values = (tags: readonly Tag[], attribute: string) =>
    tags.flatMap(({ attributes }) => attributes.get(attribute) ?? []);

describe("the HTML report", () => {
    for (const [state, make] of Object.entries(states)) {
        const page = renderHtml(make(), { raw: rawOf(make()) });
        const { tags } = readMarkup(page);

        it(`${state}: well-formed, with one h1, headings in order, ids once, every link of the page answered`, () => {
            assert.equal(named(tags, "h1").length, 1);
            const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
            levels.forEach((level, index) =>
                assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1]}`),
            );
            const ids = values(tags, "id");
            assert.equal(new Set(ids).size, ids.length);
            for (const id of ids) assert.match(id, /^[A-Za-z][\w-]*$/);
            const known = new Set(ids);
            for (const href of values(tags, "href")) assert.ok(href.startsWith("#") && known.has(href.slice(1)), href);
            for (const list of [...values(tags, "aria-labelledby")]) {
                for (const id of list.split(" ")) assert.ok(known.has(id), id);
            }
        });

        it(`${state}: loads nothing, and only its own style and script are allowed`, () => {
            assert.deepEqual([...values(tags, "src"), ...values(tags, "action"), ...values(tags, "style")], []);
            assert.ok(!tags.some(({ attributes }) => [...attributes.keys()].some((name) => name.startsWith("on"))));
            assert.deepEqual(named(tags, "link").length + named(tags, "img").length + named(tags, "iframe").length, 0);
            const policy = named(tags, "meta").find(
                ({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy",
            );
            const content = policy?.attributes.get("content") ?? "";
            assert.match(
                content,
                /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
            );
            for (const element of ["style", "script"]) {
                const inside = [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, "g"))].map(
                    ([, text = ""]) => text,
                );
                assert.equal(inside.length, 1);
                assert.ok(
                    content.includes(`sha256-${createHash("sha256").update(inside[0]!).digest("base64")}`),
                    element,
                );
            }
        });

        it(`${state}: every table has a caption and headings with a scope, every drawing a title and words`, () => {
            assert.equal(named(tags, "caption").length, named(tags, "table").length);
            for (const { attributes } of named(tags, "th")) assert.ok(attributes.has("scope"));
            const drawings = named(tags, "svg").filter(({ attributes }) => attributes.get("role") === "img");
            assert.equal(named(tags, "desc").length, drawings.length);
        });

        it(`${state}: at most 2,000 rows`, () => {
            assert.ok(named(tags, "tr").length <= 2_000, `${named(tags, "tr").length} rows`);
        });
    }

    it("says the same with the same input, also after another page", () => {
        const first = renderHtml(payments(), { raw: rawOf(payments()) });
        renderHtml(hostile("x"));
        assert.equal(renderHtml(payments(), { raw: rawOf(payments()) }), first);
    });

    it("adds up on the page: every line of the statement, and difference 0", () => {
        const page = renderHtml(payments());
        const statement = /<table class="statement">[^]*?<\/table>/.exec(page)?.[0] ?? "";
        const rows = [...statement.matchAll(/<tr([^>]*)>([^]*?)<\/tr>/g)].flatMap(([, attributes = "", row = ""]) => {
            const amount = /<td class="num">([^<]*)<\/td>/.exec(row)?.[1];
            if (amount === undefined) return [];
            const value = Number(amount.replace(/[(),]/g, ""));
            return [
                {
                    kind: /class="(\w+)"/.exec(attributes)?.[1] ?? "first",
                    value: amount.startsWith("(") ? -value : value,
                },
            ];
        });
        let sum = 0;
        const subtotals: number[] = [];
        for (const { kind, value } of rows) {
            if (kind === "sub") {
                assert.equal(sum, value);
                subtotals.push(value);
                if (subtotals.length === 2) sum = 0;
            } else if (kind === "total") {
                assert.equal(sum, value);
                assert.equal(value, subtotals[1]);
            } else sum += value;
        }
        assert.deepEqual(subtotals, [15, 11]);
        assert.match(statement, /difference 0</);
    });

    it("shows a difference where a funnel does not add up, rather than hide it", () => {
        const base = payments();
        assert.match(renderHtml({ ...base, funnel: { ...base.funnel, inScope: 12 } }), /difference 1</);
    });

    it("says when calls that need a person are in no story", () => {
        const words = readMarkup(renderHtml({ ...payments(), stories: [] })).text.replaceAll(/\s+/g, " ");
        assert.match(words, /7 calls need a person and no story tells of them/);
        assert.doesNotMatch(words, /Nothing needs a person/);
    });

    it("counts everything that it leaves out of 1,000 findings", () => {
        const { text } = readMarkup(renderHtml(manyFindings(1_000)));
        const words = text.replaceAll(/\s+/g, " ");
        assert.match(words, /474 stories, 1,000 calls/);
        assert.match(words, /454 more stories, 908 calls/);
        assert.match(words, /5 more resources/);
        assert.match(words, /All 1,000 writes are on this page/);
        const { text: larger } = readMarkup(renderHtml(manyFindings(3_000)));
        assert.match(larger.replaceAll(/\s+/g, " "), /1,000 of 3,000 writes are on this page/);
        assert.match(larger.replaceAll(/\s+/g, " "), /stories in the JSON report only/);
    });

    it("draws the roles of one person as one chip", () => {
        const page = renderHtml(payments());
        const chips = [...page.matchAll(/<span class="who (\w+) (\w*) \w*"\s*><b aria-hidden="true">(\w+)<\/b/g)].map(
            ([, kind, colour, monogram]) => `${kind} ${colour} ${monogram}`,
        );
        assert.ok(chips.filter((chip) => chip === "person p1 AL").length >= 4, chips.join("; "));
        assert.ok(chips.includes("person p2 MO"));
        assert.ok(chips.includes("bot  DB"));
        assert.ok(chips.includes("cred  KO"));
    });

    it("keeps values of secrets out of raw records", () => {
        const base = payments();
        const id = base.stories[0]!.eventIDs[0]!;
        const record = {
            eventID: id,
            responseElements: { credentials: { accessKeyId: "ASIA1", sessionToken: "tok-en-value" } },
            requestParameters: {
                masterUserPassword: "hunter2-value",
                containerDefinitions: [{ environment: [{ name: "DB_URL", value: "postgres-value" }] }],
            },
        };
        const { text } = readMarkup(renderHtml(base, { raw: new Map([[id, record]]) }));
        for (const secret of ["tok-en-value", "hunter2-value", "postgres-value"])
            assert.ok(!text.includes(secret), secret);
        for (const kept of ["ASIA1", "DB_URL", "(not shown: 13 characters)"]) assert.ok(text.includes(kept), kept);
    });

    it("names the file of a record that it does not have", () => {
        assert.match(
            readMarkup(renderHtml(payments())).text.replaceAll(/\s+/g, " "),
            /Record 8 of AWSLogs\/111122223333/,
        );
    });
});

describe("text from outside in the HTML report", () => {
    const attacks: [string, string][] = [
        ["a script", "<script>alert(1)</script>"],
        ["the end of the style sheet", "</style><script>alert(1)</script>"],
        ["the end of a title and of an attribute", `"></title><svg onload="alert(1)">`],
        ["an attribute with single quotes", `' onmouseover='alert(1)`],
        ["an address that runs", "javascript:alert(1)"],
        ["entities", "&lt;script&gt;&#x3c;script&#x3e;"],
        ["a comment", "<!--<script>-->"],
        ["escape sequences", "\u001b[31m"],
        ["right-to-left override", "\u202egnp.exe"],
        ["line breaks", "\r\n\u2028"],
        ["a lone surrogate", "\ud800"],
    ];
    const plain = readMarkup(renderHtml(hostile("x"), { raw: rawOf(hostile("x"), "x") })).tags.length;
    for (const [name, attack] of attacks) {
        it(`${name} stays text`, () => {
            const value = hostile(attack);
            const page = renderHtml(value, { raw: rawOf(value, attack) });
            const { tags, text } = readMarkup(page);
            const made = named(tags, "span").filter(({ attributes }) => attributes.get("class") === "ctl").length;
            assert.ok(
                Math.abs(tags.length - made - plain) <= 600,
                "no element comes from a value, but for those around long names",
            );
            assert.equal(named(tags, "script").length, 1);
            assert.ok(values(tags, "href").every((href) => href.startsWith("#")));
            // What is left of the attack after the characters that are shown by name.
            const visible = attack.replace(/[\u0000-\u001f\u2028\u202e\ud800]/g, "");
            assert.ok(text.includes(visible));
            assert.doesNotMatch(
                page,
                /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]|[\ud800-\udbff](?![\udc00-\udfff])/,
            );
        });
    }

    it("is isolated, and what cannot be seen is named", () => {
        const page = renderHtml(hostile("\u202e"));
        assert.match(page, /<bdi><span class="ctl">U\+202E<\/span>IAM user k-ortiz<\/bdi>/);
    });

    it("of 10,000 characters is cut, with the count of what is missing", () => {
        const page = renderHtml(hostile("N".repeat(10_000)));
        assert.match(page, /\[…9,\d{3} characters left out…\]/);
        assert.ok(page.length < 2_000_000, String(page.length));
    });

    it("cannot choose the id of an element", () => {
        const verdict = write("x", "2026-11-03T14:31:09Z", "iam:PutRolePolicy", { eventID: `main" onclick="alert(1)` });
        const { tags } = readMarkup(renderHtml(reconciliationOf({ verdicts: [verdict] })));
        assert.ok(values(tags, "id").includes("e-n0"));
        assert.equal(values(tags, "id").filter((id) => id === "main").length, 1);
    });

    it("is never handed to the one function that does not escape", () => {
        const folder = path.resolve(__dirname, "../../../reports/html");
        const users = readdirSync(folder).filter(
            (file) =>
                file.endsWith(".ts") &&
                file !== "escape.ts" &&
                /\btrusted\(/.test(readFileSync(path.join(folder, file), "utf8")),
        );
        assert.deepEqual(users, ["page.ts"]);
        const page = readFileSync(path.join(folder, "page.ts"), "utf8");
        assert.deepEqual(
            [...page.matchAll(/trusted\(([^)]*)\)/g)].map(([, given]) => given),
            ["`<style>${style}</style>`", "`<script>${script}</script>`"],
        );
    });
});
