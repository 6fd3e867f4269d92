import { z } from "zod";
import { categories, severities } from "../../core/iam/rule";

const count = z.int().min(0);

const subject = z
    .object({
        file: z.string().describe("As it was given on the command line, or below the folder that was."),
        line: z.int().min(1).exactOptional(),
        column: z.int().min(1).exactOptional(),
        holder: z.string().exactOptional().describe("Whose policy it is, for people."),
        arn: z.string().exactOptional(),
        urn: z.string().exactOptional(),
        statement: count.exactOptional().describe("Index of the statement, from 0."),
        element: z.string().exactOptional().describe("Statement[0].Action[1]"),
    })
    .describe("Where it stands.");

const finding = z.object({
    id: z.string().describe("Rule and what it found, stable when statements move: pass-any-role/iam:PassRole."),
    ruleId: z.string(),
    category: z.enum(categories),
    severity: z.enum(severities),
    title: z.string().describe("What it lets its holder do."),
    subject,
    statements: z.array(count).readonly().describe("Indexes of the statements that do it together."),
    path: z
        .object({ id: z.string(), steps: z.array(z.string()).readonly() })
        .exactOptional()
        .describe("How somebody gets from here to more, where it takes more than one step."),
    grants: z.object({
        values: z
            .array(z.object({ element: z.string(), value: z.string(), line: z.int().min(1).exactOptional() }))
            .readonly(),
        actions: count.exactOptional().describe("How many actions of today's catalogue."),
        worst: z.array(z.string()).readonly().exactOptional().describe("The gravest of them, at most five."),
    }),
    lacks: z.string().exactOptional(),
    fix: z.object({
        advice: z.string(),
        smaller: z.array(z.string()).readonly().describe("Lines of JSON to paste; names in it are examples."),
    }),
    means: z.string().describe("Why it matters."),
});

const unseen = z.object({ subject, why: z.string(), undecided: z.boolean() });

/** The published form of `countersign iam check`. Its JSON Schema is written from this. */
export const iamCheckSchema = z.object({
    schema: z.literal("https://countersign.dev/schemas/iam-findings/v1"),
    tool: z.object({ name: z.literal("countersign"), version: z.string() }),
    exitCode: z
        .union([z.literal(0), z.literal(1), z.literal(2)])
        .describe("0 clean, 1 findings, 2 something could not be judged; 2 wins over 1"),
    input: z.string(),
    judged: z.object({
        files: count,
        withoutPolicy: count.describe("Files of a folder that hold no policy."),
        documents: count,
        attachments: count,
        statements: count,
        actions: count.describe("Values of Action and NotAction elements."),
    }),
    catalogue: z.object({ package: z.string(), version: z.string(), date: z.string(), actions: count }),
    findings: z.array(finding).readonly(),
    notJudged: z.array(unseen).readonly(),
});
export type IamCheck = z.infer<typeof iamCheckSchema>;
export type CheckedFinding = IamCheck["findings"][number];

/** The published JSON Schema (draft 2020-12), as an object ready to be written. */
export function iamCheckJsonSchema(): Record<string, unknown> {
    const { $schema, ...rest } = z.toJSONSchema(iamCheckSchema, {
        io: "input",
        override: ({ jsonSchema }) => {
            delete jsonSchema.readOnly;
        },
    });
    return {
        $schema,
        $id: "https://countersign.dev/schemas/iam-findings/v1",
        title: "Countersign IAM findings",
        ...rest,
    };
}
