import assert from "node:assert/strict";
import { answer } from "../../../reports/html/answer";
import { readMarkup } from "../../support/markup";
import { states } from "../../support/reconciliation-states";

const sentences: Readonly<Record<string, string>> = {
    findings:
        "11 calls changed something in account 111122223333. 4 of them ran in an approved update. " +
        "7 need a person: 4 that no update explains and 3 in 2 updates without a valid approval.",
    empty: "No call changed anything in account 111122223333 between 2026-11-03 14:00:00 and 16:00:00Z.",
    clean:
        "2 calls changed something in account 111122223333. " +
        "Both ran in update payments/payments-prod#4 on CHG0030002, approved beforehand.",
    indeterminate:
        "Not everything could be decided: 1 call is indeterminate. This report is not a pass. " +
        "2 calls changed something in account 111122223333. 1 of them ran in an approved update. " +
        "One needs a person: it could not be decided.",
    "a thousand findings":
        "1,000 calls changed something in account 111122223333. All of them need a person: no update explains them.",
    "long names": "One call changed something in account 111122223333. It needs a person: no update explains it.",
};

describe("the first sentences of the page", () => {
    for (const [state, sentence] of Object.entries(sentences)) {
        it(state, () => {
            const { text } = readMarkup(`<p>${answer(states[state]!()).markup}</p>`);
            assert.equal(text.replaceAll(/\s+/g, " ").trim(), sentence);
        });
    }
});
