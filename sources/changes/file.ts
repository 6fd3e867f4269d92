import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Change, ChangeLookup, ChangeSource, Party } from "../../core/change/change";
import type { ChangeRequest } from "../../core/change/change-request";
import { requestNamespace } from "../../core/change/namespace";
import type { Person } from "../../core/change/person";
import { toUtc } from "../../core/change/utc-time";
import type { Evidence } from "../../core/evidence";
import { ToolError } from "../../core/tool-error";
import { readRegularFile, unreadable } from "../config/read-regular-file";
import { inlineApprovals } from "./inline-approvals";
import { clockTolerance, longestRequest, longestSignature } from "./limits";
import { readRequest } from "./read-request";
import { readSigningTrust, type SigningKeys } from "./signing-trust";
import { checkSigner } from "./signer";
import { readStatements } from "./statements";

export interface FileSourceOptions {
    /** Absolute folder of the change files. */
    readonly directory: string;
    readonly acceptUnsigned: boolean;
    readonly organization: string;
    readonly people: readonly Person[];
    readonly keys: SigningKeys;
    /** Page of a change; `{id}` stands for its id. */
    readonly url?: string;
    readonly now: () => Date;
}

const extension = ".yaml";

type Unusable = Extract<ChangeLookup, { found: "unusable" }>;

/**
 * Change requests as files: `<id>.yaml`, its signature `<id>.yaml.sig`, and the statements about it in the folder `<id>/`
 * (docs/changes.md). The files are as the working folder holds them; nothing in them is believed without a signature, unless
 * the configuration accepts the unsigned form.
 */
export function fileSource(options: FileSourceOptions): ChangeSource {
    return {
        name: "file",
        // Inside a promise, so that whatever goes wrong rejects it.
        find: (changeId) => Promise.resolve().then(() => find(changeId, options)),
        list: () => Promise.resolve().then(() => listIds(options.directory)),
    };
}

function find(changeId: string, options: FileSourceOptions): ChangeLookup {
    const folder = basename(options.directory);
    // untrusted: the id comes from the stack's configuration and becomes part of a path only if it can be nothing else
    if (!isFileName(changeId)) return { found: "no", looked: `${folder}: this is not the name of a change file` };
    try {
        return read(changeId, `${folder}/${changeId}.yaml`, options);
    } catch (error) {
        // Files that are there and cannot be read: whatever they say, a rejection for instance, is unknown.
        if (error instanceof ToolError) return { found: "unavailable", why: error.message };
        throw error;
    }
}

function listIds(directory: string): readonly string[] {
    try {
        const names = readdirSync(directory).filter((name) => name.endsWith(extension));
        return names.map((name) => name.slice(0, -extension.length)).sort();
    } catch (error) {
        throw unreadable(basename(directory), error);
    }
}

/** Letters, digits, `-`, `_`, `.` and `#`; not hidden, no folder. Whatever pattern the configuration has for ids. */
function isFileName(id: string): boolean {
    return /^[A-Za-z0-9][A-Za-z0-9._#-]{0,127}$/.test(id);
}

function read(id: string, ref: string, options: FileSourceOptions): ChangeLookup {
    const path = join(options.directory, `${id}.yaml`);
    const bytes = readRegularFile(path, ref, longestRequest);
    if (bytes === undefined) return { found: "no", looked: ref };
    const signature = readRegularFile(`${path}.sig`, `${ref}.sig`, longestSignature);
    const now = options.now().getTime();
    const reading = readRequest(bytes, ref, { id, now: now + clockTolerance });
    if (!reading.ok) return { found: "unusable", reason: "unknown-change", ref: reading.ref, why: reading.why };
    const { request } = reading;

    const trust = readSigningTrust(options.keys);
    if (!trust.ok) return { found: "unavailable", why: trust.why };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const signedBy = (message: Uint8Array, armored: Uint8Array) =>
        checkSigner({
            armored: Buffer.from(armored).toString("latin1"),
            message,
            namespace: requestNamespace(options.organization),
            at: request.requestedAt === undefined ? now : Date.parse(request.requestedAt),
            trust: trust.value,
            people: options.people,
            claimed: request.requestedBy,
        });
    const asked = signature === undefined ? unsignedRequester(request, options) : signedBy(bytes, signature);
    if ("why" in asked) {
        const unturned = signature !== undefined && "party" in signedBy(withUnixLines(bytes), signature);
        return unsigned(
            ref,
            unturned ? turnedLineEnds(basename(options.directory)) : asked.why,
            signature !== undefined,
        );
    }

    const inline = inlineApprovals(request, { ref, sha256, counts: signature === undefined });
    const statements = readStatements(options.directory, {
        organization: options.organization,
        people: options.people,
        trust: trust.value,
        id,
        requestSha256: sha256,
        requestedAt: request.requestedAt,
        now,
    });
    return { found: "yes", change: compose(request, asked.party, options, { ref, sha256, inline, statements }) };
}

function unsignedRequester(request: ChangeRequest, options: FileSourceOptions): { party: Party } | { why: string } {
    return options.acceptUnsigned
        ? { party: { identity: request.requestedBy, strength: "declared" } }
        : { why: "it has no signature beside it (.sig), and unsigned changes are refused" };
}

function withUnixLines(bytes: Uint8Array): Uint8Array {
    return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

/** What was signed is there, but the checkout has other bytes. */
function turnedLineEnds(folder: string): string {
    return `git turned its line ends to CRLF: write "* -text" into ${folder}/.gitattributes, then check ${folder}/ out again`;
}

function unsigned(ref: string, why: string, badSignature: boolean): Unusable {
    return { found: "unusable", reason: "unsigned", ref, why, ...(badSignature ? { badSignature } : {}) };
}

function compose(
    request: ChangeRequest,
    requestedBy: Party,
    options: FileSourceOptions,
    parts: {
        readonly ref: string;
        readonly sha256: string;
        readonly inline: Pick<Change, "approvals" | "refused">;
        readonly statements: Pick<Change, "approvals" | "refused">;
    },
): Change {
    const { ref, sha256, inline, statements } = parts;
    const evidence: Evidence = { kind: "change-request", ref, sha256, strength: requestedBy.strength };
    return {
        id: request.id,
        source: "file",
        type: request.type,
        summary: request.summary,
        requestedBy,
        ...(request.requestedAt === undefined ? {} : { requestedAt: toUtc(request.requestedAt) }),
        stacks: request.stacks,
        ...(request.window === undefined
            ? {}
            : { window: { start: toUtc(request.window.start), end: toUtc(request.window.end) } }),
        approvals: [...inline.approvals, ...statements.approvals].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
        ...(options.url === undefined ? {} : { url: options.url.replaceAll("{id}", encodeURIComponent(request.id)) }),
        refused: [...inline.refused, ...statements.refused],
        evidence: [evidence],
    };
}
