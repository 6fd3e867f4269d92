import { isObject } from "../../core/iam/json-value";
import { heldByAccount } from "./held-by-account";
import type { Held } from "./held-document";
import { heldByAnswer } from "./held-by-answer";
import { heldByStack } from "./held-by-stack";
import { kindOf, looksLikePolicy } from "./policy-file";

/** The forms that a file may have, as a person is told of them. */
export const forms =
    "a policy document, a stack export or checkpoint of Pulumi, account authorization details or another answer of the AWS CLI";

/** untrusted: finds what a JSON value holds of access to AWS; `undefined` where it is none of the `forms`. */
export function heldIn(value: unknown): Held | undefined {
    if (!isObject(value)) return undefined;
    if (looksLikePolicy(value)) {
        const document = { path: [], value, property: { kind: kindOf(value) }, holder: {} };
        return { documents: [document], attachments: [], unseen: [] };
    }
    return heldByStack(value) ?? heldByAccount(value) ?? heldByAnswer(value);
}
