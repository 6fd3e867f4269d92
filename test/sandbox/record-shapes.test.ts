import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openBucket } from "../../sandbox/by-hand/open-bucket";
import {
    createResource,
    deleteResource,
    type Session,
    updateResource,
} from "../../sandbox/provider/resource-operations";
import { checkInputs } from "../../sandbox/provider/check";
import { providerConfig } from "../../sandbox/provider/config";
import { diffInputs } from "../../sandbox/provider/diff";
import { signIn } from "../../sandbox/provider/sign-in";
import { resourceType } from "../../sandbox/resources";
import type { Json } from "../../sandbox/trail/call";
import { peekSpooled } from "../../sandbox/trail/spool";
import { toEvent } from "../../sources/trail/to-event";
import { lives } from "./resource-lives";
import { temporarySandbox } from "./sandbox-folder";

/** By `service:EventName`: path of a field to its JSON types, e.g. `requestParameters.tags[].key` to `string`. */
const shapes = JSON.parse(
    readFileSync(path.join(__dirname, "../fixtures/record-shapes/shapes.json"), "utf8"),
) as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fields that AWS has in these calls, and that the recorded ones happened to do without. */
const unrecorded: Readonly<Record<string, readonly string[]>> = {
    "ec2:RevokeSecurityGroupIngress": ["requestParameters.ipPermissions."],
    "lambda:UpdateFunctionConfiguration20150331v2": ["requestParameters.timeout"],
    "s3:PutBucketLifecycle": ["requestParameters.LifecycleConfiguration.Rule"],
    "s3:PutBucketTagging": ["requestParameters.Tagging.TagSet.Tag.Value"],
    "secretsmanager:DeleteSecret": ["requestParameters.recoveryWindowInDays"],
};

/** Fields of every record of an API call since event version 1.08. */
const always = [
    "eventVersion",
    "userIdentity",
    "eventTime",
    "eventSource",
    "eventName",
    "awsRegion",
    "sourceIPAddress",
    "userAgent",
    "requestParameters",
    "responseElements",
    "requestID",
    "eventID",
    "readOnly",
    "eventType",
    "managementEvent",
    "recipientAccountId",
    "eventCategory",
    "tlsDetails",
];

describe("the sandbox's records beside real ones", () => {
    const records = everyRecord();

    it("have the fields that every record of an API call has", () => {
        for (const record of records) {
            assert.deepEqual(
                always.filter((field) => !(field in record)),
                [],
                String(record["eventName"]),
            );
        }
    });

    it("are read by the tracker without a remark", () => {
        records.forEach((record, index) => {
            const read = toEvent(record, "sandbox", index);
            assert.ok(read.ok, JSON.stringify(read));
            assert.equal(read.event.readOnly, record["readOnly"]);
        });
    });

    it("cover most of the recorded calls", () => {
        const made = new Set(records.map(callOf));
        assert.deepEqual(
            Object.keys(shapes).filter((call) => !made.has(call)),
            [],
        );
    });

    for (const [call, shape] of Object.entries(shapes)) {
        it(`${call} is spelled as AWS spells it`, () => {
            for (const record of records.filter((each) => callOf(each) === call && each["errorCode"] === undefined)) {
                for (const [field, type] of pathsOf(record)) {
                    const known = shape[field]?.split("|") ?? [];
                    const excused = unrecorded[call]?.some((each) => field.startsWith(each)) ?? false;
                    assert.ok(
                        known.includes(type) || excused,
                        `${field} is a ${type}, not ${shape[field] ?? "recorded"}`,
                    );
                }
            }
        });
    }
});

function callOf(record: Json): string {
    return `${String(record["eventSource"]).split(".")[0] ?? ""}:${String(record["eventName"])}`;
}

/** One life of every modelled type, a pipeline's sign-in, and somebody's hand. */
function everyRecord(): Json[] {
    const { sandbox, remove } = temporarySandbox();
    try {
        const config = providerConfig(
            { assumeRoles: JSON.stringify([{ roleArn: "arn:aws:iam::111122223333:role/deploy", sessionName: "s" }]) },
            "us-east-1",
        );
        const session: Session = { sandbox, config, caller: signIn(sandbox, config, {}), refused: [] };
        for (const life of lives) {
            const { type, modelled } = resourceType(life.token);
            if (!modelled) {
                continue;
            }
            const check = (news: Json) =>
                checkInputs({ type, name: "x", olds: undefined, news, randomSeed: new Uint8Array(32), config });
            const inputs = check(life.first);
            const { id, outputs } = createResource(session, type, inputs);
            if (life.then) {
                const then = check(life.then);
                const { changed } = diffInputs(type, inputs, then);
                updateResource(session, type, id, { outputs, inputs }, then, changed);
            }
            deleteResource(session, type, id, outputs);
        }
        openBucket(sandbox, "b", { name: "k.sato@example.com" }, "console");
        return peekSpooled(sandbox);
    } finally {
        remove();
    }
}

/** Paths and types inside the parts that differ from call to call. */
function pathsOf(record: Json): [field: string, type: string][] {
    const found: [string, string][] = [];
    const walk = (value: unknown, at: string): void => {
        const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
        found.push([at, type]);
        if (Array.isArray(value)) {
            value.forEach((each) => walk(each, `${at}[]`));
        } else if (type === "object" && !at.endsWith(".bucketPolicy")) {
            Object.entries(value as Json).forEach(([key, each]) => walk(each, `${at}.${key}`));
        }
    };
    for (const part of ["requestParameters", "responseElements", "resources"]) {
        if (part in record) {
            walk(record[part], part);
        }
    }
    return found;
}
