import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { builtPack, repositoryRoot } from "./pack-process";

const variants = path.join(repositoryRoot, "test/policypack/variants");

/** Names of all variants of the pack that break in some way. */
export const variantNames = readdirSync(variants)
    .map((file) => path.parse(file).name)
    .filter((name) => name !== "start-with");

/** Bundles a variant of the pack into a folder of its own below `into`; nothing of it is in the pack that ships. */
export async function buildVariant(name: string, into: string): Promise<string> {
    const { bundlePack } = await import("../../scripts/bundle-pack.mjs");
    const folder = path.join(into, name);
    mkdirSync(folder, { recursive: true });
    await bundlePack({ entry: path.join(variants, `${name}.ts`), outfile: path.join(folder, "index.js") });
    for (const file of ["package.json", "PulumiPolicy.yaml"])
        copyFileSync(path.join(builtPack, file), path.join(folder, file));
    return folder;
}
