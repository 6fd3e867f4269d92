import * as z from "zod";
import { unsafePattern } from "../../core/text/safe-pattern";
import { version1 } from "./defaults";
import { globMistake } from "./glob-mistake";

// Each key is written down once without its default: a configuration that rules gets the defaults, one that lies nearer to
// the author says only what it writes.

/** A glob over `project/stack`: `*` within a part, `**` over everything. */
const StackGlob = z.string().check((context) => {
    const mistake = globMistake(context.value);
    if (mistake !== undefined) context.issues.push({ code: "custom", message: mistake, input: context.value });
});

const Text = z.string().min(1).max(200);
const Path = z.string().min(1).max(1000);
const Enforcement = z.enum(["enforce", "warn"]);

const rule = {
    match: StackGlob.describe(
        'Stacks that this rule is for, as a glob over project/stack: "*" within a part, "**" over everything, "?" for one character. The first rule that matches a stack applies to it.',
    ),
    owner: Text.describe("Team or person to ask about these stacks; named in messages."),
    approvedChange: z.boolean().describe("Whether an update needs an approved change."),
    approvals: z.int().min(1).max(20).describe("How many different people must have approved."),
    window: z
        .enum(["required", "optional"])
        .describe(
            "Whether a change must name the time in which it may be applied. A window that it names always binds.",
        ),
    separationOfDuties: z
        .array(z.enum(["requester", "author", "committer", "deployer"]))
        .describe(
            "Roles whose holder may not approve: who asked, who wrote the commit, who committed it, who deploys it.",
        ),
    preview: Enforcement.describe('What a denial does in "pulumi preview": fail it, or only say so.'),
    update: Enforcement.describe('What a denial does in "pulumi up": stop it before anything changes, or only say so.'),
};

/** What the stacks that `match` covers need. The first rule that matches applies; a stack without one gets the strictest. */
export const StackRule = z.strictObject({
    match: rule.match,
    owner: rule.owner.optional(),
    approvedChange: rule.approvedChange.default(version1.rule.approvedChange),
    approvals: rule.approvals.default(version1.rule.approvals),
    window: rule.window.default(version1.rule.window),
    separationOfDuties: rule.separationOfDuties.default([...version1.rule.separationOfDuties]),
    preview: rule.preview.default(version1.rule.preview),
    update: rule.update.default(version1.rule.update),
});
export type StackRule = z.infer<typeof StackRule>;

/** One person and every name that systems know that person by. */
export const PersonEntry = z.strictObject({
    name: Text.describe("The person's name, as messages and reports print it. Counts as one of the ids."),
    ids: z
        .array(z.string().min(1).max(320))
        .default([])
        .describe(
            "Logins, e-mail addresses, SSH principals, AWS user or session names and ARNs of this person. Compared without case. No two people may have the same.",
        ),
    bot: z.boolean().default(false).describe("A machine: it may deploy but its approval never counts."),
});

