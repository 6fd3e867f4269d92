import assert from "node:assert/strict";
import { resolveTerminal, type StyleOptions } from "../../../reports/terminal";

const utf8 = { LANG: "en_GB.UTF-8" };
const tty = { isTTY: true, columns: 90 };
const log = { isTTY: false, columns: 200 };

const colours: [string, Record<string, string>, typeof tty, StyleOptions, boolean][] = [
    ["a terminal", {}, tty, {}, true],
    ["a CI log", {}, log, {}, false],
    ["NO_COLOR in a terminal", { NO_COLOR: "1" }, tty, {}, false],
    ["an empty NO_COLOR counts as not set", { NO_COLOR: "" }, tty, {}, true],
    ["TERM=dumb", { TERM: "dumb" }, tty, {}, false],
    ["--color=always in a log", {}, log, { color: "always" }, true],
    ["--color=always wins over NO_COLOR", { NO_COLOR: "1" }, tty, { color: "always" }, true],
    ["--color=never in a terminal", {}, tty, { color: "never" }, false],
    ["--color=auto is the default", { NO_COLOR: "1" }, tty, { color: "auto" }, false],
];

const symbols: [string, Record<string, string>, StyleOptions, boolean][] = [
    ["LANG says UTF-8", utf8, {}, false],
    ["LANG=C", { LANG: "C" }, {}, true],
    ["no locale at all is the C locale", {}, {}, true],
    ["LC_ALL wins over LANG", { ...utf8, LC_ALL: "POSIX" }, {}, true],
    ["LC_CTYPE wins over LANG", { LANG: "C", LC_CTYPE: "C.utf8" }, {}, false],
    ["an empty LC_ALL is not set", { ...utf8, LC_ALL: "" }, {}, false],
    ["--ascii", utf8, { ascii: true }, true],
    ["COUNTERSIGN_ASCII=1", { ...utf8, COUNTERSIGN_ASCII: "1" }, {}, true],
    ["COUNTERSIGN_ASCII=0", { LANG: "C", COUNTERSIGN_ASCII: "0" }, {}, false],
    ["Windows' terminal", { WT_SESSION: "x" }, {}, false],
];

const widths: [string, typeof tty, number][] = [
    ["a terminal's own width", { isTTY: true, columns: 83 }, 83],
    ["at most 100", { isTTY: true, columns: 240 }, 100],
    ["never so narrow that nothing fits", { isTTY: true, columns: 7 }, 40],
    ["100 where there is no terminal", { isTTY: false, columns: 60 }, 100],
];

describe("resolveTerminal", () => {
    for (const [name, env, terminal, options, color] of colours) {
        it(`colour: ${name}: ${color ? "yes" : "no"}`, () => {
            assert.equal(resolveTerminal({ env, terminal }, options).color, color);
        });
    }
    for (const [name, env, options, ascii] of symbols) {
        it(`symbols: ${name}: ${ascii ? "ASCII" : "UTF-8"}`, () => {
            assert.equal(resolveTerminal({ env, terminal: tty }, options).ascii, ascii);
        });
    }
    for (const [name, terminal, width] of widths) {
        it(`width: ${name}`, () => {
            assert.equal(resolveTerminal({ env: utf8, terminal }).width, width);
        });
    }
});
