import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Io } from "../io";
import type { FoundPack } from "./check";

/** The pack that `PULUMI_OPTION_POLICY_PACK` names, else the one that is installed at or above the folder. */
export function findPack(io: Pick<Io, "env" | "cwd">): FoundPack | undefined {
    const asked = io.env["PULUMI_OPTION_POLICY_PACK"];
    if (asked !== undefined) {
        const folders = asked.split(",").map((each) => path.resolve(io.cwd, each.trim()));
        const folder = folders.find(isBuiltPack);
        return folder === undefined ? undefined : { folder, by: "environment" };
    }
    for (let folder = io.cwd; ; folder = path.dirname(folder)) {
        for (const place of ["node_modules/countersign/policypack", "policypack"]) {
            const candidate = path.join(folder, place);
            if (isBuiltPack(candidate)) return { folder: candidate, by: "installed" };
        }
        if (path.dirname(folder) === folder) return undefined;
    }
}

/** A folder with Pulumi's manifest, our name and the program. */
function isBuiltPack(folder: string): boolean {
    try {
        const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { name?: unknown };
        return (
            typeof manifest.name === "string" &&
            manifest.name.startsWith("countersign") &&
            statSync(path.join(folder, "PulumiPolicy.yaml")).isFile() &&
            statSync(path.join(folder, "index.js")).isFile()
        );
    } catch {
        return false;
    }
}
