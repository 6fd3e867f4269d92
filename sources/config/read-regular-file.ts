import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";

/**
 * The bytes of a file; `undefined` when there is none. Opened without waiting, so that a named pipe put in its place is refused
 * instead of hanging the update, and read once: what is hashed is what is used.
 *
 * @throws ToolError `unreadable` for anything but a regular file of at most `mostBytes` that may be read.
 */
export function readRegularFile(path: string, shownPath: string, mostBytes: number): Uint8Array | undefined {
    let descriptor: number;
    try {
        descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    } catch (error) {
        if (isMissing(error)) return undefined;
        throw unreadable(shownPath, error);
    }
    try {
        const stat = fstatSync(descriptor);
        if (!stat.isFile()) throw new ToolError("unreadable", `${printable(shownPath)}: is not a regular file`);
        if (stat.size > mostBytes) {
            throw new ToolError(
                "unreadable",
                `${printable(shownPath)}: has ${stat.size} bytes, more than ${mostBytes}`,
            );
        }
        return readFileSync(descriptor);
    } catch (error) {
        throw error instanceof ToolError ? error : unreadable(shownPath, error);
    } finally {
        closeSync(descriptor);
    }
}

/** Whether the error says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR";
}

/** A path that cannot be read, in words. */
export function unreadable(shownPath: string, cause: unknown): ToolError {
    const code = codeOf(cause);
    const why = code === undefined ? "cannot be read" : (reasons[code] ?? `cannot be read (${code})`);
    return new ToolError("unreadable", `${printable(shownPath)}: ${why}`, { cause });
}

const reasons: Readonly<Record<string, string>> = {
    EACCES: "may not be read by this user",
    EPERM: "may not be read by this user",
    EISDIR: "is a folder, not a file",
    ELOOP: "is a symbolic link that leads back to itself",
    ENOENT: "does not exist",
    ENOTDIR: "does not exist",
    ENAMETOOLONG: "has a name that is too long",
    // What the system says of a socket or a device without a driver.
    ENXIO: "is not a regular file",
};

function codeOf(error: unknown): string | undefined {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
