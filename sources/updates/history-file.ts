import { z } from "zod";

const MetadataText = z.record(z.string(), z.string());

/**
 * One entry of a stack's history: Pulumi's `backend.UpdateInfo` as the DIY backend writes it (`pkg/backend/updates.go`).
 * Strict: a field that is not known may change what the known ones mean, and an auditor must hear of it.
 */
export const HistoryEntry = z.strictObject({
    kind: z.enum(["update", "preview", "refresh", "rename", "destroy", "import", "resource-import"]),
    /** Unix seconds. */
    startTime: z.int().nonnegative(),
    endTime: z.int().nonnegative(),
    message: z.string().default(""),
    environment: MetadataText.nullish().transform((value) => value ?? {}),
    /** Values of the stack's configuration; secrets are objects and are dropped here. */
    config: z
        .record(z.string(), z.unknown())
        .nullish()
        .transform((value) =>
            Object.fromEntries(
                Object.entries(value ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
            ),
        ),
    /** The DIY backend has never set another number. */
    version: z.literal(0).default(0),
    result: z.enum(["not-started", "in-progress", "succeeded", "failed"]),
    resourceChanges: z.record(z.string(), z.int()).nullish(),
    deployment: z.unknown().optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Either the entry or one clause that says what is wrong with the file. */
export type ReadEntry =
    { readonly ok: true; readonly entry: HistoryEntry } | { readonly ok: false; readonly why: string };

/** Reads a `*.history.json` file's text. */
export function readHistoryEntry(text: string): ReadEntry {
    // untrusted: whoever deploys can write this file.
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return { ok: false, why: text.trim() === "" ? "is empty" : "is not JSON, or only a part of it" };
    }
    const parsed = HistoryEntry.safeParse(value);
    if (parsed.success) return { ok: true, entry: parsed.data };
    return { ok: false, why: whyNot(parsed.error) };
}

function whyNot(error: z.ZodError): string {
    const issue = error.issues[0]!;
    const field = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        return `is of a newer form: field ${JSON.stringify(issue.keys[0])} is not known to this version of Countersign`;
    }
    if (field === "version") return "is of a newer form: its version is not 0";
    if (field === "kind" || field === "result") return `is of a newer form: its ${field} is not a known one`;
    return field === "" ? "is no history entry" : `is no history entry: ${field} is missing or of the wrong type`;
}
