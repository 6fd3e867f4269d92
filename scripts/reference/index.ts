import { iamCheckJsonSchema } from "../../reports/iam/iam-check";
import { reconciliationJsonSchema } from "../../reports/json/schema";
import { configSchema } from "../../sources/config/config-schema";
import { commandsPage } from "./commands-page";
import { configurationKeysPage } from "./configuration-keys";
import { rulePages } from "./rule-pages";

/** A generated file: where it lies in the repository and what stands in it. */
export interface Reference {
    readonly file: string;
    render(): string;
}

export const references: readonly Reference[] = [
    ...rulePages(),
    { file: "docs/reference/commands.md", render: commandsPage },
    { file: "docs/reference/configuration-keys.md", render: configurationKeysPage },
    { file: "schemas/countersign.schema.json", render: configSchema },
    {
        file: "schemas/iam-findings.schema.json",
        render: () => `${JSON.stringify(iamCheckJsonSchema(), null, 2)}\n`,
    },
    {
        file: "schemas/reconciliation.schema.json",
        render: () => `${JSON.stringify(reconciliationJsonSchema(), null, 2)}\n`,
    },
];
