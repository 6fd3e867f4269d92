import { printable } from "../../core/text/printable";
import type { Io } from "../io";

/** Tells on stderr how far a long run is. A terminal gets one line that is rewritten, a log one line for each phase. */
export interface Progress {
    /** Says how far the phase is; seldom printed. */
    at(text: string): void;
    /** Ends a phase with what it found. */
    done(text: string): void;
}

const everyMs = { terminal: 250, log: 30_000 };

export function progress(io: Io, phase: string): Progress {
    const started = io.now().getTime();
    let last = started;
    let open = false;
    const interval = io.terminal.isTTY ? everyMs.terminal : everyMs.log;
    const line = (text: string, now: number): string =>
        `countersign: ${phase.padEnd(10)} ${printable(text).padEnd(44)} ${((now - started) / 1000).toFixed(1)} s`;
    return {
        at: (text) => {
            const now = io.now().getTime();
            if (now - last < interval) return;
            last = now;
            if (io.terminal.isTTY) {
                open = true;
                io.err(`\r${line(text, now)}\u001B[K`);
            } else {
                io.err(`${line(text, now)}\n`);
            }
        },
        done: (text) => {
            io.err(`${open ? "\r" : ""}${line(text, io.now().getTime())}${open ? "\u001B[K" : ""}\n`);
        },
    };
}
