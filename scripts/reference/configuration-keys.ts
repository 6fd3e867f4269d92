import { configSchema } from "../../sources/config/config-schema";

/** The parts of a JSON Schema that the page shows. */
interface SchemaNode {
    readonly description?: string;
    readonly type?: string;
    readonly const?: unknown;
    readonly enum?: readonly unknown[];
    readonly default?: unknown;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly properties?: Readonly<Record<string, SchemaNode>>;
    readonly required?: readonly string[];
    readonly items?: SchemaNode;
}

/** Every key of `countersign.yaml`, in the order of the schema, as a table. */
export function configurationKeysPage(): string {
    const rows = [...keys(JSON.parse(configSchema()) as SchemaNode, "")];
    return [
        "# Keys of countersign.yaml\n",
        "Made from the schema by `npm run docs`. What they mean together: [configuration](../configuration.md).\n",
        "| key | values | default | |",
        "|---|---|---|---|",
        ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`),
        "",
    ].join("\n");
}

function* keys(node: SchemaNode, at: string): Generator<readonly string[]> {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
        const name = at === "" ? key : `${at}.${key}`;
        const needed = node.required?.includes(key) === true ? "required" : "";
        yield [`\`${name}\``, values(child), needed || shownDefault(child), child.description ?? ""];
        yield* keys(child, name);
        if (child.items !== undefined) yield* keys(child.items, `${name}[]`);
    }
}

function values(node: SchemaNode): string {
    if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
    if (node.enum !== undefined) return node.enum.map((each) => `\`${String(each)}\``).join(", ");
    if (node.type === "array") return node.items?.type === "object" ? "list" : `list of ${values(node.items ?? {})}`;
    if (node.type === "boolean") return "`true`, `false`";
    if (node.type === "integer") return `${node.minimum} to ${node.maximum}`;
    return node.type === "object" ? "group" : "text";
}

function shownDefault(node: SchemaNode): string {
    if (node.default === undefined || node.type === "object") return "";
    if (Array.isArray(node.default)) return node.default.length === 0 ? "none" : node.default.map(String).join(", ");
    return typeof node.default === "string" ? `\`${node.default}\`` : JSON.stringify(node.default);
}
