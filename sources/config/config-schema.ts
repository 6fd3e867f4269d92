import * as z from "zod";
import { Config } from "./config";

/**
 * The JSON Schema (draft 7, which editors read) of `countersign.yaml`, as text. Kept apart from the loader: the pack never
 * needs it. What a schema cannot say, such as which globs match a stack, the loader checks.
 */
export function configSchema(): string {
    const schema = z.toJSONSchema(Config, { target: "draft-7", io: "input" });
    const { $schema, ...rest } = schema;
    return `${JSON.stringify(
        {
            $schema,
            title: "countersign.yaml",
            description:
                "Configuration of Countersign: what each stack needs before it may be updated, and whose approvals count.",
            ...rest,
        },
        null,
        4,
    )}\n`;
}
