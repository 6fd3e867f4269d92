import { release } from "../../core/iam/catalogue";
import type { IamRule, RuleExample } from "../../core/iam/rule";
import { iamRules } from "../../core/iam/rules";
import type { Reference } from ".";

const does: Readonly<Record<IamRule["severity"], string>> = {
    critical: "blocks",
    high: "blocks",
    medium: "said in preview and update, does not block",
    low: "said by `countersign iam check` alone",
};

/** One page for each rule, and a list of them. The samples are the rule's own examples, which are its tests. */
export function rulePages(): Reference[] {
    return [
        { file: "docs/rules/README.md", render: listPage },
        ...iamRules.map((rule) => ({ file: `docs/rules/${rule.id}.md`, render: () => rulePage(rule) })),
    ];
}

function listPage(): string {
    const rows = iamRules.map(
        ({ id, severity, category, title }) => `| [${id}](${id}.md) | ${severity} | ${category} | ${title} |`,
    );
    return `# IAM rules

What \`least-privilege\` in the pack and \`countersign iam check\` judge policy documents by. Made from the rules by \`npm run docs\`.

| rule | severity | about | title |
|---|---|---|---|
${rows.join("\n")}

Critical and high findings block, medium ones are said, low ones are left to \`countersign iam check\`. A document that cannot be read is \`malformed-policy\`, high.
`;
}

function rulePage(rule: IamRule): string {
    const [avoid] = rule.examples.violating;
    const [prefer] = rule.examples.compliant;
    const related = iamRules.filter(({ id, category }) => id !== rule.id && category === rule.category);
    return `# ${rule.id}

## Summary

${rule.title}.

## Severity

${rule.severity}: ${does[rule.severity]}. A finding can be less grave than its rule where less depends on it. About: ${rule.category}.

## Avoid

${sample(avoid!)}

Found as well: ${names(rule.examples.violating)}.

## Prefer

${sample(prefer!)}

${rule.remediation}

Not found: ${names(rule.examples.compliant)}.

## Why

${rule.rationale}

## Configuration

None of its own. \`preview: warn\` and \`update: warn\` in the rule of a stack say what would block, see [configuration](../configuration.md).${
        rule.managedPolicies.length === 0
            ? ""
            : `\n\nFound where one of these policies of AWS is attached: ${rule.managedPolicies.join(", ")}.`
    }

What actions are there is known from ${release().package} ${release().version} of ${release().date}, see [the catalogue](../catalogue.md).

## Related

${[...related.map(({ id }) => `- [${id}](${id}.md)`), ...rule.references.map((url) => `- <${url}>`)].join("\n")}
`;
}

function sample({ document }: RuleExample): string {
    return `\`\`\`json\n${JSON.stringify(document, null, 2)}\n\`\`\``;
}

function names([, ...others]: readonly RuleExample[]): string {
    return others.map(({ name }) => name).join("; ");
}
