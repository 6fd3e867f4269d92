import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { renderJson } from "../../reports/json";
import { reconciliationJsonSchema } from "../../reports/json/schema";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { payments } from "../support/reconciliation";
import { states } from "../support/reconciliation-states";

const file = path.resolve(__dirname, "../../schemas/reconciliation.schema.json");

describe("renderJson", () => {
    it("is what the published schema says, which is the one that is written down", () => {
        assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), reconciliationJsonSchema(), "npm run docs");
    });

    const validate = new Ajv2020({ strict: false }).compile(reconciliationJsonSchema());
    for (const [state, make] of Object.entries(states)) {
        it(`${state}: valid, and the whole value`, () => {
            const written: unknown = JSON.parse(renderJson(make()));
            assert.ok(validate(written), JSON.stringify(validate.errors?.slice(0, 3)));
            assert.deepEqual(written, make());
        });
    }

    it("the schema refuses what is not a report", () => {
        assert.ok(!validate({ ...payments(), exitCode: 3 }));
        const without = { ...payments(), funnel: undefined };
        assert.ok(!validate(JSON.parse(JSON.stringify(without))));
    });

    it("has one order of keys, whatever order the value was built in", () => {
        const backwards = (value: unknown): unknown => {
            if (Array.isArray(value)) return value.map(backwards);
            if (typeof value !== "object" || value === null) return value;
            return Object.fromEntries(
                Object.entries(value)
                    .reverse()
                    .map(([key, item]) => [key, backwards(item)]),
            );
        };
        assert.equal(renderJson(backwards(payments()) as Reconciliation), renderJson(payments()));
    });

    it("publishes nothing rather than something else", () => {
        assert.throws(() => renderJson({ ...payments(), exitCode: 3 } as unknown as Reconciliation));
    });

    it("holds for each write what a reader of the file needs", () => {
        const { verdicts } = JSON.parse(renderJson(payments())) as { verdicts: Record<string, unknown>[] };
        for (const verdict of verdicts) {
            for (const key of ["eventID", "eventTime", "event", "verdict", "evidence", "resources", "actor"])
                assert.ok(key in verdict, key);
        }
    });
});
