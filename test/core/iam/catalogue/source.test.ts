import assert from "node:assert/strict";
import * as catalogue from "../../../../core/iam/catalogue";
import { addedGlobalKeys, multivaluedKeys } from "../../../../scripts/catalogue/reviewed";
import { readSource, type Source } from "../../../../scripts/catalogue/source";

// The way back: what the catalogue answers is what the data package says, for everything in it.
describe("the catalogue against its source", function () {
    this.timeout(60_000);
    let source: Source;
    before(() => {
        source = readSource();
    });

    it("names the release", () => {
        const { package: name, version, date } = source;
        assert.deepEqual(catalogue.release(), { package: name, version, date });
    });

    it("has every service and no other", () => {
        assert.deepEqual(
            catalogue.services().map(({ prefix, title, actionCount }) => ({ prefix, title, actionCount })),
            source.services.map(({ prefix, title, actions }) => ({ prefix, title, actionCount: actions.length })),
        );
    });

    it("has every action with its levels, resources and condition keys", () => {
        let count = 0;
        for (const { prefix, actions } of source.services) {
            for (const action of actions) {
                count++;
                const found = catalogue.actionNamed(`${prefix}:${action.name}`);
                assert.deepEqual(
                    {
                        name: found?.name,
                        service: found?.service,
                        levels: [...(found?.publishedLevels ?? [])].sort(),
                        resources: found?.resourceTypes.map(({ type, required, conditionKeys }) => ({
                            name: type,
                            required,
                            conditionKeys: [...conditionKeys].sort(),
                        })),
                        conditionKeys: [...(found?.conditionKeys ?? [])].sort(),
                    },
                    {
                        name: `${prefix}:${action.name}`,
                        service: prefix,
                        levels: action.accessLevel.split(", ").sort(),
                        resources: action.resourceTypes.map(({ name, required, conditionKeys }) => ({
                            name,
                            required,
                            conditionKeys,
                        })),
                        conditionKeys: action.conditionKeys,
                    },
                );
            }
        }
        assert.equal(count, catalogue.actionCount());
    });

    it("has every kind of resource with its ARN formats", () => {
        for (const { prefix, resourceTypes } of source.services) {
            const found = catalogue.resourceTypesOf(prefix).map(({ name, arnFormats, conditionKeys }) => ({
                name,
                arnFormats,
                conditionKeys: [...conditionKeys].sort(),
            }));
            const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
            assert.deepEqual(found.sort(byName), [...resourceTypes].sort(byName));
        }
    });

    it("has every condition key with its kind of value", () => {
        const typed = ({ key, kind, multivalued }: catalogue.ConditionKey) =>
            `${key} ${multivalued ? "ArrayOf" : ""}${kind}`;
        const expected = (keys: readonly { key: string; type: string }[]) =>
            keys
                .map(({ key, type }) => `${key} ${multivaluedKeys[key] === undefined ? type : `ArrayOf${type}`}`)
                .sort();
        for (const { prefix, conditionKeys } of source.services) {
            assert.deepEqual(catalogue.conditionKeysOfService(prefix).map(typed).sort(), expected(conditionKeys));
        }
        assert.deepEqual(
            catalogue.globalConditionKeys().map(typed).sort(),
            expected([...source.globalKeys, ...addedGlobalKeys]),
        );
    });
});
