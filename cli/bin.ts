#!/usr/bin/env node
import { main } from "./main";

const io = {
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    terminal: { isTTY: process.stdout.isTTY, columns: process.stdout.columns || 100 },
};

// exitCode instead of exit(): a pipe still has to take what was written.
void main(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
});
