import { printable } from "../core/text/printable";

/** What is needed of the process; `process` itself fits. */
export interface EndableProcess {
    prependListener(event: "uncaughtException" | "unhandledRejection", listener: (error: unknown) => void): unknown;
    exit(code: number): never;
}

/** Exit code of a pack that could not decide. */
const couldNotDecide = 2;

/** Says why and ends the process. Pulumi's next question to it fails, and with it the update. */
export function endProcess(process: EndableProcess, complain: (line: string) => void, why: string): never {
    try {
        complain(`countersign: ${why}; the update cannot be judged, so it is ended.`);
    } finally {
        process.exit(couldNotDecide);
    }
}

/** Ends the process on an error that nobody handles; left alone, Pulumi only prints it and lets the update go on. */
export function endOnStrayError(process: EndableProcess, complain: (line: string) => void): void {
    const end = (kind: string) => (error: unknown) => endProcess(process, complain, `${kind}: ${textOf(error)}`);
    // First in line: a listener before these could throw or wait.
    process.prependListener("uncaughtException", end("an error was not handled"));
    process.prependListener("unhandledRejection", end("a promise was rejected and nobody handled it"));
}

function textOf(error: unknown): string {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return text.split("\n").map(printable).join("\n");
}
