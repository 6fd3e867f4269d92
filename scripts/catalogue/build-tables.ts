import { readFileSync } from "node:fs";
import path from "node:path";
import { encodeOperations, type SourceOperation } from "./encode-operations";
import { encodeService } from "./encode-service";
import { listSources, readLevelCorrections, readRatings } from "./lists";
import { addedGlobalKeys } from "./reviewed";
import { readSource, sorted, type Source } from "./source";

/** The three tables, by the name of the module that holds them. */
export interface Tables {
    readonly actions: string;
    readonly "role-passing": string;
    readonly operations: string;
}

/** State of AWS's Service Reference from which the operations were taken. */
const operationsDate = "2026-08-22";

const readOperations = (file: string) =>
    JSON.parse(readFileSync(path.join(__dirname, "data/service-reference", file), "utf8")) as SourceOperation[];

/** Builds every table from the installed data package and the lists beside this file. */
export function buildTables(source: Source = readSource()): Tables {
    const rolePassing = readOperations("role-passing-operations.json");
    const passing = new Set(rolePassing.map(({ service, operation }) => `${service}:${operation}`));
    const others = readOperations("operation-actions.json").filter(
        ({ service, operation }) => !passing.has(`${service}:${operation}`),
    );
    const head = `! aws-service-reference ${operationsDate}`;
    return {
        actions: actionsText(source),
        "role-passing": `${head}\n${encodeOperations(rolePassing)}`,
        operations: `${head}\n${encodeOperations(others)}`,
    };
}

function actionsText(source: Source): string {
    const ratings = readRatings();
    const corrections = readLevelCorrections();
    const globals = [...source.globalKeys, ...addedGlobalKeys];
    return [
        `! ${source.package} ${source.version} ${source.date}`,
        ...Object.entries(listSources).map(([letter, name]) => `s ${letter} ${name}`),
        ...sorted(globals.map(({ type }) => type)).map((type) => {
            const keys = globals.filter((each) => each.type === type).map(({ key }) => key.replace("${", "{"));
            return `g ${type} ${sorted(keys).join(" ")}`;
        }),
        ...source.services.flatMap((service) => encodeService(service, ratings, corrections)),
    ].join("\n");
}

/** The TypeScript module that holds a table. */
export function moduleText(name: keyof Tables, table: string): string {
    if (/[`\\]|\$\{|[^\n -~]/.test(table)) throw new Error(`The table ${name} holds a character that it must not.`);
    return [
        "// Made by `npm run catalogue`: change the data or scripts/catalogue, not this file. docs/catalogue.md describes it.",
        ...(name === "actions" ? [notice()] : []),
        `export const ${variables[name]}: string = \`${table}\`;`,
        "",
    ].join("\n");
}

const variables = {
    actions: "actionsTable",
    "role-passing": "rolePassingTable",
    operations: "operationsTable",
} as const;

/** The notices that the licences of the data ask for; a legal comment, so that bundlers keep it. */
function notice(): string {
    const text = readFileSync(path.join(__dirname, "data/NOTICE"), "utf8").trim();
    return ["/*!", ...text.split("\n").map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}
