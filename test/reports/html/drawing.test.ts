import assert from "node:assert/strict";
import fc from "fast-check";
import { clusters, columns, merged } from "../../../reports/html/clusters";
import { funnelBars } from "../../../reports/html/funnel";
import { roundStep, ticks, timeScale } from "../../../reports/html/scale";
import { readMarkup } from "../../support/markup";
import { payments } from "../../support/reconciliation";
import { propertyRuns } from "../../support/property-runs";

const runs = propertyRuns(1_000);
const times = fc
    .array(fc.integer({ min: 0, max: 10 ** 10 }), { minLength: 1, maxLength: 200 })
    .map((list) => list.sort((a, b) => a - b));

describe("drawings", () => {
    it("draws every time on the axis, with at most so many ticks", () => {
        fc.assert(
            fc.property(times, (list) => {
                const scale = timeScale(list[0]!, list[list.length - 1]!, 150, 996);
                for (const time of list) assert.ok(scale.x(time) >= 150 && scale.x(time) <= 996);
                assert.ok(ticks(scale, 11).length <= 12);
            }),
            runs,
        );
    });

    it("gathers marks so that none covers another, and loses no call", () => {
        fc.assert(
            fc.property(times, (list) => {
                const scale = timeScale(list[0]!, list[list.length - 1]!, 150, 996);
                const found = clusters(list, scale);
                assert.equal(
                    found.reduce((sum, { count }) => sum + count, 0),
                    list.length,
                );
                found.slice(1).forEach(({ x }, index) => assert.ok(x - found[index]!.x >= 13));
                const step = roundStep(scale.to - scale.from, 180);
                assert.equal(
                    columns(list, step).reduce((sum, [, count]) => sum + count, 0),
                    list.length,
                );
            }),
            runs,
        );
    });

    it("names the year where the axis is longer than one", () => {
        const at = (iso: string) => Date.parse(iso);
        const labels = (from: string, to: string) =>
            ticks(timeScale(at(from), at(to), 150, 996), 11).map(({ label }) => label);
        assert.ok(
            labels("2015-03-18T00:00:00Z", "2026-01-11T00:00:00Z").every((label) => /^\d{4}-\d\d-\d\d$/.test(label)),
        );
        assert.ok(labels("2026-03-18T00:00:00Z", "2026-05-11T00:00:00Z").every((label) => /^\d\d-\d\d$/.test(label)));
        assert.deepEqual(labels("2026-03-18T23:58:00Z", "2026-03-19T00:02:00Z").includes("03-19"), true);
    });

    it("joins windows that overlap or touch", () => {
        assert.deepEqual(
            merged([
                [5, 8],
                [1, 3],
                [3, 4],
                [6, 7],
            ]),
            [
                [1, 4],
                [5, 8],
            ],
        );
        assert.deepEqual(merged([]), []);
    });

    const labels: [string, number[]][] = [
        ["nothing is left out when all parts are narrow", [1, 1, 100_000, 1]],
        ["one part alone", [0, 0, 7, 0]],
        ["equal parts", [5, 5, 5, 5]],
    ];
    for (const [name, [duplicates = 0, outsidePeriod = 0, reads = 0, writes = 0]] of labels) {
        it(`names every part of a bar: ${name}`, () => {
            const { funnel } = payments();
            const { text } = readMarkup(
                funnelBars({ ...funnel, duplicates, outsidePeriod, reads, writes }, false).markup,
            );
            for (const [label, amount] of Object.entries({
                duplicates,
                "outside the period": outsidePeriod,
                reads,
                writes,
            })) {
                const words = `${String(amount).replace(/(\d)(\d{3})$/, "$1,$2")} ${label}`;
                // In the title of the part and where it is drawn.
                if (amount > 0) assert.ok(text.split(words).length > 2, words);
            }
        });
    }

    it("keeps labels inside the drawing and apart", () => {
        fc.assert(
            fc.property(
                fc.array(fc.integer({ min: 0, max: 10 ** 7 }), { minLength: 4, maxLength: 4 }),
                ([duplicates = 0, outsidePeriod = 0, reads = 0, writes = 0]) => {
                    const { funnel } = payments();
                    const { markup } = funnelBars({ ...funnel, duplicates, outsidePeriod, reads, writes }, false);
                    const below = [...markup.matchAll(/<text\s+x="([\d.]+)"\s+y="68"\s*>([^<]*)</g)].map(
                        ([, x, label = ""]) => ({ x: Number(x), end: Number(x) + label.length * 6.8 }),
                    );
                    below.forEach(({ x, end }, index) => {
                        assert.ok(x >= 0 && end <= 1000, markup);
                        assert.ok(index === 0 || x >= below[index - 1]!.end);
                    });
                },
            ),
            runs,
        );
    });
});
