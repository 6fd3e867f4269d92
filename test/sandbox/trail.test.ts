import assert from "node:assert/strict";
import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { openSandbox, type Sandbox } from "../../sandbox/sandbox";
import { deliveredRecords, trailFolder } from "../../sandbox/trail/bucket";
import { read, write } from "../../sandbox/trail/call";
import { iamUser, pulumiUserAgent } from "../../sandbox/trail/caller";
import { deliverTrail } from "../../sandbox/trail/deliver";
import { peekSpooled, recordCalls } from "../../sandbox/trail/spool";
import { temporarySandbox } from "./sandbox-folder";

function caller(sandbox: Sandbox) {
    return iamUser({
        account: sandbox.account,
        name: "deployer",
        userId: "AIDAEXAMPLE",
        accessKeyId: "AKIAEXAMPLE",
        userAgent: pulumiUserAgent,
        sourceIPAddress: "198.51.100.24",
    });
}

/** Records two calls, one in the stack's region and one of a global service. */
function work(sandbox: Sandbox, queueName: string): void {
    recordCalls(sandbox, caller(sandbox), "eu-west-1", [
        write("sqs", "CreateQueue", { queueName }, { queueUrl: `https://sqs.example/${queueName}` }),
        read("iam", "GetRole", { roleName: queueName }, { region: "us-east-1" }),
    ]);
}

