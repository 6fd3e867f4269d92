import assert from "node:assert/strict";
import { clip } from "../../../reports/words/clip";
import { counted, figure, inWords, size, tally } from "../../../reports/words/figures";
import { asSentence } from "../../../reports/words/sentence";
import { clock, clockPeriod, commonDay, moment, period, span } from "../../../reports/words/times";

const is = (cases: readonly (readonly [string, unknown, unknown])[]) => {
    for (const [name, actual, expected] of cases) it(name, () => assert.equal(actual, expected));
};

describe("figures in words", () => {
    is([
        ["thousands have a comma", figure(1_234_567), "1,234,567"],
        ["three digits have none", figure(999), "999"],
        ["one", counted(1, "call"), "1 call"],
        ["none", counted(0, "call"), "0 calls"],
        ["a plural of its own", counted(2, "story", "stories"), "2 stories"],
        ["bytes", size(1023), "1,023 bytes"],
        ["KiB", size(48_213), "47.1 KiB"],
        ["GiB", size(3 * 1024 ** 3), "3.0 GiB"],
        ["a list of one", inWords(["a"]), "a"],
        ["a list of two", inWords(["a", "b"]), "a and b"],
        ["a list that is cut says so", inWords(["a", "b", "c", "d"], 2), "a, b and 2 more"],
        ["a tally, greatest first, equals by name", tally({ b: 2, a: 2, c: 40, none: 0 }), "40 c, 2 a, 2 b"],
    ]);
});

describe("times in words", () => {
    const a = "2023-07-10T11:57:16Z";
    const b = "2023-07-10T12:11:57.123Z";
    const c = "2023-07-11T00:10:00Z";
    is([
        ["a time", clock(b), "12:11:57Z"],
        ["a time without seconds", clock("2023-07-10T12:11Z"), "12:11Z"],
        ["what is no time stays", clock("yesterday"), "yesterday"],
        ["a date and a time", moment(a), "2023-07-10 11:57:16Z"],
        ["a period of one day", period(a, b), "2023-07-10 11:57:16 to 12:11:57Z"],
        ["a period over midnight", period(a, c), "2023-07-10 11:57:16 to 2023-07-11 00:10:00Z"],
        ["a period of one moment", period(a, a), "2023-07-10 11:57:16Z"],
        ["a period with an open end", period(a, "the last record"), "2023-07-10T11:57:16Z to the last record"],
        ["without the date", clockPeriod(a, b), "11:57:16 to 12:11:57Z"],
        ["the day of all", commonDay([a, b]), "2023-07-10"],
        ["no day of all", commonDay([a, c]), undefined],
        ["seconds", span(29_000), "29\u00A0s"],
        ["minutes and seconds", span(109_000), "1\u00A0min\u00A049\u00A0s"],
        ["hours, two units at most", span(7_509_000), "2\u00A0h\u00A05\u00A0min"],
        ["whole hours", span(7_200_000), "2\u00A0h"],
        ["nothing", span(0), "0\u00A0s"],
    ]);
});

describe("sentences and long texts", () => {
    is([
        ["a clause gets a capital and a stop", asSentence("no update has a step"), "No update has a step."],
        [
            "a key keeps its letters",
            asSentence("countersign:changeId was not set"),
            "countersign:changeId was not set.",
        ],
        ["a stack keeps its letters", asSentence("payments/prod#4 ran"), "payments/prod#4 ran."],
        ["a sentence stays", asSentence("It ended."), "It ended."],
        ["1,024 characters are whole", clip("x".repeat(1024)).length, 1024],
        ["more are cut and counted", /\[…(\d+) characters left out…\]/.exec(clip("x".repeat(1100)))?.[1], "76"],
    ]);
});
