import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { longestStatement, readStatement, type ApprovalStatement } from "../../core/change/approval-statement";
import type { Approval, Change, RefusedStatement } from "../../core/change/change";
import { approvalNamespace } from "../../core/change/namespace";
import type { Person } from "../../core/change/person";
import type { SigningTrust } from "../../core/ssh/check-signature";
import { ToolError } from "../../core/tool-error";
import { isMissing, readRegularFile, unreadable } from "../config/read-regular-file";
import { clockTolerance, longestSignature, mostFiles } from "./limits";
import { checkSigner } from "./signer";

/** What a statement must be about, and who may make it. */
export interface StatementQuestion {
    readonly organization: string;
    readonly people: readonly Person[];
    readonly trust: SigningTrust;
    readonly id: string;
    /** Lower-case hex. */
    readonly requestSha256: string;
    /** When the request says it was made; nobody can approve it before. */
    readonly requestedAt?: string | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
}

/**
 * Reads the statements about one request from its folder `<id>/`. What cannot be believed is refused with the reason; what cannot
 * be read at all throws, because it might be a rejection.
 */
export function readStatements(directory: string, question: StatementQuestion): Pick<Change, "approvals" | "refused"> {
    const folder = join(directory, question.id);
    const shown = `${basename(directory)}/${question.id}`;
    const names = fileNames(folder, shown);
    const approvals: Approval[] = [];
    const refused: RefusedStatement[] = [];
    for (const name of names) {
        const ref = `${shown}/${name}`;
        if (name.endsWith(".json.sig") && !names.includes(name.slice(0, -".sig".length))) {
            refused.push({ ref, why: "the statement that it signs is missing" });
        }
        if (!name.endsWith(".json")) continue;
        const bytes = readRegularFile(join(folder, name), ref, longestStatement);
        const signature = readRegularFile(join(folder, `${name}.sig`), `${ref}.sig`, longestSignature);
        const result = judgeStatement(bytes, signature, ref, question);
        if ("why" in result) refused.push({ ref, why: result.why });
        else approvals.push(result.approval);
    }
    return { approvals, refused };
}

function fileNames(folder: string, shown: string): readonly string[] {
    let names: string[];
    try {
        names = readdirSync(folder);
    } catch (error) {
        if (isMissing(error)) return [];
        throw unreadable(shown, error);
    }
    if (names.length > mostFiles) throw new ToolError("unreadable", `${shown}: holds more than ${mostFiles} files`);
    return names.sort();
}

/** What one statement file is worth: an approval, rejection or revocation, or why it is none. */
export function judgeStatement(
    bytes: Uint8Array | undefined,
    signature: Uint8Array | undefined,
    ref: string,
    question: StatementQuestion,
): { readonly approval: Approval } | { readonly why: string } {
    if (bytes === undefined) return { why: "has gone while it was read" };
    if (signature === undefined) return { why: "has no signature beside it" };
    const reading = readStatement(bytes);
    if (!reading.ok) return { why: reading.why };
    const { statement } = reading;
    const signer = checkSigner({
        armored: Buffer.from(signature).toString("latin1"),
        message: bytes,
        namespace: approvalNamespace(question.organization),
        at: Date.parse(statement.time),
        trust: question.trust,
        people: question.people,
        claimed: statement.approver,
    });
    if ("why" in signer) return signer;
    const mismatch = mismatchOf(statement, question);
    if (mismatch !== undefined) return { why: mismatch };
    return {
        approval: {
            decision: statement.decision,
            by: signer.party,
            at: statement.time,
            timeStrength: "declared",
            ...(statement.expires === undefined ? {} : { expiresAt: statement.expires }),
            stacks: statement.stacks,
            evidence: {
                kind: "approval",
                ref,
                sha256: createHash("sha256").update(bytes).digest("hex"),
                strength: "signed",
                note: `signed with ${signer.fingerprint}`,
            },
        },
    };
}

/** Why a statement that is signed well is not about this request, or cannot have been made when it says. */
function mismatchOf(statement: ApprovalStatement, question: StatementQuestion): string | undefined {
    if (statement.organization !== question.organization) return `made for the organisation ${statement.organization}`;
    if (statement.change !== question.id) return `made for the change ${statement.change}`;
    if (statement.request !== `sha256:${question.requestSha256}`) return "the request was changed after it";
    const time = Date.parse(statement.time);
    const { requestedAt } = question;
    if (requestedAt !== undefined && time < Date.parse(requestedAt) - clockTolerance) {
        return `dated ${statement.time}, before the request itself`;
    }
    // A rejection is taken whatever its clock said.
    if (statement.decision === "approved" && time > question.now + clockTolerance) {
        return `dated in the future (${statement.time})`;
    }
    return undefined;
}