const changes = {
    idPattern: z
        .string()
        .min(1)
        .max(200)
        // It is always held against the whole id; elsewhere it is looked for inside a text.
        .overwrite((pattern) => pattern.replace(/^\^/u, "").replace(/(?<!\\)\$$/u, ""))
        .check((context) => {
            const why = unsafePattern(context.value);
            if (why !== undefined) context.issues.push({ code: "custom", message: why, input: context.value });
        })
        .describe(
            "Regular expression that a whole change id must match: letters, digits, . _ - #, classes, groups and counts; ids have at most 64 characters.",
        ),
    files: Path.describe("Folder of the change files, relative to this file."),
    signers: Path.describe("OpenSSH allowed_signers file: whose signatures count. Relative to this file."),
    revoked: Path.describe(
        "OpenSSH revocation list (a list of keys, or a KRL) of keys that no longer count. Relative to this file.",
    ),
    unsigned: z
        .enum(["refuse", "accept"])
        .describe(
            "Whether approvals written into a change file without a signature count. Every message then says so.",
        ),
    wildcardScopes: z
        .array(StackGlob)
        .max(200)
        .describe("Scopes with wildcards that a change may ask for, letter for letter."),
    approvalDays: z.int().min(1).max(366).describe("Days after which an approval of a change without a window ends."),
    url: z
        .string()
        .max(500)
        .regex(/^https?:\/\/[^\s"'<>]+$/u, "must be an http or https address")
        .describe('Page of a change, shown in messages; "{id}" stands for its id.'),
};

export const ChangesSection = z.strictObject({
    idPattern: changes.idPattern.default(version1.changes.idPattern),
    files: changes.files.default(version1.changes.files),
    signers: changes.signers.default(version1.changes.signers),
    revoked: changes.revoked.optional(),
    unsigned: changes.unsigned.default(version1.changes.unsigned),
    wildcardScopes: changes.wildcardScopes.default([]),
    approvalDays: changes.approvalDays.default(version1.changes.approvalDays),
    url: changes.url.optional(),
});

const pack = {
    levelsMayBeLowered: z
        .boolean()
        .describe(
            "Whether Pulumi's own policy configuration may lower or switch off Countersign's policies. Counts only in a configuration inside the pack.",
        ),
};

export const PackSection = z.strictObject({
    levelsMayBeLowered: pack.levelsMayBeLowered.default(version1.pack.levelsMayBeLowered),
});

const Moment = z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/u, "must be a UTC time such as 2026-03-02T10:40Z, or a day");

const tracker = {
    trail: Path.describe("Folder of the CloudTrail log files, relative to this file."),
    updates: Path.describe("Folder of Pulumi's file backend (with .pulumi in it), relative to this file."),
    accounts: z
        .array(z.string().regex(/^\d{12}$/u, "must be an AWS account: 12 digits, in quotes"))
        .describe("AWS accounts whose writes are explained; empty or left out: all that the records name."),
    maxClockMarginSeconds: z
        .int()
        .min(0)
        .max(300)
        .describe("Most seconds by which a call may lie outside its step because clocks differ."),
    stacks: z
        .array(
            z
                .string()
                .max(200)
                .regex(/^[^\s/*]+\/[^\s/*]+$/u, "must be a stack: project/stack"),
        )
        .max(200)
        .describe(
            "Stacks that a run is about; left out: all of the backend. The writes of others are counted, not judged.",
        ),
    from: Moment.describe("Earliest moment of a run, UTC, or a day; included."),
    to: Moment.describe("Latest moment of a run, UTC, or a day; not included."),
    format: z.enum(["text", "json", "html"]).describe("Form of the report: for a terminal, for machines, or a page."),
    out: Path.describe("File that the report is written to, relative to this file."),
};

export const TrackerSection = z.strictObject({
    trail: tracker.trail.optional(),
    updates: tracker.updates.optional(),
    accounts: tracker.accounts.default([]),
    maxClockMarginSeconds: tracker.maxClockMarginSeconds.default(version1.tracker.maxClockMarginSeconds),
    stacks: tracker.stacks.optional(),
    from: tracker.from.optional(),
    to: tracker.to.optional(),
    format: tracker.format.optional(),
    out: tracker.out.optional(),
});

const top = {
    version: z
        .literal(1)
        .describe("Version of this format. A new version may tighten defaults; an upgrade of Countersign never does."),
    organization: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/u, "must be letters, digits, dots and dashes, at most 100")
        .describe("Binds signatures: a statement made for one organization is worth nothing in another."),
    people: z
        .array(PersonEntry)
        .max(10_000)
        .describe("Who is who: joins the names that one person has in different systems."),
};

/** `countersign.yaml`. Strict: a key that is not listed here is an error. */
export const Config = z.strictObject({
    version: top.version,
    organization: top.organization,
    people: top.people.default([]),
    changes: ChangesSection.prefault({}).describe("Where changes are, and which count."),
    stacks: z
        .array(StackRule)
        .max(200)
        .default([])
        .describe(
            "What the stacks need. The first rule that matches applies; a stack that none matches gets the strictest.",
        ),
    pack: PackSection.prefault({}).describe("How the policy pack may be run."),
    tracker: TrackerSection.prefault({}).describe("Where the tracker reads, and how exactly."),
});
export type Config = z.infer<typeof Config>;

const NearerRule = z.strictObject(rule).partial().required({ match: true });

/** A `countersign.yaml` that lies nearer to the author than the one that rules: it may leave out everything but its version. */
export const NearerConfig = z.strictObject({
    version: top.version,
    organization: top.organization.optional(),
    people: top.people.optional(),
    changes: z.strictObject(changes).partial().optional(),
    stacks: z.array(NearerRule).max(200).optional(),
    pack: z.strictObject(pack).partial().optional(),
    tracker: z.strictObject(tracker).partial().optional(),
});
export type NearerConfig = z.infer<typeof NearerConfig>;
export type NearerRule = z.infer<typeof NearerRule>;
