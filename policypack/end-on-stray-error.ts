/** What is needed of the process; `process` itself fits. */
export interface EndableProcess {
    prependListener(event: "uncaughtException" | "unhandledRejection", listener: (error: unknown) => void): unknown;
    exit(code: number): never;
}

/** Exit code of a pack that could not decide. */
export const couldNotDecide = 2;

/**
 * Ends the process on an error that nobody handles. Pulumi only prints such errors and lets the update go on; with the
 * process gone, the next question to it fails, and with it the update.
 */
export function endOnStrayError(process: EndableProcess, say: (line: string) => void): void {
    const end = (kind: string) => (error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        try {
            say(`countersign: ${kind}; the update cannot be judged, so it is ended.\n${text}`);
        } finally {
            process.exit(couldNotDecide);
        }
    };
    // First in line: a listener before these could throw or wait.
    process.prependListener("uncaughtException", end("an error was not handled"));
    process.prependListener("unhandledRejection", end("a promise was rejected and nobody handled it"));
}
