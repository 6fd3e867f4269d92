import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sandbox } from "../sandbox";
import type { Json } from "../trail/call";

/** One resource that exists in the account, as the provider describes it. */
export interface StoredResource {
    /** Pulumi's type token. */
    readonly type: string;
    readonly id: string;
    /** Outputs of the resource. */
    readonly outputs: Json;
}

/** One file a resource: the engine starts one provider process for every provider resource, all on the same account. */
export function storeResource(sandbox: Sandbox, resource: StoredResource): void {
    const file = fileOf(sandbox, resource.type, resource.id);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(resource, null, 1)}\n`);
}

export function findResource(sandbox: Sandbox, type: string, id: string): StoredResource | undefined {
    const file = fileOf(sandbox, type, id);
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as StoredResource) : undefined;
}

export function forgetResource(sandbox: Sandbox, type: string, id: string): void {
    rmSync(fileOf(sandbox, type, id), { force: true });
}

/** Everything that exists, in order of type and id. */
export function listResources(sandbox: Sandbox): StoredResource[] {
    const folder = path.join(sandbox.dir, "resources");
    if (!existsSync(folder)) {
        return [];
    }
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".json"))
        .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as StoredResource)
        .sort((a, b) => `${a.type} ${a.id}`.localeCompare(`${b.type} ${b.id}`));
}

function fileOf(sandbox: Sandbox, type: string, id: string): string {
    const name = createHash("sha256").update(id).digest("hex").slice(0, 24);
    return path.join(sandbox.dir, "resources", type.replaceAll(/[^A-Za-z0-9]+/g, "-"), `${name}.json`);
}
