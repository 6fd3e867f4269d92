import { z } from "zod";

/** One resource of a checkpoint (`apitype.ResourceV3`), as far as the tracker reads it. Unknown fields are left out. */
const Resource = z.object({
    urn: z.string(),
    type: z.string(),
    custom: z.boolean().default(false),
    id: z.string().optional(),
    delete: z.boolean().optional(),
    external: z.boolean().optional(),
    retainOnDelete: z.boolean().optional(),
    importID: z.string().optional(),
    provider: z.string().optional(),
    inputs: z.record(z.string(), z.unknown()).nullish(),
    outputs: z.record(z.string(), z.unknown()).nullish(),
    created: z.string().optional(),
    modified: z.string().optional(),
});
export type CheckpointResource = z.infer<typeof Resource>;

const Deployment = z.object({
    manifest: z.object({ time: z.string().optional() }).nullish(),
    resources: z.array(Resource).nullish(),
    pending_operations: z.array(z.object({ resource: Resource, type: z.string() })).nullish(),
});

const File = z.object({
    version: z.union([z.literal(3), z.literal(4)]),
    features: z.array(z.string()).nullish(),
    checkpoint: z.object({ stack: z.string().optional(), latest: Deployment.nullish() }),
});

/** Features of checkpoints of version 4 that do not change what the tracker reads (`apitype.DeploymentV3`). */
const harmlessFeatures = new Set(["refreshBeforeUpdate", "views", "hooks", "taint"]);

/** The state of a stack at one moment. */
export interface Checkpoint {
    /** When the engine last wrote it, RFC 3339; absent in files that lack it. */
    readonly time?: string;
    readonly resources: readonly CheckpointResource[];
    /** Operations that had begun and not ended: an update was cut off. */
    readonly pending: readonly { readonly type: string; readonly resource: CheckpointResource }[];
}

export type ReadCheckpoint =
    { readonly ok: true; readonly checkpoint: Checkpoint } | { readonly ok: false; readonly why: string };

/** Reads the text of a `*.checkpoint.json` or a stack's state file (`pkg/apitype`, `VersionedCheckpoint`). */
export function readCheckpoint(text: string): ReadCheckpoint {
    // untrusted: whoever deploys can write this file.
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return { ok: false, why: text.trim() === "" ? "is empty" : "is not JSON, or only a part of it" };
    }
    if (isTooDeep(value)) return { ok: false, why: "is nested too deeply to be a checkpoint" };
    const parsed = File.safeParse(value);
    if (!parsed.success) {
        const field = parsed.error.issues[0]!.path.map(String).join(".");
        if (field === "version") return { ok: false, why: "is of a form this version of Countersign does not know" };
        return {
            ok: false,
            why: field === "" ? "is no checkpoint" : `is no checkpoint: ${field} is missing or of the wrong type`,
        };
    }
    const unknown = (parsed.data.features ?? []).find((feature) => !harmlessFeatures.has(feature));
    if (unknown !== undefined) {
        return {
            ok: false,
            why: `is of a newer form: feature ${JSON.stringify(unknown)} is not known to this version of Countersign`,
        };
    }
    const latest = parsed.data.checkpoint.latest;
    const time = latest?.manifest?.time;
    return {
        ok: true,
        checkpoint: {
            ...(time === undefined ? {} : { time }),
            resources: latest?.resources ?? [],
            pending: latest?.pending_operations ?? [],
        },
    };
}

/** Deeper than any state, and far less than what exhausts the stack of those who walk through it. */
const deepest = 200;

function isTooDeep(value: unknown): boolean {
    let level: unknown[] = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > deepest) return true;
        const below: unknown[] = [];
        for (const each of level) {
            if (typeof each !== "object" || each === null) continue;
            for (const inner of Object.values(each) as unknown[]) below.push(inner);
        }
        level = below;
    }
    return false;
}
