import { z } from "zod";

/** A glob over `project/stack`: `*` within a part, `**` over everything. */
const StackGlob = z.string().min(1).max(200);

const Enforcement = z.enum(["enforce", "warn"]);

/** What the stacks that `match` covers need. The first rule that matches applies; a stack without one gets the strictest. */
export const StackRule = z.strictObject({
    match: StackGlob,
    owner: z.string().min(1).max(200).optional(),
    approvedChange: z.boolean().default(true),
    approvals: z.int().min(1).max(20).default(1),
    window: z.enum(["required", "optional"]).default("optional"),
    separationOfDuties: z
        .array(z.enum(["requester", "author", "committer", "deployer"]))
        .default(["requester", "author", "committer", "deployer"]),
    preview: Enforcement.default("enforce"),
    update: Enforcement.default("enforce"),
});
export type StackRule = z.infer<typeof StackRule>;

/** One person and every name that systems know that person by. */
export const PersonEntry = z.strictObject({
    name: z.string().min(1).max(200),
    ids: z.array(z.string().min(1).max(320)).default([]),
    bot: z.boolean().default(false),
});

export const ChangesSection = z.strictObject({
    /** Regular expression that a whole change id must match; never a path. */
    idPattern: z.string().min(1).max(200).default("[A-Z][A-Z0-9]*-?[0-9]{1,12}"),
    /** Folder of the signed files, relative to this file. */
    files: z.string().min(1).default("changes"),
    /** OpenSSH `allowed_signers` file, relative to this file. */
    signers: z.string().min(1).default("allowed_signers"),
    /** OpenSSH revocation list: a plain key list or a KRL. */
    revoked: z.string().min(1).optional(),
    /** Whether inline `approvals:` without signatures count. */
    unsigned: z.enum(["refuse", "accept"]).default("refuse"),
    /** Wildcard scopes that a change may ask for, letter for letter. */
    wildcardScopes: z.array(StackGlob).default([]),
    /** Days after which an approval without a window ends. */
    approvalDays: z.int().min(1).max(366).default(14),
    /** Page of a change, `{id}` stands for its id; shown in messages. */
    url: z.string().url().max(500).optional(),
});

export const PackSection = z.strictObject({
    /** Whether Pulumi's own policy configuration may lower the level of Countersign's policies. */
    levelsMayBeLowered: z.boolean().default(false),
});

export const TrackerSection = z.strictObject({
    trail: z.string().min(1).optional(),
    updates: z.string().min(1).optional(),
    /** Accounts in scope; empty: all that the records name. */
    accounts: z.array(z.string().regex(/^\d{12}$/)).default([]),
    /** Upper bound for the margin of clock skew, seconds. */
    maxClockMarginSeconds: z.int().min(0).max(300).default(5),
});

/** `countersign.yaml`. Strict: a key that is not listed here is an error. */
export const Config = z.strictObject({
    version: z.literal(1),
    /** Binds signatures: a statement made for one organisation is worth nothing in another. */
    organization: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/),
    people: z.array(PersonEntry).default([]),
    changes: ChangesSection.prefault({}),
    stacks: z.array(StackRule).default([]),
    pack: PackSection.prefault({}),
    tracker: TrackerSection.prefault({}),
});
export type Config = z.infer<typeof Config>;
