// What a person sees while the set-up works: one line when something begins, one every 15 s, one when it ends.
import { spawn } from "node:child_process";

/** Something that a person has to do; printed as one line. */
export class SetupError extends Error {}

export function say(text) {
    process.stderr.write(`countersign set-up: ${text}\n`);
}

/**
 * Runs a command that takes a while.
 * @param {string} what what it does, for people: "installing packages (about 20 s)"
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} output is standard output and error, interleaved
 */
export async function run(what, command, args, options = {}) {
    const started = Date.now();
    const seconds = () => Math.round((Date.now() - started) / 1000);
    say(`${what} …`);
    const ticker = setInterval(() => say(`  still ${what.split(" (")[0]}, ${seconds()} s`), 15_000);
    try {
        return await new Promise((resolve) => {
            const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
            let output = "";
            const keep = (chunk) => (output = (output + chunk).slice(-200_000));
            child.stdout.on("data", keep);
            child.stderr.on("data", keep);
            child.on("error", (error) => resolve({ ok: false, output: error.message }));
            child.on("close", (code) => {
                if (code === 0) say(`  done, ${seconds()} s`);
                resolve({ ok: code === 0, output });
            });
        });
    } finally {
        clearInterval(ticker);
    }
}

/** The last lines of a failed command's output, indented, for the end of an error message. */
export function tail(output, lines = 8) {
    return output
        .trim()
        .split("\n")
        .slice(-lines)
        .map((line) => `\n    ${line}`)
        .join("");
}
