import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles the policy pack into one CommonJS file: our code with `zod` and `yaml` inside, Pulumi's SDK outside, because the
 * engine and the pack must share one copy of it. Readable, not minified: who audits the pack reads what runs.
 *
 * @param {{ entry?: string, outfile?: string }} [options] absolute paths; by default `policypack/index.js`
 */
export async function bundlePack({
    entry = join(root, "policypack/entry.ts"),
    outfile = join(root, "policypack/index.js"),
} = {}) {
    const result = await build({
        absWorkingDir: root,
        entryPoints: [entry],
        outfile,
        bundle: true,
        platform: "node",
        target: "node22",
        format: "cjs",
        external: ["@pulumi/*"],
        legalComments: "eof",
        metafile: true,
        write: true,
        logLevel: "warning",
        footer: { js: await licences() },
    });
    return result.metafile;
}

/** The packages inside the bundle, with the notices that their licences ask for. */
async function licences() {
    const notices = await Promise.all(
        ["yaml", "zod"].map(async (name) => {
            const folder = join(root, "node_modules", name);
            const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
            const text = (await readFile(join(folder, "LICENSE"), "utf8")).trim();
            return `${name} ${version}\n\n${text}`;
        }),
    );
    return ["", "/*", "This file contains:", "", notices.join("\n\n"), "*/"].join("\n").replaceAll(/[ \t]+$/gm, "");
}
