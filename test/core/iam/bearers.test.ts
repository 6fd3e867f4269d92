import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { attachments } from "../../../core/iam/bearers/attachments";
import { documentProperties } from "../../../core/iam/bearers/documents";
import { documentlessGrants } from "../../../core/iam/bearers/grants";
import { bearerOf } from "../../../core/iam/bearers";
import { opaqueContainers } from "../../../core/iam/bearers/opaque";

const sdk = path.dirname(require.resolve("@pulumi/aws/package.json"));

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

describe("the tables of what carries access", () => {
    it("are complete", () => {
        const tables = [documentProperties, attachments, documentlessGrants, opaqueContainers];
        assert.deepEqual(
            tables.map((table) => table.length),
            [179, 52, 39, 9],
        );
    });

    it("name every property once", () => {
        const names = documentProperties.map(({ type, path: where }) => `${type} ${where}`);
        assert.equal(new Set(names).size, names.length);
    });

    it("are found by type, together", () => {
        const role = bearerOf("aws:iam/role:Role")!;
        assert.deepEqual(
            [role.documents.length, role.attachments.length, role.grants.length, role.opaque.length],
            [2, 2, 0, 0],
        );
        assert.equal(bearerOf("aws:s3/bucketObject:BucketObject"), undefined);
    });

    it("name resources and properties that the SDK has", () => {
        const entries = [
            ...documentProperties.map(({ type, path: where }) => ({ type, where })),
            ...attachments.map(({ type, path: where }) => ({ type, where })),
            ...documentlessGrants.flatMap(({ type, fields }) => fields.map((where) => ({ type, where }))),
            ...opaqueContainers.flatMap(({ type, fields }) => fields.map((where) => ({ type, where }))),
        ].filter(({ type }) => type.startsWith("aws:"));
        assert.ok(entries.length > 150);
        for (const { type, where } of entries) {
            const [folder, name] = type.split(":")[1]!.split("/") as [string, string];
            // The SDK's file names differ from the tokens in the case of some letters.
            const file = readdirSync(path.join(sdk, folder)).find((each) => same(each, `${name}.d.ts`));
            assert.ok(file !== undefined, `${type} is not in the SDK`);
            const text = readFileSync(path.join(sdk, folder, file), "utf8");
            assert.match(
                readFileSync(path.join(sdk, folder, file.replace(".d.ts", ".js")), "utf8"),
                new RegExp(`'${type}'`),
            );
            const property = where?.split(/[.[]/)[0];
            if (property === undefined) continue;
            assert.match(text, new RegExp(`\\b${property}\\??:`), `${type} has no ${property}`);
        }
    });
});
