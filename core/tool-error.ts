/**
 * What went wrong, as a closed list, so that callers can react without reading messages.
 *
 * - `bad-input`: a file, an option or a value that somebody wrote is wrong.
 * - `unreadable`: a file or folder that must be read cannot be.
 * - `unavailable`: another system did not answer.
 * - `trust-changed`: something near the author would loosen what the trusted configuration says.
 */
export type ToolErrorCode = "bad-input" | "unreadable" | "unavailable" | "trust-changed";

/**
 * An error that a person can act on: it prints as one line (what, where, what to do) and ends the command with exit 2.
 * Anything else that is thrown is a defect of Countersign and prints with its stack.
 */
export class ToolError extends Error {
    override readonly name = "ToolError";
    readonly code: ToolErrorCode;
    /** Lines below the first, already safe to print: an excerpt of the file, what was expected, what follows. */
    readonly detail: readonly string[];

    constructor(code: ToolErrorCode, message: string, options: { cause?: unknown; detail?: readonly string[] } = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.detail = options.detail ?? [];
    }
}