function files(sandbox: Sandbox, kind: "CloudTrail" | "CloudTrail-Digest", ending: string): string[] {
    const folder = path.join("AWSLogs", sandbox.account, kind);
    return readdirSync(path.join(trailFolder(sandbox), folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(ending))
        .map((name) => path.posix.join(folder, name))
        .sort();
}

function unzipped(sandbox: Sandbox, key: string): string {
    return gunzipSync(readFileSync(path.join(trailFolder(sandbox), key))).toString("utf8");
}

describe("the sandbox's trail", () => {
    let sandbox: Sandbox;
    let clock: { time: Date };
    let remove: () => void;

    beforeEach(() => {
        ({ sandbox, clock, remove } = temporarySandbox());
    });
    afterEach(() => remove());

    it("keeps a record on disk from the moment of the call", () => {
        work(sandbox, "one");
        assert.deepEqual(
            peekSpooled(sandbox).map((record) => record["eventName"]),
            ["CreateQueue", "GetRole"],
        );
    });

    it("delivers log files under the names that CloudTrail gives them, by region and five minutes", () => {
        work(sandbox, "one");
        clock.time = new Date("2026-03-04T10:01:00Z");
        work(sandbox, "two");
        const delivery = deliverTrail(sandbox);
        assert.equal(delivery.records, 4);
        const names = files(sandbox, "CloudTrail", ".json.gz");
        assert.deepEqual(names, [...delivery.files].sort());
        assert.equal(names.length, 4, "two regions, two slots");
        for (const name of names) {
            assert.match(
                name,
                /^AWSLogs\/111122223333\/CloudTrail\/(eu-west-1|us-east-1)\/2026\/03\/04\/111122223333_CloudTrail_\1_20260304T1005Z_[A-Za-z0-9]{16}\.json\.gz$/,
            );
            const { Records } = JSON.parse(unzipped(sandbox, name)) as { Records: { awsRegion: string }[] };
            assert.deepEqual(
                Records.map((record) => record.awsRegion),
                [name.split("/")[3]],
            );
        }
        assert.deepEqual(peekSpooled(sandbox), []);
        assert.equal(new Set(deliveredRecords(sandbox).map((record) => record["eventID"])).size, 4);
    });

    it("signs a chain of digests that anybody can check with the published key", () => {
        work(sandbox, "one");
        deliverTrail(sandbox);
        clock.time = new Date("2026-03-04T10:20:00Z");
        deliverTrail(sandbox);
        work(sandbox, "two");
        deliverTrail(sandbox);
        const chain = files(sandbox, "CloudTrail-Digest", ".json.gz").filter((key) => key.includes("/eu-west-1/"));
        assert.equal(chain.length, 3, "two in one second get two names");
        checkChain(sandbox, "eu-west-1", chain);
        const counts = chain.map((key) => (JSON.parse(unzipped(sandbox, key)) as Digest).logFiles.length);
        assert.deepEqual(counts, [1, 0, 1], "an empty period has a digest too");
    });

    it("gives every region a chain and a key of its own", () => {
        work(sandbox, "one");
        deliverTrail(sandbox);
        const chains = files(sandbox, "CloudTrail-Digest", ".json.gz");
        const regions = ["eu-west-1", "us-east-1"];
        for (const region of regions) {
            checkChain(
                sandbox,
                region,
                chains.filter((key) => key.includes(`/${region}/`)),
            );
        }
        const prints = regions.map((region) => keyOf(sandbox, region).Fingerprint);
        assert.notEqual(prints[0], prints[1]);
    });

    it("says in the folder that it is not AWS", () => {
        assert.match(readFileSync(path.join(sandbox.dir, "NOT-AWS.txt"), "utf8"), /Nothing in it came from AWS/);
        assert.ok(
            !existsSync(path.join(trailFolder(sandbox), "NOT-AWS.txt")),
            "the trail holds only what a trail holds",
        );
    });

    it("makes the same ids from the same seed, and other ones after the next opening", () => {
        const ids = (dir: string) => {
            const opened = openSandbox({ dir, seed: "seven" });
            return [opened.ids.uuid(), opened.ids.base32(17)];
        };
        const other = temporarySandbox();
        try {
            const firstTime = ids(sandbox.dir);
            assert.deepEqual(ids(other.sandbox.dir), firstTime);
            assert.notDeepEqual(ids(sandbox.dir), firstTime);
        } finally {
            other.remove();
        }
    });
});

interface Digest {
    readonly digestStartTime: string;
    readonly digestEndTime: string;
    readonly digestS3Bucket: string;
    readonly digestS3Object: string;
    readonly digestPublicKeyFingerprint: string;
    readonly digestSignatureAlgorithm: string;
    readonly previousDigestS3Object: string | null;
    readonly previousDigestHashValue: string | null;
    readonly previousDigestSignature: string | null;
    readonly logFiles: readonly { readonly s3Object: string; readonly hashValue: string; readonly s3Bucket: string }[];
}

function keyOf(sandbox: Sandbox, region: string): { Value: string; Fingerprint: string } {
    const file = path.join(sandbox.dir, "keys", `${region}.json`);
    const { PublicKeyList } = JSON.parse(readFileSync(file, "utf8")) as {
        PublicKeyList: { Value: string; Fingerprint: string }[];
    };
    assert.equal(PublicKeyList.length, 1);
    return PublicKeyList[0]!;
}

/** What AWS says a validator does, written down again without the sandbox's own code. */
function checkChain(sandbox: Sandbox, region: string, keys: readonly string[]): void {
    const published = keyOf(sandbox, region);
    const der = Buffer.from(published.Value, "base64");
    assert.equal(createHash("md5").update(der).digest("hex"), published.Fingerprint);
    const publicKey = createPublicKey({ key: der, format: "der", type: "pkcs1" });
    let previous: { key: string; digest: Digest; text: string; signature: string } | undefined;
    for (const key of keys) {
        const text = unzipped(sandbox, key);
        const digest = JSON.parse(text) as Digest;
        const metadata = JSON.parse(readFileSync(path.join(trailFolder(sandbox), `${key}.metadata.json`), "utf8")) as {
            "x-amz-meta-signature": string;
            "x-amz-meta-signature-algorithm": string;
        };
        const signature = metadata["x-amz-meta-signature"];
        assert.equal(digest.digestS3Object, key);
        assert.equal(digest.digestPublicKeyFingerprint, published.Fingerprint);
        assert.equal(metadata["x-amz-meta-signature-algorithm"], digest.digestSignatureAlgorithm);
        const signed = [
            digest.digestEndTime,
            `${digest.digestS3Bucket}/${digest.digestS3Object}`,
            createHash("sha256").update(text).digest("hex"),
            digest.previousDigestSignature ?? "null",
        ].join("\n");
        assert.ok(verify("RSA-SHA256", Buffer.from(signed), publicKey, Buffer.from(signature, "hex")), key);
        assert.equal(digest.previousDigestS3Object, previous?.key ?? null);
        assert.equal(digest.previousDigestSignature, previous?.signature ?? null);
        assert.equal(
            digest.previousDigestHashValue,
            previous ? createHash("sha256").update(previous.text).digest("hex") : null,
        );
        if (previous) {
            assert.equal(digest.digestStartTime, previous.digest.digestEndTime, "no gap between two periods");
        }
        assert.ok(digest.digestStartTime < digest.digestEndTime);
        for (const file of digest.logFiles) {
            const content = unzipped(sandbox, file.s3Object);
            assert.equal(file.hashValue, createHash("sha256").update(content).digest("hex"));
            assert.equal(file.s3Bucket, digest.digestS3Bucket);
        }
        previous = { key, digest, text, signature };
    }
}
