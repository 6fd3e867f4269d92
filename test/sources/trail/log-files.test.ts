import assert from "node:assert/strict";
import { join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import type { TrailFile } from "../../../sources/trail/trail-reader";
import { openLogFiles } from "../../../sources/trail/log-files";
import { layFolder, removeFolders } from "../../support/folder";
import { fixtures } from "../../support/reconcile";

const good = {
    eventID: "1",
    eventTime: "2026-03-02T10:00:00Z",
    eventSource: "iam.amazonaws.com",
    eventName: "CreateUser",
    readOnly: false,
};
const log = (...records: readonly unknown[]): string => JSON.stringify({ Records: records });

async function read(folder: string): Promise<TrailFile[]> {
    const files: TrailFile[] = [];
    for await (const file of openLogFiles(folder).read()) files.push(file);
    return files;
}

async function summary(
    files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ events: number; malformed: number; problems: string[]; kinds: string[] }> {
    const found = await read(layFolder(files));
    return {
        events: found.flatMap((file) => file.events).length,
        malformed: found.reduce((sum, file) => sum + file.malformed, 0),
        problems: found.flatMap((file) => file.problems.map(({ file, why }) => `${file}: ${why}`)),
        kinds: found.map((file) => file.kind),
    };
}

describe("log files of a trail", () => {
    afterEach(removeFolders);

    const forms: readonly { name: string; file: string; content: string | Uint8Array; events: number }[] = [
        { name: "Records", file: "AWSLogs/1/CloudTrail/x.json", content: log(good, good), events: 2 },
        { name: "gzip", file: "a.json.gz", content: gzipSync(log(good)), events: 1 },
        { name: "a bare list", file: "a.json", content: JSON.stringify([good]), events: 1 },
        { name: "one record", file: "a.json", content: JSON.stringify(good), events: 1 },
        { name: "lines", file: "a.ndjson", content: `${JSON.stringify(good)}\n\n${JSON.stringify(good)}\n`, events: 2 },
        { name: "lines in gzip", file: "a.jsonl.gz", content: gzipSync(`${JSON.stringify(good)}\n`), events: 1 },
        {
            name: "LookupEvents",
            file: "a.json",
            content: JSON.stringify({ Events: [{ EventId: "1", CloudTrailEvent: JSON.stringify(good) }] }),
            events: 1,
        },
        {
            name: "EventBridge",
            file: "a.json",
            content: JSON.stringify({ source: "aws.iam", detail: good }),
            events: 1,
        },
        { name: "a byte order mark", file: "a.json", content: `\uFEFF${log(good)}`, events: 1 },
        { name: "no record at all", file: "a.json", content: log(), events: 0 },
    ];
    for (const { name, file, content, events } of forms) {
        it(`reads ${name}`, async () => {
            assert.deepEqual(await summary({ [file]: content }), {
                events,
                malformed: 0,
                problems: [],
                kinds: ["log"],
            });
        });
    }

    it("reads in the order of names, and only what may be a log", async () => {
        const files = await read(
            layFolder({
                "b/2.json": log(good),
                "a/9.json": log(good),
                "a/10.json": log(good),
                "README.md": "x",
                "key.pem": "x",
            }),
        );
        assert.deepEqual(
            files.map((file) => file.file),
            ["a/10.json", "a/9.json", "b/2.json"],
        );
        assert.equal(files[0]!.events[0]!.origin.file, "a/10.json");
    });

    it("tells digests, their metadata and insights from logs", async () => {
        const digest = { digestStartTime: "2026-03-02T10:00:00Z", logFiles: [] };
        const insight = { ...good, eventType: "AwsCloudTrailInsight" };
        const { kinds, problems } = await summary({
            "1.json": JSON.stringify(digest),
            "2.json": JSON.stringify({ "x-amz-meta-signature": "00" }),
            "3.json": log(insight),
        });
        assert.deepEqual(kinds, ["digest", "other", "insight"]);
        assert.deepEqual(problems, []);
    });

    const packed = gzipSync(log(good));
    const altered = Buffer.from(packed);
    altered.writeUInt32LE(crc32(log(good)) ^ 1, altered.length - 8);
    const wrongLength = Buffer.from(packed);
    wrongLength.writeUInt32LE(7, wrongLength.length - 4);
    const otherBody = Buffer.concat([
        packed.subarray(0, 10),
        deflateRawSync(log({ ...good, readOnly: true })),
        packed.subarray(-8),
    ]);
    const bad: readonly { name: string; content: string | Uint8Array; file?: string; why: RegExp }[] = [
        { name: "no gzip", content: "hello", file: "a.json.gz", why: /^a\.json\.gz: broken gzip: no valid header/ },
        {
            name: "gzip that is cut off",
            content: packed.subarray(0, packed.length - 20),
            file: "a.json.gz",
            why: /broken gzip: ends early, after [\d,]+ bytes/,
        },
        {
            name: "gzip without its trailer",
            content: packed.subarray(0, packed.length - 3),
            file: "a.json.gz",
            why: /broken gzip: ends early/,
        },
        {
            name: "damaged gzip",
            content: Buffer.concat([packed.subarray(0, 12), Buffer.alloc(40, 255)]),
            file: "a.json.gz",
            why: /broken gzip/,
        },
        { name: "a wrong CRC", content: altered, file: "a.json.gz", why: /wrong CRC/ },
        { name: "a wrong length", content: wrongLength, file: "a.json.gz", why: /length field disagrees/ },
        { name: "other contents under an old CRC", content: otherBody, file: "a.json.gz", why: /wrong CRC/ },
        {
            name: "bytes after the gzip data",
            content: Buffer.concat([packed, Buffer.from("x")]),
            file: "a.json.gz",
            why: /1 byte follows the end of the gzip data/,
        },
        {
            name: "zeros after the gzip data",
            content: Buffer.concat([packed, Buffer.alloc(4)]),
            file: "a.json.gz",
            why: /4 bytes follow/,
        },
        {
            name: "a second gzip member",
            content: Buffer.concat([packed, packed]),
            file: "a.json.gz",
            why: /bytes follow the end/,
        },
        { name: "truncated JSON", content: log(good).slice(0, -30), why: /truncated JSON: ends early/ },
        { name: "no JSON", content: "{'a': 1}", why: /not JSON/ },
        { name: "an empty file", content: "", why: /is empty/ },
        { name: "something else", content: '{"hello": 1}', why: /not a CloudTrail log file/ },
        { name: "a number", content: "7", why: /not a CloudTrail log file/ },
    ];
    for (const { name, content, file, why } of bad) {
        it(`names ${name}, and goes on`, async () => {
            const { problems, events } = await summary({ [file ?? "a.json"]: content, "b.json": log(good) });
            assert.equal(problems.length, 1);
            assert.match(problems[0]!, why);
            assert.equal(events, 1);
        });
    }

    const records: readonly { name: string; record: unknown; why: RegExp }[] = [
        { name: "an eventTime", record: { ...good, eventTime: undefined }, why: /record 2 has no eventTime/ },
        {
            name: "a UTC eventTime",
            record: { ...good, eventTime: "yesterday" },
            why: /record 2 has an eventTime that is no UTC time/,
        },
        {
            name: "an eventTime of a day that exists",
            record: { ...good, eventTime: "2026-02-31T10:00:00Z" },
            why: /record 2 has an eventTime that is no UTC time/,
        },
        {
            name: "an eventTime that exists",
            record: { ...good, eventTime: "2026-13-40T10:00:00Z" },
            why: /no UTC time/,
        },
        { name: "an eventID", record: { ...good, eventID: "" }, why: /record 2 has no eventID/ },
        { name: "an eventSource", record: { ...good, eventSource: 7 }, why: /record 2 has no eventSource/ },
        { name: "an eventName", record: { ...good, eventName: null }, why: /record 2 has no eventName/ },
        { name: "anything", record: "x", why: /record 2 is no record/ },
        { name: "anything but a list", record: [good], why: /record 2 is no record/ },
    ];
    for (const { name, record, why } of records) {
        it(`counts a record without ${name}, and keeps the others`, async () => {
            const { problems, events, malformed } = await summary({ "a.json": log(good, record) });
            assert.match(problems[0]!, why);
            assert.deepEqual([events, malformed], [1, 1]);
        });
    }

    it("names three bad records of a file and counts the rest", async () => {
        const { problems, malformed } = await summary({ "a.json": log(...Array.from({ length: 10 }, () => ({}))) });
        assert.equal(malformed, 10);
        assert.equal(problems.length, 4);
        assert.equal(problems[3], "a.json: 7 more records cannot be used");
    });

    it("says of a folder that it cannot be read", async () => {
        const [missing] = await read(join(layFolder(), "nowhere"));
        assert.deepEqual(missing!.problems, [{ file: ".", why: "does not exist" }]);
        const [file] = await read(join(layFolder({ file: "x" }), "file"));
        assert.deepEqual(file!.problems, [{ file: ".", why: "is not a folder" }]);
    });

    describe("from public repositories", () => {
        const sets: readonly { folder: string; events: number; malformed: number }[] = [
            { folder: "invictus", events: 2093, malformed: 0 },
            { folder: "stratus-red-team", events: 310, malformed: 0 },
            { folder: "panther-analysis", events: 400, malformed: 42 },
            { folder: "otrf-security-datasets", events: 103, malformed: 0 },
            { folder: "cloud-custodian", events: 24, malformed: 0 },
            { folder: "clickops-notifier", events: 8, malformed: 0 },
            { folder: "cloudtrail-console-actions", events: 4, malformed: 0 },
            { folder: "trailscraper", events: 7, malformed: 0 },
        ];
        for (const { folder, events, malformed } of sets) {
            it(`accounts for every record of ${folder}`, async () => {
                const files = await read(join(fixtures, "cloudtrail", folder));
                assert.equal(files.flatMap((file) => file.events).length, events);
                assert.equal(
                    files.reduce((sum, file) => sum + file.malformed, 0),
                    malformed,
                );
            });
        }
    });
});
