import * as z from "zod";
import { canonicalJson } from "../text/canonical-json";
import { Scope } from "./change-request";
import { UtcTime } from "./utc-time";

/**
 * What one person says about one request, in a file of its own beside it: canonical JSON (RFC 8785) that is signed as it is.
 * Every field is bound by the signature, so that a statement is worth nothing for another organisation, change, request or
 * stack, and cannot be passed off as another person's.
 */
export const ApprovalStatement = z.strictObject({
    version: z.literal(1),
    organization: z.string().min(1).max(100),
    change: z.string().min(1).max(200),
    /** SHA-256 of the request file's bytes. */
    request: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    stacks: z.array(Scope).min(1).max(200),
    decision: z.enum(["approved", "rejected", "revoked"]),
    /** The principal of `allowed_signers` under which the approver signs. */
    approver: z.string().min(1).max(320),
    time: UtcTime,
    expires: UtcTime.optional(),
});
export type ApprovalStatement = z.infer<typeof ApprovalStatement>;

/** Longest statement that is read, in bytes. */
export const longestStatement = 65_536;

/** The bytes that are written and signed. */
export function writeStatement(statement: ApprovalStatement): Buffer {
    return Buffer.from(canonicalJson(statement), "utf8");
}

export type ReadStatement =
    { readonly ok: true; readonly statement: ApprovalStatement } | { readonly ok: false; readonly why: string };

/** Reads a statement; refuses every other way to write the same, so that what a person reads is what was signed. */
export function readStatement(bytes: Uint8Array): ReadStatement {
    // untrusted: anybody may put a file there
    let value: unknown;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
        return { ok: false, why: "is not JSON" };
    }
    const result = ApprovalStatement.safeParse(value);
    if (!result.success) {
        const issue = result.error.issues[0]!;
        const place = issue.path.map(String).join(".");
        return { ok: false, why: `is no statement${place === "" ? "" : ` (${place})`}: ${issue.message}` };
    }
    if (!writeStatement(result.data).equals(bytes)) return { ok: false, why: "is not canonical JSON (RFC 8785)" };
    return { ok: true, statement: result.data };
}
