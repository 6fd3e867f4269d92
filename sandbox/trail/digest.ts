import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Sandbox } from "../sandbox";
import { writeObject } from "./bucket";
import { digestKey, trailBucket } from "./layout";
import { seconds } from "./record";
import { signingKey } from "./signing-key";

/** A log file as its digest describes it. */
export interface DeliveredFile {
    readonly key: string;
    readonly region: string;
    readonly bucket: string;
    /** Of the uncompressed bytes, lower-case hex. */
    readonly sha256: string;
    readonly oldestEventTime: string | null;
    readonly newestEventTime: string | null;
}

/** Where a region's chain of digests ended. */
interface ChainEnd {
    readonly end: string;
    readonly key: string;
    readonly sha256: string;
    readonly signature: string;
}

/**
 * Closes a digest period in every region of the trail, also where nothing was delivered: an empty digest proves
 * silence. Returns the keys of the digest files.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
export function closeDigests(sandbox: Sandbox, now: Date, files: readonly DeliveredFile[]): string[] {
    const regions = new Set([...regionsWithChain(sandbox), ...files.map((file) => file.region)]);
    return [...regions].sort().map((region) =>
        closeDigest(
            sandbox,
            region,
            now,
            files.filter((file) => file.region === region),
        ),
    );
}

function closeDigest(sandbox: Sandbox, region: string, now: Date, files: readonly DeliveredFile[]): string {
    const previous = readChainEnd(sandbox, region);
    const key = signingKey(sandbox, region);
    const start = previous ? new Date(previous.end) : firstPeriodStart(now, files);
    // Two digests may not end in the same second: the time is part of the file's name.
    const end = new Date(Math.max(wholeSecond(now), start.getTime() + 1000));
    const object = digestKey(sandbox, region, end);
    const oldest = files.flatMap((file) => file.oldestEventTime ?? []).sort();
    const newest = files.flatMap((file) => file.newestEventTime ?? []).sort();
    const text = JSON.stringify({
        awsAccountId: sandbox.account,
        digestStartTime: seconds(start),
        digestEndTime: seconds(end),
        digestS3Bucket: trailBucket,
        digestS3Object: object,
        digestPublicKeyFingerprint: key.fingerprint,
        digestSignatureAlgorithm: "SHA256withRSA",
        newestEventTime: newest.at(-1) ?? null,
        oldestEventTime: oldest[0] ?? null,
        previousDigestS3Bucket: previous ? trailBucket : null,
        previousDigestS3Object: previous?.key ?? null,
        previousDigestHashValue: previous?.sha256 ?? null,
        previousDigestHashAlgorithm: previous ? "SHA-256" : null,
        previousDigestSignature: previous?.signature ?? null,
        logFiles: files.map((file) => ({
            s3Bucket: file.bucket,
            s3Object: file.key,
            hashValue: file.sha256,
            hashAlgorithm: "SHA-256",
            newestEventTime: file.newestEventTime,
            oldestEventTime: file.oldestEventTime,
        })),
    });
    const sha256 = createHash("sha256").update(text).digest("hex");
    const signed = `${seconds(end)}\n${trailBucket}/${object}\n${sha256}\n${previous?.signature ?? "null"}`;
    const signature = key.sign(signed);
    writeObject(sandbox, object, gzipSync(text));
    // S3 keeps these beside the object; a folder has no such place, so they lie in a file of their own.
    const metadata = { "x-amz-meta-signature": signature, "x-amz-meta-signature-algorithm": "SHA256withRSA" };
    writeObject(sandbox, `${object}.metadata.json`, JSON.stringify(metadata));
    writeChainEnd(sandbox, region, { end: seconds(end), key: object, sha256, signature });
    return object;
}

/** The trail counts as begun a little before its first record, never after it. */
function firstPeriodStart(now: Date, files: readonly DeliveredFile[]): Date {
    const oldest = files.flatMap((file) => (file.oldestEventTime === null ? [] : Date.parse(file.oldestEventTime)));
    return new Date(Math.min(wholeSecond(now), ...oldest) - 60_000);
}

function wholeSecond(time: Date): number {
    return Math.floor(time.getTime() / 1000) * 1000;
}

function chainFolder(sandbox: Sandbox): string {
    return path.join(sandbox.dir, "private", "chains");
}

function regionsWithChain(sandbox: Sandbox): string[] {
    const folder = chainFolder(sandbox);
    return existsSync(folder) ? readdirSync(folder).map((name) => path.basename(name, ".json")) : [];
}

function readChainEnd(sandbox: Sandbox, region: string): ChainEnd | undefined {
    const file = path.join(chainFolder(sandbox), `${region}.json`);
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ChainEnd) : undefined;
}

function writeChainEnd(sandbox: Sandbox, region: string, end: ChainEnd): void {
    mkdirSync(chainFolder(sandbox), { recursive: true, mode: 0o700 });
    writeFileSync(path.join(chainFolder(sandbox), `${region}.json`), JSON.stringify(end));
}
