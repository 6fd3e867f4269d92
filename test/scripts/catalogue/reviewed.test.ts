import assert from "node:assert/strict";
import * as catalogue from "../../../core/iam/catalogue";
import { readLevelCorrections, readRatings } from "../../../scripts/catalogue/lists";
import { correctLevels, publishedLevels } from "../../../scripts/catalogue/levels";
import { readSource } from "../../../scripts/catalogue/source";
import {
    addedGlobalKeys,
    addedRisks,
    declined,
    leftOut,
    multivaluedKeys,
    neededActions,
} from "../../../scripts/catalogue/reviewed";

describe("what we decided about the lists", () => {
    it("declines only what a list says", () => {
        const listed = new Set(readLevelCorrections().map(({ action }) => action.toLowerCase()));
        for (const action of declined.flatMap(({ actions }) => actions))
            assert.ok(listed.has(action.toLowerCase()), action);
    });

    it("declines what then is nowhere in the table", () => {
        for (const action of declined.flatMap(({ actions }) => actions)) {
            const found = catalogue.actionNamed(action);
            assert.ok(found !== undefined, action);
            assert.deepEqual(found.levels, found.publishedLevels, action);
            assert.ok(!found.risks.some(({ kind }) => kind === "resource-exposure"), action);
        }
    });

    it("adds only ratings of existing actions that no list has", () => {
        const lists = readRatings().filter(({ source }) => source !== "w");
        for (const { kind, actions } of addedRisks) {
            for (const [action, page] of Object.entries(actions)) {
                assert.equal(catalogue.actionNamed(action)?.name, action);
                assert.match(page, /^https:\/\/docs\.aws\.amazon\.com\//);
                const same = lists.find(
                    (each) => each.kind === kind && each.action.toLowerCase() === action.toLowerCase(),
                );
                assert.equal(same, undefined, `${action} is rated as ${kind} by a list already`);
            }
        }
    });

    it("adds only condition keys that the data package lacks", function () {
        this.timeout(60_000);
        const keys = new Set(readSource().globalKeys.map(({ key }) => key.toLowerCase()));
        for (const { key } of addedGlobalKeys) assert.ok(!keys.has(key.toLowerCase()), `${key} is in the package now`);
    });

    it("says of operations and keys only what AWS's list allows", () => {
        for (const [operation, { needs }] of Object.entries(neededActions)) {
            assert.deepEqual(catalogue.findRolePass(operation)?.needs, needs);
            for (const action of needs) assert.ok(catalogue.actionId(action) !== undefined, action);
        }
        for (const key of Object.keys(multivaluedKeys)) assert.equal(catalogue.conditionKey(key)?.multivalued, true);
        for (const operation of Object.keys(leftOut)) assert.equal(catalogue.passesRole(operation), false);
    });
});

describe("corrections of access levels", () => {
    const correction = (level: catalogue.AccessLevel, source: "d" | "p" = "d") => ({ source, action: "A:B", level });
    const cases = [
        { name: "nothing to correct", published: ["Write"], corrections: [], expected: undefined },
        { name: "the same level", published: ["Write"], corrections: [correction("Write")], expected: undefined },
        {
            name: "one of AWS's several",
            published: ["Tagging", "Write"],
            corrections: [correction("Tagging")],
            expected: undefined,
        },
        {
            name: "a write that manages permissions stays a write",
            published: ["Write"],
            corrections: [correction("Permissions management")],
            expected: { levels: ["Permissions management", "Write"], sources: ["d"] },
        },
        {
            name: "a read that writes is no read any more",
            published: ["Read"],
            corrections: [correction("Write")],
            expected: { levels: ["Write"], sources: ["d"] },
        },
        {
            name: "both lists are named",
            published: ["Write"],
            corrections: [correction("Permissions management", "p"), correction("Permissions management")],
            expected: { levels: ["Permissions management", "Write"], sources: ["d", "p"] },
        },
    ] as const;
    for (const { name, published, corrections, expected } of cases) {
        it(name, () => assert.deepEqual(correctLevels("a:b", published, corrections), expected));
    }

    it("never lowers what AWS says", () => {
        assert.throws(() => correctLevels("a:b", ["Write"], [correction("Read")]), /lowers the access level of a:b/);
    });

    it("does not guess at a level that AWS has not had before", () => {
        assert.deepEqual(publishedLevels("a:b", "Tagging, Write"), ["Write", "Tagging"]);
        assert.throws(() => publishedLevels("a:b", "Write, Delete"), /"Write, Delete"/);
    });
});
