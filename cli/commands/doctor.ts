import { ToolError } from "../../core/tool-error";
import { resolveTerminal } from "../../reports/terminal";
import { loadConfig } from "../../sources/config/load-config";
import type { LoadedConfig } from "../../sources/config/loaded-config";
import type { Command } from "../command";
import type { CheckResult } from "../doctor/check";
import { checks } from "../doctor/checks";
import { findPack } from "../doctor/find-pack";
import { exitCodeOf, renderDoctor, type NamedResult } from "../doctor/render";
import { commonOptions, parseOptions } from "../options";

/** `countersign doctor`: what is missing before updates are stopped and explained as they should be, and how to mend it. */
export const doctor: Command = {
    name: "doctor",
    group: "set up",
    summary: "what is missing, and how to fix it",
    help: `Check the set-up: configuration, trust, people, signers, rules, changes, Pulumi, the pack.

  countersign doctor
  countersign doctor --stack payments/prod
  countersign doctor --trust | sha256sum

  --config FILE    countersign.yaml; default: COUNTERSIGN_CONFIG, else found from this folder upwards.
                   One that the pack ships rules, as it does in an update
  --stack NAME     also say what this project/stack needs
  --trust          print only the bytes that the trust digest is the SHA-256 of
  --format F       text (default) or json
  --color, --ascii as everywhere

  reads    the configuration, the files it names, the change files, "pulumi version". Writes nothing.
  exit     0 nothing to do   1 something needs you   2 something could not be checked
`,
    async run(args, io) {
        const { values } = parseOptions(
            {
                ...commonOptions,
                stack: { type: "string" },
                trust: { type: "boolean" },
                format: { type: "string", choices: ["text", "json"] },
            },
            args,
        );
        const pack = findPack(io);
        const load = () =>
            loadConfig({ packDir: pack?.folder, env: io.env, from: io.cwd, explicitPath: values.config });
        if (values.trust === true) {
            io.out(load().trustDocument);
            return 0;
        }
        const loaded = attempt(load);
        const results: NamedResult[] = [];
        for (const check of checks) {
            const result = await check.run({ io, loaded, pack, stack: values.stack });
            if (result !== undefined) results.push({ name: check.name, ...result });
        }
        if (values.format === "json") io.out(asJson(results, loaded));
        else io.out(renderDoctor(results, resolveTerminal(io, values)));
        return exitCodeOf(results);
    },
};

function attempt(load: () => LoadedConfig): LoadedConfig | ToolError {
    try {
        return load();
    } catch (error) {
        if (error instanceof ToolError) return error;
        throw error;
    }
}

function asJson(
    results: readonly (CheckResult & { readonly name: string })[],
    loaded: LoadedConfig | ToolError,
): string {
    const trust =
        loaded instanceof ToolError
            ? {}
            : {
                  trustDigest: loaded.trustDigest,
                  files: loaded.files.map(({ path: file, role, sha256 }) => ({ path: file, role, sha256 })),
              };
    return `${JSON.stringify({ exit: exitCodeOf(results), checks: results, ...trust }, null, 4)}\n`;
}
