import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import type { ConfigFile } from "./loaded-config";

/** What a trust that is not the pinned one consists of; the cause of the error that refuses it. */
export interface OtherTrust {
    readonly kind: "other-trust";
    readonly pinned: string;
    /** Absent where there is no configuration at all. */
    readonly inForce?: string;
    readonly files: readonly ConfigFile[];
}

/** What an error says about a pinned trust; `undefined` for every other error. */
export function otherTrustOf(error: unknown): OtherTrust | undefined {
    const cause = error instanceof ToolError ? error.cause : undefined;
    return typeof cause === "object" && cause !== null && "kind" in cause && cause.kind === "other-trust"
        ? (cause as OtherTrust)
        : undefined;
}

/** The trust that was read. */
export interface TrustRead {
    /** Digest of the configuration in force. */
    readonly inForce: string;
    /** Digest of what the ruling file says alone; the same when no nearer file tightens it. */
    readonly ruling: string;
    readonly files: readonly ConfigFile[];
}

/**
 * Holds the trust against `COUNTERSIGN_TRUST`, set outside the checkout. Both digests satisfy it: nearer files can only tighten
 * what the ruling file says. A pin that is set but empty, as a secret that a fork cannot see, pins nothing and is an error.
 *
 * @throws ToolError `bad-input` for a pin that is none, `trust-changed` for another trust.
 */
export function checkPin(pin: string | undefined, trust: TrustRead): void {
    if (pin === undefined) return;
    const pinned = pin.trim();
    if (!/^sha256:[0-9a-f]{64}$/u.test(pinned)) {
        throw new ToolError(
            "bad-input",
            pinned === ""
                ? "COUNTERSIGN_TRUST is set but empty: set the trust digest, or unset it"
                : "COUNTERSIGN_TRUST must be sha256: and 64 lower-case hex digits, as countersign doctor prints it",
        );
    }
    if (pinned === trust.inForce || pinned === trust.ruling) return;
    const cause: OtherTrust = { kind: "other-trust", pinned, inForce: trust.inForce, files: trust.files };
    const width = Math.max(...trust.files.map((file) => file.path.length));
    throw new ToolError("trust-changed", "the trust is not the one that COUNTERSIGN_TRUST pins", {
        cause,
        detail: [
            `pinned    ${pinned}`,
            `in force  ${trust.inForce}`,
            ...trust.files.map(
                (file, index) =>
                    `${index === 0 ? "read from" : "         "} ${printable(file.path).padEnd(width)}  sha256:${file.sha256.slice(0, 12)}...  ${file.role}`,
            ),
            "somebody changed the configuration, the people, the signers or the revocations: review that change,",
            "then pin the digest in force where the old one is set",
        ],
    });
}
