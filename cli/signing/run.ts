import { spawn } from "node:child_process";
import type { Io } from "../io";

export interface RunResult {
    /** `undefined` when the program could not be started. */
    readonly code: number | undefined;
    readonly stdout: Buffer;
    readonly stderr: string;
}

/**
 * Runs a program with `input` on its standard input. Its standard error is kept; lines that ask somebody to do something at a
 * security key are passed on at once. Passphrases are asked for on the terminal itself, never through here.
 */
export function run(
    io: Io,
    program: string,
    args: readonly string[],
    input: Uint8Array = Buffer.alloc(0),
): Promise<RunResult> {
    return new Promise((resolve) => {
        const child = spawn(program, args, { cwd: io.cwd, env: io.env, stdio: "pipe", windowsHide: true });
        const stdout: Buffer[] = [];
        let stderr = "";
        child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
        child.stderr.on("data", (chunk: Buffer) => {
            const text = chunk.toString("utf8");
            stderr += text;
            if (/presence|touch|PIN\b/i.test(text)) io.err(text);
        });
        const finish = (code: number | undefined) => resolve({ code, stdout: Buffer.concat(stdout), stderr });
        child.on("error", () => finish(undefined));
        child.on("close", (code) => finish(code ?? 1));
        // A program that ends before it has read everything closes its end; its exit code says why.
        child.stdin.on("error", () => undefined);
        child.stdin.end(input);
    });
}
