/** One start tag of a page, with its attributes decoded. */
export interface Tag {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
}

const emptyElements = new Set(["meta", "br", "col", "input", "link", "img", "hr", "wbr"]);

/**
 * Reads a page strictly: every tag closed in order, every attribute quoted and once, no stray `<`. Throws where the page is
 * not so. A browser would mend it silently, and what it mends is where markup gets in.
 */
export function readMarkup(page: string): { tags: Tag[]; text: string } {
    const tags: Tag[] = [];
    const open: string[] = [];
    let text = "";
    let at = page.replace(/^<!doctype html>/, (doctype) => " ".repeat(doctype.length)).search(/\S/);
    while (at < page.length) {
        const next = page.indexOf("<", at);
        if (next === -1) break;
        text += page.slice(at, next);
        const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/.exec(
            page.slice(next, next + 60_000),
        );
        if (tag === null) throw new Error(`stray "<": ${page.slice(next, next + 80)}`);
        const [whole, closing, name = "", attributes = "", selfClosing] = tag;
        at = next + whole.length;
        if (closing === "/") {
            const expected = open.pop();
            if (expected !== name)
                throw new Error(
                    `</${name}> closes <${expected ?? "nothing"}>: ${page.slice(Math.max(0, next - 80), at)}`,
                );
            continue;
        }
        tags.push({ name, attributes: readAttributes(attributes) });
        if (name === "style" || name === "script") {
            at = page.indexOf(`</${name}>`, at) + name.length + 3;
        } else if (selfClosing !== "/" && !emptyElements.has(name)) {
            open.push(name);
        }
    }
    if (open.length > 0) throw new Error(`never closed: ${open.join(" ")}`);
    return { tags, text: decode(text) };
}

function readAttributes(source: string): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const [, name = "", value = ""] of source.matchAll(/([a-zA-Z:-]+)(?:="([^"]*)")?/g)) {
        if (attributes.has(name)) throw new Error(`${name} is given twice`);
        attributes.set(name, decode(value));
    }
    return attributes;
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function decode(text: string): string {
    return text.replace(/&([a-z]+|#39);/g, (entity, name: string) => characters[name] ?? entity);
}
