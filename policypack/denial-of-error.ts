import type { Denial } from "../core/change/reason";
import { printable } from "../core/text/printable";
import { ToolError } from "../core/tool-error";
import { otherTrustOf, type OtherTrust } from "../sources/config/pin";

/** Turns an error that a person can mend into a denial. Anything else is a defect and is thrown on. */
export function denialOfError(error: unknown): Denial {
    if (!(error instanceof ToolError)) throw error;
    const pinned = otherTrustOf(error);
    if (pinned !== undefined) return otherTrust(pinned, error);
    if (error.code === "trust-changed") {
        return {
            reason: "trust-changed",
            what: "The configuration here would loosen what the trusted configuration says.",
            why: [error.message, ...error.detail].map(printable).join("; "),
            fix: "take that key out again, then run again; loosening is a change of its own",
            ask: "the platform team that ships the configuration",
        };
    }
    return {
        reason: "source-unavailable",
        what: "Could not read what this update must be judged by, so it is blocked.",
        // Not the excerpt below it, which is made for a terminal's lines.
        why: printable(error.message),
        fix: "mend what is named above, then run again; nothing about your change is wrong",
        ask: "who maintains the configuration",
    };
}

/** The configuration, the people or the keys are not those that the pipeline pins. */
function otherTrust({ pinned, inForce, files }: OtherTrust, error: ToolError): Denial {
    const read = files.map((file) => printable(file.path)).join(", ");
    const why =
        inForce === undefined
            ? printable(error.message)
            : `COUNTERSIGN_TRUST pins ${printable(pinned.slice(0, 19))}…, but ${read} give ${inForce.slice(0, 19)}…`;
    return {
        reason: "trust-changed",
        what: "The configuration, people and keys here are not those that the pipeline trusts.",
        why,
        fix: "undo what was changed in these files, or have it reviewed: then the new digest is pinned",
        ask: "who sets COUNTERSIGN_TRUST; countersign doctor prints the digest",
    };
}
