import * as z from "zod";
import { TimeText } from "./utc-time";

/** `project/stack`, maybe with wildcards. */
export const Scope = z
    .string()
    .max(200)
    .regex(/^(?:[^/\s]+\/[^/\s]+|\*\*)$/u, "is no scope: write project/stack");

const Identity = z.string().trim().min(1).max(320);

/** An approval inside the request: the unsigned form, which counts only where the configuration says so. */
const InlineApproval = z.strictObject({
    by: Identity,
    at: TimeText,
    decision: z.enum(["approved", "rejected", "revoked"]),
    expiresAt: TimeText.optional(),
    stacks: z.array(Scope).min(1).max(200).optional(),
});

/**
 * The content of `changes/<id>.yaml`. Strict: a misspelt key is an error, so that no condition is lost in silence.
 * `requestedAt` is when its requester signed it; the unsigned form may leave it out.
 */
export const ChangeRequest = z.strictObject({
    id: z.string().min(1).max(200),
    type: z.enum(["standard", "normal", "emergency"]).default("normal"),
    summary: z.string().trim().min(1).max(500),
    requestedBy: Identity,
    requestedAt: TimeText.optional(),
    stacks: z.array(Scope).min(1).max(200),
    window: z.strictObject({ start: TimeText, end: TimeText }).optional(),
    approvals: z.array(InlineApproval).max(200).optional(),
});
export type ChangeRequest = z.infer<typeof ChangeRequest>;
