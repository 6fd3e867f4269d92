import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeStatement, type ApprovalStatement } from "../../core/change/approval-statement";
import { approvalNamespace, requestNamespace } from "../../core/change/namespace";
import type { SigningKey } from "./signing-key";

/** A change request as text, and who signs it. */
export interface SignedRequest {
    readonly id: string;
    readonly text: string;
    /** Without a key the request stays unsigned. */
    readonly key?: SigningKey;
    readonly organization?: string;
}

export const organization = "example.org";

/** The text of a request that has every field but approvals; `more` replaces or adds lines by their key. */
export function requestText(id: string, more: Readonly<Record<string, string>> = {}): string {
    const fields = {
        id,
        type: "normal",
        summary: "Rotate the settlement queue",
        requestedBy: "lee@example.com",
        requestedAt: "2026-11-03T10:00:00Z",
        stacks: "[payments/prod]",
        window: "{ start: 2026-11-03T14:00:00Z, end: 2026-11-03T16:00:00Z }",
        ...more,
    };
    return Object.entries(fields)
        .filter(([, value]) => value !== "")
        .map(([key, value]) => `${key}: ${value}\n`)
        .join("");
}

/** Writes `<id>.yaml` and, with a key, `<id>.yaml.sig`. */
export function writeRequest(folder: string, request: SignedRequest): void {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${request.id}.yaml`);
    writeFileSync(path, request.text);
    if (request.key === undefined) return;
    const namespace = requestNamespace(request.organization ?? organization);
    writeFileSync(`${path}.sig`, request.key.sign(namespace, request.text));
}

/** A statement that approves `request`, with `more` in place of its fields. */
export function statementOn(
    request: { readonly id: string; readonly text: string },
    approver: string,
    more: Partial<ApprovalStatement> = {},
): ApprovalStatement {
    return {
        version: 1,
        organization,
        change: request.id,
        request: `sha256:${createHash("sha256").update(request.text).digest("hex")}`,
        stacks: ["payments/prod"],
        decision: "approved",
        approver,
        time: "2026-11-03T11:02:14Z",
        ...more,
    };
}

/** Writes a statement and its signature into the folder of `id`; returns the statement's path. */
export function writeApproval(
    folder: string,
    id: string,
    name: string,
    statement: ApprovalStatement,
    key: SigningKey,
    namespace = approvalNamespace(organization),
): string {
    const path = join(folder, id, `${name}.json`);
    mkdirSync(join(folder, id), { recursive: true });
    const bytes = writeStatement(statement);
    writeFileSync(path, bytes);
    writeFileSync(`${path}.sig`, key.sign(namespace, bytes));
    return path;
}
