import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { exitLine, field, fields, marked, resolveTerminal } from "../../reports/terminal";
import { parseConfig } from "../../sources/config/parse-config";
import { isMissing, unreadable } from "../../sources/config/read-regular-file";
import type { Command } from "../command";
import { firstFiles } from "../init/first-files";
import { outputOptions, parseOptions } from "../options";

/** `countersign init`: a first configuration that loads, and what belongs beside it. */
export const init: Command = {
    name: "init",
    group: "set up",
    summary: "write a first countersign.yaml",
    help: `Write a first countersign.yaml, with every key explained, and what belongs beside it.

  countersign init --organization acme

  --organization NAME  binds signatures; letters, digits, dots, dashes. Default: the name of this folder
  --force              write countersign.yaml although there is one
  --color, --ascii     as everywhere

  writes   countersign.yaml; allowed_signers, changes/README.md, changes/.gitattributes where there are none.
           All of them belong into the repository: they hold no secrets.
  exit     0 written   2 refused: a countersign.yaml is there already

  see also  doctor, schema
`,
    async run(args, io) {
        const { values } = parseOptions(
            {
                organization: { type: "string" },
                force: { type: "boolean" },
                ...outputOptions,
            },
            args,
        );
        const organization = values.organization ?? fromFolder(io.cwd);
        checkOrganization(organization);
        const written: string[] = [];
        const kept: string[] = [];
        for (const { path: name, text } of firstFiles(organization)) {
            const overwrite = name === "countersign.yaml" && values.force === true;
            if (write(path.join(io.cwd, name), name, text, overwrite)) written.push(name);
            else if (name !== "countersign.yaml") kept.push(name);
            else throw new ToolError("bad-input", "countersign.yaml is there already. Overwrite it with --force");
        }
        const style = resolveTerminal(io, values);
        const lines = [
            `${marked("ok", style, "written")}  countersign.yaml of the organization ${printable(organization)}`,
            ...(values.organization === undefined
                ? field("named", "after this folder; settle it before the first signature", style)
                : []),
            ...field("files", written.join(", "), style),
            ...(kept.length > 0 ? field("kept", kept.join(", "), style) : []),
            ...fields(
                "next",
                [
                    "put your stacks and people into countersign.yaml",
                    "put the approvers' public keys into allowed_signers",
                    "run countersign doctor: it names what is missing",
                    "commit these files; whoever reviews them decides who may approve",
                ],
                style,
                { numbered: true },
            ),
            exitLine(0, "written", style),
        ];
        io.out(`${lines.join("\n")}\n`);
        return Promise.resolve(0);
    },
};

/** Letters, digits and dashes of the folder's name; `example` where it has none. */
function fromFolder(folder: string): string {
    const name = path
        .basename(folder)
        .normalize("NFKD")
        .replace(/[^A-Za-z0-9.-]+/gu, "-")
        .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/gu, "");
    return name === "" ? "example" : name.slice(0, 100);
}

/** By the very schema that will read it. */
function checkOrganization(organization: string): void {
    try {
        parseConfig(Buffer.from(JSON.stringify({ version: 1, organization })), "--organization");
    } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        throw new ToolError("bad-input", "--organization must be letters, digits, dots and dashes, at most 100");
    }
}

/** Whether it was written; `false`: something of that name is there and stays. */
function write(file: string, shown: string, text: string, overwrite: boolean): boolean {
    try {
        mkdirSync(path.dirname(file), { recursive: true });
        if (overwrite && isRegular(file)) writeFileSync(file, text);
        // Never through a link and never over what came to be there in between.
        else writeFileSync(file, text, { flag: "wx" });
        return true;
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
        throw unreadable(shown, error);
    }
}

function isRegular(file: string): boolean {
    try {
        return lstatSync(file).isFile();
    } catch (error) {
        if (isMissing(error)) return false;
        throw error;
    }
}
