import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exitLine, field, marked, resolveTerminal } from "../../reports/terminal";
import { configSchema } from "../../sources/config/config-schema";
import { unreadable } from "../../sources/config/read-regular-file";
import type { Command } from "../command";
import { outputOptions, parseOptions } from "../options";

/** Where the package keeps the schema, and where `--write` puts it. */
const schemaPath = "schemas/countersign.schema.json";

/** `countersign schema`: what `countersign.yaml` may hold, for editors and for other tools. */
export const schema: Command = {
    name: "schema",
    group: "set up",
    summary: "print the JSON Schema of countersign.yaml",
    help: `Print the JSON Schema of countersign.yaml, by which editors complete and check it.

  countersign schema > countersign.schema.json
  countersign schema --write

  --write          write ${schemaPath} below this folder instead
  --color, --ascii as everywhere

  The package holds the same file. In countersign.yaml, beside node_modules:
  # yaml-language-server: $schema=node_modules/countersign/${schemaPath}

  exit     0 printed or written   2 could not be written
`,
    async run(args, io) {
        const { values } = parseOptions(
            {
                write: { type: "boolean" },
                ...outputOptions,
            },
            args,
        );
        const text = configSchema();
        if (values.write !== true) {
            io.out(text);
            return Promise.resolve(0);
        }
        const file = path.join(io.cwd, schemaPath);
        try {
            mkdirSync(path.dirname(file), { recursive: true });
            writeFileSync(file, text);
        } catch (error) {
            throw unreadable(schemaPath, error);
        }
        const style = resolveTerminal(io, values);
        const lines = [
            `${marked("ok", style, "written")}  JSON Schema of countersign.yaml`,
            ...field("file", schemaPath, style),
            exitLine(0, "written", style),
        ];
        io.out(`${lines.join("\n")}\n`);
        return 0;
    },
};
