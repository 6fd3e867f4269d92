import type { Finding } from "./rule";

/**
 * Names a finding by its rule and by what it found first, `pass-any-role/iam:PassRole`: so one can be accepted and its neighbour
 * not, and it stays the same when statements move. Holds text of the document: untrusted, and secret where the document is.
 */
export function findingId({ rule, grants }: Pick<Finding, "rule" | "grants">): string {
    const [first] = grants;
    return first === undefined ? rule : `${rule}/${first.value}`;
}
