import type { CheckedFinding, IamCheck } from "./iam-check";

/** What a rule of this run is, for viewers that explain it. */
export interface SarifRule {
    readonly id: string;
    readonly title: string;
    readonly rationale: string;
    readonly remediation: string;
    readonly severity: CheckedFinding["severity"];
    readonly references: readonly string[];
}

const levels = { critical: "error", high: "error", medium: "warning", low: "note" } as const;
/** How code scanning ranks alerts: CVSS-like, as text. */
const ranks = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" } as const;

/**
 * Findings as SARIF 2.1.0 for code scanning.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(check: IamCheck, rules: readonly SarifRule[]): string {
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: check.tool.name,
                        version: check.tool.version,
                        rules: rules.map((rule) => ({
                            id: rule.id,
                            shortDescription: { text: rule.title },
                            fullDescription: { text: rule.rationale },
                            help: { text: rule.remediation },
                            ...(rule.references[0] === undefined ? {} : { helpUri: rule.references[0] }),
                            defaultConfiguration: { level: levels[rule.severity] },
                            properties: { tags: ["security", "iam"], "security-severity": ranks[rule.severity] },
                        })),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: check.exitCode !== 2,
                        exitCode: check.exitCode,
                        toolExecutionNotifications: check.notJudged.map(({ subject, why, undecided }) => ({
                            level: undecided ? "error" : "note",
                            message: { text: `${subject.holder ?? subject.file}: ${why}` },
                            locations: [locationOf(subject)],
                        })),
                    },
                ],
                columnKind: "utf16CodeUnits",
                results: check.findings.map((finding) => resultOf(finding, rules)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: CheckedFinding, rules: readonly SarifRule[]) {
    const { id, ruleId, severity, subject, title, lacks, grants, fix } = finding;
    const ruleIndex = rules.findIndex((rule) => rule.id === ruleId);
    const worst = grants.worst ?? [];
    const sentences = [
        `${[subject.holder ?? "This policy", title].join(": ")}${lacks === undefined ? "" : `, ${lacks}`}.`,
        ...(grants.actions === undefined ? [] : [`It grants ${grants.actions} actions today: ${worst.join(", ")}.`]),
        fix.advice,
        ...(fix.smaller.length === 0 ? [] : [`Smaller: ${fix.smaller.map((line) => line.trim()).join(" ")}`]),
    ];
    return {
        ruleId,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: levels[severity],
        message: { text: sentences.join(" ") },
        locations: [locationOf(subject)],
        partialFingerprints: {
            "countersignFindingId/v1": [subject.file, subject.urn ?? subject.arn ?? subject.holder ?? "", id].join("#"),
        },
        properties: { id, severity },
    };
}

function locationOf({ file, line, column, urn, arn, element }: CheckedFinding["subject"]) {
    const name = urn ?? arn ?? element;
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
        },
        ...(name === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
    };
}

/** A relative reference: every part encoded, backslashes of Windows as slashes, halves of characters replaced. */
function uriOf(file: string): string {
    const parts = file.replaceAll("\\", "/").split("/");
    return parts.map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"))).join("/");
}
