import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TrailEvent } from "../../core/trail/trail-event";
import { inflateMember } from "./inflate";
import { listFiles, reason, type Listing } from "./list-files";
import { parseRecords } from "./parse-records";
import { toEvent } from "./to-event";
import type { TrailFile, TrailProblem, TrailSource } from "./trail-reader";

/** Problems of single records that are named one by one; the rest of a file's is one sentence. */
const namedRecords = 3;

/**
 * Reads CloudTrail's log files (`.json`, `.json.gz`, and NDJSON re-exports) below a folder, in any layout, one at a time.
 * Never throws for what the folder holds: what cannot be read is a `problem`, and the rest is read all the same.
 */
export function openLogFiles(root: string): TrailSource {
    let listing: Promise<Listing> | undefined;
    const list = (): Promise<Listing> => (listing ??= listFiles(root));
    return {
        name: root,
        count: async () => (await list()).files.length,
        async *read() {
            const { files, problems } = await list();
            for (const problem of problems) yield nothing(problem.file, [problem]);
            for (const file of files) yield await readLogFile(root, file);
        },
    };
}

async function readLogFile(root: string, file: string): Promise<TrailFile> {
    let bytes: Buffer;
    try {
        bytes = await readFile(join(root, file));
    } catch (error) {
        return nothing(file, [{ file, why: reason(error) }]);
    }
    const size = bytes.length;
    if (file.endsWith(".gz")) {
        const inflated = inflateMember(bytes);
        if (!inflated.ok) return { ...nothing(file, [{ file, why: inflated.why }]), bytes: size };
        bytes = inflated.bytes;
    }
    const parsed = parseRecords(withoutMark(bytes.toString("utf8")), /\.(ndjson|jsonl)(\.gz)?$/.test(file));
    switch (parsed.kind) {
        case "unreadable":
            return { ...nothing(file, [{ file, why: parsed.why }]), bytes: size };
        case "digest":
        case "insight":
            return { ...nothing(file, []), kind: parsed.kind, bytes: size };
        case "digest-metadata":
            return { ...nothing(file, []), bytes: size };
        case "log":
            return { ...readRecords(file, parsed.records, parsed.broken), bytes: size };
    }
}

/** Some tools put a byte order mark before what they export. */
function withoutMark(text: string): string {
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function readRecords(
    file: string,
    records: readonly unknown[],
    broken: readonly { readonly index: number; readonly why: string }[],
): Omit<TrailFile, "bytes"> {
    const events: TrailEvent[] = [];
    const wrong: TrailProblem[] = broken.map(({ index, why }) => ({ file: `${file}#${index}`, why }));
    records.forEach((record, index) => {
        const result = toEvent(record, file, index);
        if (result.ok) events.push(result.event);
        else wrong.push({ file: `${file}#${index}`, why: `record ${index + 1} ${result.why}` });
    });
    const more = wrong.length - namedRecords;
    const problems =
        more <= 0 ? wrong : [...wrong.slice(0, namedRecords), { file, why: `${more} more records cannot be used` }];
    return { file, kind: "log", events, malformed: wrong.length, problems };
}

function nothing(file: string, problems: readonly TrailProblem[]): TrailFile {
    return { file, kind: "other", bytes: 0, events: [], malformed: 0, problems };
}
