import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
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
        return readAtMost(descriptor, stat.size, mostBytes, shownPath);
    } catch (error) {
        throw error instanceof ToolError ? error : unreadable(shownPath, error);
    } finally {
        closeSync(descriptor);
    }
}

/** To its end, whatever length the file says that it has: it may grow, and those of `/proc` say 0. */
function readAtMost(descriptor: number, expected: number, mostBytes: number, shownPath: string): Uint8Array {
    let bytes = Buffer.alloc(Math.min(Math.max(expected, 4095), mostBytes) + 1);
    for (let length = 0; ;) {
        const read = readSync(descriptor, bytes, length, bytes.length - length, null);
        length += read;
        if (read === 0) return bytes.subarray(0, length);
        if (length > mostBytes) {
            throw new ToolError("unreadable", `${printable(shownPath)}: has more than ${mostBytes} bytes`);
        }
        if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, mostBytes) + 1);
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
