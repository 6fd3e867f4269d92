import { readFileSync, readlinkSync } from "node:fs";

const ancestors = 5;

/**
 * The folder that Pulumi works in, from which configuration, changes and commit are looked for. Pulumi does not tell a pack:
 * `PWD` is the folder of the shell, also where `pulumi -C` went elsewhere. Where the system shows what its processes do
 * (Linux), the nearest ancestor called `pulumi` is asked; else `PWD` must do.
 */
export function updateFolder(
    env: Readonly<Record<string, string | undefined>>,
    parent: number,
    processes = "/proc",
): string | undefined {
    return folderOfPulumi(parent, processes) ?? env["PWD"];
}

function folderOfPulumi(parent: number, processes: string): string | undefined {
    try {
        let pid = parent;
        for (let step = 0; step < ancestors && pid > 1; step++) {
            // `pid (name) state parent …`; the name may hold anything, also brackets.
            const stat = readFileSync(`${processes}/${pid}/stat`, "utf8");
            const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
            if (name === "pulumi") return readlinkSync(`${processes}/${pid}/cwd`);
            pid = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
        }
    } catch {
        // No such system, or a process of somebody else.
    }
    return undefined;
}
