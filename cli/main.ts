import { ToolError } from "../core/tool-error";
import { nearest } from "../core/text/nearest";
import type { ExitCode } from "./command";
import { commands } from "./commands";
import { overview } from "./help";
import type { Io } from "./io";
import { version } from "./version";

/** Runs one command line. Never throws: a `ToolError` prints as one line, a defect with its stack; both end with 2. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
    try {
        return await dispatch(argv, io);
    } catch (error) {
        io.err(render(error));
        return 2;
    }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
    const [name, ...rest] = argv;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
        io.out(overview(commands));
        return name === undefined ? 2 : 0;
    }
    if (name === "--version" || name === "-V" || name === "version") {
        io.out(`countersign ${version}\n`);
        return 0;
    }
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
        const guess = nearest(
            name,
            commands.map((each) => each.name),
        );
        throw new ToolError(
            "bad-input",
            `no such command ${JSON.stringify(name)}.${guess === undefined ? " See countersign --help" : ` Did you mean ${JSON.stringify(guess)}?`}`,
        );
    }
    if (rest.includes("--help") || rest.includes("-h")) {
        io.out(command.help);
        return 0;
    }
    return command.run(rest, io);
}

function render(error: unknown): string {
    if (error instanceof ToolError) {
        return [`countersign: ${error.message}`, ...error.detail.map((line) => `    ${line}`), "exit 2", ""].join("\n");
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `countersign: this is a defect of Countersign, nothing was decided\n${stack}\nexit 2\n`;
}
