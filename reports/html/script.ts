/**
 * What the page can do with JavaScript and reads without: switch the theme, copy identifiers, filter the population, open what
 * a link points at, and open everything for the printer. Inline and allowed by its hash; no value from outside is part of it.
 */
export const script = `(() => {
"use strict";
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
root.classList.add("js");

for (const button of all("button.theme")) {
    button.addEventListener("click", () => {
        const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = dark ? "light" : "dark";
    });
}

if (navigator.clipboard) {
    for (const name of all("[data-copy]")) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "copy";
        button.textContent = "copy";
        button.setAttribute("aria-label", "Copy " + name.dataset.copy.slice(0, 60));
        button.addEventListener("click", () => navigator.clipboard.writeText(name.dataset.copy).then(
            () => { button.textContent = "copied"; },
            () => { button.textContent = "not copied"; },
        ));
        name.after(button);
    }
}

const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    target.scrollIntoView();
};
addEventListener("hashchange", reveal);
reveal();

let opened = [];
addEventListener("beforeprint", () => {
    opened = all("details:not(.print-closed):not([open])");
    for (const part of opened) part.open = true;
});
addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened = [];
});

const find = document.getElementById("find");
const only = document.getElementById("only");
if (find && only) {
    const hits = document.getElementById("hits");
    const groups = all("details.pop").map((group) => ({
        group,
        rows: all("tbody tr", group).map((row) => ({ row, text: row.textContent.toLowerCase(), verdict: row.dataset.v })),
    }));
    const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const filter = () => {
        const words = find.value.trim().toLowerCase();
        const verdict = only.value;
        const asked = words !== "" || verdict !== "";
        let found = 0;
        for (const { group, rows } of groups) {
            let here = 0;
            for (const { row, text, verdict: own } of rows) {
                const fits = (verdict === "" || own === verdict) && (words === "" || text.includes(words));
                row.hidden = !fits;
                if (fits) here += 1;
            }
            group.hidden = here === 0;
            group.open = asked && here > 0 && found < 300;
            found += here;
        }
        hits.textContent = asked ? found + " of " + total + " writes" : "";
    };
    find.addEventListener("input", filter);
    only.addEventListener("change", filter);
}
})();
`;
