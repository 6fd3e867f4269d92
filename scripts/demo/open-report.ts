import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Opens a file in the browser where a person sits in front of one; never in CI. Says whether it did. */
export function openReport(file: string, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
    if (!isTerminal || (env["CI"] ?? "") !== "") {
        return false;
    }
    const opener = process.platform === "darwin" ? "open" : "xdg-open";
    const hasScreen = process.platform === "darwin" || (env["DISPLAY"] ?? env["WAYLAND_DISPLAY"] ?? "") !== "";
    if (!hasScreen || !isOnPath(opener, env["PATH"] ?? "")) {
        return false;
    }
    const child = spawn(opener, [file], { detached: true, stdio: "ignore" });
    child.on("error", () => undefined);
    child.unref();
    return true;
}

function isOnPath(program: string, pathVariable: string): boolean {
    return pathVariable.split(path.delimiter).some((folder) => {
        try {
            accessSync(path.join(folder, program), constants.X_OK);
            return true;
        } catch {
            return false;
        }
    });
}
