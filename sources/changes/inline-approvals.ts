import type { Approval, Change } from "../../core/change/change";
import type { ChangeRequest } from "../../core/change/change-request";
import { toUtc } from "../../core/change/utc-time";

/**
 * The approvals inside a request: the unsigned form. In a signed request they never count, for its requester wrote them.
 */
export function inlineApprovals(
    request: ChangeRequest,
    file: { readonly ref: string; readonly sha256: string; readonly counts: boolean },
): Pick<Change, "approvals" | "refused"> {
    const given = request.approvals ?? [];
    if (!file.counts) {
        const why = "written into the request, where its requester could write it";
        return { approvals: [], refused: given.map((_, index) => ({ ref: `${file.ref}#approvals[${index}]`, why })) };
    }
    const approvals = given.map((each, index): Approval => ({
        decision: each.decision,
        by: { identity: each.by, strength: "declared" },
        at: toUtc(each.at),
        timeStrength: "declared",
        ...(each.expiresAt === undefined ? {} : { expiresAt: toUtc(each.expiresAt) }),
        ...(each.stacks === undefined ? {} : { stacks: each.stacks }),
        evidence: {
            kind: "approval",
            ref: `${file.ref}#approvals[${index}]`,
            sha256: file.sha256,
            strength: "declared",
        },
    }));
    return { approvals, refused: [] };
}
