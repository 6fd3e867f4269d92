import type { Denial } from "../core/change/reason";
import { printable } from "../core/text/printable";
import { ToolError } from "../core/tool-error";

/** Turns an error that a person can mend into a denial. Anything else is a defect and is thrown on. */
export function denialOfError(error: unknown): Denial {
    if (!(error instanceof ToolError)) throw error;
    const why = [error.message, ...error.detail].map(printable).join("; ");
    if (error.code === "trust-changed") {
        return {
            reason: "trust-changed",
            what: "The configuration here would loosen what the trusted configuration says.",
            why,
            fix: "take that key out again, then run again; loosening is a change of its own",
            ask: "the platform team that ships the configuration",
        };
    }
    return {
        reason: "source-unavailable",
        what: "Could not read what this update must be judged by, so it is blocked.",
        why,
        fix: "mend what is named above, then run again; nothing about your change is wrong",
        ask: "the platform team that ships the configuration",
    };
}
